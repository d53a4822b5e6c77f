"""The HTML report in a real browser: what it loads, how it is used, that it reads without scripts."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from auditor.model import Audit, Citation, Claim, ClaimReview, Group, Span, Style
from auditor.report.html import render

QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
WIDE = 1400
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
# The one thing for want of which tests are skipped; the whole file, so that it is said once.
if CHROMIUM is None and not os.environ.get("AUDITOR_REQUIRE_BROWSER"):
    pytest.skip("no Chromium on this machine: the report was not tried in a browser", allow_module_level=True)

Open = Callable[..., AbstractContextManager[Page]]
Build = Callable[[str, Sequence[ClaimReview]], Audit]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A headless Chromium."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture
def report(browser: Browser, tmp_path: Path) -> Open:
    """Opens a report from the disk and gives its page; nothing but the file may be asked for, nothing may fail."""

    @contextmanager
    def opened(
        audit: Audit, fragment: str = "", width: int = WIDE, scripts: bool = True, permissions: Sequence[str] = ()
    ) -> Iterator[Page]:
        path = tmp_path / "report.html"
        path.write_bytes(render(audit, "1"))
        asked: list[str] = []
        said: list[str] = []
        with browser.new_context(
            viewport={"width": width, "height": 900}, java_script_enabled=scripts, permissions=permissions
        ) as session:
            page = session.new_page()
            page.on("request", lambda request: asked.append(request.url))
            page.on("console", lambda message: said.append(message.text))
            page.on("pageerror", lambda error: said.append(str(error)))
            page.goto(path.as_uri() + fragment)
            yield page
        assert asked == [path.as_uri()]
        assert said == []

    return opened


def shown(page: Page) -> list[str]:
    """The numbers of the cards that are not filtered away."""
    cards = page.locator("[data-card]:not([hidden])")
    return [card.get_attribute("data-card") or "" for card in cards.all()]


def current(page: Page) -> str | None:
    """The number of the selected card."""
    return page.locator(".card.current").get_attribute("data-card") if page.locator(".card.current").count() else None


def in_view(page: Page, selector: str) -> bool:
    """Whether an element's upper edge is within the window."""
    box = page.locator(selector).first.bounding_box()
    return box is not None and 0 <= box["y"] < 900


def test_threat_x12_an_opened_report_asks_nobody(report: Open, audit: Audit) -> None:
    """One request, for the file itself, however it is used; the console stays silent."""
    with report(audit) as page:
        for key in "jjjkc/":
            page.keyboard.press(key)
        page.locator(".copy").first.click()
        page.emulate_media(media="print")
        assert page.title() == "Audit · How a mistral became a gale"


def test_j_and_k_move_through_the_claims(report: Open, audit: Audit) -> None:
    """Forward, back, around the end; the claim is marked in the text and the address names it."""
    with report(audit) as page:
        page.keyboard.press("j")
        page.keyboard.press("j")
        assert current(page) == "2"
        page.keyboard.press("k")
        page.keyboard.press("k")
        assert current(page) == "9"
        assert page.url.endswith("#c-9")
        assert page.locator(".c.selected").all_inner_texts()[0].startswith("The office has a view")
        assert page.locator(".cite.answering").inner_text() == "forum.example"


def test_single_keys_can_be_turned_off(report: Open, audit: Audit) -> None:
    """Those who speak to their machine trip over them (WCAG 2.1.4); in the search field they are letters."""
    with report(audit) as page:
        page.locator("#search").press("j")
        assert current(page) is None
        page.locator("#search").fill("")
        page.locator("#keys").uncheck()
        page.locator("h1").click()
        page.keyboard.press("j")
        assert current(page) is None


def test_chips_menus_and_search_filter_the_claims(report: Open, audit: Audit) -> None:
    """By pile, kind of fact, site and words, together; how many are left is said aloud."""
    with report(audit) as page:
        page.get_by_role("button", name="To fix").click()
        assert shown(page) == ["3", "5"]
        assert page.get_by_role("status").inner_text() == "2 of 9 claims"
        page.keyboard.press("j")
        page.keyboard.press("j")
        page.keyboard.press("j")
        assert current(page) == "3"
        page.locator("#check").select_option("quotations")
        assert shown(page) == ["5"]
        page.get_by_role("button", name="All").click()
        page.locator("#check").select_option("")
        page.locator("#site").select_option("ledger.example")
        assert shown(page) == ["1", "2"]
        page.locator("#site").select_option("")
        page.locator("#search").fill("trillion FIGURES.example")
        assert shown(page) == ["3"]
        page.locator("#search").fill("nowhere to be found")
        assert page.get_by_role("status").inner_text() == "No claim fits."
        page.locator("#search").press("Escape")
        assert len(shown(page)) == 9


def test_a_deep_link_opens_its_card(report: Open, audit: Audit) -> None:
    """Also that of a folded card, with the claim beside it in the text."""
    with report(audit, "#c-1") as page:
        page.wait_for_selector(".card.current")
        assert current(page) == "1"
        assert page.locator("#c-1").is_visible()
        assert not page.locator("#c-2").is_visible()


