"""What one side states and the other denies, on the same verb of nearly the same clause."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from auditor.checks.placing.aligned import Pair, aligned
from auditor.checks.placing.binding import Place
from auditor.checks.placing.moved import same_setting
from auditor.checks.telling import tell
from auditor.clauses import clauses
from auditor.clauses.negations import Denial, denials, is_partial, may_deny, scope
from auditor.clauses.reservations import denies, is_reported, reservations
from auditor.clauses.verbs import base, opposites
from auditor.facts.values import marks, shifted
from auditor.model import DateRange, Fact, Finding, Inquiry, Kind, Phrase, Quantity, Quotation, Span, Stance
from auditor.text.remembered import remembered
from auditor.text.words import Word, content_words, stem

IDENT = "negation"
SUMMARY = "What the claim says was done, the page does not say was not done, nor the other way round."

# How much of each clause the other must hold, verb and negation left out: the negation mostly stands elsewhere.
SHARE = 0.75
FEWEST = 2
# A sentence that holds this much of the clause, and its verb as the claim has it, says the same elsewhere.
ECHO = 0.5
_PASSIVE = re.compile(
    r"\b(?:am|is|are|was|were|be|been|being)\s(?:not\s)?(?:[a-z]{3,20}\s)?[a-z'’-]{2,30}\Z", re.IGNORECASE
)
# What someone "no longer" is or does, the same one was or did.
_PAST = re.compile(r"\b(?:was|were|had|been|did|former|formerly|once|until|[a-z]{2,20}ed)\b", re.IGNORECASE)
_OPPOSITES = {stem(one): {stem(other) for this, other in opposites() if this == one} for one, _ in opposites()}
_OPPOSED = frozenset().union(*_OPPOSITES.values())


@dataclass(frozen=True, slots=True)
class Side:
    """One clause: its text, its place, its sentence’s place and facts, and what the clause denies."""

    text: str
    span: Span
    sentence: Span
    facts: tuple[Fact, ...]
    denials: tuple[Denial, ...]

    @property
    def words(self) -> tuple[Word, ...]:
        """Its content words without the negations, with their places in `text`; irregular verbs as infinitives."""
        negations = [Span(denial.span.start, denial.verb.start) for denial in self.denials]
        words = (Word(word.stem, word.span.shift(self.span.start)) for word in _rooted(self.span.of(self.text)))
        return tuple(word for word in words if not any(word.span.overlaps(span) for span in negations))

    @property
    def asks(self) -> bool:
        """Whether its sentence is a question."""
        return self.sentence.of(self.text).rstrip("”’\"' ").endswith("?")

    @property
    def quoted(self) -> bool:
        """Whether any of it stands in quotation marks."""
        return any(isinstance(fact, Quotation) and fact.span.overlaps(self.span) for fact in self.facts)

    @property
    def figures(self) -> set[str]:
        """The marks of its figures."""
        return {mark for fact in self._facts if isinstance(fact, Quantity) for mark in marks(fact)}

    @property
    def dates(self) -> list[DateRange]:
        """Its dates, those left out that count from the day of writing."""
        return [fact for fact in self._facts if isinstance(fact, DateRange) and not fact.anchored]

    @property
    def _facts(self) -> list[Fact]:
        return [fact for fact in self.facts if self.span.start <= fact.span.start < self.span.end]

    def subject(self, verb: Span) -> str | None:
        """The stem of the last noun before a verb, adverbs left out."""
        before = [w.stem for w in self.words if w.span.end <= verb.start and not w.span.of(self.text).endswith("ly")]
        return before[-1] if before else None

    def is_passive(self, verb: Span) -> bool:
        """Whether a form of "be" carries the verb."""
        return bool(_PASSIVE.search(self.text, self.span.start, verb.end))


@dataclass(frozen=True, slots=True)
class Clash:
    """The words of both sides that contradict each other: stems of the verbs, and places from negation to verb."""

    ours: Span
    theirs: Span
    verb: str
    verb_there: str


def examine(inquiry: Inquiry) -> Iterator[Finding]:
    """A refutation for each clause of the claim that the page has with the opposite verb, or denied, or undenied."""
    claim, text = inquiry.claim, inquiry.page.document.text
    if not _may_clash(inquiry):
        return
    facts = tuple(shifted(fact, -claim.span.start) for fact in claim.facts)
    for pair in aligned(inquiry):
        ours = _side(claim.text, pair.ours, Span(0, len(claim.text)), facts)
        theirs = _side(text, pair.theirs, pair.sentence.span, pair.sentence.facts)
        clash = _clash(ours, theirs) if pair.sentence.main else None
        if clash and _as_plain(ours, theirs) and _is_sure(inquiry, pair, ours, theirs, clash):
            said = Phrase(clash.ours.shift(claim.span.start), clash.ours.of(claim.text))
            yield tell(IDENT, inquiry, said, Stance.REFUTES, Kind.NEGATION, _place(pair, clash))


def _may_clash(inquiry: Inquiry) -> bool:
    """Whether the claim has a verb with an opposite, or it or a passage close to it any negation."""
    said = (inquiry.claim.text, *(passage.text for passage in inquiry.passages))
    return any(map(may_deny, said)) or not _roots(inquiry.claim.text).isdisjoint(_OPPOSED)


def _side(text: str, span: Span, sentence: Span, facts: tuple[Fact, ...]) -> Side:
    return Side(text, span, sentence, facts, tuple(denials(text, span)))


def _as_plain(ours: Side, theirs: Side) -> bool:
    """Whether both state, plan, report or quote alike, neither asks, and neither denies only a part."""
    return (
        not any(is_partial(side.text, side.span) or side.asks for side in (ours, theirs))
        and reservations(ours.text, ours.span) == reservations(theirs.text, theirs.span)
        and scope(ours.text, ours.span) == scope(theirs.text, theirs.span)
        and is_reported(ours.text, ours.sentence) is is_reported(theirs.text, theirs.sentence)
        and ours.quoted is theirs.quoted
    )


def _clash(ours: Side, theirs: Side) -> Clash | None:
    if len(ours.denials) + len(theirs.denials) == 1:
        return _denied(ours, theirs) if theirs.denials else _turned(_denied(theirs, ours))
    return None if ours.denials or theirs.denials else _opposite(ours, theirs)


def _turned(clash: Clash | None) -> Clash | None:
    return Clash(clash.theirs, clash.ours, clash.verb_there, clash.verb) if clash else None


def _denied(stating: Side, denying: Side) -> Clash | None:
    """The verb that one side denies and the other has without a denial anywhere in its sentence."""
    denial = denying.denials[0]
    verb = root(denial.verb.of(denying.text))
    stated = [word for word in stating.words if word.stem == verb]
    outside = (Span(denying.span.start, denial.span.start), Span(denial.verb.end, denying.span.end))
    if (
        len(stated) != 1
        or denies(stating.text, stating.sentence)
        or any(denies(denying.text, span) for span in outside)
        or (denial.lasting and _PAST.search(stating.span.of(stating.text)))
    ):
        return None
    return Clash(stated[0].span, Span(denial.span.start, denial.verb.end), verb, verb)


def _opposite(ours: Side, theirs: Side) -> Clash | None:
    """The one pair of opposite verbs, where nothing else in either clause denies anything."""
    here = _roots(ours.span.of(ours.text))
    if here.isdisjoint(_OPPOSED):
        return None
    there = _roots(theirs.span.of(theirs.text))
    if here.isdisjoint(opposite for stem in there for opposite in _OPPOSITES.get(stem, ())):
        return None
    pairs = [
        Clash(one.span, other.span, one.stem, other.stem)
        for one in ours.words
        for other in theirs.words
        if one.stem in _OPPOSITES.get(other.stem, ()) and one.stem not in there and other.stem not in here
    ]
    if len(pairs) != 1 or _denies_beside(ours, pairs[0].ours) or _denies_beside(theirs, pairs[0].theirs):
        return None
    return pairs[0]


def _denies_beside(side: Side, verb: Span) -> bool:
    outside = (Span(side.sentence.start, verb.start), Span(verb.end, side.sentence.end))
    return any(denies(side.text, span) for span in outside)


def _is_sure(inquiry: Inquiry, pair: Pair, ours: Side, theirs: Side, clash: Clash) -> bool:
    here = {word.stem for word in ours.words} - {clash.verb}
    there = {word.stem for word in theirs.words} - {clash.verb_there}
    return (
        _nearly_equal(here, there, bool(ours.denials), bool(theirs.denials))
        and ours.subject(clash.ours) is not None
        and ours.subject(clash.ours) == theirs.subject(clash.theirs)
        and ours.is_passive(clash.ours) is theirs.is_passive(clash.theirs)
        and ours.figures == theirs.figures
        and bool(ours.dates) is bool(theirs.dates)
        and same_setting(inquiry, _place(pair, clash))
        and not _echoed(inquiry, here, clash, denied=bool(ours.denials))
    )


def _nearly_equal(here: set[str], there: set[str], denied_here: bool, denied_there: bool) -> bool:
    """Whether one clause holds the other and little more.

    A denial may be aimed at any of its words ("was not charged with murder"), so that the statement must hold them all.
    """
    common = len(here & there)
    held = here <= there if denied_here else there <= here if denied_there else here <= there or there <= here
    return held and common >= FEWEST and common >= SHARE * max(len(here), len(there))


def _echoed(inquiry: Inquiry, rest: set[str], clash: Clash, *, denied: bool) -> bool:
    """Whether another sentence of the page has the claim’s verb as the claim has it: what was refused at first."""
    text = inquiry.page.document.text
    for sentence in inquiry.page.sentences:
        if len(rest & sentence.stems) < ECHO * len(rest):
            continue
        for span in clauses(text, sentence.span):
            side = _side(text, span, sentence.span, sentence.facts)
            verbs = {root(denial.verb.of(text)) for denial in side.denials}
            stated = {word.stem for word in side.words} - verbs
            if clash.verb in (verbs if denied else stated) or (
                clash.verb != clash.verb_there and clash.verb_there in verbs
            ):
                return True
    return False


def _place(pair: Pair, clash: Clash) -> Place[Phrase]:
    words = clash.theirs.of(pair.evidence.document.text)
    return Place(
        Phrase(clash.theirs, words), pair.sentence, pair.around, pair.share, pair.share, pair.evidence.document
    )


@remembered(answers=2048)
def _rooted(clause: str) -> tuple[Word, ...]:
    """The content words of a clause by their roots."""
    return tuple(Word(root(word.span.of(clause)), word.span) for word in content_words(clause))


@remembered(answers=2048)
def _roots(clause: str) -> frozenset[str]:
    """The roots of the content words of a clause, negations among them."""
    return frozenset(word.stem for word in _rooted(clause))


@remembered(answers=16384)
def root(word: str) -> str:
    """The stem of a word, of an irregular verb’s infinitive for any of its forms."""
    return stem(base(word))
