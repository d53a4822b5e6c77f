"""The candidates of a host ranked for one claim."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from auditor.identify.fitting import fit, held, is_about, is_headed
from auditor.identify.listing import listed_as
from auditor.identify.neighbours import Neighbour
from auditor.model import Claim, Identified, ReadPage

# What a page must reach by itself to be taken for the one that was meant, even as the only one of its host: a page
# that merely names the claim's subject has about 0.3.
FITS = 0.4
# The first is clearly ahead where the next lacks at least this part of its rank.
CLEARLY_AHEAD = 0.2
# So many of those that are not far behind are told to the editor.
MOST_RIVALS = 3
# How much the claims beside this one count: enough to tell two pages apart that fit alike, and no more.
NEIGHBOURS_WEIGHT = 0.15
# How much it counts that a list of sources has a page by its title: enough to be clearly ahead of one that fits alike.
LISTED_WEIGHT = 0.5
# A page is named by a list where that gives its title; a day alone is that of many pages.
SURELY_LISTED = 0.7


@dataclass(frozen=True, slots=True)
class Identification:
    """The page that was chosen, how, and whether it is surely the one.

    `lead` (0–1) is the part of its rank by which it is ahead of the next; None where there is no other. `rivals` are
    for a page that is not surely the one the others that may be meant as well, best first.
    """

    page: ReadPage
    identified: Identified
    clear: bool = True
    lead: float | None = None
    rivals: tuple[ReadPage, ...] = ()


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A page that a host may mean: how well it fits the claim, and how much each claim beside it speaks for it."""

    page: ReadPage
    fit: float
    leanings: tuple[float, ...]
    listed: float = 0.0

    @property
    def own(self) -> float:
        """What speaks for the page itself: the fit, and whether a list of sources has it."""
        return self.fit + LISTED_WEIGHT * self.listed

    @property
    def rank(self) -> float:
        """What speaks for the page, and a little of what the others say."""
        return self.own + NEIGHBOURS_WEIGHT * sum(self.leanings) / max(1, len(self.leanings))


def identify(
    claim: Claim,
    pages: Sequence[ReadPage],
    wanted: int = 1,
    beside: Sequence[Neighbour] = (),
    listed: Sequence[str] = (),
) -> tuple[Identification, ...]:
    """The pages of a host that a claim's citations mean, best first; none where none fits well enough.

    `wanted` is how often the group names the host: a doubled domain may be two pages, if the second has a fact of the
    claim that the first has not. `beside` are the claims close by that cite the host. `listed` are the entries
    of the article's list of sources that may be the page's, and give no address.
    """
    ranked = sorted((_candidate(claim, page, beside, listed) for page in pages), key=lambda one: -one.rank)
    fitting = [candidate for candidate in ranked if candidate.fit >= FITS]
    if len(ranked) == 1:
        return tuple(Identification(one.page, Identified.ONLY_PAGE, _is_meant(claim, one, ranked)) for one in fitting)
    # Among many pages one tells the same story of others in the same words.
    fitting = [candidate for candidate in fitting if is_about(claim, candidate.page)]
    if not fitting:
        return ()
    lead = _lead(fitting[0], [candidate for candidate in ranked if candidate is not fitting[0]])
    clear = lead >= CLEARLY_AHEAD and _is_meant(claim, fitting[0], ranked)
    rivals = () if clear else tuple(_rivals(fitting))
    chosen = [Identification(fitting[0].page, Identified.RANKED, clear, lead, rivals)]
    chosen += [Identification(one.page, Identified.RANKED, clear=False) for one in _adding(claim, fitting, wanted)]
    return tuple(chosen)


def _candidate(claim: Claim, page: ReadPage, beside: Sequence[Neighbour], listed: Sequence[str]) -> _Candidate:
    leanings = tuple(neighbour.leaning(page) for neighbour in beside)
    return _Candidate(page, fit(claim, page), leanings, listed_as(listed, page))


def _is_meant(claim: Claim, first: _Candidate, ranked: Sequence[_Candidate]) -> bool:
    """Whether more than like words say that the page is meant: its headline, a list, or a claim beside this one."""
    return is_headed(claim, first.page) or first.listed >= SURELY_LISTED or _is_meant_beside(first, ranked)


def _is_meant_beside(first: _Candidate, ranked: Sequence[_Candidate]) -> bool:
    """Whether one of the claims beside this one means the page: it fits that claim, and no other page fits it more."""
    most = [max(leanings) for leanings in zip(*(candidate.leanings for candidate in ranked), strict=True)]
    return any(FITS <= own == best for own, best in zip(first.leanings, most, strict=True))


def _lead(first: _Candidate, others: Sequence[_Candidate]) -> float:
    """How far the first is ahead, by its rank and without its neighbours, the lesser; never less than nothing."""
    by_rank = 1 - max(other.rank for other in others) / first.rank
    by_itself = 1 - max(other.own for other in others) / first.own
    return round(max(0.0, min(by_rank, by_itself)), 4)


def _rivals(fitting: Sequence[_Candidate]) -> Iterator[ReadPage]:
    """The pages after the first that are not clearly behind it, best first."""
    least = (1 - CLEARLY_AHEAD) * fitting[0].rank
    yield from (candidate.page for candidate in fitting[1 : 1 + MOST_RIVALS] if candidate.rank > least)


def _adding(claim: Claim, fitting: Sequence[_Candidate], wanted: int) -> list[_Candidate]:
    """The pages after the first that hold a fact which those before them lack, at most `wanted` with the first."""
    known, added = held(claim, fitting[0].page), list[_Candidate]()
    for candidate in fitting[1:]:
        if len(added) + 1 < wanted and (more := held(claim, candidate.page) - known):
            known |= more
            added.append(candidate)
    return added
