"""What a clause denies, and words that keep a statement from being taken as done."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.clauses.negations import _NEGATION, denials, is_partial, may_deny, scope
from auditor.clauses.reservations import denies, is_reported, reservations
from auditor.clauses.verbs import base, opposites
from auditor.model import Span


def whole(text: str) -> Span:
    """All of a text."""
    return Span(0, len(text))


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("it did not approve the plan", [("did not approve", "approve")]),
        ("it didn’t approve the plan", [("didn’t approve", "approve")]),
        ("it has never been proven", [("has never been proven", "proven")]),
        ("she is no longer chairman", [("is no longer chairman", "chairman")]),
        ("it failed to pay", [("failed to pay", "pay")]),
        ("it was unable to fully repay", [("was unable to fully repay", "repay")]),
        ("he left without paying", [("without paying", "paying")]),
        ("he left without them", []),
        ("it was not a success", [("was not a success", "success")]),
        ("not in May", []),
        ("it approved the plan", []),
    ],
)
def test_a_negation_governs_one_word(text: str, denied: list[tuple[str, str]]) -> None:
    """The negating words reach up to the first word that carries meaning behind them."""
    assert [(d.span.of(text), d.verb.of(text)) for d in denials(text, whole(text))] == denied


@given(
    st.lists(
        st.sampled_from(
            """was is has did not n’t didn't won’t can't cannot never No longer fails refusing declined to unable
            without paying approve ever the chairman , in May""".split()
        ),
        max_size=8,
    )
)
def test_no_negation_is_passed_over(words: list[str]) -> None:
    """Where a rule finds a denial, the first look at the words has seen that there may be one."""
    text = " ".join(words)
    assert may_deny(text) or not _NEGATION.search(text)


@pytest.mark.parametrize(
    "text",
    [
        "it not only approved the plan",
        "it did not pay all suppliers",
        "it did not approve the plan until June",
        "the drug is not always safe",
        "it is not very safe",
        "it did not fail to pay",
        "nothing but praise",
    ],
)
def test_a_negation_may_deny_only_a_part(text: str) -> None:
    """Degrees, quantities and limits of time keep the verb itself from being denied."""
    assert is_partial(text, whole(text))


def test_a_limit_behind_the_clause_counts() -> None:
    """The clause that follows limits what is denied."""
    text = "It will not refund passengers whose tickets lapsed"
    assert is_partial(text, Span(0, text.index(" whose")))
    assert not is_partial("It will not refund passengers", whole("It will not refund passengers"))


def test_plans_and_speech_are_told_from_deeds() -> None:
    """Reserving words are the same in their forms; saying words are none of them."""
    planned, plans = "it planned to build", "it plans to build"
    assert reservations(planned, whole(planned)) == reservations(plans, whole(plans)) != frozenset()
    assert not reservations("it has built", whole("it has built"))
    assert is_reported("it built, she said", whole("it built, she said"))
    assert denies("hardly anyone came", whole("hardly anyone came"))
    assert scope("some came at first", whole("some came at first")) == {"some", "first"}


@pytest.mark.parametrize(("form", "verb"), [("won", "win"), ("Paid", "pay"), ("denied", "deny"), ("tent", "tent")])
def test_irregular_forms_lead_to_the_infinitive(form: str, verb: str) -> None:
    """Other words stay as they are."""
    assert base(form) == verb


def test_opposites_hold_both_ways() -> None:
    """Who rejects does not approve, and who approves does not reject; nothing opposes itself."""
    assert all((other, one) in opposites() and one != other for one, other in opposites())
    assert ("approve", "reject") in opposites()


@given(
    st.lists(
        st.sampled_from("it did not never no longer approve the plan was unable to pay n’t , .".split()), max_size=12
    )
)
def test_denials_lie_in_the_clause(words: list[str]) -> None:
    """Each denial ends with its verb, inside the stretch that was asked about."""
    text = " ".join(words)
    for denial in denials(text, whole(text)):
        assert denial.span.end == denial.verb.end <= len(text)
        assert denial.span.start < denial.verb.start
