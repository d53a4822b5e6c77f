"""`auditor check`: one claim, and files of pairs."""

from __future__ import annotations

import gzip
from pathlib import Path
from typing import Any

import pytest
from command_line import (
    OFFLINE,
    REVENUE,
    SAYS_NOTHING,
    SAYS_OTHERWISE,
    SAYS_SO,
    Ended,
    finish,
    lines,
    page,
    pages,
    run,
    start,
    write,
)


def check(folder: Path, sentence: str, *flags: str) -> Ended:
    """One claim against a page that says the sentence."""
    source = write(folder / "page.html", page(sentence))
    return run("check", "--claim", f"{REVENUE}.", "--source", source, *OFFLINE, *flags)


def test_the_answer_to_one_claim_is_told(tmp_path: Path) -> None:
    """Verdict, what was found of each fact, and the passage that it rests on."""
    done = check(tmp_path, SAYS_OTHERWISE)
    told = done.out.decode().splitlines()
    assert (done.code, done.err, told[0]) == (1, "", "refuted (fact_contradicted)")
    assert any(line.startswith("  scale_word: ") for line in told)
    assert f"  page: {SAYS_OTHERWISE}" in told


def test_the_answer_to_one_claim_as_json(tmp_path: Path) -> None:
    """One object with the fields of a line of --pairs, no id, and the source."""
    done = check(tmp_path, SAYS_SO, "-f", "json")
    assert (done.code, done.err) == (0, "")
    assert list(done.json) == ["verdict", "reason", "score", "findings", "evidence", "source"]
    assert done.json["verdict"] == "supported"
    assert done.json["source"]["uri"] == str(tmp_path / "page.html")
    for finding in done.json["findings"]:
        fact = finding["fact"]
        assert f"{REVENUE}."[fact["start"] : fact["end"]] == fact["text"]


@pytest.mark.parametrize(
    ("sentence", "fail_on", "code"),
    [
        (SAYS_OTHERWISE, "refuted", 1),
        (SAYS_OTHERWISE, "never", 0),
        (SAYS_NOTHING, "refuted", 0),
        (SAYS_NOTHING, "unsupported", 1),
        (SAYS_SO, "unsupported", 0),
    ],
)
def test_what_fails_can_be_chosen(tmp_path: Path, sentence: str, fail_on: str, code: int) -> None:
    """--fail-on is as for `audit`."""
    assert check(tmp_path, sentence, "--fail-on", fail_on).code == code


def test_escape_sequences_of_a_page_stay_text(tmp_path: Path) -> None:
    """What a page prints never commands the terminal."""
    done = check(tmp_path, SAYS_OTHERWISE.replace("according", "\x1b[2Jaccording"))
    assert done.code == 1
    assert b"\x1b" not in done.out


def test_context_and_date_bear_on_the_claim(tmp_path: Path) -> None:
    """--date is the day from which relative dates count, --context what pronouns point into."""
    source = write(tmp_path / "page.html", page("Northbank moved its head office to the harbour in March 2023."))
    flags = ("check", "--claim", "It moved its head office to the harbour last year.", "--source", source, *OFFLINE)
    about = ("--context", "Northbank is a bank.", "-f", "json")
    dates = {
        day: [f["stance"] for f in run(*flags, *about, "--date", day).json["findings"] if f["check"] == "dates"]
        for day in ("2024-06-01", "2026-06-01")
    }
    assert dates["2024-06-01"] == ["supports"]
    assert dates["2026-06-01"] != ["supports"]


