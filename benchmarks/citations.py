"""How well citations are found, and how fast.

    python benchmarks/citations.py --data DIR [--by-hand DIR] [--misses N] [--no-pace]

DIR may hold `citation_docs` (documents in many styles with a manifest) and `extraction_readability` (pages with the
links of their bodies); `--by-hand` names a folder with an annotated article. What is not there is left out. Nothing of
the data of others is part of this project.
"""

from __future__ import annotations

import argparse
import platform
import sys
from pathlib import Path

from citing import documents, in_body_links, pace, seed
from facts import processor


def main() -> int:
    """Prints a table a set."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="a folder of sets")
    parser.add_argument("--by-hand", type=Path, help="a folder with an annotated article; DIR/../../seed by default")
    parser.add_argument("--misses", type=int, default=0, help="print that many misses a set")
    parser.add_argument("--no-pace", action="store_true", help="measure no time")
    options = parser.parse_args()
    print(f"{platform.machine()}, Python {platform.python_version()}, {processor()}, one core")
    tables = [
        seed.table(options.by_hand or options.data.parent.parent / "seed", options.misses),
        documents.table(options.data, options.misses),
        in_body_links.table(options.data, options.misses),
    ]
    if not any(tables):
        print(f"nothing to measure in {options.data}", file=sys.stderr)
        return 1
    for table in tables:
        print(*table, sep="\n", flush=True)
    if not options.no_pace:
        print(*pace.table(), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
