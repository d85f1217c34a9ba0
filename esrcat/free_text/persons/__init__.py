"""Persons as texts name them: their names, what they are, and the addresses that stand with them."""
