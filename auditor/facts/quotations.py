"""Words in quotation marks, who is said to have said them, and whether anyone did."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from auditor.facts.meeting import apart
from auditor.facts.names import find_names
from auditor.model import Name, Quotation, Span

# Opening mark to closing mark. Straight and single marks need a look at their neighbours, since they also stand for
# inches and in elisions ("’90s"). After an s a single mark is a possessive ("the founders’ plan") if another one that
# can be none follows before the next opening mark.
_SINGLE = (
    r"(?<![\w{o}{c}]){o}(?!\d|n\b|em\b|tis\b|twas\b)(?P<words>[^\s{o}{c}][^{o}{c}\n]{{1,600}}"
    r"(?:{c}(?:(?=\w)|(?<=s{c})(?= [^{o}{c}\n]{{0,200}}[^s{o}{c}\n]{c}(?!\w)))[^{o}{c}\n]{{1,600}}){{0,20}}){c}(?!\w)"
)
_PAIRS = (
    re.compile(r"“(?P<words>[^“”]{2,2000})”"),
    re.compile(r"«\s?(?P<words>[^«»]{2,2000}?)\s?»"),
    re.compile(r"„(?P<words>[^„“”]{2,2000})[“”]"),
    re.compile(r"(?<![\w\"])\"(?P<words>[^\s\"][^\"\n]{1,2000})\"(?![\w\"])"),
    re.compile(_SINGLE.format(o="‘", c="’")),
    re.compile(_SINGLE.format(o="'", c="'")),
)
_SAYING = (
    "said|says|say|told|tells|added|adds|explained|explains|noted|notes|wrote|writes|argued|argues|insisted|insists"
    "|claimed|claims|stated|states|announced|warned|warns|put it|puts it|called|calls|described|describes|quipped"
    "|tweeted|posted|commented|remarked|asked|asks|replied|replies|conceded|admitted|admits|acknowledged|declared"
    "|recalled|continued|concluded|emphasi[sz]ed|stressed|according to|in the words of|quoted|quoting"
)
_VERB = re.compile(rf"\b(?:{_SAYING})\b", re.IGNORECASE)
# A speaker and the verb stand within so many characters of the marks; farther off they belong to other words.
_REACH = 120
_FEWEST_SPOKEN_WORDS = 4
_SMALL_IN_TITLES = frozenset("a an and as at by for from in of on or the to with".split())
_TO_OR_OF = re.compile(r"\b(?:of|to|about|with|for) $")


def find_quotations(text: str) -> Iterator[Quotation]:
    """Every quotation of a text, in order; marks inside marks belong to the outer quotation."""
    found = {Span(*match.span()): match["words"].strip() for pattern in _PAIRS for match in pattern.finditer(text)}
    for span in apart(tuple(found)):
        speaker, said = _speaker(text, span)
        yield Quotation(span, found[span], speaker, spoken=_is_spoken(found[span], said))


def _is_spoken(words: str, said: bool) -> bool:
    """Speech rather than a title, a term or a scare quote."""
    count = len(words.split())
    return not _is_titled(words.split()) and (
        count >= _FEWEST_SPOKEN_WORDS or (said and count > 1) or words.endswith((".", ",", "!", "?"))
    )


def _is_titled(words: Sequence[str]) -> bool:
    """Whether the words are written as titles are: three capitals or more, or all but the small words."""
    capitals = sum(word[0].isupper() for word in words)
    small = sum(word in _SMALL_IN_TITLES for word in words)
    return capitals > max(2, 0.6 * len(words)) or (capitals >= 2 and capitals + small == len(words))


def _speaker(text: str, span: Span) -> tuple[str | None, bool]:
    """The name beside a verb of saying next to the marks: after them first ("…," said Mensch), then before."""
    after = _clause_after(text[span.end : span.end + _REACH])
    before = _clause_before(text[max(0, span.start - _REACH) : span.start])
    said = False
    for clause, nearest_first in ((after, True), (before, False)):
        verbs = list(_VERB.finditer(clause))
        if not verbs:
            continue
        said, verb = True, verbs[0 if nearest_first else -1]
        if names := [name for name in find_names(clause) if _may_speak(clause, name, verb)]:
            return _nearest(names, verb, nearest_first).words, True
    return None, said


def _may_speak(clause: str, name: Name, verb: re.Match[str]) -> bool:
    """Not "Acme’s Ada Voss", nor whom words are said to or of; but "according to Voss"."""
    spoken_of = name.span.start > verb.end() + 1 and _TO_OR_OF.search(clause, verb.end(), name.span.start)
    return not spoken_of and not clause.startswith(("'s", "’s"), name.span.end)


def _nearest(names: list[Name], verb: re.Match[str], after: bool) -> Name:
    def distance(name: Name) -> int:
        return min(abs(name.span.start - verb.end()), abs(verb.start() - name.span.end))

    return min(names, key=lambda name: (distance(name), not after))


def _clause_after(text: str) -> str:
    """Up to the end of the sentence or the next quotation: a speaker beyond either said something else."""
    return re.split(r"[.!?](?:\s|$)|[“\"«„\n]", text.lstrip(" ,.–—-"), maxsplit=1)[0]


def _clause_before(text: str) -> str:
    return re.split(r"[.!?]\s|[”\"»\n]", text)[-1]
