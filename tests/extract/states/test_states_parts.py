"""Pages of which a part is shown: paywalls, pages built by scripts, articles that go on, pages that are no text."""

import json

import pytest
from invented_pages import ASKED, DATED, PARAGRAPHS, SCRIPTS, article, came, cause, markup

from auditor.model import Cause, Document, Region, Unavailable


def linked(**fields: object) -> str:
    """A JSON-LD script of a news article with these fields."""
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **fields})}</script>'


GUARDED = {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".paid"}
LONG = [f"{text} ({number})" for number in range(8) for text in PARAGRAPHS]
HALF = LONG[:18]  # more than the pleas stand under, less than no paywall shows

PAYWALL = {
    "not free": markup("Harbour", article(PARAGRAPHS[0]), linked(isAccessibleForFree=False)),
    "not free, as a word": markup("Harbour", article(PARAGRAPHS[0]), linked(isAccessibleForFree="False")),
    "not free, as an address": markup(
        "Harbour", article(PARAGRAPHS[0]), linked(isAccessibleForFree="http://schema.org/False")
    ),
    "guarded part": markup("Harbour", article(PARAGRAPHS[0]), linked(hasPart=[GUARDED])),
    "guarded part not there": markup("Harbour", article(*HALF), linked(isAccessibleForFree=False, hasPart=GUARDED)),
    "fewer words than stated": markup("Harbour", article(*LONG), linked(isAccessibleForFree=False, wordCount=4000)),
    "locked tier": markup("Harbour", article(PARAGRAPHS[0]), '<meta property="article:content_tier" content="locked">'),
    "plea": markup("Harbour", article(*PARAGRAPHS[:2]) + "<div><h2>Subscribe to continue reading</h2></div>"),
    "plea as a button": markup(
        "Harbour", article(PARAGRAPHS[0]) + "<div><a href='/subscribe'>Subscribe to read this article</a></div>"
    ),
    "not free, long, with a plea": markup(
        "Harbour", article(*LONG) + "<p>This article is for subscribers only.</p>", linked(isAccessibleForFree=False)
    ),
    "german": markup("Hafen", article(PARAGRAPHS[0]) + "<p>Jetzt weiterlesen mit dem Abo</p>"),
    "french": markup(
        "Port",
        article(PARAGRAPHS[0])
        + "<p>Il vous reste 74.3 % de cet article à lire. La suite est réservée aux abonnés.</p>",
    ),
    "spanish": markup("Puerto", article(PARAGRAPHS[0]) + "<p>Contenido exclusivo para suscriptores</p>"),
    "italian": markup("Porto", article(PARAGRAPHS[0]) + "<p>Questo contenuto è riservato agli abbonati</p>"),
    "dutch": markup("Haven", article(PARAGRAPHS[0]) + "<p>Dit artikel is alleen voor abonnees.</p>"),
    "portuguese": markup("Porto", article(PARAGRAPHS[0]) + "<p>Conteúdo exclusivo para assinantes</p>"),
}
FREE = {
    "free": markup("Harbour", article(), linked(isAccessibleForFree=True)),
    "free, as a word": markup("Harbour", article(), linked(isAccessibleForFree="True")),
    "silent": markup("Harbour", article(), linked(headline="Harbour")),
    "nothing said": markup("Harbour", article()),
    "free, with a plea": markup(
        "Harbour", article() + "<p>Subscribe to continue reading our newsletter</p>", linked(isAccessibleForFree="true")
    ),
    "about paywalls": markup(
        "Paywalls spread",
        article(*HALF, "Subscribe to continue reading, says the page to 3 in 10 readers.", PARAGRAPHS[0]),
        DATED,
    ),
    "long, with an advertisement": markup(
        "Harbour", article(*LONG) + "<p>Subscribe to keep reading stories like this.</p>"
    ),
    "not free, but all there": markup("Harbour", article(*LONG), linked(isAccessibleForFree=False, wordCount=1040)),
    "guarded part is there": markup(
        "Harbour", f"<div class='paid'>{article(*HALF)}</div>", linked(isAccessibleForFree=False, hasPart=GUARDED)
    ),
    "a newsletter below": markup("Harbour", article(PARAGRAPHS[0]) + "<div><p>Subscribe to our newsletter</p></div>"),
    "a login above": markup("Harbour", "<header><p>Already a subscriber? Log in</p></header>" + article(PARAGRAPHS[0])),
    "related stories for subscribers": markup(
        "Harbour",
        article()
        + "<aside><p>More</p><p>Rail</p><p>Snow</p><p>Ice</p><p>Subscribe to read the weekend edition</p></aside>",
    ),
    "a podcast on the page costs": markup(
        "Harbour",
        article(),
        '<script type="application/ld+json">{"@type": "PodcastSeries", "isAccessibleForFree": false}</script>',
    ),
    "a free tier": markup("Harbour", article(), '<meta property="article:content_tier" content="free">'),
    "metered": markup("Harbour", article(), '<meta property="article:content_tier" content="metered">'),
    "short and whole": markup("Harbour", article("The port will be deepened to twelve metres by 2027."), DATED),
}


