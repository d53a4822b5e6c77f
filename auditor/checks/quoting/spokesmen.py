"""The body that a spokesperson speaks for: “a Google spokesperson said”, “said a spokeswoman for Meta”."""

from __future__ import annotations

import re

from auditor.facts.quotations.saying_words import NOT_PERSONS
from auditor.model import Span

_REACH = 120
_BODY = r"[A-Z][\w&.’'-]{1,30}(?: [A-Z][\w&.’'-]{1,30}){0,3}"
_SPOKES = r"(?:[Ss]pokes(?:man|woman|person|people)|[Rr]epresentative|[Pp]ress officer)"
_BEFORE = re.compile(rf"(?<![\w’'-])(?:The )?(?P<body>{_BODY}?)(?:['’]s?)? (?:[a-z]{{1,15}} )?{_SPOKES}\b")
_AFTER = re.compile(rf"\b{_SPOKES} (?:for|of|at|from) (?:the )?(?P<body>{_BODY})")
_STOP = re.compile(r"[.!?](?=\s|\Z)|[“”\"«»\n]")
# Names that firms had or have beside their own: who speaks for one may speak for the other.
_HOUSES = (
    "facebook instagram whatsapp meta",
    "google youtube alphabet deepmind waymo",
    "twitter x xai",
    "microsoft linkedin github",
    "amazon aws twitch",
)


def body_spoken_for(text: str, quoted: Span) -> str | None:
    """The body whose spokesperson speaks the words at `quoted`, told right after or right before them."""
    after = text[quoted.end : quoted.end + _REACH]
    stop = _STOP.search(after)
    after = after[: stop.start()] if stop else after
    before = text[max(0, quoted.start - _REACH) : quoted.start]
    stops = list(_STOP.finditer(before))
    before = before[stops[-1].end() :] if stops else before
    for beside in (after, before):
        told = {match["body"] for pattern in (_BEFORE, _AFTER) for match in pattern.finditer(beside)}
        if told:
            return _bare(told.pop()) if len(told) == 1 else None
    return None


def is_body(name: str) -> bool:
    """Whether a name is surely no person's: a ministry, a firm that everybody knows, letters."""
    words = name.split()
    return (len(words) == 1 and name.isupper() and len(name) > 1) or any(w.lower() in NOT_PERSONS for w in words)


def other_bodies(one: str, other: str) -> bool:
    """Whether two names are those of two bodies: no word, no initials and no house in common."""
    first, second = one.lower().split(), other.lower().split()
    if set(first) & set(second) or _initials(first) == "".join(second) or _initials(second) == "".join(first):
        return False
    return not any({*first} & {*house.split()} and {*second} & {*house.split()} for house in _HOUSES)


def _initials(words: list[str]) -> str:
    return "".join(word[0] for word in words)


def _bare(name: str) -> str:
    return re.sub(r"['’]s?\Z", "", name)
