"""The import table of docs/design.md, held as a test."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "auditor"
LONGEST_MODULE = 300

# Which rooms a room may import; a room always may import its own files.
ROOMS: dict[str, set[str]] = {
    "model": set(),
    "errors": set(),
    "text": {"model"},
    "judge": {"model"},
    "facts": {"model", "text"},
    "citations": {"model", "text"},
    "claims": {"model", "text"},
    "evidence": {"model", "text", "facts"},
    "clauses": {"model"},
    "checks": {"model", "text", "facts", "clauses"},
    "consistency": {"model", "text", "facts", "clauses", "citations"},
    "extract": {"model", "text"},
    "article": {"model", "errors", "text", "extract"},
    "identify": {"model", "text", "facts", "evidence"},
    "sources": {"model", "errors"},
    "report": {"model"},
    "settings": {"errors"},
    "notes": {"model"},
    "pointing": {"model"},
    "corrected": {"model", "facts"},
    "readers": {"model", "extract"},
    "secondhand": {"model", "text"},
    "library": {"model", "text", "sources", "extract", "readers", "evidence"},
    "review": {
        "model",
        "facts",
        "evidence",
        "checks",
        "identify",
        "judge",
        "library",
        "notes",
        "pointing",
        "corrected",
    },
    "elsewhere": {"model", "evidence", "judge", "library", "notes", "review"},
}
# Which sub-rooms of checks/ a sub-room may import; every one may tell its findings (checks/telling.py).
SUB_ROOMS: dict[str, set[str]] = {
    "comparing": set(),
    "placing": {"comparing"},
    "figuring": {"comparing", "placing"},
    "dating": {"comparing", "placing"},
    "naming": {"placing"},
    "quoting": {"placing", "naming"},
    "saying": {"comparing", "placing", "quoting"},
}
# These stand above all others; each may import every room named here and below, never the reverse.
TOP = {"flow": set(ROOMS), "cli": {*ROOMS, "flow"}, "__init__": {*ROOMS, "flow"}, "__main__": {"cli"}}

# The one home of each outside library: a module, or a room where the library is the room's whole purpose; two modules
# where it does two things that have nothing to do with each other.
HOMES: dict[str, str | tuple[str, ...]] = {
    "click": "cli",
    "diskcache": "sources.store",
    "httpcore": "sources.guard",
    "httpx": "sources.exchange",
    "jinja2": "report.html",
    "markdown_it": "article.markdown",
    "msgspec": ("report.wire", "sources.packed"),
    "protego": "sources.manners.robots",
    "publicsuffixlist": "text.sites",
    "pypdfium2": "extract.pdf.pdfium",
    "rapidfuzz": "checks.quoting.misquoted",
    "rich": "report.terminal",
    "selectolax": "extract.html",
    "tenacity": "sources.manners.retries",
    "trafilatura": "extract.main_text",
    "warcio": "sources.warc.records",
}


def modules(package: Path) -> Iterator[tuple[str, Path]]:
    """Dotted name below the package (without it) and file of every module."""
    for path in sorted(package.rglob("*.py")):
        parts = path.relative_to(package).with_suffix("").parts
        yield ".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 1 else parts), path


def imported(path: Path) -> Iterator[str]:
    """Every name that a file imports, dotted, at the top or inside a function; relative imports come out as '.'."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ("." if node.level else f"{node.module}.{alias.name}" for alias in node.names)


def homes_of(library: str) -> set[str]:
    """Where a library may be imported."""
    homes = HOMES.get(library, ())
    return {homes} if isinstance(homes, str) else set(homes)


def breaches(package: Path) -> list[str]:
    """One line for each import that the table forbids."""
    found = []
    table = ROOMS | TOP
    for name, path in modules(package):
        room = name.split(".", 1)[0]
        if room not in table:
            found.append(f"{name}: a room that the table does not know")
            continue
        for target in imported(path):
            top, _, rest = target.partition(".")
            if top == "auditor":
                first = rest.split(".", 1)[0]
                other = first if first in table or (package / first).exists() else "__init__"
                if other not in ("__init__", room) and other not in table[room]:
                    found.append(f"{name}: imports {target}")
            elif target == ".":
                found.append(f"{name}: a relative import")
            elif top not in sys.stdlib_module_names and not {name, room} & homes_of(top):
                found.append(f"{name}: imports {target}, whose home is {HOMES.get(top)}")
    return found


