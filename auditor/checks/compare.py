"""How two figures compare: the one function that knows, and the constants that it rests on."""

from __future__ import annotations

from decimal import Decimal

from auditor.facts.quantities.units import DURATIONS
from auditor.model import Hedge, Kind, Quantity, QuantityKind, Stance

# An unhedged figure that is off by no more is a matter of rounding, not of fact.
ROUNDING_SHARE = Decimal("0.02")
# A misprint shows in figures of at least two printed digits; "1 million" and "1 billion" meet by chance.
TELLING_DIGITS = 2

# What "about" frees is a tenth of the figure at most: "about 1,000" stands for no 1,400.
FREED_SHARE = Decimal("0.1")

_SHARES = (QuantityKind.PERCENT, QuantityKind.FRACTION)
_LOWER_BOUNDS = (Hedge.AT_LEAST, Hedge.MORE_THAN)
_UPPER_BOUNDS = (Hedge.AT_MOST, Hedge.LESS_THAN)

Comparison = tuple[Stance, Kind]
SAME: Comparison = (Stance.SUPPORTS, Kind.MATCH)


def compare(claimed: Quantity, printed: Quantity) -> Comparison | None:
    """What a page's figure says to the claim's; None where the two cannot be compared.

    In this order: the same value; the same digits under another scale word or currency; bounds; the page's value
    rounded to the claim's written digits; a difference small enough to be rounding; two digits swapped; another value.
    """
    if claimed.kind in _SHARES and printed.kind in _SHARES:
        claimed, printed = _as_percent(claimed), _as_percent(printed)
    if claimed.kind is not printed.kind or claimed.per != printed.per:
        return None
    if claimed.kind is QuantityKind.MONEY and claimed.unit != printed.unit:
        return _other_currency(claimed, printed)
    if claimed.kind is QuantityKind.DURATION:
        claimed, printed = _in_seconds(claimed, printed)
    elif claimed.kind is QuantityKind.MEASURE and claimed.unit != printed.unit:
        return _other_unit(claimed, printed)
    return _unless_open(claimed, printed, _same_unit(claimed, printed))


def digits_of(quantity: Quantity) -> str:
    """The printed digits of a single figure, without its point: `163` for 16.3 million, `30` for 30 billion."""
    if quantity.value is None:
        return ""
    return "".join(map(str, _mantissa(quantity).as_tuple().digits)).lstrip("0")


def is_telling(quantity: Quantity) -> bool:
    """Whether the printed digits are enough to recognise the figure by them alone."""
    return len(digits_of(quantity)) >= TELLING_DIGITS


def _mantissa(quantity: Quantity) -> Decimal:
    return abs(quantity.value or Decimal(0)).scaleb(-quantity.scale)


def _as_percent(quantity: Quantity) -> Quantity:
    if quantity.kind is QuantityKind.PERCENT:
        return quantity
    return Quantity(
        span=quantity.span,
        kind=QuantityKind.PERCENT,
        value=_times(quantity.value, 100),
        low=_times(quantity.low, 100),
        high=_times(quantity.high, 100),
        unit="percent",
        hedge=quantity.hedge,
        step=Decimal(1),  # a fraction in words is no sharper than a whole per cent
    )


def _times(value: Decimal | None, factor: int) -> Decimal | None:
    return None if value is None else value * factor


def _in_seconds(claimed: Quantity, printed: Quantity) -> tuple[Quantity, Quantity]:
    """Both durations in one unit, where their units differ: 14 days and two weeks are one."""
    if claimed.unit == printed.unit:
        return claimed, printed
    return _seconds(claimed), _seconds(printed)


def _seconds(quantity: Quantity) -> Quantity:
    factor = DURATIONS[quantity.unit or "second"]
    return Quantity(
        span=quantity.span,
        kind=quantity.kind,
        value=_times(quantity.value, factor),
        low=_times(quantity.low, factor),
        high=_times(quantity.high, factor),
        unit="second",
        hedge=quantity.hedge,
        step=_times(quantity.step, factor),
    )


def _other_currency(claimed: Quantity, printed: Quantity) -> Comparison | None:
    """Two currencies; a sign that may mean both ("$", "kr") contradicts neither."""
    if claimed.value is None or claimed.value != printed.value:
        return None
    return SAME if _may_agree(claimed, printed) else (Stance.REFUTES, Kind.CURRENCY)


def _other_unit(claimed: Quantity, printed: Quantity) -> Comparison | None:
    """Two units of measure: "24 degrees" may be either scale's."""
    if claimed.value is None or claimed.value != printed.value:
        return None
    return SAME if _may_agree(claimed, printed) else (Stance.REFUTES, Kind.UNIT)


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


def _same_unit(claimed: Quantity, printed: Quantity) -> Comparison:
    if (claimed.low, claimed.high) == (printed.low, printed.high):
        return SAME
    if _equal(claimed, printed):
        return (Stance.REFUTES, Kind.BOUND) if _opposed(claimed, printed) else SAME
    if claimed.value is None or printed.value is None:
        return _ranges(claimed, printed)
    return _single(claimed, printed, claimed.value, printed.value)


