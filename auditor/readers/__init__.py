"""Pages are read in processes that may be killed: one that never ends, or brings its reader down, costs one page."""

from __future__ import annotations

from auditor.readers.pool import Readers

__all__ = ["Readers"]
