"""Addresses written out in the running text: `https://example.com/a`, `example.com/a`, `doi:10.…`, `arXiv:…`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.citations.addresses import labelled, meant
from auditor.citations.hosts import LABEL, host_name
from auditor.citations.links import cites
from auditor.citations.running_text import running_text
from auditor.citations.written import without_stop
from auditor.model import Article, Citation, Link, Span, Style
from auditor.model.addresses import host_of, split
from auditor.text.leads import leads_to_name

name = Style.BARE_URL

# What an address may hold (RFC 3986, and letters beyond ASCII as browsers show them); quotation marks, angle brackets
# and CJK stops end it.
SIGN = r"[^\s<>\"“”«»„`|\\^{}\u3000-\u303f\uff00-\uff0f\uff1a-\uff20]"
ADDRESS = re.compile(
    rf"(?<![\w@/.-])(?:https?://{SIGN}++"
    rf"|{LABEL}(?:\.{LABEL})++/{SIGN}++"
    rf"|(?:doi|arxiv):\s?(?=\d|[a-z-]{{2,10}}[./]){SIGN}++)",
    re.IGNORECASE,
)
WINDOW = 60  # code points before an address that tell whether the sentence speaks of it
# A word of a script without spaces that is glued to an address: “https://example.com/a로”.
GLUED = re.compile(r"(?<=[A-Za-z0-9])[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
# Without a scheme, "nvidia.com/gpu" names a thing; a page's path is longer.
SHORT_PATH = re.compile(r"/[A-Za-z]{0,12}(?::\d+)?")
SEE = re.compile(r"\bsee(?: also)?\s\Z", re.IGNORECASE)


def find(article: Article) -> Iterator[Citation]:
    """The addresses in the running text that lead to a source.

    None of the article's own page or its site's furniture; no home page that the sentence only tells one to visit.
    """
    for block in running_text(article):
        text = block.span.of(article.text)
        for match in ADDRESS.finditer(text) if may_hold_address(text) else ():
            written = without_stop(GLUED.split(match[0], maxsplit=1)[0])
            url = address_of(written)
            if url is None or not _is_source(url, text[max(0, match.start() - WINDOW) : match.start()]):
                continue
            place = Span(match.start(), match.start() + len(written)).shift(block.span.start)
            if not cites(Link(place, url), article.base_uri):
                continue
            target = meant(url).url
            yield Citation(name, place, written, url, None if target == url else target, host_of(target))


def may_hold_address(text: str) -> bool:
    """Whether a slash or a colon stands in a text: no address is without, and most paragraphs are."""
    return "/" in text or ":" in text


def address_of(written: str) -> str | None:
    """The http(s) address of what is written, "https" where no scheme is; None for a host that cannot be one."""
    if labelled(written):
        return labelled(written)
    url = written if "://" in written[:8] else f"https://{written}"
    parts = split(url)
    if parts is None or parts.hostname is None:
        return None
    with_scheme = url is written
    known = host_name(parts.hostname)
    if not with_scheme and SHORT_PATH.fullmatch(parts.path) and not parts.query and not written.startswith("www."):
        return None
    return url if known or (with_scheme and ("." in parts.hostname or parts.hostname == "localhost")) else None


def _is_source(url: str, before: str) -> bool:
    """Whether an address is more than a home page that the sentence speaks of: "sign up at https://example.com"."""
    parts = split(url)
    is_home = parts is not None and parts.path in ("", "/") and not parts.query
    return not (is_home and (leads_to_name(before) or SEE.search(before)))
