"""Names and offices: who did it, and as what."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from auditor.checks.binding import BOUND, SURE, Place, places, slot
from auditor.checks.telling import tell
from auditor.facts.roles import office
from auditor.model import Finding, Inquiry, Kind, Name, Stance
from auditor.text.normal import fold, plain_letters
from auditor.text.overlap import coverage
from auditor.text.words import STOP_WORDS, stems

IDENT = "names"
SUMMARY = "The page names the persons, organisations and places that the claim names, in the same office."

# Offices of which a person holds one at a time; "co-founder" goes with any of them.
_EXCLUSIVE = frozenset(
    """chief executive|chief technology officer|chief financial officer|chief operating officer|chief scientist
    |chief product officer|chair|mayor|deputy leader|leader|treasurer|goalkeeper|striker|midfielder|defender|head coach
    |prime minister""".replace("\n", "")
    .replace("    ", "")
    .split("|")
)
# A name stands for another where the sentence is nearly the claim's and the words around both are the same.
NEAR_COPY = 0.75
SAME_SLOT = 3
# Two names of which this much is the same are two spellings of one: "Łukasz", "Lukasz".
SPELT_ALIKE = 0.8
_SAYING = re.compile(r"\b(?:said|says|told|tells|added|adds|wrote|writes|warned|according to)\b")
_SAYING_REACH = 16
_FORMER = re.compile(
    r"\b(?:former|formerly|ex-|then|outgoing|incoming|previous|until|predecessor|successor|next)", re.IGNORECASE
)
_FORMER_REACH = 45
_SENTENCE_START = re.compile(r"(?:^|[.!?:]\s)\W*$")
_ADJECTIVE = re.compile(r"-[a-z]+$")  # "Kiev-based", "Saudi-backed"
_LED = re.compile(r"\bled by ?$|^ ?(?:led|leads|leading)\b", re.IGNORECASE)


def examine(inquiry: Inquiry) -> Iterator[Finding]:
    """One finding for each name of the claim; the cited outlet's own name is none of them, nor is a plain word."""
    written = " ".join(s.span.of(inquiry.page.document.text) for s in inquiry.page.sentences)
    page = f" {_letters(written)} {_letters(inquiry.page.document.title or '')} "
    for name in inquiry.claim.facts:
        if isinstance(name, Name) and not _is_outlet(inquiry, name) and not _is_plain_word(inquiry, name, written):
            yield _examine_one(inquiry, name, places(inquiry, name), page)


def _examine_one(inquiry: Inquiry, name: Name, there: tuple[Place, ...], page: str) -> Finding:
    same = [place for place in there if _same(name, place.fact)]
    if other := _in_place_of(inquiry, name, there, known=bool(same)):
        return tell(IDENT, inquiry, name, Stance.REFUTES, Kind.NAME, other)
    if other := _other_office(name, same):
        return tell(IDENT, inquiry, name, Stance.REFUTES, Kind.ROLE, other, role=name.role, held=_role(other))
    if other := _displacing(inquiry, name, there, same):
        return tell(IDENT, inquiry, name, Stance.NEUTRAL, Kind.NAME, other)
    if same:
        return tell(IDENT, inquiry, name, Stance.SUPPORTS, Kind.MATCH, same[0])
    if f" {_letters(name.words)} " in page or (_is_person(name) and f" {_letters(name.words.split()[-1])} " in page):
        return Finding(IDENT, Stance.SUPPORTS, Kind.MATCH, f"The page names “{name.words}”.", name)
    return tell(IDENT, inquiry, name, Stance.NEUTRAL, Kind.ABSENT)


def _letters(text: str) -> str:
    """Words in lower case without accents, one space between them; hyphens and possessives gone."""
    return " ".join(re.findall(r"[^\W_]+", re.sub(r"'s?\b", "", plain_letters(fold(text).text))))


def _is_outlet(inquiry: Inquiry, name: Name) -> bool:
    """Whether the name only says where: "TechCrunch" beside techcrunch.com."""
    wanted = _letters(name.words).replace(" ", "")
    hosts = {c.host for c in inquiry.claim.group.citations if c.host}
    return any(wanted in host.replace("-", "").split(".") for host in hosts)


def _is_plain_word(inquiry: Inquiry, name: Name, page: str) -> bool:
    """A lone word that only its place at the start of a sentence gives a capital: the page writes it in lower case."""
    before = inquiry.claim.text[: name.span.start - inquiry.claim.span.start]
    opens = _SENTENCE_START.search(before) is not None
    return opens and name.words.isalpha() and bool(re.search(rf"(?<!\w){name.words.lower()}(?!\w)", page))


def _is_person(name: Name) -> bool:
    return name.role is not None and len(name.words.split()) > 1


def _same(name: Name, other: object) -> bool:
    """Equal words, one a part of the other ("Mensch", "Arthur Mensch"), a middle name more, or initials ("FBI")."""
    if not isinstance(other, Name):
        return False
    ours, theirs = _letters(name.words).split(), _letters(other.words).split()
    if not ours or not theirs:
        return False
    shorter, longer = sorted((ours, theirs), key=len)
    if shorter in (longer[-len(shorter) :], longer[: len(shorter)]):
        return True
    if len(shorter) == 1:
        return shorter[0] == "".join(word[0] for word in longer if word not in STOP_WORDS)
    return shorter[-1] == longer[-1] and longer[0].startswith(shorter[0])


