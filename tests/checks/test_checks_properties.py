"""What holds of every claim and every page."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pages_by_hand import page
from press_by_chance import SCALES, SIGNS, UNRELATED, Statement, statements, unrelated

from auditor import Document, Verdict, check_claim
from auditor.checks import examine
from auditor.evidence import closeness, inquire, read_page
from auditor.judge import Hearing, judge
from auditor.model import Claim, Group, Identified, Reason, Region, Span, Stance
from auditor.review import with_facts

FIRMS = ("Rill", "Thornway", "Ostrava Pumps")
DEEDS = ("raised {} in its second round of funding", "paid {} for the old mill", "owes {} to the bank of the town")
FRAMES = ("{firm} {deed}.", "In 2024, {firm} {deed}.", "{firm} {deed}, its annual report says.")
HEDGES = ("", "about ", "more than ", "nearly ", "at least ")
NUMBERS = st.integers(11, 998).filter(lambda number: number % 10 != 0)


# Several pages are read for each example: a deadline would measure the machine, and a hundred would take a minute.
unhurried = settings(deadline=None, max_examples=40)


@st.composite
def figures(draw: st.DrawFn) -> tuple[int, str, str]:
    """Digits, scale word and currency sign of a sum."""
    return draw(NUMBERS), draw(st.sampled_from(SCALES)), draw(st.sampled_from(SIGNS))


def written(figure: tuple[int, str, str]) -> str:
    """The sum as a page prints it."""
    number, scale, sign = figure
    return f"{sign}{number}{scale}"


@st.composite
def sentences(draw: st.DrawFn) -> str:
    """A sentence of a page, with a gap for the sum."""
    frame, firm, deed = (draw(st.sampled_from(choices)) for choices in (FRAMES, FIRMS, DEEDS))
    return frame.format(firm=firm, deed=deed.format(draw(st.sampled_from(HEDGES)) + "{}"))


def put_to(claim: str, *pages: Document) -> tuple[Verdict, Reason]:
    """The verdict on a claim whose group cites these pages."""
    asked = with_facts(Claim(claim, Span(0, len(claim)), Group(())), None)
    hearings = []
    for document in pages:
        inquiry = inquire(asked, read_page(document))
        found = examine(inquiry)
        supported = tuple(f.fact for f in found if f.fact and f.stance is Stance.SUPPORTS)
        hearings.append(Hearing(inquiry, Identified.ADDRESS, True, found, closeness(inquiry, supported)))
    judgement = judge(tuple(hearings))
    return judgement.verdict, judgement.reason


@unhurried
@given(sentences(), figures(), st.lists(st.sampled_from(UNRELATED), max_size=4))
def test_a_sentence_copied_from_the_page_is_supported(
    sentence: str, figure: tuple[int, str, str], more: list[str]
) -> None:
    """Word for word on the page, whatever else stands there."""
    copied = sentence.format(written(figure))
    assert check_claim(copied, page(*more, copied)).verdict is Verdict.SUPPORTED


@unhurried
@given(sentences(), figures(), st.sampled_from(SCALES), st.lists(st.sampled_from(UNRELATED), max_size=3))
def test_another_scale_word_is_never_supported(
    sentence: str, figure: tuple[int, str, str], scale: str, more: list[str]
) -> None:
    """Million for billion in a copied sentence is refuted."""
    number, printed, sign = figure
    if scale != printed:
        claim = sentence.format(written((number, scale, sign)))
        assert check_claim(claim, page(*more, sentence.format(written(figure)))).verdict is Verdict.REFUTED


@unhurried
@given(sentences(), figures(), st.sampled_from(SIGNS), st.lists(st.sampled_from(UNRELATED), max_size=3))
def test_another_currency_is_never_supported(
    sentence: str, figure: tuple[int, str, str], sign: str, more: list[str]
) -> None:
    """Euros for dollars in a copied sentence are refuted."""
    number, scale, printed = figure
    if sign != printed:
        claim = sentence.format(written((number, scale, sign)))
        assert check_claim(claim, page(*more, sentence.format(written(figure)))).verdict is Verdict.REFUTED


@unhurried
@given(sentences(), figures(), st.integers(0, 2), st.integers(1, 9))
def test_one_changed_digit_is_never_supported(
    sentence: str, figure: tuple[int, str, str], place: int, digit: int
) -> None:
    """One digit of a copied sentence put in another's place, unless it was that digit."""
    number, scale, sign = figure
    digits = list(str(number))
    digits[place % len(digits)] = str(digit)
    changed = int("".join(digits))
    if changed != number:
        claim = sentence.format(written((changed, scale, sign)))
        assert check_claim(claim, page(sentence.format(written(figure)))).verdict is not Verdict.SUPPORTED


