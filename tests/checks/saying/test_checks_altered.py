"""Sentences copied from a page with a word changed, and sentences that are only edited."""

from __future__ import annotations

import pytest
from pages_by_hand import asked

from auditor.checks.saying.altered import IDENT
from auditor.model import Finding, Kind, Stance, Verdict

PORT = "The harbour board wants to widen the northern basin so that larger ferries can turn there without tugs."
SCHOOL = (
    "Teachers at the village school asked parents to bring old blankets, lamps and candles before the snow arrives."
)
MILL = "The owners of the paper mill promised to plant willows along the river once the old boiler house is torn down."
COURT = "The judge told the jurors that the letters found in the attic were written by the widow and not by her nephew."
LAB = "The team found that mice which slept less after the injection remembered the maze better than untreated animals."
MENU = (
    "Put the flour in a large bowl, stir in the melted butter and leave the dough under a cloth until it has doubled."
)
CLUB = "Supporters of the club gathered outside the stadium gates and sang until the players came out to thank them."
GUIDE = "Leave the tools you marked as useful on the bench, put the parts you listed as broken in a crate and sweep up."
PARK = (
    "Rangers closed the path above the waterfall because falling stones had damaged the wooden bridge and its railing."
)
UNION = (
    "The union will ballot drivers and guards on the pay offer after the railway refused to talk about night shifts."
)
PAGES = (PORT, SCHOOL, MILL, COURT, LAB, MENU, CLUB, GUIDE, PARK, UNION)

# The page's sentence, our word, the page's.
CHANGED = [
    (PORT, "poison", "widen"),
    (PORT, "southern", "northern"),
    (PORT, "barges", "ferries"),
    (PORT, "sink", "turn"),
    (PORT, "sails", "tugs"),
    (PORT, "church", "harbour"),
    (PORT, "tunnel", "basin"),
    (SCHOOL, "priests", "Teachers"),
    (SCHOOL, "kitchen", "blankets"),
    (SCHOOL, "burn", "bring"),
    (SCHOOL, "carpets", "blankets"),
    (SCHOOL, "matches", "candles"),
    (SCHOOL, "melts", "arrives"),
    (SCHOOL, "bishop", "snow"),
    (MILL, "burn", "plant"),
    (MILL, "poplars", "willows"),
    (MILL, "canal", "river"),
    (MILL, "cement", "paper"),
    (MILL, "painted", "torn"),
    (MILL, "tenants", "owners"),
    (COURT, "journalists", "jurors"),
    (COURT, "diaries", "letters"),
    (COURT, "cellar", "attic"),
    (COURT, "forged", "written"),
    (COURT, "gardener", "widow"),
    (COURT, "cousin", "nephew"),
    (LAB, "rats", "mice"),
    (LAB, "ate", "slept"),
    (LAB, "operation", "injection"),
    (LAB, "forgot", "remembered"),
    (LAB, "lever", "maze"),
    (LAB, "worse", "better"),
    (MENU, "sugar", "flour"),
    (MENU, "wooden", "large"),
    (MENU, "frozen", "melted"),
    (MENU, "knead", "leave"),
    (MENU, "lid", "cloth"),
    (MENU, "batter", "dough"),
    (CLUB, "Opponents", "Supporters"),
    (CLUB, "wept", "sang"),
    (CLUB, "insult", "thank"),
    (CLUB, "dentist", "stadium"),
    (CLUB, "horses", "players"),
    (GUIDE, "floor", "bench"),
    (GUIDE, "stove", "crate"),
    (GUIDE, "lock", "sweep"),
    (GUIDE, "useful", "broken"),
    (GUIDE, "tools", "parts"),
    (GUIDE, "the", "listed"),
    (GUIDE, "crate", "parts"),
    (PARK, "opened", "closed"),
    (PARK, "below", "above"),
    (PARK, "spared", "damaged"),
    (PARK, "glacier", "waterfall"),
    (PARK, "wolves", "stones"),
    (PARK, "stone", "wooden"),
    (PARK, "waterfall", "bridge"),
    (PARK, "bridge", "path"),
    (UNION, "pilots", "drivers"),
    (UNION, "offer", "railway"),
    (UNION, "agreed", "refused"),
    (UNION, "brewery", "railway"),
    (UNION, "drivers", "guards"),
    (UNION, "ballot", "pay"),
]
# A changed word that nobody need see, or that other checks and the reader's eye are for.
KNOWN_SILENCES = {("below", "above"), ("horses", "players")}

