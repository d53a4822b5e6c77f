"""Proper names."""

from __future__ import annotations

import pytest

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
    "letter alone": ("plan B and A. and I", ""),
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
