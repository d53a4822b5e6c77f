"""A sentence of the page that is the claim's word for word, but for one figure."""

from __future__ import annotations

import pytest
from pages_by_hand import verdict

from auditor.model import Verdict

FILLER = "The harbour town lies an hour north of the capital and has a railway station."
REFUTED = (
    ("The board is split into nine halls with narrow doors between them.",
     "The board is split into two halls with narrow doors between them."),
    ("Each list holds 17 smaller lists, and each of those lists holds 10 names of its own.",
     "Each list holds 10 smaller lists, and each of those lists holds 10 names of its own."),
    ("The agency has set aside $1.4 billion over the next thirteen years for repairs and new bridges.",
     "The agency has set aside $1.4 billion over the next five years for repairs and new bridges."),
    ("Ferries may charge as much as $4,000 for a private cabin with breakfast on the night route.",
     "Ferries may charge as much as $2,000 for a private cabin with breakfast on the night route."),
    ("Licences are valid for a maximum of eleven months and may be renewed by the harbour master.",
     "Licences are valid for a maximum of six months and may be renewed by the harbour master."),
    ("This year's survey of more than 6,000 fishermen suggests that the owners of boats plan new nets.",
     "This year's survey of more than 5,000 fishermen suggests that the owners of boats plan new nets."),
    ("The peninsula hosts almost 29,000 foreign soldiers, most of them in camps near the border.",
     "The peninsula hosts almost 30,000 foreign soldiers, most of them in camps near the border."),
    ("The average reader of the magazine is a teacher, and 91.8% of readers own a bicycle.",
     "The average reader of the magazine is a teacher, and 92.8% of readers own a bicycle."),
    ("Marsh lived in Lyon in the late 1960s and opened his first toy shop in 1967 near the station.",
     "Marsh lived in Lyon in the late 1960s and opened his first toy shop in 1968 near the station."),
    ("The budget office expects that the cuts will add $250 billion to the debt from 2016 to 2024.",
     "The budget office expects that the cuts will add $250 billion to the debt from 2019 to 2024."),
    ("The film came back to the theatres in 2014, but the sale of the studio in 2012 ended the series.",
     "The film came back to the theatres in 2012, but the sale of the studio in 2012 ended the series."),
    ("The printer draws a graph of how one or nineteen values of the weather changed over time.",
     "The printer draws a graph of how one or two values of the weather changed over time."),
    ("Most families stayed in their homes for the last three to 15 months and watched television.",
     "Most families stayed in their homes for the last three to four months and watched television."),
    ("The minister rose through the ranks of the ruling party in the last five years and then fell.",
     "The minister rose through the ranks of the ruling party in the last two years and then fell."),
    ("The island's population of 14.7 million people lives mostly on the narrow western coast.",
     "The island's population of 4.9 million people lives mostly on the narrow western coast."),
    ("The shares being sold are only about 9 percent of the value of the whole brewing group.",
     "The shares being sold are only about 10 percent of the value of the whole brewing group."),
    ("The treaty was signed on September 2, 2003, by the ministers of both coastal countries.",
     "The treaty was signed on April 2, 2003, by the ministers of both coastal countries."),
    ("According to the Guardian: The museum closed seven galleries after the flood in the cellar.",
     "The museum closed three galleries after the flood in the cellar."),
    ("The museum closed seven galleries after the flood in the cellar of the old wing (news.example).",
     "The museum closed three galleries after the flood in the cellar of the old wing."),
    ("Tickets start within twenty seconds of the announced time at each station of the line.",
     "Tickets start within five seconds of the announced time at each station of the line."),
)  # fmt: skip


@pytest.mark.parametrize(("claim", "sentence"), REFUTED)
def test_a_copy_of_a_sentence_with_another_figure_is_refuted(claim: str, sentence: str) -> None:
    """The page's sentence, word for word but for the figure, contradicts."""
    assert verdict(claim, FILLER, f"{sentence} {FILLER}") is Verdict.REFUTED


@pytest.mark.parametrize(("claim", "sentence"), REFUTED)
def test_an_equal_figure_of_something_else_does_not_hide_it(claim: str, sentence: str) -> None:
    """Years and small numbers stand on every page; that the claim's is one of them clears nothing."""
    strays = "Elsewhere 7 dogs, 9 cats, 17 hens, 15 geese and nineteen owls were seen, in 1967, 2014 and 2016."
    assert verdict(claim, f"{sentence} {FILLER}", FILLER, strays) is Verdict.REFUTED


