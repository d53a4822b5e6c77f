"""Words that are others in a sentence which the claim otherwise copies: what a reader of both would stop at.

Whoever condenses leaves out, moves and joins, and puts a synonym here and there; all that is passed over.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from auditor.checks.placing.binding import Place
from auditor.checks.saying.near_copies import Copy, Edit, near_copies
from auditor.checks.saying.rewordings import says_the_same
from auditor.checks.telling import tell
from auditor.facts.quotations.saying_words import PREPOSITIONS
from auditor.model import Fact, Finding, Inquiry, Kind, Phrase, Span, Stance
from auditor.text.words import STOP_WORDS, stem, stems

IDENT = "altered"
SUMMARY = "A sentence that is copied from the page has no word that the page has otherwise."

_DETERMINERS = frozenset("the a an my your our their his her its".split())
_PRONOUNS = frozenset(
    "he she it they him her them his hers its their theirs i we you me us this these those who".split()
)
_DENIALS = frozenset(("not", "never"))
# Behind these a "not" is half of a pair that says yes: not only, not just.
_NOT_DENIED = frozenset("only just merely least simply".split())
# Another sentence with our word and this share of the claim's words may be where it comes from.
_SAID_SO = 0.5
# With more edits than this the sentence is written anew, and the words answer no more to one another.
_MOST = 2


def examine(inquiry: Inquiry) -> Iterator[Finding]:
    """A finding for each word of a near copy that is another than the page's, or makes no sense where it stands."""
    for copy in near_copies(inquiry):
        found = [edit for edit in copy.edits if _is_altered(_Read.of(inquiry, copy, edit))]
        if len(found) <= _MOST:
            yield from (_finding(inquiry, copy, edit) for edit in found)


@dataclass(frozen=True, slots=True)
class _Read:
    """An edit with its words, ours and theirs, and what stands around."""

    inquiry: Inquiry
    copy: Copy
    edit: Edit
    ours: Sequence[str]
    theirs: Sequence[str]

    @staticmethod
    def of(inquiry: Inquiry, copy: Copy, edit: Edit) -> _Read:
        """The edit as it reads."""
        return _Read(
            inquiry, copy, edit, copy.ours.words[edit.first : edit.last], copy.theirs.words[edit.begin : edit.end]
        )


def _is_altered(read: _Read) -> bool:
    if _is_denied(read):
        return True
    if len(read.ours) != 1 or len(read.theirs) > 1 or _is_told_elsewhere(read):
        return False
    return _is_doubled(read) or _is_hanging(read) or _is_exchanged(read)


def _is_denied(read: _Read) -> bool:
    """A "not" more on one side, and none on the other: is essentially a game, is not essentially a game."""
    one, other = tuple(read.ours), tuple(read.theirs)
    if {one, other} not in [{(), (word,)} for word in _DENIALS]:
        return False
    ours, theirs = read.copy.ours.words, read.copy.theirs.words
    denied, denied_there = (sum(word in _DENIALS for word in words) for words in (ours, theirs))
    following = ours[read.edit.last : read.edit.last + 1]
    return denied - denied_there == len(one) - len(other) and _NOT_DENIED.isdisjoint(following)


def _is_doubled(read: _Read) -> bool:
    """A word of the same sentence where the page has another: put your alone listed as needs alone; a slip."""
    (ours,), theirs = read.ours, read.theirs
    if not theirs or ours in STOP_WORDS or _PRONOUNS - _DETERMINERS & set(theirs):
        return False
    kept, told = (
        [stem(word) for word in words].count(stem(ours)) for words in (read.copy.ours.words, read.copy.theirs.words)
    )
    return kept > told > 0


def _is_hanging(read: _Read) -> bool:
    """An article where the page has a noun or verb, with a preposition behind it: put your stuff your as needs."""
    following = read.copy.ours.words[read.edit.last : read.edit.last + 1]
    return (
        read.ours[0] in _DETERMINERS
        and bool(read.theirs)
        and read.theirs[0] not in STOP_WORDS
        and not {*PREPOSITIONS, "as"}.isdisjoint(following)
    )


