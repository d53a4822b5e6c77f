"""Patterns of press sentences of our own, and the words that fill their gaps; nobody in them exists."""

from __future__ import annotations

import random
from collections.abc import Callable

FIGURED = (
    "{firm} raised {money} from investors in {place}, {person}, its chief executive, said on {day}.",
    "Sales of {goods} at {firm} rose {percent} to {money} in {year}, its annual report shows.",
    "The plant in {place} employs {count} people and ships {small} lorries of {goods} a week.",
    "About {percent} of those whom {firm} hired in {place} have left again, the union says.",
    "The council of {place} approved {money} for the harbour, which {firm} is to rebuild.",
    "{person} joined {firm} in {month} {year} and has run its works for {small} years.",
    "A strike stopped {small} lines, and {count} {goods} were delivered late.",
    "The court in {place} fined {firm} {money} over {goods} that had never been tested.",
    "At the end of {month} {year} the pension fund held {money}, most of it in bonds.",
    "Rents in {place} climbed {percent} within {small} months, according to {who}.",
    "More than {count} visitors came to the fair, where {firm} showed {goods} for the first time.",
    "Losses narrowed to {money} after {firm} closed {small} shops in {place}.",
    "Insurance will pay {money} at most, {person} told {who} on {day}.",
    "Only {percent} of the {goods} sold in {place} are repaired, a survey of {count} households found.",
    "The ferry, built in {year}, carries {small} cars and burns fuel worth {money} a year.",
    "{who} counted {count} signatures, {percent} of them from {place}.",
    "Prices of {goods} fell by {percent} between {month} and the end of {year}.",
    "{firm} owes {money} to {small} banks, of which the largest sits in {place}.",
)
PLAIN = (
    "“We build for people who keep their things,” said {person}, who walks to the works every morning.",
    "Neither the bank nor the ministry would say what had been promised before the vote.",
    "Where the old mill stands empty, few expected that anybody would come back to make {goods}.",
    "{person}, a lawyer for {firm}, told reporters that the dispute with the growers had been settled.",
    "Neighbours complain of noise at night, and of lorries that wait with their engines running.",
    "What customers make of the new {goods} is harder to tell than what the brochures make of them.",
    "“Nobody asked us,” said {person}, whose family has farmed near {place} for generations.",
    "The minister praised {who} and left by the back door.",
    "Critics doubt that the market is as large as {firm} hopes.",
    "A spokeswoman declined to comment on the talks, which are expected to go on until the autumn.",
    "It was raining when {person} opened the gates, and the band had already gone home.",
    "Lawyers for {who} argue that the contract was never signed in front of a witness.",
    "The road to {place} is narrow, and drivers of heavier vehicles avoid it in winter.",
    "Teachers have asked for smaller classes, so far without an answer.",
    "In the canteen nobody talks about the merger, though everybody has read about it.",
    "Engineers blame a valve; {who} blame the engineers.",
    "{firm} has long denied that its pipes carry anything but water.",
    "Doctors at the hospital in {place} noticed the change first.",
    "“It is a question of trust,” {person} said, “and trust is slow.”",
    "The documents, seen by {who}, do not explain why the warehouse was left unlocked.",
    "Shares were little changed, since most traders had expected worse.",
    "Fishermen remember the winter when the quay froze and the boats were lifted by crane.",
    "Whether the bridge can be saved depends on a report that has not been published.",
    "Opposition to the scheme is loudest in {place}, where the wells ran dry last summer.",
    "Older residents recall the smell of the tannery, which closed long before the museum opened.",
    "An earlier attempt to sell the division failed because the buyer could not find a partner.",
    "The orchestra, short of violins, invited amateurs to rehearse with it.",
    "Researchers caution that the sample was small and drawn from volunteers.",
    "Those who live upstream see the dam with other eyes.",
    "The software was written by {person}, who gave it away and regrets nothing.",
    "Auditors found receipts in shoe boxes, and praised the handwriting.",
    "Nothing in the statute forbids such a sale, as {who} were quick to point out.",
    "Travellers were sent by bus along the coast while crews cleared the line.",
    "The recipe is secret, the queue outside the bakery is not.",
    "A painting that hung in the lobby turned out to be a copy.",
    "{person} has not decided whether to stand again.",
)
TAILS = (
    "",
    "",
    "",
    " The company would not explain the figure.",
    " That surprised even friends of the project.",
    " Smaller rivals are watching closely.",
    " Work is to begin once the permits have arrived.",
    " Few in the trade believe it.",
    " The mayor called this a beginning.",
)

_FIRST = "Ada Bruno Clara Dev Edda Femi Greta Hugo Imani Jonas Kaja Luis Mira Nadia Oskar Petra Rafi Selma Tomas Vera"
_LAST = (
    "Abara Brandt Castell Dumont Eklund Fischer Gallo Hartley Ivarsson Jansen Kessler Lindqvist Moreau Novotny Okafor "
    "Pereira Quist Rossi Sandoval Thorne Ulrich Varga Winter Yilmaz Zoric"
)
_STEMS = (
    "Aster Brook Calder Dorn Elver Fenn Garrow Hollin Isen Juniper Kestrel Lark Marlow Nether Orrin Pell Quarry Rowan "
    "Sable Tamar Umber Vesper Wend Yarrow"
)
_TRADES = "Foods Pumps Energy Robotics Logistics Paper Shipping Software Glass Cycles Pharma Rail"
_PLACES = "Altmark Brevik Corvo Dunmore Esker Fallow Glenrow Harwick Istria Kolding Lowick Marstow Norden Oxmoor"
_GOODS = "tractors|batteries|turbines|bicycles|ferries|pumps|windows|sensors|trams|engines|toys|tyres|stoves|violins"
_WHO = "the regulator|tenants' groups|the chamber of trade|local growers|the rail union|former managers|the broadcaster"
_MONTHS = "January February March April May June July August September October November December"

Filler = Callable[[random.Random], str]


def _one_of(words: str, parts: str | None = None) -> Filler:
    choices = words.split(parts)
    return lambda chance: chance.choice(choices)


def _two(first: Filler, second: Filler, between: str = " ") -> Filler:
    return lambda chance: f"{first(chance)}{between}{second(chance)}"


def _number(low: int, high: int, form: str = "{:,}", tenths: bool = False) -> Filler:
    return lambda chance: form.format(chance.randint(low, high) / (10 if tenths else 1))


_MONTH, _YEAR = _one_of(_MONTHS), _number(1998, 2024, "{:.0f}")
_SUM = _two(_one_of("$ € £"), _number(11, 989, "{:g}", tenths=True), "")
FILLERS: dict[str, Filler] = {
    "firm": _two(_one_of(_STEMS), _one_of(_TRADES)),
    "person": _two(_one_of(_FIRST), _one_of(_LAST)),
    "place": _one_of(_PLACES),
    "goods": _one_of(_GOODS, "|"),
    "who": _one_of(_WHO, "|"),
    "money": _two(_SUM, _one_of("million billion")),
    "percent": _number(11, 899, "{:g}%", tenths=True),
    "count": _number(1_001, 49_999, "{:,.0f}"),
    "small": _number(13, 60, "{:.0f}"),
    "year": _YEAR,
    "month": _MONTH,
    "day": _two(_two(_number(1, 28, "{:.0f}"), _MONTH), _YEAR),
}
"""What fills each gap."""
