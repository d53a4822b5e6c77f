"""Where a page speaks of a claim: pages cut into sentences, passages ranked for a claim."""

from auditor.evidence.antecedents import leans_back
from auditor.evidence.holding import has_word, may_hold
from auditor.evidence.pointing import pointed_at
from auditor.evidence.reading import read_page
from auditor.evidence.retrieval import closeness, inquire

__all__ = ["closeness", "has_word", "inquire", "leans_back", "may_hold", "pointed_at", "read_page"]
