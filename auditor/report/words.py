"""How verdicts and reasons are said to people: one table each, total over its enum.

Corrections desks know three outcomes of a check: confirmed, change proposed, cannot tell. A fourth stands between the
last two here, because "the page says something else" and "the page does not say it" ask for different work.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from auditor.model import ClaimReview, Identified, Kind, Reason, Severity


class Pile(StrEnum):
    """Where a claim lands on the editor's desk, most urgent first."""

    FIX = "fix"
    LOOK = "look"
    CONFIRMED = "confirmed"
    UNCHECKED = "unchecked"


@dataclass(frozen=True, slots=True)
class PileWords:
    """A pile's icon, its name on a button, and its name after a number."""

    icon: str
    name: str
    counted: str


@dataclass(frozen=True, slots=True)
class Words:
    """A label of a few words, a whole sentence, and what the editor can do next."""

    label: str
    sentence: str
    advice: str


PILES = {
    Pile.FIX: PileWords("✗", "To fix", "to fix"),
    Pile.LOOK: PileWords("?", "To look at", "to look at"),
    Pile.CONFIRMED: PileWords("✓", "Confirmed", "confirmed"),
    Pile.UNCHECKED: PileWords("–", "Not checked", "could not be checked"),
}

PILE_OF = {
    Reason.FACT_CONTRADICTED: Pile.FIX,
    Reason.CONFLICTING_EVIDENCE: Pile.LOOK,
    Reason.PARTLY_FOUND: Pile.LOOK,
    Reason.NOT_IN_SOURCE: Pile.LOOK,
    Reason.ALL_FACTS_FOUND: Pile.CONFIRMED,
    Reason.WORDING_FOUND: Pile.CONFIRMED,
    Reason.SOURCE_NOT_IDENTIFIED: Pile.UNCHECKED,
    Reason.SOURCE_UNAVAILABLE: Pile.UNCHECKED,
    Reason.SOURCE_TRUNCATED: Pile.UNCHECKED,
    Reason.SOURCE_IN_OTHER_LANGUAGE: Pile.UNCHECKED,
    Reason.NOTHING_CHECKABLE: Pile.UNCHECKED,
}

REASONS = {
    Reason.FACT_CONTRADICTED: Words(
        "Source says something else",
        "The cited page says something else.",
        "Correct the article, or ask the writer which source the words come from.",
    ),
    Reason.CONFLICTING_EVIDENCE: Words(
        "Pages disagree",
        "One cited page, or one capture of it, says so; another says something else.",
        "Compare the passages and settle which of them the article rests on.",
    ),
    Reason.PARTLY_FOUND: Words(
        "Partly found",
        "The cited page says a part of this and is silent on the rest.",
        "Find a source for the rest, or leave it out.",
    ),
    Reason.NOT_IN_SOURCE: Words(
        "Not in the source",
        "The cited page was read in full and does not say this.",
        "Ask the writer for the page that does.",
    ),
    Reason.ALL_FACTS_FOUND: Words(
        "Found in the source",
        "Every checkable fact of the claim stands on the cited page.",
        "Nothing to do.",
    ),
    Reason.WORDING_FOUND: Words(
        "Found in the source by its wording",
        "The claim holds no figure, date, quotation or name; the cited page says it in much the same words.",
        "Read the passage if much hangs on it.",
    ),
    Reason.SOURCE_NOT_IDENTIFIED: Words(
        "Page not identified",
        "The citation names a site, and it is not clear which of its pages is meant.",
        "Ask the writer for the address, or give the page with --source HOST=FILE.",
    ),
    Reason.SOURCE_UNAVAILABLE: Words(
        "Page not available",
        "None of the cited pages could be read.",
        "Open the page by hand, save it and give it with --source ADDRESS=FILE.",
    ),
    Reason.SOURCE_TRUNCATED: Words(
        "Page cut short",
        "Nothing was found in the part of the page that could be read; the rest is missing.",
        "Open the page and read the rest, or save it whole and give it with --source ADDRESS=FILE.",
    ),
    Reason.SOURCE_IN_OTHER_LANGUAGE: Words(
        "Page in another language",
        "Nothing was found, and the cited page is in another language than the claim.",
        "Have somebody who reads the language compare the two.",
    ),
    Reason.NOTHING_CHECKABLE: Words(
        "Nothing to check by",
        "The claim holds no figure, date or quotation, and its wording alone does not decide.",
        "Read the nearest passage and judge for yourself.",
    ),
}
# Beside the reason of its claim, for a citation whose marker names neither page nor site: `【1†source】`.
LEADS_NOWHERE = Words(
    "Marker without an address",
    "The marker names no page and no site: its address was lost, or its number stands in no list.",
    "Ask the writer which page was meant.",
)

IDENTIFIED = {
    Identified.ADDRESS: "cited by its address",
    Identified.GIVEN: "given by hand for this citation",
    Identified.ONLY_PAGE: "the only page of this site at hand",
    Identified.RANKED: "the best fit among the pages of this site",
}

SEVERITIES = {Severity.HIGH: Pile.FIX, Severity.MEDIUM: Pile.LOOK, Severity.LOW: Pile.UNCHECKED}

NO_CITATIONS = "No citations found: there is nothing to check against a page."


def pile_of(review: ClaimReview) -> Pile:
    """Where a reviewed claim lands."""
    return PILE_OF[review.reason]


def piled(reviews: Iterable[ClaimReview]) -> dict[Pile, int]:
    """How many claims lie on each pile, every pile named."""
    counts = Counter(pile_of(review) for review in reviews)
    return {pile: counts[pile] for pile in Pile}


def lead(reviews: Iterable[ClaimReview]) -> str:
    """The one sentence that opens the report and closes the terminal's summary."""
    counts = piled(reviews)
    if not any(counts.values()):
        return NO_CITATIONS
    return ", ".join(f"{counts[pile]} {words.counted}" for pile, words in PILES.items()) + "."


def kind_label(kind: Kind | str) -> str:
    """A finding's kind in words: "scale word"."""
    return str(kind).replace("_", " ")


def counted(number: int, noun: str) -> str:
    """A number and its noun: "1 claim", "3 claims"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
