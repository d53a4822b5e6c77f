"""Citation auditor for press coverage: does the cited page say what the article says?"""

__version__ = "0.1.0"
