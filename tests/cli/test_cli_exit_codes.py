"""Every row of the table of exit codes."""

from __future__ import annotations

import os
import signal
import threading
from pathlib import Path

import click
import pytest
from command_line import (
    OFFLINE,
    PRIVATE,
    SAYS_NOTHING,
    SAYS_OTHERWISE,
    SAYS_SO,
    article,
    finish,
    pages,
    run,
    start,
    website,
    write,
)
from werkzeug import Request, Response

from auditor.cli.main import cli


def audited(folder: Path, sentence: str | None, *flags: str) -> int:
    """The exit code of an audit of one claim, whose page says the sentence."""
    kept = pages(folder / "pages", bank=sentence)
    cited = article(folder, "https://bank.example/")
    return run("audit", cited, "--pages", kept, *OFFLINE, "-o", folder / "reports", *flags).code


@pytest.mark.parametrize(
    ("sentence", "fail_on", "code"),
    [
        (SAYS_SO, "refuted", 0),
        (SAYS_OTHERWISE, "refuted", 1),
        (SAYS_OTHERWISE, "unsupported", 1),
        (SAYS_OTHERWISE, "never", 0),
        (SAYS_NOTHING, "refuted", 0),
        (SAYS_NOTHING, "unsupported", 1),
        (SAYS_NOTHING, "never", 0),
        (None, "unsupported", 0),
    ],
)
def test_findings_at_or_above_the_threshold_are_1(
    tmp_path: Path, sentence: str | None, fail_on: str, code: int
) -> None:
    """A refuted claim is a finding for `refuted`, a page that says nothing for `unsupported`, a missing page never."""
    assert audited(tmp_path, sentence, "--fail-on", fail_on) == code


def test_refuted_claims_are_1_by_default(tmp_path: Path) -> None:
    """Without --fail-on, a refuted claim is what fails."""
    assert audited(tmp_path, SAYS_OTHERWISE) == 1


def test_an_unreadable_article_is_3_and_the_others_are_done(tmp_path: Path) -> None:
    """The article that cannot be read costs one line; those before and after it are audited, and 3 beats their 1."""
    kept = pages(tmp_path / "pages", bank=SAYS_OTHERWISE)
    first, last = (article(tmp_path / name, "https://bank.example/") for name in ("first", "last"))
    done = run(
        "audit", first, tmp_path / "nope.md", last, "--pages", kept, *OFFLINE, "-f", "json", "-o", tmp_path / "r"
    )
    assert done.code == 3
    assert len(list((tmp_path / "r").iterdir())) == 2
    assert f"auditor: {tmp_path}/nope.md: there is no such file\n" in done.err


def test_an_unavailable_source_is_3_only_if_asked_for(tmp_path: Path) -> None:
    """A page that is missing is no failure by itself, and 3 with --fail-incomplete; that beats 1."""
    kept = pages(tmp_path / "pages", bank=SAYS_OTHERWISE, gone=None)
    cited = article(tmp_path, "https://bank.example/", "https://gone.example/")
    flags = ("audit", cited, "--pages", kept, *OFFLINE, "-o", tmp_path / "r")
    assert run(*flags).code == 1
    assert run(*flags, "--fail-incomplete").code == 3


@pytest.mark.parametrize("place", ["file", "folder in a file", "folder of the report's name"])
def test_a_report_that_cannot_be_written_is_4(tmp_path: Path, place: str) -> None:
    """Whatever stands in the way of the report, one line names the report, and nothing is left behind."""
    cited, output = article(tmp_path, "https://bank.example/"), tmp_path / "reports"
    if place == "folder of the report's name":
        run("audit", cited, *OFFLINE, "-f", "json", "-o", output)
        (report,) = output.iterdir()
        report.unlink()
        report.mkdir()
    else:
        write(output, "")
    target = output / "below" if place == "folder in a file" else output
    assert str(target) in run("audit", cited, *OFFLINE, "-f", "json", "-o", target).refused(4)
    assert not list(tmp_path.rglob(".*"))


def test_full_standard_output_is_4() -> None:
    """A result that the disk has no room for is an error of its own, without a second complaint at the end."""
    with Path("/dev/full").open("wb") as full:
        ended = finish(start("facts", "It cost $30 million.", out=full.fileno()))
    assert "No space left" in ended.refused(4)


def test_a_reader_that_has_gone_is_4_in_silence(tmp_path: Path) -> None:
    """`auditor … | head` ends quietly."""
    reading, writing = os.pipe()
    os.close(reading)
    process = start("citations", article(tmp_path, "https://bank.example/"), out=writing)
    os.close(writing)
    ended = finish(process)
    assert (ended.code, ended.err) == (4, "")


def test_a_bug_is_4_and_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """An exception that nobody expected (here: a command without a module) is told as such, without a traceback."""
    monkeypatch.setitem(cli.commands, "boom", click.Command("boom"))
    assert "internal error, please report it: ModuleNotFoundError" in run("boom").refused(4)


@pytest.mark.parametrize("cited", [True, False])
def test_an_interrupt_is_130_at_once(tmp_path: Path, cited: bool) -> None:
    """Ctrl-C ends a run that waits for a page, as article or as cited page, well before the page's 20 s are over."""
    asked, answer = threading.Event(), threading.Event()

    def slow(request: Request) -> Response:
        asked.set()
        answer.wait(60)
        return Response("too late")

    with website() as server:
        server.expect_request("/slow").respond_with_handler(slow)
        address = server.url_for("/slow")
        argument = article(tmp_path, address, f"{address}?again") if cited else address
        process = start("audit", argument, *PRIVATE, "-o", tmp_path / "r")
        try:
            assert asked.wait(60)
            process.send_signal(signal.SIGINT)
            ended = finish(process, seconds=10)
        finally:
            answer.set()
    assert (ended.code, ended.out, ended.err) == (130, b"", "auditor: interrupted\n")
    assert not (tmp_path / "r").exists()
