"""The summary in the terminal."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from auditor.model import ArticleFinding, Audit, ClaimReview, Severity, Source, Unavailable
from auditor.report.terminal import render, summary, wants_colour

COLOUR = re.compile(r"\x1b\[[\d;]*m")
EXPECTED = """\
How a mistral became a gale
press.example · published 12 Sep 2025 · 9 claims · 7 cited pages, 5 read in full
· 7 of 10 sentences are cited

To fix
  ✗  line 5  Revenue in 2024 came to about $30 million
             The article says $30 million; the cited page says $30 trillion.
             figures.example
  ✗  line 7  “We want to be the most profitable company in the world of AI,” he
             said
             One word of the quotation differs from the cited page.
             weekly.example
"""


def test_what_needs_work_comes_first_and_the_lead_last(audit: Audit) -> None:
    """Title, claims to fix, claims to look at, what could not be checked, the article itself, one sentence."""
    told = summary(audit)
    assert told.startswith(EXPECTED)
    headings = [line for line in told.splitlines()[3:] if re.fullmatch(r"[A-Z][a-z ]+", line)]
    assert headings == ["To fix", "To look at", "Could not be checked", "The article itself"]
    assert told.splitlines()[-1] == "2 to fix, 2 to look at, 2 confirmed, 3 could not be checked."
    assert told.endswith(".\n")


def test_render_is_the_summary_without_colours(audit: Audit) -> None:
    """80 columns, no control sequence, the same bytes every time, whatever the environment says."""
    told = render(audit, "1")
    assert told == summary(audit).encode() == render(audit, "2")
    assert max(len(line) for line in told.decode().splitlines()) <= 80
    assert not COLOUR.search(told.decode())


def test_the_environment_changes_nothing(audit: Audit, monkeypatch: pytest.MonkeyPatch) -> None:
    """The caller decides on width and colour, not a variable that Rich happens to know."""
    plain, coloured = summary(audit), summary(audit, colour=True)
    for name, value in [("COLUMNS", "33"), ("FORCE_COLOR", "1"), ("TERM", "dumb"), ("NO_COLOR", "1"), ("LINES", "2")]:
        monkeypatch.setenv(name, value)
        assert summary(audit) == plain
        assert summary(audit, colour=True) == coloured


def test_colour_adds_nothing_but_colour(audit: Audit) -> None:
    """The words are the same, and no meaning is in the colour alone."""
    coloured = summary(audit, colour=True)
    assert COLOUR.search(coloured)
    without = "\n".join(line.rstrip() for line in COLOUR.sub("", coloured).splitlines()) + "\n"
    assert without == summary(audit)


def test_lines_keep_to_the_width(audit: Audit) -> None:
    """A narrow terminal wraps, it does not cut."""
    told = summary(audit, width=48)
    assert max(len(line) for line in told.splitlines()) <= 48
    assert "trillion" in told


@pytest.mark.parametrize(
    ("is_terminal", "environ", "wanted"),
    [
        (True, {}, True),
        (False, {}, False),
        (True, {"NO_COLOR": "1"}, False),
        (True, {"NO_COLOR": ""}, True),
        (True, {"TERM": "dumb"}, False),
        (False, {"FORCE_COLOR": "1"}, True),
        (True, {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
    ],
)
def test_colour_is_wanted_by_custom(is_terminal: bool, environ: dict[str, str], wanted: bool) -> None:
    """NO_COLOR wins over FORCE_COLOR, which wins over a pipe."""
    assert wants_colour(is_terminal, environ) is wanted


def test_threat_u10_no_control_character_reaches_the_terminal(audit: Audit) -> None:
    """Titles, claims, sites, messages and details with terminal sequences, bells and markup come out as text."""
    evil = "\x1b]0;owned\x07\x1b[2J[bold]x[/bold] \u202ereversed\r\nsecond line :skull:"
    claim = replace(audit.reviews[2].claim, text=evil)
    finding = replace(audit.reviews[2].findings[0], message=evil)
    host = replace(claim.group.citations[0], host=evil)
    bad = replace(
        audit.reviews[2],
        claim=replace(claim, group=replace(claim.group, citations=(host,))),
        findings=(finding,),
    )
    outcome = audit.sources[5].outcome
    assert isinstance(outcome, Unavailable)
    told = summary(
        replace(
            audit,
            article=replace(audit.article, title=evil, base_uri=None, uri=evil),
            reviews=(bad, *audit.reviews[6:]),
            sources=(Source(evil, replace(outcome, detail=evil)),),
            article_findings=(ArticleFinding("x", "y", Severity.HIGH, evil),),
        ),
        width=200,
    )
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", told)
    assert "⟨U+001B⟩]0;owned⟨U+0007⟩⟨U+001B⟩[2J[bold]x[/bold] ⟨U+202E⟩reversed second line :skull:" in told


def test_many_claims_of_one_fate_take_few_lines(
    audit: Audit, article_with: Callable[[str, Sequence[ClaimReview]], Audit]
) -> None:
    """86 claims without a page are one paragraph with counts by site, not 86 lines."""
    review = audit.reviews[8]
    citation = review.claim.group.citations[0]
    reviews = [
        replace(
            review,
            claim=replace(
                review.claim,
                group=replace(review.claim.group, citations=(replace(citation, host=f"site{n % 6}.example"),)),
            ),
        )
        for n in range(86)
    ]
    told = summary(article_with("Text.", reviews))
    assert len(told.splitlines()) < 12
    assert "86 claims:" in told
    words = " ".join(told.split())
    assert "site0.example (15), site1.example (15), site2.example (14), site3.example (14) and 2 other sites" in words


def test_an_article_without_citations_says_so(article_with: Callable[[str, Sequence[ClaimReview]], Audit]) -> None:
    """Three lines: the name, where it comes from, the sentence."""
    assert summary(article_with("Text.", ())) == (
        "story.txt\nstory.txt\n\nNo citations found: there is nothing to check against a page.\n"
    )