@pytest.mark.parametrize("page", PAYWALL.values(), ids=PAYWALL.keys())
def test_threat_s5_the_visible_part_of_a_paid_article_is_a_part(page: str) -> None:
    """The page is read, told to be a part for its paywall, and said to people to be one."""
    found = came(page)
    assert isinstance(found, Document)
    assert (found.partial, found.in_full) == (Cause.PAYWALL, False)
    assert found.note == "The page shows a part of the article; the rest is for subscribers."


@pytest.mark.parametrize("page", FREE.values(), ids=FREE.keys())
def test_threat_s5_an_article_that_is_all_there_is_read_in_full(page: str) -> None:
    """Free articles, whatever they say about paying, and paid ones that are all on the page."""
    assert cause(came(page)) is None


ROOT = f"<div id='root'></div>{SCRIPTS}"
SHELLS = {
    "root": markup("Coast Courier", ROOT),
    "plea": markup("Coast Courier", f"<noscript>You need to enable JavaScript to run this app.</noscript>{ROOT}"),
    "next": markup("Coast Courier", f"<div id='__next'><div class='spinner'></div></div>{SCRIPTS}"),
    "nothing": markup("Coast Courier", SCRIPTS),
    "loading": markup("Coast Courier", f"<p>Loading…</p>{SCRIPTS}"),
    "own scripts": markup("Coast Courier", f"<script>{'draw();' * 400}</script>"),
    "menu alone": markup("Coast Courier", f"<nav><a href='/'>Home</a></nav><div id='app'></div>{SCRIPTS}"),
    "german": markup("Küstenbote", f"<p>Bitte aktivieren Sie JavaScript.</p>{SCRIPTS}"),
    "teaser elsewhere": markup(
        "Coast Courier", f"<p>The harbour, day by day.</p>{ROOT}", linked(articleBody="Too short.")
    ),
}
NOT_SHELLS = {
    "drawn on the server": markup("Harbour", f"<div id='__next'>{article()}</div>{SCRIPTS}"),
    "a short brief in a root": markup(
        "Harbour",
        f"<div id='root'>{article('The port will be deepened to twelve metres by 2027.')}</div>{SCRIPTS}",
    ),
    "a short brief": markup("Harbour", f"<p>The port will be deepened to twelve metres.</p>{SCRIPTS}"),
    "about scripts": markup(
        "Enable JavaScript?", f"{article()}<p>You need to enable JavaScript to vote below.</p>{SCRIPTS}"
    ),
    "an empty box beside": markup("Harbour", f"{article()}<div id='app'></div>{SCRIPTS}"),
    "no scripts": markup("Harbour", "<div id='root'></div><p>Closed.</p>"),
    "a table": markup(
        "Cargo",
        "<table><tr><th>Year</th><th>Tonnes of grain and timber together</th></tr><tr><td>2023</td><td>1.7 "
        "million</td></tr></table>" + SCRIPTS,
    ),
    "advertisements": markup("Harbour", article(PARAGRAPHS[0]) + f"<script>{'ad();' * 2000}</script>{SCRIPTS}"),
}


@pytest.mark.parametrize("page", SHELLS.values(), ids=SHELLS.keys())
def test_threat_s6_a_page_that_scripts_build_is_a_shell(page: str) -> None:
    """As received it holds no text, and says so; nothing is called absent from it."""
    assert cause(came(page)) == "script_shell"


@pytest.mark.parametrize("page", NOT_SHELLS.values(), ids=NOT_SHELLS.keys())
def test_threat_s6_a_page_with_scripts_and_a_text_is_read(page: str) -> None:
    """Scripts beside a text, however many, and texts however short."""
    assert cause(came(page)) is None


