"""Lines in which a capital says nothing."""

from __future__ import annotations

import pytest

from auditor.facts import find_names
from auditor.facts.names.headlines import is_headline


@pytest.mark.parametrize(
    "line",
    [
        "Netflix Is Testing Human-Curated Collections",
        "Ten Things You Should Know About the New Rules",
        "Read Next: Why Holt Bank Wants More of Your Money",
    ],
)
def test_headlines_in_title_case(line: str) -> None:
    """Nearly every word has a capital, plain ones among them: no name is told."""
    assert is_headline(line)
    assert not list(find_names(line))


@pytest.mark.parametrize(
    "line",
    [
        "Ada Voss and Bo Lind of Holt Bank met Cy Marsh",
        "She received a Primetime Emmy Award for Outstanding Guest Actress in a Comedy Series.",
        "Bank of America and American Airlines and the European Commission",
        "Ada Voss",
    ],
)
def test_lists_of_names_are_no_headlines(line: str) -> None:
    """Many capitals alone make no headline."""
    assert not is_headline(line)


@pytest.mark.parametrize(
    "line", ["READ MORE NEWS", "PUBLISHED: today", "ADVANCE The fighting goes on", "SUBSCRIBE now"]
)
def test_loud_words_name_nobody(line: str) -> None:
    """Capitals throughout are loudness."""
    assert not list(find_names(line))
