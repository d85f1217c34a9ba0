"""The addresses of entities' pages: a folder for each kind, a file for each entity."""

from __future__ import annotations

from esrcat.catalogue.memberships import EntityKind

FOLDERS: dict[EntityKind, str] = {
    "organisation": "toimija",
    "authority": "viranomainen",
    "region": "alue",
    "subregion": "seutukunta",
    "municipality": "kunta",
    "programme": "ohjelma",
    "axis": "toimintalinja",
    "objective": "erityistavoite",
    "target_group": "kohderyhma",
    "theme": "teema",
    "actor_type": "toteuttajatyyppi",
    "year": "vuosi",
}
INDEXES: dict[EntityKind, str] = {
    "organisation": "toimijat.html",
    "authority": "viranomaiset.html",
    "region": "alueet.html",
    "subregion": "seutukunnat.html",
    "municipality": "kunnat.html",
    "programme": "ohjelmat.html",
    "axis": "toimintalinjat.html",
    "objective": "erityistavoitteet.html",
    "target_group": "kohderyhmat.html",
    "theme": "teemat.html",
    "actor_type": "toteuttajatyypit.html",
    "year": "vuodet.html",
}


def entity_page(kind: EntityKind, id: str, page: int = 1) -> str:
    """Return the address of a page of an entity, from the root of the site."""
    return f"{FOLDERS[kind]}/{id}.html" if page == 1 else f"{FOLDERS[kind]}/{id}/{page}.html"


def entity_twin(kind: EntityKind, id: str, suffix: str) -> str:
    """Return the address of an entity's list as data ('csv', 'json')."""
    return f"{FOLDERS[kind]}/{id}.{suffix}"


def cell_page(kind: EntityKind, id: str, row: str, column: str) -> str:
    """Return the address of the list of projects behind one cell of an entity's matrix."""
    return f"{FOLDERS[kind]}/{id}/{row}--{column}.html"


def index_page(kind: EntityKind, page: int = 1) -> str:
    """Return the address of a page of the list of all entities of a kind."""
    name = INDEXES[kind]
    return name if page == 1 else f"{name.removesuffix('.html')}/{page}.html"