TRUE = (
    # Rounded, up, down, or behind "more than".
    ("The museum sold about 1,200 tickets for the last open evening of the summer exhibition.",
     "The museum sold 1,187 tickets for the last open evening of the summer exhibition."),
    ("The museum sold 1,200 tickets for the last open evening of the summer exhibition.",
     "The museum sold 1,187 tickets for the last open evening of the summer exhibition."),
    ("More than 50 neighbours came to the last open evening of the summer exhibition.",
     "More than 56 neighbours came to the last open evening of the summer exhibition."),
    ("More than 54 neighbours came to the last open evening of the summer exhibition.",
     "More than 56 neighbours came to the last open evening of the summer exhibition."),
    ("At least 250 neighbours came to the last open evening of the summer exhibition.",
     "At least 263 neighbours came to the last open evening of the summer exhibition."),
    ("Turnover of the whole brewing group grew to $1.2 billion in the year that ended in June.",
     "Turnover of the whole brewing group grew to $1.23 billion in the year that ended in June."),
    ("Nearly 30,000 soldiers live in the camps near the long northern border of the peninsula.",
     "Nearly 29,400 soldiers live in the camps near the long northern border of the peninsula."),
    # The same in another writing.
    ("The museum closed 3 galleries after the flood in the cellar of the old wing.",
     "The museum closed three galleries after the flood in the cellar of the old wing."),
    ("The island's population of 4,900,000 people lives mostly on the narrow western coast.",
     "The island's population of 4.9 million people lives mostly on the narrow western coast."),
    ("The board will decide on 12 hectares of land beside the western harbour and its docks.",
     "The board will decide on twelve hectares of land beside the western harbour and its docks."),
    # The page has both.
    ("The ferry carries 300 cars and 900 passengers on the night route to the islands.",
     "The ferry carries 200 cars and 900 passengers on the night route to the islands. Since the rebuilding "
     "in May the ferry carries 300 cars and 900 passengers."),
    # Two figures of one sentence make it.
    ("The harbour employs 70 pilots and crane drivers on the docks along the western shore.",
     "The harbour employs 30 pilots and crane drivers on the docks along the western shore, and 40 more."),
    # Of another year, place or owner, as the words left over say.
    ("The harbour employed 70 pilots and crane drivers on the docks along the western shore.",
     "In 2011 the harbour employed 30 pilots and crane drivers on the docks along the western shore."),
    ("About 20 per cent of grown-ups smoke daily in bars, cafes and restaurants.",
     "In Portugal 30 per cent of grown-ups smoke daily in bars, cafes and restaurants."),
    # Another unit, another sign, another bound.
    ("The old ferry to the islands takes forty minutes from the western harbour of the town.",
     "The old ferry to the islands takes two thirds of an hour from the western harbour of the town."),
    ("The reporter saw up to 40 seals on the long sandbank outside the western harbour.",
     "The reporter saw 32 seals on the long sandbank outside the western harbour."),
    ("The reporter saw a dozen seals on the long sandbank outside the western harbour.",
     "The reporter saw 12 seals on the long sandbank outside the western harbour."),
    ("The new bridge will open on 3 September 2025 for trams, bicycles and all the buses.",
     "The new bridge will open on September 3, 2025 for trams, bicycles and all the buses."),
    ("The new bridge will open in Sept 2025 for trams, bicycles and all the buses of the town.",
     "The new bridge will open in September 2025 for trams, bicycles and all the buses of the town."),
    # Torn by the page.
    ("The owners paid $1.7 million for the old yard on the western bank of the river.",
     "The owners paid $1. 7 million for the old yard on the western bank of the river."),
    # Too short: a set phrase, of which a page may have many.
    ("Retrieved on 19 January 2021.", "Retrieved on 19 November 2021."),
)  # fmt: skip


@pytest.mark.parametrize(("claim", "sentence"), TRUE)
def test_what_may_be_true_is_not_refuted(claim: str, sentence: str) -> None:
    """A rounding, another writing, a figure told twice or of something else is no accusation."""
    assert verdict(claim, FILLER, f"{sentence} {FILLER}") is not Verdict.REFUTED
