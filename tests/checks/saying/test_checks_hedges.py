"""Events that a claim tells more firmly than the page."""

from __future__ import annotations

import pytest
from pages_by_hand import asked, page, verdict

from auditor import Verdict, check_claim
from auditor.model import Finding, Kind, Phrase, Stance

OVERSTATED = [
    ("Rill has raised $40 million.", "Rill is close to finalising a $40 million funding round, people said."),
    ("Rill raised $40 million.", "Rill is in talks to raise $40 million."),
    ("Rill raised $40 million.", "Rill is reportedly raising $40 million."),
    ("Rill raised $40 million from Thornway.", "Rill plans to raise $40 million from Thornway."),
    ("Rill secured $40 million.", "Rill is seeking to raise $40 million."),
    ("Rill raised $40 million.", "Rill hopes to raise as much as $40 million."),
    ("Rill will cut 300 jobs at its Ely yard.", "Rill is considering layoffs at its Ely yard that could hit 300 jobs."),
    ("Rill will lay off 300 workers in Ely.", "Rill could lay off 300 workers in Ely."),
    ("Rill has laid off 300 workers in Ely.", "Rill is planning to lay off 300 workers in Ely."),
    ("Rill laid off a fifth of its staff.", "Rill may lay off a fifth of its staff."),
    ("Rill has acquired Thornway.", "Rill is in talks to acquire Thornway."),
    ("Rill bought Thornway.", "Rill is weighing a takeover of Thornway."),
    ("Rill will acquire Thornway.", "Rill is exploring an acquisition of Thornway."),
    ("Rill is buying Thornway.", "Rill is in early discussions to buy Thornway."),
    ("Rill has taken over Thornway.", "Rill is nearing a deal to take over Thornway."),
    ("Thornway was sold to Rill.", "Thornway could be sold to Rill."),
    ("Rill sold its yard to Thornway.", "Rill wants to sell its yard to Thornway."),
    ("Rill will sell its yard in Ely.", "Rill is mulling a sale of its yard in Ely."),
    ("Rill has launched a rival to the Thornway pump.", "Rill intends to launch a rival to the Thornway pump."),
    ("Rill released a rival to the Thornway pump.", "Rill may release a rival to the Thornway pump."),
    ("Rill has merged with Thornway.", "Rill is considering a merger with Thornway."),
    ("Rill has invested $2 billion in Thornway.", "Rill plans to invest $2 billion in Thornway."),
    ("Rill invested $2 billion in Thornway.", "Rill is in talks about an investment of $2 billion in Thornway."),
    ("Rill went public at $9 billion.", "Rill is exploring an IPO at $9 billion."),
    ("Jane Holt has resigned as mayor of Ely.", "Jane Holt is expected to resign as mayor of Ely."),
    ("Jane Holt will step down as mayor of Ely.", "Jane Holt is considering resigning as mayor of Ely."),
    ("Rill has sued Thornway.", "Rill is threatening to sue Thornway."),
    ("Ely has banned scooters on its bridges.", "Ely is considering a ban of scooters on its bridges."),
    ("Ely will ban scooters on its bridges.", "Ely may ban scooters on its bridges."),
    ("Ely approved the bridge.", "Ely is likely to approve the bridge."),
    ("Rill built a second yard in Ely.", "Rill is planning to build a second yard in Ely."),
    ("Rill closed its yard in Ely.", "Rill may close its yard in Ely."),
    ("Rill will close its yard in Ely.", "Rill is considering the closure of its yard in Ely."),
    ("Rill scrapped the bridge project.", "Rill might scrap the bridge project."),
    ("Rill moved its head office to Ely.", "Rill is looking to move its head office to Ely."),
    ("Prosecutors have charged Jane Holt with fraud.", "Prosecutors could charge Jane Holt with fraud."),
    ("Ely imposed a levy on scooters.", "Ely proposed to impose a levy on scooters."),
    ("The board replaced Jane Holt.", "The board is trying to replace Jane Holt."),
    ("Rill developed a pump for deserts.", "Rill could develop a pump for deserts."),
    ("Rill will expand its yard in Ely.", "Rill might expand its yard in Ely."),
    ("Rill will acquire Thornway for $3 billion.", "Rill is in advanced talks to acquire Thornway for $3 billion."),
    ("Rill paid $3 billion for Thornway.", "Rill could pay $3 billion for Thornway."),
    # In other words than the page's.
    ("Rill has 40 boats.", "Rill might have 40 boats."),
    ("Rill will make pumps at a second site in Ely.", "A second site in Ely is under consideration."),
    ("The pump will be on sale in Ely by next summer.", "The pump could reach shops in Ely by next summer."),
    ("Jane Holt is out for six weeks with a torn knee.", "Jane Holt tore her knee and could miss up to six weeks."),
    ("Ely’s reserves have dropped to £40 million.", "Holt warned that Ely’s reserves could fall below £40 million."),
    ("The fires set free 14 million tonnes of carbon.", "Carbon emissions may have reached 14 million tonnes."),
    ("Rill’s advertising arm will bring in $1.2 billion.", "Rill’s advertising would “probably” reach $1.2 billion."),
    ("Insurers will answer the deal by raising premiums.", "Some insurers may respond by raising premiums."),
    ("The Ely museum is going to charge visitors £5.", "The Ely museum is considering a fee of £5 for visitors."),
    ("Ely’s ferry will be back by June, according to Jane Holt.", "Holt said Ely’s ferry “could be back by June”."),
]
FAIR = [
    # The claim is hedged as much, or gives its source.
    ("Rill is in talks to raise $40 million.", "Rill is in talks to raise $40 million."),
    ("Rill is close to raising $40 million.", "Rill is in talks to raise $40 million."),
    ("Rill may lay off 300 workers.", "Rill is considering layoffs that could hit 300 workers."),
    ("Rill plans to buy Thornway.", "Rill is in talks to buy Thornway."),
    ("Rill has raised $40 million, Reuters reports.", "Rill has reportedly raised $40 million."),
    ("Rill has reportedly raised $40 million.", "Rill is reportedly raising $40 million."),
    ("According to Reuters, Rill raised $40 million.", "Rill reportedly raised $40 million."),
    ("Rill would sell its yard.", "Rill could sell its yard."),
    ("If the board agrees, Rill will sell its yard.", "Rill could sell its yard if the board agrees."),
    # Scheduled or announced.
    ("Rill will launch the pump on May 3.", "Rill plans to launch the pump on May 3."),
    ("Rill will launch the pump on May 3.", "Rill launches the pump on May 3."),
    ("Rill will launch the pump on May 3.", "Rill is launching the pump on May 3."),
    ("Rill will launch the pump.", "Rill announced it would launch the pump."),
    ("Rill will launch the pump.", "Rill intends to launch the pump."),
    ("Rill launches the pump on May 3.", "Rill will launch the pump on May 3."),
    ("Rill launched the pump on 3 May 2024.", "Rill will launch the pump on 3 May 2024."),
    ("Rill is set to buy Thornway.", "Rill plans to buy Thornway."),
    ("Rill will buy Thornway.", "Rill has agreed to buy Thornway."),
    ("Rill bought Thornway.", "Rill has agreed to buy Thornway."),
    ("Rill bought Thornway.", "Rill announced plans to buy Thornway."),
    ("Rill to cut 300 jobs.", "Rill will cut 300 jobs."),
    # The page tells it firmly, there or elsewhere.
    ("Rill raised $40 million.", "Rill raised $40 million."),
    ("Rill raised $40 million.", "Rill secured $40 million, and may raise more."),
    ("Rill will cut 300 jobs.", "Rill will cut 300 jobs and could close its yard."),
    ("Rill has bought Thornway.", "Rill bought Thornway. It had been in talks to buy Thornway since May."),
    ("Rill has bought Thornway.", "Rill was in talks to buy Thornway. The acquisition closed on Monday."),
    ("Rill has bought Thornway.", "Rill was in talks to buy Thornway. After buying Thornway it moved to Ely."),
    ("Rill raised $40 million.", "Rill had hoped to raise $40 million. The $40 million came from a fund."),
    ("Rill sold its yard in Ely.", "Rill had planned to sell its yard in Ely. Last week the yard was sold."),
    ("The pump will be on sale in Ely by June.", "The pump goes on sale in Ely by June, and could cost £50."),
    ("Three colleges in Ely will merge.", "Three colleges in Ely are to merge. Others are in merger talks."),
    ("Insurers raised premiums in May.", "Insurers raised premiums in May. They may raise premiums again."),
    ("The Ely museum charges visitors £5.", "The Ely museum, which may move, charges visitors £5."),
    ("Fires set free 14 million tonnes of carbon.", "Fires released 14 million tonnes of carbon, and it may be more."),
    ("Jane Holt probably misses six weeks.", "Jane Holt could miss six weeks."),
    ("Ely’s reserves could drop to £40 million.", "Ely’s reserves may fall to £40 million."),
    # The hedge is of another verb, another event, or another figure.
    ("Rill employs 300 people in Ely.", "Rill, which could be sold, employs 300 people in Ely."),
    ("Rill raised $40 million.", "Rill raised $40 million and hopes to hire 20 people."),
    ("Rill raised $40 million.", "Rill plans to use the $40 million it raised to hire engineers."),
    ("Rill raised $40 million in May.", "Rill may buy Thornway. Rill raised $40 million in May."),
    ("Rill sold its yard.", "Rill sold its yard, which could hold 40 boats."),
    ("The pump was launched in 2019.", "The pump, launched in 2019, could be withdrawn."),
    ("Rill opened a yard in May.", "In May Rill opened a yard."),
    ("Rill heard the shots.", "Rill could hear the shots."),
    ("Rill has bought Thornway.", "Rill could not buy Thornway."),
    ("Rill did not buy Thornway.", "Rill could buy Thornway."),
    ("Rill could have bought Thornway.", "Rill may buy Thornway."),
    ("Holt said: “Rill has bought Thornway.”", "Holt said: “Rill has bought Thornway.” Rill may buy Thornway."),
    ("Rill raised $300 million.", "Rill raised $300 million. Rill is in talks to raise $1.5 billion."),
    ("Will Rill raised $40 million.", "Will Rill raised $40 million."),
    ("Rill cut 300 jobs in May.", "Rill cut 300 jobs in May and may cut 200 more."),
    ("Rill expects to raise $40 million.", "Rill could raise $40 million."),
    ("Rill nearly raised $40 million.", "Rill could raise $40 million."),
    ("Rill should sell its yard.", "Rill may sell its yard."),
    ("Sources say Rill has sold its yard.", "Rill may sell its yard."),
    ("The proposed sale of the Rill yard drew critics.", "The sale of the Rill yard may draw critics."),
    ("The yard is to be sold to Rill.", "The yard will be sold to Rill."),
    ("Rill is to buy Thornway.", "Rill has agreed to buy Thornway."),
    ("Rill will not sell its yard.", "Rill may sell its yard."),
    ("Rill will sell its yard.", "Rill said it would sell its yard."),
    ("The town of Ely approved the bridge.", "Ely approved the bridge. Ely may approve another bridge."),
    ("Rill closed its yard.", "Rill closed its yard. It could close its office too."),
    ("Rill acquired Thornway in 2020.", "Rill may sell Thornway, which it acquired in 2020."),
    ("Jane Holt left Rill in May.", "Jane Holt, who left Rill in May, may join Thornway."),
    ("Rill’s board approved the sale.", "Rill’s board approved the sale, which could close in May."),
]


