"""`auditor citations` and `auditor facts`: the JSON of the wire contract."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from command_line import OFFLINE, REVENUE, article, finish, lines, run, start


def test_citations_are_listed_with_their_words(tmp_path: Path) -> None:
    """Text, markers and claims, each place as offsets into the text; 0 whatever they are."""
    done = run("citations", article(tmp_path, "https://bank.example/r?id=1&utm_source=x"), *OFFLINE)
    assert (done.code, done.err) == (0, "")
    listed = done.json
    assert (list(listed), listed["schema"]) == (["schema", "text", "citations"], "auditor/citations/1")
    (found,) = listed["citations"]
    assert listed["text"][found["start"] : found["end"]] == found["label"]
    assert listed["text"][found["claim"]["start"] : found["claim"]["end"]] == REVENUE
    assert found["url"] == "https://bank.example/r?id=1&utm_source=x"
    assert found["target"] == "https://bank.example/r?id=1"
    assert (found["id"], found["group"], found["host"], found["style"]) == ("r-1", "g-1", "bank.example", "chip")


def test_citations_of_standard_input(tmp_path: Path) -> None:
    """`-` with --input-format; an article without any has an empty list."""
    done = run("citations", "-", "--input-format", "plain", *OFFLINE, stdin="Es regnet in Köln.".encode())
    assert (done.code, done.json["text"], done.json["citations"]) == (0, "Es regnet in Köln.", [])


QUANTITY: dict[str, Any] = {
    "type": "quantity",
    "kind": "money",
    "value": "30000000",
    "unit": "USD",
    "hedge": "more_than",
}


@pytest.mark.parametrize("argument", ["text", "-"])
def test_facts_of_a_text(argument: str) -> None:
    """An argument, or standard input; values are decimal strings."""
    text = "It earned more than $30 million."
    done = run("facts", text) if argument == "text" else run("facts", "-", stdin=f"\ufeff{text}".encode())
    assert (done.code, done.err) == (0, "")
    (fact,) = done.json["facts"]
    assert QUANTITY.items() <= fact.items()
    assert text[fact["start"] : fact["end"]] == fact["text"]


def test_relative_dates_count_from_the_reference() -> None:
    """--reference is the day from which "last month" counts."""
    (fact,) = run("facts", "It rained last month.", "--reference", "2024-03-15").json["facts"]
    assert (fact["type"], fact["first"], fact["last"]) == ("date", "2024-02-01", "2024-02-29")


def test_facts_of_lines(tmp_path: Path) -> None:
    """One line out for each in; a reference of its own each; bad lines in their place; 3."""
    records = lines(
        tmp_path / "in.jsonl",
        {"id": "a", "text": "It rained last month.", "reference": "2024-03-15"},
        {"id": "b", "text": "It rained last month.", "reference": "March"},
        {"id": "c"},
        b"\xef\xbb\xbf",
        b"oops",
        {"id": "d", "text": "It earned more than $30 million."},
    )
    done = run("facts", "--lines", records)
    assert (done.code, done.err) == (3, "")
    a, b, c, mark, oops, d = done.rows
    assert (a["id"], a["facts"][0]["first"]) == ("a", "2024-02-01")
    assert (b["id"], b["error"]) == ("b", "line 2: “March” is no date; write it as YYYY-MM-DD")
    assert (c["id"], c["error"]) == ("c", "line 3: “text” is missing or no text")
    assert mark["error"] == "line 4: not valid JSON"
    assert oops == {"id": None, "error": "line 5: not valid JSON"}
    assert QUANTITY.items() <= d["facts"][0].items()
    again = finish(start("facts", "--lines", records, "-o", tmp_path / "out.jsonl"))
    assert (again.code, again.out) == (3, b"")
    assert (tmp_path / "out.jsonl").read_bytes() == done.out


def test_lines_without_a_fault_are_0(tmp_path: Path) -> None:
    """Nothing to find is an answer, and so is a file without lines."""
    done = run("facts", "--lines", lines(tmp_path / "in.jsonl", {"id": 1, "text": ""}))
    assert (done.code, done.rows) == (0, [{"id": 1, "facts": []}])
    assert run("facts", "--lines", lines(tmp_path / "none.jsonl")).code == 0
