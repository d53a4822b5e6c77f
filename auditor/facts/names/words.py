"""Words by which names are built: what "of" may follow, what "and" joins, what a possessive stays within."""

from __future__ import annotations

# What goes on with "of": "Bank of England", "University of Leeds"; but "Ada Voss of Leeds" are two names.
HEADS = frozenset(
    """
    Academy Act Age Agency Archbishop Archdiocese Army Article Association Bank Battle Bay Bill Bishop Board Book
    Borough Bureau Call Cape Center Central Centre Chamber Children Church City Coalition Coast College Commission
    Commonwealth Community Company Conference Confederation Congress Convention Council Count Countess County Court
    Daughters Declaration Defense Democratic Department Diocese District Duchess Duke Earl Emirate Emirates Faculty
    Federation Field Fields Friends Gallery Game Games Garden Gears God Group Guardians Guild Gulf Hall Harbour
    History Hospital House Houses Icon Institute Institution Island Isle Journal King Kingdom Knights League Legend
    Legion Library Line Lord Lords Lloyd's Maid Man Marquess Master Medal Men Ministry Monastery Mount Museum Office
    Opera Order Parliament Party Peninsula People's Peoples Planet Port Prince Princess Province Queen Region
    Register Representatives Republic River Rock Royal Sailors School Sea Shrine Siege Society Sons Sound State
    States Statue Strait Straits Sultanate Tale Tales Team Temple Theatre Third Tour Tower Town Treaty Tree Union
    Universities University Valley Village Wall Women Workers World
    """.split()
)
# … and with "for", "on", "in": "Centers for Disease Control", "Council on Foreign Relations".
BODIES = frozenset(
    """
    Administration Agency Alliance Alternative Association Bureau Campaign Center Centers Centre Centres Coalition
    Commission Committee Committees Conference Convention Council Court Department Forum Foundation Fund Initiative
    Institute Institutes Ministry Movement Network Office Organisation Organization Panel Party Project School
    Society Subcommittee Trust Union
    """.split()
)
# The last word of an organisation's name, after which another name begins ("European Commission Ursula von der Leyen").
LAST_OF_BODY = frozenset(
    """
    Agency Association Authority Bank Board Bureau Chamber Church Club Commission Committee Company Congress
    Corporation Council Court Department Federation Foundation Fund Group Institute League Ministry Office
    Organisation Organization Parliament Party Senate Service Society Trust Union University
    """.split()
)
# Fields of which a body has two or three: "Health and Human Services"; but "France and Germany" are two names.
FIELDS = frozenset(
    """
    Aeronautics Alcohol Arts Business Children Commerce Communications Communities Community Crime Culture Customs
    Defence Defense Development Diplomacy Disease Drug Drugs Economic Economics Economy Education Energy Engineering
    Environment Equality Equipment Family Families Finance Fire Fish Fisheries Food Foreign Forestry Health Homeland
    Home Housing Human Immigration Industrial Industry Information Innovation Intelligence Internal Justice Labor
    Labour Law Local Management Marine Medicine Media Medicines Mining Money Oceanic Parks Peace Pensions Planning
    Political Population Power Prevention Public Radio Research Rural Safety Science Sciences Securities Security
    Social Sport Sports Strategic Surface Taxation Technology Television Territories Theatre Tobacco Tourism Trade
    Training Transport Transportation Treasury Universities Urban Veterans Water Ways Welfare Wildlife Work Youth
    """.split()
)
# Pairs that are one name, as "X and Y" or "X & Y".
_PAIRS = """
    Abercrombie:Fitch Antigua:Barbuda Bang:Olufsen Barnes:Noble Black:Decker Bosnia:Herzegovina Brighton:Hove
    Ernst:Young Fortnum:Mason Hammersmith:Fulham Holland:Barrett Johnson:Johnson Kensington:Chelsea Kitts:Nevis
    Lewis:Clark Marks:Spencer Merck:Dohme Newfoundland:Labrador Poor:Standard Pratt:Whitney Procter:Gamble
    Simon:Schuster Smith:Nephew Smith:Wesson Standard:Poor's Standard:Poor’s Starsky:Hutch Trinidad:Tobago
    Turks:Caicos Tyne:Wear Tom:Príncipe Tomé:Príncipe Tome:Principe Windsor:Maidenhead Bill:Melinda William:Mary
    Victoria:Albert
    """.split()
