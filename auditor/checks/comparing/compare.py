"""How two figures compare: the one function that knows."""

from __future__ import annotations

from decimal import Decimal

from auditor.checks.comparing.conversions import converted, may_be_mistaken
from auditor.checks.comparing.denominators import Per, per_what
from auditor.checks.comparing.one_unit import (
    FREED_SHARE,
    SAME,
    Comparison,
    digits_of,
    in_one_unit,
    is_telling,
    same_value,
    step_of,
)
from auditor.checks.comparing.one_writing import COUNTS, POINTS, SHARES, as_change, in_one_writing
from auditor.model import Kind, Quantity, QuantityKind, Stance

__all__ = ["COMPARABLE", "SAME", "Comparison", "compare", "digits_of", "is_telling"]

# A converted figure is off by less: 100 miles are "160 km", but 60 miles are not "100 km".
CONVERTED_SHARE = Decimal("0.02")
# Central banks move by quarters of a point, which half of the press tells as "0.25 %".
_RATE_STEP = Decimal("0.25")

_CALENDAR = ("month", "quarter", "year", "decade", "century")


_PAIRS = (
    COUNTS,
    POINTS,
    (QuantityKind.MONEY, QuantityKind.COUNT),
    (QuantityKind.MULTIPLE, *SHARES),
    *((QuantityKind.PERCENT, point) for point in POINTS),
)
# What `compare` knows to compare: each kind with itself and with those that can say the same thing.
COMPARABLE = {kind: {kind}.union(*(pair for pair in _PAIRS if kind in pair)) for kind in QuantityKind}


def compare(claimed: Quantity, printed: Quantity) -> Comparison | None:
    """What a page's figure says to the claim's; None where the two cannot be compared.

    In this order: per what; the same value; the same digits under another scale word or currency; bounds; the page's
    value rounded to the claim's written digits; a difference small enough to be rounding; two digits swapped; another
    value.
    """
    if printed.kind not in COMPARABLE[claimed.kind]:
        return None
    per = per_what(claimed.per, printed.per)
    comparison = None if per is Per.UNLIKE else _regardless_of_per(claimed, printed)
    if comparison is None or per is Per.SAME:
        return comparison
    if per is Per.OTHER:
        return (Stance.REFUTES, Kind.PER) if comparison == SAME else None
    if comparison[0] is not Stance.SUPPORTS:
        return None
    return comparison if _is_rate_anyway(claimed) else (Stance.NEUTRAL, Kind.PER)


def _is_rate_anyway(claimed: Quantity) -> bool:
    """Whether a figure that leaves its denominator out is short for one with it: a price, "0.98 attacks"."""
    if claimed.kind in (QuantityKind.COUNT, QuantityKind.RATE):
        return claimed.value is not None and claimed.value != claimed.value.to_integral_value()
    return claimed.kind is QuantityKind.MONEY and claimed.per is None


def _regardless_of_per(claimed: Quantity, printed: Quantity) -> Comparison | None:
    ours, theirs = in_one_writing(claimed, printed)
    if ours.kind is not theirs.kind:
        return _unlike(ours, theirs)
    if ours.unit != theirs.unit and ours.kind is QuantityKind.MONEY:
        return _other_currency(ours, theirs)
    if ours.unit != theirs.unit and ours.kind is QuantityKind.MEASURE:
        return _other_unit(ours, theirs)
    comparison = _unless_open(ours, theirs, in_one_unit(ours, theirs))
    return _softened(claimed, printed, ours, theirs, comparison)


def _unlike(claimed: Quantity, printed: Quantity) -> Comparison | None:
    """Two kinds that can say one thing, or that are taken for each other."""
    kinds = {claimed.kind, printed.kind}
    if kinds == {QuantityKind.MONEY, QuantityKind.COUNT}:
        return _with_carried_currency(claimed, printed)
    if QuantityKind.MULTIPLE in kinds and kinds & {*SHARES}:
        return _only_support(in_one_unit(as_change(claimed), as_change(printed)))
    if QuantityKind.PERCENT in kinds and kinds & {*POINTS}:
        return _percent_or_points(claimed, printed)
    return None


