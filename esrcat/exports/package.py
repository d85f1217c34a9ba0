"""A Frictionless Data Package 2.0 of the tables: what each column holds, for programs and for people."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import orjson

from esrcat.exports.codebook import description, explained, label
from esrcat.exports.csv_rows import Rows
from esrcat.exports.relations import PROJECTS, CellType, Column, Relation, relations

PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
DESCRIPTOR, CODEBOOK = "datapackage.json", "codebook.csv"
_COLUMNS_OF_CODEBOOK = (
    "table",
    "column",
    "type",
    "taulukko",
    "selite",
    "description",
    "values",
    "arvojen_merkitykset",
)

_TYPES: dict[CellType, str] = {
    "text": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
    "object": "object",
    "array": "array",
}
_KEYS = {
    "number": ("Rivin numero", "The number of the project in this set, from 1."),
    "project": ("Hankkeen rivin numero", "The number of the project that the row is of."),
    "position": ("Järjestysnumero", "The place of the item in its list, from 0."),
    "parent": (
        "Ylempi rivi",
        "The position of the row that this one is a part of; empty for those at the top.",
    ),
    "documents": ("Asiakirjan järjestysnumero", "The position of the document that the row is of."),
}
_TABLES_FI = {
    "projects": "Hankkeet",
    "partners": "Osatoteuttajat",
    "contacts": "Yhteyshenkilöt",
    "area_regions": "Maakunnat",
    "area_subregions": "Seutukunnat",
    "area_municipalities": "Kunnat",
    "target_groups_labels": "Kohderyhmien asiasanat",
    "themes": "Teemat",
    "outcomes_statements": "Tekstin kertomat tulokset",
    "objectives": "Tavoitteet",
    "activities": "Toimenpiteet",
    "subprojects": "Osahankkeet",
    "funding_shares": "Rahoitusosuudet",
    "funding_breakdown": "Kustannusarvio",
    "classification_sustainability_scores": "Kestävän kehityksen arviot",
    "milestones": "Vaiheet",
    "related_projects": "Liittyvät hankkeet",
    "sections": "Muut tekstikohdat",
    "languages": "Kielet",
    "documents": "Asiakirjat",
    "documents_link_reasons": "Asiakirjojen liittämisen syyt",
    "issues": "Huomautukset",
    "states": "Tyhjät ja lukukelvottomat kentät",
    "conflicts": "Ristiriitaiset arvot",
    "evidence": "Arvojen lähdekohdat",
}


class About(NamedTuple):
    """What a publisher states about a data set; empty texts are left out."""

    name: str = "hankkeet"
    title: str = "Hankkeet"
    description: str = ""
    publisher: str = ""
    licence: str = ""
    licence_url: str = ""
    homepage: str = ""


def write_package(folder: Path, about: About, *, evidence: bool = False) -> None:
    """Write the descriptor and the codebook of the tables in a folder."""
    text = orjson.dumps(
        descriptor(about, evidence=evidence), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE
    )
    (folder / DESCRIPTOR).write_bytes(text)
    # People open it in a spreadsheet, which knows UTF-8 by the mark; the tables are for programs.
    with (folder / CODEBOOK).open("w", encoding="utf-8-sig", newline="") as file:
        writer = Rows(file.write)
        writer.writerow(_COLUMNS_OF_CODEBOOK)
        for relation in relations(evidence=evidence):
            for name in relation.header:
                writer.writerow(_codebook_row(relation, name))


def _codebook_row(relation: Relation, name: str) -> tuple[str, ...]:
    column = next((column for column in relation.columns if column.name == name), None)
    table = relation.name, name
    fi = _TABLES_FI.get(relation.name, relation.name)
    if column is None:
        label_fi, text = _KEYS[name]
        return (*table, "integer", fi, label_fi, text, "", "")
    return (
        *table,
        _TYPES[column.type],
        fi,
        label(column.pointer),
        description(column.pointer),
        *explained(column.pointer, column.choices),
    )


def descriptor(about: About, *, evidence: bool = False) -> dict[str, Any]:
    """Return the descriptor of all tables and the codebook."""
    found: dict[str, Any] = {"$schema": PROFILE, "name": about.name, "title": about.title}
    if about.description:
        found["description"] = about.description
    if about.homepage:
        found["homepage"] = about.homepage
    if about.licence:
        licence = {"title": about.licence, **({"path": about.licence_url} if about.licence_url else {})}
        found["licenses"] = [{"name": _slug(about.licence), **licence}]
    if about.publisher:
        found["contributors"] = [{"title": about.publisher, "roles": ["publisher"]}]
    found["resources"] = [*map(_resource, relations(evidence=evidence)), _codebook()]
    return found


def _resource(relation: Relation) -> dict[str, Any]:
    return {
        "name": relation.name.replace("_", "-"),
        "path": f"{relation.name}.csv",
        "type": "table",
        "title": _TABLES_FI.get(relation.name, relation.name),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": _schema(relation),
    }


def _schema(relation: Relation) -> dict[str, Any]:
    keys = [name for name in relation.header if name in _KEYS and name not in _names(relation)]
    schema: dict[str, Any] = {
        "fields": [*map(_key_field, keys), *map(_field, relation.columns)],
        "primaryKey": list(relation.keys),
        "missingValues": [""],
    }
    if relation.name != PROJECTS:
        schema["foreignKeys"] = [_foreign_key(relation)]
    return schema


def _names(relation: Relation) -> set[str]:
    return {column.name for column in relation.columns}


def _foreign_key(relation: Relation) -> dict[str, Any]:
    above = list(relation.keys[:-1])
    if len(above) == 1:
        return {"fields": above, "reference": {"resource": PROJECTS, "fields": ["number"]}}
    return {"fields": above, "reference": {"resource": above[-1], "fields": ["project", "position"]}}


def _key_field(name: str) -> dict[str, Any]:
    title, text = _KEYS[name]
    field: dict[str, Any] = {"name": name, "type": "integer", "title": title, "description": text}
    return field if name == "parent" else {**field, "constraints": {"required": True}}


def _field(column: Column) -> dict[str, Any]:
    field: dict[str, Any] = {
        "name": column.name,
        "type": _TYPES[column.type],
        "title": label(column.pointer),
        "description": description(column.pointer),
    }
    constraints: dict[str, Any] = {"required": True} if column.required else {}
    if column.choices:
        constraints["enum"] = list(column.choices)
    return {**field, "constraints": constraints} if constraints else field


def _codebook() -> dict[str, Any]:
    return {
        "name": "codebook",
        "path": CODEBOOK,
        "type": "table",
        "title": "Muuttujaluettelo / Codebook",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {
            "fields": [{"name": name, "type": "string"} for name in _COLUMNS_OF_CODEBOOK],
            "missingValues": [""],
        },
    }


def _slug(text: str) -> str:
    return "".join(letter if letter.isalnum() or letter in "-._" else "-" for letter in text)
