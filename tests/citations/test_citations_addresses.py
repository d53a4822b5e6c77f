"""From the address that is written to the one that is meant."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.citations.addresses import Meant, labelled, meant, target_of

PAGE = "https://news.example.com/2024/05/mill"


@pytest.mark.parametrize(
    ("written", "day"),
    [
        (f"https://web.archive.org/web/20240501120000/{PAGE}", date(2024, 5, 1)),
        (f"https://web.archive.org/web/20240501120000id_/{PAGE}", date(2024, 5, 1)),
        (f"http://web.archive.org/web/20240501if_/{PAGE}", date(2024, 5, 1)),
        (f"https://web.archive.org/web/2024/{PAGE}", None),
        (f"https://web.archive.org/web/*/{PAGE}", None),
        (f"https://web.archive.org/web/{PAGE}", None),
        ("https://web.archive.org/web/20240501120000/https:/news.example.com/2024/05/mill", date(2024, 5, 1)),
        (
            f"https://archive.ph/20240501-120000/{PAGE}".replace("20240501-120000", "2024.05.01-120000"),
            date(2024, 5, 1),
        ),
        (f"https://archive.is/newest/{PAGE}", None),
        (f"https://archive.today/20240501/{PAGE}", date(2024, 5, 1)),
        (f"https://wayback.archive-it.org/all/20240501120000/{PAGE}", date(2024, 5, 1)),
        (f"https://wayback.archive-it.org/1234/20240501120000/{PAGE}", date(2024, 5, 1)),
        (f"https://arquivo.pt/wayback/20240501120000/{PAGE}", date(2024, 5, 1)),
        (f"https://webarchive.nationalarchives.gov.uk/ukgwa/20240501120000/{PAGE}", date(2024, 5, 1)),
        (f"https://ghostarchive.org/archive/{PAGE}", None),
        (f"https://web.archive.org/web/20249950120000/{PAGE}", None),
    ],
)
def test_an_archived_address_means_the_page_that_was_kept(written: str, day: date | None) -> None:
    """Wayback Machine, archive.today under its names and national archives: page and day are read off the address."""
    assert meant(written) == Meant(PAGE, day)


@pytest.mark.parametrize(
    "written",
    [
        "https://www.google.com/url?q=https%3A%2F%2Fnews.example.com%2F2024%2F05%2Fmill&sa=D&source=editors",
        "https://www.google.de/url?sa=t&url=https://news.example.com/2024/05/mill&usg=AOv",
        "https://duckduckgo.com/l/?uddg=https%3A%2F%2Fnews.example.com%2F2024%2F05%2Fmill&rut=abc",
        "https://www.bing.com/ck/a?!&&p=1f&u=a1aHR0cHM6Ly9uZXdzLmV4YW1wbGUuY29tLzIwMjQvMDUvbWlsbA&ntb=1",
        "https://l.facebook.com/l.php?u=https%3A%2F%2Fnews.example.com%2F2024%2F05%2Fmill%3Ffbclid%3DIwAR&h=AT",
        "https://l.instagram.com/?u=https%3A%2F%2Fnews.example.com%2F2024%2F05%2Fmill&e=AT",
        "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fnews.example.com%2F2024%2F05%2Fmill&data=05",
        "https://www.youtube.com/redirect?event=video_description&q=https%3A%2F%2Fnews.example.com%2F2024%2F05%2Fmill",
        "https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fnews%2Eexample%2Ecom%2F2024%2F05%2Fmill",
        "https://vk.com/away.php?to=https%3A%2F%2Fnews.example.com%2F2024%2F05%2Fmill",
        "https://r.search.yahoo.com/_ylt=Aw/RV=2/RE=17/RO=10/RU=https%3a%2f%2fnews.example.com%2f2024%2f05%2fmill/RK=2/RS=x-",
        "https://www.google.com/amp/s/news.example.com/2024/05/mill",
        "https://news-example-com.cdn.ampproject.org/c/s/news.example.com/2024/05/mill",
        "https://news-example-com.translate.goog/2024/05/mill?_x_tr_sl=de&_x_tr_tl=en",
        "https://urldefense.com/v3/__https://news.example.com/2024/05/mill__;!!AbC!xyz$",
        "https://r.jina.ai/https://news.example.com/2024/05/mill",
        "https://webcache.googleusercontent.com/search?q=cache:AbCdEfGhIjKl:https://news.example.com/2024/05/mill+mill",
        f"{PAGE}?utm_source=chatgpt.com",
        f"{PAGE}#:~:text=the%20mill,was%20sold",
    ],
)
def test_a_redirect_means_the_page_that_it_holds(written: str) -> None:
    """Search results, mail filters, social networks, AMP and translation lead to the page itself."""
    assert meant(written).url == PAGE


def test_wrappers_within_wrappers_are_undone() -> None:
    """An archived search result that leads to a tagged address still means the page."""
    inner = "https://www.google.com/url?q=https://news.example.com/2024/05/mill%3Futm_source%3Dx"
    assert meant(f"https://web.archive.org/web/20240501120000/{inner}") == Meant(PAGE, date(2024, 5, 1))


@pytest.mark.parametrize(
    "written",
    [
        PAGE,
        f"{PAGE}#comments",
        "https://archive.ph/AbC12",
        "https://perma.cc/AB12-CD34",
        "https://web.archive.org/about/",
        "https://www.google.com/search?q=mill",
        "https://vertexaisearch.cloud.google.com/grounding-api-redirect/AUZIYQ",
        "https://t.co/AbC",
        "https://www.facebook.com/mill/posts/1",
        "https://www.google.com/url?q=mill",
        "https://example.com/url?q=https://other.example/a",
        "https://www.instagram.com/p/AbC/?u=1",
        "mailto:desk@example.com",
    ],
)
def test_any_other_address_means_itself(written: str) -> None:
    """What holds no other address is left as written, and has no second form."""
    assert (meant(written).url, target_of(written)) == (written, None)


def test_a_fragment_that_points_at_words_keeps_them_apart() -> None:
    """The words behind `#:~:` are kept, an anchor before them stays in the address."""
    assert meant(f"{PAGE}#sale:~:text=sold%20in%20May") == Meant(f"{PAGE}#sale", None, "text=sold%20in%20May")


@pytest.mark.parametrize(
    ("words", "address"),
    [
        ("doi:10.1038/s41586-024-07146-0", "https://doi.org/10.1038/s41586-024-07146-0"),
        ("DOI: 10.1000/182.", "https://doi.org/10.1000/182"),
        ("arXiv:2401.01234v2", "https://arxiv.org/abs/2401.01234v2"),
        ("arXiv:hep-th/9901001", "https://arxiv.org/abs/hep-th/9901001"),
        ("doi: see below", None),
        ("arXiv: preprint", None),
    ],
)
def test_a_label_of_a_paper_is_an_address(words: str, address: str | None) -> None:
    """DOIs and arXiv numbers lead to the pages that answer for them."""
    assert labelled(words) == address


@given(
    st.text(max_size=80), st.sampled_from(["https://web.archive.org/web/", "https://www.google.com/url?q=", "https://"])
)
def test_no_address_is_too_strange(text: str, start: str) -> None:
    """Whatever follows, an address comes back, and one that is meant means itself."""
    once = meant(start + text)
    assert once.url
    assert meant(once.url).url == meant(meant(once.url).url).url
