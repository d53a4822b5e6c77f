"""Which way a figure or a thing went, in claims and on pages."""

from __future__ import annotations

import pytest
from pages_by_hand import asked, page, verdict

from auditor import Verdict, check_claim
from auditor.model import Kind, Stance

REVERSED = [
    ("Rill’s revenue rose 5 % in May.", "Rill’s revenue fell 5 % in May."),
    ("Revenue at Rill climbed by 5 % last year.", "Revenue at Rill dropped by 5 % last year."),
    ("Shares of Thornway jumped 12 % on Tuesday.", "Thornway shares slid 12 % on Tuesday."),
    (
        "Thornway’s stock surged as much as 7.5 % in early trading.",
        "Thornway’s stock plunged as much as 7.5 % in early trading.",
    ),
    ("Rents in Leeds increased by 3.4 % over the year.", "Rents in Leeds decreased by 3.4 % over the year."),
    ("Exports from Ghana grew about 8 % in 2023.", "Exports from Ghana shrank about 8 % in 2023."),
    ("Rill reported a net profit of $6bn for 2024.", "Rill reported a net loss of $6bn for 2024."),
    ("Rill posted a $6bn profit last year.", "Rill posted a $6bn loss last year."),
    ("Rill lost $6 billion last year.", "Rill earned $6 billion last year."),
    ("Rill made a loss of $40 million in the quarter.", "Rill made a profit of $40 million in the quarter."),
    ("Norway ran a budget surplus of $3 billion in 2022.", "Norway ran a budget deficit of $3 billion in 2022."),
    ("The Rill Nine costs $50 more than the Thornway Air.", "The Rill Nine costs $50 less than the Thornway Air."),
    (
        "The Rill Nine is 20 % cheaper than the Thornway Air.",
        "The Rill Nine is 20 % more expensive than the Thornway Air.",
    ),
    (
        "The Rill Nine weighs 30 grams more than the Thornway Air.",
        "The Rill Nine weighs 30 grams less than the Thornway Air.",
    ),
    (
        "The new Rill chip is 40 % faster than the Thornway chip.",
        "The new Rill chip is 40 % slower than the Thornway chip.",
    ),
    ("Labour is five points ahead of the Tories in the poll.", "Labour is five points behind the Tories in the poll."),
    ("The strike began three days before the vote in Quito.", "The strike began three days after the vote in Quito."),
    (
        "The reservoir stood 4 metres above its normal level in June.",
        "The reservoir stood 4 metres below its normal level in June.",
    ),
    ("Thornway’s sales were $3bn, up 5 % from last year.", "Thornway’s sales were $3bn, down 5 % from last year."),
    ("Thornway shares closed up 2.3 % on Friday.", "Thornway shares closed down 2.3 % on Friday."),
    ("Thornway’s shares ended 3 % higher on Friday.", "Thornway’s shares ended 3 % lower on Friday."),
    ("Rill saw a 15 % rise in online orders in March.", "Rill saw a 15 % drop in online orders in March."),
    ("Rill reported an increase in orders of 15 % in March.", "Rill reported a decline in orders of 15 % in March."),
    (
        "The central bank raised its key rate by 25 basis points on Thursday.",
        "The central bank cut its key rate by 25 basis points on Thursday.",
    ),
    ("Thornway raised prices by 10 % in January.", "Thornway lowered prices by 10 % in January."),
    ("Unemployment in Spain rose to 11.2 % in March.", "Unemployment in Spain fell to 11.2 % in March."),
    ("Inflation in Turkey climbed from 40 % to 48 % in July.", "Inflation in Turkey fell from 48 % to 40 % in July."),
    ("Rill hired 200 engineers in Berlin.", "Rill fired 200 engineers in Berlin."),
    ("Rill added 1,500 jobs in Leeds.", "Rill cut 1,500 jobs in Leeds."),
    ("Thornway bought 5,000 shares of Rill in April.", "Thornway sold 5,000 shares of Rill in April."),
    ("Thornway opened 30 stores in Poland.", "Thornway closed 30 stores in Poland."),
    ("The Greens won 14 seats in the Vienna election.", "The Greens lost 14 seats in the Vienna election."),
    (
        "Output of Thornway steel gained 6 % in the first half.",
        "Output of Thornway steel declined 6 % in the first half.",
    ),
    (
        "The pound gained 1.4 % against the euro.",
        "The pound lost 1.4 % against the euro.",
    ),
    ("Some 52 senators voted for the Harmon bill.", "Some 52 senators voted against the Harmon bill."),
]


