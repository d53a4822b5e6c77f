"""Words of the command line and what they mean."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.errors import UsageError
from auditor.settings import parse_day, parse_duration, parse_host


@settings(deadline=None)  # a busy machine is no failure
@given(st.dates())
def test_a_day_is_read_as_it_is_written(day: date) -> None:
    """Every day from year 1 to 9999."""
    assert parse_day(day.isoformat()) == day


@pytest.mark.parametrize("words", ["", "2024-02-30", "20240101", "2024-W01-1", "2024-1-1", "٢٠٢٤-01-01", "2024-01-01 "])
def test_other_forms_of_a_day_are_refused(words: str) -> None:
    """One form only, so that nobody has to guess which number is the month."""
    with pytest.raises(UsageError, match="YYYY-MM-DD"):
        parse_day(words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("90s", timedelta(seconds=90)),
        ("15 m", timedelta(minutes=15)),
        ("12h", timedelta(hours=12)),
        ("7d", timedelta(days=7)),
        ("999999w", timedelta(weeks=999_999)),
        ("0d", timedelta()),
    ],
)
def test_a_duration_is_a_number_and_a_unit(words: str, expected: timedelta) -> None:
    """Seconds, minutes, hours, days, weeks."""
    assert parse_duration(words) == expected


@pytest.mark.parametrize("words", ["", "7", "d", "-1d", "1.5h", "1y", "1h30m", "9999999d", "٧d"])
def test_other_durations_are_refused(words: str) -> None:
    """The message shows the form."""
    with pytest.raises(UsageError, match="such as 7d"):
        parse_duration(words)


@pytest.mark.parametrize("words", ["localhost", "wiki.internal", "127.0.0.1", "::1", "[::1]", "bücher.example"])
def test_a_host_is_a_name_or_an_address(words: str) -> None:
    """Brackets of an IPv6 address may stand or not."""
    assert parse_host(words) == words.strip("[]")


@pytest.mark.parametrize("words", ["", "http://wiki", "wiki:80", "wiki/", "127.0.0.1:80", "[::1]:80", "a b", "*"])
def test_other_hosts_are_refused(words: str) -> None:
    """A flag that would match nothing is not taken in silence."""
    with pytest.raises(UsageError, match="without scheme, port and path"):
        parse_host(words)
