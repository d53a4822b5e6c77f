"""Citation auditor for press coverage: does the cited page say what the article says?

The public names below are imported when they are first used, so that `auditor --version` loads nothing else.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from auditor.citations import find_citations
    from auditor.facts import find_facts
    from auditor.flow import audit
    from auditor.model import Article, Audit, ClaimReview, Document, Verdict
    from auditor.review import check_claim
    from auditor.sources import open_sources

__version__ = "0.1.0"

_HOMES = {
    "audit": "auditor.flow",
    "check_claim": "auditor.review",
    "find_citations": "auditor.citations",
    "find_facts": "auditor.facts",
    "open_sources": "auditor.sources",
    "Article": "auditor.model",
    "Audit": "auditor.model",
    "ClaimReview": "auditor.model",
    "Document": "auditor.model",
    "Verdict": "auditor.model",
}

__all__ = [
    "Article",
    "Audit",
    "ClaimReview",
    "Document",
    "Verdict",
    "__version__",
    "audit",
    "check_claim",
    "find_citations",
    "find_facts",
    "open_sources",
]


def __getattr__(name: str) -> object:
    """The public name, from the room that it lives in."""
    if name not in _HOMES:
        raise AttributeError(f"module 'auditor' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
