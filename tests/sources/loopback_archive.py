"""A web archive on loopback: an index of captures, their raw bytes, and a TimeGate."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from urllib.parse import parse_qs, unquote, urlsplit

from hostile_server import HostileServer, Visit, serving

STORY = "https://news.example/story"


def kept(words: str) -> bytes:
    """A page that says this."""
    return f"<!doctype html><title>Kept</title><main><p>{words}</p></main>".encode()


@contextmanager
def archive(captures: Mapping[str, bytes], uri: str = STORY) -> Iterator[HostileServer]:
    """An archive of one page, its captures by time (fourteen digits). A time that it lacks leads to the first one."""

    def script(visit: Visit) -> None:
        path = visit.path
        if path.startswith("/cdx/search/cdx?"):
            asked = parse_qs(urlsplit(path).query)["url"][0]
            rows = [["timestamp"], *([time] for time in captures if asked == uri)]
            visit.answer(json.dumps(rows).encode(), "Content-Type: application/json")
        elif path.startswith("/timegate/"):
            first = next(iter(captures), None)
            if first is None or unquote(path.removeprefix("/timegate/")) != uri:
                visit.answer(b"none", status="404 Not Found")
            else:
                visit.redirect(f"/web/{first}/{uri}")
        else:
            time, raw = path.removeprefix("/web/")[:14], path.removeprefix("/web/")[14:].startswith("id_/")
            if time not in captures:
                visit.redirect(f"/web/{next(iter(captures))}id_/{uri}")
            else:
                body = captures[time] if raw else b"<div>toolbar</div>" + captures[time]
                visit.answer(body, "Content-Type: text/html", *stated(time, raw=raw))

    with serving(script) as server:
        yield server


def stated(time: str, *, raw: bool) -> tuple[str, ...]:
    """What the archive says of a capture's time: nothing where it gives the raw page, whose address has the time."""
    when = {"20240102030405": "Tue, 02 Jan 2024 03:04:05 GMT"}.get(time)
    return () if raw or when is None else (f"Memento-Datetime: {when}",)
