"""The figures of a table row, read with the head of their column."""

from decimal import Decimal

import pytest

from auditor.evidence import read_page
from auditor.extract import read
from auditor.model import DateRange, Document, Quantity, ReadPage, Sentence, Snapshot


def page(head: str, cell: str, caption: str = "", label: str = "Bonn", first: str = "City") -> ReadPage:
    over = f"<caption>{caption}</caption>" if caption else ""
    body = (
        f"<main><p>The breweries of the valley had a good year.</p><table>{over}"
        f"<tr><th>{first}</th><th>{head}</th></tr><tr><td>{label}</td><td>{cell}</td></tr></table></main>"
    )
    found = read(Snapshot("https://rill.example/table", body.encode(), "text/html"))
    assert isinstance(found, Document)
    return read_page(found)


def row(read: ReadPage) -> Sentence:
    return next(s for s in read.sentences if any(cell.head for cell in s.block.cells))


def figure(sentence: Sentence) -> Quantity:
    return next(fact for fact in sentence.facts if isinstance(fact, Quantity))


@pytest.mark.parametrize(
    ("head", "cell", "value", "unit"),
    [
        ("Harvest (thousand hectolitres)", "2,580", "2580000", "hl"),
        ("Harvest, in thousand hectolitres", "2,580", "2580000", "hl"),
        ("Output in million tonnes", "14.5", "14500000", "t"),
        ("Output (GWh)", "862", "862", "GWh"),
        ("Revenue, $m", "862", "862000000", "USD"),
        ("Revenue ($ million)", "862", "862000000", "USD"),
        ("Revenue (€bn)", "1.2", "1200000000", "EUR"),
        ("Price (£)", "14.99", "14.99", "GBP"),
        ("Price £", "14.99", "14.99", "GBP"),
        ("Share %", "12.5", "12.5", "percent"),
        ("Share (per cent)", "12.5", "12.5", "percent"),
        ("Change, %", "12.5", "12.5", "percent"),
        ("Population (millions)", "3.4", "3400000", None),
        ("Population ('000)", "340", "340000", None),
        ("Cost (£000s)", "340", "340000", "GBP"),
        ("Visitors", "340", "340", "visitors"),
        ("Theaters", "2,740", "2740", "theaters"),
        ("Weeks", "5", "5", "week"),
        ("Week", "5", "5", "week"),
        ("Shots on target", "6", "6", "shots"),
        ("Length (km)", "42", "42", "km"),
    ],
)
def test_a_bare_figure_takes_the_unit_of_its_head(head: str, cell: str, value: str, unit: str | None) -> None:
    """Unit, scale and noun of the head are those of each bare figure under it."""
    found = figure(row(page(head, cell)))
    assert (found.value, found.unit) == (Decimal(value), unit)


@pytest.mark.parametrize(
    ("head", "cell", "value", "unit"),
    [
        ("Rank", "5", "5", None),
        ("2025 (forecast)", "905", "905", None),
        ("Score", "88.4", "88.4", None),
        ("Calder Rovers", "17", "17", None),
        ("Price (£)", "$14.99", "14.99", "USD"),
        ("Revenue, $m", "€1.2bn", "1200000000", "EUR"),
        ("Class", "5", "5", None),
        ("City (see notes)", "5", "5", None),
    ],
)
def test_a_head_without_a_unit_gives_none(head: str, cell: str, value: str, unit: str | None) -> None:
    """Names, ranks and notes are no units, and a figure with a unit of its own keeps it."""
    found = figure(row(page(head, cell)))
    assert (found.value, found.unit) == (Decimal(value), unit)


def test_a_figure_is_of_the_period_over_it() -> None:
    """A period in the head is a date of the row, in the place of the figure."""
    sentence = row(page("2025 (forecast)", "905"))
    date = next(fact for fact in sentence.facts if isinstance(fact, DateRange))
    assert date.first
    assert date.first.year == 2025
    assert date.span == figure(sentence).span
    assert "@2025" in sentence.stems


@pytest.mark.parametrize("head", ["Q3 2025", "May 2025", "2025", "First half of 2025"])
def test_periods_of_all_lengths_head_columns(head: str) -> None:
    """Quarters, months, halves and years are read as periods."""
    assert any(isinstance(fact, DateRange) for fact in row(page(head, "905")).facts)


@pytest.mark.parametrize("head", ["Sales since 2025", "May", "Change on 2024"])
def test_a_period_among_words_dates_no_figure_for_sure(head: str) -> None:
    """A figure under words that only mention a year is not of that year; a month without a year has none."""
    dates = [fact for fact in row(page(head, "905")).facts if isinstance(fact, DateRange)]
    assert all(date.yearless for date in dates)


def test_the_caption_gives_the_unit_where_periods_head_the_columns() -> None:
    """ "In thousand hectolitres" over a table of years is the unit of its figures."""
    found = figure(row(page("2025", "905", "Forecast by region, in thousand hectolitres")))
    assert (found.value, found.unit) == (Decimal(905000), "hl")


def test_the_caption_gives_no_unit_to_other_columns() -> None:
    """A rank in a table in hectolitres is no hectolitre."""
    assert figure(row(page("Rank", "5", "Forecast, in thousand hectolitres"))).unit is None


def test_a_price_is_per_what_its_head_says() -> None:
    """ "Fee, a year" makes each sum one a year."""
    found = figure(row(page("Fee for overseas students, a year", "£24,300")))
    assert (found.value, found.unit, found.per) == (Decimal(24300), "GBP", "year")


def test_a_count_is_per_what_its_head_says() -> None:
    """ "Flights a week" gives noun and denominator."""
    found = figure(row(page("Flights a week", "4")))
    assert (found.unit, found.per) == ("flights", "week")


def test_a_week_before_the_name_is_a_number_of_order() -> None:
    """The week in which a match is played is no length of time."""
    assert figure(row(page("Home", "Rovers", label="5", first="Week"))).unit is None


def test_a_row_leans_on_its_heads_and_caption() -> None:
    """The words over a row are words of the row."""
    leant = row(page("Visitors", "340", "Museums of the north")).leans_on
    assert {"visitor", "museum", "north", "city"} <= leant


def test_places_are_those_of_the_page() -> None:
    """A figure that is read with its head still stands where it is printed."""
    read = page("Harvest (thousand hectolitres)", "2,580")
    assert figure(row(read)).span.of(read.document.text) == "2,580"
