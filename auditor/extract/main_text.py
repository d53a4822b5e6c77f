"""Which words of a page are the article itself: the one home of trafilatura."""

from __future__ import annotations

import logging

# trafilatura 2.3 on one core: 10,000 short paragraphs (20,000 tags) 1.0 s, 20,000 1.7 s, 100,000 (2 MB) 8.6 s,
# 400,000 (8 MB) 43.6 s; tables, links and nested boxes cost less per tag. News pages have 1,000 to 10,000 tags.
MOST_TAGS = 40_000
LONGEST = 3_000_000


def main_lines(markup: str) -> list[str] | None:
    """The lines of the main text, None where trafilatura finds none, fails, or would take too long.

    It joins inline tags, folds repeated paragraphs and replaces no-break spaces: compare letters and digits only.
    """
    if len(markup) > LONGEST or markup.count("<") > MOST_TAGS:
        return None
    # Here and not above: the import takes 170 ms, which a run over plain text need not pay.
    import trafilatura  # noqa: PLC0415

    # It logs what it cannot read; that is no news here, where the page is read another way.
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        text = trafilatura.extract(markup, fast=True, include_comments=False, include_tables=True)
    except Exception:  # a hostile page must not end the run: the caller falls back on the page's own marks
        return None
    return text.splitlines() if text else None
