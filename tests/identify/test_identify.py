"""Which page of a host is meant."""

from __future__ import annotations

from dataclasses import replace

import pytest

from auditor.evidence import read_page
from auditor.facts import find_facts
from auditor.identify import Neighbour, identify, neighbours
from auditor.identify.ranking import MOST_RIVALS
from auditor.model import Block, Citation, Claim, Document, Group, Identified, ReadPage, Snapshot, Span, Style

CLAIM = "Rill sold 40 pumps to Norwich in its first year."
MEANT = "Rill sold 40 pumps to Norwich in its first year, its report says."
NEARLY = "Rill sold 41 pumps to Norwich in its first year, an early report said."
OTHER = "The weather in the hills was mild, with some rain."


def page(text: str, title: str | None = None, uri: str = "https://news.example/") -> ReadPage:
    """A page of one paragraph."""
    snapshot = Snapshot(uri, b"")
    return read_page(Document(snapshot, text, (Block(Span(0, len(text))),), title=title))


def claim(text: str = CLAIM, context: str = "") -> Claim:
    """A claim outside any article."""
    return Claim(text, Span(0, len(text)), Group(()), facts=find_facts(text), context=context)


def test_the_only_page_of_a_host_is_meant_if_it_fits() -> None:
    """It must speak of the claim, though it may contradict it."""
    for text in (MEANT, NEARLY):
        (found,) = identify(claim(), [page(text)])
        assert (found.identified, found.clear) == (Identified.ONLY_PAGE, True)
    assert identify(claim(), [page(OTHER)]) == ()


def test_of_several_pages_the_one_that_fits_best_is_meant() -> None:
    """Clear where the next one is far behind."""
    pages = [page(OTHER), page(MEANT)]
    (found,) = identify(claim(), pages)
    assert found.page is pages[1]
    assert (found.identified, found.clear) == (Identified.RANKED, True)


def test_two_pages_about_the_same_are_not_told_apart() -> None:
    """The better one is taken, but it is not clear, so that it refutes nothing."""
    (found,) = identify(claim(CLAIM.replace("40", "42")), [page(MEANT), page(NEARLY)])
    assert not found.clear


def test_the_pages_that_may_be_meant_as_well_are_kept() -> None:
    """Those that fit and are not far behind, best first, of many the first; none beside a clear one."""
    alike = [page(f"{MEANT} It was a {word} year for the firm.") for word in ("good", "bad", "long", "short", "dry")]
    (found,) = identify(claim(), [page(OTHER), *alike])
    assert len(found.rivals) == MOST_RIVALS < len(alike) - 1
    assert {id(one) for one in (found.page, *found.rivals)} <= {id(one) for one in alike}
    (clear,) = identify(claim(), [page(MEANT), page(OTHER)])
    assert (clear.clear, clear.rivals) == (True, ())


def test_none_of_several_pages_is_meant_if_none_fits() -> None:
    """A host with pages about other things leaves the citation open."""
    assert identify(claim(), [page(OTHER), page("A museum has 14 rooms.")]) == ()
    assert identify(claim(), []) == ()


def test_a_doubled_host_may_be_two_pages() -> None:
    """ "fenlandview.co.uk fenlandview.co.uk": the second has a fact which the first has not; never a clear one."""
    told = claim("Rill sold 40 pumps to Norwich and 12 boats to Ely.")
    pages = [page("Rill sold 40 pumps to Norwich."), page("Rill sold 12 boats to Ely this year."), page(OTHER)]
    found = identify(told, pages, wanted=2)
    assert {id(f.page) for f in found} == {id(p) for p in pages[:2]}
    assert not found[1].clear
    assert len(identify(told, pages)) == 1


def test_a_doubled_host_is_one_page_linked_twice_if_the_second_adds_nothing() -> None:
    """Another page that tells the same again is not needed."""
    pages = [page(MEANT), page("Rill sold pumps to Norwich in its first year: 40 of them."), page(OTHER)]
    assert len(identify(claim(), pages, wanted=2)) == 1


def test_the_lead_is_kept() -> None:
    """It is 0 between two pages that fit alike, and grows with what the next one lacks; none for an only page."""
    (alike,) = identify(claim(), [page(MEANT), page(MEANT)])
    (far,) = identify(claim(), [page(MEANT), page(OTHER)])
    (only,) = identify(claim(), [page(MEANT)])
    assert (alike.lead, alike.clear, only.lead) == (0.0, False, None)
    assert far.lead is not None
    assert far.lead > 0.5


def test_claims_close_by_that_cite_the_host_break_a_tie() -> None:
    """Two pages tell a claim alike; the claim before it is on one of them alone."""
    before = claim("Rill was founded in 1911 by two brothers from Ely.")
    pages = [page(MEANT), page(f"Rill was founded in 1911 by two brothers from Ely. {MEANT}")]
    for order in (pages, pages[::-1]):
        (found,) = identify(claim(), order, beside=[Neighbour(before)])
        assert found.page is pages[1]


def test_a_claim_close_by_that_links_a_page_of_the_host_speaks_for_it() -> None:
    """An address says more than words."""
    pages = [page(MEANT, uri="https://news.example/a"), page(MEANT, uri="https://news.example/b")]
    (found,) = identify(claim(), pages, beside=[Neighbour(claim("A mill."), "https://www.news.example/b?utm_source=x")])
    assert found.page is pages[1]


def test_claims_close_by_do_not_outvote_the_claim_itself() -> None:
    """A page that fits the claim far better stays the first."""
    pages = [page(MEANT), page("The mill in Ely has 14 rooms. Rill is a firm in Norwich.")]
    (found,) = identify(claim(), pages, beside=[Neighbour(claim("The mill in Ely has 14 rooms."))] * 2)
    assert found.page is pages[0]


