"""Words in quotation marks, who is said to have said them, and whether anyone did."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.facts.names import find_names
from auditor.model import Name, Quotation, Span

# Opening mark to closing mark. Straight and single marks need a look at their neighbours, since they also close
# elisions ("the founders'") and mark inches and minutes.
_PAIRS = (
    re.compile(r"“(?P<words>[^“”]{2,2000}?)”"),
    re.compile(r"«\s?(?P<words>[^«»]{2,2000}?)\s?»"),
    re.compile(r"„(?P<words>[^„“”]{2,2000}?)[“”]"),
    re.compile(r"(?<![\w\"])\"(?P<words>[^\s\"][^\"\n]{1,2000}?)\"(?![\w\"])"),
    re.compile(r"(?<![\w‘])‘(?P<words>[^‘’\n]{2,600}(?:’\w[^‘’\n]{0,600}){0,20}?)’(?!\w)"),
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


def find_quotations(text: str) -> Iterator[Quotation]:
    """Every quotation of a text, in order; marks inside marks belong to the outer quotation."""
    found: list[tuple[Span, str]] = []
    for pattern in _PAIRS:
        for match in pattern.finditer(text):
            span = Span(*match.span())
            if not any(span.overlaps(other) for other, _ in found):
                found.append((span, match["words"].strip()))
    for span, words in sorted(found):
        speaker, said = _speaker(text, span)
        yield Quotation(span, words, speaker, spoken=_is_spoken(words, said))


def _is_spoken(words: str, said: bool) -> bool:
    """Speech rather than a title, a term or a scare quote."""
    count = len(words.split())
    titled = sum(word[0].isupper() for word in words.split() if word[0].isalpha()) > max(2, 0.6 * count)
    return not titled and (
        count >= _FEWEST_SPOKEN_WORDS or (said and count > 1) or words.endswith((".", ",", "!", "?"))
    )


def _speaker(text: str, span: Span) -> tuple[str | None, bool]:
    """The name beside a verb of saying next to the marks: after them first ("…," said Mensch), then before."""
    after = _clause_after(text[span.end : span.end + _REACH])
    before = _clause_before(text[max(0, span.start - _REACH) : span.start])
    said = False
    for clause, nearest_first in ((after, True), (before, False)):
        verb = _VERB.search(clause)
        said = said or verb is not None
        names = [name for name in find_names(clause) if name.words.split()[0] not in _NOT_SPEAKERS]
        if verb and names:
            return _nearest(names, verb, nearest_first).words, True
    return None, said


_NOT_SPEAKERS = frozenset("The This That In On At".split())


def _nearest(names: list[Name], verb: re.Match[str], after: bool) -> Name:
    def distance(name: Name) -> int:
        return min(abs(name.span.start - verb.end()), abs(verb.start() - name.span.end))

    return min(names, key=lambda name: (distance(name), not after))


def _clause_after(text: str) -> str:
    """Up to the end of the sentence or the next quotation: a speaker beyond either said something else."""
    return re.split(r"[.!?](?:\s|$)|[“\"«„\n]", text.lstrip(" ,.–—-"), maxsplit=1)[0]


def _clause_before(text: str) -> str:
    return re.split(r"[.!?]\s|[”\"»\n]", text)[-1]
