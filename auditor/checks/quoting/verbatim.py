"""What is to be said of a quotation whose words the page has: by whom, in marks or not, and whether a "not" is lost."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from auditor.checks.placing.binding import BOUND
from auditor.checks.quoting.attributed import is_attributed
from auditor.checks.quoting.left_out import cuts_off_negation, drops_negation
from auditor.checks.quoting.page_line import Standing
from auditor.checks.quoting.quote_scene import Scene
from auditor.checks.quoting.quoted_words import words_of
from auditor.checks.quoting.speakers import Heard, other_speaker, two_voices
from auditor.model import Finding, Kind, Quotation, Span, Stance
from auditor.text.overlap import coverage
from auditor.text.words import stems

# A quotation of fewer words is met by chance: the page must quote it too, or speak there of what the claim does.
FEWEST_WORDS = 3
# Of words that a page repeats throughout, so many places are heard.
_MOST_PLACES = 20


def found_there(scene: Scene, quotation: Quotation, standings: Sequence[Standing]) -> Iterator[Finding]:
    """The findings about a quotation that stands word for word at these places."""
    is_short = len(words_of(quotation.words)) < FEWEST_WORDS
    meant = [one for one in standings if _is_meant(scene, quotation, one.span)] if is_short else standings
    if not meant:
        if quotation.spoken:
            yield scene.tell(quotation, Stance.NEUTRAL, Kind.ABSENT, None)
        return
    places = [standing for standing in meant[:_MOST_PLACES] if not _is_turned(scene, standing)]
    if not places:
        yield scene.tell(quotation, Stance.NEUTRAL, Kind.WORDS_DROPPED, meant[0].span)
        return
    told = [(place.span, _other(scene, quotation, place.span)) for place in places]
    others = [other for _, other in told if other]
    if len(others) == len(places):
        other = next((other for other in others if not other.sure), others[0])
        main = all(_is_main(scene, place.span) for place in places)
        stance = Stance.REFUTES if other.sure and main else Stance.NEUTRAL
        yield scene.tell(quotation, stance, Kind.SPEAKER, other.place, speaker=other.ours)
        return
    yield from _supported(scene, quotation, [span for span, other in told if not other])


def _supported(scene: Scene, quotation: Quotation, spans: Sequence[Span]) -> Iterator[Finding]:
    """Words that may be the claim's: in marks at best; else they must at least be given to somebody."""
    span = next((span for span in spans if scene.marks.over(span)), spans[0])
    if not quotation.spoken or scene.marks.over(span):
        yield scene.tell(quotation, Stance.SUPPORTS, Kind.MATCH, span)
        return
    speaker = quotation.speaker
    given = [span for span in spans if speaker is None or is_attributed(scene.inquiry, speaker, span)]
    if given:
        yield scene.tell(quotation, Stance.SUPPORTS, Kind.MATCH, given[0])
    note = "" if given else f" It does not give them to {speaker}."
    yield scene.tell(quotation, Stance.NEUTRAL, Kind.NOT_QUOTED_THERE, (given or spans)[0], note=note)


def _is_turned(scene: Scene, standing: Standing) -> bool:
    """Whether a "not" that belongs to the words is left out."""
    if any(drops_negation(gap.words, gap.before, gap.following, gap.instead) for gap in standing.gaps):
        return True
    sentences = scene.inquiry.page.sentences
    at = bisect_right(sentences, standing.span.start, key=lambda sentence: sentence.span.start) - 1
    before = scene.line.text[sentences[at].span.start : standing.span.start]
    return cuts_off_negation(before, scene.inquiry.claim.text)


def _is_meant(scene: Scene, quotation: Quotation, span: Span) -> bool:
    """Whether a word or two are quoted by the page as well, or stand near what the claim speaks of."""
    if any(len(fact.words) <= 2 * len(quotation.words) for fact in scene.marks.over(span)):
        return True
    own = stems(quotation.words)
    wanted = {stem: weight for stem, weight in scene.inquiry.wanted.items() if stem not in own}
    sentences = scene.inquiry.page.sentences
    at = bisect_right(sentences, span.start, key=lambda sentence: sentence.span.start)
    near = frozenset().union(*(sentence.stems for sentence in sentences[max(0, at - 2) : at + 1]))
    return not wanted or coverage(wanted, near, scene.inquiry.page.title) >= BOUND


def _other(scene: Scene, quotation: Quotation, span: Span) -> Heard | None:
    """Whom the page gives the words to instead."""
    spoken = tuple(scene.marks.over(span))
    if not spoken:
        return None
    if quotation.speaker and two_voices(spoken):
        return Heard(span, sure=False)
    return other_speaker(scene.inquiry, quotation, spoken[0], scene.marks)


def _is_main(scene: Scene, span: Span) -> bool:
    sentences = scene.inquiry.page.sentences
    return sentences[bisect_right(sentences, span.start, key=lambda s: s.span.start) - 1].main
