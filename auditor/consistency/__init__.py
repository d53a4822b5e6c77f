"""The article against itself: what needs no cited page. One file a rule, registered here."""

from __future__ import annotations

from auditor.consistency.source_list import find_empty_source_list
from auditor.model import Article, ArticleFinding

RULES = (find_empty_source_list,)


def examine(article: Article) -> tuple[ArticleFinding, ...]:
    """What all rules find, in the rules' order."""
    return tuple(finding for rule in RULES for finding in rule(article))
