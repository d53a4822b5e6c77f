"""Pages of no real site, for the tests of page states: what is asked for, and what comes."""

from __future__ import annotations

from auditor.extract import read
from auditor.model import Document, Snapshot, Unavailable

ASKED = "https://courier.example/2024/03/harbour-to-be-deepened"

PARAGRAPHS = (
    "The board of the port voted on Tuesday evening to deepen the eastern basin from nine to twelve metres, so that "
    "larger grain ships can be moored there all year.",
    "Its chair, Marit Solberg, said the work would take thirty months and cost 84 million crowns, a third of which "
    "the county has promised to pay once the first dredger has arrived.",
    "Fishermen are less pleased: their association expects catches in the inner harbour to fall by a fifth while the "
    "dredgers are at work, and has asked the county for compensation.",
    "Grain made up more than half of all cargo last year, according to figures that the authority published in "
    "January, and timber most of the rest of what left the port.",
)
DATED = (
    '<meta property="og:type" content="article"><meta property="article:published_time" content="2024-03-05T08:00:00Z">'
)
SCRIPTS = '<script src="/static/vendor.js"></script><script src="/static/main.4f2a.js"></script>'


def article(*paragraphs: str) -> str:
    """Paragraphs as markup, those of the harbour story if none are given."""
    return "".join(f"<p>{text}</p>" for text in paragraphs or PARAGRAPHS)


def markup(title: str, body: str, head: str = "") -> str:
    """A page."""
    return f"<!doctype html><html lang='en'><head><title>{title}</title>{head}</head><body>{body}</body></html>"


def came(
    body: str, *, asked: str = ASKED, final: str | None = None, headers: tuple[tuple[str, str], ...] = ()
) -> Document | Unavailable:
    """What is read of a page that came with status 200."""
    return read(Snapshot(asked, body.encode(), "text/html; charset=utf-8", final_uri=final, headers=headers))


def cause(found: Document | Unavailable) -> str | None:
    """The state of a page: its cause, "truncated", or None for one that was read in full."""
    if isinstance(found, Unavailable):
        return found.cause.value
    if found.partial:
        return f"part: {found.partial}"
    return "truncated" if found.truncated else None
