"""How much of a set of wanted words a passage holds."""

from __future__ import annotations

from collections.abc import Mapping, Set

# Words that stand in the title count for the whole page, but less than words of the passage itself.
TITLE_SHARE = 0.7


def coverage(wanted: Mapping[str, float], found: Set[str], title: Set[str] = frozenset()) -> float:
    """The share (0–1) of the wanted weight that is found; words found only in the title count `TITLE_SHARE`."""
    total = sum(wanted.values())
    if not total:
        return 0.0
    held = sum(w if stem in found else TITLE_SHARE * w for stem, w in wanted.items() if stem in found or stem in title)
    return held / total
