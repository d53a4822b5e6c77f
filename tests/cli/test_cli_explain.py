"""`auditor explain`: docs/checks.md in the terminal."""

from __future__ import annotations

import tomllib

import pytest
from command_line import ROOT, run

from auditor.checks import CHECKS
from auditor.cli.handbook import PACKED, Row, sections
from auditor.model import Kind


def explained(*words: str) -> str:
    """What the command prints."""
    ended = run("explain", *words)
    assert (ended.code, ended.err) == (0, "")
    return ended.out.decode()


def test_alone_it_lists_every_check_with_its_summary() -> None:
    """In the words of the check itself."""
    told = " ".join(explained().split())
    for check in CHECKS:
        assert f"{check.ident} {check.summary}" in told
    assert "source_list" in told


@pytest.mark.parametrize("name", [section.name for section in sections()])
def test_a_check_is_explained_in_full(name: str) -> None:
    """Every word of its section, in lines that fit a page, without colours in a pipe and without table rules."""
    told = explained(name)
    flat = " ".join(told.split())
    (section,) = (section for section in sections() if section.name == name)
    for part in section.parts:
        assert " ".join((part.says if isinstance(part, Row) else part).split()) in flat
    assert "\x1b" not in told
    assert "|---" not in told
    assert max(map(len, told.splitlines())) <= 80


@pytest.mark.parametrize("kind", sorted(set(Kind) - {section.name for section in sections()}))
def test_a_kind_is_explained_with_its_checks(kind: Kind) -> None:
    """Whatever kind a report shows can be looked up."""
    told = explained(kind)
    assert told.startswith(f"{kind}\n\nin ")


def test_a_kind_names_each_check_that_uses_it() -> None:
    """With its rows and their examples."""
    told = explained("found_elsewhere")
    assert [line for line in told.splitlines() if line.startswith("in ")] == [
        "in quantities:",
        "in dates:",
        "in quotations:",
    ]
    assert "e.g. $30 million · $30 trillion" in explained("scale_word")


def test_a_row_without_a_kind_goes_on_about_the_one_above() -> None:
    """Both rows of a bound: what supports and what refutes."""
    assert "refutes: one says" in " ".join(explained("bound").split())


@pytest.mark.parametrize(
    ("word", "meant"), [("quantitys", "quantities"), ("scale-word", "scale_word"), ("Negation", "negation")]
)
def test_an_unknown_word_is_refused_with_the_nearest(word: str, meant: str) -> None:
    """2, one line, what may have been meant, and what there is."""
    told = run("explain", word).refused(2)
    assert f"did you mean “{meant}”?" in told
    assert all(check.ident in told for check in CHECKS)
    assert all(kind in told for kind in Kind)


def test_a_word_that_resembles_nothing() -> None:
    """The list alone."""
    assert "did you mean" not in run("explain", "zzzzzz").refused(2)


def test_a_wheel_carries_the_text() -> None:
    """The build puts docs/checks.md where the program looks for it."""
    build = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]
    ((here, there),) = build["targets"]["wheel"]["force-include"].items()
    assert (ROOT / here).is_file()
    assert there == f"auditor/{PACKED}"
