"""Figures of tables and lists support only what their own row, column or item says."""

from functools import cache

import pytest

from auditor.evidence import read_page
from auditor.extract import read
from auditor.model import ClaimReview, Document, ReadPage, Snapshot, Verdict
from auditor.review import check_claim
from auditor.settings import parse_day


def _rows(*rows: str) -> str:
    cells = ("".join(f"<td>{cell.strip()}</td>" for cell in row.split("|")) for row in rows)
    return "".join(f"<tr>{row}</tr>" for row in cells)


def _table(caption: str, head: str, *rows: str) -> str:
    heads = "".join(f"<th>{cell.strip()}</th>" for cell in head.split("|"))
    return f"<table><caption>{caption}</caption><tr>{heads}</tr>{_rows(*rows)}</table>"


PAGES = {
    "cider": "<h1>Cider makers expect a bigger crop</h1><p>The Guild of Presses gave its forecast on Monday.</p>"
    + _table(
        "Forecast by county, in thousand hectolitres",
        "County | 2024 | 2025 (forecast) | Change",
        "Hereford | 412 | 455 | +10%",
        "Somerset | 380 | 361 | -5%",
        "Devon | 197 | 204 | +4%",
    ),
    "derby": "<h1>Ashby beat Colne in the derby</h1><p>Ashby won 2-1 on a wet Saturday.</p>"
    + _table(
        "Match statistics",
        " | Ashby Town | Colne",
        "Possession | 58% | 42%",
        "Shots | 16 | 7",
        "Corners | 9 | 3",
        "Fouls | 12 | 15",
    ),
    "films": "<h1>Paper Lanterns opens on top</h1><p>Cinemas sold more tickets than a week ago.</p>"
    + _table(
        "Top four, North America",
        "Rank | Film | Distributor | Weekend | Theaters | Week | Total",
        "1 | Paper Lanterns | Corvid | $44.1M | 3,910 | 1 | $44.1M",
        "2 | The Long Ferry | Halyard | $21.7M | 3,405 | 4 | $188.2M",
        "3 | Quiet Harbor | Corvid | $15.2M | 2,860 | 2 | $39.6M",
        "4 | Ninety Doors | Tallow | $8.3M | 1,975 | 6 | $102.4M",
    ),
    "ferries": "<h1>Harbour Line adds winter ferries</h1><p>The company will run three new links.</p>"
    + _table(
        "",
        "Route | Crossings a week | Crossing time | Lowest fare (£)",
        "Oban–Larne | 4 | 5 h 10 min | 39",
        "Troon–Derry | 6 | 7 h 20 min | 54",
        "Holyhead–Cork | 3 | 9 h 45 min | 71",
    ),
    "handhelds": "<h1>What the Tamarin costs now</h1><p>The maker put up its prices on Tuesday.</p>"
    "<p>The prices:</p><ul><li>Tamarin S (1TB): $450, up $20 from $430</li><li>Tamarin X: $620, up $50 from $570</li>"
    "<li>Tamarin X Digital: $540, up $40 from $500</li></ul>",
    "rents": "<h1>Where rents are falling</h1><p>Rents fell in three of four large towns. The towns in order:</p>"
    "<p>Harwick: £1,480 a month, down 3.1 per cent from a year ago.</p><p>Selby: £1,210 a month, down 4.4 per cent.</p>"
    "<p>Thorne: £985 a month, up 2.6 per cent.</p><p>Goole: £870 a month, down 0.8 per cent.</p>",
}

SAID = [
    ("cider", "Hereford is expected to press 455,000 hectolitres of cider in 2025."),
    ("cider", "Somerset pressed 380,000 hectolitres in 2024."),
    ("cider", "Somerset expects a crop of 361,000 hectolitres in 2025."),
    ("cider", "Devon will have 204,000 hectolitres in 2025."),
    ("cider", "In Devon the forecast is up 4%."),
    ("cider", "Hereford made 412,000 hectolitres in 2024."),
    ("derby", "Ashby Town had 16 shots."),
    ("derby", "Colne had seven shots."),
    ("derby", "Ashby Town won nine corners, Colne three."),
    ("derby", "Colne committed 15 fouls."),
    ("derby", "Ashby Town had 58% of possession."),
    ("derby", "Ashby Town had 12 fouls, Colne 15."),
    ("films", "Paper Lanterns opened in 3,910 theaters."),
    ("films", "The Long Ferry has made $188.2 million in North America."),
    ("films", "The Long Ferry has made $188.2 million after four weeks."),
    ("films", "Quiet Harbor took $15.2 million over the weekend."),
    ("films", "Ninety Doors was shown in 1,975 theaters."),
    ("films", "Quiet Harbor has a total of $39.6 million."),
    ("ferries", "The link from Oban to Larne will have four crossings a week."),
    ("ferries", "Fares from Troon to Derry start at £54."),
    ("ferries", "The lowest fare from Holyhead to Cork is £71."),
    ("handhelds", "The Tamarin X now costs $620."),
    ("handhelds", "The Tamarin X Digital now costs $540, up from $500."),
    ("handhelds", "The Tamarin S costs $450, $20 more than before."),
    ("rents", "Rents in Selby fell 4.4 per cent to £1,210 a month."),
    ("rents", "Rents in Thorne rose 2.6 per cent."),
    ("rents", "The average rent in Goole is £870 a month."),
    ("rents", "Rents in Harwick fell by 3.1 per cent."),
]

