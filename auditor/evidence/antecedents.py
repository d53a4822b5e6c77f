"""What a claim leaves to the text before it: whom "it" means, which round "the round" is."""

from __future__ import annotations

from auditor.evidence.leaning import points_back
from auditor.model import Claim
from auditor.text.words import content_words, stems

# Of the text before a claim only the end is meant; further back stands what other claims are about.
_REACH = 300


def leans_back(claim: Claim) -> bool:
    """Whether a claim is about what the text before it names: "It costs …", "The round …", "which lifted …"."""
    head = claim.text.lstrip("“\"'‘’( ")[:1]
    return bool(claim.context) and (head.islower() or points_back(claim.text))


def antecedents(claim: Claim) -> frozenset[str]:
    """The stems that a claim leaning back may mean: names and figures shortly before it, without its own words.

    None for a claim that stands by itself.
    """
    if not leans_back(claim):
        return frozenset()
    before = claim.context[-_REACH:]
    words = (word for word in content_words(before) if not before[word.span.start].islower())
    return frozenset(word.stem for word in words) - stems(claim.text)
