"""The HTML report as bytes: safe whatever was read, and whole in itself."""

from __future__ import annotations

import base64
import hashlib
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from html.parser import HTMLParser
from importlib import resources

import pytest

from auditor.model import (
    Article,
    ArticleFinding,
    Audit,
    Block,
    Cause,
    ClaimReview,
    Coverage,
    Document,
    Evidence,
    Kind,
    Markup,
    Severity,
    Snapshot,
    Source,
    Span,
    Stance,
    Unavailable,
)
from auditor.report import FORMATS
from auditor.report.html import render

VOID = {"meta", "rect", "br", "input"}
HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "'><svg onload=alert(1)>",
    "</script><script>alert(1)</script>",
    "</style><style>*{display:none}</style>",
    "<!--",
    "]]>",
    "{{7*7}}{%endraw%}{# x #}",
    "javascript:alert(1)",
    "\u202etxt.exe",
    "a\u2028b\x00c\x1b[2J",
    "&lt;b&gt;&#x3C;",
    "c-1",
    "half \ud800",
]


class Page(HTMLParser):
    """What a browser makes of a page: its elements, attributes and text; unbalanced tags are an error."""

    def __init__(self, html: bytes) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.open: list[str] = []
        self.inside: Counter[str] = Counter()
        self.raw: dict[str, str] = {"style": "", "script": ""}
        self.words = ""
        self.feed(html.decode("utf-8"))
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), (tag, attrs)
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        self.inside[tag] += 1
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] in self.raw:
            self.raw[self.open[-1]] += data
        else:
            self.words += data

    def values(self, name: str) -> list[str]:
        """All values of one attribute."""
        return [attributes[name] for _, attributes in self.elements if name in attributes]


def poisoned(audit: Audit, evil: str) -> Audit:
    """An audit in which every word that came from outside is hostile."""
    review = audit.reviews[2]
    source = audit.sources[1]
    finding = review.findings[0]
    assert isinstance(source.outcome, Document)
    assert finding.fact
    assert finding.found
    words = Span(0, len(evil))
    page = Document(Snapshot(evil, b"", evil, uri_m=evil), evil, (Block(words),), evil, language=evil)
    evidence = Evidence(page, words, 0.5)
    cited = Source(evil, page, 1)
    unread = Source(evil, Unavailable(evil, Cause.BLOCKED, evil), 1)
    citation = replace(
        review.claim.group.citations[0], label=evil, url=evil, target=evil, host=evil, note=evil, span=Span(0, 2)
    )
    claim = replace(review.claim, text=evil, span=words, group=replace(review.claim.group, citations=(citation,)))
    told = replace(
        finding,
        check=evil,
        message=evil,
        fact=replace(finding.fact, span=words),
        found=replace(finding.found, span=words),
        evidence=evidence,
    )
    refuted = replace(
        review,
        claim=claim,
        choices=(replace(review.choices[0], source=cited),),
        findings=(told, replace(told, stance=Stance.NEUTRAL, kind=Kind.VALUE, message=evil + "2")),
        evidence=(evidence,),
        note=evil,
    )
    blocked = replace(audit.reviews[6], claim=claim, choices=(replace(review.choices[0], source=unread),))
    lost = replace(audit.reviews[8], claim=claim)
    return Audit(
        Article(evil, evil * 2, (Block(words),), Markup.HTML, title=evil, language=evil, base_uri=evil),
        (refuted, blocked, lost),
        (cited, unread),
        Coverage(1, 1),
        (ArticleFinding(evil, evil, Severity.HIGH, evil, (words,)),),
        ((evil, evil),),
    )


