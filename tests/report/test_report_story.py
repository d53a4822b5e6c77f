"""The records that the HTML report is made of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from auditor import check_claim
from auditor.model import (
    Audit,
    Block,
    Cause,
    Choice,
    Citation,
    ClaimReview,
    Document,
    Evidence,
    Group,
    Identified,
    Reason,
    Snapshot,
    Source,
    Span,
    Stance,
    Style,
    Unavailable,
)
from auditor.model.addresses import page_key
from auditor.report.cards import Card, card
from auditor.report.pages import page_of_source, site_of
from auditor.report.passages import LONGEST_PASSAGE, passage
from auditor.report.story import tell
from auditor.report.tables import hindrances
from auditor.report.words import Pile

Build = Callable[[str, Sequence[ClaimReview]], Audit]


@pytest.fixture
def cards(audit: Audit) -> tuple[Card, ...]:
    """All cards of the audit."""
    return tell(audit, "1").cards


def test_the_deciding_words_are_marked_on_both_sides(cards: tuple[Card, ...]) -> None:
    """The sum in the claim, the other sum on the page."""
    assert [(m.text, m.stance) for m in cards[2].words] == [
        ("Revenue in 2024 came to ", None),
        ("about $30 million", Stance.REFUTES),
    ]
    assert [m.text for m in cards[2].passages[0].marks if m.stance] == ["$30 trillion"]
    assert cards[2].passages[0].where == "Cited page, main text"
    assert cards[1].passages[0].where == "Cited page, outside the main text"


def test_of_a_misquotation_only_the_changed_word_is_marked(cards: tuple[Card, ...]) -> None:
    """Word by word, not the whole quotation."""
    assert [m.text for m in cards[4].words if m.stance] == ["profitable"]
    assert [m.text for m in cards[4].passages[0].marks if m.stance] == ["capital-efficient"]


def test_a_partly_found_claim_shows_what_is_there_and_what_is_not(cards: tuple[Card, ...]) -> None:
    """Found words are marked as supported, the others as open; the line on top speaks of what is missing."""
    assert [(m.text, m.stance) for m in cards[3].words if m.stance] == [
        ("100 days", Stance.SUPPORTS),
        ("40 investors", Stance.NEUTRAL),
    ]
    assert cards[3].why == "The page says nothing of 40 investors."
    assert [(line.fact, line.message) for line in cards[3].compared] == [("100 days", "The page gives the same time.")]


def test_cards_come_in_the_order_of_the_article_and_open_where_work_waits(cards: tuple[Card, ...]) -> None:
    """Numbers count up; what is settled or cannot be settled is folded."""
    assert [c.number for c in cards] == list(range(1, 10))
    assert [c.number for c in cards if c.open] == [3, 4, 5, 6]
    assert cards[2].label == "Source says something else"
    assert cards[2].kinds == ("scale word",)
    assert cards[4].kinds == ("words changed",)
    assert cards[2].place == "¶ 3, line 5"


def test_a_page_is_named_with_all_that_is_known_of_it(cards: tuple[Card, ...]) -> None:
    """Title, host, dates, how it was told, and links to the passage in the page and in its archived copy."""
    (page,) = cards[2].cited
    assert page.title == "Inside the numbers of a French AI firm"
    assert page.site == "figures.example"
    assert page.details == ("published 11 Sep 2025", "captured 12 Sep 2025 09:14 UTC")
    assert page.identified == "the only page of this site at hand"
    labels = [label for label, _ in page.links]
    assert labels == ["Open at the passage", "Archived copy"]
    assert page.links[0][1].startswith("https://figures.example/numbers?page=1#:~:text=The%20company%20booked")
    assert page.links[1][1].startswith("https://archive.example/web/20250912091405/https://figures.example/numbers#:~:")


def test_a_page_of_a_pdf_is_opened_by_its_number(audit: Audit) -> None:
    """Text fragments do not reach into a PDF."""
    source = audit.sources[1]
    assert isinstance(source.outcome, Document)
    page = page_of_source(source, passage=Evidence(source.outcome, Span(0, 6), 0.5, page=3))
    assert page.links[0] == ("Open at the passage", "https://figures.example/numbers?page=1#page=3")


def test_an_unread_page_says_why(cards: tuple[Card, ...]) -> None:
    """The cause in words, once; the detail as it was recorded; and what to do."""
    (page,) = cards[6].cited
    assert (page.state, page.pile) == ("bot wall", Pile.UNCHECKED)
    assert page.details == ("HTTP 403, a page that asks for a puzzle",)
    assert cards[6].why == "The site turns programs away; the page may well be there."
    assert "--source" in cards[6].advice


def test_one_page_cited_twice_is_named_once(audit: Audit) -> None:
    """A doubled marker is one page; two pages are named by their sites above their passages."""
    review, (ledger, figures) = audit.reviews[2], audit.sources[:2]
    twice = replace(
        review,
        claim=replace(review.claim, group=Group((review.claim.group.citations[0],) * 2)),
        choices=(Choice(figures, Identified.ADDRESS),) * 2,
    )
    assert len(card(1, twice, audit.sources).cited) == 1
    two = replace(twice, choices=(Choice(figures, Identified.ADDRESS), Choice(ledger, Identified.ADDRESS)))
    told = card(1, two, audit.sources)
    assert [page.number for page in told.cited] == [2, 1]
    assert told.passages[0].where == "figures.example, main text"


def test_a_marker_set_twice_misses_no_page(audit: Audit) -> None:
    """Where a site has one page at hand, its second marker is not told as a page that is not known."""
    review = audit.reviews[2]
    doubled = replace(
        review,
        claim=replace(review.claim, group=Group((review.claim.group.citations[0],) * 2)),
        choices=(*review.choices, Choice(None, None)),
    )
    assert [page.number for page in card(1, doubled, audit.sources).cited] == [2]


def test_a_passage_is_shown_once_with_all_that_was_found_in_it(audit: Audit) -> None:
    """Two facts in one passage are two marks; passages in which nothing was found stay away where all was found."""
    review = audit.reviews[0]
    near = replace(review.evidence[0], span=Span(0, 10))
    scored_anew = replace(review.findings[1], evidence=replace(review.evidence[0], score=0.1))
    told = card(1, replace(review, findings=(review.findings[0], scored_anew), evidence=(near,)), audit.sources)
    (only,) = told.passages
    assert [mark.text for mark in only.marks if mark.stance] == ["€105 million", "13 June 2023"]


def test_words_that_the_page_has_too_are_not_said_twice(audit: Audit) -> None:
    """A tick beside them is enough."""
    review = audit.reviews[0]
    echoed = replace(review.findings[0], message="The page says “€105 million”.")
    lines = card(1, replace(review, findings=(echoed, review.findings[1])), audit.sources).compared
    assert [(line.fact, line.message) for line in lines] == [
        ("€105 million", ""),
        ("June 2023", "The page's day lies in the month."),
    ]


@pytest.mark.parametrize(
    ("claim", "there", "ours", "theirs"),
    [
        (
            "Rill’s treasurer Jane Holt signed the lease.",
            "Rill’s chief executive Jane Holt signed the lease.",
            "treasurer",
            "chief executive",
        ),
        (
            "“The yard will stay open for years,” said Jane Holt.",
            "“The yard will stay open for years,” said Peter Marsh, the treasurer.",
            "Jane Holt",
            "Peter Marsh",
        ),
    ],
)
def test_of_an_office_and_a_speaker_the_deciding_words_are_marked(
    claim: str, there: str, ours: str, theirs: str
) -> None:
    """The office and not its holder; who said it and not what was said."""
    text = Document(Snapshot("https://rill.example/", b""), there, (Block(Span(0, len(there))),))
    told = card(1, replace(check_claim(claim, text), choices=()), ())
    assert [mark.text for mark in told.words if mark.stance is Stance.REFUTES] == [ours]
    assert [mark.text for mark in told.passages[0].marks if mark.stance is Stance.REFUTES] == [theirs]


def test_a_passage_of_another_capture_names_its_page(audit: Audit) -> None:
    """Evidence from a copy that no citation chose is not left without a source."""
    review = audit.reviews[2]
    told = card(1, replace(review, choices=(Choice(audit.sources[0], Identified.ADDRESS),)), audit.sources)
    assert [page.site for page in told.cited] == ["ledger.example", "figures.example"]


def test_a_page_without_full_stops_does_not_fill_the_report(audit: Audit) -> None:
    """A passage that is too long is shown around its first mark, and shows that it was cut."""
    review = audit.reviews[2]
    finding = review.findings[0]
    assert finding.found
    text = "x " * 5000 + "$30 trillion" + " y" * 5000
    at = text.index("$")
    document = Document(Snapshot("https://h.example/", b""), text, (Block(Span(0, len(text))),))
    evidence = Evidence(document, Span(0, len(text)), 0.5)
    found = replace(finding.found, span=Span(at, at + len("$30 trillion")))
    told = passage(
        evidence, replace(review, findings=(replace(finding, found=found, evidence=evidence),)), name_site=False
    )
    assert [mark.text for mark in told.marks if mark.stance] == ["$30 trillion"]
    assert told.marks[0].text == "… "
    assert told.marks[-1].text == " …"
    assert sum(len(mark.text) for mark in told.marks) <= LONGEST_PASSAGE + 4


def test_facts_outside_the_claim_mark_nothing(audit: Audit) -> None:
    """A fact of the context has no place in the claim."""
    review = audit.reviews[2]
    finding = review.findings[0]
    assert finding.fact
    stray = replace(finding, fact=replace(finding.fact, span=Span(0, 3)), message="Another line.")
    told = card(1, replace(review, findings=(*review.findings, stray)), audit.sources)
    assert [mark.text for mark in told.words if mark.stance] == ["about $30 million"]
    assert told.compared[-1].fact == ""


def test_reasons_are_gathered_with_their_sites(audit: Audit) -> None:
    """One row for a reason, one line for a site, its claims beside it."""
    again = replace(audit.reviews[8], claim=replace(audit.reviews[8].claim, span=Span(0, 3)))
    story = tell(replace(audit, reviews=(*audit.reviews, again)), "1")
    rows = {row.words.label: row for row in story.hindrances}
    assert list(rows) == ["Bot wall", "Page cut short", "Page not identified"]
    (site,) = rows["Page not identified"].sites
    assert site.page.site == "forum.example"
    assert [link.number for link in site.claims] == [9, 10]
    assert rows["Page not identified"].claims == 2


def test_a_claim_with_two_unread_pages_counts_once(build: Build, audit: Audit) -> None:
    """Two pages of one group fail for two causes: two rows, and for the same cause one."""
    review, wall = audit.reviews[6], audit.sources[5]
    other = Source("https://gone.example/x", Unavailable("https://gone.example/x", Cause.DEAD, "HTTP 404"))
    third = Source("https://wall.example/y", Unavailable("https://wall.example/y", Cause.BLOCKED, "HTTP 403"))
    citation = review.claim.group.citations[0]
    two = replace(
        review,
        claim=replace(review.claim, group=Group((citation,) * 3)),
        choices=tuple(Choice(source, Identified.ADDRESS) for source in (wall, other, third)),
    )
    rows = tell(replace(audit, reviews=(two,)), "1").hindrances
    assert [(row.words.label, row.claims, len(row.sites)) for row in rows] == [("Bot wall", 1, 2), ("Dead link", 1, 1)]


@pytest.fixture
def build(article_with: Build) -> Build:
    """The builder of plain audits."""
    return article_with


def test_pages_know_their_claims(audit: Audit) -> None:
    """Every source is listed with the claims that cite it and whether it was read."""
    sites = tell(audit, "1").cited_pages
    assert [[link.number for link in site.claims] for site in sites] == [[1, 2], [3], [4], [5], [6], [7], [8]]
    assert sites[6].page.state == "cut short"


def test_the_gravest_finding_about_the_article_comes_first(audit: Audit) -> None:
    """With its words and the paragraph they stand in."""
    lines = tell(audit, "1").article_lines
    assert [line.severity.value for line in lines] == ["high", "low"]
    assert [(q.words, q.paragraph) for q in lines[0].quoted] == [("tripled its revenue", 3), ("about $30 million", 3)]


def test_the_head_says_what_there_was_to_check(audit: Audit, build: Build) -> None:
    """Host, date, claims, pages read; of an article without anything only its name."""
    story = tell(audit, "1")
    assert story.byline == ("press.example", "published 12 Sep 2025", "9 claims", "7 cited pages, 5 read in full")
    assert story.coverage == "7 of 10 sentences are cited."
    read = tell(replace(audit, sources=audit.sources[:3]), "1")
    assert read.byline[-1] == "3 cited pages, all read in full"
    bare = tell(build("Nothing cited.", ()), "1")
    assert (bare.title, bare.byline, bare.coverage) == ("story.txt", ("story.txt",), "")
    assert bare.lead == "No citations found: there is nothing to check against a page."


def test_a_site_is_its_real_host() -> None:
    """The name before an "@" is a user's, not a site's; "www." says nothing; a path is called by its file."""
    assert site_of("https://www.press.example/x") == "press.example"
    assert site_of("https://www.example/x") == "www.example"
    assert site_of("https://trusted.example@evil.example/x") == "evil.example"
    assert site_of("/home/me/the%20story.txt") == "the story.txt"
    assert site_of("-") == "-"


def test_a_marker_links_to_its_page(audit: Audit) -> None:
    """By its own address, or by that of the page that was chosen for its host; never by a dangerous one."""
    story = tell(audit, "1")
    links = {p.answers: p.link for paragraph in story.paragraphs for p in paragraph.pieces if p.answers}
    assert links[1] == "https://ledger.example/seed"
    assert links[9] is None
    review = audit.reviews[0]
    marker = review.claim.group.citations[0].span
    bad = Citation(Style.HTML_LINK, marker, "x", url="javascript:alert(1)")
    changed = replace(review, claim=replace(review.claim, group=Group((bad,))))
    story = tell(replace(audit, reviews=(changed,)), "1")
    assert [p.link for paragraph in story.paragraphs for p in paragraph.pieces if p.answers] == [None]


def test_the_next_step_names_the_pages_that_may_be_meant(audit: Audit) -> None:
    """Where a host means one of several, on the card and in the table of what could not be checked."""
    one, other = audit.sources[:2]
    unclear = Choice(one, Identified.RANKED, clear=False, lead=0.01, rivals=(other,))
    review = replace(audit.reviews[0], choices=(unclear,), reason=Reason.SOURCE_NOT_IDENTIFIED)
    for rivals, begins in (((other,), "It may be any of these: "), ((), "The nearest page is ")):
        told = card(1, replace(review, choices=(replace(unclear, rivals=rivals),)), audit.sources).advice
        assert told.startswith(begins + ", ".join(page_key(source.uri) for source in (one, *rivals)))
        assert told.endswith("Ask the writer for the address, or give the page with --source HOST=FILE.")
    (table,) = hindrances(replace(audit, reviews=(review,)))
    assert len(table.sites) == 2
