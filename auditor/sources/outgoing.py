"""The choices of a run that goes out to the live web."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Outgoing:
    """How a run behaves on the live web.

    `robots`: what a site's robots.txt forbids is not fetched. `pause`: seconds between two visits to one host.
    """

    robots: bool = True
    pause: float = 1.0


POLITE = Outgoing()
