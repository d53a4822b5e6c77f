"""Things that a clause says went up or down, without a figure: "revenue fell in May"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.clauses.directions import Direction, Role
from auditor.clauses.turning_words import Axis
from auditor.model import Span

_UP = (
    "rose|risen|climbed|jumped|surged|soared|grew|grown|increased|advanced|improved|rallied|rebounded|spiked"
    "|skyrocketed|went up|gone up"
)
_DOWN = (
    "fell|fallen|dropped|declined|slumped|plunged|plummeted|tumbled|sank|dipped|slipped|decreased|shrank|collapsed|slid"
    "|went down|gone down"
)
_RAISED, _LOWERED = "raised|lifted|boosted|hiked", "cut|lowered|reduced|slashed|trimmed"
# Only what can follow a verb without an object; "fell short", "grew up", "dropped charges", "rose to fame" do not.
_END = (
    r"(?=\s*(?:[.,;:!?)]|\Z)|\s(?:[a-z]{3,20}ly|again|further|this|last|year|month|amid|during|across|since|as|after|over"
    r"|for\sthe|for\sa\s[a-z]{3,10}\s(?:straight|consecutive|successive|month|quarter|year)"
    r"|(?:in|on|at)\s(?!(?:love|line|with|battle|behind|his|her|their|its|my|deaf|hard|evil|stature|popularity)\b))\b)"
)
_TURN = re.compile(
    rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN})"
    rf"|(?:was|were|been|be)\s(?:[a-z]{{3,20}}ly\s)?(?:(?P<raised>{_RAISED})|(?P<lowered>{_LOWERED}))){_END}",
    re.IGNORECASE,
)


def turns(text: str, within: Span) -> Iterator[Direction]:
    """Each verb of rising or falling that has a subject and no object; its subject stands before it.

    "Sales fell in May", "rents were cut", "exports have grown". Apart: "fell short", "grew up in", "increased sales".
    """
    for match in _TURN.finditer(text, within.start, within.end):
        up = bool(match["up"] or match["raised"])
        yield Direction(Span(*match.span()), frozenset({(Axis.MOVE, up)}), Role.CHANGE)