@pytest.mark.parametrize(("one", "other"), REVERSED)
@pytest.mark.parametrize("turned", [False, True])
def test_a_figure_that_goes_the_other_way_refutes(one: str, other: str, turned: bool) -> None:
    """The same figure of the same thing, tied to the opposite word, contradicts from either side."""
    claim, text = (other, one) if turned else (one, other)
    review = asked(claim, text)
    assert review.verdict is Verdict.REFUTED
    assert Kind.DIRECTION in {finding.kind for finding in review.findings if finding.stance is Stance.REFUTES}


@pytest.mark.parametrize(("one", "other"), REVERSED)
def test_a_figure_that_goes_the_same_way_is_left_alone(one: str, other: str) -> None:
    """Neither of the two sentences is contradicted by itself."""
    for words in (one, other):
        assert not [f for f in asked(words, words).findings if f.kind is Kind.DIRECTION]


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        # the same said in other words
        ("Rill’s revenue rose 5 % in May.", "Rill’s revenue was up 5 % in May."),
        ("Rill’s revenue rose 5 % in May.", "Rill saw a 5 % increase in revenue in May."),
        ("Rill lost $6 billion last year.", "Rill made a loss of $6bn last year."),
        ("Rill lost $6 billion last year.", "Rill’s net loss came to $6 billion last year."),
        ("Rill cut 500 jobs in Leeds.", "Rill shed 500 jobs in Leeds."),
        ("The Rill Nine costs $50 more than the Thornway Air.", "The Thornway Air costs $50 less than the Rill Nine."),
        (
            "The Rill Nine is $50 cheaper than the Thornway Air.",
            "The Thornway Air is $50 more expensive than the Rill Nine.",
        ),
        ("Labour is five points ahead of the Tories.", "The Tories are five points behind Labour."),
        ("Inflation fell from 48 % to 40 % in July.", "Inflation fell to 40 % in July from 48 % in June."),
        ("Thornway sold 5,000 shares to Rill.", "Rill bought 5,000 shares from Thornway."),
        # the turn is turned once more, or denied
        ("Rill’s loss narrowed 5 % to $6bn.", "Rill’s loss fell 5 % to $6bn."),
        ("Rill’s revenue did not fall 5 % in May.", "Rill’s revenue rose 5 % in May."),
        ("Rill’s results improved by 5 %.", "Rill’s losses fell by 5 %."),
        ("Rill avoided a loss of $6bn.", "Rill made a profit of $6bn."),
        ("The fall in rents slowed to 5 %.", "Rents dropped, after an increase of 5 % the year before."),
        ("The deficit shrank by $3 billion.", "Public finances improved by $3 billion."),
        ("The euro gained 1.4 % against the dollar.", "The dollar lost 1.4 % against the euro."),
        ("Rill lost $6bn in a day.", "Rill earned $6bn in May. On Monday $6bn was wiped off Rill’s value in a day."),
        ("Support for the Greens rose 5 points.", "Support for the Whigs fell 5 points."),
        # another thing, another owner, another period
        ("Rill’s revenue rose 5 % in May.", "Rill’s costs fell 5 % in May."),
        ("Rill’s revenue rose 5 % in May.", "Thornway’s revenue fell 5 % in May."),
        ("Rill’s revenue rose 5 % in 2023.", "Rill’s revenue fell 5 % in 2021."),
        # the page has both
        ("Revenue of Rill rose 5 % in May 2023.", "Revenue fell 5 % in May 2024; it had risen 5 % in May 2023."),
        (
            "Rill’s shares rose 5 %.",
            "Rill’s shares fell 5 % on Monday before they recovered and gained 5 % on Tuesday.",
        ),
        ("Rill’s revenue rose 5 %.", "Revenue of Rill fell 5 % in the first half; growth came to 5 % in the second."),
        # planned, expected, feared
        ("Rill’s revenue rose 5 % in May.", "Rill’s revenue was expected to fall 5 % in May."),
        ("Rill expects revenue to rise 5 %.", "Rill’s revenue fell 5 %."),
        ("Rill’s revenue rose 5 % in May.", "Rill would have seen its revenue fall 5 % in May without the sale."),
        ("Rill’s revenue rose 5 % in May.", "After a drop of 5 % in April, revenue of Rill picked up in May."),
        # words that only look like a direction
        ("Rill raised $5 million in May.", "Rill lost $5 million in May."),
        ("Rill pays up to 5 % of its revenue in tax.", "Rill pays 5 % of its revenue in tax, down on last year."),
        ("Rill fell short of its 5 % goal.", "Rill reached its 5 % goal."),
        ("Rill set up 5 shops in Leeds.", "Rill closed 5 shops in Leeds in 2019 and runs 40."),
        ("The storm cut off 5 villages in Wales.", "The storm reached 5 villages in Wales."),
        ("Some 300 children grew up in the camp.", "The camp fell to 300 children."),
        (
            "The Rill Nine uses 20 % less energy than the Thornway Air.",
            "The Rill Nine is 20 % more efficient than the Thornway Air.",
        ),
        ("The journey is 20 minutes shorter than by train.", "The Rill coach is 20 minutes faster than by train."),
        ("Rill wrote down $5 million.", "Rill booked up $5 million."),
        ("Anna Holt, up 5 % in the poll, left the lost property office.", "Anna Holt gained 5 % in the poll."),
    ],
)
@pytest.mark.parametrize("turned", [False, True])
def test_what_only_looks_reversed_is_not_refuted(claim: str, text: str, turned: bool) -> None:
    """Other words for one turn, double turns, other things, other periods and plans accuse nobody."""
    ours, theirs = (text, claim) if turned else (claim, text)
    assert not [f for f in asked(ours, theirs).findings if f.kind is Kind.DIRECTION and f.stance is Stance.REFUTES]


