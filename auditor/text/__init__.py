"""What can be said of any text without knowing what it is about: pure functions with native offsets.

Offsets are Unicode code points of the text that was given, end exclusive.
"""
