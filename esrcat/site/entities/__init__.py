"""The pages of organisations, places, programmes, groups and years, and comparisons of them."""
