"""In which style a link cites: by its markup, its label, and the brackets that it stands in."""

from __future__ import annotations

import re

from auditor.model import Article, Link, Markup, Span, Style
from auditor.model.addresses import host_of

WINDOW = 60
NUMBER = re.compile(r"\[\s?\d{1,4}\s?\]")
BARE_NUMBER = re.compile(r"\d{1,4}")
# "oai_citation:3‡Reuters", "oai_citation_attribution:3‡Reuters", and as copied without the double dagger.
OAI = re.compile(r"oai_?citation(?:_attribution)?[:\s]\s?\d{1,4}")
# ChatGPT and the interfaces to it put their name into every address that they cite.
OF_A_MODEL = re.compile(r"[?&]utm_source=(?:chatgpt\.com|openai|chat\.openai\.com|perplexity|copilot\.com)(?![\w.])")
OPENED, CLOSED = re.compile(r"[(（][^()（）]{0,60}\Z"), re.compile(r"[^()（）]{0,60}[)）]")


def style_of(article: Article, link: Link) -> Style:
    """The style of a link that cites."""
    label = link.span.of(article.text)
    if OAI.match(label):
        return Style.OAI
    if article.markup is not Markup.MARKDOWN:
        return Style.HTML_LINK
    if label == link.uri:
        return Style.BARE_URL  # "<https://example.com/a>"
    if NUMBER.fullmatch(label) or (BARE_NUMBER.fullmatch(label) and _in_square_brackets(article.text, link.span)):
        return Style.BRACKET_LINK
    if link.is_reference:
        return Style.MD_REFERENCE
    return Style.CHIP if _is_chip(article, link, label) else Style.MD_LINK


def _in_square_brackets(text: str, span: Span) -> bool:
    """Whether a label has brackets right around it that are not its own: `[[12](address)]`."""
    return text[span.start - 1 : span.start] == "[" and text[span.end : span.end + 1] == "]"


def _is_chip(article: Article, link: Link, label: str) -> bool:
    """Whether a link in round brackets is labelled with its site, or its address tells that a model cited it."""
    before = article.text[max(0, link.span.start - WINDOW) : link.span.start]
    after = article.text[link.span.end : link.span.end + WINDOW]
    if not (OPENED.search(before) and CLOSED.match(after)):
        return False
    return OF_A_MODEL.search(link.uri) is not None or _is_host(label, host_of(link.uri) or "")


def _is_host(label: str, host: str) -> bool:
    """Whether the label is the site's name as addresses have it: "reuters.com" for www.reuters.com."""
    name = label.strip().lower().removeprefix("www.")
    return "." in name and (host == name or host.endswith("." + name) or name.endswith("." + host.removeprefix("www.")))
