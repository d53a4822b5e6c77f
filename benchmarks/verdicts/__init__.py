"""Labelled claims, what came of them, and the figures that are counted from both: a file a measure."""
