"""What was found: of one fact against one passage, of a claim, of an article."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from auditor.model.captures import Unavailable
from auditor.model.claims import Claim
from auditor.model.facts import Point
from auditor.model.spans import Span
from auditor.model.texts import Article, Document


class Stance(StrEnum):
    """What one passage says to one fact."""

    SUPPORTS = "supports"
    REFUTES = "refutes"
    NEUTRAL = "neutral"


class Verdict(StrEnum):
    """The verdict on a claim (FEVER)."""

    SUPPORTED = "supported"
    REFUTED = "refuted"
    NOT_ENOUGH_INFO = "not_enough_info"


class Reason(StrEnum):
    """Why a verdict was given, in the order in which the reasons are tried."""

    SOURCE_NOT_IDENTIFIED = "source_not_identified"
    SOURCE_UNAVAILABLE = "source_unavailable"
    FACT_CONTRADICTED = "fact_contradicted"
    CONFLICTING_EVIDENCE = "conflicting_evidence"
    ALL_FACTS_FOUND = "all_facts_found"
    WORDING_FOUND = "wording_found"
    PARTLY_FOUND = "partly_found"
    SOURCE_TRUNCATED = "source_truncated"
    SOURCE_IN_OTHER_LANGUAGE = "source_in_other_language"
    NOTHING_CHECKABLE = "nothing_checkable"
    NOT_IN_SOURCE = "not_in_source"


class Identified(StrEnum):
    """How the page behind a citation was chosen."""

    ADDRESS = "address"
    GIVEN = "given"
    ONLY_PAGE = "only_page"
    RANKED = "ranked"


class Kind(StrEnum):
    """What a finding is about: the list of the wire schema, which grows with the checks."""

    MATCH = "match"
    ROUNDING = "rounding"
    BOUND = "bound"
    SCALE_WORD = "scale_word"
    CURRENCY = "currency"
    UNIT = "unit"
    VALUE = "value"
    DIGIT_SWAP = "digit_swap"
    SUBJECT = "subject"
    PERCENT_VS_POINTS = "percent_vs_points"
    PER = "per"
    DATE = "date"
    WORDS_CHANGED = "words_changed"
    WORDS_DROPPED = "words_dropped"
    NOT_VERBATIM = "not_verbatim"
    SPEAKER = "speaker"
    NOT_QUOTED_THERE = "not_quoted_there"
    NAME = "name"
    ROLE = "role"
    DIRECTION = "direction"
    NEGATION = "negation"
    ACKNOWLEDGED_ERROR = "acknowledged_error"
    CONVERSION = "conversion"
    DERIVED = "derived"
    HEDGE = "hedge"
    SUPERLATIVE = "superlative"
    WORDING = "wording"
    ABSENT = "absent"
    FOUND_ELSEWHERE = "found_elsewhere"
    FRAGMENT_GONE = "fragment_gone"
    SOURCE_CORRECTED = "source_corrected"
    SECONDARY = "secondary"
    CIRCULAR = "circular"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A passage of a page that bears on a claim: 1–3 sentences of one block.

    `score` is its rank weight in 0–1, `main` whether it stands in the article itself, `page` the page of a PDF.
    """

    document: Document
    span: Span
    score: float
    main: bool = True
    page: int | None = None

    @property
    def text(self) -> str:
        """The words of the passage."""
        return self.span.of(self.document.text)


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check says of one fact against one passage; it speaks of the fact, never of the claim.

    `fact` has its place in the article, `found` its place in the page's text. `message` is a whole sentence.
    """

    check: str
    stance: Stance
    kind: Kind
    message: str
    fact: Point | None = None
    found: Point | None = None
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """One cited address, loaded once: its page, or why there is none. `claims` is how many claims cite it."""

    uri: str
    outcome: Document | Unavailable
    claims: int = 0


@dataclass(frozen=True, slots=True)
class Choice:
    """Which source one citation of a claim means; `source` is None where none could be told."""

    source: Source | None
    identified: Identified | None
    clear: bool = True
    """Whether the page was surely meant: one found by its host is clearly ahead of the next, and about the same."""
    lead: float | None = None
    """For a page found by rank: the part (0–1) of its rank by which it is ahead of the next."""
    rivals: tuple[Source, ...] = ()
    """For a page found by rank that is not clear: the others that may be meant as well, best first."""

    @property
    def candidates(self) -> tuple[Source, ...]:
        """The pages that may be meant, the chosen one first; none where the choice is clear."""
        return (self.source, *self.rivals) if self.source and not self.clear else ()


@dataclass(frozen=True, slots=True)
class ClaimReview:
    """The verdict on one claim and all that it rests on.

    `choices` runs parallel to `claim.group.citations`. `score` is the chance (0–1) that the page supports the
    claim, None where no page was read. `note` is the correction or query to copy.
    """

    claim: Claim
    choices: tuple[Choice, ...]
    verdict: Verdict
    reason: Reason
    score: float | None = None
    findings: tuple[Finding, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    note: str | None = None

    @property
    def identified(self) -> Identified | None:
        """How the first page that could be told was chosen."""
        return next((c.identified for c in self.choices if c.identified), None)

    @property
    def lead(self) -> float | None:
        """How far the first page that was found by rank is ahead of the next."""
        return next((c.lead for c in self.choices if c.lead is not None), None)


class Severity(StrEnum):
    """How much a finding about the article itself matters."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class ArticleFinding:
    """Something about the article as a whole, with the places in it that show it."""

    check: str
    kind: str
    severity: Severity
    message: str
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of the article is cited: sentences in all, and those that a claim lies in."""

    sentences: int
    sentences_cited: int


@dataclass(frozen=True, slots=True)
class Audit:
    """The audit of one article: the record that every report is told from.

    `reviews` are in order of place; `sources` in order of first use, hosts that could not be told apart left
    out. `settings` are the choices that bear on the result, as name and value.
    """

    article: Article
    reviews: tuple[ClaimReview, ...]
    sources: tuple[Source, ...]
    coverage: Coverage
    article_findings: tuple[ArticleFinding, ...] = ()
    settings: tuple[tuple[str, str], ...] = ()
