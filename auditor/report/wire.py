"""The records of the JSON output, field by field as the wire schema names them, and how they become bytes.

A field may be added freely; one that is renamed or dropped needs a new schema number. Figures travel as decimal
strings, days and times as ISO 8601, places as Unicode code points with an exclusive end.
"""

from __future__ import annotations

from typing import Any

import msgspec
from msgspec import UNSET, Struct, UnsetType

AUDIT_SCHEMA = "auditor/audit/1"
CITATIONS_SCHEMA = "auditor/citations/1"


class FactJson(Struct, frozen=True, kw_only=True, tag_field="type"):
    """What all facts share; `source` is there only for a fact found on a page, and `text` is null with no page."""

    source: str | UnsetType | None = UNSET
    start: int
    end: int
    text: str | None


class QuantityJson(FactJson, frozen=True, kw_only=True, tag="quantity"):
    """A figure."""

    kind: str
    value: str | None
    low: str | None
    high: str | None
    unit: str | None
    hedge: str
    per: str | None
    step: str | None
    other_values: tuple[str, ...] | UnsetType = UNSET
    other_units: tuple[str, ...] | UnsetType = UNSET


class DateJson(FactJson, frozen=True, kw_only=True, tag="date"):
    """A period, both days inclusive; `other` has further readings of the same words, first and last day of each.

    `fiscal`: a business year or a part of one, told by the calendar year of its name.
    """

    first: str | None
    last: str | None
    other: tuple[tuple[str, str], ...] | UnsetType = UNSET
    fiscal: bool | UnsetType = UNSET


class QuotationJson(FactJson, frozen=True, kw_only=True, tag="quotation"):
    """Words in quotation marks; `spoken` is false for titles, terms and scare quotes."""

    words: str
    speaker: str | None
    spoken: bool


class NameJson(FactJson, frozen=True, kw_only=True, tag="name"):
    """A proper name; `qualifier` limits the office: "former", "acting"."""

    words: str
    role: str | None
    qualifier: str | UnsetType = UNSET


class PhraseJson(FactJson, frozen=True, kw_only=True, tag="phrase"):
    """Words that say how, whether or in which degree: "plans to", "not", "the largest"."""

    words: str


class FindingJson(Struct, frozen=True, kw_only=True):
    """What one check says of one fact."""

    check: str
    stance: str
    kind: str
    fact: FactJson | None
    found: FactJson | None
    message: str


class EvidenceJson(Struct, frozen=True, kw_only=True):
    """A passage of a page; its offsets count in the page's text."""

    source: str | None
    start: int
    end: int
    text: str
    score: float
    main: bool
    page: int | None


class SourceJson(Struct, frozen=True, kw_only=True):
    """A cited address: its capture, or the cause why there is none, or why only a part of it was shown."""

    id: str
    uri: str
    uri_m: str | None = None
    final_uri: str | None
    datetime: str | None
    status: int | None
    media_type: str | None = None
    digest: str | None = None
    title: str | None = None
    published: str | None = None
    language: str | None = None
    canonical: str | None = None
    cause: str | None = None
    detail: str | None = None
    truncated: bool | None = None
    text_chars: int | None = None
    transport: str | None = None
    claims: int


class JudgementJson(Struct, frozen=True, kw_only=True):
    """What `check` prints of a claim; `source` only in its single form."""

    verdict: str
    reason: str
    score: float | None
    findings: list[FindingJson]
    evidence: list[EvidenceJson]
    source: SourceJson | UnsetType | None = UNSET


class MarkerJson(Struct, frozen=True, kw_only=True):
    """A citation as it stands in the article."""

    id: str
    style: str
    label: str
    start: int
    end: int
    url: str | None
    target: str | None
    host: str | None


class CitationJson(MarkerJson, frozen=True, kw_only=True):
    """One citation of a claim and the source that it came to mean; several `candidates` where that is not clear."""

    source: str | None
    candidates: list[str]


class ClaimJson(Struct, frozen=True, kw_only=True):
    """A claim with its verdict."""

    id: str
    group: str
    start: int
    end: int
    text: str
    paragraph: int | None
    line: int | None
    citations: list[CitationJson]
    identified: str | None
    lead: float | None
    verdict: str
    reason: str
    score: float | None
    findings: list[FindingJson]
    evidence: list[EvidenceJson]
    note: str | None


class SpanJson(Struct, frozen=True, kw_only=True):
    """A place in the article."""

    start: int
    end: int


class QuotedSpanJson(SpanJson, frozen=True, kw_only=True):
    """A place in the article and its words."""

    text: str


class ArticleFindingJson(Struct, frozen=True, kw_only=True):
    """A finding about the article as a whole."""

    check: str
    kind: str
    severity: str
    message: str
    spans: list[QuotedSpanJson]


class ToolJson(Struct, frozen=True, kw_only=True):
    """Which program wrote the audit."""

    name: str = "auditor"
    version: str


class ArticleJson(Struct, frozen=True, kw_only=True):
    """The article under audit."""

    uri: str
    title: str | None
    published: str | None
    language: str | None
    text: str


class SummaryJson(Struct, frozen=True, kw_only=True):
    """The counts; `reasons` names every reason, with 0 where it was not given."""

    claims: int
    supported: int
    refuted: int
    not_enough_info: int
    reasons: dict[str, int]
    citations: int
    groups: int
    sentences: int
    sentences_cited: int


class AuditJson(Struct, frozen=True, kw_only=True):
    """The whole audit."""

    schema: str = AUDIT_SCHEMA
    tool: ToolJson
    settings: dict[str, str]
    article: ArticleJson
    summary: SummaryJson
    claims: list[ClaimJson]
    article_findings: list[ArticleFindingJson]
    sources: list[SourceJson]


class ListedCitationJson(MarkerJson, frozen=True, kw_only=True):
    """A citation as the `citations` command lists it."""

    group: str
    note: str | None
    claim: SpanJson


class CitationsJson(Struct, frozen=True, kw_only=True):
    """All citations of an article."""

    schema: str = CITATIONS_SCHEMA
    text: str
    citations: list[ListedCitationJson]


def encode(record: Struct) -> bytes:
    """The record as UTF-8 JSON, indented by two spaces, fields in the schema's order, ending in a newline."""
    return msgspec.json.format(msgspec.json.encode(record), indent=2) + b"\n"


def builtins(record: Struct) -> dict[str, Any]:
    """The record as dicts, lists, strings and numbers, for a caller that writes its own JSON Lines."""
    plain: dict[str, Any] = msgspec.to_builtins(record)
    return plain
