"""The tables of docs/ say what the code does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from test_architecture import HOMES, ROOMS, SUB_ROOMS, homes_of

import auditor.model
from auditor.checks import CHECKS
from auditor.consistency import RULES
from auditor.model import Cause, Kind, Reason

DOCS = Path(__file__).parent.parent / "docs"
QUOTED = re.compile(r"`([^`]+)`")


def rows(document: str, heading: str) -> Iterator[list[str]]:
    """The cells of each row of the tables below a heading, those of the head and its rule left out."""
    section = (DOCS / document).read_text(encoding="utf-8").split(f"## {heading}\n")[1].split("\n## ")[0]
    for table in re.findall(r"(?:^\|.*\n)+", section, re.MULTILINE):
        yield from ([cell.strip() for cell in line.strip("|").split(" |")] for line in table.splitlines()[2:])


def test_the_table_of_rooms_is_the_one_that_is_tested() -> None:
    """What a room may import stands in docs/design.md as in tests/test_architecture.py; flow and cli may import all."""
    table = {QUOTED.findall(room)[0].rstrip("/"): imports for room, _, imports in rows("design.md", "Rooms")}
    written = {room: set(QUOTED.findall(imports)) for room, imports in table.items()}
    assert {room: written[room] for room in written.keys() - {"flow", "cli"}} == ROOMS


def test_the_table_of_sub_rooms_is_the_one_that_is_tested() -> None:
    """What a sub-room of checks/ may import stands in docs/design.md as in tests/test_architecture.py."""
    table = {
        QUOTED.findall(room)[0].rstrip("/"): imports for room, _, imports in rows("design.md", "Sub-rooms of checks")
    }
    written = {room: {name.rstrip("/") for name in QUOTED.findall(imports)} for room, imports in table.items()}
    assert written == SUB_ROOMS


def test_the_table_of_libraries_is_the_one_that_is_tested() -> None:
    """Each library's home stands in docs/design.md; a distribution may be named otherwise than its module."""
    modules = {"markdown-it-py": "markdown_it"}
    written = {modules.get(name, name): QUOTED.findall(home) for name, home, _ in rows("design.md", "Libraries")}
    homes = {
        name: {place.removesuffix(".py").rstrip("/").replace("/", ".") for place in places}
        for name, places in written.items()
        if places
    }
    assert homes == {name: homes_of(name) for name in HOMES}


def test_every_record_that_the_design_names_exists() -> None:
    """The table of records names nothing that is gone."""
    names = {name for _, records in rows("design.md", "Records") for name in QUOTED.findall(records)}
    assert {name for name in names if not hasattr(auditor.model, name)} == set()


def test_every_reason_stands_in_the_table_of_verdicts() -> None:
    """The rows of the table and the reasons of the code are the same."""
    written = {reason for row in rows("design.md", "Verdict and reason") for reason in row[2].split(", ")}
    assert written == set(Reason)


def test_every_check_and_every_kind_is_explained() -> None:
    """docs/checks.md has a heading for each check and each rule about the article, and names each kind of finding."""
    text = (DOCS / "checks.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^## (\w+)$", text, re.MULTILINE)) == {check.ident for check in CHECKS} | {
        "fragment",
        *(rule.ident for rule in RULES),
    }
    assert {*Kind, *(kind for rule in RULES for kind in rule.kinds)} <= set(QUOTED.findall(text))


def test_every_cause_stands_in_the_wire_schema() -> None:
    """The closed list of causes is written out."""
    assert set(Cause) <= set(QUOTED.findall((DOCS / "wire-schema.md").read_text(encoding="utf-8")))
