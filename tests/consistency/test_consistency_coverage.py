"""Sentences with facts and no source."""

from __future__ import annotations

import pytest
from articles_by_hand import found, told

from auditor.model import Severity

# Four sentences with a source each, so that the article plainly means to give one for every fact.
CITED = "\n\n".join(
    f"The {town} mill made £{sum_} million in 2023 [(Fenland View)](https://fenlandview.com/{town})."
    for town, sum_ in (("Haverdon", 3), ("Kell", 5), ("Thornway", 7), ("Marsh", 11))
)
LINKED = CITED.replace("[(", "[").replace(")](", "](")
MARKED = CITED.replace("[(Fenland View)]", "[[1]]")


def piece(*sentences: str, cited: str = LINKED) -> str:
    """An article with sourced sentences and others, each a paragraph."""
    return "\n\n".join(("# Mills", cited, *sentences)) + "\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "The Glean works in Haverdon sold pumps for £2.1 million to the council.",
        "The output of the Glean works rose by 12 % over the winter.",
        "The rent of the works fell by 40 basis points against the town's average.",
        "The share of women among the pupils rose by three points to 31 per cent.",
        "The council of Haverdon has lent the works €400,000 without interest.",
        "The works now employ more than 2.4 million people across the continent.",
        "The new pump is 3.5 times as fast as the one that it replaces.",
        "“The works will not be sold while I am alive,” said Ida Holt, the owner.",
        "Ida Holt said: “The works will not be sold while the council owns it.”",
        "Kurt Marsh told the council that “the lock has to be dredged before winter”.",
        "On 3 March 2024 the works sold 4,300 pumps to towns on the coast.",
        "The works are the largest maker of pumps in Europe and sold 4,300 last winter.",
        "- The Glean works in Haverdon sold pumps for £2.1 million to the council.",
        "Prices range from $15 to $20 million for a mill beside the river.",
        "Revenue came to 812 million yen in the year to March, and the loss to 3 % of it.",
    ],
)
def test_a_sentence_with_facts_and_no_source_is_told(sentence: str) -> None:
    """Money, shares, changes, multiples, large counts, spoken words, and what weighs together."""
    assert told("coverage", piece(sentence)) == [("uncited_facts", [sentence.removeprefix("- ")])]


@pytest.mark.parametrize(
    "sentence",
    [
        "The works opened in 1998 and closed again in 2011.",
        "Two mills and seven pumps stand on the land behind the lock.",
        "The owner lives in Haverdon with her three children.",
        "The works were rebuilt over ten years by their former workers.",
        "It was the first of many disputes between the owner and the council.",
        "The term “open works” is used by the council for sheds without walls.",
        "Ida Holt calls it “a waste”, and so does the council.",
        "What would a loan of £2 million cost the council?",
        "If the council lent £2 million, the works could be rebuilt.",
        "Imagine a works that sells pumps for £2 million a year.",
        "We asked the council for the £2 million contract and had no answer.",
        "I paid £20 for the tour of the works.",
        "For example, a works that sells pumps for £2 million pays no duty.",
        "The Haverdon mill made £3 million in 2023, more than its owner hoped.",
        "## The works sold pumps for £2.1 million last winter",
        "| Works | Sales |\n|---|---|\n| Glean in Haverdon on the river | £2.1 million |",
        "Tickets: £5",
        "The works sold their pumps for £2.1 million ([Kell Post](https://kellpost.com/a)).",
        "According to the council, the works sold pumps for £2.1 million.",
        "The works stand 14 miles from Haverdon and 9 from Kell.",
        "The works were sold for £2.1 million in June. The [Kell Post](https://kellpost.com/a) told how.\n",
    ],
)
def test_background_and_what_is_sourced_is_none(sentence: str) -> None:
    """Years, number words, terms, questions, suppositions, the writer's own, repeats, headings, tables, cited ones."""
    assert told("coverage", piece(sentence)) == []


@pytest.mark.parametrize(
    ("sentence", "between", "is_told"),
    [
        ("It was sold for £2.1 million and 4 % of the rent.", "", False),
        ("It was sold for £2.1 million and 4 % of the rent.", "Nobody had bid.", True),
        ("It was sold to the council for £2.1 million.", "Nobody had bid.", False),
    ],
)
def test_a_source_later_in_the_paragraph_may_answer(sentence: str, between: str, is_told: bool) -> None:
    """That of the next sentence does; one farther off makes the sentence weigh less."""
    cited = "The council [told the Kell Post](https://kellpost.com/a) why."
    assert bool(told("coverage", piece(f"{sentence} {between} {cited}"))) is is_told


def test_the_weightiest_comes_first() -> None:
    """What a reader would most want a source for heads the list, whatever its place."""
    light = "The output of the Glean works rose by 12 % over the winter."
    heavy = "On 3 March 2024 the works sold 4,300 pumps for £2.1 million, 9 % fewer than before."
    assert told("coverage", piece(light, heavy)) == [("uncited_facts", [heavy, light])]


def test_no_more_than_twelve_are_told() -> None:
    """The message gives the whole number."""
    many = [f"The works at lock {number} sold pumps for £{number}.7 million." for number in range(20, 38)]
    (finding,) = found("coverage", piece(*many, cited=MARKED))
    assert (len(finding.spans), finding.severity) == (12, Severity.LOW)
    assert finding.message == (
        "18 sentences state figures or quote somebody and give no source; the 12 that need one most are shown."
    )


@pytest.mark.parametrize(("cited", "is_told"), [(LINKED, False), (MARKED, True)])
def test_first_hand_reports_are_left_alone(cited: str, is_told: bool) -> None:
    """Where few facts are linked, the rest is the reporter's own; with markers, the rest was forgotten."""
    own = [f"The works at lock {number} sold pumps for £{number}.7 million." for number in range(20, 32)]
    assert bool(told("coverage", piece(*own, cited=cited))) is is_told


def test_an_article_without_citations_is_left_alone() -> None:
    """Its coverage stands in the summary."""
    assert told("coverage", "# Mills\n\n" + "The works sold pumps for £2.1 million.\n\n" * 9) == []
