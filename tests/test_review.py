"""One claim: its pages chosen, heard and judged."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from auditor import check_claim, open_sources
from auditor.extract import read
from auditor.library import Library
from auditor.model import (
    Citation,
    Claim,
    Document,
    Group,
    Identified,
    Quantity,
    Reason,
    Snapshot,
    Span,
    Style,
    Verdict,
)
from auditor.readers import Readers
from auditor.review import choose, review, unread_review, with_facts

MILLION = "Rill raised $30 million in its second round."
TRILLION = "Rill raised $30 trillion in its second round."
WEATHER = "The weather in the hills was mild, with some rain."


def cited(*places: str, text: str = MILLION) -> Claim:
    """A claim that a group of citations answers for: addresses, and mere hosts."""
    citations = tuple(
        Citation(Style.BARE_URL, Span(200 + n, 201 + n), place, url=place)
        if "://" in place
        else Citation(Style.BARE_DOMAIN, Span(200 + n, 201 + n), place, host=place)
        for n, place in enumerate(places)
    )
    return with_facts(Claim(text, Span(100, 100 + len(text)), Group(citations)), None)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Pages on disk: two of one host, one of another, one given for its host, one listed as missing."""
    pages = {
        "a.txt": ("https://paper.example/rill", MILLION),
        "b.txt": ("https://paper.example/weather", WEATHER),
        "c.txt": ("https://wire.example/rill", TRILLION),
    }
    for name, (_, text) in pages.items():
        (tmp_path / name).write_text(f"{text} The mill is old.\n\nNothing else is known of it.\n")
    listed = [f'{{"url": "{url}", "file": "{name}"}}' for name, (url, _) in pages.items()]
    listed.append('{"url": "https://gone.example/rill", "file": null, "status": 404}')
    (tmp_path / "pages.jsonl").write_text("\n".join(listed))
    given = tmp_path / "given.txt"
    given.write_text(WEATHER)
    found = open_sources(
        version="0", notify=pytest.fail, given=[f"desk.example={given}"], pages=[tmp_path], offline=True
    )
    with found as sources, Readers() as readers:
        yield Library(sources, readers, None)


def test_an_address_takes_its_page(library: Library) -> None:
    """And the page is named in the choices, which run beside the citations."""
    told = review(cited("https://paper.example/rill"), library)
    assert (told.verdict, told.reason, told.identified) == (
        Verdict.SUPPORTED,
        Reason.ALL_FACTS_FOUND,
        Identified.ADDRESS,
    )
    assert [choice.source.uri for choice in told.choices if choice.source] == ["https://paper.example/rill"]


def test_where_the_page_meant_is_not_to_be_had_its_copy_as_written_is_taken(library: Library) -> None:
    """An archive's address means the page that it keeps; known under the address as written alone, that one is read."""
    claim = cited("https://paper.example/rill")
    (citation,) = claim.group.citations
    lost = replace(citation, target="https://gone.example/rill")
    (choice,) = choose(replace(claim, group=Group((lost,))), library)
    assert choice.source is not None
    assert choice.source.uri == "https://paper.example/rill"
    (choice,) = choose(replace(claim, group=Group((replace(citation, target="https://wire.example/rill"),))), library)
    assert choice.source is not None
    assert choice.source.uri == "https://wire.example/rill"


def test_a_host_takes_the_page_that_fits(library: Library) -> None:
    """Of two pages of the host the one about the claim; of one page that one; of none none."""
    by_rank, only, unknown = (
        choose(cited(host), library)[0] for host in ("paper.example", "wire.example", "no.example")
    )
    assert by_rank.source is not None
    assert (by_rank.source.uri, by_rank.identified) == ("https://paper.example/rill", Identified.RANKED)
    assert only.identified is Identified.ONLY_PAGE
    assert (unknown.source, unknown.identified) == (None, None)


def test_a_page_given_for_a_host_is_taken_as_it_is(library: Library) -> None:
    """Whether it fits or not: somebody said so."""
    told = review(cited("desk.example"), library)
    assert told.identified is Identified.GIVEN
    assert told.reason is Reason.NOT_IN_SOURCE


def test_the_only_page_of_a_host_may_refute(library: Library) -> None:
    """It is about the same, and it says something else."""
    told = review(cited("wire.example"), library)
    assert told.verdict is Verdict.REFUTED
    assert told.note is not None


def test_pages_of_a_group_that_disagree(library: Library) -> None:
    """In either order."""
    for places in (("paper.example", "wire.example"), ("wire.example", "paper.example")):
        assert review(cited(*places), library).reason is Reason.CONFLICTING_EVIDENCE


def test_a_page_that_could_not_be_read_and_one_that_could_not_be_told(library: Library) -> None:
    """Two states, two reasons, and no score."""
    lost, unknown = review(cited("https://gone.example/rill"), library), review(cited("no.example"), library)
    assert (lost.reason, lost.score) == (Reason.SOURCE_UNAVAILABLE, None)
    assert (unknown.reason, unknown.score) == (Reason.SOURCE_NOT_IDENTIFIED, None)
    assert unread_review(MILLION).reason is Reason.SOURCE_UNAVAILABLE


def test_a_page_cited_twice_in_a_group_is_heard_once(library: Library) -> None:
    """Its findings are not told twice."""
    once, twice = (review(cited(*["https://paper.example/rill"] * times), library) for times in (1, 2))
    assert once.findings == twice.findings
    assert len(twice.choices) == 2


def test_facts_lie_where_they_stand_in_the_article() -> None:
    """Spans count from the start of the article, not of the claim."""
    claim = cited("a.example")
    figure = next(fact for fact in claim.facts if isinstance(fact, Quantity))
    assert figure.span.shift(-100).of(MILLION) == "$30 million"


def document(text: str) -> Document:
    """A page of plain text."""
    found = read(Snapshot("https://paper.example/", text.encode(), "text/plain"))
    assert isinstance(found, Document)
    return found


def test_the_passages_that_decided_come_first_and_none_twice() -> None:
    """At most three, unless more decided."""
    told = check_claim(TRILLION, document(f"{WEATHER}\n\nRill is a firm.\n\n{MILLION}\n\nIts second round was long."))
    assert told.verdict is Verdict.REFUTED
    assert told.evidence[0].text == MILLION
    assert len({passage.span for passage in told.evidence}) == len(told.evidence) <= 3
