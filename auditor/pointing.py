"""The passage that a cited address points at (`#:~:text=…`), and what is said where the page has it no more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from auditor.model import Finding, Kind, ReadPage, Span, Stance, TextFragment

IDENT = "fragment"
_LONGEST = 80


@dataclass(frozen=True, slots=True)
class Pointing:
    """A passage of a page that an address points at; `place` is where it stands there, None where the page lacks it."""

    page: ReadPage
    fragment: TextFragment
    place: Span | None


def gone(pointing: Sequence[Pointing]) -> Iterator[Finding]:
    """A neutral finding for each passage that the page, read in full, does not hold, each once.

    It speaks of no fact: what the claim says may stand elsewhere on the page, in other words.
    """
    missing = [one.fragment for one in pointing if one.place is None and one.page.document.in_full]
    for fragment in dict.fromkeys(missing):
        message = f"The link points at the words “{_shown(fragment)}”; the cited page no longer has them."
        yield Finding(IDENT, Stance.NEUTRAL, Kind.FRAGMENT_GONE, message)


def _shown(fragment: TextFragment) -> str:
    """The words as an editor would name them: from the first ones to the last ones."""
    words = " ".join(fragment.start.split())
    whole = f"{words} … {' '.join(fragment.end.split())}" if fragment.end else words
    return whole if len(whole) <= _LONGEST else f"{whole[:_LONGEST].rsplit(' ', 1)[0]} …"