def _single(claimed: Quantity, printed: Quantity, ours: Decimal, theirs: Decimal) -> Comparison:
    """Two unequal figures of one unit, neither of them a range."""
    if claimed.scale != printed.scale and _mantissa(claimed) == _mantissa(printed):
        return Stance.REFUTES, Kind.SCALE_WORD
    if _keeps_to(claimed, theirs):
        return _beyond(ours, printed)
    apart = abs(ours - theirs)
    if apart <= _step(claimed) / 2 or (printed.hedge is Hedge.EXACT and apart <= _freed(claimed)):
        return Stance.SUPPORTS, Kind.ROUNDING
    if apart <= max(ROUNDING_SHARE * abs(theirs), _freed_step(claimed) / 2):
        return Stance.NEUTRAL, Kind.ROUNDING
    if _is_bound_around(printed, ours):
        return Stance.NEUTRAL, Kind.BOUND
    if apart <= _freed_step(printed) / 2 and printed.hedge is not Hedge.EXACT:
        return Stance.NEUTRAL, Kind.ROUNDING
    return Stance.REFUTES, Kind.DIGIT_SWAP if _swapped(claimed, printed) else Kind.VALUE


def _equal(claimed: Quantity, printed: Quantity) -> bool:
    return claimed.value is not None and claimed.value == printed.value


def _opposed(claimed: Quantity, printed: Quantity) -> bool:
    """Whether one says "more than" of the value of which the other says "fewer than"."""
    hedges = (claimed.hedge, printed.hedge)
    return any(hedge in _LOWER_BOUNDS for hedge in hedges) and any(hedge in _UPPER_BOUNDS for hedge in hedges)


def _ranges(claimed: Quantity, printed: Quantity) -> Comparison:
    """A range of the claim takes in a value of the page; a range of the page leaves a value of the claim open."""
    if printed.value is not None and _within(printed.value, claimed):
        return SAME
    if claimed.value is not None and _within(claimed.value, printed):
        return Stance.NEUTRAL, Kind.BOUND
    vague = Hedge.APPROXIMATE in (claimed.hedge, printed.hedge)
    return (Stance.NEUTRAL, Kind.BOUND) if vague or _overlap(claimed, printed) else (Stance.REFUTES, Kind.VALUE)


def _within(value: Decimal, quantity: Quantity) -> bool:
    return (quantity.low is None or quantity.low <= value) and (quantity.high is None or value <= quantity.high)


def _overlap(one: Quantity, other: Quantity) -> bool:
    before = one.low is None or other.high is None or one.low <= other.high
    after = one.high is None or other.low is None or one.high >= other.low
    return before and after


def _step(quantity: Quantity) -> Decimal:
    return quantity.step or Decimal(1)


def _freed_step(quantity: Quantity) -> Decimal:
    """The place value of the last digit that the writer vouches for: "about" frees trailing noughts."""
    if quantity.hedge is not Hedge.APPROXIMATE or not quantity.value:
        return _step(quantity)
    return max(_step(quantity), Decimal(1).scaleb(int(quantity.value.normalize().as_tuple().exponent)))


def _freed(claimed: Quantity) -> Decimal:
    """How far "about" reaches; a figure that the page rounded itself is not rounded again."""
    return min(_freed_step(claimed) / 2, FREED_SHARE * abs(claimed.value or Decimal(0)))


def _keeps_to(claimed: Quantity, value: Decimal) -> bool:
    bound = claimed.value or Decimal(0)
    return (claimed.hedge in _LOWER_BOUNDS and value > bound) or (claimed.hedge in _UPPER_BOUNDS and value < bound)


def _beyond(bound: Decimal, printed: Quantity) -> Comparison:
    """A value past the stated bound supports up to one step of the bound's leading digit: 30 million, up to 40.

    Another bound is no such value: "more than 56,000" is not what "more than 54,000" was taken from.
    """
    leading = Decimal(1).scaleb(bound.adjusted())
    near = printed.hedge not in (*_LOWER_BOUNDS, *_UPPER_BOUNDS) and abs((printed.value or bound) - bound) <= leading
    return (Stance.SUPPORTS if near else Stance.NEUTRAL), Kind.BOUND


def _is_bound_around(printed: Quantity, value: Decimal) -> bool:
    """Whether the page gives a bound that the claim's value keeps to: "more than 100" and 116."""
    return printed.hedge is not Hedge.EXACT and printed.hedge is not Hedge.APPROXIMATE and _within(value, printed)


def _swapped(claimed: Quantity, printed: Quantity) -> bool:
    """Two neighbouring digits changed places: 16.3 and 13.6."""
    ours, theirs = digits_of(claimed), digits_of(printed)
    if claimed.scale != printed.scale or len(ours) != len(theirs):
        return False
    apart = [place for place, (one, other) in enumerate(zip(ours, theirs, strict=True)) if one != other]
    neighbours = len(apart) == 2 and apart[1] == apart[0] + 1
    return neighbours and sorted(ours) == sorted(theirs)
