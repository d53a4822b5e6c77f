"""Small words between two capitalised ones: whether they stand within one name or part two."""

from __future__ import annotations

from auditor.facts.names.words import BODIES, FIELDS, HEADS, LEGAL_FORMS, PAIRS


def is_link(word: str) -> bool:
    """Whether a word of a run has no capital, or is "&"; "plc" is a part of names."""
    return word == "&" or (word.islower() and word.isalpha() and word != "plc")


def joins(words: list[str], start: int, end: int, left: list[str]) -> bool:
    """Whether small words stand within one name.

    `Bank of England`, `Centers for Disease Control`, `Ludwig van Holt`, `Marks & Spencer`, `Health and Human Services`;
    not `Voss of Leeds`, `Acme for Holt`, `France and Germany`
    """
    links, head, following = words[start:end], left[-1], words[end]
    if links[0] == "of":
        return _heads(left) and links[1:] in ([], ["the"])
    if links[0] in ("for", "on", "in"):
        return links[1:] in ([], ["the"]) and links[0] != "in" and bool(BODIES.intersection(left))
    if links[0] == "the":
        return False
    if links[0] == "and":
        return len(links) == 1 and ((head, following) in PAIRS or head in FIELDS)
    if links[0] == "&":
        return len(links) == 1 and _ampersand(words, end, left)
    return "and" not in links and "&" not in links and "of" not in links


def _heads(left: list[str]) -> bool:
    head = left[-1].replace("’", "'")
    return head in HEADS or (len(left) > 1 and head.endswith("s") and head[:-1] in HEADS)


def _ampersand(words: list[str], end: int, left: list[str]) -> bool:
    """One firm, `Johnson & Johnson`, `Bed Bath & Beyond`; two persons, `Kate Angus & Joe Pan`."""
    right = 0
    while end + right < len(words) and not is_link(words[end + right]):
        right += 1
    plain = sum(word[0].isupper() for word in left)
    return plain < 2 or right < 2 or words[end + right - 1].lower().rstrip(".") in LEGAL_FORMS or (left[-1] in FIELDS)
