"""A description of the published data set in DCAT-AP 3, for national and European data portals."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import orjson

from esrcat.catalogue import Catalogue
from esrcat.errors import SettingsError
from esrcat.resources import words_in
from esrcat.settings import Settings

Node = dict[str, Any]
Text = Node | list[Node]
"""What is said in the language of the site, or in each of its languages."""

CONTEXT = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_AUTHORITY = "http://publications.europa.eu/resource/authority"
_LANGUAGES = {"fi": "FIN", "sv": "SWE", "en": "ENG"}
_CC_BY_4 = f"{_AUTHORITY}/licence/CC_BY_4_0"
_FILES = (
    ("aineistot/hankkeet.jsonl", "JSON", "JSON", "application/x-ndjson"),
    ("aineistot/hankkeet.csv", "CSV", "CSV", "text/csv"),
)
_DATE_TYPES = {
    "xsd:gYear": re.compile(r"\d{4}"),
    "xsd:gYearMonth": re.compile(r"\d{4}-(?:0[1-9]|1[0-2])"),
    "xsd:date": re.compile(r"\d{4}-\d{2}-\d{2}"),
}
_KEYWORDS = ("projects", "funds", "social_fund", "descriptions")


def write_dcat(catalogue: Catalogue, path: Path, settings: Settings) -> None:
    """Write the catalogue, its data set and the files of the site as JSON-LD, in the languages of the site.

    SettingsError when a mandatory property has no value: who publishes, and where the files stand.
    """
    first = settings.in_language(settings.first_language)
    for key in ("publisher", "base_url"):
        if not getattr(first, key):
            raise SettingsError(
                f"DCAT-AP needs {key}: give it in esrcat.toml; see docs/reference/esrcat-toml.md"
            )
    document = {"@context": CONTEXT, "@graph": [*_graph(catalogue, settings)]}
    path.write_bytes(orjson.dumps(document, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))


def _graph(catalogue: Catalogue, settings: Settings) -> list[Node]:
    base, first = settings.base_url, settings.in_language(settings.first_language)
    title = _said(settings, lambda language: settings.in_language(language).title)
    description = _said(settings, lambda language: _about(settings.in_language(language)))
    languages = [_language(settings, language) for language in settings.languages]
    publisher: Node = {"@id": f"{base}/#julkaisija", "@type": "foaf:Agent", "foaf:name": first.publisher}
    dataset = f"{base}/#aineisto"
    return [
        {
            "@id": f"{base}/#luettelo",
            "@type": "dcat:Catalog",
            "dct:title": title,
            "dct:description": description,
            "dct:publisher": publisher,
            "foaf:homepage": {"@id": f"{base}/index.html", "@type": "foaf:Document"},
            "dct:language": languages,
            "dct:spatial": _finland(settings),
            "dcat:dataset": {"@id": dataset},
            **_licence(first),
        },
        {
            "@id": dataset,
            "@type": "dcat:Dataset",
            "dct:title": title,
            "dct:description": description,
            "dct:publisher": {"@id": publisher["@id"]},
            "dct:identifier": catalogue.digest(),
            "dct:language": [{"@id": each["@id"]} for each in languages],
            "dct:spatial": {"@id": _finland(settings)["@id"]},
            "dcat:keyword": _keywords(settings),
            "dcat:theme": _theme(settings),
            "dcat:distribution": [_distribution(settings, *file) for file in _FILES],
            **_temporal(catalogue),
            **_contact(first),
        },
    ]


def _about(settings: Settings) -> str:
    return ": ".join(filter(None, (settings.title, settings.subtitle)))


def _said(settings: Settings, text: Callable[[str], str]) -> Text:
    said = [{"@value": text(language), "@language": language} for language in settings.languages]
    return said if len(said) > 1 else said[0]


def _word(settings: Settings, key: str) -> Text:
    return _said(settings, lambda language: words_in(language)["portal"][key])


def _keywords(settings: Settings) -> list[Node]:
    return [
        {"@value": words_in(language)["portal"][key], "@language": language}
        for language in settings.languages
        for key in _KEYWORDS
    ]


def _concept(path: str, label: Text, kind: str = "skos:Concept") -> Node:
    return {"@id": f"{_AUTHORITY}/{path}", "@type": kind, "skos:prefLabel": label}


def _language(settings: Settings, language: str) -> Node:
    return _concept(f"language/{_LANGUAGES[language]}", _word(settings, language), "dct:LinguisticSystem")


def _finland(settings: Settings) -> Node:
    return _concept("country/FIN", _word(settings, "finland"), "dct:Location")


def _theme(settings: Settings) -> Node:
    title = _word(settings, "themes")
    scheme = {"@id": f"{_AUTHORITY}/data-theme", "@type": "skos:ConceptScheme", "dct:title": title}
    return {**_concept("data-theme/SOCI", _word(settings, "society")), "skos:inScheme": scheme}


def _licence(settings: Settings) -> Node:
    if "creativecommons.org/licenses/by/4.0" in settings.licence_url or settings.licence == "CC BY 4.0":
        return {"dct:license": {"@id": _CC_BY_4, "@type": "dct:LicenseDocument"}}
    if settings.licence_url:
        return {"dct:license": {"@id": settings.licence_url, "@type": "dct:LicenseDocument"}}
    return {}


def _distribution(settings: Settings, path: str, file_type: str, label: str, media_type: str) -> Node:
    address = f"{settings.base_url}/{path}"
    named, stable = _said(settings, lambda _: label), _word(settings, "stable")
    media = f"https://www.iana.org/assignments/media-types/{media_type}"
    return {
        "@id": f"{settings.base_url}/#{hashlib.sha256(path.encode()).hexdigest()[:8]}",
        "@type": "dcat:Distribution",
        "dct:title": named,
        "dct:description": _word(settings, file_type.lower()),
        "dcat:accessURL": {"@id": address, "@type": "http://www.w3.org/2000/01/rdf-schema#Resource"},
        "dcat:downloadURL": {"@id": address},
        "dcat:mediaType": {"@id": media, "@type": "dct:MediaType"},
        "dct:format": _concept(f"file-type/{file_type}", named, "dct:MediaTypeOrExtent"),
        "http://data.europa.eu/r5r/availability": _concept("planned-availability/STABLE", stable),
        **_licence(settings.in_language(settings.first_language)),
    }


def _temporal(catalogue: Catalogue) -> Node:
    """Return the period from the first start to the last end, each as exact as it is told."""
    start, end = catalogue.period()
    period = {
        key: {"@value": written, "@type": _date_type(written)}
        for key, written in (("dcat:startDate", start), ("dcat:endDate", end))
        if written and _date_type(written)
    }
    return {"dct:temporal": {"@type": "dct:PeriodOfTime", **period}} if period else {}


def _date_type(written: str) -> str:
    """Return the type of a date as exact as it is told, '' for a season and for what is no date."""
    return next((kind for kind, pattern in _DATE_TYPES.items() if pattern.fullmatch(written)), "")


def _contact(settings: Settings) -> Node:
    if not settings.report_address:
        return {}
    name, address = settings.publisher, f"mailto:{settings.report_address}"
    return {
        "dcat:contactPoint": {"@type": "vcard:Kind", "vcard:fn": name, "vcard:hasEmail": {"@id": address}}
    }
