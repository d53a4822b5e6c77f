"""The group: help, version, names, and what is imported for them."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module

import pytest
from command_line import finish, run, start

from auditor import __version__
from auditor.cli.main import COMMANDS


@pytest.mark.parametrize("flag", ["-h", "--help"])
def test_help_lists_every_command_with_examples(flag: str) -> None:
    """Help goes to standard output and shows how to begin."""
    ended = run(flag)
    assert (ended.code, ended.err) == (0, "")
    assert "auditor audit story.html" in ended.out.decode()
    assert all(f"  {name}  " in ended.out.decode() for name in COMMANDS)


def test_no_arguments_are_a_mistake_that_gets_help() -> None:
    """2, since nothing was asked for, and nothing on standard output, which a script may read."""
    ended = run()
    assert (ended.code, ended.out) == (2, b"")
    assert "Examples:" in ended.err


@pytest.mark.parametrize("flag", ["-V", "--version"])
def test_version(flag: str) -> None:
    """Name and version on standard output."""
    ended = finish(start(flag))
    assert (ended.code, ended.out, ended.err) == (0, f"auditor {__version__}\n".encode(), "")


@pytest.mark.parametrize("name", COMMANDS)
def test_the_list_says_what_the_command_says(name: str) -> None:
    """The summaries of the group, which stand apart so that no command is imported for them, are the commands' own."""
    command = getattr(import_module(f"auditor.cli.{name}"), f"{name}_command")
    assert command.name == name
    assert command.help == COMMANDS[name]
    assert COMMANDS[name] in run(name, "--help").out.decode()


def test_help_and_version_load_no_engine() -> None:
    """The group imports click and nothing that reads, parses or fetches."""
    code = (
        "import sys\nfrom auditor.cli import main\nmain(['--help']); main(['--version'])\n"
        "print(sorted(name for name in sys.modules if name.startswith('auditor.')))"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert loaded.splitlines()[-1] == str(["auditor.cli", "auditor.cli.main", "auditor.cli.streams", "auditor.errors"])
