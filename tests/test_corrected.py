"""Pages that show a part, and pages that were changed or corrected after the article: what they may say of a claim."""

from __future__ import annotations

from datetime import date

import pytest

from auditor.corrected import changed_since
from auditor.extract import read
from auditor.extract.states.corrections import notices
from auditor.model import Cause, ClaimReview, Document, Kind, Reason, Region, Snapshot, Stance, Verdict
from auditor.review import check_claim

WRITTEN = date(2024, 3, 6)
STORY = (
    "The port authority of Vask will deepen its eastern basin, the board decided on Tuesday.",
    "The deepening of the eastern basin of Vask will cost 40 million crowns.",
    "Fishermen expect catches in the inner harbour to fall while the dredgers are at work.",
    "Grain made up more than half of all cargo last year, and timber most of the rest of what left the port.",
)
RIGHT = "The deepening of the eastern basin of Vask will cost 40 million crowns."
WRONG = RIGHT.replace("40", "30")
SILENT = "The dredgers will arrive from Rotterdam on 9 May."
NOTICE = "Correction: An earlier version of this article said that the work would cost 30 million crowns."


def page(*more: str, modified: str | None = None, head: str = "") -> Document:
    """The harbour story with more paragraphs and a day on which it was changed."""
    changed = f'<meta property="article:modified_time" content="{modified}T09:00:00Z">' if modified else ""
    body = "".join(f"<p>{text}</p>" for text in (*STORY, *more))
    head = f"<head><title>Harbour</title>{changed}{head}</head>"
    markup = f"<html lang='en'>{head}<body><article>{body}</article></body></html>"
    found = read(Snapshot("https://courier.example/2024/03/harbour", markup.encode(), "text/html"))
    assert isinstance(found, Document)
    return found


def told(claim: str, document: Document) -> tuple[Verdict, Reason]:
    """The verdict on a claim of an article of 6 March 2024."""
    review = check_claim(claim, document, at=WRITTEN)
    return review.verdict, review.reason


def corrected(review: ClaimReview) -> list[str]:
    """What is said of corrections."""
    return [f.message for f in review.findings if f.kind is Kind.SOURCE_CORRECTED and f.stance is Stance.NEUTRAL]


def test_an_unchanged_page_refutes() -> None:
    """The measure of what follows."""
    assert told(WRONG, page()) == (Verdict.REFUTED, Reason.FACT_CONTRADICTED)
    assert told(RIGHT, page()) == (Verdict.SUPPORTED, Reason.ALL_FACTS_FOUND)


def test_a_page_changed_before_the_article_refutes() -> None:
    """The writer read what stands there; a change on the same day is no later one."""
    for day in ("2024-03-05", "2024-03-06"):
        assert told(WRONG, page(modified=day)) == (Verdict.REFUTED, Reason.FACT_CONTRADICTED)


def test_a_page_changed_after_the_article_accuses_nobody() -> None:
    """Not refuted; the note says what the page says now, when it changed, and asks which version is meant."""
    review = check_claim(WRONG, page(modified="2024-04-02"), at=WRITTEN)
    assert (review.verdict, review.reason) == (Verdict.NOT_ENOUGH_INFO, Reason.CONFLICTING_EVIDENCE)
    (message,) = corrected(review)
    assert "changed on 2 April 2024, after the article" in message
    assert (review.note or "").startswith(message)


def test_a_page_changed_after_the_article_still_supports() -> None:
    """What it says for the claim stands."""
    assert told(RIGHT, page(modified="2024-04-02")) == (Verdict.SUPPORTED, Reason.ALL_FACTS_FOUND)


def test_json_ld_tells_the_change_as_well() -> None:
    """`dateModified` of the article."""
    head = '<script type="application/ld+json">{"@type": "NewsArticle", "dateModified": "2024-05-01"}</script>'
    assert told(WRONG, page(head=head))[1] is Reason.CONFLICTING_EVIDENCE


def test_without_the_articles_date_nothing_is_later() -> None:
    """No date, no change after it."""
    assert check_claim(WRONG, page(modified="2024-04-02")).verdict is Verdict.REFUTED


@pytest.mark.parametrize("modified", [None, "2024-03-01", "2024-04-02"])
def test_a_correction_that_names_the_figure_accuses_nobody(modified: str | None) -> None:
    """The article may rest on the version that had the figure: not refuted, and the correction is told."""
    review = check_claim(WRONG, page(NOTICE, modified=modified), at=WRITTEN)
    assert (review.verdict, review.reason) == (Verdict.NOT_ENOUGH_INFO, Reason.CONFLICTING_EVIDENCE)
    (message,) = corrected(review)
    assert "carries a correction that names “30 million crowns”" in message


def test_a_correction_is_no_support_for_what_it_calls_wrong() -> None:
    """A claim with the wrong figure is not supported by the notice that quotes it; the right one is by the text."""
    document = page(NOTICE)
    assert told(WRONG, document)[0] is not Verdict.SUPPORTED
    assert told(RIGHT, document) == (Verdict.SUPPORTED, Reason.ALL_FACTS_FOUND)


