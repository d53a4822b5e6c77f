"""The WARC files behind a path: the file itself, or those in a WACZ, which are read where they lie.

A WACZ is a zip file. Nothing of it is ever written to disk, so the names in it lead nowhere; its index of pages is not
read, for it may say anything.
"""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, cast

from auditor.sources.warc.scanning import DamagedError

WARC_FILES = (".warc", ".warc.gz")
WACZ = ".wacz"
SUFFIXES = (*WARC_FILES, WACZ)

MOST_MEMBERS = 10_000
# What zipfile reads in one piece is never more than the list of members, 46 bytes and a name for each.
LONGEST_READ = MOST_MEMBERS * 400
# Packed WARC files grow to a fifth of their size or less; a zip of zeros shrinks a thousandfold.
HIGHEST_RATIO = 100
MOST_UNPACKED = 4_000_000_000


def members_of(path: Path) -> tuple[str | None, ...]:
    """The names of the WARC files in a path, (None,) for a WARC file itself; DamagedError for a zip that is a trap."""
    if not path.name.lower().endswith(WACZ):
        return (None,)
    with _opened_zip(path) as archive:
        found = archive.infolist()
        if len(found) > MOST_MEMBERS:
            raise DamagedError(f"it has {len(found)} members; {MOST_MEMBERS} are the limit")
        warcs = [member for member in found if member.filename.lower().endswith(WARC_FILES)]
        for member in warcs:
            if member.file_size > HIGHEST_RATIO * max(member.compress_size, 1):
                raise DamagedError(f"it unpacks to more than {HIGHEST_RATIO} times its size")
        if sum(member.file_size for member in warcs) > MOST_UNPACKED:
            raise DamagedError(f"it unpacks to more than {MOST_UNPACKED} bytes")
        return tuple(dict.fromkeys(member.filename for member in warcs))


@contextmanager
def volume(path: Path, member: str | None) -> Iterator[IO[bytes]]:
    """The bytes of one WARC file, to be read from anywhere; raises DamagedError, and OSError from the disk."""
    if member is None:
        with path.open("rb") as file:
            yield file
        return
    with _opened_zip(path) as archive:
        try:
            with archive.open(member) as file:
                yield file
        except (zipfile.BadZipFile, NotImplementedError, RuntimeError, KeyError, EOFError) as error:
            raise DamagedError(f"its zip is damaged ({error})") from error


class _ShortReads(io.FileIO):
    """A file that refuses to give as much at once as only a list of a million members needs (46 MB and more)."""

    def read(self, size: int | None = -1, /) -> bytes:
        if size is None or size < 0:
            size = os.fstat(self.fileno()).st_size - self.tell()
        if size > LONGEST_READ:
            raise zipfile.BadZipFile("its list of members is too long")
        return cast("bytes", super().read(size))


@contextmanager
def _opened_zip(path: Path) -> Iterator[zipfile.ZipFile]:
    with _ShortReads(path) as file:
        try:
            archive = zipfile.ZipFile(file)
        except (zipfile.BadZipFile, NotImplementedError, ValueError, EOFError) as error:
            raise DamagedError(f"its zip is damaged ({error})") from error
        with archive:
            yield archive
