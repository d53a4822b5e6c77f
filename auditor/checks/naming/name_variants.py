"""Spellings of one name in Latin letters: no rule of letters joins them without joining strangers too."""

from __future__ import annotations

# A row a name; its first word is the form under which all go.
_ROWS = """
    muhammad mohammed mohamed mohammad mohamad muhammed mohamud
    gaddafi qaddafi gadhafi kadhafi qadhafi khadafy
    hussein husain hussain husayn hossein hussien
    yusuf yousef youssef yousuf yusef
    ahmad ahmed achmed
    usama osama
    umar omar
    khaled khalid
    hasan hassan
    abdallah abdullah
    abd abdul abdel
    said saeed saed
    sheikh shaikh shaykh sheik
    hamas
    houthi huthi houthis huthis
    hezbollah hizbollah hizbullah hezbullah
    quran koran
    mecca makkah
    sanaa sana
    aleksandr alexander alexandr aleksander
    aleksei alexei alexey aleksey
    sergei sergey sergej
    dmitri dmitry dmitriy dimitri
    yuri yury yuriy iurii
    andrei andrey andrej
    nikolai nikolay nikolaj
    vasily vasili vasiliy
    yevgeny evgeny yevgeni evgeni yevgeniy
    kyiv kiev
    kharkiv kharkov
    odesa odessa
    lviv lvov
    chernobyl chornobyl
    peking beijing
    bombay mumbai
    calcutta kolkata
    madras chennai
    rangoon yangon
    burma myanmar
    turkey turkiye
    khamenei khameni
    chaikovsky tchaikovsky chaikovskii
    """
VARIANTS = {word: row.split()[0] for row in _ROWS.strip().split("\n") for word in row.split()}
