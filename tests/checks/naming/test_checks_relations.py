"""Who stands in which relation, and as what: names that are on a page, though with something else."""

from __future__ import annotations

import pytest
from pages_by_hand import asked, verdict

from auditor import Verdict
from auditor.model import Finding, Kind, Stance

ROUNDS = (
    "Cartwheel (London) announced a £38 million Series B led by Brightmoor Ventures. It sells software to surgeries.",
    "Solenne (Barcelona) added €18 million to its seed round, which brings the seed to €26 million in total.",
    "Search startup Kestrel keeps raising cash. The company announced a $150 million Series F round on June 10, led by "
    "Wexford Management with participation from Redwood, Lightline Partners and Kleinert, among others.",
    "Anysail, the lab behind the tool Cutter, raised a $900 million round. The round was led by Thrift Capital "
    "with participation from Horowell and Axel.",
    "In March Dunwell raised $32 million in a round led by Copper Ventures, with Tern Capital and Aquila taking part.",
    "Hexaport (Rotterdam) collected €33 million in a Series B. Its crane software is live in seven ports.",
)
LIFE = (
    "Hanna Brandt, who has died aged 91, was the engineer who took the rattle out of sleeping cars.",
    "She was born in Chemnitz on 2 August 1933, the second child of a locksmith and a seamstress. The family fled to "
    "Kassel in 1946. She studied in Braunschweig.",
    "In 1976 she moved to Alpine Railways in Bern as deputy head of research, and she took charge of it in 1981.",
    "Her former student Luc Favre said she would lie on the floor of the car. She married the architect Karl Brandt.",
)
ELECTION = (
    "Finance Minister Graham Stoltz has lost his seat in Port Selby. He is the third member of the cabinet to fall, "
    "after Environment Minister Joan Petrie and Transport Minister Carl Ingram.",
    "Progressive leader Simone Achard said the era had ended. Deputy mayor Lena Ross kept her seat in Glen Alder.",
    "Leila Sabry, the Progressive candidate, leads in Fairhaven by 38 votes.",
)
COURT = (
    "Gordon Pellew, 58, has been jailed for four years over the theft of £1.3 million from a hospice charity.",
    "Pellew, who was treasurer until he resigned, was caught after his successor, Yasmin Qadri, noticed two invoices "
    "with the same number. She reported the matter to the trustees.",
    "In a statement the hospice’s chief executive, Bridget Amory, said that families had trusted him.",
    "Owen Pryce, of the crime unit, said that officers had gone through more than 11,000 bank entries.",
)
DEAL = (
    "Software group Norrvik AB is in talks to acquire Tallyhof, three people told Reuters on Wednesday.",
    "Bloomberg News first reported in January that Calder Bridge had hired the bank Penrose Quill to look for buyers.",
    "The mill in Ely is close to a sale for £15 million, the Financial Times reports. The owner declined to comment.",
)
FIRMS = (
    "Rill was founded by Ada Finch in 2011. The firm employs 300 people.",
    "Thornway, its rival, was founded by Peter Marsh in 1998. Marsh sold it to the town in spring.",
    "Fennel was acquired by Ostrava Group for €40 million last year.",
    "Larch was acquired by Nordic Holding for €90 million in May, its third owner.",
)
GALLERY = (
    "The Long Weir was directed by Mina Duval and opens on Friday.",
    "The Dry Canal was directed by Paul Antal and opened in spring.",
)


def _told(claim: str, paragraphs: tuple[str, ...]) -> list[Finding]:
    return [f for f in asked(claim, *paragraphs).findings if f.stance is not Stance.SUPPORTS]


@pytest.mark.parametrize(
    ("claim", "paragraphs"),
    [
        ("Kestrel’s round was led by Thrift Capital.", ROUNDS),
        ("Kestrel’s Series F round was led by Brightmoor Ventures.", ROUNDS),
        ("Kestrel’s $150 million round was led by Redwood.", ROUNDS),
        ("The $150 million round of Kestrel was led by Lightline Partners.", ROUNDS),
        ("Tern Capital led the $32 million round of Dunwell.", ROUNDS),
        ("Dunwell raised $32 million in March in a round led by Aquila.", ROUNDS),
        ("Hanna Brandt was born in Kassel, to a locksmith and a seamstress.", LIFE),
        ("From 1976 on, she was head of research at Alpine Railways.", LIFE),
        ("In 1976 Hanna Brandt joined Alpine Railways as head of research.", LIFE),
        ("Transport Minister Joan Petrie lost her seat as well.", ELECTION),
        ("Environment Minister Carl Ingram was one of those to fall.", ELECTION),
        ("Finance Minister Joan Petrie has lost her seat.", ELECTION),
        ("Transport Minister Graham Stoltz has lost his seat in Port Selby.", ELECTION),
        ("Mayor Lena Ross kept her seat in Glen Alder.", ELECTION),
        ("It was Reuters that first reported in January that Calder Bridge had hired Penrose Quill.", DEAL),
        ("In January, the Financial Times first reported that Calder Bridge had hired Penrose Quill.", DEAL),
        ("Bloomberg reports that the mill in Ely is close to a sale for £15 million.", DEAL),
        ("The mill in Ely is close to a sale for £15 million, Axios reported.", DEAL),
        ("According to CNBC, the mill in Ely is close to a sale for £15 million.", DEAL),
        ("Rill was founded by Peter Marsh in 2011.", FIRMS),
        ("Thornway was founded by Ada Finch in 1998.", FIRMS),
        ("Fennel was acquired by Nordic Holding for €40 million.", FIRMS),
        ("Larch was acquired by Ostrava Group for €90 million in May.", FIRMS),
        ("The Long Weir was directed by Paul Antal and opens on Friday.", GALLERY),
        ("The Dry Canal was directed by Mina Duval and opened in spring.", GALLERY),
    ],
)
def test_another_in_the_same_relation_refutes(claim: str, paragraphs: tuple[str, ...]) -> None:
    """The page has, of the claim’s own subject, another leader, founder, buyer, birthplace, outlet or office."""
    told = _told(claim, paragraphs)
    assert verdict(claim, *paragraphs) is Verdict.REFUTED, told
    assert {f.kind for f in told if f.stance is Stance.REFUTES} <= {Kind.NAME, Kind.ROLE}


