"""The register of checks, and the sentences in which they tell what they find."""

from __future__ import annotations

from datetime import date

import pytest
from pages_by_hand import asked, page

from auditor import check_claim
from auditor.checks import CHECKS


def test_the_register() -> None:
    """Each check has a name of its own, that of its module, and one sentence that says what it promises."""
    names = [check.ident for check in CHECKS]
    assert len(set(names)) == len(names)
    for check in CHECKS:
        assert check.examine.__module__.rpartition(".")[2] == check.ident
        assert check.summary.endswith(".")


@pytest.mark.parametrize(
    ("claim", "there", "message"),
    [
        (
            "Rill raised $30 million in its second round.",
            "Rill raised $30 trillion in its second round.",
            "The article says “$30 million”; the cited page says “$30 trillion”.",
        ),
        (
            "About 1,200 people work at the Rill yard.",
            "The Rill yard has 1,187 people at work.",
            "The page says “1,187”, which rounds to “1,200”.",
        ),
        (
            "Rill, founded in 1911, sold 40 pumps in Ely.",
            "Rill sold 40 pumps in Ely.",
            "“1911” was not found on the page.",
        ),
        (
            "Rill’s treasurer Jane Holt signed the lease.",
            "Rill’s chief executive Jane Holt signed the lease.",
            "The article calls Jane Holt treasurer; the cited page says chief executive.",
        ),
        (
            "“The yard will stay open for years,” said Jane Holt.",
            "“The yard will stay open for years,” said Peter Marsh, the treasurer.",
            "The article gives these words to Jane Holt; the cited page, to Peter Marsh.",
        ),
        (
            "Jane Holt said: “We get more out of every engineer than anybody here.”",
            "“We get more out of every euro than anybody here,” Holt told the Argus over lunch.",
            "The quotation differs from the cited page, which has “We get more out of every euro than anybody here”. "
            "The difference: “engineer” for “euro”.",
        ),
        (
            "Rill has 40 deaths per 1,000 patients in Ely.",
            "Rill has 40 deaths per 100,000 patients in Ely.",
            "The article says “40” per 1,000 patients; the cited page says “40” per 100,000 patients.",
        ),
        (
            "Rill has 40 deaths a year in Ely.",
            "Rill has 40 deaths in Ely.",
            "The article says “40” per year; the cited page says “40”, and not per what.",
        ),
        (
            "Rill’s sales rose by £300 million in 2024.",
            "Rill’s sales rose to £1.3 billion in 2024, from £1 billion.",
            "The page gives “£1.3 billion” and “£1 billion”: the difference is £300 million.",
        ),
        (
            "“The “blue” yard will stay open for many years,” said Jane Holt.",
            "“The “blue” yard will stay shut for many years,” said Jane Holt, the treasurer.",
            "The quotation differs from the cited page, which has “The ‘blue’ yard will stay shut for many years”. "
            "The difference: “open” for “shut”.",
        ),
    ],
)
def test_findings_are_whole_sentences_in_the_words_of_both(claim: str, there: str, message: str) -> None:
    """A sub-editor could print them: the article's words and the page's, in marks."""
    assert message in [finding.message for finding in asked(claim, there).findings]


def test_a_day_that_was_reckoned_is_told_with_its_date() -> None:
    """In brackets, as an editor adds it, since "today" alone does not show that the page gives the claim's date."""
    sent = page("The Rill yard opened today.", published=date(2025, 5, 7))
    messages = [finding.message for finding in check_claim("The Rill yard opened on 7 May 2025.", sent).findings]
    assert "The page says “today [7 May 2025]”." in messages
