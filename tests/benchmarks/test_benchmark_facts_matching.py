from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from suites.currency_signs import codes_of
from suites.duckling import RULES as DUCKLING_RULES
from suites.duckling import alike, meanings
from suites.matching import Stated, best, bounds_apart, inside, names_year, near, one, quantities_of
from suites.news import Tally, count, read_news
from suites.prices import read_prices
from suites.quantulum import read_quantulum, readings
from suites.recognizers_dates import date_reason, periods
from suites.rows import Reading, declined
from suites.slashed_dates import surface_day_or_month
from suites.unit_names import units_named

from auditor.facts import find_facts
from auditor.model import DateRange, Fact, Quantity, QuantityKind, Span

PLACE = Span(0, 5)


def quantity(low: str | None, high: str | None, unit: str | None = None, **more: object) -> Quantity:
    ends = [Decimal(end) if end is not None else None for end in (low, high)]
    value = ends[0] if low == high else None
    fields: dict[str, object] = {"kind": QuantityKind.MEASURE, **more}
    return Quantity(PLACE, value=value, low=ends[0], high=ends[1], unit=unit, **fields)  # type: ignore[arg-type]


def figures(text: str) -> list[Quantity]:
    return quantities_of(find_facts(text))


@pytest.mark.parametrize(
    ("read", "stated", "same"),
    [
        ("0.3333", "0.333333333333", True),
        ("34.99", "34.992001", False),
        ("0.4", "0.333333333333", False),
        ("5", "5.00001", False),
        ("0", "1E-12", False),
    ],
)
def test_a_fraction_may_be_rounded_and_nothing_else(read: str, stated: str, same: bool) -> None:
    """Four digits of a third are a third; a figure that ends must be that figure."""
    assert near(Decimal(read), Decimal(stated)) is same


def test_a_single_figure_may_be_the_end_of_a_range_but_not_lie_between() -> None:
    """Of 3 to 5, 3 and 5 are found, 4 is not."""
    found = [quantity("3", "5")]
    assert [best(found, [one(Decimal(value))])[0] for value in (3, 4, 5)] == [Reading.FIRST, Reading.NO, Reading.FIRST]


def test_an_open_side_is_part_of_a_range() -> None:
    """What was read without an upper end is not the range that has one."""
    assert best([quantity("30", None)], [Stated(Decimal(30), None)])[0] is Reading.FIRST
    assert best([quantity("30", None)], [Stated(Decimal(30), Decimal(40))])[0] is Reading.NO


def test_another_reading_is_counted_apart() -> None:
    """A value that is only kept open is not the first reading."""
    found = [quantity("1.234", "1.234", other_values=(Decimal(1234),))]
    assert best(found, [one(Decimal(1234))])[0] is Reading.OTHER
    assert best(found, [one(Decimal("1.234"))])[0] is Reading.FIRST


def test_a_right_unit_of_a_wrong_value_is_wrong() -> None:
    """Value and unit must be those of one fact."""
    found = [quantity("2", "2", "km"), quantity("3", "3", "kg")]
    assert best(found, [one(Decimal(3), units_named("kilometer"))]) == (Reading.FIRST, Reading.NO)


def test_a_sign_of_many_countries_is_right_if_theirs_is_kept_open() -> None:
    """Kroner of any country fit a Danish price, while a second unit of a measure is only another reading."""
    crown = quantity("172", "172", "SEK", kind=QuantityKind.MONEY, other_units=("NOK", "DKK"))
    assert best([crown], [one(Decimal(172), codes_of("DKK"))])[1] is Reading.FIRST
    ton = quantity("5", "5", "ton", other_units=("t",))
    assert best([ton], [one(Decimal(5), frozenset({("t", None)}))])[1] is Reading.OTHER


@pytest.mark.parametrize(
    ("sign", "code"), [("руб.", "RUB"), ("Kč", "CZK"), ("ƒ", "ANG"), ("ლ", "GEL"), ("pln", "PLN"), ("S/.", "PEN")]
)
def test_signs_of_currencies_are_found_whatever_their_case(sign: str, code: str) -> None:
    """Capitals change some signs into other letters, and must not lose them."""
    assert (code, None) in codes_of(sign)


@pytest.mark.parametrize(
    ("name", "unit", "per"),
    [
        ("Mile per hour", "mph", None),
        ("kilometre per hour", "km", "hour"),
        ("kilometer per hour", "km/h", None),
        ("square kilometre", "km²", None),
        ("kilogram per cubic centimetre", "kg/cm³", None),
        ("cubic centimetre", "ml", None),
    ],
)
def test_names_of_units_lead_to_our_signs(name: str, unit: str, per: str | None) -> None:
    """The same unit is recognised under the names that the suites give it."""
    assert best([quantity("9", "9", unit, per=per)], [one(Decimal(9), units_named(name))])[1] is Reading.FIRST


