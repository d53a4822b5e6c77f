"""A figure: a numeral with its sign, currency, scale and unit; ranges and hedges come later."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from auditor.model import QuantityKind


class Figure(NamedTuple):
    """A numeral, read with its neighbours; `digits` and `step` are still without the scale."""

    start: int
    end: int
    digits: Decimal
    step: Decimal
    scale: int
    kind: QuantityKind | None
    unit: str | None
    in_digits: bool
    other_units: tuple[str, ...] = ()
    others: tuple[Decimal, ...] = ()
    numeral_start: int = 0

    @property
    def value(self) -> Decimal:
        """The digits with their scale applied."""
        return self.digits.scaleb(self.scale) if self.scale else self.digits

    def shared_with(self, other: Figure) -> Figure:
        """The first figure of a range, with what only the second one spells out: "$1.5-2 billion", "5-6 %"."""
        bare = self.scale == 0 and self.digits < 1000
        return self._replace(
            scale=other.scale if bare else self.scale,
            kind=self.kind or other.kind,
            unit=self.unit or other.unit,
            other_units=self.other_units or other.other_units,
        )


def is_formatted(figure: Figure) -> bool:
    """Whether a number is printed as sums are: with hundredths, thousands or a scale word."""
    return figure.scale > 0 or figure.step < 1 or figure.digits >= 1000
