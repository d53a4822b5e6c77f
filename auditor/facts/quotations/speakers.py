"""Who is said to have spoken, read from the words right after or right before a quotation.

Only what the grammar of reporting leaves no doubt of is read: a wrong speaker is an accusation, none is a miss. So
the speaker must stand right beside the verb, and be no listener, no topic and no firm whose spokesman spoke.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from auditor.facts.names.finding import find_names
from auditor.facts.quotations.saying_words import (
    ADVERBS,
    BREAKS,
    CLAUSE_OPENERS,
    INVERTED,
    LABELS,
    NEGATIONS,
    PARTICIPLES,
    PREPOSITIONS,
    SOURCE_LEADS,
    VERBS,
)
from auditor.facts.quotations.speaking_subjects import (
    APPOSITION,
    PASSIVE,
    Subject,
    names_in,
    only_subject,
    subject_after,
    subject_before,
)


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


_NOBODY = Attribution()


def _by_first_letter(table: str) -> str:
    """The same words as a pattern that tries only those with the right first letter: a third of the time."""
    rows: dict[str, list[str]] = {}
    for word in table.split("|"):
        rows.setdefault(word[0], []).append(word[1:])
    return "|".join(f"{letter}(?:{'|'.join(sorted(rest, key=len, reverse=True))})" for letter, rest in rows.items())


_VERB = re.compile(
    rf"\b(?:(?P<reported>{_by_first_letter(VERBS)})|(?P<leading>{_by_first_letter(SOURCE_LEADS)})"
    rf"|(?P<participle>{_by_first_letter(PARTICIPLES)}))\b",
    re.IGNORECASE,
)
_FIRST_INVERTED = re.compile(rf"(?:{INVERTED})\b(?: (?:{ADVERBS})\b)?", re.IGNORECASE)
_FIRST_LEAD = re.compile(rf"(?:{SOURCE_LEADS})\b", re.IGNORECASE)
_SKIPPED_AT_HEAD = re.compile(r"(?:as |(?:is|was|were) (?:how|what|the way) |(?:in|on|at|during) [^,]{1,60}, )")
_QUOTED_AS = re.compile(
    r"\b(?:(?P<passive>(?:was|is|were|has been|been) )?(?:quoted|cited|reported)\b|quotes|cites)"
    r"(?P<whom>[^.;:]{0,60}?) as (?:saying|telling|writing)\b"
)
_BREAK = re.compile(BREAKS)
_NEGATED = re.compile(rf"(?:{NEGATIONS})[^,;]{{0,12}}\Z", re.IGNORECASE)
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
        return _attribution(subject_after(clause, lead.end()))
    inverted = _FIRST_INVERTED.match(clause)
    if inverted:
        return _attribution(subject_after(clause, inverted.end()))
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
    subject = subject_before(clause, verb.start(), sentence_begins=begins_sentence)
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
        source = subject_after(clause, verb.end())
        return replace(_attribution(source), of_sentence=True) if source else None
    left = clause[: verb.start()].rstrip()
    if _NEGATED.search(left) or PASSIVE.search(left):
        return _NOBODY
    if verb["participle"] and (words := left.split()) and words[-1].lower() in PREPOSITIONS - {"by"}:
        return None  # in charge of labelling “fake news”
    if verb["participle"] or _TO.search(left) or _coordinated(left):
        return _attribution(only_subject(left))
    if not left.strip(" ,–—-"):
        return _attribution(subject_after(clause, verb.end()))
    subject = subject_before(clause, verb.start(), sentence_begins=True)
    if subject is None and clause[: verb.start()].rstrip().lower().endswith((" as", "as")):
        subject = subject_after(clause, verb.end())
    return replace(_attribution(subject), words_between=len(clause[verb.end() :].split()))


def _attribution(subject: Subject | None) -> Attribution:
    return Attribution(subject.name, subject.pronoun, subject.start) if subject else _NOBODY


def _last_verb(clause: str) -> re.Match[str] | None:
    last = None
    for last in _VERB.finditer(clause):  # noqa: B007
        pass
    return last


def _cited(clause: str, cited: re.Match[str]) -> Attribution:
    """The Post quoted Voss as saying; Voss was quoted as saying."""
    if cited["passive"]:
        return _attribution(subject_before(clause, cited.start(), sentence_begins=True))
    names = list(find_names("," + cited["whom"]))
    return (
        Attribution(names[0].words) if len(names) == 1 and cited["whom"].strip().endswith(names[0].words) else _NOBODY
    )


def _coordinated(left: str) -> bool:
    """Voss left and said; Voss smiled, then said."""
    return left.endswith((" and", " but", " then", " or", ",")) and not APPOSITION.search(left)


def _before_colon(clause: str) -> Attribution | None:
    """Ada Voss: “…”; Ada Voss, head of Acme: “…”. A name of one word may be a label ("Verdict: “…”")."""
    stripped = clause.strip()
    if not stripped.endswith(":") or len(stripped) > 90 or not stripped[:1].isupper():
        return None
    names = names_in(stripped, sentence_begins=False)
    apposition = _COLON_APPOSITION.match(stripped, names[0].span.end) if names else None
    if apposition is None or names[0].span.start != 0:
        return None
    words = names[0].words.split()
    is_label = any(word.lower() in LABELS for word in words)
    known = len(words) > 1 or names[0].role or apposition[0].strip() != ":"
    return None if is_label or not known else Attribution(names[0].words)
