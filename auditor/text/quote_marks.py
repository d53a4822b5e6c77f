"""The register of quotation marks: what each opens and closes, and what it is when it quotes nothing.

A mark is *strong* if it is never an apostrophe. Straight marks, primes and single marks stand on both sides of a
quotation or in words and measures, so that their neighbours must tell what they are.
"""

from __future__ import annotations

import re

# Each closing mark and the marks that it may close: “…” English, „…“ German, „…” Polish, ”…” Swedish, «…» French,
# »…« Danish, »…» Finnish, 「…」 Japanese, ``…'' and ,,…'' of typewriters.
CLOSES = {
    "”": "“„‟”",
    "“": "„",
    "»": "«»",
    "«": "»",
    "›": "‹›",
    "‹": "›",
    "」": "「",
    "』": "『",
    "〞": "〝",
    "〟": "〝",
    '"': '"',
    "＂": "＂",
    "″": "″",
    "''": ("``", ",,"),
    "’": "‘‚",
    "‘": "‚",
    "'": "'",
}
# These open wherever they stand, unless they close.
ALWAYS_OPEN = frozenset("“„‟«‹「『〝")
# These open only between space and a word.
MAY_OPEN = frozenset(['"', "＂", "″", "”", "»", "›", "‘", "'", "‚", "``", ",,"])
# The same sign opens and closes, so that one within itself is a slip of the pen.
STRAIGHT = frozenset("\"＂″'")
SINGLE = frozenset("‘’‚'")
# Four signs of a kind and more are a line, not marks. Apostrophes inside words and around an n ("rock ’n’ roll") are
# passed over. The pattern begins with a set of characters, so that prose without them is skipped at once.
MARK = re.compile(
    r"([“”„‟«»‹›「」『』″〝〞〟＂\"'’‘‚`,])(?:\1{3,}+|(?<=['’‘])(?<!\w.)[nN]['’](?!\w)|(?<=[“”„‟«»‹›「」『』″〝〞〟＂\"])"
    r"|(?<=`)`|(?<=')'|(?<=,)(?<![\w,],),(?=\w)|(?<=['‘‚])(?<![^\W_].)|(?<=['’‘])(?![^\W_]))"
)
# What a leading apostrophe cuts short: “’90s”, “’em”. Years are told from counts by what follows.
ELISION = re.compile(
    r"(?:\d\ds?(?![\w.,%])|(?:n|em|tis|twas|twere|twill|til|till|cause|cos|coz|bout|cuz|neath|ere|kay)(?!\w))",
    re.IGNORECASE,
)
# Characters that a reader does not see; between a mark and its neighbour they change nothing.
UNSEEN = frozenset(
    "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2066\u2067\u2068\u2069\ufeff\u202a\u202b\u202c\u202d\u202e"
)
_SCRIPTS_WITHOUT_SPACES = 0x2E80


def before(text: str, at: int, first: int = 0) -> str:
    """The seen character before a place, not beyond `first`; empty if there is none."""
    while at > first and text[at - 1] in UNSEEN:
        at -= 1
    return text[at - 1] if at > first else ""


def after(text: str, at: int, last: int) -> str:
    """The seen character at a place or after it, not beyond `last`; empty if there is none."""
    while at < last and text[at] in UNSEEN:
        at += 1
    return text[at] if at < last else ""


def joins(char: str) -> bool:
    """Whether a mark beside this character stands inside a word; not in scripts that part no words."""
    return char.isalnum() and ord(char) < _SCRIPTS_WITHOUT_SPACES


def may_open(previous: str, following: str) -> bool:
    """Whether a mark between these characters can begin a quotation: (“so, said:"so; not so" or 5"."""
    return not joins(previous) and bool(following) and not following.isspace() and following not in ",;:!?)]}"


def may_close(previous: str, following: str) -> bool:
    """Whether a mark between these characters can end a quotation: so.", so."Then; not "so or so"so."""
    return bool(previous) and not previous.isspace() and (not joins(following) or previous in ".!?…,")
