"""Quotations: words, marks, speakers and what was left out."""
