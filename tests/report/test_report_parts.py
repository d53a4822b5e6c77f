"""A page of which only a part was shown, in the report and in JSON."""

from __future__ import annotations

import pytest

from auditor.model import Block, Cause, Document, Snapshot, Source, Span
from auditor.report.cause_words import CAUSES
from auditor.report.pages import page_of_source
from auditor.report.to_wire import source_json
from auditor.report.words import Pile

NOTE = "The page shows a part of the article; the rest is for subscribers."


def source(partial: Cause | None, note: str | None = None) -> Source:
    """A page of a few words."""
    snapshot = Snapshot("https://courier.example/harbour", b"")
    return Source(snapshot.uri_r, Document(snapshot, "Deepened.", (Block(Span(0, 9)),), partial=partial, note=note))


def test_threat_s5_a_part_is_told_with_its_cause() -> None:
    """JSON has the cause and the sentence beside the text that was read; a page read in full has neither."""
    told = source_json(1, source(Cause.PAYWALL, NOTE))
    assert (told.cause, told.detail, told.text_chars) == ("paywall", NOTE, 9)
    whole = source_json(1, source(None))
    assert (whole.cause, whole.detail, whole.truncated) == (None, None, False)


def test_threat_s5_a_part_is_no_page_read_in_full() -> None:
    """The report says that it is a part, of what, and why, and lays it where one looks."""
    page = page_of_source(source(Cause.PAYWALL, NOTE))
    assert page.state == "a part only: behind a paywall"
    assert page.pile is Pile.LOOK
    assert NOTE in page.details


@pytest.mark.parametrize("cause", Cause)
def test_every_cause_is_told_with_what_to_do(cause: Cause) -> None:
    """A label, a whole sentence of what it means, and a whole sentence of what to do next."""
    words = CAUSES[cause]
    assert words.label
    assert words.sentence.endswith(".")
    assert words.advice.endswith(".")
    assert page_of_source(source(cause)).state.startswith("a part only: ")
