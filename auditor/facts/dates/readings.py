"""What a rule for dates is, and what it reads."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from auditor.facts.dates.periods import Ends

# "early in the first week of the second half of 2024": no more parts of parts than these.
DEEPEST = 4
# A yearless date lies within a year of the day of writing, 29 February within four.
_NEAR = range(-1, 2)
_NEAR_LEAP = (-4, -3, -2, 2, 3, 4)


@dataclass(frozen=True, slots=True)
class Reading:
    """A date in a folded text, perhaps not yet a period.

    `ends` is its period. Where the words give no year it is None and `at` tells the period for any year; both are
    None where only the day of writing could tell and is not known. `bare` is a month alone, which is a date only
    after a word such as "in", or in a range. `weekday` is the day of the week that stands beside the date. `ahead`
    is for how many days gone by a day to come counts where no word looks ahead. `run` gives the period that ends with
    this one, where words before it tell one ("the year to March"). `yearless`: its words give no
    year. The rest is as in `DateRange`.
    """

    start: int
    end: int
    ends: Ends | None = None
    at: Callable[[int], Ends | None] | None = None
    other: tuple[Ends, ...] = ()
    anchored: bool = False
    fiscal: bool = False
    vague: bool = False
    bare: bool = False
    weekday: int | None = None
    recurring: bool = False
    yearless: bool = False
    edge: Ends | None = None
    ahead: float = 2.0
    run: Callable[[Ends], Ends | None] | None = None
    closed: tuple[bool, bool] = (True, True)

    def mapped(self, start: int, change: Callable[[Ends], Ends | None], *, vague: bool = False) -> Reading | None:
        """A part of this one, which begins at `start` in the text; None where it has no such part."""
        vague = vague or self.vague
        if self.run is not None:
            ends = self.ends and attempt(self.run, self.ends)
            return replace(self, ends=ends, at=self.at and _composed(self.run, self.at), run=None).mapped(
                start, change, vague=vague
            )
        if self.at is not None:
            return replace(self, start=start, at=_composed(change, self.at), bare=False, vague=vague)
        if self.ends is None:
            return replace(self, start=start)
        others = tuple(ends for other in self.other if (ends := attempt(change, other)))
        ends = attempt(change, self.ends)
        return ends and replace(self, start=start, ends=ends, other=others, vague=vague)

    def in_year(self, year: int) -> Ends | None:
        """Its period in a given year, None where that year has none (29 February)."""
        return self.at and attempt(self.at, year)

    def nearest(self, reference: date, since: bool = False, ahead: float = 1.0) -> Ends | None:
        """The reading that begins closest to the reference: news speaks of the months around it.

        A day ahead counts for `ahead` days: above 1 where nothing tells of what is to come, below 1 where a verb does.
        What is under way is nearest.
        """
        near = [ends for by in _NEAR if (ends := self.in_year(reference.year + by))]
        if not near or self.weekday is not None:
            near += [ends for by in _NEAR_LEAP if (ends := self.in_year(reference.year + by))]
        fitting = [ends for ends in near if self.weekday in (None, ends[0].weekday())] or near
        begun = [ends for ends in fitting if ends[0] <= reference] if since else fitting

        def distance(ends: Ends) -> float:
            days = (ends[0] - reference).days
            return days * ahead if days > 0 else -days * (ends[1] < reference)

        return min(begun, key=distance, default=None)


_A = Callable[[int], Ends | None]
_T = TypeVar("_T")


def _composed(change: Callable[[Ends], Ends | None], at: _A) -> _A:
    def of_year(year: int) -> Ends | None:
        ends = at(year)
        return ends and change(ends)

    return of_year


def attempt(reckon: Callable[[_T], Ends | None], value: _T) -> Ends | None:
    """What is reckoned; None for days that no calendar has."""
    with suppress(ValueError, OverflowError):
        return reckon(value)
    return None


@dataclass(frozen=True, slots=True)
class Scene:
    """A text to be read: folded, in lower case, the day of its writing, and the rules by what they begin with.

    `kinds` names what begins a rule where that is not the word itself.
    """

    text: str
    lower: str
    reference: date | None
    rules: Mapping[str, tuple[Rule, ...]]
    seed: re.Pattern[str]
    kinds: Mapping[str, str]

    def read(self, place: int, depth: int = 0) -> Reading | None:
        """The date that begins at a place, by the first rule that fits; `depth` counts the parts it is within."""
        match = self.seed.match(self.lower, place) if depth <= DEEPEST else None
        if match is None:
            return None
        word = match["word"] or ("##" if match["many"] else "'" if match[0] == "'" else "#")
        for rule in self.rules[self.kinds.get(word, word)]:
            found = rule.pattern.match(self.lower, place)
            if found and (reading := _read(rule, found, self, depth)):
                return reading
        return None

    def is_capital(self, place: int) -> bool:
        """Whether the text has a capital there."""
        return self.text[place : place + 1].isupper()

    def word_before(self, place: int) -> str:
        """The word that a space parts from a place, in lower case; "" if there is none."""
        if place < 2 or self.lower[place - 1] != " ":
            return ""
        word = self.lower[max(0, place - _LONGEST_WORD) : place - 1].rpartition(" ")[2].rpartition("\n")[2]
        return word if word.isalpha() else word.lstrip(_OPENING_MARKS)

    def lead(self, place: int) -> str:
        """The word before a place, the article aside."""
        return self.word_before(place - len(_ARTICLE) if self.lower.endswith(_ARTICLE, 0, place) else place)


_ARTICLE = "the "
_LONGEST_WORD = 16
_OPENING_MARKS = "([\"'-"


def _read(rule: Rule, match: re.Match[str], scene: Scene, depth: int) -> Reading | None:
    with suppress(ValueError, OverflowError):  # 31 February; a day before or after all that the calendar knows
        return rule.read(Found(match, scene, depth))
    return None


@dataclass(frozen=True, slots=True)
class Found:
    """Where a rule fits: its match, the text around it, and how many parts it is within."""

    match: re.Match[str]
    scene: Scene
    depth: int

    def read_on(self) -> Reading | None:
        """The date right behind the match, of which the match tells a part."""
        return self.scene.read(self.match.end(), self.depth + 1)


@dataclass(frozen=True, slots=True)
class Rule:
    """One way of writing dates.

    `seeds` says what it begins with: words, or `#` for one or two digits, `##` for four and more, `'` for an
    apostrophe, `month`, `weekday`. `pattern` matches the folded text in lower case from there. `examples` are texts
    with the first and last day that they give when written on Wednesday, 13 March 2024 ("" for an open side).
    """

    name: str
    seeds: tuple[str, ...]
    pattern: re.Pattern[str]
    read: Callable[[Found], Reading | None]
    examples: tuple[tuple[str, str, str], ...]


def rule(name: str, seeds: str, pattern: str, read: Callable[[Found], Reading | None], *examples: str) -> Rule:
    """A rule from short forms: seeds parted by spaces, examples as "text = first last"."""
    told = []
    for example in examples:
        text, _, days = example.rpartition(" = ")
        first, last = days.split()
        told.append((text, first.strip("-"), last.strip("-")))
    return Rule(name, tuple(seeds.split()), re.compile(pattern), read, tuple(told))
