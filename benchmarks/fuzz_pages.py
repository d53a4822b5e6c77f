"""Pages that no parser likes, read as an audit reads them: what ends a run, what takes long, what loses text.

python benchmarks/fuzz_pages.py [--count 20000] [--seed 1] [--data DIR]

A third of the pages are soups of tags, a third are a page of ours with pieces cut, doubled and changed, the others one
piece over and over, or bytes. With --data, changed pages are made of its .html and .html.gz files too. At the end of
each soup stands a sentence outside of everything: a page that counts as read in full must have it. The soups have
nothing in them that hides text by right, such as <video>, <rp> or <frameset>.
"""

from __future__ import annotations

import argparse
import gzip
import random
import resource
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from auditor.model import Cause, Document, Snapshot, Unavailable
from auditor.readers import Readers
from auditor.readers.child import PATIENCE
from auditor.readers.limits import SECONDS, WORKERS
from auditor.readers.worker import SECONDS_TO_START

FACT = "Exports rose by 42 per cent in the year to March"
# Ends whatever may be open: a value, a comment, a section, an element whose content is text.
ENDS = ("x\">'>-->]]>?>", *(f"</{name}>" for name in "script style title textarea xmp iframe noembed noframes".split()))
ENDS += tuple(f"</{name}>" for name in "select option button object svg math table".split())

NAMES = """html head body title base meta link div p a b i em font nobr span h1 h6 ul ol li dl dt dd table caption
colgroup col thead tbody tfoot tr td th form input button textarea label fieldset pre code xmp plaintext
listing br hr img source iframe embed article section main center blockquote figure
figcaption ruby rt bdo time mark script style frame marquee image isindex""".split()
HIDING = """select option svg math mi mtext foreignObject desc rp audio video picture object canvas noscript template
frameset dialog""".split()
ANY_NAME = NAMES + HIDING
ATTRIBUTES = """id class=x style=color:red href=/a href=# href="http://[::1" href=javascript:x src=data:, rowspan=0
colspan=9007199254740991 span=-1 start=99999999999999999999 value=x datetime=2024-13-45 content="" name=date lang=xx
property=article:published_time type=application/ld+json dir=rtl charset=utf-7 http-equiv=refresh rel=canonical
onclick=x x:y= ="" ' " = < /""".split()
WORDS = """Exports rose 42 % $1.7 billion, « “it” ” ‘ 1e999999 NaN Infinity 0x7f ½ 10⁶ 12,345,678.90
\u202e \u200b \u0301 \ufeff \ufffd \x00 \x1b[31m &amp; &lt &#0; &#x110000; &#xD800; &nbsp &notin;
&CounterClockwiseContourIntegral; &#99999999999; ]]> -- <!--
--> <![CDATA[ <? <% <! </ < > {"@type":"NewsArticle","datePublished":1e400} {{{{ [[[[ \\u0000""".split()
PAGE = f"""<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Exports rise | Coast Courier</title>
<meta property="article:published_time" content="2024-04-05"><link rel="canonical" href="https://page.example/exports">
<script type="application/ld+json">{{"@graph": [{{"@type": "NewsArticle", "datePublished": "2024-04-05"}}]}}</script>
</head><body><nav><ul><li><a href="/">Home</a></li></ul></nav><article><h1>Exports rise</h1><p class="lead">{FACT}, the
ministry said on Friday. “We had not expected it,” its head, Marit Solberg, told reporters.</p><table><caption>Exports
</caption><tr><th colspan="2">Year</th><th>Tonnes</th></tr><tr><td>2022</td><td>March</td><td>1.4 million</td>
</tr></table><ol start="3"><li value="4">Grain</li><li>Timber &amp; pulp</li></ol>
<p>Imports fell<sup>1</sup> by a fifth.
<br><br>Grain made up more than half of all cargo last year.</p></article><aside><p>Read more</p></aside>
<footer>© Courier
</footer></body>"""
TYPES = (
    "text/html",
    "text/html; charset=utf-8",
    "text/html; charset=utf-16",
    "text/html; charset=x",
    "text/plain",
    None,
)
LONGEST = 300_000
AT_ONCE = 64
# By the clock: a page's deadline, and the start of a process to read it, which on a busy machine takes its time.
MOST_SECONDS = PATIENCE * SECONDS + SECONDS_TO_START


@dataclass(frozen=True, slots=True)
class Tried:
    """A page, whether it must have the sentence, what came of it and the seconds that took, waiting included."""

    snapshot: Snapshot
    sure: bool
    outcome: Document | Unavailable
    seconds: float

    @property
    def lost(self) -> bool:
        """Whether the page counts as read in full without the sentence."""
        if isinstance(self.outcome, Document):
            return self.sure and not self.outcome.truncated and FACT not in self.outcome.text
        return self.sure and self.outcome.cause is Cause.EMPTY


