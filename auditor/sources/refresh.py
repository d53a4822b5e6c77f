"""Pages that send the reader on by themselves: the Refresh header, and its like in a page's head.

The grammar is that of the HTML standard, "shared declarative refresh steps". A page that reloads after a while, or
itself, is read as it is.
"""

from __future__ import annotations

from contextlib import suppress
from html.parser import HTMLParser
from urllib.parse import urldefrag, urljoin

from auditor.sources.answers import Answer

# A longer delay is meant for a reader of the page: live tickers reload every half minute or so.
LONGEST_DELAY = 5
# The head of a page that only sends on is short; a parser that is given no more cannot be slowed down by it.
HEAD_BYTES = 8 * 1024
LONGEST_VALUE = 4096


def refreshed(answer: Answer) -> str | None:
    """Where a page sends its reader within seconds, absolute; None if the page itself is meant."""
    target = target_of(answer.refresh or "") or _target_in(answer)
    if target is None:
        return None
    try:
        address = urljoin(answer.address, target)
    except ValueError:  # a target such as "http://[", which is no address in any browser either
        return None
    return None if urldefrag(address).url == urldefrag(answer.address).url else address


def target_of(value: str) -> str | None:
    """The address in a value such as `0; url=/next`; None for none, and for a delay longer than a redirect's."""
    value = value[:LONGEST_VALUE].strip()
    rest = value.lstrip("0123456789")
    seconds = value[: len(value) - len(rest)]
    if not seconds and not rest.startswith("."):
        return None
    if len(seconds) > 3 or int(seconds or 0) > LONGEST_DELAY:
        return None
    rest = rest.lstrip("0123456789.")
    if not rest or rest[0] not in ";, \t\n\r\f":
        return None
    rest = rest.lstrip().removeprefix(";").removeprefix(",").lstrip()
    if rest[:3].lower() == "url" and rest[3:].lstrip().startswith("="):
        rest = rest[3:].lstrip()[1:].lstrip()
    if rest[:1] in ("'", '"'):
        rest = rest[1:].partition(rest[0])[0]
    return rest.strip() or None


def _target_in(answer: Answer) -> str | None:
    kind = (answer.media_type or "text/html").partition(";")[0].strip().lower()
    if kind not in ("text/html", "application/xhtml+xml"):
        return None
    head = answer.body[:HEAD_BYTES]
    if b"refresh" not in head.lower():
        return None
    finder = _Finder()
    with suppress(AssertionError):  # html.parser gives up on a marked section that it does not know, such as "<![x["
        finder.feed(head.decode("utf-8", "replace"))
    return finder.target


class _Finder(HTMLParser):
    """The first `<meta http-equiv=refresh>` that a browser with scripts obeys: one inside noscript is none."""

    def __init__(self) -> None:
        super().__init__()
        self.target: str | None = None
        self._found = False
        self._aside = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Reads a meta."""
        if tag in ("noscript", "template"):
            self._aside += 1
        values = {name: value or "" for name, value in attrs}
        is_refresh = tag == "meta" and values.get("http-equiv", "").strip().lower() == "refresh"
        if is_refresh and not self._aside and not self._found:
            self._found = True
            self.target = target_of(values.get("content", ""))

    def handle_endtag(self, tag: str) -> None:
        """Leaves a noscript or template."""
        if tag in ("noscript", "template") and self._aside:
            self._aside -= 1
