"""How the time of each text reader grows when a hostile text gets four times as long: 4 is linear, 16 is not.

python benchmarks/growth.py [--length 15000]
"""

from __future__ import annotations

import argparse
import platform
import sys
import time
from collections.abc import Callable

from auditor.article import read_article
from auditor.citations import find_citations
from auditor.claims import find_claims
from auditor.evidence import read_page
from auditor.extract import read
from auditor.extract.simplify import simplified
from auditor.facts import find_facts
from auditor.model import Article, Document, Snapshot
from auditor.review import check_claim
from auditor.text.sentences import sentences
from auditor.text.words import content_words

PIECES = {
    "list": "1,",
    "brackets": "(",
    "no spaces": "x",
    "digits": "7",
    "points": "1.",
    "hyphens": "one-",
    "words": "one ",
    "figures": "5 million ",
    "shares": "one in two ",
    "years": "1900-",
    "months": "May ",
    "capitals": "Ab ",
    "initials": "A.",
    "of": "A of ",
    "quotes": '"',
    "quoted": 'said "a b" ',
    "openers": "“",
    "singles": "‘a’b",
    "possessives": "s’ ",
    "unseen": "1\u200b",
    "ranges": "rose from 5 to ",
    "spaced": "1 ",
    "sums": "$1 ",
    "and": "and ",
    "one and": "one and ",
    "minus": "-1",
    "slashes": "1/",
    "halves": "half a ",
    "per": "per ",
    "rates": "1 per ",
    "thirds": "a third ",
    "in brackets": "(1) ",
    "closers": "”",
    "inches": '5" ',
    "reopened": "“a\n\n“",
    "he said": "“a” he said ",
    "millions": "1 million ",
    "between": "between ",
    "scales": "thousand ",
    "vulgar": "½",
    "carets": "10^",
    "powers": "1x10^",
    "sentences": ". 1",
    "names": "Aa 1 ",
    "open ranges": "from 1 to ",
    "addresses": "www.1 ",
    "ages": "aged 1 to ",
    "guillemets": "«5-6",
    "telephones": "020 7946 ",
    "tags": "<a",
    "attributes": '<p a="',
    "comments": "<!--",
    "lists": "Aa, ",
    "leaders": "led by Aa Bb, ",
    "partners": "Aa took part ",
    "deputies": "deputy head ",
    "parts": "twelve of the ",
    "bars": "a | b\n",
    "tabs": "a\tb\n",
    "markers": "[1] ",
    "marked": "It was. [1] ",
    "glued": "It was.1 The",
    "raised": "a¹,",
    "rounds": "a (1). ",
    "note marks": "[^1]",
    "notes": "[^1]: a\n\n",
    "source lists": "Sources\n\n[1] a\n\n",
    "headings": "Sources\n\n",
    "entries": "[1] https://a.example\n\n",
    "one-line entries": "[1] https://a.example ",
    "items": "1. https://a.example\n\n",
    "papers": "doi:10.1234/a ",
}
CLAIM = "In 2020 Aa Bb, a former head of research, was led by Cc Dd and had 240,000 euros."


def checked(text: str) -> object:
    """The review of a claim of every sort against a plain page."""
    page = read(Snapshot("https://news.example/story", text.encode(), "text/plain; charset=utf-8"))
    return check_claim(CLAIM, read_page(page)) if isinstance(page, Document) else None


READERS: dict[str, Callable[[str], object]] = {
    "facts": find_facts,
    "words": content_words,
    "sentences": sentences,
    "markup": simplified,
    "checks": checked,
    "citations": lambda text: find_claims(read := plain(text), find_citations(read)),
}


def plain(text: str) -> Article:
    """An article of plain text, which is never empty."""
    return read_article(f"a\n\n{text}".encode(), "article.txt")


# Below this a run is too short to be measured.
SHORTEST = 0.002


def main() -> int:
    """Prints a row a piece of text and a column a reader."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--length", type=int, default=15_000, help="characters of the shorter text")
    length = parser.parse_args().length
    print(f"{platform.machine()}, Python {platform.python_version()}; {length} and {4 * length} characters")
    print(f"{'':12}" + "".join(f"{name:>12}" for name in READERS))
    for name, piece in PIECES.items():
        cells = (growth(read, piece, length) for read in READERS.values())
        print(f"{name:12}" + "".join(f"{cell:>12}" for cell in cells))
    return 0


def growth(read: Callable[[str], object], piece: str, length: int) -> str:
    """The ratio of the two times, or a dash where both are too short to tell."""
    short, long = (seconds(read, (piece * size)[:size]) for size in (length, 4 * length))
    return f"{long / max(short, SHORTEST):.1f}" if long > SHORTEST else "–"


def seconds(read: Callable[[str], object], text: str) -> float:
    """The best of three runs, in processor time."""
    taken = []
    for _ in range(3):
        start = time.process_time()
        read(text)
        taken.append(time.process_time() - start)
    return min(taken)


if __name__ == "__main__":
    sys.exit(main())
