"""`auditor audit --dry-run`: what an audit would fetch from whom. Nothing is fetched for it, no name looked up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from auditor.cli.exits import Exit
from auditor.cli.inputs import opened, read
from auditor.cli.streams import put, say
from auditor.errors import InputError
from auditor.flow import cited_addresses
from auditor.model.addresses import host_of, page_key
from auditor.model.secrets import redacted
from auditor.report.shown import one_line
from auditor.settings import ArticleSettings, SourceSettings
from auditor.sources import Sources, Whereabouts

# How the pages of each whereabouts are told; pages that are away and not to be fetched are missing.
WORDS = {Whereabouts.AWAY: "fetch", Whereabouts.KEPT: "cached", Whereabouts.GIVEN: "given"}
MISSING = "missing"

# What would be loaded: a word of the above for each address.
Plan = dict[str, str]


def dry_run_of(articles: Iterable[str], about: ArticleSettings, where: SourceSettings) -> int:
    """Lists on standard output what audits of the articles would load, host by host."""
    plan: Plan = {}
    code = Exit.DONE
    away = MISSING if where.offline else WORDS[Whereabouts.AWAY]
    with opened(replace(where, offline=True)) as sources:
        for name in articles:
            try:
                add(plan, name, about, sources, away)
            except InputError as error:
                say(str(error))
                code = Exit.INCOMPLETE
    put("".join(f"{one_line(line)}\n" if line else "\n" for line in told(plan)).encode("utf-8", "replace"))
    return code


def add(plan: Plan, name: str, about: ArticleSettings, sources: Sources, away: str) -> None:
    """Adds the pages of one article; raises InputError if it cannot be read."""
    seen = {page_key(address) for address in plan}

    def note(address: str) -> Whereabouts:
        found = sources.whereabouts(address, about.published)
        if page_key(address) not in seen:
            seen.add(page_key(address))
            plan[address] = away if found is Whereabouts.AWAY else WORDS[found]
        return found

    if "://" in name and note(name) is Whereabouts.AWAY:
        say(f"{redacted(name)}: what it cites is known only when it is fetched")
        return
    for address in cited_addresses(read(name, about, sources)):
        note(address)


def told(plan: Plan) -> Iterator[str]:
    """The lines: hosts in the order of their first page, their pages below them, the sums at the end."""
    hosts: dict[str, list[str]] = {}
    for address in plan:
        hosts.setdefault(host_of(address) or "other", []).append(address)
    for host, addresses in hosts.items():
        yield f"{host}: {sums(plan[address] for address in addresses)}"
        yield from (f"- {plan[address]}: {redacted(address)}" for address in addresses)
        yield ""
    yield f"All: {sums(plan.values())}. Nothing was fetched."


def sums(words: Iterable[str]) -> str:
    """How many pages there are of each kind, such as "2 fetch, 1 given"."""
    counts = Counter(words)
    return ", ".join(f"{counts[word]} {word}" for word in (*WORDS.values(), MISSING) if counts[word]) or "no pages"