def _only_support(comparison: Comparison) -> Comparison | None:
    return comparison if comparison[0] is Stance.SUPPORTS else None


def _with_carried_currency(claimed: Quantity, printed: Quantity) -> Comparison | None:
    """A sum, and a bare figure that stands beside sums: "sales of £2.86bn, where 2.81 billion was expected"."""
    bare, money = (claimed, printed) if claimed.kind is QuantityKind.COUNT else (printed, claimed)
    if not {money.unit, *money.other_units} & {*bare.other_units}:
        return None
    return _only_support(in_one_unit(claimed, printed))


def _percent_or_points(claimed: Quantity, printed: Quantity) -> Comparison | None:
    """“Rose 2 %” and “rose 2 percentage points” are two things; they never support each other."""
    if claimed.value is None or claimed.value != printed.value:
        return None
    loose = abs(claimed.value) <= 1 and claimed.value % _RATE_STEP == 0
    return (Stance.NEUTRAL if loose else Stance.REFUTES), Kind.PERCENT_VS_POINTS


def _softened(
    claimed: Quantity, printed: Quantity, ours: Quantity, theirs: Quantity, comparison: Comparison | None
) -> Comparison | None:
    """A third does not contradict 32 %, nor do three months thirteen weeks: what is loose by itself proves little."""
    if comparison is None or comparison[0] is not Stance.REFUTES or ours.value is None or theirs.value is None:
        return comparison
    loose = QuantityKind.FRACTION in (claimed.kind, printed.kind) or (
        claimed.unit != printed.unit and (claimed.unit in _CALENDAR or printed.unit in _CALENDAR)
    )
    near = abs(ours.value - theirs.value) <= FREED_SHARE * abs(theirs.value)
    return (Stance.NEUTRAL, Kind.ROUNDING) if loose and near and comparison[1] is not Kind.BOUND else comparison


def _other_currency(claimed: Quantity, printed: Quantity) -> Comparison | None:
    """Two currencies; a sign that may mean both ("$", "kr") contradicts neither."""
    if _may_agree(claimed, printed):
        return _only_support(in_one_unit(claimed, printed))
    if claimed.value is None or claimed.value != printed.value:
        return None
    return Stance.REFUTES, Kind.CURRENCY


def _other_unit(claimed: Quantity, printed: Quantity) -> Comparison | None:
    """Two units of measure: "24 degrees" may be either scale's; 26.2 miles are 42 km."""
    if _may_agree(claimed, printed):
        return _only_support(in_one_unit(claimed, printed))
    if claimed.value is None or printed.value is None:
        return None
    values = converted(printed.value, printed.unit, claimed.unit)
    if any(_rounds_to(claimed, value) for value in values):
        bound = same_value(claimed, printed)
        return (Stance.SUPPORTS, Kind.CONVERSION) if bound == SAME else bound
    if claimed.value == printed.value and may_be_mistaken(claimed.unit, printed.unit):
        return Stance.REFUTES, Kind.UNIT
    return None


def _rounds_to(claimed: Quantity, value: Decimal) -> bool:
    """Whether a converted value is the claim's in its written digits, trailing noughts as free ones."""
    ours = claimed.value or Decimal(0)
    free = Decimal(1).scaleb(int(ours.normalize().as_tuple().exponent)) if ours else step_of(claimed)
    return abs(ours - value) <= min(max(step_of(claimed), free) / 2, CONVERTED_SHARE * abs(value))


def _may_agree(one: Quantity, other: Quantity) -> bool:
    return bool({one.unit, *one.other_units} & {other.unit, *other.other_units})


def _unless_open(claimed: Quantity, printed: Quantity, comparison: Comparison) -> Comparison | None:
    """A figure that may be read in two ways ("1.234") agrees with either, and contradicts nothing."""
    if not (claimed.other_values or printed.other_values) or comparison[0] is Stance.SUPPORTS:
        return comparison
    values = {claimed.value, *claimed.other_values} & {printed.value, *printed.other_values} - {None}
    if values:
        return SAME if claimed.kind is QuantityKind.COUNT else (Stance.NEUTRAL, Kind.ROUNDING)
    return None if comparison[0] is Stance.REFUTES else comparison
