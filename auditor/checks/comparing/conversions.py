"""Units of one dimension, and what a figure in one is in the other: 26.2 miles are 42.2 km."""

from __future__ import annotations

from decimal import Decimal

_KILO = {"k": 3, "M": 6, "G": 9, "T": 12, "P": 15, "E": 18}
_MILLI = {"h": 2, "d": -1, "c": -2, "m": -3, "µ": -6, "n": -9}


def _prefixed(unit: str, worth: int | str, *prefixes: dict[str, int], power: int = 1) -> dict[str, Decimal]:
    """A metric unit, and what its multiples and parts are worth; `power` is 2 for squares and 3 for cubes.

    >>> str(_prefixed("m²", 1, {"k": 3}, power=2)["km²"])
    '1E+6'
    """
    table = {unit: Decimal(worth)}
    for prefix, ten in (pair for row in prefixes for pair in row.items()):
        table[prefix + unit] = Decimal(worth).scaleb(ten * power)
    return table


def _plain(row: str) -> dict[str, Decimal]:
    """“in 0.0254, ft 0.3048” as a table."""
    pairs = (entry.rsplit(" ", 1) for entry in row.split(", "))
    return {unit: Decimal(worth) for unit, worth in pairs}


# By definition, in the unit of each row that is worth one. Gallons, pints and cups are left out: an American and a
# British one differ by a fifth, and the words do not say which is meant. "t" stands for tons of any kind as well,
# which differ by a tenth at most: the figure then does not round to the other, and nothing is said.
_DIMENSIONS = (
    _prefixed("m", 1, _KILO, _MILLI)
    | _plain("in 0.0254, ft 0.3048, yd 0.9144, furlong 201.168, mi 1609.344, nmi 1852"),
    _prefixed("m²", 1, {"k": 3, "c": -2, "m": -3}, power=2)
    | _plain("ha 10000, acre 4046.8564224, in² 0.00064516, ft² 0.09290304, yd² 0.83612736, mi² 2589988.110336"),
    _prefixed("L", 1)
    | _prefixed("l", 1, _KILO, _MILLI)
    | _prefixed("m³", 1000, {"k": 3, "c": -2, "m": -3}, power=3)
    | _plain("bbl 158.987294928, ft³ 28.316846592, kL 1000, ML 1000000, GL 1000000000, mL 0.001"),
    _prefixed("g", 1, _KILO, _MILLI)
    | _prefixed("t", 1_000_000, _KILO)
    | _plain("lb 453.59237, oz 28.349523125, ozt 31.1034768, st 6350.29318, ct 0.2")
    | _plain("short ton 907184.74, long ton 1016046.9088"),
    _plain("m/s 3.6, km/s 3600, km/h 1, mph 1.609344, kn 1.852"),
    _prefixed("W", 1, _KILO, _MILLI) | _plain("hp 745.7"),
    _prefixed("J", 1, _KILO) | _prefixed("Wh", 3600, _KILO) | _plain("cal 4.184, kcal 4184, BTU 1055.06"),
    _prefixed("B", 1, _KILO),
    _prefixed("Hz", 1, _KILO),
    _prefixed("V", 1, _KILO, _MILLI),
    _prefixed("Pa", 1, _KILO, {"h": 2}) | _plain("bar 100000"),
    _prefixed("bit/s", 1, _KILO) | _prefixed("B/s", 8, _KILO),
    _prefixed("Sv", 1, _MILLI),
)
_DEGREES = {"°C", "°F", "K"}
_DIMENSION_OF = {unit: number for number, table in enumerate(_DIMENSIONS) for unit in table} | dict.fromkeys(
    _DEGREES, len(_DIMENSIONS)
)


def may_be_mistaken(one: str | None, other: str | None) -> bool:
    """Whether two units measure one thing, or are unknown here: MW and GW, but not GB and GHz."""
    known = _DIMENSION_OF.get(one or ""), _DIMENSION_OF.get(other or "")
    return None in known or known[0] == known[1]


def converted(value: Decimal, unit: str | None, to: str | None) -> tuple[Decimal, ...]:
    """What a value is in another unit of its dimension; none where there is no fixed factor.

    Degrees are read in both ways: 20 °C are 68 °F on the scale, and 36 °F as a rise.

    >>> [str(value) for value in converted(Decimal(20), "°C", "°F")], converted(Decimal(20), "kg", "km")
    (['68', '36.0'], ())
    """
    if unit in _DEGREES and to in _DEGREES:
        return _degrees(value, unit or "", to or "")
    number = _DIMENSION_OF.get(unit or "")
    if number is None or number != _DIMENSION_OF.get(to or "") or unit in _DEGREES:
        return ()
    table = _DIMENSIONS[number]
    return (value * table[unit or ""] / table[to or ""],)


_NINE_FIFTHS = Decimal("1.8")
_FREEZING = {"°C": Decimal(0), "K": Decimal("273.15"), "°F": Decimal(32)}


def _degrees(value: Decimal, unit: str, to: str) -> tuple[Decimal, ...]:
    ours = _NINE_FIFTHS if to == "°F" else Decimal(1)
    theirs = _NINE_FIFTHS if unit == "°F" else Decimal(1)
    return (value - _FREEZING[unit]) * ours / theirs + _FREEZING[to], value * ours / theirs
