"""Articles as they are written by hand, put to one rule with the claims of all their citations."""

from __future__ import annotations

from auditor.article import read_article
from auditor.citations import find_citations
from auditor.claims import find_claims
from auditor.consistency import RULES
from auditor.consistency.cited import CitedArticle
from auditor.model import ArticleFinding
from auditor.review import with_facts


def found(ident: str, source: str, name: str = "piece.md", base_uri: str | None = None) -> list[ArticleFinding]:
    """What one rule finds in an article; the suffix of `name` tells how it is written."""
    return [finding for finding, _ in _findings(ident, source, name, base_uri)]


def told(ident: str, source: str, name: str = "piece.md", base_uri: str | None = None) -> list[tuple[str, list[str]]]:
    """The same as kinds, each with the words that it points at."""
    return [(finding.kind, words) for finding, words in _findings(ident, source, name, base_uri)]


def _findings(ident: str, source: str, name: str, base_uri: str | None) -> list[tuple[ArticleFinding, list[str]]]:
    article = read_article(source.encode(), name, base_uri=base_uri)
    claims = tuple(with_facts(claim, None) for claim in find_claims(article, find_citations(article)))
    (rule,) = [rule for rule in RULES if rule.ident == ident]
    findings = rule.find(CitedArticle(article, claims))
    return [(finding, [span.of(article.text) for span in finding.spans]) for finding in findings]
