"""What an article says and on whose word."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from auditor.model.facts import Fact, Point
from auditor.model.spans import Span


class Style(StrEnum):
    """How a citation is written: the closed list of the wire schema."""

    BARE_DOMAIN = "bare_domain"
    HTML_LINK = "html_link"
    MD_LINK = "md_link"
    MD_REFERENCE = "md_reference"
    FOOTNOTE = "footnote"
    NUMBERED = "numbered"
    BRACKET_LINK = "bracket_link"
    CHIP = "chip"
    OAI = "oai"
    WORKS_CITED = "works_cited"
    BARE_URL = "bare_url"
    NAMED = "named"
    UNRESOLVABLE = "unresolvable"


@dataclass(frozen=True, slots=True)
class Citation:
    """One inline source attribution; `span` and `label` are the marker as it stands in the article.

    `url` is the address as written (entities decoded, made absolute), `target` the address meant where that
    differs (wrapper undone, tracking parameters gone), `host` the lower-case host name. A bare domain has a host
    and no address; `listed` is then what the article's list of sources says of pages on that host, an entry each.
    `note` says what keeps a marker from being resolved.
    """

    style: Style
    span: Span
    label: str
    url: str | None = None
    target: str | None = None
    host: str | None = None
    note: str | None = None
    listed: tuple[str, ...] = ()

    @property
    def address(self) -> str | None:
        """The address to load, None for a citation that names only a host."""
        return self.target or self.url


@dataclass(frozen=True, slots=True)
class Group:
    """Citations with nothing between them but space, brackets, commas or semicolons; they share one claim.

    An outlet that the words of the claim name as their source (`Style.NAMED`) is of the group too, wherever it stands.
    A claim that is checked by itself, outside an article, has a group without citations.
    """

    citations: tuple[Citation, ...]

    @property
    def span(self) -> Span:
        """From the first marker's start to the last one's end; outlets named elsewhere in the words do not count."""
        if len(self.citations) == 1:
            return self.citations[0].span
        markers = [c.span for c in self.citations if c.style is not Style.NAMED] or [c.span for c in self.citations]
        return Span(markers[0].start, max(span.end for span in markers))


@dataclass(frozen=True, slots=True)
class Claim:
    """The words that a group of citations answers for.

    `span` is their place in the article; the spans of `facts` count from the start of the article too.
    `context` is text before the claim that its pronouns point into. `paragraph` and `line` count from 1.
    """

    text: str
    span: Span
    group: Group
    facts: tuple[Fact, ...] = ()
    context: str = ""
    paragraph: int | None = None
    line: int | None = None

    def place_of(self, fact: Point) -> Span:
        """Where one of the claim's facts stands in `text`."""
        return fact.span.shift(-self.span.start)