def main() -> int:
    """Prints each page that lost its sentence or overran its time, then what came of all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=20_000, help="how many pages")
    parser.add_argument("--seed", type=int, default=1, help="of the random pages")
    parser.add_argument("--data", type=Path, help="a folder with .html or .html.gz pages to change")
    options = parser.parse_args()
    made = islice(hostile_pages(random.Random(options.seed), [PAGE.encode(), *kept_pages(options.data)]), options.count)
    causes: Counter[str] = Counter()
    failures, slowest = 0, 0.0
    for tried in read_all(made):
        causes[tried.outcome.cause if isinstance(tried.outcome, Unavailable) else "read"] += 1
        slowest = max(slowest, tried.seconds)
        if tried.lost or tried.seconds > MOST_SECONDS:
            failures += 1
            print(f"{'LOST' if tried.lost else 'LATE'} {tried.snapshot.body[:300]!r}", flush=True)
    print(", ".join(f"{number} {name}" for name, number in causes.most_common()))
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1000
    print(f"{options.count} pages, {failures} failures; slowest {slowest:.1f} s; a reader took {peak:.0f} MB at most")
    return 1 if failures else 0


def kept_pages(folder: Path | None) -> Iterator[bytes]:
    """The pages of a folder, unpacked."""
    for path in sorted(folder.rglob("*.htm*")) if folder else ():
        yield gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()


def hostile_pages(source: random.Random, kept: Sequence[bytes]) -> Iterator[tuple[Snapshot, bool]]:
    """Pages, and whether the sentence at their end is surely to be seen."""
    while True:
        kind = source.random()
        if kind < 0.35:
            soup = "".join(piece(source, NAMES) for _ in range(source.choice((3, 10, 30, 100, 300))))
            yield page(f"{soup}{''.join(ENDS)}<p>{FACT}".encode("utf-8", "replace"), "text/html; charset=utf-8"), True
        elif kind < 0.7:
            yield page(changed(source.choice(kept), source), source.choice(TYPES)), False
        elif kind < 0.9:
            some = "".join(piece(source, ANY_NAME) for _ in range(source.choice((1, 1, 2, 3))))
            times = source.choice((10, 300, 3_000, 20_000))
            yield page((some * times)[:LONGEST].encode("utf-8", "replace"), "text/html; charset=utf-8"), False
        else:
            yield page(source.randbytes(source.choice((1, 10, 1_000, 20_000))), source.choice(TYPES)), False


def piece(source: random.Random, names: Sequence[str]) -> str:
    """A tag or an end of one of these names, or words."""
    kind = source.random()
    if kind < 0.5:
        attributes = "".join(f" {source.choice(ATTRIBUTES)}" for _ in range(source.choice((0, 0, 1, 2))))
        return f"<{source.choice(names)}{attributes}{source.choice(('>', '>', '>', '/>', ''))}"
    if kind < 0.75:
        return f"</{source.choice(names)}>"
    return source.choice(WORDS) + source.choice(("", " "))


def changed(body: bytes, source: random.Random) -> bytes:
    """A page with some of its bytes cut out, doubled, moved or changed."""
    for _ in range(source.choice((1, 2, 5, 20))):
        start = source.randrange(len(body) + 1)
        end = min(len(body), start + source.choice((1, 5, 50, 500, 5_000)))
        match source.randrange(5):
            case 0:
                body = body[:start] + body[end:]
            case 1:
                body = body[:end] + body[start:]
            case 2:
                body = body[:start] + source.randbytes(source.choice((1, 2, 8))) + body[end:]
            case 3:
                at = source.randrange(len(body) + 1)
                body = body[:at] + body[start:end] + body[at:]
            case _:
                body = body[:start] + piece(source, ANY_NAME).encode("utf-8", "replace") + body[start:]
    return body[: source.choice((LONGEST, len(body)))]


def page(body: bytes, media_type: str | None) -> Snapshot:
    """A capture with this body."""
    return Snapshot("https://page.example/exports", body, media_type)


def read_all(made: Iterator[tuple[Snapshot, bool]]) -> Iterator[Tried]:
    """What becomes of each page, a chunk at a time, by the readers of one run."""

    def tried(given: tuple[Snapshot, bool]) -> Tried:
        start = time.monotonic()
        return Tried(*given, readers.read(given[0]), time.monotonic() - start)

    with Readers() as readers, ThreadPoolExecutor(WORKERS) as threads:
        while chunk := list(islice(made, AT_ONCE)):
            yield from threads.map(tried, chunk)


if __name__ == "__main__":
    sys.exit(main())
