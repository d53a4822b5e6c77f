"""How firmly a figure is stated: "about", "more than", "up to", "30+"."""

from __future__ import annotations

import re
from decimal import Decimal

from auditor.model import Hedge

_BEFORE_WORDS = {
    Hedge.AT_MOST: "≤|up to|at most|no more than|not more than|as much as|as many as|a maximum of|capped at",
    Hedge.AT_LEAST: "≥|at least|no fewer than|no less than|not less than|a minimum of|upwards? of",
    Hedge.LESS_THAN: "<|less than|fewer than|lower than|under|below|short of",
    Hedge.MORE_THAN: "(?<![-=])>|more than|greater than|higher than|over|above|exceed(?:s|ed|ing)?|in excess of"
    "|north of|topp(?:ed|ing)|past|beyond|surpass(?:es|ed|ing)?",
    Hedge.APPROXIMATE: r"about|around|roughly|approximately|approx\.?|some|nearly|almost|close to|circa|ca\."
    r"|an? estimated|estimated(?: at)?|in the region of|just (?:over|under|above|below)|~|≈|∼",
}
_AFTER_WORDS = {
    Hedge.AT_LEAST: r"\+|(?: or| and) (?:more|above|over)\b|-?plus\b",
    Hedge.AT_MOST: r"(?: or| and) (?:less|fewer|under)\b",
    Hedge.APPROXIMATE: r"-?ish\b| or so\b",
}
# The leftmost match wins, so that "no more than" is not read as "more than".
_BEFORE = re.compile(
    r"(?<!\w)(?:" + "|".join(f"(?P<{h.name}>{words})" for h, words in _BEFORE_WORDS.items()) + r")(?: (?:an?|the))? ?$",
    re.IGNORECASE,
)
_AFTER = re.compile("|".join(f"(?P<{h.name}>{words})" for h, words in _AFTER_WORDS.items()), re.IGNORECASE)
# As long as the longest phrase above with an article behind it.
_WINDOW = 26


def hedge_before(text: str, start: int) -> tuple[Hedge, int] | None:
    """The hedge that ends right before `start`, and where it begins."""
    match = _BEFORE.search(text, max(0, start - _WINDOW), start)
    return (Hedge[str(match.lastgroup)], match.start()) if match else None


def hedge_after(text: str, end: int) -> tuple[Hedge, int] | None:
    """The hedge that follows a figure, and where it ends: "30+", "30 or more", "30 or so"."""
    match = _AFTER.match(text, end)
    return (Hedge[str(match.lastgroup)], match.end()) if match else None


def ends(value: Decimal, hedge: Hedge) -> tuple[Decimal | None, Decimal | None]:
    """Lowest and highest value of a single figure: the side that its bound leaves open is None."""
    return (
        None if hedge in (Hedge.AT_MOST, Hedge.LESS_THAN) else value,
        None if hedge in (Hedge.AT_LEAST, Hedge.MORE_THAN) else value,
    )