def _is_exchanged(read: _Read) -> bool:
    """A content word for another that is no other way of saying it: dogs, birds; not purchased, bought."""
    (ours,), theirs = read.ours, read.theirs
    if not theirs or not (_tells(ours) and _tells(theirs[0])) or says_the_same(ours, theirs[0]):
        return False
    copy, edit = read.copy, read.edit  # as written, too: "promised" is no word in the form of American spelling
    mine, other = copy.ours.written(edit.first, edit.last), copy.theirs.written(edit.begin, edit.end)
    if says_the_same(mine.lower(), other.lower()):
        return False
    return not _is_moved(read) and not _is_said_near(read)


def _tells(word: str) -> bool:
    """Whether a word carries what is told: adverbs only colour it."""
    return word not in STOP_WORDS and word not in PREPOSITIONS and len(word) > 2 and not word.endswith("ly")


def _is_moved(read: _Read) -> bool:
    """Whether the page has our word in another place of its sentence, or we have theirs."""
    ours, theirs = (frozenset(map(stem, words)) for words in (read.copy.ours.words, read.copy.theirs.words))
    return stem(read.ours[0]) in theirs or stem(read.theirs[0]) in ours


def _is_said_near(read: _Read) -> bool:
    """Whether the page says our word in its title or another sentence of the same matter."""
    page, word, at = read.inquiry.page, stem(read.ours[0]), read.copy.sentence
    if word in page.title:
        return True
    own = stems(read.copy.ours.text)
    numbers = [n for n in page.postings.get(word, ()) if page.sentences[n] is not at]
    here = next((n for n, sentence in enumerate(page.sentences) if sentence is at), -9)
    return any(abs(n - here) <= 2 or len(own & page.sentences[n].stems) >= _SAID_SO * len(own) for n in numbers)


def _is_told_elsewhere(read: _Read) -> bool:
    """Whether a figure, a date, a name or a quotation is touched: these have checks of their own."""
    claim, copy, edit = read.inquiry.claim, read.copy, read.edit
    ours = copy.ours.places[edit.first].shift(copy.start)
    if any(char.isdigit() for word in (*read.ours, *read.theirs) for char in word):
        return True
    if any(claim.place_of(fact).overlaps(ours) for fact in claim.facts):
        return True
    theirs = [copy.theirs.places[n].shift(copy.sentence.span.start) for n in range(edit.begin, edit.end)]
    return _touches(copy.sentence.facts, theirs)


def _touches(facts: tuple[Fact, ...], places: list[Span]) -> bool:
    return any(fact.span.overlaps(place) for fact in facts for place in places)


def _finding(inquiry: Inquiry, copy: Copy, edit: Edit) -> Finding:
    """Our word against theirs; where one side has none, with the word before and behind it."""
    wide = 0 if edit.first < edit.last and edit.begin < edit.end else 1
    ours = _place(copy.ours.places, edit.first - wide, edit.last + wide).shift(copy.start + inquiry.claim.span.start)
    theirs = _place(copy.theirs.places, edit.begin - wide, edit.end + wide).shift(copy.sentence.span.start)
    share = len(copy.shared) / len(copy.ours.words)
    page = inquiry.page.document
    place = Place(Phrase(theirs, theirs.of(page.text)), copy.sentence, share, share, share, page)
    fact = Phrase(ours, ours.shift(-inquiry.claim.span.start).of(inquiry.claim.text))
    return tell(IDENT, inquiry, fact, Stance.NEUTRAL, Kind.WORDING, place)


def _place(places: Sequence[Span], first: int, end: int) -> Span:
    return Span(places[max(first, 0)].start, places[min(end, len(places)) - 1].end)
