"""The JSON output, field by field."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.model import (
    Audit,
    DateRange,
    Document,
    Fact,
    Hedge,
    Name,
    Quantity,
    QuantityKind,
    Quotation,
    Reason,
    Snapshot,
    Source,
    Span,
)
from auditor.report.as_json import citations_json, fact_objects, render, review_object
from auditor.report.to_wire import moment, plain, source_json
from auditor.report.wire import builtins

CITATION = ["id", "style", "label", "start", "end", "url", "target", "host"]
SOURCE = (
    "id uri uri_m final_uri datetime status media_type digest title published language canonical "
    "cause detail truncated text_chars transport claims"
).split()


@pytest.fixture
def told(audit: Audit) -> dict[str, Any]:
    """The audit as a reader of the JSON gets it."""
    read: dict[str, Any] = json.loads(render(audit, "9.9"))
    return read


def test_every_level_has_the_fields_of_the_schema_in_its_order(told: dict[str, Any]) -> None:
    """Scripts of editors rely on the names, people on the order."""
    claim = told["claims"][2]
    assert list(told) == "schema tool settings article summary claims article_findings sources".split()
    assert told["schema"] == "auditor/audit/1"
    assert told["tool"] == {"name": "auditor", "version": "9.9"}
    assert told["settings"] == {"offline": "yes", "pages": "pages.jsonl"}
    assert list(told["article"]) == "uri title published language text".split()
    assert (
        list(claim)
        == (
            "id group start end text paragraph line citations identified lead verdict reason score findings "
            "evidence note"
        ).split()
    )
    assert list(claim["citations"][0]) == [*CITATION, "source", "candidates"]
    assert list(claim["findings"][0]) == "check stance kind fact found message".split()
    assert list(claim["evidence"][0]) == "source start end text score main page".split()
    assert list(told["article_findings"][0]) == "check kind severity message spans".split()
    assert list(told["article_findings"][1]["spans"][0]) == ["start", "end", "text"]
    assert all(list(source) == SOURCE for source in told["sources"])


def test_a_refuted_claim_is_told_whole(told: dict[str, Any]) -> None:
    """Verdict, figures of both sides and the passage."""
    claim = told["claims"][2]
    finding = claim["findings"][0]
    assert (claim["id"], claim["group"], claim["verdict"], claim["reason"]) == (
        "c-3",
        "g-3",
        "refuted",
        "fact_contradicted",
    )
    assert claim["score"] == 0.0312
    assert claim["identified"] == "only_page"
    assert (claim["paragraph"], claim["line"]) == (3, 5)
    assert (finding["check"], finding["stance"], finding["kind"]) == ("quantities", "refutes", "scale_word")
    fact = finding["fact"]
    assert {key: fact[key] for key in list(fact) if key not in ("start", "end")} == {
        "type": "quantity",
        "text": "about $30 million",
        "kind": "money",
        "value": "30000000",
        "low": "30000000",
        "high": "30000000",
        "unit": "USD",
        "hedge": "approximate",
        "per": None,
        "step": "10000000",
    }
    assert list(finding["found"])[:5] == ["type", "source", "start", "end", "text"]
    assert finding["found"]["source"] == claim["evidence"][0]["source"] == "s-2"
    assert finding["found"]["value"] == "30000000000000"
    assert claim["findings"][1]["fact"] is None
    assert claim["findings"][1]["found"] is None


def test_counts_add_up(told: dict[str, Any]) -> None:
    """The summary counts verdicts, every reason, citations, groups and sentences."""
    summary = told["summary"]
    assert (
        list(summary)
        == ("claims supported refuted not_enough_info reasons citations groups sentences sentences_cited").split()
    )
    assert (summary["claims"], summary["supported"], summary["refuted"], summary["not_enough_info"]) == (9, 2, 2, 5)
    assert list(summary["reasons"]) == [reason.value for reason in Reason]
    assert sum(summary["reasons"].values()) == 9
    assert summary["reasons"]["fact_contradicted"] == 2
    assert (summary["citations"], summary["groups"]) == (9, 9)
    assert (summary["sentences"], summary["sentences_cited"]) == (10, 7)


def test_ids_count_from_one_in_order_of_place(told: dict[str, Any], audit: Audit) -> None:
    """Claims, groups and citations by place; sources by first use; a claim points at its source."""
    assert [claim["id"] for claim in told["claims"]] == [f"c-{n}" for n in range(1, 10)]
    assert [claim["group"] for claim in told["claims"]] == [f"g-{n}" for n in range(1, 10)]
    assert [claim["citations"][0]["id"] for claim in told["claims"]] == [f"r-{n}" for n in range(1, 10)]
    assert [source["id"] for source in told["sources"]] == [f"s-{n}" for n in range(1, 8)]
    cited = [claim["citations"][0]["source"] for claim in told["claims"]]
    assert cited == ["s-1", "s-1", "s-2", "s-3", "s-4", "s-5", "s-6", "s-7", None]
    turned = json.loads(render(replace(audit, reviews=audit.reviews[::-1]), "1"))
    assert turned["claims"][0]["citations"][0]["id"] == "r-9"


def test_a_source_counted_later_is_the_same_source(audit: Audit) -> None:
    """The choice may point at a source before its claims were counted, or at a copy from another process."""
    recounted = tuple(replace(source, claims=7) for source in audit.sources)
    told = json.loads(render(replace(audit, sources=recounted), "1"))
    assert told["claims"][2]["citations"][0]["source"] == "s-2"
    assert told["sources"][1]["claims"] == 7


def test_every_offset_leads_to_its_words(told: dict[str, Any], audit: Audit) -> None:
    """`text[start:end]` is the text given beside it: in the article for facts, in the page for what was found."""
    texts = {
        f"s-{n}": source.outcome.text
        for n, source in enumerate(audit.sources, 1)
        if isinstance(source.outcome, Document)
    }
    places = list(with_places(told))
    assert len(places) > 25
    for place in places:
        text = texts[place["source"]] if "source" in place and "style" not in place else audit.article.text
        words = place.get("text", place.get("label"))
        assert text[place["start"] : place["end"]] == words


def with_places(told: object) -> Iterator[dict[str, Any]]:
    """Every object that has a start, however deep."""
    if isinstance(told, dict):
        if "start" in told:
            yield told
        told = list(told.values())
    if isinstance(told, list):
        for value in told:
            yield from with_places(value)


def test_a_source_says_what_was_captured_or_why_nothing_was(told: dict[str, Any]) -> None:
    """A capture has time, digest and length, a failure cause and detail; the rest is null."""
    captured, failed = told["sources"][1], told["sources"][5]
    assert captured["datetime"] == "2025-09-12T09:14:05Z"
    assert captured["published"] == "2025-09-11"
    assert captured["digest"].startswith("sha256:")
    assert captured["uri_m"].startswith("https://archive.example/")
    assert (captured["status"], captured["truncated"], captured["cause"]) == (200, False, None)
    assert captured["text_chars"] > 100
    assert (failed["cause"], failed["status"]) == ("blocked", 403)
    assert failed["detail"] == "HTTP 403, a page that asks for a puzzle"
    assert (failed["digest"], failed["text_chars"], failed["truncated"], failed["uri_m"]) == (None,) * 4


def test_same_audit_same_bytes(audit: Audit) -> None:
    """No clock, no order of a set: two renderings are equal, indented by two spaces, and end in a newline."""
    first = render(audit, "1")
    assert first == render(audit, "1")
    assert first.startswith(b'{\n  "schema": "auditor/audit/1",\n  "tool": {\n    "name"')
    assert first.endswith(b"}\n")
    assert "€105 million" in first.decode()


def test_scores_have_four_decimals_and_no_exponent(audit: Audit) -> None:
    """A tiny chance is 0.0001 or 0.0, never 1e-04."""
    tiny = replace(audit.reviews[2], score=0.00012)
    told = render(replace(audit, reviews=(tiny, replace(audit.reviews[3], score=0.00004))), "1").decode()
    assert '"score": 0.0001,' in told
    assert '"score": 0.0,' in told
    assert not re.search(r"\d[eE][+-]?\d", re.sub(r'"[^"]*"', "", told))


def test_a_finding_without_evidence_still_has_its_fact(audit: Audit) -> None:
    """What was found on no page in particular has no source and no words."""
    finding = audit.reviews[2].findings[0]
    review = replace(audit.reviews[2], findings=(replace(finding, evidence=None),))
    found = review_object(review)["findings"][0]["found"]
    assert (found["source"], found["text"], found["value"]) == (None, None, "30000000000000")


def test_citations_are_listed_by_place_with_group_and_claim(audit: Audit) -> None:
    """The list of the `citations` command."""
    claims = [review.claim for review in audit.reviews]
    told = json.loads(citations_json(audit.article, claims))
    assert list(told) == ["schema", "text", "citations"]
    assert told["schema"] == "auditor/citations/1"
    first = told["citations"][0]
    assert list(first) == [*CITATION, "group", "note", "claim"]
    assert first["claim"] == {"start": claims[0].span.start, "end": claims[0].span.end}
    assert (first["id"], first["group"], first["style"], first["url"]) == ("r-1", "g-1", "bare_domain", None)
    assert [c["start"] for c in told["citations"]] == sorted(c["start"] for c in told["citations"])


def test_a_judgement_is_told_alone(audit: Audit) -> None:
    """`check` prints verdict, findings and evidence, its only source being s-1, offsets in the claim's own text."""
    review = audit.reviews[2]
    told = review_object(review)
    assert list(told) == ["verdict", "reason", "score", "findings", "evidence"]
    assert told["evidence"][0]["source"] == "s-1"
    fact = told["findings"][0]["fact"]
    assert review.claim.text[fact["start"] : fact["end"]] == fact["text"] == "about $30 million"
    single = review_object(review, with_source=True)
    assert list(single["source"]) == SOURCE
    assert single["source"]["id"] == "s-1"
    assert review_object(audit.reviews[8], with_source=True)["source"] is None
    assert json.loads(json.dumps(single)) == single


