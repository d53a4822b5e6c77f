"""Whatever is given wrongly costs one line that says what to do, its exit code, and no output."""

from __future__ import annotations

from pathlib import Path

import pytest
from command_line import OFFLINE, finish, run, start, write

# Zero bytes, and no four of them between letters, which would be UTF-16.
BINARY = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to stand in, with an article and files that are none."""
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "good.md", "Sales rose by 4 % ([paper](https://paper.example/)).\n")
    write(tmp_path / "picture.html", BINARY)
    write(tmp_path / "empty.md", "")
    write(tmp_path / "space.txt", "\ufeff \n\n")
    write(tmp_path / "latin.txt", "Straße\nCafé\n".encode("latin-1"))
    write(tmp_path / "story.docx", "words")
    write(tmp_path / "report.pdf", b"%PDF-1.7\n...")
    write(tmp_path / "folder.md" / "keep", "")
    write(tmp_path / "broken" / "pages.jsonl", '{"url": "https://a.example/", "file": null}\n{"url": \n')
    write(tmp_path / "latin" / "pages.jsonl", b'{"url": "https://a.example/\xe9", "file": null}\n')
    write(tmp_path / "away" / "pages.jsonl", '{"url": "https://a.example/", "file": "../good.md"}\n')
    return tmp_path


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("nope.md", "nope.md: there is no such file"),
        ("folder.md", "folder.md: is a folder"),
        ("picture.html", "picture.html: is a binary file; give the article as HTML, Markdown or plain text"),
        ("report.pdf", "report.pdf: "),
        ("empty.md", "empty.md: is empty"),
        ("space.txt", "space.txt: is empty"),
        ("latin.txt", "latin.txt: line 1 is not UTF-8; save the file as UTF-8"),
        ("story.docx", "story.docx: the markup is not known by its suffix (.html, .htm, .md, .markdown, .txt)"),
        ("good.md/", "good.md"),
        ("a\x1b[31mb\u202e.md", "a⟨U+001B⟩[31mb⟨U+202E⟩.md: there is no such file"),
        ("two\nlines.md", "two lines.md: there is no such file"),
        ("ftp://a.example/", "ftp://a.example/: could not be loaded"),
    ],
)
@pytest.mark.parametrize("command", ["audit", "citations"])
def test_an_article_that_cannot_be_read_is_named(here: Path, command: str, name: str, words: str) -> None:
    """Missing, folder, binary, empty, not UTF-8, unknown: 3, and the line names the file and the way out."""
    if name == "good.md/":
        name = "good.md/below.md"
    assert words in run(command, name, *OFFLINE).refused(3)
    assert not (here / "reports").exists()


@pytest.mark.parametrize(
    ("flags", "words"),
    [
        ("--pages nope", "--pages nope: there is no file"),
        ("--pages folder.md", "pages.jsonl"),
        ("--pages broken", "pages.jsonl, line 2"),
        ("--pages latin", "pages.jsonl"),
        ("--pages away", "pages.jsonl, line 1"),
        ("--pages kept.wacz", "No such file"),
        ("--source paper.example", "write it as HOST=FILE or ADDRESS=FILE"),
        ("--source paper.example=nope.html", "'nope.html'"),
        ("--source paper.example=good.md --source PAPER.example=good.md", "give one only"),
        ("--date 2024-13-01", "'--date': “2024-13-01” is no date; write it as YYYY-MM-DD"),
        ("--date 20240101", "write it as YYYY-MM-DD"),
        ("--max-age soon", "'--max-age': “soon” is no duration; write a number and s, m, h, d or w"),
        ("--base-url paper.example", "'--base-url': “paper.example” is no address"),
        ("--allow-private 127.0.0.1:80", "'--allow-private': “127.0.0.1:80” is no host"),
        ("--allow-private http://wiki/", "without scheme, port and path"),
        ("--cache kept --no-cache", "--cache and --no-cache contradict each other"),
        ("--input-format docx", "'docx' is not one of 'plain', 'markdown', 'html'"),
        ("--offlin", "--offline"),
    ],
)
@pytest.mark.parametrize("command", ["audit", "citations"])
def test_flags_are_judged_before_work_starts(here: Path, command: str, flags: str, words: str) -> None:
    """Wrong options and settings: 2, nothing read, nothing written."""
    assert words in run(command, "good.md", *flags.split()).refused(2)
    assert not (here / "reports").exists()
    assert not (here / "kept").exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ("audit", "Missing argument 'ARTICLE...'. (see auditor audit --help)"),
        ("audit good.md -f pdf", "-f pdf: no such format; there are terminal, html, json"),
        ("audit good.md -f json -f html -o -", "-o - writes one format"),
        ("audit good.md -o -", "name it with a single -f"),
        ("audit good.md -", "standard input has no name to tell its markup; add --input-format"),
        ("audit good.md --fail-on always", "'always' is not one of"),
        ("citations", "Missing argument"),
        ("citations -", "add --input-format"),
        ("citations good.md -f html", "'html' is not 'json'"),
        ("facts", "give a text (or - for standard input), or --lines IN.jsonl"),
        ("facts words --lines in.jsonl", "give a text"),
        ("facts words -o out.json", "-o is for --lines"),
        ("facts --lines in.jsonl --reference 2024-01-01", "--reference is for one text"),
        ("facts words --reference yesterday", "“yesterday” is no date"),
        ("check", "give --claim and --source, or --pairs IN.jsonl"),
        ("check --claim words", "give --claim and --source"),
        ("check --source good.md", "give --claim and --source"),
        ("check --pairs in.jsonl --claim words", "leave out the flags for one claim"),
        ("check --claim words --source good.md --jobs 2", "-o and --jobs are for --pairs"),
        ("check --pairs in.jsonl --jobs 0", "'--jobs'"),
        ("check --claim words --source good.md --date soon", "'--date': “soon” is no date"),
        ("adit good.md", "No such command 'adit'"),
        ("--loud", "No such option '--loud'"),
    ],
)
def test_a_command_says_what_it_misses(here: Path, arguments: str, words: str) -> None:
    """Wrong arguments: 2 and one line."""
    assert words in run(*arguments.split()).refused(2)
    assert not (here / "reports").exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ("check --claim words --source nope.html", "nope.html: there is no such file"),
        ("check --claim words --source folder.md", "folder.md: is a folder"),
        ("check --claim words --source picture.html", "picture.html: could not be read (unsupported_type)"),
        ("check --claim words --source report.pdf", "report.pdf: could not be read (parser_crashed)"),
        ("check --claim words --source empty.md", "empty.md: could not be read (empty)"),
        (
            "check --claim words --source https://a.example/ --offline",
            "https://a.example/: could not be read (offline)",
        ),
        ("check --pairs nope.jsonl", "nope.jsonl: cannot be read (No such file or directory)"),
        ("check --pairs folder.md", "folder.md: cannot be read"),
        ("facts --lines nope.jsonl", "nope.jsonl: cannot be read"),
    ],
)
def test_an_input_that_cannot_be_read_is_named(here: Path, arguments: str, words: str) -> None:
    """The source of a check, or a file of lines: 3 and one line."""
    where = ["--no-cache"] if arguments.startswith("check") else []
    assert words in run(*arguments.split(), *where).refused(3)


def test_facts_of_bytes_that_are_not_utf8_are_refused() -> None:
    """Standard input is UTF-8, whatever the locale says."""
    assert "standard input: is not UTF-8" in run("facts", "-", stdin=b"caf\xe9").refused(3)


def test_an_article_on_standard_input_that_is_empty_is_refused() -> None:
    """Nothing piped in is said to be nothing."""
    assert "is empty" in run("audit", "-", "--input-format", "plain", *OFFLINE).refused(3)


@pytest.mark.parametrize(("name", "code"), [("nope.md", 3), ("picture.html", 3), ("good.md --page here", 2)])
def test_a_process_of_its_own_says_the_same(here: Path, name: str, code: int) -> None:
    """`python -m auditor` ends as the function does: one line, no traceback, no output."""
    finish(start("audit", *name.split(), *OFFLINE)).refused(code)
