"""The names of a page by their words, so that one of a claim is held only against those that may be the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Set
from dataclasses import dataclass

from auditor.checks.naming.name_forms import forms, same_words
from auditor.checks.placing.binding import facts_of
from auditor.model import Name, ReadPage, once_a_page


def names_alike(page: ReadPage, name: Name) -> frozenset[str]:
    """The words of those of the page's names that `same_name` takes for the same as one of the claim."""
    known, ours = _by_words(page), forms(name.words)
    # Two names are the same by a word that both have, or as an acronym, which is one word and stands for several.
    sharing = (known.holding.get(word, frozenset()) for word in ours)
    others = known.of_several if len(ours) == 1 else known.of_one
    return frozenset(words for words in others.union(*sharing) if same_words(name.words, words))


@dataclass(frozen=True, slots=True)
class _Names:
    """The words of a page's names: by each form they hold, and apart those of one form and those of several."""

    holding: Mapping[str, Set[str]]
    of_one: frozenset[str]
    of_several: frozenset[str]


@once_a_page
def _by_words(page: ReadPage) -> _Names:
    distinct = frozenset(fact.words for _, fact in facts_of(page, Name))
    holding: defaultdict[str, set[str]] = defaultdict(set)
    for words in distinct:
        for form in forms(words):
            holding[form].add(words)
    of_one = frozenset(words for words in distinct if len(forms(words)) == 1)
    return _Names(holding, of_one, distinct - of_one)
