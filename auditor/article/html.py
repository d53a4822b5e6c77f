"""A web page to the article that a reader sees on it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from auditor.article.source import Source
from auditor.errors import InputError
from auditor.extract.blocks import PageBlock
from auditor.extract.layout import laid_out
from auditor.extract.page import Page, read_page
from auditor.extract.places import Place
from auditor.model import Article, BlockKind, Markup, Region
from auditor.model.addresses import split
from auditor.text.source_headings import source_heading

MARKER = re.compile(r"[\[(]?\s?[0-9⁰¹²³⁴-⁹]{1,3}\s?[\])]?")


def html_article(source: Source) -> Article:
    """The page's main text with its headline and list of sources.

    `base_uri` is the one given, else the page's own word for it, else its address, else where its notes stand.
    Raises InputError for an encoding that is not read.
    """
    try:
        page = read_page(source.data, source.media_type, source.address or source.uri, cut=source.cut)
    except UnicodeError as error:
        raise InputError(f"{source.uri}: {error}") from None
    text, blocks, links = laid_out((block, Region.MAIN) for block in _article_blocks(page))
    return Article(
        uri=source.uri,
        text=text,
        blocks=blocks,
        markup=Markup.HTML,
        links=links,
        title=page.facts.title,
        published=page.facts.published,
        language=page.facts.language,
        base_uri=source.base_uri or page.canonical or (source.uri if split(source.uri) else _own_address(page)),
    )


def _article_blocks(page: Page) -> Iterator[PageBlock]:
    """The main blocks, and what only an article under audit needs: paragraphs and lists that are nothing but links.

    On a cited page a bare link is a teaser; in the article it may be the citation. So may the items of a list that the
    finder of the main text lost, under “either of these:” or below another item.
    """
    chosen = [region is Region.MAIN for region in page.regions]
    if True not in chosen:
        return
    first, last = chosen.index(True), len(chosen) - 1 - chosen[::-1].index(True)
    noted = _noted(page, chosen)
    homes = {block.container for block, main in zip(page.blocks, chosen, strict=True) if main}
    in_sources = opens_list = False
    for index, block in enumerate(page.blocks):
        if index > first and source_heading(block.text):
            in_sources = block.place is Place.PAGE
        elif block.kind is BlockKind.HEADING or block.place is not Place.PAGE:
            in_sources = False
        is_within = first < index < last and block.linked and block.container in homes and block.place is Place.PAGE
        is_item = first < index < last and opens_list and block.kind is BlockKind.ITEM and not block.linked
        is_lost_item = is_item and block.place is Place.PAGE
        is_note = index > first and not noted.isdisjoint(block.anchors)
        taken = chosen[index] or in_sources or is_within or is_lost_item or is_note
        opens_list = taken and (block.kind is BlockKind.ITEM or block.text.endswith(":"))
        if taken:
            yield block


def _own_address(page: Page) -> str | None:
    """The address at which a saved page was published, by links of markers to notes that it has; None without any."""
    anchors = {anchor for block in page.blocks for anchor in block.anchors}
    for block in page.blocks if anchors else ():
        for link in block.links:
            address, _, fragment = link.uri.partition("#")
            if fragment in anchors and split(address) and MARKER.fullmatch(link.span.of(block.text)):
                return address
    return None


def _noted(page: Page, chosen: Sequence[bool]) -> set[str]:
    """The ids of the notes that markers of the main text lead to: `<a href="#fn4">4</a>`."""
    return {
        link.uri.partition("#")[2]
        for block, main in zip(page.blocks, chosen, strict=True)
        if main
        for link in block.links
        if "#" in link.uri and MARKER.fullmatch(link.span.of(block.text))
    }
