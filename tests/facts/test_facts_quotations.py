"""Quotations, speech told from terms, and who spoke."""

from __future__ import annotations

import pytest

from auditor.facts import find_quotations
from auditor.model import Quotation

MARKS = {
    "curly": ("He said “it is done now” twice.", "“it is done now”"),
    "straight": ('He said "it is done now" twice.', '"it is done now"'),
    "guillemets": ("Il dit «tout est fait ici» hier.", "«tout est fait ici»"),
    "guillemets with spaces": ("Il dit «\u00a0tout est fait ici\u00a0» hier.", "«\u00a0tout est fait ici\u00a0»"),
    "german": ("Er sagte „es ist alles fertig“ und ging.", "„es ist alles fertig“"),
    "polish": ("Rzekł „to już jest gotowe” wczoraj.", "„to już jest gotowe”"),
    "single": ("He said ‘it is done now’ twice.", "‘it is done now’"),
    "single straight": ("He said 'it is done now' twice.", "'it is done now'"),
    "apostrophe in single marks": ("He said ‘it’s all done now’ twice.", "‘it’s all done now’"),
    "apostrophe in straight marks": ("He said 'it's all done now' twice.", "'it's all done now'"),
    "possessive in single marks": ("‘It’s the founders’ own money,’ she said.", "‘It’s the founders’ own money,’"),
    "single in double": ("“She told me ‘never’ that day,” he said.", "“She told me ‘never’ that day,”"),
    "double in single": ("‘She told me “never” that day,’ he said.", "‘She told me “never” that day,’"),
    "straight in straight": ("\"She told me 'never' that day,\" he said.", "\"She told me 'never' that day,\""),
    "elided and changed": ("“We had … [the] best year,” he said.", "“We had … [the] best year,”"),
}
NONE = {
    "possessives": "the founders' plan and the workers' plan",
    "curly possessives": "the founders’ plan and the workers’ plan",
    "decades": "’90s music and ‘80s films, '70s and '60s",
    "inches": 'a 5" pipe and a 6" pipe',
    "never closed": "“this goes on and on",
    "elisions": "rock 'n' roll, 'tis so, and the boys' own",
}
SPEAKERS = {
    "said, then name": ("“We are ready,” said Ada Voss.", "Ada Voss"),
    "name, then said": ("“We are ready,” Ada Voss said.", "Ada Voss"),
    "name and colon before": ("Ada Voss said: “We are ready to go.”", "Ada Voss"),
    "name and comma before": ("Ada Voss said, “We are ready to go.”", "Ada Voss"),
    "told": ("“We will build it,” Voss told reporters.", "Voss"),
    "told, both named": ("Voss told Lind: “We will build it.”", "Voss"),
    "told a paper": ("“We will build it,” Voss told The Daily Post.", "Voss"),
    "according to": ("“The plan is sound,” according to Ada Voss.", "Ada Voss"),
    "according to, before": ("According to Ada Voss, “the plan is sound”.", "Ada Voss"),
    "in the words of": ("In the words of Ada Voss, “the plan is sound”.", "Ada Voss"),
    "office before": ("“We are ready,” said chief executive Ada Voss.", "Ada Voss"),
    "office with capitals": ("Chief Executive Ada Voss said: “We are ready.”", "Ada Voss"),
    "of a firm": ("“We are ready,” said Ada Voss of Acme.", "Ada Voss"),
    "a firm’s": ("“We are ready,” said Acme’s Ada Voss.", "Ada Voss"),
    "parted": ("“The plan,” said Voss, “is sound.”", "Voss"),
    "a firm": ("“We are ready,” Acme said in a statement.", "Acme"),
    "reported": ("The Post wrote that Voss said “we are all ready”.", "Voss"),
    "spoken of": ("The board said of Voss: “She is the best.”", None),
    "pronoun": ("Voss denied it. “Nobody knows that,” she said.", None),
    "no name": ("“We are ready,” the company said.", None),
    "no verb": ("Voss and “the big plan of ours” fell.", None),
}
SPOKEN = {
    "speech": ("“We will build it here,” she said.", True),
    "short, with a mark": ("“It works.”", True),
    "short, said": ("the plan was “too late”, said Voss", True),
    "long without a verb": ("the “plan that nobody wanted” fell", True),
    "term": ("a “mistral” is a wind", False),
    "scare quotes": ("the so-called “experts” left", False),
    "title": ("her novel “The Long Road Home” sold", False),
    "title with small words": ("the film “A Walk in the Dark” opened", False),
    "one word, said": ("He said “yes”.", False),
}


def only(text: str) -> Quotation:
    """The first quotation of a text."""
    return next(find_quotations(text))


@pytest.mark.parametrize(("text", "written"), MARKS.values(), ids=MARKS.keys())
def test_all_marks_are_read(text: str, written: str) -> None:
    """The place takes in the marks, the words do not; the outer quotation holds the inner one."""
    (found,) = find_quotations(text)
    assert found.span.of(text) == written
    assert found.words == written[1:-1].strip()


@pytest.mark.parametrize("text", NONE.values(), ids=NONE.keys())
def test_other_marks_are_no_quotations(text: str) -> None:
    """Apostrophes, inches and marks without a partner quote nothing."""
    assert list(find_quotations(text)) == []


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS.values(), ids=SPEAKERS.keys())
def test_the_speaker_stands_beside_a_verb_of_saying(text: str, speaker: str | None) -> None:
    """Before or after the words; whom they were said to or of did not speak."""
    assert {found.speaker for found in find_quotations(text)} == {speaker}


def test_each_speaker_has_their_own_words() -> None:
    """A speaker beyond another quotation or sentence said something else."""
    text = "“First this,” said Ada Voss. “Then that,” said Bo Lind."
    assert [found.speaker for found in find_quotations(text)] == ["Ada Voss", "Bo Lind"]


@pytest.mark.parametrize(("text", "spoken"), SPOKEN.values(), ids=SPOKEN.keys())
def test_speech_is_told_from_terms_and_titles(text: str, spoken: bool) -> None:
    """Only what somebody may have said counts as spoken."""
    assert only(text).spoken is spoken
