"""The words that stand over a list of sources, in the languages that articles are read in."""

from __future__ import annotations

import re
from enum import Enum

# Nothing but sources stands under these.
SOURCES = """
references|reference list|list of references|references and notes|notes and references|references cited
references and sources|references and further reading|references and links|sources and references
reference|sources|source list|list of sources|sources and links|sources and further reading|sources consulted
sources used|sources cited|source links|key sources|primary sources|secondary sources|selected sources|our sources
works cited|literature cited|literature|bibliography|selected bibliography|citations|cited sources|cited works
quellen|quelle|quellenangaben|quellenverzeichnis|quellennachweis|quellennachweise|einzelnachweise|literatur
literaturverzeichnis|belege|nachweise|quellen und literatur|referenzen
références|sources et références|notes et références|sources|bibliographie|sources citées|ouvrages cités|source
fuentes|referencias|bibliografía|obras citadas|fuentes citadas|fuentes y referencias|fuentes consultadas
referencias bibliográficas
fontes|referências|bibliografia|referências bibliográficas|fonti|riferimenti|riferimenti bibliografici|opere citate
bronnen|bronnenlijst|referenties|literatuur|literatuurlijst|bronvermelding|geraadpleegde bronnen
källor|källförteckning|referenser|kilder|kildeliste|referanser|litteratur|referencer|lähteet|viitteet
źródła|przypisy|bibliografia|literatura|zdroje|reference|prameny|források|hivatkozások|irodalom
surse|referințe|bibliografie|izvori|reference|viri|izvor|kaynaklar|kaynakça|nguồn|tài liệu tham khảo
daftar pustaka|referensi|sumber|источники|список источников|литература|список литературы|ссылки|джерела|посилання
πηγές|βιβλιογραφία|παραπομπές|المصادر|المراجع|مراجع|מקורות|منابع|स्रोत|संदर्भ|सन्दर्भ|อ้างอิง|แหล่งอ้างอิง
参考文献|参考资料|參考資料|參考文獻|引用文献|引用来源|引用來源|来源|來源|资料来源|資料來源|出典|参考|脚注|注释|註釋|文献
참고문헌|참고 문헌|참고자료|참고 자료|출처|각주|인용문헌
"""
# Under these stands what the author adds, which may be sources.
NOTES = """
notes|note|footnotes|endnotes|annotations|further reading|read more|links|external links|useful links|resources
additional resources|anmerkungen|fußnoten|fussnoten|weblinks|weiterführende links|links und quellen
notes de bas de page|liens externes|pour aller plus loin|notas|notas al pie|enlaces externos|notas de rodapé
ligações externas|note|note a piè di pagina|collegamenti esterni|noten|voetnoten|externe links|noter|fotnoter|noter
fotnotter|przypisy końcowe|linki|poznámky|jegyzetek|примечания|сноски|примітки|σημειώσεις|notlar|dipnotlar|catatan
注|注記|註|外部リンク|延伸阅读|参考链接|參考連結|相关链接|주석
"""


class Heading(Enum):
    """What a heading announces."""

    SOURCES = "sources"
    NOTES = "notes"


KINDS: dict[str, Heading] = {
    **{words: Heading.NOTES for words in re.split(r"[|\n]", NOTES) if words},
    **{words: Heading.SOURCES for words in re.split(r"[|\n]", SOURCES) if words},
}
# Most short lines are told to be no heading by their first word.
FIRST_WORD = re.compile(r"\s*+([^\W_]++)")
FIRST_WORDS = frozenset(first[1] for words in KINDS if (first := FIRST_WORD.match(words)))
LONGEST = 60
# Before the words: a number of the section, marks of a heading, a sign. After them: a colon, “[edit]”, a count.
BEFORE = re.compile(r"(?:[#*_=\s]|\d{1,2}[.)]|[IVX]{1,4}[.)]|[^\w\s\[(]){0,12}")
AFTER = re.compile(r"(?:\s*(?:\[[^\[\]]{1,30}\]|\([^()]{1,20}\)|[:：*_=#.]))*\s*\Z")


def source_heading(words: str) -> Heading | None:
    """What these words announce if they stand on a line of their own; None if they are no such heading.

    “7. References:”, “**Works cited**”, “Einzelnachweise [Bearbeiten]” and “Sources (12)” are headings; “Sources said”
    and “Source: Reuters” are not.
    """
    if len(words) > LONGEST:
        return None
    before = BEFORE.match(words)
    start = before.end() if before else 0
    first = FIRST_WORD.match(words, start)
    if first is None or first[1].casefold() not in FIRST_WORDS:
        return None
    after = AFTER.search(words, start)
    return KINDS.get(words[start : after.start() if after else None].strip().casefold())
