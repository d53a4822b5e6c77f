"""Which way a sentence says that a figure or a thing went."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.clauses.directions import Role, direction_of
from auditor.clauses.turning_words import Axis, says
from auditor.clauses.turns import turns
from auditor.facts import find_facts
from auditor.model import Quantity, Span


def read(text: str, figure: str) -> tuple[str, set[tuple[Axis, bool]], Role] | None:
    """The telling word of a figure, what it may mean, and its role."""
    figures = tuple(fact for fact in find_facts(text) if isinstance(fact, Quantity))
    sought = next(fact for fact in figures if figure in fact.span.of(text))
    found = direction_of(text, sought, figures, Span(0, len(text)))
    return (found.word.of(text), set(found.sides), found.role) if found else None


UP, DOWN = (Axis.MOVE, True), (Axis.MOVE, False)


@pytest.mark.parametrize(
    ("text", "figure", "word", "side", "role"),
    [
        ("Sales rose by more than 5 % in May", "5 %", "rose", UP, Role.CHANGE),
        ("Sales fell sharply to about $3 billion", "$3 billion", "fell", DOWN, Role.LEVEL),
        ("Sales fell from $5 billion in 2022 to $3 billion", "$3 billion", "fell", DOWN, Role.LEVEL),
        ("Sales fell from $5 billion in 2022 to $3 billion", "$5 billion", "fell", DOWN, Role.BASE),
        ("Sales were $3bn, up 5 % from last year", "5 %", "up", UP, Role.CHANGE),
        ("Sales were $3bn, down from $4bn", "$4bn", "down", DOWN, Role.BASE),
        ("a 5-percent drop in online sales", "5-percent", "drop", DOWN, Role.CHANGE),
        ("an increase in sales of 5 %", "5 %", "increase", UP, Role.CHANGE),
        ("the bank cut its key rate by 25 basis points", "25", "cut", DOWN, Role.CHANGE),
        ("the bank raised rates to 4 %", "4 %", "raised", UP, Role.LEVEL),
        ("shares closed 2.3 % lower", "2.3 %", "lower", DOWN, Role.CHANGE),
        ("it made a loss of $6bn on revenue of $3bn", "$6bn", "loss", (Axis.RESULT, False), Role.CHANGE),
        ("it made a $6bn net profit", "$6bn", "profit", (Axis.RESULT, True), Role.CHANGE),
        ("the deficit reached $6bn", "$6bn", "deficit", (Axis.RESULT, False), Role.CHANGE),
        ("it costs $50 a month more than a PS5", "$50", "more", (Axis.SIZE, True), Role.APART),
        ("it is 5 % more expensive than the old one", "5 %", "more expensive", (Axis.SIZE, True), Role.APART),
        ("three days before the vote", "three days", "before", (Axis.ORDER, False), Role.APART),
        ("Labour is 5 points behind the Tories", "5", "behind", (Axis.PLACE, False), Role.APART),
        ("Rill laid off 200 engineers", "200", "laid off", (Axis.STAFF, False), Role.CHANGE),
        ("Rill bought some 5,000 shares", "5,000", "bought", (Axis.TRADE, True), Role.CHANGE),
        ("52 senators voted against the bill", "52", "against", (Axis.VOTE, False), Role.CHANGE),
        ("deficits widened to $5 million", "$5 million", "widened", (Axis.WIDTH, True), Role.LEVEL),
    ],
)
def test_a_figure_is_tied_to_its_telling_word(
    text: str, figure: str, word: str, side: tuple[Axis, bool], role: Role
) -> None:
    """Verbs, nouns, particles and comparatives beside a figure tell which way, and what the figure is to it."""
    found = read(text, figure)
    assert found
    assert (found[0], found[2]) == (word, role)
    assert side in found[1]


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("rents rose from 5 % to 3 %", "5 %"),
        ("rents rose from 5 % to 3 %", "3 %"),
        ("the firm raised $5 million", "$5 million"),
        ("she may earn up to 5 %", "5 %"),
        ("they set up 5 shops", "5"),
        ("it fell short of 5 %", "5 %"),
        ("the flood cut off 5 villages", "5"),
        ("it wrote down $5 million", "$5 million"),
        ("it grew 5 % thanks to 3 shops", "3"),
        ("it made a loss of $6bn on revenue of $3bn", "$3bn"),
        ("after the drop in May it sold tents for $5", "$5"),
        ("the office of lost property has 300 umbrellas", "300"),
        ("prices on the drop-down list start at $5", "$5"),
        ("it earned $6bn more than it lost", "$6bn"),
    ],
)
def test_words_that_only_look_like_a_direction_are_left_alone(text: str, figure: str) -> None:
    """Funding, "up to", particles of other verbs, moves against their own values: tied to nothing."""
    assert read(text, figure) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Sales fell in May", ["fell"]),
        ("Rents were cut, but wages rose", ["were cut", "rose"]),
        ("Exports have grown again", ["grown"]),
        ("Anna grew up in Leeds and fell in love", []),
        ("The star rose to fame and dropped the charges", []),
        ("Increased sales helped", []),
    ],
)
def test_things_rise_and_fall_without_a_figure(text: str, words: list[str]) -> None:
    """Only verbs without an object count, and no fixed phrases."""
    assert [turn.word.of(text) for turn in turns(text, Span(0, len(text)))] == words


def test_a_word_is_found_whatever_it_is_tied_to() -> None:
    """Asked for what must not stand in a sentence, any part of speech will do."""
    assert says("a rise in rents", frozenset({UP}))
    assert not says("a fall in rents", frozenset({UP}))


@given(
    st.lists(
        st.sampled_from("rose fell to from by 5 % $3bn loss of more than up , in sales 3 cut".split()), max_size=14
    )
)
def test_a_telling_word_stands_beside_its_figure(words: list[str]) -> None:
    """Whatever the order of words, the word that is named stands in the text outside the figure."""
    text = " ".join(words)
    figures = tuple(fact for fact in find_facts(text) if isinstance(fact, Quantity))
    for figure in figures:
        found = direction_of(text, figure, figures, Span(0, len(text)))
        if found:
            assert found.sides
            assert not found.word.overlaps(figure.span)
            assert text.count(found.word.of(text)) >= 1
