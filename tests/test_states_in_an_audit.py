"""An article that cites pages in every state: what its audit says of each."""

from __future__ import annotations

import json
from datetime import date

import pytest

from auditor.article import read_file
from auditor.flow import audit
from auditor.model import Audit, Cause, Document, Reason, Unavailable, Verdict
from auditor.sources import open_sources

SAID = "The deepening of the eastern basin of Vask will cost 40 million crowns."
WRONG = SAID.replace("40", "30")
STORY = f"<p>The board of the port authority of Vask met on Tuesday.</p><p>{SAID}</p><p>Fishermen are less pleased.</p>"
PAID = '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": false}</script>'
CHANGED = '<meta property="article:modified_time" content="2024-06-01">'
NOTICE = f"<p>Correction: An earlier version of this article said: {WRONG}</p>"
FORM = "<p>We value your privacy</p><button>Accept all</button> <button>Reject all</button>"

# Name, what its head and body hold, where it led; the state of its source, and the reasons for SAID and for WRONG.
PAGES = [
    ("whole", "", STORY, None, None, Reason.ALL_FACTS_FOUND, Reason.FACT_CONTRADICTED),
    ("paid", PAID, STORY, None, "paywall", Reason.ALL_FACTS_FOUND, Reason.SOURCE_TRUNCATED),
    ("changed", CHANGED, STORY, None, None, Reason.ALL_FACTS_FOUND, Reason.CONFLICTING_EVIDENCE),
    ("corrected", "", STORY + NOTICE, None, None, Reason.ALL_FACTS_FOUND, Reason.CONFLICTING_EVIDENCE),
    ("lost", "<title>Page not found</title>", "<p>The page you requested has moved.</p>", None, "soft_404"),
    ("sold", "", "<p>This domain is for sale.</p>", None, "parked"),
    ("moved", "", STORY, "https://moved.example/", "moved_to_home"),
    ("walled", "<title>Just a moment...</title>", "<p>Checking your browser before accessing.</p>", None, "blocked"),
    ("form", "", FORM, None, "consent"),
    ("locked", "", "<p>Welcome back.</p>", "https://locked.example/login?next=%2Fstory", "login"),
    (
        "drawn",
        "<script src='a.js'></script><script src='b.js'></script>",
        "<div id='root'></div>",
        None,
        "script_shell",
    ),
]


@pytest.fixture(scope="module")
def audited(tmp_path_factory: pytest.TempPathFactory) -> Audit:
    """Each page cited for what it says, and for what it does not."""
    folder = tmp_path_factory.mktemp("states")
    article, listed = ["# A basin is deepened"], []
    for name, head, body, final, *_ in PAGES:
        url = f"https://{name}.example/2024/03/harbour-story"
        (folder / f"{name}.html").write_text(f"<html lang='en'><head>{head}</head><body>{body}</body></html>")
        listed.append(json.dumps({"url": url, "file": f"{name}.html", "final_url": final}))
        article += [f"{said} ([{name}]({url}))" for said in (SAID, WRONG)]
    (folder / "pages.jsonl").write_text("\n".join(listed))
    (folder / "article.md").write_text("\n\n".join(article))
    with open_sources(version="0", notify=pytest.fail, pages=[folder], offline=True) as sources:
        return audit(read_file(folder / "article.md", date=date(2024, 3, 6)), sources)


@pytest.mark.parametrize("number", range(len(PAGES)), ids=[page[0] for page in PAGES])
def test_threat_s1_to_s7_each_source_has_its_state(audited: Audit, number: int) -> None:
    """A state is the cause of its source, and never a verdict against the article."""
    state, reasons = PAGES[number][4], PAGES[number][5:]
    outcome = audited.sources[number].outcome
    if isinstance(outcome, Document):
        assert outcome.partial == state
    else:
        assert outcome.cause == state
        assert outcome.detail.endswith(".")
    told = tuple(review.reason for review in audited.reviews[2 * number : 2 * number + 2])
    assert told == (reasons or (Reason.SOURCE_UNAVAILABLE,) * 2)


def test_only_the_whole_page_refutes(audited: Audit) -> None:
    """Of eleven pages one was read in full as the writer read it."""
    refuted = [number for number, review in enumerate(audited.reviews) if review.verdict is Verdict.REFUTED]
    assert refuted == [1]
    assert {s.outcome.cause for s in audited.sources if isinstance(s.outcome, Unavailable)} >= {
        Cause.BLOCKED,
        Cause.LOGIN,
    }