# The page's sentence, and how a desk may print it.
EDITED = [
    (PORT, "The harbour board hopes to widen the northern basin so that larger ferries can turn there without tugs."),
    (PORT, "The harbor board wants to widen the northern basin so that bigger ferries can turn there without tugs."),
    (
        PORT,
        "The harbour board wanted to widen the northern basin so that larger ferries could turn there without tugs.",
    ),
    (PORT, "It wants to widen the northern basin so that larger ferries can turn there without tugs, the board said."),
    (PORT, "On Monday, the harbour board said it wants to widen the northern basin so that larger ferries can turn."),
    (PORT, "The harbour board wants to widen the northern basin so larger ferries can turn without tugs."),
    (PORT, "The harbour board also wants to widen the northern basin so that larger ferries can turn there."),
    (
        SCHOOL,
        "Teachers at the village school urged parents to bring old blankets, lamps and candles before snow arrives.",
    ),
    (
        SCHOOL,
        "Teachers at the village school asked parents to bring old blankets, candles and lamps "
        "before the snow arrives.",
    ),
    (
        SCHOOL,
        "Teachers at the village school have asked parents to bring old blankets, lamps and candles before it snows.",
    ),
    (
        SCHOOL,
        "Staff at the village school asked parents to bring old blankets, lamps and candles before the snow comes.",
    ),
    (SCHOOL, "However, teachers at the village school asked parents to bring old blankets, lamps and candles."),
    (SCHOOL, "Parents were asked to bring old blankets, lamps and candles before the snow arrives."),
    (SCHOOL, "Teachers at the village school asked the parents to bring along old blankets, lamps and candles."),
    (
        MILL,
        "The owners of the paper mill pledged to plant willows along the river once the old boiler house is torn down.",
    ),
    (
        MILL,
        "The owners of the paper mill promised to plant willows beside the river once the old "
        "boiler house is torn down.",
    ),
    (MILL, "The paper mill's owners promised to plant willows along the river once the boiler house is torn down."),
    (
        MILL,
        "The owners of the paper mill promised to plant willows along the river when the old "
        "boiler house is torn down.",
    ),
    (MILL, "The owners of the paper mill promised to plant willows along the river."),
    (
        MILL,
        "The owners of the paper factory promised to plant willows along the river once the boiler house is torn down.",
    ),
    (
        COURT,
        "The judge told the jurors that the letters found in the attic had been written by the "
        "widow and not her nephew.",
    ),
    (
        COURT,
        "The judge told jurors that letters discovered in the attic were written by the widow and not by her nephew.",
    ),
    (COURT, "The judge told jurors the letters found in the attic were written by the widow, and not by her nephew."),
    (COURT, "The judge said that the letters found in the attic were written by the widow and not by her nephew."),
    (
        COURT,
        "The judge told the jurors that the letters found in the attic weren't written by her nephew but by the widow.",
    ),
    (
        LAB,
        "The team discovered that mice which slept less after the injection remembered the maze "
        "better than untreated animals.",
    ),
    (
        LAB,
        "The team found that mice that slept less after the injection remembered the maze better than untreated ones.",
    ),
    (LAB, "The researchers found that mice which slept less after the injection remembered the maze better."),
    (
        LAB,
        "The team found that mice which slept less following the injection remembered the maze "
        "better than untreated animals.",
    ),
    (
        LAB,
        "The study found that mice which slept less after the injection remembered the maze better "
        "than untreated animals.",
    ),
    (LAB, "Interestingly, the team found that mice which slept less after the injection remembered the maze better."),
    (
        MENU,
        "Put the flour in a big bowl, stir in the melted butter and leave the dough under a cloth "
        "until it has doubled.",
    ),
    (
        MENU,
        "Place the flour in a large bowl, stir in the melted butter and leave the dough under a "
        "cloth until it has doubled.",
    ),
    (MENU, "Put flour in a large bowl, stir in melted butter and keep the dough under a cloth until it has doubled."),
    (
        MENU,
        "Put the flour in a large bowl, stir in the melted butter, and leave the dough under a cloth until it doubles.",
    ),
    (MENU, "Put the flour into a large bowl, stir in melted butter and leave the dough covered until it has doubled."),
    (CLUB, "Fans of the club gathered outside the stadium gates and sang until the players came out to thank them."),
    (CLUB, "Supporters of the club met outside the stadium gates and sang until the players came out to thank them."),
    (
        CLUB,
        "Supporters of the team gathered outside the stadium gates and sang until the players came out to thank them.",
    ),
    (CLUB, "Supporters gathered outside the stadium gates and sang loudly until the players came out to thank them."),
    (
        CLUB,
        "Hundreds of supporters of the club gathered outside the stadium's gates and sang until the players came out.",
    ),
    (
        CLUB,
        "Supporters of the club gathered outside the stadium gates, singing until the players came out to thank them.",
    ),
    (
        GUIDE,
        "Leave the tools you labelled as useful on the bench, put the parts you listed as broken "
        "in a box and sweep up.",
    ),
    (GUIDE, "Leave tools marked as useful on the bench, put the parts listed as broken in a crate and sweep up."),
    (
        GUIDE,
        "Leave the tools you marked useful on the bench, put the parts you listed as broken into a crate and sweep up.",
    ),
    (
        GUIDE,
        "Leave the tools you've marked as useful on the bench, put parts you've listed as broken "
        "in a crate and sweep up.",
    ),
    (
        PARK,
        "Rangers shut the path above the waterfall because falling stones had damaged the wooden "
        "bridge and its railing.",
    ),
    (
        PARK,
        "Rangers closed the path above the waterfall because falling rocks had damaged the wooden "
        "bridge and its railing.",
    ),
    (
        PARK,
        "Rangers have closed the path above the waterfall as falling stones damaged the wooden bridge and its railing.",
    ),
    (
        PARK,
        "Rangers closed the path above the waterfall since falling stones had damaged the wooden "
        "bridge and the railing.",
    ),
    (PARK, "Rangers closed the trail above the waterfall because falling stones had damaged the wooden bridge."),
    (
        PARK,
        "The path above the waterfall was closed because falling stones had damaged the wooden bridge and its railing.",
    ),
    (PARK, "Rangers closed the path above the waterfall because falling stones had badly damaged the wooden bridge."),
    (
        UNION,
        "The union will ballot drivers and guards on the pay offer after the railway declined to "
        "talk about night shifts.",
    ),
    (
        UNION,
        "The union is to ballot drivers and guards on the pay offer after the railway refused to "
        "talk about night shifts.",
    ),
    (
        UNION,
        "The union will ballot drivers and guards on the wage offer after the railway refused to discuss night shifts.",
    ),
    (
        UNION,
        "The union will poll drivers and guards on the pay offer after the railway refused to talk about night shifts.",
    ),
    (
        UNION,
        "The union would ballot drivers and guards over the pay offer after the railway refused to talk about nights.",
    ),
    (
        UNION,
        "The union will ballot guards and drivers on the pay offer after the railway refused to "
        "talk about night shifts.",
    ),
    (UNION, "Meanwhile the union will ballot drivers and guards on the pay offer, the newspaper wrote on Friday."),
]


