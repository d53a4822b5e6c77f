"""Names of press agencies, papers and stations, as reporters credit them."""

from __future__ import annotations

import re

# A row an outlet: the forms in which it is credited, the first being the name under which all go.
_ROWS = """
    bloomberg|bloomberg news
    reuters|thomson reuters
    associated press|ap|the ap
    agence france-presse|agence france presse|afp
    dpa|deutsche presse-agentur
    wall street journal|wsj|the journal
    new york times|nyt|the times
    financial times|ft
    washington post|the post
    guardian|observer
    bbc|bbc news
    cnn
    cnbc
    nbc|nbc news
    cbs|cbs news
    abc|abc news
    fox news
    sky news
    npr
    axios
    politico
    the information
    the verge
    techcrunch
    wired
    nikkei|nikkei asia
    forbes
    fortune
    business insider|insider
    economist
    le monde
    les echos
    le figaro
    der spiegel|spiegel
    handelsblatt
    el pais|el país
    corriere della sera
    la repubblica
    kyodo|kyodo news
    xinhua
    yonhap
    tass
    interfax
    canadian press
    press association|pa media
    sky sports
    espn
    variety
    deadline
    hollywood reporter
    telegraph|daily telegraph
    daily mail
    independent
    south china morning post
    globe and mail
    toronto star
    los angeles times|la times
    new yorker
    atlantic
    semafor
    punchbowl
    caixin
    globes
    haaretz
    al jazeera
""".strip().splitlines()
_NAME_OF = {form: row.strip().split("|", 1)[0] for row in _ROWS for form in row.strip().split("|")}
# "Coast Herald", "Harrowmere Gazette": papers nobody knows by heart, but by their last word.
_PAPER = re.compile(r"(?:herald|gazette|tribune|chronicle|courier|examiner|zeitung|post-dispatch|inquirer|newspaper)\Z")


def outlet(name: str) -> str | None:
    """The name under which an outlet goes, None for a name that is surely no outlet's.

    `WSJ` → `wall street journal`, `Harrowmere Gazette` → `harrowmere gazette`, `Thrive Capital` → None
    """
    words = " ".join(name.lower().split())
    bare = words.removeprefix("the ")
    return _NAME_OF.get(words) or _NAME_OF.get(bare) or (bare if _PAPER.search(bare) and " " in bare else None)
