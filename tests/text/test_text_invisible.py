"""Characters that no reader sees."""

from __future__ import annotations

import unicodedata

import pytest

from auditor.text.invisible import INVISIBLE, hidden_characters

# Drawn, though Unicode puts them among the format characters: signs of number, year and verse, hieroglyph joiners.
DRAWN = {*range(0x600, 0x606), 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD, *range(0x13430, 0x13440)}


def test_u1_u7_every_invisible_character_is_known() -> None:
    """All of the category Cf but the drawn ones; tags and variation selectors too."""
    formats = {code for code in range(0x110000) if unicodedata.category(chr(code)) == "Cf"}
    selectors = {*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0), *range(0xE0000, 0xE0080)}
    assert {code for code in (formats | selectors) - DRAWN if not INVISIBLE.fullmatch(chr(code))} == set()
    assert {code for code in DRAWN if INVISIBLE.match(chr(code))} == set()


@pytest.mark.parametrize(
    ("text", "hidden"),
    {
        "Plain text of ASCII.": 0,
        "Éric’s “café”": 0,
        "mil\u00adlion": 1,
        "1\u200b2\u20603\ufeff": 3,
        "\ufeffA page with a byte order mark.": 0,
        "spy\U000e0041\U000e0042\U000e007f": 3,
        "\u202egpj.exe\u202c": 2,
        "❤\ufe0f and 👩\u200d🚀": 0,
        "می\u200cخواهم": 0,
        "a\u200db\ufe0f": 2,
        "e\u0301 and ệ\u0301": 0,
        "a" + "\u0301" * 1_000: 992,
    }.items(),
)
def test_u7_hidden_characters_are_counted(text: str, hidden: int) -> None:
    """Joiners that shape emoji and Persian are no lie; a flood of marks counts but for the first eight."""
    assert hidden_characters(text) == hidden
