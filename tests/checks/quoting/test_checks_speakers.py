"""Who said it."""

from __future__ import annotations

import pytest
from pages_by_hand import asked, verdict
from quotations_by_hand import found, stances

from auditor import Verdict
from auditor.model import Kind, Stance

WORDS = "“The yard will stay open for years,”"


def test_another_speaker_refutes() -> None:
    """The page gives the words to somebody else, and the claim's person is not beside them."""
    review = asked(f"{WORDS} said Jane Holt.", f"{WORDS} said Peter Marsh, the treasurer.")
    assert review.verdict is Verdict.REFUTED
    assert Kind.SPEAKER in {finding.kind for finding in review.findings}


@pytest.mark.parametrize(
    ("claim", "there"),
    [
        (f"{WORDS} said Holt.", f"{WORDS} said Jane Holt."),
        (f"{WORDS} said Jane Holt.", f"{WORDS} Holt said."),
        (f"{WORDS} said Jane Holt.", f"{WORDS} she said."),
        (f"{WORDS} said Jane Holt.", f"Jane Holt was calm. {WORDS} she told Peter Marsh."),
        (f"{WORDS} the council said.", f"{WORDS} said Peter Marsh, the treasurer."),
        (f"{WORDS} Rill Group said.", f"{WORDS} said Peter Marsh, the treasurer."),
        (f"{WORDS} said Jane Holt.", f"{WORDS} said Rill Group in a statement."),
    ],
)
def test_speakers_that_may_be_one_are_not_told_apart(claim: str, there: str) -> None:
    """Surnames, pronouns, and a body whose spokesman speaks."""
    assert verdict(claim, there) is not Verdict.REFUTED


@pytest.mark.parametrize(
    ("claim", "there"),
    [
        (f"{WORDS} said Jane Holt.", ("Jane Holt left.", "It rained.", "It was late.", f"{WORDS} said Peter Marsh.")),
        (f"{WORDS} Jane Holt said.", (f"Peter Marsh, the treasurer, told the Argus: {WORDS[:-1]}.”",)),
        (f"{WORDS} said Jane Holt.", (f"“It is ours,” said Peter Marsh, the treasurer. {WORDS} he said.",)),
        (f"{WORDS} said Jane Holt.", ("“It is ours,” said Peter Marsh, the treasurer.", f"{WORDS} he said.")),
        (f"{WORDS} said Jane Holt.", ("Peter Marsh was glad.", f"{WORDS} he added.")),
        (f"{WORDS} a Meta spokesperson said.", (f"{WORDS} a Google spokesperson said.",)),
        (f"{WORDS} said a spokeswoman for Meta.", (f"{WORDS} said a Google spokesman.",)),
        (f"{WORDS} a Thornway spokesperson said.", (f"{WORDS} said a spokesman for Rill.",)),
        (f"{WORDS} Microsoft said.", (f"{WORDS} Nvidia said.",)),
        (
            f"{WORDS} said Jane Holt.",
            (f"Jane Holt was not in the room. {WORDS} Peter Marsh, the treasurer, said on Monday night.",),
        ),
    ],
)
def test_words_in_anothers_mouth_refute(claim: str, there: tuple[str, ...]) -> None:
    """Before or after, by name, by a pronoun of the paragraph before, or for a body."""
    assert found(claim, *there) == [(Stance.REFUTES, Kind.SPEAKER)]


@pytest.mark.parametrize(
    ("claim", "there"),
    [
        (f"{WORDS} a spokesperson said.", (f"{WORDS} said Peter Marsh.",)),
        (f"{WORDS} the mayor said.", (f"{WORDS} said Peter Marsh.",)),
        (f"{WORDS} said Jane Holt.", (f"{WORDS} said the mayor.",)),
        (f"{WORDS} said Jane Holt.", (f"{WORDS} a spokesperson said.",)),
        (f"{WORDS} said Jane Holt.", (f"{WORDS} a Google spokesperson said.",)),
        (f"{WORDS} a Facebook spokesperson said.", (f"{WORDS} a Meta spokesperson said.",)),
        (f"{WORDS} a spokesperson for YouTube said.", (f"{WORDS} said Google.",)),
        (f"{WORDS} said a BBC spokesman.", (f"{WORDS} said a spokesman for the British Broadcasting Corporation.",)),
        (f"{WORDS} Google said.", (f"Google is glad. {WORDS} said Peter Marsh, its treasurer.",)),
        (f"{WORDS} Google said.", (f"{WORDS} said Peter Marsh.", "Peter Marsh has been with Google for years.")),
        (f"{WORDS} said Jane Holt.", ("Jane Holt and Peter Marsh met.", f"{WORDS} she said.")),
        (f"{WORDS} said Jane Holt.", ("Jane Holt was glad.", f"{WORDS} she said.")),
        (f"{WORDS} said Jane Holt.", ("Jane Holt was glad.", "“It is ours,” she said.", f"{WORDS} she added.")),
        (f"{WORDS} said Holt.", (f"Asked about Peter Marsh, Jane Holt said: {WORDS[:-1]}.”",)),
        (f"{WORDS} said Jane Holt.", (f"Jane Holt, who had met Peter Marsh, said: {WORDS[:-1]}.”",)),
        (f"{WORDS} said Jané Holt.", (f"{WORDS} said Jane Holt.",)),
        (f"{WORDS} said Volodymyr Zelensky.", (f"{WORDS} said President Volodymyr Zelenskyy.",)),
        (f"{WORDS} said Jane Holt.", (f"{WORDS} wrote Jane Holt-Marsh.",)),
    ],
)
def test_one_voice_in_two_names_is_never_accused(claim: str, there: tuple[str, ...]) -> None:
    """Offices, houses, pronouns, accents and bodies whose people speak."""
    assert Stance.REFUTES not in stances(claim, *there)


@pytest.mark.parametrize(
    ("claim", "there"),
    [
        (f"{WORDS} said Jane Holt.", (f"{WORDS} Google said in a statement.",)),
        (f"{WORDS} Microsoft said.", (f"{WORDS} said Peter Marsh, the treasurer.",)),
    ],
)
def test_a_person_and_a_body_that_nothing_links_do_not_support(claim: str, there: tuple[str, ...]) -> None:
    """The page gives the words to a voice that it nowhere has beside the claim's."""
    assert found(claim, *there) == [(Stance.NEUTRAL, Kind.SPEAKER)]
