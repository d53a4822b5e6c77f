"""Cited to the wrong page: what another page of the same article holds."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from auditor import __version__
from auditor.article import read_file
from auditor.flow import audit
from auditor.model import Audit, Document, Finding, Kind, Reason, Stance, Verdict
from auditor.report.as_json import render as as_json
from auditor.report.cards import card
from auditor.report.html import render as as_html
from auditor.report.terminal import summary
from auditor.sources import open_sources

MILL, YARD = "https://paper.example/mill", "https://www.coast.example/news/yard?utm_source=mail"
ON_MILL = "The Ely mill was built in 1911 by two brothers of the town. It has a new roof."
ON_YARD = (
    "The Rill yard in Norwich raised $30 million in its second round. “We will build forty boats a year on this "
    "slipway,” said Jane Holt. The Rill yard in Norwich opened on 3 May 2024."
)
PAGES = {MILL: ON_MILL, YARD: ON_YARD}
WRONG = f"The Rill yard in Norwich raised $30 million in its second round, [the paper says]({MILL})."
OWN = f"The Rill yard in Norwich opened on 3 May 2024, [the Coast says]({YARD})."


def audited(folder: Path, *paragraphs: str, pages: Mapping[str, str] = PAGES) -> Audit:
    """The audit of an article of these paragraphs on pages kept on disk."""
    article, listed = folder / "article.md", []
    article.write_text("# A yard\n\n" + "\n\n".join(paragraphs) + "\n")
    for number, (url, words) in enumerate(pages.items()):
        (folder / f"{number}.txt").write_text(words)
        listed.append(json.dumps({"url": url, "file": f"{number}.txt"}))
    (folder / "pages.jsonl").write_text("\n".join(listed))
    with open_sources(version="0", notify=pytest.fail, pages=[folder], offline=True) as sources:
        return audit(read_file(article, base_uri=None, date=None), sources)


def elsewhere(done: Audit) -> list[Finding]:
    """What was found on another page, over all claims."""
    return [f for review in done.reviews for f in review.findings if f.kind is Kind.FOUND_ELSEWHERE]


def test_a_figure_is_found_on_the_page_of_another_claim(tmp_path: Path) -> None:
    """Named with its page, as a neutral finding with the passage there; the verdict does not change."""
    done = audited(tmp_path, WRONG, OWN)
    (found,) = elsewhere(done)
    assert found.message == (
        "“$30 million” is not on the cited page; it is on coast.example/news/yard, which the article cites elsewhere."
    )
    assert found.stance is Stance.NEUTRAL
    assert found.found
    assert found.evidence
    assert found.found.span.of(found.evidence.document.text) == "$30 million"
    page = done.sources[1].outcome
    assert isinstance(page, Document)
    assert found.evidence.document is page
    review = done.reviews[0]
    assert (review.verdict, review.reason) == (Verdict.NOT_ENOUGH_INFO, Reason.NOT_IN_SOURCE)
    assert all(f.kind is not Kind.ABSENT for f in review.findings if f.fact == found.fact)
    assert found.evidence in review.evidence
    assert review.note
    assert review.note.startswith("Cited to the wrong page?")


@pytest.mark.parametrize(
    ("claim", "words"),
    [
        ("“We will build forty boats a year on this slipway,” said Jane Holt of the Rill yard", "We will build"),
        ("The Rill yard in Norwich opened on 3 May 2024", "3 May 2024"),
    ],
)
def test_quotations_and_dates_are_found_too(tmp_path: Path, claim: str, words: str) -> None:
    """In the article's own words."""
    done = audited(tmp_path, f"{claim}, [the paper says]({MILL}).", OWN)
    assert any(finding.message.startswith(f"“{words}") for finding in elsewhere(done))


@pytest.mark.parametrize(
    ("claim", "why"),
    [
        ("The Rill yard in Norwich raised $31 million in its second round", "another value"),
        ("Thornway of Leeds lost a lawsuit over $30 million to its landlord", "the same figure of something else"),
        ("The Rill yard in Norwich opened in 2024", "a year alone is on many pages"),
        ("The Ely mill was built in 1911 by two brothers", "found on the cited page"),
    ],
)
def test_nothing_is_said_without_a_page_that_would_support_it(tmp_path: Path, claim: str, why: str) -> None:
    """The other page must bind the fact as strictly as a cited one."""
    done = audited(tmp_path, f"{claim}, [the paper says]({MILL}).", OWN)
    assert elsewhere(done) == [], why


def test_a_page_that_no_claim_cites_is_not_asked(tmp_path: Path) -> None:
    """It lies among the pages at hand, and is no page of the article."""
    assert elsewhere(audited(tmp_path, WRONG)) == []


def test_a_page_of_the_same_group_is_not_elsewhere(tmp_path: Path) -> None:
    """A claim that cites both pages is supported by either."""
    done = audited(tmp_path, WRONG.replace(").", f") [and the Coast]({YARD})."))
    assert elsewhere(done) == []


def test_a_cited_page_that_could_not_be_read_lacks_nothing(tmp_path: Path) -> None:
    """What it says, nobody knows."""
    done = audited(tmp_path, WRONG, OWN, pages={YARD: ON_YARD})
    assert done.reviews[0].reason is Reason.SOURCE_UNAVAILABLE
    assert elsewhere(done) == []


def test_the_first_cited_page_that_holds_it_is_named(tmp_path: Path) -> None:
    """In the order of the article, whatever the order of the pages at hand."""
    other = "https://late.example/yard"
    third = f"The Rill yard in Norwich opened on 3 May 2024, [the Late says]({other})."
    one = elsewhere(audited(tmp_path, WRONG, OWN, third, pages={other: ON_YARD, **PAGES}))
    assert [finding.message.split(" is on ")[1].split(",")[0] for finding in one] == ["coast.example/news/yard"]


def test_what_the_cited_page_gives_instead_stays_beside_it(tmp_path: Path) -> None:
    """The page of another figure and the page of the claim's are both shown."""
    near = "In its second round of money the Rill yard raised $41 million in Norwich and Ely."
    done = audited(tmp_path, WRONG, OWN, pages={**PAGES, MILL: near})
    found = [f for f in done.reviews[0].findings if f.check == "quantities"]
    assert [f.kind for f in found] == [Kind.FOUND_ELSEWHERE, Kind.ABSENT]
    assert "the page gives “$41 million” here" in found[1].message


def test_all_reports_name_the_other_page(tmp_path: Path) -> None:
    """The terminal in a line, JSON by the source's number, the card with the passage and what to do."""
    done = audited(tmp_path, WRONG, OWN)
    told = " ".join(summary(done, width=200).split())
    assert "it is on coast.example/news/yard, which the article cites elsewhere" in told
    claim = json.loads(as_json(done, __version__))["claims"][0]
    (found,) = [finding for finding in claim["findings"] if finding["kind"] == "found_elsewhere"]
    assert (found["found"]["source"], found["found"]["text"]) == ("s-2", "$30 million")
    shown = card(1, done.reviews[0], done.sources)
    assert [page.number for page in shown.cited] == [1, 2]
    assert shown.cited[1].identified == "cited elsewhere in the article"
    assert any("$30 million" in mark.text for passage in shown.passages for mark in passage.marks)
    assert "Move the citation" in shown.advice
    assert "cited elsewhere in the article" in as_html(done, __version__).decode()
