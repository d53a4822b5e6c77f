"""What is a host name and what only looks like one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from auditor.text.sites import registrable_domain

SIGN = r"[a-z0-9\u00df-\u00f6\u00f8-\u024f-]"
LABEL = rf"{SIGN}++"
SIGNS = "".join(sign for sign in map(chr, range(0x250)) if re.fullmatch(SIGN, sign))
# A run of labels in lower case, in ASCII or Latin letters, that is no part of an e-mail address, an address with
# scheme or path, a longer word (Booking.com, amazon.com-owned) or a possessive (booking.com’s). Possessive quantifiers
# and a look-behind that holds every character of the run keep the search linear.
HOST = re.compile(rf"(?<![\w@/\\.:=&%#~+?,;$-]){LABEL}(?:\.{LABEL})++(?![\w@/\\-]|[.:?&=#]\w|['’]s\b)")
# A run from its first point on: such points are rare, and quickly found.
FROM_POINT = re.compile(rf"\.(?<={SIGN}\.){LABEL}(?:\.{LABEL})*+")
LABEL_SHAPE = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
LONGEST_NAME = 253  # RFC 1035, section 2.3.4, without the root's dot and length bytes

# Suffixes of files that are domains too. With the first kind a name of two labels is always taken for a file; with the
# second, where well-known outlets live (onet.pl, danas.rs), only if the first label names files. In 6 million
# characters of web text measured, all 10 names under .md were files.
FILE_SUFFIXES = frozenset("md py sh zip mov so".split())
PERHAPS_FILE_SUFFIXES = frozenset("rs pl ps cc pm mm ms st".split())
FILE_STEMS = frozenset(
    "readme changelog contributing license licence code_of_conduct security todo notes install summary index main lib "
    "mod build setup config init app test tests util utils agents claude gemini skill script run example".split()
)


def hosts_written(text: str) -> Iterator[re.Match[str]]:
    """Every run of a text that has the shape of a host name (`HOST`), but for some longer than any name can be."""
    for rest in FROM_POINT.finditer(text):
        before = text[max(0, rest.start() - LONGEST_NAME) : rest.start()]
        if found := HOST.match(text, rest.start() - len(before) + len(before.rstrip(SIGNS))):
            yield found


@lru_cache(maxsize=4096)
def host_name(written: str) -> str | None:
    """The lower-case ASCII host name (punycode where needed) that these characters are, None if they are none.

    A host name has a known public suffix and at least one label before it, and does not look like a file name.
    """
    name = written.lower()
    if not name.isascii():
        try:
            name = name.encode("idna").decode("ascii")
        except UnicodeError:
            return None
    labels = name.split(".")
    if len(name) > LONGEST_NAME or not all(LABEL_SHAPE.fullmatch(label) for label in labels):
        return None
    return None if looks_like_file(labels) or registrable_domain(name) is None else name


def looks_like_file(labels: list[str]) -> bool:
    """Whether two labels are rather a file's stem and suffix: main.py, readme.md."""
    if len(labels) != 2:
        return False
    stem, suffix = labels
    return suffix in FILE_SUFFIXES or (suffix in PERHAPS_FILE_SUFFIXES and stem in FILE_STEMS)
