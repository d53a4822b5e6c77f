"""One article with every outcome in it, made by hand: what the reports are tested on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from auditor.model import (
    Article,
    ArticleFinding,
    Audit,
    Block,
    BlockKind,
    Cause,
    Choice,
    Citation,
    Claim,
    ClaimReview,
    Coverage,
    DateRange,
    Document,
    Evidence,
    Finding,
    Group,
    Hedge,
    Identified,
    Kind,
    Markup,
    Name,
    Quantity,
    QuantityKind,
    Quotation,
    Reason,
    Severity,
    Snapshot,
    Source,
    Span,
    Stance,
    Style,
    Unavailable,
    Verdict,
)

ARTICLE = """How a mistral became a gale

The Paris start-up opened with a seed round of €105 million in June 2023 ledger.example, when it was four weeks old. \
Its founders came from two large laboratories ledger.example.

What it earns is another matter. Revenue in 2024 came to about $30 million figures.example, small beside its \
valuation. The company then tripled its revenue within 100 days, to the delight of its 40 investors trade.example, \
though off a low base.

Its chief executive has been blunt about money. “We want to be the most profitable company in the world of AI,” he \
said [weekly.example]. The chat app reached one million downloads in 14 days shop.example, and the enterprise edition \
followed in May wall.example.

A maker of chip machines put in €1.3 billion wire.example and took a seat on the board. The office has a view of the \
canal forum.example.
"""

LEDGER = """A record first round

The start-up has raised €105 million in a seed round, it said on 13 June 2023, one month after it was founded.

Its three founders used to work at two large laboratories."""
FIGURES = """Inside the numbers of a French AI firm

The company booked $30 trillion of revenue in 2024, according to people who know its accounts, and expects growth."""
TRADE = """Trade notes

The company tripled its revenue within 100 days, a partner said."""
WEEKLY = """Money talks

“We want to be the most capital-efficient company in the world of AI. That is the reason we exist,” she told us."""
SHOP = """The week in apps