@pytest.mark.parametrize(
    ("claim", "paragraphs"),
    [
        ("Solenne’s seed round of €26 million was led by Brightmoor Ventures.", ROUNDS),
        ("The extension of the seed round of Solenne was led by Wexford Management.", ROUNDS),
        ("Hexaport’s €33 million Series B was led by Thrift Capital.", ROUNDS),
        ("Hexaport, of Rotterdam, raised a €33 million Series B led by Brightmoor Ventures.", ROUNDS),
        ("The irregularities came to light when Bridget Amory noticed two invoices bearing the same number.", COURT),
        ("Pellew was caught after Owen Pryce noticed two invoices with the same number.", COURT),
        ("Leila Sabry, the Progressive who leads by 38 votes in Fairhaven, is a former school principal.", ELECTION),
        ("Leila Sabry, a nurse, leads in Fairhaven by 38 votes.", ELECTION),
        ("Leila Sabry, who leads in Fairhaven by 38 votes, is a retired engineer.", ELECTION),
        ("Leila Sabry, a lawyer, leads in Fairhaven by 38 votes.", ELECTION),
        ("Leila Sabry, an accountant, leads in Fairhaven by 38 votes.", ELECTION),
        ("Leila Sabry is a farmer who leads in Fairhaven by 38 votes.", ELECTION),
        ("Hanna Brandt was born in Braunschweig in 1933.", LIFE),
        ("Hanna Brandt was born in Bern on 2 August 1933.", LIFE),
        ("Director Jane Holt opened the mill in Ely.", ("Acting director Jane Holt opened the mill in Ely.",)),
        ("Rill’s editor Jane Holt wrote the letter.", ("Rill’s interim editor Jane Holt wrote the letter.",)),
        ("Health Minister Jane Holt opened it.", ("Defence Minister Jane Holt opened it in the rain.",)),
    ],
)
def test_what_the_page_has_only_of_another_leaves_open(claim: str, paragraphs: tuple[str, ...]) -> None:
    """Nobody is called wrong, but the claim is not called supported: the page has the name for something else."""
    assert verdict(claim, *paragraphs) is Verdict.NOT_ENOUGH_INFO
    assert not [f for f in _told(claim, paragraphs) if f.stance is Stance.REFUTES]
    assert _told(claim, paragraphs)


