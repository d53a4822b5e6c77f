"""What a list of sources says of a page whose address it does not give: its title and its day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import lru_cache

from auditor.facts import find_facts
from auditor.model import DateRange, ReadPage
from auditor.model.addresses import host_of
from auditor.text.outlets import names_of_site
from auditor.text.words import stems

# An entry gives a page's title if it holds most of its words, or the title most of the entry's: publishers shorten it,
# add subtitles and sections. One word that both have is chance.
TITLE_SHARE = 0.6
FEWEST_WORDS = 2
TITLE_WEIGHT = 0.7
DAY_WEIGHT = 0.3
# The day is told in the writer's time zone, the page's in its own.
DAY = timedelta(days=1)
LONGEST_PERIOD = timedelta(days=31)


def listed_as(listed: Sequence[str], page: ReadPage) -> float:
    """How surely (0–1) one of the entries of a list is about a page, by its title and day."""
    return max((_listed_as(entry, page) for entry in listed), default=0.0)


def _listed_as(entry: str, page: ReadPage) -> float:
    words, dates = _read(entry)
    own = _own_words(page)
    words, title = words - own, page.title - own
    common = len(words & title)
    is_titled = common >= FEWEST_WORDS and common >= TITLE_SHARE * min(len(words), len(title))
    is_of_day = any(_is_of(date, page) for date in dates)
    return TITLE_WEIGHT * is_titled + DAY_WEIGHT * (is_of_day or (is_titled and not dates))


@lru_cache(maxsize=256)  # each page of the host is asked for each claim that cites it
def _read(entry: str) -> tuple[frozenset[str], tuple[DateRange, ...]]:
    """The stems of an entry's words, and its dates, which are none of them."""
    dates = tuple(fact for fact in find_facts(entry) if isinstance(fact, DateRange))
    words = entry
    for date in dates:
        words = words[: date.span.start] + " " * len(date.span) + words[date.span.end :]
    return stems(words), dates


def _own_words(page: ReadPage) -> frozenset[str]:
    """What stands in the title of every page of a site: its name; and the labels of its host."""
    host = host_of(page.document.snapshot.uri_r) or ""
    return names_of_site(host) | stems(host.replace(".", " "))


def _is_of(date: DateRange, page: ReadPage) -> bool:
    """Whether a page was published on the day, or in the month, that an entry gives."""
    published = page.document.published
    if not (published and date.first and date.last) or date.last - date.first > LONGEST_PERIOD:
        return False
    return date.first - DAY <= published <= date.last + DAY
