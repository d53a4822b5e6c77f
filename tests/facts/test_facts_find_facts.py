"""All facts of a text together: their order, their places, and texts that mean harm."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.facts import find_dates, find_facts, find_names, find_quantities, find_quotations
from auditor.facts.values import shifted
from auditor.model import DateRange, Fact, Name, Quantity, QuantityKind, Quotation

REFERENCE = date(2024, 3, 13)
# Pieces of which texts are made that look like facts at every turn.
PIECES = """$ € CHF US$ 5 16.3 1,200 ½ million bn m % percent points – - to between and from over about one two three
half of a the in May June 9 2024 Q3 FY24 last year mid- “ ” ‘ ’ " ' « » ( ) . , : ; said told Ada Voss Acme’s CEO
GPT- × 8 /month per tens thousands doubled st th ı ſ İ""".split()
PIECES += ["\u00ad", "\u200b", "\u00a0", "\u202f", "\n\n"]
WILD = st.one_of(st.text(max_size=2000), st.lists(st.sampled_from(PIECES), max_size=120).map(" ".join))
GLUED = st.lists(st.sampled_from(PIECES), max_size=120).map("".join)


def written(text: str, reference: date | None = None) -> list[tuple[str, str]]:
    """Kind and words of every fact."""
    return [(type(fact).__name__, fact.span.of(text)) for fact in find_facts(text, reference)]


def test_facts_of_all_kinds_come_in_order_of_place() -> None:
    """One pass gives quotations, dates, quantities and names, by where they stand."""
    text = "Acme raised $30M in June 2023. “We sold 40 boats,” said Ada Voss."
    assert written(text) == [
        ("Name", "Acme"),
        ("Quantity", "$30M"),
        ("DateRange", "June 2023"),
        ("Quotation", "“We sold 40 boats,”"),
        ("Quantity", "40"),
        ("Name", "Ada Voss"),
    ]


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("in June 2023", [("DateRange", "June 2023")]),
        ("on Claude 3.7 only", [("Name", "Claude 3.7")]),
        ("for CHF 3m", [("Quantity", "CHF 3m")]),
        ("for US$3m", [("Quantity", "US$3m")]),
        ("for Rs. 500", [("Quantity", "Rs. 500")]),
        ("for 40 MW", [("Quantity", "40 MW")]),
        ("Sixteen clinics", [("Quantity", "Sixteen")]),
        ("Half of us", [("Quantity", "Half")]),
        ("FY24 ended", [("DateRange", "FY24")]),
        ("“Ada Voss has 3 boats here”", [("Quotation", "“Ada Voss has 3 boats here”"), ("Quantity", "3")]),
    ],
)
def test_each_word_belongs_to_one_fact(text: str, facts: list[tuple[str, str]]) -> None:
    """Figures go to dates and names, capitals to measured figures, names within quotations to these."""
    assert written(text) == facts


def test_figures_within_quotations_are_found_beside_them() -> None:
    """The only facts that lie within others are figures and dates in quotations."""
    text = "“We will sell 40 of them by May 2025,” said Voss."
    outer, *inner = find_facts(text)
    assert isinstance(outer, Quotation)
    assert [type(fact) for fact in inner] == [Quantity, DateRange, Name]


@given(WILD | GLUED, st.sampled_from([None, REFERENCE, date.min, date.max]))
@settings(deadline=None, max_examples=300)
def test_no_text_breaks_a_finder(text: str, reference: date | None) -> None:
    """Any text is read; facts lie within it, come in order, and say what stands there."""
    facts = find_facts(text, reference)
    places = [fact.span.start for fact in facts]
    assert places == sorted(places)
    for fact in facts:
        assert fact.span.of(text)
        assert fact.span.end <= len(text)
        if isinstance(fact, Name):
            assert fact.words == fact.span.of(text)
        elif isinstance(fact, Quotation):
            assert all(word in fact.span.of(text) for word in fact.words.split())
        elif isinstance(fact, DateRange):
            assert fact.first or fact.last
            assert fact.first is None or fact.last is None or fact.first <= fact.last
        elif fact.low is not None and fact.high is not None:
            assert fact.low <= fact.high


@given(WILD | GLUED)
@settings(deadline=None)
def test_facts_of_one_kind_are_apart(text: str) -> None:
    """Two quotations, dates, quantities or names never share a character, and dates never share one with figures."""
    finders: tuple[Callable[[str], Iterable[Fact]], ...] = (find_quotations, find_dates, find_quantities, find_names)
    for find in finders:
        assert all(one.span.end <= other.span.start for one, other in pairwise(find(text)))
    figures = [fact for fact in find_facts(text) if isinstance(fact, Quantity | DateRange)]
    assert all(one.span.end <= other.span.start for one, other in pairwise(figures))


@given(WILD | GLUED, st.sampled_from(["Bo Lind left.", "“Never,” he said.", "It cost 5", "(see", "In May", "1."]))
@settings(deadline=None)
def test_a_paragraph_before_moves_facts_and_changes_none(text: str, before: str) -> None:
    """What stands before a blank line has no bearing on what stands after it."""
    prefix = f"{before}\n\n"
    moved = [fact for fact in find_facts(prefix + text, REFERENCE) if fact.span.start >= len(prefix)]
    assert moved == [shifted(fact, len(prefix)) for fact in find_facts(text, REFERENCE)]


@given(st.sampled_from(["$16.3 million", "5–6 percent", "9 June 2023", "“We are all here”", "Ada Voss"]), st.data())
@settings(deadline=None)
def test_unseen_characters_around_a_fact_do_not_hide_it(words: str, data: st.DataObject) -> None:
    """Zero-width characters and no-break spaces beside a fact change nothing but its place."""
    unseen = data.draw(st.text(st.sampled_from("\u200b\u00ad\ufeff\u2060"), min_size=1, max_size=3))
    plain = find_facts(f"saw {words} there")
    found = find_facts(f"saw\u00a0{unseen}{words}\u00a0there")
    assert [replace(fact, span=plain[0].span) for fact in found] == [replace(plain[0], span=plain[0].span)]
    assert found[0].span == plain[0].span.shift(len(unseen))


HOSTILE = ["1,", "(", "x", "7", "one-", "5 million ", "A of ", 'said "a b" ', "‘a’b", "s’ ", "1\u200b", "020 7946 "]


@pytest.mark.parametrize("piece", HOSTILE)
def test_long_texts_without_sense_are_read_to_their_end(piece: str) -> None:
    """A hundred thousand characters of one piece end in facts or none; benchmarks/growth.py says how fast."""
    text = (piece * 100_000)[:100_000]
    assert all(0 <= fact.span.start < fact.span.end <= len(text) for fact in find_facts(text))


def test_kinds_cover_what_the_contract_lists() -> None:
    """Each kind of quantity but a rate, which stands in `per`, is found somewhere."""
    text = "It has $5, 5%, 5 percentage points, 5 basis points, 5 boats, 5×, the 5th, a third of them, 5 days and 5 km"
    kinds = {fact.kind for fact in find_facts(text) if isinstance(fact, Quantity)}
    assert kinds == set(QuantityKind) - {QuantityKind.RATE}


def test_the_year_of_a_law_or_an_event_is_of_its_name() -> None:
    """ "Euro 2024" is one name and no date; a year behind a firm stays a date."""
    assert written("the Public Order Act 1986") == [("Name", "Public Order Act 1986")]
    assert written("at Euro 2024") == [("Name", "Euro 2024")]
    assert written("the Acme 2024 results") == [("Name", "Acme"), ("DateRange", "2024")]


def test_labels_are_neither_names_nor_figures() -> None:
    """What numbers a thing among its kind is no fact."""
    assert written("Section 230, Chapter 11, Unit 2 and Flat 3b") == []


def test_a_length_of_time_is_stated_where_no_day_can_be_reckoned() -> None:
    """Without a day of writing "the last two years" is a duration; with one it is a period."""
    text = "I have been silent for the last two years."
    assert written(text) == [("Quantity", "two years")]
    assert [kind for kind, _ in written(text, REFERENCE)] == ["DateRange"]
    assert written("until 7 days ago") == [("Quantity", "7 days")]
