"""Who stands as the subject right before or right after a verb of saying.

Silent unless it is one name or pronoun alone: not one of several, not the firm whose spokesman spoke, and nobody of
whom, to whom or for whom it was said.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from auditor.facts.names.finding import find_names
from auditor.facts.quotations.saying_words import ADVERBS, AFTER_SPEAKER, CLAUSE_OPENERS, PASSIVES, PREPOSITIONS
from auditor.model import Name

_PRONOUN = re.compile(r"\b(?P<word>he|she|it|they|I|we|you)\Z", re.IGNORECASE)
_FOLLOWING_PRONOUN = re.compile(r" (?P<word>he|she|they)\b")
# Adverbs and auxiliaries between speaker and verb; few, so that a long run of them is no work.
_FILLERS = re.compile(rf"(?:,? (?:{ADVERBS})\b){{1,3}}\Z", re.IGNORECASE)
APPOSITION = re.compile(r"(?:, [^,]{1,90}(?:, (?:Inc|Ltd|LLC)\.?)?,| \([^()]{1,60}\),?)\Z")
# What a name between commas explains: "Its chief nurse, Ada Voss, said", "Acme’s chair, Voss, told".
_EXPLAINED = re.compile(
    r"(?:\A|, |\b(?:but|as|when|while) )(?:(?i:the|an?|its|his|her|their|our|my) |[A-Z][\w&.’' -]{0,40}['’]s? )"
    r"(?:[^\W\d_A-Z][\w’'-]*+ ){0,5}[^\W\d_A-Z][\w’'-]*+"
    r"(?: (?:of|at|for) (?:the )?[A-Z][\w&.’' -]{0,40})?, \Z"
)
_ROLE_GAP = re.compile(r"(?: [^\W\d_][\w’'-]*+\.?){0,6},? ?\Z")
_ROLE_LINK = re.compile(r"(?:['’]s?)?(?: [^\W\d_][\w’'-]*){0,5},? ")
_FOLLOWS = re.compile(rf" *(?:\Z|[,.;:!?()\[–—…-]|(?:{AFTER_SPEAKER})\b)")
_FOLLOWS_ROLE_AND_COMMA = re.compile(r" *(?:\Z|[,.;:])")
_NO_ROLES = PREPOSITIONS | CLAUSE_OPENERS | frozenset(AFTER_SPEAKER.split("|"))
# Don’t, We’ve: no names, though a sentence may begin with them.
_CONTRACTION = re.compile(r"['’](?:t|ve|re|ll|m|d)\Z")
PASSIVE = re.compile(rf"\b(?:{PASSIVES})(?: \w+ly)?\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Subject:
    """A name or pronoun, and where its phrase begins in the clause."""

    start: int
    name: str | None = None
    pronoun: str | None = None


def only_subject(left: str) -> Subject | None:
    """The only name or pronoun of a clause whose subject has a second verb: "Voss left, saying"."""
    names = names_in(left, sentence_begins=True)
    pronouns = re.findall(r"\b(?:he|she|it|they)\b", left, re.IGNORECASE)
    if len(names) == 1 and not pronouns:
        name = names[0]
        before = left[: name.span.start].split()
        possessive = left.startswith(("’s", "'s"), name.span.end)
        governed = bool(before) and before[-1].lower() in PREPOSITIONS
        role_only = len(before) > 3
        return None if possessive or governed or role_only else Subject(name.span.start, name.words)
    if len(pronouns) == 1 and not names and left.lower().startswith(("he ", "she ", "it ", "they ")):
        return Subject(0, pronoun=pronouns[0].lower())
    return None


def names_in(clause: str, *, sentence_begins: bool) -> Sequence[Name]:
    """The names of a clause; its first word is no sentence's first, where any word has a capital, unless it is said."""
    if not any(char.isupper() for char in clause):
        return ()
    lead = "" if sentence_begins else ", "
    found = (name for name in find_names(lead + clause) if not _CONTRACTION.search(name.words))
    return [Name(name.span.shift(-len(lead)), name.words, name.role) for name in found]


