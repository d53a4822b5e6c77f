"""Text as text: sentences, words, and normal forms that keep the way back. Pure functions."""
