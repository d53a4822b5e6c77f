"""Every row of the verdict table, in its order."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import pytest

from auditor.evidence import inquire, read_page
from auditor.judge import FACTS_MARK, HIGH_MARK, LOW_MARK, Hearing, Judgement, judge
from auditor.model import (
    Block,
    Claim,
    Document,
    Fact,
    Finding,
    Group,
    Identified,
    Kind,
    Name,
    Quantity,
    QuantityKind,
    Reason,
    Snapshot,
    Span,
    Stance,
    Verdict,
)

TEXT = "Rill sold 40 pumps and 50 taps."
ONE = Quantity(Span(10, 12), QuantityKind.COUNT, None, None, None)
TWO = Quantity(Span(23, 25), QuantityKind.COUNT, None, None, None)
NAME = Name(Span(0, 4), "Rill")
SUPPORTED, REFUTED, NEI = Verdict.SUPPORTED, Verdict.REFUTED, Verdict.NOT_ENOUGH_INFO


def says(fact: Fact, stance: Stance, kind: Kind = Kind.MATCH) -> Finding:
    """What a check found of a fact."""
    return Finding("by-hand", stance, kind, "The page says so.", fact)


def yes(fact: Fact) -> Finding:
    """The page supports the fact."""
    return says(fact, Stance.SUPPORTS)


def no(fact: Fact) -> Finding:
    """The page contradicts the fact."""
    return says(fact, Stance.REFUTES, Kind.VALUE)


def silent(fact: Fact, kind: Kind = Kind.ABSENT) -> Finding:
    """The page leaves the fact open."""
    return says(fact, Stance.NEUTRAL, kind)


def page(
    *findings: Finding,
    wording: float = 1.0,
    identified: Identified = Identified.ADDRESS,
    clear: bool = True,
    truncated: bool = False,
    language: str | None = None,
) -> Hearing:
    """A page that was read, and what the checks found on it."""
    document = Document(Snapshot("https://a.example/", b""), "", (Block(Span(0, 0)),), None, None, language, truncated)
    inquiry = inquire(Claim(TEXT, Span(0, len(TEXT)), Group(())), read_page(document))
    return Hearing(inquiry, identified, clear, findings, wording)


def told(*hearings: Hearing, unheard: Reason | None = None, language: str | None = None) -> tuple[Verdict, Reason]:
    """Verdict and reason."""
    judgement = judge(hearings, unheard=unheard, language=language)
    return judgement.verdict, judgement.reason


def test_no_page_chosen() -> None:
    """Nothing to read, since nothing could be told apart; there is no score."""
    assert judge((), unheard=Reason.SOURCE_NOT_IDENTIFIED) == Judgement(NEI, Reason.SOURCE_NOT_IDENTIFIED, None)


def test_no_page_read() -> None:
    """A page was meant, and none could be opened: never "not there"."""
    assert judge((), unheard=Reason.SOURCE_UNAVAILABLE) == Judgement(NEI, Reason.SOURCE_UNAVAILABLE, None)


@pytest.mark.parametrize("unheard", [Reason.SOURCE_UNAVAILABLE, Reason.SOURCE_NOT_IDENTIFIED])
def test_a_page_that_nobody_read_may_say_it(unheard: Reason) -> None:
    """Beside one that is silent it keeps the claim from being called "not there"; it outweighs no finding."""
    assert told(page(silent(ONE)), unheard=unheard) == (NEI, unheard)
    assert told(page(silent(ONE))) == (NEI, Reason.NOT_IN_SOURCE)
    assert told(page(yes(ONE)), unheard=unheard) == (Verdict.SUPPORTED, Reason.ALL_FACTS_FOUND)
    assert told(page(no(ONE)), unheard=unheard) == (REFUTED, Reason.FACT_CONTRADICTED)


def test_a_fact_refuted() -> None:
    """One contradicted fact is enough, whatever else is supported."""
    assert told(page(yes(ONE), no(TWO))) == (REFUTED, Reason.FACT_CONTRADICTED)
    assert judge((page(yes(ONE), no(TWO)),)).score == 0


def test_a_fact_refuted_by_one_page_and_supported_by_another() -> None:
    """Pages of one group that disagree are told so, in either order."""
    for pages in permutations((page(no(ONE)), page(yes(ONE)))):
        assert told(*pages) == (NEI, Reason.CONFLICTING_EVIDENCE)


def test_a_dispute_about_one_fact_does_not_save_another() -> None:
    """A fact that only is refuted outweighs one that is disputed."""
    assert told(page(no(ONE), no(TWO)), page(yes(ONE))) == (REFUTED, Reason.FACT_CONTRADICTED)


@pytest.mark.parametrize(
    "unsure",
    [
        page(no(ONE), identified=Identified.RANKED, clear=False),
        page(no(ONE), truncated=True),
        page(no(ONE), language="fr"),
    ],
    ids=["one of several pages", "cut short", "another language"],
)
def test_a_page_that_proves_nothing_refutes_nothing(unsure: Hearing) -> None:
    """It takes a page that was surely meant, read in full, in the article's language."""
    verdict, _ = told(unsure, language="en")
    assert verdict is NEI


