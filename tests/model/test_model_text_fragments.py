"""Text fragments in addresses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.model import TextFragment, text_fragments
from auditor.report.shown import at_passage

PAGE = "https://example.com/a"


@pytest.mark.parametrize(
    ("directive", "fragment"),
    [
        ("text=mill", TextFragment("mill")),
        ("text=the%20mill%20is%20sold", TextFragment("the mill is sold")),
        ("text=the%20mill,is%20sold", TextFragment("the mill", "is sold")),
        ("text=when-,the%20mill", TextFragment("the mill", prefix="when")),
        ("text=the%20mill,-at%20last", TextFragment("the mill", suffix="at last")),
        ("text=when-,the%20mill,is%20sold,-at%20last", TextFragment("the mill", "is sold", "when", "at last")),
        ("text=one%2C%20two%2Dthree%26four", TextFragment("one, two-three&four")),
        ("text=%E2%82%AC30%20million", TextFragment("€30 million")),
        ("text=%C3%A9t%C3%A9", TextFragment("été")),
    ],
)
def test_a_directive_is_read(directive: str, fragment: TextFragment) -> None:
    """Start, end, prefix and suffix; what is percent-encoded is no syntax."""
    assert text_fragments(f"{PAGE}#:~:{directive}") == (fragment,)
    assert text_fragments(f"{PAGE}#top:~:{directive}") == (fragment,)


def test_an_address_may_point_at_several_places() -> None:
    """Other directives between them are passed over."""
    found = text_fragments(f"{PAGE}#:~:text=mill&selector(type=Css)&text=pump")
    assert found == (TextFragment("mill"), TextFragment("pump"))


@pytest.mark.parametrize(
    "uri",
    [
        PAGE,
        f"{PAGE}#text=mill",
        f"{PAGE}?x=:~:text=mill",
        f"{PAGE}#:~:text=",
        f"{PAGE}#:~:text=%20",
        f"{PAGE}#:~:text=a,b,c",
        f"{PAGE}#:~:text=mill,",
        f"{PAGE}#:~:text=-,mill",
        f"{PAGE}#:~:text=when-",
        f"{PAGE}#:~:text=when-,-last",
        f"{PAGE}#:~:selector=mill",
        "",
    ],
)
def test_what_points_at_nothing(uri: str) -> None:
    """No directive, another one, or one that is broken: nothing is guessed."""
    assert text_fragments(uri) == ()


@given(st.lists(st.text("ab,-&é “”%", min_size=1, max_size=6).filter(str.strip), min_size=1, max_size=9))
def test_the_links_of_our_own_reports_are_read_again(words: list[str]) -> None:
    """What is written as a fragment is read as the same words."""
    passage = " ".join(" ".join(words).split())
    link = at_passage(PAGE, passage)
    assert link is not None
    assert text_fragments(link) == (TextFragment(passage),)


def test_hostile_directives_cost_nothing() -> None:
    """Many of them, and long ones, are left alone."""
    assert len(text_fragments(f"{PAGE}#:~:" + "text=a&" * 10_000)) <= 10
    assert text_fragments(f"{PAGE}#:~:text=" + "a" * 100_000) == ()
