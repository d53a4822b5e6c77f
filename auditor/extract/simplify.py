"""Markup that no browser shows any better, but that a parser needs minutes for, made simple before it is parsed.

Measured with selectolax 1.0 (lexbor) on one core: 10,000 nested `<div>` 0.13 s, 40,000 (195 kB) 2.1 s, 200,000 not
done in 60 s; one tag with 50,000 attributes (0.4 MB) 13 s; `<p>`, 1,000 unclosed `<font>` of different colours and
4,000 more `<p>` (30 kB) 4.6 s and 1.1 GB, since each paragraph opens all of them again. Of 1,032 news pages the
deepest had 42 levels.
"""

from __future__ import annotations

import re
from collections import Counter

DEEPEST = 5_000
# Depth times tags is what the parser walks: so a page of 450,000 tags may have 550 levels. About 0.7 s.
MOST_STEPS = 250_000_000
# Copies of unclosed formatting tags, about 270 bytes each.
MOST_COPIES = 500_000

# Only tags as long as this are looked at for the number of their attributes, of which the parser compares all pairs.
LONG_TAG = 10_000
MOST_ATTRIBUTES = 1_000

TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*)[^>]*>?")
QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
# Opened again in every block until they are closed ("active formatting elements").
# Source: https://html.spec.whatwg.org/multipage/parsing.html#the-list-of-active-formatting-elements
FORMATTING = frozenset("b big code em font i nobr s small strike strong tt u".split())
FORMATTING_TAG = re.compile(rf"<(?:{'|'.join(sorted(FORMATTING))})[\s>]", re.IGNORECASE)
# Tags that do not stay open: void ones, those that the next of their kind closes, and whole-text elements.
FLEETING = frozenset(
    "area base br col embed hr img input link meta param source track wbr "
    "p li dt dd option optgroup tr td th thead tbody tfoot colgroup a rp rt "
    "html head body script style title textarea noscript iframe svg path".split()
)
# Inline tags are not searched for by the parser and cost nothing however deep they nest.
INLINE = frozenset("span label q cite abbr time mark var samp kbd sub sup bdi bdo ins del data dfn ruby".split())


def simplified(markup: str) -> tuple[str, bool]:
    """The markup within the limits, and whether anything had to be taken from it.

    All text stays; what is lost is which element it stood in, so that what was hidden may now be seen.
    """
    may_have_long_tag = any(len(part) > LONG_TAG for part in markup.split(">"))
    simple = _flattened(TAG.sub(_with_few_attributes, markup) if may_have_long_tag else markup)
    return simple, simple != markup


def _with_few_attributes(tag: re.Match[str]) -> str:
    """A tag without any attribute if it has too many; a quoted value counts as one, however long."""
    if len(tag[0]) > LONG_TAG and len(QUOTED.sub("", tag[0]).split()) > MOST_ATTRIBUTES:
        return f"<{tag[1]}{tag[2]}>"
    return tag[0]


def _flattened(markup: str) -> str:
    """The markup with tags that nest too deep replaced by paragraph marks.

    A closing tag counts only if it closes the last one opened, so that bad nesting is taken for deeper than it
    is, never for flatter.
    """
    tags = markup.count("<")
    deepest = min(DEEPEST, MOST_STEPS // (tags + 1))
    limit = _place_too_deep(markup, deepest) if tags > deepest else None
    if limit is not None:
        markup = markup[:limit] + TAG.sub(_as_paragraph, markup[limit:])
    if tags * len(FORMATTING_TAG.findall(markup)) > MOST_COPIES and _copies(markup) > MOST_COPIES:
        markup = TAG.sub(lambda tag: "" if tag[2].lower() in FORMATTING else tag[0], markup)
    return markup


def _place_too_deep(markup: str, deepest: int) -> int | None:
    """Where the nesting first goes deeper than `deepest`, None if nowhere."""
    opened: list[str] = []
    passing = FLEETING | FORMATTING | INLINE
    for tag in TAG.finditer(markup):
        name = tag[2].lower()
        if name in passing:
            continue
        if not tag[1]:
            opened.append(name)
            if len(opened) > deepest:
                return tag.start()
        elif opened and opened[-1] == name:
            opened.pop()
    return None


def _copies(markup: str) -> int:
    """How many formatting elements a parser would open again, at most."""
    opened: Counter[str] = Counter()
    depth = copies = 0
    for tag in TAG.finditer(markup):
        name = tag[2].lower()
        if name not in FORMATTING:
            copies += depth
        elif not tag[1]:
            opened[name] += 1
            depth += 1
        elif opened[name]:
            opened[name] -= 1
            depth -= 1
    return copies


def _as_paragraph(tag: re.Match[str]) -> str:
    name = tag[2].lower()
    return tag[0] if name in FLEETING or name in INLINE or name in FORMATTING else "<p>"
