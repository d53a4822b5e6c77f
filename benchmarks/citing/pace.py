"""How fast citations and their claims are found, and how time grows with the length of the article."""

from __future__ import annotations

import time
from collections.abc import Iterator

from auditor.article import read_article
from auditor.citations import find_citations
from auditor.claims import find_claims
from citing.table import lines

TIMES = (1, 2, 4, 8)
LENGTH = 500_000
COLUMNS = ("characters", "citations", "citations s", "MB/s", "claims s", "both MB/s", "growth")
SENTENCE = "The council of the valley sold mill number {n} for €{n} million in May, to the dismay of its forty workers"
MARKERS = (" [{k}].", ".[{k}]", "[^{k}].", " ([Acme](https://acme.org/{n})).", " example.com.", ", as Acme said.")
ENTRIES = 60


def written(length: int) -> str:
    """A Markdown article of about this many characters, with a citation of some style after most sentences."""
    paragraphs: list[str] = []
    size = number = 0
    while size < length:
        sentences = []
        for _ in range(5):
            marker = MARKERS[number % len(MARKERS)].format(k=number % ENTRIES + 1, n=number)
            sentences.append(SENTENCE.format(n=number) + marker)
            number += 1
        paragraphs.append(" ".join(sentences))
        size += len(paragraphs[-1]) + 2
    entries = range(1, ENTRIES + 1)
    paragraphs += [f"[^{n}]: Note, https://notes.example.com/{n}" for n in entries]
    paragraphs += ["## Sources", *(f"[{n}] Title, https://s{n}.example.com/page" for n in entries)]
    return "\n\n".join(paragraphs)


def table() -> list[str]:
    """A row a length; `growth` is the time of both against that of the row before."""
    return lines("pace, one core", COLUMNS, rows())


def rows() -> Iterator[tuple[object, ...]]:
    """The rows of the table; the tables of outlets and suffixes, read once a program, are read before."""
    short = read_article(written(1).encode(), "article.md")
    find_claims(short, find_citations(short))
    before = 0.0
    for times in TIMES:
        article = read_article(written(LENGTH * times).encode(), "article.md")
        start = time.process_time()
        groups = find_citations(article)
        middle = time.process_time()
        find_claims(article, groups)
        end = time.process_time()
        size = len(article.text) / 1e6
        growth = f"{(end - start) / before:.2f}" if before else "–"
        yield (
            len(article.text),
            sum(len(group.citations) for group in groups),
            f"{middle - start:.2f}",
            f"{size / (middle - start):.1f}",
            f"{end - middle:.2f}",
            f"{size / (end - start):.1f}",
            growth,
        )
        before = end - start
