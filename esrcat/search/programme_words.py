"""What a query may call the funds and the programme periods, which every hit shows."""

from __future__ import annotations

from typing import Any

from esrcat.vocab.programmes import programmes

_SOCIAL = ("ESF", "ESF+")
FUND_WORDS: dict[str, tuple[str, ...]] = {
    "esr": _SOCIAL, "esf": _SOCIAL, "esr+": ("ESF+",), "esf+": ("ESF+",),
    "eakr": ("ERDF",), "eruf": ("ERDF",), "erdf": ("ERDF",),
    "jtf": ("JTF",), "fro": ("JTF",),
}  # fmt: skip
"""In small letters → the funds of records; who says ESR of a later period means ESR+."""
_TAILS = ("hank", "proj", "rahoit", "ohjelma", "program", "fund", "finans")
"""Beginnings of what may hang on a fund without changing what is asked: 'ESR-hankkeet'."""
_PERIOD_WORDS = (
    "kausi kauden kaudella kaudelta ohjelmakausi ohjelmakauden ohjelmakaudella ohjelmakaudelta "
    "rahoituskausi rahoituskauden rahoituskaudella period perioden programperiod programperioden programming"
).split()
"""Words that say that a period is one, left out beside it."""
_YEAR_WORDS = "vuosi vuodet vuosina vuosien vuosilta vuodesta vuoteen år åren years".split()
"""The same beside a range of years."""


def programme_words() -> dict[str, Any]:
    """Return the table as the browser reads it."""
    periods = sorted({programme.period for programme in programmes().values()})
    return {"funds": FUND_WORDS, "tails": _TAILS, "periods": periods, "said": _PERIOD_WORDS + _YEAR_WORDS}
