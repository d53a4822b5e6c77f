"""Claims next to each other that cite one site tend to mean one page of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from auditor.identify.fitting import fit
from auditor.model import Claim, ReadPage
from auditor.model.addresses import host_of, page_key
from auditor.text.outlets import may_mean

# So many claims to either side are looked at: a run on one page is broken by a sentence of another source.
REACH = 2


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A claim close by that cites the same host; `address` is the page that it links, None where it names the host."""

    claim: Claim
    address: str | None = None

    def leaning(self, page: ReadPage) -> float:
        """How much the neighbour speaks for a page: by its address all or nothing, else as well as the page fits it."""
        if self.address is None:
            return min(1.0, fit(self.claim, page))
        snapshot = page.document.snapshot
        known = {page_key(snapshot.uri_r), page_key(snapshot.final_uri or snapshot.uri_r)}
        return float(page_key(self.address) in known)


def neighbours(claims: Sequence[Claim], number: int, host: str) -> tuple[Neighbour, ...]:
    """The nearest claim before and the nearest one after a claim that cite a host, with what they cite of it."""
    before = range(number - 1, max(-1, number - 1 - REACH), -1)
    after = range(number + 1, min(len(claims), number + 1 + REACH))
    found = (next(filter(None, (_citing(claims[n], host) for n in side)), None) for side in (before, after))
    return tuple(neighbour for neighbour in found if neighbour)


def _citing(claim: Claim, host: str) -> Neighbour | None:
    for citation in claim.group.citations:
        if citation.address and may_mean(host, host_of(citation.address) or ""):
            return Neighbour(claim, citation.address)
        if citation.address is None and citation.host and may_mean(host, citation.host):
            return Neighbour(claim)
    return None
