"""What can go wrong before or around an audit, and the exit code it ends in.

::

    AuditorError                exit_code   raised for
    ├── UsageError              2           arguments, settings, --pages: known before work starts
    ├── InputError              3           an article, a given source or an input line that cannot be read
    └── OutputError             4           a report that cannot be written

A cited page that cannot be loaded is no error: it is a value (`auditor.model.Unavailable`).
"""


class AuditorError(Exception):
    """Base of all errors that auditor raises on purpose; its text is one line that says what to do."""

    exit_code = 4


class UsageError(AuditorError):
    """The command line or the settings are wrong."""

    exit_code = 2


class InputError(AuditorError):
    """An article, a source given by hand, or an input line cannot be read."""

    exit_code = 3


class OutputError(AuditorError):
    """A result could not be written."""

    exit_code = 4
