"""Whether a sentence speaks of the claim's own subject."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pages_by_hand import findings, page

from auditor.checks.comparing.periods import touch
from auditor.checks.placing.binding import Place, places
from auditor.checks.placing.subjects import beside_same_names, dated_alone, same_period, same_subject
from auditor.evidence import inquire, read_page
from auditor.model import Claim, DateRange, Group, Inquiry, Kind, Quantity, Span, Stance
from auditor.review import with_facts


def bound(
    claim: str, there: str, title: str | None = None, context: str = ""
) -> tuple[Inquiry, Quantity, Place[Quantity]]:
    """The claim put to a page of one sentence, the claim's first figure, and the page's first one."""
    asked = with_facts(Claim(claim, Span(0, len(claim)), Group(()), context=context), None)
    inquiry = inquire(asked, read_page(page(there, title=title)))
    figure = next(fact for fact in asked.facts if isinstance(fact, Quantity))
    place = min(places(inquiry, figure), key=lambda place: place.fact.span)
    return inquiry, figure, place


@pytest.mark.parametrize(
    ("claim", "there", "title", "same"),
    [
        ("Rill sold 40 pumps.", "Rill sold 50 pumps.", None, True),
        ("Rill sold 40 pumps.", "The firm sold 50 pumps.", None, True),
        ("Rill sold 40 pumps.", "The firm sold 50 pumps, Jane Holt said.", "Rill and its pumps", False),
        ("Rill sold 40 pumps.", "Rill sold 50 pumps, Jane Holt said.", None, True),
        ("Rill sold 40 pumps.", "Thornway sold 50 pumps.", None, False),
        ("Rill sold 40 pumps in Ely.", "Thornway sold 50 pumps in Ely.", None, False),
        ("Rill sold 40 pumps of its Model A.", "Rill sold 50 pumps of its Model B.", None, False),
        ("In its second year Rill sold 40 pumps.", "In its 3rd year Rill sold 50 pumps.", None, False),
        ("In its second year Rill sold 40 pumps.", "In its 2nd year Rill sold 50 pumps.", None, True),
    ],
)
def test_same_subject(claim: str, there: str, title: str | None, same: bool) -> None:
    """Strangers in a sentence, missing names, and other members of a series speak against it."""
    inquiry, _, place = bound(claim, there, title)
    assert same_subject(inquiry, place) is same


@pytest.mark.parametrize(
    ("claim", "context", "same"),
    [
        ("Its sales came to 40 pumps.", "", False),
        ("Its sales came to 40 pumps.", "Rill was founded in Ely.", True),
        ("Its sales came to 40 pumps.", "Thornway was founded in Ely.", False),
        ("Thornway’s sales came to 40 pumps.", "Rill was founded in Ely.", False),
    ],
)
def test_a_claim_that_names_nobody_speaks_of_the_text_before_it(claim: str, context: str, same: bool) -> None:
    """A pronoun points back; a name of the claim's own does not."""
    inquiry, _, place = bound(claim, "Rill sold 50 pumps.", context=context)
    assert same_subject(inquiry, place) is same


@pytest.mark.parametrize(
    ("claim", "there", "same"),
    [
        ("Thornway takes $5 a head.", "Rill takes $3 a head, Thornway more.", False),
        ("Thornway takes $5 a head.", "Thornway takes $3 a head, Rill more.", True),
        ("Bills rose 12% in Norwich.", "Bills rose 14% in Ipswich, less in Norwich.", False),
        ("Bills rose 12% in Norwich.", "Bills rose 14%, the council of Ipswich said.", True),
        ("Bills rose 12%.", "Bills rose 14% in Ipswich.", True),
    ],
)
def test_the_nearest_names(claim: str, there: str, same: bool) -> None:
    """A figure belongs to the name nearest to it on either side."""
    assert beside_same_names(*bound(claim, there)) is same


def test_periods() -> None:
    """Another year parts two figures; a date behind a comma does so only where the whole sentence counts."""
    inquiry, _, place = bound("Rill sold 40 pumps in 2023.", "Rill sold 50 pumps, more than in 2021.")
    assert not same_period(inquiry, place, in_clause=False)
    assert same_period(inquiry, place, in_clause=True)
    inquiry, _, place = bound("Rill sold 40 pumps.", "Rill sold 50 pumps in 2021.")
    assert same_period(inquiry, place, in_clause=False)
    assert dated_alone(inquiry, place)


PERIODS = st.builds(
    lambda first, last: DateRange(Span(0, 1), first, last),
    st.none() | st.dates(date(2000, 1, 1), date(2000, 3, 1)),
    st.none() | st.dates(date(2000, 3, 1), date(2000, 6, 1)),
)


@settings(deadline=None)  # a busy machine is no failure
@given(PERIODS, PERIODS)
def test_touching_is_mutual(one: DateRange, other: DateRange) -> None:
    """Whoever touches is touched; periods that share 1 March always do."""
    assert touch(one, other)
    assert touch(other, one)


def test_a_figure_of_somebody_else_is_no_support() -> None:
    """A page about two firms has a figure for each; the one of the other is named as such."""
    told = findings(
        "Rill sold 4,120 pumps in the town.",
        "Rill opened a shop in the town and sold its first pumps there.",
        "Thornway sold 4,120 pumps in the town.",
    )
    assert ("4,120", Stance.NEUTRAL, Kind.SUBJECT) in told
    assert ("4,120", Stance.SUPPORTS, Kind.MATCH) in findings(
        "Rill sold 4,120 pumps in the town.", "Rill opened a shop in the town.", "It sold 4,120 pumps there."
    )


def test_who_vouches_does_not_hide_whose_figure_it_is() -> None:
    """Words of the claim that the page has nowhere weigh neither for nor against."""
    page = "Rill sold 58 pumps in May. Thornway sold 41 pumps in May, it told the council after a long debate."
    told = findings("Thornway sold 58 pumps in May, the trade paper wrote.", page)
    assert ("58", Stance.SUPPORTS, Kind.MATCH) not in told
    right = findings("Thornway sold 41 pumps in May, the trade paper wrote.", page)
    assert ("41", Stance.SUPPORTS, Kind.MATCH) in right
