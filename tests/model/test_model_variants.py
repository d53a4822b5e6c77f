"""Addresses of one page in several dresses."""

import pytest

from auditor.model.variants import one_page_key, own_canonical, same_page

PAGE = "https://www.courier.example/2024/03/harbour"


@pytest.mark.parametrize(
    "other",
    [
        "http://courier.example/2024/03/harbour/",
        "https://amp.courier.example/2024/03/harbour",
        "https://m.courier.example/2024/03/harbour",
        "https://mobile.courier.example/2024/03/harbour#top",
        "https://courier.example/2024/03/harbour/amp/",
        "https://courier.example/2024/03/harbour.amp",
        "https://courier.example/amp/2024/03/harbour",
        "https://courier.example/amp/s/2024/03/harbour",
        "https://courier.example/2024/03/harbour?output=amp",
        "https://courier.example/2024/03/harbour?outputType=amp&utm_source=x",
        "https://courier.example/2024/03/harbour?amp",
        "https://courier.example/2024/03/harbour/print",
        "https://courier.example/2024/03/harbour?print=1",
        "https://courier.example/2024/03/harbour?view=print",
    ],
)
def test_threat_s8_a_page_is_one_in_every_dress(other: str) -> None:
    """AMP, phone and print addresses, tracking and scheme say nothing of which page it is."""
    assert same_page(PAGE, other)


@pytest.mark.parametrize(
    "other",
    [
        "https://courier.example/2024/03/harbours",
        "https://courier.example/2024/03/harbour?id=2",
        "https://courier.example/2024/03/harbour?view=comments",
        "https://ports.courier.example/2024/03/harbour",
        "https://other.example/2024/03/harbour",
        "https://courier.example/2024/03/harbour/amplifier",
        "https://courier.example/2024/03/harbour?page=2",
        "mailto:desk@courier.example",
    ],
)
def test_threat_s8_other_pages_are_others(other: str) -> None:
    """A parameter or part that may name another page keeps two addresses apart."""
    assert not same_page(PAGE, other)


def test_threat_s8_a_host_of_two_letters_is_no_dress() -> None:
    """`m.example` is a site of its own."""
    assert one_page_key("https://m.example/a") != one_page_key("https://example/a")


@pytest.mark.parametrize(
    ("canonical", "own"),
    [
        ("https://courier.example/2024/03/harbour", True),
        ("https://amp.courier.example/2024/03/harbour", True),
        ("https://agency.example/harbour", False),
        (None, False),
        ("nonsense", False),
    ],
)
def test_threat_s8_a_canonical_address_of_another_site_is_not_followed(canonical: str | None, own: bool) -> None:
    """A copy that names its original is still the page that was cited."""
    assert own_canonical(PAGE, canonical) == (canonical if own else None)