def _other_office(name: Name, same: list[Place]) -> Place | None:
    """Where the page gives the person another exclusive office, and nowhere the claim's."""
    if name.role is None or office(name.role) not in _EXCLUSIVE:
        return None
    held = [(office(p.fact.role), p) for p in same if isinstance(p.fact, Name) and p.fact.role and p.sentence.main]
    if any(role == office(str(name.role)) for role, _ in held):
        return None
    return next((place for role, place in held if role in _EXCLUSIVE), None)


def _in_place_of(inquiry: Inquiry, name: Name, there: tuple[Place, ...], *, known: bool) -> Place | None:
    """The page's name where the claim has this one: in the same office, as the same leader, or amid the same words."""
    claimed = [fact for fact in inquiry.claim.facts if isinstance(fact, Name)]
    in_office = any(_same(name, place.fact) and _role(place) for place in there)
    for place in there:
        if not place.sentence.main or _is_adjective(place) or any(_same(fact, place.fact) for fact in claimed):
            continue
        if not in_office and _holds_office(inquiry, name, place):
            return place
        if _leads_instead(inquiry, name, place, there):
            return place
        if not known and _is_near_copy(inquiry, name, place) and _fills_the_slot(inquiry, name, place):
            return place
    return None


def _is_adjective(place: Place) -> bool:
    return isinstance(place.fact, Name) and bool(_ADJECTIVE.search(place.fact.words))


def _fills_the_slot(inquiry: Inquiry, name: Name, place: Place) -> bool:
    """Whether the sentence is nearly the claim's and has this name amid the same words, and the claim's nowhere."""
    if place.tight < NEAR_COPY or sum(slot(inquiry, name, place)) < SAME_SLOT:
        return False
    sentence = _letters(place.sentence.span.of(inquiry.page.document.text))
    written, other = _letters(name.words), _letters(place.fact.span.of(inquiry.page.document.text))
    spelt_alike = SequenceMatcher(None, written, other, autojunk=False).ratio() >= SPELT_ALIKE
    return not spelt_alike and f" {written} " not in f" {sentence} "


def _is_near_copy(inquiry: Inquiry, name: Name, place: Place) -> bool:
    """Whether the sentence holds nearly all of the claim even with the missing name counted: a short one never does."""
    share = coverage(inquiry.wanted, place.sentence.stems, inquiry.page.title)
    return share >= NEAR_COPY and not _speaks(inquiry, name)


def _speaks(inquiry: Inquiry, name: Name) -> bool:
    """Whether the claim has the name say something: a body and its spokesman are one speaker."""
    text, start, end = inquiry.claim.text, *(at - inquiry.claim.span.start for at in (name.span.start, name.span.end))
    return bool(_SAYING.search(text[max(0, start - _SAYING_REACH) : start] + "|" + text[end : end + _SAYING_REACH]))


def _displacing(inquiry: Inquiry, name: Name, there: tuple[Place, ...], same: list[Place]) -> Place | None:
    """Another name where the page comes closest to the claim, though the claim's stands elsewhere on it.

    No contradiction: both may be names of one thing ("Facebook" and "Meta").
    """
    claimed = [fact for fact in inquiry.claim.facts if isinstance(fact, Name)]
    closest = max((place.tight for place in same), default=0.0)
    for place in there:
        stranger = not _is_adjective(place) and not any(_same(fact, place.fact) for fact in claimed)
        if stranger and place.tight > closest and _fills_the_slot(inquiry, name, place):
            return place
    return None


def _holds_office(inquiry: Inquiry, name: Name, place: Place) -> bool:
    """Whether the page gives the claim's office, of the same organisation, to the person at `place`, and now."""
    role = _role(place)
    if name.role is None or role is None or office(name.role) != office(role) or office(role) not in _EXCLUSIVE:
        return False
    text = inquiry.page.document.text
    around = text[max(0, place.fact.span.start - _FORMER_REACH) : place.fact.span.end + _FORMER_REACH]
    return not _FORMER.search(around) and place.near >= BOUND and _same_body(inquiry, name, place)


def _role(place: Place) -> str | None:
    return place.fact.role if isinstance(place.fact, Name) else None


def _same_body(inquiry: Inquiry, name: Name, place: Place) -> bool:
    """Whether another name of the claim stands in the sentence or the title; the claim may have no other."""
    others = [fact for fact in inquiry.claim.facts if isinstance(fact, Name) and fact is not name]
    known = place.sentence.stems | inquiry.page.title
    return not others or any(stems(other.words) <= known for other in others)


def _leads_instead(inquiry: Inquiry, name: Name, place: Place, there: tuple[Place, ...]) -> bool:
    """The claim says that X led; the page says, in a sentence about the same, that Y led, and nowhere that X did."""
    claim = inquiry.claim
    offset = claim.span.start
    if not _leads(claim.text, name.span.start - offset, name.span.end - offset) or place.tight < SURE:
        return False
    text = inquiry.page.document.text
    leaders = [p for p in there if _leads(text, p.fact.span.start, p.fact.span.end)]
    return place in leaders and not any(_same(name, p.fact) for p in leaders)


def _leads(text: str, start: int, end: int) -> bool:
    return bool(_LED.search(text[max(0, start - 8) : start]) or _LED.match(text[end : end + 9]))
