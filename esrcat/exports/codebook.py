"""What the columns of the tables hold, in Finnish and English."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import get_args, get_origin

from pydantic import BaseModel

from esrcat.exports.relations import bare
from esrcat.model import ProjectRecord
from esrcat.resources import words_in


def labels() -> dict[str, str]:
    """Return the Finnish labels of fields by pointer."""
    return words_in("fi")["labels"]


# Where the site says what the codes of a field mean.
_MEANINGS = {
    "/documents/*/form": "forms",
    "/evidence/qualifier": "qualifier",
    "/form": "forms",
    "/fund": "funds",
    "/funding/shares/*/source": "shares",
    "/issues/*/code": "issue_titles",
    "/issues/*/severity": "severity_words",
    "/joint_project": "joint_project",
    "/milestones/*/what": "milestones",
    "/outcomes/statements/*/qualifier": "qualifier",
    "/status": "status",
}
# Codes that the site tells in whole sentences, in Finnish.
_CODES = {
    "/documents/*/link/rule": {
        "code": "sama hankekoodi",
        "likeness": "samankaltaisuus",
        "editor": "toimittajan päätös",
    },
    "/evidence/method": {
        "label": "nimike ja sen arvo",
        "table": "taulukko",
        "list": "luettelo",
        "heading": "otsikko ja teksti sen alla",
        "sentence": "lause",
        "derived": "päätelty muusta",
        "editor": "toimittajan merkintä",
    },
    "/languages/*": {"fi": "suomi", "sv": "ruotsi", "en": "englanti"},
}


def meanings(pointer: str, language: str = "fi") -> dict[str, str]:
    """Return what the codes of a field mean, as the site says it; empty where it has no words for them."""
    if pointer in ("/states", "/states/state"):
        return {state: words_in(language)["page"][state] for state in ("empty", "unreadable")}
    section = _MEANINGS.get(pointer)
    return words_in(language)[section] if section else {}


def explained(pointer: str, choices: Iterable[str]) -> tuple[str, str]:
    """Return the values that a column may have and what its codes mean in Finnish, each as one cell."""
    told = meanings(pointer) or _CODES.get(pointer, {})
    codes = tuple(choices) or tuple(told)
    return " | ".join(codes), "; ".join(f"{code}: {told[code]}" for code in codes if code in told)


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
    "/evidence/field": "Kenttä",
    "/evidence/document": "Asiakirjan järjestysnumero",
    "/evidence/start": "Kohdan alku asiakirjan tekstissä",
    "/evidence/end": "Kohdan loppu asiakirjan tekstissä",
    "/evidence/quote": "Lainaus asiakirjasta",
    "/evidence/method": "Millä tavalla arvo löytyi",
    "/evidence/rule": "Sääntö tai asiakirjan otsikko, jolla arvo löytyi",
    "/evidence/qualifier": "Luvun tarkenne (about: noin, over: yli, under: alle)",
    "/evidence/line": "Rivi tiedostossa",
    "/evidence/column": "Sarake rivillä tai taulukossa",
    "/evidence/page": "Sivu",
    "/evidence/sheet": "Laskentataulukon välilehti",
    "/evidence/row": "Laskentataulukon rivi",
    "/issues/*/code": "Huomautuksen laji",
    "/issues/*/severity": "Huomautuksen vakavuus",
    "/issues/*/pointer": "Huomautuksen kenttä",
    "/issues/*/document": "Huomautuksen asiakirja",
    "/issues/*/start": "Huomautuksen kohdan alku",
    "/issues/*/end": "Huomautuksen kohdan loppu",
    "/issues/*/params": "Huomautuksen tiedot",
    "/issues/*/message": "Huomautus englanniksi",
}
# What the model does not describe by itself: it keeps evidence as plain data.
_TOLD = {
    "/evidence/field": "JSON Pointer of the field whose value the place says, such as /funding/total_cost.",
    "/evidence/document": "The position of the document in the table of documents, from 0.",
    "/evidence/start": "Where the quote begins in the document's text, in characters from 0.",
    "/evidence/end": "Where the quote ends in the document's text, exclusive.",
    "/evidence/quote": "The words of the document, letter by letter.",
    "/evidence/method": "How the value was found.",
    "/evidence/rule": "The label, heading or rule that it was found by.",
    "/evidence/qualifier": "The word beside a number that makes it an estimate or a bound.",
    "/evidence/line": "The line of the file, from 1.",
    "/evidence/column": "The column of the line or of the sheet, from 1.",
    "/evidence/page": "The page of a PDF, from 1.",
    "/evidence/sheet": "The sheet of a workbook.",
    "/evidence/row": "The row of the sheet, from 1.",
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
    if pointer in _TOLD:
        return _TOLD[pointer]
    above = pointer
    while above and above not in descriptions():
        above = above.rpartition("/")[0]
    part = descriptions().get(above, "")
    return f"Field {pointer} of the record. {part}".rstrip()
