"""Dates and periods: absolute, relative, ranged; a table of rules with their examples."""

from auditor.facts.dates.finding import find_dates, read_dates

__all__ = ["find_dates", "read_dates"]