def hedged(claim: str, *paragraphs: str) -> list[Finding]:
    return [finding for finding in asked(claim, *paragraphs).findings if finding.check == "hedges"]


@pytest.mark.parametrize(("claim", "there"), OVERSTATED)
def test_what_the_page_plans_or_weighs_is_no_fact(claim: str, there: str) -> None:
    """The finding is neutral, shows the page's hedge, and keeps the claim from being supported."""
    [finding] = hedged(claim, there)
    assert (finding.stance, finding.kind) == (Stance.NEUTRAL, Kind.HEDGE)
    assert isinstance(finding.fact, Phrase)
    assert isinstance(finding.found, Phrase)
    assert finding.fact.span.of(claim) == finding.fact.words
    assert finding.found.span.of(there) == finding.found.words
    assert verdict(claim, there) is Verdict.NOT_ENOUGH_INFO


@pytest.mark.parametrize(("claim", "there"), FAIR)
def test_nothing_is_said_of_a_claim_that_is_no_firmer(claim: str, there: str) -> None:
    """Hedged alike, scheduled, told firmly elsewhere on the page, or a hedge of something else."""
    assert hedged(claim, there) == []


@pytest.mark.parametrize(
    ("title", "told"),
    [("Rill buys Thornway", False), ("Thornway acquired by Rill", False), ("Rill in talks to buy Thornway", True)],
)
def test_a_title_that_tells_it_firmly_counts(title: str, *, told: bool) -> None:
    """The title is as good a place as any to tell the event."""
    there = page("Rill had been in talks to buy Thornway since May.", title=title)
    checks = {finding.check for finding in check_claim("Rill has bought Thornway.", there).findings}
    assert ("hedges" in checks) is told


def test_the_finding_is_a_sentence_to_print() -> None:
    """It shows the claim's verb and the page's hedge."""
    [finding] = hedged("Rill has raised $40 million.", "Rill is in talks to raise $40 million.")
    assert finding.message == "The article states “has raised” as fact; the cited page says “in talks to”."
