"""Where on a page a thing stands, whose it is there, and how firmly it is tied to the claim."""
