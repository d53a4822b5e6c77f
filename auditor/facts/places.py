"""Facts moved from a part of a text to the text as a whole."""

from __future__ import annotations

from dataclasses import replace

from auditor.model import Fact


def shifted(fact: Fact, by: int) -> Fact:
    """The same fact `by` code points further on."""
    return replace(fact, span=fact.span.shift(by))
