"""Finnish search without a server: words and their analysis, the index, and what a query may add."""
