"""Occupations, those that may be told of one person in a row, with words by which a page may tell them otherwise."""

from __future__ import annotations

# A row: occupations : other words that may tell them. Any word of a row that a page has, or one that begins alike,
# tells all occupations of the row.
OCCUPATIONS = (
    "principal headteacher headmaster headmistress teacher schoolteacher educator lecturer : school taught classroom",
    "nurse midwife paramedic : nursing hospital ward",
    "doctor physician surgeon paediatrician psychiatrist : medical hospital clinic medicine",
    "lawyer attorney barrister solicitor prosecutor : legal law court",
    "accountant auditor bookkeeper : accounting accountancy",
    "banker financier trader : bank finance financial",
    "engineer : engineering technical",
    "journalist reporter columnist correspondent : editor newspaper magazine journalism",
    "architect : architecture designed",
    "farmer rancher : farm agriculture",
    "soldier : officer veteran marine army military navy served",
    "policeman policewoman detective : police officer constable",
    "firefighter fireman : fire brigade",
    "pilot aviator : airline flew flying",
    "plumber electrician carpenter builder mechanic : trade",
    "dentist : dental",
    "pharmacist : pharmacy",
    "veterinarian vet : veterinary animals",
    "librarian : library",
    "chef cook restaurateur : restaurant kitchen",
    "butcher baker grocer shopkeeper : shop store",
    "priest pastor vicar : minister church clergy parish",
    "historian : professor scholar academic history university",
    "biologist chemist physicist geologist astronomer scientist : researcher research",
    "economist : economics",
    "psychologist therapist : psychology",
    "fisherman : trawler fishing",
    "diplomat ambassador : embassy foreign",
)
