"""An audit as the story that the HTML report tells: every record the template needs, and nothing it must work out."""

from __future__ import annotations

from dataclasses import dataclass

from auditor.model import Audit, Citation, Document
from auditor.report.cards import Card, card
from auditor.report.charts import Bar, position_strip, verdict_bar
from auditor.report.pages import site_of
from auditor.report.pieces import Paragraph, paragraphs
from auditor.report.shown import day, openable
from auditor.report.tables import ArticleLine, Hindrance, Site, article_lines, cited_pages, hindrances
from auditor.report.words import PILES, Pile, PileWords, counted, lead, piled


@dataclass(frozen=True, slots=True)
class Count:
    """How many claims lie on a pile."""

    pile: Pile
    words: PileWords
    number: int


@dataclass(frozen=True, slots=True)
class Story:
    """The whole report, in the order in which it is read."""

    title: str
    language: str | None
    byline: tuple[str, ...]
    counts: tuple[Count, ...]
    lead: str
    coverage: str
    shares: tuple[Bar, ...]
    places: tuple[Bar, ...]
    paragraphs: tuple[Paragraph, ...]
    cards: tuple[Card, ...]
    checks: tuple[str, ...]
    sites: tuple[str, ...]
    hindrances: tuple[Hindrance, ...]
    article_lines: tuple[ArticleLine, ...]
    cited_pages: tuple[Site, ...]
    settings: tuple[tuple[str, str], ...]
    version: str


def tell(audit: Audit, version: str) -> Story:
    """The story of an audit; `version` is the program's."""
    cards = tuple(card(number, review, audit.sources) for number, review in enumerate(audit.reviews, 1))
    return Story(
        title=title(audit),
        language=audit.article.language,
        byline=byline(audit),
        counts=tuple(Count(pile, PILES[pile], number) for pile, number in piled(audit.reviews).items()),
        lead=lead(audit.reviews),
        coverage=coverage(audit),
        shares=verdict_bar(audit.reviews),
        places=position_strip(audit.reviews, len(audit.article.text)),
        paragraphs=paragraphs(audit.article, audit.reviews, _citation_links(audit)),
        cards=cards,
        checks=tuple(sorted({check for card in cards for check in card.checks})),
        sites=tuple(sorted({site for card in cards for site in card.sites})),
        hindrances=hindrances(audit),
        article_lines=article_lines(audit),
        cited_pages=cited_pages(audit),
        settings=audit.settings,
        version=version,
    )


def title(audit: Audit) -> str:
    """The article's headline, otherwise the name of its file or host."""
    return audit.article.title or site_of(audit.article.uri)


def byline(audit: Audit) -> tuple[str, ...]:
    """Where the article comes from, its date, and how much there was to check, as short phrases."""
    article, sources = audit.article, audit.sources
    read = sum(isinstance(source.outcome, Document) and source.outcome.in_full for source in sources)
    published = day(article.published)
    phrases = [
        site_of(article.base_uri or article.uri),
        f"published {published}" if published else "",
        counted(len(audit.reviews), "claim") if audit.reviews else "",
        f"{counted(len(sources), 'cited page')}, {_share(read, len(sources))} read in full" if sources else "",
    ]
    return tuple(phrase for phrase in phrases if phrase)


def _share(part: int, whole: int) -> str:
    return "all" if part == whole > 1 else str(part or "none")


def coverage(audit: Audit) -> str:
    """How much of the article is cited, as a sentence."""
    counts = audit.coverage
    verb = "is" if 1 in (counts.sentences_cited, counts.sentences) else "are"
    return (
        f"{counts.sentences_cited} of {counted(counts.sentences, 'sentence')} {verb} cited." if counts.sentences else ""
    )


def _citation_links(audit: Audit) -> dict[Citation, str | None]:
    """Where a marker leads: its own address, or that of the page that its host was found to mean."""
    links = {}
    for review in audit.reviews:
        for citation, choice in zip(review.claim.group.citations, review.choices, strict=True):
            links[citation] = openable(citation.address or (choice.source.uri if choice.source else None))
    return links
