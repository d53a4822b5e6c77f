"""Quotations of a claim against the words of a page."""

from __future__ import annotations

import pytest
from pages_by_hand import asked, findings, page, verdict

from auditor import Verdict, check_claim
from auditor.model import Kind, Stance

SPOKEN = "“We built this yard with our own hands, and we will keep it in the town,” said Jane Holt, the chair."


@pytest.mark.parametrize(
    "claim",
    [
        "“We built this yard with our own hands,” said Jane Holt.",
        "Jane Holt said: ‘We built this yard with our own hands’.",
        "“we built this yard with our own hands” was how Jane Holt put it.",
        "“We built this yard … and we will keep it in the town,” said Jane Holt.",
        "“We built this yard [...] and we will keep it,” said Jane Holt.",
        "“We built this yard ... and we will keep it in the town,” said Jane Holt.",
        "“We built [the Rill] yard with our own hands,” said Jane Holt.",
        "“we will keep it in the town,” said Holt.",
    ],
)
def test_honest_quotations_are_found(claim: str) -> None:
    """Kinds of marks, capitals, an ellipsis and an editor's brackets are no changes."""
    assert verdict(claim, SPOKEN) is Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("claim", "kind"),
    [
        ("“We bought this yard with our own hands,” said Jane Holt.", Kind.WORDS_CHANGED),
        ("“We built this yard with our own money,” said Jane Holt.", Kind.WORDS_CHANGED),
        ("“We built this yard with our hands, and we will keep it in town,” said Jane Holt.", None),
        ("“we will never keep it in the town,” said Jane Holt.", Kind.WORDS_CHANGED),
    ],
)
def test_a_changed_word_refutes(claim: str, kind: Kind | None) -> None:
    """One content word or negation put in another's place is a misquotation; a lost little word is not."""
    review = asked(claim, SPOKEN)
    assert (review.verdict is Verdict.REFUTED) is (kind is not None)
    assert kind is None or kind in {finding.kind for finding in review.findings}


def test_a_common_word_between_brackets_is_not_held_to_its_first_place() -> None:
    """The second “the” is the one that leads to the rest; taking the first would misjudge a faithful quotation."""
    claim = "“We need [it] the [whole] plan now or never,” Ada Rill said."
    there = "“We need the state and the people need the bold plan now or never,” Ada Rill said."
    assert verdict(claim, there) is Verdict.SUPPORTED


def test_many_ellipses_on_a_page_of_repeated_words_cost_little() -> None:
    """Each gap ends at the first fitting place: trying all places of nine gaps would never end."""
    claim = f"“{'ha … ' * 9}never,” said Jane Holt."
    told = findings(claim, f"“{'ha ' * 300}” was all that Jane Holt said.")
    assert told[0][1:] == (Stance.REFUTES, Kind.WORDS_CHANGED)


def test_a_dropped_negation_refutes() -> None:
    """Words left out without an ellipsis that turn the sense."""
    told = findings("“We are for sale at last,” said Jane Holt.", "“We are not for sale at last,” said Jane Holt.")
    assert told[0][1:] == (Stance.REFUTES, Kind.WORDS_DROPPED)


@pytest.mark.parametrize(
    ("claim", "there"),
    [
        ("“We are … for sale,” said Jane Holt.", "“We are not for sale,” said Jane Holt."),
        ("“We are … for sale,” said Jane Holt.", "“We are most certainly not for sale,” said Jane Holt."),
        ("“It will … close this year,” said Jane Holt.", "“It will never, ever close this year,” said Jane Holt."),
    ],
)
def test_an_ellipsis_may_not_swallow_a_not(claim: str, there: str) -> None:
    """A negation next to the words that are kept: not word for word, though no accusation either."""
    review = asked(claim, there)
    assert review.verdict is Verdict.NOT_ENOUGH_INFO
    assert Kind.WORDS_DROPPED in {finding.kind for finding in review.findings}


def test_an_ellipsis_may_swallow_a_clause_with_a_not_of_its_own() -> None:
    """ "…, and we asked for no help, …" can be left out."""
    there = "“We built it, and asked for no help in all those years, and we will keep it,” said Jane Holt."
    assert verdict("“We built it … and we will keep it,” said Jane Holt.", there) is Verdict.SUPPORTED


def test_parts_in_another_order_are_no_quotation() -> None:
    """The pieces around an ellipsis must follow each other on the page as they do in the article."""
    assert verdict("“we will keep it … We built this yard,” said Jane Holt.", SPOKEN) is not Verdict.SUPPORTED


def test_words_that_nobody_said_there_are_told_apart() -> None:
    """The words are on the page, but without marks: supported, with a finding beside."""
    told = findings("“the yard will stay open” said Jane Holt.", "Jane Holt told us that the yard will stay open.")
    assert [f[1:] for f in told[:2]] == [
        (Stance.SUPPORTS, Kind.MATCH),
        (Stance.NEUTRAL, Kind.NOT_QUOTED_THERE),
    ]


def test_a_near_miss_of_words_that_nobody_said_is_no_accusation() -> None:
    """The page's own prose is not a quotation that could be misquoted."""
    told = findings("“the yard will shut next year” said Jane Holt.", "The yard will open next year, in the old mill.")
    assert told[0][1] is Stance.NEUTRAL


def test_a_title_in_marks_is_found_in_the_title() -> None:
    """A story's headline need not stand in its text."""
    read = page("The yard has a new owner in Norwich.", title="The Town That Kept Its Yard")
    review = check_claim("Norwich has “The Town That Kept Its Yard” to read, on the yard and its new owner.", read)
    assert Stance.REFUTES not in {finding.stance for finding in review.findings}
    assert review.findings[1].stance is Stance.SUPPORTS


def test_accents_soft_hyphens_and_number_words_do_not_part_equal_words() -> None:
    """What a reader does not see or hear is no change."""
    there = "“We ser\u00adved seven hundred guests at the caf\u00e9,” said Jane Holt."
    assert verdict("“We served seven hundred guests at the cafe,” said Jane Holt.", there) is Verdict.SUPPORTED


@pytest.mark.parametrize(
    "claim",
    [
        "“They charge USD 10 for a cola that nobody drinks,” Sharon said.",
        "“They charge 10 dollars for a cola that nobody drinks,” Sharon said.",
        '"They charge USD 10 for a cola that nobody drinks,” Sharon said.',
    ],
)
def test_money_in_words_is_the_sign_of_money(claim: str) -> None:
    """A quotation that writes out a sign of the page is no misquotation, whatever marks it stands in."""
    assert verdict(claim, "“They charge $10 for a cola that nobody drinks,” Sharon said.") is Verdict.SUPPORTED
