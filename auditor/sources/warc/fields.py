"""Fields of our own in records that auditor writes: what WARC has no word for. In lower case, as they are read.

ISO 28500, 5.1: "Other WARC named fields may be used", and unknown ones are ignored by whoever does not know them.
"""

from __future__ import annotations

FINAL_URI = "auditor-final-uri"
URI_M = "auditor-memento-uri"
HOPS = "auditor-hops"
UNVERIFIED = "auditor-unverified"
