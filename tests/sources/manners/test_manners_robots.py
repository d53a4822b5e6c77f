"""What a robots.txt means for us."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.model import Cause
from auditor.sources.answers import Answer
from auditor.sources.failure import LoadError
from auditor.sources.manners.robots import Robots, Rules, origin_of, parsed, rules_of

PAGE = "https://news.example/story?id=1"


def told(text: str | bytes, status: int = 200, *, whole: bool = True) -> Rules:
    """The rules of an answer with this body."""
    body = text.encode() if isinstance(text, str) else text
    return rules_of(Answer("https://news.example/robots.txt", status, body=body, whole=whole))


@pytest.mark.parametrize(
    ("text", "allowed"),
    [
        ("User-agent: *\nDisallow: /", False),
        ("User-agent: *\nDisallow: /story", False),
        ("User-agent: *\nDisallow: /other", True),
        ("User-agent: *\nDisallow: /\nAllow: /story", True),
        ("User-agent: *\nDisallow:", True),
        ("User-agent: *\nDisallow: /*?id=", False),
        ("User-agent: *\nDisallow: /*.pdf$", True),
        ("User-agent: auditor\nDisallow: /\n\nUser-agent: *\nAllow: /", False),
        ("User-agent: AUDITOR # us\nDisallow: /story", False),
        ("User-agent: auditor/0.1\nDisallow: /story", False),
        ("User-agent: *\nDisallow: /\n\nUser-agent: auditor\nAllow: /", True),
        ("User-agent: other\nUser-agent: auditor\nDisallow: /", False),
        ("User-agent: *\nUser-agent: other\nDisallow: /", False),
        ("useragent auditor\nDisallow: /", False),
        ("User-agent: other\nDisallow: /", True),
        # Another's name is not ours, though ours begins or ends with it.
        ("User-agent: audit\nDisallow: /", True),
        ("User-agent: auditor-image\nDisallow: /", True),
        ("\ufeffUser-agent: *\nDisallow: /", False),
        ("<html><title>Not found</title>", True),
        ("", True),
    ],
)
def test_threat_s14_rules_are_read_as_the_rfc_says(text: str, allowed: bool) -> None:
    """Our group before the one for all, the longest rule before shorter ones, a byte order mark overlooked."""
    assert told(text).allow(PAGE) is allowed


@pytest.mark.parametrize(("status", "allowed"), [(404, True), (403, True), (304, True), (500, False), (503, False)])
def test_threat_s14_a_status_speaks_for_all_pages(status: int, allowed: bool) -> None:
    """4xx is no rules, 5xx closes the site."""
    assert told("User-agent: *\nDisallow: /story", status).allow(PAGE) is allowed


def test_threat_s14_what_was_read_of_a_long_one_counts() -> None:
    """Of a file that was cut, the whole lines hold; half a line could close more than it means."""
    rules = told("User-agent: *\nDisallow: /story\nDisallow: /", whole=False)
    assert not rules.allow(PAGE)
    assert rules.allow("https://news.example/other")


def test_a_body_that_cannot_be_had_closes_the_site() -> None:
    """A success whose body breaks is no answer."""
    failure = LoadError(Cause.UNSUPPORTED_ENCODING, "The body is packed.")
    rules = rules_of(Answer("https://news.example/robots.txt", 200, failure=failure))
    assert "The body is packed." in (rules.closed or "")


def failing(cause: Cause) -> Callable[[str], Answer]:
    """A fetch that ends like this."""

    def fetch(address: str) -> Answer:
        raise LoadError(cause, f"{address} failed.")

    return fetch


@pytest.mark.parametrize(
    ("cause", "told_as"),
    [
        (Cause.TIMEOUT, Cause.ROBOTS),
        (Cause.PROTOCOL, Cause.ROBOTS),
        (Cause.DNS, Cause.DNS),
        (Cause.CONNECT, Cause.CONNECT),
        (Cause.TLS, Cause.TLS),
        (Cause.POLICY_BLOCKED, Cause.POLICY_BLOCKED),
        (Cause.REDIRECT_LOOP, None),
    ],
)
def test_threat_s14_a_robots_txt_that_cannot_be_had(cause: Cause, told_as: Cause | None) -> None:
    """It closes the site, but for a redirect without end; what the page itself would meet is told as such."""
    robots = Robots(failing(cause))
    if told_as is None:
        assert robots.admit(PAGE).allow(PAGE)
        return
    with pytest.raises(LoadError, match="failed") as caught:
        robots.admit(PAGE)
    assert caught.value.cause is told_as


def test_an_origin_is_asked_once() -> None:
    """Scheme, host and port have one robots.txt, for all of their pages."""
    asked = []

    def fetch(address: str) -> Answer:
        asked.append(address)
        return Answer(address, 200, body=b"User-agent: *\nDisallow: /closed\nCrawl-delay: 3")

    robots = Robots(fetch)
    for path in ("a", "b", "c?d=e"):
        assert robots.admit(f"https://news.example/{path}").delay == 3
    with pytest.raises(LoadError) as caught:
        robots.admit("https://news.example/closed/x")
    assert (caught.value.cause, "--source" in caught.value.detail) == (Cause.ROBOTS, True)
    robots.admit("http://news.example:8080/a")
    assert asked == ["https://news.example/robots.txt", "http://news.example:8080/robots.txt"]


def test_user_and_password_are_no_part_of_an_origin() -> None:
    """Nor is anything after the host and port."""
    assert origin_of("https://editor:secret@news.example:8443/a?b#c") == "https://news.example:8443"
    with pytest.raises(ValueError, match="not a web address"):
        origin_of("mailto:desk@news.example")


@pytest.mark.parametrize("name", ["User-agent: x{0}", "useragent x{0}", "user  agent x{0}", "USER-AGENT:x{0}"])
def test_many_names_over_many_rules_cost_no_more_than_the_file(name: str) -> None:
    """16,000 names over 30,000 rules are one group of others: each rule is kept once."""
    text = "\n".join([*(name.format(n) for n in range(16_000)), *["Allow:/"] * 30_000, "User-agent: *", "Disallow: /s"])
    assert not Rules(parsed(text)).allow(PAGE)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=300))
def test_no_robots_txt_raises(text: str) -> None:
    """Whatever stands in it, it can be asked."""
    assert told(text).allow(PAGE) in (True, False)
