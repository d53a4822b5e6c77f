"""The passages of a page that come closest to a claim."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.evidence import closeness, inquire, read_page
from auditor.evidence.retrieval import LONGEST_PASSAGE, MOST_PASSAGES
from auditor.facts import find_facts
from auditor.model import Block, Claim, Document, Group, Inquiry, Quantity, Region, Snapshot, Span


def put(claim: str, *paragraphs: str, title: str | None = None, aside: str = "") -> Inquiry:
    """A claim put to a page of paragraphs, and one outside the article."""
    text, blocks = "", []
    for words in (*paragraphs, aside):
        text += "\n\n" if text else ""
        region = Region.BODY if words and words == aside else Region.MAIN
        blocks.append(Block(Span(len(text), len(text) + len(words)), region=region))
        text += words
    document = Document(Snapshot("https://news.example/", b""), text, tuple(blocks), title=title)
    asked = Claim(claim, Span(0, len(claim)), Group(()), facts=find_facts(claim))
    return inquire(asked, read_page(document))


def test_the_closest_passage_comes_first() -> None:
    """Words that are rare on the page, figures and dates weigh most."""
    found = put(
        "Rill sold 40 pumps to the town.",
        "Rill is a firm in the town.",
        "The mill is old. Rill sold forty pumps to it. They are blue.",
        "The town has bought nothing else.",
    )
    assert found.passages[0].text == "Rill sold forty pumps to it."


def test_a_claim_told_over_two_sentences_takes_both() -> None:
    """A longer passage is preferred where it holds more, and never runs over a paragraph's end."""
    found = put(
        "Rill, founded in 1911, sold 40 pumps.",
        "Rill was founded in 1911. It sold 40 pumps.",
        "Nothing else happened there.",
    )
    assert found.passages[0].text == "Rill was founded in 1911. It sold 40 pumps."


def test_the_article_itself_comes_before_what_stands_beside_it() -> None:
    """Of two equal passages the one in the main text is taken."""
    found = put("Rill sold 40 pumps.", "Rill sold 40 pumps.", aside="In short: Rill sold 40 pumps.")
    assert [passage.main for passage in found.passages] == [True, False]


def test_words_of_the_title_count_for_the_whole_page() -> None:
    """ "The company sold 40 pumps" under a headline about Rill is about Rill."""
    claim = "Rill sold 40 pumps."
    plain, titled = (put(claim, "It sold 40 pumps.", title=title) for title in (None, "Rill grows"))
    assert titled.passages[0].score > plain.passages[0].score


def test_a_figure_found_in_another_form_counts_as_found() -> None:
    """What a check supports is no missing word of the passage."""
    found = put("Rill sold about 1,200 pumps.", "Rill sold 1,187 pumps.")
    (figure,) = [fact for fact in found.claim.facts if isinstance(fact, Quantity)]
    assert closeness(found, ()) < closeness(found, (figure,)) == 1


def test_a_page_about_something_else_has_no_passages() -> None:
    """No word in common, no passage."""
    found = put("Rill sold 40 pumps.", "The weather was mild.")
    assert found.passages == ()
    assert closeness(found, ()) == 0


WORDS = st.lists(st.sampled_from("Rill sold 40 pumps in May 2024 to the town . “ ”".split()), max_size=30).map(" ".join)


@settings(deadline=None)
@given(WORDS, st.lists(WORDS, max_size=5))
def test_passages_are_few_short_apart_and_on_the_page(claim: str, paragraphs: list[str]) -> None:
    """At most so many, each within one paragraph, none over another, scores in 0–1."""
    found = put(claim, *paragraphs)
    passages = found.passages
    assert len(passages) <= MOST_PASSAGES
    for number, passage in enumerate(passages):
        sentences = [s for s in found.page.sentences if passage.span.covers(s.span)]
        assert 1 <= len(sentences) <= LONGEST_PASSAGE
        assert len({s.block.span for s in sentences}) == 1
        assert 0 < passage.score <= 1
        assert not any(passage.span.overlaps(other.span) for other in passages[number + 1 :])
