"""Quotations that a page has, in whatever form, and such as it has not."""

from __future__ import annotations

import pytest
from pages_by_hand import page
from quotations_by_hand import found, found_on, stances

from auditor.model import Kind, Stance

LONG = (
    "“We don’t colour our figures – 75 per cent of the two hundred harbour-side jobs were organised here, and I’d "
    "do it again,” said Ada Rill, the chair."
)
TWO = "“We will keep the yard in town,” said Jane Holt, the chair, “and we will never sell it to a bank.”"


@pytest.mark.parametrize(
    "claim",
    [
        "“We do not colour our figures,” said Ada Rill.",
        "“We don't color our figures,” said Ada Rill.",
        "“We DON’T COLOUR our figures”, said Ada Rill.",
        "Ada Rill said: «we don’t colour our figures».",
        "“We don’t colour our figures - 75 percent of the two hundred harbour-side jobs”, Ada Rill said.",
        "“75% of the two hundred harbour-side jobs were organised here,” said Ada Rill.",
        "“75% of the 200 harbour-side jobs were organized here,” said Ada Rill.",
        "“75 per cent of the 200 harbor side jobs were organised here,” said Ada Rill.",
        "“[W]e don’t colour our figures,” said Ada Rill.",
        "“the two hundred harbour-side jobs were organised here, and I would do it again”, said Ada Rill.",
        "“We don’t colour our figures … and I’d do it again,” said Ada Rill.",
        "“We don’t colour our figures (…) and I’d do it again,” said Ada Rill.",
        "“We don’t colour [the] figures … and I’d do it again,” said Ada Rill.",
        "“We don’t colour our figures . . . and I’d do it again,” said Ada Rill.",
        "Ada Rill would “do it again”.",
    ],
)
def test_one_form_for_spellings_figures_and_marks(claim: str) -> None:
    """Contractions, British and American spelling, per cent, figures in words: no difference."""
    assert found(claim, LONG) == [(Stance.SUPPORTS, Kind.MATCH)]


@pytest.mark.parametrize(
    ("claim", "there"),
    [
        ("“We will keep the yard in town, and we will never sell it to a bank,” said Jane Holt.", (TWO,)),
        (
            "“It was dark. Nobody saw the lights go out in the hall,” Ada Rill said.",
            ("“It was dark. Nobody saw the lights go out in the hall. Then it rained,” said Ada Rill.",),
        ),
        (
            "“It was dark. Nobody saw the lights go out,” Ada Rill said.",
            ("“It was dark,” said Ada Rill. “Nobody saw the lights go out.”",),
        ),
        (
            "“It was dark that night. Nobody saw the lights go out,” Ada Rill said.",
            ("Ada Rill said: “It was dark that night.", "“Nobody saw the lights go out.”"),
        ),
        ("Holt called it “a tremendous shame” for the town.", ("“It is a tremendous shame for us all,” Holt said.",)),
        (
            "“He told me ‘never again’ and left the room,” said Ada Rill.",
            ("“He told me, ‘Never again’, and left the room,” said Ada Rill.",),
        ),
        (
            "“The U.S. will co-operate with us on steel,” said Ada Rill.",
            ("“The US will cooperate with us on steel,” said Ada Rill.",),
        ),
        ("“We have 1,000 people in the mill,” said Holt.", ("“We have one thousand people in the mill,” said Holt.",)),
        ("“We owe £3.5bn to the state today,” said Holt.", ("“We owe £3.5 billion to the state today,” said Holt.",)),
        ("“They cancelled the dialogue,” said Holt.", ("“They canceled the dialog,” said Holt.",)),
        ("“We were first in the whole town,” said Holt.", ("“We were 1st in the whole town,” said Holt.",)),
        ("“Twenty-one of us left the hall,” said Holt.", ("“21 of us left the hall,” said Holt.",)),
        ("“compan[ies] of this size need help,” said Holt.", ("“A company of this size need help,” said Holt.",)),
    ],
)
def test_honest_quotations_of_every_shape_are_found(claim: str, there: tuple[str, ...]) -> None:
    """Over sentences, paragraphs and “said Holt”; within longer ones; with marks inside."""
    assert found(claim, *there)[0] == (Stance.SUPPORTS, Kind.MATCH)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("This is a truly transformative change for the whole valley", "“transformative” for “incremental”"),
        ("This is a truly very incremental change for the whole valley", "added: “very”"),
        ("This is an incremental change for the whole valley", "“an” for “a truly”"),
        ("This is a truly truly incremental change for the whole valley", "added: “truly”"),
        ("This is a truly change for the whole valley", "left out: “incremental”"),
        ("This is a truly incremental change for valley", "left out: “the whole”"),
        ("This is a truly incremental loss for the whole nation", "“loss” for “change”; “nation” for “valley”"),
        ("This was a truly incremental change for the whole valley", "“was” for “is”"),
        ("This is not a truly incremental change for the whole valley", "added: “not”"),
    ],
)
def test_each_difference_is_named(words: str, told: str) -> None:
    """The first two differences stand in the message, as editors note them."""
    there = "“This is a truly incremental change for the whole valley,” said Ada Rill, the chair."
    (finding,) = found_on(f"“{words},” said Ada Rill.", page(there))
    assert finding.stance is not Stance.SUPPORTS
    assert finding.message.endswith(f" The difference: {told}.")


