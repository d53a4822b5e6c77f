"""Names: who did it, as what, in which relation, reported by whom."""
