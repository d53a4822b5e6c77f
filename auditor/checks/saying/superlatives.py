"""Superlatives and ranks: the largest of all, or one of the largest, or the second-largest."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from auditor.checks.placing.aligned import Pair, aligned, share_beside
from auditor.checks.placing.binding import SURE, Place
from auditor.checks.telling import tell
from auditor.clauses.degrees import Degree, degrees
from auditor.model import Fact, Finding, Inquiry, Kind, Name, Phrase, Quotation, ReadPage, Span, Stance, once_a_page
from auditor.text.sentences import sentences
from auditor.text.words import kin, stems

IDENT = "superlatives"
SUMMARY = "The claim ranks what it speaks of no higher, and in no wider a field, than the page does."

# An accusation needs a sentence that is nearly the claim's.
NEAR_COPY = 0.75
_WIDTHS = "world global globe ever history record time"
# Nouns whose plural has another stem.
_SINGULAR = {"women": "woman", "men": "man", "people": "person", "children": "child", "countries": "country"}


@dataclass(frozen=True, slots=True)
class _Rival:
    """What the page has in the place of the claim's superlative; `contrary` where both cannot be true."""

    degree: Degree
    contrary: bool


def examine(inquiry: Inquiry) -> Iterator[Finding]:
    """A finding for each superlative of the claim that the page gives otherwise, and nowhere as the claim does."""
    claimed = tuple(_claimed(inquiry))
    if not claimed:
        return
    told = tuple(_told(inquiry, claimed))
    pairs = aligned(inquiry) if told else ()
    for ours in claimed:
        pair = next((pair for pair in pairs if pair.ours.covers(Span(ours.words.end - 1, ours.words.end))), None)
        if pair and _share(inquiry, pair, ours) >= SURE and not any(_says_as_much(ours, theirs) for theirs in told):
            rivals = list(_rivals(inquiry, ours, pair))
            if rivals:
                yield _finding(inquiry, ours, pair, rivals)


def _share(inquiry: Inquiry, pair: Pair, ours: Degree) -> float:
    """How much of the claim's clause the page's sentence holds beside the superlative and the width of its field."""
    return share_beside(inquiry, pair, ours.words, _WIDTHS)


def _claimed(inquiry: Inquiry) -> Iterator[Degree]:
    """The claim's own superlatives, with their places in its text; what it quotes or limits itself is none."""
    claim = inquiry.claim
    quoted = [claim.place_of(fact) for fact in claim.facts if isinstance(fact, Quotation)]
    for place in sentences(claim.text):
        for degree in degrees(place.of(claim.text)):
            moved = replace(degree, words=degree.words.shift(place.start))
            if not degree.limited and not any(span.overlaps(moved.words) for span in quoted):
                yield moved


def _told(inquiry: Inquiry, claimed: tuple[Degree, ...]) -> Iterator[Degree]:
    """The superlatives of the page's title, and of each sentence that has a noun of the claim's."""
    nouns = frozenset().union(*(_nouns(degree) for degree in claimed))
    yield from degrees(inquiry.page.document.title or "")
    page = inquiry.page
    for number in sorted(_with_plurals(page).union(*(page.postings.get(noun, ()) for noun in nouns))):
        yield from _degrees_of(page, number)


@once_a_page
def _with_plurals(page: ReadPage) -> frozenset[int]:
    """The numbers of the sentences with a noun whose stem is not that of its singular."""
    text = page.document.text
    held = ((number, sentence.span.of(text)) for number, sentence in enumerate(page.sentences))
    return frozenset(number for number, words in held if any(plural in words for plural in _SINGULAR))


@once_a_page
def _known_degrees(_: ReadPage) -> dict[int, tuple[Degree, ...]]:
    """What `_degrees_of` has found so far, by the number of the sentence."""
    return {}


def _degrees_of(page: ReadPage, number: int) -> tuple[Degree, ...]:
    known = _known_degrees(page)
    if number not in known:
        known[number] = degrees(page.sentences[number].span.of(page.document.text))
    return known[number]


def _rivals(inquiry: Inquiry, ours: Degree, pair: Pair) -> Iterator[_Rival]:
    for theirs in degrees(pair.sentence.span.of(inquiry.page.document.text)):
        if not _is_same_field(ours, theirs):
            continue
        same, opposite = ours.ends & theirs.ends, ours.ends & _turned(theirs)
        contrary = bool(opposite and not same) or bool(same and ours.rank != theirs.rank)
        if contrary or (same and (theirs.limited or _is_wider(inquiry, ours, theirs))):
            yield _Rival(theirs, contrary)


