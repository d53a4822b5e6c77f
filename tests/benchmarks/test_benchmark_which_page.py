"""Which page a bare domain means, among many of its site: the Mistral case with sixty and 120 other pages."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from verdicts.identified import Outcome, Told, told_pages
from verdicts.other_pages import other_pages, write_pages

from auditor.model import Verdict
from auditor.model.addresses import host_of

CASE = Path(__file__).parents[2] / "fixtures" / "cases" / "mistral"
PUBLISHED = date(2025, 9, 20)


@pytest.fixture(scope="module")
def others(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sixty pages."""
    folder = tmp_path_factory.mktemp("others")
    write_pages(folder, 60)
    return folder


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all 120 pages."""
    folder = tmp_path_factory.mktemp("many")
    write_pages(folder)
    return folder


def shown(told: list[Told], *outcomes: Outcome) -> list[tuple[str, tuple[str, ...]]]:
    """The claims that came out so, with the pages taken."""
    return [(one.review.claim.text, one.taken) for one in told if one.outcome in outcomes]


def test_the_pages_are_of_the_sites_that_the_case_cites() -> None:
    """Each has its own address, and no gap is left unfilled."""
    pages = list(other_pages())
    cited = (CASE / "article.txt").read_text(encoding="utf-8")
    assert len({page.url for page in pages}) == len(pages) == 120
    assert all((host_of(page.url) or "no host") in cited for page in pages)
    assert not any(sign in page.html for page in pages for sign in "{}|")


@pytest.mark.parametrize("folder", ["others", "many"])
def test_a_bare_domain_takes_the_right_page_among_many_or_none(folder: str, request: pytest.FixtureRequest) -> None:
    """At least 95 of 100 claims take a page that is meant or say that none could be told; none is wrong and refuted."""
    told = told_pages(CASE, [CASE, request.getfixturevalue(folder)], PUBLISHED)
    good = [one for one in told if one.outcome in (Outcome.RIGHT, Outcome.LEFT_OPEN)]
    assert shown(told, Outcome.WRONG_AND_REFUTED) == []
    assert len(good) >= 0.95 * len(told), shown(told, Outcome.WRONG)
    assert len([one for one in told if one.outcome is Outcome.RIGHT]) >= 0.9 * len(told), shown(told, Outcome.LEFT_OPEN)


def test_the_other_pages_alone_contradict_nothing(others: Path) -> None:
    """Where the page that is meant is missing, a like story on the same site accuses nobody and confirms nothing."""
    told = told_pages(CASE, [others], PUBLISHED)
    assert {one.review.verdict for one in told} == {Verdict.NOT_ENOUGH_INFO}, shown(told, *Outcome)
