"""The rows of captures: a body by its hash, and under an address the records of all that it answered.

Captures are evidence: a newer one joins the older ones, and none is thrown away. Of captures that are alike, one after
the other, the first and the last are kept: from when until when the page was so.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from auditor.model.addresses import page_key
from auditor.sources.packed import Kept, lines_of, records_of
from auditor.sources.rows import Rows, Store, TamperedError

PAGE, BODY = "page/", "body/"


def page_row(uri: str) -> str:
    """The key of an address's records: a hash, so that no address is ever more than a value."""
    return PAGE + hashlib.sha256(page_key(uri).encode("utf-8", "surrogatepass")).hexdigest()


def listed(rows: Rows | Store, uri: str) -> tuple[list[Kept], bool]:
    """The records of an address that can be read, and whether any cannot; raises TamperedError, StoreError."""
    found = list(records_of(rows.get(page_row(uri)) or b""))
    return [record for record in found if record is not None], None in found


def body_of(rows: Rows | Store, record: Kept) -> bytes | None:
    """The body of a capture, None if it is missing or is not what its hash says."""
    return whole(rows, record.digest) if record.digest else None


def whole(rows: Rows | Store, digest: str) -> bytes | None:
    """The bytes of a digest, None if they are missing or others."""
    try:
        body = rows.get(BODY + digest)
    except TamperedError:
        return None
    return body if body is not None and "sha256:" + hashlib.sha256(body).hexdigest() == digest else None


def captures_among(records: Sequence[Kept]) -> list[Kept]:
    """Those of the records that are no refusals."""
    return [record for record in records if record.cause is None]


def add(rows: Rows, record: Kept, body: bytes | None) -> None:
    """Keeps a record and its body; what is damaged of them is replaced."""
    if body is not None and body_of(rows, record) is None:
        rows.put(f"{BODY}{record.digest}", body)
    try:
        known, _ = listed(rows, record.url)
    except TamperedError:
        known = []
    rows.put(page_row(record.url), lines_of(joined(known, record)))


def joined(known: Sequence[Kept], new: Kept) -> list[Kept]:
    """The records of an address with one more.

    A capture just like the two before it takes the place of the last, an archive's copy that of itself; a refusal
    goes when the next answer comes.
    """
    captures = captures_among(known)
    if new.cause is not None:
        return [*captures, new]
    if new.uri_m is not None:
        return [*(old for old in captures if not old.is_as(new)), new]
    live = [old for old in captures if old.uri_m is None]
    again = len(live) > 1 and all(old.is_as(new) for old in live[-2:])
    return [*(old for old in captures if not (again and old is live[-1])), new]
