"""Proper names, and the offices that stand beside them."""

from auditor.facts.names.finding import find_names

__all__ = ["find_names"]
