"""Whole documents with notes: every marker, its address and its claim."""

from __future__ import annotations

import pytest

from auditor.article import read_article
from auditor.citations import find_citations
from auditor.claims import find_claims

REPORT = """---
title: The valley after the mill
date: 2025-03-02
---
# The valley after the mill

The Upper Mill was sold to Acme for **€5 million** in May 2024.[^sale] Forty people lost their work, according to the
town council[^council], and the weir was opened in June.[^weir][^river] Nobody protested.

- Salmon came back within a year[^river]
- The council plans a museum. It may open in 2027.[^museum]

[^sale]: Holm, Ida. "Mill sold". [The Valley Post](https://post.example.com/2024/mill-sold). 5 May 2024.
[^council]: Minutes of the council, <https://council.example.org/minutes/44>
[^weir]: https://rivers.example.net/weir
[^river]: River Trust, *Annual report*, p. 12. https://trust.example.org/report.pdf
[^museum]: Interview with the mayor, June 2024.
"""
GERMAN = """# Das Ende der Mühle

Die Obermühle wurde im Mai 2024 verkauft.[^1] Der Preis lag bei 5 Millionen Euro [^2]. „Wir hatten keine Wahl“, sagte
der Müller.[^1]

## Quellen

[^1]: Talbote, 5. Mai 2024: https://talbote.example.de/muehle
[^2]: Amtsblatt Nr. 12, https://amt.example.de/12
"""
PLAIN = """The mill and the river

The mill was sold in May.[^1] It had stood for 244 years.[^2]

The river rose by 30 cm in June [^3], the highest level since 1987 [^2].

[^1]: https://acme.org/sale
[^2]: Rivers and mills, https://books.example.net/r?page=4
    second edition, 2010
[^3]: Gauge at the bridge
https://gauge.example.org/june
"""
TABLE = """The mills of the valley in figures.

| Mill | Sold | Price |
|------|------|-------|
| Upper | May 2024 | €5 million[^u] |
| Lower | June 2024[^l] | €3 million[^m] |

[^u]: https://a.example.com/upper
[^l]: https://a.example.com/lower
[^m]: https://b.example.com/prices

Both stand empty now.[^u]
"""
QUOTED = """# What the miller said

> “The mill was my father’s. It was his father’s before him.”[^1]

He sold it all the same.[^2] “I am tired,” he said.[^1] Others were not: forty signed a letter[^3], ten left.[^4]

[^1]: [Interview](https://radio.example.com/miller)
[^2]: [Register](https://register.example.gov/44)
[^3]: See [the letter](https://letters.example.org/1) and [an answer](https://letters.example.org/2)
[^4]: No source was found.
"""
DOCUMENTS: dict[str, tuple[str, str, list[tuple[str | None, str]]]] = {
    "report": (
        "a.md",
        REPORT,
        [
            (
                "https://post.example.com/2024/mill-sold",
                "The Upper Mill was sold to Acme for €5 million in May 2024",
            ),
            (
                "https://council.example.org/minutes/44",
                "Forty people lost their work, according to the town council",
            ),
            ("https://rivers.example.net/weir", "and the weir was opened in June"),
            ("https://trust.example.org/report.pdf", "and the weir was opened in June"),
            ("https://trust.example.org/report.pdf", "Salmon came back within a year"),
            (None, "It may open in 2027"),
        ],
    ),
    "german": (
        "a.md",
        GERMAN,
        [
            ("https://talbote.example.de/muehle", "Die Obermühle wurde im Mai 2024 verkauft"),
            ("https://amt.example.de/12", "Der Preis lag bei 5 Millionen Euro"),
            ("https://talbote.example.de/muehle", "„Wir hatten keine Wahl“, sagte der Müller"),
        ],
    ),
    "plain": (
        "a.txt",
        PLAIN,
        [
            ("https://acme.org/sale", "The mill was sold in May"),
            ("https://books.example.net/r?page=4", "It had stood for 244 years"),
            ("https://gauge.example.org/june", "The river rose by 30 cm in June"),
            ("https://books.example.net/r?page=4", "the highest level since 1987"),
        ],
    ),
    "table": (
        "a.md",
        TABLE,
        [
            ("https://a.example.com/upper", "Upper | May 2024 | €5 million"),
            ("https://a.example.com/lower", "Lower | June 2024"),
            ("https://b.example.com/prices", "€3 million"),
            ("https://a.example.com/upper", "Both stand empty now"),
        ],
    ),
    "quoted": (
        "a.md",
        QUOTED,
        [
            ("https://radio.example.com/miller", "“The mill was my father’s. It was his father’s before him.”"),
            ("https://register.example.gov/44", "He sold it all the same"),
            ("https://radio.example.com/miller", "“I am tired,” he said"),
            ("https://letters.example.org/1", "Others were not: forty signed a letter"),
            (None, "ten left"),
        ],
    ),
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_marker_its_address_and_its_claim(name: str) -> None:
    """In order of place; a note without an address leads nowhere, and still has its claim."""
    suffix, text, expected = DOCUMENTS[name]
    article = read_article(text.encode(), suffix)
    claims = find_claims(article, find_citations(article))
    found = [(citation.url, claim.text) for claim in claims for citation in claim.group.citations]
    assert found == expected
