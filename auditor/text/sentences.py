"""Where sentences begin and end, in one pass over the text.

Own code because the ready-made splitters are slow, drop text or break on rare characters. A stop ends a sentence
unless it belongs to an abbreviation, the next word goes on in lower case, or it stands inside brackets or a
quotation that opened in mid-sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from auditor.model import Span
from auditor.text.enclosures import enclosures
from auditor.text.remembered import remembered

CLOSING = r"\"'”’»)\]"
# Marks of sources right after a stop belong to the sentence before it: “… of our DNA.[3] Next”, “… of our DNA.³ Next”.
# A wiki's editors add “[citation needed]”.
_IN_MARK = r"\d{1,4}(?:[,–-] ?\d{1,4}){0,9}|\^[\w.-]{1,30}|[a-z]|(?:note|n) \d{1,2}|[a-z ]{2,25}(?: needed|\?)"
MARKS = rf"(?:\[(?:{_IN_MARK})\]|[⁰¹²³⁴-⁹⸴]++)"
# The look-behind keeps a run of stops from being tried again at each of its characters. It stands behind the first of
# them, so that the search goes from stop to stop.
STOP = re.compile(
    rf"[.!?…。！？](?:(?<=[.!?…])(?<![.!?…].)[.!?…]*+[{CLOSING}]*+{MARKS}*+(?=\s|\Z)|(?<=[。！？])[。！？]*+[{CLOSING}」』]*+)"
)
BLANK_LINE = re.compile(r"\n[^\S\n]*+\n\s*+")
NEXT_WORD = re.compile(r"[\s‘'“„«\"(\[–—•*-]*+(\w*+)")
HEAD = re.compile(r"[\s‘'“„«\"(\[]*+")
LAST_WORD = re.compile(r"[^\s‘'“„«\"(\[]*+\Z")
DOTTED = re.compile(r"(?:\w\.)+\w")
# A source given as a bare host name after a stop belongs to the sentence before it: “… our DNA.” example.com Next …
HOSTS_AFTER_STOP = re.compile(r"(?:\s++[(\[]?[a-z0-9-]++(?:\.[a-z0-9-]++)++[)\],;]*+)++(?=\s)")
# So do marks with a space before them: “… of our DNA. [3] Next”.
MARKS_AFTER_STOP = re.compile(rf"(?:\s{{1,2}}{MARKS})++(?=\s|\Z)")
SPEECH = re.compile(r"(?:\s*+\w++\.?){1,4}?\s(?:said|says|asked|asks|wrote|writes|added|adds|told|replied)\b")

LONGEST_ABBREVIATION = 20

# A stop after these never ends a sentence: a name or the thing compared follows.
BEFORE_NAMES = frozenset(
    "Mr Mrs Ms Mx Dr Prof Sen Rep Reps Sens Gov Gen Col Lt Capt Sgt Maj Cmdr Adm Rev Hon Pres Supt Mme Mlle Mt Ft "
    "vs v cf viz approx ca incl esp Nr bzw vgl Yahoo".split()
)
# After these it ends one unless a figure follows.
BEFORE_FIGURES = frozenset("No Nos Fig Figs Vol Art Sec Ch Eq p pp".split())
# After these, after initials and after U.S., a.m. and their like, it ends one only if a word follows that begins
# sentences.
MAY_END = frozenset(
    "Inc Corp Ltd Co Cos Bros Jr Sr Esq St Ave Blvd Rd Dept Univ Assn Intl Mrd Mio al "
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun".split()
)
STARTERS = frozenset(
    "The This That These Those It He She They We You A An In On At As But And Or So Yet For From By With When While "
    "Where After Before Since Although Though If However Meanwhile Then There Here His Her Its Their Our My Your What "
    "Who Why How Which Both Some Many Most All Each Every Not One Another Such Also According Despite During Under "
    "Until Because Instead Still Now Last Next Once Only Even Later Earlier Moreover Nevertheless Critics".split()
)


def sentences(text: str, within: Span | None = None, pairs: tuple[Span, ...] | None = None) -> tuple[Span, ...]:
    """The sentences of `text`, or of the part of it that `within` names, without the space around them.

    `pairs` are the `enclosures` of that part, counted from its start, where they are known. Sentences never overlap and
    together hold every character that is not space. A blank line always ends one. Takes
    time in proportion to the length of the text, whatever stands in it.
    """
    return _whole(text) if within is None else tuple(_inside(text, within, pairs))


def first_sentence(text: str) -> Span | None:
    """The first of a text's sentences; None where it holds nothing but space. What follows it is not read."""
    return next(_inside(text, Span(0, len(text))), None)


