"""Claims that end in a quotation or in who said it."""

from __future__ import annotations

import pytest

from auditor.article import read_article
from auditor.citations import find_citations
from auditor.claims import find_claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rains. “It is wide. It is deep,” she said.[^1] It is.", "“It is wide. It is deep,” she said"),
        ("It rains. “It works,” she said. “It always did.”[^1]", "“It works,” she said. “It always did.”"),
        ("It rains. “I built it.” — [Gus Harlan](https://a.org/1)", "“I built it.” — Gus Harlan"),
        ("“It works,” she said. He nodded.[^1]", "He nodded"),
        ("He said so. “It always did.”[^1]", "“It always did.”"),
        ("The fine was £5, see https://a.org/1.", "The fine was £5"),
        ("They took part,[report](https://a.org/1) and won.", "They took part"),
        ("Selon [Le Monde](https://lemonde.fr/1), il pleut.", "Selon Le Monde, il pleut"),
    ],
)
def test_a_quotation_is_one_utterance(text: str, expected: str) -> None:
    """Over its sentences and around its speaker; a sentence that only follows one is its own."""
    article = read_article(f"{text}\n\n[^1]: https://a.org/1\n".encode(), "a.md")
    assert [claim.text for claim in find_claims(article, find_citations(article))] == [expected]
