"""A claimed figure reckoned in one step from two figures of a passage, on sentences as newspapers print them."""

import pytest

from auditor.extract import read
from auditor.model import Document, Finding, Kind, Snapshot, Stance
from auditor.review import check_claim


def _derived(claim: str, page: str) -> list[Finding]:
    document = read(Snapshot("https://news.example/a", page.encode(), "text/plain; charset=utf-8"))
    assert isinstance(document, Document)
    return [f for f in check_claim(claim, document).findings if f.kind is Kind.DERIVED]


CHURN = "Monthly churn, the share of customers who cancel, rose to 3.9% from 3.1%, the highest since the start."
STAFF = "At the end of September Norvia had 4,430 employees, compared with 5,100 at its peak in mid-2022."
NOISE = "The new bogie lowered the noise in the sleeping compartment from 71 to 62 decibels."
BILL = "The increase takes the council bill for a band D home to £1,842, up £88 from this year."
LOAN = "Fermenta, of Lyon, took in €45 million in the round, of which €15 million is debt from a public bank."
VALUE = "Lumivolt, a maker of batteries, is now valued at €1.1 billion, up from €480 million in its last round."
SALES = "Sales of the magazine fell from 20,000 copies to 15,000 copies a week."
LOSS = "The start-up lost $6.4 billion from operations on just $3.2 billion in revenue."
CASH = "Cash and short-term investments totalled $5.1 billion, and debt was $3.3 billion."
BUILT = "By 1985 some 6,400 bogies had been built, of which 2,100 went to customers abroad."
VOTES = "The Greens won 412 votes in the ward, while the Liberals took 371 votes."
CUTS = "Norvia let go 310 employees in February and another 180 employees in March."
LOANS = "The buyer will repay the loan in 12 instalments of £780."
FORECAST = "The bank raised its growth forecast for the mainland economy to 2.0% from 1.6%."
PASSENGERS = "The airport of Brindale counted 2.5 million passengers last year, against 2.0 million the year before."
RATE = "The policy rate of the Norwegian bank was reduced to 4.0% from 4.25%."
TICKETS = "A full-price ticket for the museum costs €16, up from €14."
SCHOOLS = "Inspectors found mould in 12 of the 48 schools in the county."
PLEDGES = "The museum raised £2.4m from private donors and £1.1m from the lottery."
CHIP = (
    "Revenue of the chipmaker was $2.84 billion, up 19% from $2.39 billion in the third quarter of fiscal 2024 and "
    "up 4% from $2.73 billion in the second quarter of fiscal 2025."
)
BALLOON = (
    "By 2025, losses had ballooned to $6.4 billion on $3.2 billion, meaning a gap between what Rill earns and spends."
)
BENCH = "On the coding test, Large solves 68.4% of the tasks, up from 57.1% for the old model; Medium reaches 59.3%."

