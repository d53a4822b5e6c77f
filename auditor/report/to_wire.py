"""One model record to one wire record, where no other record has to be asked: facts, sources, plain values."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import auditor.report.wire as wire
from auditor.model import DateRange, Document, Name, Phrase, Point, Quantity, Quotation, Snapshot, Source

SCORE_DECIMALS = 4


def source_json(number: int, source: Source) -> wire.SourceJson:
    """A source with its capture, or with the cause why there is none."""
    outcome = source.outcome
    if not isinstance(outcome, Document):
        return wire.SourceJson(
            id=f"s-{number}",
            uri=source.uri,
            final_uri=outcome.final_uri,
            datetime=moment(outcome.captured),
            status=outcome.status,
            cause=outcome.cause,
            detail=outcome.detail,
            claims=source.claims,
        )
    snapshot = outcome.snapshot
    return wire.SourceJson(
        id=f"s-{number}",
        uri=source.uri,
        uri_m=snapshot.uri_m,
        final_uri=snapshot.final_uri,
        datetime=moment(snapshot.captured),
        status=snapshot.status,
        detail=_told_stale(snapshot),
        media_type=snapshot.media_type,
        digest=snapshot.digest,
        title=outcome.title,
        published=day(outcome.published),
        language=outcome.language,
        truncated=outcome.truncated,
        text_chars=len(outcome.text),
        claims=source.claims,
    )


def _told_stale(snapshot: Snapshot) -> str | None:
    return snapshot.stale and f"The page could not be fetched anew ({snapshot.stale}); this is a kept copy."


def fact_json(fact: Point, text: str | None, offset: int = 0, **source: str | None) -> wire.FactJson:
    """A fact with its words out of `text`, which begins `offset` code points into the text its span counts in.

    `source` is given, if only as None, for a fact found on a page.
    """
    start, end = fact.span.start - offset, fact.span.end - offset
    place: dict[str, Any] = {"start": start, "end": end, "text": None if text is None else text[start:end], **source}
    match fact:
        case Quantity():
            return wire.QuantityJson(
                **place,
                kind=fact.kind,
                value=plain(fact.value),
                low=plain(fact.low),
                high=plain(fact.high),
                unit=fact.unit,
                hedge=fact.hedge,
                per=fact.per,
                step=plain(fact.step),
                **_given(other_values=tuple(map(plain, fact.other_values)), other_units=fact.other_units),
            )
        case DateRange():
            other = tuple((first.isoformat(), last.isoformat()) for first, last in fact.other)
            rest = _given(other=other, fiscal=fact.fiscal)
            first, last = (None, None) if fact.assumed else (fact.first, fact.last)  # no day without its year
            return wire.DateJson(**place, first=day(first), last=day(last), **rest)
        case Quotation():
            return wire.QuotationJson(**place, words=fact.words, speaker=fact.speaker, spoken=fact.spoken)
        case Phrase():
            return wire.PhraseJson(**place, words=fact.words)
        case Name():
            return wire.NameJson(**place, words=fact.words, role=fact.role, **_given(qualifier=fact.qualifier))


def _given(**fields: Any) -> dict[str, Any]:
    """The fields that hold something: what is seldom there is left out where it is not."""
    return {name: value for name, value in fields.items() if value}


def four_decimals(score: float) -> float:
    """A score as it is printed: the shortest form of at most four decimals never needs an exponent."""
    return round(score, SCORE_DECIMALS)


def plain(figure: Decimal | None) -> str | None:
    """A figure without exponent and without idle zeros: 3E+7 is "30000000", 0.50 is "0.5"."""
    if figure is None:
        return None
    digits = format(figure, "f")
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def day(given: date | None) -> str | None:
    """An ISO 8601 day."""
    return given.isoformat() if given else None


def moment(given: datetime | None) -> str | None:
    """A time as RFC 3339 in UTC; one without a zone is taken as UTC, never as this machine's."""
    if given is None:
        return None
    given = given.replace(tzinfo=UTC) if given.tzinfo is None else given.astimezone(UTC)
    return given.isoformat().replace("+00:00", "Z")
