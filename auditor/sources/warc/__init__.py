"""Web archives as files (WARC, ISO 28500, and WACZ): pages in by `--pages`, evidence out by `--evidence`.

::

    file ─volumes─▶ streams ─scanning─▶ pieces ─records─▶ records ─captures─▶ Recorded ─▶ Snapshot
                                                (warcio)
    Snapshots ─evidence─▶ file

An archive may come from anywhere, so nothing in it is trusted: not its names, its lengths, its index or its hashes.
"""

from __future__ import annotations
