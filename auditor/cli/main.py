"""The command group, and how every way to end becomes an exit code and one line on standard error."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module

import click

from auditor import __version__
from auditor.cli.streams import let_go, say
from auditor.errors import AuditorError, UsageError

INTERRUPTED = 130
INTERNAL = AuditorError.exit_code

EXAMPLES = """
\b
Examples:
  auditor audit story.html                     a file, cited pages from the web
  auditor audit https://example.org/story      an article by its address
  auditor audit story.md --pages saved --offline
  auditor check --claim "Revenue was $30 million." --source page.html
"""

COMMANDS = {
    "audit": "Audit articles: files, addresses, or - for standard input.",
    "check": "Check one claim against one page, or a file of such pairs.",
    "citations": "List an article's citations and the words that each answers for.",
    "facts": "Find what can be checked in a text: figures, dates, quotations, names.",
    "cache": "Look after the pages that are kept between runs.",
    "explain": "Explain a check or a kind of finding; without a name, list the checks.",
}


class LazyGroup(click.Group):
    """Knows its commands by name and imports the one that is run; the whole engine takes most of a second."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command in the place of its entry in the list."""
        name, entry, rest = super().resolve_command(ctx, args)
        return name, entry and getattr(import_module(f"auditor.cli.{name}"), f"{name}_command"), rest


@click.group(
    cls=LazyGroup,
    commands={name: click.Command(name, short_help=summary) for name, summary in COMMANDS.items()},
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=EXAMPLES,
    invoke_without_command=True,
)
@click.version_option(__version__, "-V", "--version", prog_name="auditor", message="%(prog)s %(version)s")
@click.pass_context
def cli(context: click.Context) -> None:
    """Check whether the pages that an article cites say what the article says."""
    if context.invoked_subcommand is None:
        # Nothing was asked for: a script that lost its arguments shall notice, and find nothing in its output.
        click.echo(context.get_help(), err=True)
        context.exit(UsageError.exit_code)


def main(argv: Sequence[str] | None = None) -> int:
    """Runs a command and returns its exit code; errors are one line on standard error, never a traceback."""
    try:
        # Not cli.main(): it would write an empty line of its own when it is interrupted.
        with cli.make_context("auditor", list(sys.argv[1:] if argv is None else argv)) as context:
            code = cli.invoke(context)
            sys.stdout.flush()
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.ClickException as error:
        return fail(told(error), UsageError.exit_code)
    except AuditorError as error:
        return fail(str(error), error.exit_code)
    except (KeyboardInterrupt, click.Abort):
        return fail("interrupted", INTERRUPTED)
    except BrokenPipeError:  # the reader of our output has gone: nothing more can be said to it
        let_go()
        return INTERNAL
    except Exception as error:  # the last border: a bug ends in its exit code and one line too
        return fail(f"internal error, please report it: {type(error).__name__}: {error}", INTERNAL)
    return int(code)


def told(error: click.ClickException) -> str:
    """Click's message, and where the flags are explained."""
    where = f" (see {error.ctx.command_path} --help)" if isinstance(error, click.UsageError) and error.ctx else ""
    return error.format_message() + where


def fail(message: str, code: int) -> int:
    """Says in one line what went wrong."""
    say(message)
    return code
