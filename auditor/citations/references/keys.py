"""The key at the head of an entry: `[12]`, `[1][4]`, `[1, 4]`, `[12]:`, `12.`, `12)`, `(12)`, `¹²`, `[^name]:`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

# Raised digits to plain ones, character by character.
LOWERED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
DIGITS = "[0-9⁰¹²³⁴-⁹]"
LONGEST_HEAD = 200  # code points in which the keys of one entry stand

BULLET = r"\s{0,9}(?:[-*•–]\s{1,9})?"
BRACKETED = rf"[\[［【]{DIGITS}{{1,4}}(?:\s?[,;]\s?{DIGITS}{{1,4}}){{0,20}}[\]］】]"
NOTE = re.compile(rf"{BULLET}\[\^(?P<name>[^\]\s]{{1,60}})\]:\s*")
BRACKETS = re.compile(rf"{BULLET}(?P<keys>(?:{BRACKETED}[\s,;]{{0,3}}){{1,40}})[.:]?\s*")
ROUND = re.compile(rf"{BULLET}\((?P<keys>[0-9]{{1,3}})\)[.:]?\s+")
POINTED = re.compile(rf"{BULLET}(?P<keys>[0-9]{{1,3}})(?:[.)、:]\s+|\.\s*(?=[^\W\d]|https?:|[\"“\[]))")
RAISED = re.compile(rf"{BULLET}(?P<keys>[⁰¹²³⁴-⁹]{{1,3}})\s*(?=\S)")
BARE = re.compile(rf"{BULLET}(?P<keys>[0-9]{{1,3}})[\s|]+(?=[^\W\d_]|https?:|[\"“\[])")
KEY_SIGNS = frozenset("[［【(-*•–0123456789⁰¹²³⁴⁵⁶⁷⁸⁹")
NUMBER = re.compile(rf"{DIGITS}{{1,4}}")


class Form(Enum):
    """How a key is written; the forms further up can hardly be anything else."""

    NOTE = "[^1]:"
    BRACKETS = "[1]"
    ROUND = "(1)"
    RAISED = "¹"
    ITEM = "item of an ordered list"
    POINTED = "1."
    BARE = "1"


@dataclass(frozen=True, slots=True)
class Head:
    """The keys that a line begins with, how they are written, and where the entry's own words begin."""

    form: Form
    keys: tuple[str, ...]
    end: int


FORMS = ((Form.BRACKETS, BRACKETS), (Form.ROUND, ROUND), (Form.RAISED, RAISED), (Form.POINTED, POINTED))


def head_of(text: str, start: int, end: int, item: int | None = None) -> Head | None:
    """The key of the entry that this part of the text would be; `item`: the number that a list gives to it."""
    if start < end and not may_begin_key(text[start]):
        return Head(Form.ITEM, (str(item),), start) if item is not None else None
    reach = min(end, start + LONGEST_HEAD)
    if note := NOTE.match(text, start, reach):
        return Head(Form.NOTE, (f"^{note['name']}",), note.end())
    for form, pattern in FORMS if item is None else FORMS[:1]:
        if found := pattern.match(text, start, reach):
            return Head(form, tuple(numbers(found["keys"])), found.end())
    return Head(Form.ITEM, (str(item),), start) if item is not None else None


def may_begin_key(sign: str) -> bool:
    """Whether a key, or a bullet or space before one, may begin with this character: most lines need no other look."""
    return sign in KEY_SIGNS or sign.isspace()


def bare_head(text: str, start: int, end: int) -> Head | None:
    """A number without any sign after it, which is a key only where the numbers before it went up to it."""
    found = BARE.match(text, start, min(end, start + LONGEST_HEAD))
    return Head(Form.BARE, (found["keys"],), found.end()) if found else None


def numbers(written: str) -> list[str]:
    """The numbers in a key, in plain digits without leading noughts."""
    return [number[0].translate(LOWERED).lstrip("0") or "0" for number in NUMBER.finditer(written)]
