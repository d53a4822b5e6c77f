"""What a rule is asked about: an article together with what its citations answer for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from auditor.citations.running_text import running_text
from auditor.model import Article, ArticleFinding, Block, Citation, Claim, Style

# Links laid over words of the sentence, and outlets that the prose names: the sentence would stand as it is without.
WOVEN_IN = frozenset({Style.HTML_LINK, Style.MD_LINK, Style.MD_REFERENCE, Style.NAMED})


@dataclass(frozen=True, slots=True)
class CitedArticle:
    """An article and the claims of all its citations, in order of place, with their facts."""

    article: Article
    claims: tuple[Claim, ...] = ()

    @property
    def citations(self) -> Iterator[Citation]:
        """Every citation of the article, in order of its claims."""
        return (citation for claim in self.claims for citation in claim.group.citations)

    @property
    def running_text(self) -> tuple[Block, ...]:
        """The blocks that can hold a citation, in order of place: no headings, no lists of sources."""
        return running_text(self.article)

    @property
    def markers(self) -> Iterator[Citation]:
        """The citations that stand in the text for nothing but to name a source: `[3]`, `reuters.com`, a footnote."""
        return (citation for citation in self.citations if citation.style not in WOVEN_IN)


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: the check's name in its findings, what it promises, the kinds it tells, and how it is done."""

    ident: str
    summary: str
    kinds: tuple[str, ...]
    find: Callable[[CitedArticle], Iterator[ArticleFinding]]