def altered(claim: str, *paragraphs: str) -> list[Finding]:
    """What the check says of a claim."""
    return [finding for finding in asked(claim, *paragraphs).findings if finding.check == IDENT]


@pytest.mark.parametrize(("sentence", "ours", "theirs"), CHANGED)
def test_another_word_in_a_copied_sentence_is_shown(sentence: str, ours: str, theirs: str) -> None:
    """The finding is neutral, and names the article's word and the page's."""
    claim = sentence.replace(theirs, ours, 1)
    found = altered(claim, *PAGES)
    if (ours, theirs) in KNOWN_SILENCES:
        assert found == []
    else:
        assert [(f.stance, f.kind) for f in found] == [(Stance.NEUTRAL, Kind.WORDING)]
        assert f"“{ours}”" in found[0].message
        assert f"“{theirs}”" in found[0].message


@pytest.mark.parametrize(("sentence", "ours", "theirs"), CHANGED)
def test_a_copied_sentence_with_another_word_is_not_supported(sentence: str, ours: str, theirs: str) -> None:
    """The whole sentence is supported, and is no more once the word is another."""
    assert asked(sentence, *PAGES).verdict is Verdict.SUPPORTED
    if (ours, theirs) not in KNOWN_SILENCES:
        assert asked(sentence.replace(theirs, ours, 1), *PAGES).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(("sentence", "claim"), EDITED)
def test_what_a_desk_edits_is_passed_over(sentence: str, claim: str) -> None:
    """Synonyms, tenses, order, omissions and additions are nobody's slip."""
    assert sentence in PAGES
    assert altered(claim, *PAGES) == []


@pytest.mark.parametrize("sentence", PAGES)
@pytest.mark.parametrize("lead", ["", "According to the paper: ", "It wrote on Sunday that ", "However, "])
def test_a_copy_is_passed_over(sentence: str, lead: str) -> None:
    """Whatever stands before the copied words."""
    assert altered(lead + sentence, *PAGES) == []
