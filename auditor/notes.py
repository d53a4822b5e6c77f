"""The correction or query that an editor copies from a flagged claim, in the words of a corrections desk.

Desks say misstated (a figure, date, direction), overstated and understated (how firmly, how much), misidentified (a
name, an office), misquoted (words) and misattributed (whose words or figure). The page may be wrong too, so that
nothing is said outright: it may be so, and a question follows.
"""

from __future__ import annotations

from collections.abc import Iterator

from auditor.model import Claim, Finding, Hedge, Kind, Point, Quantity, Reason, Stance

# {degree} is overstated, understated or misstated, as the two figures tell.
_QUERIES = {
    Kind.VALUE: "The figure may be misstated. Which is right?",
    Kind.SCALE_WORD: "The figure may be misstated: one of the two scale words is a misprint. Which is right?",
    Kind.DIGIT_SWAP: "The figure may be misstated: two of its digits changed places. Which is right?",
    Kind.CURRENCY: "The currency may be misstated. Which is meant?",
    Kind.UNIT: "The unit may be misstated. Which is meant?",
    Kind.PER: "The rate may be misstated. Per what is it counted?",
    Kind.PERCENT_VS_POINTS: "The change may be misstated. Is it per cent or percentage points?",
    Kind.ROUNDING: "The figure may be {degree}. Can it stand as the page gives it?",
    Kind.BOUND: "The figure may be {degree}. Can the bound stand as the page gives it?",
    Kind.SUBJECT: "The figure may be misattributed. Whose is it?",
    Kind.DATE: "The date may be misstated. Which is right?",
    Kind.DIRECTION: "The direction may be misstated. Which way did it go?",
    Kind.NEGATION: "The fact may be misstated: one of the two denies what the other states. Which is right?",
    Kind.HEDGE: "The claim may be overstated. Who confirms it?",
    Kind.SUPERLATIVE: "The rank may be misstated. Which is right?",
    Kind.WORDING: "The source may be misstated. Is the change of wording meant?",
    Kind.NAME: "The one named may be misidentified. Which name is right?",
    Kind.ROLE: "The person may be misidentified. Which office is right?",
    Kind.WORDS_CHANGED: "The speaker may be misquoted. Do you have these words from elsewhere?",
    Kind.WORDS_DROPPED: "The speaker may be misquoted. Can the words that are left out be restored?",
    Kind.NOT_VERBATIM: "The speaker may be misquoted. Do you have these words from elsewhere?",
    Kind.SPEAKER: "The quotation may be misattributed. Who said it?",
    Kind.SOURCE_CORRECTED: "It may be misstated, or rest on an earlier version of the page. Which is meant?",
    Kind.NOT_QUOTED_THERE: "The quotation may be misattributed. Who said it, and to whom?",
}
# What is only weaker on the page, and not otherwise.
_WEAKER = {Kind.SUPERLATIVE: "The rank may be overstated. Who confirms it?"}
_WRONG_PAGE = "Cited to the wrong page? {message}"
_MISSING = "Not found on the cited page: {facts}. Where does it come from?"
_SEVERAL_MISSING = "Not found on the cited page: {facts}. Where do they come from?"

_UPWARD = {Hedge.AT_LEAST: 1, Hedge.MORE_THAN: 1, Hedge.AT_MOST: -1, Hedge.LESS_THAN: -1}


def note_on(reason: Reason, findings: tuple[Finding, ...], claim: Claim) -> str | None:
    """One or two sentences to send to the writer; None where there is nothing to ask."""
    if reason in (Reason.FACT_CONTRADICTED, Reason.CONFLICTING_EVIDENCE):
        return _query(min(findings, key=_weight))
    if reason in (Reason.PARTLY_FOUND, Reason.NOT_IN_SOURCE):
        silent = list(_silent(findings))
        wrong_page = next((f for f in silent if f.kind is Kind.FOUND_ELSEWHERE), None)
        if wrong_page:
            return _WRONG_PAGE.format(message=wrong_page.message)
        asked = next((f for f in silent if f.kind in _QUERIES), None)
        return _query(asked) if asked else _missing(silent, claim)
    return None


def _weight(finding: Finding) -> int:
    """Refutations before what may be one, and both before all else."""
    return 0 if finding.stance is Stance.REFUTES else 1 if finding.kind is Kind.SOURCE_CORRECTED else 2


def _silent(findings: tuple[Finding, ...]) -> Iterator[Finding]:
    """What is said of the facts that no page supports."""
    supported = {finding.fact for finding in findings if finding.stance is Stance.SUPPORTS}
    yield from (f for f in findings if f.stance is Stance.NEUTRAL and f.fact not in supported)


def _query(finding: Finding) -> str:
    weaker = _WEAKER.get(finding.kind) if finding.stance is Stance.NEUTRAL else None
    query = weaker or _QUERIES[finding.kind]
    return f"{finding.message} {query.format(degree=_degree(finding.fact, finding.found))}"


def _missing(silent: list[Finding], claim: Claim) -> str | None:
    absent = [finding for finding in silent if finding.fact and finding.kind is Kind.ABSENT]
    if len(absent) == 1 and absent[0].found:  # the page gives something else in its place
        return f"{absent[0].message} Where does it come from?"
    missing = dict.fromkeys(finding.fact for finding in absent if finding.fact)
    words = [" ".join(claim.place_of(fact).of(claim.text).split()).strip('“”"') for fact in missing]
    several = _SEVERAL_MISSING if len(words) > 1 else _MISSING
    return several.format(facts="; ".join(f"“{w}”" for w in words)) if words else None


def _degree(ours: Point | None, theirs: Point | None) -> str:
    """Whether the article gives more than the page: "20 %" for "up to 20 %", 1,190 for 1,187."""
    if not isinstance(ours, Quantity) or not isinstance(theirs, Quantity):
        return "misstated"
    above = _UPWARD.get(ours.hedge, 0) - _UPWARD.get(theirs.hedge, 0)
    if not above and ours.value is not None and theirs.value is not None:
        above = (ours.value > theirs.value) - (ours.value < theirs.value)
    return "overstated" if above > 0 else "understated" if above < 0 else "misstated"
