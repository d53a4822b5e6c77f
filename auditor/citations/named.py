"""Outlets that the prose names as its source: “according to Reuters”, “told the Financial Times”, “a Bloomberg report”.

Whoever only speaks is no source (“Mensch said”), and an outlet may be what the sentence is about (“Reuters shares”):
an outlet cites where the words around it say that something was published or told there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.citations.running_text import running_text
from auditor.model import Article, BlockKind, Citation, Span, Style
from auditor.model.addresses import host_of, is_host_or_below
from auditor.text.outlets import first_words, named_outlets

name = Style.NAMED

BEFORE_REACH, AFTER_REACH = 80, 60
_ARTICLE = r"(?:the |The |a |an |(?:de[rmns]|die|das|la|le|el|il|lo|los|las|de|het) )?"
# Words that present an outlet: "the French daily Le Monde", "news agency Reuters".
_KIND = (
    r"(?:(?:[A-Z][a-z]{2,12}(?:an|ish|ese|ench|man|utch|ss) |U\.?[SK]\.? |local |state |public |tech |financial "
    r"|business |trade |tabloid |weekly |online )?"
    r"(?:newspaper|news (?:agency|site|outlet|website)|agency|daily|paper|weekly|magazine|outlet|website|site"
    r"|broadcaster|network|journal|publication|blog|newsletter)s? )?"
)
_MADE = (
    r"(?:reports?|reporting|articles?|stor(?:y|ies)|pieces?|analys[ei]s|investigations?|surveys?|polls?|data|figures"
    r"|estimates?|tall(?:y|ies)|columns?|op-ed|essays?|profiles?|interviews?|reviews?|coverage|scoop|calculations)"
)
BEFORE = re.compile(
    rf"(?:\b(?:[Aa]ccording to|[Pp]er|[Vv]ia|[Cc]iting|told|(?:speaking|spoke|talking|talked) (?:to|with)|said to"
    rf"|(?:wrote|writes|writing|published|appeared|appearing|quoted|interviewed) (?:in|for|on|by)"
    rf"|(?:reported|revealed|seen|reviewed|obtained|compiled|cited|confirmed) (?:by|in)"
    rf"|{_MADE} (?:published |compiled |released |conducted )?(?:by|in|from|for|with))"
    rf"|(?:\bSources?|\bVia|\bQuelle|\bFuente|\bFonte)\s?:"
    rf"|\b(?:[Ll]aut|[Nn]ach Angaben (?:der|des|von)|berichtet(?:e)?"
    r"|sagte (?:[^\s.!?;]{1,30} ){0,6}(?:der|dem)|gegenüber (?:der|dem)"
    rf"|[Ss]elon|[Dd][’']après|[Ss]egún|[Ss]econdo|[Vv]olgens|[Ss]egundo)"
    r"|\ba (?:dit|déclaré|confié|expliqué|raconté) (?:[^\s.!?;]{1,30} ){0,8}(?:aux?|à)"
    rf") {_ARTICLE}{_KIND}{_ARTICLE}$"
)
AFTER = re.compile(
    r"(?: (?:has |had |have )?(?:first |earlier |also |later |previously |exclusively |since )?"
    r"(?:reported|reports|wrote|writes|revealed|broke the (?:news|story)|berichtete?|rapporte|informó))\b"
    r"|['’]s? (?:[a-z]{3,12} )?(?:reporting|report|story|investigation|analysis|coverage|interview|tally)\b"
    r"|['’]s [A-Z][a-z]+ [A-Z][a-z]+ (?:reported|reports|wrote|writes)\b"
)
# ", Reuters said." closes what it attributes; "Reuters said it would hire" speaks of itself.
TAIL = re.compile(r" (?:said|says|noted|notes|added)(?: (?:on )?[A-Z][a-z]{2,8})?[.,;)]")
COMMA = re.compile(r"[,”’\"] ?(?:the )?$")
# "a Reuters report", "in the latest Bloomberg survey"
MADE_BY = re.compile(rf" (?:[a-z]{{3,12}} )?(?:{_MADE}|headline)\b")
DETERMINED = re.compile(
    r"\b(?:an?|the|one|this|that|recent|latest|new|their|his|her|separate) (?:[a-z]+ )?$", re.IGNORECASE
)
# “… on Monday (Reuters).”, not the line that an agency opens with: “LONDON (Reuters) – …”.
OPENED = re.compile(r"[(\[](?:(?:source|via|see|per)s?:? )?(?:the )?$", re.IGNORECASE)
CLOSED = re.compile(r"(?:, (?:\d{1,2} )?(?:[A-Z][a-z]{2,8}\.? )?(?:\d{1,2}, )?(?:19|20)\d\d)?[)\]](?!\s?[—–-])")
# Another name goes on or ends there: "Reuters Institute", "Fortune 500", "Michael Bloomberg".
GOES_ON = re.compile(r"[-–/&][^\W\d_]|'?\.?\w| (?!I\b)(?:[A-Z][a-z]|[A-Z]{2}|\d)| & [A-Z]")
NAME_BEFORE = re.compile(r"\b(?!The\b|A\b|An\b|In\b|As\b|But\b|And\b|While\b|When\b|Per\b|Via\b)[A-Z][a-z]+ $")


def find(article: Article) -> Iterator[Citation]:
    """The outlets in the running text that the sentence gives as its source, but for the article's own.

    `host` is the outlet's main host; none of them has an address.
    """
    own = host_of(article.base_uri) if article.base_uri else None
    words = first_words(article.text)
    for block in running_text(article):
        if block.kind is BlockKind.CAPTION:  # “(Reuters)” is whose photograph it is
            continue
        text = block.span.of(article.text)
        for span, outlet in named_outlets(text, words):
            if own and any(is_host_or_below(own, host) for host in outlet.hosts):
                continue
            if is_source(text, span):
                place = span.shift(block.span.start)
                yield Citation(name, place, span.of(text), host=outlet.hosts[0])


def is_source(text: str, span: Span) -> bool:
    """Whether the words around an outlet say that what the sentence tells was published or told there."""
    before = text[max(0, span.start - BEFORE_REACH) : span.start]
    after = text[span.end : span.end + AFTER_REACH]
    if OPENED.search(before):
        return CLOSED.match(after) is not None
    reports = AFTER.match(after) is not None
    if not reports and GOES_ON.match(after):
        return False
    if BEFORE.search(before):
        return True
    if NAME_BEFORE.search(before):
        return False
    if DETERMINED.search(before) and MADE_BY.match(after):
        return True
    return reports or (COMMA.search(before) is not None and TAIL.match(after) is not None)
