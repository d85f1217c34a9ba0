"""Bodies that share the word for what they are: 'Puumalan ja Sulkavan kunnat'."""

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
# 'Siikalatvan ja Pyhännän kuntien alueella': where something is, and no bodies.
_AREA = re.compile(r"\s(?:alue(?:ella|elta|elle|illa|ille)|rajo|keskusta|taajam|väli)")
_SWEDISH = Expression(
    rf"\b(?P<kind>kommunerna|städerna)\s(?P<places>{_PLACE}(?:,\s{_PLACE})*\s(?:och|samt)\s{_PLACE})"
    rf"|(?P<before>{_PLACE}(?:,\s{_PLACE})*\s(?:och|samt)\s{_PLACE})\s(?P<after>kommuner|städer)\b"
)
_ENGLISH = Expression(
    rf"\b(?P<kind>[Mm]unicipalities|[Cc]ities|[Tt]owns)\sof\s(?P<places>{_PLACE}(?:,\s{_PLACE})*,?\sand\s{_PLACE})"
)
_SCHOOL = (
    r"(?P<kind>ammattikorkeakoulu|yliopisto|(?:kansan|kansalais|ammatti)opisto)"
    r"(?P<case>t|jen|ihin|issa|ista|ille|ilta)"
)
_WORD = r"[A-ZÅÄÖ][\w:åäö]*(?:-[A-ZÅÄÖ][\wåäö]*)?"
# 'Turun ja Lapin ammattikorkeakoulut', 'Metropolia ja Laurea ammattikorkeakoulut'
_SCHOOLS = Expression(rf"(?<![\w-])(?P<names>{_WORD}(?:,\s{_WORD})*\s(?:ja|sekä)\s{_WORD})\s{_SCHOOL}\b")
# 'Savonia- ja Karelia-ammattikorkeakoulut'
_HYPHENED = Expression(
    rf"(?<![\w-])(?P<names>{_PLACE}-(?:,\s{_PLACE}-)*\s(?:ja|sekä)\s[A-ZÅÄÖ][\wåäö]+)-{_SCHOOL}\b"
)
# One of these is in each of them.
_ANY = Expression(
    r"kun(?:nat|tien|nille|nilta|nissa)|kaupun(?:git|kien|geille|geilta)|(?:koulu|opisto)(?:t|jen|ihin|issa|ista|ille|ilta)\b"
    r"|kommun|städer|municipalities|cities|towns",
    re.IGNORECASE,
)
_ONE = re.compile(_PLACE)
_SINGULAR = {"municipalities": "Municipality of", "cities": "City of", "towns": "Town of"}


def coordinated(text: str, start: int, end: int) -> Iterator[Organisation]:
    """Yield each municipality of such a list, in its base form, at its place's name.

    Of those that only say where something is the name is empty: no others stand there either.
    """
    if not _ANY.may_match(text, start, end):
        return
    for match in _FINNISH.finditer(text, start, end):
        kind = "kunta" if match["kind"].startswith("kun") else "kaupunki"
        for place in _ONE.finditer(text, *match.span("places")):
            if place[0] in place_forms():
                last = match.end() if place.end() == match.end("places") else place.end()
                name = "" if _AREA.match(text, match.end()) else f"{place[0]} {kind}"
                yield Organisation(name, place.start(), last, "ien" in match["kind"])
    yield from _schools(text, start, end)
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


def _schools(text: str, start: int, end: int) -> Iterator[Organisation]:
    """Yield each school of a list: all by their places, or all by names of their own."""
    for expression, hyphen in ((_SCHOOLS, " "), (_HYPHENED, "-")):
        for match in expression.finditer(text, start, end):
            names = list(_ONE_SCHOOL.finditer(text, *match.span("names")))
            if hyphen == " " and not _are_alike([name[0] for name in names]):
                continue
            for name in names:
                last = match.end() if name is names[-1] else name.end()
                yield Organisation(
                    f"{name[0]}{hyphen}{match['kind']}", name.start(), last, match["case"] != "t"
                )


def _are_alike(names: list[str]) -> bool:
    """Tell whether all are places' or none is anybody's: 'Hankkeen ja Lapin yliopistot' are no two."""
    of_places = [_is_of_place(name) for name in names]
    return all(of_places) or not (any(of_places) or any(name.endswith("n") for name in names))


_ONE_SCHOOL = re.compile(r"[A-ZÅÄÖ][\w:åäö]*(?:-[A-ZÅÄÖ][\wåäö]*)?")


def _is_of_place(word: str) -> bool:
    return word.endswith("n") and (_is_place(word) or word.endswith("-Suomen"))


def _is_place(word: str) -> bool:
    return word in place_forms()
