"""Which page of a host is meant."""

from __future__ import annotations

from auditor.evidence import read_page
from auditor.facts import find_facts
from auditor.identify import identify
from auditor.model import Block, Claim, Document, Group, Identified, ReadPage, Snapshot, Span

CLAIM = "Rill sold 40 pumps to Norwich in its first year."
MEANT = "Rill sold 40 pumps to Norwich in its first year, its report says."
NEARLY = "Rill sold 41 pumps to Norwich in its first year, an early report said."
OTHER = "The weather in the hills was mild, with some rain."


def page(text: str, title: str | None = None) -> ReadPage:
    """A page of one paragraph."""
    snapshot = Snapshot("https://news.example/", b"")
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


def test_none_of_several_pages_is_meant_if_none_fits() -> None:
    """A host with pages about other things leaves the citation open."""
    assert identify(claim(), [page(OTHER), page("A museum has 14 rooms.")]) == ()
    assert identify(claim(), []) == ()


def test_a_doubled_host_may_be_two_pages() -> None:
    """ "fenlandview.co.uk fenlandview.co.uk": the two that fit best; only the first is clear."""
    pages = [page(MEANT), page("Rill sold pumps to Norwich in its first year: 40 of them."), page(OTHER)]
    found = identify(claim(), pages, wanted=2)
    assert {id(f.page) for f in found} == {id(p) for p in pages[:2]}
    assert not found[1].clear


def test_the_context_breaks_a_tie() -> None:
    """What the sentences before speak of stands in the title of the page that is meant."""
    text = "It sold 40 pumps in its first year."
    pages = [page(text, "Thornway in Ely"), page(text, "Rill in Norwich")]
    (found,) = identify(claim(text, context="Rill is a firm in Norwich."), pages)
    assert found.page is pages[1]
