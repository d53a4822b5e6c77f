"""Words that name nobody."""

from __future__ import annotations

import pytest

from auditor.facts.names.common_words import is_common, looks_common


@pytest.mark.parametrize(
    "word", ["the", "however", "between", "sixteen", "half", "million", "june", "monday", "ai", "mr"]
)
def test_common_words(word: str) -> None:
    """Openers of sentences, numbers, days and months, courtesies and acronyms of the trade."""
    assert is_common(word)


@pytest.mark.parametrize("word", ["us", "jan", "acme", "voss", "england", "meta"])
def test_words_that_may_name(word: str) -> None:
    """Names, and words that are more often a name than not."""
    assert not is_common(word)


@pytest.mark.parametrize("word", ["Running", "Crucially", "Investments", "Raised", "Abilities", "Readership"])
def test_the_look_of_common_nouns(word: str) -> None:
    """Endings of nouns, adverbs and participles, and nouns of the trade."""
    assert looks_common(word)


@pytest.mark.parametrize("word", ["Mistral", "Paris", "Ada", "RUNNING", "Revenue Service"])
def test_the_look_of_names(word: str) -> None:
    """Other words, acronyms, and more than one word."""
    assert not looks_common(word)
