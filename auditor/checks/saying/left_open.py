"""What the page says may be, in whatever words, and the claim says is: hedges that govern what the claim holds.

No verb need be the same: "will release the weights of Medium" for "are considering doing the same for Medium".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from auditor.checks.placing.binding import Place
from auditor.clauses import clauses
from auditor.clauses.hedging import is_plain
from auditor.facts.values import marks
from auditor.model import DateRange, Inquiry, Name, Phrase, Quantity, Quotation, Sentence, Span
from auditor.text.overlap import coverage
from auditor.text.sentences import sentences
from auditor.text.words import stems

# What surely leaves a thing open: weaker words ("expected to", "plans to") are often said of what is settled.
_OPEN = re.compile(
    r"\b(?:could|may|might)(?! not\b| no\b| well be right\b| (?:see|hear|feel|smell|find|tell|help)\b)(?= [a-z“\"])"
    r"|\b(?:is|are|was|were|'s|'re|’s|’re) (?:[a-z]{2,12}ly |also |still |now ){0,2}"
    r"(?:considering|weighing|exploring|mulling|contemplating|pondering|under consideration|being considered)\b"
    r"|\bin (?:[a-z]{2,12} ){0,2}(?:talks|discussions|negotiations)\b"
    r"|\b[“\"']?(?:probably|perhaps|possibly)[”\"']?(?= [a-z$€£\d])|\b(?:not|n[’']t) rule(?:d)? out\b"
)
_CAPITAL = re.compile(r"(?:May|Might)\b")
# "Rill, which could be sold, employs 300 people"
_ASIDE = re.compile(r"(?:which|who|whose|if|though|although)\b")
# The claim gives its source, which does not make it any less firm.
_SOURCE = re.compile(r",? ?\b[Aa]ccording to [^,.]{2,80}(?:,|(?=\.?$))")
# A clause that says how firmly: the verb of the claim that is shown.
_FLAT = re.compile(
    r"\b(?:will|is|are|was|were|has|have|had|going to)\b(?: (?:be|been|to|already|also|have)\b){0,2}(?: [a-z]{1,20})?"
)
# So much of the claim, its names left out, must the open sentence hold, and so much of that be governed by its hedge;
# a sentence without any hedge that holds nearly as much tells it firmly.
_HELD, _GOVERNED, _FIRM = 0.4, 0.5, 0.75
_HELD_FIGURE = 0.2


def left_open(inquiry: Inquiry) -> Iterator[tuple[Phrase, Place[Phrase]]]:
    """The words of the claim that tell flatly what the page leaves open, with the page's hedge."""
    text = inquiry.claim.text
    for span in sentences(text):
        sentence = span.of(text)
        flat = is_plain(_SOURCE.sub("", sentence)) and not any(_hedges(text, span))
        if flat and not _has_quotation(inquiry, span) and (found := _hedge_of(inquiry, span)):
            match = _FLAT.search(text, span.start, span.end)
            words = Span(*match.span()) if match else span
            yield Phrase(words.shift(inquiry.claim.span.start), words.of(text)), found


def _has_quotation(inquiry: Inquiry, span: Span) -> bool:
    """Whether a sentence of the claim gives the page's own words, which are held against the page by themselves."""
    claim = inquiry.claim
    return any(isinstance(fact, Quotation) and span.overlaps(claim.place_of(fact)) for fact in claim.facts)


def _hedge_of(inquiry: Inquiry, span: Span) -> Place[Phrase] | None:
    """The hedge in the sentence of the page that holds most of one of the claim, None where another tells it firmly."""
    wanted = _wanted(inquiry, span)
    if len(wanted) < 2:
        return None
    shares = sorted(
        ((coverage(wanted, s.stems), s) for s in inquiry.page.sentences if not s.stems.isdisjoint(wanted)),
        key=lambda pair: -pair[0],
    )
    if not shares or coverage(wanted, inquiry.page.title) >= _FIRM * shares[0][0]:
        return None
    share, sentence = shares[0]
    found = _governing(inquiry, wanted, sentence, share)
    if found is None or any(s >= _FIRM * share and not _has_hedge(inquiry, other) for s, other in shares[1:]):
        return None
    return Place(
        Phrase(found, found.of(inquiry.page.document.text)), sentence, share, share, share, inquiry.page.document
    )


def _has_hedge(inquiry: Inquiry, sentence: Sentence) -> bool:
    return any(_hedges(inquiry.page.document.text, sentence.span))


def _hedges(text: str, within: Span) -> Iterator[Span]:
    for match in _OPEN.finditer(text, within.start, within.end):
        if not _CAPITAL.match(match[0]):
            yield Span(*match.span())


def _governing(inquiry: Inquiry, wanted: Mapping[str, float], sentence: Sentence, share: float) -> Span | None:
    """The hedge in whose clause, and behind which, most of what the sentence holds of the claim stands."""
    text = inquiry.page.document.text
    total = sum(wanted.values())
    figures = {m for f in inquiry.claim.facts if isinstance(f, Quantity | DateRange) for m in marks(f)} & wanted.keys()
    for hedge in _hedges(text, sentence.span):
        clause = next((c for c in clauses(text, sentence.span) if c.start <= hedge.start < c.end), sentence.span)
        behind = _reach(text, hedge, clause)
        there = stems(behind.of(text)).union(
            mark for fact in sentence.facts if behind.covers(fact.span) for mark in marks(fact)
        )
        governed = sum(weight for stem, weight in wanted.items() if stem in there)
        least = _HELD_FIGURE if figures & there else _HELD
        if share >= least and governed >= _GOVERNED * share * total:
            return hedge
    return None


def _reach(text: str, hedge: Span, clause: Span) -> Span:
    """What a hedge governs: its clause from there on ("in merger talks"); what is "under consideration" before it."""
    if hedge.of(text).endswith("consideration"):
        return Span(clause.start, hedge.start)
    comma = text.find(",", hedge.end, clause.end) if _ASIDE.match(text, clause.start) else -1
    return Span(hedge.start, clause.end if comma < 0 else comma)


def _wanted(inquiry: Inquiry, span: Span) -> Mapping[str, float]:
    """What a sentence of the claim holds beside its names, weighed."""
    claim = inquiry.claim
    here = [fact for fact in claim.facts if span.covers(claim.place_of(fact))]
    names = frozenset().union(*(stems(fact.words) for fact in here if isinstance(fact, Name)))
    own = (stems(span.of(claim.text)) - names).union(mark for fact in here for mark in marks(fact))
    return {stem: weight for stem, weight in inquiry.wanted.items() if stem in own}
