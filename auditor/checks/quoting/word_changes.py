"""Where two near passages differ, word by word, and how much each difference weighs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from auditor.checks.quoting.quoted_words import Worded
from auditor.facts.quantities.number_words import SCALE_WORDS
from auditor.text.words import STOP_WORDS, stem

# Words that turn a sentence round; "hardly" and "without" do what "not" does.
NEGATIONS = frozenset(
    "not no never nor neither none nobody nothing nowhere cannot without hardly barely scarcely rarely seldom".split()
)
# Small words that are no small difference.
_TURNING = NEGATIONS | frozenset(
    "more most less up down before after over under above below against all only too off on out in".split()
)
_MONEY = frozenset("usd us dollar dollars eur euro euros gbp pound pounds sterling cent cents yen yuan".split())
# Beyond so many words on either side the comparison would take its time, and nobody reads such a message.
LONGEST = 500
_NAMED = 2
_SCALE = {word: 10**power for word, power in SCALE_WORDS.items()}


@dataclass(frozen=True, slots=True)
class Change:
    """Our words where the page has others: either may be none. `grave` if the sense may change with them."""

    ours: str
    theirs: str
    grave: bool

    def told(self) -> str:
        """The change as editors note it: “transformative” for “incremental”."""
        if not self.theirs:
            return f"added: “{self.ours}”"
        return f"“{self.ours}” for “{self.theirs}”" if self.ours else f"left out: “{self.theirs}”"


@dataclass(frozen=True, slots=True)
class Compared:
    """What parts two passages, and which words of theirs, from number `start` to `end`, answer ours.

    `shared` is the share (0–1) of our words, by number or by length, whichever is less, that theirs have too.
    """

    changes: Sequence[Change]
    shared: float
    start: int
    end: int


def compared(ours: Worded, theirs: Worded, *, seams: Sequence[int] = ()) -> Compared | None:
    """What parts two passages, in order; None where they are too long to be compared.

    `theirs` may go on at both ends; of what stands there only as many words count as ours have in their place. At the
    `seams`, numbers of words of ours that an ellipsis or a bracket stands before, the page may have words more.
    """
    if max(len(ours.words), len(theirs.words)) > 2 * LONGEST:
        return None
    matcher = SequenceMatcher(None, ours.words, theirs.words, autojunk=False)
    steps = list(_steps(matcher, len(ours.words)))
    found = _changes(ours, theirs, steps, frozenset(seams))
    shared = [word for tag, a, b, _, _ in steps if tag == "equal" for word in ours.words[a:b]]
    by_length = len("".join(shared)) / len("".join(ours.words))
    return Compared(list(found), min(by_length, len(shared) / len(ours.words)), steps[0][3], steps[-1][4])


def told(found: Sequence[Change]) -> str:
    """The first changes, the grave ones before the slight."""
    first = sorted(found, key=lambda change: not change.grave)[:_NAMED]
    return "; ".join(change.told() for change in first)


def _steps(matcher: SequenceMatcher[str], length: int) -> Iterator[tuple[str, int, int, int, int]]:
    """The steps from our words to theirs, without what theirs have more at both ends."""
    for tag, a, b, c, d in matcher.get_opcodes():
        if a == 0:
            c = max(c, d - (b - a))
        if b == length:
            d = min(d, c + (b - a))
        if a < b or c < d:
            yield tag, a, b, c, d


def _changes(
    ours: Worded, theirs: Worded, steps: Sequence[tuple[str, int, int, int, int]], seams: frozenset[int]
) -> Iterator[Change]:
    for tag, a, b, c, d in steps:
        mine, other = ours.words[a:b], theirs.words[c:d]
        passed_over = tag == "insert" and a in seams and NEGATIONS.isdisjoint(other)
        if tag != "equal" and not passed_over and not _same(mine, other):
            yield Change(ours.written(a, b), theirs.written(c, d), _is_grave(mine, other))


def _same(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """One thing in two spellings: co-operate and cooperate, U.S. and US, two hundred and 200, USD 10 and $10.

    A sign of money is no word, so that "dollars" has nothing to answer it; which money it is, the figures tell.
    """
    if not (ours and theirs) and _MONEY.issuperset((*ours, *theirs)):
        return True
    if "".join(ours) == "".join(theirs):
        return True
    value = _value(ours)
    return value is not None and value == _value(theirs)


def _is_grave(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether a content word or one that turns the sense differs; another ending of one word does not weigh so much."""
    if _has_figure(ours) and _has_figure(theirs):
        return _value(ours) is not None and _value(theirs) is not None
    one, other = _weighty(ours), _weighty(theirs)
    return [stem(word) for word in one] != [stem(word) for word in other]


def _weighty(words: Sequence[str]) -> list[str]:
    return [word for word in words if word in _TURNING or word not in STOP_WORDS]


def _has_figure(words: Sequence[str]) -> bool:
    return any(word[0].isdecimal() for word in words)


def _value(words: Sequence[str]) -> float | None:
    """The number that words in one form spell: 20, 1; 2, hundred; a, million. None if they spell no number alone."""
    total = part = 0.0
    seen = False
    for place, word in enumerate(words):
        if word.isascii() and word.replace(".", "", 1).isdecimal() and word[0].isdecimal():
            part, seen = part + float(word), True
        elif word in _SCALE and (seen or place):
            part = (part or 1) * _SCALE[word]
            seen = True
            if _SCALE[word] > 100:
                total, part = total + part, 0.0
        elif word not in {"a", "an", "and"}:
            return None
    return total + part if seen else None
