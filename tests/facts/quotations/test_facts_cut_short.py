"""Quotations whose closing mark was cut off with the end of the text."""

from __future__ import annotations

import pytest

from auditor.facts import find_quotations


def quoted(text: str) -> list[str]:
    """The words of each quotation."""
    return [found.words for found in find_quotations(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('Musk is seeking up to $134 billion in "wrongful gains.', ["wrongful gains"]),
        ("Voss called it “a shame.", ["a shame"]),
        ("Voss called the plan “a costly mistake", ["a costly mistake"]),
        ('He wants "peace" and calls it "a fair deal.', ["peace", "a fair deal"]),
        ('Is it "the end of the road?', ["the end of the road"]),
    ],
)
def test_the_last_few_words_of_a_text_are_quoted_though_no_mark_closes(text: str, words: list[str]) -> None:
    """A sentence splitter cut the mark off behind the stop."""
    assert quoted(text) == words


@pytest.mark.parametrize(
    "text",
    [
        'A 27" screen costs more.',
        'He said: "We will build it. It will be good.',
        "Voss said “we will build it, no matter what it costs the town and all the villages around it in the end.",
        'It is "a shame.\n\nThe next paragraph is about something else.',
        'Voss asked "why: because of that.',
    ],
)
def test_an_open_mark_elsewhere_quotes_nothing(text: str) -> None:
    """Where more than a few words, another sentence or a paragraph follow, nobody knows how far it goes."""
    assert quoted(text) == []
