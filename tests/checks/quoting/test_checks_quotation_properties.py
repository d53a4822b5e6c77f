"""What holds of every quotation of every page."""

from __future__ import annotations

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from quotations_by_hand import found, stances

from auditor.checks.quoting.quoted_pieces import cut_at_ellipses
from auditor.checks.quoting.word_changes import NEGATIONS
from auditor.model import Kind, Stance

WORDS = "we will keep the old yard in town and pay every worker who built new boats for the harbour last winter".split()
STRANGERS = ("bank", "river", "glass", "tired", "shout", "purple", "never", "without")
MARKS = (("“", "”"), ("‘", "’"), ('"', '"'), ("«", "»"), ("„", "“"))
DASHES = (" – ", " — ", " - ", ", ", "; ")
THERE = "“{},” said Ada Rill, the chair of the board."
UNRELATED = ("The weather in the hills was mild.", "“I never read the papers,” said Peter Marsh.", "Tickets cost €12.")

unhurried = settings(deadline=None, max_examples=60)


@st.composite
def cuts(draw: st.DrawFn, fewest: int) -> tuple[int, int]:
    """The first word of a part of WORDS and the one after its last."""
    start = draw(st.integers(0, len(WORDS) - fewest))
    return start, draw(st.integers(start + fewest, len(WORDS)))


@unhurried
@given(cuts(3), st.sampled_from(MARKS), st.sampled_from(DASHES), st.booleans(), st.lists(st.sampled_from(UNRELATED)))
def test_every_part_of_three_words_or_more_is_found(
    cut: tuple[int, int], marks: tuple[str, str], dash: str, shouted: bool, more: list[str]
) -> None:
    """Whatever marks, dashes and capitals stand in it, and whatever else stands on the page."""
    start, end = cut
    part = WORDS[start:end]
    words = dash.join((" ".join(part[:2]), " ".join(part[2:])))
    claim = f"Ada Rill said: {marks[0]}{words.upper() if shouted else words}{marks[1]}."
    told = found(claim, *more, THERE.format(" ".join(WORDS)))
    assert all(one == (Stance.SUPPORTS, Kind.MATCH) for one in told)


@unhurried
@given(cuts(4), st.integers(0, 30), st.sampled_from(STRANGERS), st.booleans(), st.lists(st.sampled_from(UNRELATED)))
def test_a_strange_word_is_never_supported(
    cut: tuple[int, int], place: int, stranger: str, instead: bool, more: list[str]
) -> None:
    """One word put in another's place, or added, anywhere in the quotation."""
    part = WORDS[slice(*cut)]
    at = place % len(part)
    changed = [*part[:at], stranger, *part[at + instead :]]
    told = stances(f"“{' '.join(changed)},” said Ada Rill.", *more, THERE.format(" ".join(WORDS)))
    assert Stance.SUPPORTS not in told


@unhurried
@given(cuts(5), st.integers(0, 30), st.booleans())
def test_a_dropped_or_doubled_word_is_never_supported(cut: tuple[int, int], place: int, doubled: bool) -> None:
    """One word left out of the midst without an ellipsis, or said twice."""
    part = WORDS[slice(*cut)]
    at = 1 + place % (len(part) - 2)
    changed = [*part[: at + 1], *part[at:]] if doubled else [*part[:at], *part[at + 1 :]]
    assert Stance.SUPPORTS not in stances(f"“{' '.join(changed)},” said Ada Rill.", THERE.format(" ".join(WORDS)))


@unhurried
@given(st.integers(4, 8), st.integers(1, 4), st.sampled_from(["…", "...", "[…]", "[...]", "(…)"]))
def test_pieces_are_found_in_their_order_alone(first: int, gap: int, sign: str) -> None:
    """Around an ellipsis, the halves stand as they do on the page; turned about, they are no quotation."""
    one, other = " ".join(WORDS[:first]), " ".join(WORDS[first + gap :])
    there = THERE.format(" ".join(WORDS))
    assert found(f"“{one} {sign} {other},” said Ada Rill.", there) == [(Stance.SUPPORTS, Kind.MATCH)]
    assert Stance.SUPPORTS not in stances(f"“{other} {sign} {one},” said Ada Rill.", there)


@unhurried
@given(st.sampled_from(sorted(NEGATIONS)), st.sampled_from(["", "really ", "most certainly ", "after all "]))
def test_no_ellipsis_hides_a_negation(negation: str, adverb: str) -> None:
    """Whatever the word, and whatever adverb stands beside it."""
    there = THERE.format(f"We have {adverb}{negation} sold the old yard")
    assert found("“We have … sold the old yard,” said Ada Rill.", there) == [(Stance.NEUTRAL, Kind.WORDS_DROPPED)]


@unhurried
@given(st.text(alphabet="a.…[]() “”'1,%", max_size=60), st.text(alphabet="a.…[]() “”'1,%\n", max_size=120))
def test_any_marks_get_an_answer(words: str, there: str) -> None:
    """Nothing that can be typed within marks breaks the check."""
    assume(words.strip())
    assert all(piece.words for piece in cut_at_ellipses(words))
    assert len(found(f"“{words}” said Ada Rill.", there)) < 60
