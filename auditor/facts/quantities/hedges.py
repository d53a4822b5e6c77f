"""How firmly a figure is stated: "about", "more than", "up to", "30+"."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import product

from auditor.model import Hedge


def _phrases(*starts: str, then: str) -> list[str]:
    return [f"{start} {end}" for start, end in product(starts, then.split("|"))]


_MORE = "more than|over|above|greater than|higher than|larger than|bigger than|longer than|older than|better than"
_LESS = "less than|under|below|fewer than|lower than|smaller than|shorter than|younger than|short of|shy of"
_SLIGHTLY = ("just", "slightly", "a little", "a bit", "well", "far", "much", "comfortably", "significantly", "a shade")
_PASSED = (
    "climbed rose pushed went grew surged jumped soared moved swept slid fell dropped sank weakened ticked edged crept"
)
_BEFORE_WORDS = {
    Hedge.AT_MOST: [
        *"up to|at most|as much as|as many as|as high as|as long as|a maximum of|maximum of|capped at|limited to".split(
            "|"
        ),
        *"within|no later than|not exceeding|less than or equal to|or up to|anything up to|maximum".split("|"),
        *_phrases("no", "not", then=_MORE),
    ],
    Hedge.AT_LEAST: [
        *"at least|as few as|as little as|as low as|a minimum of|minimum of|minimum|upwards of|upward of".split("|"),
        *"greater than or equal to|bigger or equal than|greater or equal to|starting at|starting from".split("|"),
        *"at least or equal to|at the very least|not under".split("|"),
        *_phrases("no", "not", then=_LESS),
    ],
    Hedge.LESS_THAN: [*_LESS.split("|"), *_phrases(*_SLIGHTLY, then=_LESS), "beneath", "not quite"],
    Hedge.MORE_THAN: [
        *_MORE.split("|"),
        *_phrases(*_SLIGHTLY, then=_MORE),
        *"exceed|exceeds|exceeded|exceeding|in excess of|north of|tops|topped|topping|beyond|upside of".split("|"),
        *"pass|passes|passed|passing|surpass|surpasses|surpassed|surpassing|just past|well past|and above".split("|"),
        *(f"{verb} past" for verb in _PASSED.split()),
    ],
    Hedge.APPROXIMATE: [
        *"about|around|roughly|approximately|approx|approx.|some|nearly|almost|close to|circa|ca.|c.|near".split("|"),
        *"near to|estimated|estimated at|an estimated|in the region of|in the order of|on the order of".split("|"),
        *"order of|something like|virtually|practically|approaching|the best part of|somewhere around".split("|"),
        *"broadly|more or less|very nearly|an approximate|just about|nearer|closer to|very roughly".split("|"),
        *"not far off|not far short of|getting on for".split("|"),
    ],
}
_HEDGES = {words: hedge for hedge, row in _BEFORE_WORDS.items() for words in row}
_SIGNS = {
    ">": Hedge.MORE_THAN,
    "<": Hedge.LESS_THAN,
    "≥": Hedge.AT_LEAST,
    "≤": Hedge.AT_MOST,
    "~": Hedge.APPROXIMATE,
    "≈": Hedge.APPROXIMATE,
    "∼": Hedge.APPROXIMATE,
}
_LAST = frozenset(words.rpartition(" ")[2] for words in _HEDGES) | {"a", "an", "only"}
# "goes up to $650" says where something stands, not how far it may go. A verb that takes an object has it in between
# ("brought the total up to 40", but "bring up to 40 guests"); "can go up to" and "grows up to 12 feet" are bounds.
_MOVED_UP = re.compile(
    r"(?:(?<!can )(?<!may )(?<!could )(?<!might )\b(?:go|goes|going|went|gone|rise|rises|rising|rose|risen"
    r"|climb(?:s|ed|ing)?|come|comes|coming|came|jump(?:s|ed|ing)?|mov(?:e|es|ed|ing)|grew|grown|add(?:s|ed|ing)|creep(?:s|ing)?|crept"
    r"|edg(?:e|es|ed|ing)|inch(?:es|ed|ing)?|tick(?:s|ed|ing)?|build(?:s|ing)?|built|shoot(?:s|ing)?|shot|back)"
    r"|\b(?:bring(?:s|ing)?|brought|bump(?:s|ed|ing)?|push(?:es|ed|ing)?|tak(?:e|es|ing)|took|taken|driv(?:e|es|ing)|drove"
    r"|driven|mov(?:e|es|ed|ing))"
    r" (?:it|them|this|that|(?:the|its|their|his|her) [a-z]{2,15}(?: [a-z]{2,15})?))(?: all the way)? $"
)
_MOVED_REACH = 64
_UP_TO = "up to"
_OR_EQUAL = re.compile(r"([<>]) ?=$")
_MOST_WORDS = max(words.count(" ") for words in _HEDGES) + 1
# As long as the longest phrase above with an article behind it, and a word that may make it another.
_WINDOW = max(map(len, _HEDGES)) + 10
_LONGEST_LAST = max(map(len, _LAST)) + 2
_LAST_WORDS = re.compile(rf"(?:[a-z][a-z.]* ){{1,{_MOST_WORDS + 1}}}$")
_ARTICLE = re.compile(r" (?:an?|only) $")
_AFTER = re.compile(
    r"(?P<AT_LEAST>\+|(?: or| and) (?:more|above|over|upwards?|older|longer|higher|greater)\b|-?plus\b| and counting\b"
    r"| at (?:the )?least\b)"
    r"|(?P<AT_MOST>(?: or| and) (?:less|fewer|under|below|younger|lower)\b| at (?:the )?most\b)"
    r"|(?P<APPROXIMATE>-?ish\b| or so\b|-odd\b| or thereabouts\b| approximately\b|, give or take\b)",
    re.IGNORECASE,
)


def hedge_before(text: str, start: int) -> tuple[Hedge, int] | None:
    """The hedge that ends right before `start`, and where it begins.

    The longest phrase wins, so that "no more than" is not read as "more than"; an article may stand between, as in
    "about a million". An arrow ("->") is no sign of a bound.
    """
    bare = start - 1 if text[start - 1 : start] == " " else start
    if equal := _OR_EQUAL.search(text, max(0, bare - 3), bare):
        return _SIGNS["≤" if equal[1] == "<" else "≥"], equal.start()
    sign = _SIGNS.get(text[bare - 1 : bare])
    if sign:
        return None if text[bare - 2 : bare - 1] in ("-", "=") and bare > 1 else (sign, bare - 1)
    last = text[max(0, bare - _LONGEST_LAST) : bare].lower().split()[-1:]
    if bare == start or not last or last[0].lstrip("(\"'") not in _LAST:
        return None
    window = text[max(0, start - _WINDOW) : start].lower()
    found = _worded(window, start) or _worded(_ARTICLE.sub(" ", window), start, window)
    return None if found and _is_moved_up(text, found[1]) else found


def _is_moved_up(text: str, place: int) -> bool:
    """Whether "up to" at a place belongs to a verb of motion: "the price climbed up to 5 %"."""
    words = text[max(0, place - _MOVED_REACH) : place + len(_UP_TO)].lower()
    return words.endswith(_UP_TO) and bool(_MOVED_UP.search(words.removesuffix(_UP_TO)))


def _worded(words: str, start: int, whole: str = "") -> tuple[Hedge, int] | None:
    run = _LAST_WORDS.search(words)
    if run is None:
        return None
    cut = len(whole) - len(words) if whole else 0
    tail = run[0][:-1].split(" ")
    if run.start() and words[run.start() - 1].isalnum():
        tail = tail[1:]  # the first is but the end of a word
    for count in range(min(len(tail), _MOST_WORDS), 0, -1):
        phrase = " ".join(tail[-count:])
        if phrase in _HEDGES:
            return _HEDGES[phrase], start - len(phrase) - 1 - cut
    return None


def hedge_after(text: str, end: int) -> tuple[Hedge, int] | None:
    """The hedge that follows a figure, and where it ends: "30+", "30 or more", "30 or so"."""
    match = _AFTER.match(text, end)
    return (Hedge[str(match.lastgroup)], match.end()) if match else None


def ends(value: Decimal, hedge: Hedge) -> tuple[Decimal | None, Decimal | None]:
    """Lowest and highest value of a single figure: the side that its bound leaves open is None."""
    return (
        None if hedge in (Hedge.AT_MOST, Hedge.LESS_THAN) else value,
        None if hedge in (Hedge.AT_LEAST, Hedge.MORE_THAN) else value,
    )
