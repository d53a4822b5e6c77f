"""Lists of sources and notes: where they stand, what their entries are called, and where they lead."""

from __future__ import annotations

from auditor.citations.references.addresses import cited
from auditor.citations.references.reading import references
from auditor.citations.references.records import Entry, References, SourceList

__all__ = ["Entry", "References", "SourceList", "cited", "references"]
