"""The nouns of an audit: frozen records; this room imports nothing of ours."""

from auditor.model.captures import Cause, Snapshot, Unavailable
from auditor.model.claims import Citation, Claim, Group, Style
from auditor.model.facts import DateRange, Fact, Hedge, Name, Quantity, QuantityKind, Quotation
from auditor.model.pages import Inquiry, ReadPage, Sentence
from auditor.model.reviews import (
    ArticleFinding,
    Audit,
    Choice,
    ClaimReview,
    Coverage,
    Evidence,
    Finding,
    Identified,
    Kind,
    Reason,
    Severity,
    Source,
    Stance,
    Verdict,
)
from auditor.model.spans import Span, met
from auditor.model.texts import Article, Block, BlockKind, Document, LineMark, Link, Markup, Region

__all__ = [
    "Article",
    "ArticleFinding",
    "Audit",
    "Block",
    "BlockKind",
    "Cause",
    "Choice",
    "Citation",
    "Claim",
    "ClaimReview",
    "Coverage",
    "DateRange",
    "Document",
    "Evidence",
    "Fact",
    "Finding",
    "Group",
    "Hedge",
    "Identified",
    "Inquiry",
    "Kind",
    "LineMark",
    "Link",
    "Markup",
    "Name",
    "Quantity",
    "QuantityKind",
    "Quotation",
    "ReadPage",
    "Reason",
    "Region",
    "Sentence",
    "Severity",
    "Snapshot",
    "Source",
    "Span",
    "Stance",
    "Style",
    "Unavailable",
    "Verdict",
    "met",
]
