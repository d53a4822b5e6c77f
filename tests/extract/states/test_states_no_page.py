"""Pages that are none: soft 404, parked names, front pages; and pages that only speak of such."""

import pytest
from invented_pages import ASKED, DATED, SCRIPTS, article, came, cause, markup

from auditor.extract.states.moved import where_moved
from auditor.model import Document, Unavailable

TEASERS = "<aside><h2>Most read</h2><ul><li><a href='/a'>Rail link delayed</a></li><li><a href='/b'>Snow</a>"
"</li></ul></aside>"

SOFT_404 = {
    "english": markup(
        "Page not found | Coast Courier", "<h1>Page not found</h1><p>The page you are looking for has moved.</p>"
    ),
    "bare number": markup("404", "<h1>404</h1><p>Not Found</p>"),
    "joking": markup("Oops!", "<h1>Oops! That page can’t be found.</h1><p>It looks like nothing was found here.</p>"),
    "no title": markup(
        "Coast Courier", "<p>Sorry, the page you requested could not be found. Try a search instead.</p>" + TEASERS
    ),
    "german": markup("Seite nicht gefunden – Küstenbote", "<p>Die von Ihnen gesuchte Seite existiert nicht mehr.</p>"),
    "french": markup("Erreur 404", "<h1>Page introuvable</h1><p>La page que vous cherchez n'existe plus.</p>"),
    "spanish": markup("Página no encontrada", "<p>Lo sentimos, la página que buscas no existe.</p>"),
    "italian": markup("Il Molo", "<h1>Pagina non trovata</h1><p>La pagina richiesta non è disponibile.</p>"),
    "dutch": markup(
        "Kustbode", "<p>Helaas, deze pagina bestaat niet (meer).</p><p><a href='/'>Naar de voorpagina</a></p>"
    ),
    "portuguese": markup("Página não encontrada", "<p>A página que procura não existe.</p>"),
    "with teasers": markup(
        "Coast Courier - 404 Not Found", f"<h1>Not found</h1><p>The link you followed may be broken.</p>{TEASERS}"
    ),
}

NO_SOFT_404 = {
    "about error pages": markup("Why error pages are funny", article() + "<p>“Page not found”, said the browser.</p>"),
    "an album of that name": markup("404 Not Found: the band's third album", article()),
    "headline alone, long text": markup(
        "Page not found", "<h1>Page not found</h1>" + article(*(["A story of a lost page. "] * 40))
    ),
    "short, quoting": markup(
        "Council's site fails",
        "<p>Visitors to the council's site read on Monday that the page they asked for was not there. A spokesman said "
        "that “page not found” had greeted 3,000 people before noon.</p>",
    ),
    "short, dated": markup(
        "Page not found",
        "<p>The page you are looking for was printed in 1604 and sold for 2 million crowns.</p>",
        DATED,
    ),
    "a lost page of a book": markup(
        "Missing page of diary found", "<p>A page of the diary that was missing since 1921 was found.</p>"
    ),
    "a short brief": markup("Harbour to be deepened", "<p>The port will be deepened to twelve metres by 2027.</p>"),
    "a list of missing persons": markup(
        "Not found yet", "<p>Three sailors have not been found, the coast guard said.</p>"
    ),
}


@pytest.mark.parametrize("page", SOFT_404.values(), ids=SOFT_404.keys())
def test_threat_s1_a_page_that_says_that_nothing_is_there_is_a_soft_404(page: str) -> None:
    """A page that came with status 200 and says that there is none is no source, in any of the languages."""
    assert cause(came(page)) == "soft_404"


@pytest.mark.parametrize("page", NO_SOFT_404.values(), ids=NO_SOFT_404.keys())
def test_threat_s1_a_page_that_speaks_of_missing_pages_is_read(page: str) -> None:
    """Articles about error pages, and short articles, are read."""
    assert cause(came(page)) is None


def test_threat_s1_a_home_page_is_no_soft_404() -> None:
    """Who asks for a site's front page wanted nothing else."""
    page = SOFT_404["no title"]
    assert cause(came(page, asked="https://courier.example/")) != "soft_404"


