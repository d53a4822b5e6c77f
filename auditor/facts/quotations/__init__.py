"""Quotations, who speaks them, and whether anybody does."""

from auditor.facts.quotations.finding import find_quotations

__all__ = ["find_quotations"]
