"""`auditor audit`, on files: what is read, told and written."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from command_line import (
    OFFLINE,
    REVENUE,
    SAYS_OTHERWISE,
    SAYS_SO,
    Ended,
    article,
    finish,
    page,
    pages,
    run,
    start,
    write,
)

from auditor import __version__


def as_json(*argv: str | Path, stdin: bytes = b"") -> Ended:
    """An audit whose JSON goes to standard output."""
    return run("audit", *argv, *OFFLINE, "-f", "json", "-o", "-", stdin=stdin)


def test_json_on_standard_output_is_all_there(tmp_path: Path) -> None:
    """`-f json -o -` writes one JSON value, says nothing, and makes no folder."""
    kept = pages(tmp_path / "pages", bank=SAYS_OTHERWISE)
    done = as_json(article(tmp_path, "https://bank.example/"), "--pages", kept)
    assert (done.code, done.err) == (1, "")
    assert done.json["schema"] == "auditor/audit/1"
    assert done.json["tool"] == {"name": "auditor", "version": __version__}
    assert done.json["settings"] == {"offline": "true", "pages": str(kept)}
    (claim,) = done.json["claims"]
    assert (claim["text"], claim["verdict"], claim["line"]) == (REVENUE, "refuted", 3)
    assert [path.name for path in sorted(tmp_path.iterdir())] == ["article.md", "pages"]


def test_by_default_a_summary_is_told_and_html_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Terminal on standard output, HTML below reports/, and on standard error where it is."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    done = run("audit", article(tmp_path, "https://bank.example/"), *OFFLINE)
    (report,) = (tmp_path / "reports").iterdir()
    assert done.err == f"auditor: report: reports/{report.name}\n"
    assert report.read_bytes().startswith(b"<!doctype html>")
    assert b"1 could not be checked" in done.out
    assert b"\x1b" not in done.out


def test_an_article_without_citations_is_no_failure(tmp_path: Path) -> None:
    """One line says so; the report with its coverage is written; 0."""
    done = as_json(write(tmp_path / "plain.txt", "Rain fell. It fell all day.\n"))
    assert (done.code, done.err) == (0, f"auditor: {tmp_path}/plain.txt: no citations were found in it\n")
    assert done.json["summary"]["sentences"] == 2
    assert done.json["claims"] == []


def test_standard_input_is_an_article(tmp_path: Path) -> None:
    """`-` with --input-format; where it was published and when can be said."""
    text = f'<p>{REVENUE} (<a href="/r">report</a>).</p>'.encode()
    flags = ("--input-format", "html", "--base-url", "https://bank.example/", "--date", "2025-02-01")
    done = as_json("-", *flags, stdin=text)
    assert done.json["article"]["uri"] == "-"
    assert done.json["article"]["published"] == "2025-02-01"
    assert done.json["claims"][0]["citations"][0]["url"] == "https://bank.example/r"
    assert done.json["settings"] == {
        "input_format": "html",
        "base_url": "https://bank.example/",
        "date": "2025-02-01",
        "offline": "true",
    }


@pytest.mark.parametrize(
    ("key", "cited", "identified"),
    [
        ("https://bank.example/r?id=1", "([paper](http://www.bank.example/r?id=1&utm_source=x))", "address"),
        ("bank.com", "bank.com", "given"),
    ],
)
def test_source_gives_the_page_of_an_address_or_a_host(tmp_path: Path, key: str, cited: str, identified: str) -> None:
    """--source KEY=FILE, split at the last "="."""
    given = write(tmp_path / "report.html", page(SAYS_SO))
    done = as_json(write(tmp_path / "a.md", f"{REVENUE} {cited}.\n"), "--source", f"{key}={given}")
    (claim,) = done.json["claims"]
    assert (claim["verdict"], claim["identified"]) == ("supported", identified)


def test_offline_opens_no_socket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With --offline not even a name is looked up; the article's address and the cited ones say `offline`."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    for name in ("socket", "create_connection", "getaddrinfo"):
        monkeypatch.setattr(socket, name, refuse)
    done = as_json(article(tmp_path, "https://bank.example/", "http://127.0.0.1/"))
    assert done.code == 0
    assert [source["cause"] for source in done.json["sources"]] == ["offline", "offline"]
    told = run("audit", "https://bank.example/story", *OFFLINE).refused(3)
    assert told.startswith("auditor: https://bank.example/story: could not be loaded (offline)")


def test_same_input_same_bytes(tmp_path: Path) -> None:
    """Two processes with different hash seeds write the same bytes in every format."""
    kept = pages(tmp_path / "pages", bank=SAYS_OTHERWISE, other=SAYS_SO)
    cited = article(tmp_path, "https://bank.example/", "https://other.example/", "https://third.example/")
    command = ("audit", cited, "--pages", kept, *OFFLINE, "-f", "json", "-f", "html", "-f", "terminal", "-o")
    runs = [start(*command, tmp_path / seed, env={"PYTHONHASHSEED": seed}) for seed in ("0", "1")]
    first, second = (finish(process) for process in runs)
    assert (first.code, first.out) == (second.code, second.out)
    one, two = (sorted((tmp_path / seed).iterdir()) for seed in ("0", "1"))
    assert [path.name for path in one] == [path.name for path in two]
    assert len(one) == 2
    assert [path.read_bytes() for path in one] == [path.read_bytes() for path in two]


def test_a_locale_that_knows_no_utf8_changes_nothing(tmp_path: Path) -> None:
    """What goes through a pipe is UTF-8."""
    done = finish(start("audit", article(tmp_path, "https://bank.example/"), *OFFLINE, "-f", "json", "-o", "-",
                        env={"PYTHONIOENCODING": "ascii", "LC_ALL": "C"}))  # fmt: skip
    assert done.code == 0
    assert REVENUE in done.out.decode()


def test_a_file_name_that_is_not_utf8_is_told_with_a_mark(tmp_path: Path) -> None:
    """Such a name is legal on Linux; JSON cannot hold it."""
    cited = article(tmp_path, "https://bank.example/").rename(tmp_path / "caf\udce9.md")
    assert as_json(cited).json["article"]["uri"] == f"{tmp_path}/caf\ufffd.md"
