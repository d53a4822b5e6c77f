"""Proper names."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.facts import find_names

NAMES = {
    "two words": ("we met Ada Voss there", "Ada Voss"),
    "possessive": ("Ada Voss’s plan", "Ada Voss"),
    "possessive, straight": ("Acme's plan", "Acme"),
    "plural possessive": ("the Vosses’ plan", "Vosses"),
    "possessive between": ("Lightspeed’s Ada Voss", "Lightspeed|Ada Voss"),
    "office in lower case": ("the chief executive Ada Voss left", "Ada Voss"),
    "office after a firm": ("Acme CEO Ada Voss left", "Acme|Ada Voss"),
    "office with capitals": ("Chief Executive Officer Ada Voss left", "Ada Voss"),
    "minister": ("Finance Minister Bo Lind left", "Bo Lind"),
    "courtesy": ("Mr Voss met Dr. Roux", "Voss|Roux"),
    "initials": ("J. K. Marlow wrote", "J. K. Marlow"),
    "initials together": ("by J.K. Marlow", "J.K. Marlow"),
    "initial first": ("A. Voss left", "A. Voss"),
    "initial within": ("George W. Hale won", "George W. Hale"),
    "particles": ("Ludwig van Holt and Vincent van der Berg", "Ludwig van Holt|Vincent van der Berg"),
    "of within": ("the Bank of England and the University of Leeds", "Bank of England|University of Leeds"),
    "of between": ("Ada Voss of Leeds", "Ada Voss|Leeds"),
    "ampersand": ("Marks & Holt fell", "Marks & Holt"),
    "hyphen": ("Jean-Luc Voss-Lind", "Jean-Luc Voss-Lind"),
    "apostrophe": ("O’Neil and D'Arcy", "O’Neil|D'Arcy"),
    "new": ("the New York Times", "New York Times"),
    "acronym": ("NATO and the US and IBM", "NATO|US|IBM"),
    "acronym with points": ("the U.S. Treasury", "U.S. Treasury"),
    "lower case first": ("eBay and iRobot", "eBay|iRobot"),
    "product with version": ("Claude 3.7 and Mistral Medium 3", "Claude 3.7|Mistral Medium 3"),
    "version before a comma": ("Claude Sonnet 3.7, they say", "Claude Sonnet 3.7"),
    "a score is no version": ("Kelder Town 3-1 Oxmere", "Kelder Town|Oxmere"),
    "product with letters": ("GPT-4o and Mixtral 8x7B", "GPT-4o|Mixtral 8x7B"),
    "system with version": ("on iOS 18.6.2 only", "iOS 18.6.2"),
    "a count is no version": ("Acme 40 people", "Acme"),
    "accents": ("Étienne Roux and Łukasz Żak", "Étienne Roux|Łukasz Żak"),
    "other scripts": ("Москва and Αθήνα", "Москва|Αθήνα"),
    "firm": ("Acme Inc. and Holt Ltd. fell", "Acme Inc|Holt Ltd"),
    "list": ("Acme, Holt and Bolt", "Acme|Holt|Bolt"),
    "sentence opener": ("However, Acme fell. Yesterday Bo Lind rose.", "Acme|Bo Lind"),
    "common noun first": ("Revenue rose. Investors left. Running shoes sold.", ""),
    "common noun with of": ("Sales of Acme fell", "Acme"),
    "number word first": ("Sixteen towns. Half of them.", ""),
    "preposition first": ("Between Acme and Holt", "Acme|Holt"),
    "days and months": ("Monday in June, Dec. and Sept", ""),
    "office alone": ("the Chief Executive and the Mayor", ""),
    "nations and acronyms of the trade": ("French AI, the API", ""),
    "nation within": (
        "the Bank of America, American Airlines and the European Commission",
        "Bank of America|American Airlines|European Commission",
    ),
    "nations within": ("the Dutch East India Company", "Dutch East India Company"),
    "nation before a common noun": ("American officials and the French army", ""),
    "saint's hospital": ("at St. Mary's Hospital", "St. Mary's Hospital"),
    "king's college": ("at King’s College London", "King’s College London"),
    "saint's day": ("on St. Patrick's Day and Mother's Day", "St. Patrick's Day|Mother's Day"),
    "insurer": ("at Lloyd's of London", "Lloyd's of London"),
    "possessive before a product": ("Apple's iPhone 15", "Apple|iPhone 15"),
    "currency code": ("USD fell", ""),
    "openers": ("Fewer came. Forty left. Profits rose. Nearly all. Analysts said", ""),
    "units": ("40 GW and 3 TWh", ""),
    "leading article": ("the Financial Times and The New York Times", "Financial Times|New York Times"),
    "courtesies": ("Sir Keir Starmer met Ms Voss and Dr. Ada Lind", "Keir Starmer|Voss|Ada Lind"),
    "courtesy that is a name": ("Lady Gaga sang", "Lady Gaga"),
    "legal forms": (
        "Holt plc, Voss GmbH, Lind S.A., Roux AG and Marsh N.V. fell",
        "Holt plc|Voss GmbH|Lind S.A.|Roux AG|Marsh N.V.",
    ),
    "legal form after a comma": ("Acme, Inc. said", "Acme, Inc"),
    "generations": ("Ada Voss Jr. met Charles III", "Ada Voss Jr|Charles III"),
    "and within a firm": (
        "Marks and Spencer, Procter & Gamble and Johnson & Johnson fell",
        "Marks and Spencer|Procter & Gamble|Johnson & Johnson",
    ),
    "and within a ministry": ("the Department of Health and Human Services", "Department of Health and Human Services"),
    "and between": ("France and Germany", "France|Germany"),
    "and within a country": ("Bosnia and Herzegovina", "Bosnia and Herzegovina"),
    "ampersand between persons": ("Ada Voss, Bo Lind & Cy Marsh met", "Ada Voss|Bo Lind|Cy Marsh"),
    "particle first": ("said de Gaulle to von der Leyen", "de Gaulle|von der Leyen"),
    "Arabic article": ("Bashar al-Assad and al-Banna", "Bashar al-Assad|al-Banna"),
    "products": ("xAI, GPT-4, Llama 3.1 405B and the Boeing 737 MAX", "xAI|GPT-4|Llama 3.1 405B|Boeing 737 MAX"),
    "acronym explained": ("the European Central Bank (ECB)", "European Central Bank|ECB"),
    "for within": ("the Centers for Disease Control", "Centers for Disease Control"),
    "for between": ("Acme for Holt", "Acme|Holt"),
    "adjective ending": ("London-based Acme and U.S.-backed rebels", "London|Acme|U.S."),
    "nation with adjective ending": ("a French-owned firm in a T-shirt", ""),
    "sentence ends in a run": ("in the U.S. The company left", "U.S."),
    "common word within": ("we met Fall Out Boy at the Internet Archive", "Fall Out Boy|Internet Archive"),
    "contractions": ("We’re here. Let's go. You’ll see", ""),
    "looks like a participle": ("Boeing rose. Reuters said. France won. Kelly left", "Boeing|Reuters|France|Kelly"),
    "new first": ("New Nvidia chips. New York woke.", "Nvidia|New York"),
    "calendar": (
        "In March Apple rose. On Monday Acme fell. Theresa May left the Sunday Times",
        "Apple|Acme|Theresa May|Sunday Times",
    ),
    "treasury": ("US Treasury Secretary Janet Yellen", "US|Janet Yellen"),
    "mayor of": ("Mayor of London Sadiq Khan", "London|Sadiq Khan"),
    "president of a body": (
        "President of the European Commission Ursula von der Leyen",
        "European Commission|Ursula von der Leyen",
    ),
    "office in the possessive": ("the Prime Minister’s adviser Ada Voss", "Ada Voss"),
    "director of a body": (
        "he became Music Director of the Greater Boston Youth Symphony",
        "Greater Boston Youth Symphony",
    ),
    "firms that bear an office": ("General Motors and the Justice Department", "General Motors|Justice Department"),
    "invisible": ("we met A\u00adda Vo\u200bss there", "A\u00adda Vo\u200bss"),
    "no-break space": ("we met Ada\u00a0Voss there", "Ada\u00a0Voss"),
    "letter alone": ("plan B and A. and I", ""),
    "labels": ("Section 230, Class A and Phase II of Band D; Rooms 101 to 118, Flat 3b; a Grade II-listed house", ""),
    "names built like labels": (
        "Windows 10, Channel 4, Terminal 5 and Route 66",
        "Windows 10|Channel 4|Terminal 5|Route 66",
    ),
    "codes": ("gate B12, the U19 team, CO2 and L4471", ""),
    "names built like codes": ("on the A38, the M62, at COP30 with the G7", "A38|M62|COP30|G7"),
    "plural acronyms": ("GPs and NGOs met Nvidia GPUs", "Nvidia"),
    "registration": ("the car, KX19 ZRT, left", ""),
    "postcodes": ("in London SE11 5JT and Leeds LS1 4AB", "London|Leeds"),
    "a model is no postcode": ("the Audi A4 left", "Audi A4"),
    "ticker": ("Acme (LSE: ACM) fell", "Acme|LSE"),
    "number of an officer": ("speak to PC 4417 Lowe", "Lowe"),
    "common nouns first": (
        "Barley fell. Landlords sold. Pre-tax profit rose. Temperatures fell. Barges of coal sank.",
        "",
    ),
    "a common noun within": ("he joined Copper and Storm Eunice", "Copper|Storm Eunice"),
    "acronym like a common noun": ("CAT fell.", "CAT"),
    "bidding verbs and participles first": ("Create a file. Using Acme, we won.", "Acme"),
    "articles of other languages first": ("El país. Les services de la CNCTR.", "CNCTR"),
    "participle behind": ("Acme-funded and Holt-supporting", "Acme|Holt"),
    "index": ("The FTSE 100 rose", "FTSE 100"),
    "datelines": (
        "MEXICO CITY, Dec 5 (Northwire) - Acme fell.\nCANBERRA (NW) — Holt rose.",
        "MEXICO CITY|Northwire|Acme|CANBERRA|NW|Holt",
    ),
    "headings in capitals": ("BREAKING NEWS - Acme fell.\nINTRODUCTION", "Acme"),
    "New York at the head": ("NEW YORK, Oct. 21 (Northwire) -- Acme rose", "NEW YORK|Northwire|Acme"),
    "year of a law": ("the Public Order Act 1986 and Euro 2024; Acme 2024", "Public Order Act 1986|Euro 2024|Acme"),
    "figure first": ("at 7-Hills Media in 3-Bedroom flats", "7-Hills Media"),
    "acronym that is a word": ("the WHO said who", "WHO"),
    "address": ("ask @Acme or a/Bolt", ""),
}


@pytest.mark.parametrize(("text", "names"), NAMES.values(), ids=NAMES.keys())
def test_names_are_cut_where_they_end(text: str, names: str) -> None:
    """Persons, firms, places and products; not offices, openers of sentences, months or common nouns."""
    found = list(find_names(text))
    assert "|".join(name.words for name in found) == names
    assert all(name.span.of(text) == name.words for name in found)


def test_a_name_has_the_office_beside_it() -> None:
    """The office before or after a name is its role; the firm beside it has none."""
    found = {name.words: name.role for name in find_names("Ada Voss, chief executive of Acme, met striker Bo Lind.")}
    assert found == {"Ada Voss": "chief executive", "Acme": None, "Bo Lind": "striker"}


def test_an_office_that_is_limited_says_so() -> None:
    """ "Former" stands beside the plain word of the office."""
    found = {name.words: (name.role, name.qualifier) for name in find_names("former Google CEO Ada Voss, now Bo Lind")}
    assert found == {"Google": (None, None), "Ada Voss": ("ceo", None), "Bo Lind": (None, None)}
    assert [name.qualifier for name in find_names("Ada Voss, the former chief executive, left")] == ["former"]


_WORDS = st.sampled_from(
    """Ada Voss Acme Bank of England the and & King’s College U.S. CEO Mayor 3.1 iPhone al-Assad said , . ( ) “ Inc. May
    Monday New York St. Mary's Hospital van der French AI GW -based \u00ad \u00a0 don’t I 2024""".split(" ")
)
_TEXTS = st.lists(_WORDS, max_size=14).map(" ".join) | st.text(alphabet="AbÉß .,'’-&1\n\u00ad\u200b“”(", max_size=40)


@given(_TEXTS)
def test_spans_are_what_was_read(text: str) -> None:
    """Whatever the text, each name is a piece of it, in order, and none meets another."""
    found = list(find_names(text))
    assert all(name.words == name.span.of(text) and name.words.strip() == name.words for name in found)
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))


@given(_TEXTS, _TEXTS)
def test_paragraphs_do_not_touch_each_other(one: str, other: str) -> None:
    """Two texts with a blank line between have the names of both, the second's shifted."""
    shift = len(one) + 2
    alone = [*find_names(one), *(replace(name, span=name.span.shift(shift)) for name in find_names(other))]
    assert list(find_names(f"{one}\n\n{other}")) == alone


@given(_TEXTS | st.text(alphabet="ADM1²İ⁄\t’' .-7", max_size=20), st.sampled_from("\u00ad\u200b\u2060\ufeff\U000e0041"))
def test_an_unseen_character_before_a_text_moves_its_names(text: str, unseen: str) -> None:
    """What no reader sees is passed over; nothing else is read in another way for it."""
    alone = [(name.span.shift(1), name.role) for name in find_names(text)]
    assert [(name.span, name.role) for name in find_names(unseen + text)] == alone
