"""The version of the reader: a hash over the code that makes a text of a page, and the libraries that it uses.

Nobody has to remember to count a number up, and no text outlives the reader that made it.
"""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from auditor import __version__

# What a reading hangs on: the code of these rooms, and these distributions.
ROOMS = ("extract", "model", "text")
LIBRARIES = ("lxml", "pypdfium2", "selectolax", "trafilatura")


PACKAGE = Path(__file__).parent.parent


@cache
def reader_version(package: Path = PACKAGE) -> str:
    """16 hexadecimal digits; another where any source file of the rooms or any version is another."""
    told = hashlib.sha256(__version__.encode())
    for room in ROOMS:
        for file in sorted((package / room).rglob("*.py")):
            told.update(str(file.relative_to(package)).encode() + b"\0" + file.read_bytes() + b"\0")
    for name in LIBRARIES:
        told.update(f"{name} {_installed(name)}\n".encode())
    return told.hexdigest()[:16]


def _installed(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "-"
