"""What a page says about itself in JSON-LD: its objects, however they are nested."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterator

MOST_NODES = 10_000
# Where one object leads to others of the page. Source: https://schema.org/CreativeWork
LEADING = ("@graph", "mainEntity", "mainEntityOfPage")


def objects(scripts: tuple[str, ...]) -> Iterator[dict[str, object]]:
    """The objects of the JSON-LD scripts, outer ones first; broken scripts are passed over."""
    for script in scripts:
        try:
            pending: deque[object] = deque([json.loads(script.strip().removesuffix(";"), strict=False)])
        except (ValueError, RecursionError):
            continue
        for _ in range(MOST_NODES):
            if not pending:
                break
            node = pending.popleft()
            if isinstance(node, list):
                pending.extendleft(reversed(node))
            elif isinstance(node, dict):
                yield node
                pending += [node[key] for key in LEADING if key in node]


def is_a(node: dict[str, object], *endings: str) -> bool:
    """Whether one of an object's types ends in one of these: "NewsArticle" is an "Article"."""
    types = node.get("@type")
    names = types if isinstance(types, list) else [types]
    return any(isinstance(name, str) and name.endswith(endings) for name in names)
