"""The judged collection of the search, and what is measured with it."""
