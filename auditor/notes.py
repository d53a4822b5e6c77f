"""The correction or query that an editor copies from a flagged claim, in the words of a corrections desk."""

from __future__ import annotations

from auditor.model import Claim, Finding, Kind, Reason, Stance

_QUERIES = {
    Kind.SCALE_WORD: "One of the two scale words is a misprint. Which figure did you take, and from where?",
    Kind.CURRENCY: "Which currency is meant?",
    Kind.DIGIT_SWAP: "Which figure is right?",
    Kind.WORDS_CHANGED: "The speaker may be misquoted. Do you have the words from elsewhere?",
    Kind.WORDS_DROPPED: "The speaker may be misquoted: words are left out without an ellipsis.",
    Kind.SPEAKER: "The quotation may be misattributed. Who said it?",
    Kind.NAME: "The name may be misidentified. Which is right?",
    Kind.ROLE: "The office may be misidentified. Which is right?",
    Kind.SUPERLATIVE: "The rank may be misstated. Which is right?",
    Kind.DIRECTION: "The direction may be misstated. Which way did it go?",
    Kind.NEGATION: "One side denies what the other states. Which is right?",
    Kind.DATE: "The date may be misstated. Which is right?",
}
_OVERSTATED = "{message} The claim may be overstated: who confirms it?"
_MISSING = "Not found on the cited page: {facts}. Where does it come from?"


def note_on(reason: Reason, findings: tuple[Finding, ...], claim: Claim) -> str | None:
    """One or two sentences to send to the writer; None where there is nothing to ask."""
    if reason in (Reason.FACT_CONTRADICTED, Reason.CONFLICTING_EVIDENCE):
        refuting = next(finding for finding in findings if finding.stance is Stance.REFUTES)
        return f"{refuting.message} {_QUERIES.get(refuting.kind, 'The figure may be misstated. Which is right?')}"
    if reason in (Reason.PARTLY_FOUND, Reason.NOT_IN_SOURCE):
        over = next(
            (f for f in findings if f.stance is Stance.NEUTRAL and f.kind in (Kind.HEDGE, Kind.SUPERLATIVE)), None
        )
        if over:
            return _OVERSTATED.format(message=over.message)
        missing = [f.fact for f in findings if f.fact and f.stance is Stance.NEUTRAL and f.kind is Kind.ABSENT]
        words = [claim.place_of(fact).of(claim.text) for fact in missing]
        return _MISSING.format(facts="; ".join(f"“{w.strip('“”')}”" for w in words)) if words else None
    return None
