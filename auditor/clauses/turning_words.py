"""Words that tell which way something went: a table for each pair of opposite ways."""

from __future__ import annotations

import re
from enum import StrEnum


class Axis(StrEnum):
    """Between which two ways a word decides."""

    MOVE = "move"
    RESULT = "result"
    WIDTH = "width"
    STAFF = "staff"
    TRADE = "trade"
    CONTEST = "contest"
    DOORS = "doors"
    VOTE = "vote"
    SIZE = "size"
    SPEED = "speed"
    LENGTH = "length"
    AGE = "age"
    WEIGHT = "weight"
    WARMTH = "warmth"
    WORTH = "worth"
    PLACE = "place"
    ORDER = "order"


# What somebody does or has: the same from the other party's side is the opposite.
DEEDS = frozenset({Axis.RESULT, Axis.STAFF, Axis.TRADE, Axis.CONTEST, Axis.DOORS})

Side = tuple[Axis, bool]
"""An axis, and whether its first way is meant (up, profit, more) or its second."""


class Table:
    """The words of one part of speech: for each axis those of its first and of its second way."""

    __slots__ = ("any", "by_side")

    def __init__(self, forms: dict[Axis, tuple[str, str]]) -> None:
        self.any = "|".join(way for ways in forms.values() for way in ways)
        """All words as one alternation."""
        self.by_side = {
            (axis, first): re.compile(rf"\b(?:{way})\b", re.IGNORECASE)
            for axis, ways in forms.items()
            for way, first in zip(ways, (True, False), strict=True)
        }

    def sides(self, word: str) -> frozenset[Side]:
        """Where a word stands; none for a word of another table."""
        plain = " ".join(word.split())
        return frozenset(side for side, pattern in self.by_side.items() if pattern.fullmatch(plain))


