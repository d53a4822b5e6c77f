"""Quotations, speech told from terms, and who spoke."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.facts import find_quotations
from auditor.facts.values import shifted
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
    "pronoun": ("Voss denied it. “Nobody knows that,” she said.", "Voss"),
    "pronoun of two": ("Voss met Lind. “Nobody knows that,” she said.", None),
    "pronoun, another paragraph": ("Voss denied it.\n\n“Nobody knows that,” she said.", None),
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


TWO = {
    "split around the verb": ("“We will go,” said Voss, “but not today.”", ["Voss", "Voss"]),
    "going on": ("“We will go,” Voss said. “But not today.”", ["Voss", "Voss"]),
    "going on after a pause": ("“We will go,” Voss said. Silence fell. “But not today.”", ["Voss", None]),
    "going on in another paragraph": ("“We will go,” Voss said.\n\n“But not today.”", ["Voss", None]),
    "a pronoun after a speaker": ("“We will go,” Voss said. “Not today,” she added.", ["Voss", "Voss"]),
    "a pronoun after a speaker and a firm": ("“We go,” Voss of Acme said. “Now,” she added.", ["Voss", "Voss"]),
    "a pronoun after nobody": ("“We go,” the chair said. “Now,” she added.", [None, None]),
    "an answer": ("“We will go,” Voss said. “Never,” Lind replied.", ["Voss", "Lind"]),
    "nobody named": ("“We will go,” the minister said. “But not today.”", [None, None]),
    "two fragments": ("Voss called it “a shame” and “a waste”.", ["Voss", "Voss"]),
    "two speakers, one sentence": ("Voss said “it is good”, while Lind said “it is bad”.", ["Voss", "Lind"]),
    "adding": ("“We will go,” Voss said, adding: “Not today.”", ["Voss", "Voss"]),
    "two sides": ("Voss said “it is good”, Lind said “it is bad”.", [None, "Lind"]),
}
PARAGRAPHS = {
    "three": (
        "Voss said: “We will go.\n\n“It is late.\n\n“Good night.” She left.",
        ["We will go. It is late. Good night."],
    ),
    "one line apart": ("Voss said: “We will go.\n“Good night.”", ["We will go. Good night."]),
    "straight": ('Voss said: "We will go.\n\n"Good night."', ["We will go. Good night."]),
    "marks inside": ("“We call it ‘the “yard”’.\n\n“Good night.”", ["We call it ‘the “yard”’. Good night."]),
    "another mark": ('“We will go.\n\n"Good night."', ["Good night."]),
    "a paragraph between": ("“We will go.\n\nShe left.\n\n“Good night.”", ["Good night."]),
    "narrated, so never closed": ("“We will go, she said.\n\n“Good night.”", ["Good night."]),
    "never closed at all": ("“We say “yes”.\n\n“We “go” on.", ["yes", "go"]),
    "wrapped lines": ("“We will\ngo home.”", ["We will\ngo home."]),
}
# Marks in pairs, as they are written around words.
PAIRS = ["“”", "„“", "„”", "””", "«»", "»«", "»»", "‹›", "「」", "『』", '""', "″″", "‘’", "''"]
WIDE_PAIRS = [*((pair[0], pair[1]) for pair in PAIRS), ("``", "''"), (",,", "''"), ("«\u202f", "\u202f»"), ("« ", " »")]
WORDS = st.lists(st.sampled_from("we built it here don’t 40 yards, and on […] [the] é Ada".split())).map(
    lambda words: " ".join(["so", *words])
)
SOUP = st.text(st.sampled_from("“”„«»‹›「」『』\"'‘’″`, .:!?\nabS5\u200b\u00ad—("), max_size=200)
SOUND = st.lists(
    st.sampled_from(
        [
            "“We go,” said Voss.",
            "Voss said: “So it is.”",
            "He left.",
            "„Nein“, sagte er.",
            "‘So,’ she said.",
            'a 5" pipe',
        ]
    ),
    max_size=5,
).map(" ".join)


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


@pytest.mark.parametrize(("text", "speakers"), TWO.values(), ids=TWO.keys())
def test_a_speaker_goes_on_where_nobody_else_is_named(text: str, speakers: list[str | None]) -> None:
    """The second quotation of a sentence, or right after the attribution of the first, is of the same speaker."""
    assert [found.speaker for found in find_quotations(text)] == speakers


@pytest.mark.parametrize(("text", "words"), PARAGRAPHS.values(), ids=PARAGRAPHS.keys())
def test_a_quotation_runs_on_over_paragraphs_that_open_with_its_mark(text: str, words: list[str]) -> None:
    """Its words are joined without the marks repeated; a mark that nothing closes swallows nothing."""
    assert [found.words for found in find_quotations(text)] == words


def test_the_place_of_a_quotation_over_paragraphs_is_whole() -> None:
    """From the first opening mark to the closing one."""
    text = "Voss said: “We will go.\n\n“Good night.” She left."
    assert only(text).span.of(text) == "“We will go.\n\n“Good night.”"


@given(WORDS, st.sampled_from(WIDE_PAIRS), st.sampled_from(["", "She left. ", "(see "]))
@settings(deadline=None)
def test_words_read_back_equal_in_any_marks(words: str, marks: tuple[str, str], before: str) -> None:
    """What is written between two marks that belong together is what is read."""
    text = f"{before}{marks[0]}{words}{marks[1]}"
    (found,) = find_quotations(text)
    assert (found.words, found.span.start, found.span.end) == (words, len(before), len(text))


@given(SOUP)
@settings(deadline=None, max_examples=300)
def test_any_soup_of_marks_is_read(text: str) -> None:
    """Quotations lie within the text, in order and apart, and hold words."""
    end = 0
    for found in find_quotations(text):
        assert end <= found.span.start < found.span.end <= len(text)
        assert any(char.isalnum() for char in found.words)
        end = found.span.end


@given(SOUND, SOUND)
@settings(deadline=None)
def test_paragraphs_do_not_change_each_other(one: str, other: str) -> None:
    """Two texts with a blank line between have the quotations of both, each where it stood."""
    both = f"{one}\n\n{other}"
    moved = [shifted(found, len(one) + 2) for found in find_quotations(other)]
    assert list(find_quotations(both)) == [*find_quotations(one), *moved]


@given(SOUND, st.text("\u200b\u00ad\u2060", min_size=1, max_size=2))
@settings(deadline=None)
def test_unseen_characters_beside_marks_change_only_places(text: str, unseen: str) -> None:
    """A zero-width character on either side of a mark keeps words, speaker and kind."""
    hidden = text.replace("“", f"{unseen}“{unseen}").replace("”", f"{unseen}”{unseen}")
    seen = [(found.words, found.speaker, found.spoken) for found in find_quotations(text)]
    assert [(found.words, found.speaker, found.spoken) for found in find_quotations(hidden)] == seen