TURNED_ALONE = [
    ("Revenue at Rill fell sharply in the spring.", "Revenue at Rill rose sharply in the spring."),
    ("Thornway’s exports to Chile increased last year.", "Thornway’s exports to Chile declined last year."),
    ("House prices in Leeds have risen again.", "House prices in Leeds have fallen again."),
    (
        "Benefits for Ruritanian pensioners were cut in April.",
        "Benefits for Ruritanian pensioners were raised in April.",
    ),
    ("Attendance at Rill Park slumped during the summer.", "Attendance at Rill Park soared during the summer."),
]


@pytest.mark.parametrize(("one", "other"), TURNED_ALONE)
@pytest.mark.parametrize("turned", [False, True])
def test_a_thing_that_goes_the_other_way_refutes_without_a_figure(one: str, other: str, turned: bool) -> None:
    """The same noun in nearly the same clause, rising here and falling there."""
    claim, text = (other, one) if turned else (one, other)
    assert verdict(claim, text) is Verdict.REFUTED


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        (
            "Revenue at Rill fell in spring.",
            "Revenue at Rill rose in spring. It fell in summer, and revenue fell again.",
        ),
        ("Revenue at Rill fell in spring.", "Costs at Rill rose in spring."),
        ("Revenue at Rill fell in spring.", "Revenue at Thornway rose in spring."),
        ("Revenue at Rill fell.", "Revenue at Rill rose in 2019."),
        ("Anna Holt grew up in Leeds.", "Anna Holt fell in love in Leeds."),
        ("Revenue at Rill did not fall in spring.", "Revenue at Rill rose in spring."),
        ("Revenue at Rill fell in spring.", "Revenue at Rill could have risen in spring."),
        ("Losses at Rill fell in spring.", "Profit at Rill rose in spring."),
        ("Prices in Leeds rose last year.", "Price falls in Leeds slowed last year."),
    ],
)
def test_a_thing_that_may_go_the_same_way_is_not_refuted(claim: str, text: str) -> None:
    """Another noun, another owner, a denial or a later turn leaves the claim alone."""
    assert verdict(claim, text) is not Verdict.REFUTED


def test_the_message_shows_both_turns() -> None:
    """A sub-editor reads both phrases with their figures, and the query asks for the direction."""
    review = asked("Rill’s revenue rose 5 % in May.", "Rill’s revenue fell 5 % in May.")
    [finding] = [f for f in review.findings if f.kind is Kind.DIRECTION]
    assert finding.message == "The article says “rose 5 %”; the cited page says “fell 5 %”."
    assert review.note
    assert "direction may be misstated" in review.note


def test_a_turn_that_cannot_be_proven_keeps_the_claim_from_support() -> None:
    """The figure stands on the page only the other way, of something that may be another: neither yes nor no."""
    review = asked("Its takings rose 5 % in May.", "Rill’s receipts fell 5 % in May.")
    assert review.verdict is Verdict.NOT_ENOUGH_INFO
    assert (Stance.NEUTRAL, Kind.DIRECTION) in {(f.stance, f.kind) for f in review.findings}


def test_what_stands_outside_the_article_accuses_nobody() -> None:
    """A teaser beside the article that reports a fall is no proof."""
    text = page("Rill sells tents in Leeds.", body=("Rill’s revenue fell 5 % in May.",))
    assert check_claim("Rill’s revenue rose 5 % in May.", text).verdict is not Verdict.REFUTED
