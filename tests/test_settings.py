"""Words of the command line and what they mean."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.errors import UsageError
from auditor.settings import parse_contact, parse_day, parse_duration, parse_host, parse_proxy


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


@pytest.mark.parametrize("words", ["desk@paper.example", "a.b+c@x-y.example.org", "https://paper.example/bot?x=1"])
def test_a_contact_is_taken_as_it_is(words: str) -> None:
    """Mail and web addresses."""
    assert parse_contact(words) == words


@pytest.mark.parametrize(
    "words",
    [
        "",
        "desk",
        "desk@paper",
        "mailto:a@b.example",
        "https://x/ y",
        "https://x/(y)",
        "a@b.example\r\nX: y",
        "ä@b.example",
        "https://x.example/" + "y" * 200,
    ],
)
def test_a_contact_is_an_address_and_nothing_else(words: str) -> None:
    """It stands in a header, so that no other character may get there."""
    with pytest.raises(UsageError, match="is no contact"):
        parse_contact(words)


@pytest.mark.parametrize("words", ["http://proxy.example:3128", "https://editor:secret@[::1]:3128/"])
def test_a_proxy_has_a_port(words: str) -> None:
    """Proxies have no usual one."""
    assert parse_proxy(words) == words


@pytest.mark.parametrize("words", ["", "proxy:3128", "http://proxy", "socks5://proxy:1080", "http://:80", "http://p:x"])
def test_what_is_no_proxy_is_told(words: str) -> None:
    """Other schemes are not supported."""
    with pytest.raises(UsageError, match="is no proxy"):
        parse_proxy(words)
