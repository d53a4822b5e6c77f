"""A name that nobody uses: for sale, expired, or with the page that its server came with."""

from __future__ import annotations

from auditor.extract.links import joined
from auditor.extract.states.phrases import entries, opens_with, phrases, words_of
from auditor.extract.states.sight import Sight, Told
from auditor.model import Cause
from auditor.model.addresses import host_of, is_host_or_below

MOST_WORDS, FEW_WORDS = 250, 60
# Where a large registrar's empty page sends browsers by a script, and how long such a page is at most, in bytes.
LANDERS = (b'"/lander"', b"'/lander'", b"/sedoparking", b"parking-lander")
LONGEST_LANDER = 4_000
DETAIL = "The site's name is parked, for sale or unused; what was there is not there any more."


def tell(sight: Sight) -> Told | None:
    """Parked: a dealer's host, a dealer's scripts beside little text, or a page that says so of the name."""
    if sight.words > MOST_WORDS or sight.is_article:
        return None
    if _is_dealer(sight.final) and not _is_dealer(sight.asked):
        return Told(Cause.PARKED, DETAIL)
    if sight.words <= FEW_WORDS and (_has_dealers_scripts(sight) or _is_lander(sight)):
        return Told(Cause.PARKED, DETAIL)
    said = sight.tells("parked") or any(opens_with(title, "parked", "text") for title in sight.titles)
    return Told(Cause.PARKED, DETAIL) if said or _is_on_sale(sight) else None


def _is_dealer(uri: str) -> bool:
    host = host_of(uri) or ""
    return any(is_host_or_below(host, dealer) for dealer in entries("parked", "dealers"))


def _has_dealers_scripts(sight: Sight) -> bool:
    return any(_is_dealer(joined(sight.final, address) or "") for address in sight.traits.addresses)


def _is_lander(sight: Sight) -> bool:
    body = sight.snapshot.body
    return len(body) <= LONGEST_LANDER and sight.words == 0 and any(lander in body for lander in LANDERS)


def _is_on_sale(sight: Sight) -> bool:
    """Whether the page says of its own host that it is for sale."""
    hosts = {(host_of(uri) or "").removeprefix("www.") for uri in (sight.asked, sight.final)}
    wanted = tuple(words_of(host)[:-1] + sale for host in hosts if host for sale in phrases("parked", "sale"))
    return any(words_of(text).startswith(wanted) for text in (*sight.shown, *sight.titles))
