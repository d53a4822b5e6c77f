"""Pages that lie on this disk."""

from __future__ import annotations

from pathlib import Path

from auditor.model import Cause
from auditor.sources.failure import LoadError
from auditor.sources.loader import MAX_BODY

# A table of our own: Python's `mimetypes` reads the machine's, and the same input must give the same bytes.
MEDIA_TYPES = {
    ".htm": "text/html",
    ".html": "text/html",
    ".md": "text/markdown",
    ".pdf": "application/pdf",
    ".txt": "text/plain",
    ".xhtml": "application/xhtml+xml",
}


def media_type_of(path: Path) -> str | None:
    """The media type that a file's suffix tells, None for one we do not know."""
    return MEDIA_TYPES.get(path.suffix.lower())


def read_page(path: Path) -> bytes:
    """The bytes of a page's file.

    Raises LoadError: NOT_GIVEN if there is no such file or it cannot be read, EMPTY, or TOO_LARGE (its size is known
    beforehand, as with a Content-Length).
    """
    try:
        if not path.is_file():
            raise LoadError(Cause.NOT_GIVEN, f"The file {path.name!r} that should hold the page does not exist.")
        with path.open("rb") as file:
            body = file.read(MAX_BODY + 1)
    except OSError as error:
        raise LoadError(Cause.NOT_GIVEN, f"The file {path.name!r} cannot be read: {error.strerror}.") from error
    if len(body) > MAX_BODY:
        raise LoadError(Cause.TOO_LARGE, f"The file {path.name!r} is larger than {MAX_BODY} bytes.")
    if not body:
        raise LoadError(Cause.EMPTY, f"The file {path.name!r} is empty.")
    return body
