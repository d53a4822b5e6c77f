"""Capitalised words that name nobody: openers of sentences, plain nouns, nations, acronyms of the trade."""

from __future__ import annotations

import re
from enum import Enum, auto
from functools import lru_cache

from auditor.facts.dates.calendar_words import MONTHS, WEEKDAYS
from auditor.facts.names.plain_nouns import PLAIN_AT_START
from auditor.facts.quantities.number_words import FRACTIONS, NUMBER_WORDS, SCALE_WORDS
from auditor.text.words import STOP_WORDS


class Sense(Enum):
    """What a word may be although it has a capital."""

    NAME = auto()
    OPENER = auto()
    """Names nobody at the start of a sentence, whatever follows; elsewhere it may be of a name ("Fall Out Boy")."""
    NOUN = auto()
    """Names nobody alone; with others it may ("Health Service")."""
    NATION = auto()
    """An adjective or a people; with others it may belong to a name ("American Airlines")."""
    TRADE = auto()
    """An acronym or a unit that is always written so."""
    CALENDAR = auto()


# Plurals that do not end in s.
PLURALS = frozenset("people men women children staff media data crew police feet teeth personnel cattle".split())
# Beside stop words, number words and the calendar's, which have tables of their own.
_OPENERS = """
    according accordingly across add additionally admittedly after ahead alas albeit almost alone along alongside
    already alternatively although altogether always amid amidst among amongst analysts another anybody anyone
    anything anyway apart apparently archived around arguably as aside ask asked assuming audiences author away back
    backed based become becoming began behind beneath beside besides best better beyond bigger biggest born bring
    brought buy call called campaigners certain check citizens clearly click closer combined come commentators
    compare compared composed concerning considering consumers consequently contact contrary copyright counting
    critics crucially currently customers daily describing despite developers discover don done download early
    earlier easy economists editor either else elsewhere email employees english enjoy enough enter especially
    essentially even eventually ever every everybody everyone everything evidently exactly except excluding
    executives experts explore fans far farmers fearing featured featuring feel few fewer filed finally financially
    find first fired follow following for formed former formerly fortunately founded free fresh frequently full
    funny further furthermore generally get getting give given giving go going gone good got great greater ground
    guess half hardly head heard hello hence here hopefully hours how however image imagine immediately improve in
    including increasingly indeed inspired instead interestingly investors ironically it join just keep kept kids
    know known large larger largely last lastly late lately later latest launched lawmakers lawyers lead learn least
    leave led less let lets like likewise listen little live local long longer look looking lots made mainly make
    making many map maybe me mean meanwhile meant meet merely might millions mind more moreover most mostly mother
    much must name namely naturally near nearby nearly necessary neither never nevertheless newly next nobody none
    nonetheless nor normally notably note nothing now nowadays nowhere obviously occasionally officials often ok
    okay older once ones ongoing only onto opened opponents opposite originally others otherwise ought outside
    overall overnight owners parents partly past people perhaps photo photograph photographs photos pick picture
    pictured place play please plus possibly posted presumably pretty previous previously prior probably promptly
    protesters provided published publisher put quickly quite raised rarely rather read ready really recent recently
    regarding regardless regular related released remember reportedly reporters reports researchers residents
    respondents retailers rich right rivals roughly round sadly saw say scientists search second see seed seen
    select send separately series set several shall share shareholders short shortly show similarly simple simply
    since skip small smaller somebody somehow someone something sometimes somewhere soon sources speaking
    specifically start started stay still stop strong students subscribe subsequently such suddenly supporters
    supposedly sure surely surprisingly take taken taking talk teachers tell thank thankfully thanks that thereafter
    therefore things think third though thousands throughout thus tip tips title together today tomorrow tonight
    tools top toward towards traders true try turn two typically ultimately underneath unfortunately unless unlike
    unlikely unsurprisingly update updated upon users usually vast versus via view viewers visit visitors voters
    wait want watch way we welcome well went whatever whatsoever whenever whereas whereby wherever whether whichever
    while whoever whole whose why wide widely winners workers worse would write written wrong yeah year years yes
    yesterday yet young younger yours yourself

    adding answering asking attacking backing beating blaming buying citing comparing criticising criticizing defending
    drawing echoing facing hearing hitting joining leaving meeting naming opposing praising quoting replacing seeing
    selling sending showing suing telling thanking urging using visiting warning welcoming

    spring summer autumn fall winter
    """.split()
