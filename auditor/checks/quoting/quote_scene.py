"""A claim before a page, with the page's words and quotations at hand."""

from __future__ import annotations

from dataclasses import dataclass

from auditor.checks.placing.binding import Place
from auditor.checks.quoting.page_line import PageLine
from auditor.checks.quoting.page_quotations import PageQuotations, sentence_at
from auditor.checks.telling import tell
from auditor.model import Finding, Inquiry, Kind, Quotation, Span, Stance

IDENT = "quotations"


@dataclass(frozen=True, slots=True)
class Scene:
    """One inquiry, the words of its page in one line, and the page's quotations."""

    inquiry: Inquiry
    line: PageLine
    marks: PageQuotations

    def tell(
        self,
        quotation: Quotation,
        stance: Stance,
        kind: Kind,
        span: Span | None,
        *,
        note: str = "",
        speaker: str | None = None,
    ) -> Finding:
        """A finding about a quotation and a place of the page, None where it is nowhere."""
        place = self._place(span) if span else None
        return tell(IDENT, self.inquiry, quotation, stance, kind, place, speaker=speaker, note=note)

    def _place(self, span: Span) -> Place[Quotation]:
        document = self.inquiry.page.document
        sentence = sentence_at(self.inquiry.page, span.start)
        quoted = self.marks.one_over(span)
        found = Quotation(span, span.of(document.text), quoted.speaker if quoted else None)
        return Place(found, sentence, 1.0, 1.0, 1.0, document)
