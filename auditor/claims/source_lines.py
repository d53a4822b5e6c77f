"""Lines that hold nothing but sources: “Source: example.com” under a paragraph answers for that paragraph."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.claims.labels import names_source
from auditor.claims.passages import Passages
from auditor.claims.scope import says_nothing
from auditor.claims.trim import trimmed
from auditor.model import BlockKind, Group, Span

NO_CLAIMS = frozenset({BlockKind.HEADING, BlockKind.CODE})
# A source line under a longer paragraph answers for its last sentence, as a marker at its end would.
MOST_SENTENCES = 3


def is_source_line(passages: Passages, number: int, groups: Sequence[Group]) -> bool:
    """Whether a block holds no words but those that join its groups, or lead to them; in order of place.

    An item of a list is none: it may be a source of a list without a heading. Nor is a link that is made of words.
    """
    text, at = passages.article.text, passages[number].span.start
    if passages.article.blocks[number - 1].kind is BlockKind.ITEM:
        return False
    for group in groups:
        if not all(map(names_source, group.citations)) or not says_nothing(text, Span(at, max(at, group.span.start))):
            return False
        at = group.span.end
    return says_nothing(text, Span(at, passages[number].span.end))


def words_above(passages: Passages, number: int, reached: int) -> Span | None:
    """What a line of sources answers for: the block before it, or what of that stands after `reached`.

    None where that is a heading or code, or nothing is left there.
    """
    block = passages.article.blocks[number - 2] if number > 1 else None
    if block is None or block.kind in NO_CLAIMS:
        return None
    above = passages[number - 1]
    left = [sentence for sentence in above.sentences if sentence.end > reached]
    if not left:
        return None
    first = left[0] if len(left) <= MOST_SENTENCES else left[-1]
    words = trimmed(above, Span(max(first.start, reached), left[-1].end))
    return None if says_nothing(above.text, words) else words
