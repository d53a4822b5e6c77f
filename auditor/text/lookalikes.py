"""Letters that look like others.

This explains why two words differ to the machine and not to the eye. It never makes them equal: who writes “Mistrаl”
with a Cyrillic а has not written “Mistral”.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from auditor.text.normal import fold
from auditor.text.remembered import remembered

# Letters, and below each the Latin one that it looks like. The idea is that of UTS #39 (skeletons); the rows are our
# own, by how common text faces draw the letters.
_TWINS = (
    (  # Cyrillic
        "АВЕЅІЈКМНОРСТУХԚԜҮԌӀЗЬаеорсухіјѕһԁԛԝѵӏкгԍҽҫүЁЇёїӒӓӦӧӰӱ",
        "ABESIJKMHOPCTYXQWYGI3baeopcyxijshdqwvlkrgecyËÏëïÄäÖöŸÿ",
    ),
    (  # Greek
        "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹͿαονργικχυηωτϲϳόάί",
        "ABEZHIKMNOPTYXCJaovpyikxunwtcjóáí",
    ),
    ("ՕՍԼՏոօսհցզյ", "OULSnouhgqj"),  # Armenian
    ("ᎠᎪᏴᏟᎬᎻᎫᏦᏞᎷᏢᎡᏚᎢᏙᎳᏃ", "DABCEHJKLMPRSTVWZ"),  # Cherokee
    # Latin ones that no reader tells from the plain letters: small capitals, script and click letters, numerals
    ("ᴄᴏᴠᴡᴢꜱɑɡɩƖǀⅼⅰⅴⅹⅽⅾⅿⅠⅤⅩⅬⅭⅮⅯ", "covwzsagiIllivxcdmIVXLCDM"),
)
_LATIN = {twin: latin for twins, letters in _TWINS for twin, latin in zip(twins, letters, strict=True)}
# Within plain text these are told apart by their neighbours alone: "l5%", "3O million", "AI Jazeera".
_ALIKE = {"1": "l", "I": "l", "|": "l", "0": "O"}
_SKELETON = str.maketrans({twin: _ALIKE.get(latin, latin) for twin, latin in _LATIN.items()} | _ALIKE)
_SCRIPTS = ("CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE")
_FOREIGN = frozenset(twin for twin in _LATIN if unicodedata.name(twin).startswith(_SCRIPTS))
_LATIN_LETTER = re.compile(r"[A-Za-z\u00c0-\u024f]")
_MOST_NAMED = 4
_AROUND_FIGURE = "€$£¥₹%+-(),.;:\"'"
_FALSE_FIGURE = re.compile(r"(?=[^\d]*\d)(?=[\d.,]*[OoIl|])[\dOoIl|.,]*[\dOoI|]\Z")


@lru_cache(maxsize=8)
def skeleton(text: str) -> str:
    """The text as the eye takes it: each letter as the Latin one that it looks like, `1`, `I` and `|` as `l`.

    It has as many characters as `fold(text).text`, each in its place. Case and accents are kept.
    """
    return fold(text).text.translate(_SKELETON)


def look_alike(one: str, other: str) -> bool:
    """Whether two texts differ in their letters and look the same."""
    return fold(one).text != fold(other).text and skeleton(one) == skeleton(other)


def mixed_scripts(word: str) -> bool:
    """Whether a word has Latin letters and, among them, letters of another script that look Latin: “Mistrаl”."""
    letters = fold(word).text
    return not letters.isascii() and bool(_LATIN_LETTER.search(letters)) and not _FOREIGN.isdisjoint(letters)


def foreign_twins(word: str) -> str:
    """The letters of a word that look Latin and are not, by name, or an empty text: `Cyrillic “а” (U+0430)`."""
    return _named([char for char in fold(word).text if char in _FOREIGN])


@remembered(answers=4096)
def false_digits(word: str) -> str:
    """The letters that pass for digits in a figure, by name, or an empty text: `3O`, `l00`, but `5l` are litres."""
    figure = fold(word).text.strip(_AROUND_FIGURE)
    if not _FALSE_FIGURE.match("".join(_LATIN.get(char, char) for char in figure)):
        return ""
    return _named([char for char in figure if not char.isdecimal() and char not in ".,"])


def odd_letters(one: str, other: str) -> str:
    """By name, the letters in which two texts differ that look alike; of a Latin and a foreign one, the foreign."""
    pairs = [pair for pair in zip(fold(one).text, fold(other).text, strict=True) if pair[0] != pair[1]]
    return _named([char for pair in pairs for char in ([c for c in pair if not c.isascii()] or pair)])


def _named(chars: list[str]) -> str:
    return ", ".join(_name(char) for char in list(dict.fromkeys(chars))[:_MOST_NAMED])


def _name(char: str) -> str:
    script = "" if char.isascii() else unicodedata.name(char, "").split(" ")[0].capitalize() + " "
    return f"{script}“{char}” (U+{ord(char):04X})"
