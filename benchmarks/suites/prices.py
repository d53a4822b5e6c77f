"""price_parser: the price that a shop page shows, and the currency that it names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from auditor.facts import find_facts
from auditor.model import QuantityKind, Span
from suites.currency_signs import codes_of
from suites.matching import best, inside, one, quantities_of
from suites.rows import Entry, Reading, Row, Rule, declined, entries, told

RULES = (
    Rule(
        "no figure stands in the text (a currency alone, priced 1)",
        lambda _surface, text, entry: entry["amount"] is not None and not re.search(r"\d", text),
    ),
    Rule(
        "a misprint, not a figure: ‘$..75’, ‘$.750.30’, ‘36. 24’",
        lambda _surface, text, _entry: bool(re.search(r"\.\.\d|\D\.\d+\.\d\d$|\d\. \d", text)),
    ),
    Rule(
        "‘1250€600’ as 1,250.60: no such amount can be written",
        lambda _surface, text, _entry: bool(re.search(r"\d€\d{3}", text)),
    ),
    Rule(
        "one Latin letter after the figure (‘1 K’, ‘200q’): a thousand, a metre or a model to any reader",
        lambda _surface, _text, entry: bool(re.fullmatch(r"[A-QS-Za-qs-z]", entry["currency"] or "")),
    ),
)
UNIT_RULES = (
    Rule(
        "the currency stands only beside another price of the page, not in the text",
        lambda _surface, text, entry: entry["currency"] not in text and not _is_bare(entry),
    ),
)


def read_prices(folder: Path) -> Iterable[Row]:
    """A row a price. Texts that are null have nothing to be read and are left out."""
    for entry in entries(folder / "price_parser.jsonl"):
        if entry["text"] is not None:
            yield from _rows(entry)


def _rows(entry: Entry) -> Iterator[Row]:
    """The amount is looked for where it is printed.

    A price that shops print in two boxes, the sign in one and the figure in the other, is joined as the page shows
    it: where the hint is the sign and nothing else, it follows the text. A hint that is a whole price of its own
    ("€ 36" beside "89") is another price, and never joined.
    """
    text, sign = entry["text"], entry["currency"]
    if sign is not None and sign not in text and _is_bare(entry):
        text = f"{text} {sign}"
    facts = find_facts(text)
    stated = f"{entry['amount']} {sign or ''}".strip()
    row = Row(entry["id"], "", text, stated, told(facts), Reading.NO, declined=declined(RULES, "", text, entry))
    if entry["amount"] is None:
        money = [found for found in quantities_of(facts) if found.kind is QuantityKind.MONEY]
        value = Reading.NO if money else Reading.FIRST
        yield replace(row, group="no price", expected="no amount of money", value=value)
        return
    units = codes_of(sign) if sign is not None else None
    place = _place(text, entry["amount_text"])
    amount, currency = best(quantities_of(inside(facts, place)), [one(Decimal(entry["amount"]), units)])
    reason = declined(UNIT_RULES, "", text, entry) if sign is not None else None
    yield replace(row, group="amount", value=amount)
    if currency is not None:
        yield replace(row, group="currency", value=currency, declined=row.declined or reason)


def _is_bare(entry: Entry) -> bool:
    hint = entry["currency_hint"] or ""
    return entry["currency"] in hint and not re.search(r"\d", hint)


def _place(text: str, amount: str | None) -> Span | None:
    start = text.find(amount) if amount else -1
    return Span(start, start + len(amount or "")) if start >= 0 else None
