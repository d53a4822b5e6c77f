"""The whole flow, from an article to its audit."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from auditor.article import read_file
from auditor.flow import audit
from auditor.model import Audit, Identified, Reason, Snapshot, Verdict
from auditor.sources import Sources, open_sources
from auditor.sources.given import Given
from auditor.sources.pages import Pages

ARTICLE = """# A mill is sold

Rill raised $30 million in its second round. fenlandview.co.uk

The mill in Norwich was [built in 1911](https://paper.example/mill). Nobody knows by whom.

It has 40 rooms, [the council says](https://gone.example/rooms).

## Sources
"""
PAGES = {
    "https://fenlandview.co.uk/round": "Rill raised $30 trillion in its second round, it said on Monday.",
    "https://paper.example/mill": "The mill in Norwich was built in 1911 by two brothers of the town.",
}


def audited(folder: Path, text: str = ARTICLE) -> Audit:
    """The audit of an article on pages kept on disk."""
    article, listed = folder / "article.md", []
    article.write_text(text)
    for number, (url, words) in enumerate(PAGES.items()):
        (folder / f"{number}.txt").write_text(words)
        listed.append(json.dumps({"url": url, "file": f"{number}.txt"}))
    (folder / "pages.jsonl").write_text("\n".join(listed))
    with open_sources(version="0", notify=pytest.fail, pages=[folder], offline=True) as sources:
        return audit(read_file(article, base_uri=None, date=None), sources, (("offline", "true"),))


def test_every_claim_has_its_verdict(tmp_path: Path) -> None:
    """In order of place: contradicted, found, and a page that could not be had."""
    done = audited(tmp_path)
    assert [(review.verdict, review.reason) for review in done.reviews] == [
        (Verdict.REFUTED, Reason.FACT_CONTRADICTED),
        (Verdict.SUPPORTED, Reason.ALL_FACTS_FOUND),
        (Verdict.NOT_ENOUGH_INFO, Reason.SOURCE_UNAVAILABLE),
    ]
    assert done.settings == (("offline", "true"),)


def test_sources_come_in_order_of_first_use(tmp_path: Path) -> None:
    """Each once, those that could not be had among them."""
    assert [source.uri for source in audited(tmp_path).sources] == [
        "https://fenlandview.co.uk/round",
        "https://paper.example/mill",
        "https://gone.example/rooms",
    ]


def test_sources_know_how_many_claims_cite_them(tmp_path: Path) -> None:
    """Counted by claim, not by citation."""
    more = ARTICLE.replace("## Sources", "The mill was [built in 1911](https://paper.example/mill).\n\n## Sources")
    claims = {source.uri: source.claims for source in audited(tmp_path, more).sources}
    assert claims == {
        "https://fenlandview.co.uk/round": 1,
        "https://paper.example/mill": 2,
        "https://gone.example/rooms": 1,
    }


def test_the_article_itself_is_looked_at(tmp_path: Path) -> None:
    """An announced list of sources that is not there; and how much of the article is cited."""
    done = audited(tmp_path)
    assert [finding.kind for finding in done.article_findings] == ["empty_source_list"]
    assert done.coverage.sentences_cited == 3
    assert done.coverage.sentences > 3


def test_the_same_input_gives_the_same_audit(tmp_path: Path) -> None:
    """Nothing depends on time, chance or the order of threads."""
    assert audited(tmp_path) == audited(tmp_path)


def test_an_article_without_citations(tmp_path: Path) -> None:
    """Nothing to check, nothing used, but counted."""
    done = audited(tmp_path, "The mill is sold. Nobody knows why.\n")
    assert (done.reviews, done.sources, done.article_findings) == ((), (), ())
    assert replace(done.coverage, sentences=2) == done.coverage


LISTED = """# A mill is sold

Rill raised $30 million in its second round. villagepost.co.uk

The mill has 40 rooms. fenlandview.co.uk

## Sources

1. [The round](https://villagepost.co.uk/round)
2. [Fenland View](https://fenlandview.co.uk/)
3. https://news.fenlandview.co.uk/rooms
"""


def test_a_bare_host_takes_a_page_that_the_article_links_in_its_list_of_sources(tmp_path: Path) -> None:
    """Linked or written out, of the host or a subdomain; a home page is no candidate."""

    class Web:
        def load(self, uri: str, at: date | None) -> Snapshot:
            words = (
                "The mill has 40 rooms, the council says."
                if "rooms" in uri
                else "Rill raised $30 million in its second round."
            )
            return Snapshot(uri, words.encode(), "text/plain")

    article = tmp_path / "article.md"
    article.write_text(LISTED)
    with Sources(Given(), Pages(), None, Web()) as sources:
        done = audit(read_file(article, base_uri=None, date=None), sources)
    bare = [review for review in done.reviews if review.claim.group.citations[0].address is None]
    chosen = [choice.source.uri for review in bare for choice in review.choices if choice.source]
    assert chosen == ["https://villagepost.co.uk/round", "https://news.fenlandview.co.uk/rooms"]
    assert {review.identified for review in bare} == {Identified.ONLY_PAGE}


def test_claims_next_to_each_other_mean_one_page_of_a_host(tmp_path: Path) -> None:
    """Two pages say the same; the claim before links one of them, and the bare host after it means that one."""
    text = """# A mill is sold

The mill in Norwich was [built in 1911](https://villagepost.co.uk/b). Rill raised $30 million. villagepost.co.uk
"""
    words = "The mill in Norwich was built in 1911. Rill raised $30 million."
    for order in ("ab", "ba"):
        folder = tmp_path / order
        folder.mkdir()
        (folder / "page.txt").write_text(words)
        urls = [f"https://villagepost.co.uk/{name}" for name in order]
        lines = [json.dumps({"url": url, "file": "page.txt"}) for url in urls]
        (folder / "pages.jsonl").write_text("\n".join(lines))
        (folder / "article.md").write_text(text)
        with open_sources(version="0", notify=pytest.fail, pages=[folder], offline=True) as sources:
            done = audit(read_file(folder / "article.md", base_uri=None, date=None), sources)
        (choice,) = done.reviews[1].choices
        assert choice.source is not None
        assert (choice.source.uri, choice.identified) == ("https://villagepost.co.uk/b", Identified.RANKED)
        assert (choice.lead, choice.clear) == (0.0, False)


def test_a_home_page_cited_for_a_fact_is_found(tmp_path: Path) -> None:
    """The rule is asked with the claims of the article and their facts."""
    done = audited(tmp_path, "# A mill\n\nRill sold [40 pumps in 1911](https://villagepost.co.uk/) to Norwich.\n")
    assert [finding.kind for finding in done.article_findings] == ["cites_home_page"]


def test_what_a_list_of_sources_says_chooses_among_pages_of_a_host(tmp_path: Path) -> None:
    """Two pages tell the claim alike; the entry has the title of one. It chooses the page, and is no word of it."""
    told = "Rill raised $30 million in its second round, it said on Monday."
    for name, title in (("a", "What the week brought"), ("b", "A second round for the mill")):
        body = f"<title>{title}</title><article><h1>{title}</h1><p>{told}</p></article>"
        (tmp_path / f"{name}.html").write_text(body)
    listed = [{"url": f"https://www.fenlandview.co.uk/{name}", "file": f"{name}.html"} for name in "ab"]
    (tmp_path / "pages.jsonl").write_text("\n".join(map(json.dumps, listed)))
    entry = "fenlandview.co.uk, “A second round for the mill of forty owners”, 3 May 2024"
    for claim, reason in (
        ("Rill raised $30 million in its second round", Reason.ALL_FACTS_FOUND),
        ("Rill raised $30 million in its second round in May 2024", Reason.PARTLY_FOUND),
    ):
        (tmp_path / "piece.md").write_text(f"# Mill\n\n{claim} [1].\n\n## Sources\n\n[1] {entry}\n")
        with open_sources(version="0", notify=pytest.fail, pages=[tmp_path], offline=True) as sources:
            (review,) = audit(read_file(tmp_path / "piece.md", base_uri=None, date=None), sources).reviews
        (choice,) = review.choices
        assert choice.source
        assert (choice.source.uri, choice.clear) == ("https://www.fenlandview.co.uk/b", True)
        assert review.reason is reason


@pytest.mark.parametrize("source", ["The BBC reported that {}.", "{} bbc.com.", "{} m.bbc.co.uk."])
def test_an_outlet_has_its_pages_on_all_its_hosts(tmp_path: Path, source: str) -> None:
    """Named in the prose or by either of its hosts, one page of bbc.co.uk is what it means."""
    (tmp_path / "page.txt").write_text("Rill raised $30 million in its second round, it said on Monday.")
    (tmp_path / "pages.jsonl").write_text('{"url": "https://www.bbc.co.uk/news/rill-1", "file": "page.txt"}')
    (tmp_path / "piece.txt").write_text(source.format("Rill raised $30 million in its second round") + "\n")
    with open_sources(version="0", notify=pytest.fail, pages=[tmp_path], offline=True) as sources:
        (review,) = audit(read_file(tmp_path / "piece.txt", base_uri=None, date=None), sources).reviews
    assert (review.verdict, review.identified) == (Verdict.SUPPORTED, Identified.ONLY_PAGE)
