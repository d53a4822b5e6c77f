"""Superlatives by scale: two of one line and one side mean the same, two of different sides the reverse."""

from __future__ import annotations

# Either side of each stroke: words of one end of the scale, and of the other.
_SCALES = """
largest biggest greatest / smallest tiniest
highest / lowest
oldest / youngest newest
longest / shortest
tallest / shortest
best / worst
fastest quickest / slowest
richest wealthiest / poorest
strongest / weakest
cheapest / priciest dearest costliest
heaviest / lightest
nearest closest / farthest furthest
earliest / latest
hottest warmest / coldest coolest
safest / deadliest riskiest
busiest / quietest
hardest toughest / easiest
brightest / darkest
wettest / driest
deepest / shallowest
widest broadest / narrowest
thickest / thinnest
loudest / quietest
most / least
fewest / most
"""
# "the most profitable": with their adjective these are a scale of their own.
OF_ADJECTIVES = frozenset(("most", "least"))
RANKS = {
    word: rank
    for rank, words in enumerate(
        (
            "second 2nd",
            "third 3rd",
            "fourth 4th",
            "fifth 5th",
            "sixth 6th",
            "seventh 7th",
            "eighth 8th",
            "ninth 9th",
            "tenth 10th",
        ),
        start=2,
    )
    for word in words.split()
}
# Before "the largest": no longer the one and only, or not surely.
SHARED = (
    "one of|among|amongst|some of|part of|arguably|perhaps|possibly|probably|potentially|likely|maybe|nearly|almost"
    "|not|n't|no longer|claims to be|said to be|thought to be|believed to be|considered|widely seen as|could be|may be"
    "|might be|would be|could become|may become|would become|if not"
)
# Behind it: "the largest bank after Rill".
EXCEPT = "after|behind|outside|excluding|except|apart from|aside from|other than|bar"
EVERYWHERE = frozenset("world world's worldwide global globally earth planet globe".split())
# Behind "in" or "of" these tell a time, no field.
TIMES = frozenset(
    "history record time times decade decades year years century centuries generation generations months weeks days"
    " january february march april may june july august september october november december spring summer autumn"
    " winter".split()
)
EVER = "ever|in history|on record|of all time|all-time"
SINCE = (
    "since|in (?:a|more than a|over a|almost a|nearly a) (?:year|decade|century|generation)|in (?:[a-z]+|\\d+) years"
)


def ends() -> dict[str, frozenset[tuple[int, int]]]:
    """Each word with its scales and its side of each, 0 or 1."""
    found: dict[str, set[tuple[int, int]]] = {}
    for scale, line in enumerate(_SCALES.strip().split("\n")):
        for side, words in enumerate(line.split(" / ")):
            for word in words.split():
                found.setdefault(word, set()).add((scale, side))
    return {word: frozenset(scales) for word, scales in found.items()}
