"""Shares and multiples in words: "a third of", "one in five", "half", "tripled", "twice as many"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from auditor.facts.leads import detector, finder
from auditor.facts.lines import stands_alone
from auditor.facts.quantities.hedges import ends, hedge_after, hedge_before
from auditor.facts.quantities.number_words import FRACTIONS, MULTIPLE_WORDS
from auditor.facts.quantities.numerals import fraction
from auditor.facts.quantities.units import DURATIONS
from auditor.model import Hedge, Quantity, QuantityKind
from auditor.text.normal import Folded

_TIMES_OF_YEAR = "|".join(DURATIONS)
_PARTS = ("half", *(word for word in FRACTIONS if word != "halve"))
_TIMES_WORDS = (*MULTIPLE_WORDS, "twice", "thrice", "double", "triple", "treble", "quadruple")
_POINTS = ("quarter", "half", "three-quarter")
_every_places = finder(["every"])
_part_places = finder(_PARTS)
_times_places = finder({*_TIMES_WORDS})
_point_places = finder(_POINTS)
_has_any = detector({"every", *_PARTS, *_TIMES_WORDS, *_POINTS})
_EVERY = re.compile(
    rf"every (?P<nth>{'|'.join(word for word, value in FRACTIONS.items() if value > 2 and word != 'quarter')})"
    rf"(?= (?!(?:{_TIMES_OF_YEAR}|time|of)s?\b))"
)
# "a third of", "nearly half", "halve" is a verb. Halves of games and of years are none.
_PART = re.compile(
    rf"(?:an? (?P<word>{'|'.join(word for word in FRACTIONS if word != 'halve')})"
    r"|(?<!first )(?<!second )(?<!\ban )(?<!\ba )(?<!other )(?<!better )(?<!-)(?P<half>half))\b"
    r"(?!-| an?\b|'s| of an? (?:hundred|thousand|million|billion|trillion|hour|mile|pint|century"
    r"|(?:percentage )?point)\b)"
    r"(?P<whole>(?= (?:of|the|its|their|all|as|that|his|her|our|those|these|more|less"
    r"|fewer|higher|lower|cheaper|dearer|larger|smaller|faster|slower|bigger|longer|shorter|greater)\b))?"
)
_WHOLE = re.compile(r" (?:of|the|its|their|all)\b")
_NOT_A_SHARE = re.compile(r"(?:first|second|opening|other|in|by|into|last|per|every|each) $")
_APPOSED = re.compile(r"(?:\b(?:or|than|to|by|only|just|down|up|another)|, a) $")
_MULTIPLES = "|".join(sorted(MULTIPLE_WORDS, key=len, reverse=True))
_TIMES = re.compile(
    rf"(?:(?P<word>{_MULTIPLES})\b(?! down)"
    r"(?:(?<!halves)(?<!bles)(?<!ples)|(?= (?:its|the|his|her|their|in|to|every)\b))"
    r"|(?P<twice>twice|thrice)(?= (?:as|the|what|that|its|their|his|her|more|bigger|larger|over))"
    r"|(?P<double>double|triple|treble|quadruple)(?= (?:the|that|what|its|their|last|this|those|from)\b))"
)
_POINT_STEP = re.compile(
    r"(?P<part>three-quarter|quarter|half)(?:[ -]percentage[ -]point\b|[ -]point(?="
    r" (?:interest[ -]rate |rate )?(?:cut|hike|rise|increase|reduction|decrease|move|step|rate)s?\b))"
)
_STEPS = {"quarter": Decimal("0.25"), "half": Decimal("0.5"), "three-quarter": Decimal("0.75")}
_LEADS = {"twice": 2, "thrice": 3, "double": 2, "triple": 3, "treble": 3, "quadruple": 4}


def find_shares(folded: Folded) -> Iterator[Quantity]:
    """Shares and multiples of a folded text; two readings of one place may overlap, the earlier one holds."""
    low = folded.text.lower()
    if not _has_any(low):
        return
    yield from _every(folded, low)
    yield from _parts(folded, low)
    yield from _multiples(folded, low)
    yield from _points(folded, low)


def _every(folded: Folded, low: str) -> Iterator[Quantity]:
    """“every third patient”, but not “every third day”."""
    for match in filter(None, (_EVERY.match(low, place) for place in _every_places(low))):
        yield _one(folded, match, QuantityKind.FRACTION, fraction(1, FRACTIONS[match["nth"]]), Decimal("0.01"))


def _parts(folded: Folded, low: str) -> Iterator[Quantity]:
    """“a third of the staff”, “nearly half”, “602, or half”; but not “cut in half” or “a quarter later”."""
    for match in filter(None, (_PART.match(low, _with_article(low, place)) for place in _part_places(low))):
        before = low[max(0, match.start() - 9) : match.start()]
        if not _is_told(folded.text, match, before) or (
            match["half"] and match["whole"] is None and _NOT_A_SHARE.search(before)
        ):
            continue
        if match["half"] and low[max(0, match.start() - 7) : match.start()].endswith(" and a "):
            continue
        parts = FRACTIONS[match["word"]] if match["word"] else 2
        yield _one(folded, match, QuantityKind.FRACTION, fraction(1, parts), Decimal("0.01"))


def _with_article(low: str, place: int) -> int:
    """Where “a third” begins whose third stands at a place; half needs no article."""
    for article in ("a ", "an "):
        start = place - len(article)
        if low[max(0, start) : place] == article and not low[max(0, start - 1) : max(0, start)].isalnum():
            return start if not low.startswith("half", place) else place
    return place


def _is_told(text: str, match: re.Match[str], before: str) -> bool:
    """Whether the words around a part say that it is one: "of", a hedge, "by"."""
    after = hedge_after(text, match.end())
    led = (
        match["whole"] is not None
        or (after and _WHOLE.match(text, after[1]))
        or _APPOSED.search(before)
        or hedge_before(text, match.start())
    )
    return bool(led) or stands_alone(text, *match.span())


def _multiples(folded: Folded, low: str) -> Iterator[Quantity]:
    """“tripled”, “twofold”, “twice as many”, “double the price”; halving is a multiple of 0.5."""
    for match in filter(None, (_TIMES.match(low, place) for place in _times_places(low))):
        words = match["word"]
        value = Decimal(MULTIPLE_WORDS[words]) if words else Decimal(_LEADS[match["twice"] or match["double"]])
        yield _one(folded, match, QuantityKind.MULTIPLE, value, Decimal(1), "×")


def _points(folded: Folded, low: str) -> Iterator[Quantity]:
    """“a quarter-point cut”, “a half percentage point rise”: the steps of central banks."""
    for match in filter(None, (_POINT_STEP.match(low, place) for place in _point_places(low))):
        yield _one(
            folded, match, QuantityKind.PERCENTAGE_POINT, _STEPS[match["part"]], Decimal("0.01"), "percentage_point"
        )


def _one(
    folded: Folded,
    match: re.Match[str],
    kind: QuantityKind,
    value: Decimal,
    step: Decimal,
    unit: str | None = None,
) -> Quantity:
    before = hedge_before(folded.text, match.start()) or hedge_after(folded.text, match.end())
    hedge = before[0] if before else Hedge.EXACT
    low, high = ends(value, hedge)
    span = folded.span(*match.span())
    return Quantity(span=span, kind=kind, value=value, low=low, high=high, unit=unit, hedge=hedge, step=step)