def test_a_range_may_be_read_as_its_two_bounds() -> None:
    """Above 1000 and below 1500 is one range or two bounds; one bound alone is not."""
    stated = Stated(Decimal(1000), Decimal(1500))
    assert bounds_apart([quantity("1000", None), quantity(None, "1500")], stated)
    assert not bounds_apart([quantity("1000", None)], stated)


def test_only_facts_at_the_stated_words_count() -> None:
    """A figure elsewhere in the text does not answer for the stated one."""
    facts = find_facts("It sold 20 tonnes, then 35 tonnes.")
    assert [str(found.low) for found in quantities_of(inside(facts, Span(8, 17)))] == ["20"]


def test_a_year_that_they_call_a_figure_is_found_as_a_date() -> None:
    """1979 and the 1960s are found where the date of that year was read."""
    dates = [DateRange(PLACE, date(1979, 1, 1), date(1979, 12, 31)), DateRange(PLACE, None, date(1969, 12, 31))]
    assert [names_year(dates, Decimal(year)) for year in (1979, 1960, 1950)] == [True, True, False]


def test_small_coins_are_right_as_coins_and_as_hundredths() -> None:
    """34 cents may be read as 34 cents or as 0.34 dollars, not as 34 dollars."""
    stated = readings({"value": 34, "unit": "cent", "surface": "34 cents"})
    cases = [("34", "cents"), ("0.34", "USD"), ("34", "USD")]
    read = [best([quantity(value, value, unit)], stated)[1] for value, unit in cases]
    assert read == [Reading.FIRST, Reading.FIRST, Reading.NO]


def test_an_uncertainty_gives_the_ends_of_a_range() -> None:
    """Twelve give or take four is 8 to 16."""
    stated = readings({"value": 12, "unit": "metre", "surface": "8- to 16-meter", "uncertainty": 4})
    assert best([quantity("8", "16", "m")], stated) == (Reading.FIRST, Reading.FIRST)
    assert best([quantity("8", "12", "m")], stated)[1] is not Reading.NO
    assert best([quantity("8", "9", "m")], stated)[0] is Reading.NO


@pytest.mark.parametrize(
    ("text", "start", "end", "timex", "right"),
    [
        ("april 2017", "2017-04-01", "2017-05-01", "2017-04", ("2017-04-01", "2017-04-30")),
        (
            "from 2014 till 2018",
            "2014-01-01",
            "2018-01-01",
            "(2014-01-01,2018-01-01,P4Y)",
            ("2014-01-01", "2018-12-31"),
        ),
        ("q1 of 2017 - q3 of 2018", "2017-01-01", "2018-07-01", "(,,P18M)", ("2017-01-01", "2018-09-30")),
        ("from 10/1/2018 - 10/7/2018", "2018-10-01", "2018-10-07", "(,,P6D)", ("2018-10-01", "2018-10-07")),
    ],
)
def test_the_end_that_a_range_names_is_inside(
    text: str, start: str, end: str, timex: str, right: tuple[str, str]
) -> None:
    """Their ends are outside; a reader takes the last year, quarter, month or day that is named to be inside."""
    value = {"type": "daterange", "start": start, "end": end, "timex": timex}
    found = periods({"text": text, "type": "datetimeV2.daterange", "resolution": {"values": [value]}})
    assert tuple(map(date.fromisoformat, right)) in found


def test_a_period_without_a_joint_has_one_end_only() -> None:
    """The next three days are three days, not four."""
    value = {"type": "daterange", "start": "2016-11-08", "end": "2016-11-11", "timex": "(2016-11-08,2016-11-11,P3D)"}
    item = {"text": "next 3 days", "type": "datetimeV2.daterange", "resolution": {"values": [value]}}
    assert periods(item) == [(date(2016, 11, 8), date(2016, 11, 10))]


def test_conventions_are_declined_by_rule_and_the_rest_is_not() -> None:
    """A time of day is no fact of ours; a plain day is never declined."""
    clock = {"type": "datetime", "value": "2019-02-28 15:00:00"}
    plain = {"type": "date", "value": "2019-01-18"}
    items = [
        {"text": text, "type": "datetimeV2.date", "resolution": {"values": [value]}}
        for text, value in (("3pm today", clock), ("january 18, 2019", plain))
    ]
    assert [date_reason(item, str(item["text"])) is None for item in items] == [False, True]


@pytest.mark.parametrize(
    ("surface", "either"),
    [("03/11/2559", True), ("11/20", False), ("3/3/2015", False), ("friday 7/6", False), ("May 5", False)],
)
def test_days_that_two_countries_read_apart_are_told_from_plain_ones(surface: str, either: bool) -> None:
    """Only day and month that may change places, with no weekday to decide, are two days."""
    assert surface_day_or_month(surface, surface, {}) is either


