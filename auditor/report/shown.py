"""Foreign text made fit to be looked at: control characters spelled out, addresses that may be opened, dates."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from urllib.parse import quote

from auditor.model import addresses
from auditor.model.secrets import redacted

# Spelled out, because they change what a reader sees without being seen: C0 and C1 controls (terminal sequences),
# line and paragraph separators, bidirectional embeddings, overrides and isolates (UAX #9: U+202A–202E, U+2066–2069;
# they can turn "gpj.exe" into "exe.jpg"), lone surrogates, and tags (U+E0000–E007F), which carry hidden text.
# The marks U+200E and U+200F stay: right-to-left prose needs them, and they reorder nothing beyond themselves.
UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\U000e0000-\U000e007f]"
)
LINE_END = re.compile("\r\n?")

# Reserved and unreserved characters of RFC 3986, and the percent sign of what is encoded already.
ADDRESS_SAFE = ":/?#[]@!$&'()*+,;=-._~%"
# Longer quotations are named by their first and last words, as the text fragment draft advises.
# Source: https://wicg.github.io/scroll-to-text-fragment/#syntax
WHOLE_FRAGMENT_CHARS = 100
FRAGMENT_WORDS = 5

MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def shown(text: str) -> str:
    """The text with unseen characters spelled out as ⟨U+202E⟩ and line ends as plain newlines."""
    return UNSEEN.sub(lambda match: f"⟨U+{ord(match[0]):04X}⟩", LINE_END.sub("\n", text))


def one_line(text: str) -> str:
    """The text on one line: every run of white space is one space, the rest as `shown`."""
    return shown(" ".join(text.split()))


def beginning(text: str, most: int) -> str:
    """The text on one line; of one longer than `most` code points the first words, and an ellipsis."""
    line = one_line(text)
    return line if len(line) <= most else line[:most].rsplit(" ", 1)[0] + " …"


def openable(uri: str | None) -> str | None:
    """The address for a link, None unless it is http or https with a host: `javascript:` must never become one.

    Secrets in it are struck out: a report is passed on.
    """
    if not uri or addresses.split(uri) is None:
        return None
    return quote(redacted(uri).strip(), safe=ADDRESS_SAFE, errors="replace")


def at_passage(uri: str | None, passage: str) -> str | None:
    """A link that opens the page at the passage (URL text fragment), None where the address is no web address."""
    link, words = openable(uri), passage.split()
    if link is None or not words:
        return link
    if len(" ".join(words)) <= WHOLE_FRAGMENT_CHARS:
        directive = _encoded(words)
    else:
        directive = f"{_encoded(words[:FRAGMENT_WORDS])},{_encoded(words[-FRAGMENT_WORDS:])}"
    return f"{link}{'' if '#' in link else '#'}:~:text={directive}"


def _encoded(words: list[str]) -> str:
    """Percent-encoded words; "-", "," and "&" are syntax inside a text directive, and `quote` leaves the first."""
    return quote(" ".join(words), safe="", errors="replace").replace("-", "%2D")


def day(given: date | None) -> str | None:
    """A day as "12 Sep 2025", whatever the machine's language."""
    return f"{given.day} {MONTHS[given.month - 1]} {given.year}" if given else None


def moment(given: datetime | None) -> str | None:
    """A time as "12 Sep 2025 09:14 UTC"; one without a zone is taken as UTC."""
    if given is None:
        return None
    given = given.replace(tzinfo=UTC) if given.tzinfo is None else given.astimezone(UTC)
    return f"{day(given)} {given:%H:%M} UTC"
