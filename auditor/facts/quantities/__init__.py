"""Figures: money, shares, counts, multiples, durations, measures, rates."""

from auditor.facts.quantities.finding import find_quantities

__all__ = ["find_quantities"]
