"""Offices and titles beside a person's name, and which words mean the same office."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.model import Span

# A row an office; its first words are the name under which they all go.
_OFFICES = (
    "chief executive|chief executive officer|co-chief executive|ceo",
    "chief technology officer|cto",
    "chief financial officer|finance director|finance chief|cfo",
    "chief operating officer|coo",
    "chief scientist|chief science officer|cso",
    "chief product officer",
    "co-founder|cofounder|founder",
    "vice-president|vice president",
    "president",
    "chair|chairman|chairwoman|chairperson",
    "managing director",
    "general manager",
    "head coach|coach",
    "manager",
    "captain",
    "goalkeeper",
    "striker",
    "midfielder",
    "defender",
    "mayor",
    "deputy leader",
    "leader",
    "councillor",
    "treasurer",
    "prime minister",
    "minister",
    "senator",
    "governor",
    "commissioner",
    "lead author",
    "lead investigator|principal investigator",
    "professor",
    "spokesperson|spokeswoman|spokesman",
    "economist",
    "analyst",
    "commentator",
    "editor",
    "general counsel",
    "director",
)
# Offices of which a person holds one at a time; "co-founder" or "director" goes with any of them.
HELD_BY_ONE = frozenset(
    {
        "chief executive",
        "chief technology officer",
        "chief financial officer",
        "chief operating officer",
        "chief scientist",
        "chief product officer",
        "chair",
        "mayor",
        "deputy leader",
        "leader",
        "treasurer",
        "goalkeeper",
        "striker",
        "midfielder",
        "defender",
        "head coach",
        "prime minister",
    }
)
_OFFICE_OF = {words: row.split("|", 1)[0] for row in _OFFICES for words in row.split("|")}
_WORDS = "|".join(sorted(_OFFICE_OF, key=len, reverse=True))
# With its portfolio: "Finance Minister".
_ROLE = re.compile(rf"\b(?:\w+ minister|{_WORDS})s?\b", re.IGNORECASE)
# "chief executive Arthur Mensch", "CEO of Mistral, Arthur Mensch"
_BEFORE = re.compile(
    rf"\b(?P<role>(?i:{_WORDS}))s?(?: (?:at|of) [A-Z][\w&’'-]*(?: [A-Z][\w&’'-]*){{0,3}})?,? $",
)
# "Arthur Mensch (CEO", "Arthur Mensch, the company's chief executive"
_AFTER = re.compile(
    r"(?i:,? ?\(|, (?:then |now |who is |who was )?(?:the |its |an? |our )?(?:[\w’'-]+ ){0,3}?)"
    rf"(?P<role>(?i:{_WORDS}))\b(?! [A-Z])",
)
_LONGEST_LEAD = 70


def office(role: str) -> str:
    """The name under which equal offices go: "CEO" and "chief executive officer" are one."""
    return _OFFICE_OF.get(role.lower(), role.lower())


def without_roles(text: str, run: Span) -> Iterator[Span]:
    """The pieces of a run of capitalised words that are no offices: "Google CEO Eric Schmidt" has two."""
    start = run.start
    for role in _ROLE.finditer(text, run.start, run.end):
        yield Span(start, role.start())
        start = role.end()
    yield Span(start, run.end)


def role_beside(text: str, name: Span) -> str | None:
    """The office that stands right before or after a name, in lower case as written."""
    found = _BEFORE.search(text, max(0, name.start - _LONGEST_LEAD), name.start) or _AFTER.match(text, name.end)
    return found["role"].lower() if found else None