@unhurried
@given(sentences(), figures(), figures(), st.lists(st.sampled_from(UNRELATED), max_size=3), st.sampled_from(UNRELATED))
def test_an_unrelated_paragraph_never_turns_supported_into_refuted(
    sentence: str, figure: tuple[int, str, str], other: tuple[int, str, str], more: list[str], paragraph: str
) -> None:
    """Nor does a sentence about something else that has figures of its own."""
    claim = sentence.format(written(figure))
    for added in (paragraph, f"The town hall of Ely cost {written(other)}."):
        before, after = (check_claim(claim, page(*more, claim, *extra)) for extra in ((), (added,)))
        assert before.verdict is Verdict.SUPPORTED
        assert after.verdict is not Verdict.REFUTED


@unhurried
@given(sentences(), figures(), figures(), st.permutations(UNRELATED[:2]))
def test_the_order_of_the_pages_of_a_group_changes_nothing(
    sentence: str, figure: tuple[int, str, str], other: tuple[int, str, str], more: list[str]
) -> None:
    """First cited or last cited, a page says the same."""
    claim = sentence.format(written(figure))
    pages = [page(claim), page(sentence.format(written(other))), page(*more)]
    assert put_to(claim, *pages) == put_to(claim, *reversed(pages))
    assert put_to(claim, *pages[1:]) == put_to(claim, *reversed(pages[1:]))


@unhurried
@given(sentences(), figures(), figures())
def test_another_page_never_turns_supported_into_refuted(
    sentence: str, figure: tuple[int, str, str], other: tuple[int, str, str]
) -> None:
    """A fact that one page supports is at worst disputed by the next."""
    claim = sentence.format(written(figure))
    verdict, reason = put_to(claim, page(claim), page(sentence.format(written(other))))
    assert verdict is Verdict.SUPPORTED or reason is Reason.CONFLICTING_EVIDENCE


@unhurried
@given(sentences(), figures(), figures())
def test_the_sites_own_furniture_is_never_evidence(
    sentence: str, figure: tuple[int, str, str], other: tuple[int, str, str]
) -> None:
    """Teasers, footers and comments neither support nor refute."""
    claim = sentence.format(written(figure))
    there = page(UNRELATED[0], chrome=(claim, sentence.format(written(other))))
    assert check_claim(claim, there).verdict is Verdict.NOT_ENOUGH_INFO
    assert all(
        block.region is not Region.CHROME
        for sentence_read in read_page(there).sentences
        for block in there.blocks
        if block.span.overlaps(sentence_read.span)
    )


@unhurried
@given(sentences(), figures(), figures())
def test_a_page_that_was_cut_short_never_refutes_nor_lacks(
    sentence: str, figure: tuple[int, str, str], other: tuple[int, str, str]
) -> None:
    """What was cut off may have said it."""
    claim = sentence.format(written(figure))
    for there in (page(sentence.format(written(other))), page(UNRELATED[0])):
        review = check_claim(claim, replace(there, truncated=True))
        assert review.verdict is not Verdict.REFUTED
        assert review.reason is not Reason.NOT_IN_SOURCE


@unhurried
@given(st.text(max_size=120), st.lists(st.text(max_size=80), min_size=1, max_size=3))
def test_any_text_gets_a_verdict(claim: str, paragraphs: list[str]) -> None:
    """Nothing that can be typed breaks the checks; every passage quoted stands on the page."""
    there = page(*paragraphs)
    review = check_claim(claim, there)
    assert review.score is None or 0 <= review.score <= 1
    assert all(evidence.text in there.text for evidence in review.evidence)


def told_of_others(said: Statement, others: list[Statement]) -> list[str]:
    """What the page says of other firms than the one of the claim."""
    return [other.text for other in others if other.firm != said.firm]


