"""Which unit stands behind a figure."""

from __future__ import annotations

import pytest

from auditor.facts import find_quantities
from auditor.model import QuantityKind


def kinds(text: str) -> list[tuple[QuantityKind, str | None]]:
    """Kind and unit of every quantity."""
    return [(found.kind, found.unit) for found in find_quantities(text)]


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("peak of 41C", "The heat goes on."),
        ("she lost 25 pounds", "The £5 ticket"),
        ("up 3 points", "It is 40% there."),
    ],
    ids=["weather", "pounds", "polls"],
)
def test_only_its_own_paragraph_tells_a_unit(text: str, other: str) -> None:
    """Words that tell degrees, weights and points of a share do so within their paragraph."""
    first, second = kinds(text), kinds(other)
    assert kinds(f"{text}\n\n{other}") == first + second
    assert kinds(f"{other}\n\n{text}") == second + first


AT_THE_END = {
    "inches": "a wave of 4 in",
    "times": "it won 3 times",
    "age": "Ada Voss, 34.",
    "rank": "it ranked fourth",
    "quarter": "one quarter",
    "points": "up 4 points, then 3%",
}


@pytest.mark.parametrize("text", AT_THE_END.values(), ids=AT_THE_END.keys())
@pytest.mark.parametrize("after", ["\n", "\n\n", "\n\nIt rose."])
def test_a_line_ends_as_a_text_does(text: str, after: str) -> None:
    """What may stand at the end of a text may stand at the end of a paragraph."""
    assert list(find_quantities(text + after)) == list(find_quantities(text)) != []