@pytest.mark.parametrize(
    ("words", "there", "stance"),
    [
        ("We will sell the yard to the bank", "We will sell a yard to the bank", Stance.NEUTRAL),
        ("We were glad to sell the yard", "We are glad to sell the yard", Stance.NEUTRAL),
        ("We raise our prices for the town", "We raised our prices for the town", Stance.NEUTRAL),
        ("They will sell the yard to the bank", "We will sell the yard to the bank", Stance.NEUTRAL),
        ("Prices went up in the old town", "Prices went down in the old town", Stance.REFUTES),
        ("It was clear before the vote on the yard", "It was clear after the vote on the yard", Stance.REFUTES),
        ("We lost 40 jobs in the old mill", "We lost 14 jobs in the old mill", Stance.REFUTES),
        ("We could hardly sell the old yard", "We could sell the old yard", Stance.REFUTES),
        ("Nobody wants the old yard to close", "Everybody wants the old yard to close", Stance.REFUTES),
        ("We bought the old yard last winter", "We sold the old yard last winter", Stance.REFUTES),
        ("We bought the yard last winter", "We bought the old yard last winter", Stance.REFUTES),
        ("We bought the old dirty yard last winter", "We bought the old yard last winter", Stance.REFUTES),
        ("We bought the old yard yard last winter", "We bought the old yard last winter", Stance.REFUTES),
        ("We will surely sell and we will surely go home", "We will surely sell and we go home", Stance.REFUTES),
        ("We cannot sell the old yard here", "We can sell the old yard here", Stance.REFUTES),
        ("We can’t sell the old yard here", "We can sell the old yard here", Stance.REFUTES),
    ],
)
def test_small_words_are_no_accusation(words: str, there: str, stance: Stance) -> None:
    """An article, a tense or a person apart is not verbatim; a content word or one that turns the sense refutes."""
    assert stances(f"“{words},” said Ada Rill.", f"“{there},” said Ada Rill, the chair.") == {stance}


@pytest.mark.parametrize(
    ("claim", "there"),
    [
        ("“We will sell … the town is glad,” said Holt.", "“The town is glad and we will sell,” said Holt."),
        (
            "“We have to sell the yard … and the town is rather glad,” said Holt.",
            "“The mill is ours and the town is rather glad. We have to sell the yard,” said Holt.",
        ),
        (
            "“We have to sell the yard … and the town is rather glad,” said Holt.",
            "“We have to sell the yard,” said Holt. "
            + "Rain fell on the hills. " * 40
            + "“And the town is rather glad.”",
        ),
        (
            "“We have to sell the yard … and the town is rather glad,” said Jane Holt.",
            "“We have to sell the yard,” said Jane Holt. “And the town is rather glad,” said Peter Marsh.",
        ),
        (
            "Rill said it was “very good” for her.",
            "Pumps of Ely are very good, says a leaflet about the old town hall.",
        ),
        ("Ada Rill said the plan was “quite bad”.", "The weather in Ostrava was quite bad for the time of the year."),
        ("“The yard will shut,” said Jane Holt.", "The mill is old. The yard will shut. It rained in the valley."),
    ],
)
def test_words_that_are_there_and_not_so_said_do_not_support(claim: str, there: str) -> None:
    """In another order, too far apart, of two voices, by chance, or nobody's on the page."""
    assert Stance.SUPPORTS not in stances(claim, there)
    assert Stance.REFUTES not in stances(claim, there)


@pytest.mark.parametrize(
    ("claim", "there", "kinds"),
    [
        (
            "Its page promises that “the yard will stay open for years”.",
            ("The yard will stay open for years. Rill owns it.",),
            [(Stance.SUPPORTS, Kind.MATCH), (Stance.NEUTRAL, Kind.NOT_QUOTED_THERE)],
        ),
        (
            "“The yard will stay open for years,” said Jane Holt.",
            ("Jane Holt spoke of the yard. The yard will stay open for years.",),
            [(Stance.SUPPORTS, Kind.MATCH), (Stance.NEUTRAL, Kind.NOT_QUOTED_THERE)],
        ),
        (
            "“The yard will stay open for years,” said Jane Holt.",
            ("Rill owns the mill.", "The yard will stay open for years. Rill owns it."),
            [(Stance.NEUTRAL, Kind.NOT_QUOTED_THERE)],
        ),
        (
            "“I kept our yard open for years,” wrote Jane Holt.",
            ("By Jane Holt", "It is a long tale.", "In May I kept our yard open for years.", "I was glad."),
            [(Stance.SUPPORTS, Kind.MATCH), (Stance.NEUTRAL, Kind.NOT_QUOTED_THERE)],
        ),
    ],
)
def test_words_without_marks_need_a_voice(claim: str, there: tuple[str, ...], kinds: list[tuple[Stance, Kind]]) -> None:
    """The page's own prose is found; put into a person's mouth it must be given to somebody there."""
    assert found(claim, *there) == kinds


def test_a_misquoted_word_among_the_pages_own_prose_is_no_accusation() -> None:
    """One word in scare quotes does not make its sentence a quotation."""
    there = "The yard that Rill calls “sacred” will never be sold to any bank of the town."
    claim = "“The yard that Rill calls sacred will soon be sold to any bank of the town,” said Jane Holt."
    assert stances(claim, there) == {Stance.NEUTRAL}


def test_the_nearer_of_two_places_is_heard() -> None:
    """Words that two people say are the claim's speaker's if one of them is."""
    there = (
        "“The yard will stay open for years,” said Peter Marsh.",
        "“The yard will stay open for years,” said Jane Holt.",
    )
    assert found("“The yard will stay open for years,” said Jane Holt.", *there) == [(Stance.SUPPORTS, Kind.MATCH)]


def test_a_title_that_is_nowhere_on_the_page_is_no_matter() -> None:
    """Works are named in marks that the page need not have; only speech must be there."""
    claim = "Rill has its part in the film “The Town That Kept Its Yard”, which was shot in the old mill."
    assert found(claim, "Rill has its part in a film about the yard, shot in the old mill.") == []
