"""Where sentences begin and end."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.model import Span
from auditor.text.sentences import sentences

# Sentences are parted by " | " here and by one space in the text that is read.
WRITTEN = {
    "plain": "The bridge opened in May. | It cost 40 million euros. | Who paid? | Nobody knows!",
    "title before a name": "Mr. Alvarez met Dr. Chen and Gov. Ruiz. | They spoke for an hour.",
    "initials": "The novel is by J. K. Marlow and George W. Hale. | It sold well.",
    "acronym within": "The U.S. Treasury and the U.N. Security Council disagreed. | Both were wrong.",
    "acronym at the end": "The firm moved to the U.S. | The founders stayed in Lyon.",
    "time of day within": "Doors open at 5 p.m. Tuesday and close at 11 p.m. every night.",
    "time of day at the end": "Doors close at 11 p.m. | The last tram leaves at midnight.",
    "latin abbreviations": "Some metals, e.g. Copper, and cities, i.e. Lyon vs. Paris, did well.",
    "et cetera at the end": "It sells tea, coffee etc. | Margins are thin.",
    "company within": "Acme Inc. Chairman Ada Voss resigned. | Shares fell.",
    "company at the end": "She joined Acme Inc. | The board was pleased.",
    "months": "It closed on Jan. 5 and reopened in Sept. 2024. | Trade was slow.",
    "numbered things": "See No. 7 and Fig. 3 on p. 12. | Nothing else matters.",
    "the word no": "They asked him and he said no. | Then he left.",
    "saint": "The team of St. Louis won. | The mayor cheered.",
    "decimals and versions": "Sales rose 3.5 percent after version 2.0.1 came out. | Profit did not.",
    "domains": "It trades as example.com and as shop.example.co.uk. | Both are small.",
    "elision goes on": "He called it “bold … but late” and moved on... or so it seemed.",
    "elision before a capital": "She spoke of the … Lyon plan at length.",
    "elision at the end": "He waited and waited… | Nobody came.",
    "stop inside the quotation": "She said: “It works.” | Nobody answered.",
    "stop inside straight quotes": 'She said: "It works." | Nobody answered.',
    "nested quotation": "He said: “She told me ‘Never.’” | Then he sat down.",
    "question goes on in lower case": "“Will it hold?” asked the inspector. | It did.",
    "question put by a name": "“Will it hold?” Ms. Tran asked. | It did.",
    "quotation of two sentences in mid-sentence": "He said, “We build ships. We sell none.” | He meant it.",
    "quotation of two sentences at the start": "“We build ships. | We sell none,” he said.",
    "bracketed sentence": "The plan failed. | (Nobody had read it.) | The mayor resigned.",
    "bracket in mid-sentence": "The plant (built in 1910. Rebuilt in 1950.) still runs. | It is loud.",
    "bracket that ends the sentence": "He won (by 5 votes.) | Then he left.",
    "question in brackets": "The (really?) Big Show ran for a year.",
    "bracket never closed": "He came (late. | She came early.",
    "bracket never opened": "He came late). | She came early.",
    "host after a quotation": "He put it so: “Ships are our life.” example.com | In practice they are not.",
    "host after a quotation, own stop": "“That is why we exist.” example.com. | This says much.",
    "host after speech": "“We fear no leaks,” notes Ida Holm of Acme example.com. | And so on.",
    "host alone after the stop": "It sank in May. example.com | It was raised in June.",
    "product names in lower case": "Sales of phones fell. | iPhone sales did not. | eBay gained.",
    "brand with a mark": "She left Yahoo! Finance in May. | It was time.",
    "figures first": "It has two halls. | 300 people fit in. | $5 buys a seat.",
    "list number": "1. The tower is closed. | 2. The park is open.",
    "dash first": "It was over. | – So they said.",
    "chinese": "他来了。 | 她走了！",
}


@pytest.mark.parametrize(
    "written",
    [
        "It was sold.[1] | It closed.",
        "It was sold.[1][2] | It closed.",
        "It was sold.[1, 2] | It closed.",
        "It was sold. [1] [2] | It closed.",
        "It was sold.¹ | It closed.²",
        "It was sold.[^a] | It closed.",
        "“It is sold.”[1] | It closed.",
        "It was sold.[a][note 2] | It closed.",
        "It was sold. | [Then] it closed.",
        "It was sold. | [1] opens a list",
        "It stands near St.[1] Mary.",
        "It rose by 5.[1] per cent.",
    ],
)
def test_marks_of_sources_belong_to_the_sentence_before(written: str) -> None:
    """Whether a space stands before them or not; what goes on in lower case is one sentence."""
    text = written.replace(" | ", " ")
    assert [span.of(text) for span in sentences(text)] == written.split(" | ")


@pytest.mark.parametrize("written", WRITTEN.values(), ids=WRITTEN.keys())
def test_sentences_are_told_apart(written: str) -> None:
    """Each hard case is cut where a reader would cut it, and nowhere else."""
    text = written.replace(" | ", " ")
    assert [span.of(text) for span in sentences(text)] == written.split(" | ")


def test_a_blank_line_always_ends_a_sentence() -> None:
    """A heading without a stop never runs into the text below it; a single line break is only space."""
    text = "The bridge\n \nIt opened\nin May. It is red.\n\n\n(and wide"
    assert [span.of(text) for span in sentences(text)] == [
        "The bridge",
        "It opened\nin May.",
        "It is red.",
        "(and wide",
    ]


def test_a_part_of_a_text_is_read_alone() -> None:
    """With `within` nothing outside is seen, offsets stay those of the whole text, and an empty part has none."""
    text = "One. Two (three. Four.) Five."
    assert [span.of(text) for span in sentences(text, Span(5, 16))] == ["Two (three."]
    assert sentences(text, Span(3, 3)) == ()


@settings(deadline=None)  # a busy machine is no failure
@given(st.text(alphabet=st.sampled_from('aZ1.!?…"“”‘’()[]«» \n\u00a0\u2028。-–é'), max_size=80))
def test_sentences_cover_all_that_is_written(text: str) -> None:
    """They come in order, never overlap, have no space at their ends, and leave out nothing but space."""
    found = sentences(text)
    edges = [0, *(edge for span in found for edge in (span.start, span.end)), len(text)]
    assert edges == sorted(edges)
    assert all(span.of(text) == span.of(text).strip() != "" for span in found)
    gaps = zip(edges[::2], edges[1::2], strict=True)
    assert not any(text[start:end].strip() for start, end in gaps)


@settings(deadline=None)  # a busy machine is no failure
@given(st.text(max_size=60), st.text(max_size=60))
def test_paragraphs_do_not_touch_each_other(first: str, second: str) -> None:
    """What stands before a blank line has no bearing on what stands after it."""
    shift = len(first) + 2
    whole = sentences(f"{first}\n\n{second}")
    after = [span for span in whole if span.start >= shift]
    assert after == [span.shift(shift) for span in sentences(second)]
