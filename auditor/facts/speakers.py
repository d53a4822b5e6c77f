"""Who is said to have spoken, read from the words right after or right before a quotation.

Only what the grammar of reporting leaves no doubt of is read: a wrong speaker is an accusation, none is a miss. So
the speaker must stand right beside the verb, and be no listener, no topic and no firm whose spokesman spoke.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from auditor.facts.names import find_names
from auditor.facts.saying_words import (
    ADVERBS,
    AFTER_SPEAKER,
    BREAKS,
    CLAUSE_OPENERS,
    INVERTED,
    LABELS,
    NEGATIONS,
    PARTICIPLES,
    PASSIVES,
    PREPOSITIONS,
    SOURCE_LEADS,
    VERBS,
)
from auditor.model import Name


@dataclass(frozen=True, slots=True)
class Attribution:
    """A verb of saying beside a quotation; its subject is a name, a pronoun, or neither ("the minister said")."""

    speaker: str | None = None
    pronoun: str | None = None
    # Where the subject begins in the clause.
    at: int = 0
    # The source of a whole sentence, not of the words in marks alone: according to Reuters.
    of_sentence: bool = False
    # How many words stand between the verb and the marks.
    words_between: int = 0


@dataclass(frozen=True, slots=True)
class _Subject:
    start: int
    name: str | None = None
    pronoun: str | None = None


_NOBODY = Attribution()
_VERB = re.compile(
    rf"\b(?:(?P<reported>{VERBS})|(?P<leading>{SOURCE_LEADS})|(?P<participle>{PARTICIPLES}))\b", re.IGNORECASE
)
_FIRST_INVERTED = re.compile(rf"(?:{INVERTED})\b(?: (?:{ADVERBS})\b)?", re.IGNORECASE)
_FIRST_LEAD = re.compile(rf"(?:{SOURCE_LEADS})\b", re.IGNORECASE)
_SKIPPED_AT_HEAD = re.compile(r"(?:as |(?:is|was|were) (?:how|what|the way) |(?:in|on|at|during) [^,]{1,60}, )")
_QUOTED_AS = re.compile(
    r"\b(?:(?P<passive>(?:was|is|were|has been|been) )?(?:quoted|cited|reported)\b|quotes|cites)"
    r"(?P<whom>[^.;:]{0,60}?) as (?:saying|telling|writing)\b"
)
_PRONOUN = re.compile(r"\b(?P<word>he|she|it|they|I|we|you)\Z", re.IGNORECASE)
_FOLLOWING_PRONOUN = re.compile(r" (?P<word>he|she|they)\b")
# Adverbs and auxiliaries between speaker and verb; few, so that a long run of them is no work.
_FILLERS = re.compile(rf"(?:,? (?:{ADVERBS})\b){{1,3}}\Z", re.IGNORECASE)
_APPOSITION = re.compile(r"(?:, [^,]{1,90}(?:, (?:Inc|Ltd|LLC)\.?)?,| \([^()]{1,60}\),?)\Z")
_ROLE_GAP = re.compile(r"(?: [^\W\d_][\w’'-]*+\.?){0,6},? ?\Z")
_ROLE_LINK = re.compile(r"(?:['’]s?)?(?: [^\W\d_][\w’'-]*){0,5},? ")
_FOLLOWS = re.compile(rf" *(?:\Z|[,.;:!?()\[–—…-]|(?:{AFTER_SPEAKER})\b)")
_FOLLOWS_ROLE_AND_COMMA = re.compile(r" *(?:\Z|[,.;:])")
_NO_ROLES = PREPOSITIONS | CLAUSE_OPENERS | frozenset(AFTER_SPEAKER.split("|"))
# Don’t, We’ve: no names, though a sentence may begin with them.
_CONTRACTION = re.compile(r"['’](?:t|ve|re|ll|m|d)\Z")
_BREAK = re.compile(BREAKS)
_NEGATED = re.compile(rf"(?:{NEGATIONS})[^,;]{{0,12}}\Z", re.IGNORECASE)
_PASSIVE = re.compile(rf"\b(?:{PASSIVES})(?: \w+ly)?\Z", re.IGNORECASE)
_TO = re.compile(r"\bto\Z")
_HEAD_OF_SUBJECT = re.compile(r"(?:(?:[a-zß-ÿ][\w’'-]*+|[A-Z][\w&.’-]*+|Mr\.|Mrs\.|Ms\.|Dr\.),? ){0,7}\Z")
_COLON_APPOSITION = re.compile(r"(?:, [^,:]{1,60}| \([^():]{1,40}\))?:\s*\Z")
_LATE_CLAUSE = re.compile(r"\s+(?:that|he|she|it|they|we|there|the|a|an|his|her|its|their)\b", re.IGNORECASE)


def verbs_of_saying(clause: str) -> int:
    """How many verbs of saying a clause has."""
    return sum(1 for _ in _VERB.finditer(clause))


def spoken_after(clause: str, *, begins_sentence: bool = False, inverted_only: bool = False) -> Attribution | None:
    """The attribution that follows a quotation: “…,” Voss said; “…,” said Voss; “…,” according to Voss.

    `clause` is what stands between the closing mark and the end of the sentence. With `begins_sentence` it may be a
    sentence of its own ("Voss said that …"), which says nothing of the quotation; with `inverted_only` it may go on
    with another clause (the “plan” Voss said was dead).
    """
    if not _VERB.search(clause):
        return None
    clause = clause.lstrip(" ,–—-…")
    lead = _FIRST_LEAD.match(clause)
    if lead:
        return _attribution(_subject_after(clause, lead.end()))
    inverted = _FIRST_INVERTED.match(clause)
    if inverted:
        return _attribution(_subject_after(clause, inverted.end()))
    if inverted_only:
        return None
    cited = _QUOTED_AS.search(clause)
    if cited:
        return _cited(clause, cited)
    skipped = _SKIPPED_AT_HEAD.match(clause)
    clause = clause[skipped.end() :] if skipped else clause
    verb = _VERB.search(clause)
    if verb is None or not verb["reported"] or clause.split(" ", 1)[0].lower() in CLAUSE_OPENERS:
        return None
    if begins_sentence and _LATE_CLAUSE.match(clause, verb.end()):
        return None
    subject = _subject_before(clause, verb.start(), sentence_begins=begins_sentence)
    if subject is None:
        return _NOBODY if _HEAD_OF_SUBJECT.fullmatch(clause[: verb.start()]) else None
    if not _HEAD_OF_SUBJECT.fullmatch(clause[: subject.start]):
        return None
    return _attribution(subject)


def spoken_before(clause: str) -> Attribution | None:
    """The attribution that leads to a quotation: Voss said: “…”; according to Voss, “…”; Voss called it “…”.

    `clause` is what stands between the beginning of the sentence, or an earlier quotation, and the opening mark.
    """
    cited = _QUOTED_AS.search(clause)
    if cited:
        return _cited(clause, cited)
    verb = _last_verb(clause)
    if verb is None:
        return _before_colon(clause)
    if _BREAK.search(clause, verb.end()):
        return None
    if verb["leading"]:
        source = _subject_after(clause, verb.end())
        return replace(_attribution(source), of_sentence=True) if source else None
    left = clause[: verb.start()].rstrip()
    if _NEGATED.search(left) or _PASSIVE.search(left):
        return _NOBODY
    if verb["participle"] and (words := left.split()) and words[-1].lower() in PREPOSITIONS - {"by"}:
        return None  # in charge of labelling “fake news”
    if verb["participle"] or _TO.search(left) or _coordinated(left):
        return _attribution(_only_one(left))
    if not left.strip(" ,–—-"):
        return _attribution(_subject_after(clause, verb.end()))
    subject = _subject_before(clause, verb.start(), sentence_begins=True)
    if subject is None and clause[: verb.start()].rstrip().lower().endswith((" as", "as")):
        subject = _subject_after(clause, verb.end())
    return replace(_attribution(subject), words_between=len(clause[verb.end() :].split()))


def _attribution(subject: _Subject | None) -> Attribution:
    return Attribution(subject.name, subject.pronoun, subject.start) if subject else _NOBODY


def _last_verb(clause: str) -> re.Match[str] | None:
    last = None
    for last in _VERB.finditer(clause):  # noqa: B007
        pass
    return last


def _cited(clause: str, cited: re.Match[str]) -> Attribution:
    """The Post quoted Voss as saying; Voss was quoted as saying."""
    if cited["passive"]:
        return _attribution(_subject_before(clause, cited.start(), sentence_begins=True))
    names = list(find_names("," + cited["whom"]))
    return (
        Attribution(names[0].words) if len(names) == 1 and cited["whom"].strip().endswith(names[0].words) else _NOBODY
    )


def _coordinated(left: str) -> bool:
    """Voss left and said; Voss smiled, then said."""
    return left.endswith((" and", " but", " then", " or", ",")) and not _APPOSITION.search(left)


def _only_one(left: str) -> _Subject | None:
    """The only name or pronoun of a clause whose subject has a second verb: "Voss left, saying"."""
    names = _names(left, sentence_begins=True)
    pronouns = re.findall(r"\b(?:he|she|it|they)\b", left, re.IGNORECASE)
    if len(names) == 1 and not pronouns:
        name = names[0]
        before = left[: name.span.start].split()
        possessive = left.startswith(("’s", "'s"), name.span.end)
        governed = bool(before) and before[-1].lower() in PREPOSITIONS
        role_only = len(before) > 3
        return None if possessive or governed or role_only else _Subject(name.span.start, name.words)
    if len(pronouns) == 1 and not names and left.lower().startswith(("he ", "she ", "it ", "they ")):
        return _Subject(0, pronoun=pronouns[0].lower())
    return None


def _before_colon(clause: str) -> Attribution | None:
    """Ada Voss: “…”; Ada Voss, head of Acme: “…”. A name of one word may be a label ("Verdict: “…”")."""
    stripped = clause.strip()
    if not stripped.endswith(":") or len(stripped) > 90 or not stripped[:1].isupper():
        return None
    names = _names(stripped, sentence_begins=False)
    if not names or names[0].span.start != 0 or not _COLON_APPOSITION.match(stripped, names[0].span.end):
        return None
    words = names[0].words.split()
    is_label = any(word.lower() in LABELS for word in words)
    return None if is_label or len(words) < 2 else Attribution(names[0].words)


def _names(clause: str, *, sentence_begins: bool) -> Sequence[Name]:
    """The names of a clause; its first word is no sentence's first, where any word has a capital, unless it is said."""
    if not any(char.isupper() for char in clause):
        return ()
    lead = "" if sentence_begins else ", "
    found = (name for name in find_names(lead + clause) if not _CONTRACTION.search(name.words))
    return [Name(name.span.shift(-len(lead)), name.words, name.role) for name in found]


