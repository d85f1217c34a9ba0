"""Tell who pays a share of a project's funding."""

from __future__ import annotations

from esrcat.values.spacing import plain

# What the printed name of a share begins with or holds, in the order in which they are tried.
_SOURCES = (
    ("eu- ja valtion", "EU and state"),
    ("esr- ja valtion", "EU and state"),
    ("eakr- ja valtion", "EU and state"),
    ("eu:n ja valtion", "EU and state"),
    ("eu- och stat", "EU and state"),
    ("esr-rahoitus", "EU"),
    ("eakr-rahoitus", "EU"),
    ("eu-rahoitus", "EU"),
    ("kuntarahoitus", "municipalities"),
    ("kuntien", "municipalities"),
    ("kunnat", "municipalities"),
    ("kommun", "municipalities"),
    ("valtion", "state"),
    ("muu valtion", "state"),
    ("omarahoitus", "own"),
    ("oma rahoitus", "own"),
    ("hakijan oma", "own"),
    ("egen", "own"),
    ("yksityi", "private"),
    ("yritysten", "private"),
    ("privat", "private"),
)


def funding_source(text: str) -> str | None:
    """Return the source of a funding share by its printed name; 'other' for a name that fits none."""
    words = plain(text).casefold()
    if not words:
        return None
    return next((source for beginning, source in _SOURCES if words.startswith(beginning)), "other")
