"""How old: "aged 34", "Ada Voss, 34,", "in her 40s", "over-65s"; a year-old is a duration like any other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from auditor.facts.hedges import ends
from auditor.model import Hedge, Quantity, QuantityKind
from auditor.text.normal import Folded

_AGES = re.compile(
    r"\b(?:[Aa]ged?|[Aa]ges) (?:of |from )?(?:between )?(?P<from>\d{1,3})(?:(?: to | and |-)(?P<to>\d{1,3}))?"
    r"(?P<up> (?:or|and) (?:over|older|above|up))?(?![\d,.]\d|\w|-)"
    r"|(?:\b[Tt]urn(?:s|ed|ing)?|, now|\b[Ww]hen (?:he|she) was) (?P<turned>[1-9]\d)\b"
    r"(?![,.%:/-]\d| ?(?:per|%|percent|million|(?:year|month|week|day|hour|minute)s?\b))"
    r"|\b(?:I|[Hh]e|[Ss]he|who) (?:am|is|was) (?P<being>[1-9]\d)(?=[,;]|\.(?!\d)| and | when )"
    r"|\b(?:[Aa]dults|[Pp]eople|[Mm]en|[Ww]omen|[Tt]hose|[Cc]hildren|[Pp]atients|[Aa]nyone|[Ee]veryone) (?:aged )?"
    r"(?P<side>over|under) (?P<years>[1-9]\d)\b(?![,.%:/-]\d|%| [a-z]+s\b)"
    r"|(?:(?<=[a-z], )|(?<=[a-z] \())(?P<apposed>[1-9]\d?)(?=, (?!(?:and )?\d)|\)[,.]? |;|\.(?:\n|$))"
    r"|\b(?:his|her|their|my|your|our) (?:(?P<part>early|mid|late)[ -])?(?P<decade>[2-9]0)s\b"
    r"|\b(?P<bound>[Oo]ver|[Uu]nder)-?(?P<group>\d\d)s\b"
)
_PARTS = {"early": (0, 3), "mid": (4, 6), "late": (7, 9), None: (0, 9)}
# Before an age that stands in commas: a name of two words at least, or a word for a person.
_PERSON = re.compile(
    r"(?:[A-Z][\w'-]+\.? (?:[a-z]{2,3} )?[A-Z][\w'-]+|\b(?:man|woman|boy|girl|mother|father|son|daughter|brother|sister"
    r"|teenager|student|pensioner|driver|husband|wife|actor|actress|singer|victim|suspect|striker|defender|midfielder|forward"
    r"|winger|goalkeeper))(?:, |,? \()$"
)
_LONGEST_NAME = 40


def find_ages(folded: Folded) -> Iterator[Quantity]:
    """Ages that no unit tells, in order: years, as durations."""
    for match in _AGES.finditer(folded.text):
        if match["from"]:
            last = match["to"] or match["from"]
            hedge = Hedge.AT_LEAST if match["up"] else Hedge.EXACT
            span = (match.start("from"), match.end("to") if match["to"] else match.end("from"))
            yield _age(folded, span, Decimal(match["from"]), Decimal(last), hedge)
        elif match["turned"]:
            yield _age(folded, match.span("turned"), Decimal(match["turned"]), Decimal(match["turned"]))
        elif match["being"]:
            yield _age(folded, match.span("being"), Decimal(match["being"]), Decimal(match["being"]))
        elif match["years"]:
            hedge = Hedge.MORE_THAN if match["side"] == "over" else Hedge.LESS_THAN
            yield _age(folded, match.span("years"), Decimal(match["years"]), Decimal(match["years"]), hedge)
        elif match["apposed"]:
            if _PERSON.search(folded.text, max(0, match.start() - _LONGEST_NAME), match.start()):
                age = Decimal(match["apposed"])
                yield _age(folded, match.span("apposed"), age, age)
        elif match["decade"]:
            first, last_year = _PARTS[match["part"]]
            decade = Decimal(match["decade"])
            yield _age(folded, (match.start("decade"), match.end()), decade + first, decade + last_year, ranged=True)
        else:
            hedge = Hedge.AT_LEAST if match["bound"].lower() == "over" else Hedge.LESS_THAN
            age = Decimal(match["group"])
            yield _age(folded, match.span(), age, age, hedge)


def _age(
    folded: Folded,
    span: tuple[int, int],
    low: Decimal,
    high: Decimal,
    hedge: Hedge = Hedge.EXACT,
    *,
    ranged: bool = False,
) -> Quantity:
    single = low == high and not ranged
    opened = ends(low, hedge) if single else (low, high)
    return Quantity(
        span=folded.span(*span),
        kind=QuantityKind.DURATION,
        value=low if single else None,
        low=opened[0],
        high=opened[1],
        unit="year",
        hedge=hedge,
        step=Decimal(1),
    )
