"""Numbers in words: "three hundred and fifty", "two million three hundred thousand", "two point five", "two-thirds"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, NamedTuple

from auditor.facts.quantities.number_words import FRACTIONS, NUMBER_WORDS, ORDINALS, SCALE_WORDS, TENS

_WORD = re.compile(r"([a-z]+)")
_GAP = re.compile(r" ?- ?|  ?and  ?| & |, (?:and )?|  ?")
_POINT = re.compile(
    r" point((?: (?:zero|nought|naught|oh|one|two|three|four|five|six|seven|eight|nine)\b){1,6}| \w+-\w+)"
)
_TABLES = NUMBER_WORDS.keys() | SCALE_WORDS.keys() | ORDINALS.keys()
_PARTS = ORDINALS.keys() | FRACTIONS.keys()
# Six groups of "nine hundred ninety-nine" and their scale words are 29: what is longer is a list, no number cut short.
_MOST_WORDS = 30


class Spelled(NamedTuple):
    """A number in words; `digits` stand `scale` powers of ten below the value; `step` likewise."""

    start: int
    end: int
    digits: Decimal
    step: Decimal
    scale: int = 0
    form: Literal["number", "ordinal", "fraction"] = "number"


@dataclass(frozen=True, slots=True)
class _Token:
    word: str
    gap: str
    start: int
    end: int


def read_spelled(low: str, at: int) -> Spelled | None:
    """The longest number in words that begins at `at` in a lower-case text."""
    if lead := _LEAD.match(low, at):
        return _led(low, lead)
    tokens = list(_tokens(low, at))
    return _Reader(low, tokens).read() if tokens else None


# Words that begin a number though they are none of the tables.
LEADS = ("hundred", "thousand", "million", "billion", "trillion", "half", "quarter")
_LEAD = re.compile(
    r"(?P<part>half|quarter)(?P<of> of)?(?P<article>[ -]an?)?"
    r"(?: (?=\w)|-(?=(?:million|billion|trillion|dozen)\b))|an? "
)
HALF_BEHIND = re.compile(r" and a half\b(?! of)")
_NEXT = re.compile(r"[a-z]+")


def _led(low: str, lead: re.Match[str]) -> Spelled | None:
    """“a hundred and two”, “half a million”, “a quarter of a million”, “half a dozen”."""
    if lead["part"]:
        share = Decimal("0.5") if lead["part"] == "half" else Decimal("0.25")
        word = _NEXT.match(low, lead.end())
        if word is None:
            return None
        if word[0] != "dozen" and word[0] not in SCALE_WORDS:
            return _part_of_a_unit(low, lead, share)
        if word[0] == "dozen":
            return Spelled(lead.start(), word.end(), share * 12, Decimal(1))
        return Spelled(lead.start(), word.end(), share, Decimal("0.1"), SCALE_WORDS[word[0]])
    word = _NEXT.match(low, lead.end())
    if word and _HALVED.match(low, lead.end()) and HALF_BEHIND.match(low, word.end()):
        return Spelled(lead.start(), lead.end() - 1, Decimal(1), Decimal(1))
    if word and word[0] == "dozen":
        return Spelled(lead.start(), word.end(), Decimal(12), Decimal(1))
    tokens = [_Token("one", "", lead.start(), lead.end() - 1), *_tokens(low, lead.end())]
    if len(tokens) < 2:
        return None
    tokens[1] = _Token(tokens[1].word, " ", tokens[1].start, tokens[1].end)
    return _Reader(low, tokens).read()


_HALVED = re.compile(
    r"(?:hour|minute|day|week|month|year|century|decade|mile|kilometre|kilometer|metre|meter|inch|acre|pint|gallon|litre|liter|ounce"
    r"|pound|kilo|kilogram|tonne|ton|cup|teaspoon|tablespoon|per ?cent|percentage point|point|degree|euro"
    r"|dollar|penny|cent)\b"
)


def _part_of_a_unit(low: str, lead: re.Match[str], share: Decimal) -> Spelled | None:
    """“half an hour”, “half a percentage point”, “a quarter of a mile”: the article is a part of the number."""
    of_one = lead["of"] and lead["article"] if lead["part"] == "quarter" else not lead["of"]
    if not of_one or not _HALVED.match(low, lead.end()):
        return None
    return Spelled(lead.start(), lead.end() - 1, share, Decimal("0.1"))


def _tokens(low: str, at: int) -> Iterator[_Token]:
    """The run of number words from `at` on, each with what stands before it."""
    gap = ""
    for _ in range(_MOST_WORDS):
        word = _WORD.match(low, at)
        if word is None or not _is_number_word(word[1]):
            return
        yield _Token(word[1], gap, word.start(), word.end())
        following = _GAP.match(low, word.end())
        if following is None or not following[0]:
            return
        gap, at = following[0], following.end()


def _is_number_word(word: str) -> bool:
    return (
        word in NUMBER_WORDS
        or word in SCALE_WORDS
        or word in ORDINALS
        or word.removesuffix("s") in ORDINALS | FRACTIONS
    )


class _Reader:
    """Reads tokens from the left, as far as they make one number."""

    def __init__(self, low: str, tokens: list[_Token]) -> None:
        self.low = low
        self.tokens = tokens
        self.place = 0

    def read(self) -> Spelled | None:
        """Groups below a thousand, each with a smaller scale word than the one before."""
        total, top, last = Decimal(0), 0, 99
        start, end, step = self.tokens[0].start, -1, Decimal(1)
        while True:
            before = self.place
            if end >= 0 and not self._goes_on(last):
                break
            group = self._group()
            if group is None and end < 0 and self._word() in SCALE_WORDS:
                group = 1  # "thousand people", "million-pound"
            if group is None:
                self.place = before
                break
            scale = self._scales()
            if scale >= last or (end >= 0 and not self._may_follow(before, last, scale)):
                self.place = before
                break
            top = top or scale
            total += Decimal(group).scaleb(scale)
            end, last, step = self.tokens[self.place - 1].end, scale, Decimal(1).scaleb(scale)
            if scale == 0:
                break
        if end < 0:
            return self._ordinal_alone()
        return self._finished(Spelled(start, end, total.scaleb(-top), step.scaleb(-top), top))

    def _word(self) -> str:
        return self.tokens[self.place].word if self.place < len(self.tokens) else ""

    def _gap(self) -> str:
        return self.tokens[self.place].gap if self.place < len(self.tokens) else "."

    def _goes_on(self, last: int) -> bool:
        return last > 0 and self.place < len(self.tokens)

    def _may_follow(self, before: int, last: int, scale: int) -> bool:
        """“two million and three thirds” are two numbers, “six thousand and twelve” one."""
        gap = self.tokens[before].gap
        return "and" not in gap or last < 6 or scale > 0 or self._ends_here()

    def _ends_here(self) -> bool:
        """Whether no other word follows, so that what was read last counts nothing of its own."""
        after = self.low[self.tokens[self.place - 1].end :][:2]
        return not (after[:1] in (" ", "-") and after[1:].isalpha())

    def _group(self) -> int | None:
        """A number below a thousand, or some hundreds: "nineteen hundred", "three hundred and fifty"."""
        value = 1 if self._word() == "hundred" else self._below_hundred()
        if value is None:
            return None
        if self._word() == "hundred" and value and (self._gap() in (" ", "-", "") or self.place == 0):
            self.place += 1
            value *= 100
            before = self.place
            if self._gap() in (" ", "-", " and ", " & ", "  and  ") and (rest := self._below_hundred()) is not None:
                return value + rest
            self.place = before
        return value

    def _below_hundred(self) -> int | None:
        word = self._word()
        if word not in NUMBER_WORDS:
            return None
        self.place += 1
        value = NUMBER_WORDS[word]
        if word in TENS and self._gap() in (" ", "-", " - ") and 0 < NUMBER_WORDS.get(self._word(), 0) < 10:
            value += NUMBER_WORDS[self._word()]
            self.place += 1
        return value

    def _scales(self) -> int:
        """The scale words behind a group, taken together: "hundred thousand", "thousand million"."""
        power = 0
        while self._word() in SCALE_WORDS and self._gap() in (" ", "-", "", "  "):
            power += SCALE_WORDS[self._word()]
            self.place += 1
        return power

    def _finished(self, number: Spelled) -> Spelled:
        """With what follows the number: decimals in words, or the ordinal that makes it a part or a place."""
        if number.scale == 0 and (point := _POINT.match(self.low, number.end)):
            return self._with_decimals(number, point)
        word, gap = self._word(), self._gap()
        if gap not in (" ", "-", " - "):
            return number
        part = FRACTIONS.get(word.removesuffix("s"))
        plural = word.endswith("s") and word != "hundreds"
        whole = number.digits.scaleb(number.scale)
        if (word.startswith("quarter") and whole not in (1, 3)) or (word == "halves" and whole % 2 == 0):
            return number  # "two quarters" are half a year, and two halves are things
        if part and (plural or (whole == 1 and not self._is_date_part(word))):
            value = (whole / part).quantize(Decimal("0.0001")).normalize()
            return Spelled(number.start, self.tokens[self.place].end, value, Decimal("0.01"), 0, "fraction")
        if below := self._two_word_part(whole):
            value = (whole / below).quantize(Decimal("0.0001")).normalize()
            return Spelled(number.start, self.tokens[self.place + 1].end, value, Decimal("0.01"), 0, "fraction")
        if word in ORDINALS and not plural and (ordinal := self._ordinal_value(whole, ORDINALS[word])):
            end = self.tokens[self.place].end
            return Spelled(number.start, end, Decimal(ordinal), Decimal(1), 0, "ordinal")
        return number

    def _is_date_part(self, word: str) -> bool:
        """“one quarter” may be a quarter of a year: a part only before “of”, “the” or the end."""
        after = self.low[self.tokens[self.place].end :][:5].partition("\n")[0]
        return word in ("quarter", "second") and not after.startswith((" of", " the")) and after.strip(" .,;)") != ""

    def _two_word_part(self, whole: Decimal) -> int | None:
        """“one twenty-fifth”, “three twenty-firsts”."""
        if self.place + 1 >= len(self.tokens) or self._gap() != " ":
            return None
        tens, ones = self.tokens[self.place], self.tokens[self.place + 1]
        last = ORDINALS.get(ones.word.removesuffix("s"), 10)
        plural = ones.word.endswith("s")
        if tens.word not in TENS or ones.gap != "-" or last > 9 or not (plural or whole == 1):
            return None
        return TENS[tens.word] + last

    @staticmethod
    def _ordinal_value(whole: Decimal, last: int) -> int | None:
        """“twenty-first”, “two hundred and fifth”, “two hundredth”, “three millionth”."""
        number = int(whole)
        if last >= 100:
            return number * last
        if (number % 100 in TENS.values() and last < 10) or (number % 100 == 0 and number):
            return number + last
        return None

    def _ordinal_alone(self) -> Spelled | None:
        token = self.tokens[0]
        if token.word not in ORDINALS:
            return None
        return Spelled(token.start, token.end, Decimal(ORDINALS[token.word]), Decimal(1), 0, "ordinal")

    @staticmethod
    def _with_decimals(number: Spelled, point: re.Match[str]) -> Spelled:
        """“two point five”, “nine point nought four”, “two hundred point seventy-one”."""
        words = point[1].strip().replace("oh", "zero")
        if "-" in words:
            tens, _, ones = words.partition("-")
            if tens not in TENS or ones not in NUMBER_WORDS:
                return number
            places = str(TENS[tens] + NUMBER_WORDS[ones])
        else:
            places = "".join(str(NUMBER_WORDS[word]) for word in words.split())
        value = number.digits + Decimal("0." + places)
        return Spelled(number.start, point.end(), value, Decimal(1).scaleb(-len(places)))
