"""The choices of one run, frozen."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

from auditor.errors import UsageError

_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
_DURATION = re.compile(r"([0-9]{1,6})\s*([smhdw])")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_NAME = re.compile(r"[\w.-]+")
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+", re.ASCII)
_WEB = re.compile(r"https?://[!-'*-~]{1,200}", re.ASCII)


# Host and port to literal addresses; raises OSError for a name that it does not know.
Resolver = Callable[[str, int], Sequence[str]]


@dataclass(frozen=True, slots=True)
class SourceSettings:
    """Where cited pages come from.

    `given` are the values of --source, `pages` those of --pages. `cache` None: no cache. `max_age` None: a cached
    page never grows too old. `allow_private` are hosts that may lead into a private network; they can be named on
    the command line only, so that a project file never opens the network that it is run in. `cache_unsafe`: the cache
    may lie in a folder that others may write to. `ignore_robots`: what a site's robots.txt forbids is fetched all the
    same. `pause`: between two visits to one host. `contact`: whom servers may write to. `proxy` and `ca_file`: the way
    out, and whom to trust on it beside the usual. `allow_insecure_source` are hosts whose certificates are not checked.
    `resolver`: how names become addresses, None for the operating system's way.
    """

    given: tuple[str, ...] = ()
    pages: tuple[Path, ...] = ()
    offline: bool = False
    cache: Path | None = None
    max_age: timedelta | None = None
    allow_private: tuple[str, ...] = ()
    cache_unsafe: bool = False
    ignore_robots: bool = False
    pause: timedelta = timedelta(seconds=1)
    contact: str | None = None
    proxy: str | None = None
    ca_file: Path | None = None
    allow_insecure_source: tuple[str, ...] = ()
    resolver: Resolver | None = field(default=None, repr=False)


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


def parse_contact(words: str) -> str:
    """A mail or web address, as it stands in the User-Agent (in whose comment no bracket may stand)."""
    if len(words) <= 200 and (_MAIL.fullmatch(words) or _WEB.fullmatch(words)):
        return words
    raise UsageError(f"“{words}” is no contact; write a mail address, or a web address with https://")


def parse_proxy(words: str) -> str:
    """The address of a proxy."""
    try:
        parts = urlsplit(words)
        known = parts.scheme in ("http", "https") and parts.hostname and parts.port
    except ValueError:
        known = False
    if not known:
        raise UsageError(f"“{words}” is no proxy; write it as http://host:port or https://host:port")
    return words
