"""The day that a page prints as its own."""

from __future__ import annotations

from datetime import date

import pytest

from auditor.extract import read
from auditor.extract.printed_dates import printed_day
from auditor.model import Document, Snapshot


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("LONDON, March 3, 2024 (Reuters) – Rill said on Monday it would close.", date(2024, 3, 3)),
        ("TORONTO, ON (August 22, 2017) - Rill is pleased to announce", date(2017, 8, 22)),
        ("SAN FRANCISCO, Calif., June 10, 2025 /Newswire/ -- Rill today announced", date(2025, 6, 10)),
        ("PARIS, 11 June 2025 — Rill today announced", date(2025, 6, 11)),
        ("ST. LOUIS, Sept. 4, 2023 (GLOBE WIRE) -- Rill today announced", date(2023, 9, 4)),
        ("Published 7:33 a.m. ET Aug. 10, 2014 | Updated 3:36 p.m. ET Aug. 11, 2014", date(2014, 8, 10)),
        ("Published on 3 March 2024", date(2024, 3, 3)),
        ("First published: Tue, 3 March 2024 at 10:15", date(2024, 3, 3)),
        ("Posted March 3, 2024 · 4 min read", date(2024, 3, 3)),
        # no year, no dateline, no stamp, no such day
        ("LONDON, March 3 (Reuters) – Rill said on Monday it would close.", None),
        ("LONDON (AP) — In a letter of March 3, 2024, Rill said it would close.", None),
        ("On March 3, 2024 – a Sunday – Rill closed.", None),
        ("Published on 3 March 2024, the report says Rill will close.", None),
        ("The report, published 3 March 2024", None),
        ("Updated 3 March 2024", None),
        ("LONDON, February 31, 2024 (Reuters) – Rill closed.", None),
    ],
)
def test_datelines_and_stamps_with_a_year_are_the_pages_day(words: str, day: date | None) -> None:
    """Only where the page itself says when it was written, in full."""
    assert printed_day(["A headline", words, "More of the story."]) == day


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("12 March 2025", date(2025, 3, 12)),
        ("Sunday 13 July 2025", date(2025, 7, 13)),
        ("July 17, 2025, 4:48 p.m. ET", date(2025, 7, 17)),
        ("Tue, 4 February 2025 at 10:15 GMT", date(2025, 2, 4)),
        ("Date: 4 February 2025", date(2025, 2, 4)),
        ("By Jane Doe | March 3, 2025", date(2025, 3, 3)),
        ("By Ada Voss, health correspondent 14 May 2025", date(2025, 5, 14)),
        ("By Ada Voss and Pim Lind, The Ely Post Tue 11 March 2025", date(2025, 3, 11)),
        ("By Ada Voss Published 27 February 2025", date(2025, 2, 27)),
        ("Interview by Ada Voss, 21 May 2025", date(2025, 5, 21)),
        ("Thornway Labs blog, 5 June 2025", date(2025, 6, 5)),
        # an event, a period, a running sentence, no year, no such day
        ("Norwich Show, 12 March 2025", None),
        ("Results for the quarter ended 31 March 2025", None),
        ("Last updated by the museum in the week of 3 March 2025", None),
        ("Rill closes its shop on 3 March 2025", None),
        ("By 3 March 2025", None),
        ("By Ada Voss, 3 March", None),
        ("31 June 2025", None),
    ],
)
def test_a_line_between_headline_and_text_is_the_pages_day(line: str, day: date | None) -> None:
    """A day alone, or behind who wrote it or what it stands in."""
    assert printed_day(["A headline", line, "More of the story. " * 12]) == day


def test_days_that_stand_elsewhere_are_not_the_pages() -> None:
    """Not as its first line, not below its first paragraph, and not where several stand, as in a calendar."""
    story = "More of the story. " * 12
    assert printed_day(["12 March 2025", story]) is None
    assert printed_day(["A headline", story, "12 March 2025"]) is None
    assert printed_day(["Opening days", "12 March 2025", "14 March 2025", story]) is None


def test_the_dateline_goes_before_the_stamp() -> None:
    """A page may be posted days after the story was written."""
    assert printed_day(["Posted March 9, 2024", "LONDON, March 3, 2024 (Reuters) – Rill closed."]) == date(2024, 3, 3)


def test_what_stands_far_down_dates_nothing() -> None:
    """Another story may follow below."""
    assert printed_day([*["A paragraph."] * 12, "LONDON, March 3, 2024 (Reuters) – Rill closed."]) is None


@pytest.mark.parametrize(
    ("body", "day"),
    [
        (b"<p>LONDON, March 3, 2024 (Reuters) - Rill closed.</p>", date(2024, 3, 3)),
        (b'<meta property="article:published_time" content="2024-03-04"><p>LONDON, March 3, 2024 - Rill closed.</p>',
         date(2024, 3, 4)),
    ],
)  # fmt: skip
def test_what_the_markup_says_goes_before_the_dateline(body: bytes, day: date) -> None:
    """A page's metadata first, its text where there is none."""
    page = read(Snapshot("https://news.example/story", body, "text/html"))
    assert isinstance(page, Document)
    assert page.published == day


def test_a_plain_text_has_its_dateline() -> None:
    """Plain text has no metadata at all."""
    page = read(Snapshot("text:", b"LONDON, March 3, 2024 (Reuters) - Rill closed.", "text/plain"))
    assert isinstance(page, Document)
    assert page.published == date(2024, 3, 3)
