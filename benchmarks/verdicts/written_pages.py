"""Pages as newspapers write them, made from a seed, and sentences of them as claims, some with one thing changed.

Some five figures and dates stand in a thousand characters, names and quotations between them. A paragraph is about
one firm and one place.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, replace

from verdicts.press_sentences import FIGURED, FILLERS, PLAIN, TAILS

_GAP = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence of a page: its pattern, and what fills the gaps."""

    pattern: str
    words: dict[str, str]

    @property
    def text(self) -> str:
        """The sentence as printed."""
        words = self.pattern.format(**self.words)
        return words[0].upper() + words[1:]


@dataclass(frozen=True, slots=True)
class WrittenPage:
    """A page: its paragraphs, each of some sentences."""

    paragraphs: tuple[tuple[Line, ...], ...]

    @property
    def text(self) -> str:
        """The page as text, a blank line between paragraphs."""
        return "\n\n".join(" ".join(line.text for line in paragraph) for paragraph in self.paragraphs)


def written_page(length: int, seed: int) -> WrittenPage:
    """A page of at least this many characters; a longer one of the same seed begins with the shorter."""
    chance = random.Random(seed)
    paragraphs, size = [], 0
    while size < length:
        paragraph = _paragraph(chance)
        paragraphs.append(paragraph)
        size += sum(len(line.text) + 1 for line in paragraph) + 1
    return WrittenPage(tuple(paragraphs))


def claims(page: WrittenPage, count: int, seed: int) -> list[str]:
    """So many sentences of a page, all with a figure, spread over it; in every third, one thing is changed."""
    chance = random.Random(seed)
    lines = [line for paragraph in page.paragraphs for line in paragraph if line.pattern in FIGURED]
    chosen = [lines[place * len(lines) // count] for place in range(count)]
    return [(changed(line, chance) if place % 3 == 2 else line).text for place, line in enumerate(chosen)]


def changed(line: Line, chance: random.Random) -> Line:
    """The sentence with one gap filled otherwise."""
    gap = chance.choice(list(line.words))
    other = line.words[gap]
    while other == line.words[gap]:
        other = FILLERS[gap](chance)
    return replace(line, words={**line.words, gap: other})


def _paragraph(chance: random.Random) -> tuple[Line, ...]:
    """A sentence with figures among plain ones."""
    subject = {gap: FILLERS[gap](chance) for gap in ("firm", "place")}
    patterns = [chance.choice(FIGURED), *chance.sample(PLAIN, 3)]
    chance.shuffle(patterns)
    lines = [_filled(pattern, subject, chance) for pattern in patterns]
    tail = chance.choice(TAILS).strip()
    return (*lines, Line(tail, {})) if tail else tuple(lines)


def _filled(pattern: str, subject: dict[str, str], chance: random.Random) -> Line:
    return Line(pattern, {gap: subject.get(gap) or FILLERS[gap](chance) for gap in _GAP.findall(pattern)})
