"""Markers of notes that have names: `[^1]`, `[^reuters]`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.citations.references.lookup import NO_NOTE, Lookup, of_entry, unresolvable
from auditor.citations.running_text import running_text
from auditor.model import Article, Citation, Span, Style

name = Style.FOOTNOTE

MARKER = re.compile(r"\[\^(?P<name>[^\]\[\s]{0,59}[^\]\[\s^])\]")


def find(article: Article) -> Iterator[Citation]:
    """The markers in the running text, each with the first address of its note; `unresolvable` where there is none."""
    lookup = Lookup(article)
    for block in running_text(article):
        for marker in MARKER.finditer(article.text, block.span.start, block.span.end):
            span, key = Span(*marker.span()), marker["name"]
            note = lookup.note(key)
            if note is None:
                yield unresolvable(span, marker[0], NO_NOTE.format(key=key))
            else:
                yield of_entry(article, name, span, marker[0], note, key)