TRUE = [
    ("Churn at the streaming service, the share of customers who cancel, went up by 0.8 percentage points.", CHURN),
    ("The monthly churn of customers rose 0.8 points.", CHURN),
    ("Norvia had 670 employees fewer at the end of September than at its peak.", STAFF),
    ("Norvia had 670 fewer employees in September than at its peak.", STAFF),
    ("Norvia's headcount has fallen by 670 employees since the peak in mid-2022.", STAFF),
    ("The number of Norvia employees is down 13% from its peak.", STAFF),
    ("The bogie made the sleeping compartment quieter by nine decibels.", NOISE),
    ("Noise in the sleeping compartment dropped by 9 decibels.", NOISE),
    ("Noise in the compartment fell by about 10 decibels with the bogie.", NOISE),
    ("Before the increase, the council bill for a band D home stood at £1,754.", BILL),
    ("The band D council bill had been £1,754 until now.", BILL),
    ("Without the debt from the bank, Fermenta's round came to €30 million.", LOAN),
    ("A third of the money in Fermenta's round is debt from a bank.", LOAN),
    ("Some 33% of Fermenta's round is debt from a public bank.", LOAN),
    ("Excluding debt, Fermenta raised €30 million in the round.", LOAN),
    ("Lumivolt, the battery maker, has more than doubled in value since its last round.", VALUE),
    ("Lumivolt is valued 129% higher than in its last round of money for batteries.", VALUE),
    ("The battery maker Lumivolt is worth 2.3 times what it was valued at in its last round.", VALUE),
    ("Lumivolt has added €620 million in value since its last battery round.", VALUE),
    ("Sales of the magazine dropped 25 per cent.", SALES),
    ("Weekly sales of the magazine fell by a quarter.", SALES),
    ("The magazine lost sales: they are down by 5,000 copies a week.", SALES),
    ("The start-up's loss from operations was twice its revenue.", LOSS),
    ("The start-up's loss from operations was double its revenue.", LOSS),
    ("Set against debt of $3.3 billion, the company's cash and investments leave it with $1.8 billion net.", CASH),
    ("Cash and short-term investments exceed debt by $1.8 billion.", CASH),
    ("About a third of the bogies built by 1985 went abroad.", BUILT),
    ("By 1985, 33% of the bogies built had gone to customers abroad.", BUILT),
    ("Some 4,300 of the bogies built, the rest, did not go abroad.", BUILT),
    ("The Greens won 41 more votes in the ward than the Liberals.", VOTES),
    ("The Liberals won 41 fewer votes in the ward than the Greens.", VOTES),
    ("In total, Norvia let go 490 employees in February and March.", CUTS),
    ("Norvia let go 490 employees altogether in two months.", CUTS),
    ("The buyer will repay £9,360 of the loan in total, in instalments.", LOANS),
    ("The bank raised its growth forecast for the economy by 0.4 percentage points.", FORECAST),
    ("Passengers at Brindale airport were up 25% on the year before.", PASSENGERS),
    ("Brindale airport counted 500,000 more passengers than the year before.", PASSENGERS),
    ("The Norwegian bank cut its policy rate by 0.25 percentage points.", RATE),
    ("The Norwegian bank cut its policy rate by a quarter of a percentage point.", RATE),
    ("The policy rate of the Norwegian bank fell by 25 basis points.", RATE),
    ("The museum has put up its full-price ticket by two euros.", TICKETS),
    ("Inspectors found mould in a quarter of the county's schools.", SCHOOLS),
    ("Inspectors found mould in one in four schools of the county.", SCHOOLS),
    ("Inspectors found mould in 25% of schools in the county.", SCHOOLS),
    ("Together, donors and the lottery gave the museum £3.5m.", PLEDGES),
    ("On the coding test Large improves on the old model by 11.3 percentage points.", BENCH),
    (
        "The number of visitors to the zoo more than tripled, from 2019 to last year.",
        "The zoo had 410,000 visitors last year, compared with 130,000 in 2019.",
    ),
    (
        "Weekly rents in Leith have gone up £45 in a year.",
        "Average weekly rents in Leith rose to £310 from £265 a year ago.",
    ),
    (
        "Almost a third of the 1,240 staff in Hull will lose their jobs.",
        "The company will cut 400 of its 1,240 staff in Hull.",
    ),
    (
        "Unemployment has dropped by 1.1 percentage points in two years.",
        "The unemployment rate fell from 6.3% to 5.2% in two years.",
    ),
    (
        "The club's wage bill rose 40% last season.",
        "The club's wage bill rose to €70 million last season from €50 million.",
    ),
    ("Profit halved to €12 million.", "Profit at the brewer fell to €12 million from €24 million a year earlier."),
    (
        "The film took $95 million altogether in its first two weekends.",
        "The film took $60 million in its first weekend and $35 million in its second.",
    ),
    (
        "The bridge will cost €180 million more than planned.",
        "The bridge will cost €620 million instead of the €440 million that was planned.",
    ),
    ("Half of the 44 patients in the study recovered.", "In the study, 22 of the 44 patients recovered."),
    ("Diesel was 12 cents dearer than a month ago.", "Diesel cost €1.72 a litre, compared with €1.60 a month ago."),
    ("Turnout was four points lower than in 2019.", "Turnout was 61 per cent, against 65 per cent in 2019."),
    (
        "The premium subscription has become $3 more expensive.",
        "The premium subscription goes from $15.99 to $18.99 a month.",
    ),
    (
        "In all, 57 people were injured in the two crashes.",
        "The crashes injured 34 people in Lyon and 23 people in Nice.",
    ),
    ("Attendance at the ground was up by a fifth.", "Average attendance at the ground climbed from 20,000 to 24,000."),
    (
        "The new engine is 30 kilograms lighter than the old one.",
        "The new engine weighs 150 kilograms, compared with 180 kilograms for the old one.",
    ),
    (
        "The charity spent twice as much on salaries as on food.",
        "The charity spent £800,000 on salaries and £400,000 on food.",
    ),
    (
        "Its debt pile shrank by $2.2 billion over the year.",
        "At the end of the year its debt pile stood at $9.1 billion, down from $11.3 billion.",
    ),
]

