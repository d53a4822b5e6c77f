"""The article cut at its claims and markers, passages cut at their marks."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.model import (
    Article,
    Audit,
    Block,
    Choice,
    Citation,
    Claim,
    ClaimReview,
    Group,
    Markup,
    Reason,
    Span,
    Stance,
    Style,
    Verdict,
)
from auditor.report.charts import WIDTH, position_strip, verdict_bar
from auditor.report.difference import changed_words
from auditor.report.pieces import Mark, Piece, marked, paragraph_number, paragraphs
from auditor.report.words import Pile

TEXT = "One two three (four five). Six seven.\n\nEight nine ten."


def review(start: int, end: int, marker: Span | None = None) -> ClaimReview:
    """A confirmed claim of `TEXT`."""
    span = marker or Span(end, end)
    citation = Citation(Style.BARE_DOMAIN, span, span.of(TEXT))
    return ClaimReview(
        Claim(TEXT[start:end], Span(start, end), Group((citation,))),
        (Choice(None, None),),
        Verdict.SUPPORTED,
        Reason.ALL_FACTS_FOUND,
    )


def article(*blocks: Span) -> Article:
    """`TEXT` with these blocks."""
    return Article("a.txt", TEXT, tuple(Block(span) for span in blocks), Markup.PLAIN)


def pieces(*reviews: ClaimReview) -> list[Piece]:
    """All pieces of `TEXT` in its two blocks."""
    cut = paragraphs(article(Span(0, 37), Span(39, 54)), reviews, {})
    return [piece for paragraph in cut for piece in paragraph.pieces]


def test_a_claim_is_cut_out_and_numbered() -> None:
    """Before, claim, between, marker, after."""
    cut = pieces(review(4, 13, Span(14, 25)))
    assert cut[:5] == [
        Piece("One "),
        Piece("two three", 1, Pile.CONFIRMED, first=True, last=True),
        Piece(" "),
        Piece("(four five)", answers=1),
        Piece(". Six seven."),
    ]


def test_a_claim_inside_another_keeps_its_words() -> None:
    """The inner claim is marked as itself; the outer begins before it and ends after it."""
    cut = pieces(review(0, 25), review(15, 24))
    assert [(p.text, p.claim, p.first, p.last) for p in cut if p.claim] == [
        ("One two three (", 1, True, False),
        ("four five", 2, True, True),
        (")", 1, False, True),
    ]


def test_a_claim_over_two_blocks_is_numbered_once() -> None:
    """Its first piece is in one block, its last in the next."""
    cut = [p for p in pieces(review(27, 44)) if p.claim]
    assert [(p.text, p.first, p.last) for p in cut] == [("Six seven.", True, False), ("Eight", False, True)]


def test_a_marker_inside_a_claim_is_both() -> None:
    """The label of a link is a citation and belongs to the words it answers for."""
    inside = next(p for p in pieces(review(0, 25, Span(4, 7))) if p.answers)
    assert (inside.text, inside.claim, inside.answers) == ("two", 1, 1)


@settings(deadline=None)  # a busy machine is no failure
@given(st.lists(st.tuples(st.integers(0, 54), st.integers(0, 54)).map(sorted), max_size=6))
def test_no_word_of_the_article_is_lost_or_doubled(spans: list[list[int]]) -> None:
    """Whatever the claims, the pieces are the article, and each claim that shows begins and ends once."""
    cut = pieces(*(review(start, end) for start, end in spans))
    assert "".join(piece.text for piece in cut) == TEXT[:37] + TEXT[39:54]
    numbers = {piece.claim for piece in cut if piece.claim}
    assert sorted(piece.claim for piece in cut if piece.claim and piece.first) == sorted(numbers)
    assert sorted(piece.claim for piece in cut if piece.claim and piece.last) == sorted(numbers)


def test_words_outside_all_blocks_are_shown_too() -> None:
    """A reader that missed a block must not hide it: the words go with the next block, or stand alone."""
    for blocks in [(Span(39, 54),), (Span(0, 37),), ()]:
        cut = paragraphs(article(*blocks), (), {})
        shown = " ".join(piece.text for paragraph in cut for piece in paragraph.pieces)
        assert shown.split() == TEXT.split()


def test_paragraphs_count_from_one() -> None:
    """A place in a block has the block's number, one before all blocks has 1."""
    given_article = article(Span(0, 37), Span(39, 54))
    assert [paragraph_number(given_article, at) for at in (0, 36, 38, 39, 53)] == [1, 1, 1, 2, 2]
    assert paragraph_number(article(), 5) == 1


def test_marks_cut_a_passage() -> None:
    """Overlapping marks do not double words: the earlier in the list is shown."""
    marks = [(Span(2, 5), Stance.REFUTES), (Span(4, 8), Stance.SUPPORTS), (Span(90, 99), Stance.NEUTRAL)]
    assert marked("0123456789", Span(1, 9), marks) == (
        Mark("1", None),
        Mark("23", Stance.REFUTES),
        Mark("4", Stance.REFUTES),
        Mark("567", Stance.SUPPORTS),
        Mark("8", None),
    )


def test_only_changed_words_differ() -> None:
    """Case, punctuation and the form of an apostrophe are no difference."""
    ours, theirs = "“We’re the most profitable firm here”", "we're THE most capital-efficient firm, here."
    mine, other = changed_words(ours, theirs)
    assert [span.of(ours) for span in mine] == ["profitable"]
    assert [span.of(theirs) for span in other] == ["capital-efficient"]


def test_dropped_words_differ_on_one_side() -> None:
    """Words that one side leaves out are marked on the other; the same words give no mark."""
    mine, other = changed_words("a firm", "a very small firm")
    assert mine == ()
    assert [span.of("a very small firm") for span in other] == ["very small"]
    assert changed_words("Same words", "same, words") == ((), ())


def test_the_bar_fills_its_width(audit: Audit) -> None:
    """Stretches stand in the order of urgency, do not overlap, and end at the edge."""
    bars = verdict_bar(audit.reviews)
    assert [bar.pile for bar in bars] == list(Pile)
    assert all(left.x + left.width < right.x for left, right in pairwise(bars))
    assert bars[0].x == 0
    assert bars[-1].x + bars[-1].width == WIDTH
    assert verdict_bar(()) == ()


def test_one_claim_among_hundreds_is_seen(audit: Audit) -> None:
    """A share too small to draw is still drawn."""
    bars = verdict_bar([audit.reviews[0]] * 500 + [audit.reviews[2]])
    assert min(bar.width for bar in bars) >= 12
    assert bars[-1].x + bars[-1].width == WIDTH


def test_ticks_stand_where_claims_begin(audit: Audit) -> None:
    """Within the strip, the most urgent drawn last."""
    ticks = position_strip(audit.reviews, len(audit.article.text))
    assert all(tick.x >= 0 and tick.x + tick.width <= WIDTH for tick in ticks)
    assert [tick.pile for tick in ticks[-2:]] == [Pile.FIX, Pile.FIX]
    assert position_strip(audit.reviews[:1], 0)