# A word may stand on several axes: "lost 5 %", "lost $5 million" and "lost 5 seats" have different opposites.
VERBS = Table(
    {
        Axis.MOVE: (
            "rose|risen|rises?|rising|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?|surg(?:ed|es?|ing)|soar(?:ed|s|ing)?|grew|grown"
            "|grows?|growing|increas(?:ed|es?|ing)|gain(?:ed|s|ing)?|advanc(?:ed|es?|ing)|improv(?:ed|es?|ing)"
            "|rall(?:ied|y|ies|ying)|rebound(?:ed|s|ing)?|leap(?:ed|t|s|ing)?|spik(?:ed|es?|ing)|swell(?:ed|s|ing)?|swollen"
            "|expand(?:ed|s|ing)?|hik(?:ed|es?|ing)|skyrocket(?:ed|s|ing)?|boost(?:ed|s|ing)?|went up|go(?:es)? up"
            "|(?:ticked|edged|inched|moved|crept) (?:up|higher)",
            "fell|fallen|falls?|falling|drop(?:ped|s|ping)?|slid|slid(?:es?|ing)|shed|sheds|shedding|declin(?:ed|es?|ing)"
            "|slump(?:ed|s|ing)?|plung(?:ed|es?|ing)|plummet(?:ed|s|ing)?|tumbl(?:ed|es?|ing)|sank|sunk|sinks?|sinking"
            "|dip(?:ped|s|ping)?|slip(?:ped|s|ping)?|decreas(?:ed|es?|ing)|shrank|shrunk|shrinks?|shrinking|cut|cuts|cutting"
            "|contract(?:ed|s|ing)|slash(?:ed|es|ing)?|lower(?:ed|s|ing)|reduc(?:ed|es?|ing)|trim(?:med|s|ming)?"
            "|retreat(?:ed|s|ing)?|collaps(?:ed|es?|ing)|weaken(?:ed|s|ing)?|lost|loses?|losing|went down"
            "|go(?:es)? down|came down|(?:ticked|edged|inched|moved|crept) (?:down|lower)",
        ),
        Axis.RESULT: ("earn(?:ed|s|ing)?|gain(?:ed|s|ing)?", "lost|loses?|losing"),
        Axis.WIDTH: ("widen(?:ed|s|ing)?|deepen(?:ed|s|ing)?", "narrow(?:ed|s|ing)?"),
        Axis.STAFF: (
            "hir(?:ed|es?|ing)|recruit(?:ed|s|ing)?|add(?:ed|s|ing)?|creat(?:ed|es?|ing)",
            "fir(?:ed|es?|ing)|laid off|lays? off|laying off|dismiss(?:ed|es|ing)?|ax(?:ed|es?|ing)|shed|sheds|shedding"
            "|cut|cuts|cutting|lost|loses?|losing",
        ),
        Axis.TRADE: (
            "bought|buys?|buying|purchas(?:ed|es?|ing)|acquir(?:ed|es?|ing)",
            "sold|sells?|selling|offload(?:ed|s|ing)?",
        ),
        Axis.CONTEST: ("won|wins?|winning|gain(?:ed|s|ing)?", "lost|loses?|losing"),
        Axis.DOORS: ("open(?:ed|s|ing)?", "clos(?:ed|es?|ing)|shut|shuts|shutting"),
    }
)
# Only with "by" or "to" and a figure: who "raised $5 million" found investors.
WITH_OBJECT = Table(
    {
        Axis.MOVE: (
            "rais(?:ed|es?|ing)|lift(?:ed|s|ing)?|boost(?:ed|s|ing)?|hik(?:ed|es?|ing)|increas(?:ed|es?|ing)"
            "|expand(?:ed|s|ing)?|improv(?:ed|es?|ing)",
            "cut|cuts|cutting|lower(?:ed|s|ing)?|reduc(?:ed|es?|ing)|trim(?:med|s|ming)?|slash(?:ed|es|ing)?"
            "|decreas(?:ed|es?|ing)|shrank|shrinks?",
        ),
    }
)
NOUNS = Table(
    {
        Axis.MOVE: (
            "rises?|increases?|gains?|jumps?|surges?|climbs?|hikes?|upticks?|growth|improvements?|rally|rebounds?|leaps?"
            "|spikes?|upswings?",
            "falls?|drops?|declines?|decreases?|slumps?|plunges?|slides?|dips?|cuts?|reductions?|downturns?|contractions?"
            "|tumbles?|loss|losses|downticks?",
        ),
        Axis.RESULT: (
            "profits?|net income|surplus(?:es)?|net earnings|gains?",
            "loss|losses|deficits?|shortfalls?",
        ),
    }
)
# With a figure before them, and mostly "than" behind them.
COMPARATIVES = Table(
    {
        Axis.SIZE: (
            "more|higher|greater|larger|bigger|dearer|costlier|pricier|above",
            "less|fewer|lower|smaller|cheaper|below",
        ),
        Axis.SPEED: ("faster|quicker", "slower"),
        Axis.LENGTH: ("longer|taller", "shorter"),
        Axis.AGE: ("older", "younger"),
        Axis.WEIGHT: ("heavier", "lighter"),
        Axis.WARMTH: ("warmer|hotter", "cooler|colder"),
        Axis.WORTH: ("better|stronger", "worse|weaker"),
        Axis.PLACE: ("ahead of|in front of", "behind"),
        Axis.ORDER: ("after|later than", "before|earlier than"),
    }
)
# What "up", "down", "higher" and "lower" alone say of a figure.
PARTICLES = Table({Axis.MOVE: ("up|higher", "down|lower")})
VOTES = Table({Axis.VOTE: ("for|in favou?r(?: of)?|yes", "against|no")})

TABLES = (VERBS, WITH_OBJECT, NOUNS, COMPARATIVES, PARTICLES, VOTES)


def says(text: str, wanted: frozenset[Side]) -> bool:
    """Whether any word of these sides stands in a text, tied to whatever."""
    return any(side in table.by_side and table.by_side[side].search(text) for side in wanted for table in TABLES)
