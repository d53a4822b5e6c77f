"""The folder of the cache: that it is ours alone, and on a disk of this machine."""

from __future__ import annotations

import os
import stat
from pathlib import Path

# Where the system lists what is mounted where, and of which kind (proc(5)); other systems are not asked.
MOUNTS = Path("/proc/self/mounts")
NETWORKED = frozenset("nfs nfs4 cifs smb3 smbfs 9p afs ceph lustre glusterfs fuse.sshfs fuse.glusterfs beegfs".split())


def make_private(folder: Path, *, unsafe: bool = False) -> None:
    """Creates the folder where it is missing, with mode 0700; raises OSError, PermissionError if it is not private.

    Whoever else may write to it could put pages there that nobody published. `unsafe`: nobody asks.
    """
    try:
        folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.mkdir(mode=0o700)
    except FileExistsError:
        if not folder.is_dir():
            raise FileExistsError("there is a file in the place of the folder") from None
    if not unsafe and os.name == "posix":
        _refuse_shared(folder.lstat())


def _refuse_shared(found: os.stat_result) -> None:
    for amiss, told in (
        (stat.S_ISLNK(found.st_mode), "the folder is a symbolic link; give the folder that it leads to"),
        (found.st_uid != os.geteuid(), "the folder belongs to another user; give one of your own"),
        (bool(found.st_mode & 0o022), "other users may write to the folder; take that from them (chmod 700)"),
    ):
        if amiss:
            raise PermissionError(f"{told}, or add --cache-unsafe")


def network_of(folder: Path, mounts: Path = MOUNTS) -> str | None:
    """The kind of network filesystem that a folder lies on; None for none, or where the system does not tell.

    SQLite's write-ahead log wants all its readers on one machine (sqlite.org/wal.html, "Overview").
    """
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
        here = folder.resolve()
    except OSError:
        return None
    found = [(Path(_spelled(parts[1])), parts[2]) for parts in map(str.split, lines) if len(parts) > 2]
    over = [
        (len(place.parts), number, kind) for number, (place, kind) in enumerate(found) if here.is_relative_to(place)
    ]
    kind = max(over, default=(0, 0, ""))[2]
    return kind if kind in NETWORKED else None


def _spelled(place: str) -> str:
    """A mount point as it is called: blanks in it are listed as octal numbers (fstab(5))."""
    return place.replace("\\040", " ").replace("\\011", "\t").replace("\\012", "\n").replace("\\134", "\\")
