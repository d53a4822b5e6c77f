"""A page that shows the beginning of an article, and the rest to those who pay."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.extract.linked_data import is_a
from auditor.extract.states.phrases import holds, opens_with
from auditor.extract.states.sight import ARTICLES, Sight, Told, word_count
from auditor.model import Cause, Region

# No paywall is known to show as much as this, and none to put more of an article into the part that it guards.
WHOLE, WHOLE_PART = 800, 300
# Beginnings that end in a plea to subscribe; a longer text with such a plea below it is one with an advertisement.
MOST_BEFORE_PLEA = 400
# Blocks between the last words of the article and the plea.
LONGEST_GAP = 3
LONGEST_PLEA = 30
READ_SHARE = 0.9
DENIED = ("false", "no", "0")
GRANTED = ("true", "yes", "1")
TIERS = ("locked", "premium", "subscriber", "subscribers", "paid")
DETAIL = "The page shows a part of the article; the rest is for subscribers."


def tell(sight: Sight) -> Told | None:
    """Paywall: the page says that it is not free and its text may be cut, or its text ends in a plea to subscribe."""
    free = [*_freedom(sight)]
    if True in free:
        return None
    pleads = _pleads(sight)
    locked = False in free or sight.metas.get("article:content_tier", "").strip().lower() in TIERS
    if (locked and (pleads or not _is_whole(sight))) or (pleads and _words(sight) <= MOST_BEFORE_PLEA):
        return Told(Cause.PAYWALL, DETAIL, partial=True)
    return None


def _freedom(sight: Sight) -> Iterator[bool]:
    """What the page says of itself, of its article, and, where that is silent, of a part of the article."""
    nodes = [node for node in sight.linked if is_a(node, *ARTICLES, "WebPage", "CreativeWork")]
    said = [_as_bool(node.get("isAccessibleForFree")) for node in nodes]
    if all(one is None for one in said):
        said = [_as_bool(part.get("isAccessibleForFree")) for part in _parts(sight)]
        said = [one for one in said if one is False]
    yield from (one for one in said if one is not None)


def _as_bool(value: object) -> bool | None:
    """A truth value as pages write it: true, "True", "http://schema.org/False"."""
    word = str(value).strip().lower().rpartition("/")[2] if isinstance(value, str | bool | int) else ""
    return True if word in GRANTED else False if word in DENIED else None


def _parts(sight: Sight) -> Iterator[dict[str, object]]:
    """The parts of its article that the page tells apart."""
    for node in sight.linked:
        parts = node.get("hasPart")
        yield from (part for part in (parts if isinstance(parts, list) else [parts]) if isinstance(part, dict))


def _is_whole(sight: Sight) -> bool:
    """Whether the guarded text is all on the page: by the number of its words, else because it is so long."""
    read = _words(sight)
    counts = [node.get("wordCount") for node in sight.linked if is_a(node, *ARTICLES)]
    stated = next((int(str(count)) for count in counts if str(count).isdecimal() and len(str(count)) < 7), 0)
    if stated:
        return read >= READ_SHARE * stated
    selectors = [part.get("cssSelector") for part in _parts(sight)]
    guarded = [sight.page.tree.words_of(one.strip()) for one in selectors if isinstance(one, str)]
    return read >= WHOLE or any(words is not None and words >= WHOLE_PART for words in guarded)


def _words(sight: Sight) -> int:
    pairs = zip(sight.page.blocks, sight.page.regions, strict=True)
    return sum(word_count(block.text) for block, region in pairs if region is Region.MAIN)


def _pleads(sight: Sight) -> bool:
    """Whether a plea to subscribe follows on the last words of the article, or is among them."""
    blocks, regions = sight.page.blocks, sight.page.regions
    main = [number for number, region in enumerate(regions) if region is Region.MAIN]
    while main and _is_plea(blocks[main[-1]].text):
        main.pop()
    last = main[-1] if main else 0
    return any(_is_plea(block.text) for block in blocks[max(0, last - LONGEST_GAP) : last + LONGEST_GAP + 1])


def _is_plea(text: str) -> bool:
    is_line = word_count(text) <= LONGEST_PLEA
    return opens_with(text, "paywall", "text") or (is_line and holds((text,), "paywall", "anywhere"))