_NOUNS = """
    access account accounts act action actor actress address administration age agency agreement aid air airline
    airlines airport amendment animals annex answer app appendix apps archive army art article articles artist
    artists arts assembly assets association athletes attack attacks attorney attorneys authorities authority autumn
    available awards babies bank banker bankers banks bill bills billionaire billionaires birds black blue board
    body bond bonds book books boss bosses boy boys brand brands bread breaking brothers budget builders building
    buildings business businesses buyers cabinet campaign capital car cars case cases cash cats cells cent central
    centre chairs challenge champion champions change changes chapter charges charity chart chief chips church
    cities city civilians claim claims class clients climate club coach coaches coal cold college colour comment
    comments commission committee commons companies company competition compound computer computers conservative
    conservatives constitution construction content contents contract contracts control copies corporation cost
    costs council councillors countries country county course court courts cover cow creator credit crime crowds
    culture customer cyber dad data day days deal deals death deaths debt decades defence defense delegates demand
    democrat department departments deputy description design details development directors director diseases
    district doctor doctors document dogs dollar dollars drivers drug drugs east economy edition education effects
    election elections electricity emergency employers employment energy engineers entry environment episode equity
    estate estimates euro euros event events evidence exchange executive exports face fact factories families family
    father fear figure figures film films finance fire firefighters firms flights flow flowers food foods football
    forces foreign form forum fossil foundation founder founders friend friends front fuel fund funding funds future
    gains game gamers games gas gender genre girl girls god gold government governments governor grand group groups
    growth guests guide headlines health heat heavy help heritage high highlights hill historians history home homes
    hospital hospitals hotel hotels house houses housing human idea image images imports income index industries
    industry inflation information initiative insiders institute insurance insurers interest internet introduction
    issue issues job jobs journalists judge judges jurors jury justice key king labels labour land language
    languages law laws lawsuit leader leaders league legislators lenders letter letters level levels liberal library
    life light line link links list loans locals location loss losses love machine magazine mail main maker makers
    man management manager managers market markets matter mayor mayors media medical medicine member members men
    menu message messages method methods migrants military mine miners minister ministers ministry mission model
    models modern money month months mortgage mothers movie museum music musicians nation national nations nature
    navy negotiators neighbours net network new news newspaper newspapers night north notes notice nurse nurses
    office officer officers oil online open opposition option options orders organisation origin page pages paper
    papers parent park part parties partners parts party passengers patient patients pay payment peace penalties
    pensioners pensions performance person personal phone pilot pilots pirate places plan plans plants player
    players point points police policy politicians politics poll polls pope population port posts pound power
    present president press price prices primary prince princess priority prison privacy private problem problems
    producers product production products professor profit profits program programs progress project projects
    property prosecutors province public pupils quarter question questions race radio rail rain rate rates ratings
    records recruiters references reform refugees region registration regulators republican residents rest result
    results retail return revenue revenues reviews rights risk risks river road rock roles roll room rooms rule
    rules runners safety sailors sale sales samples saving savings scenes school schools science score season
    secretary section sections sector security sellers senior server servers service services session shares sheriff
    ships shop shoppers shops singer singers sister site sites skills soldiers soldier songs south space speaker
    special species spending sport sports spot staff stars state statement states stations status stock stocks stone
    storage stories story strategists street streets strikes student studies studio study subject summary summit
    super suppliers supplies support survey surveys survivors suspect system systems table tables talks tariffs tax
    taxes taxpayers teacher team teams technology tenants terms terrorists test testers tests text theatre theory
    thing ticket tickets time times tomb topics tour tourism tourists tournament town toys track trade traditional
    traffic train trains transport travel travellers treatment trees trial trials troops trucks trust turnover tweet
    type types union unions unit units university user vaccine value vehicles version versions veterans victims
    video videos village villagers volunteers vote votes wages war wars warning water ways weather web website
    weekend week weeks west white wife wildlife wind winner witnesses woman women word words work worker workforce
    works world worlds writer writers youth zero
    """.split()
