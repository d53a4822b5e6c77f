"""Pages written by hand, and claims put to them."""

from __future__ import annotations

from datetime import date

from auditor import check_claim
from auditor.model import (
    Block,
    BlockKind,
    ClaimReview,
    Document,
    Finding,
    Kind,
    Region,
    Snapshot,
    Span,
    Stance,
    Verdict,
)


def page(
    *paragraphs: str,
    title: str | None = None,
    published: date | None = None,
    chrome: tuple[str, ...] = (),
    body: tuple[str, ...] = (),
    truncated: bool = False,
) -> Document:
    """A page of these paragraphs; then those of `body`, outside the article, and those of `chrome`, the site's own."""
    text, blocks = "", []
    for words, region in (
        *((words, Region.MAIN) for words in paragraphs),
        *((words, Region.BODY) for words in body),
        *((words, Region.CHROME) for words in chrome),
    ):
        text += "\n\n" if text else ""
        blocks.append(Block(Span(len(text), len(text) + len(words)), BlockKind.PARAGRAPH, region))
        text += words
    snapshot = Snapshot("https://news.example/story", text.encode())
    return Document(snapshot, text, tuple(blocks), title=title, published=published, truncated=truncated)


def asked(claim: str, *paragraphs: str, at: date | None = None) -> ClaimReview:
    """The review of a claim against a page of these paragraphs."""
    return check_claim(claim, page(*paragraphs), at=at)


def verdict(claim: str, *paragraphs: str, at: date | None = None) -> Verdict:
    """The verdict on a claim against a page of these paragraphs."""
    return asked(claim, *paragraphs, at=at).verdict


def findings(claim: str, *paragraphs: str, at: date | None = None) -> list[tuple[str, Stance, Kind]]:
    """What was found of each fact, in the claim's order: the fact's words, the stance and the kind."""
    return [(_words(claim, f), f.stance, f.kind) for f in asked(claim, *paragraphs, at=at).findings]


def _words(claim: str, finding: Finding) -> str:
    return finding.fact.span.of(claim) if finding.fact else ""
