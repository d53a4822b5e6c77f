"""What a sentence says and how: its clauses, and whether they state, plan, deny, raise or lower."""

from auditor.clauses.cuts import clause_at, clauses
from auditor.clauses.segments import segments

__all__ = ["clause_at", "clauses", "segments"]
