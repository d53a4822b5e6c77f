"""Figures: compared as written, reckoned in one step, refuted on proof."""
