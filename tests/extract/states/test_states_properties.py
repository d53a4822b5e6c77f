"""States over whatever a page holds: never an error, never more than linear time, and no state for news."""

import json
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st
from invented_pages import ASKED, DATED, PARAGRAPHS, SCRIPTS, article, came, cause, markup

from auditor.extract.states.phrases import entries, is_phrase, opens_with, phrases, words_of
from auditor.extract.states.sight import parts_of
from auditor.model import Document, Unavailable

TABLES = ("soft_404", "parked", "blocked", "consent", "login", "shell", "paywall", "corrections")
PHRASES = [phrase.strip() for table in TABLES for phrase in phrases(table, "text")]
TAGS = st.sampled_from(["p", "h1", "div", "li", "td", "title", "noscript", "script", "a", "button", "nav", "aside"])
ODD_HEADS = st.sampled_from(
    [
        "",
        DATED,
        SCRIPTS,
        '<link rel="next" href="?page=2">',
        '<link rel="canonical" href="//[">',
        '<script type="application/ld+json">{"@type": ["Article", 3], "hasPart": [3, {"cssSelector": "..["}]}</script>',
        '<script type="application/ld+json">{"@type": "Article", "isAccessibleForFree": {}, "wordCount": "x"}</script>',
        '<script type="application/json">{"title": "Harbour", "body": [{"content": [[["x"]]]}]}</script>',
    ]
)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.tuples(TAGS, st.one_of(st.sampled_from(PHRASES), st.text(max_size=60))), max_size=12),
    ODD_HEADS,
    st.sampled_from(
        [None, ASKED, "https://courier.example/", "https://login.courier.example/x", "nonsense", "http://["]
    ),
)
def test_a_state_is_told_of_any_page(parts: list[tuple[str, str]], head: str, final: str | None) -> None:
    """A document, or a cause that the schema knows; a part is never said to be read in full."""
    body = "".join(f"<{tag}>{text}</{tag}>" for tag, text in parts)
    found = came(markup("Harbour", body, head), final=final)
    if isinstance(found, Document):
        assert found.in_full == (found.partial is None and not found.truncated)
    else:
        assert isinstance(found, Unavailable)
        assert found.cause.value not in ("parser_crashed", "timeout")


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.sampled_from(PHRASES), min_size=1, max_size=3),
    st.sampled_from(["{} in Vask", "said: {}", "why {} matters"]),
)
def test_news_that_quotes_such_phrases_is_read(quoted: list[str], form: str) -> None:
    """An article of four paragraphs that speaks of a wall, a form or a missing page between them is in no state."""
    said = [
        f"Readers were told in spring, the paper wrote, that “{form.format(phrase)}” and no more." for phrase in quoted
    ]
    texts = [text for pair in zip(PARAGRAPHS, [*said, "", "", ""], strict=False) for text in pair if text]
    assert cause(came(markup("Harbour to be deepened", article(*texts, *PARAGRAPHS), DATED))) is None


def test_every_table_can_be_read() -> None:
    """Each phrase has words, stands once in its section, and is found where it opens a sentence."""
    for table in TABLES:
        assert phrases(table, "text")
        for phrase in entries(table, "text"):
            assert words_of(phrase).strip()
            assert opens_with(f"It rained. {phrase} and then some", table, "text")
    assert not any(one == other for table in TABLES for one, other in combinations(phrases(table, "text"), 2))


def test_what_is_said_before_bad_news_does_not_count() -> None:
    """One apology or several; an apology alone is no phrase."""
    assert is_phrase("Oops! Sorry, page not found", "soft_404", "title")
    assert is_phrase("Sorry, page not found", "soft_404", "title")
    assert opens_with("We're sorry, but the page you requested is gone", "soft_404", "text")
    assert not is_phrase("Sorry", "soft_404", "title")
    assert not opens_with("sorry " * 100_000, "soft_404", "text")


def test_a_title_is_parted_at_its_marks() -> None:
    """Bars, dashes and colons; a hyphen in a word is none."""
    assert parts_of("Not found | Coast-Courier – Trade: Ports") == (
        "Not found | Coast-Courier – Trade: Ports",
        "Not found",
        "Coast-Courier",
        "Trade",
        "Ports",
    )
    assert parts_of("  ") == ()


def test_threat_s6_a_huge_state_is_walked_within_bounds() -> None:
    """Many thousands of stories with the page's headline, one in the other."""
    deep: object = "end"
    for _ in range(400):
        deep = {"title": "Harbour to be deepened", "body": deep}
    wide = [{"title": "Harbour to be deepened", "body": "x"}] * 20_000
    kept = f'<script type="application/json">{json.dumps([deep, wide])}</script>'
    assert cause(came(markup("Harbour to be deepened", f"<div id='root'></div>{SCRIPTS}{kept}"))) == "script_shell"
