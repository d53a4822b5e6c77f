"""A text cut where something begins or ends in it: the article at its claims and markers, a passage at its marks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TypeVar

from auditor.model import Article, Block, BlockKind, Citation, ClaimReview, Span, Stance, met
from auditor.report.words import Pile, pile_of

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a passage and what the page says to it; `stance` is None for words that decide nothing."""

    text: str
    stance: Stance | None


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the article that lies in one claim, one citation, both or neither.

    `claim` is the number of the claim it belongs to, `first` and `last` whether the claim begins or ends with it.
    `answers` is the number of the claim that a citation marker answers for, `link` the marker's web address.
    """

    text: str
    claim: int | None = None
    pile: Pile | None = None
    first: bool = False
    last: bool = False
    answers: int | None = None
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One block of the article; `number` counts the article's blocks from 1."""

    number: int
    kind: BlockKind
    pieces: tuple[Piece, ...]


def marked(text: str, passage: Span, marks: Sequence[tuple[Span, Stance]]) -> tuple[Mark, ...]:
    """The words of `passage` cut at the marks; where marks overlap, the earlier in `marks` is shown."""
    stretches = []
    for stretch in _cut(passage, [span for span, _ in marks]):
        stance = next((stance for span, stance in marks if span.covers(stretch)), None)
        stretches.append(Mark(stretch.of(text), stance))
    return tuple(stretches)


def paragraphs(
    article: Article, reviews: Sequence[ClaimReview], links: Mapping[Citation, str | None]
) -> tuple[Paragraph, ...]:
    """The whole article, block by block; `links` holds the web address of each citation that has one."""
    blocks = list(_without_gaps(article))
    spans = [block.span for block in blocks]
    numbered = list(enumerate(reviews, 1))
    claims = _by_block(spans, ((review.claim.span, (n, review)) for n, review in numbered))
    markers = _by_block(spans, ((c.span, (c, n)) for n, review in numbered for c in review.claim.group.citations))
    cut = [list(_pieces(article.text, *block, links)) for block in zip(spans, claims, markers, strict=True)]
    _mark_ends(cut)
    return tuple(
        Paragraph(number, block.kind, tuple(pieces))
        for number, (block, pieces) in enumerate(zip(blocks, cut, strict=True), 1)
    )


def paragraph_number(article: Article, offset: int) -> int:
    """The number of the block that a place in the article lies in, or that it follows."""
    return max(1, sum(block.span.start <= offset for block in article.blocks))


def _by_block(blocks: Sequence[Span], placed: Iterable[tuple[Span, T]]) -> list[list[T]]:
    """For each block what lies in it or reaches into it, in the given order."""
    held: list[list[T]] = [[] for _ in blocks]
    for span, thing in placed:
        for index in met(blocks, span):
            held[index].append(thing)
    return held


def _pieces(
    text: str,
    block: Span,
    claims: list[tuple[int, ClaimReview]],
    citations: list[tuple[Citation, int]],
    links: Mapping[Citation, str | None],
) -> Iterator[Piece]:
    # Narrowest first: of two claims that share words, the inner one is the closer description of them.
    claims = sorted(claims, key=lambda pair: len(pair[1].claim.span))
    bounds = [review.claim.span for _, review in claims] + [citation.span for citation, _ in citations]
    for stretch in _cut(block, bounds):
        number, review = next((pair for pair in claims if pair[1].claim.span.covers(stretch)), (None, None))
        citation, answers = next((pair for pair in citations if pair[0].span.covers(stretch)), (None, None))
        yield Piece(
            stretch.of(text),
            claim=number,
            pile=pile_of(review) if review else None,
            answers=answers,
            link=links.get(citation) if citation else None,
        )


def _mark_ends(cut: Sequence[list[Piece]]) -> None:
    """Marks the first and the last piece of each claim; a claim may run over blocks, or around another claim."""
    first: dict[int, tuple[int, int]] = {}
    last: dict[int, tuple[int, int]] = {}
    for b, pieces in enumerate(cut):
        for p, piece in enumerate(pieces):
            if piece.claim is not None:
                first.setdefault(piece.claim, (b, p))
                last[piece.claim] = (b, p)
    for b, p in first.values():
        cut[b][p] = replace(cut[b][p], first=True)
    for b, p in last.values():
        cut[b][p] = replace(cut[b][p], last=True)


def _cut(whole: Span, bounds: Iterable[Span]) -> Iterator[Span]:
    """The stretches of `whole` between any two places where something begins or ends."""
    edges = {whole.start, whole.end}
    for span in bounds:
        edges.update(edge for edge in (span.start, span.end) if whole.start < edge < whole.end)
    yield from (Span(start, end) for start, end in pairwise(sorted(edges)))


def _without_gaps(article: Article) -> Iterator[Block]:
    """The article's blocks, each widened over words before it that no block holds: nothing of the article is hidden."""
    edge = 0
    for block in article.blocks:
        gap = article.text[edge : block.span.start]
        start = block.span.start - len(gap.lstrip()) if gap.strip() else block.span.start
        yield Block(Span(start, block.span.end), block.kind, block.region)
        edge = block.span.end
    rest = article.text[edge:]
    if rest.strip():
        yield Block(Span(len(article.text) - len(rest.lstrip()), len(article.text)))
