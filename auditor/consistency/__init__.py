"""The article against itself: what needs no cited page. One file a rule, registered here.

Each rule has `IDENT`, `SUMMARY`, `KINDS` and `find(cited)`, which yields what is wrong with the article as a whole.
"""

from __future__ import annotations

from collections.abc import Iterable

from auditor.consistency import (
    coverage,
    home_page,
    link_labels,
    lost_addresses,
    lost_items,
    references,
    self_citation,
    source_list,
)
from auditor.consistency.cited import CitedArticle, Rule
from auditor.model import Article, ArticleFinding, Claim

RULES = tuple(
    Rule(rule.IDENT, rule.SUMMARY, rule.KINDS, rule.find)
    for rule in (lost_addresses, link_labels, self_citation, home_page, source_list, references, lost_items, coverage)
)


def examine(article: Article, claims: Iterable[Claim] = ()) -> tuple[ArticleFinding, ...]:
    """What all rules find, in the rules' order; `claims` are those of all the article's citations, with their facts."""
    cited = CitedArticle(article, tuple(claims))
    return tuple(finding for rule in RULES for finding in rule.find(cited))
