"""Host names that stand as sources in the running text: “… the largest round in Europe example.com.” is cited.

The same characters are a source or a name that the sentence speaks of. A source can be left out and the sentence
still stands; a name is asked for by the words before it (“visit …”, “its …”), or is what a sentence begins with.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from auditor.citations.hosts import host_name, hosts_written
from auditor.citations.running_text import running_text
from auditor.model import Article, Citation, Span, Style
from auditor.text.enclosures import OPENING_QUOTES, enclosures
from auditor.text.leads import leads_to_name, leads_to_source

name = Style.BARE_DOMAIN

WINDOW = 60  # code points to either side that decide what a host is
LONGEST_GAP = 12  # between hosts that are judged together
GAP = re.compile(r"[\s,;()\[\]]*+(?:(?:and|or|&)\s++)?[(\[]?")
STOP = re.compile(r"[.!?…][\"'”’»)\]]*+\Z")
CLOSED = re.compile(r"\s*+(?:\Z|[)\],;]|[.!?…:][\"'”’»)\]]*+(?:\s|\Z))|[^\S\n]*+\n\s*+[*•–-]\s")
LOWER_CASE_WORD = re.compile(r"\s++(\w)")
# “The firm example.com sells …”, “Its rivals, example.com and acme.org, gained”, “The firm (example.com) says”: who is
# spoken of, at the head of a sentence and before its verb.
_HEAD = r"(?:\A|[.!?;:]\s)(?:the|its|their|our|his|her|your|my|this|that|der|die|das|le|la) "
NOUN = re.compile(rf"{_HEAD}[^\W\d_]{{2,20}}(?: \(|,?)\Z", re.IGNORECASE)
VERB = re.compile(
    r"[),]?\s(?!(?:and|or|but|while|which|who|as|when|where|after|before|because|since|so|yet|with|by|in|on|at|for|to)\b"
    r")[a-zß-öø-ÿ]"
)
AT_SIGN = re.compile(r"[(\[]\s?(?:@|at)\s?[)\]]\Z")  # info[at]example.com
DASHES = "–—-"  # before the last words of a line they set off the site's name in a page title
# Top-level domains that are English words: “… ended growth.in 2024” has only lost a space.
WORD_SUFFIXES = frozenset("in it is so to me be at am as do no my us by".split())


@dataclass(frozen=True, slots=True)
class Host:
    """A host name where it stands, as written and in its normal form."""

    span: Span
    label: str
    host: str


def find(article: Article) -> Iterator[Citation]:
    """The host names in the running text that stand as sources.

    None in headings, code or quotations; none that the sentence needs as a name; no e-mail addresses, addresses with
    scheme or path, file names, or names with capitals (Booking.com).
    """
    for number, block in enumerate(running_text(article)):
        text = block.span.of(article.text)
        for run in runs(text):
            if is_source(text, run, may_be_title=number == 0):
                for host in run:
                    yield Citation(name, host.span.shift(block.span.start), host.label, host=host.host)


def runs(text: str) -> Iterator[list[Host]]:
    """Hosts outside quotations, those in a row together: side by side, with commas, or joined by “and”."""
    run: list[Host] = []
    for host in unquoted(text):
        if run and not continues(text, run[-1], host):
            yield run
            run = []
        run.append(host)
    if run:
        yield run


def unquoted(text: str) -> Iterator[Host]:
    """Hosts that stand in no quotation."""
    found = [
        Host(Span(*match.span()), match[0], name_of_host)
        for match in hosts_written(text)
        if (name_of_host := host_name(match[0]))
    ]
    may_quote = found and any(sign in text for sign in OPENING_QUOTES)
    quotations = [pair for pair in enclosures(text) if text[pair.start] in OPENING_QUOTES] if may_quote else []
    at = reached = 0
    for host in found:
        while at < len(quotations) and quotations[at].start < host.span.start:
            reached = max(reached, quotations[at].end)
            at += 1
        if host.span.start >= reached:
            yield host


def continues(text: str, first: Host, second: Host) -> bool:
    """Whether the second host goes on with the row that the first one stands in."""
    start, end = first.span.end, second.span.start
    return end - start <= LONGEST_GAP and GAP.fullmatch(text, start, end) is not None


def is_source(text: str, run: list[Host], *, may_be_title: bool) -> bool:
    """Whether a row of hosts stands beside the sentence as its source, rather than within it as a name.

    `may_be_title`: the text may be a page's title, which ends in the site's name behind a dash.
    """
    start, end = run[0].span.start, run[-1].span.end
    before, after = text[max(0, start - WINDOW) : start], text[end : end + WINDOW]
    closed = CLOSED.match(after) is not None
    words = before.rstrip()
    if leads_to_source(words):
        return closed
    if not words or words[-1] in ":/|" or before.endswith(tuple(OPENING_QUOTES)) or AT_SIGN.search(words):
        return False
    if words[-1] in DASHES:
        return closed and (bool(after.strip()) or not may_be_title)
    if NOUN.search(words) and VERB.match(after):
        return False
    if words[-1] in "([,":
        return closed
    if words[-1] == ";" or STOP.search(words):
        return not goes_on(after)
    if leads_to_name(words):
        return doubled(text, run)
    return closed or run[-1].host.rpartition(".")[2] not in WORD_SUFFIXES


def goes_on(after: str) -> bool:
    """Whether a lower-case word follows, so that a host at the head of a sentence is its subject."""
    word = LOWER_CASE_WORD.match(after)
    return word is not None and word[1].islower()


def doubled(text: str, run: list[Host]) -> bool:
    """Whether two hosts stand side by side with only space between: names never do."""
    return any(text[a.span.end : b.span.start].isspace() for a, b in pairwise(run))
