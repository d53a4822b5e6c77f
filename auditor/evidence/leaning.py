"""What a sentence of a page leaves unsaid because it was said before: whom "the company" means, which head it is under.

One step only: a pronoun points at the names of the sentence before, and at what that one leaned on itself if it names
nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from auditor.model import BlockKind, Name, Sentence, Span
from auditor.text.normal import plain_letters
from auditor.text.words import stems

_THINGS = (
    "company|firm|startup|start-up|group|business|maker|retailer|bank|carrier|airline|club|team|agency|ministry|fund"
    "|investor|lab|chipmaker|carmaker|automaker|bidder|publisher|studio|operator|regulator|union|party|council|hospital"
    "|university|museum|festival|network|platform|service|app|model|product|device|phone|drug|vaccine|study|trial|report"
    "|survey|filing|round|deal|sale|acquisition|merger|investment|funding|offer|bid|contract|agreement|project|programme"
    "|program|mission|ship|vessel|train|plane|film|movie|show|album|song|book|game|match|race|crash|accident|fire|storm"
    "|strike|vote|election|bill|law|plan|proposal|budget|fee|price|total|figure|increase|decline|loss|profit"
    "|man|woman|suspect|driver|actor|actress|singer|player|striker|goalkeeper|captain|coach|manager|minister|president"
    "|mayor|senator|judge|researcher|scientist|founder|chief|executive|director|engineer|author|pair|duo|couple|former"
)
# "He said", "Its revenue", "The company, …", "That round": the sentence is about what the one before named.
_POINTS_BACK = re.compile(
    rf"[“\"'‘(\s]*(?:(?:and|but|yet|so|still|however|meanwhile|also|in total|overall),? )?"
    r"(?:he|she|it|they|his|her|its|their|this|that|these|those|both"
    rf"|(?:the|this|that|these|those)(?: [\w-]+)?? (?:{_THINGS})(?:'s|’s|s)?)\b",
    re.IGNORECASE,
)
_LONGEST_LABEL = 120


def points_back(text: str) -> bool:
    """Whether a sentence opens with what only the text before it tells: "It", "Its revenue", "The round"."""
    return _POINTS_BACK.match(text) is not None


def leaning(text: str, sentences: Iterable[Sentence]) -> Iterator[Sentence]:
    """The sentences of a page in order, each with what it leans on."""
    heading, intro, caption = frozenset[str](), frozenset[str](), frozenset[str]()
    columns = _Columns(text)
    before: Sentence | None = None
    for sentence in sentences:
        kind = sentence.block.kind
        if kind is BlockKind.HEADING:
            heading, intro, caption, before = sentence.stems, frozenset(), frozenset(), None
            yield sentence
            continue
        listed = kind in (BlockKind.ITEM, BlockKind.ROW) or _is_label(text, sentence)
        if not listed:
            intro = frozenset()
        said_before = frozenset() if before is None or listed else _said_before(text, sentence, before)
        over = caption | columns.over(sentence) if kind is BlockKind.ROW else frozenset()
        leans_on = (heading | intro | over | said_before) - sentence.stems
        leant = Sentence(sentence.span, sentence.block, sentence.stems, sentence.facts, leans_on)
        if kind is not BlockKind.ROW:
            caption = sentence.stems if kind is BlockKind.CAPTION else frozenset()
        if sentence.span.of(text).endswith(":"):
            intro = sentence.stems
        if not listed:
            before = leant
        yield leant


class _Columns:
    """The words of the heads over a row's cells, read once a table."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._known: dict[Span, frozenset[str]] = {}

    def over(self, row: Sentence) -> frozenset[str]:
        heads = [cell.head for cell in row.block.cells if cell.head]
        for head in heads:
            if head not in self._known:
                self._known[head] = stems(head.of(self._text))
        return frozenset().union(*(self._known[head] for head in heads))


def _said_before(text: str, sentence: Sentence, before: Sentence) -> frozenset[str]:
    if _names(sentence) and not _POINTS_BACK.match(text, sentence.span.start, sentence.span.end):
        return frozenset()
    return _names(before) or before.leans_on


def _names(sentence: Sentence) -> frozenset[str]:
    names = [fact.words for fact in sentence.facts if isinstance(fact, Name)]
    return frozenset().union(*(stems(plain_letters(words)) for words in names)) if names else frozenset()


def _is_label(text: str, sentence: Sentence) -> bool:
    """A line of a list without marks: "Series S (1TB): $450", short and without a full stop."""
    words = sentence.span.of(text)
    return sentence.span == sentence.block.span and len(words) <= _LONGEST_LABEL and words[-1] not in '.!?”":…'
