"""Outlets by the names under which articles credit them, and the hosts where their pages stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from auditor.model import Span

WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Outlet:
    """A paper, agency, station or site: the name under which it goes, its other names, its hosts, the main first."""

    name: str
    aliases: tuple[str, ...]
    hosts: tuple[str, ...]


@cache
def outlets() -> Mapping[str, Outlet]:
    """Every outlet of `outlets.txt` by each of its names as written there, without "the"."""
    return {name: outlet for outlet in _rows() for name in (outlet.name, *outlet.aliases)}


def outlet(name: str) -> Outlet | None:
    """The outlet of that name; "the" before it does not count, its capitals do."""
    known = outlets()
    return known.get(name) or known.get(name.removeprefix("the ").removeprefix("The "))


def _rows() -> list[Outlet]:
    lines = files("auditor.text").joinpath("outlets.txt").read_text(encoding="utf-8").splitlines()
    rows = (line.split(" | ") for line in lines if line and not line.startswith("#"))
    return [Outlet(names[0], tuple(names[1:]), tuple(hosts.split())) for hosts, *names in rows]


def named_outlets(text: str, words: re.Pattern[str] | None = None) -> Iterator[tuple[Span, Outlet]]:
    """The outlets that a text names, each with its place, the longest name first where several begin together.

    `words` are the `first_words` of a longer text that this one is part of, looked for once for all its parts.
    """
    known, first, reached = outlets(), _by_first_word(), 0
    for word in (words or first_words(text)).finditer(text):
        name = _beginning_with(word[0]).match(text, word.start()) if word[0] in first else None
        if name and name.start() >= reached:
            yield Span(*name.span()), known[name[0]]
            reached = name.end()


def first_words(text: str) -> re.Pattern[str]:
    """The words with which the name of an outlet may begin in this text.

    Few begin with a small letter, as dpa does; where the text has none of these, half of the time is saved.
    """
    return _words(with_small=any(name in text for name in _small_names()))


@cache
def _words(*, with_small: bool) -> re.Pattern[str]:
    """Words with the first letter of an outlet, which the search looks for before all else."""
    letters = sorted({word[0] for word in _by_first_word() if with_small or not word[0].islower()})
    return re.compile(rf"[{''.join(letters)}](?<![^\W_].)[^\W_]*+")


@cache
def _small_names() -> tuple[str, ...]:
    return tuple(name for name in outlets() if name[0].islower())


@cache
def _by_first_word() -> Mapping[str, tuple[str, ...]]:
    forms: dict[str, list[str]] = {}
    for form in sorted(outlets(), key=len, reverse=True):
        if match := WORD.match(form):
            forms.setdefault(match[0], []).append(form)
    return {word: tuple(rows) for word, rows in forms.items()}


@cache
def _beginning_with(word: str) -> re.Pattern[str]:
    """The names that begin with this word, the longest first."""
    return re.compile(rf"(?:{'|'.join(map(re.escape, _by_first_word()[word]))})(?![^\W_])")