def state(**more: object) -> str:
    """A state as frameworks keep it, of the harbour story between others."""
    story = {
        "headline": "Harbour to be deepened",
        "body": [{"type": "p", "content": text} for text in PARAGRAPHS],
        "related": [{"title": "Rail link delayed", "body": " ".join(PARAGRAPHS[::-1]) * 4}],
        **more,
    }
    kept = {"props": {"pageProps": {"other": {"title": "Snow", "body": "Snow fell. " * 200}, "story": story}}}
    return f'<script id="__NEXT_DATA__" type="application/json">{json.dumps(kept)}</script>'


def test_threat_s6_the_body_in_json_ld_is_read_in_full() -> None:
    """What JSON-LD calls the body of the article is all of it; the page is marked as read from there."""
    body = "\n\n".join(PARAGRAPHS)
    found = came(markup("Harbour", ROOT, linked(headline="Harbour to be deepened", articleBody=body)))
    assert isinstance(found, Document)
    assert found.text == body
    assert (found.partial, found.title) == (None, "Harbour to be deepened")
    assert "JSON-LD" in (found.note or "")
    assert {block.region for block in found.blocks} == {Region.MAIN}


def test_threat_s6_a_body_that_breaks_off_is_a_part() -> None:
    """Some sites give search engines the beginning alone."""
    found = came(markup("Harbour", ROOT, linked(articleBody=" ".join(PARAGRAPHS) + " The county…")))
    assert cause(found) == "part: script_shell"


def test_threat_s6_of_two_bodies_none_is_taken() -> None:
    """A list of articles is not the article."""
    both = linked(articleBody=" ".join(PARAGRAPHS)) + linked(articleBody=" ".join(PARAGRAPHS[::-1]))
    assert cause(came(markup("Harbour", ROOT, both))) == "script_shell"


def test_threat_s6_the_state_of_the_page_is_read_as_a_part() -> None:
    """The text beside the page's own headline is read, of no other story, and never as the whole."""
    found = came(markup("Harbour to be deepened | Courier", ROOT + state()))
    assert isinstance(found, Document)
    assert found.text == "\n\n".join(PARAGRAPHS)
    assert found.partial is Cause.SCRIPT_SHELL


def test_threat_s6_a_state_without_the_headline_is_not_read() -> None:
    """Which of its stories is the page's nobody knows."""
    assert cause(came(markup("Coast Courier", ROOT + state()))) == "script_shell"


@pytest.mark.parametrize("data", ["{", "[" * 100_000, '"text"', "[1, 2]", "null", '{"headline": {"body": 3}}'])
def test_threat_s6_a_broken_state_is_passed_over(data: str) -> None:
    """What is no state, or too deep, leaves a shell."""
    kept = f'<script type="application/json">{data}</script>'
    assert cause(came(markup("Harbour to be deepened", ROOT + kept))) == "script_shell"


def test_threat_s6_what_is_shown_without_scripts_is_read_as_a_part() -> None:
    """A page that shows its text to browsers without scripts shows it to us."""
    found = came(markup("Harbour", f"{ROOT}<noscript>{article()}</noscript>"))
    assert isinstance(found, Document)
    assert found.text.split("\n\n") == list(PARAGRAPHS)
    assert found.partial is Cause.SCRIPT_SHELL


def following(href: str, rel: str = "next", tag: str = "link") -> str:
    """A link to what comes next."""
    return f'<{tag} rel="{rel}" href="{href}">{"next</a>" if tag == "a" else ""}'


FOLLOWED = [
    (ASKED, ASKED + "?page=2"),
    (ASKED, "/2024/03/harbour-to-be-deepened/2"),
    (ASKED, ASKED + "/page/2/"),
    (ASKED, ASKED + "/seite-2"),
    (ASKED + ".html", ASKED + "-2.html"),
    (ASKED + ".html", ASKED + "_2.html"),
    (ASKED + "?page=2", ASKED + "?page=3"),
    (ASKED, "?p=2"),
]
NOT_FOLLOWED = [
    (ASKED, "/2024/03/rail-link-delayed"),
    (ASKED, ASKED),
    (ASKED, "https://other.example/2024/03/harbour-to-be-deepened?page=2"),
    (ASKED + "-12", ASKED + "-13"),
    (ASKED, "/2024/03/harbour-to-be-filled-2"),
    (ASKED, "#comments"),
    (ASKED, "/page/2"),
    (ASKED, "javascript:more()"),
]


