"""Markup that no browser shows any better, but that a parser needs minutes for, made flat before it is parsed.

Measured with lexbor 2.x on one core: 10,000 nested `<div>` 0.13 s, 40,000 (195 kB) 2.1 s, 200,000 not done in 60 s; and
`<p>`, 1,000 unclosed `<font>` of different colours, 4,000 more `<p>` (30 kB): 4.6 s and 1.1 GB, since each paragraph
opens all of them again. Of 1,032 news pages the deepest had 42 levels.
"""

from __future__ import annotations

import re
from collections import Counter

DEEPEST = 5_000
# Depth times tags is what the parser walks: so a page of 450,000 tags may have 550 levels. About 0.7 s.
MOST_STEPS = 250_000_000
# Copies of unclosed formatting tags, about 270 bytes each.
MOST_COPIES = 500_000

TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*)[^>]*>?")
# Opened again in every block until they are closed ("active formatting elements").
# Source: https://html.spec.whatwg.org/multipage/parsing.html#the-list-of-active-formatting-elements
FORMATTING = frozenset("b big code em font i nobr s small strike strong tt u".split())
# Tags that do not stay open: void ones, those that the next of their kind closes, and whole-text elements.
FLEETING = frozenset(
    "area base br col embed hr img input link meta param source track wbr "
    "p li dt dd option optgroup tr td th thead tbody tfoot colgroup a rp rt "
    "html head body script style title textarea noscript iframe svg path".split()
)
# Inline tags are not searched for by the parser and cost nothing however deep they nest.
INLINE = frozenset("span label q cite abbr time mark var samp kbd sub sup bdi bdo ins del data dfn ruby".split())


def flattened(markup: str) -> tuple[str, bool]:
    """The markup with tags beyond the limits replaced by paragraph marks, and whether that was needed.

    All text stays; what is lost is which element it stood in. A closing tag counts only if it closes the last
    one opened, so that bad nesting is taken for deeper than it is, never for flatter.
    """
    tags = markup.count("<")
    deepest = min(DEEPEST, MOST_STEPS // (tags + 1))
    if tags <= deepest and tags * tags <= MOST_COPIES:
        return markup, False
    limit = _place_too_deep(markup, deepest)
    flat = markup
    if limit is not None:
        flat = markup[:limit] + TAG.sub(_as_paragraph, markup[limit:])
    if _copies(flat) > MOST_COPIES:
        flat = TAG.sub(lambda tag: "" if tag[2].lower() in FORMATTING else tag[0], flat)
    return flat, flat is not markup


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
