"""Another office of the same person: another portfolio, or a rank below."""

from __future__ import annotations

from auditor.checks.naming.name_forms import same_name
from auditor.checks.placing.binding import Place
from auditor.facts.names.offices import WITH_PORTFOLIO
from auditor.facts.names.roles import office
from auditor.model import Name

# Who deputises holds another office; who acts holds it for a while, and who will holds it not yet. The press calls
# those who held it by their old office, so "former" is none of these.
BELOW = frozenset({"deputy", "assistant", "vice"})
NOT_NOW = frozenset({"acting", "interim", "designate", "incoming", "future", "next"})
# Portfolios that one ministry has under several names.
_ONE_PORTFOLIO = (
    {"foreign", "external", "affairs"},
    {"interior", "home", "internal", "affairs"},
    {"finance", "economy", "treasury", "economic", "economics"},
    {"defence", "defense", "war"},
    {"environment", "climate", "energy", "ecology"},
    {"health", "healthcare", "care"},
    {"education", "schools", "universities", "science", "research"},
    {"transport", "transportation", "infrastructure", "transit"},
    {"justice", "legal"},
    {"trade", "business", "commerce", "industry", "economy"},
    {"labour", "labor", "employment", "work", "pensions"},
    {"agriculture", "farming", "food", "environment"},
    {"culture", "arts", "media", "sport", "sports", "heritage"},
)
# Words before "minister" that name no portfolio.
_NO_PORTFOLIO = frozenset("prime first deputy junior cabinet senior the a former british french german private".split())


def other_portfolio(
    name: Name, there: tuple[Place[Name], ...], same: list[Place[Name]]
) -> tuple[Place[Name], bool] | None:
    """Where the page gives a minister another portfolio; sure if it gives the claim's to somebody else.

    "Transport Minister Joan Petrie" · "Environment Minister Joan Petrie and Transport Minister Carl Ingram"
    """
    ours = _portfolio(name)
    if ours is None:
        return None
    held = [(portfolio, place) for place in same if place.sentence.main and (portfolio := _portfolio(place.fact))]
    if any(_may_be_one(ours, portfolio) for portfolio, _ in held):
        return None
    others = (place for place in there if not same_name(name, place.fact))
    taken = any(_portfolio(place.fact) == ours for place in others)
    return next(((place, taken) for _, place in held), None)


def _portfolio(name: Name) -> tuple[str, str] | None:
    """The portfolio and "minister" or "secretary", of one who holds it now."""
    words = (name.role or "").split()
    if len(words) != 2 or words[1] not in WITH_PORTFOLIO or words[0] in _NO_PORTFOLIO or name.qualifier:
        return None
    return words[0], words[1]


def _may_be_one(ours: tuple[str, str], theirs: tuple[str, str]) -> bool:
    return ours[0] == theirs[0] or any({ours[0], theirs[0]} <= row for row in _ONE_PORTFOLIO)


def other_rank(name: Name, same: list[Place[Name]]) -> tuple[Place[Name], bool] | None:
    """Where the page has the person only deputise in the claim's office, or not hold it now; sure for a deputy.

    "Director Jane Holt" · "deputy director Jane Holt"
    """
    if name.role is None or name.qualifier:
        return None
    ours = office(name.role)
    held = [place for place in same if place.fact.role and office(place.fact.role) == ours and place.sentence.main]
    lower = [place for place in held if (place.fact.qualifier or "").split()[-1:] and _limit(place) in BELOW | NOT_NOW]
    if not lower or len(lower) < len(held):
        return None
    return lower[0], all(_limit(place) in BELOW for place in lower)


def _limit(place: Place[Name]) -> str:
    return (place.fact.qualifier or "").split()[-1].rstrip("-")
