"""Whether the page that a bare domain means was told from the others of its site."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from auditor.article import read_file
from auditor.citations import find_citations
from auditor.claims import find_claims
from auditor.flow import audit
from auditor.model import Article, ClaimReview, Reason, Verdict
from auditor.model.addresses import page_key
from auditor.sources import open_sources


class Outcome(StrEnum):
    """How one claim came out."""

    RIGHT = "right"
    LEFT_OPEN = "left open"
    WRONG = "wrong"
    WRONG_AND_REFUTED = "wrong and refuted"


@dataclass(frozen=True, slots=True)
class Told:
    """A claim, the pages that its article in HTML links for it, and what the audit of the bare text makes of it."""

    review: ClaimReview
    meant: frozenset[str]

    @property
    def taken(self) -> tuple[str, ...]:
        """The pages that the audit took."""
        return tuple(page_key(choice.source.uri) for choice in self.review.choices if choice.source)

    @property
    def outcome(self) -> Outcome:
        """`RIGHT` where every page taken is meant; `LEFT_OPEN` where none was, or the audit cannot tell."""
        if self.taken and self.meant.issuperset(self.taken):
            return Outcome.RIGHT
        if not self.taken or self.review.reason is Reason.SOURCE_NOT_IDENTIFIED:
            return Outcome.LEFT_OPEN
        refuted = self.review.verdict is Verdict.REFUTED
        return Outcome.WRONG_AND_REFUTED if refuted else Outcome.WRONG


def told_pages(case: Path, pages: Sequence[Path], date: date | None = None, base_url: str | None = None) -> list[Told]:
    """Each claim of a case's article.txt beside the pages that its article.html links for the same claim."""
    linked = read_file(case / "article.html", base_uri=base_url, date=date)
    bare = read_file(case / "article.txt", base_uri=base_url, date=date)
    with open_sources(version="0", notify=print, pages=pages, offline=True) as sources:
        reviews = audit(bare, sources).reviews
    return [Told(review, meant) for review, meant in zip(reviews, _links(linked), strict=True)]


def _links(article: Article) -> Iterator[frozenset[str]]:
    for claim in find_claims(article, find_citations(article)):
        yield frozenset(page_key(citation.address) for citation in claim.group.citations if citation.address)
