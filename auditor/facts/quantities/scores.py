"""Two small figures that make no range: results of games and votes, "3-1", "lost 0-2", "6-3, 3-6"."""

from __future__ import annotations

import re

_PAIR = re.compile(
    r"(?<![\d.,$€£])(\d{1,3})-(\d{1,3})(?![\d%]|[.,]\d)(?P<won> (?:win|victory|defeat|loss|draw|lead|vote|at half|home"
    r"|away|aggregate|drubbing|thrashing|hammering|triumph|deficit))?"
)
_PLAYED = re.compile(
    r"\b(?:won|win|wins|beat|beats|lost|lose|loses|drew|draw|draws|led|lead|leads|leading|trail|trailed|trailing|ahead"
    r"|behind|defeat|defeated|victory|scored?|final|sets?|match|goal|up|down|passed|approved|voted?|split|ruled)"
    r" (?:[\w'-]+ ){0,3}?(?:\d{1,3}-\d{1,3},? )*$"
)
# Sets of a match: "4-6, 7-6 (9-7), 6-3".
_RUN = re.compile(r"\d-\d{1,2}(?: \(\d{1,2}-\d{1,2}\))?, \d{1,2}-\d")
_REACH = 60


def is_score(text: str, start: int, end: int) -> bool:
    """Whether the figure at a place is one of the two of a result."""
    if "-" not in (text[start - 1 : start], text[end : end + 1]):
        return False
    for match in _PAIR.finditer(text, max(0, start - 4), end + 12):
        if match.start(1) <= start < match.end(2):
            one, other = int(match[1]), int(match[2])
            if _RUN.search(text, max(0, match.start() - 8), match.end() + 16):
                return True
            played = _PLAYED.search(text, max(0, match.start() - _REACH), match.start())
            return bool(match["won"] or played) or one >= other or one == 0
    return False
