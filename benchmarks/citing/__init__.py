"""What `citations.py` measures: a file a set, each giving the rows of one table."""