FACTS: list[tuple[Fact, dict[str, Any]]] = [
    (
        Quantity(
            Span(0, 9),
            QuantityKind.PERCENT,
            Decimal(90),
            Decimal(90),
            None,
            "percent",
            Hedge.MORE_THAN,
            step=Decimal("1E+1"),
        ),
        {
            "type": "quantity",
            "start": 0,
            "end": 9,
            "text": "over 90 %",
            "kind": "percent",
            "value": "90",
            "low": "90",
            "high": None,
            "unit": "percent",
            "hedge": "more_than",
            "per": None,
            "step": "10",
        },
    ),
    (
        DateRange(Span(10, 15), date(2021, 3, 1), None),
        {"type": "date", "start": 10, "end": 15, "text": "since", "first": "2021-03-01", "last": None},
    ),
    (
        Quotation(Span(16, 20), "so", "Ada"),
        {"type": "quotation", "start": 16, "end": 20, "text": "“so”", "words": "so", "speaker": "Ada", "spoken": True},
    ),
    (
        Name(Span(21, 24), "Ada", "CEO"),
        {"type": "name", "start": 21, "end": 24, "text": "Ada", "words": "Ada", "role": "CEO"},
    ),
]


def test_facts_are_told_by_type() -> None:
    """Each type of fact has its own fields, and no source where it is no page's."""
    text = "over 90 % since “so” Ada"
    assert fact_objects(text, [fact for fact, _ in FACTS]) == [told for _, told in FACTS]


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        ("3E+7", "30000000"),
        ("0.50", "0.5"),
        ("1500000.0", "1500000"),
        ("-5", "-5"),
        ("1E-7", "0.0000001"),
        ("100", "100"),
    ],
)
def test_figures_are_plain(figure: str, words: str) -> None:
    """No exponent, no idle zeros."""
    assert plain(Decimal(figure)) == words
    assert plain(None) is None


