"""Foreign text and addresses, before anybody looks at them."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.report.shown import UNSEEN, at_passage, day, moment, one_line, openable, shown


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("plain € text, “quoted”", "plain € text, “quoted”"),
        ("\u202egpj.exe", "⟨U+202E⟩gpj.exe"),
        ("a\u2066b\u2069", "a⟨U+2066⟩b⟨U+2069⟩"),
        ("\x1b[31mred\x07", "⟨U+001B⟩[31mred⟨U+0007⟩"),
        ("a\x00b\x9bc", "a⟨U+0000⟩b⟨U+009B⟩c"),
        ("a\u2028b", "a⟨U+2028⟩b"),
        ("half \ud83d", "half ⟨U+D83D⟩"),
        ("flag \U000e0067", "flag ⟨U+E0067⟩"),
        ("one\r\ntwo\rthree\n", "one\ntwo\nthree\n"),
        ("שלום\u200f, نص", "שלום\u200f, نص"),
        ("soft\u00adhyphen, می\u200cخواهم, 👩\u200d🔬", "soft\u00adhyphen, می\u200cخواهم, 👩\u200d🔬"),
    ],
)
def test_threat_u5_unseen_characters_are_spelled_out(text: str, seen: str) -> None:
    """What can reorder or hide a text is shown by its number; joiners and marks that scripts need stay."""
    assert shown(text) == seen


@settings(deadline=None)  # a busy machine is no failure
@given(st.text())
def test_shown_text_hides_nothing_and_can_be_written(text: str) -> None:
    """No text at all keeps an unseen character, and each can be written as UTF-8."""
    seen = shown(text)
    assert not UNSEEN.search(seen)
    seen.encode("utf-8")
    assert "\n" not in one_line(text)


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " java\nscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "//host.example/x",
        "https://",
        "https://[bad",
        "https://host.example:port/",
        "",
        None,
    ],
)
def test_threat_x4_only_web_addresses_open(address: str | None) -> None:
    """An address that is not http or https, or has no host, never becomes a link."""
    assert openable(address) is None
    assert at_passage(address, "words") is None


def test_an_address_is_encoded_but_not_twice() -> None:
    """Quotes, spaces and letters beyond ASCII are percent-encoded; what is encoded stays as it is."""
    assert (
        openable('https://h.example/a"b c<d>/ü?q=%20&x=1#f') == "https://h.example/a%22b%20c%3Cd%3E/%C3%BC?q=%20&x=1#f"
    )


def test_a_short_passage_is_named_whole() -> None:
    """The characters that a text directive uses itself are encoded, runs of space are one."""
    link = at_passage("https://h.example/p", "well-known,\n  R&D: 5 %")
    assert link == "https://h.example/p#:~:text=well%2Dknown%2C%20R%26D%3A%205%20%25"


def test_a_long_passage_is_named_by_its_ends() -> None:
    """Five words from either end, with a comma between them."""
    words = [f"word{n}" for n in range(40)]
    link = at_passage("https://h.example/p#part", " ".join(words))
    assert link is not None
    start, end = link.removeprefix("https://h.example/p#part:~:text=").split(",")
    assert unquote(start).split() == words[:5]
    assert unquote(end).split() == words[-5:]


def test_dates_are_told_in_english_whatever_the_machine_speaks() -> None:
    """Days and times by name of month, times in UTC."""
    assert day(date(2025, 9, 2)) == "2 Sep 2025"
    assert day(None) is None
    assert moment(datetime(2025, 1, 1, 1, 5, tzinfo=timezone(timedelta(hours=2)))) == "31 Dec 2024 23:05 UTC"
    assert moment(datetime(2025, 1, 1, 1, 5)) == "1 Jan 2025 01:05 UTC"  # noqa: DTZ001
    assert moment(None) is None
