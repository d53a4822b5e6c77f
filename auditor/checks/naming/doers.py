"""Who did it: another subject of the same verb with the same object."""

from __future__ import annotations

import re

from auditor.checks.naming.name_forms import same_name
from auditor.checks.naming.named_with import claimed_names, is_linked, is_spelt_alike, others
from auditor.checks.placing.binding import Place
from auditor.clauses import clause_at
from auditor.model import Inquiry, Name, Span
from auditor.text.words import STOP_WORDS, content_words

# "Amory noticed", "Qadri, 41, noticed": an apposition of figures may stand between.
_VERB = re.compile(
    r"(?:,? \(?\d{1,3}\)?,?|,)? (?:(?:has|have|had|also|first|later|then|who|that|and) ){0,2}([a-z]{3,20}ed|"
    + (
        "won|bought|sold|found|made|took|gave|paid|built|wrote|held|led|spent|set|hit|cut|lost|put|drew|ran|broke|kept"
        "|left|brought|sent|chose|drove|struck|sank|caught|taught|sang|flew|rode|shot|fought|sought|spoke|threw|wore"
    )
    + r")\b(?! by\b)"
)
_OBJECT_REACH = 90
_STOP = re.compile(r"[.!?;](?=\s)|\n")
# So many words behind the verb must be the same, and one at least no name's; fewer are met by chance.
FEWEST_SAME = 2
_SAME_SHARE = 0.5
# "the minister in Berlin noticed": not the subject.
_NO_SUBJECT = re.compile(
    r"\b(?:in|of|at|for|from|with|by|to|on|near|about|against|over|between|like|than|and|or|,)(?: the)? $",
    re.IGNORECASE,
)
_SAYING = frozenset(
    "added explained warned noted stated asked replied insisted argued claimed announced declared confirmed commented"
    " called named used based related reported".split()
)


def done_by_another(
    inquiry: Inquiry, name: Name, there: tuple[Place[Name], ...], same: list[Place[Name]]
) -> Place[Name] | None:
    """The stranger of whom the page says what the claim says of this name, which stands only elsewhere.

    "Bridget Amory noticed two invoices" · "his successor, Yasmin Qadri, noticed two invoices"
    """
    text = inquiry.page.document.text
    named = frozenset().union(*others(inquiry, name))
    ours = _deed(inquiry.claim.text, inquiry.claim.place_of(name))
    if ours is None or not same:
        return None
    holding = {place.sentence.span for place in same}
    if any(_is_same_deed(ours, _deed(text, place.fact.span), named) for place in same):
        return None
    for place in there:
        if not place.sentence.main or place.sentence.span in holding or not _is_subject(text, place.fact.span):
            continue
        if any(same_name(one, place.fact) for one in claimed_names(inquiry)):
            continue
        if not _is_same_deed(ours, _deed(text, place.fact.span), named) or is_spelt_alike(name.words, place.fact.words):
            continue
        if _are_persons(name, place.fact) and not is_linked(inquiry, same, place):
            return place
    return None


def _are_persons(*names: Name) -> bool:
    """Whether both have two words or three: a body does what its people do, and a surname may be anybody's."""
    return all(len(name.words.split()) in (2, 3) for name in names)


def _is_subject(text: str, span: Span) -> bool:
    return not _NO_SUBJECT.search(text, max(0, span.start - 12), span.start) or text[span.start - 2] == ","


def _deed(text: str, span: Span) -> tuple[str, frozenset[str]] | None:
    """The stem of the verb right behind a name, and those of the words behind it in its clause."""
    found = _VERB.match(text, span.end)
    if found is None or found[1] in _SAYING or found[1] in STOP_WORDS:
        return None
    reach = _STOP.search(text, found.end(), found.end() + _OBJECT_REACH)
    within = Span(found.start(1), reach.start() if reach else min(len(text), found.end() + _OBJECT_REACH))
    behind = text[found.end() : max(found.end(), clause_at(text, within, within).end)]
    return content_words(found[1])[0].stem, frozenset(word.stem for word in content_words(behind))


def _is_same_deed(
    ours: tuple[str, frozenset[str]], theirs: tuple[str, frozenset[str]] | None, named: frozenset[str]
) -> bool:
    if theirs is None or ours[0] != theirs[0]:
        return False
    both = ours[1] & theirs[1]
    return (
        len(both) >= FEWEST_SAME and bool(both - named) and len(both) >= _SAME_SHARE * min(len(ours[1]), len(theirs[1]))
    )
