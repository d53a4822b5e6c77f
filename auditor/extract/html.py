"""Markup to a stream of tags and text in document order: the one home of selectolax (lexbor).

lexbor parses as browsers do and loses nothing: libxml2 drops all text below 256 nested tags without a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

SIMPLE_SELECTOR = re.compile(r"[.#]?[A-Za-z_][\w-]{0,99}")


@dataclass(frozen=True, slots=True)
class Tag:
    """An opening tag: its name in lower case and its attributes, entities decoded; valueless ones are ""."""

    name: str
    attributes: dict[str, str]


# An opening tag, a piece of text, or None for "the last tag opened is closed".
Event = Tag | str | None


@dataclass(frozen=True, slots=True)
class Head:
    """What a page says about itself, as written: raw material for `metadata`.

    `metas` are (name or property, content) pairs in order; `json_ld` the bodies of its JSON-LD scripts; `times`
    the `datetime` of its `<time>` elements; `base` and `canonical` are unresolved addresses.
    """

    title: str = ""
    language: str = ""
    base: str = ""
    canonical: str = ""
    metas: tuple[tuple[str, str], ...] = ()
    json_ld: tuple[str, ...] = ()
    times: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Traits:
    """What tells of a page that it is no text to read: counts of its parts, and what it keeps for scripts.

    `scripts` is how many characters its own scripts have, `loaded` how many others it loads; `addresses` are those of
    its scripts and frames, `ids` those of its elements, `data` the bodies of its JSON scripts that are no JSON-LD,
    `unscripted` the markup shown to browsers without scripts, `following` the addresses of a next page, unresolved.
    """

    scripts: int = 0
    loaded: int = 0
    addresses: tuple[str, ...] = ()
    ids: frozenset[str] = frozenset()
    data: tuple[str, ...] = ()
    unscripted: tuple[str, ...] = ()
    following: tuple[str, ...] = ()
    passwords: int = 0
    images: int = 0
    recordings: int = 0


class Tree:
    """A parsed page."""

    def __init__(self, markup: str) -> None:
        self._parser = LexborHTMLParser(markup)

    def head(self) -> Head:
        """What the page says about itself."""
        title = next((node.text() for node in self._parser.css("head > title")), "")
        metas = (_attributes(node) for node in self._parser.css("meta"))
        scripts = self._parser.css("script[type]")
        return Head(
            title=title,
            language=self._attribute("html[lang]", "lang"),
            base=self._attribute("base[href]", "href"),
            canonical=self._attribute("link[rel~=canonical][href]", "href"),
            metas=tuple((_meta_name(meta), meta["content"]) for meta in metas if "content" in meta),
            json_ld=tuple(n.text() for n in scripts if _attributes(n)["type"].strip().lower() == "application/ld+json"),
            times=tuple(_attributes(node)["datetime"] for node in self._parser.css("time[datetime]")),
        )

    def traits(self) -> Traits:
        """What tells of a page that it is no text to read."""
        css = self._parser.css
        scripts = [(_attributes(node), node) for node in css("script")]
        own = [(kept.get("type", "").strip().lower(), node.text()) for kept, node in scripts if "src" not in kept]
        frames = [_attributes(node).get("src", "") for node in css("iframe[src]")]
        return Traits(
            scripts=sum(len(body) for kind, body in own if "json" not in kind),
            loaded=sum("src" in kept for kept, _ in scripts),
            addresses=(*(kept["src"] for kept, _ in scripts if "src" in kept), *frames),
            ids=frozenset(_attributes(node)["id"] for node in css("[id]")),
            data=tuple(body for kind, body in own if "json" in kind and kind != "application/ld+json"),
            unscripted=tuple(_inside(node) for node in css("body noscript")),
            following=tuple(_attributes(node)["href"] for node in css("link[rel~=next][href], a[rel~=next][href]")),
            passwords=len(css("input[type=password]")),
            images=len(css("img, picture")),
            recordings=len(css("video, audio")),
        )

    def words_of(self, selector: str) -> int | None:
        """How many words stand in the first element of a class, id or name; None where there is none.

        Other selectors find nothing: pages write them, and some take the square of the page's length.
        """
        node = next(iter(self._parser.css(selector)), None) if SIMPLE_SELECTOR.fullmatch(selector) else None
        return None if node is None else len(node.text(separator=" ").split())

    def events(self) -> Iterator[Event]:
        """The body's tags and text in document order; every tag opened is closed, comments are left out."""
        node: LexborNode | None = self._parser.body
        ancestors: list[LexborNode] = []
        while node is not None:
            event = _event(node)
            if event is not None:
                yield event
            child = node.first_child if isinstance(event, Tag) else None
            if child is not None:
                ancestors.append(node)
                node = child
                continue
            if isinstance(event, Tag):
                yield None
            while node.next is None and ancestors:
                node = ancestors.pop()
                yield None
            node = node.next if ancestors else None

    def _attribute(self, selector: str, name: str) -> str:
        return next((_attributes(node)[name] for node in self._parser.css(selector)), "")


def _event(node: LexborNode) -> Event:
    """The event of one node; None for comments, processing instructions and the like."""
    if node.is_text_node:
        return node.text_content or ""
    if node.is_element_node:
        return Tag(node.tag or "", _attributes(node))
    return None


def _inside(node: LexborNode) -> str:
    """The markup in an element; browsers that run scripts, as the parser does, take that of a noscript for text."""
    return (node.html or "").partition(">")[2].rpartition("</")[0]


def _attributes(node: LexborNode) -> dict[str, str]:
    return {name: value or "" for name, value in node.attributes.items()}


def _meta_name(meta: dict[str, str]) -> str:
    name = meta.get("property") or meta.get("name") or meta.get("http-equiv") or meta.get("itemprop") or ""
    return name.strip().lower()
