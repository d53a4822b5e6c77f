"""A form that asks for consent where the page should be."""

from __future__ import annotations

import re

from auditor.extract.blocks import PageBlock
from auditor.extract.states.phrases import entries, opens_with, phrases, words_of
from auditor.extract.states.sight import Sight, Told, word_count
from auditor.model import Cause
from auditor.model.addresses import host_of, split
from auditor.model.site_pages import segments_of

# Words on the page beside those of the form: a banner stands over the whole article, a wall over its headline.
MOST_BESIDE = 25
# The longest forms list what each of their purposes is.
MOST_WORDS = 800
# Sentences or buttons by which a form is one, and with a script of those who run such forms.
FEWEST_SIGNS, FEWEST_WITH_PLATFORM = 3, 2
PARTS = re.compile(r"[.]")
DETAIL = "The site shows a form that asks for consent to cookies in place of the page."


def tell(sight: Sight) -> Told | None:
    """Consent: sent on to a form's address, or a page that holds a form and hardly a word beside it."""
    if not sight.is_article and is_form(sight.final) and not is_form(sight.asked):
        return Told(Cause.CONSENT, DETAIL)
    if sight.words > MOST_WORDS:
        return None
    signs = {block.text: _signs(block) for block in sight.page.blocks}
    fewest = FEWEST_WITH_PLATFORM if _has_platform(sight) else FEWEST_SIGNS
    if sum(signs.values()) < fewest:
        return None
    beside = sum(word_count(text) for text in sight.own if not signs.get(text))
    return Told(Cause.CONSENT, DETAIL) if beside <= MOST_BESIDE else None


def _signs(block: PageBlock) -> int:
    """How many pleas for consent a block holds; buttons may stand side by side in one."""
    if block.linked:
        words = words_of(block.text)
        return sum(phrase in words for phrase in phrases("consent", "text"))
    return int(opens_with(block.text, "consent", "text"))


def is_form(uri: str) -> bool:
    """Whether a part of the host or of the path is one that forms stand at: `consent.example`, `/consent/`."""
    parts = split(uri)
    if parts is None:
        return False
    host = PARTS.split(host_of(uri) or "")[:-2]
    return not {*host, *segments_of(uri)}.isdisjoint(entries("consent", "addresses"))


def _has_platform(sight: Sight) -> bool:
    addresses = " ".join(sight.traits.addresses).lower()
    return any(platform in addresses for platform in entries("consent", "platforms"))
