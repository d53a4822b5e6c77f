"""How firmly clauses tell their events."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.clauses.events import EVENTS, Form, words_of
from auditor.clauses.hedging import Firmness, is_hedged, is_plain
from auditor.clauses.moods import tellings


@pytest.mark.parametrize(
    ("text", "verb", "words", "firmness", "hedge"),
    [
        ("Rill has raised $5 million.", "raise", "has raised", "DONE", None),
        ("Rill secured $5 million.", "raise", "secured", "DONE", None),
        ("Thornway was later sold to Rill.", "sell", "was later sold", "DONE", None),
        ("Rill buys Thornway.", "buy", "buys", "AGREED", None),
        ("Rill is buying Thornway.", "buy", "is buying", "COMING", None),
        ("Rill to cut 20 jobs", "lay off", "to cut", "COMING", None),
        ("Rill will soon buy Thornway.", "buy", "will soon buy", "COMING", "will"),
        ("Rill is set to buy Thornway.", "buy", "is set to buy", "COMING", "is set to"),
        ("Rill has agreed to buy Thornway.", "buy", "agreed to buy", "AGREED", "agreed to"),
        ("Rill announced plans to buy Thornway.", "buy", "announced plans to buy", "AGREED", "announced plans to"),
        ("Rill plans to buy Thornway.", "buy", "buy", "PLANNED", "plans to"),
        ("Rill is close to finalising a deal to buy Thornway.", "buy", "buy", "POSSIBLE", "is close to"),
        ("Rill is in early talks with Thornway to buy its yard.", "buy", "buy", "POSSIBLE", "in early talks with"),
        ("Rill is weighing a full takeover.", "buy", "takeover", "POSSIBLE", "is weighing"),
        ("Thornway could be taken over.", "buy", "taken over", "POSSIBLE", "could"),
        ("Rill will likely lay off staff.", "lay off", "lay off", "POSSIBLE", "will likely"),
    ],
)
def test_a_telling_has_its_firmness_and_its_hedge(
    text: str, verb: str, words: str, firmness: str, hedge: str | None
) -> None:
    """The verb of the group, its words with their helpers, and the place of what takes firmness from it."""
    telling = next(telling for telling in tellings(text) if verb in telling.verbs)
    assert telling.sure
    assert telling.words.of(text) == words
    assert telling.firmness is Firmness[firmness]
    assert (telling.hedge.of(text) if telling.hedge else None) == hedge


def test_a_hedge_governs_its_own_verb_only() -> None:
    """What stands in another clause, or in another form, is told firmly."""
    told = {next(iter(t.verbs)): t.firmness for t in tellings("Rill plans to use the money it raised, and may sell.")}
    assert told["raise"] is Firmness.DONE
    assert told["sell"] is Firmness.POSSIBLE


def test_reportedly_is_kept_with_its_verb() -> None:
    """Somebody else's word is an axis of its own, beside firmness."""
    text = "Rill has reportedly raised $5 million."
    [telling] = [telling for telling in tellings(text) if "raise" in telling.verbs]
    assert telling.reported is not None
    assert telling.reported.of(text) == "reportedly"
    assert telling.firmness is Firmness.DONE


@pytest.mark.parametrize(
    "text", ["In May Rill sold.", "Will Rill sold.", "These cuts hurt.", "A levy on pumps is due."]
)
def test_months_names_and_nouns_are_no_hedges_and_no_events(text: str) -> None:
    """Capitals and articles tell them from verbs."""
    assert all(telling.hedge is None for telling in tellings(text))
    assert not any({"lay off", "impose"} & telling.verbs for telling in tellings(text))


@pytest.mark.parametrize(
    "text", ["Rill sold it, Reuters reports.", "Rill hasn’t sold.", "If Rill sold it, fine.", "Rill may sell."]
)
def test_a_sentence_with_a_source_a_doubt_or_a_denial_is_not_plain(text: str) -> None:
    """Such a claim states nothing flatly."""
    assert not is_plain(text)


def test_a_plain_sentence_has_no_hedge() -> None:
    """Neither in capitals nor inside another word."""
    assert is_plain("In May Rill sold the dismayed yard.")
    assert not is_hedged("In May Rill sold the dismayed yard.")


def test_verbs_have_all_their_forms() -> None:
    """Regular, doubled and irregular ones; particles follow the verb."""
    assert {"raise", "raises", "raised", "raising", "secured"} <= words_of("raise")
    assert {"shipped", "shipping", "launches"} <= words_of("launch")
    assert EVENTS["bought"][0].forms == {Form.PAST}
    assert EVENTS["laid off"][0].verb == "lay off"
    assert words_of("develop") == {"develop"}


@given(
    st.lists(st.sampled_from(["Rill", "may", "plans to", "in talks", "sell", "sold", "the", ",", "reportedly", "will"]))
)
def test_every_place_lies_in_the_text(words: list[str]) -> None:
    """Words and hedges are places of the text; a hedge stands before the end of its verb."""
    text = " ".join(words)
    for telling in tellings(text):
        assert telling.words.of(text).strip()
        assert telling.hedge is None or telling.hedge.end <= telling.words.end <= len(text)
