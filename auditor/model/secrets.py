"""Addresses that open a door to whoever has them: what in them is a secret, and the same without it. Pure functions."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import unquote_plus

from auditor.model.addresses import split

STRUCK_OUT = "REDACTED"

# Names of parameters, in lower case and without "-", "_" and "."; whole ones first, then parts of any name. They are
# those of S3, Google and Azure signed links, CloudFront, OAuth, and what web programs call theirs.
_NAMES = frozenset("key sig pwd pass auth jwt otp".split())
_PARTS = (
    "token secret signature password passwd passphrase credential apikey accesskey privatekey authkey sessionid "
    "sessid sessionkey authorization googleaccessid keypairid unlockedarticlecode"
).split()
_JOINTS = re.compile(r"[-_.\[\]]")


@lru_cache(maxsize=4096)
def redacted(uri: str) -> str:
    """The address fit to be shown: without user and password, values of secret parameters struck out.

    An address that has no secret comes back unchanged; of what is no web address only user and password are taken.
    """
    parts = split(uri)
    if parts is None:
        return _without_user(uri)
    netloc = parts.netloc.rpartition("@")[2]
    query, fragment = _without_secrets(parts.query), _without_secrets(parts.fragment)
    if (netloc, query, fragment) == (parts.netloc, parts.query, parts.fragment):
        return uri
    return parts._replace(netloc=netloc, query=query, fragment=fragment).geturl()


def has_secret(uri: str) -> bool:
    """Whether an address has a secret in it; such a one is told to nobody but its own host."""
    return redacted(uri) != uri


def _without_user(uri: str) -> str:
    scheme, mark, rest = uri.partition("://")
    host = re.split(r"[/?#]", rest, maxsplit=1)[0]
    return f"{scheme}{mark}{rest[len(host.rpartition('@')[0]) + 1 :]}" if mark and "@" in host else uri


def _without_secrets(query: str) -> str:
    # A text fragment quotes the page, and is no list of parameters.
    return query if query.startswith(":~:") else "&".join(map(_struck_out, query.split("&")))


def _struck_out(parameter: str) -> str:
    name, _, value = parameter.partition("=")
    plain = _JOINTS.sub("", unquote_plus(name).lower())
    secret = value and (plain in _NAMES or any(part in plain for part in _PARTS))
    return f"{name}={STRUCK_OUT}" if secret else parameter
