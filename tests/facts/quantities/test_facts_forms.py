"""Every form of a figure, read whole: words, kind, value, unit, hedge, per what."""

from __future__ import annotations

import pytest

from auditor.facts import find_quantities
from auditor.model import Hedge, Quantity

# Text, and a line for each figure in it: words | kind | value or ends | unit | hedge | per; a dash where there is none.
FORMS = {
    "about €1.7bn of debt": ["€1.7bn | money | 1700000000 | EUR | approximate | –"],
    "a $14.99/month tier": ["$14.99 | money | 14.99 | USD | – | month"],
    "$0.40 per million input tokens": ["$0.40 | money | 0.4 | USD | – | 1000000 input tokens"],
    "40 deaths per 100,000 people": ["40 | count | 40 | deaths | – | 100000 people"],
    "1.1g of salt per 100g": ["1.1g | measure | 1.1 | g | – | 100 g"],
    "a bond of 5 Mrd. Euro": ["5 Mrd. Euro | money | 5000000000 | EUR | – | –"],
    "a plant of 600 M€": ["600 M€ | money | 600000000 | EUR | – | –"],
    "3億5000万円": ["3億5000万円 | money | 350000000 | JPY | – | –"],
    "SR 22bn in aid": ["SR 22bn | money | 22000000000 | SAR | – | –"],
    "N3.2 billion was paid": ["N3.2 billion | money | 3200000000 | NGN | – | –"],
    "75 USD million": ["75 USD million | money | 75000000 | USD | – | –"],
    "NZD $100.70": ["NZD $100.70 | money | 100.7 | NZD | – | –"],
    "US $150 million": ["US $150 million | money | 150000000 | USD | – | –"],
    "Rs.500 a head": ["Rs.500 | money | 500 | INR | – | head"],
    "$-99.99": ["$-99.99 | money | -99.99 | USD | – | –"],
    "34 cents": ["34 cents | money | 0.34 | USD | – | –"],
    "470 pence a share": ["470 pence | money | 4.7 | GBP | – | share"],
    "18 Singapore cents": ["18 Singapore cents | money | 0.18 | SGD | – | –"],
    "20 dollars and 43 cents": ["20 dollars and 43 cents | money | 20.43 | USD | – | –"],
    "15 dollars 50.": ["15 dollars 50 | money | 15.5 | USD | – | –"],
    "5ft 10in tall": ["5ft 10in | measure | 70 | in | – | –"],
    "1 hour 45 minutes": ["1 hour 45 minutes | duration | 105 | minute | – | –"],
    "an hour and 45 minutes": ["an hour and 45 minutes | duration | 105 | minute | – | –"],
    "a year and a half": ["a year and a half | duration | 1.5 | year | – | –"],
    "two years and four months": ["two years and four months | duration | 28 | month | – | –"],
    "half an hour": ["half an hour | duration | 0.5 | hour | – | –"],
    "half a percentage point": ["half a percentage point | percentage_point | 0.5 | percentage_point | – | –"],
    "three quarters of an hour": ["three quarters of an hour | duration | 0.75 | hour | – | –"],
    "two and a half million": ["two and a half million | count | 2500000 | – | – | –"],
    "a quarter of a million": ["quarter of a million | count | 250000 | – | – | –"],
    "4 thousand 3 hundred": ["4 thousand 3 hundred | count | 4300 | – | – | –"],
    "3 hundred and one": ["3 hundred and one | count | 301 | – | – | –"],
    "two million three hundred thousand": ["two million three hundred thousand | count | 2300000 | – | – | –"],
    "nine point nought four": ["nine point nought four | count | 9.04 | – | – | –"],
    "one twenty-fifth": ["one twenty-fifth | fraction | 0.04 | – | – | –"],
    "twenty-first": ["twenty-first | ordinal | 21 | – | – | –"],
    "the third-largest bank": ["third | ordinal | 3 | largest | – | –"],
    "ranked fourth in Europe": ["fourth | ordinal | 4 | – | – | –"],
    "one in five": ["one in five | fraction | 0.2 | – | – | –"],
    "one in 292 million": ["one in 292 million | fraction | 0.000000003425 | – | – | –"],
    "three out of four": ["three out of four | fraction | 0.75 | – | – | –"],
    "every third patient": ["every third | fraction | 0.3333 | – | – | –"],
    "fell by a fifth": ["a fifth | fraction | 0.2 | – | – | –"],
    "a third dearer": ["a third | fraction | 0.3333 | – | – | –"],
    "nearly half": ["half | fraction | 0.5 | – | approximate | –"],
    "halved": ["halved | multiple | 0.5 | × | – | –"],
    "20× faster": ["20× | multiple | 20 | × | – | –"],
    "8 times as many": ["8 times | multiple | 8 | × | – | –"],
    "appeared 97 times, mostly": ["97 | count | 97 | times | – | –"],
    "243 times that of": ["243 times | multiple | 243 | × | – | –"],
    "several hundred people": ["several hundred | count | 200..999 | – | approximate | –"],
    "a six-figure sum": ["six-figure | count | 100000..999999 | – | approximate | –"],
    "low hundreds of millions of dollars": [
        "low hundreds of millions of dollars | money | 100000000..450000000 | USD | approximate | –"
    ],
    "scores of boats": ["scores | count | 40..199 | – | approximate | –"],
    "between 10 and 15 percent": ["10 and 15 percent | percent | 10..15 | percent | – | –"],
    "8- to 16-metre": ["8- to 16-metre | measure | 8..16 | m | – | –"],
    "44 mg to 50 mg": ["44 mg to 50 mg | measure | 44..50 | mg | – | –"],
    "5k-20k": ["5k-20k | count | 5000..20000 | – | – | –"],
    "from 30 to 12 percent": ["30 | percent | 30 | percent | – | –", "12 percent | percent | 12 | percent | – | –"],
    "ranged from 30 to 12 percent": ["30 to 12 percent | percent | 12..30 | percent | – | –"],
    "cut by 6% to 8%": ["6% to 8% | percent | 6..8 | percent | – | –"],
    "raised by 5 cents to 45 cents": ["5 cents | money | 0.05 | USD | – | –", "45 cents | money | 0.45 | USD | – | –"],
    "45 and 50 mg": ["45 | measure | 45 | mg | – | –", "50 mg | measure | 50 | mg | – | –"],
    "2,000.45±0.01 pounds of rice": ["2,000.45±0.01 pounds | measure | 2000.45 | lb | – | –"],
    "around five hundred or more": ["five hundred | count | 500 | – | at_least | –"],
    "x <= 100": ["<= 100 | count | 100 | – | at_most | –"],
    "slid past 32 to the dollar": ["32 | count | 32 | – | more_than | –"],
    "within 200 metres": ["200 metres | measure | 200 | m | at_most | –"],
    "over 18 months": ["18 months | duration | 18 | month | – | –"],
    "for over 20 years": ["20 years | duration | 20 | year | more_than | –"],
    "a 34-year-old man": ["34-year | duration | 34 | year | – | –"],
    "Ada Voss, 34, said": ["34 | duration | 34 | year | – | –"],
    "adults over 65": ["65 | duration | 65 | year | more_than | –"],
    "I was 19 and had": ["19 | duration | 19 | year | – | –"],
    "in her mid-40s": ["40s | duration | 44..46 | year | – | –"],
    "over-65s": ["over-65s | duration | 65 | year | at_least | –"],
    "age 65 and over": ["65 | duration | 65 | year | at_least | –"],
    "a peak of 41C on a hot day": ["41C | measure | 41 | °C | – | –"],
    "573.15K (300 °C)": ["573.15K | measure | 573.15 | K | – | –", "300 °C | measure | 300 | °C | – | –"],
    "−18 °C to −34 °C": ["−18 °C | measure | -18 | °C | – | –", "−34 °C | measure | -34 | °C | – | –"],
    "a 100m final": ["100m | measure | 100 | m | – | –"],
    "100m users": ["100m | count | 100000000 | users | – | –"],
    "a height of 12m": ["12m | measure | 12 | m | – | –"],
    "a 10k run": ["10k | measure | 10 | km | – | –"],
    "5mm of rain": ["5mm | measure | 5 | mm | – | –"],
    "30m² of floor": ["30m² | measure | 30 | m² | – | –"],
    "25 pounds of rice": ["25 pounds | measure | 25 | lb | – | –"],
    "20 million pounds": ["20 million pounds | money | 20000000 | GBP | – | –"],
    "267 megabits per second": ["267 megabits | measure | 267 | Mbit/s | – | –"],
    "188 miles an hour": ["188 miles an hour | measure | 188 | mph | – | –"],
    "5 mg per litre": ["5 mg | measure | 5 | mg/L | – | –"],
    "2.1 points, from 8.4 per cent": [
        "2.1 points | percentage_point | 2.1 | percentage_point | – | –",
        "8.4 per cent | percent | 8.4 | percent | – | –",
    ],
    "the index rose 112 points, or 1%": ["112 | count | 112 | points | – | –", "1% | percent | 1 | percent | – | –"],
    'a 27" screen': ['27" | measure | 27 | in | – | –'],
    "1,250² beds": ["1,250 | count | 1250 | beds | – | –"],
    "4.2%¹ of sales": ["4.2% | percent | 4.2 | percent | – | –"],
    "10⁶ cells": ["10⁶ | count | 1000000 | cells | – | –"],
    "2.48×10−5": ["2.48×10−5 | count | 0.0000248 | – | – | –"],
    "1.234,56 €": ["1.234,56 € | money | 1234.56 | EUR | – | –"],
    "1 234 567 people": ["1 234 567 | count | 1234567 | people | – | –"],
    "Rp 169.000": ["Rp 169.000 | money | 169000 | IDR | – | –"],
    "1'049,95 francs": ["1'049,95 francs | money | 1049.95 | CHF | – | –"],
    "zero deaths": ["zero | count | 0 | deaths | – | –"],
    "1 KM": ["1 KM | money | 1 | BAM | – | –"],
    "140,00 pln": ["140,00 pln | money | 140 | PLN | – | –"],
}


def told(quantity: Quantity, text: str) -> str:
    """A quantity as a line of the table."""
    ends = "..".join(f"{end.normalize():f}" for end in (quantity.low, quantity.high) if end is not None)
    value = ends if quantity.value is None else f"{quantity.value.normalize():f}"
    hedge = "–" if quantity.hedge is Hedge.EXACT else quantity.hedge.value
    words = quantity.span.of(text)
    return " | ".join((words, quantity.kind.value, value, quantity.unit or "–", hedge, quantity.per or "–"))


@pytest.mark.parametrize("text", FORMS)
def test_every_form_of_a_figure_is_read_whole(text: str) -> None:
    """Its words, kind, value, unit, hedge and denominator; and nothing else is read."""
    assert [told(quantity, text) for quantity in find_quantities(text)] == FORMS[text]


@pytest.mark.parametrize("text", FORMS)
def test_a_form_is_read_alike_within_a_sentence(text: str) -> None:
    """What stands in the sentences around changes none of its figures."""
    within = f"They met in the hall. It was {text} there."
    assert [told(quantity, within).split(" | ")[2] for quantity in find_quantities(within)] == [
        line.split(" | ")[2] for line in FORMS[text]
    ]
