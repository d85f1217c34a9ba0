"""An invented project with its document: every span is found in the text, so tests need no parser."""

from __future__ import annotations

import hashlib
from typing import Any

from esrcat.model import EvidenceItem, ProjectRecord

TEXT = """Euroopan sosiaalirahaston (ESR) rahoittaman projektin kuvaus

1. Projekti

Projektikoodi: S19777

Projektin nimi: Kuvitteellinen paja & <kokeilu>

Suunnitelman mukainen toteutusaika: Alkaa 1.3.2009 ja päättyy 31.8.2012

2. Projektin toteuttaja

Toteuttajaorganisaation nimi: Salon kuvitteellinen opisto

Puhelinnumero: 02-555 0100

Toteuttajaorganisaation Web-osoite: www.opisto.example

Projektin kotisivun osoite: -

Vastuuhenkilön nimi: Aino Saloniemi

Asema: projektipäällikkö

Sähköposti: aino.saloniemi(at)opisto.example

Puhelinnumero: 040-555 0199

3. Projektin toteutusalue ja kohderyhmän kuvaus

Kunnat: Salo, Somero

3.4 Aloittaneiden henkilöiden määrä

Suunniteltu: 40, joista naisia 20

5. Tiivistelmä

Paja avataan Salossa. Saloniemen Aino johtaa sitä, ja Salonie-men sijainen vastaa numerosta 040 555 0188.
Tavoitteet: verkostojen luominen ja ohjauksen parantaminen. Rahaa varataan 1 410 326 euroa.

7. Projektin julkinen rahoitus, euroa

Toteutunut EU- ja valtion rahoitus: 0

Tätä riviä ei lue mikään kenttä; kysy osoitteesta toinen.henkilo@muualla.example.
"""

CONTACT = {
    "name": "Aino Saloniemi",
    "role": "projektipäällikkö",
    "email": "aino.saloniemi@opisto.example",
    "phone": "040-555 0199",
}
SUMMARY = TEXT[TEXT.index("Paja avataan") : TEXT.index("\n\n7. Projektin")]
LOOSE = TEXT[TEXT.index("Tätä riviä") :].strip()

# pointer, quote, what stands before it on its line, method
QUOTES = (
    ("/code", "S19777", "Projektikoodi: ", "label"),
    ("/programme_period", "S19777", "Projektikoodi: ", "derived"),
    ("/name", "Kuvitteellinen paja & <kokeilu>", "nimi: ", "label"),
    ("/start", "1.3.2009", "Alkaa ", "label"),
    ("/end", "31.8.2012", "päättyy ", "label"),
    ("/actor/name", "Salon kuvitteellinen opisto", "nimi: ", "label"),
    ("/actor/phone", "02-555 0100", "Puhelinnumero: ", "label"),
    ("/actor/web", "www.opisto.example", "osoite: ", "label"),
    ("/contacts/0/name", "Aino Saloniemi", "nimi: ", "label"),
    ("/contacts/0/role", "projektipäällikkö", "Asema: ", "label"),
    ("/contacts/0/email", "aino.saloniemi(at)opisto.example", "Sähköposti: ", "label"),
    ("/contacts/0/phone", "040-555 0199", "Puhelinnumero: ", "label"),
    ("/area/municipalities/0/name", "Salo", "Kunnat: ", "list"),
    ("/area/municipalities/1/name", "Somero", ", ", "list"),
    ("/participants/planned/total", "40", "Suunniteltu: ", "label"),
    ("/participants/planned/women", "20", "naisia ", "label"),
    ("/summary", SUMMARY, "\n", "heading"),
    ("/objectives/0", "verkostojen luominen", "Tavoitteet: ", "sentence"),
    ("/objectives/1", "ohjauksen parantaminen", "ja ", "sentence"),
    ("/funding/eu_state/actual", "0", "rahoitus: ", "label"),
)


def document(text: str = TEXT, name: str = "S19777.txt") -> dict[str, Any]:
    """Return a line of x.documents.jsonl for a text whose source is the text itself."""
    starts = [0] + [offset + 1 for offset, sign in enumerate(text) if sign == "\n"]
    return {
        "name": name,
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
        "media_type": "text/plain",
        "form": "eura2007",
        "language": "fi",
        "text": text,
        "lines": [[start, number, 1] for number, start in enumerate(starts, start=1)],
        "pages": [],
    }


def record(**changes: Any) -> ProjectRecord:
    """Return the record of the document, with some of its top-level fields changed."""
    data: dict[str, Any] = {
        "id": "s19777",
        "code": "S19777",
        "name": "Kuvitteellinen paja & <kokeilu>",
        "programme_period": "2007-2013",
        "start": "2009-03-01",
        "end": "2012-08-31",
        "actor": {"name": "Salon kuvitteellinen opisto", "phone": "02-555 0100", "web": "www.opisto.example"},
        "contacts": [CONTACT],
        "area": {"municipalities": [{"name": "Salo"}, {"name": "Somero"}]},
        "participants": {"planned": {"total": 40, "women": 20}},
        "summary": SUMMARY.replace("Salonie-men", "Saloniemen"),
        "objectives": ["verkostojen luominen", "ohjauksen parantaminen"],
        "funding": {"eu_state": {"actual": 0}},
        "form": "eura2007",
        "documents": [
            {key: document()[key] for key in ("name", "sha256", "media_type", "form")},
        ],
        "states": {"/web": "empty", "/original_end": "unreadable"},
        "unmapped": [
            {"document": 0, "start": TEXT.index(LOOSE), "end": TEXT.index(LOOSE) + len(LOOSE), "text": LOOSE}
        ],
        "evidence": evidence(),
        "issues": [
            {
                "code": "an-issue-of-tests",
                "severity": "warning",
                "pointer": "/end",
                "message": "Ask Saloniemi about the end.",
            }
        ],
    }
    return ProjectRecord.model_validate(data | changes)


def evidence() -> dict[str, list[EvidenceItem]]:
    """Return the evidence of the record."""
    found: dict[str, list[EvidenceItem]] = {}
    for pointer, quote, before, method in QUOTES:
        start = TEXT.index(before + quote) + len(before)
        line = TEXT.count("\n", 0, start) + 1
        item = {
            "document": 0,
            "start": start,
            "end": start + len(quote),
            "quote": quote,
            "method": method,
            "rule": "Rule & <co>",
            "place": {"line": line, "column": 1},
        }
        found.setdefault(pointer, []).append(item)  # type: ignore[arg-type]
    return found


def bare(id: str = "muu-hanke", **changes: Any) -> ProjectRecord:
    """Return a record as others make them: id, name and summary, no source."""
    return ProjectRecord.model_validate(
        {"id": id, "name": "Muiden tekemä", "summary": "Lyhyt kuvaus."} | changes
    )
