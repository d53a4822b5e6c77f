"""How well a page fits a claim, and which of the claim's facts it holds."""

from __future__ import annotations

import re
from datetime import date

from auditor.evidence import has_word, inquire, leans_back, may_hold
from auditor.model import Claim, DateRange, Name, Point, Quotation, ReadPage, Span, once_a_page
from auditor.model.addresses import host_of, is_host_or_below
from auditor.text.outlets import names_of_site, outlet
from auditor.text.words import content_words, stems

FACTS_WEIGHT = 0.2
SUBJECT_WEIGHT = 0.15
TITLE_WEIGHT = 0.1
# A page that speaks of a claim has at least this part of the names that say what it is about.
SUBJECT_SHARE = 0.5

_LETTERS = re.compile(r"[^\W_]+")


def fit(claim: Claim, page: ReadPage) -> float:
    """How well a page fits a claim (0–1 and a little more for what is not in one place).

    That is its closest passage, the claim's figures, dates and names anywhere on it, the names that the claim leaves
    to the sentences before it, and the words of those in the page's title.
    """
    known, key = _fits_of(page), (claim.span, claim.text, claim.context)
    if key not in known:
        known[key] = _fit(claim, page)
    return known[key]


@once_a_page
def _fits_of(page: ReadPage) -> dict[tuple[Span, str, str], float]:  # noqa: ARG001 - the key under which it is kept
    """The fits that were reckoned for a page: each claim is asked for again by those beside it."""
    return {}


def _fit(claim: Claim, page: ReadPage) -> float:
    passages = inquire(claim, page).passages
    if not passages:
        return 0.0
    told = [fact for fact in claim.facts if not isinstance(fact, Quotation)]
    facts = len([fact for fact in told if _is_held(fact, page)]) / len(told) if told else 0.0
    context = frozenset(word.stem for word in content_words(claim.context)) - stems(claim.text)
    title = len(context & page.title) / max(1, len(page.title))
    subject = 0.0 if _names(claim) else _part(_capitals_before(claim), page)
    return passages[0].score + FACTS_WEIGHT * facts + SUBJECT_WEIGHT * subject + TITLE_WEIGHT * title


def held(claim: Claim, page: ReadPage) -> frozenset[int]:
    """Which facts of a claim, by number, a page holds anywhere."""
    return frozenset(number for number, fact in enumerate(claim.facts) if _is_held(fact, page))


def is_about(claim: Claim, page: ReadPage) -> bool:
    """Whether a page may be about the same as a claim: it has half of the claim's names, or more.

    The outlet's own name is none of them: "AInvest printed …" stands on a page that need not name itself.
    A claim without names that points back ("It costs …", "The round …") is about what stands before it.
    """
    if named := [fact for fact in claim.facts if isinstance(fact, Name)]:
        names = frozenset(stems(fact.words) for fact in named if not _is_own(fact, page)) - {frozenset()}
        return not names or _share(names, page) >= SUBJECT_SHARE
    capitals = _capitals_before(claim)
    return not (leans_back(claim) and capitals) or any(has_word(page, stem) for stem in capitals)


def is_headed(claim: Claim, page: ReadPage) -> bool:
    """Whether the page's title has a name of the claim, or a capitalised word of those before it; true if it has none.

    A rival's page may name the claim's company in passing; its headline does not. The outlet's own name stands in the
    title of all its pages.
    """
    host = host_of(page.document.snapshot.uri_r) or ""
    capitals = _capitals_before(claim).union(*_names(claim)) - names_of_site(host)
    return not (page.title and capitals) or not capitals.isdisjoint(page.title)


def _is_own(name: Name, page: ReadPage) -> bool:
    """Whether a name is that of the page's site: by the table of outlets, or by the letters of its host."""
    host = host_of(page.document.snapshot.uri_r) or ""
    letters = "".join(_LETTERS.findall(name.words.lower()))
    known = outlet(name.words)
    listed = known is not None and any(is_host_or_below(host, site) for site in known.hosts)
    return listed or (len(letters) > 3 and letters in "".join(_LETTERS.findall(host)))


def _is_held(fact: Point, page: ReadPage) -> bool:
    return may_hold(page, fact) or _is_of(fact, page.document.published)


def _is_of(fact: Point, published: date | None) -> bool:
    """Whether a page was published in the period that the claim names: it tells of what happened then as of today."""
    if not isinstance(fact, DateRange) or not (fact.first and fact.last and published):
        return False
    return fact.first <= published <= fact.last


def _names(claim: Claim) -> frozenset[frozenset[str]]:
    """The claim's own names, each as its stems."""
    return frozenset(stems(fact.words) for fact in claim.facts if isinstance(fact, Name)) - {frozenset()}


def _capitals_before(claim: Claim) -> frozenset[str]:
    """The capitalised words of the context: names, and of a headline any word."""
    words = content_words(claim.context)
    return frozenset(word.stem for word in words if claim.context[word.span.start].isupper())


def _share(names: frozenset[frozenset[str]], page: ReadPage) -> float:
    """The share of the names that the page holds, in full."""
    there = [name for name in names if all(has_word(page, stem) for stem in name)]
    return len(there) / len(names) if names else 0.0


def _part(wanted: frozenset[str], page: ReadPage) -> float:
    """The share of the stems that the page holds."""
    return len([stem for stem in wanted if has_word(page, stem)]) / len(wanted) if wanted else 0.0
