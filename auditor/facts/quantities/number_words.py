"""Tables of words: numbers, scale words of English and of the languages beside it, ordinals, fractions, multiples."""

from __future__ import annotations

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
TENS = {word: 20 + 10 * place for place, word in enumerate(_TENS)}
NUMBER_WORDS = {word: value for value, word in enumerate(_ONES)} | TENS | {"nought": 0, "naught": 0}

# Powers of ten that stand after a figure as words of their own. French, German, Italian, Spanish and the Nordic
# languages count in milliards; a German "Billion" is an English trillion, but only its plural tells itself apart.
SCALE_WORDS = (
    {"hundred": 2, "thousand": 3, "million": 6, "billion": 9, "trillion": 12, "quadrillion": 15}
    | {"thousands": 3, "millions": 6, "billions": 9, "trillions": 12}
    | {"lakh": 5, "lakhs": 5, "lkh": 5, "lkhs": 5, "lac": 5, "lacs": 5, "crore": 7, "crores": 7}
    | {"mn": 6, "mln": 6, "mio": 6, "mill": 6, "bn": 9, "bln": 9, "mrd": 9, "mds": 9, "md": 9, "tn": 12, "trn": 12}
    | {"tln": 12, "millionen": 6, "milliard": 9, "milliards": 9, "milliarde": 9, "milliarden": 9, "billionen": 12}
    | {"millones": 6, "milioni": 6, "miliardi": 9, "miliardo": 9, "miljoner": 6, "miljarder": 9, "miljoen": 6}
    | {"miljard": 9, "millioner": 6, "milliarder": 9, "milhões": 6, "bilhões": 9, "mila": 3}
)
# What stands right behind a figure in Chinese, Japanese and Korean: ten thousands and their powers.
SCALE_SIGNS = {"千": 3, "万": 4, "萬": 4, "億": 8, "亿": 8, "兆": 12, "만": 4, "억": 8, "조": 12}
# Letters glued to a figure. Those in capitals are never units; the small ones may be: see `figures`.
SCALE_LETTERS = {"k": 3, "K": 3, "m": 6, "M": 6, "mm": 6, "MM": 6, "b": 9, "B": 9, "t": 12, "T": 12} | {
    letters: SCALE_WORDS[letters] for letters in ("mn", "mln", "bn", "bln", "tn", "trn", "tln", "mio", "mrd", "md")
}

_ORDINAL_ONES = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth"
).split()
ORDINALS = (
    {word: value for value, word in enumerate(_ORDINAL_ONES, 1)}
    | {word[:-1] + "ieth": value for word, value in TENS.items()}
    | {"hundredth": 100, "thousandth": 1000, "millionth": 10**6, "billionth": 10**9, "trillionth": 10**12}
)
# The denominators that words can be: "two thirds", "one-eighth", "three twentieths".
FRACTIONS = {"half": 2, "halve": 2, "quarter": 4} | {w: v for w, v in ORDINALS.items() if v > 2}

MULTIPLE_WORDS = {
    word: value
    for value, words in {
        "0.5": "halved halves halving",
        "2": "doubled doubles doubling twofold",
        "3": "tripled triples tripling trebled trebles trebling threefold",
        "4": "quadrupled quadruples quadrupling fourfold",
        "5": "quintupled quintupling fivefold",
        "6": "sixfold",
        "7": "sevenfold",
        "8": "eightfold",
        "9": "ninefold",
        "10": "tenfold",
        "12": "twelvefold",
        "20": "twentyfold",
        "100": "hundredfold",
    }.items()
    for word in words.split()
}
