"""Names and offices of a claim against those of a page."""

from __future__ import annotations

import pytest
from pages_by_hand import asked, findings, page, verdict

from auditor import Verdict, check_claim
from auditor.checks.naming.names import examine
from auditor.evidence import inquire, read_page
from auditor.model import Citation, Claim, Group, Kind, Span, Stance, Style
from auditor.review import with_facts


@pytest.mark.parametrize(
    ("claimed", "printed"),
    [
        ("Arthur Lindqvist", "Lindqvist"),
        ("Lindqvist", "Arthur Lindqvist"),
        ("Arthur Lindqvist", "Arthur Bo Lindqvist"),
        ("Łukasz Sobol", "Lukasz Sobol"),
        ("Fenland Bureau of Investigation", "FBI"),
    ],
)
def test_one_person_under_two_forms_of_a_name(claimed: str, printed: str) -> None:
    """A surname, a middle name, accents and initials part nobody from himself."""
    told = findings(f"The yard was sold by {claimed} to the town.", f"The yard was sold by {printed} to the town.")
    assert Kind.NAME not in {kind for _, _, kind in told}
    assert told[0][1] is not Stance.REFUTES


def test_another_holder_of_an_office_refutes() -> None:
    """Of the claim's body, in the claim's office, now."""
    review = asked(
        "Chief executive Jane Holt signed the lease for Rill.", "Chief executive Peter Marsh signed the lease for Rill."
    )
    assert review.verdict is Verdict.REFUTED
    assert Kind.NAME in {finding.kind for finding in review.findings}


def test_another_office_of_the_same_person_refutes() -> None:
    """The page gives the person an office that excludes the claim's."""
    review = asked("Rill’s treasurer Jane Holt signed the lease.", "Rill’s chief executive Jane Holt signed the lease.")
    assert review.verdict is Verdict.REFUTED
    assert Kind.ROLE in {finding.kind for finding in review.findings}


@pytest.mark.parametrize(
    ("claim", "there"),
    [
        ("Chief executive Jane Holt runs Rill.", "Former chief executive Peter Marsh ran Rill until May."),
        ("Chief executive Jane Holt runs Rill.", "Thornway chief executive Peter Marsh runs a rival yard."),
        ("Founder Jane Holt runs Rill.", "Rill chief executive Jane Holt runs the yard."),
        ("Jane Holt signed the lease in Norwich.", "Peter Marsh signed a letter in Norwich."),
        ("The Fenland Cyber Club, led by Jane Holt, meets weekly.", "The Fenland Cyber Club is led by Ely-based Holt."),
        ("* Cases were seen in 190 countries.", "COVID-19 cases were seen in 190 countries."),
        ("Ada Finch’s mother was from Ely.", "Ada Finch’s mother was the subject of a book by Peter Marsh."),
        ("Facebook sold the yard to the town in spring.", "Meta sold the yard to the town in spring. It was Facebook."),
    ],
)
def test_traps_are_not_refuted(claim: str, there: str) -> None:
    """Predecessors, other bodies, offices that go together, adjectives, plain words, and new names of old firms."""
    assert verdict(claim, there) is not Verdict.REFUTED


def test_another_name_amid_the_same_words_refutes_where_the_claims_is_unknown() -> None:
    """The page says the same sentence of somebody else, and nowhere has the claim's name."""
    sentence = "The old mill by the river in Norwich was sold by {} to the town council after a long quarrel in spring."
    more = ("The weather was mild.", "A museum has 14 rooms.", "Tickets cost €12 for adults.", "The bridge was shut.")
    review = asked(sentence.format("Jane Holt"), sentence.format("Peter Marsh"), *more)
    assert review.verdict is Verdict.REFUTED


def test_another_name_amid_the_same_words_leaves_open_a_name_that_stands_elsewhere() -> None:
    """Both may be names of one thing; but the claim is not called supported."""
    review = asked(
        "The old mill in Norwich was sold by Jane Holt to the town in spring.",
        "The old mill in Norwich was sold by Peter Marsh to the town in spring.",
        "The party was opened by Jane Holt, a neighbour.",
    )
    assert review.verdict is Verdict.NOT_ENOUGH_INFO
    assert (Stance.NEUTRAL, Kind.NAME) in {(finding.stance, finding.kind) for finding in review.findings}


def test_an_outlets_own_name_is_not_looked_for_on_its_page() -> None:
    """ "…, the Fenland View says" beside fenlandview.co.uk."""
    citation = Citation(Style.BARE_DOMAIN, Span(30, 46), "fenlandview.co.uk", host="fenlandview.co.uk")
    text = "The mill is sold, Fenland View says."
    claim = with_facts(Claim(text, Span(0, len(text)), Group((citation,))), None)
    assert not list(examine(inquire(claim, read_page(page("The mill is sold.")))))


def test_a_word_that_opens_a_sentence_is_no_name_where_the_page_writes_it_small() -> None:
    """A capital that only its place gives."""
    told = findings("Turbines stand in Norwich.", "Many turbines stand in Norwich, by the river.")
    assert [words for words, _, _ in told] == ["Norwich"]


def test_names_in_the_title_count() -> None:
    """Press pages name their subject in the headline and say "the company" below it."""
    read = page("The company has sold its old mill to the town.", title="Rill leaves the town")
    assert check_claim("Rill has sold its old mill to the town.", read).verdict is Verdict.SUPPORTED
