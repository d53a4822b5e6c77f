"""Findings told in sentences that a sub-editor could print."""

from __future__ import annotations

import re
from dataclasses import replace

from auditor.checks.placing.binding import Place
from auditor.checks.placing.columns import cell_of, label_cells
from auditor.model import DateRange, Finding, Inquiry, Kind, Point, Quantity, Quotation, Span, Stance

# {ours} is the claim's fact in its own words, {theirs} the page's.
_SENTENCES = {
    (Stance.SUPPORTS, Kind.MATCH): "The page says “{theirs}”.",
    (Stance.SUPPORTS, Kind.ROUNDING): "The page says “{theirs}”, which rounds to “{ours}”.",
    (Stance.SUPPORTS, Kind.BOUND): "The page says “{theirs}”, which keeps to the bound of “{ours}”.",
    (Stance.SUPPORTS, Kind.DATE): "The page opens with “{theirs}” and gives no other date for this.",
    (Stance.SUPPORTS, Kind.ACKNOWLEDGED_ERROR): "The page does print “{theirs}”; the article itself calls it an error.",
    (Stance.SUPPORTS, Kind.CONVERSION): "The page says “{theirs}”, which is “{ours}”.",
    (Stance.NEUTRAL, Kind.ROUNDING): "The page says “{theirs}”, close to “{ours}” but not the same.",
    (Stance.NEUTRAL, Kind.BOUND): "The page says “{theirs}”; the article’s “{ours}” is bounded or hedged differently.",
    (Stance.NEUTRAL, Kind.SUBJECT): "The page has “{ours}” for something else; for this it gives “{theirs}”.",
    (Stance.NEUTRAL, Kind.CONVERSION): "“{ours}” is the article’s own conversion; the page does not give it.",
    (Stance.NEUTRAL, Kind.PER): "The article says {our_rate}; the cited page says {their_rate}.",
    (
        Stance.NEUTRAL,
        Kind.PERCENT_VS_POINTS,
    ): "The page says “{theirs}”: percentage points and per cent are not the same.",
    (Stance.NEUTRAL, Kind.WORDS_DROPPED): "The ellipsis leaves out a negation of the cited page, which has “{theirs}”.",
    (Stance.NEUTRAL, Kind.NAME): "The page names “{theirs}” here, and “{ours}” only elsewhere.",
    (Stance.NEUTRAL, Kind.ROLE): "The article calls {ours} {role}; the cited page says {held}.",
    (Stance.NEUTRAL, Kind.NOT_QUOTED_THERE): "The page has these words, but not in quotation marks.",
    (Stance.NEUTRAL, Kind.DIRECTION): "The page has the figure of “{ours}” only the other way: “{theirs}”.",
    (Stance.NEUTRAL, Kind.DATE): "The page gives “{theirs}”, which leaves “{ours}” open.",
    (Stance.NEUTRAL, Kind.NOT_VERBATIM): "The quotation is not on the page word for word; the nearest is “{theirs}”.",
    (Stance.NEUTRAL, Kind.HEDGE): "The article states “{ours}” as fact; the cited page says “{theirs}”.",
    (Stance.NEUTRAL, Kind.SUPERLATIVE): "The article says “{ours}”; the cited page says only “{theirs}”.",
    (
        Stance.NEUTRAL,
        Kind.WORDING,
    ): "The article says “{ours}” where the cited page, whose sentence it copies, has “{theirs}”.",
    (Stance.NEUTRAL, Kind.SPEAKER): "The page gives these words to {theirs}, and does not say that it is {speaker}.",
    (Stance.REFUTES, Kind.CURRENCY): "The article says “{ours}”; the cited page has another currency: “{theirs}”.",
    (Stance.REFUTES, Kind.PER): "The article says {our_rate}; the cited page says {their_rate}.",
    (
        Stance.REFUTES,
        Kind.PERCENT_VS_POINTS,
    ): "The article says “{ours}”; the cited page says “{theirs}”: percentage points and per cent are not the same.",
    (
        Stance.REFUTES,
        Kind.DIGIT_SWAP,
    ): "The article says “{ours}”; the cited page says “{theirs}”: two digits are swapped.",
    (Stance.REFUTES, Kind.WORDS_CHANGED): "The quotation differs from the cited page, which has “{theirs}”.",
    (Stance.REFUTES, Kind.WORDS_DROPPED): "The quotation leaves out words of the cited page, which has “{theirs}”.",
    (
        Stance.REFUTES,
        Kind.SPEAKER,
    ): "The article gives these words to {speaker}; the cited page, to {theirs}.",
    (Stance.REFUTES, Kind.NAME): "The article names {ours}; the cited page names {theirs}.",
    (Stance.REFUTES, Kind.ROLE): "The article calls {ours} {role}; the cited page says {held}.",
}
# Straight marks open before a word and close elsewhere.
_OPENING = re.compile(r'(?<!\w)"(?=\w)')
_INNER = str.maketrans('“”„"', "‘’‚’")
_REFUTED = "The article says “{ours}”; the cited page says “{theirs}”."
_STRAYED = "The page gives “{theirs}” for this, and “{elsewhere}” for something else."
_ABSENT = "“{ours}” was not found on the page."
_ABSENT_BUT = "“{ours}” was not found; the page gives “{theirs}” here."