def test_a_like_story_of_others_is_not_the_page() -> None:
    """Among several pages the one taken has at least half of the claim's names."""
    others = page("Glean sold 40 pumps to Lynn in its first year, Thornway said.")
    assert identify(claim("Rill sold 40 pumps to Norwich in its first year."), [others, page(OTHER)]) == ()


@pytest.mark.parametrize(
    ("text", "uri"),
    [
        ("Fenland View counted 40 pumps in its first year.", "https://www.fenlandview.co.uk/pumps"),
        ("Reuters counted 40 pumps in its first year.", "https://www.reuters.com/world/pumps"),
    ],
)
def test_the_name_of_the_site_need_not_be_on_its_page(text: str, uri: str) -> None:
    """By the letters of its host or the table of outlets; on another site it must."""
    words = "We have counted 40 pumps, in the first year alone, and shall count again."
    own, other = [page(words, uri=uri), page(OTHER, uri=uri)], [page(words), page(OTHER)]
    assert [found.page for found in identify(claim(text), own)] == own[:1]
    assert identify(claim(text), other) == ()


def test_a_claim_that_points_back_is_about_what_stands_before_it() -> None:
    """ "The company" of the claim is that of the sentence before: a page without any of its names is another story."""
    told = claim("The company sold 40 pumps in its first year.", context="In 1911 two brothers founded Rill.")
    others = page("Glean sold 40 pumps in its first year.")
    meant = page("Rill, as the annual report has it, sold 40 pumps.")
    assert identify(told, [others, page(OTHER)]) == ()
    assert [found.page for found in identify(told, [others, meant])] == [meant]


def test_a_page_under_a_headline_about_others_is_not_clear() -> None:
    """It may name the claim's company in passing; the claims close by can still say that it is meant."""
    text = "Rill sold 40 pumps to Norwich in its first year. The mill of Rill in Ely has 14 rooms."
    pages = [page(text, "What Glean wants with Thornway"), page(OTHER)]
    beside = [Neighbour(claim("Rill has a mill with 14 rooms in Ely."))]
    assert [found.clear for found in identify(claim(), pages)] == [False]
    assert [found.clear for found in identify(claim(), pages, beside=beside)] == [True]


def test_the_name_of_the_outlet_in_its_titles_is_no_headline_about_the_same() -> None:
    """ "What Glean wants – Reuters" is not about what Reuters reports of Rill."""
    text, uri = "Reuters reported that Rill sold 40 pumps to Norwich in its first year.", "https://www.reuters.com/a"
    for title, is_clear in (("What Glean wants – Reuters", False), ("Rill sells more – Reuters", True)):
        pages = [page(MEANT, title, uri), page(OTHER, "Rain – Reuters", uri)]
        assert [found.clear for found in identify(claim(text), pages)] == [is_clear]


@pytest.mark.parametrize(("distance", "is_near"), [(1, True), (2, True), (3, False)])
def test_only_claims_next_to_a_claim_count(distance: int, is_near: bool) -> None:
    """The one before and the one after that cite the host, with no more than one other between."""
    cited = [claim(f"Rill sold {n} pumps.") for n in range(7)]
    citation = Citation(Style.BARE_DOMAIN, Span(0, 1), "news.example", host="news.example")
    for place in (3, 3 - distance, 3 + distance):
        cited[place] = replace(cited[place], group=Group((citation,)))
    near = [Neighbour(cited[3 - distance]), Neighbour(cited[3 + distance])]
    assert list(neighbours(cited, 3, "news.example")) == (near if is_near else [])
    assert neighbours(cited, 3, "other.example") == ()


def test_a_claim_next_to_it_may_link_a_page_of_the_host() -> None:
    """Or of a subdomain of it."""
    link = Citation(Style.HTML_LINK, Span(0, 1), "here", url="https://uk.news.example/a", host="uk.news.example")
    cited = [replace(claim("A mill."), group=Group((link,))), claim()]
    assert neighbours(cited, 1, "news.example") == (Neighbour(cited[0], "https://uk.news.example/a"),)


def test_the_context_breaks_a_tie() -> None:
    """What the sentences before speak of stands in the title of the page that is meant."""
    text = "It sold 40 pumps in its first year."
    pages = [page(text, "Thornway in Ely"), page(text, "Rill in Norwich")]
    (found,) = identify(claim(text, context="Rill is a firm in Norwich."), pages)
    assert found.page is pages[1]


def test_a_claim_beside_that_cites_another_host_of_the_outlet_is_a_neighbour() -> None:
    """bbc.com and bbc.co.uk are one; by name or by address."""
    named = Citation(Style.BARE_DOMAIN, Span(0, 7), "bbc.com", host="bbc.com")
    linked = Citation(Style.BARE_URL, Span(0, 7), "…", url="https://www.bbc.co.uk/news/a", host="www.bbc.co.uk")
    claims = [Claim("A mill.", Span(0, 7), Group((citation,))) for citation in (named, linked, named)]
    assert [one.address for one in neighbours(claims, 1, "bbc.co.uk")] == [None, None]
    assert [one.address for one in neighbours(claims, 0, "bbc.com")] == ["https://www.bbc.co.uk/news/a"]


@pytest.mark.parametrize(("title", "is_clear"), [("Glean closes its round", False), ("Rill closes its round", True)])
def test_the_only_page_of_a_host_is_clear_under_its_headline(title: str, is_clear: bool) -> None:
    """That no other page is at hand does not make a like story of others the one that was meant."""
    told = claim("Thornway led it, with 40 others.", context="The firm named Rill found money.")
    meant = page("Thornway led it, with 40 others. Rill took part.", title)
    assert [found.clear for found in identify(told, [meant])] == [is_clear]
