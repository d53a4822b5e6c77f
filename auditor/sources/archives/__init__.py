"""Copies of pages in web archives, for pages that their sites do not show any more (RFC 7089 calls them mementos).

::

    copy(uri, at) ─▶ kept copies ─▶ wayback.py (CDX) or timegate.py (RFC 7089) ─▶ Web (guarded, a second apart)
    copies.py        cache

An archive is asked only where there is need, and is told no address that has a secret in it or leads into a private
network (discretion.py).
"""

from __future__ import annotations
