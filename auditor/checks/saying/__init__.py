"""How a thing is said: planned or done, first or among the first, up or down, yes or no."""
