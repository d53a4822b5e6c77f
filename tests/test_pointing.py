"""What is said where a link points at words that the page has no more."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditor import open_sources
from auditor.library import Library
from auditor.model import Citation, Claim, ClaimReview, Group, Kind, Reason, Snapshot, Span, Stance, Style, Verdict
from auditor.readers import Readers
from auditor.review import review, with_facts
from auditor.sources import Sources
from auditor.sources.given import Given
from auditor.sources.pages import Pages

PAGE = "https://paper.example/rill"
TEXT = "Glean sold 12 boats. Rill sold 40 pumps to Norwich.\n\nIt was a good year, and the mill is old."


def told(*directives: str, truncated: bool = False) -> ClaimReview:
    """The review of a claim that links the page once with each directive."""

    class Desk:
        def load(self, uri: str, at: object) -> Snapshot:
            return Snapshot(uri, TEXT.encode(), "text/plain", truncated=truncated)

    text = "Rill sold 40 pumps to Norwich."
    citations = tuple(
        Citation(Style.HTML_LINK, Span(100 + n, 101 + n), "here", f"{PAGE}#:~:{directive}", PAGE)
        for n, directive in enumerate(directives)
    )
    claim = with_facts(Claim(text, Span(0, len(text)), Group(citations)), None)
    with Sources(Given(), Pages(), None, Desk()) as sources, Readers() as readers:
        return review(claim, Library(sources, readers, None))


def test_words_that_the_page_has_are_shown_first() -> None:
    """And nothing is said of them."""
    done = told("text=a%20good%20year")
    assert (done.verdict, done.reason) == (Verdict.SUPPORTED, Reason.ALL_FACTS_FOUND)
    assert Kind.FRAGMENT_GONE not in {finding.kind for finding in done.findings}
    assert "It was a good year, and the mill is old." in {passage.text for passage in done.evidence}


@pytest.mark.parametrize(
    ("directive", "words"),
    [
        ("text=a%20bad%20year", "a bad year"),
        ("text=a%20bad%20year,is%20old", "a bad year … is old"),
        ("text=" + "%20".join(["pump"] * 40), " ".join(["pump"] * 16) + " …"),
    ],
)
def test_words_that_the_page_lacks_are_told(directive: str, words: str) -> None:
    """Neutral, of no fact, and the verdict stands."""
    done = told(directive)
    (lost,) = [finding for finding in done.findings if finding.kind is Kind.FRAGMENT_GONE]
    assert lost.message == f"The link points at the words “{words}”; the cited page no longer has them."
    assert (lost.check, lost.stance, lost.fact) == ("fragment", Stance.NEUTRAL, None)
    assert (done.verdict, done.reason) == (Verdict.SUPPORTED, Reason.ALL_FACTS_FOUND)


def test_each_is_told_once() -> None:
    """However often it is cited."""
    kinds = [finding.kind for finding in told("text=bad", "text=bad", "text=worse").findings]
    assert kinds.count(Kind.FRAGMENT_GONE) == 2


def test_of_a_page_that_was_cut_short_nothing_is_called_gone() -> None:
    """The words may stand in what was lost."""
    assert Kind.FRAGMENT_GONE not in {finding.kind for finding in told("text=bad", truncated=True).findings}


def test_an_article_that_points_at_lost_words_is_reported(tmp_path: Path) -> None:
    """From the link in the article to the finding, and every report can tell it."""
    from auditor.article import read_file  # noqa: PLC0415
    from auditor.flow import audit  # noqa: PLC0415
    from auditor.report import FORMATS  # noqa: PLC0415

    (tmp_path / "page.txt").write_text(TEXT)
    article = tmp_path / "article.md"
    article.write_text(f"# Pumps\n\nRill sold [40 pumps to Norwich]({PAGE}#:~:text=a%20bad%20year).\n")
    with open_sources(
        version="0", notify=pytest.fail, given=[f"{PAGE}={tmp_path / 'page.txt'}"], offline=True
    ) as found:
        done = audit(read_file(article, base_uri=None, date=None), found)
    assert Kind.FRAGMENT_GONE in {finding.kind for finding in done.reviews[0].findings}
    for form in FORMATS:
        assert form.render(done, "0")
