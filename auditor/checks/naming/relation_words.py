"""Relations in which a name stands to what a sentence is about, by the words right before or right after it."""

from __future__ import annotations

import re
from typing import NamedTuple


class Relation(NamedTuple):
    """A relation: the words before a name that has it, those after, and whether it shuts out all others.

    `mention` finds words that may tell of it, by whatever turn; `sole` holds where one name, or those of one list, have
    it.
    """

    ident: str
    before: re.Pattern[str]
    after: re.Pattern[str]
    mention: re.Pattern[str]
    sole: bool


# Words between "led by" and the name: "led by venture firm Larkhill", never a further preposition ("by a group with").
_GAP = r"(?:(?!(?:from|with|of|in|at|for|to|after|and|including)\b)(?:[a-z][a-z’'-]{0,20}|existing|new) ){0,3}"
_NEVER = r"(?!)"
# ident | words before the name | words after the name | beginnings of words that may tell of it otherwise | sole.
# A player beats a goalkeeper as a club beats another: "beat" is no relation by itself.
_ROWS = (
    (
        "led",
        "led by,headed by,spearheaded by",
        "led,leads,headed,heads,spearheaded",
        "led lead head chief boss spearhead",
        True,
    ),
    ("founded", "founded by,co-founded by,set up by", "founded,co-founded,set up", "found co-found set start", True),
    (
        "bought",
        "acquired by,bought by,purchased by,taken over by",
        "acquired,bought,purchased,took over",
        "acqui buy bought purchas takeover take took sale sold sell deal merge own",
        True,
    ),
    ("owned", "owned by,controlled by", "owns,controls", "own control parent subsidiar stake belong part unit", False),
    ("born", "born in", "", "born native birth hometown grew from", True),
    (
        "based",
        "based in,headquartered in,headquarters in,head office in",
        "",
        "base headquarter seat office home from",
        False,
    ),
    ("died", "died in,died at", "", "die death dead kill", False),
    ("written", "written by,authored by,penned by", "wrote,authored,penned", "wr author pen by", False),
    ("directed", "directed by", "directed", "direct film movie", True),
    ("designed", "designed by", "designed", "design architect", False),
    ("built", "built by,made by,manufactured by", "built,manufactured", "buil made mak manufactur", False),
    ("developed", "developed by,created by", "developed,created", "develop creat made mak", False),
    ("beaten", "beaten by,defeated by,lost to,knocked out by", "", "beat defeat los knock win won", False),
    ("appointed", "appointed by,named by,nominated by", "appointed,nominated", "appoint nam nominat", False),
    ("succeeded", "succeeded by,replaced by", "succeeded,replaced", "succe replac took take predecess", False),
    ("sued", "sued by", "sued", "su lawsuit complain", False),
    ("married", "married to", "", "marri wife husband spouse wed", False),
    (
        "organised",
        "organised by,organized by,hosted by,sponsored by",
        "organised,organized,hosted,sponsored",
        "organi host sponsor",
        False,
    ),
)


def _either(words: str) -> str:
    return "|".join(re.escape(one) for one in words.split(","))


def _relation(ident: str, before: str, after: str, told: str, sole: bool) -> Relation:
    return Relation(
        ident,
        re.compile(rf"\b(?:{_either(before)}) (?:the )?{_GAP}(?:the )?$"),
        re.compile(rf" (?:(?:has|had|have|also|co-?)[ -]?)?(?:{_either(after)})\b(?! by\b)" if after else _NEVER),
        re.compile(rf"\b(?:{'|'.join(told.split())})", re.IGNORECASE),
        sole,
    )


RELATIONS = tuple(_relation(*row) for row in _ROWS)
# A cheap first look: words that stand before a name in some relation, or behind it.
ANY_BEFORE = re.compile(rf"\b(?:{'|'.join(_either(row[1]) for row in _ROWS if row[1])}) ")
ANY_AFTER = re.compile(rf"\b(?:{'|'.join(_either(row[2]) for row in _ROWS if row[2])})\b")
# "fled to Kassel": whoever came to a place later was not born there.
CAME_TO = re.compile(r"\b(?:moved|fled|emigrated|immigrated|relocated|transferred|went|came|settled) (?:to|in) $")
# A name of a list has what the first one has: "led by Larkhill, Nordfond and Harrow Peak".
LISTED = re.compile(r"(?:,|,? and|,? &|/)? ?(?:the )?$")
# "led by Wellington with participation from Sequoia": who took part did not lead.
TOOK_PART = re.compile(
    r"\b(?:participation (?:from|by|of)|participating|joined by|investors? includ(?:ed|ing|es?)"
    r"|(?:backing|support) from)\b(?:(?!\bled\b)[^.;:]){0,150}$"
)
# "with Tern Capital and Aquila taking part"
TAKING_PART = re.compile(
    r"(?:(?!\b(?:with|led)\b)[^.;:]){0,100}?"
    r"\b(?:taking part|took part|participat(?:ing|ed)|joining|also invest(?:ing|ed))\b"
)
