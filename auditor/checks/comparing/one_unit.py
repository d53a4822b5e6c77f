"""Two figures of one kind and unit: the same, rounded, bounded, misprinted or another; and the constants for it."""

from __future__ import annotations

from decimal import Decimal

from auditor.model import Hedge, Kind, Quantity, QuantityKind, Stance

# An unhedged figure that is off by no more is a matter of rounding, not of fact.
ROUNDING_SHARE = Decimal("0.02")
# A misprint shows in figures of at least two printed digits; "1 million" and "1 billion" meet by chance.
TELLING_DIGITS = 2

# What "about" or a round figure frees is a tenth of it at most: "about 1,000" stands for no 1,400, 2 million for no
# 1.6 million, and two years for no 18 months.
FREED_SHARE = Decimal("0.1")

_LOWER_BOUNDS = (Hedge.AT_LEAST, Hedge.MORE_THAN)
_UPPER_BOUNDS = (Hedge.AT_MOST, Hedge.LESS_THAN)

Comparison = tuple[Stance, Kind]
SAME: Comparison = (Stance.SUPPORTS, Kind.MATCH)


def in_one_unit(claimed: Quantity, printed: Quantity) -> Comparison:
    """What a figure of the page says to one of the claim in the same kind and unit."""
    if claimed.value is not None and claimed.value == printed.value:
        return same_value(claimed, printed)
    if (claimed.low, claimed.high) == (printed.low, printed.high):
        return SAME
    if claimed.value is None or printed.value is None:
        return _ranges(claimed, printed)
    return _single(claimed, printed, claimed.value, printed.value)


def same_value(claimed: Quantity, printed: Quantity) -> Comparison:
    """One value: "more than" and "fewer than" exclude each other; "up to 30" on the page is not yet 30."""
    ours, theirs = _open_side(claimed), _open_side(printed)
    if ours * theirs < 0:
        return Stance.REFUTES, Kind.BOUND
    if theirs < 0 and ours == 0 and not _is_within_a_time(printed):
        return Stance.NEUTRAL, Kind.BOUND
    return SAME


def _is_within_a_time(printed: Quantity) -> bool:
    """“Within 14 days” is read as at most 14 days, and says what "in two weeks" says."""
    return printed.kind is QuantityKind.DURATION and printed.hedge is Hedge.AT_MOST


def _open_side(quantity: Quantity) -> int:
    """1 for "at least", -1 for "at most", 0 for a figure without a bound."""
    return (quantity.hedge in _LOWER_BOUNDS) - (quantity.hedge in _UPPER_BOUNDS)


def _single(claimed: Quantity, printed: Quantity, ours: Decimal, theirs: Decimal) -> Comparison:
    """Two unequal figures of one unit, neither of them a range."""
    if claimed.scale != printed.scale and _mantissa(claimed) == _mantissa(printed):
        return Stance.REFUTES, Kind.SCALE_WORD
    if _keeps_to(claimed, theirs):
        return _beyond(ours, printed)
    apart = abs(ours - theirs)
    if apart <= step_of(claimed) / 2 or (printed.hedge is Hedge.EXACT and apart <= _freed(claimed)):
        return _rounded(claimed, printed, apart)
    if apart <= max(_rounding_of(printed), _freedstep_of(claimed) / 2):
        return Stance.NEUTRAL, Kind.ROUNDING
    if _is_bound_around(printed, ours) and not _is_sharper(claimed, printed):
        return Stance.NEUTRAL, Kind.BOUND
    if apart <= _freed(printed) and printed.hedge is not Hedge.EXACT:
        return Stance.NEUTRAL, Kind.ROUNDING
    return Stance.REFUTES, Kind.DIGIT_SWAP if _swapped(claimed, printed) else Kind.VALUE


