"""Links whose label is an address, and which lead to another one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from urllib.parse import unquote

import auditor.citations.bare_domain as bare_domain
from auditor.citations.addresses import meant
from auditor.citations.hosts import HOST as HOST_IN_TEXT
from auditor.citations.hosts import host_name
from auditor.citations.redirects import hides_its_target
from auditor.citations.running_text import running_text
from auditor.consistency.cited import CitedArticle
from auditor.consistency.owners import ONE_OWNER
from auditor.model import Article, ArticleFinding, Severity, Span, met
from auditor.model.addresses import host_of, page_key, split
from auditor.text.outlets import may_mean
from auditor.text.sites import registrable_domain, site_of

IDENT = "link_labels"
SUMMARY = "A link's label is one address, and the link leads to another."
KINDS = ("other_site", "other_page")

# The whole label: "https://reuters.com/a", "www.reuters.com", "reuters.com/a", within brackets or before a stop.
ADDRESS = re.compile(r"[\s(\[<]*+(?P<url>(?:https?://|www\.|[a-z0-9.-]{4,80}/(?=\w))[^\s<>\"“”]++)", re.IGNORECASE)
HOST = re.compile(r"[\s(\[<]*+(?P<url>[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6})[\s)\]>.,;:]*+")
LOOSE_END = ".,;:!?)]>’'"
CUT_SHORT = ("…", "...")
LONGEST_TOLD = 120


def find(cited: CitedArticle) -> Iterator[ArticleFinding]:
    """One finding for each site or page that labels hide, with all such labels.

    “reuters.com” over an address at example.com is told, not “Booking.com” as a company's name. Shorteners, resolvers
    such as doi.org, and addresses that hold the label's host lead where only the service knows.
    """
    article = cited.article
    hosts = [citation.span for citation in bare_domain.find(article)]
    names = _names(article, hosts)
    hidden: dict[tuple[str, str, str], list[Span]] = {}
    for link in sorted(article.links, key=lambda link: link.span):
        label = link.span.of(article.text).strip()
        named = _address_in(label, is_source=label.lower() not in names and bool(met(hosts, link.span)))
        target = meant(link.uri).url
        if named and (kind := _difference(named, target, link.uri)):
            led = host_of(target) or target
            hidden.setdefault((kind, label, led if kind == "other_site" else target), []).append(link.span)
    for (kind, label, led), spans in hidden.items():
        severity = Severity.HIGH if kind == "other_site" else Severity.MEDIUM
        yield ArticleFinding(IDENT, kind, severity, _message(kind, label, led, len(spans)), tuple(spans))


def _names(article: Article, sources: Sequence[Span]) -> set[str]:
    """The hosts that the prose speaks of: “monday.com grew” makes monday.com a firm, and its name no address."""
    linked = [link.span for link in article.links]
    taken = {span.start for span in (*sources, *linked)}
    return {
        host[0]
        for block in running_text(article)
        for host in HOST_IN_TEXT.finditer(article.text, block.span.start, block.span.end)
        if host.start() not in taken
    }


def _address_in(label: str, *, is_source: bool) -> str | None:
    """The address that a label is, with a scheme; None if it is words, or a name that only looks like a host."""
    found = ADDRESS.match(label)
    if found and not label[found.end() :].strip():
        written = found["url"].rstrip(LOOSE_END) if not found["url"].endswith(CUT_SHORT) else found["url"]
        return written if "://" in written[:8] else f"https://{written}"
    found = HOST.fullmatch(label) if is_source else None
    return f"https://{found['url']}" if found else None


def _difference(named: str, target: str, uri: str) -> str | None:
    """The kind of finding for a link that names one address and leads to another; None where they may be one."""
    said, led = _host_of_site(meant(named).url), _host_of_site(target)
    if said is None or led is None or hides_its_target(said) or hides_its_target(led):
        return None
    if site_of(said) != site_of(led):
        is_held = (site_of(said) or said) in unquote(uri).lower()
        return None if is_held or _may_be_one(said, led) else "other_site"
    return "other_page" if _is_other_page(meant(named).url, target) else None


def _message(kind: str, label: str, led: str, number: int) -> str:
    label, led = (words if len(words) <= LONGEST_TOLD else f"{words[:LONGEST_TOLD]}…" for words in (label, led))
    links = "A link that reads" if number == 1 else f"{number} links that read"
    lead = "leads" if number == 1 else "lead"
    if kind == "other_site":
        return f"{links} “{label}” {lead} to another site, {led}."
    return f"{links} “{label}” {lead} to another page of that site: {led}"


def _host_of_site(url: str) -> str | None:
    """The host of an address, None where it is no host name."""
    host = host_of(url)
    return host if host and host_name(host) else None


def _may_be_one(said: str, led: str) -> bool:
    """Whether two hosts of different sites may be one owner's: by the tables, or one name under two endings.

    A service and a writer whom it hosts may be one, two writers of one service are not.
    """
    if may_mean(said, led) or may_mean(led, said):
        return True
    sites = [site_of(host) or host for host in (said, led)]
    domains = [registrable_domain(host) or host for host in (said, led)]
    if not any(site == domain for site, domain in zip(sites, domains, strict=True)):
        owners = set[str]()
    else:
        owners = {ONE_OWNER.get(domain, domain) for domain in domains}
    names = {site.partition(".")[0].removeprefix("the") for site in sites}
    return len(owners) == 1 or len(names) == 1


def _is_other_page(named: str, target: str) -> bool:
    """Whether both addresses have a path, and neither is the beginning of the other."""
    one, other = unquote(page_key(named)).lower(), unquote(page_key(target)).lower()
    if one.endswith(CUT_SHORT):
        return False
    has_paths = all((parts := split(url)) and parts.path.strip("/") for url in (named, target))
    return has_paths and not one.startswith(other) and not other.startswith(one)