def test_pairs_of_every_kind_of_source(tmp_path: Path) -> None:
    """Text, files of each suffix (relative to the list, or absolute), and an address that --pages knows."""
    html = page(SAYS_OTHERWISE)
    files = {"p.html": html.encode(), "p.html.gz": gzip.compress(html.encode()), "p.txt": SAYS_OTHERWISE.encode()}
    files["p.md"] = f"# Northbank\n\n{SAYS_OTHERWISE}\n".encode()
    for name, content in files.items():
        write(tmp_path / "sources" / name, content)
    kept = pages(tmp_path / "pages", bank=SAYS_OTHERWISE)
    sources: list[dict[str, Any]] = [{"source_path": f"sources/{name}"} for name in files]
    sources += [{"source_path": str(tmp_path / "sources" / "p.txt")}, {"source_text": SAYS_OTHERWISE}]
    sources += [{"source_url": "https://bank.example/"}]
    pairs = [{"id": number, "claim": f"{REVENUE}."} | source for number, source in enumerate(sources)]
    done = run("check", "--pairs", lines(tmp_path / "in.jsonl", *pairs), "--pages", kept, *OFFLINE)
    assert (done.code, done.err) == (0, "")
    assert [(row["id"], row["verdict"]) for row in done.rows] == [(number, "refuted") for number in range(7)]
    assert list(done.rows[0]) == ["id", "verdict", "reason", "score", "findings", "evidence"]


def test_bad_pairs_are_told_in_their_place(tmp_path: Path) -> None:
    """Each bad line yields its id and what is wrong, the run goes on, and the exit code is 3, never 1."""
    write(tmp_path / "broken.html.gz", b"\x1f\x8b\x08 no gzip")
    write(tmp_path / "short.html.gz", gzip.compress(page(SAYS_SO).encode())[:-12])
    good = {"id": "ok", "claim": f"{REVENUE}.", "source_text": SAYS_OTHERWISE}
    claim = {"id": "x", "claim": "Sales rose."}
    bad: list[tuple[object, str]] = [
        (b"{", "not valid JSON"),
        (b"[" * 100_000, "not valid JSON"),
        (b'{"id": NaN}', "not valid JSON"),
        (b'{"id": "\xff"}', "not UTF-8"),
        ([1], "no JSON object"),
        ({"id": "x", "source_text": "a"}, "“claim” is missing"),
        (claim | {"claim": 7, "source_text": "a"}, "“claim” is missing or no text"),
        (claim | {"claim": "\ud800", "source_text": "a"}, "“claim” has half a surrogate pair"),
        (claim, "give one of “source_text”, “source_path”, “source_url”"),
        (claim | {"source_text": "a", "source_url": "https://a.example/"}, "give one of"),
        (claim | {"source_text": 1}, "“source_text” is missing or no text"),
        (claim | {"source_path": "nope.html"}, "nope.html: there is no such file"),
        (claim | {"source_path": "."}, "is a folder"),
        (claim | {"source_path": "a\0b"}, "null byte"),
        (claim | {"source_path": "broken.html.gz"}, "broken.html.gz: cannot be read"),
        (claim | {"source_path": "short.html.gz"}, "short.html.gz: cannot be read"),
        (claim | {"source_text": "a", "article_date": "May"}, "“May” is no date"),
        (claim | {"source_text": "a", "source_date": 2024}, "“source_date” is missing or no text"),
        (claim | {"source_text": "a", "context": []}, "“context” is missing or no text"),
    ]
    records = [record for line, _ in bad for record in (line, good)]
    done = run("check", "--pairs", lines(tmp_path / "in.jsonl", *records), *OFFLINE)
    assert (done.code, done.err) == (3, "")
    assert len(done.rows) == len(records)
    for number, (row, (_, words)) in enumerate(zip(done.rows[::2], bad, strict=True)):
        assert list(row) == ["id", "error"]
        assert row["error"].startswith(f"line {2 * number + 1}: ")
        assert words in row["error"]
        assert row["id"] == ("x" if "x" in str(row["id"]) else None)
    assert {(row["id"], row["verdict"]) for row in done.rows[1::2]} == {("ok", "refuted")}


def test_a_packed_page_may_not_blow_up(tmp_path: Path) -> None:
    """A .gz file is unpacked up to the size limit of a page and no further."""
    write(tmp_path / "bomb.html.gz", gzip.compress(bytes(5_000_001)))
    pair = {"id": 1, "claim": "a", "source_path": "bomb.html.gz"}
    (row,) = run("check", "--pairs", lines(tmp_path / "in.jsonl", pair), *OFFLINE).rows
    assert "is larger than 5000000 bytes" in row["error"]


