"""One amount in two units: "5ft 10in", "1 hour 45 minutes", "20 dollars 43 cents"."""

from __future__ import annotations

import re
from decimal import Context, Decimal

from auditor.facts.quantities.figures import Figure
from auditor.facts.quantities.nouns import noun_after
from auditor.facts.quantities.numerals import fraction
from auditor.facts.quantities.surroundings import WORDS
from auditor.model import QuantityKind

# How many of the second make one of the first.
_PARTS = {
    ("year", "month"): 12,
    ("week", "day"): 7,
    ("hour", "minute"): 60,
    ("minute", "second"): 60,
    ("ft", "in"): 12,
    ("yd", "ft"): 3,
    ("st", "lb"): 14,
    ("lb", "oz"): 16,
    ("km", "m"): 1000,
    ("m", "cm"): 100,
    ("kg", "g"): 1000,
}
_JOINT = re.compile(r" ?|, | and |, and ")
_ARTICLE = re.compile(r"\ban? (?P<unit>[a-z]+) (?:and )?$")
_ARTICLE_REACH = 16
_LONGEST_JOINT = 26
_ODDS = Context(prec=4)
_IN_UNITS = (QuantityKind.DURATION, QuantityKind.MEASURE, QuantityKind.MONEY)
_RATIO = re.compile(r",? in(?: every)? | out of(?: every)? |-in-| in each |-out-of-")
# “One home in five”, but neither “one goal in five games” nor “two goals in five”.
_ONE_OF_A_KIND = re.compile(r" (?!of|and|or|to|is|was|more|day)[a-z]{2,12}(?<!s),? in(?: every)? ")
_HUNDREDTHS = re.compile(r"(?:\d|\w+ )?(?:c|¢|p|cents?|pence|sen|öre|paise)$")


def joined(text: str, first: Figure, second: Figure) -> Figure | None:
    """Both figures as one, in the smaller unit (sums in the currency); None where they are two."""
    if second.start - first.end > _LONGEST_JOINT:
        return None
    if share := _ratio(text, first, second):
        return share
    if not _JOINT.fullmatch(text[first.end : second.start]) or first.digits != first.digits.to_integral_value():
        return None
    if first.unit and first.unit in (second.unit, *second.other_units) and first.step == 1 and not first.scale:
        whole = second.digits < 1 and _HUNDREDTHS.search(text[second.start : second.end].lower())
        return first._replace(end=second.end, digits=first.digits + second.digits, step=second.step) if whole else None
    if first.kind is QuantityKind.MONEY and first.step == 1 and not first.scale and _is_bare_rest(text, second):
        return first._replace(end=second.end, digits=first.digits + second.digits / 100, step=Decimal("0.01"))
    if first.unit == "hour" and first.step == 1 and _is_bare_rest(text, second) and second.digits < 60:
        return first._replace(end=second.end, digits=first.digits * 60 + second.digits, unit="minute")
    parts = _PARTS.get((first.unit or "", second.unit or ""))
    if parts is None or first.scale or second.scale or not 0 <= second.digits < parts:
        return None
    return first._replace(
        end=second.end, digits=first.digits * parts + second.digits, step=second.step, unit=second.unit
    )


_END = re.compile(r"[.,;!?)]|\n|$")


def _is_bare_rest(text: str, figure: Figure) -> bool:
    """The cents of “15 dollars 50.”, the minutes of “2 hours ten”: two digits that nothing follows."""
    bare = figure.kind is None and not figure.scale and figure.step == 1
    return bare and 10 <= figure.digits < 100 and bool(_END.match(text, figure.end))


def _ratio(text: str, first: Figure, second: Figure) -> Figure | None:
    """“one in five”, “1 in 292 million”, “three out of four”."""
    bare = first.kind is None and second.kind is None and not first.scale and first.step == 1
    whole = second.value == second.value.to_integral_value()
    if not bare or not whole or not 0 < first.digits < second.value or not _is_ratio(text, first, second):
        return None
    share = fraction(first.digits, int(second.value)) or _ODDS.divide(first.digits, second.value)
    return first._replace(
        end=second.end, digits=share, step=Decimal("0.01"), scale=0, kind=QuantityKind.FRACTION, in_digits=True
    )


def _is_ratio(text: str, first: Figure, second: Figure) -> bool:
    """“three out of four”, or “one home in five” that no plural follows: one of five games is no fifth."""
    joint = text[first.end : second.start]
    if _RATIO.fullmatch(joint):
        return True
    of_a_kind = first.digits == 1 and second.digits > 2 and _ONE_OF_A_KIND.fullmatch(joint)
    return bool(of_a_kind) and not (noun_after(text, second.end) or "").endswith("s")


def with_article(text: str, figure: Figure) -> Figure:
    """“an hour and 45 minutes”, “a dollar and 42 cents”: the article counts one of the larger unit."""
    if figure.kind not in _IN_UNITS or text[figure.start - 1 : figure.start] != " ":
        return figure
    lead = _ARTICLE.search(text, max(0, figure.start - _ARTICLE_REACH), figure.start)
    unit = WORDS.get(lead["unit"]) if lead else None
    if (
        lead is None
        or unit is None
        or unit.kind not in (QuantityKind.DURATION, QuantityKind.MEASURE, QuantityKind.MONEY)
    ):
        return figure
    one = Figure(lead.start(), lead.end("unit"), Decimal(1), Decimal(1), 0, unit.kind, unit.unit, in_digits=False)
    return joined(text, one._replace(other_units=unit.other_units), figure) or figure