def test_texts_of_a_group_are_equal_in_value_bound_and_unit() -> None:
    """Other units of one dimension are equal; another bound, another value and silence are not."""
    read = {
        text: meanings(find_facts(text), dated=False) for text in ("3 km", "3000 metres", "over 3 km", "4 km", "walk")
    }
    plain = read["3 km"]
    equal = {text: alike([plain, other]) for text, other in read.items()}
    assert [text for text, reading in equal.items() if reading is Reading.FIRST] == ["3 km", "3000 metres"]
    assert alike([read["walk"], read["walk"]]) is Reading.NO


def test_pieces_of_one_dimension_are_added_up() -> None:
    """2 yards and 7 feet are 13 feet, and a bound holds for the sum."""
    whole = meanings([quantity("13", "13", "ft")], dated=False)
    assert alike([meanings([quantity("2", "2", "yd"), quantity("7", "7", "ft")], dated=False), whole]) is Reading.FIRST
    over = meanings([quantity("13", None, "ft")], dated=False)
    assert alike([meanings([quantity("2", None, "yd"), quantity("7", "7", "ft")], dated=False), over]) is Reading.FIRST


def test_a_time_of_day_leaves_its_group_and_a_count_of_days_stays() -> None:
    """The hour that they keep of "14 days ago" is no time of day."""
    entry = {"dimension": "Time", "value": "datetime (2013, 1, 29, 4, 0, 0) Hour", "texts": []}
    reasons = [declined(DUCKLING_RULES, text, text, entry) for text in ("14 days ago", "3pm", "in 7 days at 5pm")]
    assert [reason is None for reason in reasons] == [True, False, False]


def test_a_sign_that_stands_alone_beside_the_price_is_joined_and_another_price_is_not(tmp_path: Path) -> None:
    """The sign in the next box belongs to the figure; a whole price there says nothing of it."""
    shop = '{"id": "%s", "text": "89", "currency_hint": "%s", "currency": "€", "amount_text": "89", "amount": "89"}\n'
    (tmp_path / "price_parser.jsonl").write_text(shop % ("joined", "€") + shop % ("apart", "€ 36"), encoding="utf-8")
    currencies = [row for row in read_prices(tmp_path) if row.group == "currency"]
    assert [(row.id, row.text, row.declined is None) for row in currencies] == [
        ("joined", "89 €", True),
        ("apart", "89", False),
    ]


def test_a_text_with_nothing_stated_is_wrong_if_anything_is_found(tmp_path: Path) -> None:
    """Silence is right where the suite finds nothing, and a figure is not."""
    lines = (
        '{"id": "a", "text": "Nothing was said.", "expected": []}\n{"id": "b", "text": "It cost $5.", "expected": []}\n'
    )
    (tmp_path / "quantulum3.jsonl").write_text(lines, encoding="utf-8")
    assert [row.value for row in read_quantulum(tmp_path)] == [Reading.FIRST, Reading.NO]


def test_the_sample_counts_what_is_missed_and_what_is_false() -> None:
    """One right, one missed and one false fact make an F1 of a half."""
    text = "Sales rose 5% to £3m after 12 days."
    stated = [
        {"type": "quantity", "text": "5%", "kind": "percent", "low": "5", "high": "5", "unit": "percent"},
        {"type": "quantity", "text": "£3m", "kind": "money", "low": "4000000", "high": "4000000", "unit": "GBP"},
    ]
    found: list[Fact] = [fact for fact in figures(text) if fact.kind in (QuantityKind.PERCENT, QuantityKind.MONEY)]
    tally = Tally()
    count(tally, {"id": "x", "text": text}, stated, found)
    assert (tally.annotated, tally.found, tally.value, tally.whole) == (2, 2, 1, 1)
    assert tally.f1(tally.value) == 50.0
    assert tally.false == 50.0


def test_one_found_fact_answers_for_one_annotation_only() -> None:
    """The same value read once does not count twice."""
    stated = [{"type": "quantity", "text": "5%", "kind": "percent", "low": "5", "high": "5", "unit": "percent"}] * 2
    tally = Tally()
    text = "From 5% to 5%."
    count(tally, {"id": "x", "text": text}, stated, figures(text)[:1])
    assert tally.value == 1


def test_words_that_are_not_in_the_text_cannot_be_annotated(tmp_path: Path) -> None:
    """A slip of the sample is said, not counted as a miss."""
    line = '{"id": "x", "text": "It cost $5.", "reference": null, "facts": [{"type": "quantity", "text": "$6"}]}\n'
    (tmp_path / "news.jsonl").write_text(line, encoding="utf-8")
    with pytest.raises(ValueError, match="annotates"):
        read_news(tmp_path / "news.jsonl")
