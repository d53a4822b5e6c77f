"""A copy that is older than it may be is asked for anew; where that fails, it is used, and said to be old."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from auditor.model import Cause, Snapshot, Unavailable
from auditor.sources.cache import Cache
from auditor.sources.chain import Sources
from auditor.sources.fallible import Fallible
from auditor.sources.given import Given
from auditor.sources.pages import Pages
from auditor.sources.store import DiskStore

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)
STORY = "https://news.example/story"
OLD = Snapshot(STORY, b"old", "text/html", NOON, headers=(("etag", '"1"'),))


class Site:
    """A live web that always says the same, None meaning: what you have still stands. It notes what it was told."""

    def __init__(self, answer: Snapshot | Unavailable | None) -> None:
        self._answer = answer
        self.asked: list[Snapshot | None] = []

    def load(self, uri: str, at: date | None, known: Snapshot | None = None) -> Snapshot | Unavailable:
        """Answers."""
        self.asked.append(known)
        if self._answer is None:
            assert known is not None
            return replace(known, captured=NOON + 9 * DAY)
        return self._answer


class Run:
    """Runs over one cache with the copy of that noon in it, nine days later; what they said."""

    def __init__(self, folder: Path, kept: Snapshot = OLD) -> None:
        self._folder = folder
        self.said: list[str] = []
        store = DiskStore(folder)
        Cache(Fallible(store, pytest.fail), None, lambda: NOON).keep(kept)
        store.close()

    def load(self, site: Site | None, days: int | None = 7, after: int = 9) -> Snapshot | Unavailable:
        """The page, where copies may be so many days old, that many days after noon."""
        age = None if days is None else days * DAY
        store = DiskStore(self._folder)
        cache = Cache(Fallible(store, pytest.fail), age, lambda: NOON + after * DAY)
        with Sources(Given(), Pages(), cache, site, site, notify=self.said.append, end=store.close) as sources:
            return sources.load(STORY, None)


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs over a fresh cache."""
    return Run(tmp_path / "cache")


def test_a_copy_that_still_stands_gets_a_new_time(run: Run) -> None:
    """The site is told what is known, and says that it stands: the copy is as new, for later runs too."""
    site = Site(None)
    assert run.load(site) == replace(OLD, captured=NOON + 9 * DAY)
    assert site.asked == [OLD]
    assert run.load(site, after=15) == replace(OLD, captured=NOON + 9 * DAY)
    assert site.asked == [OLD]
    assert run.said == []


def test_a_young_copy_is_not_asked_for(run: Run) -> None:
    """Without a greatest age, or below it, nothing is asked."""
    site = Site(Unavailable(STORY, Cause.TIMEOUT, ""))
    assert run.load(site, days=None) == run.load(site, days=9) == OLD
    assert site.asked == []


def test_a_page_that_has_changed_is_new(run: Run) -> None:
    """The new capture is used, and the old one stays as evidence."""
    new = replace(OLD, body=b"new", captured=NOON + 9 * DAY)
    assert run.load(Site(new)) == new
    assert run.load(None, days=None) == new


@pytest.mark.parametrize("cause", [Cause.TIMEOUT, Cause.DNS, Cause.CONNECT, Cause.TLS, Cause.PROTOCOL, Cause.BLOCKED])
def test_an_old_copy_serves_where_the_network_fails(cause: Cause, run: Run) -> None:
    """It is used and told as such, in the capture and in one line."""
    assert run.load(Site(Unavailable(STORY, cause, "", 404, NOON + 9 * DAY))) == replace(OLD, stale=cause)
    assert len(run.said) == 1
    assert STORY in run.said[0]


def test_an_old_copy_serves_offline(run: Run) -> None:
    """Nothing can be asked: the copy is used and told as old."""
    assert run.load(None) == replace(OLD, stale=Cause.OFFLINE)
    assert len(run.said) == 1


@pytest.mark.parametrize("cause", [Cause.DEAD, Cause.GONE, Cause.EMPTY, Cause.TOO_LARGE])
def test_a_page_that_is_no_more_is_no_more(cause: Cause, run: Run) -> None:
    """What the site says of the page itself stands: the old copy does not hide it. It is not asked again that day."""
    site = Site(Unavailable(STORY, cause, "", 404, NOON + 9 * DAY))
    for _ in range(2):
        found = run.load(site)
        assert isinstance(found, Unavailable)
        assert found.cause is cause
    assert len(site.asked) == 1
    assert run.load(site, days=None) == OLD


def test_a_wall_is_not_run_into_twice_a_day(run: Run) -> None:
    """The second run takes the old copy without asking."""
    site = Site(Unavailable(STORY, Cause.BLOCKED, "", status=403, captured=NOON + 9 * DAY))
    assert run.load(site) == run.load(site) == replace(OLD, stale=Cause.BLOCKED)
    assert len(site.asked) == 1


def test_an_archives_copy_is_not_the_sites(tmp_path: Path) -> None:
    """It says nothing that the site could confirm: the site is asked for the whole page."""
    archived = replace(OLD, uri_m="https://archive.example/1/" + STORY)
    new = replace(OLD, body=b"new", captured=NOON + 9 * DAY)
    site = Site(new)
    assert Run(tmp_path / "cache", archived).load(site) == new
    assert site.asked == [None]
