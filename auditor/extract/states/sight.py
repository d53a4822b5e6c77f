"""A web page as its state is judged: what it shows, what it says about itself, and how it was come by."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from auditor.extract.html import Traits
from auditor.extract.linked_data import is_a, objects
from auditor.extract.page import Page
from auditor.extract.states.phrases import opens_with
from auditor.model import Cause, Region, Snapshot

# Scripts without spaces between words: two letters for one word.
UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")
ARTICLES = ("Article", "BlogPosting", "Report")
TITLE_PARTS = re.compile(r"\s+[|·•»–—-]{1,2}\s+|\s*[|]\s*|:\s+")


@dataclass(frozen=True, slots=True)
class Told:
    """What a state says of a page: its cause, and a sentence for people.

    `text` is the article where the page keeps it for scripts, paragraph by paragraph, `partial` whether what can be
    read may be a part of the page only. With neither, and `truncated` false, there is no page to read.
    """

    cause: Cause
    detail: str
    text: tuple[str, ...] = ()
    partial: bool = False
    truncated: bool = False


@dataclass(frozen=True, slots=True)
class Sight:
    """A page as received and as read.

    `own` are the texts of its blocks that are not the site's, `words` how many words they have; `shown` are the texts
    of all its blocks but links. `titles` are its title in parts and its chief headings. `linked` are its JSON-LD
    objects, `metas` what it says of itself, the first of each name.
    """

    snapshot: Snapshot
    page: Page
    traits: Traits
    linked: tuple[dict[str, object], ...]
    metas: dict[str, str]
    titles: tuple[str, ...]
    own: tuple[str, ...]
    shown: tuple[str, ...]
    words: int

    @property
    def asked(self) -> str:
        """The address that was asked for."""
        return self.snapshot.uri_r

    @property
    def final(self) -> str:
        """The address at which it was found."""
        return self.snapshot.final_uri or self.snapshot.uri_r

    @property
    def published(self) -> date | None:
        """The day on which the page says it was published."""
        return self.page.facts.published

    @property
    def is_article(self) -> bool:
        """Whether the page says that it is an article, and when it was published; error pages and walls do not."""
        claimed = self.metas.get("og:type") == "article" or any(is_a(node, *ARTICLES) for node in self.linked)
        return claimed and self.published is not None

    def header(self, name: str) -> str:
        """A header of the answer, "" where it was not sent."""
        return dict(self.snapshot.headers).get(name, "")

    def tells(self, table: str, section: str = "text") -> bool:
        """Whether a sentence that it shows begins with a phrase of a table."""
        return any(opens_with(text, table, section) for text in self.shown)


def sight_of(snapshot: Snapshot, page: Page) -> Sight:
    """What is seen of a page that was read."""
    paired = list(zip(page.blocks, page.regions, strict=True))
    own = tuple(block.text for block, region in paired if region is not Region.CHROME)
    headings = [block.text for block in page.blocks if block.level == 1]
    metas = dict(reversed(page.head.metas))
    titles = [part for title in (page.head.title, metas.get("og:title", "")) for part in parts_of(title)]
    return Sight(
        snapshot=snapshot,
        page=page,
        traits=page.tree.traits(),
        linked=tuple(objects(page.head.json_ld)),
        metas=metas,
        titles=(*dict.fromkeys((*titles, *headings[:2])),),
        own=own,
        shown=tuple(block.text for block in page.blocks if not block.linked),
        words=sum(map(word_count, own)),
    )


def parts_of(title: str) -> tuple[str, ...]:
    """A title and the parts of it that dashes, bars and colons set apart."""
    whole = " ".join(title.split())
    return tuple(dict.fromkeys(filter(None, (whole, *TITLE_PARTS.split(whole)))))


def word_count(text: str) -> int:
    """How many words a text has."""
    return len(text.split()) + len(UNSPACED.findall(text)) // 2
