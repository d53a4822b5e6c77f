"""What is in a store: counted, read through, cleared."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from auditor.sources.captures import BODY, PAGE, body_of, whole
from auditor.sources.packed import Kept, lines_of, records_of
from auditor.sources.rows import Rows, Store, TamperedError
from auditor.sources.store import SCHEMA_KEY
from auditor.sources.texts import TEXT, is_whole


@dataclass(frozen=True, slots=True)
class Census:
    """How much is kept: addresses, their captures and refusals, bodies and what these have in bytes, read texts.

    `oldest` and `newest` are the times of captures, None where there is none.
    """

    addresses: int
    captures: int
    refusals: int
    bodies: int
    body_bytes: int
    texts: int
    oldest: datetime | None
    newest: datetime | None


def census(store: Store) -> Census:
    """What is kept in a store; raises StoreError."""
    return store.together(_census)


def _census(rows: Rows) -> Census:
    keys = rows.all_keys()
    pages = [[record for record in _records(rows, key) if record] for key in keys if key.startswith(PAGE)]
    records = [record for page in pages for record in page]
    captures = [record for record in records if record.cause is None]
    times = [record.captured for record in captures if record.captured]
    sizes = {record.digest: record.size for record in captures}
    return Census(
        addresses=len(pages),
        captures=len(captures),
        refusals=len(records) - len(captures),
        bodies=sum(key.startswith(BODY) for key in keys),
        body_bytes=sum(sizes.values()),
        texts=sum(key.startswith(TEXT) for key in keys),
        oldest=min(times, default=None),
        newest=max(times, default=None),
    )


def damages(store: Store) -> Iterator[str]:
    """A line for each row that is not as it was written; everything is read. Raises StoreError."""
    for key in store.together(lambda rows: rows.all_keys()):
        try:
            yield from _amiss(store, key)
        except TamperedError as error:
            yield f"{key}: {error}"


def _amiss(store: Store, key: str) -> Iterator[str]:
    if key.startswith(PAGE):
        for number, record in enumerate(records_of(store.get(key) or b""), 1):
            if record is None:
                yield f"{key}: line {number} is no record"
            elif record.cause is None and body_of(store, record) is None:
                yield f"{record.url}: the body of {record.captured} is damaged or missing"
    elif key.startswith(BODY):
        if whole(store, key.removeprefix(BODY)) is None:
            yield f"{key}: the bytes are not those of the hash"
    elif key.startswith(TEXT):
        if not is_whole(store.get(key) or b""):
            yield f"{key}: the text is damaged"
    elif key != SCHEMA_KEY:
        yield f"{key or 'a key that is not text'}: not written by auditor"


def clear(store: Store, before: datetime | None, reader: str) -> tuple[Census, Census]:
    """Forgets what was had before a time, all if that is None; what was kept before and what is kept now.

    Bodies that no capture has any more go too, and texts whose body is gone or that another reader made. What is
    damaged goes in any case. Raises StoreError.
    """

    def work(rows: Rows) -> tuple[Census, Census]:
        was = _census(rows)
        _remove(rows, lambda key: key.startswith(PAGE) and not _kept_since(rows, key, before))
        used = {
            record.digest for key in rows.all_keys() if key.startswith(PAGE) for record in _records(rows, key) if record
        }
        _remove(rows, lambda key: key.startswith(BODY) and key.removeprefix(BODY) not in used)
        current = {f"{TEXT}{reader}/{digest}" for digest in used}
        _remove(rows, lambda key: key.startswith(TEXT) and key.rpartition("/")[0] not in current)
        return was, _census(rows)

    return store.together(work)


def _kept_since(rows: Rows, key: str, before: datetime | None) -> bool:
    """Takes the older records out of a row; whether any is left."""
    young = [record for record in _records(rows, key) if record and before and record.kept >= before]
    rows.put(key, lines_of(young))
    return bool(young)


def _remove(rows: Rows, gone: Callable[[str], bool]) -> None:
    for key in rows.all_keys():
        if gone(key):
            rows.remove(key)


def _records(rows: Rows, key: str) -> list[Kept | None]:
    try:
        return list(records_of(rows.get(key) or b""))
    except TamperedError:
        return [None]