PAIRS = frozenset(tuple(pair.split(":")) for pair in _PAIRS)
# Never part of a person's name.
COURTESIES = frozenset(
    """
    mr mrs ms miss mx dr prof professor sir dame lord lady messrs madam baroness baron viscount mme mlle monsieur
    rev reverend fr
    """.split()
)
NOT_COURTESIES = frozenset({"lady gaga", "lady bird", "lady macbeth", "lady liberty", "lady antebellum", "lord of"})
# With a full stop inside a name.
ABBREVIATED = frozenset(
    """
    st mt ft mr mrs ms mx dr prof rev hon fr gen sen rep gov pres lt col sgt capt maj cmdr adm cpl pvt jr sr inc ltd
    corp co cos bros dept univ no vs
    """.split()
)
LEGAL_FORMS = frozenset("inc ltd limited plc gmbh ag kg llc llp lp co corp nv sa se spa jr sr bv ab oyj asa".split())
# A possessive stays within a name before these ("St. Mary's Hospital"), and after those ("King's College").
PLACES_OWNED = frozenset(
    "Abbey Arms Bridge Cathedral Chapel Church College Cove Hospital Inn Park School Square".split()
)
OWNERS = frozenset(
    """
    Alzheimer Carl Children Christie Father King Ladies Levi Lloyd Macy McDonald Men Moody Mother New Parkinson
    People Poor Queen Sainsbury Sotheby Trader Valentine Women World Year Young
    """.split()
)
# "New" opens these names even at the start of a sentence.
AFTER_NEW = frozenset(
    """
    Balance Brunswick Caledonia Deal Delhi England Forest Guinea Hampshire Haven Jersey Kids Labour Mexico Orleans
    Orders Order Republic Rochelle Scientist South Statesman Testament Town World Year Years York Yorker Yorkers
    Zealand Zealanders
    """.split()
)
# The first of two words of a place: "Mayor of New York Ada Voss".
FIRST_OF_PLACE = frozenset(
    """New North South East West United Saudi Sri Costa El Los Las San Santa São Saint St. Great Greater Hong Cape
    Fort Port""".split()
)
WEEKDAY_NAMES = frozenset(
    "Express Herald Independent Mail Mirror Night Post Sport Telegraph Times Tribune World".split()
)
# What a number after a name counts or measures: no version of a product.
COUNTED = (
    "percent|per|million|billion|trillion|m|bn|people|points?|years?|months?|weeks?|days?|hours?|minutes?|seconds?|jobs?"
    "|staff|employees|workers|goals?|times|votes?|seats?|dollars?|euros?|pounds|met(?:er|re)s|km|kilomet|miles"
    "|of|January|February|March|April|May|June|July|August|September|October|November|December"
    "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
)
# A year behind these belongs to the name of a law or an event: "Public Order Act 1986", "Euro 2024".
BEFORE_YEARS = frozenset("Act Acts Order Orders Regulation Regulations Directive Rules Euro Expo".split())
# "London-based", "Saudi-backed": the name ends before the hyphen. "Coca-cola" does not.
ADJECTIVE_ENDINGS = frozenset(
    """
    affiliated aligned area backed based born built centric class controlled dominated educated era aged focused
    friendly funded headquartered held heavy inspired led like linked listed made majority mandated managed native
    occupied only operated owned powered related ruled run speaking sponsored style supplied supported themed
    trained type wide
    """.split()
)