@pytest.mark.parametrize("evil", HOSTILE)
def test_threat_x1_hostile_text_makes_no_element_and_no_attribute(audit: Audit, evil: str) -> None:
    """The page has the same elements and attributes as with harmless words of the same shape."""
    same_shape = re.sub(r"[^/]", "x", evil)
    harmless, hostile = (Page(render(poisoned(audit, words), "1")) for words in (same_shape, evil))
    shape = [(tag, sorted(attributes)) for tag, attributes in harmless.elements]
    assert [(tag, sorted(attributes)) for tag, attributes in hostile.elements] == shape
    assert hostile.inside["script"] == hostile.inside["style"] == 1
    assert not any(name.startswith("on") for _, attributes in hostile.elements for name in attributes)


@pytest.mark.parametrize("evil", [text for text in HOSTILE if text.isprintable()])
def test_threat_x1_hostile_text_is_shown_as_it_is(audit: Audit, evil: str) -> None:
    """Inert does not mean gone: the words of the article stand in the report letter by letter."""
    assert evil in Page(render(poisoned(audit, evil), "1")).words


def test_threat_x2_the_script_has_no_way_to_make_elements_from_text() -> None:
    """Nothing in the script parses HTML or runs text, and only our two files bypass escaping."""
    assets = resources.files("auditor.report").joinpath("assets")
    script = assets.joinpath("report.js").read_text(encoding="utf-8")
    template = assets.joinpath("report.html.jinja").read_text(encoding="utf-8")
    assert not re.search(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval|Function\(|fetch|XMLHttp", script
    )
    assert re.findall(r"\{\{[^}]*\bsafe\b[^}]*\}\}", template) == ["{{ style | safe }}", "{{ script | safe }}"]
    assert "autoescape" not in template
    assert "style=" not in template


def test_threat_x3_the_policy_allows_one_style_and_one_script(audit: Audit) -> None:
    """The hashes are those of what stands in the page, and all else is forbidden."""
    page = Page(render(audit, "1"))
    (policy,) = [a["content"] for tag, a in page.elements if a.get("http-equiv") == "Content-Security-Policy"]
    hashes = {
        kind: "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        for kind, text in page.raw.items()
    }
    assert policy == (
        f"default-src 'none'; style-src '{hashes['style']}'; script-src '{hashes['script']}'; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )
    assert page.values("style") == []


def test_threat_x4_links_lead_to_web_addresses_and_tell_nobody(audit: Audit) -> None:
    """Every link is a place in the page, or http(s) with a `rel` that hides where the reader comes from."""
    page = Page(render(audit, "1"))
    outside = [a for tag, a in page.elements if tag == "a" and not a["href"].startswith("#")]
    assert len(outside) > 12
    assert all(a["href"].startswith("https://") for a in outside)
    assert {a["rel"] for a in outside} == {"noreferrer noopener nofollow"}
    evil = Page(render(poisoned(audit, "javascript:alert(1)"), "1"))
    assert all(href.startswith("#") for href in evil.values("href"))


def test_threat_x5_ids_are_ours_and_no_two_are_the_same(audit: Audit) -> None:
    """No id comes from what was read, and every link within the page arrives somewhere."""
    page = Page(render(audit, "1"))
    ids = page.values("id")
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(r"[ctps]-\d+|[a-z]+(-title)?", name) for name in ids)
    assert {href[1:] for href in page.values("href") if href.startswith("#")} <= set(ids)
    evil = Page(render(poisoned(audit, "article"), "1"))
    assert Counter(evil.values("id"))["article"] == 1


def test_threat_x12_nothing_is_loaded_from_anywhere(audit: Audit) -> None:
    """No element that fetches: no image, frame, font, sheet, preload or icon."""
    page = Page(render(audit, "1"))
    assert {tag for tag, _ in page.elements}.isdisjoint(
        {"img", "link", "iframe", "object", "embed", "video", "audio", "source", "form", "base", "image", "use"}
    )
    assert page.values("src") == page.values("srcset") == page.values("ping") == []
    assert not re.search(r"url\(|@import", page.raw["style"])


def test_threat_u5_reordering_characters_are_spelled_out(audit: Audit) -> None:
    """They are shown by number wherever they stand, also in attributes."""
    html = render(poisoned(audit, "a\u202eb\u2066c\x1bd"), "1").decode()
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x1b]", html)
    assert "a⟨U+202E⟩b⟨U+2066⟩c⟨U+001B⟩d" in Page(html.encode()).words


