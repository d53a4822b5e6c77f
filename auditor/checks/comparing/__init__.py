"""Two values held against each other: same, rounded, bounded, another; no page and no claim here."""
