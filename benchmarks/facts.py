"""How well figures and dates are read: the suites of others, our own news sample, and the speed.

    python benchmarks/facts.py --data DIR [--sets NAME,NAME] [--misses N] [--declined]

DIR holds `quantities/` with recognizers_en, quantulum3, price_parser, duckling_en and dateparser as JSON lines; none of
it is part of this project. A value is right if a fact that overlaps the stated words has it, as the first reading;
*other* is the share that only another reading, kept open, has right. Each share stands twice: with the declined
conventions left out, and over all that the suite states. `--declined` lists these conventions, with reasons and counts.
"""

from __future__ import annotations

import argparse
import platform
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from suites import SUITES
from suites.news import SAMPLE, Tally, read_news
from suites.rows import Reading, Row
from suites.speed import paces

# In per cent: the stated value, and the value with its unit. Groups without a bar are shown for orientation.
BARS: dict[tuple[str, str], tuple[float, float | None]] = {
    ("recognizers_en", "figures"): (95, 90),
    ("recognizers_en", "days"): (95, None),
    ("quantulum3", ""): (95, 90),
    ("price_parser", "amount"): (97, None),
    ("price_parser", "currency"): (95, None),
    ("duckling_en", ""): (95, None),
    ("dateparser", ""): (95, None),
}
# Groups that are shown apart, and not in the total that the bar is set for.
APART = {"days", "durations", "amount", "currency", "no price"}
_WIDTHS = {"texts": 6, "stated": 7, "declined": 9, "value": 8, "of all": 8, "other": 7, "unit": 8, "of all ": 8}
COLUMNS = f"{'set':38}" + "".join(f"{name.strip():>{width}}" for name, width in _WIDTHS.items()) + "  bar"
_NEWS = {"annotated": 10, "found": 7, "F1 value": 10, "F1 + unit": 11, "false": 7, "hedge": 7, "per": 7}
NEWS_COLUMNS = f"{'news':20}" + "".join(f"{name:>{width}}" for name, width in _NEWS.items()) + "  bar"


def main() -> int:
    """Prints a row a set and a group."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--sets", default=",".join([*SUITES, "news", "speed"]))
    parser.add_argument("--misses", type=int, default=0, help="print that many misses a group, with what was read")
    parser.add_argument("--declined", action="store_true", help="list the conventions that are declined, and why")
    options = parser.parse_args()
    names = options.sets.split(",")
    print(f"{platform.machine()}, Python {platform.python_version()}, {processor()}")
    print(COLUMNS)
    for name in names:
        if name in SUITES:
            print_suite(name, list(SUITES[name](options.data / "quantities")), options.misses, options.declined)
    if "news" in names:
        print_news(options.misses)
    if "speed" in names:
        print_speed()
    return 0


def print_suite(name: str, rows: Sequence[Row], misses: int, declined: bool) -> None:
    """A row a group that has a bar, then its parts."""
    for label, bar, group in groups(name, rows):
        print(table_row(label, group, bar))
        if bar is not None or label.rsplit(" ", 1)[-1] in APART:
            for row in missed(group)[:misses]:
                print(f"    {row.id} {row.text!r}\n        stated {row.expected}; read {row.read}")
    if declined:
        for reason, count in Counter(row.declined for row in rows if row.declined).most_common():
            print(f"    declined {count:4}: {reason}")


def groups(name: str, rows: Sequence[Row]) -> Iterable[tuple[str, tuple[float, float | None] | None, list[Row]]]:
    """The whole that the bar is set for, its parts, and what is shown apart."""
    parts = list(dict.fromkeys(row.group for row in rows))
    joint = [row for row in rows if row.group not in APART]
    if joint:
        whole = "figures" if (name, "figures") in BARS else ""
        yield f"{name} {whole}".strip(), BARS[name, whole], joint
    for part in sorted(parts, key=lambda part: part in APART):
        if part:
            yield f"  {name} {part}", BARS.get((name, part)), [row for row in rows if row.group == part]


def table_row(label: str, rows: Sequence[Row], bar: tuple[float, float | None] | None) -> str:
    """The counts and shares of one group of rows."""
    kept = [row for row in rows if not row.declined]
    named, named_kept = ([row for row in some if row.unit is not None] for some in (rows, kept))
    cells = (
        f"{label:38}{len({row.id for row in rows}):6}{len(rows):7}{len(rows) - len(kept):9}",
        f"{share(row.value is Reading.FIRST for row in kept):>8}",
        f"{share((row.undivided or row.value) is Reading.FIRST for row in rows):>8}",
        f"{share(row.value is Reading.OTHER for row in kept):>7}",
        f"{share(row.unit is Reading.FIRST for row in named_kept):>8}",
        f"{share(row.unit is Reading.FIRST for row in named):>8}",
    )
    return "".join(cells) + (f"  {bar[0]:g}" + (f", {bar[1]:g}" if bar[1] else "") if bar else "")


def share(rights: Iterable[bool]) -> str:
    """The part that is right, in per cent with one decimal, or a dash where there is nothing."""
    counted = list(rights)
    return f"{100 * sum(counted) / len(counted):.1f}" if counted else "–"


def missed(rows: Iterable[Row]) -> list[Row]:
    """The rows that are not declined whose value or unit is wrong."""
    wrong = (Reading.NO, Reading.OTHER)
    return [row for row in rows if not row.declined and (row.value in wrong or row.unit in wrong)]


def print_news(misses: int) -> None:
    """A row a kind of fact of our own sample."""
    if not SAMPLE.exists():
        print("news: fixtures/facts/news.jsonl is not there")
        return
    print(f"\n{NEWS_COLUMNS}")
    for name, tally in read_news().items():
        print(news_row(name, tally))
        if name != "figures and dates":
            for miss in tally.misses[:misses]:
                print(f"    {miss}")


def news_row(name: str, tally: Tally) -> str:
    """The shares of one kind of fact; hedge and denominator are shares of the values that are right."""
    right = max(tally.value, 1)
    shares = (tally.f1(tally.value), tally.f1(tally.whole), tally.false)
    bar = "  97, 95, false at most 2" if name == "figures and dates" else ""
    return (
        f"{name:20}{tally.annotated:10}{tally.found:7}{shares[0]:10.1f}{shares[1]:11.1f}{shares[2]:7.1f}"
        f"{100 * tally.hedge / right:7.1f}{100 * tally.per / right:7.1f}{bar}"
    )


def print_speed() -> None:
    """A row a kind of prose and a finder."""
    print(f"\n{'speed':20}{'finder':18}{'MB/s':>8}{'time of 1 MB over 250 kB':>27}  bar")
    for pace in paces():
        bar = f"  {pace.bar:g} MB/s, about 4" if pace.bar else ""
        print(f"{pace.prose:20}{pace.finder:18}{pace.megabytes_a_second:8.2f}{pace.growth:27.1f}{bar}")


def processor() -> str:
    """The processor's name where the system tells it."""
    told = Path("/proc/cpuinfo")
    lines = told.read_text(encoding="utf-8").splitlines() if told.exists() else []
    named = (line.split(":", 1)[1].strip() for line in lines if line.startswith("model name"))
    return next(named, "processor not named")


if __name__ == "__main__":
    sys.exit(main())
