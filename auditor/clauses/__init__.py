"""What a sentence says and how: its clauses, and whether they state, plan, deny, raise or lower."""

from auditor.clauses.cuts import clause_at, clauses

__all__ = ["clause_at", "clauses"]
