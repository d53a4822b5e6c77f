"""How old: "aged 34", "Ada Voss, 34,", "in her 40s", "over-65s"; a year-old is a duration like any other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from auditor.facts.quantities.hedges import ends
from auditor.model import Hedge, Quantity, QuantityKind
from auditor.text.normal import Folded

# Where an age may stand: one to three digits on their own. What stands before and behind them tells. The scan goes from
# digit to digit, since what stands before is looked at behind the first one.
_NUMBER = re.compile(r"\d(?<![\d.,$€£%].)\d{0,2}(?!\d|[.,:/%-]\d|%)")
# “aged 34”, “ages 18 to 24”, “aged between 17 and 52”, “age 65 and over”
_AGED = re.compile(r"\b(?:aged?|ages) (?:of |from )?(?:between )?$", re.IGNORECASE)
_TO = re.compile(r"(?: to | and |-)(\d{1,3})(?!\d|[.,]\d)")
_UP = re.compile(r" (?:or|and) (?:over|older|above|up)\b")
# “turns 70”, “now 61”, “when she was 12”
_TURNED = re.compile(r"(?:\bturn(?:s|ed|ing)?|, now|\bwhen (?:he|she) was) $", re.IGNORECASE)
_NOT_TURNED = re.compile(r" ?(?:per|million|billion|(?:year|month|week|day|hour|minute)s?\b)|\w")
# “I was 19 and …”
_BEING = re.compile(r"\b(?:I|he|she|who) (?:am|is|was) $", re.IGNORECASE)
_AFTER_BEING = re.compile(r"[,;]|\.(?!\d)| and | when ")
# “adults over 65”
_GROUP = re.compile(
    r"\b(?:adults|people|men|women|those|children|patients|anyone|everyone) (?:aged )?(?P<side>over|under) $",
    re.IGNORECASE,
)
_AFTER_GROUP = re.compile(r"(?! [a-z]+s\b)\W|$")
# “Ada Voss, 34, said”, “a man, 61, was”, “Ada Voss (34)”: a name of two words at least, or a word for a person.
_PERSON = re.compile(
    r"(?:(?!(?:In|On|At|From|By|Of|To|The|And|But|For|With|Only|About|After|Until|Since) )"
    r"[A-Z][\w'-]+\.? (?:[a-z]{2,3} )?[A-Z][\w'-]+|\b(?:man|woman|boy|girl|mother|father|son|daughter|brother|sister"
    r"|teenager|student|pensioner|driver|husband|wife|actor|actress|singer|victim|suspect|striker|defender|midfielder"
    r"|forward|winger|goalkeeper))(?:, |,? \()$"
)
# “Lindgren, 31, said”: one name alone only where what follows is said of a person.
_SURNAME = re.compile(
    r"(?<!\bin )(?<!\bIn )(?<!\bat )(?<!\bAt )(?<!\bon )(?<!\bOn )(?<![A-Z]\w )(?<!\band )(?<!\bor )(?<!\d, )"
    r"(?!January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday"
    r"|Wednesday|Thursday|Friday|Saturday|Sunday)\b[A-Z][a-z'’-]{2,24}, $"
)
_AFTER_SURNAME = re.compile(r", (?!(?:and|or|but|compared|against|with|to|in|as|at|then|while|up|down)\b)[a-z]")
# “a nurse of 31,”: a person by the ending of the word or by the word, and no “number of” or “winner of 31 caps”.
_OF_AGE = re.compile(r"\b[Aa]n? (?:[a-z-]{2,20} ){0,2}(?P<who>[a-z-]{3,20}) of $")
_WHO = re.compile(
    r"man|woman|boy|girl|lad|nurse|cook|chef|clerk|judge|pupil|student|graduate|widow|monk|nun|priest|pilot|surgeon"
    r"|mechanic|mother|father|youth|teenager|bride|groom|novice|athlete|architect|accountant|cyclist|[a-z]{4,}ist"
    r"|[a-z]{3,}(?:woman|man|ician|smith)|(?:teach|paint|play|sing|writ|farm|bak|driv|soldi|lawy|engine|dream|plumb)(?:i?er)"
    r"|(?:act|doct|profess|sail|auth|direct|invest|edit|tail|invent|sculpt|conduct)or"
)
_AFTER_OF_AGE = re.compile(r"[,;)](?! ?\d)|\.(?!\d)|$|\n| who\b| and\b(?! \d)")
_AFTER_PERSON = re.compile(r", (?!(?:and )?\d)|\)[,.]? |;|\.$|\.\n")
# “in her late 40s”, “over-65s”
_DECADE = re.compile(r"\b(?:his|her|their|my|your|our) (?:(?P<part>early|mid|late)[ -])?$")
_PARTS = {"early": (0, 3), "mid": (4, 6), "late": (7, 9), None: (0, 9)}
_SIDE = re.compile(r"\b(?P<side>over|under)-?$", re.IGNORECASE)
_PLURAL = re.compile(r"s\b")
_REACH = 48


def find_ages(folded: Folded) -> Iterator[Quantity]:
    """Ages that no unit tells, in order: years, as durations."""
    for match in _NUMBER.finditer(folded.text):
        before = folded.text[max(0, match.start() - _REACH) : match.start()]
        if age := _age(folded, before, match):
            yield age


def _age(folded: Folded, before: str, number: re.Match[str]) -> Quantity | None:
    text, end, age = folded.text, number.end(), Decimal(number[0])
    if text[end : end + 1] == "s":
        return _of_a_group(folded, before, number, age) if _PLURAL.match(text, end) else None
    if _AGED.search(before):
        return _aged(folded, number, age)
    if 10 <= age < 100 and (group := _GROUP.search(before)) and _AFTER_GROUP.match(text, end):
        return _told(folded, number.span(), age, age, _bound(group["side"], Hedge.MORE_THAN))
    if _is_told(text, before, end, age):
        return _told(folded, number.span(), age, age)
    return None


def _is_told(text: str, before: str, end: int, age: Decimal) -> bool:
    """Whether a person, or a verb of ageing, stands before a number that could be an age."""
    if not 1 <= age < 110:
        return False
    if before.endswith((", ", " (")):
        if _AFTER_PERSON.match(text, end) and _PERSON.search(before):
            return True
        return bool(age >= 10 and _AFTER_SURNAME.match(text, end) and _SURNAME.search(before))
    if age < 10 or not before.endswith(" "):
        return False
    if before.endswith(" of ") and _AFTER_OF_AGE.match(text, end) and (person := _OF_AGE.search(before)):
        return bool(_WHO.fullmatch(person["who"]))
    turned = _TURNED.search(before) and not _NOT_TURNED.match(text, end)
    return bool(turned or (_AFTER_BEING.match(text, end) and _BEING.search(before)))


def _aged(folded: Folded, number: re.Match[str], age: Decimal) -> Quantity | None:
    """One age, a range of them, or all from one on."""
    if folded.text[number.end() : number.end() + 1].isalpha():
        return None
    last = _TO.match(folded.text, number.end())
    if last and Decimal(last[1]) > age:
        return _told(folded, (number.start(), last.end()), age, Decimal(last[1]))
    hedge = Hedge.AT_LEAST if _UP.match(folded.text, number.end()) else Hedge.EXACT
    return _told(folded, number.span(), age, age, hedge)


def _of_a_group(folded: Folded, before: str, number: re.Match[str], age: Decimal) -> Quantity | None:
    """“in her 40s”, “over-65s”."""
    if age % 10 == 0 and 20 <= age < 100 and (decade := _DECADE.search(before)):
        first, last = _PARTS[decade["part"]]
        return _told(folded, (number.start(), number.end() + 1), age + first, age + last)
    if 10 <= age < 100 and (side := _SIDE.search(before)):
        start = number.start() - len(before) + side.start()
        return _told(folded, (start, number.end() + 1), age, age, _bound(side["side"], Hedge.AT_LEAST))
    return None


def _bound(side: str, above: Hedge) -> Hedge:
    return above if side.lower() == "over" else Hedge.LESS_THAN


def _told(folded: Folded, place: tuple[int, int], low: Decimal, high: Decimal, hedge: Hedge = Hedge.EXACT) -> Quantity:
    opened = ends(low, hedge) if low == high else (low, high)
    return Quantity(
        span=folded.span(*place),
        kind=QuantityKind.DURATION,
        value=low if low == high else None,
        low=opened[0],
        high=opened[1],
        unit="year",
        hedge=hedge,
        step=Decimal(1),
    )
