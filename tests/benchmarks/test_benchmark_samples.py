import gzip
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from verdicts.samples import Bodies, cases, reviewed, sets_in

from auditor.model import Verdict

ACCURACY = Path(__file__).parent.parent.parent / "benchmarks" / "accuracy.py"


def written(folder: Path, name: str, *lines: dict[str, Any]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text("".join(f"{json.dumps(line)}\n" for line in lines), encoding="utf-8")
    return folder


def test_both_formats_give_the_same_rows(tmp_path: Path) -> None:
    """Text in the case, text by its id, text in a file and HTML in a file are the same page."""
    text, asked = "The pump cost $5 million in May 2021, Rill said.", "The pump cost Rill $5 million."
    one = {"id": "a", "claim": asked, "label": "supported", "binary": 1, "source_text": text}
    written(tmp_path / "theirs", "cases.jsonl", one, {**one, "id": "b", "source_text": None, "source_id": "s"})
    written(tmp_path / "theirs", "sources.jsonl", {"source_id": "s", "source_text": text})
    mine = [{"id": name, "claim": asked, "label": "supported", "page": name} for name in ("p.txt", "p.html")]
    written(tmp_path / "ours", "claims.jsonl", *mine)
    (tmp_path / "ours" / "pages").mkdir()
    (tmp_path / "ours" / "pages" / "p.txt").write_text(text, encoding="utf-8")
    (tmp_path / "ours" / "pages" / "p.html").write_text(
        f"<html><body><article><p>{text}</p></article>", encoding="utf-8"
    )
    (tmp_path / "no set").mkdir()
    sets = sets_in(tmp_path)
    assert list(sets) == ["ours", "theirs"]
    rows = [found for folder in sets.values() for found in reviewed(folder, tmp_path / "none")]
    assert [(found.id, found.set) for found in rows] == [
        ("p.txt", "ours"), ("p.html", "ours"), ("a", "theirs"), ("b", "theirs")
    ]  # fmt: skip
    assert {found.review.verdict for found in rows} == {Verdict.SUPPORTED}


def test_a_folder_that_holds_claims_itself_is_a_set(tmp_path: Path) -> None:
    """So that one sample can be measured alone; a folder that is not there holds none."""
    written(tmp_path / "mine", "claims.jsonl", {"id": "a"})
    assert list(sets_in(tmp_path / "mine")) == ["mine"]
    assert sets_in(tmp_path / "other") == {}


def test_page_bodies_are_read_as_text_or_as_the_html_behind_them(tmp_path: Path) -> None:
    """The same case, from either."""
    bodies = tmp_path / "bodies"
    line = {"id": "p", "article_body": "Body.", "html": "p.html.gz", "url": "https://news.example/p"}
    written(bodies, "ground_truth.jsonl", line)
    (bodies / "p.html.gz").write_bytes(gzip.compress(b"<p>Page."))
    written(tmp_path / "edits", "cases.jsonl", {"id": "a", "claim": "x", "label": "not_found", "source_id": "p"})
    for from_html, content in ((False, b"Body."), (True, b"<p>Page.")):
        ((_, snapshot),) = cases(tmp_path / "edits", Bodies(bodies, from_html))
        assert snapshot.body == content


def test_a_case_without_a_binary_label_is_left_out_unless_none_has_one(tmp_path: Path) -> None:
    """A null among others is "not scored"; where all are null, the labels are all there is."""
    case = {"claim": "x", "label": "questionable", "source_text": ""}
    written(tmp_path / "some", "cases.jsonl", {**case, "id": "a", "binary": None}, {**case, "id": "b", "binary": 0})
    written(tmp_path / "none", "cases.jsonl", {**case, "id": "a", "binary": None}, {**case, "id": "b", "binary": None})
    kept = {name: [case["id"] for case, _ in cases(tmp_path / name, Bodies(tmp_path))] for name in ("some", "none")}
    assert kept == {"some": ["b"], "none": ["a", "b"]}


def test_the_command_measures_a_folder_and_says_when_there_is_nothing(tmp_path: Path) -> None:
    """One command, all tables; no cases are an error, not an empty table."""
    case = {"id": "a", "label": "supported", "claim": "It cost $5 million.", "source_text": "It cost $5 million."}
    written(tmp_path / "made", "cases.jsonl", {**case, "slices": ["number"], "kind": "number"})
    run = [sys.executable, str(ACCURACY), "--data", str(tmp_path), "--slices", "--kinds"]
    done = subprocess.run(run, capture_output=True, text=True, check=True)
    assert "made number          1      100.0" in done.stdout
    assert "quantities match" in done.stdout
    nothing = subprocess.run([*run, "--sets", "none"], capture_output=True, text=True, check=False)
    assert nothing.returncode == 1
    assert "nothing to measure" in nothing.stderr
