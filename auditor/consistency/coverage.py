"""Sentences with facts that a reader would want a source for, in an article that otherwise gives its sources."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from auditor.consistency.cited import CitedArticle
from auditor.consistency.weights import LONGEST, values, weight
from auditor.facts import find_facts
from auditor.model import ArticleFinding, BlockKind, Severity, Span, met
from auditor.text.sentences import sentences

IDENT = "coverage"
SUMMARY = "Sentences with figures, dates, quotations or superlatives and no source."
KINDS = ("uncited_facts",)

# Below these shares of its sentences with such facts an article does not mean to give a source for each: it reports at
# first hand and links to what else may be read. One with markers of sources does mean to, though it forgets many.
SHARE_LINKED, SHARE_MARKED = 0.4, 0.15
FEWEST_CITED = 4
WANTED = 3
MOST_TOLD = 12
# Facts take longer to read than all else here; what has more sentences with figures or marks than these is no article.
MOST_READ = 5000
# Without a digit or a mark of quotation there is nothing to weigh but a superlative.
MAY_WEIGH = re.compile(r"[\d\"“”„«»‘’']")


@dataclass(frozen=True, slots=True)
class Weighed:
    """A sentence that a reader would want a source for, how much, and what its facts say."""

    span: Span
    weight: int
    is_cited: bool
    values: frozenset[str]


def find(cited: CitedArticle) -> Iterator[ArticleFinding]:
    """One finding with the sentences that need a source most, the weightiest first."""
    if len(cited.claims) < FEWEST_CITED:
        return
    weighed = list(_weighed(cited))
    sourced = sum(sentence.is_cited for sentence in weighed)
    marked = sum(1 for _ in cited.markers)
    share = SHARE_MARKED if 2 * marked > sum(1 for _ in cited.citations) else SHARE_LINKED
    if sourced < FEWEST_CITED or sourced < share * len(weighed):
        return
    sourced_elsewhere = frozenset().union(*(sentence.values for sentence in weighed if sentence.is_cited))
    bare = [one for one in weighed if not one.is_cited and not (one.values and one.values <= sourced_elsewhere)]
    if bare:
        bare.sort(key=lambda sentence: (-sentence.weight, sentence.span))
        spans = tuple(sentence.span for sentence in bare[:MOST_TOLD])
        yield ArticleFinding(IDENT, KINDS[0], Severity.LOW, _message(len(bare)), spans)


def _weighed(cited: CitedArticle) -> Iterator[Weighed]:
    """The sentences of the running text that are weighty enough, in order of place."""
    text = cited.article.text
    told = [
        sentences(text, block.span)
        for block in cited.running_text
        if block.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM)
    ]
    spans = [span for block in told for span in block]
    touched = {index for claim in cited.claims for index in met(spans, claim.span)}
    first = read = 0
    for block in told:
        numbers = range(first, first + len(block))
        first = numbers.stop
        last = max((number for number in numbers if number in touched), default=-1)
        for number in numbers:
            words = spans[number].of(text)
            may_weigh = MAY_WEIGH.search(words) is not None
            read += may_weigh
            is_cited = number in touched
            # A source often stands at the end of the sentence after, which goes on with the matter.
            is_followed = number + 1 in touched and number + 1 in numbers
            if len(words) > LONGEST or read > MOST_READ or (is_followed and not is_cited):
                continue
            facts = find_facts(words, cited.article.published) if may_weigh else ()
            # What is cited further on in the paragraph may answer for this sentence too.
            found = weight(words, facts) - (number < last and not is_cited)
            if found >= WANTED:
                yield Weighed(spans[number], found, is_cited, values(words, facts))


def _message(number: int) -> str:
    if number == 1:
        return "One sentence states figures or quotes somebody and gives no source."
    told = f"; the {MOST_TOLD} that need one most are shown" if number > MOST_TOLD else ""
    return f"{number} sentences state figures or quote somebody and give no source{told}."
