"""What a marker answers for that follows its words: the text to its left.

The claim reaches back to the start of the sentence, of the bracket that the marker stands in, or to the marker
before it. What comes after the marker is not covered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from auditor.claims.labels import marker_of
from auditor.claims.passages import Passage
from auditor.claims.trim import trimmed
from auditor.model import Group, Span

WINDOW = 60
# “According to [3], the mill …”, “As [3] shows, …”: the words come after the marker.
LEADS_IN = re.compile(
    r"\W*(?:as|in|per|see|by|based on|following|according to"
    r"|as (?:shown|reported|noted|described|stated|discussed) (?:in|by))\W*",
    re.IGNORECASE,
)
LED = re.compile(
    r"[\])]?\s?(?:,\s|:\s|(?:shows?|reports?|notes?|states?|says?|said|argues?|finds?|found|reported|noted|showed)"
    r"(?:\sthat\s|,\s|:\s))(?=\S)"
)
CLOSING_QUOTES = frozenset("\"'”’»“")
LONGEST_CLOSE = 4  # a quotation closes so many code points before its marker: “…”).
# A claim longer than this reaches back to the last marker only, so that brackets in brackets cost no square.
LONGEST = 3_000
# Nothing is said by these alone: “example.com and acme.org”, “(via Reuters)”, “Source: Reuters”.
SAYS_NOTHING = re.compile(
    r"\W*(?:(?:and|or|but|also|see|via|from|per|sources?|quellen?|fuentes?|fonti?|bron|källa|kilde)\W*)?", re.IGNORECASE
)
# A lower-case word after the marker is the verb of the words before it, unless it begins a clause or goes on with one.
VERB = re.compile(
    r"\s*+(?!(?:and|or|but|while|which|who|as|when|where|after|before|because|since|so|yet|with|by|in|on|at|for|to)\b)"
    r"([^\W\d_])"
)


def words_before(passage: Passage, groups: Sequence[Group]) -> list[Span]:
    """The claim of each group, in order; all groups stand in the passage and follow their words."""
    markers = [marker_of(passage, group) for group in groups]
    brackets = passage.innermost(passage.span, [marker.start for marker in markers], "([")
    # Where the last marker ended: for each bracket by its place, -1 outside. A marker within a bracket answers for the
    # bracket, so that the words around it are still free for the next one.
    ended: dict[int, int] = {}
    previous = 0
    claims: list[Span] = []
    for group, marker, bracket in zip(groups, markers, brackets, strict=True):
        level = bracket.start if bracket else -1
        floor = max(level + 1, ended.get(level, 0))
        spans = (trimmed(passage, span) for span in candidates(passage, marker, floor, previous))
        claim = next((span for span in spans if not says_nothing(passage.text, span)), None)
        claims.append(claim or (claims[-1] if claims else group.span))
        ended[level] = previous = marker.end
    return claims


def says_nothing(text: str, words: Span) -> bool:
    """Whether the words are only what joins sources, or leads to one."""
    return SAYS_NOTHING.fullmatch(text, words.start, words.end) is not None


def candidates(passage: Passage, marker: Span, floor: int, previous: int) -> Iterator[Span]:
    """The words left of the marker in its sentence, then the sentence before; nothing left of `floor`."""
    end = marker.start
    while end > passage.span.start and passage.text[end - 1].isspace():
        end -= 1
    index = first_sentence(passage, end, floor)
    index = passage.utterance_start(index - passage.is_second_half(index, end))
    led = LED.match(passage.text, marker.end, passage.sentences[index].end)
    if led and LEADS_IN.fullmatch(passage.text, max(passage.sentences[index].start, floor), end):
        yield Span(led.end(), passage.sentences[index].end)
    yield noun_phrase(passage, reach(passage.sentences[index], end, floor, previous), marker)
    if index > 0:
        sentence = passage.sentences[index - 1]
        yield reach(sentence, sentence.end, floor, previous)


def first_sentence(passage: Passage, end: int, floor: int) -> int:
    """The index of the sentence that ends at `end`, or of the one in which the quotation opens that closes there."""
    index = passage.sentence_index(end - 1)
    for place in range(end - 1, max(end - 1 - LONGEST_CLOSE, passage.span.start), -1):
        opening = passage.partners.get(place)
        if passage.text[place] in CLOSING_QUOTES and opening is not None and floor <= opening < place:
            return min(index, passage.sentence_index(opening))
        if passage.text[place].isalnum():
            break
    return index


def reach(sentence: Span, end: int, floor: int, previous: int) -> Span:
    """From the sentence's start, or as far back as the claim may reach, to `end`."""
    start = max(sentence.start, floor)
    if end - start > LONGEST:
        start = max(start, previous)
    return Span(min(start, end), end)


def noun_phrase(passage: Passage, words: Span, marker: Span) -> Span:
    """The last clause of the words if a verb follows the marker: “One sign: its 80 shops example.com are …”."""
    verb = VERB.match(passage.after(marker.end, WINDOW))
    return passage.clauses(words)[-1] if verb and verb[1].islower() else words
