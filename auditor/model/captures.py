"""What came of loading an address: a capture of it, or the reason why there is none."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Cause(StrEnum):
    """Why a source is unavailable: the closed list of the wire schema."""

    OFFLINE = "offline"
    NOT_GIVEN = "not_given"
    POLICY_BLOCKED = "policy_blocked"
    ROBOTS = "robots"
    DNS = "dns"
    CONNECT = "connect"
    TLS = "tls"
    TIMEOUT = "timeout"
    PROTOCOL = "protocol"
    REDIRECT_LOOP = "redirect_loop"
    DEAD = "dead"
    GONE = "gone"
    SOFT_404 = "soft_404"
    PARKED = "parked"
    MOVED_TO_HOME = "moved_to_home"
    BLOCKED = "blocked"
    CONSENT = "consent"
    LOGIN = "login"
    PAYWALL = "paywall"
    SCRIPT_SHELL = "script_shell"
    TOO_LARGE = "too_large"
    UNSUPPORTED_TYPE = "unsupported_type"
    UNSUPPORTED_ENCODING = "unsupported_encoding"
    EMPTY = "empty"
    NEEDS_OCR = "needs_ocr"
    PARSE_TIMEOUT = "parse_timeout"
    PARSER_CRASHED = "parser_crashed"
    CACHE_CORRUPT = "cache_corrupt"


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One capture of an address: the bytes as received, after transfer and content codings are undone.

    `uri_r` is the address that was asked for (URI-R), `uri_m` that of an archived copy (URI-M, RFC 7089; None
    for a live page), `final_uri` where redirects ended, `captured` the time of the capture as its source states
    it. `status` is the HTTP status, `media_type` the Content-Type as received, parameters included.
    `truncated`: the body was cut at the size cap. `hops` are the addresses that redirected, in order, `headers` those
    of the last answer that tell something of the page, names in lower case. `stale` is why an old copy could not be
    renewed, None for one that is as young as was asked for.
    """

    uri_r: str
    body: bytes
    media_type: str | None = None
    captured: datetime | None = None
    status: int = 200
    final_uri: str | None = None
    uri_m: str | None = None
    truncated: bool = False
    hops: tuple[str, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    stale: Cause | None = None

    @property
    def digest(self) -> str:
        """`sha256:` and the hexadecimal hash of the body."""
        return "sha256:" + hashlib.sha256(self.body).hexdigest()


@dataclass(frozen=True, slots=True)
class Unavailable:
    """An address without a usable capture, why, and a sentence about it for people.

    `status`, `captured`, `final_uri`, `hops` and `headers` are kept where an answer was had (a 404, a bot wall).
    """

    uri_r: str
    cause: Cause
    detail: str
    status: int | None = None
    captured: datetime | None = None
    final_uri: str | None = None
    hops: tuple[str, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