@pytest.mark.parametrize("identified", [Identified.ADDRESS, Identified.GIVEN, Identified.ONLY_PAGE, Identified.RANKED])
def test_a_page_that_was_surely_meant_may_refute(identified: Identified) -> None:
    """By address, by hand, as the only one of its host, or clearly ahead of the next."""
    assert told(page(no(ONE), identified=identified)) == (REFUTED, Reason.FACT_CONTRADICTED)


def test_every_fact_supported() -> None:
    """By one page or by several together; the wording must not be against it."""
    assert told(page(yes(ONE), yes(TWO))) == (SUPPORTED, Reason.ALL_FACTS_FOUND)
    assert told(page(yes(ONE), silent(TWO)), page(silent(ONE), yes(TWO))) == (SUPPORTED, Reason.ALL_FACTS_FOUND)
    assert told(page(yes(ONE), wording=FACTS_MARK)) == (SUPPORTED, Reason.ALL_FACTS_FOUND)
    assert told(page(yes(ONE), wording=FACTS_MARK - 0.01))[0] is NEI


def test_an_articles_own_conversion_is_an_aside() -> None:
    """It needs no support."""
    assert told(page(yes(ONE), silent(TWO, Kind.CONVERSION))) == (SUPPORTED, Reason.ALL_FACTS_FOUND)


def test_names_need_more_of_the_wording_than_figures() -> None:
    """A name says only of whom the page speaks."""
    assert told(page(yes(NAME), wording=0.7)) == (SUPPORTED, Reason.ALL_FACTS_FOUND)
    assert told(page(yes(NAME), wording=0.5))[0] is NEI


def test_no_fact_to_decide_and_the_wording_found() -> None:
    """Words alone carry a claim only at the high mark."""
    assert told(page(wording=HIGH_MARK)) == (SUPPORTED, Reason.WORDING_FOUND)
    assert told(page(wording=HIGH_MARK - 0.01)) == (NEI, Reason.NOTHING_CHECKABLE)


def test_some_facts_supported_and_the_others_silent() -> None:
    """Half found is not found."""
    assert told(page(yes(ONE), silent(TWO))) == (NEI, Reason.PARTLY_FOUND)


def test_a_name_alone_is_no_part_of_a_figure() -> None:
    """That the page names the firm does not make half a claim about its figures."""
    assert told(page(yes(NAME), silent(ONE))) == (NEI, Reason.NOT_IN_SOURCE)


def test_nothing_found_on_a_page_cut_short() -> None:
    """What was cut off may have said it; one such page of a group is enough."""
    assert told(page(silent(ONE), truncated=True)) == (NEI, Reason.SOURCE_TRUNCATED)
    assert told(page(silent(ONE)), page(silent(ONE), truncated=True)) == (NEI, Reason.SOURCE_TRUNCATED)


def test_a_page_cut_short_may_support() -> None:
    """What was read was read."""
    assert told(page(yes(ONE), truncated=True)) == (SUPPORTED, Reason.ALL_FACTS_FOUND)


def test_nothing_found_in_another_language() -> None:
    """Only where all pages are in another language than the article, and both are known."""
    foreign = page(silent(ONE), language="fr")
    assert told(foreign, language="en") == (NEI, Reason.SOURCE_IN_OTHER_LANGUAGE)
    assert told(foreign, page(silent(ONE), language="en"), language="en") == (NEI, Reason.NOT_IN_SOURCE)
    assert told(foreign) == (NEI, Reason.NOT_IN_SOURCE)