def tell(
    check: str,
    inquiry: Inquiry,
    fact: Point,
    stance: Stance,
    kind: Kind,
    place: Place[Point] | None = None,
    *,
    role: str | None = None,
    held: str | None = None,
    speaker: str | None = None,
    note: str = "",
) -> Finding:
    """A finding with its sentence; `place` is where the page speaks of it, None where it does not.

    `role` is the office that the claim gives, `held` the one that the page gives; `speaker` is whom the claim gives
    the words to, where its quotation does not name them. `note` is a sentence more.
    """
    ours = _words(inquiry.claim.text, inquiry.claim.place_of(fact))
    theirs = _given(inquiry.page.document.text, place) if place else ""
    absent = _ABSENT_BUT if place else _ABSENT
    sentence = absent if kind is Kind.ABSENT else _SENTENCES.get((stance, kind), _REFUTED)
    return Finding(
        check=check,
        stance=stance,
        kind=kind,
        message=sentence.format(
            ours=ours,
            theirs=theirs,
            role=role,
            held=held,
            speaker=speaker or _speaker(fact),
            our_rate=_rate(ours, fact),
            their_rate=_rate(theirs, place.fact if place else None),
        )
        + note,
        fact=fact,
        found=place.fact if place else None,
        evidence=place.evidence if place else None,
    )


def tell_of_another(
    check: str, inquiry: Inquiry, fact: Point, kind: Kind, place: Place[Point], strayed: Place[Point]
) -> Finding:
    """The finding that the page has the fact for something else, at `strayed`, and for this another, at `place`."""
    told, text = tell(check, inquiry, fact, Stance.NEUTRAL, kind, place), inquiry.page.document.text
    theirs, elsewhere = (_given(text, p) for p in (place, strayed))
    return replace(told, message=_STRAYED.format(theirs=theirs, elsewhere=elsewhere))


def tell_strayed(check: str, inquiry: Inquiry, fact: Point, place: Place[Point]) -> Finding:
    """The finding that the page has the fact, but tells it of somebody else."""
    told = tell(check, inquiry, fact, Stance.NEUTRAL, Kind.SUBJECT, place)
    return replace(told, message=f"The page has “{_words(inquiry.page.document.text, place.fact.span)}” of another.")


def _given(text: str, place: Place[Point]) -> str:
    """The page’s words; a period that only the head of a column prints stands in brackets: “905 [2025]”."""
    cell = cell_of(place)
    above = (
        cell and cell.head if isinstance(place.fact, DateRange) and cell not in label_cells(place.sentence) else None
    )
    head = f" [{_words(text, above)}]" if above else ""
    return _words(text, place.fact.span) + (head or _reckoned(place.fact))


def _words(text: str, span: Span) -> str:
    """The words on one line, fit to stand in marks: without their own, and with single ones for those inside."""
    words = " ".join(span.of(text).split()).strip("“”\"'‘’«»„,")
    return _OPENING.sub("‘", words).translate(_INNER)


def _rate(words: str, fact: Point | None) -> str:
    """A figure and what it is counted by: "“40” per 1,000 patients"."""
    per = fact.per if isinstance(fact, Quantity) else None
    if per is None:
        return f"“{words}”, and not per what"
    number, _, noun = per.partition(" ")
    return f"“{words}” per {int(number):,} {noun}".rstrip() if number.isdecimal() else f"“{words}” per {per}"


def _speaker(fact: Point) -> str:
    return (isinstance(fact, Quotation) and fact.speaker) or "somebody else"


def _reckoned(fact: Point) -> str:
    """The day behind words that do not print it, in brackets as editors add it: "today [7 May 2025]"."""
    if not isinstance(fact, DateRange) or not fact.anchored or fact.first is None or fact.first != fact.last:
        return ""
    return f" [{fact.first.day} {fact.first:%B %Y}]"


def tell_reckoned(
    check: str, inquiry: Inquiry, fact: Point, place: Place[Point], terms: tuple[Span, ...], result: str
) -> Finding:
    """The finding that the page's figures at `terms` make the claim's; `result` says how, without a full stop."""
    text = inquiry.page.document.text
    given = [f"“{_words(text, term)}”" for term in dict.fromkeys(terms)]
    listed = " and ".join(filter(None, (", ".join(given[:-1]), given[-1])))
    message = f"The page gives {listed}: {result}."
    return Finding(check, Stance.SUPPORTS, Kind.DERIVED, message, fact, place.fact, place.evidence)
