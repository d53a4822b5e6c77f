"""Links in the body of pages to other sites: `links.jsonl` beside `ground_truth.jsonl` and its pages.

A line of the first has `page`, `anchor` and `href`; of the second `id`, `html` and `url`.
"""

from __future__ import annotations

import gzip
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from auditor.article import read_article
from auditor.citations import find_citations
from auditor.citations.references import references
from auditor.citations.references.keys import LOWERED
from auditor.errors import InputError
from auditor.model import Article, Markup
from auditor.model.addresses import host_of, is_host_or_below, page_key
from citing.table import lines, share

FOLDER = "extraction_readability"
COLUMNS = ("set", "pages", "links", "cited", "listed", "recall %", "citations", "precision %")


def table(data: Path, misses: int) -> list[str]:
    """One row: how many of the links are cited or stand in lists of sources, and how many citations are among them."""
    folder = data / FOLDER
    if not (folder / "links.jsonl").is_file():
        return []
    wanted: dict[str, Counter[tuple[str, str]]] = {}
    for row in records(folder / "links.jsonl"):
        if letters(row["anchor"]):
            wanted.setdefault(row["page"], Counter())[row["href"], letters(row["anchor"])] += 1
    pages = {row["id"]: row for row in records(folder / "ground_truth.jsonl")}
    found = links = listed = cited = 0
    told: list[str] = []
    for page, expected in wanted.items():
        ours, below = read(folder / pages[page]["html"], pages[page]["url"])
        named = Counter((page_key(href), anchor) for (href, anchor), count in expected.items() for _ in range(count))
        rest = named - ours
        of_lists = sum(count for (href, _), count in rest.items() if href in below)
        found, links = found + (named & ours).total(), links + named.total()
        listed, cited = listed + of_lists, cited + ours.total()
        told += [f"  {page}: missing {anchor!r} {href}" for href, anchor in rest if href not in below]
        told += [f"  {page}: not among them {anchor!r} {href}" for href, anchor in ours - named]
    cells = (
        "in-body links",
        len(wanted),
        links,
        found,
        listed,
        share(found + listed, links),
        cited,
        share(found, cited),
    )
    return [*lines(f"links of pages ({FOLDER})", COLUMNS, [cells]), *told[:misses]]


def read(path: Path, address: str) -> tuple[Counter[tuple[str, str]], set[str]]:
    """Address and label of the citations of one page that are links to other sites, and the addresses in its lists."""
    try:
        article = read_article(gzip.decompress(path.read_bytes()), str(path), markup=Markup.HTML, base_uri=address)
    except InputError:
        return Counter(), set()
    known = references(article)
    entries = [*known.notes, *known.anchored.values(), *(entry for one in known.lists for entry in one.entries)]
    return Counter(of_links(article, host_of(address) or "")), {page_key(a) for one in entries for a in one.addresses}


def of_links(article: Article, site: str) -> Iterator[tuple[str, str]]:
    """Address and label of each citation by a link that leads away from the site."""
    addresses = {link.span.start: link.uri for link in article.links}
    for group in find_citations(article):
        for citation in group.citations:
            address = addresses.get(citation.span.start, "")
            host = host_of(address)
            if host and not is_host_or_below(host, site):
                yield page_key(address), letters(citation.label.translate(LOWERED))


def letters(words: str) -> str:
    """Letters and digits only, in lower case."""
    return "".join(filter(str.isalnum, words.casefold()))


def records(path: Path) -> Iterator[dict[str, str]]:
    """The lines of a file of JSON lines."""
    with path.open(encoding="utf-8") as file:
        yield from map(json.loads, file)