# Several checks ask for the sentences of one claim.
@remembered(answers=256)
def _whole(text: str) -> tuple[Span, ...]:
    return tuple(_inside(text, Span(0, len(text))))


def _inside(text: str, area: Span, pairs: tuple[Span, ...] | None = None) -> Iterator[Span]:
    for paragraph in paragraphs(text, area):
        yield from split(paragraph.of(text), paragraph.start, pairs if paragraph == area else None)


def paragraphs(text: str, area: Span) -> Iterator[Span]:
    """The parts of `area` between blank lines."""
    start = area.start
    for gap in BLANK_LINE.finditer(text, area.start, area.end):
        yield Span(start, gap.start())
        start = gap.end()
    yield Span(start, area.end)


def split(paragraph: str, offset: int, pairs: tuple[Span, ...] | None) -> Iterator[Span]:
    """The sentences of a paragraph that stands at `offset`; `pairs` are its enclosures, where they are known."""
    start = 0
    for end in chain(ends(paragraph, pairs), (len(paragraph),)):
        words = paragraph[start:end].rstrip()
        if words:
            last = offset + start + len(words)
            yield Span(last - len(words.lstrip()), last)
        start = end


def ends(paragraph: str, pairs: tuple[Span, ...] | None) -> Iterator[int]:
    """Where each sentence but the last ends; the last one's end may be told as well."""
    stops = [*STOP.finditer(paragraph)]
    if not stops or not paragraph[stops[0].end() :].strip():
        return  # Half of all paragraphs are one sentence: nothing is left behind their first stop.
    pairs = enclosures(paragraph) if pairs is None else pairs
    head = first_word(paragraph, 0)
    held = reached = 0
    for stop in stops:
        end = sentence_end(paragraph, head, stop)
        if end is None:
            continue
        while reached < len(pairs) and pairs[reached].start < end:
            if pairs[reached].start >= head:
                held = max(held, pairs[reached].end)
            reached += 1
        # The (really?) Big Show: a question in brackets does not end the sentence around it.
        aside = held == end and paragraph[end - 1] in ")]" and stop[0][0] in "!?"
        if end >= held and not aside:
            yield end
            head = first_word(paragraph, end)


def first_word(text: str, at: int) -> int:
    """The place of the next character that is neither space nor an opening mark."""
    match = HEAD.match(text, at)
    return match.end() if match else at


def sentence_end(text: str, head: int, stop: re.Match[str]) -> int | None:
    """Where the sentence with its first word at `head` ends if it ends at this stop, else None."""
    end = stop.end()
    following = following_word(text, end)
    if begins_sentence(following):
        if belongs_to_word(text, head, stop, following):
            return None
        marks = MARKS_AFTER_STOP.match(text, end)
        return marks.end() if marks and begins_sentence(following_word(text, marks.end())) else end
    hosts = HOSTS_AFTER_STOP.match(text, end)
    return hosts.end() if hosts and begins_sentence(following_word(text, hosts.end())) else None


def begins_sentence(word: str) -> bool:
    """Whether what follows looks like the head of a sentence: no lower-case word, save iPhone, eBay, xAI."""
    return not word[:1].islower() or word[1:2].isupper()


def following_word(text: str, at: int) -> str:
    """The next word after space, opening marks and dashes; empty before a sign or at the end."""
    match = NEXT_WORD.match(text, at)
    return match[1] if match else ""


def belongs_to_word(text: str, head: int, stop: re.Match[str], following: str) -> bool:
    """Whether the stop is part of an abbreviation, a list number, an elision or a question that someone asked."""
    written = stop[0]
    if written[0] in "!?" and written[-1] in '"”»’':
        return SPEECH.match(text, stop.end()) is not None
    if written.startswith(("…", "...")):
        return text[stop.start() - 1 : stop.start()].isspace()
    last = LAST_WORD.search(text, max(0, stop.start() - LONGEST_ABBREVIATION), stop.start())
    word = last[0] if last else ""
    if word.isdigit() and stop.start() - len(word) <= head:
        return bool(following)
    if word in BEFORE_FIGURES:
        return following[:1].isdigit()
    if word in BEFORE_NAMES:
        return bool(following)
    initial = len(word) == 1 and word.isupper()
    return (word in MAY_END or initial or DOTTED.fullmatch(word) is not None) and following not in {"", *STARTERS}