_NATIONS = """
    afghan african albanian algerian american anglo arab arabian arabic argentine argentinian armenian asian
    australian austrian azerbaijani baltic bangladeshi belarusian belgian bolivian brazilian british bulgarian
    californian cambodian canadian caribbean catalan catholic chilean chinese christian colombian communist croatian
    cuban cypriot czech danish democratic dutch egyptian english eritrean estonian ethiopian european filipino
    finnish flemish french georgian german ghanaian greek haitian hebrew hindu hispanic hungarian icelandic indian
    indonesian iranian iraqi irish islamic islamist israeli italian jamaican japanese jewish jordanian kazakh kenyan
    korean kurdish kuwaiti latin latino latvian lebanese libyan lithuanian malaysian maltese marxist mexican
    moroccan muslim nazi nepalese nepali nigerian norwegian pakistani palestinian persian peruvian polish portuguese
    protestant qatari roman romanian russian saudi scandinavian scottish serbian sicilian singaporean slovak
    slovenian somali soviet spanish sudanese sunni shia shiite swedish swiss syrian taiwanese texan thai tibetan
    tunisian turkish ugandan ukrainian venezuelan victorian vietnamese welsh yemeni zambian zimbabwean eastern
    northern southern western southeastern northwestern northeastern southwestern atlantic pacific frenchman
    frenchmen frenchwoman englishman irishman dutchman spaniard spaniards briton britons turk turks dane danes swede
    swedes finn finns pole poles scot scots serb serbs croat croats kurd kurds jew jews sikh sikhs buddhist
    """.split()
_TRADE = """
    ai api apis llm llms gpu gpus cpu cpus ml r&d tv tvs pc pcs html css http https url urls dns sql xml json pdf
    dvd cd vhs vr ar gui ui ux ip id faq rpg suv suvs hr pr phd mba ceo ceos cfo cto coo mp mps vp gdp ipo ipos esg
    etf etfs saas b2b q1 q2 q3 q4 h1 h2 fy ebitda kpi kpis cagr yoy dna rna ev evs diy lgbt lgbtq rip vip usb ram
    ssd wi-fi usd eur gbp chf jpy cny inr aud cad sek nok dkk pln brl zar hkd sgd kw mw gw tw kwh mwh gwh twh kb mb
    gb tb pb hz khz mhz ghz km kg mph kph mr mrs ms mx dr prof sir am pm bc ad ce bce gmt utc est edt cst cdt pst
    pdt cet cest bst covid covid-19 sars mers hiv aids
    """.split()
# Bodies whose acronym is a word.
_ACRONYMS = frozenset({"WHO"})
# With a capital, "us" is a country more often than a pronoun, and "jan" a first name more often than a month.
_CAPITALISED = {"us", "jan", "mar"}
_TABLES = (
    (Sense.CALENDAR, frozenset((*MONTHS, *WEEKDAYS, "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri"))),
    (Sense.NATION, frozenset((*_NATIONS, *(f"{word}s" for word in _NATIONS)))),
    (Sense.TRADE, frozenset(_TRADE)),
    (Sense.OPENER, STOP_WORDS.union(_OPENERS, NUMBER_WORDS, SCALE_WORDS, FRACTIONS)),
    (Sense.NOUN, frozenset(_NOUNS)),
)
_CONTRACTION = re.compile(r"(?:n['’]t|['’](?:m|re|ve|ll|d|s))\Z")
# The look of a common noun, adverb or participle: judged only where every word would be capitalised, and only for a
# word that stands alone.
_COMMON_LOOK = re.compile(
    r"[A-Z][a-z]+(?:ing|ly|ed|tion|ions|ments?|ers|ness|ity|ities|ors|ists?|als|ies|ives|ents|nce|ances|able|ible|ful"
    r"|ships?|ology|ics|ures|umes|ages|hoods?|doms?|isms?)"
)
# What the first half of a compound may be beside common words: "Pre-tax", "Half-empty".
_PREFIXES = frozenset(
    "anti co counter cross ex inter mid multi non over post pre pro re semi sub under well ill".split()
)
_COMPOUND = re.compile(r"([A-Z][a-z]+)(?:-[a-z]+)+")
# Behind a plural of no person: "Gusts of", "Eggs are"; "Williams, who" has a comma.
_PLURAL = re.compile(r"[A-Z][a-z]{2,}(?<![suioa])s")
_AFTER_PLURAL = re.compile(r" (?:of|are|were|have|that|who)\b")

