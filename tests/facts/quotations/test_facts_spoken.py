"""Speech told from titles, terms, nicknames and scare quotes."""

from __future__ import annotations

import pytest

from auditor.facts.quotations.spoken import is_name, is_spoken


@pytest.mark.parametrize(
    ("words", "before", "after", "said", "spoken"),
    [
        ("We will build it here,", "", " she left.", False, True),
        ("a disaster", "Voss called it ", ".", True, True),
        ("awful", "Voss said it was ", ".", True, False),
        ("Never,", "", " he said.", True, True),
        ("It works.", "", "", False, True),
        ("dark matter.", "He likes ", "", False, False),
        ("experts who never knew it", "the so-called ", " left", False, False),
        ("third-party request of ours", "This is called a ", ".", False, False),
        ("the Rock", "Dwayne ", " Johnson fought", True, False),
        ("The Long Road Home", "her novel ", " sold", False, False),
        ("what we did in the summer", "his film ", " opened", False, False),
        ("we did what we could do", "He wrote in a paper ", ".", True, True),
        ("WE WILL WIN IT NOW", "", " he said", True, True),
        ("should have a default name", "it(", ", function", False, False),
        ("fix the bug of today", "hg commit -m ", "", False, False),
        ("今日は雨なので行きません", "彼は", "と言った", False, True),
        ("こんにちは", "彼は", "と", False, False),
        ("ウイルスバスター モバイル", "対策アプリ", "と", False, False),
        ("我认为它在太空中饮酒，不会有任何不同。", "他说：", "", False, True),
    ],
)
def test_speech_is_told_from_other_words_in_marks(
    words: str, before: str, after: str, *, said: bool, spoken: bool
) -> None:
    """Only what somebody may have said counts as spoken."""
    assert is_spoken(words, before, after, said=said) is spoken


@pytest.mark.parametrize(
    ("words", "name"), [("Arduino", True), ("A Walk in the Dark", True), ("distressing", False), ("We go.", False)]
)
def test_names_in_marks_have_no_speaker(words: str, name: bool) -> None:
    """A title or one capitalised word is a name, whoever stands beside it."""
    assert is_name(words) is name
