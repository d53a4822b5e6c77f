"""One claim: its pages chosen, heard, and judged."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from auditor.checks import examine
from auditor.corrected import UNSUPPORTED, changed_since, changes_of, reconsidered
from auditor.evidence import closeness, inquire, pointed_at, read_page
from auditor.facts import find_facts
from auditor.facts.values import shifted
from auditor.identify import Neighbour, identify
from auditor.judge import Hearing, Judgement, judge
from auditor.library import Library
from auditor.model import (
    Choice,
    Citation,
    Claim,
    ClaimReview,
    Document,
    Evidence,
    Group,
    Identified,
    ReadPage,
    Reason,
    Source,
    Span,
    Stance,
    Unavailable,
    text_fragments,
)
from auditor.notes import note_on
from auditor.pointing import Pointing, gone

MOST_EVIDENCE = 3
NOBODY: Mapping[str, Sequence[Neighbour]] = {}


def with_facts(claim: Claim, reference: date | None) -> Claim:
    """The claim with what can be checked in it; `reference` is the day from which its relative dates count.

    Where it is not known, "10 May" is a day of an assumed year, and compared by day and month.
    """
    facts = find_facts(claim.text, reference, yearless=True)
    return replace(claim, facts=tuple(shifted(fact, claim.span.start) for fact in facts))


def review(
    claim: Claim, library: Library, language: str | None = None, beside: Mapping[str, Sequence[Neighbour]] = NOBODY
) -> ClaimReview:
    """The verdict on a claim of an article; `language` is the article's.

    `beside` are for each host that the claim names the claims close by that cite it too.
    """
    choices = choose(claim, library, beside)
    pointing = tuple(_pointing(claim, choices, library))
    hearings = tuple(_hearings(claim, choices, library, pointing))
    judgement = judge(hearings, unheard=_unheard(claim, choices), language=language)
    done = _reviewed(claim, choices, hearings, judgement)
    pages = [hearing.document for hearing in hearings] if judgement.reason in UNSUPPORTED else []
    return replace(done, findings=(*done.findings, *gone(pointing), *changed_since(pages, library.at)))


def check_claim(claim: str, page: Document | ReadPage, *, context: str = "", at: date | None = None) -> ClaimReview:
    """The verdict on one claim against one page that was surely meant.

    `context` is text around the claim. `at` is the day on which the claim was written; where that is not known, the
    page's own date tells which year "10 May" is of. An address that points at words of the page is taken at them.
    """
    page = read_page(page) if isinstance(page, Document) else page
    asked = with_facts(_alone(claim, context), at or page.document.published)
    source = Source(page.document.snapshot.uri_r, page.document)
    pointing = tuple(_pointed(page, source.uri))
    hearing = hear(asked, page, Identified.ADDRESS, pointed=_places(page, pointing), at=at)
    done = _reviewed(asked, (Choice(source, Identified.ADDRESS),), (hearing,), judge((hearing,)))
    return replace(done, findings=(*done.findings, *gone(pointing)))


def unread_review(claim: str) -> ClaimReview:
    """The verdict on a claim whose page could not be read."""
    return _reviewed(_alone(claim), (), (), judge((), unheard=Reason.SOURCE_UNAVAILABLE))


def _alone(claim: str, context: str = "") -> Claim:
    return Claim(claim, Span(0, len(claim)), Group(()), context=context)


def choose(claim: Claim, library: Library, beside: Mapping[str, Sequence[Neighbour]] = NOBODY) -> tuple[Choice, ...]:
    """Which page each citation of the claim's group means, in their order."""
    times = Counter(hosts_named(claim))
    by_host = {
        host: list(_choices_of_host(claim, host, wanted, library, beside.get(host, ())))
        for host, wanted in times.items()
    }
    return tuple(_choice(citation, by_host, library) for citation in claim.group.citations)


def hosts_named(claim: Claim) -> list[str]:
    """The hosts that citations of the claim name without an address, once for each of them."""
    return [citation.host for citation in claim.group.citations if citation.address is None and citation.host]


def _choice(citation: Citation, by_host: dict[str, list[Choice]], library: Library) -> Choice:
    if citation.address:
        return Choice(_at_either_address(citation.address, citation.url, library), Identified.ADDRESS)
    left = by_host.get(citation.host or "")
    return left.pop(0) if left else Choice(None, None)


def _at_either_address(meant: str, written: str | None, library: Library) -> Source:
    """The page that an address means; where that is not to be had, the archive's copy or redirect as it is written."""
    source = library.at_address(meant)
    if isinstance(source.outcome, Document) or written in (None, meant):
        return source
    other = library.at_address(written or meant)
    return other if isinstance(other.outcome, Document) else source


