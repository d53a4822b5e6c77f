"""A value written in any of its forms reads back as the same value."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from auditor.facts import find_facts, find_quantities
from auditor.facts.values import shifted
from auditor.model import DateRange, Quantity, QuantityKind

MONEY, PERCENT, COUNT = QuantityKind.MONEY, QuantityKind.PERCENT, QuantityKind.COUNT

_BELOW_TWENTY = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_POWERS = ((12, "trillion"), (9, "billion"), (6, "million"), (3, "thousand"))


def in_words(number: int, *, joint: str = " and ", hyphen: str = "-") -> str:
    """A whole number in English words, with or without "and" and hyphens."""
    if number < 20:
        return _BELOW_TWENTY[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return _TENS[tens - 2] + (hyphen + _BELOW_TWENTY[ones] if ones else "")
    if number < 1000:
        hundreds, rest = divmod(number, 100)
        head = f"{_BELOW_TWENTY[hundreds]} hundred"
        return head + (joint + in_words(rest, joint=joint, hyphen=hyphen) if rest else "")
    for power, name in _POWERS:
        above, rest = divmod(number, 10**power)
        if above:
            head = f"{in_words(above, joint=joint, hyphen=hyphen)} {name}"
            if not rest:
                return head
            return head + (joint if rest < 100 else " ") + in_words(rest, joint=joint, hyphen=hyphen)
    raise AssertionError(number)


def only(text: str) -> Quantity:
    """The one quantity of a text."""
    (found,) = find_quantities(text)
    return found


WHOLE = st.integers(2, 999) | st.integers(1000, 999_999) | st.integers(10**6, 10**13)
ROUND = st.builds(lambda digits, power: digits * 10**power, st.integers(2, 99), st.integers(0, 11))
JOINTS = st.sampled_from([" and ", " "])
HYPHENS = st.sampled_from(["-", " "])
ANY = settings(deadline=None)  # a busy machine is no failure


@ANY
@given(WHOLE | ROUND, JOINTS, HYPHENS)
def test_words_read_back(number: int, joint: str, hyphen: str) -> None:
    """Any whole number in words, with "and" or without, is its value, at the head of a sentence and within it.

    But "two million and three boats", which are two numbers as often as one.
    """
    assume(joint == " " or number < 10**6 or not 0 < number % 10**6 < 100)
    words = in_words(number, joint=joint, hyphen=hyphen)
    for text in (
        f"They sold {words} boats.",
        f"{words.capitalize()} boats were sold.",
    ):
        found = only(text)
        assert (found.value, found.kind, found.unit) == (Decimal(number), COUNT, "boats")
        assert found.span.of(text).lower() == words


@ANY
@given(WHOLE, st.sampled_from([",", "\u00a0", "\u202f", "\u2009", "'", "’", "٬"]))
def test_grouped_digits_read_back(number: int, mark: str) -> None:
    """Commas, spaces of printers and apostrophes group thousands."""
    written = f"{number:,}".replace(",", mark)
    text = f"They sold {written} boats."
    found = only(text)
    assert (found.value, found.unit, found.span.of(text)) == (Decimal(number), "boats", written)


@ANY
@given(st.integers(10**6, 10**12), st.integers(0, 99))
def test_continental_digits_read_back(number: int, part: int) -> None:
    """Points group thousands and a comma leads decimals, where more than one mark tells it."""
    written = f"{number:,}".replace(",", ".")
    assert only(f"They sold {written} boats.").value == number
    assert only(f"They paid €{written},{part:02}.").value == number + Decimal(part) / 100


@ANY
@given(st.integers(1, 999), st.integers(0, 999))
def test_a_point_before_three_digits_may_be_either(above: int, below: int) -> None:
    """ "1.234" is one reading and 1,234 the other; neither is lost."""
    found = only(f"It has {above}.{below:03} boats.")
    readings = {found.value, *found.other_values}
    assert readings == {Decimal(above * 1000 + below), Decimal(f"{above}.{below:03}")}


@ANY
@given(st.integers(100_000, 10**12))
def test_indian_groups_read_back(number: int) -> None:
    """Lakhs and crores are grouped in twos above the thousand."""
    head, tail = divmod(number, 1000)
    groups = [f"{tail:03}"]
    while head > 99:
        head, pair = divmod(head, 100)
        groups.append(f"{pair:02}")
    written = ",".join([str(head), *reversed(groups)])
    assert only(f"They sold {written} boats.").value == number


@ANY
@given(
    st.integers(1, 999),
    st.integers(0, 99),
    st.sampled_from(["%", " %", " percent", " per cent", " pct", "-percent", "\u00a0%"]),
)
def test_shares_read_back(above: int, below: int, mark: str) -> None:
    """Per cents in every spelling are per cents."""
    found = only(f"It was {above}.{below:02}{mark} then.")
    assert (found.value, found.kind, found.unit) == (Decimal(f"{above}.{below:02}"), PERCENT, "percent")


SCALES = {
    3: ["k", "K", " thousand"],
    6: ["m", "M", "mn", " mn", "mln", " million", "-million"],
    9: ["b", "B", "bn", " bn", " billion", "-billion"],
    12: ["tn", " tn", "trn", " trillion", "T"],
}


@ANY
@given(
    st.integers(1, 999), st.integers(0, 9), st.sampled_from([(p, form) for p, row in SCALES.items() for form in row])
)
def test_scaled_sums_read_back(above: int, below: int, scale: tuple[int, str]) -> None:
    """A sum with its scale word or letters is its value, the currency before it or after it."""
    power, form = scale
    number = f"{above}.{below}{form}"
    value = Decimal(f"{above}.{below}").scaleb(power)
    for written in (f"${number}", f"US${number}", f"USD {number}", f"USD{number}"):
        text = f"It cost {written} then."
        found = only(text)
        assert (found.value, found.kind, found.unit, found.scale) == (value, MONEY, "USD", power)
        assert found.span.of(text) == written
    if form.startswith(" "):
        for written in (f"{number} dollars", f"{number} USD", f"{number} US dollars"):
            assert (only(f"It cost {written} then.").value, only(f"It cost {written} then.").unit) == (value, "USD")


CURRENCIES = {
    "EUR": (["€", "EUR ", "EUR"], [" euros", " EUR", " €", "€"]),
    "GBP": (["£", "GBP "], [" pounds sterling", " GBP"]),
    "JPY": (["¥", "JPY ", "JP¥"], [" yen", " JPY"]),
    "INR": (["₹", "INR ", "Rs ", "Rs."], [" rupees", " Indian rupees"]),
    "CHF": (["CHF ", "SFr "], [" Swiss francs", " CHF"]),
    "SEK": (["SEK "], [" kronor", " Swedish kronor", " SEK"]),
    "BRL": (["R$", "R$ ", "BRL "], [" reais"]),
    "KRW": (["₩", "KRW "], [" won", " South Korean won"]),
    "CNY": (["CN¥", "RMB", "RMB ", "CNY "], [" yuan", " renminbi"]),
    "CAD": (["C$", "CA$", "CAD "], [" Canadian dollars", " CAD"]),
    "ZAR": (["ZAR "], [" rand"]),
}


@ANY
@given(st.integers(1001, 10**10), st.sampled_from(sorted(CURRENCIES)), st.data())
def test_sums_in_every_currency_read_back(number: int, code: str, data: st.DataObject) -> None:
    """Sign, code and name, before and after, are one currency, first among the readings."""
    before, after = CURRENCIES[code]
    digits = f"{number:,}"
    written = data.draw(st.sampled_from([f"{mark}{digits}" for mark in before] + [f"{digits}{mark}" for mark in after]))
    text = f"It cost {written} then."
    found = only(text)
    assert (found.value, found.kind) == (Decimal(number), MONEY)
    assert code in (found.unit, *found.other_units)
    assert found.span.of(text) == written


VULGAR = {"½": "0.5", "¼": "0.25", "¾": "0.75", "⅓": "0.3333", "⅔": "0.6667", "⅛": "0.125", "⅝": "0.625", "⅖": "0.4"}


@ANY
@given(st.integers(1, 999), st.sampled_from(sorted(VULGAR)), st.sampled_from(["", " ", "\u00a0"]))
def test_vulgar_fractions_read_back(whole: int, part: str, space: str) -> None:
    """A whole number and a fraction are their sum."""
    assert only(f"It took {whole}{space}{part} hours.").value == whole + Decimal(VULGAR[part])
    assert only(f"It took {part} of the boats.").value == Decimal(VULGAR[part])


@ANY
@given(st.integers(2, 12), st.integers(1, 99), st.sampled_from(["x", "×", " × ", " x "]))
def test_powers_of_ten_read_back(power: int, digits: int, cross: str) -> None:
    """10⁶, 10^6, 1.3×10⁶ and 1.3e6 are their values."""
    raised = "".join("⁰¹²³⁴⁵⁶⁷⁸⁹"[int(digit)] for digit in str(power))
    value = Decimal(digits) / 10
    for written in (f"{value}{cross}10^{power}", f"{value}{cross}10{raised}", f"{value}e{power}"):
        assert only(f"It holds {written} cells.").value == value.scaleb(power)
    for written in (f"10^{power}", f"10{raised}"):
        assert only(f"It holds {written} cells.").value == 10**power


@ANY
@given(st.integers(1, 999), st.sampled_from(["−", "-", "–", "minus ", "negative "]))
def test_losses_read_back(number: int, sign: str) -> None:
    """A sign or word before a share makes it negative."""
    assert only(f"It was {sign}{number}% then.").value == -number


_FACTS = st.sampled_from(
    (
        "$5 million|1,234 boats|12.5%|three hundred and six towns|a third of them|tens of thousands|"
        "9 June 2023|in May|Ada Voss|“We are here,” said Bo Lind.|aged 34|2½ hours|5–6 km|over 90%|"
        "10⁶ cells|one in five|5ft 10in|41C|half an hour|$5 a day|€1.234|1/4|twice as many|ranked fourth|"
        "her 40s|a six-figure sum|(12)|Acme 3|GPT-4|he said|page 3|by 2024|Monday|3 times|4 in|-3 F|"
        "it hot|and|.|, |to|from| "
    ).split("|")
)
_TEXTS = st.lists(_FACTS, max_size=8).map(" ".join)


@ANY
@given(_TEXTS, _TEXTS)
def test_two_paragraphs_have_the_facts_of_both(one: str, other: str) -> None:
    """A blank line between two texts leaves the facts of each as they are."""
    shift = len(one) + 2
    both = find_facts(one) + tuple(shifted(fact, shift) for fact in find_facts(other))
    assert find_facts(f"{one}\n\n{other}") == both


@ANY
@given(_TEXTS)
def test_reading_again_gives_the_same(text: str) -> None:
    """Facts depend on the text alone; they stand in it, in order, and low ends are no higher than high ones."""
    facts = find_facts(text)
    assert find_facts(text) == facts
    assert all(one.span.start <= other.span.start for one, other in pairwise(facts))
    for fact in facts:
        assert fact.span.of(text).strip() == fact.span.of(text) != ""
        if isinstance(fact, Quantity):
            ends = [end for end in (fact.low, fact.value, fact.high) if end is not None]
            assert ends == sorted(ends)
        elif isinstance(fact, DateRange):
            assert all(first <= last for first, last in fact.readings if first and last)


@ANY
@given(_TEXTS, st.sampled_from("\u00ad\u200b\u2060\ufeff\u200d"))
def test_an_unseen_character_before_a_text_moves_its_facts(text: str, unseen: str) -> None:
    """What no reader sees changes no fact but its place."""
    assert find_facts(unseen + text) == tuple(shifted(fact, 1) for fact in find_facts(text))


@pytest.mark.parametrize(("number", "words"), [(0, "zero"), (21, "twenty-one"), (1_000_006, "one million and six")])
def test_the_writer_of_words_writes_english(number: int, words: str) -> None:
    """What these tests read back is what a person would write."""
    assert in_words(number) == words
