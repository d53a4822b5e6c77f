"""Where a page speaks of a claim: pages cut into sentences, passages ranked for a claim."""

from auditor.evidence.leaning import points_back
from auditor.evidence.reading import read_page
from auditor.evidence.retrieval import closeness, inquire

__all__ = ["closeness", "inquire", "points_back", "read_page"]