FALSE = [
    ("Rill's revenue was twice its losses in 2025.", BALLOON),
    ("Churn at the streaming service, the share of customers who cancel, fell by 0.8 percentage points.", CHURN),
    ("The monthly churn of customers rose 0.9 points.", CHURN),
    ("The monthly churn of customers stood at 0.8%.", CHURN),
    ("Norvia had 670 employees more at the end of September than at its peak.", STAFF),
    ("Norvia had 670 employees at its peak.", STAFF),
    ("Norvia had 770 fewer employees in September than at its peak.", STAFF),
    ("Norvia opened 670 stores, fewer than at its peak.", STAFF),
    ("The number of Norvia employees is down 15% from its peak.", STAFF),
    ("The number of Norvia employees is up 13% from its peak.", STAFF),
    ("The bogie made the sleeping compartment louder, up by nine decibels.", NOISE),
    ("The bogie made the noise in the sleeping compartment nine decibels.", NOISE),
    ("The noise in the compartment fell by nine metres.", NOISE),
    ("Before the increase, the council bill for a band D home stood at £1,930.", BILL),
    ("The bill for a band D home is £1,754.", BILL),
    ("Without the debt from the bank, Fermenta's round came to €60 million.", LOAN),
    ("Half of the money in Fermenta's round is debt from a bank.", LOAN),
    ("Fermenta, of Lyon, took in €30 million in the round.", LOAN),
    ("In total, Fermenta took in €60 million in the round, with debt.", LOAN),
    ("Lumivolt, the battery maker, has more than tripled in value since its last round.", VALUE),
    ("Lumivolt, the battery maker, has halved in value since its last round.", VALUE),
    ("Lumivolt, the battery maker, has doubled its last round.", "Lumivolt raised €1.1 billion. It lost €480 million."),
    ("Lumivolt has lost value: it is down €620 million since its last battery round.", VALUE),
    ("Sales of the magazine dropped 33 per cent.", SALES),
    ("Sales of the magazine rose 25 per cent.", SALES),
    ("The magazine sells 5,000 copies a week.", SALES),
    ("The start-up's revenue was twice its loss from operations.", LOSS),
    ("The start-up's loss from operations doubled.", LOSS),
    ("The start-up's loss from operations was three times its revenue.", LOSS),
    ("The start-up's revenue exceeded its loss from operations by $3.2bn.", LOSS),
    ("Cash and short-term investments fell by $1.8 billion.", CASH),
    ("Debt exceeds cash and short-term investments by $1.8 billion.", CASH),
    ("Half of the bogies built by 1985 went abroad.", BUILT),
    ("Almost a quarter of the bogies built by 1985 went abroad.", BUILT),
    ("In total, 8,500 bogies had been built by 1985, some for customers abroad.", BUILT),
    ("The Liberals won 41 more votes in the ward than the Greens.", VOTES),
    ("The Greens won 41 fewer votes in the ward than the Liberals.", VOTES),
    ("The Greens gained 41 votes in the ward.", VOTES),
    ("Norvia let go 490 employees in March.", CUTS),
    ("In total, Norvia let go 130 employees in February and March.", CUTS),
    ("In total, Norvia hired 490 lawyers.", CUTS),
    ("The bank lowered its growth forecast for the economy by 0.4 percentage points.", FORECAST),
    ("Passengers at Brindale airport were up 20% on the year before.", PASSENGERS),
    ("Brindale airport counted 500,000 passengers.", PASSENGERS),
    ("Compared with the quarter before, the chipmaker's revenue grew by $450 million.", CHIP),
    ("Revenue of the chipmaker grew by $110 million in a year.", CHIP),
    ("Revenue of the chipmaker grew by $340 million.", CHIP),
    ("On the coding test Large improves on the old model by 9.1 percentage points.", BENCH),
    ("On the coding test Large improves on the old model by 2.2 percentage points.", BENCH),
    ("Inspectors found mould in a third of the county's schools.", SCHOOLS),
    ("Inspectors found mould in 60 schools of the county in total.", SCHOOLS),
    ("The museum raised its prices by two euros.", "A ticket for the castle costs €16, up from €14."),
    ("The football club lost by 9 decibels.", NOISE),
    (
        "The number of visitors to the zoo more than doubled to 410,000 at the aquarium.",
        "The aquarium had 410,000 guests last year, compared with 130,000 at the zoo.",
    ),
    (
        "Weekly rents in Leith have gone down £45 in a year.",
        "Average weekly rents in Leith rose to £310 from £265 a year ago.",
    ),
    ("Half of the 1,240 staff in Hull will lose their jobs.", "The company will cut 400 of its 1,240 staff in Hull."),
    (
        "Petr Holub won 1,212 more votes than Ines Kolar.",
        "Mayor Ines Kolar won 14,902 votes against 13,690 for her rival Petr Holub.",
    ),
    ("Unemployment has dropped by 1.1 per cent to 5.2%.", "The unemployment rate fell from 6.3% to 5.2% in two years."),
    (
        "The club's wage bill rose 29% last season.",
        "The club's wage bill rose to €70 million last season from €50 million.",
    ),
    (
        "The film took $95 million in its first weekend.",
        "The film took $60 million in its first weekend and $35 million in its second.",
    ),
    (
        "The film took $25 million more in its second weekend than in its first.",
        "The film took $60 million in its first weekend and $35 million in its second.",
    ),
    (
        "The bridge will cost €180 million.",
        "The bridge will cost €620 million instead of the €440 million that was planned.",
    ),
    (
        "The bridge will cost €180 million less than planned.",
        "The bridge will cost €620 million instead of the €440 million that was planned.",
    ),
    (
        "The charity spent twice as much on food as on salaries.",
        "The charity spent £800,000 on salaries and £400,000 on food.",
    ),
    (
        "The charity cut its spending on food by £400,000.",
        "The charity spent £800,000 on salaries and £400,000 on food.",
    ),
    ("The charity's spending on food has doubled.", "The charity spent £800,000 on salaries and £400,000 on food."),
    ("Diesel was 12 cents cheaper than a month ago.", "Diesel cost €1.72 a litre, compared with €1.60 a month ago."),
    (
        "The new engine is 30 kilograms heavier than the old one.",
        "The new engine weighs 150 kilograms, compared with 180 kilograms for the old one.",
    ),
    (
        "The old engine is 30 kilograms lighter than the new one.",
        "The new engine weighs 150 kilograms, compared with 180 kilograms for the old one.",
    ),
    (
        "The engine is 20% lighter than the old one.",
        "The new engine weighs 150 kilograms, compared with 180 kilograms for the old one.",
    ),
    (
        "Brent's brewery saw profit fall by €12 million to €30 million.",
        "Profit at the dairy fell to €12 million from €24 million a year earlier.",
    ),
    ("Turnout was six points lower than in 2019.", "Turnout was 61 per cent, against 65 per cent in 2019."),
    (
        "In all, 57 people were killed in the crashes.",
        "The crashes injured 34 people in Lyon and killed 23 people in Nice.",
    ),
    (
        "A total of 40 firefighters tackled the fire.",
        "Some 30 firefighters tackled the fire in Lugo and 10 officers were present.",
    ),
    (
        "The company cut its workforce by 90 people.",
        "The company employs 310 people in Leipzig and 220 people in Bonn.",
    ),
    (
        "The company employs 90 people more in Bonn than in Leipzig.",
        "The company employs 310 people in Leipzig and 220 people in Bonn.",
    ),
    ("The price of the phone rose by $100.", "The phone costs $599, and the larger model costs $699."),
    ("Sales rose by 50 per cent to 3 million.", "Sales of the book rose to 3 million from 2.5 million."),
    (
        "The team scored 12 more points than in the previous game.",
        "Ford scored 30 points and Diaz scored 18 points in the game.",
    ),
    ("He is 12 years older than his wife.", "His wife is 40 years old; her sister is 52 years old."),
    (
        "The fund lost 5 percentage points more than the index.",
        "The fund returned 12% last year and 7% this year, while the index returned 3%.",
    ),
]


