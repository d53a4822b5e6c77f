"""What the report tells of one claim: the article's words beside the page's, and what was compared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from auditor.model import ClaimReview, Evidence, Finding, Kind, Name, Reason, Source, Stance, Unavailable
from auditor.model.addresses import page_key
from auditor.report.numbering import document_number, source_number
from auditor.report.pages import Page, cited_site, page_not_told, page_of_document, page_of_source, unread_words
from auditor.report.passages import Passage, claim_words, fact_words, passage, same_place
from auditor.report.pieces import Mark
from auditor.report.shown import beginning, one_line
from auditor.report.words import REASONS, Pile, kind_label, pile_of

MOST_PASSAGES = 3
EXCERPT_CHARS = 110
WRONG_PAGE = "Move the citation to the page that says it, or cite both."
# What may be meant by a host, before the advice how to tell it.
NEAREST = "The nearest page is {}."
NEARER = "It may be any of these: {}."
ELSEWHERE = "cited elsewhere in the article"
QUOTATION_MARKS = "“”\"'‘’«»„"

# Which findings explain a verdict, most telling first.
TELLING = {
    Pile.FIX: (Stance.REFUTES,),
    Pile.LOOK: (Stance.REFUTES, Stance.NEUTRAL),
    Pile.CONFIRMED: (Stance.SUPPORTS,),
    Pile.UNCHECKED: (),
}


@dataclass(frozen=True, slots=True)
class Compared:
    """One line of the list of facts: what was compared and what came of it; no message where the words are the same."""

    stance: Stance
    fact: str
    message: str


@dataclass(frozen=True, slots=True)
class Card:
    """One claim. `checks` and `sites` are what it can be filtered by; `note` is there to be copied.

    `place` says where in the article it stands, `excerpt` is its beginning on one line, `cited` are the pages.
    """

    number: int
    pile: Pile
    label: str
    kinds: tuple[str, ...]
    why: str
    advice: str
    place: str
    excerpt: str
    words: tuple[Mark, ...]
    passages: tuple[Passage, ...]
    cited: tuple[Page, ...]
    compared: tuple[Compared, ...]
    checks: tuple[str, ...]
    sites: tuple[str, ...]
    note: str | None

    @property
    def open(self) -> bool:
        """Whether the card is unfolded from the start: what needs an editor is, the rest is not."""
        return self.pile in (Pile.FIX, Pile.LOOK)


def card(number: int, review: ClaimReview, sources: Sequence[Source]) -> Card:
    """The card of one claim; `sources` are those of the whole audit, which give pages their numbers."""
    telling = telling_findings(review)
    chosen = _passages(review, telling)
    reason = why(review)
    cited = tuple(_without(reason, page) for page in _cited(review, chosen, sources))
    sites = _distinct(page.site for page in cited)
    return Card(
        number=number,
        pile=pile_of(review),
        label=REASONS[review.reason].label,
        kinds=_distinct(kind_label(finding.kind) for finding in telling if finding.stance is Stance.REFUTES),
        why=reason,
        advice=advice(review),
        place=place(review),
        excerpt=beginning(review.claim.text, EXCERPT_CHARS),
        words=claim_words(review),
        passages=tuple(passage(evidence, review, name_site=len(cited) > 1) for evidence in chosen),
        cited=cited,
        compared=tuple(_compared(review)),
        checks=_distinct(finding.check for finding in review.findings),
        sites=sites,
        note=review.note,
    )


def telling_findings(review: ClaimReview) -> list[Finding]:
    """The findings that explain the verdict, most telling first."""
    stances = TELLING[pile_of(review)]
    found = (f for f in review.findings if f.stance in stances)
    return sorted(found, key=lambda f: (stances.index(f.stance), f.kind is not Kind.FOUND_ELSEWHERE))


def why(review: ClaimReview) -> str:
    """One line on the verdict: what the most telling finding says, otherwise what the reason means."""
    telling = telling_findings(review)
    if telling and pile_of(review) in (Pile.FIX, Pile.LOOK):
        return telling[0].message
    unread = _unread(review)
    if review.reason is Reason.SOURCE_UNAVAILABLE and len(unread) == 1:
        return unread_words(unread[0]).sentence
    return REASONS[review.reason].sentence


def advice(review: ClaimReview) -> str:
    """What the editor can do next."""
    unread = _unread(review)
    if review.reason is Reason.SOURCE_UNAVAILABLE and unread:
        return unread_words(unread[0]).advice
    if telling_findings(review)[:1] and telling_findings(review)[0].kind is Kind.FOUND_ELSEWHERE:
        return WRONG_PAGE
    if review.reason is Reason.SOURCE_NOT_IDENTIFIED and (candidates := candidates_of(review)):
        named = ", ".join(beginning(page_key(source.uri), EXCERPT_CHARS) for source in candidates)
        nearest = NEAREST if len(candidates) == 1 else NEARER
        return f"{nearest.format(named)} {REASONS[review.reason].advice}"
    return REASONS[review.reason].advice


def candidates_of(review: ClaimReview) -> tuple[Source, ...]:
    """The pages among which no choice was clear, each once, the nearest first."""
    found = (source for choice in review.choices for source in choice.candidates)
    return tuple({source.uri: source for source in found}.values())


def place(review: ClaimReview) -> str:
    """Where the claim stands: "¶ 4, line 9"."""
    claim = review.claim
    parts = (claim.paragraph and f"¶ {claim.paragraph}", claim.line and f"line {claim.line}")
    return ", ".join(part for part in parts if part)


def _unread(review: ClaimReview) -> list[Unavailable]:
    outcomes = (choice.source.outcome for choice in review.choices if choice.source)
    return [outcome for outcome in outcomes if isinstance(outcome, Unavailable)]


def _passages(review: ClaimReview, telling: Iterable[Finding]) -> list[Evidence]:
    """The passages that explain the verdict, then those in which other facts were found; no place of a page twice.

    A name alone says little, so its passage comes after the figure's. Where the page fell silent on something, the
    nearest passages follow, for an editor to see.
    """
    findings = [finding for finding in (*telling, *review.findings) if finding.evidence]
    findings.sort(key=lambda finding: (finding.stance is not Stance.REFUTES, isinstance(finding.fact, Name)))
    told = [finding.evidence for finding in findings if finding.evidence]
    nearest = () if told and pile_of(review) in (Pile.FIX, Pile.CONFIRMED) else review.evidence
    ordered: list[Evidence] = []
    for evidence in (*told, *nearest):
        if not any(same_place(evidence, earlier) for earlier in ordered):
            ordered.append(evidence)
    return ordered[:MOST_PASSAGES]


def _cited(review: ClaimReview, passages: Sequence[Evidence], sources: Sequence[Source]) -> Iterator[Page]:
    """One page for each citation, each page once, then the pages of passages out of another capture or from elsewhere.

    A site named twice may mean one page: its second marker is not told as a page that is missing.
    """
    pairs = tuple(zip(review.claim.group.citations, review.choices, strict=True))
    elsewhere = [f.evidence for f in review.findings if f.kind is Kind.FOUND_ELSEWHERE]
    seen: list[object] = [cited_site(citation) for citation, choice in pairs if choice.source and not citation.address]
    for citation, choice in pairs:
        source = choice.source
        key: object = source.outcome if source else cited_site(citation)
        if key in seen:
            continue
        seen.append(key)
        if source is None:
            yield page_not_told(citation)
        else:
            number = source_number(sources, source)
            evidence = next((e for e in passages if e.document == source.outcome), None)
            yield page_of_source(source, number, choice.identified, evidence)
    for evidence in passages:
        document = evidence.document
        if document not in seen:
            seen.append(document)
            number = document_number(sources, document)
            page = page_of_document(document, document.snapshot.uri_r, number, passage=evidence)
            yield replace(page, identified=ELSEWHERE) if evidence in elsewhere else page


def _without(told: str, page: Page) -> Page:
    """The page without the detail that the card tells already."""
    return replace(page, details=tuple(detail for detail in page.details if detail != told))


def _compared(review: ClaimReview) -> Iterator[Compared]:
    """The findings that the line on the verdict does not tell already, those that say the same only once."""
    told = why(review)
    lines = (
        Compared(finding.stance, words, "" if _is_echo(finding, words) else finding.message)
        for finding in review.findings
        if finding.message != told
        for words in (one_line(fact_words(review.claim, finding.fact)),)
    )
    yield from dict.fromkeys(lines)


def _is_echo(finding: Finding, words: str) -> bool:
    """Whether the page has the article's very words, which the line need not say twice."""
    ours = words.strip(QUOTATION_MARKS).rstrip(",.")
    return bool(ours) and finding.kind is Kind.MATCH and f"“{ours}”" in finding.message


def _distinct(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))
