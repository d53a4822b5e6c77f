"""How many claims are judged a second on one core, and how time grows with the length of the page.

    python benchmarks/speed.py [--pages 10] [--seed 1]

Pages are made from a seed (`verdicts/written_pages.py`) and held in memory as Documents; what is timed is the reading
of a page, facts included, and the verdicts on its claims. A third of the claims differ from the page in one thing.
"""

from __future__ import annotations

import argparse
import platform
import sys
import time
from collections import Counter
from collections.abc import Callable
from itertools import pairwise

from facts import processor
from verdicts.samples import plain
from verdicts.written_pages import claims, written_page

from auditor.evidence import read_page
from auditor.extract import read
from auditor.facts import find_facts
from auditor.model import DateRange, Document, Quantity, Unavailable, Verdict
from auditor.review import check_claim

CLAIMS_A_PAGE = 20
PAGE = 10_000
LENGTHS = (PAGE, 100_000, 1_000_000)
# Claims a second, and how many times as long a page ten times as long may take.
BAR, LINEAR = 400, 10


def main() -> int:
    """Prints claims a second, then a row a length of page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=10, help="how many pages of 10 kB")
    parser.add_argument("--seed", type=int, default=1, help="another seed gives other pages")
    options = parser.parse_args()
    print(f"{platform.machine()}, Python {platform.python_version()}, {processor()}, one core")
    print_pace([made(seed) for seed in range(options.seed, options.seed + options.pages)])
    print_growth(options.seed)
    return 0


def made(seed: int, length: int = PAGE) -> tuple[Document, list[str]]:
    """A page of this length and twenty claims: sentences of its first 10 kB."""
    return document(written_page(length, seed).text), claims(written_page(PAGE, seed), CLAIMS_A_PAGE, seed)


def document(text: str) -> Document:
    """A page of text, as it is held in memory."""
    page = read(plain(text))
    if isinstance(page, Unavailable):
        raise TypeError(f"a page that cannot be read: {page.cause}")
    return page


def judged(page: Document, asked: list[str]) -> Counter[Verdict]:
    """The page read once, then every claim put to it."""
    read_once = read_page(page)
    return Counter(check_claim(claim, read_once).verdict for claim in asked)


def seconds(work: Callable[[], object], runs: int = 3) -> float:
    """The best of some runs, in processor time."""
    taken = []
    for _ in range(runs):
        start = time.process_time()
        work()
        taken.append(time.process_time() - start)
    return min(taken)


def density(page: Document) -> float:
    """Figures and dates in a thousand characters."""
    facts = [fact for fact in find_facts(page.text) if isinstance(fact, Quantity | DateRange)]
    return 1000 * len(facts) / len(page.text)


def print_pace(work: list[tuple[Document, list[str]]]) -> None:
    """Claims a second over all pages, with the share of the reading, and what the verdicts were."""
    whole = seconds(lambda: [judged(page, asked) for page, asked in work])
    reading = seconds(lambda: [read_page(page) for page, _ in work])
    count = sum(len(asked) for _, asked in work)
    verdicts: Counter[Verdict] = sum((judged(page, asked) for page, asked in work), Counter())
    print(
        f"{len(work)} pages of {PAGE / 1000:g} kB, {CLAIMS_A_PAGE} claims each, "
        f"{sum(density(page) for page, _ in work) / len(work):.1f} figures and dates a kB"
    )
    print("verdicts: " + ", ".join(f"{number} {verdict.value}" for verdict, number in verdicts.most_common()))
    print(f"{count / whole:.0f} claims a second (bar {BAR}); {100 * reading / whole:.0f} % of the time reads the pages")
    print(f"a page {1000 * reading / len(work):.1f} ms, a claim {1000 * (whole - reading) / count:.2f} ms\n")


def print_growth(seed: int) -> None:
    """The time of the same claims on pages of each length."""
    print(f"{'page':>8}{'read, s':>10}{'claims, s':>11}{'in all, s':>11}  times that of the length before")
    taken = []
    for length in LENGTHS:
        page, asked = made(seed, length)
        reading = seconds(lambda page=page: read_page(page), 2)  # type: ignore[misc]
        whole = seconds(lambda page=page, asked=asked: judged(page, asked), 2)  # type: ignore[misc]
        taken.append((length, reading, whole))
        growth = f"{whole / taken[-2][2]:.1f} (linear: at most {LINEAR})" if len(taken) > 1 else "–"
        print(f"{length // 1000:5} kB{reading:10.3f}{whole - reading:11.3f}{whole:11.3f}  {growth}")
    steps = [later[2] / before[2] for before, later in pairwise(taken)]
    print("linear" if max(steps) <= LINEAR * 1.2 else "NOT linear")


if __name__ == "__main__":
    sys.exit(main())
