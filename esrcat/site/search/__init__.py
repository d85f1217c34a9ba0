"""How projects of a site are found: its search, the lists that need no script, and feeds."""
