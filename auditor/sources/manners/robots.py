"""What a site lets programs read, by its robots.txt (RFC 9309): the one home of protego."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from protego import Protego

from auditor.model import Cause
from auditor.model.addresses import split
from auditor.sources.answers import Answer
from auditor.sources.failure import LoadError
from auditor.sources.once import Once
from auditor.sources.outgoing import PRODUCT_TOKEN

# Who reads a robots.txt has to take in that much of it at least (RFC 9309, 2.5).
MOST_BYTES = 500 * 1024
# Failures that the page would meet just the same: they are told as what they are.
SHARED = frozenset({Cause.POLICY_BLOCKED, Cause.DNS, Cause.CONNECT, Cause.TLS})

# The robots.txt at an address, redirects followed; raises LoadError.
Fetch = Callable[[str], Answer]

_REFUSED = (
    "The site's robots.txt asks programs not to read this page; open it by hand and give it with --source, or read it "
    "with --ignore-robots if it is yours to read."
)
# As protego reads it: without the colon too, and "user agent" in two words.
_GROUP = re.compile(r"\s*user(?:-|\s*)agent(?:\s*:|\s|$)(.*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Rules:
    """What an origin allows. `closed`: why nothing may be read; `parsed`: its rules, None for none."""

    parsed: Protego | None = None
    closed: str | None = None

    def allow(self, address: str) -> bool:
        """Whether we may read the page of an address."""
        return self.closed is None and (self.parsed is None or self.parsed.can_fetch(address, PRODUCT_TOKEN))

    @property
    def delay(self) -> float:
        """The seconds that the site wants between two visits (Crawl-delay, which is no part of the RFC); 0: unsaid."""
        return (self.parsed.crawl_delay(PRODUCT_TOKEN) if self.parsed else None) or 0.0


class Robots:
    """The rules of all origins that one run meets, each asked for once. Safe to call from several threads."""

    def __init__(self, fetch: Fetch) -> None:
        self._fetch = fetch
        self._rules: Once[Rules] = Once()

    def admit(self, address: str) -> Rules:
        """The rules of the address's origin; LoadError(ROBOTS) if they forbid it, and if they cannot be had.

        Where the origin itself cannot be reached, that is the error: the page cannot be reached either.
        """
        origin = origin_of(address)
        rules = self._rules.get(origin, lambda: self._rules_of(f"{origin}/robots.txt"))
        if not rules.allow(address):
            raise LoadError(Cause.ROBOTS, rules.closed or _REFUSED)
        return rules

    def _rules_of(self, address: str) -> Rules:
        try:
            return rules_of(self._fetch(address))
        except LoadError as failure:
            if failure.cause in SHARED:
                raise
            if failure.cause is Cause.REDIRECT_LOOP:
                return Rules()  # RFC 9309, 2.3.1.2: more than five redirects are as good as no robots.txt
            return closed(failure.detail)


def rules_of(answer: Answer) -> Rules:
    """What an answer to the request for a robots.txt means (RFC 9309, 2.3.1): none for 4xx, all closed for 5xx."""
    if 300 <= answer.status < 500:
        return Rules()
    if not 200 <= answer.status < 300:
        return closed(f"The server answered with status {answer.status}.")
    if answer.failure is not None:
        return closed(answer.failure.detail)
    text = answer.body.decode("utf-8-sig", "replace")
    # Of a line that was cut in two, the first half may close more than the whole one.
    return Rules(parsed(text if answer.whole else text.rpartition("\n")[0]))


def parsed(text: str) -> Protego:
    """The rules of a robots.txt, those for others thrown together.

    protego copies each rule to every group that it stands in: 16,000 names over 30,000 rules, which fit into 500 KiB,
    would take minutes and all memory. And it lets "User-agent: audit" speak of nobody but itself only by chance.
    """
    return Protego.parse("\n".join(_for_us(line) for line in text.splitlines()))


def _for_us(line: str) -> str:
    group = _GROUP.match(line)
    if group is None:
        return line
    name = group[1].partition("#")[0].strip().lower()
    # Versions are often written after the name, though the RFC knows only the name.
    return f"User-agent: {name if name == '*' else PRODUCT_TOKEN if name.split('/')[0] == PRODUCT_TOKEN else 'other'}"


def closed(why: str) -> Rules:
    """The rules of an origin whose robots.txt could not be had: nothing may be read (RFC 9309, 2.3.1.4)."""
    return Rules(closed=f"The site's robots.txt could not be read, so that nothing may be fetched from it. {why}")


def origin_of(address: str) -> str:
    """Scheme, host and port of a web address, as a robots.txt holds for them (RFC 9309, 2.3)."""
    parts = split(address)
    if parts is None:
        raise ValueError(f"not a web address: {address!r}")
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"
