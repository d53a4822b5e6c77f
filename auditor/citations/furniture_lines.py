"""Lines of an article whose links are no sources: who wrote it, whose picture it is, what else there is to read.

They stand in the text and not only around it: a name under the headline, “Photo by Ida Holm on Unsplash” below a
picture, “Related: …” between two paragraphs. A sentence that merely begins alike (“By the latest count, 30 mills …”)
holds words that such a line does not.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from auditor.citations.line_words import (
    BETWEEN_CREDITS,
    BETWEEN_NAMES,
    BYLINES,
    CREDITS,
    OF_DATES,
    POINTERS,
    POINTERS_WITH_COLON,
)
from auditor.model import Article, Link, Span
from auditor.model.addresses import host_of
from auditor.text.sites import registrable_domain

LONGEST = 300  # characters of such a line
MOST_OUTSIDE = 120  # of them outside the labels of links
# Stands for a label where only the words around the labels are read.
LABEL = "\ufffc"


def _any(words: Iterable[str]) -> str:
    """Any of these; longer ones first, so that “related stories” is not read as “related”."""
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)).replace(" ", r"\s{1,3}") + ")"


def _labels(between: Iterable[str]) -> str:
    """One or more labels, with nothing but these words between them."""
    return rf"{LABEL}(?:\s{{0,3}}{_any(map(re.escape, between))}{{0,2}}\s{{0,3}}{LABEL}){{0,9}}"


BYLINE = re.compile(rf"(?:\A|[|•·—–]\s?){_any(BYLINES)}\s{{0,3}}{_labels(BETWEEN_NAMES)}", re.IGNORECASE)
CREDIT = re.compile(
    rf"(?:\A|(?<=[.!?|(\[–—-]\s)|(?<=[(\[|]))[(\[\s]{{0,3}}{_any(CREDITS)}\s{{0,3}}{_labels(BETWEEN_CREDITS)}"
    r"[\s)\].,|]{0,5}\Z",
    re.IGNORECASE,
)
CREDIT_LABEL = re.compile(rf"{_any(CREDITS)}\s", re.IGNORECASE)
POINTER = re.compile(
    rf"[\[(►▶→>•\s]{{0,4}}(?:{_any(POINTERS)}\s{{0,2}}:?|{_any(POINTERS_WITH_COLON)}\s{{0,2}}:)(?=[\s{LABEL}]|\Z)",
    re.IGNORECASE,
)
LETTER = re.compile(r"[^\W\d_]")
WORD = re.compile(r"[^\W\d_]++")
# “Brenda Goodman, MA”, “R. J. de Vries”.
NAME = re.compile(r"(?:[^\W\d_][\w.'’-]{0,30}[\s,]{0,2}){1,6}")


def without_furniture(article: Article, links: Sequence[Link], blocks: Sequence[Span]) -> Iterator[Link]:
    """Those links of an article that are no furniture; links and blocks in order of place, each link in one block."""
    site = _site_of(article.base_uri or "")
    starts = [block.start for block in blocks]

    def line_around(link: Link) -> Span | None:
        return _line(article.text, link.span, blocks[bisect_right(starts, link.span.start) - 1])

    for line, run in groupby(links, line_around):
        together = list(run)
        if line is None:
            yield from together
            continue
        own = site is not None and all(_site_of(link.uri) == site for link in together)
        left_out = furniture(line.of(article.text), [link.span.shift(-line.start) for link in together], own=own)
        yield from (link for number, link in enumerate(together) if number not in left_out)


def _line(text: str, label: Span, block: Span) -> Span | None:
    """The line of a block that a label stands in, None for a long one; no more of it is read than may be needed."""
    first, last = max(block.start, label.start - LONGEST), min(block.end, label.end + LONGEST)
    before, after = text.rfind("\n", first, label.start), text.find("\n", label.end, last)
    if (before < 0 and first > block.start) or (after < 0 and last < block.end):
        return None
    return Span(before + 1 if before >= 0 else first, after if after >= 0 else last)


def _site_of(uri: str) -> str | None:
    host = host_of(uri)
    return registrable_domain(host) if host else None


def furniture(line: str, labels: Sequence[Span], *, own: bool) -> frozenset[int]:
    """Which of a line's labels are of a byline, a credit or a pointer to another article.

    `labels` are places in the line, in order and without overlap; `own` tells that all lead to the article's own
    site: a pointer to another site may be a source.
    """
    words = _without(line, labels)
    if len(line) > LONGEST or len(words) - len(labels) > MOST_OUTSIDE:
        return frozenset()
    every = frozenset(range(len(labels)))
    if _is_byline(words, [label.of(line) for label in labels]):
        return every
    if own and _is_pointer(line, words):
        return every
    if len(labels) == 1 and not LETTER.search(words) and CREDIT_LABEL.match(labels[0].of(line)):
        return every
    credit = CREDIT.search(words)
    return every - frozenset(range(words.count(LABEL, 0, credit.start()))) if credit else frozenset()


def _without(line: str, labels: Sequence[Span]) -> str:
    """The line with a sign for each label."""
    parts: list[str] = []
    at = 0
    for label in labels:
        parts += (line[at : label.start], LABEL)
        at = label.end
    return "".join((*parts, line[at:])).strip()


def _is_byline(words: str, labels: Sequence[str]) -> bool:
    """Whether names follow “By”, and nothing else is said but when."""
    byline = BYLINE.search(words)
    if byline is None or not all(map(_is_name, labels)):
        return False
    rest = words[: byline.start()] + " " + words[byline.end() :]
    return all(word in OF_DATES for word in WORD.findall(rest) if word.islower() and len(word) > 1)


def _is_name(label: str) -> bool:
    return NAME.fullmatch(label) is not None and label[0].isupper()


def _is_pointer(line: str, words: str) -> bool:
    """Whether nothing stands outside the labels but an opening as “Read more:”, or it stands in the label itself."""
    opening = POINTER.match(words)
    if opening:
        return not LETTER.search(words, opening.end())
    return not LETTER.search(words) and POINTER.match(line.strip()) is not None
