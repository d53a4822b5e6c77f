"""The article that a page built by scripts keeps: in JSON-LD, in its state, or for browsers without scripts."""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Iterator

from auditor.extract.blocks import blocks_of
from auditor.extract.html import Tree
from auditor.extract.linked_data import is_a
from auditor.extract.links import resolver
from auditor.extract.simplify import simplified
from auditor.extract.states.phrases import words_of
from auditor.extract.states.sight import ARTICLES, Sight, word_count

# An article has more words than a teaser, and a paragraph more than a label.
FEWEST_WORDS, FEWEST_IN_PARAGRAPH = 80, 8
# Bounds of the walk through a page's state: some hold whole lists of other articles.
MOST_NODES, LONGEST_STATE = 200_000, 5_000_000
# A longer string of a state is a text whatever its key.
LONGEST_LABEL = 200
MARKED_UP = re.compile(r"<(?:p|br|div|h[1-6]|li)[\s>/]", re.IGNORECASE)
TITLES = ("headline", "title", "name")
# Keys under which text stands in rich-text trees, whose leaves are single runs of words.
TEXT_KEYS = frozenset("text value content html body paragraph articleBody".split())


def from_linked(sight: Sight) -> tuple[str, ...]:
    """The paragraphs of the one article of the JSON-LD; none where it has several, or only a teaser."""
    bodies = [node.get("articleBody") for node in sight.linked if is_a(node, *ARTICLES)]
    texts = list(dict.fromkeys(body for body in bodies if isinstance(body, str)))
    return _long_enough(paragraphs(texts[0])) if len(texts) == 1 else ()


def from_state(sight: Sight) -> tuple[str, ...]:
    """The paragraphs of the longest text in the page's state that stands beside the page's own headline."""
    headlines = {words_of(title) for title in sight.titles}
    best: tuple[str, ...] = ()
    for script in sight.traits.data:
        for node in _nodes(script):
            titled = any(isinstance(title := node.get(key), str) and words_of(title) in headlines for key in TITLES)
            found = tuple(_texts(node)) if titled else ()
            best = max(best, found, key=lambda texts: sum(map(word_count, texts)))
    return _long_enough(best)


def from_unscripted(sight: Sight) -> tuple[str, ...]:
    """The paragraphs that are shown to browsers without scripts."""
    return _long_enough(paragraphs("\n".join(sight.traits.unscripted)))


def paragraphs(text: str) -> tuple[str, ...]:
    """A text, marked up or not, as paragraphs."""
    if not MARKED_UP.search(text):
        return tuple(line for line in (" ".join(line.split()) for line in text.splitlines()) if line)
    markup, _ = simplified(text)
    blocks = blocks_of(Tree(markup).events(), resolver(""), lambda _: False)
    return tuple(block.text for block in blocks if not block.linked)


def _long_enough(texts: tuple[str, ...]) -> tuple[str, ...]:
    return texts if sum(map(word_count, texts)) >= FEWEST_WORDS else ()


def _nodes(script: str) -> Iterator[dict[str, object]]:
    """The objects of a state, outer ones first."""
    if len(script) > LONGEST_STATE:
        return
    try:
        pending: deque[object] = deque([json.loads(script, strict=False)])
    except (ValueError, RecursionError):
        return
    for _ in range(MOST_NODES):
        if not pending:
            return
        node = pending.popleft()
        if isinstance(node, dict):
            yield node
        pending.extend(node.values() if isinstance(node, dict) else node if isinstance(node, list) else ())


def _texts(article: dict[str, object]) -> Iterator[str]:
    """The paragraphs in an object, in their order; not those of another object in it that has a headline of its own."""
    pending: list[tuple[str, object]] = list(reversed(article.items()))
    for _ in range(MOST_NODES):
        if not pending:
            return
        key, value = pending.pop()
        if isinstance(value, str):
            whole = key in TEXT_KEYS or len(value) > LONGEST_LABEL
            found = paragraphs(value) if whole and not value.startswith(("http", "{", "[")) else ()
            yield from (text for text in found if word_count(text) >= FEWEST_IN_PARAGRAPH)
        elif isinstance(value, list):
            pending.extend((key, item) for item in reversed(value))
        elif isinstance(value, dict) and not any(isinstance(value.get(title), str) for title in TITLES):
            pending.extend(reversed(value.items()))
