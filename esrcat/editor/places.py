"""What the lists of places know of the places that an editor names: their codes, and who carries on today."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any

from esrcat.vocab.places import Kind, base_form

_KINDS: MappingProxyType[str, Kind] = MappingProxyType(
    {"regions": "region", "subregions": "subregion", "municipalities": "municipality"}
)


def look_up(data: dict[str, Any], pointer: str) -> None:
    """Give the places that a correction names their codes, as those read from documents have theirs.

    Without them the columns of names and codes would no longer belong together, and a table that is joined
    by codes would lose the project. What the editor says of a place besides its name stays; a place that
    the lists do not know has no code.
    """
    area, _, rest = pointer.removeprefix("/area/").partition("/")
    if not pointer.startswith("/area/") or area not in _KINDS:
        return
    index, _, part = rest.partition("/")
    there = data["area"][area]
    if part not in ("", "name") or not isinstance(there, list):
        return
    for place in there[int(index) : int(index) + 1] if index else there:
        _complete(place, _KINDS[area])


def _complete(place: Any, kind: Kind) -> None:
    if not isinstance(place, dict) or not isinstance(name := place.get("name"), str):
        return
    known = base_form(kind, name)
    if known is None or not known.code or place.get("code") not in (None, known.code):
        return
    place["code"] = known.code
    if known.current and not place.get("current"):
        code, today = known.current
        place["current"] = {"name": today, "code": code}
