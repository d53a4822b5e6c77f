"""The lines between `---` at the head of a Markdown file: simple `key: value` pairs, read without a YAML parser."""

from __future__ import annotations

import re

FENCE = re.compile(r"---[ \t]*\r?\n(?P<pairs>.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
PAIR = re.compile(r"(?P<key>[A-Za-z_-]+)[ \t]*:[ \t]+(?P<value>\S.*?)[ \t]*\r?$", re.MULTILINE)


def front_matter(text: str) -> tuple[dict[str, str], str, int]:
    """The pairs (keys in lower case), the text after them, and the line of the file in which that text begins."""
    fence = FENCE.match(text)
    if fence is None:
        return {}, text, 1
    pairs = {pair["key"].lower(): _unquoted(pair["value"]) for pair in PAIR.finditer(fence["pairs"])}
    return pairs, text[fence.end() :], text.count("\n", 0, fence.end()) + 1


def _unquoted(value: str) -> str:
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value
