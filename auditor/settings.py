"""The choices of one run, frozen."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from ipaddress import ip_address
from pathlib import Path

from auditor.errors import UsageError

_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
_DURATION = re.compile(r"([0-9]{1,6})\s*([smhdw])")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_NAME = re.compile(r"[\w.-]+")


@dataclass(frozen=True, slots=True)
class SourceSettings:
    """Where cited pages come from.

    `given` are the values of --source, `pages` those of --pages. `cache` None: no cache. `max_age` None: a cached
    page never grows too old. `allow_private` are hosts that may lead into a private network; they can be named on
    the command line only, so that a project file never opens the network that it is run in. `cache_unsafe`: the cache
    may lie in a folder that others may write to.
    """

    given: tuple[str, ...] = ()
    pages: tuple[Path, ...] = ()
    offline: bool = False
    cache: Path | None = None
    max_age: timedelta | None = None
    allow_private: tuple[str, ...] = ()
    cache_unsafe: bool = False


@dataclass(frozen=True, slots=True)
class ArticleSettings:
    """What an article may not say of itself: how it is marked up, where and when it was published."""

    markup: str | None = None
    base_url: str | None = None
    published: date | None = None


def parse_duration(words: str) -> timedelta:
    """A duration such as "90s", "12h" or "7d"."""
    match = _DURATION.fullmatch(words.strip())
    if match is None:
        raise UsageError(f"“{words}” is no duration; write a number and s, m, h, d or w, such as 7d")
    return timedelta(**{_UNITS[match[2]]: int(match[1])})


def parse_day(words: str) -> date:
    """A day as YYYY-MM-DD, and in no other of the forms of ISO 8601."""
    try:
        if _DAY.fullmatch(words):
            return date.fromisoformat(words)
    except ValueError:
        pass  # of that form, but in no calendar
    raise UsageError(f"“{words}” is no date; write it as YYYY-MM-DD")


def parse_host(words: str) -> str:
    """A host name or IP address, an IPv6 address with or without brackets."""
    if _NAME.fullmatch(words):
        return words
    try:
        return str(ip_address(words.removeprefix("[").removesuffix("]")))
    except ValueError:
        raise UsageError(f"“{words}” is no host; write its name or IP address, without scheme, port and path") from None
