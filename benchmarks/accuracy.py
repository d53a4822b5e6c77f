"""Verdicts against labelled claims: accuracy, recall, false accusations.

    python benchmarks/accuracy.py [--data DIR] [--sets NAME,NAME] [--from-html] [--slices] [--kinds] [--misses N]

DIR holds a folder a set (see `verdicts/samples.py` for the two formats); without it, our own sample is measured.
`--from-html` reads the pages behind the bodies of `--bodies` instead of their text, so that the whole way from HTML
to verdict is measured. Nothing of the data of others is part of this project.
"""

from __future__ import annotations

import argparse
import platform
import sys
import time
from pathlib import Path

from verdicts import findings, slices
from verdicts.atoms import atom_lines
from verdicts.per_set import COLUMNS, set_row, totals
from verdicts.rows import Row
from verdicts.samples import reviewed, sets_in
from verdicts.shares import line
from verdicts.tokens import token_lines
from verdicts.told import miss_lines, misses, write_predictions
from verdicts.unread import unread_lines

OWN_SAMPLE = Path(__file__).parent.parent / "fixtures" / "verdicts"
# The sets of others in the order in which they are printed; further ones follow by name.
SETS = (
    "press_claims press_links perturb wp_citations wice wice_tokens qags faithbench factcheck_stance drb_fact".split()
)


def main() -> int:
    """Runs the sets and prints a row each, then what holds of all of them."""
    options = _parser().parse_args()
    known = sets_in(options.data)
    names = options.sets.split(",") if options.sets else sorted(known, key=_place)
    print(f"{platform.machine()}, Python {platform.python_version()}")
    print(line(COLUMNS))
    sets: dict[str, list[Row]] = {}
    for name in names:
        if name not in known:
            print(f"{name}: no cases in {options.data}", file=sys.stderr)
            continue
        started = time.perf_counter()
        sets[name] = list(reviewed(known[name], options.data / options.bodies, from_html=options.from_html))
        print(
            set_row(name, sets[name]),
            f"  {len(sets[name]) / (time.perf_counter() - started):6.0f} claims/s",
            flush=True,
        )
        for row in misses(sets[name])[: options.misses]:
            print(*miss_lines(row), sep="\n")
    if not sets:
        print(f"nothing to measure in {options.data}", file=sys.stderr)
        return 1
    _print_all(sets, options)
    if options.predictions:
        write_predictions(options.predictions, (row for rows in sets.values() for row in rows))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=OWN_SAMPLE, help="a folder of sets; our own sample by default")
    parser.add_argument("--bodies", default="extraction_readability", help="where source_id of page edits lead")
    parser.add_argument("--from-html", action="store_true", help="read the pages of these bodies, not their text")
    parser.add_argument("--sets", help="these sets only, in this order")
    parser.add_argument("--misses", type=int, default=0, help="print that many false accusations and misses a set")
    parser.add_argument("--slices", action="store_true", help="shares of the claims with a figure, a date, a name …")
    parser.add_argument("--kinds", action="store_true", help="by kind of case, and by kind of finding")
    parser.add_argument("--predictions", type=Path, help="write every verdict to this file, as JSON lines")
    return parser


def _place(name: str) -> tuple[int, str]:
    return (SETS.index(name) if name in SETS else len(SETS), name)


def _print_all(sets: dict[str, list[Row]], options: argparse.Namespace) -> None:
    print(*totals(sets), sep="\n")
    for name, rows in sets.items():
        for told in (*atom_lines(name, rows, options.misses), *token_lines(name, rows), *unread_lines(name, rows)):
            print(told)
    joint = [row for rows in sets.values() for row in rows]
    parts = {**sets, "all": joint} if len(sets) > 1 else sets
    if options.slices:
        _print_table(slices.HEAD, [told for name, rows in parts.items() for told in slices.slice_rows(name, rows)])
    if options.slices or options.kinds:
        _print_table(slices.KIND_HEAD, [told for name, rows in parts.items() for told in slices.kind_rows(name, rows)])
    if options.kinds:
        _print_table(findings.HEAD, list(findings.finding_rows(joint)))


def _print_table(head: str, table: list[str]) -> None:
    if table:
        print(f"\n{head}", *table, sep="\n")


if __name__ == "__main__":
    sys.exit(main())
