"""The reports of an audit: in which formats, under which names, each written as a whole or not at all."""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import urlsplit

from auditor import __version__
from auditor.cli.streams import put, say
from auditor.errors import OutputError, UsageError
from auditor.model import Article, Audit
from auditor.report import FORMATS, Format
from auditor.report.terminal import summary, wants_colour

STANDARD_OUTPUT = "-"
TERMINAL = FORMATS[0]
# A slug has 80 characters at most: these, a hyphen, and the digits.
SLUG_WORDS, SLUG_DIGITS = 71, 8


def chosen_formats(names: tuple[str, ...], output: str) -> tuple[Format, ...]:
    """The formats asked for, in the order asked; terminal and html by default."""
    known = {form.name: form for form in FORMATS}
    for name in names:
        if name not in known:
            raise UsageError(f"-f {name}: no such format; there are {', '.join(known)}")
    if output == STANDARD_OUTPUT and len(names) != 1:
        raise UsageError("-o - writes one format to standard output; name it with a single -f")
    return tuple(known[name] for name in dict.fromkeys(names or ("terminal", "html")))


def write(done: Audit, formats: Iterable[Format], output: str) -> None:
    """Each format to its file below the reports folder, the terminal's to standard output; raises OutputError."""
    for form in formats:
        if form is TERMINAL:
            put(for_terminal(done))
        elif output == STANDARD_OUTPUT:
            put(form.render(done, __version__))
        else:
            path = Path(output) / f"{slug(done.article)}{form.suffix}"
            replace_file(path, form.render(done, __version__))
            say(f"report: {path}")


def for_terminal(done: Audit) -> bytes:
    """The summary in the width, colours and encoding of the terminal, or 80 columns of plain UTF-8 for a pipe."""
    is_terminal = sys.stdout.isatty()
    colour = wants_colour(is_terminal, os.environ)
    if not is_terminal:
        return summary(done, colour=colour).encode()
    return summary(done, width=shutil.get_terminal_size().columns, colour=colour).encode(sys.stdout.encoding, "replace")


def slug(article: Article) -> str:
    """Host and path, or file name, of an article as `[a-z0-9-]{1,80}`; its last digits tell namesakes apart."""
    parts = urlsplit(article.uri) if "://" in article.uri else None
    name = f"{parts.hostname}{parts.path}" if parts else Path(article.uri).name
    words = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:SLUG_WORDS].strip("-") or "article"
    return f"{words}-{hashlib.sha256(article.uri.encode()).hexdigest()[:SLUG_DIGITS]}"


def replace_file(path: Path, content: bytes) -> None:
    """Writes aside first, then renames over the old file; a symbolic link there is replaced, not followed."""
    aside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with aside.open("xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            aside.replace(path)
        finally:
            aside.unlink(missing_ok=True)
    except OSError as error:
        reason = "a file has the name of the folder" if isinstance(error, FileExistsError) else error.strerror or error
        raise OutputError(f"{path}: the report cannot be written ({reason}); name another folder with -o") from None