NOT_SAID = [
    ("cider", "Hereford is expected to press 412,000 hectolitres in 2025."),
    ("cider", "Hereford is expected to press 361,000 hectolitres of cider in 2025."),
    ("cider", "Somerset pressed 361,000 hectolitres in 2024."),
    ("cider", "Devon will have 455,000 hectolitres in 2025."),
    ("cider", "Devon will have 204 million hectolitres in 2025."),
    ("cider", "In Devon the forecast is up 10%."),
    ("derby", "Ashby Town had seven shots."),
    ("derby", "Colne had 16 shots."),
    ("derby", "Ashby Town won three corners, Colne nine."),
    ("derby", "Ashby Town committed 15 fouls."),
    ("derby", "Colne had 58% of possession."),
    ("films", "Quiet Harbor opened in 3,405 theaters."),
    ("films", "Paper Lanterns opened in 2,860 theaters."),
    ("films", "Ninety Doors took $21.7 million over the weekend."),
    ("films", "Quiet Harbor took $39.6 million over the weekend."),
    ("films", "The Long Ferry has a total of $21.7 million."),
    ("films", "Corvid's Quiet Harbor took $44.1 million over the weekend."),
    ("ferries", "Fares from Oban to Larne start at £54."),
    ("ferries", "The lowest fare from Holyhead to Cork is £39."),
    ("ferries", "The link from Troon to Derry will have three crossings a week."),
    ("handhelds", "The Tamarin X now costs $540."),
    ("handhelds", "The Tamarin X Digital now costs $620."),
    ("handhelds", "The Tamarin S costs $620."),
    ("rents", "Rents in Selby fell 3.1 per cent to £1,210 a month."),
    ("rents", "Rents in Goole fell by 4.4 per cent."),
    ("rents", "The average rent in Thorne is £1,480 a month."),
    ("rents", "Rents in Harwick fell by 0.8 per cent."),
]


@cache
def _page(name: str) -> ReadPage:
    body = f"<html><body><main><article>{PAGES[name]}</article></main></body></html>"
    found = read(Snapshot(f"https://rill.example/{name}", body.encode(), "text/html"))
    assert isinstance(found, Document)
    return read_page(found)


def _review(name: str, claim: str, context: str = "") -> ClaimReview:
    return check_claim(claim, _page(name), context=context, at=parse_day("2025-09-10"))


@pytest.mark.parametrize(("name", "claim"), SAID)
def test_a_cell_supports_what_its_row_and_column_say(name: str, claim: str) -> None:
    """A figure under its head and beside its label is found, in the unit and of the period that the head gives."""
    assert _review(name, claim).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(("name", "claim"), NOT_SAID)
def test_the_cell_of_another_row_or_column_supports_nothing(name: str, claim: str) -> None:
    """A figure of another film, town, side or year is not the claim's, though the table prints it."""
    assert _review(name, claim).verdict is not Verdict.SUPPORTED


def test_what_the_words_before_name_keeps_its_figure() -> None:
    """A claim that names its film only before the sentence is not taken to be about the film it is set beside."""
    claim = "It opened in 3,405 theaters, ahead of Quiet Harbor."
    assert _review("films", claim, context="The Long Ferry came second.").verdict is Verdict.SUPPORTED


def test_the_message_shows_the_cell_that_answers() -> None:
    """The finding gives the figure of the row that the claim names."""
    messages = [f.message for f in _review("films", "Quiet Harbor opened in 3,405 theaters.").findings]
    assert any("2,860" in message for message in messages)


def test_a_period_is_told_with_its_head() -> None:
    """The year of a column is shown behind the figure that it dates."""
    messages = [f.message for f in _review("cider", "Devon will have 204,000 hectolitres in 2025.").findings]
    assert any("[2025 (forecast)]" in message for message in messages)
