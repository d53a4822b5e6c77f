"""Dates and periods of the claim against those of the page."""