@unhurried
@given(statements(), unrelated, st.lists(statements(), max_size=2))
def test_supported_stays_supported_whatever_else_the_page_tells(
    said: Statement, more: list[str], others: list[Statement]
) -> None:
    """Before, after, in the same paragraph, or as the site's own furniture; other firms may have done the same."""
    added = [*more, *told_of_others(said, others)]
    assert check_claim(said.text, page(said.text)).verdict is Verdict.SUPPORTED
    for there in (
        page(*added, said.text),
        page(said.text, *added),
        page(" ".join([*added, said.text, *added])),
        page(said.text, chrome=tuple(added)),
        page(said.text, body=tuple(added)),
    ):
        assert check_claim(said.text, there).verdict is Verdict.SUPPORTED


@unhurried
@given(statements(), unrelated, st.lists(statements(), max_size=2), st.integers(0, 4), st.integers(0, 7))
def test_a_figure_of_any_kind_that_was_changed_is_never_supported(
    said: Statement, more: list[str], others: list[Statement], place: int, choice: int
) -> None:
    """One digit, the scale word or unit, or the sign of the currency; the page has the sentence as it was."""
    there = page(*more, *told_of_others(said, others), said.text)
    for claimed in {said.with_digit(place, choice), said.with_after(choice), said.with_sign(choice)} - {said}:
        assert check_claim(claimed.text, there).verdict is not Verdict.SUPPORTED


@unhurried
@given(statements(), st.lists(statements(), min_size=1, max_size=2), st.integers(0, 4), st.integers(0, 7), unrelated)
def test_another_page_of_any_content_never_turns_supported_into_refuted(
    said: Statement, others: list[Statement], place: int, choice: int, more: list[str]
) -> None:
    """Not even one that tells the same with another figure: two pages then disagree."""
    rivals = (said.with_digit(place, choice).text, said.with_after(choice).text, said.with_sign(choice).text)
    first = page(*more, said.text)
    assert put_to(said.text, first)[0] is Verdict.SUPPORTED
    for words in ([other.text for other in others], *([rival] for rival in rivals)):
        for pages in ((first, page(*words)), (page(*words), first)):
            verdict, reason = put_to(said.text, *pages)
            assert verdict is Verdict.SUPPORTED or reason is Reason.CONFLICTING_EVIDENCE


@unhurried
@given(st.data(), statements(), st.lists(statements(), min_size=1, max_size=2), st.integers(0, 7), unrelated)
def test_the_order_of_any_pages_changes_neither_verdict_nor_reason(
    data: st.DataObject, said: Statement, others: list[Statement], choice: int, more: list[str]
) -> None:
    """Pages that support, that refute, that say nothing of it, that were cut short: their order tells nothing."""
    pages = [
        page(said.text),
        page(*more, said.with_digit(choice, choice).text),
        page(*(other.text for other in others)),
        page(said.with_after(choice).text, truncated=True),
    ]
    chosen = data.draw(st.lists(st.sampled_from(pages), min_size=2, max_size=4, unique_by=id))
    shuffled = data.draw(st.permutations(chosen))
    assert put_to(said.text, *chosen) == put_to(said.text, *shuffled)


def test_another_ordinal_is_never_supported() -> None:
    """44th for 46th."""
    there = page("In 2024, Rill came 46th in the ranking of the chamber.")
    assert check_claim("In 2024, Rill came 44th in the ranking of the chamber.", there).verdict is not Verdict.SUPPORTED


def test_another_range_is_never_supported_by_a_figure_of_somebody_else_that_lies_in_it() -> None:
    """The page has 36 to 93 days; the six weeks are those of a bridge."""
    there = page("Rill expects to need 36 to 93 days for the line.", "The bridge was closed for six weeks.")
    claim = "Rill expects to need 16 to 93 days for the line."
    assert check_claim(claim, there).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("claimed", "said"),
    [
        ("$31 million", "$34 million"),
        ("€34 million", "$34 million"),
        ("$34 billion", "$34 million"),
        ("3.1 times the budget", "3.4 times the budget"),
    ],
)
def test_the_figure_of_another_firm_never_supports(claimed: str, said: str) -> None:
    """The page tells both: what Rill paid, and that Thornway paid what the claim says of Rill."""
    there = page(f"Rill paid {said} for the old mill.", f"Thornway paid {claimed} for the old mill.")
    assert check_claim(f"Rill paid {claimed} for the old mill.", there).verdict is not Verdict.SUPPORTED