_NAMES_THAT_LOOK_COMMON = frozenset(
    """
    Reuters Sanders Rogers Peters Meyers Myers Flanders Rangers Chambers Danvers Smithers Withers Vickers Boeing
    Beijing Chongqing Nanjing Xiaoping Jinping Wyoming Reading Stirling Sterling Rowling Kipling Browning Fleming
    Harding Keating Golding Manning Downing Hastings Cummings Channing Pershing Darling Viking Xining Kunming Kelly
    Reilly Connolly Donnelly Emily Sally Molly Polly Holly Lily Billy Beverly Kimberly Italy Sicily Grammarly
    Calendly Bitly Carly Lesly Nelly Ted Ned Fred Jared Alfred Wilfred Manfred Winifred Mildred Mohammed Muhammed
    Ahmed Saeed Waleed Khaled Hamed Rashed Reed Creed Sneed Zayed Reddit Rashid Clement Florence Terrence Lawrence
    Clarence Terence Laurence Provence Constance Terrance Lance Vance France Byzance Davies Menzies Jefferies
    Humphries Ives Connors Guinness Inverness Harkness Fidelity Infinity Unity Trinity Felicity Charity Verity Cable
    Bible Christ Kvist Lindqvist Asics Hendrics Winship
    """.split()
)


@lru_cache(maxsize=65536)
def sense(word: str) -> Sense:
    """What a capitalised word is; "’s", "’ll" and a last full stop do not count: "Let’s" is a verb."""
    if word in _ACRONYMS:
        return Sense.NAME
    bare = _CONTRACTION.sub("", word).lower().rstrip(".")
    if not bare or bare in _CAPITALISED:
        return Sense.NAME if bare else Sense.OPENER
    return next((found for found, table in _TABLES if bare in table), Sense.NAME)


def is_common(word: str) -> bool:
    """Whether a word names nobody where it stands alone, though it has a capital."""
    return sense(word) is not Sense.NAME


@lru_cache(maxsize=65536)
def looks_common(word: str) -> bool:
    """Whether a capitalised word has the form of a common noun or adverb: "Running", "Investments"."""
    return bool(_COMMON_LOOK.fullmatch(word)) and word not in _NAMES_THAT_LOOK_COMMON


@lru_cache(maxsize=65536)
def is_plain_at_start(word: str) -> bool:
    """Whether a word that opens a sentence, and stands alone there, is a common one: "Wheat", "Pre-tax"."""
    if not word[1:].islower():
        return False
    if looks_common(word) or word.lower() in PLAIN_AT_START:
        return True
    compound = _COMPOUND.fullmatch(word)
    if compound is None:
        return False
    first = compound[1]
    return first.lower() in _PREFIXES or is_common(first) or looks_common(first) or first.lower() in PLAIN_AT_START


def is_plural_at_start(text: str, start: int, end: int) -> bool:
    """Whether a word that opens a sentence has the form of a plural, and words behind it that agree with one."""
    return bool(_AFTER_PLURAL.match(text, end)) and bool(_PLURAL.fullmatch(text, start, end))
