"""How long a page may be read, how much memory that may take, and what is read without a process of its own."""

from __future__ import annotations

import os

from auditor.extract import READERS
from auditor.extract.media import Media, media_of
from auditor.model import Snapshot

# Of 118 press pages (median 150 kB) the slowest took 0.2 s; 5 MB of short paragraphs take 7 s and end here.
SECONDS = 5.0
# A PDF of some hundred pages is read by the page.
SECONDS_OF = {Media.PDF: 30.0}

# What a page may take on top of the 42 MB of a process that has read none: together below 300 MB. 5 MB of words in
# one paragraph take 120, 5 MB of short paragraphs 180, 5 MB of links 280 and three times the time that they have.
MEGABYTES = 256

# Two processes read 40 pages in half the time of one; more would want memory for little, since hosts are slower.
WORKERS = min(2, os.cpu_count() or 1)
# To start one takes 0.4 s of a core, a page 0.03: for fewer than these that wait it is not worth it.
WORTH_ANOTHER = 4
# A process is replaced after so many pages: what libraries keep for later adds up.
MOST_PAGES = 200

# Plain text is read by Python code alone, which no text brings down, at 1 MB a second.
LONGEST_HERE = 250_000


def seconds_for(snapshot: Snapshot) -> float:
    """How many seconds of processor time the reading of a capture may take."""
    return SECONDS_OF.get(media_of(snapshot), SECONDS)


def is_tame(snapshot: Snapshot) -> bool:
    """Whether a capture may be read in this process: short plain text, or a kind of file that is not read at all.

    Markup never is: however small, C code parses it, and a fault in that would end the whole run.
    """
    media = media_of(snapshot)
    return len(snapshot.body) <= LONGEST_HERE if media is Media.PLAIN else media not in dict(READERS)
