"""A cited page made ready for questions, and a claim put to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from auditor.model.claims import Claim
from auditor.model.facts import Fact
from auditor.model.reviews import Evidence
from auditor.model.spans import Span
from auditor.model.texts import Block, Document, Region


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a page, with the facts that begin in it.

    `stems` holds the stems of its content words and the marks of its figures and dates (`#3E+7`, `@2023-06`).
    """

    span: Span
    block: Block
    stems: frozenset[str]
    facts: tuple[Fact, ...]

    @property
    def main(self) -> bool:
        """Whether it stands in the article itself."""
        return self.block.region is Region.MAIN


@dataclass(frozen=True, slots=True)
class ReadPage:
    """A document cut into sentences in the page's order; `title` holds the stems of its title."""

    document: Document
    sentences: tuple[Sentence, ...]
    title: frozenset[str]


@dataclass(frozen=True, slots=True)
class Inquiry:
    """One claim put to one page.

    `wanted` weighs each stem and mark of the claim by its rarity on the page; `passages` are the page's passages
    that come closest to the claim, best first.
    """

    claim: Claim
    page: ReadPage
    wanted: Mapping[str, float]
    passages: tuple[Evidence, ...]
