"""Links in the body of pages to other sites: `links.jsonl` beside `ground_truth.jsonl` and its pages.

A line of the first has `page`, `block` (the line of the body that the link stands in), `anchor` and `href`; of the
second `id`, `html`, `url` and `article_body`, the lines of the expected body. All pages count, those whose body has no
link too: what is cited there is one too many.

What the list cannot judge is in no share, and stands in a column of its own:

- *own site*: links to the page's own site, which is its registrable domain. The list leaves them out where it knows
  the address of the page; of 55 pages it has only an invented one ("http://fakehost/…"), and lists links to their own
  site as if they led away. Some of these name their address themselves (canonical address, or links from markers to
  notes); listed links to that site are counted here, 188 of 1,311, most of them a wiki's links to its other articles.
- *short*: citations in a line of the expected body that has fewer than 40 characters. Of the 1,384 listed links none
  stands in such a line and some stand in lines of exactly 40: shorter ones were left out. A line that is not in the
  expected body is wrong however short it is.
- *preformatted*: links within `<pre>` have a row of their own. There the list holds addresses in samples of code
  (headers of requests, JSON) like those in sentences; only the latter are citations, so this row has no bar.

Labels without letters are left out ("^"). Neighbouring links to one address with at most a space between are one link
on both sides: editors leave "D", "ata" and " model" behind, and the reader sees one label.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from citing.pages import Key, ReadLink, ReadPage, key_of, letters, read_page, records, site_of
from citing.table import lines, share

FOLDER = "extraction_readability"
COLUMNS = ("set", "pages", "own site", "links", "cited", "listed", "recall %", "citations", "short", "precision %")
SHORTEST_LISTED = 40  # characters of a line whose links are in the list


@dataclass(slots=True)
class Tally:
    """What was counted of one kind of links; `cited` are right citations, `listed` links in lists of sources."""

    own: int = 0
    links: int = 0
    cited: int = 0
    listed: int = 0
    citations: int = 0
    short: int = 0
    pages: set[str] = field(default_factory=set)

    def add(self, other: Tally) -> None:
        """Adds what was counted of another kind."""
        for name in ("own", "links", "cited", "listed", "citations", "short"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.pages |= other.pages

    def row(self, name: str) -> tuple[object, ...]:
        """The cells of one line of the table."""
        recall, precision = share(self.cited + self.listed, self.links), share(self.cited, self.citations - self.short)
        return (
            *(name, len(self.pages), self.own, self.links, self.cited, self.listed, recall),
            *(self.citations, self.short, precision),
        )


def table(data: Path, misses: int) -> list[str]:
    """The rows: how many of the links are cited or stand in lists of sources, and how many citations are among them."""
    folder = data / FOLDER
    if not (folder / "links.jsonl").is_file():
        return []
    listed = {page: list(rows) for page, rows in groupby(records(folder / "links.jsonl"), lambda row: row["page"])}
    kinds = {False: Tally(), True: Tally()}
    told: list[str] = []
    for row in records(folder / "ground_truth.jsonl"):
        page = read_page(folder / row["html"], row["url"])
        body = {letters(line) for line in row["article_body"].splitlines()}
        for is_raw, tally in kinds.items():
            told += counted(tally, row["id"], list(expected(listed.get(row["id"], ()))), page, body, is_raw=is_raw)
    whole = Tally()
    for tally in kinds.values():
        whole.add(tally)
    rows = [kinds[False].row("in running text"), kinds[True].row("preformatted"), whole.row("all")]
    return [*lines(f"links of pages to other sites ({FOLDER})", COLUMNS, rows), *told[:misses]]


def expected(rows: Iterable[dict[str, str]]) -> Iterator[tuple[Key, str]]:
    """The listed links of one page as address with label, and the address in full; neighbours as one."""
    label = block = href = ""
    for row in rows:
        joined = next((label + gap + row["anchor"] for gap in ("", " ") if label + gap + row["anchor"] in block), "")
        if joined and (row["block"], row["href"]) == (block, href):
            label = joined
            continue
        if letters(label):
            yield key_of(href, label), href
        label, block, href = row["anchor"], row["block"], row["href"]
    if letters(label):
        yield key_of(href, label), href


def counted(
    tally: Tally, name: str, wanted: list[tuple[Key, str]], page: ReadPage, body: set[str], *, is_raw: bool
) -> Iterator[str]:
    """Counts the links of one page in running or in preformatted text, and tells what is missed or one too many."""
    here = [(key, href) for key, href in wanted if (key in page.raw) is is_raw]
    others = Counter(key for key, href in here if page.site is None or site_of(href) != page.site)
    cited = [link for link in page.citations if (link.key in page.raw) is is_raw]
    missed = others - Counter(link.key for link in cited)
    more = list(beyond(cited, others))
    short = [link for link in more if len(link.line) < SHORTEST_LISTED and letters(link.line) in body]
    tally.own += len(here) - others.total()
    tally.links += others.total()
    tally.cited += len(cited) - len(more)
    tally.listed += sum(count for (address, _), count in missed.items() if address in page.listed)
    tally.citations += len(cited)
    tally.short += len(short)
    tally.pages |= {name} if here or cited or not is_raw else set()
    yield from (f"  {name}: missing {label!r} {address}" for address, label in missed if address not in page.listed)
    yield from (f"  {name}: not among them {link.key[1]!r} {link.key[0]}" for link in more if link not in short)


def beyond(cited: Iterable[ReadLink], wanted: Counter[Key]) -> Iterator[ReadLink]:
    """The citations that are none of the wanted links, each of which may be taken as often as it is wanted."""
    left = wanted.copy()
    for link in cited:
        if left[link.key] > 0:
            left[link.key] -= 1
        else:
            yield link
