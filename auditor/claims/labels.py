"""Whether a marker stands beside the words it answers for, or is made of them.

“… raised €105 million example.com.” and “… ([Reuters](…))” stand beside; “raised [€105 million](…)” is made of them.
"""

from __future__ import annotations

import re

from auditor.claims.passages import Passage
from auditor.model import Citation, Group, Span, Style
from auditor.text.leads import leads_to_name

# Styles whose labels may be words of the sentence; every other marker stands beside its words.
LINKS = frozenset({Style.HTML_LINK, Style.MD_LINK, Style.MD_REFERENCE})
GLUE = frozenset(",;.!?")  # a label right behind one of these, without a space, is no word of the sentence
CELL_GAP = " | "
WINDOW = 60  # code points to either side that decide
NUMBER = re.compile(r"[\[(]?(?:\d{1,3}|[⁰¹²³⁴-⁹]{1,3})[\])]?")
AUTHOR = re.compile(r"[^\W\d_][^()\[\]]{1,80} \((?:1[5-9]|20)\d\d[^()]{0,20}\)")  # “Smith (2021) finds …”
IN_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
ADDRESS = re.compile(r"https?://\S++|[\w-]++(?:\.[\w-]++)++(?:/\S*+)?")
SOURCE_WORDS = frozenset("source sources link ref via quelle fuente fonte bron källa kilde".split())
SHORT = 3  # words that a label standing alone after a stop may have; a longer one is a sentence itself

# Opening brackets, each perhaps with the word that introduces a source: “(via …”, “(Source: …”.
SEE = (
    r"(?:via|see(?:\salso)?|sources?|from|per|h/t|cf\.|quellen?|siehe|vgl\.|voir|fuente|fonte|bron|källa|kilde)(?!\w):?"
)
OPENED = re.compile(rf"(?:\s*+[(\[<（［]\s*+(?:{SEE})?)++\s*+\Z", re.IGNORECASE)
# “The fine was £120,000, see …” and, as a sentence of its own, “See ….”
LED_TO = re.compile(r"(?:[,;.!?…][\"'”’»)\]]*+\s)\s*+(?:see(?:\salso)?|cf\.|siehe|vgl\.|voir)\s\Z", re.IGNORECASE)
CLOSED = re.compile(r"\s*+(?:\Z|[)\],;.!?…]|[–—-]\s)")
ENDS_IN_STOP = re.compile(r"[.!?…][\"'”’»)\]]*+\Z")
SAID = re.compile(
    r"\b(?:said|says|reported|reports|wrote|writes|noted|notes|per|citing|selon|après|laut|según|secondo|segundo|volgens)\Z",
    re.IGNORECASE,
)


def stands_beside(passage: Passage, group: Group) -> bool:
    """Whether the group's markers follow their words; otherwise they are links whose labels belong to the sentence."""
    labels = [citation.label.strip() for citation in group.citations if citation.style in LINKS]
    named_alone = all(citation.style is Style.NAMED for citation in group.citations)
    if not named_alone and any(AUTHOR.fullmatch(citation.label) for citation in group.citations):
        return False
    if not labels and not named_alone:
        return True
    marker = marker_of(passage, group)
    words = passage.before(marker.start, WINDOW).rstrip()
    if not words or named_alone:
        return bool(words) and marker.start < group.span.start  # “… on Monday (Reuters).”
    after = passage.after(group.span.end, WINDOW)
    if all(NUMBER.fullmatch(label) for label in labels):
        return not (labels[0].isdecimal() and stands_alone_in_cell(passage, group))
    if all(IN_BRACKETS.fullmatch(label) for label in labels) or is_glued(passage, group):
        return True
    closed = CLOSED.match(after) is not None
    if marker.start < group.span.start:
        return closed
    subject = after.lstrip()[:1].islower()
    named = all(names_source(citation) for citation in group.citations)
    if ENDS_IN_STOP.search(words):
        if not named and any(ENDS_IN_STOP.search(label) for label in labels):
            return False
        return not subject if named else closed and all(len(label.split()) <= SHORT for label in labels)
    if leads_to_name(words) or SAID.search(words):
        return False
    return named and (closed or all(ADDRESS.fullmatch(label) for label in labels))


def is_glued(passage: Passage, group: Group) -> bool:
    """Whether the group follows a stop or a comma without a space: “… took part,[report](…) and …”."""
    return passage.before(group.span.start, 1) in GLUE


def stands_alone_in_cell(passage: Passage, group: Group) -> bool:
    """Whether the group fills a cell of a row: a number there is a figure, and its link leads to where it is from."""
    if not passage.is_row:
        return False
    before, after = passage.before(group.span.start, len(CELL_GAP)), passage.after(group.span.end, len(CELL_GAP))
    return before in ("", CELL_GAP) and after in ("", CELL_GAP)


def marker_of(passage: Passage, group: Group) -> Span:
    """The group with the opening brackets before it, if nothing but a word like “via” stands in them."""
    span = group.span
    before = passage.before(span.start, WINDOW)
    opened = OPENED.search(before) if "(" in before or "[" in before else None
    if opened is None and CLOSED.match(passage.after(span.end, WINDOW)):
        opened = LED_TO.search(before)
    return Span(span.start - (len(before) - opened.start()), span.end) if opened else span


def names_source(citation: Citation) -> bool:
    """Whether the label is a number, an address, or the name of the site it leads to."""
    label = citation.label.strip()
    if citation.style not in LINKS or NUMBER.fullmatch(label) or ADDRESS.fullmatch(label):
        return True
    return label.lower() in SOURCE_WORDS or names_site(label, citation.host or "")


def names_site(label: str, host: str) -> bool:
    """Whether the label spells one of the host's labels: “The Verge” and theverge.com, “BBC News” and bbc.co.uk."""
    name = letters(label)
    names = {name, name.removeprefix("the"), name.removesuffix("news")}
    return bool(name) and any(letters(part) in names for part in host.removeprefix("www.").split(".")[:-1])


def letters(words: str) -> str:
    """Letters and digits only, in lower case."""
    return "".join(sign for sign in words.lower() if sign.isalnum())
