"""What a link answers for whose label is part of the sentence's own words: the sentence, or its clause."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from auditor.claims.labels import marker_of
from auditor.claims.passages import Passage, start_of
from auditor.claims.trim import trimmed
from auditor.model import Group, Span

# A run of words longer than this is no sentence; a label in it takes the words since the label before.
LONGEST = 3_000


def words_around(passage: Passage, groups: Sequence[Group], beside: Sequence[Group]) -> list[Span]:
    """The claim of each group, in order; `beside` are the passage's other groups, which follow their words."""
    markers = [marker_of(passage, group) for group in beside]
    claims: list[Span] = []
    for sentence, together in groupby(groups, lambda group: sentence_of(passage, group)):
        area = without_markers(passage, sentence, markers)
        claims.extend(trimmed(passage, span) for span in shares(passage, area, list(together)))
    return claims


def sentence_of(passage: Passage, group: Group) -> Span:
    """The sentence that holds the group, or all that it stretches over."""
    first = passage.sentences[passage.utterance_start(passage.sentence_index(group.span.start))]
    last = passage.sentences[passage.sentence_index(group.span.end - 1)]
    return Span(first.start, last.end)


def without_markers(passage: Passage, sentence: Span, markers: Sequence[Span]) -> Span:
    """The sentence without the markers of other groups at its two ends."""
    start, end = sentence.start, sentence.end
    at = bisect_left(markers, start, key=start_of)
    while at < len(markers) and not has_words(passage, start, markers[at].start):
        start = markers[at].end
        at += 1
    at = bisect_left(markers, end, key=start_of) - 1
    while at >= 0 and markers[at].start > start and not has_words(passage, markers[at].end, end):
        end = markers[at].start
        at -= 1
    return Span(start, end)


def has_words(passage: Passage, start: int, end: int) -> bool:
    """Whether letters or digits stand between two places."""
    return any(sign.isalnum() for sign in passage.text[start:end])


def shares(passage: Passage, area: Span, groups: list[Group]) -> Iterator[Span]:
    """The part of the sentence that each group answers for.

    If every label stands in a clause of its own, each takes that clause with those after it that hold no label, and the
    first what comes before it; otherwise every label takes the whole sentence.
    """
    if len(area) > LONGEST:
        start = area.start
        for group in groups:
            yield Span(start, group.span.end)
            start = group.span.end
        return
    clauses = passage.clauses(area)
    heads = [bisect_right(clauses, group.span.start, key=start_of) - 1 for group in groups]
    tails = [bisect_right(clauses, group.span.end - 1, key=start_of) - 1 for group in groups]
    if heads != tails or len(set(heads)) < len(groups):
        yield from [area] * len(groups)
        return
    starts = [area.start, *(clauses[head].start for head in heads[1:]), area.end]
    yield from (Span(start, end) for start, end in pairwise(starts))
