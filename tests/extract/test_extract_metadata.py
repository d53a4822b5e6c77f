"""What a page says about itself."""

from datetime import date

import pytest

from auditor.extract.html import Tree
from auditor.extract.metadata import day_of, facts_of, without_site


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("<title>Ferry sinks | Coast Courier</title>", "Ferry sinks"),
        ("<title>Ferry sinks off the coast - Coast Courier</title>", "Ferry sinks off the coast"),
        ("<title>A long rise – and a fall</title>", "A long rise – and a fall"),
        ("<title>Ferry</title><meta property=og:title content='Ferry sinks'>", "Ferry sinks"),
        (
            "<meta property=og:title content='Ferry sinks - Courier'><meta property=og:site_name content=Courier>",
            "Ferry sinks",
        ),
        (
            '<script type="application/ld+json">[{"@type":["X","Article"],"headline":" Two\\n lines "}]</script>',
            "Two lines",
        ),
        ("<script type='application/ld+json'>{broken</script><title>Left</title>", "Left"),
        ("<script type='application/ld+json'>" + "[" * 99_999 + "</script><title>Left</title>", "Left"),
        ("", None),
    ],
)
def test_titles(head: str, title: str | None) -> None:
    """og:title, JSON-LD, headline, `<title>`, in this order, without the site's name."""
    assert facts_of(Tree(head).head(), None).title == title


def test_the_headline_beats_the_window_title() -> None:
    """Where metadata is silent the first heading is the title."""
    assert facts_of(Tree("<title>x | y</title>").head(), "Ferry sinks").title == "Ferry sinks"


@pytest.mark.parametrize(
    ("head", "day"),
    [
        (
            '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-03-05T01:00Z"}</script>',
            "2024-03-05",
        ),
        (
            '<script type="application/ld+json">{"@graph":[{"@type":"Person"},{"@type":"BlogPosting",'
            '"datePublished":"2024-03-06"}]};</script>',
            "2024-03-06",
        ),
        ('<script type="application/ld+json">{"@type":"Product","datePublished":"2020-01-01"}</script>', "None"),
        ('<meta property="article:published_time" content="2024-03-05T23:59:00-05:00">', "2024-03-05"),
        ('<meta name="date" content="20240307">', "2024-03-07"),
        ('<meta name="DC.date" content="soon"><time datetime="2024-03-08">8 March</time>', "2024-03-08"),
        ('<meta name="pubdate" content="Tue, 05 Mar 2024 10:00:00 GMT">', "2024-03-05"),
        ("", "None"),
    ],
)
def test_dates(head: str, day: str) -> None:
    """JSON-LD, then metadata, then `<time>`; of JSON-LD only what describes an article."""
    assert str(facts_of(Tree(head).head(), None).published) == day


@pytest.mark.parametrize(
    ("markup", "language"),
    [
        ("<html lang=de-CH>", "de"),
        ("<html lang=EN_us>", "en"),
        ("<meta property=og:locale content=fr_FR>", "fr"),
        ("<meta http-equiv=Content-Language content='es, ca'>", "es"),
        ("<html lang=''>", None),
    ],
)
def test_languages(markup: str, language: str | None) -> None:
    """The primary subtag in lower case."""
    assert facts_of(Tree(markup).head(), None).language == language


@pytest.mark.parametrize(
    "written", ["", "soon", "2024-13-01", "2024-02-30", "99999999", "0000-00-00", "Tue, 99 Mar 2024"]
)
def test_what_is_no_date_is_none(written: str) -> None:
    """Broken dates are no dates and never raise."""
    assert day_of(written) is None


def test_days_are_kept_as_written() -> None:
    """The day in the page's own time zone is the one a reader saw."""
    assert day_of("2024-03-05T23:30:00-08:00") == date(2024, 3, 5)
    assert day_of("2024/3/5") == date(2024, 3, 5)


def test_only_a_given_site_name_is_taken_off() -> None:
    """With the site known, another last part belongs to the headline."""
    assert without_site("Life | Death", "Courier") == "Life | Death"
    assert without_site("Life | courier", "Courier") == "Life"
