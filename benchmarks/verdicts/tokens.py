"""Claims whose unsupported words are marked (`unsupported_tokens`): whether what we object to are these words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.model import Span, Stance
from auditor.text.words import STOP_WORDS
from verdicts.rows import Row
from verdicts.shares import of


def token_lines(name: str, rows: list[Row]) -> Iterator[str]:
    """How many marked claims are caught, and of them how many by a finding about marked words."""
    marked = [row for row in rows if row.case.get("unsupported_tokens")]
    if not marked:
        return
    numbered = [row for row in marked if row.case.get("number_decides")]
    for what, part in (("all marked claims", marked), ("a marked word is a number", numbered)):
        found = [row for row in part if not row.said_supported]
        named = sum(names_marked(row) for row in found)
        yield f"{name}, {what}: caught {of(len(found), len(part))}; by a marked word {of(named, len(found))}"


def names_marked(row: Row) -> bool:
    """Whether a finding that does not support is about words of which one is marked; "the" and "of" do not count."""
    claim = row.case["claim"]
    places = [s for s in places_of(row.case["unsupported_tokens"], claim) if _tells(s.of(claim))]
    objected = [f.fact.span for f in row.review.findings if f.fact and f.stance is not Stance.SUPPORTS]
    return any(span.overlaps(place) for span in objected for place in places)


def _tells(token: str) -> bool:
    return any(map(str.isalnum, token)) and token.lower() not in STOP_WORDS


def places_of(tokens: list[str], claim: str) -> list[Span]:
    """Where the tokens stand in the claim, in their order: of all ways, one that keeps most of them side by side.

    "the" is marked before "river" in "the town by the river": it is the second one.
    """
    best: dict[Span | None, tuple[int, list[Span]]] = {None: (0, [])}
    for token in tokens:
        reached: dict[Span | None, tuple[int, list[Span]]] = {}
        for place in _all_places(token, claim):
            ways = [
                (joined + _is_joined(last, place, claim), [*path, place])
                for last, (joined, path) in best.items()
                if last is None or last.end <= place.start
            ]
            if ways:
                reached[place] = max(ways, key=lambda way: way[0])
        best = reached or best  # a token that is not in the claim is passed over
    return max(best.values(), key=lambda way: way[0])[1]


def _all_places(token: str, claim: str) -> list[Span]:
    before, after = r"(?<!\w)" if token[:1].isalnum() else "", r"(?!\w)" if token[-1:].isalnum() else ""
    return [Span(*found.span()) for found in re.finditer(before + re.escape(token) + after, claim)]


def _is_joined(last: Span | None, place: Span, claim: str) -> bool:
    return last is not None and not claim[last.end : place.start].strip()