def test_a_correction_of_something_else_lets_the_page_refute() -> None:
    """A notice about another figure says nothing about this one."""
    other = "Correction: An earlier version of this article gave a wrong year for the opening of the port, 1871."
    assert told(WRONG, page(other)) == (Verdict.REFUTED, Reason.FACT_CONTRADICTED)


def test_a_figure_that_a_correction_took_away_may_have_been_there() -> None:
    """The page is silent on it now, and its correction names it."""
    notice = "An earlier version of this article said that the dredgers would arrive on 9 May. No date is set."
    review = check_claim("The dredgers will arrive on 9 May 2024.", page(notice), at=WRITTEN)
    assert review.verdict is Verdict.NOT_ENOUGH_INFO
    assert corrected(review)


def test_a_change_is_told_of_a_page_that_is_silent() -> None:
    """Once for each day, of no fact."""
    (finding,) = changed_since([page(modified="2024-04-02"), page(modified="2024-04-02"), page()], WRITTEN)
    assert (finding.stance, finding.kind, finding.fact) == (Stance.NEUTRAL, Kind.SOURCE_CORRECTED, None)
    assert list(changed_since([page(modified="2024-04-02")], None)) == []


NOTICES = [
    NOTICE,
    "An earlier version of this story misstated the cost of the work.",
    "This article was amended on 7 March 2024. An earlier version gave the wrong figure.",
    "Editor's note: An earlier version of this article misspelled a name.",
    "Korrektur: In einer früheren Version hieß es, die Arbeiten kosteten 30 Millionen Kronen.",
    "Anmerkung der Redaktion: In einer früheren Fassung war von 30 Millionen die Rede.",
    "Rectificatif : une version précédente de cet article indiquait par erreur 30 millions de couronnes.",
    "Fe de errores: una versión anterior de este artículo decía por error 30 millones.",
    "Errata corrige: in una versione precedente si parlava per errore di 30 milioni.",
    "Rectificatie: in een eerdere versie van dit artikel stond 30 miljoen.",
    "Correção: uma versão anterior deste artigo dizia 30 milhões.",
]
NO_NOTICES = [
    "Correction of the markets went on for a third day, and shares fell by 4 per cent.",
    "Corrections officers at the prison of Vask have been on strike since Monday.",
    "Clarification of the law is wanted by 40 mayors.",
    "The paper corrected its story about the port a day later.",
    "Rectification of the river took eleven years and moved 40 million tonnes of earth.",
    "An earlier version of the bill failed in parliament by two votes.",
    "The article was amended by parliament in 1998.",
    "In einer früheren Sitzung hatte der Rat die Arbeiten abgelehnt.",
]


@pytest.mark.parametrize("text", NOTICES)
def test_a_correction_notice_is_found(text: str) -> None:
    """And it is no evidence: it quotes what was wrong."""
    document = page(text)
    assert [span.of(document.text) for span in document.corrections] == [text]
    assert next(block.region for block in document.blocks if block.span in document.corrections) is Region.CHROME


@pytest.mark.parametrize("text", NO_NOTICES)
def test_a_paragraph_about_corrections_is_the_articles_own(text: str) -> None:
    """Markets, prisons, rivers and laws are corrected too."""
    assert page(text).corrections == ()


def test_a_plain_text_has_its_corrections_too() -> None:
    """A page that was saved as text."""
    text = "\n\n".join((*STORY, NOTICE))
    document = read(Snapshot("https://courier.example/2024/03/harbour", text.encode(), "text/plain"))
    assert isinstance(document, Document)
    assert [span.of(document.text) for span in document.corrections] == [NOTICE]
    assert told(WRONG, document) == (Verdict.NOT_ENOUGH_INFO, Reason.CONFLICTING_EVIDENCE)
    assert told(RIGHT, document) == (Verdict.SUPPORTED, Reason.ALL_FACTS_FOUND)


def test_a_notice_may_stand_under_a_heading() -> None:
    """“Correction” over a paragraph that tells what was wrong; the next story's heading ends it."""
    document = page("Correction", "The cost of the work was misstated as 30 million crowns.")
    assert len(document.corrections) == 1
    assert list(notices([])) == []


def test_threat_s5_a_paid_page_supports_and_never_refutes() -> None:
    """What is seen supports; what it contradicts or lacks may stand in the part that is not shown."""
    head = '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": false}</script>'
    document = page(head=head)
    assert document.partial is Cause.PAYWALL
    assert told(RIGHT, document) == (Verdict.SUPPORTED, Reason.ALL_FACTS_FOUND)
    assert told(WRONG, document) == (Verdict.NOT_ENOUGH_INFO, Reason.SOURCE_TRUNCATED)
    assert told(SILENT, document) == (Verdict.NOT_ENOUGH_INFO, Reason.SOURCE_TRUNCATED)


def test_threat_s9_a_page_that_goes_on_is_never_said_to_lack_anything() -> None:
    """Nor does it refute: the next page may correct what this one says."""
    document = page(head='<link rel="next" href="/2024/03/harbour?page=2">')
    assert told(SILENT, document) == (Verdict.NOT_ENOUGH_INFO, Reason.SOURCE_TRUNCATED)
    assert told(WRONG, document)[0] is not Verdict.REFUTED
    assert told(RIGHT, document)[0] is Verdict.SUPPORTED
