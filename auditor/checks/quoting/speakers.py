"""Whether a page gives quoted words to somebody else than the claim does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from auditor.checks.naming.name_forms import letters, same_words
from auditor.checks.quoting.page_quotations import PageQuotations, sentence_at
from auditor.checks.quoting.spokesmen import body_spoken_for, is_body, other_bodies
from auditor.facts.quotations.antecedents import antecedent
from auditor.facts.quotations.speakers import spoken_after
from auditor.model import Block, Inquiry, Name, Quotation, Span

_COMPANY = re.compile(r"\b(?:Inc|Ltd|AI|Group|Ventures|Capital|Bank|University|Council|Committee|News|Times|Club|FC)\b")
_OUTLET = re.compile(
    r"\b(?:news|times|post|journal|guardian|reuters|bloomberg|ap|afp|bbc|cnn|nbc|abc|cbs|telegraph|magazine|radio|tv"
    r"|television|wikipedia)\b"
)
# A speaker stands within so many characters of the marks.
_REACH = 160
_STOP = re.compile(r"(?<=[a-z]{3})[.!?](?=\s)")
# How many paragraphs back "she said" may point.
_BLOCKS_BACK = 2


@dataclass(frozen=True, slots=True)
class Heard:
    """Somebody else to whom the page gives the words, where it names them; `sure` if that is beyond dispute.

    `ours` is the body whose spokesperson the claim quotes, None where it names its speaker.
    """

    place: Span
    sure: bool
    ours: str | None = None


def other_speaker(inquiry: Inquiry, claimed: Quotation, there: Quotation, marks: PageQuotations) -> Heard | None:
    """Whom the page names instead; None where it names the same one, nobody, or that cannot be told.

    `there` is the page's quotation that holds the words. An office alone ("the mayor") is nobody's name, and a body
    and a person may be one voice where the page has them in one sentence.
    """
    block = sentence_at(inquiry.page, there.span.start).block
    if other := _other_body(inquiry, claimed, there, block):
        return other
    theirs, near = _named(inquiry, there, block, marks)
    ours = claimed.speaker
    if ours is None or theirs is None or _is_same(ours, theirs) or _shares_word(theirs, inquiry.claim.text):
        return None
    text = inquiry.page.document.text
    at = text.find(theirs, near.start, near.end)
    if at < 0:
        return None
    place = Span(at, at + len(theirs))
    if not (_is_person(inquiry, ours) and _is_person(inquiry, theirs)):
        unlike = not _OUTLET.search(letters(f"{ours} {theirs}")) and not _may_be_linked(inquiry, ours, theirs, near)
        return Heard(place, sure=False) if unlike and (is_body(ours) or is_body(theirs)) else None
    beside = _beside(text, there, near)
    by_name = there.speaker is not None and _shares_word(_surname(theirs), beside)
    if _shares_word(_surname(ours), beside if by_name else near.of(text)):
        return None
    return Heard(place, sure=not _is_linked(inquiry, ours, theirs) or _have_offices(inquiry, ours, theirs))


def two_voices(spoken: tuple[Quotation, ...]) -> bool:
    """Whether the pieces of one quotation stand in the words of two speakers."""
    named = [fact.speaker for fact in spoken if fact.speaker]
    return any(not _is_same(named[0], other) for other in named[1:])


def _named(inquiry: Inquiry, there: Quotation, block: Block, marks: PageQuotations) -> tuple[str | None, Span]:
    """Whom the page names as the speaker, and the paragraphs in which it does: “…,” she said, after one about Holt."""
    if there.speaker:
        return there.speaker, block.span
    text = inquiry.page.document.text
    told = spoken_after(text[there.span.end : min(block.span.end, there.span.end + _REACH)])
    if told is None or told.pronoun not in {"he", "she"}:
        return None, block.span
    for before in _blocks_before(inquiry, block):
        name = antecedent(_without(text, before.span, marks), told.pronoun)
        if name:
            return name, Span(before.span.start, block.span.end)
        if any(fact.speaker for fact in marks.over(before.span)):
            break
    return None, block.span


def _blocks_before(inquiry: Inquiry, block: Block) -> Iterator[Block]:
    blocks = inquiry.page.document.blocks
    at = next(number for number, one in enumerate(blocks) if one == block)
    for number in range(at - 1, max(-1, at - 1 - _BLOCKS_BACK), -1):
        if blocks[number].region is block.region:
            yield blocks[number]


def _without(text: str, span: Span, marks: PageQuotations) -> str:
    parts, at = [], span.start
    for fact in marks.over(span):
        parts.append(text[at : max(at, fact.span.start)])
        at = max(at, fact.span.end)
    return "".join((*parts, text[at : span.end]))


def _beside(text: str, there: Quotation, block: Span) -> str:
    """What stands around a quotation in its sentence, near enough to name its speaker."""
    before = text[max(block.start, there.span.start - _REACH) : there.span.start]
    after = text[there.span.end : min(block.end, there.span.end + _REACH)]
    return f"{_STOP.split(before)[-1]} {_STOP.split(after)[0]}"


def _other_body(inquiry: Inquiry, claimed: Quotation, there: Quotation, block: Block) -> Heard | None:
    """A spokesperson of one body against one of another: "a Google spokesperson said", "said a Meta spokesman"."""
    claim, text = inquiry.claim, inquiry.page.document.text
    ours = _body(claim.text, claim.place_of(claimed), claimed.speaker)
    theirs = _body(text, there.span, there.speaker)
    if ours is None or theirs is None or not other_bodies(ours, theirs):
        return None
    if _OUTLET.search(letters(f"{ours} {theirs}")) or same_words(ours, theirs):
        return None
    if _shares_word(ours, block.span.of(text)) or _shares_word(theirs, claim.text):
        return None
    at = text.find(theirs, block.span.start, block.span.end)
    return Heard(Span(at, at + len(theirs)), sure=True, ours=ours) if at >= 0 else None


def _body(text: str, quoted: Span, speaker: str | None) -> str | None:
    if speaker is not None and not is_body(speaker):
        return None
    return body_spoken_for(text, quoted) or speaker


def _may_be_linked(inquiry: Inquiry, ours: str, theirs: str, near: Span) -> bool:
    """Whether the page, or the name of its site, may have our speaker speak through theirs."""
    document = inquiry.page.document
    host = re.sub(r"\W", "", document.snapshot.uri_r.lower())
    around = f"{near.of(document.text)} {document.title or ''}"
    ours_there = _shares_word(ours, around) or letters(ours).replace(" ", "") in host
    known = is_body(ours) or not _shares_word(_surname(ours), document.text)
    return ours_there or not known or _is_linked(inquiry, ours, theirs)


def _is_linked(inquiry: Inquiry, ours: str, theirs: str) -> bool:
    """Whether a sentence of the page names both."""
    text = inquiry.page.document.text
    (*_, one), (*_, other) = ours.split(), theirs.split()
    return any(one in (words := s.span.of(text)) and other in words for s in inquiry.page.sentences)


def _have_offices(inquiry: Inquiry, *names: str) -> bool:
    known = _known(inquiry)
    return all(any(f.role and _surname(f.words) == _surname(name) for f in known) for name in names)


def _surname(name: str) -> str:
    return (letters(name).split() or [""])[-1]


def _is_same(one: str, other: str) -> bool:
    return same_words(one, other) or _surname(one) == _surname(other) or _shares_word(one, other)


def _shares_word(name: str, text: str) -> bool:
    words = set(letters(text).split())
    return any(word in words for word in letters(name).split())


def _known(inquiry: Inquiry) -> list[Name]:
    facts = [*inquiry.claim.facts, *(fact for s in inquiry.page.sentences for fact in s.facts)]
    return [fact for fact in facts if isinstance(fact, Name)]


def _is_person(inquiry: Inquiry, name: str) -> bool:
    """Two capitalised words that are no company's, or a name that claim or page gives an office or a first name."""
    if _COMPANY.search(name) or is_body(name):
        return False
    if len(name.split()) > 1:
        return True
    same = [f for f in _known(inquiry) if _surname(f.words) == _surname(name) and not _COMPANY.search(f.words)]
    return any(f.role or len(f.words.split()) > 1 for f in same)
