"""The command group, and how every way to end becomes an exit code and one line on standard error."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import click

from auditor import __version__
from auditor.cli.audit import audit_command
from auditor.cli.check import check_command
from auditor.cli.citations import citations_command
from auditor.cli.facts import facts_command
from auditor.errors import AuditorError

INTERRUPTED = 130
INTERNAL = 4

EXAMPLES = """
\b
Examples:
  auditor audit story.html                     audit a file, cited pages from the web
  auditor audit https://example.org/story      audit an article by its address
  auditor audit story.md --pages saved/ --offline
  auditor check --claim "Revenue was $30 million." --source page.html
"""


@click.group(context_settings={"help_option_names": ["-h", "--help"]}, epilog=EXAMPLES)
@click.version_option(__version__, "-V", "--version", prog_name="auditor", message="%(prog)s %(version)s")
def cli() -> None:
    """Check whether the pages that an article cites say what the article says."""


for command in (audit_command, check_command, citations_command, facts_command):
    cli.add_command(command)


def main(argv: Sequence[str] | None = None) -> int:
    """Runs a command and returns its exit code; errors are one line on standard error, never a traceback."""
    try:
        code = cli.main(args=None if argv is None else list(argv), prog_name="auditor", standalone_mode=False)
        sys.stdout.flush()
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return 2
    except click.ClickException as error:
        return fail(error.format_message(), error.exit_code)
    except AuditorError as error:
        return fail(str(error), error.exit_code)
    except (KeyboardInterrupt, click.Abort):
        return fail("interrupted", INTERRUPTED)
    except BrokenPipeError:  # the reader of our output has gone: nothing more can be said to it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return INTERNAL
    except Exception as error:  # the last border: a bug ends in its exit code and one line too
        return fail(f"internal error, please report it: {type(error).__name__}: {error}", INTERNAL)
    return code if isinstance(code, int) else 0


def fail(message: str, code: int) -> int:
    """Says in one line what went wrong."""
    click.echo("auditor: " + " ".join(message.split()), err=True)
    return code
