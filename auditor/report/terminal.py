"""The audit in the terminal: what needs work first, what could not be checked in a few lines, one sentence last."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from io import StringIO

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from auditor.model import Audit, ClaimReview
from auditor.report.cards import why
from auditor.report.pages import cited_site
from auditor.report.shown import beginning, one_line
from auditor.report.story import byline, coverage, title
from auditor.report.tables import ArticleLine, Hindrance, article_lines, hindrances
from auditor.report.words import PILES, Pile, counted, lead, pile_of

PIPED_WIDTH = 80
TONES = {Pile.FIX: "bold red", Pile.LOOK: "yellow", Pile.CONFIRMED: "green", Pile.UNCHECKED: "bright_black"}
CLAIM_CHARS = 200
# Of a finding about the article as many places as one looks up at once; the other reports have all.
PLACES_QUOTED, PLACE_CHARS = 3, 100
SITES_NAMED = 4


def render(audit: Audit, version: str) -> bytes:
    """The summary without colours, 80 columns wide, as UTF-8."""
    del version
    return summary(audit).encode("utf-8")


def summary(audit: Audit, *, width: int = PIPED_WIDTH, colour: bool = False) -> str:
    """The summary for a terminal of that many columns; ends in a newline.

    Nothing that was read reaches the terminal as a command: all foreign text is put on one line, its control
    characters spelled out, and never read as markup.
    """
    out = StringIO()
    # Everything that Rich would otherwise ask the environment for is given, so that the bytes depend on nothing else.
    console = Console(
        file=out,
        width=width,
        force_terminal=colour,
        color_system="standard" if colour else None,
        no_color=not colour,
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
    )
    for part in _parts(audit):
        console.print(part)
    lines = (line.rstrip() for line in out.getvalue().splitlines())
    return "\n".join(lines) + "\n"


def wants_colour(is_terminal: bool, environ: Mapping[str, str]) -> bool:
    """Whether output should be coloured, by what terminals and their users agreed on.

    Source: https://no-color.org and https://force-color.org
    """
    if environ.get("NO_COLOR"):
        return False
    return bool(environ.get("FORCE_COLOR")) or (is_terminal and environ.get("TERM") != "dumb")


def _parts(audit: Audit) -> Iterator[RenderableType]:
    yield Text(one_line(title(audit)), style="bold")
    phrases = [*byline(audit), coverage(audit).rstrip(".")]
    yield Text(one_line(" · ".join(filter(None, phrases))), style="bright_black")
    for pile in (Pile.FIX, Pile.LOOK):
        flagged = [(number, r) for number, r in enumerate(audit.reviews, 1) if pile_of(r) is pile]
        if flagged:
            yield _heading(PILES[pile].name)
            yield _flagged(flagged, pile)
    if unchecked := hindrances(audit):
        yield _heading("Could not be checked")
        yield _unchecked(unchecked)
    if lines := article_lines(audit):
        yield _heading("The article itself")
        yield _article(lines)
    yield Text()
    yield _lead(audit)


def _heading(words: str) -> Text:
    return Text(f"\n{words}", style="bold")


def _grid(*, fixed: int) -> Table:
    """Columns as wide as their content, then one that takes the rest and wraps."""
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(no_wrap=True)
    for _ in range(fixed - 1):
        grid.add_column(no_wrap=True, style="bright_black")
    grid.add_column(overflow="fold")
    return grid


def _flagged(flagged: list[tuple[int, ClaimReview]], pile: Pile) -> RenderableType:
    grid = _grid(fixed=2)
    for _, review in flagged:
        told = Text(beginning(review.claim.text, CLAIM_CHARS))
        told.append(f"\n{one_line(why(review))}", style=TONES[pile])
        if sites := sites_of(review):
            told.append(f"\n{', '.join(sites)}{_page_of(review, sites)}", style="bright_black")
        grid.add_row(Text(PILES[pile].icon, style=TONES[pile]), _where(review), told)
    return Padding(grid, (0, 0, 0, 2))


def _where(review: ClaimReview) -> str:
    """The line of the file, for an editor to go to; the paragraph of an article that has no lines."""
    return f"line {review.claim.line}" if review.claim.line else f"¶ {review.claim.paragraph}"


def sites_of(review: ClaimReview) -> list[str]:
    """The hosts that a claim cites, each once."""
    return list(dict.fromkeys(one_line(cited_site(c)) for c in review.claim.group.citations))


def _page_of(review: ClaimReview, sites: Sequence[str]) -> str:
    """The page of a PDF, if the claim cites one site only and its first passage stands in a PDF."""
    page = review.evidence[0].page if review.evidence else None
    return f", page {page}" if page is not None and len(sites) == 1 else ""


def _unchecked(hindrances: tuple[Hindrance, ...]) -> RenderableType:
    grid = _grid(fixed=1)
    for hindrance in hindrances:
        told = Text(f"{counted(hindrance.claims, 'claim')}: {hindrance.words.sentence}")
        named = _sites(Counter(one_line(site.page.site) for site in hindrance.sites for _ in site.claims))
        told.append(f"\n{named}", style="bright_black")
        told.append(f"\n→ {hindrance.words.advice}", style="bright_black")
        grid.add_row(Text(PILES[Pile.UNCHECKED].icon, style=TONES[Pile.UNCHECKED]), told)
    return Padding(grid, (0, 0, 0, 2))


def _sites(claims: Counter[str]) -> str:
    """The sites with most claims, each with their number where it is not one."""
    most = claims.most_common(SITES_NAMED)
    named = ", ".join(f"{site} ({count})" if count > 1 else site for site, count in most)
    return named + (f" and {counted(len(claims) - len(most), 'other site')}" if len(claims) > len(most) else "")


def _article(lines: tuple[ArticleLine, ...]) -> RenderableType:
    grid = _grid(fixed=2)
    for line in lines:
        told = Text(one_line(line.message))
        for quoted in line.quoted[:PLACES_QUOTED]:
            words = one_line(beginning(quoted.words, PLACE_CHARS))
            told.append(f"\n¶ {quoted.paragraph} “{words}”", style="bright_black")
        if len(line.quoted) > PLACES_QUOTED:
            told.append(f"\nand {len(line.quoted) - PLACES_QUOTED} more", style="bright_black")
        grid.add_row(Text(PILES[line.pile].icon, style=TONES[line.pile]), line.severity.value, told)
    return Padding(grid, (0, 0, 0, 2))


def _lead(audit: Audit) -> Text:
    """The last line, each count in its colour."""
    sentence = Text(lead(audit.reviews))
    for pile, words in PILES.items():
        sentence.highlight_regex(rf"[1-9]\d* {words.counted}", TONES[pile])
    return sentence
