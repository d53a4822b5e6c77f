"""Findings told in sentences that a sub-editor could print."""

from __future__ import annotations

from auditor.checks.binding import Place
from auditor.model import DateRange, Finding, Inquiry, Kind, Point, Quotation, Span, Stance

# {ours} is the claim's fact in its own words, {theirs} the page's.
_SENTENCES = {
    (Stance.SUPPORTS, Kind.MATCH): "The page says “{theirs}”.",
    (Stance.SUPPORTS, Kind.ROUNDING): "The page says “{theirs}”, which rounds to “{ours}”.",
    (Stance.SUPPORTS, Kind.BOUND): "The page says “{theirs}”, which keeps to the bound of “{ours}”.",
    (Stance.SUPPORTS, Kind.ACKNOWLEDGED_ERROR): "The page does print “{theirs}”; the article itself calls it an error.",
    (Stance.NEUTRAL, Kind.ROUNDING): "The page says “{theirs}”, close to “{ours}” but not the same.",
    (Stance.NEUTRAL, Kind.BOUND): "The page says “{theirs}”; the article’s “{ours}” is bounded or hedged differently.",
    (Stance.NEUTRAL, Kind.CONVERSION): "“{ours}” is the article’s own conversion; the page does not give it.",
    (Stance.NEUTRAL, Kind.WORDS_DROPPED): "The ellipsis leaves out a negation of the cited page, which has “{theirs}”.",
    (Stance.NEUTRAL, Kind.NAME): "The page names “{theirs}” here, and “{ours}” only elsewhere.",
    (Stance.NEUTRAL, Kind.NOT_QUOTED_THERE): "The page has these words, but not in quotation marks.",
    (Stance.NEUTRAL, Kind.DATE): "The page gives “{theirs}”, which leaves “{ours}” open.",
    (Stance.NEUTRAL, Kind.NOT_VERBATIM): "The quotation is not on the page word for word; the nearest is “{theirs}”.",
    (Stance.NEUTRAL, Kind.SPEAKER): "The page gives these words to {theirs}, and does not say that it is {speaker}.",
    (Stance.REFUTES, Kind.CURRENCY): "The article says “{ours}”; the cited page has another currency: “{theirs}”.",
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
_REFUTED = "The article says “{ours}”; the cited page says “{theirs}”."
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
    theirs = _words(inquiry.page.document.text, place.fact.span) + _reckoned(place.fact) if place else ""
    absent = _ABSENT_BUT if place else _ABSENT
    sentence = absent if kind is Kind.ABSENT else _SENTENCES.get((stance, kind), _REFUTED)
    return Finding(
        check=check,
        stance=stance,
        kind=kind,
        message=sentence.format(ours=ours, theirs=theirs, role=role, held=held, speaker=speaker or _speaker(fact))
        + note,
        fact=fact,
        found=place.fact if place else None,
        evidence=place.evidence if place else None,
    )


def _words(text: str, span: Span) -> str:
    return " ".join(span.of(text).split()).strip("“”\"'‘’«»„,")


def _speaker(fact: Point) -> str:
    return (isinstance(fact, Quotation) and fact.speaker) or "somebody else"


def _reckoned(fact: Point) -> str:
    """The day behind words that do not print it, in brackets as editors add it: "today [7 May 2025]"."""
    if not isinstance(fact, DateRange) or not fact.anchored or fact.first is None or fact.first != fact.last:
        return ""
    return f" [{fact.first.day} {fact.first:%B %Y}]"