PARKED = {
    "for sale": markup("courier.example", "<h1>This domain is for sale!</h1><p>Make an offer.</p>"),
    "its own name": markup("courier.example", "<p>courier.example is for sale</p><p>Starting at $2,000.</p>"),
    "registrar": markup("Parked Domain", "<p>This Web page is parked for FREE, courtesy of a registrar.</p>"),
    "expired": markup("courier.example", "<p>This domain has expired. Is it yours? Renew it now.</p>"),
    "dealer's script": markup(
        "courier.example", "<div></div><script src='https://img.sedoparking.com/js/x.js'></script>"
    ),
    "lander": "<!doctype html><html><head><script>window.onload=function(){window.location."
    'href="/lander"}</script></head></html>',
    "server's own page": markup(
        "Welcome to nginx!", "<h1>Welcome to nginx!</h1><p>If you see this page, it works.</p>"
    ),
    "german": markup("courier.example", "<p>Diese Domain steht zum Verkauf.</p>"),
    "french": markup("courier.example", "<p>Ce nom de domaine est à vendre.</p>"),
    "suspended": markup("Account Suspended", "<h1>This Account has been suspended.</h1>"),
}

NOT_PARKED = {
    "about dealers": markup("Dealers in names", article() + "<p>This domain is for sale, says many a page.</p>", DATED),
    "short, about a sale": markup(
        "Town buys its name", "<p>The town paid 4,000 crowns for its name; the domain had expired in May.</p>"
    ),
    "an estate": markup(
        "Royal domain for sale", "<p>The royal domain of Vask is to be sold for 90 million crowns.</p>"
    ),
    "about parking": markup("Parking free on Sundays", "<p>Parking is free on Sundays, the council decided.</p>"),
    "a short brief": markup("Harbour", "<p>The port will be deepened to twelve metres by 2027.</p>" + SCRIPTS),
    "a dealer's own article": markup(
        "Harbour to be deepened", article() + "<script src='https://sedo.com/a.js'></script>"
    ),
    "about a server": markup("Nginx turns twenty", article("Nginx, a web server, is twenty years old.")),
    "brewery": markup("Future home of brewery shown", "<p>The future home of the brewery was shown on Monday.</p>"),
}


@pytest.mark.parametrize("page", PARKED.values(), ids=PARKED.keys())
def test_threat_s1_a_name_that_nobody_uses_is_parked(page: str) -> None:
    """A name for sale, a registrar's or a server's own page is no source."""
    assert cause(came(page)) == "parked"


@pytest.mark.parametrize("page", NOT_PARKED.values(), ids=NOT_PARKED.keys())
def test_threat_s1_a_page_that_speaks_of_names_for_sale_is_read(page: str) -> None:
    """Articles about names, sales and parking are read."""
    assert cause(came(page)) is None


def test_threat_s1_a_site_that_leads_to_a_dealer_is_parked() -> None:
    """A redirect to a dealer in names is a sale, whatever the dealer's page says."""
    assert (
        cause(came(markup("courier.example", "<p>Offers from 900.</p>"), final="https://www.hugedomains.com/x"))
        == "parked"
    )


MOVED = [
    (ASKED, "https://courier.example/"),
    (ASKED, "https://www.courier.example/index.html"),
    (ASKED, "https://courier.example/en/"),
    (ASKED, "https://newcourier.example/"),
    (ASKED, "https://courier.example/news/"),
    ("https://courier.example/story.php?id=48213", "https://courier.example/"),
    ("https://courier.example/reports/annual.pdf", "https://courier.example/"),
    ("https://courier.example/harbour-to-be-deepened", "https://courier.example/home"),
    ("https://courier.example/trade/ports", "https://courier.example/"),
]
NOT_MOVED = [
    (ASKED, None),
    (ASKED, ASKED + "/"),
    (ASKED, "https://courier.example/2024/03/06/harbour-deepened"),
    ("https://courier.example/", "https://www.courier.example/en/"),
    ("https://courier.example", "https://www.courier.example/"),
    ("https://sho.rt/x7", "https://courier.example/"),
    ("https://courier.example/news", "https://courier.example/latest"),
    ("https://courier.example/tag/ports", "https://courier.example/tags/ports"),
    ("https://courier.example/a/politics", "https://courier.example/politics"),
    (ASKED, "https://amp.courier.example/2024/03/harbour-to-be-deepened"),
]


@pytest.mark.parametrize(("asked", "final"), MOVED)
def test_threat_s2_a_deep_link_that_leads_to_the_front_page_has_moved(asked: str, final: str) -> None:
    """The front page, or a list of articles, is not the page that was cited: it is never asked for the claim."""
    found = came(markup("Coast Courier", article()), asked=asked, final=final)
    assert cause(found) == "moved_to_home"
    assert isinstance(found, Unavailable)
    assert (found.uri_r, found.final_uri) == (asked, final)


@pytest.mark.parametrize(("asked", "final"), NOT_MOVED)
def test_threat_s2_a_page_that_was_meant_is_read(asked: str, final: str | None) -> None:
    """Front pages and lists that were asked for, short addresses and pages at a new address are read."""
    assert where_moved(asked, final or asked) is None
    assert isinstance(came(markup("Coast Courier", article()), asked=asked, final=final), Document)
