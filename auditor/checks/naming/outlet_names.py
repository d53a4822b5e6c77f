"""Which outlet a name of the page or the claim stands for, however it is credited."""

from __future__ import annotations

import re

from auditor.text.outlets import outlet as known_outlet

# What papers are called for short once they have been named; too common for the table of outlets.
_FOR_SHORT = {"journal": "wall street journal", "times": "new york times", "post": "washington post"}
# "Coast Herald", "Harrowmere Gazette": papers nobody knows by heart, but by their last word.
_PAPER = re.compile(r"(?:herald|gazette|tribune|chronicle|courier|examiner|zeitung|post-dispatch|inquirer|newspaper)\Z")


def outlet(name: str) -> str | None:
    """The name under which an outlet goes, in lower case, None for a name that is surely no outlet's.

    `WSJ` → `wall street journal`, `Harrowmere Gazette` → `harrowmere gazette`, `Thrive Capital` → None
    """
    words = " ".join(name.split())
    bare = words.lower().removeprefix("the ")
    short = _FOR_SHORT.get(bare)
    known = known_outlet(words) or (known_outlet(words.title()) if words.isupper() else None)
    if short or known is None:
        return short or (bare if _PAPER.search(bare) and " " in bare else None)
    return known.name.lower()
