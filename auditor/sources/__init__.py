"""Where cited pages come from: the only door to the network, and to pages kept on disk.

::

    load(uri, at)   --source ─▶ --pages ─▶ cache ─▶ live web                     chain.py
                    given.py    pages.py   cache.py  web.py ─▶ hops.py ──────▶ exchange.py (httpx)
                                listing.py store.py            manners/        guard.py (httpcore) ◀─ policy.py
                                           (diskcache)         refresh.py      codings.py
                                           texts.py: pages that were read before, in the same store

A loader never raises for what a page, server or network does: it returns `Unavailable`. One more place to look for a
page (an archive, a WARC file) is a module with a `Shelf` or `Loader`, and its place in the chain.
"""

from auditor.sources.chain import Sources, Whereabouts
from auditor.sources.loader import Loader
from auditor.sources.opening import open_sources
from auditor.sources.outgoing import Outgoing

__all__ = ["Loader", "Outgoing", "Sources", "Whereabouts", "open_sources"]
