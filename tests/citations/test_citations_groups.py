"""Groups, and the register of styles as a whole."""

from __future__ import annotations

from itertools import pairwise

import pytest
from articles_to_cite import article
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.citations import STYLES, find_citations
from auditor.model import Markup

PIECES = (
    "acme.org|example.com|[sold](https://acme.org/mill)|[acme.org](https://acme.org)|at|The mill|"
    '.|,|;|:|(|)|[|]|“|”|"|’|–|?|\n|#|@|/| '
).split("|")
MIXED = st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join)


@pytest.mark.parametrize(
    ("written", "groups"),
    [
        ("It was sold acme.org example.com.", [2]),
        ("It was sold (acme.org; example.com) [mill.co.uk], here.", [3]),
        ("It was sold acme.org and example.com.", [1, 1]),
        ("It was sold acme.org. It burnt example.com.", [1, 1]),
        ("It was sold acme.org\n(example.com) it says.", [1, 1]),
        ("[It](https://acme.org/a) [was](https://acme.org/b) sold ([here](https://acme.org/c)) acme.org.", [2, 2]),
    ],
)
def test_side_by_side_is_one_group(written: str, groups: list[int]) -> None:
    """Space, brackets, commas and semicolons join; words, stops and the end of a block part."""
    assert [len(group.citations) for group in find_citations(article(written, Markup.HTML))] == groups


def test_every_style_is_registered_once() -> None:
    """Names on the wire are unique."""
    assert len({style.name for style in STYLES}) == len(STYLES)


@settings(deadline=None)  # a busy machine is no failure
@given(MIXED | st.text(max_size=80))
def test_citations_stand_in_the_text(written: str) -> None:
    """Nothing raises; citations come in order, never overlap, and are what their places say."""
    read = article(written, Markup.HTML)
    found = [citation for group in find_citations(read) for citation in group.citations]
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))
    assert all(c.label == c.span.of(read.text) and (c.url or c.host) for c in found)


@settings(deadline=None)  # a busy machine is no failure
@given(MIXED)
def test_a_paragraph_before_only_shifts(written: str) -> None:
    """What stands in one paragraph has no bearing on the citations of the next; the first alone may be a title."""
    one, two = "A ship was sold.", "A mill was sold.\nA ship was sold."
    before, after = (
        [c.span.shift(-len(above)) for group in find_citations(article(f"{above}\n{written}")) for c in group.citations]
        for above in (one, two)
    )
    assert after == [span.shift(1) for span in before]
