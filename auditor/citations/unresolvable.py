"""Markers that a chat interface left behind, and whose address stayed there: `【1†source】`, `citeturn0search3`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.citations.running_text import running_text
from auditor.model import Article, Citation, Span, Style

name = Style.UNRESOLVABLE

# The interface draws these as links. In the text that one copies, only their names stay; U+E200 to U+E202 are the
# private characters with which they are set off.
_TURN = r"turn\d{1,3}(?:search|news|view|fetch|file|forecast|image|finance|sports|academia|reddit|maps)\d{1,3}"
_CITED = rf"\ue200?(?:file|nav)?cite\ue202?{_TURN}(?:\ue202?{_TURN}){{0,20}}\ue201?"
# Whose a marker is, the signs of which every such marker holds one, and its shape. Hardly any article holds such a
# sign, and looking for one takes a hundredth of the time that the pattern takes.
MARKERS = tuple(
    (whose, tuple(signs.split()), re.compile(pattern))
    for whose, signs, pattern in (
        ("a ChatGPT citation", "【", r"【[^【】\n]{1,40}†[^【】\n]{0,60}】"),
        ("a ChatGPT citation", "citeturn cite\ue202turn", _CITED),
        ("a ChatGPT citation", "[turn", rf"\[{_TURN}(?:, ?{_TURN}){{0,20}}\]"),
        ("a ChatGPT citation", "[oaicite:", r":?contentReference\[oaicite:\s?\d{1,4}\](?:\{index=\d{1,4}\})?"),
        ("a ChatGPT citation", "[oaicite:", r"\[oaicite:\s?\d{1,4}\](?:\{index=\d{1,4}\})?"),
        ("a Gemini citation", "[cite:", r"\[cite: ?\d{1,4}(?:, ?\d{1,4}){0,20}\]"),
        ("a Perplexity citation", "[web: [file: [memory:", r"\[(?:web|file|memory):\d{1,4}\]"),
        ("a Perplexity citation", "[attached_file:", r"\[attached_file:\d{1,4}\]"),
        ("a Grok citation", "<grok:render", r"<grok:render\b[^<>]{0,400}>"),
        ("a Grok citation", "[grok_card:", r"\[grok_card:[^\[\]\s]{1,80}\]"),
    )
)


def find(article: Article) -> Iterator[Citation]:
    """The markers in the running text that name no address, each with a note that says so."""
    present = [(whose, pattern) for whose, signs, pattern in MARKERS if any(sign in article.text for sign in signs)]
    for block in running_text(article) if present else ():
        text = block.span.of(article.text)
        found = ((match, whose) for whose, pattern in present for match in pattern.finditer(text))
        for match, whose in sorted(found, key=lambda pair: (pair[0].start(), -pair[0].end())):
            place = Span(*match.span()).shift(block.span.start)
            yield Citation(name, place, match[0], note=f"{whose} whose address was lost when the text was copied")
