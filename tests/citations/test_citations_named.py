"""Outlets that the prose gives as its source."""

from __future__ import annotations

import pytest
from articles_to_cite import article

from auditor.citations import find_citations
from auditor.claims import find_claims
from auditor.model import Markup, Style
from auditor.text.outlets import outlets


def named(words: str, base_uri: str | None = None) -> list[tuple[str, str | None]]:
    read = article(words, base_uri=base_uri)
    cited = [citation for group in find_citations(read) for citation in group.citations]
    return [(citation.label, citation.host) for citation in cited if citation.style is Style.NAMED]


@pytest.mark.parametrize(
    "words",
    [
        "The mill was sold, according to Reuters.",
        "According to a report by Reuters, the mill was sold.",
        "According to the news agency Reuters, the mill was sold.",
        "Reuters reported that the mill was sold.",
        "Reuters first reported the sale.",
        "As Reuters reports, the mill was sold.",
        "The sale was first reported by Reuters on Monday.",
        "“It was time,” she told Reuters.",
        "He told the British news agency Reuters that it was time.",
        "The mill was sold, Reuters reported on Monday.",
        "The mill was sold, Reuters said.",
        "The mill was sold for £3m, per Reuters.",
        "The mill was sold in May (Reuters).",
        "The mill was sold in May (Reuters, 3 May 2024).",
        "The mill was sold in May [via Reuters].",
        "A Reuters report put the price at £3m.",
        "In an interview with Reuters, she called it a relief.",
        "Documents seen by Reuters show the price.",
        "Reuters’ investigation found three such sales.",
        "The mill was sold. Source: Reuters",
        "Laut Reuters wurde die Mühle verkauft.",
        "Le moulin a été vendu, selon Reuters.",
    ],
)
def test_an_outlet_that_the_sentence_rests_on_is_cited(words: str) -> None:
    """However it is credited: before or behind its words, in brackets, as whom somebody told it."""
    assert named(words) == [("Reuters", "reuters.com")]


@pytest.mark.parametrize(
    "words",
    [
        "Reuters shares rose by 3 per cent.",
        "Thomson bought Reuters in 2008.",
        "Reuters said it would hire 50 people.",
        "He joined Reuters in 2008.",
        "The Reuters Institute reported a fall in trust.",
        "According to the Reuters Institute, trust fell.",
        "LONDON (Reuters) – The mill was sold.",
        "Michael Bloomberg said the mill was sold.",
        "A Fortune 500 company bought the mill.",
        "According to Nature Medicine, mice lived longer.",
        "The time reported by the clock was wrong by nature.",
        "Mensch said the mill was sold.",
        "according to science, mills grind.",
        "# According to Reuters, the mill was sold",
    ],
)
def test_an_outlet_that_is_only_spoken_of_is_not_cited(words: str) -> None:
    """A firm, a person or a magazine's sister of like name, an outlet that speaks of itself, a dateline, a heading."""
    assert named(words) == []


@pytest.mark.parametrize(
    ("words", "host"),
    [
        ("She told the Financial Times it was over.", "ft.com"),
        ("She told the FT it was over.", "ft.com"),
        ("It was over, the New York Times reported.", "nytimes.com"),
        ("It was over, according to a report in Le Monde.", "lemonde.fr"),
        ("It was over, berichtete die Süddeutsche Zeitung.", "sueddeutsche.de"),
        ("It was over, according to The Information.", "theinformation.com"),
        ("It was over, according to BBC News.", "bbc.com"),
        ("It was over, as reported by the Sydney Morning Herald.", "smh.com.au"),
        ("It was over, according to South China Morning Post reporting.", "scmp.com"),
    ],
)
def test_an_outlet_stands_for_its_host(words: str, host: str) -> None:
    """Full, short and foreign names lead to the site; of two that begin alike the longer is read."""
    assert [found for _, found in named(words)] == [host]


def test_the_article_s_own_outlet_is_no_source() -> None:
    """“told the Guardian” in the Guardian is how papers speak of themselves."""
    words = "“It was time,” she told the Guardian. Reuters reported it too."
    assert named(words, "https://www.theguardian.com/uk/mill") == [("Reuters", "reuters.com")]


def claims(words: str) -> list[tuple[str, list[str]]]:
    read = article(words, Markup.MARKDOWN)
    found = find_claims(read, find_citations(read))
    return [(claim.text, [citation.label for citation in claim.group.citations]) for claim in found]


def test_an_outlet_joins_the_group_whose_claim_names_it() -> None:
    """The page that is linked and the outlet that is named answer for the same words."""
    words = "The mill, Reuters reported, was sold for £3m acme.org. It rained."
    assert claims(words) == [("The mill, Reuters reported, was sold for £3m", ["Reuters", "acme.org"])]


def test_an_outlet_whose_site_is_cited_says_nothing_new() -> None:
    """“TechCrunch reported … techcrunch.com” is one citation."""
    words = "TechCrunch reported that the mill was sold for £3m techcrunch.com. It rained."
    assert claims(words) == [("TechCrunch reported that the mill was sold for £3m", ["techcrunch.com"])]


def test_an_outlet_alone_answers_for_its_sentence() -> None:
    """Without a marker the sentence is the claim; in brackets at its end, the words before."""
    assert claims("It rained. Reuters reported that the mill was sold. It closed.") == [
        ("Reuters reported that the mill was sold", ["Reuters"])
    ]
    assert claims("It rained. The mill was sold in May (Reuters). It closed.") == [
        ("The mill was sold in May", ["Reuters"])
    ]


def test_the_table_of_outlets_is_sound() -> None:
    """Every name stands once, and every host is a host."""
    rows = {id(row): row for row in outlets().values()}.values()
    names = [name for row in rows for name in (row.name, *row.aliases)]
    assert len(names) == len(set(names)) > 800
    assert [host for row in rows for host in row.hosts if "." not in host or host != host.strip().lower()] == []
