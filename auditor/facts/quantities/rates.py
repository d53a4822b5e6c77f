"""Per what a figure is meant: "a month", "per 100,000 people", "/kWh", "per million input tokens"."""

from __future__ import annotations

import re

from auditor.facts.quantities.number_words import NUMBER_WORDS, SCALE_WORDS
from auditor.facts.quantities.units import DURATIONS, PER_LETTERS

# After "a" or "an" only these are denominators: "$5 a share", but not "$5 a claim".
_EACH = (
    "second|minute|hour|day|night|week|fortnight|month|quarter|year|decade|season|semester|term|share|head|person|user|seat"
    "|barrel|tonne|ton|ounce|pound|kilo|kilogram|litre|liter|gallon|pint|bottle|bushel|mile|kilometre|kilometer|metre|yard"
    "|customer|employee|worker|student|pupil|player|game|match|round|set|ticket|piece|pop|unit|word|token|household|family"
    "|child|baby|patient|item|dozen|box|case|call|shift|visit|visitor|trip|ride|plate|copy|acre|hectare"
)
_TIME = "second|minute|hour|day|night|week|fortnight|month|quarter|year|decade|season"
_NOT_A_RATE = (
    r"(?! (?:ago|earlier|before|later|after|prior|from|since|on(?! average)|old|or|to|away|and a half)\b|-old)"
)
_NUMBER = r"(?:(?P<number>\d{1,3}(?:,\d{3}){1,3}|\d{1,9})|(?:(?:a|one) )?(?P<scale>thousand|million|billion|hundred)) "
_NOUNS = r"(?P<nouns>[a-z][a-z-]*(?: [a-z][a-z-]*)?)"
_RATE = re.compile(
    rf"(?:[ -](?P<article>an?|every|each)[ -](?P<each>{_EACH})s?\b{_NOT_A_RATE}"
    r"|[ -]per (?P<amount>\d{1,4}) ?(?P<measure>g|kg|mg|ml|l|km|m)\b"
    r"|(?: ?/ ?)(?P<symbol>kWh|MWh|GWh|kg|lb|oz|km|cm|m|l|L|dl|ml|sq ft|MB|GB|TB|EA)(?P<power>[²³]|\^[23])?(?!\w)"
    rf"|(?:[ -]per[ -]| for (?:each|every) (?=(?:{_EACH}|(?:cubic|square) [a-z]+)s?\b)| ?/ ?)(?:{_NUMBER})?{_NOUNS}"
    r"|,? (?P<adverb>annually|yearly|monthly|weekly|daily|hourly|pa|p\.a\.|per annum|apiece)(?!\w))"
)
_AND_TIME = re.compile(rf"(?: per | an? |/)({_TIME})\b{_NOT_A_RATE}")
_IS_EACH = re.compile(rf"(?:{_EACH})s?|tokens?")
_ADVERBS = {
    "annually": "year",
    "yearly": "year",
    "pa": "year",
    "p.a.": "year",
    "per annum": "year",
    "monthly": "month",
    "weekly": "week",
    "daily": "day",
    "hourly": "hour",
    "apiece": "piece",
}
_POWERS = {"^2": "²", "^3": "³"}
# Words that end a denominator: "per user in May", "per person was".
_STOPS = frozenset(
    """a an the in on at by for from to and or but as than that which who when where after before since until was were
    is are has have had will would could may more less to with while of during under over if its it their this last next
    each every compared depending plus excluding including up down making about because so not also""".split()
)
_TWO_WORDS = frozenset(
    """input output live square cubic full paying active monthly registered eligible troy metric adult junior gross
    extra hospital school billing household""".split()
)
# What is counted may stand between a figure and its denominator: "40 deaths a year", "5,000 tonnes of waste a day".
_COUNTED = re.compile(
    r"(?: of)?(?: (?!(?:in|on|at|by|for|from|to|and|or|a|an|the|per|was|is)\b)[a-z][a-z-]{0,20}){1,3}?"
    rf"(?=[ -](?:per |an? (?:{_TIME})\b|each (?:{_TIME})\b|every (?:{_TIME})\b|/))"
)


def rate_after(text: str, end: int, *, counted: bool) -> tuple[str, int] | None:
    """The denominator behind a figure, its numbers in digits, and where it ends; `counted`: a noun may stand between.

    "$14.99/mo" is per "month", "per million input tokens" per "1000000 input tokens".
    """
    direct = _RATE.match(text, end)
    if direct is None and counted and (noun := _COUNTED.match(text, end)):
        direct = _RATE.match(text, noun.end())
    per = _denominator(direct) if direct else None
    if direct is None or per is None:
        return None
    return _with_time(text, per, direct)


def _with_time(text: str, per: str, rate: re.Match[str]) -> tuple[str, int]:
    """“per patient per year”, “per person a day”: the second denominator, a time, joins the first."""
    end = rate.start("nouns") + len(rate["nouns"].partition(" ")[0]) if rate["nouns"] else rate.end()
    time = None if per in DURATIONS else _AND_TIME.match(text, end)
    return (f"{per} {time[1]}", time.end()) if time else (per, rate.end())


def _denominator(rate: re.Match[str]) -> str | None:
    if rate["each"]:
        return rate["each"]
    if rate["amount"]:
        return f"{rate['amount']} {rate['measure']}"
    if rate["symbol"] and rate["power"]:
        return rate["symbol"] + _POWERS.get(rate["power"], rate["power"])
    if rate["symbol"]:
        return PER_LETTERS.get(rate["symbol"].lower(), rate["symbol"])
    if rate["adverb"]:
        return _ADVERBS[rate["adverb"]]
    words = rate["nouns"].split()
    if words[0] in _STOPS or words[0] in NUMBER_WORDS:
        return None
    large = rate["scale"] or len(rate["number"] or "") > 2
    if rate[0].startswith(" /") and not (large or _IS_EACH.fullmatch(words[0])):
        return None  # "52 weeks / 3 hosts"
    plural = bool(rate["number"] or rate["scale"])
    kept = (
        words[:2]
        if len(words) == 2
        and (words[0] in _TWO_WORDS or (plural and words[1] not in _STOPS and words[1].endswith("s")))
        else words[:1]
    )
    nouns = " ".join(kept)
    if rate["number"]:
        return f"{rate['number'].replace(',', '')} {nouns}"
    if rate["scale"]:
        return f"{10 ** SCALE_WORDS[rate['scale']]} {nouns}"
    return PER_LETTERS.get(nouns, nouns)
