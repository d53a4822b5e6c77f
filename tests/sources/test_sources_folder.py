"""The folder of the cache."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from auditor.sources.folder import make_private, network_of
from auditor.sources.rows import StoreError
from auditor.sources.store import DiskStore

NOBODY = 65534


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that everybody may enter on the way to it, as a test's own folder is not."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.fixture
def mere_user(open_folder: Path) -> Iterator[Path]:
    """A folder of a user whom access rights bind, root or not; the test runs as that user."""
    if os.geteuid():
        yield open_folder
        return
    os.chown(open_folder, NOBODY, -1)
    os.seteuid(NOBODY)
    yield open_folder
    os.seteuid(0)


def test_threat_c3_only_the_owner_may_enter(tmp_path: Path) -> None:
    """The folder is made with mode 0700, whatever the umask."""
    before = os.umask(0)
    DiskStore(tmp_path / "new" / "cache").close()
    os.umask(before)
    for made in ("new", "new/cache"):
        assert stat.S_IMODE((tmp_path / made).stat().st_mode) == 0o700


@pytest.mark.parametrize("mode", [0o777, 0o770, 0o702])
def test_threat_c3_a_folder_that_others_write_to(mode: int, tmp_path: Path) -> None:
    """Where others could put pages, none is read, unless one says so; the line says how to mend it."""
    tmp_path.chmod(mode)
    with pytest.raises(StoreError, match="chmod 700"):
        DiskStore(tmp_path)
    assert list(tmp_path.iterdir()) == []
    DiskStore(tmp_path, unsafe=True).close()


def test_threat_c3_a_folder_of_another_user(open_folder: Path) -> None:
    """It is refused: as root one that was given away, else root's own."""
    theirs = open_folder if os.geteuid() == 0 else Path("/")
    if os.geteuid() == 0:
        os.chown(theirs, NOBODY, -1)
    with pytest.raises(StoreError, match=r"another user.*--cache-unsafe"):
        DiskStore(theirs)


def test_threat_c3_a_symbolic_link(tmp_path: Path) -> None:
    """A link that somebody may have put there is not followed, unless one says so; nothing is written behind it."""
    (tmp_path / "real").mkdir(mode=0o700)
    (tmp_path / "link").symlink_to(tmp_path / "real")
    (tmp_path / "broken").symlink_to(tmp_path / "nowhere")
    for link in ("link", "broken"):
        with pytest.raises(StoreError):
            DiskStore(tmp_path / link)
    assert list((tmp_path / "real").iterdir()) == []
    DiskStore(tmp_path / "link", unsafe=True).close()
    assert (tmp_path / "real" / "cache.db").exists()


def test_threat_c6_a_read_only_folder(mere_user: Path) -> None:
    """It is a StoreError that names it, for a new cache, for an old one, and where the folder cannot be made."""
    cache = mere_user / "cache"
    cache.mkdir(mode=0o500)
    with pytest.raises(StoreError, match=str(cache)):
        DiskStore(cache)
    cache.chmod(0o700)
    store = DiskStore(cache)
    store.put("key", b"value")
    store.close()
    (cache / "cache.db").chmod(0o400)
    cache.chmod(0o500)
    with pytest.raises(StoreError, match=str(cache)):
        DiskStore(cache)
    mere_user.chmod(0o500)
    with pytest.raises(StoreError, match=r"new: Permission denied"):
        DiskStore(mere_user / "new")
    mere_user.chmod(0o700)
    cache.chmod(0o700)


def test_threat_c6_no_folder(tmp_path: Path) -> None:
    """A file in the folder's place or on the way to it, and a database that is none, are a StoreError."""
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match="a file in the place of the folder"):
        DiskStore(tmp_path / "file")
    with pytest.raises(StoreError, match="a file in the place"):
        DiskStore(tmp_path / "file" / "cache")
    for number, content in enumerate((b"not a database" * 100, b"SQLite format 3\x00" + b"\x10\x00" * 2000)):
        (tmp_path / f"{number}").mkdir(mode=0o700)
        (tmp_path / f"{number}" / "cache.db").write_bytes(content)
        with pytest.raises(StoreError):
            DiskStore(tmp_path / f"{number}")
    (tmp_path / "named").mkdir(mode=0o700)
    (tmp_path / "named" / "cache.db").mkdir()
    with pytest.raises(StoreError):
        DiskStore(tmp_path / "named")


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        ("/home/ada/cache", "nfs4"),
        ("/home/ada/local/cache", None),
        ("/home/ada/my disk/cache", "cifs"),
        ("/home/bob", None),
        ("/srv", None),
    ],
)
def test_threat_c5_a_network_filesystem_is_known(place: str, kind: str | None, tmp_path: Path) -> None:
    """The innermost mount counts, the last of those on one place; where nothing is listed, nothing is known."""
    (tmp_path / "mounts").write_text(
        "/dev/sda / ext4 rw 0 0\n"
        "server:/ada /home/ada nfs4 rw 0 0\n"
        "/dev/sdb /home/ada/local xfs rw 0 0\n"
        "//server/disk /home/ada/my\\040disk cifs rw 0 0\n"
        "server:/srv /srv nfs rw 0 0\n"
        "tmpfs /srv tmpfs rw 0 0\n"
        "damaged\n"
    )
    assert network_of(Path(place), tmp_path / "mounts") == kind
    assert network_of(Path(place), tmp_path / "nowhere") is None


def test_a_folder_may_be_there_already(tmp_path: Path) -> None:
    """Made twice, it stays as it is."""
    make_private(tmp_path / "cache")
    (tmp_path / "cache" / "file").touch()
    make_private(tmp_path / "cache")
    assert (tmp_path / "cache" / "file").exists()
