"""Where the records of a WARC file begin, and their first bytes; what is damaged is stepped over.

Own code, for what a library does not bound: warcio unpacks a record of any size to find the next one, and a record
that is damaged ends its iteration. Every pass here is forward, in memory that is bounded, over at most `HIGHEST_RATIO`
times as many bytes as the file has.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO

GZIP = 31  # the window bits that tell zlib of a gzip header
GZIP_START = b"\x1f\x8b\x08"
RECORD_START = b"WARC/"
CHUNK = 1 << 16
# So much of a record is looked at to know what it is; the headers of WARC and HTTP are far shorter.
HEAD = 1 << 16
HEAD_END = b"\r\n\r\n"
_LENGTH = re.compile(rb"^content-length:[ \t]{0,80}([0-9]{1,18})[ \t]{0,80}\r?$", re.IGNORECASE | re.MULTILINE)

# A file that is damaged in more places than this is no archive.
MOST_DAMAGED = 1000
HIGHEST_RATIO = 100
ALWAYS_UNPACKED = 100_000_000


class DamagedError(ValueError):
    """Something in an archive is not as it should be; the words say what."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One record: where it begins in the file, and its first bytes, unpacked. `whole`: these are all of it."""

    offset: int
    start: bytes
    whole: bool


def pieces(stream: IO[bytes], damaged: list[str]) -> Iterator[Piece]:
    """The records of a WARC file, packed or not, in their order; for each damage a line is put into `damaged`."""
    tape = Tape(stream)
    first = tape.read(len(GZIP_START))
    tape.give_back(first)
    start = GZIP_START if first == GZIP_START else RECORD_START
    unpacked = 0
    while _wind_to(tape, start):
        offset = tape.place
        try:
            piece, size = piece_at(tape, HEAD)
            unpacked += size
            yield piece
        except DamagedError as error:
            damaged.append(f"{error} at byte {offset}")
            if len(damaged) > MOST_DAMAGED:
                return
            if tape.place <= offset:
                tape.read(1)
        if unpacked > ALWAYS_UNPACKED + HIGHEST_RATIO * tape.place:
            damaged.append(f"it unpacks to more than {HIGHEST_RATIO} times its size; the rest is left out")
            return


def piece_at(tape: Tape, most: int) -> tuple[Piece, int]:
    """The record that begins here, at most `most` bytes of it, and its size unpacked; the tape stands behind it.

    Raises DamagedError; the tape then stands where a next record may be looked for.
    """
    first = tape.read(len(GZIP_START))
    tape.give_back(first)
    return _packed(tape, most) if first == GZIP_START else _plain(tape, most)


class Tape:
    """A stream read forward, of which the last bytes can be given back; `place` is where it stands."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._back = b""
        self.place = stream.tell()

    def read(self, most: int) -> bytes:
        """The next bytes, at most so many; none at the end. DamagedError if the medium fails."""
        if not self._back:
            try:
                self._back = self._stream.read(max(most, CHUNK))
            except (OSError, EOFError, zlib.error, ValueError) as error:
                raise DamagedError(f"cannot be read ({error})") from error
        data, self._back = self._back[:most], self._back[most:]
        self.place += len(data)
        return data

    def give_back(self, data: bytes) -> None:
        """Puts back what was read last."""
        self._back = data + self._back
        self.place -= len(data)


def _wind_to(tape: Tape, start: bytes) -> bool:
    """Moves on to the next place that begins like a record; False at the end of the file."""
    tail = b""
    while True:
        try:
            data = tape.read(CHUNK)
        except DamagedError:
            return False
        if not data:
            return False
        seen = tail + data
        at = seen.find(start)
        if at >= 0:
            tape.give_back(seen[at:])
            return True
        tail = seen[-len(start) + 1 :]


def _packed(tape: Tape, most: int) -> tuple[Piece, int]:
    """A gzip member. After damage the tape stands at the last chunk, in which the next member may begin."""
    offset, size, head = tape.place, 0, bytearray()
    unpack = zlib.decompressobj(GZIP)
    data = b""
    while not unpack.eof:
        data = unpack.unconsumed_tail
        if not data:
            data = tape.read(CHUNK)
        if not data:
            raise DamagedError("the file ends within a record")
        try:
            part = unpack.decompress(data, CHUNK)
        except zlib.error as error:
            tape.give_back(data[1:] if tape.place - len(data) <= offset else data)
            raise DamagedError("a record cannot be unpacked") from error
        size += len(part)
        head += part[: most - len(head)]
        if size > ALWAYS_UNPACKED + HIGHEST_RATIO * (tape.place - offset):
            raise DamagedError(f"a record unpacks to more than {HIGHEST_RATIO} times its size")
    tape.give_back(unpack.unused_data)
    return Piece(offset, bytes(head), size <= most), size


def _plain(tape: Tape, most: int) -> tuple[Piece, int]:
    """A record as it stands: its header says how long it is."""
    offset = tape.place
    head = _read(tape, HEAD)
    end = head.find(HEAD_END)
    length = _LENGTH.search(head, 0, end) if end >= 0 else None
    if length is None:
        tape.give_back(head[1:])
        raise DamagedError("a record does not say how long it is")
    size = end + len(HEAD_END) + int(length[1])
    if len(head) >= size:
        tape.give_back(head[size:])
        return Piece(offset, head[:size][:most], size <= most), 0
    start = head + _read(tape, min(size, most) - len(head))
    while tape.place - offset < size:
        if not tape.read(min(CHUNK, size - (tape.place - offset))):
            raise DamagedError("the file ends within a record")
    return Piece(offset, start[:most], size <= most), 0


def _read(tape: Tape, size: int) -> bytes:
    data = bytearray()
    while len(data) < size and (part := tape.read(size - len(data))):
        data += part
    return bytes(data)
