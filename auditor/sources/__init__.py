"""Where cited pages come from: the only door to the network, and to pages kept on disk.

::

    load(uri, at)   --source ─▶ --pages ─▶ cache ─▶ live web                     chain.py
                    given.py    pages.py   cache.py  web.py (httpx)
                                listing.py store.py  guard.py (httpcore) ◀─ policy.py
                                           (diskcache)
                                           texts.py: pages that were read before, in the same store

A loader never raises for what a page, server or network does: it returns `Unavailable`. One more place to look for a
page (an archive, a WARC file) is a module with a `Shelf` or `Loader`, and its place in the chain.
"""

from auditor.sources.chain import Sources, open_sources
from auditor.sources.loader import Loader

__all__ = ["Loader", "Sources", "open_sources"]
