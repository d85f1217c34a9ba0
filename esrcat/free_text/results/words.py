"""The words of `words.txt`: what the numbers of a text count, and whether they are the project's own."""

from __future__ import annotations

from esrcat.patterns.tables import patterns_of

WORDS = patterns_of("esrcat.free_text.results", "words.txt")
"""The patterns by their headings; small and capital letters are to be alike."""
