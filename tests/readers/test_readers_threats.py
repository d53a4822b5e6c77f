"""Pages made to break, or to keep, what reads them: threats P1, P2, P4, P9, P10 and P11."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hostile_readers import obeying, page, with_facts

from auditor import open_sources
from auditor.library import Library
from auditor.model import Cause, Document, Snapshot, Unavailable
from auditor.readers import Readers

WORDS = "Exports rose by 42 per cent in the year to March."
FACT = f"<p>{WORDS}</p>"
INNOCENT = page(FACT)
LONG = 11_000_000


READERS = Readers(with_facts, workers=1)


@pytest.fixture(autouse=True, scope="module")
def _closed_at_the_end() -> Iterator[None]:
    yield
    READERS.close()


def read(snapshot: Snapshot) -> Document | Unavailable:
    """What the usual readers make of a page, its facts found too."""
    return READERS.read(snapshot)


def holds_or_says_why_not(outcome: Document | Unavailable) -> bool:
    """Whether the fact was found, or it is told that the page was not read, or not in full."""
    if isinstance(outcome, Unavailable):
        return outcome.cause in (Cause.PARSE_TIMEOUT, Cause.PARSER_CRASHED)
    return WORDS in outcome.text or outcome.truncated


@pytest.mark.parametrize("depth", [256, 5_000, 100_000])
def test_threat_p1_a_fact_below_deep_nesting_is_found(depth: int) -> None:
    """However deep, the text is there; where tags had to go for it, the page counts as cut."""
    outcome = read(page(b"<div>" * depth + FACT.encode() + b"</div>" * depth))
    assert isinstance(outcome, Document)
    assert WORDS in outcome.text
    assert outcome.truncated == (depth > 5_000)


@pytest.mark.parametrize(
    "body",
    [
        "<p data-x='" + "x" * LONG + f"'>{FACT}",
        "<p>" + "x" * LONG + f"</p>{FACT}",
        "<p>short words here</p>" * 400_000 + FACT,
        "<p " + " ".join(f"a{n}=1" for n in range(50_000)) + f">{FACT}",
    ],
    ids=["attribute", "text node", "paragraphs", "attributes"],
)
def test_threat_p2_an_enormous_page_is_read_in_time_or_given_up(body: str) -> None:
    """Within the deadline and the memory of its process the fact is found, or it is told that it was not read."""
    assert holds_or_says_why_not(read(page(body)))


@pytest.mark.parametrize("attribute", ["colspan", "rowspan", "start", "value", "span"])
def test_threat_p4_an_absurd_number_in_an_attribute_takes_no_memory(attribute: str) -> None:
    """The table is read as one of a few columns."""
    number = f"{attribute}=9007199254740991"
    table = f"<table><col {number}><tr {number}><th {number}>Year<th>Tonnes<tr><td>2022<td {number}>14</table>"
    outcome = read(page(f"{table}<ol {number}><li {number}>One</ol>{FACT}"))
    assert isinstance(outcome, Document)
    assert WORDS in outcome.text
    assert "2022 | 14" in outcome.text


@pytest.mark.parametrize(
    "text",
    ["1," * 50_000, "(" * 100_000, "x" * 1_000_000, "“‘" * 50_000, "«" * 50_000 + "»" * 50_000, "1.2 " * 10_000],
    ids=["figures", "brackets", "one word", "quotes", "nested quotes", "small figures"],
)
def test_threat_p9_text_that_leads_patterns_astray_is_read(text: str) -> None:
    """Sentences and facts of such a page are found within the time of a page, in markup and as plain text."""
    for snapshot in (page(f"<p>{text}</p>{FACT}"), page(f"{text}\n\n{WORDS}" + " " * 250_000, "text/plain")):
        outcome = read(snapshot)
        assert isinstance(outcome, Document)
        assert WORDS in outcome.text


@pytest.mark.parametrize(
    ("order", "ending"),
    [
        ("kill", "SIGKILL"),
        ("fault", "SIGSEGV"),
        ("abort", "SIGABRT"),
        ("exit", "exit code 0"),
        ("raise", "exit code 0"),
        ("memory", "exit code 1"),
    ],
)
def test_threat_p10_a_page_that_ends_its_reader_costs_that_page(order: str, ending: str) -> None:
    """It is told what became of the reader; the page after it is read."""
    hostile = page(f"<p>{order}")
    with Readers(obeying, workers=1) as readers:
        outcomes = [readers.read(snapshot) for snapshot in (hostile, INNOCENT)]
    assert isinstance(outcomes[1], Document)
    assert isinstance(outcomes[0], Unavailable)
    assert outcomes[0].cause is Cause.PARSER_CRASHED
    assert ending in outcomes[0].detail


@pytest.mark.parametrize("order", ["wait", "loop"])
def test_threat_p10_a_page_that_never_ends_costs_its_deadline(order: str) -> None:
    """Even within C code that lets nothing else run; the next page is read."""
    with Readers(obeying, workers=1, seconds=lambda snapshot: 60.0 if snapshot is INNOCENT else 0.2) as readers:
        outcome = readers.read(page(f"<p>{order}"))
        assert isinstance(readers.read(INNOCENT), Document)
    assert isinstance(outcome, Unavailable)
    assert outcome.cause is Cause.PARSE_TIMEOUT


def test_threat_p10_a_page_that_wants_too_much_memory_costs_that_page() -> None:
    """The real reader runs out of what it may take; a fresh process reads the next page."""
    with Readers(workers=1, megabytes=32) as readers:
        outcome = readers.read(page("<p>some words</p>" * 100_000))
        assert isinstance(readers.read(INNOCENT), Document)
    assert isinstance(outcome, Unavailable)
    assert outcome.cause is Cause.PARSER_CRASHED


def test_threat_p10_an_audit_goes_on_without_the_page(tmp_path: Path) -> None:
    """By address or among the pages of its host: one page has its cause, the others their text."""
    bodies = {"one": FACT, "bad": "<p>kill", "two": FACT}
    for name, body in bodies.items():
        (tmp_path / f"{name}.html").write_text(body)
    listed = (f'{{"url": "https://page.example/{name}", "file": "{name}.html"}}\n' for name in bodies)
    (tmp_path / "pages.jsonl").write_text("".join(listed))
    with open_sources(version="0", notify=pytest.fail, pages=[tmp_path], offline=True) as sources:
        for by_host in (False, True):
            with Readers(obeying) as readers:
                library = Library(sources, readers, None)
                if by_host:
                    assert len(library.at_host("page.example")) == 2
                library.fetch(f"https://page.example/{name}" for name in bodies)
                outcomes = [library.at_address(f"https://page.example/{name}").outcome for name in bodies]
            assert [isinstance(outcome, Document) for outcome in outcomes] == [True, False, True]
            assert isinstance(outcomes[1], Unavailable)
            assert outcomes[1].cause is Cause.PARSER_CRASHED


@pytest.mark.parametrize(
    "number", ["1" * 100_000, "1" * 5_000, "1e999999", "-1e-999999", "NaN", "Infinity", "9" * 50 + ",000"]
)
def test_threat_p11_an_absurd_number_is_only_text(number: str) -> None:
    """In a sentence, a table, an attribute, JSON-LD: no hang, and Python's limit of digits ends nothing."""
    json_ld = f'{{"@type": "NewsArticle", "headline": {number}, "datePublished": {number}, "wordCount": {number}}}'
    outcome = read(
        page(
            f'<script type="application/ld+json">{json_ld}</script><time datetime="{number}">{number}</time>'
            f"<table><tr><th>Year<th>{number}<tr><td>{number}<td>${number} million</table>"
            f"<ol start={number}><li value={number}>In {number} it cost ${number} million, {number} %.</ol>{FACT}"
        )
    )
    assert isinstance(outcome, Document)
    assert WORDS in outcome.text