def module_of(target: str, files: dict[str, Path]) -> str:
    """The module of ours that an imported name stands in: the name itself, or what it is taken from."""
    name = target.removeprefix("auditor.")
    return name if name in files else name.rpartition(".")[0]


def cycles(package: Path) -> list[str]:
    """Modules that import each other in a ring, found by depth-first search over the import graph."""
    files = dict(modules(package))
    graph = {name: {module_of(target, files) for target in imported(path)} & set(files) for name, path in files.items()}
    done: set[str] = set()
    rings: list[str] = []

    def visit(name: str, trail: tuple[str, ...]) -> None:
        if name in trail:
            rings.append(" → ".join((*trail[trail.index(name) :], name)))
        elif name not in done:
            for target in sorted(graph[name]):
                visit(target, (*trail, name))
            done.add(name)

    for name in graph:
        visit(name, ())
    return rings


def test_every_import_keeps_to_the_table() -> None:
    """No module imports a room or a library that the table does not grant it."""
    assert breaches(PACKAGE) == []


def test_every_check_keeps_to_its_sub_room() -> None:
    """No sub-room of checks/ imports another that the table does not grant it, and none is granted for nothing."""
    used: dict[str, set[str]] = {room: set() for room in SUB_ROOMS}
    for name, path in modules(PACKAGE / "checks"):
        room = name.split(".")[0]
        ours = {target.split(".")[2] for target in imported(path) if target.startswith("auditor.checks.")}
        if room in SUB_ROOMS:
            used[room] |= ours - {room, "telling"}
    assert used == SUB_ROOMS


def test_no_module_imports_itself_through_others() -> None:
    """The import graph has no ring."""
    assert cycles(PACKAGE) == []


def test_no_room_is_granted_what_it_does_not_use() -> None:
    """A grant that nobody needs any more leaves the table."""
    used: dict[str, set[str]] = {room: set() for room in ROOMS}
    for name, path in modules(PACKAGE):
        for target in imported(path):
            if target.startswith("auditor."):
                used.setdefault(name.split(".")[0], set()).add(target.split(".")[1])
    assert {room: granted - used[room] for room, granted in ROOMS.items() if granted - used[room]} == {}


def test_modules_stay_short() -> None:
    """No module is longer than 300 lines."""
    lengths = {name: len(path.read_text(encoding="utf-8").splitlines()) for name, path in modules(PACKAGE)}
    assert {name: n for name, n in lengths.items() if n > LONGEST_MODULE} == {}


def test_each_home_exists_and_uses_its_library() -> None:
    """A library that nobody imports any more leaves the table, and the dependencies with it."""
    used = {target.split(".")[0] for _, path in modules(PACKAGE) for target in imported(path)}
    assert set(HOMES) <= used


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("model/spans.py", "from auditor.text import words"),
        ("text/words.py", "import httpx"),
        ("judge.py", "from auditor.sources import web"),
        ("checks/dating/dates.py", "import selectolax.lexbor"),
        ("report/html.py", "from . import wire"),
        ("surprise.py", "import os"),
    ],
)
def test_a_breach_is_caught(tmp_path: Path, file: str, line: str) -> None:
    """The table is not blind: each kind of forbidden import is named."""
    path = tmp_path / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"def late() -> None:\n    {line}\n", encoding="utf-8")
    assert len(breaches(tmp_path)) == 1


def test_a_ring_is_caught(tmp_path: Path) -> None:
    """Two modules that import each other are named, and so is a module that imports itself through them."""
    (tmp_path / "a.py").write_text("import auditor.b\n", encoding="utf-8")
    (tmp_path / "b.py").write_text("import auditor.a\n", encoding="utf-8")
    assert cycles(tmp_path) == ["a → b → a"]
