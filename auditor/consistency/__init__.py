"""The article against itself: what needs no cited page. One file a rule, registered here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from auditor.consistency import home_page
from auditor.consistency.source_list import find_empty_source_list
from auditor.model import Article, ArticleFinding, Claim

RULES = (find_empty_source_list,)


@dataclass(frozen=True, slots=True)
class _Cited:
    claims: tuple[Claim, ...]


def examine(article: Article, claims: Iterable[Claim] = ()) -> tuple[ArticleFinding, ...]:
    """What all rules find, in the rules' order; `claims` are those of all the article's citations, with their facts."""
    cited = _Cited(tuple(claims))
    return (*(finding for rule in RULES for finding in rule(article)), *home_page.find(cited))
