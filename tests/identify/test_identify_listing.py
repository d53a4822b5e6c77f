"""Pages told by what a list of sources says of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from auditor.evidence import read_page
from auditor.facts import find_facts
from auditor.identify import identify
from auditor.identify.listing import listed_as
from auditor.model import Block, Claim, Document, Group, ReadPage, Snapshot, Span

TEXT = "Rill sold 40 pumps to Norwich in its first year, its report says."
CLAIM = "Rill sold 40 pumps to Norwich in its first year."
ENTRY = "[3] fenlandview.co.uk, “Rill sells forty pumps”, 3 May 2024"


def page(title: str, day: date | None = None, text: str = TEXT) -> ReadPage:
    """A page of one paragraph."""
    snapshot = Snapshot("https://www.fenlandview.co.uk/a", b"")
    document = Document(snapshot, text, (Block(Span(0, len(text))),), title=title)
    return read_page(replace(document, published=day))


def claim(text: str = CLAIM) -> Claim:
    """A claim outside any article."""
    return Claim(text, Span(0, len(text)), Group(()), facts=find_facts(text))


@pytest.mark.parametrize(
    ("title", "day", "share"),
    [
        ("Rill sells forty pumps", date(2024, 5, 3), 1.0),
        ("Rill sells forty pumps to Norwich – Fenland View", date(2024, 5, 4), 1.0),
        ("Rill sells forty pumps", date(2023, 1, 1), 0.7),
        ("Rill sells forty pumps", None, 0.7),
        ("The weather in the hills", date(2024, 5, 3), 0.3),
        ("Fenlandview: pumps", date(2024, 6, 1), 0.0),
        ("", None, 0.0),
    ],
)
def test_a_title_and_a_day_tell_a_page(title: str, day: date | None, share: float) -> None:
    """The title weighs more; the site's name and one common word are no title, a day or two off is the same day."""
    assert listed_as([ENTRY, "[4] fenlandview.co.uk"], page(title, day)) == pytest.approx(share)


def test_a_title_without_a_day_is_enough() -> None:
    """A list that gives none has nothing against the page; a bare host says nothing, nor does an empty list."""
    told = page("Rill sells forty pumps", date(2024, 5, 3))
    assert listed_as(["fenlandview.co.uk: Rill sells forty pumps"], told) == pytest.approx(1.0)
    assert listed_as(["fenlandview.co.uk"], told) == listed_as([], told) == 0.0


def test_the_listed_page_is_chosen_and_clear() -> None:
    """Of two that tell the claim in the same words, whichever comes first."""
    pages = [page("Norwich buys pumps for the winter", date(2024, 6, 9)), page("Rill sells forty pumps")]
    for order in (pages, pages[::-1]):
        (found,) = identify(claim(), order, listed=[ENTRY])
        assert (found.page, found.clear) == (pages[1], True)
        assert not identify(claim(), order)[0].clear


def test_a_listed_page_must_fit_all_the_same() -> None:
    """What the list says of a page is no word of the page: one about other things is not chosen."""
    other = page("Rill sells forty pumps", date(2024, 5, 3), "The weather in the hills was mild, with some rain.")
    assert identify(claim("Otto baked 12 cakes for Ely."), [other, page("Hills")], listed=[ENTRY]) == ()
