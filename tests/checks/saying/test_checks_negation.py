"""What one side states and the other denies."""

from __future__ import annotations

import pytest
from pages_by_hand import asked, verdict

from auditor import Verdict
from auditor.model import Kind, Stance

DENIED = [
    ("The council approved the new stadium.", "The council did not approve the new stadium."),
    ("The council approved the new stadium.", "The council rejected the new stadium."),
    ("The council has approved the stadium in Leeds.", "The council has not approved the stadium in Leeds."),
    ("Parliament passed the Harmon bill on Tuesday.", "Parliament rejected the Harmon bill on Tuesday."),
    ("Anna Holt won the election in Vienna.", "Anna Holt lost the election in Vienna."),
    ("Anna Holt won the election in Vienna.", "Anna Holt did not win the election in Vienna."),
    ("Anna Holt has won the Vienna Open.", "Anna Holt has never won the Vienna Open."),
    ("The jury convicted Peter Hale of fraud.", "The jury acquitted Peter Hale of fraud."),
    ("Peter Hale was convicted of fraud by the jury.", "Peter Hale was acquitted of fraud by the jury."),
    ("The union accepted the pay offer from Thornway.", "The union refused the pay offer from Thornway."),
    ("The union accepted the pay offer from Thornway.", "The union rejected the pay offer from Thornway."),
    ("The minister confirmed the sale of the harbour.", "The minister denied the sale of the harbour."),
    ("The Vienna pact includes Norway.", "The Vienna pact excludes Norway."),
    ("The Vienna pact includes Norway.", "The Vienna pact does not include Norway."),
    ("The governor supports the abortion law.", "The governor opposes the abortion law."),
    ("Quito allows cars in the old town.", "Quito bans cars in the old town."),
    ("Rill paid its suppliers in May.", "Rill failed to pay its suppliers in May."),
    ("Rill paid its suppliers in May.", "Rill refused to pay its suppliers in May."),
    ("Rill paid its suppliers in May.", "Rill was unable to pay its suppliers in May."),
    ("Rill pays its suppliers in advance.", "Rill no longer pays its suppliers in advance."),
    ("Thornway met its sales target for the year.", "Thornway did not meet its sales target for the year."),
    ("Thornway met its sales target for the year.", "Thornway didn’t meet its sales target for the year."),
    ("The court upheld the fine against Rill.", "The court overturned the fine against Rill."),
    ("Holt will run for mayor of Leeds.", "Holt will not run for mayor of Leeds."),
    ("The drug is safe for children.", "The drug is not safe for children."),
    ("Thornway was insured against floods.", "Thornway was not insured against floods."),
    ("The airline will refund passengers.", "The airline will not refund passengers."),
    ("Rill beat analysts’ profit forecasts.", "Rill missed analysts’ profit forecasts."),
    ("Holt joined the Harmon board in June.", "Holt left the Harmon board in June."),
    ("The patients survived the operation.", "The patients died during the operation; three survived the flight."),
    ("The harbour opened in June.", "The harbour closed in June."),
]


@pytest.mark.parametrize(("one", "other"), [pair for pair in DENIED if "patients" not in pair[0]])
@pytest.mark.parametrize("turned", [False, True])
def test_a_denial_of_the_same_verb_refutes(one: str, other: str, turned: bool) -> None:
    """What one side states and the other denies, in the same clause, contradicts from either side."""
    claim, text = (other, one) if turned else (one, other)
    review = asked(claim, text)
    assert review.verdict is Verdict.REFUTED
    assert Kind.NEGATION in {finding.kind for finding in review.findings if finding.stance is Stance.REFUTES}


