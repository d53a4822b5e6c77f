"""One form for words that are spelt, written or shortened in several ways: colour and color, don't and do not.

The forms are for comparing alone and need not be words: “honour” and “honor” both become “honor”, “rise” stays.
"""

from __future__ import annotations

import re
from functools import lru_cache

from auditor.facts.quantities.number_words import NUMBER_WORDS, ORDINALS
from auditor.text.normal import plain_letters

_PAIRS = """
    centre:center theatre:theater metre:meter litre:liter fibre:fiber kilometre:kilometer calibre:caliber
    defence:defense licence:license offence:offense pretence:pretense practise:practice programme:program grey:gray
    cheque:check sceptic:skeptic sceptical:skeptical scepticism:skepticism sulphur:sulfur plough:plow mould:mold
    judgement:judgment ageing:aging fulfil:fulfill enrol:enroll skilful:skillful wilful:willful instalment:installment
    artefact:artifact manoeuvre:maneuver jewellery:jewelry aluminium:aluminum cosy:cozy tyre:tire kerb:curb
    catalogue:catalog dialogue:dialog analogue:analog whilst:while amongst:among towards:toward afterwards:afterward
    learnt:learned burnt:burned spelt:spelled dreamt:dreamed spoilt:spoiled leapt:leaped focussed:focused
    focussing:focusing ok:okay
    acknowledgement:acknowledgment paediatric:pediatric anaemia:anemia storey:story moustache:mustache email:e-mail
"""
_SAME = dict(pair.split(":") for pair in _PAIRS.split())
_PLURALS = {one + "s": other + "s" for one, other in _SAME.items()}
_IZE = re.compile(r"(?<=[a-z]{3})([iy])s(?=(?:e[ds]?|er|ers|ing|ation|ations)\Z)")
_OUR = re.compile(r"(?<=[aeiou])([^aeiou]{1,3})our(?=(?:s|ed|ing|able|ably|ite|ites|hood|ful|less|al|er|ers|y)?\Z)")
_ELLED = re.compile(r"(?<=[aeiou])([^aeiou]{1,3}[ae]l)l(?=(?:ed|ing|er|ers|or|ors)\Z)")

_NOT = {"ca": ("can", "not"), "wo": ("will", "not"), "sha": ("shall", "not")}
_ENDINGS = {"re": "are", "ve": "have", "ll": "will", "m": "am", "d": "would"}
_IS = frozenset("it he she that there what who where here how when".split())
_WHOLE = {
    "cannot": ("can", "not"),
    "let's": ("let", "us"),
    "percent": ("per", "cent"),
    "pct": ("per", "cent"),
    "%": ("per", "cent"),
    "&": ("and",),
} | {f"{verb}nt": (verb, "not") for verb in "do does did is are was were has have had would could should must".split()}
_SCALES = {"k": "thousand", "m": "million", "mn": "million", "mln": "million", "bn": "billion", "b": "billion"} | {
    "tn": "trillion",
    "trn": "trillion",
    "bln": "billion",
}
_FIGURE = re.compile(r"(\d[\d.,]*+)([a-z]*)")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")


@lru_cache(maxsize=65536)
def one_form(found: str) -> tuple[str, ...]:
    """The words that a written word or figure stands for: ("do", "not") for "don't", ("3.5", "billion") for "3.5bn"."""
    word = plain_letters(found)
    if whole := _WHOLE.get(word):
        return whole
    if word[0].isdecimal() and (figure := _FIGURE.fullmatch(word)):
        return _figure(figure[1], figure[2])
    stem, apostrophe, ending = word.rpartition("'")
    if not apostrophe:
        return (_spelling(word),)
    if ending == "t" and stem.endswith("n"):
        return _NOT.get(stem[:-1]) or (stem[:-1], "not")
    if ending in _ENDINGS:
        return (*one_form(stem), _ENDINGS[ending])
    if ending == "s" and stem in _IS:
        return stem, "is"
    return (_spelling(word.replace("'", "")),)


def _figure(digits: str, letters: str) -> tuple[str, ...]:
    digits = digits.rstrip(".,")
    if _GROUPED.fullmatch(digits):
        digits = digits.replace(",", "")
    if letters in _SCALES:
        return digits, _SCALES[letters]
    return (digits + ("th" if letters in {"st", "nd", "rd"} else letters),)


def _spelling(word: str) -> str:
    if word in NUMBER_WORDS:
        return str(NUMBER_WORDS[word])
    if word in ORDINALS:
        return f"{ORDINALS[word]}th"
    word = _SAME.get(word) or _PLURALS.get(word) or word
    return _ELLED.sub(r"\1", _OUR.sub(r"\1or", _IZE.sub(r"\1z", word)))