A quiet week: two games and a calendar."""

CAPTURED = datetime(2025, 9, 12, 9, 14, 5, tzinfo=UTC)


def blocks(text: str) -> tuple[Block, ...]:
    """One block for each stretch between blank lines, the first of them a heading."""
    found, start = [], 0
    for part in text.split("\n\n"):
        kind = BlockKind.HEADING if not start else BlockKind.PARAGRAPH
        found.append(Block(Span(start, start + len(part.rstrip("\n"))), kind))
        start += len(part) + 2
    return tuple(found)


def span(text: str, words: str) -> Span:
    """The place of words that stand once in a text."""
    assert text.count(words) == 1, words
    start = text.index(words)
    return Span(start, start + len(words))


def document(
    uri: str, text: str, published: date | None = None, uri_m: str | None = None, truncated: bool = False
) -> Document:
    """A page whose first block is its title."""
    body = text.encode()
    snapshot = Snapshot(uri, body, "text/html; charset=utf-8", CAPTURED, uri_m=uri_m, final_uri=f"{uri}?page=1")
    return Document(snapshot, text, blocks(text), text.split("\n", maxsplit=1)[0], published, "en", truncated)


def claim(words: str, marker: str, *facts: Quantity | DateRange | Quotation | Name, paragraph: int) -> Claim:
    """A claim of the article, its facts given with their places in the article, and the marker that follows it."""
    place = span(ARTICLE, words)
    start = ARTICLE.index(marker, place.end)
    host = marker.strip("[]")
    citation = Citation(Style.BARE_DOMAIN, Span(start, start + len(marker)), marker, host=host)
    return Claim(words, place, Group((citation,)), facts, paragraph=paragraph, line=2 * paragraph - 1)


def money(text: str, words: str, value: str, scale: int, unit: str, hedge: Hedge = Hedge.EXACT) -> Quantity:
    """A sum of money as a text prints it."""
    amount = Decimal(value)
    return Quantity(
        span(text, words),
        QuantityKind.MONEY,
        amount,
        amount,
        amount,
        unit,
        hedge,
        step=Decimal(10) ** scale,
        scale=scale,
    )


def chosen(source: Source | None, identified: Identified | None = Identified.ONLY_PAGE) -> tuple[Choice, ...]:
    """The choice of one citation."""
    return (Choice(source, identified if source else None),)


@pytest.fixture
def audit() -> Audit:
    """Two confirmed, two to fix, two to look at, two that could not be checked, one of them for want of a page."""
    article = Article(
        uri="stories/mistral.txt",
        text=ARTICLE,
        blocks=blocks(ARTICLE),
        markup=Markup.PLAIN,
        title="How a mistral became a gale",
        published=date(2025, 9, 12),
        language="en",
        base_uri="https://press.example/mistral",
    )
    ledger = Source(
        "https://ledger.example/seed", document("https://ledger.example/seed", LEDGER, date(2023, 6, 13)), 2
    )
    figures = Source(
        "https://figures.example/numbers",
        document(
            "https://figures.example/numbers",
            FIGURES,
            date(2025, 9, 11),
            uri_m="https://archive.example/web/20250912091405/https://figures.example/numbers",
        ),
        1,
    )
    trade = Source("https://trade.example/notes", document("https://trade.example/notes", TRADE), 1)
    weekly = Source("https://weekly.example/money", document("https://weekly.example/money", WEEKLY), 1)
    shop = Source("https://shop.example/week", document("https://shop.example/week", SHOP), 1)
    wall = Source(
        "https://wall.example/enterprise",
        Unavailable(
            "https://wall.example/enterprise", Cause.BLOCKED, "HTTP 403, a page that asks for a puzzle", 403, CAPTURED
        ),
        1,
    )
    wire = Source(
        "https://wire.example/chips",
        document("https://wire.example/chips", "Chips\n\nThe maker of chip machines put €1.3 billion", truncated=True),
        1,
    )
    return Audit(
        article=article,
        reviews=(
            supported(ledger),
            worded(ledger),
            scale_word(figures),
            partly(trade),
            misquoted(weekly),
            absent(shop),
            blocked(wall),
            cut_short(wire),
            unidentified(),
        ),
        sources=(ledger, figures, trade, weekly, shop, wall, wire),
        coverage=Coverage(sentences=10, sentences_cited=7),
        article_findings=(
            ArticleFinding("sources_list", "empty", Severity.LOW, "The list of sources at the end is empty."),
            ArticleFinding(
                "ratios",
                "multiple",
                Severity.HIGH,
                "The article says that revenue tripled, and gives figures that do not.",
                (span(ARTICLE, "tripled its revenue"), span(ARTICLE, "about $30 million")),
            ),
        ),
        settings=(("offline", "yes"), ("pages", "pages.jsonl")),
    )


def supported(ledger: Source) -> ClaimReview:
    """A figure and a month that the page gives too."""
    seed = money(ARTICLE, "€105 million", "1.05E+8", 6, "EUR")
    june = DateRange(span(ARTICLE, "June 2023"), date(2023, 6, 1), date(2023, 6, 30))
    page = ledger.outcome
    assert isinstance(page, Document)
    sentence = span(LEDGER, LEDGER.split("\n\n")[1])
    evidence = Evidence(page, sentence, 0.912345)
    day = DateRange(span(LEDGER, "13 June 2023"), date(2023, 6, 13), date(2023, 6, 13))
    return ClaimReview(
        claim(
            "The Paris start-up opened with a seed round of €105 million in June 2023",
            "ledger.example",
            seed,
            june,
            paragraph=2,
        ),
        chosen(ledger),
        Verdict.SUPPORTED,
        Reason.ALL_FACTS_FOUND,
        0.97004,
        (
            Finding(
                "quantities",
                Stance.SUPPORTS,
                Kind.MATCH,
                "The page gives the same sum.",
                seed,
                money(LEDGER, "€105 million", "105000000", 6, "EUR"),
                evidence,
            ),
            Finding("dates", Stance.SUPPORTS, Kind.MATCH, "The page's day lies in the month.", june, day, evidence),
        ),
        (evidence,),
    )


def worded(ledger: Source) -> ClaimReview:
    """A claim without facts whose wording the page shares."""
    page = ledger.outcome
    assert isinstance(page, Document)
    return ClaimReview(
        claim("Its founders came from two large laboratories", "ledger.example", paragraph=2),
        chosen(ledger),
        Verdict.SUPPORTED,
        Reason.WORDING_FOUND,
        0.8,
        evidence=(Evidence(page, span(LEDGER, LEDGER.split("\n\n")[2]), 0.6, main=False),),
    )


def scale_word(figures: Source) -> ClaimReview:
    """The page says trillion."""
    page = figures.outcome
    assert isinstance(page, Document)
    fact = money(ARTICLE, "about $30 million", "30000000", 7, "USD", Hedge.APPROXIMATE)
    evidence = Evidence(page, span(FIGURES, FIGURES.split("\n\n")[1]), 0.88)
    return ClaimReview(
        claim("Revenue in 2024 came to about $30 million", "figures.example", fact, paragraph=3),
        chosen(figures),
        Verdict.REFUTED,
        Reason.FACT_CONTRADICTED,
        0.0312499,
        (
            Finding(
                "quantities",
                Stance.REFUTES,
                Kind.SCALE_WORD,
                "The article says $30 million; the cited page says $30 trillion.",
                fact,
                money(FIGURES, "$30 trillion", "3E+13", 13, "USD"),
                evidence,
            ),
            Finding("names", Stance.NEUTRAL, Kind.ABSENT, "The page does not name the firm."),
        ),
        (evidence,),
        note="One of the two is off by a factor of one million. Which figure did you take, and from where?",
    )


def partly(trade: Source) -> ClaimReview:
    """The page has the days, not the investors."""
    page = trade.outcome
    assert isinstance(page, Document)
    days = Quantity(span(ARTICLE, "100 days"), QuantityKind.DURATION, Decimal(100), Decimal(100), Decimal(100), "day")
    investors = Quantity(
        span(ARTICLE, "40 investors"), QuantityKind.COUNT, Decimal(40), Decimal(40), Decimal(40), "investors"
    )
    found = Quantity(span(TRADE, "100 days"), QuantityKind.DURATION, Decimal(100), Decimal(100), Decimal(100), "day")
    evidence = Evidence(page, span(TRADE, TRADE.split("\n\n")[1]), 0.7)
    return ClaimReview(
        claim(
            "The company then tripled its revenue within 100 days, to the delight of its 40 investors",
            "trade.example",
            days,
            investors,
            paragraph=3,
        ),
        chosen(trade, Identified.RANKED),
        Verdict.NOT_ENOUGH_INFO,
        Reason.PARTLY_FOUND,
        0.5,
        (
            Finding("quantities", Stance.SUPPORTS, Kind.MATCH, "The page gives the same time.", days, found, evidence),
            Finding("quantities", Stance.NEUTRAL, Kind.ABSENT, "The page says nothing of 40 investors.", investors),
        ),
        (evidence,),
        note="The page has nothing on 40 investors. Where does the figure come from?",
    )


def misquoted(weekly: Source) -> ClaimReview:
    """One word of the quotation is another on the page."""
    page = weekly.outcome
    assert isinstance(page, Document)
    words = "We want to be the most profitable company in the world of AI"
    theirs = "We want to be the most capital-efficient company in the world of AI"
    fact = Quotation(span(ARTICLE, f"“{words},”"), words, "chief executive")
    evidence = Evidence(page, span(WEEKLY, WEEKLY.split("\n\n")[1]), 0.93)
    found = Quotation(span(WEEKLY, theirs), theirs)
    return ClaimReview(
        claim(f"“{words},” he said", "[weekly.example]", fact, paragraph=4),
        chosen(weekly),
        Verdict.REFUTED,
        Reason.FACT_CONTRADICTED,
        0.1,
        (
            Finding(
                "quotations",
                Stance.REFUTES,
                Kind.WORDS_CHANGED,
                "One word of the quotation differs from the cited page.",
                fact,
                found,
                evidence,
            ),
        ),
        (evidence,),
        note="Correction: an earlier version misquoted the chief executive: “capital-efficient”, not “profitable”.",
    )


def absent(shop: Source) -> ClaimReview:
    """The page was read and does not have it."""
    fact = Name(span(ARTICLE, "chat app"), "chat app", "product")
    return ClaimReview(
        claim("The chat app reached one million downloads in 14 days", "shop.example", fact, paragraph=4),
        chosen(shop),
        Verdict.NOT_ENOUGH_INFO,
        Reason.NOT_IN_SOURCE,
        0.0,
        (Finding("names", Stance.NEUTRAL, Kind.ABSENT, "The page does not speak of a chat app.", fact),),
    )


def blocked(wall: Source) -> ClaimReview:
    """The site turns programs away."""
    return ClaimReview(
        claim("the enterprise edition followed in May", "wall.example", paragraph=4),
        chosen(wall),
        Verdict.NOT_ENOUGH_INFO,
        Reason.SOURCE_UNAVAILABLE,
    )


def cut_short(wire: Source) -> ClaimReview:
    """The page was cut short before the words that would decide."""
    return ClaimReview(
        claim("A maker of chip machines put in €1.3 billion", "wire.example", paragraph=5),
        chosen(wire),
        Verdict.NOT_ENOUGH_INFO,
        Reason.SOURCE_TRUNCATED,
        0.4,
    )


def unidentified() -> ClaimReview:
    """Nobody knows which page of the site is meant."""
    return ClaimReview(
        claim("The office has a view of the canal", "forum.example", paragraph=5),
        chosen(None),
        Verdict.NOT_ENOUGH_INFO,
        Reason.SOURCE_NOT_IDENTIFIED,
    )


@pytest.fixture
def article_with() -> Callable[[str, Sequence[ClaimReview]], Audit]:
    """An audit of a text with the given reviews and nothing else."""

    def build(text: str, reviews: Sequence[ClaimReview] = ()) -> Audit:
        article = Article("story.txt", text, blocks(text), Markup.PLAIN)
        return Audit(article, tuple(reviews), (), Coverage(0, 0))

    return build
