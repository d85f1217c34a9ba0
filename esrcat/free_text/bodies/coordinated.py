"""Municipalities that share the word for what they are: 'Puumalan ja Sulkavan kunnat'."""

from __future__ import annotations

import re
from collections.abc import Iterator

from esrcat.free_text.bodies.organisation import Organisation
from esrcat.patterns import Expression
from esrcat.vocab.place_forms import place_forms

_PLACE = r"[A-ZÅÄÖ][\wåäö-]+"
_FINNISH = Expression(
    rf"(?P<places>{_PLACE}n(?:,\s{_PLACE}n)*\s(?:ja|sekä)\s{_PLACE}n)\s(?P<kind>kun(?:nat|tien|nille|nilta|nissa)|kaupun(?:git|kien|geille|geilta))\b"
)
_SWEDISH = Expression(
    rf"\b(?P<kind>kommunerna|städerna)\s(?P<places>{_PLACE}(?:,\s{_PLACE})*\s(?:och|samt)\s{_PLACE})"
    rf"|(?P<before>{_PLACE}(?:,\s{_PLACE})*\s(?:och|samt)\s{_PLACE})\s(?P<after>kommuner|städer)\b"
)
_ENGLISH = Expression(
    rf"\b(?P<kind>[Mm]unicipalities|[Cc]ities|[Tt]owns)\sof\s(?P<places>{_PLACE}(?:,\s{_PLACE})*,?\sand\s{_PLACE})"
)
# One of these is in each of them.
_ANY = Expression(
    r"kun(?:nat|tien|nille|nilta|nissa)|kaupun(?:git|kien|geille|geilta)|kommun|städer|municipalities|cities|towns",
    re.IGNORECASE,
)
_ONE = re.compile(_PLACE)
_SINGULAR = {"municipalities": "Municipality of", "cities": "City of", "towns": "Town of"}


def coordinated(text: str, start: int, end: int) -> Iterator[Organisation]:
    """Yield each municipality of such a list, in its base form, at its place's name."""
    if not _ANY.may_match(text, start, end):
        return
    for match in _FINNISH.finditer(text, start, end):
        kind = "kunta" if match["kind"].startswith("kun") else "kaupunki"
        for place in _ONE.finditer(text, *match.span("places")):
            if place[0] in place_forms():
                last = match.end() if place.end() == match.end("places") else place.end()
                yield Organisation(f"{place[0]} {kind}", place.start(), last, "ien" in match["kind"])
    for match in _SWEDISH.finditer(text, start, end):
        group = "places" if match["places"] else "before"
        kind = "stad" if "st" in (match["kind"] or match["after"]) else "kommun"
        for place in _ONE.finditer(text, *match.span(group)):
            if _is_place(place[0]):
                name = place[0] if place[0].endswith("s") else f"{place[0]}s"
                yield Organisation(f"{name} {kind}", place.start(), place.end())
    for match in _ENGLISH.finditer(text, start, end):
        for place in _ONE.finditer(text, *match.span("places")):
            if _is_place(place[0]):
                yield Organisation(
                    f"{_SINGULAR[match['kind'].lower()]} {place[0]}", place.start(), place.end()
                )


def _is_place(word: str) -> bool:
    return word in place_forms()
