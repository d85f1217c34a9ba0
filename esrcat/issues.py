"""What can be wrong in a document: stable codes with their severity and their texts in three languages.

An issue is about the document, not about the caller: exceptions (`esrcat.errors`) are for mistakes and
for bytes that cannot be read at all.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from esrcat.model import IssueItem, Severity
from esrcat.span import Span

Language = str
"""'fi', 'sv' or 'en'."""


class IssueType(NamedTuple):
    """One kind of issue. The texts are format strings over the issue's params."""

    severity: Severity
    fi: str
    sv: str
    en: str


class Issue(NamedTuple):
    """One issue in one document: `pointer` names the field, `span` the place in the text."""

    code: str
    pointer: str | None = None
    span: Span | None = None
    params: Mapping[str, str | int | float] = MappingProxyType({})


ISSUE_TYPES: dict[str, IssueType] = {
    "unreadable-value": IssueType(
        "warning",
        "Kentän ”{label}” arvoa ei voitu lukea: ”{text}”.",
        "Värdet i fältet ”{label}” kunde inte läsas: ”{text}”.",
        "The value of '{label}' could not be read: '{text}'.",
    ),
    "repeated-label": IssueType(
        "warning",
        "Kenttä ”{label}” toistuu eri arvolla: ”{text}”. Ensimmäinen arvo on valittu.",
        "Fältet ”{label}” upprepas med ett annat värde: ”{text}”. Det första värdet har valts.",
        "'{label}' comes again with another value: '{text}'. The first value was taken.",
    ),
    "repeated-section": IssueType(
        "warning",
        "Kohta ”{title}” on asiakirjassa kahdesti.",
        "Avsnittet ”{title}” finns två gånger i dokumentet.",
        "The section '{title}' is in the document twice.",
    ),
    "unknown-label": IssueType(
        "info",
        "Lomake ei tunne kenttää ”{label}”; sen teksti on säilytetty.",
        "Formuläret känner inte till fältet ”{label}”; dess text har bevarats.",
        "The form does not know the label '{label}'; its text is kept as unmapped.",
    ),
    "unknown-section": IssueType(
        "info",
        "Lomake ei tunne kohtaa ”{title}”; se on säilytetty omana osanaan.",
        "Formuläret känner inte till avsnittet ”{title}”; det har bevarats som en egen del.",
        "The form does not know the section '{title}'; it is kept as a section of its own.",
    ),
    "charset-contradicted": IssueType(
        "info",
        "Asiakirja ilmoittaa merkistön {declared}, mutta se on luettu merkistönä {used}.",
        "Dokumentet uppger teckenuppsättningen {declared} men har lästs som {used}.",
        "The document declares the character set {declared} but was read as {used}.",
    ),
    "scanned-pdf": IssueType(
        "warning",
        "PDF-tiedoston sivuilla {pages} on vain kuva eikä tekstiä. Tunnista teksti ensin, esimerkiksi "
        "`ocrmypdf --skip-text --language fin`.",
        "Sidorna {pages} i PDF-filen är bilder utan text. Känn igen texten först, till exempel med "
        "`ocrmypdf --skip-text --language fin`.",
        "Pages {pages} of the PDF are pictures without text: they are scanned. Recognise the text first, for "
        "example with `ocrmypdf --skip-text --language fin`.",
    ),
    "code-missing": IssueType(
        "warning",
        "Projektikoodi puuttuu.",
        "Projektkoden saknas.",
        "The project code is missing.",
    ),
    "name-missing": IssueType(
        "warning",
        "Projektin nimi puuttuu.",
        "Projektets namn saknas.",
        "The project's name is missing.",
    ),
    "code-of-other-period": IssueType(
        "error",
        "Projektikoodi {code} ei kuulu tämän lomakkeen rahastoon ja ohjelmakauteen.",
        "Projektkoden {code} hör inte till formulärets fond och programperiod.",
        "The project code {code} does not belong to the form's fund and programme period.",
    ),
    "end-before-start": IssueType(
        "error",
        "Projekti päättyy ({end}) ennen kuin se alkaa ({start}).",
        "Projektet slutar ({end}) innan det börjar ({start}).",
        "The project ends ({end}) before it starts ({start}).",
    ),
    "women-exceed-total": IssueType(
        "error",
        "Naisten määrä {women} on suurempi kuin kokonaismäärä {total}.",
        "Antalet kvinnor {women} är större än hela antalet {total}.",
        "The number of women {women} is larger than the total {total}.",
    ),
    "business-id-check-digit": IssueType(
        "warning",
        "Y-tunnuksen {business_id} tarkistusnumero on väärä.",
        "Kontrollsiffran i FO-numret {business_id} är fel.",
        "The check digit of the business id {business_id} is wrong.",
    ),
    "granted-exceeds-planned": IssueType(
        "warning",
        "Myönnetty EU- ja valtion rahoitus {granted} € on suurempi kuin suunniteltu julkinen rahoitus "
        "{planned} €.",
        "Det beviljade EU- och statsstödet {granted} € är större än den planerade offentliga finansieringen "
        "{planned} €.",
        "The EU and state funding granted, {granted} €, is larger than the planned public funding, "
        "{planned} €.",
    ),
    "eu-state-exceeds-public": IssueType(
        "warning",
        "Toteutunut EU- ja valtion rahoitus {part} € on suurempi kuin toteutunut julkinen rahoitus "
        "{whole} €.",
        "Den utfallna EU- och statsfinansieringen {part} € är större än den utfallna offentliga "
        "finansieringen {whole} €.",
        "The actual EU and state funding, {part} €, is larger than the actual public funding, {whole} €.",
    ),
    "unknown-place": IssueType(
        "info",
        "Paikkaa ”{name}” ei löydy nimiluettelosta; se on säilytetty kuten kirjoitettu.",
        "Orten ”{name}” finns inte i namnförteckningen; den har bevarats som den är skriven.",
        "The place '{name}' is not in the list of names; it is kept as written.",
    ),
    "value-without-source": IssueType(
        "error",
        "Arvolla ”{value}” ei ole lähdettä.",
        "Värdet ”{value}” saknar källa.",
        "The value '{value}' has no source.",
    ),
    "quote-not-in-document": IssueType(
        "error",
        "Lainaus ”{quote}” ei ole asiakirjassa siinä kohdassa, jonka tietue ilmoittaa.",
        "Citatet ”{quote}” finns inte på det ställe i dokumentet som posten anger.",
        "The document does not say '{quote}' where the record points to.",
    ),
}


def message(issue: IssueItem | Issue, language: Language = "en") -> str:
    """Return the text of an issue in Finnish, Swedish or English."""
    kind = ISSUE_TYPES[issue.code]
    template = {"fi": kind.fi, "sv": kind.sv}.get(language, kind.en)
    return template.format(**issue.params)
