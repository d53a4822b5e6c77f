"""Figures of a claim against figures of a page."""

from __future__ import annotations

import pytest
from pages_by_hand import asked, findings, page, verdict

from auditor import Verdict, check_claim
from auditor.model import Kind, Reason, Stance


@pytest.mark.parametrize(
    ("claimed", "kind"),
    [
        ("$30 million", Kind.SCALE_WORD),
        ("about $30 million", Kind.SCALE_WORD),
        ("more than $30 million", Kind.SCALE_WORD),
        ("nearly $30 million", Kind.SCALE_WORD),
        ("$30M", Kind.SCALE_WORD),
        ("$30bn", Kind.SCALE_WORD),
        ("€30 trillion", Kind.CURRENCY),
        ("£30 trillion", Kind.CURRENCY),
    ],
)
@pytest.mark.parametrize("printed", ["$30 trillion", "about $30 trillion", "more than $30 trillion"])
def test_the_same_digits_under_another_scale_word_or_currency_refute(claimed: str, kind: Kind, printed: str) -> None:
    """No hedge or bound excuses a wrong scale word or currency, and the finding names it."""
    review = asked(f"Rill raised {claimed} in its second round.", f"Rill raised {printed} in its second round.")
    assert (review.verdict, review.reason) == (Verdict.REFUTED, Reason.FACT_CONTRADICTED)
    assert kind in {finding.kind for finding in review.findings}


@pytest.mark.parametrize(
    ("claimed", "printed"),
    [
        ("$30M", "30 million dollars"),
        ("€600m", "600 million euros"),
        ("5.8bn euros", "€5.8 billion"),
        ("$1.5 million", "$1,500,000"),
    ],
)
def test_one_sum_written_in_two_ways_supports(claimed: str, printed: str) -> None:
    """Signs, codes, letters, scale words and thousands marks are spelling."""
    assert (
        verdict(f"Rill borrowed {claimed} from a bank.", f"Rill borrowed {printed} from a bank.") is Verdict.SUPPORTED
    )


@pytest.mark.parametrize("printed", ["20%", "20 per cent", "one in five"])
@pytest.mark.parametrize("claimed", ["20%", "20 percent", "one in five"])
def test_a_share_is_one_in_figures_and_in_words(claimed: str, printed: str) -> None:
    """One in five is 20 %, whichever side writes which."""
    page_says = f"The report says {printed} of the nurses left the hospital trust."
    assert verdict(f"The report says {claimed} of the nurses left the hospital trust.", page_says) is Verdict.SUPPORTED


def test_a_share_two_points_off_is_refuted() -> None:
    """42 % is no rounding of 40 %."""
    assert verdict("Turnout in the ward was 42%.", "Turnout in the ward was 40%.") is Verdict.REFUTED


def test_about_takes_the_figure_that_it_rounds() -> None:
    """About 1,200 is 1,187; a plain 1,200 is not, and is no lie either."""
    there = "The Rill yard has 1,187 people at work."
    assert ("1,200", Stance.SUPPORTS, Kind.ROUNDING) in findings("About 1,200 people work at the Rill yard.", there)
    assert ("1,200", Stance.NEUTRAL, Kind.ROUNDING) in findings("The Rill yard has 1,200 people at work.", there)


@pytest.mark.parametrize(
    ("claimed", "printed", "expected"),
    [
        ("fewer than 100", "more than 100", Verdict.REFUTED),
        ("at least 100", "fewer than 100", Verdict.REFUTED),
        ("more than 100", "116", Verdict.SUPPORTED),
        ("more than 100", "100", Verdict.SUPPORTED),
        ("more than 54,000", "more than 56,000", Verdict.NOT_ENOUGH_INFO),
        ("at most 11", "at most 6", Verdict.REFUTED),
    ],
)
def test_bounds(claimed: str, printed: str, expected: Verdict) -> None:
    """A bound takes a value little beyond it, never another bound, and is refuted by its reverse."""
    assert verdict(f"The Rill yard employs {claimed} people.", f"The Rill yard employs {printed} people.") is expected


def test_a_bound_on_one_side_only_is_told_beside_the_support() -> None:
    """The same value supports; that the page says "more than" is a second finding."""
    told = findings("Rill sold 4,000 pumps in Norwich.", "Rill sold more than 4,000 pumps in Norwich.")
    assert [f for f in told if f[0] == "4,000"] == [
        ("4,000", Stance.SUPPORTS, Kind.MATCH),
        ("4,000", Stance.NEUTRAL, Kind.BOUND),
    ]