@pytest.mark.parametrize(("claim", "page"), TRUE)
def test_one_step_from_two_figures_of_a_passage_supports(claim: str, page: str) -> None:
    """What two figures of one passage make in the step that the claim names supports it."""
    assert [finding.stance for finding in _derived(claim, page)] == [Stance.SUPPORTS]


@pytest.mark.parametrize(("claim", "page"), FALSE)
def test_another_step_or_result_supports_nothing(claim: str, page: str) -> None:
    """Another result, direction, measure or thing than the page's two figures make is not supported."""
    assert not _derived(claim, page)


@pytest.mark.parametrize(
    ("claim", "page", "message"),
    [
        (TRUE[2][0], STAFF, "The page gives “4,430” and “5,100”: the difference is 670."),
        (TRUE[9][0], BILL, "The page gives “£1,842” and “£88”: before, it was £1,754."),
        ("Sales of the magazine dropped 25 per cent.", SALES, "a fall of 25 %."),
    ],
)
def test_the_reckoning_is_shown(claim: str, page: str, message: str) -> None:
    """The message names both figures and what they make."""
    assert _derived(claim, page)[0].message.endswith(message)


def test_a_sentence_of_many_figures_is_no_ground() -> None:
    """Among thirty figures some two always make the claimed one, so none are taken."""
    row = "Copies sold by the shop: " + ", ".join(f"{n} books from {n + 7} books" for n in range(100, 115)) + "."
    assert not _derived("The shop sold 7 fewer books, by its count of copies.", row)


@pytest.mark.parametrize("other", [1, 3, 10, 669, 671, 4430, 5100, 9530])
def test_only_the_reckoned_value_is_supported(other: int) -> None:
    """No other number in place of the difference comes out as derived."""
    assert not _derived(f"Norvia had {other:,} employees fewer at the end of September than at its peak.", STAFF)
