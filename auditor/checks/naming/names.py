"""Names and offices: who did it, and as what."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.checks.naming.doers import done_by_another
from auditor.checks.naming.name_forms import letters
from auditor.checks.naming.occupations import unheard_of
from auditor.checks.naming.offices_held import other_portfolio, other_rank
from auditor.checks.naming.page_names import names_alike
from auditor.checks.naming.ranks import lower_rank
from auditor.checks.naming.relations import in_relation_instead, with_another_only
from auditor.checks.naming.reporters import credited_instead
from auditor.checks.naming.substitutes import displacing, in_place_of
from auditor.checks.placing.binding import Place, places
from auditor.checks.placing.twins import twin_note
from auditor.checks.telling import tell
from auditor.facts.names.roles import HELD_BY_ONE, office
from auditor.facts.names.words import LAST_OF_BODY
from auditor.model import Finding, Inquiry, Kind, Name, ReadPage, Span, Stance, once_a_page

IDENT = "names"
SUMMARY = "The page names the persons, organisations and places that the claim names, in the same office."

# An office that stands so near to a name with an office is that name's.
_BESIDE = 40
_SENTENCE_START = re.compile(r"(?:^|[.!?:]\s)\W*$")


def examine(inquiry: Inquiry) -> Iterator[Finding]:
    """One finding for each name of the claim; the cited outlet's own name is none of them, nor is a plain word."""
    yield from _callings(inquiry)
    names = [fact for fact in inquiry.claim.facts if isinstance(fact, Name) and not _is_outlet(inquiry, fact)]
    if not names:
        return
    written, page = _written(inquiry.page), _letters(inquiry.page)
    for name in names:
        if not _is_plain_word(inquiry, name, written):
            yield _examine_one(inquiry, name, places(inquiry, name), page, written)


def _callings(inquiry: Inquiry) -> Iterator[Finding]:
    """What the claim calls a person beside the name."""
    for phrase in unheard_of(inquiry):
        yield tell(IDENT, inquiry, phrase, Stance.NEUTRAL, Kind.ABSENT)
    for rank in lower_rank(inquiry):
        stance = Stance.REFUTES if rank.sure else Stance.NEUTRAL
        said = f"The article says “{rank.ours.words}”; the cited page, of the same time, “{rank.theirs.words}”."
        yield Finding(IDENT, stance, Kind.ROLE, said, rank.ours, rank.theirs, rank.evidence)


@once_a_page
def _written(page: ReadPage) -> str:
    """All words of the page, as written."""
    return " ".join(sentence.span.of(page.document.text) for sentence in page.sentences)


@once_a_page
def _letters(page: ReadPage) -> str:
    """All words of page and title in bare letters."""
    return f" {letters(_written(page))} {letters(page.document.title or '')} "


def _examine_one(inquiry: Inquiry, name: Name, there: tuple[Place[Name], ...], page: str, written: str) -> Finding:
    alike = names_alike(inquiry.page, name)
    same = [place for place in there if place.fact.words in alike]
    if not same and (note := twin_note(inquiry, name.words)):
        return tell(IDENT, inquiry, name, Stance.NEUTRAL, Kind.ABSENT, note=note)
    if other := in_place_of(inquiry, name, there, known=bool(same)):
        return tell(IDENT, inquiry, name, Stance.REFUTES, Kind.NAME, other)
    if other := _other_office(inquiry, name, same):
        return tell(IDENT, inquiry, name, Stance.REFUTES, Kind.ROLE, other, role=name.role, held=other.fact.role)
    if finding := _held_otherwise(inquiry, name, there, same):
        return finding
    if other := displacing(inquiry, name, there, same) or done_by_another(inquiry, name, there, same):
        return tell(IDENT, inquiry, name, Stance.NEUTRAL, Kind.NAME, other)
    if other := with_another_only(inquiry, name, same):
        said = f"The page names “{name.words}” only with something else."
        return Finding(IDENT, Stance.NEUTRAL, Kind.NAME, said, name, other.fact, other.evidence)
    if same:
        return tell(IDENT, inquiry, name, Stance.SUPPORTS, Kind.MATCH, same[0])
    if f" {letters(name.words)} " in page or (_is_person(name) and f" {letters(name.words.split()[-1])} " in page):
        return Finding(IDENT, Stance.SUPPORTS, Kind.MATCH, f"The page names “{name.words}”.", name)
    if _is_called_for_short(name, there, written):
        return Finding(IDENT, Stance.SUPPORTS, Kind.MATCH, f"The page names “{name.words}” for short.", name)
    return tell(IDENT, inquiry, name, Stance.NEUTRAL, Kind.ABSENT)