def test_swapped_digits_are_named() -> None:
    """Two neighbouring digits that changed places are a kind of their own."""
    told = findings("Rill made 16.3 million pumps.", "Rill made 13.6 million pumps.")
    assert ("16.3 million", Stance.REFUTES, Kind.DIGIT_SWAP) in told


def test_figures_that_changed_places_refute() -> None:
    """Both figures stand on the page, but each in the other's place."""
    there = "Rill lost $6.4 million from operations on $3.2 million in revenue, the filing says."
    assert verdict("Rill lost $3.2 million from operations on $6.4 million in revenue.", there) is Verdict.REFUTED
    assert verdict("Rill lost $6.4 million from operations on $3.2 million in revenue.", there) is Verdict.SUPPORTED


TRAPS = [
    # the same figures told in other words
    (
        "Rill made an operating loss of $6.4m in 2025 on revenue of 3.2 million dollars.",
        "Rill lost $6.4 million from operations on just $3.2 million in revenue in 2025.",
    ),
    # sums, differences, distances
    ("Between them the two yards employ 500 people.", "The north yard employs 300 people and the south yard 200."),
    (
        "Rill raised $20 million more than in its first round.",
        "Rill raised $50 million, after $30 million in its first round.",
    ),
    ("Rill raised $20 million more than in its first round.", "Rill raised $50 million, more than in its first round."),
    ("Support for Rill rose by two percentage points.", "Support for Rill rose from 40% to 42% in a year."),
    # bounds and clocks
    ("More than 100 firms signed the pledge.", "In all 116 firms signed the pledge."),
    ("The show starts at 7pm in the Rill hall.", "The show starts at 19:00 in the Rill hall."),
    # another year, another entity, another round
    ("In 2023 Rill sold 4,000 pumps.", "In 2022 Rill sold 3,000 pumps."),
    ("Rill is worth $13 billion.", "Rill was worth $5 billion in 2021 and may be worth more now."),
    ("Rill employs 300 people in Norwich.", "Thornway employs 250 people in Norwich."),
    ("Rill raised $30 million in its Series A.", "Rill raised $45 million in its Series B."),
    ("Rill raised $30 million in its first round.", "Rill raised $45 million in its 2nd round."),
    ("Rill raised $30 million in March 2024.", "Rill raised $45 million in June 2024."),
    # lists with repeated units
    ("Thornway charges $5 per head.", "Rill charges $3 per head, Thornway charges more."),
    ("Thornway charges $5 per head.", "Norwich $3 per head, Ipswich $7 per head, Ely $9 per head: Thornway charges."),
    ("The bill rose 12% in Norwich.", "Bills rose: 12 pounds in Norwich, 14% in Ipswich."),
    # pairs and singles, road numbers, torn and foreign figures
    ("The trust sold 40 pairs of boots.", "The trust sold 80 boots."),
    ("The road carries 3,800 cars a day.", "The A47 road carries 47 cars a minute."),
    ("The road carries 3,800 cars a day.", "The road carries 3, 800 cars a day."),
    ("At the school 98.7 per cent of parents got a place.", "At the school 98. 7 per cent of parents got a place."),
    ("The town has 16,181 residents.", "The town has 16.181 residents."),
]


@pytest.mark.parametrize(("claim", "there"), TRAPS)
def test_traps_are_not_refuted(claim: str, there: str) -> None:
    """A different figure is no contradiction where it measures, dates or counts something else."""
    assert verdict(claim, there) is not Verdict.REFUTED
    assert verdict(claim, "The yard was founded by two brothers.", there) is not Verdict.REFUTED


def test_an_articles_own_conversion_is_not_held_against_it() -> None:
    """ "€105 million (~$113M)": the page need only print the first."""
    review = asked("Rill raised €105 million (~$113M) in Norwich.", "Rill raised €105 million in Norwich.")
    assert review.verdict is Verdict.SUPPORTED
    assert Kind.CONVERSION in {finding.kind for finding in review.findings}