@pytest.mark.parametrize(("one", "other"), DENIED)
def test_a_sentence_does_not_deny_itself(one: str, other: str) -> None:
    """A negation on both sides is none."""
    for words in (one, other):
        assert not [f for f in asked(words, words).findings if f.kind is Kind.NEGATION]


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        # the negation stands in another clause, or on another verb
        ("The council approved the stadium.", "The council approved the stadium, which does not have a roof."),
        ("The council approved the stadium.", "The council approved the stadium but did not approve the car park."),
        ("The council approved the stadium.", "The council, which did not meet in May, approved the stadium."),
        ("Anna Holt won the election.", "Anna Holt, who never lost a vote, won the election."),
        ("Rill paid its suppliers.", "Rill did not say when it paid its suppliers."),
        ("Holt said the drug is safe for children.", "Holt said she had no doubt that the drug is safe for children."),
        # the negation is not of the whole
        ("The council approved the stadium.", "The council not only approved the stadium but paid for it."),
        ("The council approved the stadium.", "The council did not approve the stadium until June."),
        ("Rill paid its suppliers.", "Rill did not pay all its suppliers."),
        ("Rill paid its suppliers.", "Rill did not just pay its suppliers."),
        ("The drug is safe for children.", "The drug is not always safe for children."),
        ("The drug is not very safe for children.", "The drug is safe for children."),
        ("The council did not fail to approve the stadium.", "The council approved the stadium."),
        ("Rill could not be happier with its suppliers.", "Rill is happier with its suppliers."),
        # two words for one thing
        ("The council did not approve the stadium.", "The council rejected the stadium."),
        ("The council refused to approve the stadium.", "The council did not approve the stadium."),
        ("Anna Holt lost the election.", "Anna Holt did not win the election."),
        # at first, and later
        (
            "The council approved the stadium.",
            "The council did not approve the stadium in May. It approved the stadium in June.",
        ),
        (
            "Anna Holt won the Vienna Open.",
            "Anna Holt had never won the Vienna Open until 2019, when she won the Open.",
        ),
        ("Holt was chairman of the Harmon board.", "Holt is no longer chairman of the Harmon board."),
        # only planned, possible, asked, or in another's mouth
        ("The council approved the stadium.", "The council may not approve the stadium."),
        ("The council approved the stadium.", "The council will not approve the stadium."),
        ("The council approved the stadium.", "Did the council not approve the stadium?"),
        ("The council approved the stadium.", "The council did not approve the stadium, Peter Hale claimed."),
        ("Rill paid its suppliers.", "According to Thornway, Rill did not pay its suppliers."),
        ("Rill paid its suppliers.", "“Rill did not pay its suppliers,” Peter Hale told the court."),
        ("If the council rejected the stadium, Rill would sue.", "The council approved the stadium."),
        ("The council approved the stadium.", "Until the council rejected the stadium, Rill had hopes."),
        # of another, at another time, of another thing
        ("Anna Holt won the election.", "Peter Hale did not win the election."),
        ("Anna Holt won the election in 2019.", "Anna Holt did not win the election in 2015."),
        ("Anna Holt won the election.", "Anna Holt did not win the election in 2015."),
        ("Anna Holt won against Eva Marsh.", "Eva Marsh lost against Anna Holt."),
        ("Thornway bought the Leeds mill from Rill.", "Rill sold the Leeds mill to Thornway."),
        ("The council approved the stadium.", "The council rejected the tram line."),
        ("Rill hired 200 engineers in Berlin.", "Rill did not hire 300 engineers in Berlin."),
        ("The mayor of Leeds supports the tram.", "The bishop of Leeds opposes the tram."),
        ("Rill opened a shop in Leeds.", "Rill closed a factory in Leeds."),
        ("Members of the council voted for the tram.", "Some members of the council did not vote for the tram."),
        ("The airline will refund passengers.", "The airline will not refund passengers whose tickets have lapsed."),
        ("The council initially rejected the stadium.", "The council approved the stadium."),
        (
            "Holt was charged with manslaughter in a Leeds court on Monday.",
            "Holt was not charged with murder in a Leeds court on Monday.",
        ),
        (
            "Anna Holt did not win the Vienna prize for young singers.",
            "Anna Holt won the Leeds prize for young singers.",
        ),
        ("She won the prize.", "Anna Holt did not win the prize."),
        ("The talks ended without agreement on prices.", "The talks ended with agreement on wages."),
        ("The minister commented on the report.", "The minister denied the report."),
    ],
)
@pytest.mark.parametrize("turned", [False, True])
def test_what_may_both_be_true_is_not_refuted(claim: str, text: str, turned: bool) -> None:
    """Negations elsewhere, partial ones, later changes, plans, speech and other subjects accuse nobody."""
    ours, theirs = (text, claim) if turned else (claim, text)
    assert not [f for f in asked(ours, theirs).findings if f.kind is Kind.NEGATION]


def test_the_message_shows_what_is_denied() -> None:
    """A sub-editor reads both verbs with their negation."""
    review = asked("The council approved the new stadium.", "The council did not approve the new stadium.")
    [finding] = [f for f in review.findings if f.kind is Kind.NEGATION]
    assert finding.message == "The article says “approved”; the cited page says “did not approve”."


def test_a_denial_between_other_sentences_is_found() -> None:
    """The clause that answers is found among others of the page."""
    text = ("Leeds is a city.", "The vote took three hours. The council rejected the new stadium. Fans went home.")
    assert verdict("The council approved the new stadium.", *text) is Verdict.REFUTED