def subject_before(clause: str, verb: int, *, sentence_begins: bool) -> Subject | None:
    """The name or pronoun right before a verb: Voss said; Voss, the chair, told; Voss of Acme said."""
    left = clause[:verb].rstrip()
    if PASSIVE.search(left):
        return None
    left = _FILLERS.sub("", left).rstrip()
    pronoun = _PRONOUN.search(left)
    if pronoun:
        return Subject(pronoun.start(), pronoun=pronoun["word"].lower())
    names = names_in(left, sentence_begins=sentence_begins)
    subject = _ending(left, names)
    if subject is None and (apposition := APPOSITION.search(left)) and left[apposition.start() :].strip(", "):
        return _ending(left[: apposition.start()], names) or _explaining(left, names)
    return subject


def _explaining(left: str, names: Sequence[Name]) -> Subject | None:
    """The name that stands between commas behind an office or a kind: "the mayor, Ada Voss,"."""
    name = names[-1] if names else None
    if name is None or left[name.span.end :] != ",":
        return None
    return Subject(name.span.start, name.words) if _EXPLAINED.search(left, 0, name.span.start) else None


def _ending(left: str, names: Sequence[Name]) -> Subject | None:
    """The name at the end of a clause, or the one that it belongs to; nobody if it is one of several, or another's."""
    inside = [name for name in names if name.span.end <= len(left)]
    if not inside or left[inside[-1].span.end :].strip(". "):
        return None
    name = inside[-1]
    before = left[: name.span.start].split()
    word = before[-1].lower() if before else ""
    if word in PREPOSITIONS:
        lead = left[: name.span.start].rstrip()[: -len(word)].rstrip()
        holder = inside[-2] if len(inside) > 1 else None
        owns = holder is not None and holder.span.end == len(lead) and word in {"of", "at", "from", "for"}
        return _alone(left, holder, inside[:-2]) if owns and holder else None
    return _alone(left, name, inside[:-1])


def _alone(left: str, name: Name, others: Sequence[Name]) -> Subject | None:
    """A name that is not the last of a list: Voss and Lind said."""
    before = left[: name.span.start].rstrip()
    listed = False
    if others and before.endswith((" and", " or", " &", ",")) and len(before) - others[-1].span.end <= 5:
        lead = left[: others[-1].span.start].split()
        # Asked about Lind, Voss said: no list.
        listed = not (before.endswith(",") and lead and lead[-1].lower() in PREPOSITIONS)
    follows_preposition = bool(before) and before.split()[-1].lower() in PREPOSITIONS
    return None if listed or follows_preposition else Subject(name.span.start, name.words)


def subject_after(clause: str, verb: int) -> Subject | None:
    """The name or pronoun right after a verb: said Voss; said the chair, Ada Voss, said Acme’s Ada Voss of Leeds."""
    pronoun = _FOLLOWING_PRONOUN.match(clause, verb)
    if pronoun:
        return Subject(verb, pronoun=pronoun["word"])
    names = names_in(clause[verb:], sentence_begins=False)
    if not names or not _leads_to_name(clause[verb : verb + names[0].span.start]):
        return None
    name, followed_comma = names[0], "," in clause[verb : verb + names[0].span.start]
    for other in names[1:]:
        between = clause[verb + name.span.end : verb + other.span.start]
        if not _ROLE_LINK.fullmatch(between) or not _leads_to_name(re.sub(r"^['’]s?", "", between)) or between == ", ":
            break
        followed_comma = followed_comma or "," in between
        name = other
    end = verb + name.span.end
    fits = _FOLLOWS_ROLE_AND_COMMA if followed_comma else _FOLLOWS
    return Subject(verb + name.span.start, name.words) if fits.match(clause, end) else None


def _leads_to_name(gap: str) -> bool:
    """Whether only a role stands between a verb and a name: " chief executive ", not " a spokesman for "."""
    words = gap.replace(",", " ").split()
    return bool(_ROLE_GAP.fullmatch(gap)) and _NO_ROLES.isdisjoint(words)
