"""Which words of the article each group of citations answers for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache, partial
from itertools import groupby

from auditor.claims.context import context_of, opening_of
from auditor.claims.inline import words_around
from auditor.claims.labels import stands_beside
from auditor.claims.named import joined, split_off
from auditor.claims.passages import Passage, Passages
from auditor.claims.scope import words_before
from auditor.claims.source_lines import is_source_line, words_above
from auditor.model import Article, Claim, Group, Span


def find_claims(article: Article, groups: Iterable[Group]) -> tuple[Claim, ...]:
    """The claim of each group, in the groups' order, which is that of place; its facts are left empty.

    A claim lies within one block and holds no marker of its own group at its ends, unless that is a label made of the
    sentence's words, or nothing else stands in the block and none above it.
    """
    passages = Passages(article)
    marked, named = split_off(groups)
    claims, alone = joined(_claims_of(passages, marked), named)
    claims += _claims_of(passages, [Group((citation,)) for citation in alone], marked)
    return tuple(sorted(claims, key=lambda claim: start_of(claim.group)))


def _claims_of(passages: Passages, groups: list[Group], others: list[Group] | None = None) -> list[Claim]:
    """The claims of some groups; `others` are those whose markers belong to no claim of theirs."""
    aside: dict[int, list[Group]] = {}
    for group in others or ():
        aside.setdefault(passages.number_at(group.span.start), []).append(group)
    claims: list[Claim] = []
    opening = cache(partial(opening_of, passages))
    reached = 0
    for number, run in groupby(groups, lambda group: passages.number_at(group.span.start)):
        here, beside = list(run), aside.get(number, [])
        found = spans_of(passages[number], here, beside)
        if not beside and is_source_line(passages, number, here):
            above = words_above(passages, number, reached)
            found = [(group, above) for group in here] if above else found
        claims += (_claim(passages, group, span, opening) for group, span in found)
        reached = here[-1].span.end
    return claims


def _claim(passages: Passages, group: Group, span: Span, opening: Callable[[int], str]) -> Claim:
    number = passages.number_at(span.start)
    words, context = span.of(passages.article.text), context_of(passages[number], span, opening(number))
    return Claim(words, span, group, (), context, number, passages.line_at(span.start))


def spans_of(passage: Passage, groups: list[Group], others: list[Group]) -> list[tuple[Group, Span]]:
    """Each group of one passage with the words it answers for, in order; `others` are groups beside them."""
    beside: list[Group] = []
    within: list[Group] = []
    for group in groups:
        (beside if stands_beside(passage, group) else within).append(group)
    found = list(zip(beside, words_before(passage, beside), strict=True))
    if within:
        apart = sorted((*beside, *others), key=start_of)
        found += zip(within, words_around(passage, within, apart), strict=True)
    return sorted(found, key=lambda pair: start_of(pair[0]))


def start_of(group: Group) -> int:
    """Where a group begins: no two share that place."""
    return group.span.start
