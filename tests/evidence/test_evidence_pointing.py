"""The passage that a cited address points at."""

from __future__ import annotations

import pytest

from auditor.evidence import inquire, pointed_at, read_page
from auditor.facts import find_facts
from auditor.model import Block, Claim, Document, Group, ReadPage, Snapshot, Span, TextFragment

TEXT = (
    "The mill in Norwich was sold. Rill’s pumps – 40 of them – were not.\n\nThe mill in Ely was sold too, for €1,200."
)


def page(text: str = TEXT) -> ReadPage:
    """A page of a paragraph a line."""
    blocks, at = [], 0
    for line in text.split("\n\n"):
        blocks.append(Block(Span(at, at + len(line))))
        at += len(line) + 2
    return read_page(Document(Snapshot("https://news.example/", b""), text, tuple(blocks)))


@pytest.mark.parametrize(
    ("fragment", "words"),
    [
        (TextFragment("mill"), "mill"),
        (TextFragment("THE MILL IN NORWICH"), "The mill in Norwich"),
        (TextFragment("Rill's pumps - 40 of them"), "Rill’s pumps – 40 of them"),
        (TextFragment("rill’s  pumps\n40"), "Rill’s pumps – 40"),
        (TextFragment("€1,200."), "1,200"),
        (TextFragment("The mill in", "not"), "The mill in Norwich was sold. Rill’s pumps – 40 of them – were not"),
        (TextFragment("were", "The mill"), "were not.\n\nThe mill"),
        (TextFragment("The mill", prefix="not."), "The mill"),
        (TextFragment("was sold", suffix="too"), "was sold"),
    ],
)
def test_the_words_are_found(fragment: TextFragment, words: str) -> None:
    """Whatever their case, marks, dashes and space; from start to end over sentences and paragraphs."""
    place = pointed_at(page(), fragment)
    assert place is not None
    assert place.of(TEXT) == words


def test_what_stands_beside_tells_one_place_of_several() -> None:
    """Where no place has it, the first one counts."""
    first, second = TEXT.index("was sold"), TEXT.rindex("was sold")
    for fragment, start in (
        (TextFragment("was sold"), first),
        (TextFragment("was sold", prefix="in Ely"), second),
        (TextFragment("was sold", suffix="too, for"), second),
        (TextFragment("was sold", prefix="in Ely", suffix="Rill"), first),
    ):
        place = pointed_at(page(), fragment)
        assert place is not None
        assert place.start == start


@pytest.mark.parametrize(
    "fragment",
    [
        TextFragment("the mill is sold"),
        TextFragment("mil"),
        TextFragment("was sold", "pumps in Ely"),
        TextFragment("for", "Norwich"),
        TextFragment("…"),
    ],
)
def test_other_words_are_not(fragment: TextFragment) -> None:
    """Another word, a part of one, an end that does not follow, and what holds no word."""
    assert pointed_at(page(), fragment) is None


def test_signs_of_a_script_without_spaces_are_found_within_a_row() -> None:
    """A fragment begins wherever the writer marked."""
    text = "工場は去年売却された。"
    place = pointed_at(page(text), TextFragment("去年売却"))
    assert place is not None
    assert place.of(text) == "去年売却"


def test_the_place_comes_before_closer_passages() -> None:
    """What is closest in it leads; it does so too where it has none of the claim's words."""
    words = "The mill in Ely was sold too, for €1,200."
    claim = Claim("Rill sold 40 pumps.", Span(0, 19), Group(()), facts=find_facts("Rill sold 40 pumps."))
    read = page()
    assert inquire(claim, read).passages[0].text != words
    place = pointed_at(read, TextFragment("mill in Ely"))
    assert place is not None
    assert inquire(claim, read, (place,)).passages[0].text == words
    other = Claim("Nobody knows.", Span(0, 13), Group(()))
    assert [passage.text for passage in inquire(other, read, (place,)).passages] == [words]