def _is_same_field(ours: Degree, theirs: Degree) -> bool:
    """Whether the claim ranks among the page's things, or among more: the largest in Ely may be second in England."""
    wide = ours.everywhere or ours.bounds == theirs.bounds or (theirs.limited and ours.bounds <= theirs.bounds)
    return bool(_nouns(ours)) and _nouns(ours) <= _nouns(theirs) and (wide or _tells_time_only(ours, theirs))


def _tells_time_only(ours: Degree, theirs: Degree) -> bool:
    return ours.ever and theirs.since and ours.bounds <= theirs.bounds


def _says_as_much(ours: Degree, theirs: Degree) -> bool:
    """Whether the page has the claim's superlative, of as wide a field."""
    return (
        bool(ours.ends & theirs.ends and _nouns(ours) & _nouns(theirs))
        and ours.rank == theirs.rank
        and not theirs.limited
        and not (ours.everywhere and theirs.bounds and not theirs.everywhere)
        and not (ours.ever and theirs.since)
    )


def _is_wider(inquiry: Inquiry, ours: Degree, theirs: Degree) -> bool:
    """Whether the claim's field is the world or all time, and the page's a part of it that the claim nowhere names.

    A claim that names no field at all may have it from the text around it.
    """
    if ours.ever and theirs.since and not theirs.ever:
        return True
    known = stems(f"{inquiry.claim.text} {inquiry.claim.context}") | inquiry.page.title
    narrow = theirs.bounds and not theirs.everywhere and not stems(" ".join(theirs.bounds)) & known
    return bool(narrow) and ours.everywhere and not ours.bounds


def _turned(degree: Degree) -> frozenset[tuple[int | str, int]]:
    return frozenset((scale, 1 - side) for scale, side in degree.ends)


def _nouns(degree: Degree) -> frozenset[str]:
    return frozenset(kin(_SINGULAR.get(word, word)) for word in degree.heads)


def _finding(inquiry: Inquiry, ours: Degree, pair: Pair, rivals: list[_Rival]) -> Finding:
    claim, page = inquiry.claim, inquiry.page.document.text
    span = rivals[0].degree.words.shift(pair.sentence.span.start)
    place = Place(
        Phrase(span, span.of(page)), pair.sentence, pair.around, pair.share, pair.share, pair.evidence.document
    )
    fact = Phrase(ours.words.shift(claim.span.start), ours.words.of(claim.text))
    proven = len(rivals) == 1 and _is_proof(inquiry, ours, rivals[0], pair)
    return tell(IDENT, inquiry, fact, Stance.REFUTES if proven else Stance.NEUTRAL, Kind.SUPERLATIVE, place)


def _is_proof(inquiry: Inquiry, ours: Degree, rival: _Rival, pair: Pair) -> bool:
    """Another rank, or the reverse, of the same noun right behind it, in the same field, for the same subject."""
    theirs = rival.degree
    return (
        rival.contrary
        and pair.sentence.main
        and _share(inquiry, pair, ours) >= NEAR_COPY
        and not theirs.limited
        and kin(_SINGULAR.get(ours.heads[0], ours.heads[0])) == kin(_SINGULAR.get(theirs.heads[0], theirs.heads[0]))
        and (ours.bounds, ours.everywhere, ours.ever, ours.since, ours.doing)
        == (theirs.bounds, theirs.everywhere, theirs.ever, theirs.since, theirs.doing)
        and _is_of_same_names(inquiry, pair)
    )


def _is_of_same_names(inquiry: Inquiry, pair: Pair) -> bool:
    """Whether the page's sentence has every name of the claim, or the title does, and no other."""
    ours, theirs = _names(inquiry.claim.facts), _names(pair.sentence.facts)
    title, known = inquiry.page.title, frozenset().union(*ours)
    all_there = all(name <= pair.sentence.stems | title for name in ours)
    return bool(ours) and all_there and all(name & known or name <= title for name in theirs)


def _names(facts: tuple[Fact, ...]) -> list[frozenset[str]]:
    return [stems(fact.words) for fact in facts if isinstance(fact, Name)]