def test_no_fact_to_decide_and_some_of_the_wording() -> None:
    """Between the marks nothing can be said; below them it is not there."""
    assert told(page(wording=LOW_MARK)) == (NEI, Reason.NOTHING_CHECKABLE)
    assert told(page(wording=LOW_MARK - 0.01)) == (NEI, Reason.NOT_IN_SOURCE)


def test_the_rest() -> None:
    """The page was read in full and does not say it."""
    assert told(page(silent(ONE))) == (NEI, Reason.NOT_IN_SOURCE)


def test_a_page_found_by_rank_never_lacks() -> None:
    """It may have been another page of the host that was meant."""
    assert told(page(silent(ONE), identified=Identified.RANKED)) == (NEI, Reason.SOURCE_NOT_IDENTIFIED)


@pytest.mark.parametrize(
    ("findings", "wording", "flags", "surely"),
    [
        ((yes(ONE), silent(TWO)), 1.0, {}, Reason.PARTLY_FOUND),
        ((), LOW_MARK, {}, Reason.NOTHING_CHECKABLE),
        ((silent(ONE),), 1.0, {"truncated": True}, Reason.SOURCE_TRUNCATED),
        ((silent(ONE),), 1.0, {"language": "fr"}, Reason.SOURCE_IN_OTHER_LANGUAGE),
    ],
)
def test_a_page_that_may_be_another_leaves_open_what_it_lacks(
    findings: tuple[Finding, ...], wording: float, flags: dict[str, Any], surely: Reason
) -> None:
    """Only a little ahead of the next: what is not on it may be on that one, beside a surely meant page too."""
    clear = page(*findings, wording=wording, identified=Identified.RANKED, **flags)
    unclear = page(*findings, wording=wording, identified=Identified.RANKED, clear=False, **flags)
    assert told(clear, language="en") == (NEI, surely)
    assert told(unclear, language="en") == (NEI, Reason.SOURCE_NOT_IDENTIFIED)
    assert told(page(*findings, wording=wording, **flags), unclear, language="en")[1] is Reason.SOURCE_NOT_IDENTIFIED


def test_a_page_that_may_be_another_supports_with_all_facts() -> None:
    """Whichever was meant, this page of the site says so; and it keeps another page from refuting."""
    unclear: dict[str, Any] = {"identified": Identified.RANKED, "clear": False}
    assert told(page(yes(ONE), yes(TWO), **unclear)) == (SUPPORTED, Reason.ALL_FACTS_FOUND)
    assert told(page(wording=HIGH_MARK, **unclear)) == (SUPPORTED, Reason.WORDING_FOUND)
    assert told(page(no(ONE)), page(yes(ONE), **unclear)) == (NEI, Reason.CONFLICTING_EVIDENCE)
    assert told(page(no(ONE)), page(silent(ONE), **unclear)) == (REFUTED, Reason.FACT_CONTRADICTED)
    assert told(page(no(ONE), yes(TWO), **unclear)) == (NEI, Reason.SOURCE_NOT_IDENTIFIED)


def test_findings_stand_in_the_articles_order_and_say_most() -> None:
    """For each fact what decided it; of silences, the one that shows something; a bound beside a support."""
    shown = Finding("by-hand", Stance.NEUTRAL, Kind.ABSENT, "Here is another figure.", TWO, found=TWO)
    judgement = judge((page(silent(TWO), yes(ONE), silent(ONE, Kind.BOUND)), page(shown)))
    assert [(f.fact, f.kind, f.message) for f in judgement.findings] == [
        (ONE, Kind.MATCH, "The page says so."),
        (ONE, Kind.BOUND, "The page says so."),
        (TWO, Kind.ABSENT, "Here is another figure."),
    ]


def test_the_score_grows_with_what_was_found() -> None:
    """Within 0–1: more facts, or more of the wording, never score less."""
    scores = [
        judge((found,)).score
        for found in (
            page(silent(ONE), silent(TWO), wording=0.3),
            page(silent(ONE), silent(TWO), wording=0.6),
            page(yes(ONE), silent(TWO), wording=0.6),
            page(yes(ONE), yes(TWO), wording=0.6),
            page(yes(ONE), yes(TWO), wording=1.0),
        )
    ]
    assert scores == sorted(scores, key=lambda score: score or 0)
    assert scores[-1] == 1
