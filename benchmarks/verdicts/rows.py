"""One labelled claim, the verdict on it, and which of the two agree."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from auditor.model import ClaimReview, Finding, Reason, Stance, Verdict

# An edit of a quotation or a name leaves the page without these words: "not found" and "in part" are right as well.
SILENCE_IS_RIGHT = {("perturb", "name"), ("perturb", "quote")}
THREE_LABELS = ("supported", "contradicted", "not_found")


@dataclass(frozen=True, slots=True)
class Row:
    """One labelled claim and what came of it."""

    case: dict[str, Any]
    review: ClaimReview

    @property
    def id(self) -> str:
        """The name of the case in its set."""
        return str(self.case["id"])

    @property
    def set(self) -> str:
        """The set that the case belongs to."""
        return str(self.case.get("set") or "")

    @property
    def label(self) -> str:
        """What a human, or the making of the case, says of the claim."""
        return str(self.case["label"])

    @property
    def kind(self) -> str | None:
        """What the case turns on ("currency", "date"), where its set says so."""
        return self.case.get("kind")

    @property
    def slices(self) -> tuple[str, ...]:
        """What the claim holds ("number", "date"), where its set says so."""
        return tuple(self.case.get("slices") or ())

    @property
    def supported(self) -> bool:
        """Whether the label says so; `supported_approx` does too."""
        return self.label.startswith("supported")

    @property
    def said_supported(self) -> bool:
        """Whether the verdict says so."""
        return self.review.verdict is Verdict.SUPPORTED

    @property
    def said_refuted(self) -> bool:
        """Whether the verdict is an accusation."""
        return self.review.verdict is Verdict.REFUTED

    @property
    def said_partly(self) -> bool:
        """Whether some facts were found and the others not."""
        return self.review.reason is Reason.PARTLY_FOUND

    @property
    def right(self) -> bool:
        """Whether verdict and label agree on supported or not."""
        return self.said_supported == self.supported

    @property
    def three_way(self) -> str:
        """The verdict in the words of the labels; "partial" and "source_unavailable" are words of their own."""
        verdicts = {Verdict.SUPPORTED: "supported", Verdict.REFUTED: "contradicted"}
        reasons = {Reason.PARTLY_FOUND: "partial", Reason.SOURCE_UNAVAILABLE: "source_unavailable"}
        return verdicts.get(self.review.verdict) or reasons.get(self.review.reason, "not_found")

    @property
    def right_three_way(self) -> bool | None:
        """Whether the verdict is the label; None where the label is none of supported, contradicted, not found."""
        if self.label not in THREE_LABELS:
            return None
        lenient = self.label == "contradicted" and (self.set, self.kind) in SILENCE_IS_RIGHT
        return self.three_way == self.label or (lenient and self.three_way in ("not_found", "partial"))

    @property
    def refuting(self) -> tuple[Finding, ...]:
        """The findings that the accusation rests on; none where there is no accusation."""
        return tuple(f for f in self.review.findings if self.said_refuted and f.stance is Stance.REFUTES)