def test_the_article_stands_whole_in_the_report(audit: Audit) -> None:
    """Every word, in order, markers included."""
    html = render(audit, "1").decode()
    article = html[html.index("<article") : html.index("</article>")]
    words = Page(re.sub(r'&#8288;<span class="n">.*?</span></span>', "", article).encode() + b"</article>").words
    assert words.split() == audit.article.text.split()


def test_claims_and_cards_point_at_each_other(audit: Audit) -> None:
    """Without scripts a claim leads to its card and the card back to the claim."""
    page = Page(render(audit, "1"))
    for number in range(1, 10):
        assert f"#c-{number}" in page.values("href")
        assert f"#t-{number}" in page.values("href")
        assert {f"c-{number}", f"t-{number}"} <= set(page.values("id"))


def test_same_audit_same_bytes(audit: Audit) -> None:
    """No clock and no chance in the page."""
    assert render(audit, "1") == render(audit, "1")


def test_the_report_opens_with_the_lead_and_ends_with_method_and_limits(audit: Audit) -> None:
    """In words first, then pictures, article, cards and tables."""
    words = " ".join(Page(render(audit, "4.5.6")).words.split())
    order = [
        "2 to fix, 2 to look at, 2 confirmed, 3 could not be checked.",
        "7 of 10 sentences are cited.",
        "The Paris start-up opened",
        "Source says something else · scale word",
        "Bot wall",
        "The list of sources at the end is empty.",
        "Cited pages",
        "It does not say whether the article is right",
        "auditor 4.5.6 · offline: yes · pages: pages.jsonl",
    ]
    places = [words.rindex(part) for part in order]
    assert places == sorted(places)


def test_an_article_without_citations_has_a_report(
    article_with: Callable[[str, Sequence[ClaimReview]], Audit],
) -> None:
    """The sentence, the article, the method; no empty tables and no filter."""
    page = Page(render(article_with("A heading\n\nOnly words.", ()), "1"))
    assert "No citations found" in page.words
    assert "Only words." in page.words
    assert {tag for tag, _ in page.elements}.isdisjoint({"table", "aside", "svg", "button", "select"})


def test_colours_have_contrast_in_both_schemes() -> None:
    """Text on its ground has at least 4.5 to 1 (WCAG 1.4.3), marks and edges of controls 3 to 1 (1.4.11)."""
    css = resources.files("auditor.report").joinpath("assets", "report.css").read_text(encoding="utf-8")
    light, dark = (dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", part)) for part in css.split("@media", 2)[:2])
    assert set(light) == set(dark)
    for colours in (light, dark):
        for ground in ("paper", "card"):
            for text in ("ink", "soft", "accent", "fix", "look", "confirmed", "unchecked"):
                assert contrast(colours[text], colours[ground]) >= 4.5, (text, ground)
            assert contrast(colours["edge"], colours[ground]) >= 3
        for pile in ("fix", "look", "confirmed", "unchecked"):
            assert contrast(colours[pile], colours[f"{pile}-bg"]) >= 4.5, pile
            assert contrast(colours["ink"], colours[f"{pile}-bg"]) >= 4.5, pile


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours. Source: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio"""
    brighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """Relative luminance of #rrggbb."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_the_register_names_each_format_once(audit: Audit) -> None:
    """Terminal, HTML and JSON; only the terminal has no file."""
    assert [(f.name, f.suffix) for f in FORMATS] == [("terminal", None), ("html", ".html"), ("json", ".json")]
    assert all(f.render(audit, "1").endswith(b"\n") for f in FORMATS)