@pytest.mark.parametrize(
    ("claim", "paragraphs"),
    [
        ("Kestrel’s round was led by Wexford Management.", ROUNDS),
        ("Wexford Management led the $150 million round of Kestrel.", ROUNDS),
        ("Kestrel raised $150 million from Wexford Management, Redwood and Lightline Partners.", ROUNDS),
        ("Copper Ventures led the $32 million round of Dunwell.", ROUNDS),
        ("Dunwell raised $32 million in March, with Tern Capital taking part.", ROUNDS),
        ("Redwood took part in the $150 million round of Kestrel.", ROUNDS),
        ("Cartwheel announced a £38 million Series B led by Brightmoor Ventures.", ROUNDS),
        ("Brightmoor Ventures led the £38 million Series B of Cartwheel.", ROUNDS),
        ("Anysail raised $900 million in a round led by Thrift Capital.", ROUNDS),
        ("Anysail raised $900 million, with participation from Horowell.", ROUNDS),
        ("Solenne, of Barcelona, added €18 million to its seed round.", ROUNDS),
        ("Hanna Brandt was born in Chemnitz in 1933.", LIFE),
        ("Hanna Brandt was born in Chemnitz; the family fled to Kassel in 1946.", LIFE),
        ("In 1976 she moved to Alpine Railways in Bern as deputy head of research.", LIFE),
        ("Hanna Brandt, an engineer, took the rattle out of sleeping cars.", LIFE),
        ("Hanna Brandt moved to Alpine Railways in Bern in 1976.", LIFE),
        ("Transport Minister Carl Ingram lost his seat as a member of the cabinet.", ELECTION),
        ("Environment Minister Joan Petrie lost her seat, as did Transport Minister Carl Ingram.", ELECTION),
        ("Finance Minister Graham Stoltz has lost his seat in Port Selby.", ELECTION),
        ("Deputy mayor Lena Ross kept her seat in Glen Alder.", ELECTION),
        ("Leila Sabry, a Progressive, leads in Fairhaven by 38 votes.", ELECTION),
        ("Bloomberg News first reported in January that Calder Bridge had hired Penrose Quill.", DEAL),
        ("Bloomberg reported in January that Calder Bridge had hired the bank Penrose Quill.", DEAL),
        ("Calder Bridge hired Penrose Quill to look for buyers, Bloomberg first reported in January.", DEAL),
        ("The Financial Times reports that the mill in Ely is close to a sale for £15 million.", DEAL),
        ("The mill in Ely is close to a sale for £15 million, the FT reported.", DEAL),
        ("According to the Financial Times, the mill in Ely is close to a sale for £15 million.", DEAL),
        ("Norrvik is in talks to acquire Tallyhof, three people told Reuters.", DEAL),
        ("Pellew was caught after Yasmin Qadri noticed two invoices with the same number.", COURT),
        ("Yasmin Qadri noticed two invoices with the same number and reported the matter to the trustees.", COURT),
        ("Bridget Amory said in a statement that families had trusted Gordon Pellew.", COURT),
        ("Officers had gone through more than 11,000 bank entries, said Owen Pryce.", COURT),
        ("Rill was founded by Ada Finch in 2011.", FIRMS),
        ("Ada Finch founded Rill in 2011.", FIRMS),
        ("Thornway was founded by Peter Marsh in 1998.", FIRMS),
        ("Peter Marsh sold Thornway to the town in spring.", FIRMS),
        ("Fennel was acquired by Ostrava Group for €40 million.", FIRMS),
        ("Larch was acquired by Nordic Holding for €90 million in May.", FIRMS),
        ("Ostrava Group acquired Fennel for €40 million last year.", FIRMS),
        ("The Long Weir was directed by Mina Duval and opens on Friday.", GALLERY),
        ("The Dry Canal was directed by Paul Antal and opened in spring.", GALLERY),
        ("Paul Antal directed The Dry Canal, which opened in spring.", GALLERY),
    ],
)
def test_true_claims_stay_supported(claim: str, paragraphs: tuple[str, ...]) -> None:
    """A name in its own relation is found, however the sentence is turned."""
    assert verdict(claim, *paragraphs) is Verdict.SUPPORTED, _told(claim, paragraphs)


@pytest.mark.parametrize(
    ("claim", "paragraphs"),
    [
        (
            "Fennel was bought by Ostrava.",
            ("Ostrava’s purchase of Fennel closed in May.", "Larch was bought by Nordic."),
        ),
        ("Rill was founded by Jane Holt.", ("Rill was founded by two sisters, Jane Holt and Ada Finch, in 2011.",)),
        ("Rill was founded by Ada Finch.", ("Rill was founded by Jane Holt in 2011. Her co-founder Ada Finch left.",)),
        ("Jane Holt was born in Yorkshire.", ("Jane Holt was born in Leeds.", "She loved Yorkshire all her life.")),
        (
            "Rill’s round was led by Larkhill.",
            ("Rill’s Series B was led by Nordfond.", "Rill’s A round: lead Larkhill."),
        ),
        ("The deal was reported by Reuters.", ("LONDON (Reuters) - Rill is for sale, the FT reported. It is a deal.",)),
        ("Foreign Minister Ann Holt spoke.", ("External Minister Ann Holt spoke in Ely.",)),
        ("Jane Holt, a painter, opened the show.", ("Jane Holt, who paints weirs, opened the show.",)),
        ("Jane Holt, a teacher, opened the show.", ("Jane Holt, who teaches in Ely, opened the show.",)),
        ("In 2011 Jane Holt was head of research at Rill.", ("In 2011 Rill’s head of research was Jane Holt.",)),
        ("Facebook bought the yard in Ely.", ("Meta bought the yard in Ely. Meta is Facebook’s new name.",)),
        ("Rill is based in Ely.", ("Rill is based in Norwich.", "It was founded in Ely.")),
        ("Jane Holt won the race in Ely.", ("Ann Holt won the swim in Ely.", "The race went to Jane Holt.")),
    ],
)
def test_no_accusation_where_both_may_be_true(claim: str, paragraphs: tuple[str, ...]) -> None:
    """Two founders, a town in its county, two rounds, a page’s own agency, one office under two names."""
    assert verdict(claim, *paragraphs) is not Verdict.REFUTED, _told(claim, paragraphs)
