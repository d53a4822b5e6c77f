"""What people are told."""

from __future__ import annotations

import pytest

from auditor.model import Audit, Cause, Identified, Reason, Severity
from auditor.report.cause_words import CAUSES
from auditor.report.words import IDENTIFIED, PILE_OF, PILES, REASONS, SEVERITIES, Pile, Words, counted, lead, piled


def test_every_reason_cause_and_choice_has_words() -> None:
    """The tables are total, in the order of their enums where that order means something."""
    assert set(REASONS) == set(PILE_OF) == set(Reason)
    assert list(CAUSES) == list(Cause)
    assert list(IDENTIFIED) == list(Identified)
    assert list(PILES) == list(Pile)
    assert list(SEVERITIES) == list(Severity)


@pytest.mark.parametrize("words", [*REASONS.values(), *CAUSES.values()], ids=lambda words: words.label)
def test_words_are_short_and_whole(words: Words) -> None:
    """A label fits a tag; sentence and advice are sentences, and none of them speaks of itself as a program."""
    assert len(words.label) <= 36
    assert words.label[0].isupper()
    for sentence in (words.sentence, words.advice):
        assert sentence[0].isupper()
        assert sentence.endswith(".")
        assert len(sentence) <= 120


def test_only_a_refuted_claim_is_to_be_fixed() -> None:
    """No page read is never put with a page that says something else."""
    assert [reason for reason, pile in PILE_OF.items() if pile is Pile.FIX] == [Reason.FACT_CONTRADICTED]
    assert {reason for reason, pile in PILE_OF.items() if pile is Pile.LOOK} == {
        Reason.CONFLICTING_EVIDENCE,
        Reason.PARTLY_FOUND,
        Reason.NOT_IN_SOURCE,
    }


def test_the_lead_counts_all_four_piles(audit: Audit) -> None:
    """One sentence, the most urgent first; an article without citations gets its own."""
    assert lead(audit.reviews) == "2 to fix, 2 to look at, 2 confirmed, 3 could not be checked."
    assert lead(audit.reviews[:1]) == "0 to fix, 0 to look at, 1 confirmed, 0 could not be checked."
    assert lead(()) == "No citations found: there is nothing to check against a page."
    assert list(piled(())) == list(Pile)


def test_one_is_not_many() -> None:
    """A noun stands in the number that it is counted in."""
    assert [counted(n, "claim") for n in (0, 1, 2)] == ["0 claims", "1 claim", "2 claims"]
