"""What can be checked: figures, periods, quotations, names and telling words, as they are written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from auditor.model.spans import Span


class QuantityKind(StrEnum):
    """What a figure measures."""

    MONEY = "money"
    PERCENT = "percent"
    PERCENTAGE_POINT = "percentage_point"
    BASIS_POINT = "basis_point"
    COUNT = "count"
    MULTIPLE = "multiple"
    ORDINAL = "ordinal"
    FRACTION = "fraction"
    DURATION = "duration"
    MEASURE = "measure"
    RATE = "rate"


class Hedge(StrEnum):
    """How firmly a figure is stated."""

    EXACT = "exact"
    APPROXIMATE = "approximate"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    LESS_THAN = "less_than"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure as written.

    `value` is the figure with its scale word applied, None for a range or a vague amount. `low` and `high` are
    the stated ends, never widened by hedge or rounding: equal for one figure, None on the open side. `scale` is
    the power of ten of the scale word (6 for "million", 0 for none), so that `value / 10**scale` are the digits
    printed. `step` is the place value of the last written digit. `unit` is an ISO 4217 code, "percent", a unit's
    usual symbol, or for counts the noun. `per` is the denominator of a rate ("1000000 input tokens").

    What is written may be read in several ways: "1.234" is 1,234 in German, "$" the dollar of many countries. The
    first reading is `value` and `unit`; `other_values` and `other_units` hold the rest, and a figure contradicts
    another only if no reading of either fits.
    """

    span: Span
    kind: QuantityKind
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    unit: str | None = None
    hedge: Hedge = Hedge.EXACT
    per: str | None = None
    step: Decimal | None = None
    scale: int = 0
    other_values: tuple[Decimal, ...] = ()
    other_units: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DateRange:
    """A period, both days inclusive: "March 2021" is 31 days. None on an open side ("since 2019").

    `anchored` is true when the period was reckoned from another date ("last month"), not printed. `yearless` is true
    when it names a day or month and no year ("10 May"): where it is anchored as well, the year is that nearest to the
    day of writing, and otherwise it is assumed, the same for all such dates. `other` holds
    further readings, first and last day of each: "03/04/2024" is 4 March or 3 April. `edge` is the period that an
    open range names at its stated end: the year 2019 for "since 2019". `fiscal` marks a fiscal year or a part of one,
    told as the calendar year of its name, whose months only the company knows. `vague` marks ends that are nobody's
    but ours: "early 2024", "spring".
    """

    span: Span
    first: date | None
    last: date | None
    anchored: bool = False
    other: tuple[tuple[date, date], ...] = ()
    edge: tuple[date, date] | None = None
    fiscal: bool = False
    vague: bool = False
    yearless: bool = False

    @property
    def assumed(self) -> bool:
        """Whether nobody knows the year: only day and month of such a date can be compared."""
        return self.yearless and not self.anchored

    @property
    def readings(self) -> tuple[tuple[date | None, date | None], ...]:
        """First and last day of each reading, those of the edge where one side is open."""
        return (self.edge or (self.first, self.last), *self.other)


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks; `span` includes the marks, `words` does not.

    Of a quotation that runs over paragraphs, `words` are those of all of them, joined by a space.

    `speaker` is the name that the sentence gives for them. `spoken` is false for titles, terms and scare quotes,
    which nobody need have said.
    """

    span: Span
    words: str
    speaker: str | None = None
    spoken: bool = True


@dataclass(frozen=True, slots=True)
class Name:
    """A proper name; `role` is the title or office that stands beside it ("CEO").

    `qualifier` is the word that limits the office ("former", "acting"): whoever was something need not be it.
    """

    span: Span
    words: str
    role: str | None = None
    qualifier: str | None = None


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that say how, whether or in which degree: "plans to", "not", "the largest"; `words` as written."""

    span: Span
    words: str


Fact = Quantity | DateRange | Quotation | Name
"""What is found in any text."""

Point = Fact | Phrase
"""What a finding is about."""
