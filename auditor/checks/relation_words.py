"""Relations in which a name stands to what a sentence is about, by the words right before or right after it."""

from __future__ import annotations

import re
from typing import NamedTuple


class Relation(NamedTuple):
    """A relation: the words before a name that has it, those after, and whether it shuts out all others.

    `mention` finds it in a sentence whoever has it; `sole` holds where one name, or the names of one list, have it.
    """

    ident: str
    before: re.Pattern[str]
    after: re.Pattern[str]
    mention: re.Pattern[str]
    sole: bool


# Words between "led by" and the name: "led by venture firm Larkhill", never a further preposition ("by a group with").
_GAP = r"(?:(?!(?:from|with|of|in|at|for|to|after|and|including)\b)(?:[a-z][a-z’'-]{0,20}|existing|new) ){0,3}"
_NEVER = r"(?!)"
# ident | words before the name | words after the name | sole. Words are joined by commas.
_ROWS = (
    ("led", "led by,headed by,spearheaded by", "led,leads,headed,heads,spearheaded", True),
    ("founded", "founded by,co-founded by,set up by", "founded,co-founded,set up", True),
    ("bought", "acquired by,bought by,purchased by,taken over by", "acquired,bought,purchased,took over", True),
    ("owned", "owned by,controlled by", "owns,controls", False),
    ("born", "born in", "", True),
    ("based", "based in,headquartered in,headquarters in,head office in", "", False),
    ("died", "died in,died at", "", False),
    ("written", "written by,authored by,penned by", "wrote,authored,penned", False),
    ("directed", "directed by", "directed", True),
    ("designed", "designed by", "designed", False),
    ("built", "built by,made by,manufactured by", "built,manufactured", False),
    ("developed", "developed by,created by", "developed,created", False),
    ("beaten", "beaten by,defeated by,lost to,knocked out by", "beat,defeated,knocked out", False),
    ("appointed", "appointed by,named by,nominated by", "appointed,nominated", False),
    ("succeeded", "succeeded by,replaced by", "succeeded,replaced", False),
    ("sued", "sued by", "sued", False),
    ("married", "married to", "", False),
    ("organised", "organised by,organized by,hosted by,sponsored by", "organised,organized,hosted,sponsored", False),
)


def _either(words: str) -> str:
    return "|".join(re.escape(one) for one in words.split(","))


def _relation(ident: str, before: str, after: str, sole: bool) -> Relation:
    mention = "|".join(filter(None, (_either(before), after and _either(after))))
    return Relation(
        ident,
        re.compile(rf"\b(?:{_either(before)}) (?:the )?{_GAP}(?:the )?$"),
        re.compile(rf" (?:(?:has|had|have|also|co-?)[ -]?)?(?:{_either(after)})\b(?! by\b)" if after else _NEVER),
        re.compile(rf"\b(?:{mention})\b", re.IGNORECASE),
        sole,
    )


RELATIONS = tuple(_relation(*row) for row in _ROWS)
# "fled to Kassel": whoever came to a place later was not born there.
CAME_TO = re.compile(r"\b(?:moved|fled|emigrated|immigrated|relocated|transferred|went|came|settled) (?:to|in) $")
# A name of a list has what the first one has: "led by Larkhill, Nordfond and Harrow Peak".
LISTED = re.compile(r"(?:,|,? and|,? &|/)? ?(?:the )?$")
