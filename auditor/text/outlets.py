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


def named_outlets(text: str) -> Iterator[tuple[Span, Outlet]]:
    """The outlets that a text names, each with its place, the longest name first where several begin together."""
    known, at_word = outlets(), _by_first_word()
    reached = 0
    for word in _first_words().finditer(text):
        if word.start() < reached:
            continue
        for form in at_word.get(word[0], ()):
            end = word.start() + len(form)
            if text.startswith(form, word.start()) and not text[end : end + 1].isalnum():
                yield Span(word.start(), end), known[form]
                reached = end
                break


@cache
def _first_words() -> re.Pattern[str]:
    """Words with which a name may begin: capitals, figures, and the few that are written small."""
    small = sorted((word for word in _by_first_word() if word[0].islower()), key=len, reverse=True)
    return re.compile(rf"(?<![^\W_])(?:[^\W_a-zß-öø-ÿ][^\W_]*+|(?:{'|'.join(small)})(?![^\W_]))")


@cache
def _by_first_word() -> Mapping[str, tuple[str, ...]]:
    forms: dict[str, list[str]] = {}
    for form in sorted(outlets(), key=len, reverse=True):
        if match := WORD.match(form):
            forms.setdefault(match[0], []).append(form)
    return {word: tuple(rows) for word, rows in forms.items()}