def _choices_of_host(
    claim: Claim, host: str, wanted: int, library: Library, beside: Sequence[Neighbour]
) -> Iterator[Choice]:
    sources = library.at_host(host)
    if library.is_given(host):
        yield from (Choice(source, Identified.GIVEN) for source in sources[:1])
        return
    by_page = [(page, source) for source in sources if (page := library.page(source))]
    source_of = {id(page): source for page, source in by_page}
    hosted = (one for one in claim.group.citations if one.address is None and one.host == host)
    listed = [words for citation in hosted for words in citation.listed]
    for found in identify(claim, [page for page, _ in by_page], wanted, beside, listed):
        rivals = tuple(source_of[id(rival)] for rival in found.rivals)
        yield Choice(source_of[id(found.page)], found.identified, found.clear, found.lead, rivals)


def _unheard(claim: Claim, choices: tuple[Choice, ...]) -> Reason | None:
    """Why a page of the group was not heard; a host named twice may mean one page, and counts once."""
    if any(choice.source and isinstance(choice.source.outcome, Unavailable) for choice in choices):
        return Reason.SOURCE_UNAVAILABLE
    told = {citation.host for citation, choice in zip(claim.group.citations, choices, strict=True) if choice.source}
    missing = any(citation.host not in told for citation in claim.group.citations)
    return Reason.SOURCE_NOT_IDENTIFIED if missing else None


def _pointing(claim: Claim, choices: tuple[Choice, ...], library: Library) -> Iterator[Pointing]:
    """Each passage of a cited page that an address of the claim points at, and where it stands there."""
    for citation, choice in zip(claim.group.citations, choices, strict=True):
        if choice.source and citation.url and (page := library.page(choice.source)):
            yield from _pointed(page, citation.url)


def _pointed(page: ReadPage, address: str) -> Iterator[Pointing]:
    return (Pointing(page, one, pointed_at(page, one)) for one in text_fragments(address))


def _places(page: ReadPage, pointing: Sequence[Pointing]) -> tuple[Span, ...]:
    """The places of a page at which addresses point."""
    return tuple(one.place for one in pointing if one.page is page and one.place)


def _hearings(
    claim: Claim, choices: tuple[Choice, ...], library: Library, pointing: Sequence[Pointing]
) -> Iterator[Hearing]:
    heard = set()
    for choice in choices:
        if choice.source and choice.identified and choice.source.uri not in heard:
            heard.add(choice.source.uri)
            if page := library.page(choice.source):
                places = _places(page, pointing)
                yield hear(claim, page, choice.identified, clear=choice.clear, pointed=places, at=library.at)


def hear(
    claim: Claim,
    page: ReadPage,
    identified: Identified,
    *,
    clear: bool = True,
    pointed: Sequence[Span] = (),
    at: date | None = None,
) -> Hearing:
    """What the checks find when a claim is put to a page; `pointed` are places of it at which the citation points.

    `at` is the article's date: what a page that was changed later says against the claim accuses nobody.
    """
    inquiry = inquire(claim, page, pointed)
    found = examine(inquiry)
    words = [claim.place_of(f.fact).of(claim.text) if f.fact else "" for f in found]
    findings = reconsidered(found, changes_of(page.document, at), words)
    supported = tuple(f.fact for f in findings if f.fact and f.stance is Stance.SUPPORTS)
    return Hearing(inquiry, identified, clear, findings, closeness(inquiry, supported))


def _reviewed(
    claim: Claim, choices: tuple[Choice, ...], hearings: tuple[Hearing, ...], judgement: Judgement
) -> ClaimReview:
    return ClaimReview(
        claim=claim,
        choices=choices,
        verdict=judgement.verdict,
        reason=judgement.reason,
        score=judgement.score,
        findings=judgement.findings,
        evidence=_evidence(hearings, judgement),
        note=note_on(judgement.reason, judgement.findings, claim),
    )


def _evidence(hearings: tuple[Hearing, ...], judgement: Judgement) -> tuple[Evidence, ...]:
    """The passages that decided first, those that refute before all; then the closest ones; no passage twice."""
    findings = sorted(judgement.findings, key=lambda finding: finding.stance is not Stance.REFUTES)
    decided = [finding.evidence for finding in findings if finding.evidence]
    closest = [passage for hearing in hearings for passage in hearing.inquiry.passages]
    kept: list[Evidence] = []
    for passage in (*decided, *closest):
        if not any(p.document is passage.document and p.span.overlaps(passage.span) for p in kept):
            kept.append(passage)
    return tuple(kept[: max(MOST_EVIDENCE, len({id(e) for e in decided}))])
