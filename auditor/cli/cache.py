"""`auditor cache`: what is kept between runs, where, and how it is cleared."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import click

from auditor.cli.exits import Exit
from auditor.cli.options import CACHE_OPTIONS, default_cache, parsed
from auditor.cli.streams import put
from auditor.errors import OutputError
from auditor.settings import parse_duration
from auditor.sources.clock import now
from auditor.sources.fingerprint import reader_version
from auditor.sources.rows import Store, StoreError
from auditor.sources.store import SCHEMA, DiskStore
from auditor.sources.upkeep import Census, census, clear, damages


@click.group("cache")
def cache_command() -> None:
    """Look after the pages that are kept between runs."""


def cache_options(command: click.decorators.FC) -> click.decorators.FC:
    """--cache, --cache-unsafe."""
    for option in CACHE_OPTIONS:
        command = option(command)
    return command


@cache_command.command("path")
@cache_options
def path_command(cache: Path | None, cache_unsafe: bool) -> int:
    """Print the folder of the cache."""
    del cache_unsafe
    put(f"{cache or default_cache()}\n".encode(errors="surrogateescape"))
    return Exit.DONE


@cache_command.command("info")
@cache_options
def info_command(cache: Path | None, cache_unsafe: bool) -> int:
    """Tell how much is kept, and since when."""
    folder = cache or default_cache()
    with opened(folder, unsafe=cache_unsafe) as store:
        kept = None if store is None else census(store)
    put("".join(f"{line}\n" for line in told(folder, kept)).encode(errors="surrogateescape"))
    return Exit.DONE


@cache_command.command("clear")
@cache_options
@click.option(
    "--older-than",
    metavar="DURATION",
    callback=parsed(parse_duration),
    help="Only what was had longer ago than, say, 30d.",
)
def clear_command(cache: Path | None, cache_unsafe: bool, older_than: timedelta | None) -> int:
    """Forget what is kept."""
    with opened(cache or default_cache(), unsafe=cache_unsafe) as store:
        before = None if older_than is None else now() - older_than
        was, stays = (EMPTY, EMPTY) if store is None else clear(store, before, reader_version())
    gone = {name: getattr(was, name) - getattr(stays, name) for name in COUNTS}
    put(f"removed: {', '.join(f'{number} {name}' for name, number in gone.items())}\n".encode())
    return Exit.DONE


@cache_command.command("verify")
@cache_options
def verify_command(cache: Path | None, cache_unsafe: bool) -> int:
    """Read all that is kept, and name what is damaged (exit code 4)."""
    damaged = 0
    with opened(cache or default_cache(), unsafe=cache_unsafe) as store:
        for damaged, line in enumerate(damages(store) if store else (), 1):  # noqa: B007 - the last number is the count
            put(f"damaged: {line}\n".encode("utf-8", "backslashreplace"))
    if damaged:
        raise OutputError(
            f"{damaged} rows of the cache are damaged; audits overlook them and fetch these pages again, "
            "`auditor cache clear` removes them"
        )
    put(b"nothing is damaged\n")
    return Exit.DONE


COUNTS = ("addresses", "captures", "refusals", "bodies", "texts")
EMPTY = Census(0, 0, 0, 0, 0, 0, None, None)


@contextmanager
def opened(folder: Path, *, unsafe: bool) -> Iterator[Store | None]:
    """The store in a folder, None where there is no folder: looking creates none. Raises OutputError."""
    try:
        store = DiskStore(folder, unsafe=unsafe) if folder.exists() else None
        try:
            yield store
        finally:
            if store:
                store.close()
    except StoreError as error:
        raise OutputError(f"the cache cannot be used: {error}") from None


def told(folder: Path, kept: Census | None) -> Iterator[str]:
    """The lines of `info`."""
    yield f"folder     {folder}"
    if kept is None:
        yield "there is no cache in it yet"
        return
    yield f"schema     {SCHEMA.decode()}"
    yield from (f"{name:<10} {getattr(kept, name)}" for name in COUNTS)
    yield f"bytes      {kept.body_bytes} of bodies, {on_disk(folder)} on disk"
    yield f"oldest     {shown(kept.oldest)}"
    yield f"newest     {shown(kept.newest)}"


def on_disk(folder: Path) -> int:
    """The bytes of the files of a folder."""
    return sum(file.stat().st_size for file in folder.iterdir() if file.is_file())


def shown(moment: datetime | None) -> str:
    """A time to the minute, in UTC."""
    return "-" if moment is None else f"{moment.astimezone(UTC):%Y-%m-%d %H:%M} UTC"
