"""The command line: arguments → settings → flow → formats → exit code; no logic of its own."""

from auditor.cli.main import main

__all__ = ["main"]
