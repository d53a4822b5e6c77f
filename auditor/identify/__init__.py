"""Which page a bare host means: the candidates of that host, ranked for the claim and those beside it."""

from auditor.identify.neighbours import Neighbour, neighbours
from auditor.identify.ranking import Identification, identify

__all__ = ["Identification", "Neighbour", "identify", "neighbours"]