@settings(deadline=None)  # a busy machine is no failure
@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**30), max_value=10**30, places=6))
def test_plain_figures_keep_their_value(figure: Decimal) -> None:
    """Whatever the figure, reading it back gives the same one."""
    words = plain(figure)
    assert words is not None
    assert re.fullmatch(r"-?\d+(\.\d*[1-9])?", words)
    assert Decimal(words) == figure


def test_times_are_in_utc() -> None:
    """A zone is reckoned away; a time without one is taken as UTC, whatever the machine's clock."""
    assert moment(datetime(2025, 1, 2, 3, 4, 5, tzinfo=timezone(timedelta(hours=2)))) == "2025-01-02T01:04:05Z"
    assert moment(datetime(2025, 1, 2, 3, 4, 5)) == "2025-01-02T03:04:05Z"  # noqa: DTZ001
    assert moment(None) is None


def test_an_unknown_capture_time_is_null() -> None:
    """A page given by hand has no time of capture."""
    source = Source("file.html", Document(Snapshot("file.html", b""), "", ()))
    told = builtins(source_json(1, source))
    assert told["datetime"] is None
    assert (told["text_chars"], told["claims"]) == (0, 0)


def test_evidence_of_an_unlisted_page_has_no_source(audit: Audit) -> None:
    """A passage out of a capture that the audit does not list is told without an id, not with a wrong one."""
    told = json.loads(render(replace(audit, sources=audit.sources[:1]), "1"))
    assert told["claims"][2]["evidence"][0]["source"] is None
