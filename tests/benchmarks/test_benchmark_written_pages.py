import random

from verdicts.press_sentences import FIGURED, FILLERS, PLAIN
from verdicts.written_pages import changed, claims, written_page

from auditor.facts import find_facts
from auditor.model import DateRange, Quantity


def test_a_written_page_is_of_the_length_and_the_density_of_news() -> None:
    """Ten thousand characters, four to six figures and dates a thousand; the same seed gives the same page."""
    page = written_page(10_000, 3)
    facts = [fact for fact in find_facts(page.text) if isinstance(fact, Quantity | DateRange)]
    assert 10_000 <= len(page.text) < 10_800
    assert 4 <= 1000 * len(facts) / len(page.text) <= 6.5
    assert page == written_page(10_000, 3) != written_page(10_000, 4)
    assert written_page(30_000, 3).text.startswith(page.text)


def test_every_third_claim_of_a_written_page_has_one_thing_changed() -> None:
    """The others are sentences of the page."""
    page = written_page(10_000, 5)
    asked = claims(page, 20, 5)
    assert [claim in page.text for claim in asked] == [place % 3 != 2 for place in range(20)]


def test_a_changed_sentence_differs_in_one_gap_and_every_gap_can_be_filled() -> None:
    """No pattern asks for words that nothing fills."""
    chance = random.Random(1)
    page = written_page(60_000, 1)
    assert {line.pattern for paragraph in page.paragraphs for line in paragraph} >= {*FIGURED, *PLAIN}
    for line in (line for paragraph in page.paragraphs for line in paragraph if line.words):
        other = changed(line, chance)
        assert sum(line.words[gap] != other.words[gap] for gap in FILLERS if gap in line.words) == 1