def _rounding_of(printed: Quantity) -> Decimal:
    """How far a figure may be off for a matter of rounding: a place in a row is counted, and never rounded."""
    counted = printed.kind is QuantityKind.ORDINAL
    return Decimal(0) if counted else ROUNDING_SHARE * abs(printed.value or Decimal(0))


def _rounded(claimed: Quantity, printed: Quantity, apart: Decimal) -> Comparison:
    """A rounding goes no further than a tenth, and makes no bound of the page a figure."""
    if same_value(claimed, printed) != SAME:
        return Stance.NEUTRAL, Kind.BOUND
    near = apart <= FREED_SHARE * abs(printed.value or Decimal(0))
    return (Stance.SUPPORTS if near else Stance.NEUTRAL), Kind.ROUNDING


def _ranges(claimed: Quantity, printed: Quantity) -> Comparison:
    """A vague amount of the claim takes in a value of the page; a written range and a value leave each other open.

    “Tens of millions” says no more than that 42 million does. “30 to 40” tells two figures, of which 35 is neither.
    """
    if printed.value is not None and _within(printed.value, claimed):
        return (Stance.NEUTRAL, Kind.BOUND) if is_written_range(claimed) else SAME
    if claimed.value is not None and _within(claimed.value, printed):
        return Stance.NEUTRAL, Kind.BOUND
    vague = Hedge.APPROXIMATE in (claimed.hedge, printed.hedge)
    return (Stance.NEUTRAL, Kind.BOUND) if vague or _overlap(claimed, printed) else (Stance.REFUTES, Kind.VALUE)


def is_written_range(quantity: Quantity) -> bool:
    """Whether two figures are written, from one to the other; a vague amount ("dozens") has no last written digit."""
    return quantity.value is None and quantity.step is not None


def _within(value: Decimal, quantity: Quantity) -> bool:
    return (quantity.low is None or quantity.low <= value) and (quantity.high is None or value <= quantity.high)


def _overlap(one: Quantity, other: Quantity) -> bool:
    before = one.low is None or other.high is None or one.low <= other.high
    after = one.high is None or other.low is None or one.high >= other.low
    return before and after


def step_of(quantity: Quantity) -> Decimal:
    """The place value of the last written digit."""
    return quantity.step or Decimal(1)


def _freedstep_of(quantity: Quantity) -> Decimal:
    """The place value of the last digit that the writer vouches for: "about" frees trailing noughts."""
    if quantity.hedge is not Hedge.APPROXIMATE or not quantity.value:
        return step_of(quantity)
    return max(step_of(quantity), Decimal(1).scaleb(int(quantity.value.normalize().as_tuple().exponent)))


def _freed(claimed: Quantity) -> Decimal:
    """How far "about" reaches; a figure that the page rounded itself is not rounded again."""
    return min(_freedstep_of(claimed) / 2, FREED_SHARE * abs(claimed.value or Decimal(0)))


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


def _is_sharper(claimed: Quantity, printed: Quantity) -> bool:
    """Whether both are bounds to the same side, the page's looser: "more than 6,000" of "more than 5,000"."""
    return _open_side(claimed) == _open_side(printed) != 0


def _is_bound_around(printed: Quantity, value: Decimal) -> bool:
    """Whether the page gives a bound that the claim's value keeps to: "more than 100" and 116."""
    return printed.hedge is not Hedge.EXACT and printed.hedge is not Hedge.APPROXIMATE and _within(value, printed)


def _swapped(claimed: Quantity, printed: Quantity) -> bool:
    """Two neighbouring digits changed places: 16.3 and 13.6."""
    if claimed.scale != printed.scale:
        return False
    ours, theirs = digits_of(claimed), digits_of(printed)
    if len(ours) != len(theirs):
        return False
    apart = [place for place, (one, other) in enumerate(zip(ours, theirs, strict=True)) if one != other]
    neighbours = len(apart) == 2 and apart[1] == apart[0] + 1
    return neighbours and sorted(ours) == sorted(theirs)


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
