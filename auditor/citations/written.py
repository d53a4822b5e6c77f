"""Where an address that is written out in a text ends."""

from __future__ import annotations

ENDS = ".,;:!?…'’*_~"
PAIRS = {")": "(", "]": "[", "}": "{"}


def without_stop(written: str) -> str:
    """The address without the sentence's own stop, and without a bracket that does not open in it."""
    end = len(written)
    surplus = {sign: written.count(sign) - written.count(opening) for sign, opening in PAIRS.items()}
    while end and (written[end - 1] in ENDS or surplus.get(written[end - 1], 0) > 0):
        end -= 1
        if written[end] in PAIRS:
            surplus[written[end]] -= 1
    return written[:end]
