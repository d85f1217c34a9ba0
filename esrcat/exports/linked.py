"""A record as nodes of linked data in the words of schema.org, without contact persons.

schema.org's Project is an organisation, so its start and end are a founding and a dissolution. A grant is
given only where the document says what was granted; nothing is guessed to fill a property.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote

from esrcat.model import Actor, AreaPlace, ProjectRecord
from esrcat.record import free_id

VOCABULARY = "http://schema.org/"
_NAMESPACE = "urn:esrcat:"
_THING, _GRANT = "#hanke", "#myonto"

FUNDS = {
    "ESF": "European Social Fund",
    "ERDF": "European Regional Development Fund",
    "ESF+": "European Social Fund Plus",
    "JTF": "Just Transition Fund",
}
_FINLAND = {"@type": "Country", "name": "Suomi", "identifier": "FI"}

_DATE = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?")

Node = dict[str, Any]


def named_apart(records: Iterable[ProjectRecord]) -> Iterator[ProjectRecord]:
    """Yield the records with unique ids: the second record with an id gets '-2', as in a catalogue.

    Two documents of one project that were not joined are two records. Linked data merges what has one
    identifier, so they would become one project with two dates and sums of each kind.
    """
    seen: set[str] = set()
    reached: dict[str, int] = {}
    for record in records:
        id = free_id(record.id, seen.__contains__, reached)
        seen.add(id)
        yield record if id == record.id else record.model_copy(update={"id": id})


def project_id(id: str, base_url: str = "") -> str:
    """Return the identifier of a project: its page on the site at `base_url`, and a fragment.

    The page is about the project and not the project itself: the fragment tells the two apart, and the
    identifier still leads to the page. Without an address of a site it is a name of its own.
    """
    return f"{base_url}/hanke/{quote(id)}.html{_THING}" if base_url else f"{_NAMESPACE}{quote(id)}"


def twin_id(id: str, base_url: str = "") -> str:
    """Return the identifier of a project's record: its JSON file on the site, else that of the project."""
    return f"{base_url}/hanke/{quote(id)}.json" if base_url else project_id(id)


def project_node(record: ProjectRecord, base_url: str = "") -> Node:
    """Return a record's project as one JSON-LD node with others nested in it; absent values are left out."""
    node: Node = {
        "@id": project_id(record.id, base_url),
        "@type": "Project",
        "name": record.name,
        "alternateName": record.acronym,
        "identifier": [*_identifiers(record)],
        "description": record.summary,
        "foundingDate": _date(record.start),
        "dissolutionDate": _date(record.end),
        "url": _web(record.web),
        "areaServed": [*_areas(record)],
        "member": [*_members(record)],
        "keywords": [*record.themes, *record.target_groups.labels],
        "funding": _grant(record, base_url),
    }
    return {key: value for key, value in node.items() if value not in (None, [], "")}


def _identifiers(record: ProjectRecord) -> Iterator[Node]:
    """Yield the code, and the key: where ids are made unique, it is what other files know the record by."""
    for kind, value in (("EURA", record.code), ("key", record.key)):
        if value is not None:
            yield {"@type": "PropertyValue", "propertyID": kind, "value": value}


def _date(written: str | None) -> str | None:
    """Return a date that schema.org can express (a day, month or year), None for a season."""
    return written if written and _DATE.fullmatch(written) else None


def _web(written: str | None) -> str | None:
    if not written or any(letter in written for letter in ' <>"{}|\\^`'):
        return None
    return written if "://" in written else f"http://{written}"


def _areas(record: ProjectRecord) -> Iterator[Node]:
    if record.area.national:
        yield _FINLAND
    for place in (*record.area.regions, *record.area.subregions, *record.area.municipalities):
        yield _area(place)


def _area(place: AreaPlace) -> Node:
    node: Node = {"@type": "AdministrativeArea", "name": place.name}
    return {**node, "identifier": place.code} if place.code else node


def _members(record: ProjectRecord) -> Iterator[Node]:
    if record.actor and record.actor.name:
        yield _organisation(record.actor)
    for partner in record.partners:
        node: Node = {"@type": "Organization", "name": partner.name}
        yield {**node, **_tax(partner.business_id)}


def _organisation(actor: Actor) -> Node:
    node: Node = {"@type": "Organization", "name": actor.name, **_tax(actor.business_id)}
    address = actor.address
    if address and (address.street or address.postcode or address.city):
        parts = {
            "streetAddress": address.street,
            "postalCode": address.postcode,
            "addressLocality": address.city,
        }
        node["address"] = {"@type": "PostalAddress", **{key: text for key, text in parts.items() if text}}
    return node


def _tax(business_id: str | None) -> Node:
    if not business_id:
        return {}
    return {"taxID": business_id, "vatID": "FI" + business_id.replace("-", "")}


def _grant(record: ProjectRecord, base_url: str) -> Node | None:
    granted = record.funding.eu_state.granted
    if granted is None:
        return None
    project = project_id(record.id, base_url)
    grant_id = project.removesuffix(_THING) + _GRANT if base_url else f"{project}/grant"
    grant: Node = {
        "@id": grant_id,
        "@type": "MonetaryGrant",
        "amount": {"@type": "MonetaryAmount", "currency": "EUR", "value": granted},
    }
    if record.authority:
        grant["funder"] = {"@type": "Organization", "name": record.authority.name}
    if record.fund in FUNDS:
        grant["sponsor"] = {"@type": "Organization", "name": FUNDS[record.fund]}
    return grant
