"""Where a page speaks of a claim: pages cut into sentences, passages ranked for a claim."""

from auditor.evidence.reading import read_page
from auditor.evidence.retrieval import inquire

__all__ = ["inquire", "read_page"]
