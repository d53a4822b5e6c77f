"""`--evidence`: the bytes behind the verdicts as a web archive, which `--pages` and any replay tool can read.

The same pages give the same bytes: records have ids made of what they hold, and the only times are those of captures.
"""

from __future__ import annotations

import hashlib
import io
import json
import re
import zipfile
from collections.abc import Iterable
from datetime import UTC
from urllib.parse import urlsplit
from uuid import NAMESPACE_URL, uuid5

from auditor.model import Snapshot
from auditor.model.secrets import redacted
from auditor.sources.warc.fields import FINAL_URI, HOPS, UNVERIFIED, URI_M
from auditor.sources.warc.records import UNDATED, write_record

MEMBER = "archive/data.warc.gz"
# The earliest time that a zip file knows.
ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)
_UNFIT = re.compile(r"[\x00-\x20\x7f-\x9f]")


def warc_of(pages: Iterable[Snapshot], software: str) -> bytes:
    """The pages as a .warc.gz, in order of address and time, each once."""
    return _archive(_once(pages), software)[0]


def wacz_of(pages: Iterable[Snapshot], software: str) -> bytes:
    """The pages as a .wacz (1.1.1): the same records, with the lists that replay tools look for."""
    chosen = _once(pages)
    data, offsets = _archive(chosen, software)
    index = "".join(sorted(_cdx_line(page, *place) for page, place in zip(chosen, offsets, strict=True)))
    listing = [{"format": "json-pages-1.0", "id": "pages", "title": "Cited pages"}]
    listing += [{"url": _shown(page.uri_r), "ts": _moment(page), "title": _shown(page.uri_r)} for page in chosen]
    members = {
        MEMBER: data,
        "indexes/index.cdxj": index.encode(),
        "pages/pages.jsonl": "".join(json.dumps(line) + "\n" for line in listing).encode(),
    }
    package = {
        "profile": "data-package",
        "wacz_version": "1.1.1",
        "software": software,
        "created": max(map(_moment, chosen), default=UNDATED),
        "resources": [
            {"name": name.rpartition("/")[2], "path": name, "bytes": len(content), "hash": _hash(content)}
            for name, content in members.items()
        ],
    }
    return _zipped({**members, "datapackage.json": json.dumps(package, indent=1).encode()})


def _once(pages: Iterable[Snapshot]) -> list[Snapshot]:
    by_id = {_record_id(page): page for page in pages}
    return sorted(by_id.values(), key=lambda page: (page.uri_r, _moment(page), page.digest))


def _archive(pages: Iterable[Snapshot], software: str) -> tuple[bytes, list[tuple[int, int]]]:
    """The packed records, and where that of each page lies: offset and length."""
    out = io.BytesIO()
    note = f"software: {software}\r\nformat: WARC File Format 1.1\r\n".encode()
    about = {"WARC-Record-ID": _id(hashlib.sha256(note).hexdigest()), "WARC-Date": UNDATED}
    write_record(out, "", note, about, None)
    places: list[tuple[int, int]] = []
    for page in pages:
        start = out.tell()
        write_record(out, _shown(page.uri_r), page.body, _fields(page), _headers(page), page.status)
        places.append((start, out.tell() - start))
    return out.getvalue(), places


def _fields(page: Snapshot) -> dict[str, str]:
    """What the record says of itself; what is not known is left out."""
    known = {
        "WARC-Record-ID": _record_id(page),
        "WARC-Date": _moment(page),
        "WARC-Truncated": "length" if page.truncated else None,
        FINAL_URI: page.final_uri and _shown(page.final_uri),
        URI_M: page.uri_m and _shown(page.uri_m),
        HOPS: " ".join(map(_shown, page.hops)),
        UNVERIFIED: "true" if page.unverified else None,
    }
    return {name: value for name, value in known.items() if value}


def _headers(page: Snapshot) -> dict[str, str]:
    """The headers of the answer that are on record; the body is kept without its codings."""
    known = {"Content-Type": page.media_type, **dict(page.headers)}
    return {name: _one_line(value) for name, value in known.items() if value}


def _record_id(page: Snapshot) -> str:
    return _id(" ".join((page.digest, _moment(page), _shown(page.uri_r), _shown(page.uri_m or ""))))


def _id(words: str) -> str:
    return f"<{uuid5(NAMESPACE_URL, words).urn}>"


def _moment(page: Snapshot) -> str:
    if page.captured is None:
        return UNDATED
    return page.captured.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _shown(uri: str) -> str:
    """The address without its secrets, and without what would end a line."""
    return _UNFIT.sub(lambda found: f"%{ord(found[0]):02X}", redacted(uri))


def _one_line(value: str) -> str:
    return " ".join(value.split())


def _cdx_line(page: Snapshot, offset: int, length: int) -> str:
    """A line of CDXJ: the address with its host reversed, the time, and where the record lies."""
    uri = _shown(page.uri_r)
    parts = urlsplit(uri.lower())
    surt = ",".join(reversed((parts.hostname or "").removeprefix("www.").split("."))) + ")" + (parts.path or "/")
    key = f"{surt}?{parts.query}" if parts.query else surt
    when = re.sub(r"[^0-9]", "", _moment(page))[:14]
    about = {
        "url": uri,
        "mime": (page.media_type or "unk").partition(";")[0].strip(),
        "status": page.status,
        "digest": page.digest,
        "length": length,
        "offset": offset,
        "filename": MEMBER.rpartition("/")[2],
    }
    return f"{key} {when} {json.dumps(about)}\n"


def _hash(content: bytes) -> str:
    return f"sha256:{hashlib.sha256(content).hexdigest()}"


def _zipped(members: dict[str, bytes]) -> bytes:
    """A zip of these members as they are: WARC files are packed already, and are read where they lie."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name, ZIP_EPOCH), content)
    return out.getvalue()