def test_pages_that_cannot_be_had_are_an_answer(tmp_path: Path) -> None:
    """A line whose page is unavailable is no bad line; with --fail-incomplete it is 3."""
    sources: list[dict[str, str]] = [{"source_url": "https://a.example/"}, {"source_text": ""}]
    pairs = lines(tmp_path / "in.jsonl", *({"id": 1, "claim": "Sales rose."} | source for source in sources))
    done = run("check", "--pairs", pairs, *OFFLINE)
    assert done.code == 0
    assert [(row["reason"], row["score"]) for row in done.rows] == [("source_unavailable", None)] * 2
    assert run("check", "--pairs", pairs, *OFFLINE, "--fail-incomplete").code == 3


def test_workers_change_no_byte(tmp_path: Path) -> None:
    """--jobs 2 gives what --jobs 1 gives, in the order of the lines, bad ones and empty ones among them."""
    claims = [{"id": n, "claim": f"Northbank’s revenue was ${n} million.", "source_text": SAYS_SO} for n in range(70)]
    pairs = lines(tmp_path / "in.jsonl", *claims[:40], b"{", b"", *claims[40:], b'{"id": "\\ud800", "claim": 1}')
    one, two = (finish(start("check", "--pairs", pairs, *OFFLINE, "--jobs", jobs)) for jobs in ("1", "2"))
    assert (one.code, one.err) == (two.code, two.err) == (3, "")
    assert one.out == two.out
    assert len(one.rows) == 72


def test_answers_go_to_a_file(tmp_path: Path) -> None:
    """-o OUT.jsonl holds what standard output would have; the input is never written over."""
    pairs = lines(tmp_path / "in.jsonl", {"id": 1, "claim": f"{REVENUE}.", "source_text": SAYS_SO})
    done = run("check", "--pairs", pairs, *OFFLINE, "-o", tmp_path / "out.jsonl")
    assert (done.code, done.out, done.err) == (0, b"", "")
    assert (tmp_path / "out.jsonl").read_bytes() == run("check", "--pairs", pairs, *OFFLINE).out
    assert "is the input too" in run("check", "--pairs", pairs, *OFFLINE, "-o", pairs).refused(2)
    assert "cannot be written" in run("check", "--pairs", pairs, *OFFLINE, "-o", tmp_path).refused(4)


def test_settings_are_judged_before_workers_start(tmp_path: Path) -> None:
    """A folder of pages that cannot be read is 2, with several workers too."""
    pairs = lines(tmp_path / "in.jsonl", {"id": 1, "claim": "a", "source_text": "b"})
    flags = ("--pages", tmp_path / "nope", "--jobs", "2", "-o", tmp_path / "out")
    assert "--pages" in run("check", "--pairs", pairs, *OFFLINE, *flags).refused(2)
    assert not (tmp_path / "out").exists()


def test_an_address_that_points_at_words_is_taken_at_them(tmp_path: Path) -> None:
    """As in an article: their passage is shown first among those that decide nothing, and lost words are told."""
    kept = pages(tmp_path, bank=f"{SAYS_SO}</p><p>The bank is old and has a green door.")
    shown = {}
    for words in ("green%20door", "blue%20door"):
        source = ["--source", f"https://bank.example/#:~:text={words}", "--pages", str(kept), *OFFLINE]
        done = run("check", "--claim", f"{REVENUE}.", *source, "-f", "json")
        assert (done.code, done.json["verdict"]) == (0, "supported")
        shown[words] = [passage["text"] for passage in done.json["evidence"]]
        lost = [finding["message"] for finding in done.json["findings"] if finding["check"] == "fragment"]
        assert lost == (
            ["The link points at the words “blue door”; the cited page no longer has them."] if "blue" in words else []
        )
    assert "The bank is old and has a green door." in shown["green%20door"]
    assert "The bank is old and has a green door." not in shown["blue%20door"]
