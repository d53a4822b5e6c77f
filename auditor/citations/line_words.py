"""The words that open bylines, credits of pictures and pointers to other articles, in the languages of the press.

Regular expressions without groups, in lower case; a blank stands for any white space.
"""

from __future__ import annotations

BYLINES = (
    *("by", "words by", "text by", "story by", "analysis by", "opinion by", "reporting by", "reported by", "review by"),
    *("written by", "edited by", "reviewed by", "medically reviewed by", "fact[- ]checked by", "posted by", "author:"),
    *("published by", "par", "propos recueillis par", "von", "por", "di", "door", "av", "af"),
)
# Between the names of a byline.
BETWEEN_NAMES = (",", "&", "and", "with", "for", "et", "avec", "und", "mit", "y", "con", "e", "com", "en", "met", "og")
# Words in lower case that dates and times of a byline hold; any other is a word of a sentence.
OF_DATES = frozenset(
    "and with for et avec und mit con com met og updated published posted at on am pm min read ago hours minutes "
    "à le mis jour publié modifié janvier février mars avril mai juin juillet août septembre octobre novembre décembre "
    "de enero febrero marzo abril mayo junio julio agosto septiembre noviembre diciembre actualizado "
    "janeiro fevereiro março maio junho julho setembro outubro novembro dezembro às atualizado em "
    "gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre um uhr vom der".split()
)

CREDITS = (
    *("photos? by", "photos?:", "photography by", "photographs? by", "photographs?:", "photo credits?:", "picture by"),
    *("pictures?:", "images? by", "images?:", "image credits?:", "image courtesy of", "photo courtesy of", "credit:"),
    *("portrait by", "illustrations? by", "illustrations?:", "artwork by", "artist:", "graphic by", "courtesy of"),
    *("fotos?:", "foto von", "fotos? de", "foto di", "bild:", "bilder:", "crédits? photos? ?:", "photo ?:", "© ?"),
)
BETWEEN_CREDITS = (",", "/", "|", "and", "on", "via", "for", "from", "through", "at", "et", "sur", "und", "auf")

# “Read more”, with a colon or without.
POINTERS = (
    *("read more", "read also", "also read", "read next", "learn more", "see also", "see more", "more on this"),
    *("related", "related (?:articles?|stories|story|posts?|reading|coverage|news)", "recommended", "further reading"),
    *("more from [^:]{1,30}", "lire aussi", "à lire aussi", "à lire", "lire", "lire la suite", "voir aussi"),
    *("siehe auch", "lesen sie auch", "lesen sie mehr", "mehr zum thema", "mehr dazu", "lea también", "lee también"),
    *("le puede interesar", "leia também", "leia mais", "saiba mais", "leggi anche", "leggi", "lees ook", "läs också"),
)
# With a colon only, since sentences begin with them.
POINTERS_WITH_COLON = ("read", "more", "watch", "listen", "see", "opinion", "analysis", "explainer", "video", "podcast")
