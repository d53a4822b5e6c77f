"""What state a web page is in: the register of states, in the order in which they are asked."""

from __future__ import annotations

from collections.abc import Callable

from auditor.extract.page import Page
from auditor.extract.states import (
    blocked,
    consent,
    login,
    moved,
    parked,
    paywall,
    serial,
    shell,
    soft_404,
    unsupported,
)
from auditor.extract.states.sight import Sight, Told, sight_of
from auditor.model import Snapshot

# A wall says nothing of what is behind it, so that walls come first; then what took the page's place; then what it is;
# last what is missing of it.
STATES: tuple[Callable[[Sight], Told | None], ...] = (
    blocked.tell,
    consent.tell,
    login.tell,
    parked.tell,
    moved.tell,
    soft_404.tell,
    unsupported.tell,
    shell.tell,
    paywall.tell,
    serial.tell,
)


def state_of(snapshot: Snapshot, page: Page) -> Told | None:
    """What the first state that fits says of a page, None for a page that can be read as it is."""
    sight = sight_of(snapshot, page)
    return next((told for tell in STATES if (told := tell(sight))), None)
