"""Markup to a stream of tags and text in document order: the one home of selectolax (lexbor).

lexbor parses as browsers do and loses nothing: libxml2 drops all text below 256 nested tags without a word.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode


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


def _attributes(node: LexborNode) -> dict[str, str]:
    return {name: value or "" for name, value in node.attributes.items()}


def _meta_name(meta: dict[str, str]) -> str:
    name = meta.get("property") or meta.get("name") or meta.get("http-equiv") or meta.get("itemprop") or ""
    return name.strip().lower()
