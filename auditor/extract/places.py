"""What an element's tag, role and class names say about its place on a page: unseen, the site's, or the page's own."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache

from auditor.extract.html import Tag


class Place(IntEnum):
    """Where a block stands, the stronger word higher: a block takes the strongest of its ancestors."""

    PAGE = 0
    # By its class names: site builders misuse them, so the main text finder may overrule it.
    ODDMENT = 1
    # By its tag or role.
    SITE = 2
    UNSEEN = 3


# Never rendered, or only by a browser that lacks something else; form controls hold the reader's words, not the page's.
UNSEEN_TAGS = frozenset(
    "head script style template noscript iframe object embed video audio canvas svg select option datalist textarea "
    "rp annotation annotation-xml noframes noembed title".split()
)
UNSEEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)", re.IGNORECASE)
# Words for screen readers only. They stand inside sentences and links, where no reader sees them.
UNSEEN_CLASSES = frozenset(
    "sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only screenreader-text "
    "u-visually-hidden a11y-hidden assistive-text".split()
)

SITE_TAGS = frozenset("nav aside footer menu".split())
SITE_ROLES = frozenset(
    "navigation complementary contentinfo banner search dialog alertdialog menu menubar toolbar".split()
)
# A quotation's footer names who said it.
QUOTING_TAGS = frozenset({"blockquote"})

ODDMENT_WORDS = frozenset(
    "advert advertisement advertising breadcrumb breadcrumbs comment comments consent cookie cookies disqus footer "
    "gdpr menu modal nav navbar navigation newsletter outbrain pager pagination popup promo promotion recirc "
    "recommended recommendation recommendations related share sharing sharedaddy sidebar signup social sponsor "
    "sponsored subscribe subscription taboola teaser teasers toolbar trending widget".split()
)
# Elements that stand for the page as a whole carry the state of the site in their class names.
WHOLE_TAGS = frozenset("html body main article".split())
STATE = re.compile(r"^(?:has|no|not|with|without|is|js|hide|show)(?=[-_])")
WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")


def place_of(tag: Tag, parent: str) -> Place:
    """The place that one element gives to what stands in it; `parent` is the name of the element around it."""
    attributes = tag.attributes
    if tag.name in UNSEEN_TAGS or (attributes and _is_unseen(tag)):
        return Place.UNSEEN
    if tag.name in SITE_TAGS and parent not in QUOTING_TAGS:
        return Place.SITE
    if not attributes:
        return Place.PAGE
    if attributes.get("role", "").strip().lower() in SITE_ROLES:
        return Place.SITE
    if tag.name not in WHOLE_TAGS and _is_oddment(attributes.get("class", ""), attributes.get("id", "")):
        return Place.ODDMENT
    return Place.PAGE


def _is_unseen(tag: Tag) -> bool:
    attributes = tag.attributes
    # "until-found" is hidden too: the reader sees it only after a search in the page.
    if "hidden" in attributes or (tag.name == "dialog" and "open" not in attributes):
        return True
    style = attributes.get("style")
    if style and UNSEEN_STYLE.search(style):
        return True
    return not UNSEEN_CLASSES.isdisjoint(attributes.get("class", "").lower().split())


@lru_cache(maxsize=4096)
def _is_oddment(classes: str, ident: str) -> bool:
    """Whether a class name or the id holds one of the words; names of states ("has-sidebar") do not count."""
    names = [name for name in (*classes.split()[:20], ident) if not STATE.match(name)]
    return any(word.lower() in ODDMENT_WORDS for name in names for word in WORD.findall(name[:80]))
