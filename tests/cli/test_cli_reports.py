"""Report files: their names, and how they come into their places."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from command_line import OFFLINE, article, run
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.cli.reports import replace_file, slug
from auditor.model import Article, Markup


def named(uri: str) -> str:
    """The slug of an article at this address or path."""
    return slug(Article(uri, "", (), Markup.PLAIN))


@settings(deadline=None)  # a busy machine is no failure
@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=500))
@pytest.mark.parametrize("scheme", ["", "https://"])
def test_a_slug_is_harmless(scheme: str, name: str) -> None:
    """Whatever an article is called, its report has a short name of plain letters that stays in its folder."""
    assert re.fullmatch(r"[a-z0-9][a-z0-9-]{0,70}-[0-9a-f]{8}", named(scheme + "h/" * bool(scheme) + name))


@pytest.mark.parametrize(
    ("uri", "words"),
    [
        ("https://www.bank.example/news/Results.html?id=1", "www-bank-example-news-results-html"),
        ("stories/Harbour fees.md", "harbour-fees-md"),
        ("../../etc/x", "x"),
        ("CON", "con"),
        ("a\0b", "a-b"),
        ("-rf.", "rf"),
        ("🏦", "article"),
        ("x" * 400, "x" * 71),
    ],
)
def test_a_slug_is_host_and_path_or_file_name(uri: str, words: str) -> None:
    """A reader finds the report again by its name."""
    assert named(uri).rpartition("-")[0] == words


def test_namesakes_have_slugs_of_their_own() -> None:
    """Articles that differ only in their folder or in what a slug leaves out do not overwrite each other."""
    uris = ("a/story.md", "b/story.md", "b/Story.md", "https://h.example/s?p=1", "https://h.example/s?p=2")
    assert len({named(uri) for uri in uris}) == len(uris)


def test_several_formats_and_articles_in_one_run(tmp_path: Path) -> None:
    """Each article gets one file a format, a format named twice is written once."""
    first, second = (article(tmp_path / name, "https://bank.example/") for name in ("a", "b"))
    done = run(
        "audit", first, second, *OFFLINE, "-f", "json", "-f", "html", "-f", "json", "-o", tmp_path / "deep" / "r"
    )
    assert (done.code, done.out) == (0, b"")
    assert sorted(path.suffix for path in (tmp_path / "deep" / "r").iterdir()) == [".html", ".html", ".json", ".json"]


def test_an_existing_report_is_replaced(tmp_path: Path) -> None:
    """A second run leaves the same files and no others."""
    cited = article(tmp_path, "https://bank.example/")
    flags = ("audit", cited, *OFFLINE, "-f", "json", "-o", tmp_path / "r")
    run(*flags)
    (report,) = (tmp_path / "r").iterdir()
    expected = report.read_bytes()
    report.write_bytes(b"older and longer" + expected)
    run(*flags)
    assert list((tmp_path / "r").iterdir()) == [report]
    assert report.read_bytes() == expected


@pytest.mark.parametrize("dangling", [True, False])
def test_a_link_is_replaced_and_not_followed(tmp_path: Path, dangling: bool) -> None:
    """Where a symbolic link stands in the report's place, what it leads to stays as it was."""
    target, report = tmp_path / "precious", tmp_path / "r" / "report.html"
    report.parent.mkdir()
    if not dangling:
        target.write_bytes(b"keep")
    report.symlink_to(target)
    replace_file(report, b"new")
    assert not report.is_symlink()
    assert report.read_bytes() == b"new"
    assert (not target.exists()) if dangling else (target.read_bytes() == b"keep")


def test_a_hard_link_keeps_its_other_name(tmp_path: Path) -> None:
    """A report that has another name elsewhere gets a file of its own."""
    other, report = tmp_path / "other", tmp_path / "report.html"
    other.write_bytes(b"keep")
    report.hardlink_to(other)
    replace_file(report, b"new")
    assert (report.read_bytes(), other.read_bytes()) == (b"new", b"keep")


def test_a_fifo_is_replaced_without_waiting_for_a_reader(tmp_path: Path) -> None:
    """Writing into a FIFO would block for ever."""
    report = tmp_path / "report.html"
    os.mkfifo(report)
    replace_file(report, b"new")
    assert report.read_bytes() == b"new"


def test_a_report_may_be_read_by_whom_the_user_lets(tmp_path: Path) -> None:
    """The file's mode is that of any other file the user makes."""
    before = os.umask(0o027)
    try:
        replace_file(tmp_path / "report.html", b"new")
    finally:
        os.umask(before)
    assert (tmp_path / "report.html").stat().st_mode & 0o777 == 0o640
