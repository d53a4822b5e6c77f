"""Facts cited to a page that is no article."""

from __future__ import annotations

import pytest

from auditor.consistency import home_page
from auditor.consistency.cited import CitedArticle
from auditor.facts import find_facts
from auditor.model import Article, ArticleFinding, Citation, Claim, Group, Markup, Severity, Span, Style

FACT = "Rill sold 40 pumps to Norwich last year"


def claim(address: str | None, text: str = FACT, label: str = "[1]", style: Style = Style.NUMBERED) -> Claim:
    """A claim with its facts, and the one citation that follows it."""
    place = Span(len(text), len(text) + len(label))
    return Claim(text, Span(0, len(text)), Group((Citation(style, place, label, address),)), find_facts(text))


def found(*claims: Claim) -> tuple[ArticleFinding, ...]:
    """What is told of an article with these claims."""
    return tuple(home_page.find(CitedArticle(Article("by-hand", "", (), Markup.HTML), claims)))


@pytest.mark.parametrize(
    ("address", "kind", "message"),
    [
        (
            "https://www.example.com/",
            "cites_home_page",
            "The source given for this is the home page of example.com, whose contents change; link the page that "
            "says it.",
        ),
        (
            "https://example.com/tag/rivers",
            "cites_list_of_articles",
            "The source given for this is a list of articles on example.com (/tag/rivers), whose contents change; link "
            "the article itself.",
        ),
        (
            "https://example.com/subscribe",
            "cites_sign_up_page",
            "The source given for this is a page of example.com for signing in or up (/subscribe); link the article "
            "itself.",
        ),
    ],
)
def test_a_page_that_is_no_article_is_told(address: str, kind: str, message: str) -> None:
    """Each kind by its name, in a sentence that can be printed."""
    (told,) = found(claim(address))
    assert (told.check, told.kind, told.severity, told.message) == ("home_page", kind, Severity.MEDIUM, message)
    assert told.spans == (Span(len(FACT), len(FACT) + 3),)


def test_a_page_that_is_cited_often_is_told_once() -> None:
    """With all its places, however its address is written."""
    first, second = claim("https://example.com/"), claim("http://www.example.com", "It has 14 rooms")
    (told,) = found(first, second, claim("https://example.com/mill"))
    assert told.message.startswith("The source given in 2 places is the home page of example.com")
    assert len(told.spans) == 2


@pytest.mark.parametrize("address", [None, "https://example.com/mill", "https://example.com/?p=12"])
def test_an_article_and_a_mere_host_are_no_finding(address: str | None) -> None:
    """A bare domain stands for one of the host's pages."""
    assert found(claim(address)) == ()


def test_what_holds_no_fact_is_no_finding() -> None:
    """ "Rill is a firm in Norwich" may well be seen on its home page."""
    assert found(claim("https://example.com/", "Rill is a firm that makes pumps")) == ()


@pytest.mark.parametrize(
    ("label", "address"),
    [
        ("Rill", "https://rill.example/"),
        ("the New Mill Group", "https://newmill.example"),
        ("BBC", "https://bbc.co.uk/"),
    ],
)
def test_a_link_on_the_name_of_its_owner_is_no_finding(label: str, address: str) -> None:
    """It tells where the firm is at home, in running text; a chip or a number with that label does cite."""
    linked = claim(address, label=label, style=Style.HTML_LINK)
    assert found(linked) == ()
    assert len(found(claim(address, label=label, style=Style.OAI))) == 1


def test_a_link_on_other_words_is_one() -> None:
    """So is a label that is the host itself."""
    for label in ("last year", "example.com"):
        assert len(found(claim("https://example.com/", label=label, style=Style.MD_LINK))) == 1
