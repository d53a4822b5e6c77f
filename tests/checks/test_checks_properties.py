"""What holds of every claim and every page."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from pages_by_hand import page

from auditor import Document, Verdict, check_claim
from auditor.checks import examine
from auditor.evidence import closeness, inquire, read_page
from auditor.judge import Hearing, judge
from auditor.model import Claim, Group, Identified, Reason, Region, Span, Stance
from auditor.review import with_facts

SCALES = ("", " thousand", " million", " billion", " trillion")
SIGNS = ("$", "€", "£")
FIRMS = ("Rill", "Thornway", "Ostrava Pumps")
DEEDS = ("raised {} in its second round of funding", "paid {} for the old mill", "owes {} to the bank of the town")
FRAMES = ("{firm} {deed}.", "In 2024, {firm} {deed}.", "{firm} {deed}, its annual report says.")
HEDGES = ("", "about ", "more than ", "nearly ", "at least ")
UNRELATED = (
    "The weather in the hills was mild, with some rain.",
    "The museum has 14 rooms and a café, and is shut on Mondays.",
    "“I never read the papers,” said Ada Finch, a baker of 71.",
    "In 1987 the bridge was closed for six weeks.",
    "Tickets cost €12, or €8 for children.",
    "Some 40% of voters stayed at home.",
)
DIGITS = st.integers(11, 998).filter(lambda number: number % 10 != 0)


# Several pages are read for each example: a deadline would measure the machine, and a hundred would take a minute.
unhurried = settings(deadline=None, max_examples=40)


@st.composite
def figures(draw: st.DrawFn) -> tuple[int, str, str]:
    """Digits, scale word and currency sign of a sum."""
    return draw(DIGITS), draw(st.sampled_from(SCALES[1:])), draw(st.sampled_from(SIGNS))


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
@given(sentences(), figures(), st.sampled_from(SCALES[1:]), st.lists(st.sampled_from(UNRELATED), max_size=3))
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
