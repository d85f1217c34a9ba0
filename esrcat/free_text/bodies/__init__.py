"""Organisations as texts name them: where they are named, in what form, and what is known of them."""