def _held_otherwise(
    inquiry: Inquiry, name: Name, there: tuple[Place[Name], ...], same: list[Place[Name]]
) -> Finding | None:
    """The finding that another has the name's place in a relation or a report, or that the name has another office."""
    if other := credited_instead(inquiry, name, there):
        return tell(IDENT, inquiry, name, Stance.REFUTES, Kind.NAME, other)
    if instead := in_relation_instead(inquiry, name, there, same):
        other, sure = instead
        return tell(IDENT, inquiry, name, Stance.REFUTES if sure else Stance.NEUTRAL, Kind.NAME, other)
    if held := other_portfolio(name, there, same) or other_rank(name, same):
        other, sure = held
        words = " ".join(filter(None, (other.fact.qualifier, other.fact.role)))
        stance = Stance.REFUTES if sure else Stance.NEUTRAL
        ours = " ".join(filter(None, (name.qualifier, name.role)))
        return tell(IDENT, inquiry, name, stance, Kind.ROLE, other, role=ours, held=words)
    return None


def _is_called_for_short(name: Name, there: tuple[Place[Name], ...], written: str) -> bool:
    """Whether the page says "the Commission" for the claim's European Commission, and names no other commission."""
    first, _, last = name.words.rpartition(" ")
    others = any(place.fact.words.endswith(f" {last}") for place in there)
    return bool(first) and last in LAST_OF_BODY and not others and f"the {last} " in written


def _is_outlet(inquiry: Inquiry, name: Name) -> bool:
    """Whether the name only says where: "TechCrunch" beside techcrunch.com."""
    wanted = letters(name.words).replace(" ", "")
    hosts = {c.host for c in inquiry.claim.group.citations if c.host}
    return any(wanted in host.replace("-", "").split(".") for host in hosts)


def _is_plain_word(inquiry: Inquiry, name: Name, page: str) -> bool:
    """A lone word that only its place at the start of a sentence gives a capital: the page writes it in lower case."""
    before = inquiry.claim.text[: inquiry.claim.place_of(name).start]
    opens = _SENTENCE_START.search(before) is not None
    return opens and name.words.isalpha() and bool(re.search(rf"(?<!\w){name.words.lower()}(?!\w)", page))


def _is_person(name: Name) -> bool:
    return name.role is not None and len(name.words.split()) > 1


def _other_office(inquiry: Inquiry, name: Name, same: list[Place[Name]]) -> Place[Name] | None:
    """Where the page gives the person another exclusive office, and nowhere the claim's.

    One may be the former head of this and the head of that: an office that is over contradicts none.
    """
    if name.role is None or name.qualifier or office(name.role) not in HELD_BY_ONE:
        return None
    held = [(office(p.fact.role), p) for p in same if p.fact.role and p.sentence.main]
    if any(role == office(str(name.role)) for role, _ in held) or _is_told_apart(inquiry, str(name.role)):
        return None
    return next((place for role, place in held if role in HELD_BY_ONE and not place.fact.qualifier), None)


def _is_told_apart(inquiry: Inquiry, role: str) -> bool:
    """Whether the page has the office without a name beside it: "She had been appointed chair in 2019"."""
    text = inquiry.page.document.text
    named = [fact.span for s in inquiry.page.sentences for fact in s.facts if isinstance(fact, Name) and fact.role]
    for match in re.finditer(rf"(?<!\w){re.escape(role)}(?!\w)", text, re.IGNORECASE):
        place = Span(*match.span())
        if not any(
            abs(place.start - span.start) <= _BESIDE or abs(place.start - span.end) <= _BESIDE for span in named
        ):
            return True
    return False
