"""Outlets by the names under which articles credit them, and the hosts where their pages stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from auditor.model import Span
from auditor.model.addresses import is_host_or_below
from auditor.text.sites import plain_host
from auditor.text.words import stems

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


@lru_cache(maxsize=1024)
def hosts_meant(host: str) -> tuple[str, ...]:
    """The hosts where the pages may stand that a mere host means: its own, and then the others of its outlet.

    `bbc.com`, `bbc.co.uk` for `m.bbc.com`.
    """
    own = plain_host(host)
    others = (other for row in set(outlets().values()) if own in row.hosts for other in row.hosts)
    return tuple(dict.fromkeys((own, *others)))


def may_mean(cited: str, host: str) -> bool:
    """Whether a citation of a mere host may mean a page at `host`: there, below it, or where else its outlet is.

    `reuters.com` may mean `uk.reuters.com`, not the reverse; `en.wikipedia.org` not another language of Wikipedia.
    """
    own, *others = hosts_meant(cited)
    host = plain_host(host)
    if is_host_or_below(host, own):
        return True
    return any(host == one if is_host_or_below(own, one) else is_host_or_below(host, one) for one in others)


@lru_cache(maxsize=256)
def names_of_site(host: str) -> frozenset[str]:
    """The stems of the names under which the outlet of a host goes; none where no outlet is known there."""
    here = (name for name, known in outlets().items() if any(is_host_or_below(host, site) for site in known.hosts))
    return frozenset().union(*map(stems, here))


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
