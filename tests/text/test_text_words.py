"""Content words and their stems."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.text.kindred import FAMILIES as PRESS_FAMILIES
from auditor.text.words import STOP_WORDS, content_words, kin, stem, stems

FAMILIES = ["raise raised raises raising", "plan plans planned planning", "city cities", "organize organization", "big"]
KINDRED = [
    "buy bought buying acquires acquisition takeover",
    "rose climbed gains jump increased growth",
    "fell dropped declines slipped shrank",
    "cut shed axed slashing trims reduction",
    "employees staff jobs employment",
    "approve approval approved",
    "pay paid payments",
    "company firms",
]
APART = ["rose fell", "buy sell", "won lost", "plan aircraft", "year month", "opened closed", "job company"]


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.split()[0])
def test_forms_of_a_word_share_a_stem(family: str) -> None:
    """Endings of number, tense and noun do not part a word from itself."""
    assert len({stem(word) for word in family.split()}) == 1


@pytest.mark.parametrize("family", KINDRED, ids=lambda family: family.split()[0])
def test_words_of_one_meaning_stand_for_each_other(family: str) -> None:
    """Irregular forms, nouns of verbs, and what the press says in turns."""
    assert len({kin(word) for word in family.split()}) == 1
    assert len(stems(family)) == 1


@pytest.mark.parametrize("pair", APART)
def test_words_of_other_meaning_stay_apart(pair: str) -> None:
    """Opposites above all."""
    one, other = pair.split()
    assert kin(one) != kin(other)


def test_no_word_belongs_to_two_families() -> None:
    """Otherwise the order of the table would decide."""
    families = [{stem(word) for word in line.split()} for line in PRESS_FAMILIES.split("\n")]
    assert sum(map(len, families)) == len(set().union(*families))


@pytest.mark.parametrize("word", ["is", "as", "bus", "class", "2024", "red", "sing"])
def test_short_words_and_figures_keep_their_letters(word: str) -> None:
    """What looks like an ending is none where too little would be left."""
    assert stem(word) == word


def test_words_know_their_places() -> None:
    """Words without meaning of their own are left out; the others lie where they were written."""
    text = "The mayor’s plan of 2024 cost Étienne’s yard €5 in car\u00adgo"
    words = content_words(text)
    written = "mayor’s plan 2024 cost Étienne’s yard 5 car\u00adgo"
    assert [word.span.of(text) for word in words] == written.split()
    assert [word.stem for word in words] == "mayor plan 2024 cost etienn yard 5 cargo".split()


def test_stems_meet_over_case_accents_and_possessives() -> None:
    """Two ways of writing the same words have the same stems."""
    assert stems("ÉTIENNE'S cities") == stems("Etienne’s city")


@given(st.text(max_size=500))
@settings(deadline=None)
def test_words_come_in_order_and_lie_in_the_text(text: str) -> None:
    """No text breaks the reader; words neither overlap nor leave the text, and none is a stop word."""
    words = content_words(text)
    edges = [edge for word in words for edge in (word.span.start, word.span.end)]
    assert edges == sorted(edges)
    assert not edges or edges[-1] <= len(text)
    assert not {word.span.of(text) for word in words} & STOP_WORDS
