"""Entries of a list of sources that give a host and no address."""

from __future__ import annotations

import pytest
from articles_to_cite import article

from auditor.citations import find_citations
from auditor.model import Citation, Markup, Style

TITLED = "fenlandview.co.uk, “Rill sells forty pumps”, 3 May 2024"


def cited(text: str, *entries: str) -> list[Citation]:
    """The citations of a sentence over a list of sources."""
    told = article("\n".join(("# The mill", text, "# Sources", *entries)), Markup.MARKDOWN)
    return [citation for group in find_citations(told) for citation in group.citations]


@pytest.mark.parametrize("entry", [TITLED, "fenlandview.co.uk", "“Rill sells forty pumps”, www.fenlandview.co.uk."])
def test_a_number_leads_to_the_host_of_its_entry(entry: str) -> None:
    """Without an address, with all that the entry says."""
    (found,) = cited("It was sold [1].", f"[1] {entry}", "[2] https://acme.org/a")
    assert (found.style, found.address, found.listed) == (Style.NUMBERED, None, (f"[1] {entry}",))
    assert (found.host or "").endswith("fenlandview.co.uk")


@pytest.mark.parametrize("address", ["www.fenlandview.co.uk/a", "https://www.fenlandview.co.uk", "https://acme.org/b"])
def test_an_address_beside_the_host_is_the_source(address: str) -> None:
    """With a scheme or a path it is one."""
    (found,) = cited("It was sold [1].", f"[1] Rill sells forty pumps, {address}", "[2] https://acme.org/a")
    assert (found.address or "").endswith(address)
    assert found.listed == ()


@pytest.mark.parametrize(
    "entry",
    [
        "Holm, Rivers, p. 4",
        "fenlandview.co.uk and villagepost.co.uk, on the same day",
        "desk@fenlandview.co.uk",
        "Booking.com, annual report",
        f"fenlandview.co.uk. {'A long note of the author. ' * 30}",
    ],
)
def test_an_entry_without_one_host_leads_nowhere(entry: str) -> None:
    """A book, two hosts, an e-mail address, a company, an essay."""
    (found,) = cited("It was sold [1].", f"[1] {entry}", "[2] https://acme.org/a")
    assert (found.style, found.host, found.listed) == (Style.UNRESOLVABLE, None, ())


def test_two_entries_of_one_number_are_not_told_apart() -> None:
    """Neither is taken."""
    (found,) = cited("It was sold [1].", "[1] fenlandview.co.uk", "[1] villagepost.co.uk", "[2] https://acme.org/a")
    assert found.style is Style.UNRESOLVABLE


def test_a_bare_host_is_told_with_the_entries_of_its_outlet() -> None:
    """In whatever form they write it; not with those that have an address, or are of other hosts."""
    entries = ("m.bbc.com, “Mill sold”", "bbc.co.uk, “Pumps”", "https://bbc.com/news/a, “Quay”", "villagepost.co.uk")
    keyed = [f"[{number}] {entry}" for number, entry in enumerate(entries, 1)]
    (found,) = cited("It was sold bbc.co.uk.", *keyed)
    assert (found.style, found.listed) == (Style.BARE_DOMAIN, (keyed[1], keyed[0]))
    (alone,) = cited("It was sold bbc.co.uk.")
    assert alone.listed == ()
