"""Lines to running text: words broken at line ends, and paragraphs broken where a column or page ends."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from auditor.extract.pdf.paragraphs import OTHER_SIZE, Draft
from auditor.extract.plain import SENTENCE_END
from auditor.model import BlockKind
from auditor.text.sentences import first_sentence

HYPHENS = "-‐\u00ad"
LAST_WORD = re.compile(r"\w+\Z")
# Only so much of a line is looked at for its last word.
LONGEST_WORD = 40
GOES_ON = re.compile(r"\w+")
WORD = re.compile(r"\w+(?:-\w+)*")
# PDFium undoes ligatures that it knows by name; fonts may still give the signs themselves.
LIGATURES = str.maketrans(
    {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st", "\ufb06": "st"}
)
# So many blocks back a paragraph may have been broken off: notes and a figure's words stand between.
REACH = 8


def vocabulary(drafts: Iterable[Draft]) -> frozenset[str]:
    """The words that stand unbroken in the document, in lower case; compounds as a whole."""
    return frozenset(
        word.lower() for draft in drafts for line in draft.lines for word in WORD.findall(line.translate(LIGATURES))
    )


def running(lines: Sequence[str], known: frozenset[str]) -> str:
    """The lines as one; a hyphen at a line's end goes where the word was only broken there.

    It stays in figures, before a capital, and where the document has the compound elsewhere and not the joined word.
    """
    parts: list[str] = []
    last = ""
    for line in lines:
        words = line.translate(LIGATURES)
        broken = LAST_WORD.search(last[-LONGEST_WORD:-1]) if last[-1:] in HYPHENS else None
        goes_on = GOES_ON.match(words)
        if last and broken and goes_on:
            if _is_one_word(broken[0], goes_on[0], known):
                parts[-1] = parts[-1][:-1]
        elif parts:
            parts.append(" ")
        parts.append(words)
        last = words
    return "".join(parts)


def _is_one_word(head: str, tail: str, known: frozenset[str]) -> bool:
    if not (head.isalpha() and tail[0].islower()):
        return False
    return (head + tail).lower() in known or f"{head}-{tail}".lower() not in known


def rejoined(drafts: Sequence[Sequence[Draft]]) -> list[Draft]:
    """The blocks of all columns in order; a sentence that a column's or page's end breaks is made whole.

    Only the rest of that sentence moves to the earlier page, so that what follows keeps its page.
    """
    found: list[Draft] = []
    for column in drafts:
        rest = list(column)
        if rest and (opened := _broken_off(found, rest[0])) is not None:
            rest[0:1] = _moved(opened, rest[0])
        found += rest
    return found


def _broken_off(found: Sequence[Draft], first: Draft) -> Draft | None:
    """The paragraph that a column's first block goes on with: the last of its size, if no sentence ends with it."""
    if first.kind is not BlockKind.PARAGRAPH or not first.lines[0][:1].islower():
        return None
    for draft in reversed(found[-REACH:]):
        is_alike = abs(draft.height - first.height) <= OTHER_SIZE * first.height
        if is_alike and draft.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM):
            return None if SENTENCE_END.search(draft.lines[-1][-3:]) else draft
    return None


def _moved(opened: Draft, first: Draft) -> list[Draft]:
    """Moves what ends the open sentence; what is left of the block."""
    if opened.page == first.page:
        opened.lines += first.lines
        return []
    # Line ends are kept until the words are joined; a sentence ends in the line where it ends in the joined text.
    text = "\n".join(first.lines)
    sentence = first_sentence(text)
    end = sentence.end if sentence else len(text)
    opened.lines += text[:end].split("\n")
    left = text[end:].strip()
    if not left:
        return []
    first.lines = left.split("\n")
    return [first]
