"""Words that take a number to themselves."""

from __future__ import annotations

import pytest

from auditor.facts.quantities.labels import is_labelled

LABELLED = {
    "page": "on page ",
    "short with a point": "see No. ",
    "opening quotation mark": 'the "Channel ',
    "capital": "Chapter ",
    "second of two": "junctions 24 and ",
    "week": "in week ",
    "model": "the GPT-",
    "cross": "8×",
    "clock": "at 10:",
    "month": "on June ",
    "days of a month": "on June 3-",
    "power": "2^",
    "letter": "B",
    "degrees": "at 51°",
    "sign": "#",
}
BARE = {
    "verb": "they sold ",
    "every week": "every week ",
    "the year": "the year ",
    "and": "boats and ",
    "in lower case": "they may ",
    "empty": "",
    "line above": "Page\n",
    "line above, space": "In May\n\n ",
    "scale and hyphen": "5k-",
}


@pytest.mark.parametrize("before", LABELLED.values(), ids=LABELLED.keys())
def test_a_label_takes_the_number(before: str) -> None:
    """What has a number for its name, its place or its day does not count with it."""
    assert is_labelled(f"{before}12", len(before))


@pytest.mark.parametrize("before", BARE.values(), ids=BARE.keys())
def test_other_words_leave_the_number(before: str) -> None:
    """Verbs, turns of phrase and what stands on the line above take no number."""
    assert not is_labelled(f"{before}12", len(before))
