"""How often a bare domain takes the page that is meant, among many of its site.

    python benchmarks/which_page.py [--misses]

The Mistral case of fixtures/cases is audited as plain text, which names only domains, with its own nineteen pages and
sixty or 120 others of the same sites (`verdicts/other_pages.py`); the links of its HTML say which page is meant.
"""

from __future__ import annotations

import argparse
import tempfile
from collections import Counter
from datetime import date
from pathlib import Path

from verdicts.identified import Outcome, told_pages
from verdicts.other_pages import write_pages

CASE = Path(__file__).parent.parent / "fixtures" / "cases" / "mistral"
PUBLISHED = date(2025, 9, 20)


def main() -> int:
    """Prints a row an outcome, without and with the other pages."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--misses", action="store_true", help="each claim that did not take the right page")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as some, tempfile.TemporaryDirectory() as many:
        write_pages(Path(some), 60)
        write_pages(Path(many))
        for name, pages in (
            ("pages of the case", [CASE]),
            ("and sixty others", [CASE, Path(some)]),
            ("and 120 others", [CASE, Path(many)]),
            ("the sixty alone", [Path(some)]),
            ("the 120 alone", [Path(many)]),
        ):
            told = told_pages(CASE, pages, PUBLISHED)
            outcomes = Counter(one.outcome for one in told)
            counts = ", ".join(f"{outcome} {outcomes[outcome]}" for outcome in Outcome)
            print(f"{name}: {len(told)} claims: {counts}")
            for one in told if options.misses else ():
                if one.outcome is not Outcome.RIGHT:
                    print(f"  {one.outcome}: {one.review.claim.text}\n    {one.review.reason} {one.taken}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
