"""Whether pages that could not be had (labelled `source_unavailable`) are told from pages that do not say it."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.model import Reason
from verdicts.rows import Row
from verdicts.shares import of

LABEL = "source_unavailable"


def unread_lines(name: str, rows: list[Row]) -> Iterator[str]:
    """How many captcha pages and failed fetches are called unavailable, and how many pages of another label are."""
    if not any(row.label == LABEL for row in rows):
        return
    gone, there = [r for r in rows if r.label == LABEL], [r for r in rows if r.label != LABEL]
    hits, false = (sum(r.review.reason is Reason.SOURCE_UNAVAILABLE for r in part) for part in (gone, there))
    yield f"{name} unavailable pages: called so {of(hits, len(gone))}; other pages called so {of(false, len(there))}"
