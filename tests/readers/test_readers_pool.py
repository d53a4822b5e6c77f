"""Reading in processes of their own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from threading import Thread

import pytest
from hostile_readers import failing_when_used, naming_process, obeying, page, telling
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.extract import read
from auditor.model import Cause, Document, Snapshot, Unavailable
from auditor.readers import Readers

ROOT = Path(__file__).parent.parent.parent
TABLE = "<h1>Cargo</h1><table><tr><th>Year<th>Tonnes</tr><tr><td>2022<td>1.4 million</tr></table>"


def told(outcome: Document | Unavailable) -> tuple[Cause, str]:
    """The cause and the sentence of a page that was not read."""
    assert isinstance(outcome, Unavailable)
    return outcome.cause, outcome.detail


def test_a_document_comes_back_as_it_was_made() -> None:
    """Text, blocks, tables, links, facts about it, and the capture with its body and all that is known of it."""
    snapshot = Snapshot(
        "https://page.example/cargo",
        f"<html lang=en><title>Cargo</title>{TABLE}<p id=x>Up <a href=/more>by a fifth</a>.".encode(),
        "text/html; charset=utf-8",
        datetime(2024, 3, 5, 12, tzinfo=UTC),
        200,
        "https://page.example/2022/cargo",
        "https://archive.example/2024/cargo",
        truncated=True,
        hops=("https://page.example/cargo",),
        headers=(("etag", "x"),),
    )
    with Readers() as readers:
        found = readers.read(snapshot)
    assert found == read(snapshot)
    assert isinstance(found, Document)
    assert found.snapshot == snapshot
    assert found.snapshot.body is snapshot.body


@settings(max_examples=50, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [*"<>/&;='\"! ", "<p>", "<div>", "</div>", "<table><tr><td>", "<a href=x>", "<script>", "&#0;", "42 %"]
        )
        | st.text(max_size=4),
        max_size=40,
    )
)
def test_any_page_is_read_as_without_a_process(pieces: list[str]) -> None:
    """A page is the same document, or unavailable for the same cause, wherever it is read."""
    snapshot = page("".join(pieces).encode("utf-8", "replace"))
    assert READERS.read(snapshot) == read(snapshot)


READERS = Readers(workers=1)


@pytest.fixture(autouse=True, scope="module")
def _closed_at_the_end() -> Iterator[None]:
    yield
    READERS.close()


def test_what_cannot_bring_a_reader_down_is_read_here() -> None:
    """Short plain text, and files that are not read at all, need no process; markup and long text have one."""
    tame = (page("Exports rose.", "text/plain"), page(b"\x89PNG\r\n\x1a\n", "image/png"))
    wild = (page("<p>Exports rose."), page("Exports rose. " * 20_000, "text/plain"))
    with Readers(naming_process) as readers:
        here = {told(readers.read(snapshot))[1] for snapshot in tame}
        elsewhere = {told(readers.read(snapshot))[1] for snapshot in wild}
    assert here == {str(os.getpid())}
    assert len(elsewhere) == 1
    assert not here & elsewhere


def test_one_process_reads_page_after_page() -> None:
    """Until it has read as many as it may; then another takes its place."""
    with Readers(naming_process, most_pages=3) as readers:
        found = [told(readers.read(page("<p>x")))[1] for _ in range(7)]
    first, second, third = dict.fromkeys(found)
    assert found == [first] * 3 + [second] * 3 + [third]


def test_many_threads_share_the_processes() -> None:
    """Each gets the text of its own page, in at most so many processes."""
    outcomes: dict[int, Document | Unavailable] = {}
    with Readers(obeying, workers=2) as readers:

        def ask(number: int) -> None:
            outcomes[number] = readers.read(page("<p>kill" if number == 5 else f"<p>Page {number}."))

        threads = [Thread(target=ask, args=(number,)) for number in range(1, 13)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    for number, outcome in outcomes.items():
        if number == 5:
            assert told(outcome)[0] is Cause.PARSER_CRASHED
        else:
            assert isinstance(outcome, Document)
            assert outcome.text == f"Page {number}."
    assert len(outcomes) == 12


def test_a_page_is_not_blamed_for_what_others_left_behind() -> None:
    """A process that had read others before is replaced, and the page read again."""
    with Readers(failing_when_used, workers=1) as readers:
        outcomes = [readers.read(page(f"<p>Page {number}.")) for number in range(3)]
    assert [outcome.text for outcome in outcomes if isinstance(outcome, Document)] == ["Page 0.", "Page 1.", "Page 2."]


def test_what_a_reader_prints_goes_nowhere(capfd: pytest.CaptureFixture[str]) -> None:
    """Neither between the answers nor to the terminal."""
    with Readers(obeying) as readers:
        assert isinstance(readers.read(page("<p>noise")), Document)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("broken", ["executable", "path"])
def test_without_processes_markup_is_not_read(broken: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where none can be started that is said of the page, and plain text is read all the same."""
    monkeypatch.setattr(sys, broken, "/nowhere/python" if broken == "executable" else ["/nowhere"])
    with Readers() as readers:
        cause, detail = told(readers.read(page("<p>x")))
        assert isinstance(readers.read(page("Exports rose.", "text/plain")), Document)
    assert cause is Cause.PARSER_CRASHED
    assert "could be started" in detail


def test_closing_ends_a_reader_at_its_page(tmp_path: Path) -> None:
    """Whoever waits for the page is let go, and nothing is read any more."""
    readers = Readers(telling)
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    outcomes: list[Document | Unavailable] = []
    waiting = Thread(target=lambda: outcomes.append(readers.read(at_work(pipe))))
    waiting.start()
    with pipe.open("rb") as alive:
        assert alive.read(1) == b"x"
        readers.close()
        assert alive.read() == b""  # the other end is closed when the process is gone
    waiting.join()
    with pytest.raises(RuntimeError, match="closed"):
        readers.read(page("<p>x"))


def at_work(pipe: Path) -> Snapshot:
    """A page at which `telling` writes to the pipe and stays; long plain text is read in a process too."""
    return page(bytes(pipe), "text/html")


# An auditor whose page is never done: what is left of it when it ends?
SCRIPT = """
import sys
from hostile_readers import page, telling
from auditor.readers import Readers
with Readers(telling, seconds=lambda snapshot: float(sys.argv[2])) as readers:
    readers.read(page("<p>idle"))
    readers.read(page(sys.argv[1], "text/html"))
"""


@pytest.mark.parametrize(("signal_sent", "seconds"), [(signal.SIGINT, 3600.0), (signal.SIGKILL, 0.5)])
def test_no_reader_outlives_the_auditor(signal_sent: signal.Signals, seconds: float, tmp_path: Path) -> None:
    """Ctrl-C ends it at once; after SIGKILL, which nobody can act on, it ends by itself at its page's deadline."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    path = os.pathsep.join([str(ROOT), str(Path(__file__).parent)])
    auditor = subprocess.Popen(
        [sys.executable, "-c", SCRIPT, str(pipe), str(seconds)],
        env={**os.environ, "PYTHONPATH": path},
        stderr=subprocess.DEVNULL,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    with auditor, pipe.open("rb") as alive:
        assert alive.read(1) == b"x"
        auditor.send_signal(signal_sent)
        assert alive.read() == b""
    assert auditor.returncode == -signal_sent
