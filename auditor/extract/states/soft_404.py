"""A page that opens and only says that nothing is there."""

from __future__ import annotations

from auditor.extract.states.phrases import is_phrase
from auditor.extract.states.sight import Sight, Told
from auditor.model import Cause
from auditor.model.site_pages import SitePage, site_page

# Error pages are short; what is longer is an article about them. Titles of error pages have teasers and help beside
# them, so that they may have more words than one whose title says nothing.
MOST_WORDS, FEW_WORDS, FEWEST_WORDS = 150, 80, 30


def tell(sight: Sight) -> Told | None:
    """Soft 404: an error title over little text, or a few sentences that say so and nothing else.

    Home pages are exempt: what is not there any more is the page that was asked for, and nobody asked for another.
    """
    if sight.words > MOST_WORDS or sight.is_article or site_page(sight.asked) is SitePage.HOME:
        return None
    titled = any(is_phrase(title, "soft_404", "title") for title in sight.titles)
    said = sight.words <= (MOST_WORDS if titled else FEW_WORDS) and sight.tells("soft_404")
    if said or (titled and sight.words <= FEWEST_WORDS):
        return Told(Cause.SOFT_404, "The address opens, but the page says that nothing is there.")
    return None