@pytest.mark.parametrize("width", [900, 1240, WIDE])
def test_a_claim_far_down_has_its_card_beside_it(report: Open, audit: Audit, article_with: Build, width: int) -> None:
    """In a long article the chosen claim and its card are both in the window."""
    with report(long_audit(audit, article_with), "#c-70", width) as page:
        page.wait_for_selector(".card.current")
        assert in_view(page, "#t-70")
        assert in_view(page, "[data-card='70']")
        page.locator("#t-72").click()
        assert current(page) == "72"
        assert in_view(page, "#t-72")
        assert in_view(page, "[data-card='72']")
        page.keyboard.press("k")
        assert in_view(page, "[data-card='71']")


def test_a_claim_far_down_has_its_card_beside_it_without_scripts(
    report: Open, audit: Audit, article_with: Build
) -> None:
    """The column of cards scrolls by itself, so following the claim's link is enough."""
    with report(long_audit(audit, article_with), scripts=False) as page:
        page.locator("#t-70").click()
        assert in_view(page, "#c-70")
        assert in_view(page, "#t-70")


def long_audit(audit: Audit, article_with: Build) -> Audit:
    """86 claims without a page in an article of 40,000 characters."""
    sentence = "Nobody could say on which of its many pages the site had printed what this long sentence claims of it"
    paragraph = f"{sentence} forum.example. " + "And here the article goes on for a while without a source. " * 6
    text = "\n\n".join([paragraph.strip()] * 86)
    step = len(paragraph.strip()) + 2
    reviews = []
    for n in range(86):
        start = n * step
        marker = Span(start + len(sentence) + 1, start + len(sentence) + 14)
        group = Group((Citation(Style.BARE_DOMAIN, marker, "forum.example", host="forum.example"),))
        claim = Claim(sentence, Span(start, start + len(sentence)), group, paragraph=n + 1)
        reviews.append(replace(audit.reviews[8], claim=claim))
    assert len(text) > 40_000
    return article_with(text, reviews)


def test_the_note_alone_is_copied(report: Open, audit: Audit) -> None:
    """Not a word of the report around it, which once ended up in print elsewhere."""
    with report(audit, permissions=["clipboard-read", "clipboard-write"]) as page:
        button = page.locator("[data-card='3'] .copy")
        button.click()
        page.wait_for_function("b => b.textContent === 'Copied'", arg=button.element_handle())
        assert page.evaluate("navigator.clipboard.readText()") == audit.reviews[2].note


def test_without_the_clipboard_the_note_is_selected(report: Open, audit: Audit) -> None:
    """Where the browser refuses, one more key copies it."""
    with report(audit) as page:
        page.evaluate("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
        page.locator("[data-card='3'] .copy").click()
        page.wait_for_function("getSelection().toString().length > 0")
        assert page.evaluate("getSelection().toString()").strip() == audit.reviews[2].note


def test_the_report_reads_without_scripts(report: Open, audit: Audit) -> None:
    """All that is to do is open, the rest unfolds, and no control is shown that would do nothing."""
    with report(audit, scripts=False) as page:
        text = page.locator("body").inner_text()
        for words in ("$30 trillion", "capital-efficient", "nothing on 40 investors", "Bot wall", "Method and limits"):
            assert words in text
        assert page.locator("button:visible, input:visible, select:visible").count() == 0
        page.locator("[data-card='1'] > summary").click()
        assert "The page gives the same sum." in page.locator("#c-1").inner_text()


@pytest.mark.parametrize("width", [320, 640, 800, 900, 1100, WIDE])
def test_nothing_is_wider_than_the_window(report: Open, audit: Audit, width: int) -> None:
    """No sideways scrolling down to 320 pixels (WCAG 1.4.10), not even for a word without end."""
    endless = "Donaudampfschifffahrt" * 12
    review = audit.reviews[2]
    hostile = replace(
        audit,
        article=replace(audit.article, title=endless, base_uri=f"https://{endless[:200]}.example/"),
        reviews=(replace(review, note=endless, findings=(replace(review.findings[0], message=endless),)),),
    )
    for told in (audit, hostile):
        with report(told, width=width) as page:
            page.locator("details").evaluate_all("all => all.forEach(one => { one.open = true; })")
            assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", [320, WIDE])
def test_targets_can_be_hit(report: Open, audit: Audit, width: int) -> None:
    """Buttons, menus, cards and jumps are at least 24 pixels either way (WCAG 2.5.8); links in a text are exempt."""
    with report(audit, width=width) as page:
        for target in page.locator(
            "button:visible, select:visible, input[type=search]:visible, .card > summary, .jump"
        ).all():
            box = target.bounding_box()
            assert box is not None
            assert min(box["width"], box["height"]) >= 24, target.inner_text()


def test_a_focused_control_is_seen(report: Open, audit: Audit) -> None:
    """The first key leads to the article; each step by keyboard shows where it is and is not under the filter bar."""
    with report(audit) as page:
        page.keyboard.press("Tab")
        assert page.locator(":focus").inner_text() == "Skip to the article"
        assert in_view(page, ":focus")
        page.locator("#t-3").focus()
        page.keyboard.press("Tab")
        outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert outline == "solid"


def test_print_shows_every_card_and_no_control(report: Open, audit: Audit) -> None:
    """A checker can sign it: all cards unfolded, no filter, addresses in full."""
    with report(audit) as page:
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        page.emulate_media(media="print")
        assert all(card.is_visible() for card in page.locator(".card .body").all())
        assert page.locator("button:visible, select:visible, input:visible").count() == 0
