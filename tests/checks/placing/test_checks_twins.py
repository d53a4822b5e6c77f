"""Look-alike letters in claims: named in the message, never an accusation and never a match."""

from __future__ import annotations

import pytest
from pages_by_hand import asked

from auditor.model import Kind, Stance, Verdict

NAMED = "the letters look alike but differ: "


@pytest.mark.parametrize(
    ("claim", "there", "named"),
    [
        (
            "Chief executive Jane Hоlt signed the lease for Rill.",
            "Chief executive Jane Holt signed the lease for Rill.",
            "Cyrillic “о” (U+043E)",
        ),
        (
            "Jane Holt sold Mistrаl to the town of Ely in spring.",
            "Jane Holt sold Mistral to the town of Ely in spring.",
            "Cyrillic “а” (U+0430)",
        ),
        (
            "Jane Holt sold Mistral to the town of Ely in spring.",
            "Jane Holt sold Mistrаl to the town of Ely in spring.",
            "Cyrillic “а” (U+0430)",
        ),
    ],
)
def test_u4_a_name_in_look_alike_letters_is_absent_and_explained(claim: str, there: str, named: str) -> None:
    """The name is not found, the reader learns why, and nobody is accused of naming somebody else."""
    review = asked(claim, there)
    told = [finding for finding in review.findings if NAMED in finding.message]
    assert [(finding.stance, finding.kind) for finding in told] == [(Stance.NEUTRAL, Kind.ABSENT)]
    assert told[0].message.endswith(NAMED + named + ".")
    assert review.verdict is not Verdict.REFUTED


def test_u4_a_quotation_in_look_alike_letters_is_not_verbatim_and_explained() -> None:
    """The same words in other letters are neither the quotation nor a falsified one."""
    there = "“We will build the finest open models in Europe,” said Jane Holt of Rill."
    claim = "“We will build the finest οpen models in Europe,” said Jane Holt of Rill."
    review = asked(claim, there)
    told = [finding for finding in review.findings if finding.check == "quotations"]
    assert [(finding.stance, finding.kind) for finding in told] == [(Stance.NEUTRAL, Kind.NOT_VERBATIM)]
    assert told[0].message.endswith("The page has “open”: " + NAMED + "Greek “ο” (U+03BF).")
    assert review.verdict is not Verdict.REFUTED


def test_u4_a_changed_word_beside_plain_letters_still_refutes() -> None:
    """Only look-alikes silence the accusation."""
    there = "“We will build the finest open models in Europe,” said Jane Holt of Rill."
    assert asked(there.replace("finest", "worst"), there).verdict is Verdict.REFUTED


@pytest.mark.parametrize(
    "claimed", ["30 mіllion euros", "€30 mіllion", "€3О million", "€3O million", "l5 million euros"]
)
def test_u4_a_figure_with_a_disguised_unit_accuses_nobody(claimed: str) -> None:
    """“30 mіllion” with a Cyrillic letter is no 30, and “3O million” no million."""
    review = asked(
        f"Rill raised {claimed} from Holt Ventures in May.", "Rill raised €30 million from Holt Ventures in May."
    )
    assert review.verdict is not Verdict.REFUTED
    assert all(f.stance is Stance.NEUTRAL for f in review.findings if f.check == "quantities")
    assert any("not what they look like: " in f.message for f in review.findings if f.check == "quantities")