def _subject_before(clause: str, verb: int, *, sentence_begins: bool) -> _Subject | None:
    """The name or pronoun right before a verb: Voss said; Voss, the chair, told; Voss of Acme said."""
    left = clause[:verb].rstrip()
    if _PASSIVE.search(left):
        return None
    left = _FILLERS.sub("", left).rstrip()
    pronoun = _PRONOUN.search(left)
    if pronoun:
        return _Subject(pronoun.start(), pronoun=pronoun["word"].lower())
    names = _names(left, sentence_begins=sentence_begins)
    subject = _ending(left, names)
    while subject is None and (apposition := _APPOSITION.search(left)) and left[apposition.start() :].strip(", "):
        left = left[: apposition.start()]
        subject = _ending(left, names)
        break
    return subject


def _ending(left: str, names: Sequence[Name]) -> _Subject | None:
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


def _alone(left: str, name: Name, others: Sequence[Name]) -> _Subject | None:
    """A name that is not the last of a list: Voss and Lind said."""
    before = left[: name.span.start].rstrip()
    listed = False
    if others and before.endswith((" and", " or", " &", ",")) and len(before) - others[-1].span.end <= 5:
        lead = left[: others[-1].span.start].split()
        # Asked about Lind, Voss said: no list.
        listed = not (before.endswith(",") and lead and lead[-1].lower() in PREPOSITIONS)
    follows_preposition = bool(before) and before.split()[-1].lower() in PREPOSITIONS
    return None if listed or follows_preposition else _Subject(name.span.start, name.words)


def _subject_after(clause: str, verb: int) -> _Subject | None:
    """The name or pronoun right after a verb: said Voss; said the chair, Ada Voss, said Acme’s Ada Voss of Leeds."""
    pronoun = _FOLLOWING_PRONOUN.match(clause, verb)
    if pronoun:
        return _Subject(verb, pronoun=pronoun["word"])
    names = _names(clause[verb:], sentence_begins=False)
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
    return _Subject(verb + name.span.start, name.words) if fits.match(clause, end) else None


def _leads_to_name(gap: str) -> bool:
    """Whether only a role stands between a verb and a name: " chief executive ", not " a spokesman for "."""
    words = gap.replace(",", " ").split()
    return bool(_ROLE_GAP.fullmatch(gap)) and _NO_ROLES.isdisjoint(words)
