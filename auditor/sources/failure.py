"""The one exception of a load: what went wrong, in the words of the wire schema."""

from __future__ import annotations

from auditor.model import Cause


class LoadError(Exception):
    """A load ends here; `detail` is a sentence for people. It never leaves this room: loaders turn it into a value."""

    def __init__(self, cause: Cause, detail: str) -> None:
        super().__init__(detail)
        self.cause = cause
        self.detail = detail
