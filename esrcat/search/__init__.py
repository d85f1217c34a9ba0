"""Finnish search without a server: words and their analysis, the index, and the expansion of queries."""
