"""What the columns of the tables hold, in Finnish and English."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import get_args, get_origin

from pydantic import BaseModel

from esrcat.exports.relations import bare
from esrcat.model import ProjectRecord
from esrcat.resources import templates


@cache
def labels() -> dict[str, str]:
    """Return the Finnish labels of fields by pointer."""
    text = (templates() / "messages" / "fi.toml").read_text(encoding="utf-8")
    found: dict[str, str] = tomllib.loads(text)["labels"]
    return found


# What the pages of a site do not name, since they show it in other ways.
_ALSO = {
    "/key": "Tietueen avain",
    "/id": "Hankkeen tunnus",
    "/schema_version": "Tietomallin versio",
    "/form": "Lomake",
    "/languages/*": "Kieli",
    "/sections/*/document": "Asiakirjan järjestysnumero",
    "/documents/*/name": "Asiakirjan nimi",
    "/documents/*/sha256": "Asiakirjan tarkiste (SHA-256)",
    "/documents/*/media_type": "Asiakirjan mediatyyppi",
    "/documents/*/form": "Asiakirjan lomake",
    "/documents/*/published": "Asiakirjan julkaisupäivä",
    "/documents/*/url": "Asiakirjan osoite",
    "/documents/*/link/rule": "Liittämisen peruste",
    "/documents/*/link/reasons/*": "Liittämisen syy",
    "/documents/*/link/score": "Liittämisen pisteet",
    "/states/field": "Kenttä",
    "/states/state": "Kentän tila (empty: tyhjä, unreadable: lukukelvoton)",
    "/conflicts/field": "Kenttä",
    "/conflicts/rule": "Valinnan peruste",
    "/conflicts/others": "Muiden asiakirjojen arvot",
    "/issues/*/code": "Huomautuksen laji",
    "/issues/*/severity": "Huomautuksen vakavuus",
    "/issues/*/pointer": "Huomautuksen kenttä",
    "/issues/*/document": "Huomautuksen asiakirja",
    "/issues/*/start": "Huomautuksen kohdan alku",
    "/issues/*/end": "Huomautuksen kohdan loppu",
    "/issues/*/params": "Huomautuksen tiedot",
    "/issues/*/message": "Huomautus englanniksi",
}
_TODAY = {"/current/name": "nykyinen seuraaja", "/current/code": "nykyisen seuraajan tunnus"}


def label(pointer: str) -> str:
    """Return the Finnish label of a field."""
    known = labels()
    own = known.get(pointer) or known.get(pointer.removesuffix("/*")) or _ALSO.get(pointer)
    if own:
        return own
    for ending, what in _TODAY.items():
        if pointer.endswith(ending):
            return f"{label(pointer.removesuffix(ending) + '/name')}, {what}"
    return pointer


@cache
def descriptions() -> dict[str, str]:
    """Return what the parts of a record are, in English, by pointer, in the model's own words."""
    found: dict[str, str] = {}
    _describe(ProjectRecord, "", found)
    return found


def _describe(model: type[BaseModel], pointer: str, found: dict[str, str]) -> None:
    for name, field in model.model_fields.items():
        at = f"{pointer}/{name}"
        if field.description:
            found[at] = field.description
        kind = bare(field.annotation)
        if get_origin(kind) is list:
            at, kind = f"{at}/*", bare(get_args(kind)[0])
        if isinstance(kind, type) and issubclass(kind, BaseModel) and kind is not model:
            found[at] = " ".join((kind.__doc__ or "").split("\n\n")[0].split())
            _describe(kind, at, found)


def description(pointer: str) -> str:
    """Return what a column holds, in English: its place in the record, and what it is a part of."""
    above = pointer
    while above and above not in descriptions():
        above = above.rpartition("/")[0]
    part = descriptions().get(above, "")
    return f"Field {pointer} of the record. {part}".rstrip()
