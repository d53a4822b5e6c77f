"""Words in quotation marks, who is said to have said them, and whether anyone did."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from auditor.facts.quotations.antecedents import antecedent
from auditor.facts.quotations.speakers import Attribution, spoken_after, spoken_before, verbs_of_saying
from auditor.facts.quotations.spoken import is_name, is_spoken
from auditor.model import Quotation
from auditor.text.quote_marks import UNSEEN
from auditor.text.quoted import Quoted, quoted
from auditor.text.sentences import first_sentence, sentences

# A speaker and the verb stand within so many characters of the marks; farther off they belong to other words.
_REACH = 160
# How far back, and beyond how many quotations, the person may be named whom a pronoun means.
_REACH_OF_PRONOUNS, _QUOTATIONS_BACK = 500, 20
_PLAIN = {**dict.fromkeys(map(ord, UNSEEN)), **dict.fromkeys(map(ord, "\u00a0\u202f\u2009\n\r\t"), " ")}
_AROUND_WORDS = "".join(UNSEEN) + " \n\r\t\u00a0\u202f\u2009\u3000"
# A single word so many words from the verb is the writer's: Voss says that some shops that sell “official” boards …
_FAR = 5
_LETTER = re.compile(r"[^\W_]")
_STOP = re.compile(r"[.!?…。！？]")
_STOPS, _CRIES = (".", "。"), ("?", "!", "？", "！", "…", "—", "–")
# Two quotations that share a verb: “a shame” and “a waste”.
_JOINED = re.compile(r",? ?(?:and|or|et|und|y)? ?")
# What leads from a speaker to the second half of what they said: “We will,” said Voss, “but not today.”
_LEADS_ON = (",", ":", "–", "—", "-", " that", "…")


@dataclass(frozen=True, slots=True)
class _Scene:
    """A quotation, its words, and the parts of the sentences around it that stand outside all marks.

    `left` and `right` end and begin with the sentence; `between` goes back to the quotation before in the paragraph.
    """

    quoted: Quoted
    words: str
    between: str
    left: str
    right: str


@dataclass(frozen=True, slots=True)
class _Voice:
    """Who speaks, as far as it is told; `said` without a speaker is "the minister said".

    With `after` it stands after the marks, so that the next quotation may be of the same voice.
    """

    speaker: str | None = None
    said: bool = False
    after: bool = False


_SILENT = _Voice()


def find_quotations(text: str) -> Iterator[Quotation]:
    """Every quotation of a text, in order; marks inside marks belong to the outer quotation.

    A quotation that runs over paragraphs is one: its words are joined by a space, without the marks that open its
    later paragraphs. Marks without a partner quote nothing.
    """
    found = [one for one in quoted(text) if any(_LETTER.search(text, p.start, p.end) for p in one.pieces)]
    voice = _SILENT
    for number, one in enumerate(found):
        previous = found[number - 1].span.end if number else 0
        following = found[number + 1].span.start if number + 1 < len(found) else len(text)
        scene = _scene(text, one, previous, following)
        earlier = found[max(0, number - _QUOTATIONS_BACK) : number]
        carried = _carried(scene, voice) if previous > one.within.start else None
        voice = carried or _voice(text, scene, earlier)
        spoken = is_spoken(scene.words, scene.left, scene.right, said=voice.said)
        yield Quotation(one.span, scene.words, None if is_name(scene.words) else voice.speaker, spoken=spoken)


def _scene(text: str, one: Quoted, previous: int, following: int) -> _Scene:
    words = " ".join(piece.of(text).strip(_AROUND_WORDS) for piece in one.pieces)
    start = max(one.within.start, previous, one.span.start - _REACH)
    end = min(one.within.end, following, one.span.end + _REACH)
    between = text[start : one.span.start].translate(_PLAIN)
    after = text[one.span.end : end].translate(_PLAIN)
    return _Scene(one, words, between, _last_sentence(between, words), _first_sentence(after))


def _last_sentence(between: str, words: str) -> str:
    """What stands before the words in the sentence that they belong to."""
    if not between.strip():
        return ""
    if not _STOP.search(between):
        return between
    first = next((char for char in words if char.isalnum()), "x")
    return between[sentences(between + first)[-1].start :]


def _first_sentence(after: str) -> str:
    first = first_sentence(after) if _STOP.search(after) else None
    return after[: first.end] if first else after


def _carried(scene: _Scene, last: _Voice) -> _Voice | None:
    """The voice of the quotation before, where this one goes on with it; None where it has to be asked for anew.

    “a shame” and “a waste”; “We will,” said Voss, “but not today.”; “We will,” said Voss. “But not today.”; “We will,”
    said Voss. “But not today,” he added.
    """
    between = scene.between.strip()
    if not last.said:
        return None
    if _JOINED.fullmatch(scene.between):
        return last if between else None
    if not last.after or verbs_of_saying(between) != 1:
        return None
    if scene.left == scene.between:
        return _Voice(last.speaker, said=True) if between.endswith(_LEADS_ON) else None
    whole = scene.words[:1].isupper() and scene.words.endswith((*_STOPS, *_CRIES))
    if scene.left.strip() or len(sentences(between)) != 1:
        return None
    told = _after(scene)
    goes_on = whole if told is None else last.speaker is not None and told.pronoun in {"he", "she"}
    return _Voice(last.speaker, said=True, after=told is not None) if goes_on else None


def _voice(text: str, scene: _Scene, earlier: Sequence[Quoted]) -> _Voice:
    """The voice that the words on either side name; none where they name two."""
    after, before = _after(scene), spoken_before(scene.left)
    if after and before and before.of_sentence:
        before = None
    if after and before and after.speaker != before.speaker:
        return _Voice(said=True)
    told = after or before
    if told is None:
        return _Voice(said=" " in scene.words and verbs_of_saying(scene.left) > 0)
    speaker = told.speaker
    if told.pronoun:
        context = _context(text, scene.quoted.span.start, scene.quoted.within.start, earlier)
        if told is before:
            context = context[: len(context) - len(scene.left) + told.at]
        speaker = antecedent(context, told.pronoun)
    if told is before and " " not in scene.words and _is_writers(scene, told):
        speaker = None
    return _Voice(speaker, said=True, after=told is after)


def _is_writers(scene: _Scene, told: Attribution) -> bool:
    """Whether a single word is a name or the writer's own: Voss answered on the site “Evolution”; not: Voss: “No.”."""
    introduced = scene.left.rstrip().endswith((":", ","))
    return not introduced and (told.words_between > _FAR or scene.words[:1].isupper())


def _after(scene: _Scene) -> Attribution | None:
    """What follows the marks, unless it is a sentence of its own: “We will.” Voss said no more."""
    right = scene.right.lstrip()
    if scene.words.endswith(_STOPS) and not right[:1].islower():
        return None
    parted = scene.words.endswith((*_CRIES, ",", *_STOPS)) or right.startswith((",", "–", "—", "-"))
    return spoken_after(
        scene.right,
        begins_sentence=scene.words.endswith(_CRIES) and right[:1].isupper(),
        inverted_only=not parted and bool(scene.left.strip()),
    )


def _context(text: str, end: int, start: int, earlier: Sequence[Quoted]) -> str:
    """The paragraph up to a quotation, without what is quoted in it."""
    start = max(start, end - _REACH_OF_PRONOUNS)
    parts, at = [], start
    for one in earlier:
        if one.span.end > start:
            parts.append(text[at : max(at, one.span.start)])
            at = max(at, one.span.end)
    parts.append(text[at:end])
    return "".join(parts).translate(_PLAIN)