def test_a_figure_outside_the_article_itself_refutes_nothing() -> None:
    """What stands beside the article may support a claim but is no proof against one."""
    read = page("The yard was founded by two brothers.", body=("Rill raised $30 trillion in its second round.",))
    assert check_claim("Rill raised $30 million in its second round.", read).verdict is not Verdict.REFUTED
    assert check_claim("Rill raised $30 trillion in its second round.", read).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("claimed", "printed", "kind"),
    [
        ("2%", "2 percentage points", Kind.PERCENT_VS_POINTS),
        ("2 percentage points", "2%", Kind.PERCENT_VS_POINTS),
    ],
)
def test_per_cent_against_points_refutes_in_the_same_slot(claimed: str, printed: str, kind: Kind) -> None:
    """Where the same sentence has the one for the other it refutes; elsewhere on the page it says nothing."""
    claim = f"Unemployment in Rillshire rose by {claimed} over the winter."
    review = asked(claim, f"Unemployment in Rillshire rose by {printed} over the winter.")
    assert (review.verdict, [f.kind for f in review.findings if f.stance is Stance.REFUTES]) == (
        Verdict.REFUTED,
        [kind],
    )
    elsewhere = "The weather was mild.", f"Bread in Quarrow became dearer by {printed}, bakers said."
    assert verdict(claim, "Unemployment in Rillshire rose over the winter.", *elsewhere) is Verdict.NOT_ENOUGH_INFO


def test_a_central_banks_step_told_as_per_cent_is_not_refuted() -> None:
    """Half of the press tells a quarter of a point as 0.25 %."""
    claim = "Rillshire's central bank cut its key rate by 0.25 percentage points on Monday."
    page_says = "Rillshire's central bank cut its key rate by 0.25% on Monday."
    assert verdict(claim, page_says) is Verdict.NOT_ENOUGH_INFO


@pytest.mark.parametrize(("claimed", "printed"), [("a week", "a month"), ("a month", "a year")])
def test_another_denominator_refutes_and_is_named(claimed: str, printed: str) -> None:
    """“$45 a week” for “$45 a month”: the message says per what each has it."""
    review = asked(
        f"Rill charges its members $45 {claimed} for the archive.",
        f"Rill charges its members $45 {printed} for the archive.",
    )
    (finding,) = (f for f in review.findings if f.stance is Stance.REFUTES)
    assert finding.kind is Kind.PER
    assert claimed.split()[1] in finding.message
    assert printed.split()[1] in finding.message


@pytest.mark.parametrize("printed", ["up to 20%", "as much as 20%", "at most 20%", "less than 20%"])
def test_an_upper_bound_of_the_page_is_no_figure(printed: str) -> None:
    """“Up to 20 %” leaves 20 % open, and no other figure of the page then contradicts it."""
    claim = "Rill will cut 20% of its jobs in Quarrow."
    others = "Rill will cut 35% of its jobs in Tarn."
    assert verdict(claim, f"Rill will cut {printed} of its jobs in Quarrow.", others) is Verdict.NOT_ENOUGH_INFO


@pytest.mark.parametrize(
    ("claimed", "printed"),
    [("42 km", "26.2 miles"), ("160 kilometres", "100 miles"), ("70 kg", "154 lb"), ("20 °C", "68 °F")],
)
def test_a_converted_measure_supports_and_says_so(claimed: str, printed: str) -> None:
    """A fixed factor is no change of fact; the message gives both."""
    review = asked(f"The Rill sledge record stands at {claimed}.", f"The Rill sledge record stands at {printed}.")
    assert review.verdict is Verdict.SUPPORTED
    assert Kind.CONVERSION in {finding.kind for finding in review.findings}


def test_a_copy_with_another_figure_is_refuted_though_its_figure_stands_far_away() -> None:
    """ "Fourteen" of something else does not clear a sentence that is the page's but for its figure."""
    told = "The war of words between these two pump makers has grown tiresome at times."
    claim = told.replace("two", "fourteen")
    assert verdict(claim, told, "In Ely the baker sold fourteen loaves on Monday.") is Verdict.REFUTED
    assert verdict(claim, told, f"Later it said of others: {claim}") is not Verdict.REFUTED


def test_a_year_before_a_share_tears_no_figure() -> None:
    """ "In 2024, 70 %" is a year and a share, not the torn "2024,70"."""
    page = "In 2024, 70% of respondents told us that it takes them a month to learn the trade."
    assert verdict(page.replace("70%", "58%"), page) is Verdict.REFUTED