@pytest.mark.parametrize("tag", ["link", "a"])
@pytest.mark.parametrize(("asked", "href"), FOLLOWED)
def test_threat_s9_an_article_that_goes_on_is_cut_short(asked: str, href: str, tag: str) -> None:
    """The next page of the same article was not read: nothing is absent."""
    link = following(href, tag=tag)
    page = markup("Harbour", article() + (link if tag == "a" else ""), link if tag == "link" else "")
    found = came(page, asked=asked)
    assert cause(found) == "truncated"
    assert isinstance(found, Document)
    assert "further page" in (found.note or "")


@pytest.mark.parametrize(("asked", "href"), NOT_FOLLOWED)
def test_threat_s9_the_next_article_is_not_the_next_page(asked: str, href: str) -> None:
    """Weblogs link the next entry by rel=next as well."""
    assert cause(came(markup("Harbour", article(), following(href)), asked=asked)) is None


def test_threat_s9_a_live_blog_is_cut_short() -> None:
    """Its entries come and go."""
    live = '<script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Storm"}</script>'
    assert cause(came(markup("Storm", article(), live))) == "truncated"


OTHERS = {
    "https://www.youtube.com/watch?v=abc": "video",
    "https://youtu.be/abc": "video",
    "https://vimeo.com/1234": "video",
    "https://x.com/courier/status/1234": "post",
    "https://twitter.com/courier/status/1234": "post",
    "https://www.facebook.com/courier/posts/1": "post",
    "https://bsky.app/profile/courier.example/post/1": "post",
    "https://podcasts.apple.com/us/podcast/x/id1": "recording",
    "https://open.spotify.com/episode/1": "recording",
    "https://www.kaggle.com/datasets/a/b": "figures",
}


@pytest.mark.parametrize(("asked", "word"), OTHERS.items())
def test_threat_s12_what_is_no_text_is_named(asked: str, word: str) -> None:
    """A video, a podcast, a post, a set of figures: what it is, and what to do."""
    found = came(markup("Harbour to be deepened", "<p>Sign up</p>"), asked=asked)
    assert isinstance(found, Unavailable)
    assert found.cause is Cause.UNSUPPORTED_TYPE
    assert word in found.detail
    assert "--source" in found.detail


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="og:type" content="video.other">',
        '<script type="application/ld+json">{"@type": "VideoObject"}</script>',
        '<script type="application/ld+json">{"@type": "PodcastEpisode"}</script>',
        '<script type="application/ld+json">{"@type": "Dataset"}</script>',
        '<meta property="og:type" content="music.song">',
    ],
)
def test_threat_s12_a_description_beside_a_video_is_a_part(head: str) -> None:
    """What is written there may support; what it does not say may be in the video."""
    assert cause(came(markup("Harbour", "<p>Watch.</p>", head))) == "unsupported_type"
    assert cause(came(markup("Harbour", article(PARAGRAPHS[0]), head))) == "part: unsupported_type"


def test_threat_s12_a_picture_alone_is_named() -> None:
    """A page that holds a picture and hardly a word."""
    found = came(markup("Map", "<img src='map.png'><p>Fig. 3</p>"))
    assert isinstance(found, Unavailable)
    assert "picture" in found.detail


TEXTS = {
    "article with a video": (
        ASKED,
        markup("Harbour", article() + "<video></video>", linked(video={"@type": "VideoObject"})),
    ),
    "article that says it is one": (
        ASKED,
        markup(
            "Harbour",
            article(PARAGRAPHS[0]),
            linked() + '<script type="application/ld+json">{"@type": "VideoObject"}</script>',
        ),
    ),
    "transcript": ("https://www.youtube.com/watch?v=abc", markup("Harbour", article(*PARAGRAPHS * 2))),
    "network's own front page": ("https://x.com/", markup("X", article())),
    "host of like name": ("https://netflix.com/title/1", markup("Film", article())),
    "article at a network": ("https://www.linkedin.com/pulse/harbour", markup("Harbour", article(*PARAGRAPHS * 2))),
    "picture and text": (ASKED, markup("Harbour", "<img src='a.jpg'>" + article(PARAGRAPHS[0]))),
    "article about a dataset": (ASKED, markup("Dataset", article(), DATED)),
}


@pytest.mark.parametrize(("asked", "page"), TEXTS.values(), ids=TEXTS.keys())
def test_threat_s12_a_text_beside_something_else_is_read(asked: str, page: str) -> None:
    """Articles with videos, transcripts and long posts are texts."""
    assert cause(came(page, asked=asked)) is None
