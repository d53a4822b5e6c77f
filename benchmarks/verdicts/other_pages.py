"""A hundred and twenty pages that the Mistral case does not mean: other companies, rounds and months, on its hosts.

All of it is invented. Many tell the same kind of story in the same words as a page that is meant, with figures that
are another company's or another month's; some are about Mistral itself.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby, islice
from pathlib import Path


@dataclass(frozen=True, slots=True)
class OtherPage:
    """A page that nobody cites."""

    url: str
    title: str
    day: str
    paragraphs: tuple[str, ...]

    @property
    def html(self) -> str:
        """The page as a site would send it."""
        body = "\n".join(f"<p>{words}</p>" for words in self.paragraphs)
        return (
            f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{self.title}</title>'
            f'<meta property="article:published_time" content="{self.day}T08:00:00Z"></head>'
            f"<body><article><h1>{self.title}</h1>\n{body}\n</article></body></html>\n"
        )


ROUND = (
    "{firm} of {city} raises {sum} in a {series}",
    "{firm}, a start-up in {city}, has raised {sum} in a {series} at a valuation of {worth}, the company said.",
    "{lead} led the round. {others} took part, and {backer} put in money of {own} own.",
    "{founder}, the chief executive, founded {firm} in {city} in {founded} with two friends from university. “{quote}”",
    "It was the largest {series} of the year for a European AI company outside Paris, where Mistral AI has its home.",
)
TALKS = (
    "Mistral AI in talks to raise {sum}, sources say",
    "Mistral AI is in talks with {lead} and other investors to raise {sum}, people familiar with the matter said.",
    "A deal could value the Paris start-up at {worth}. Terms may still change, and the company declined to comment.",
    "Arthur Mensch, the chief executive, said in {month} that a listing was the plan. “{quote}”",
    "Mistral, which was founded in 2023, sells its models through an API and an assistant named Le Chat.",
)
APP = (
    "{product} by {firm} comes to the phone",
    "{firm} released the {product} apps for iOS and Android in {month}. They passed {downloads} in {time}.",
    "The Pro plan of {product} costs {price} a month, and a plan for students {student}.",
    "“{quote},” said {founder} of {firm}.",
    "Rivals such as ChatGPT and Le Chat from Mistral have had apps since the winter.",
)
MODEL = (
    "{model} is cheaper than its rivals, says {firm}",
    "{firm} has released {model}, a model that reaches {share} of the score of {rival} on its own benchmarks.",
    "It costs {inward} per million input tokens and {outward} per million output tokens.",
    "The team behind it counts {staff} engineers in {nations} countries. “{quote}”",
    "The weights stand under {licence}; companies with many users need a separate agreement.",
)
CLOUD = (
    "{firm} brings {product} to the {shop}",
    "{product} is to be had on the {shop} from {month}, {firm} said; other clouds are to follow.",
    "Revenue of {firm} {grew} within {days} days of the launch, according to {founder}, who named no sum.",
    "“{quote}”",
    "Partners such as {partner} build the models of {firm} into their own software.",
)
SURVEY = (
    "Open or closed? What companies ran in {year}",
    "About {share} of AI deployments in {year} ran on closed models, a survey of {firms} companies found.",
    "Those who moved to open weights gave cost as the reason. Nine in ten said that control came second.",
    "“{quote},” said {founder}, who led the survey.",
    "The next survey is due in the spring.",
)
QUOTES = (
    "We would rather be slow and right than fast and sorry.",
    "Openness is a habit, and a hard one to keep",
    "If you own the machine, you own the worry as well",
    "Our customers ask for less, not for more",
    "There is no moat in a good idea",
    "We hire people who read the manual",
    "Nobody got rich by waiting for chips",
    "A company like ours is not for sale every day",
)
PATTERNS = {"round": ROUND, "talks": TALKS, "app": APP, "model": MODEL, "cloud": CLOUD, "survey": SURVEY}
# A row a page under its pattern's name: host, path, what fills the gaps, and the day.
ROWS = Path(__file__).with_name("other_pages.txt")


def other_pages() -> Iterator[OtherPage]:
    """All the pages, the same ones in the same order each time: sixty, and each story again on the next one's host."""
    rows = list(_rows())
    yield from (page for page, _ in rows)
    for _, group in groupby(rows, key=lambda row: row[1]):
        pages = [page for page, _ in group]
        for told, place in zip(pages, [*pages[1:], pages[0]], strict=True):
            yield replace(told, url=f"{place.url.rstrip('/')}-too", day=place.day)


def _rows() -> Iterator[tuple[OtherPage, str]]:
    """The sixty pages, each with the title of its pattern."""
    title, paragraphs, gaps = "", tuple[str, ...](), list[str]()
    for number, line in enumerate(ROWS.read_text(encoding="utf-8").splitlines()):
        if line.startswith("# "):
            name, _, columns = line.removeprefix("# ").partition(": ")
            (title, *rest), gaps = PATTERNS[name], columns.split()
            paragraphs = tuple(rest)
            continue
        filled = dict(zip(gaps, line.split("|"), strict=True)) | {"quote": QUOTES[number % len(QUOTES)]}
        page = OtherPage(
            f"https://{filled['host']}/{filled['path']}",
            title.format(**filled),
            filled["day"],
            tuple(paragraph.format(**filled) for paragraph in paragraphs),
        )
        yield page, title


def write_pages(folder: Path, most: int | None = None) -> None:
    """The pages, or the first so many, as files in a folder, with the list that `--pages` takes."""
    lines = []
    for number, page in enumerate(islice(other_pages(), most), 1):
        name = f"{number:02}.html"
        (folder / name).write_text(page.html, encoding="utf-8")
        entry = {"url": page.url, "file": name, "datetime": f"{page.day}T12:00:00Z"}
        lines.append(json.dumps(entry))
    (folder / "pages.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
