"""Who said it."""

from __future__ import annotations

import pytest
from pages_by_hand import asked, verdict

from auditor import Verdict
from auditor.model import Kind

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
