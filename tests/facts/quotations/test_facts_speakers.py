"""Who speaks, read from the clause after or before a quotation."""

from __future__ import annotations

import pytest

from auditor.facts.quotations.speakers import Attribution, spoken_after, spoken_before, verbs_of_saying

AFTER = {
    " said Voss.": "Voss",
    ", said Acme’s Ada Voss of Leeds.": "Ada Voss",
    " said Bo Lind, chief executive of Acme, on Monday.": "Bo Lind",
    " said Acme spokesman Bo Lind.": "Bo Lind",
    " said Acme’s chief executive, Bo Lind.": "Bo Lind",
    " said U.S. President Ada Voss.": "Ada Voss",
    ", the mayor, Ada Voss, told reporters.": "Ada Voss",
    " the chair of Acme, Ada Voss, said.": "Ada Voss",
    " Voss told Reuters.": "Voss",
    " Voss wrote in a blog post.": "Voss",
    " Voss, the chief executive, said.": "Voss",
    " Voss (pictured) said.": "Voss",
    " Voss of Acme said.": "Voss",
    " Voss later told the BBC.": "Voss",
    " Voss, who runs Acme, said.": "Voss",
    ", according to Voss.": "Voss",
    ", per Voss.": "Voss",
    ", as Voss put it.": "Voss",
    " was how Ada Voss put it.": "Ada Voss",
    " in a statement, Voss said.": "Voss",
    " Voss was quoted as saying.": "Voss",
    ", a déclaré Ada Voss.": "Ada Voss",
    ", sagte Bo Lind am Montag.": "Bo Lind",
}
NOBODY_AFTER = [
    " the minister said.",
    " a spokesman said.",
    " Acme’s spokesman said.",
    " an Acme spokesman said.",
    " said an Acme spokesman.",
    " said Acme officials.",
    " said a spokesman for Acme.",
    " a spokesman for Acme said.",
    " sources close to Voss said.",
    " Voss’s lawyer said.",
    " said Voss and Lind.",
    " Voss and Lind said.",
    " a source told the Daily Post.",
    " the Acme report said.",
]
SILENT_AFTER = [
    " fell.",
    " and Voss said so.",
    " which Voss said was dead.",
    " reads a letter from Voss.",
    " while Voss said no.",
]
BEFORE = {
    "Voss said: ": "Voss",
    "Voss told Reuters that ": "Voss",
    "Voss told Lind: ": "Voss",
    "Voss, the chief executive, said in a statement: ": "Voss",
    "According to Voss, ": "Voss",
    "In the words of Voss: ": "Voss",
    "As Voss put it, ": "Voss",
    "Ada Voss: ": "Ada Voss",
    "Ada Voss, head of Acme: ": "Ada Voss",
    "Voss, chief executive: ": "Voss",
    "The Post quoted Voss as saying: ": "Voss",
    "Voss was quoted by the Post as saying ": "Voss",
    "Voss called it ": "Voss",
    "Voss has described the deal as ": "Voss",
    "Voss left the firm, saying ": "Voss",
    "Voss left and said: ": "Voss",
    "Acme, which Voss runs, said ": "Acme",
    "Asked about Lind, Voss said: ": "Voss",
    "On Monday Voss said: ": "Voss",
    "Its chief nurse, Ada Voss, said staff were ": "Ada Voss",
    "In Leeds, Lind’s lawyer, Ada Voss, said it was ": "Ada Voss",
    "Voss said Lind’s plan was ": "Voss",
    "The Post wrote that Voss said ": "Voss",
}
NOBODY_BEFORE = [
    "The minister said: ",
    "Acme’s statement said: ",
    "The board said of Voss: ",
    "Voss was told ",
    "Voss did not say ",
    "Acme fired Voss, saying ",
    "Voss and Lind said ",
    "Lind’s husband, Bo Lind, and the chair, Ada Voss, said ",
    "After Voss left, the company said ",
    "In a letter to Voss, the minister wrote: ",
]
SILENT_BEFORE = [
    "the ",
    "Update: ",
    "Verdict: ",
    "Voss said the plan was old, but the ",
    "a site in charge of labelling ",
    "According to a report by Acme, ",
]


@pytest.mark.parametrize(("clause", "speaker"), AFTER.items())
def test_the_speaker_stands_after_the_quotation(clause: str, speaker: str) -> None:
    """Beside the verb on either side, with title, firm and place left out."""
    told = spoken_after(clause)
    assert told is not None
    assert told.speaker == speaker


@pytest.mark.parametrize("clause", NOBODY_AFTER)
def test_an_unnamed_speaker_after_the_quotation_is_nobody(clause: str) -> None:
    """A role, a firm's spokesman or one of two: said, but by no name."""
    assert spoken_after(clause) == Attribution()


@pytest.mark.parametrize("clause", SILENT_AFTER)
def test_what_follows_may_be_no_attribution(clause: str) -> None:
    """Another clause says nothing of the quotation."""
    assert spoken_after(clause) is None


@pytest.mark.parametrize(("clause", "speaker"), BEFORE.items())
def test_the_speaker_stands_before_the_quotation(clause: str, speaker: str) -> None:
    """Whoever the verb is said of, never the listener, the topic or the paper."""
    told = spoken_before(clause)
    assert told is not None
    assert told.speaker == speaker


@pytest.mark.parametrize("clause", NOBODY_BEFORE)
def test_an_unnamed_speaker_before_the_quotation_is_nobody(clause: str) -> None:
    """A role, a listener, a denial or one of two gives no name."""
    told = spoken_before(clause)
    assert told is not None
    assert (told.speaker, told.pronoun) == (None, None)


@pytest.mark.parametrize("clause", SILENT_BEFORE)
def test_what_leads_to_a_quotation_may_be_no_attribution(clause: str) -> None:
    """Labels, and verbs that belong to other words, are passed over."""
    assert spoken_before(clause) is None


@pytest.mark.parametrize(
    ("clause", "pronoun"), [(" she said.", "she"), (" said he.", "he"), (" he told Lind.", "he"), (" it said.", "it")]
)
def test_a_pronoun_is_left_to_the_words_before(clause: str, pronoun: str) -> None:
    """Who "she" is cannot be read here."""
    told = spoken_after(clause)
    assert told is not None
    assert (told.speaker, told.pronoun) == (None, pronoun)


def test_a_new_sentence_after_a_question_is_no_attribution() -> None:
    """“Why?” Voss said. But: “Why?” Voss said he did not know."""
    named = spoken_after(" Voss said.", begins_sentence=True)
    assert named is not None
    assert named.speaker == "Voss"
    assert spoken_after(" Voss said he did not know.", begins_sentence=True) is None


def test_verbs_are_counted() -> None:
    """Each verb of saying counts once, whole words only."""
    assert verbs_of_saying("Voss said so and Lind replied; unsaid things") == 2
