"""Suites of texts whose facts others have written down: one file a set, each giving rows to be counted."""

from __future__ import annotations

from suites.dateparser_rows import read_dateparser
from suites.duckling import read_duckling
from suites.prices import read_prices
from suites.quantulum import read_quantulum
from suites.recognizers import read_recognizers
from suites.rows import Suite

# In the order in which they are printed.
SUITES: dict[str, Suite] = {
    "recognizers_en": read_recognizers,
    "quantulum3": read_quantulum,
    "price_parser": read_prices,
    "duckling_en": read_duckling,
    "dateparser": read_dateparser,
}
