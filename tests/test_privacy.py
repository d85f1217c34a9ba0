"""Published text is masked text: nothing of a contact person leaks, and every offset still holds."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from esrcat.catalogue import Catalogue
from esrcat.document import document_line
from esrcat.editor import Correction, corrected
from esrcat.editor.tables import Row
from esrcat.model import ProjectRecord
from esrcat.pipeline import parse
from esrcat.privacy import WITHHELD, mask, published
from esrcat.privacy.person_names import PersonNames
from tests.documents import CORPUS
from tests.site.specimen import TEXT, bare, document, record

PAGE = CORPUS / "eura2007" / "S19001.html"


def masked_text(text: str, **changes: object) -> str:
    """Return a text as it is published beside the specimen's contact person."""
    project = record(evidence={}, unmapped=[], summary=text, **changes)
    return mask(project, [None])[0].summary or ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Aino Saloniemi johtaa", "██████████████ johtaa"),
        ("Saloniemi Aino johtaa", "██████████████ johtaa"),
        ("Saloniemi, Aino", "███████████████"),
        ("SALONIEMI johtaa", "█████████ johtaa"),
        ("Saloniemen mukaan", "██████████ mukaan"),
        ("Saloniemelle ja Saloniemestä", "████████████ ja ████████████"),
        ("Salonie-men sijainen", "███████████ sijainen"),
        ("Salo\u00adniemi", "██████████"),
        ("Aino\nSaloniemi", "████\n█████████"),
        ("aino saloniemi", "██████████████"),
        ("Kysy Ainolta", "Kysy ███████"),
        ("saloniemi on paikka", "saloniemi on paikka"),
        ("Saloniemeläiset kokoontuvat", "Saloniemeläiset kokoontuvat"),
        ("Ainoa tapa", "█████ tapa"),  # a first name and an adjective look alike: better too much
        ("Mainos", "Mainos"),
        ("aino.saloniemi@opisto.example", "█████████████████████████████"),
        ("Kirjoita: a.b(at)c.fi.", "Kirjoita: ███████████."),
        ("x.y [at] kunta.example", "██████████████████████"),
        ("x.y @ kunta.example", "███████████████████"),
        ("etu.suku(ät)kunta.fi", "████████████████████"),
        ("etu.suku@ (osoite puuttuu)", "█████████ (osoite puuttuu)"),
        ("klo 12 @ Kuopio", "klo 12 @ Kuopio"),
        ("puh. 040 123 4567", "puh. ████████████"),
        ("puh. 040-1234567.", "puh. ███████████."),
        ("p. +358 40 123 4567", "p. ████████████████"),
        ("(09) 123 4567", "█████████████"),
        ("soita 040-555 0199", "soita ████████████"),
        ("vaihde 02-555 0100", "vaihde 02-555 0100"),
        ("vaihde +358 2 555 0100", "vaihde +358 2 555 0100"),
        ("Y-tunnus 0171450-7", "Y-tunnus 0171450-7"),
        ("ajalla 01-02-2009 ja 1.1.2008 - 31.12.2010", "ajalla 01-02-2009 ja 1.1.2008 - 31.12.2010"),
        (
            "2007-2013 rahaa 1 410 326 euroa, 00100 Helsinki",
            "2007-2013 rahaa 1 410 326 euroa, 00100 Helsinki",
        ),
        ("www.opisto.example", "www.opisto.example"),
    ],
)
def test_what_is_left_out(text: str, expected: str) -> None:
    assert masked_text(text) == expected


@pytest.mark.parametrize(
    ("name", "forms", "others"),
    [
        ("Maija Meikäläinen", "Meikäläisen Meikäläistä Meikäläiseltä Meikäläiseenkin", "Meikäläiskulttuuri"),
        ("Eero Mäki", "Mäen Mäkeä Mäelle Mäki", "Mäkinen Mäkelä mäen"),
        ("Eero Lahti", "Lahden Lahdella Lahtea", "Lahtinen"),
        ("Liisa Rinne", "Rinteen Rinnettä Rinteelle", "Rinnehoito"),
        ("Outi Seppä", "Sepän Seppää Outin Oudin", "Seppälä"),
        ("Åke Andersson", "Anderssonin Anderssonille Anderssons", "Anderssonskola"),
        ("Ilpo Kallas", "Kallaksen Kallasta", "Kallasvuo"),
        ("Eva-Liisa Koski-Lammi", "Kosken Lammen Evan Liisalle", "Lampinen"),
        ("Virtanen, Ville", "Virtasen Ville", "Virta"),
        ("Kaisa Kukka ja Pentti Puro", "Kukan Puron Pentin Kaisalle", "Purola"),
        ("hankejohtaja Kaisa Kukka", "Kukan", "Hankejohtaja"),
    ],
)
def test_names_are_found_in_their_forms(name: str, forms: str, others: str) -> None:
    names = PersonNames([name])

    for form in forms.split():
        assert [form[hit.start : hit.end] for hit in names.find(form)] == [form]
    for other in others.split():
        assert names.find(other) == []


@pytest.mark.parametrize("text", ["Bo Ek", "bo ek", "BO EK.", "Ek Bo"])
def test_a_whole_name_of_short_parts_is_found(text: str) -> None:
    assert [text[hit.start : hit.end] for hit in PersonNames(["Bo Ek"]).find(text)] == [text.rstrip(".")]


def test_organisations_and_places_keep_their_names() -> None:
    contact = {"name": "Aino Salo", "role": "Salon opiston rehtori"}
    project = record(contacts=[contact], evidence={}, unmapped=[], summary="Rehtori Salo kertoo")
    shown = mask(project, [None])[0]

    assert [place.name for place in shown.area.municipalities] == ["Salo", "Somero"]
    assert shown.actor is not None
    assert shown.actor.name == "Salon kuvitteellinen opisto"
    assert shown.summary == "Rehtori ████ kertoo"


def test_a_firm_named_after_the_person_does_not_tell_the_name() -> None:
    shown = mask(record(evidence={}, unmapped=[], actor={"name": "Tmi Aino Saloniemi"}), [None])[0]

    assert shown.actor is not None
    assert shown.actor.name == "Tmi ██████████████"


def assert_nothing_leaks(project: ProjectRecord, text: str) -> None:
    everything = project.model_dump_json() + text
    for leak in (
        "Saloniem",
        "saloniem",
        "040-555 0199",
        "040 555 0188",
        "Aino",
        "toinen.henkilo",
        "Salonie-",
    ):
        assert leak not in everything


def assert_offsets_hold(project: ProjectRecord, text: str) -> None:
    for items in project.evidence.values():
        for item in items:
            assert text[item["start"] : item["end"]] == item["quote"]
    for part in project.unmapped:
        assert text[part.start : part.end] == part.text


def test_the_specimen_is_published_without_its_contact_person() -> None:
    shown, documents = mask(record(), [document()])
    text = documents[0]["text"]

    assert len(text) == len(TEXT)
    assert [n for n, sign in enumerate(text) if sign == "\n"] == [
        n for n, sign in enumerate(TEXT) if sign == "\n"
    ]
    assert_nothing_leaks(shown, text)
    assert_offsets_hold(shown, text)
    assert shown.contacts[0].role == "projektipäällikkö"
    assert set(shown.contacts[0].name or "") == {WITHHELD}
    assert "Kunnat: Salo, Somero" in text
    assert "02-555 0100" in text
    assert shown.issues[0].message == "Ask █████████ about the end."
    assert documents[0]["sha256"] == document()["sha256"]


def test_a_value_that_is_quoted_as_it_stands_is_cut_from_the_masked_text() -> None:
    shown = mask(record(name="Kuvitteellinen paja & <kokeilu>"), [document()])[0]

    assert shown.name == shown.evidence["/name"][0]["quote"]


def test_a_document_of_two_projects_hides_the_contacts_of_both() -> None:
    other = record(contacts=[{"name": "Kuvitteellinen Kokeilu"}], evidence={}, unmapped=[])
    with Catalogue.from_records([record(), other], [document()]) as catalogue, published(catalogue) as shown:
        text = (shown.document(document()["sha256"]) or {})["text"]

        assert "Aino" not in text
        assert "projektin nimi: ██" not in text.lower()  # a project's name keeps single words
        assert [project.id for project in shown.projects()] == ["s19777", "s19777-2"]
        for project in shown.projects():
            assert_offsets_hold(project, text)


def test_records_without_documents_are_masked_too() -> None:
    assert_nothing_leaks(mask(record(), [None])[0], "")
    assert mask(bare(), []) == (bare(), [])


PERSON = st.sampled_from(["Aino", "Eero", "Maija", "Outi"])
SURNAME = st.sampled_from(["Saloniemi", "Virtanen", "Mäki", "Andersson", "Koski-Lammi"])
WORDS = st.lists(
    st.one_of(
        st.just("{name}"),
        st.just("{swapped}"),
        st.just("{email}"),
        st.just("{phone}"),
        st.text(alphabet="abcdeåäöABC 019.,-@()\n\u00ad", max_size=12),
    ),
    max_size=20,
)


@given(PERSON, SURNAME, WORDS, st.sampled_from([" ", "\n", "; "]))
def test_no_text_tells_a_contact_person(first: str, last: str, words: list[str], between: str) -> None:
    contact = {
        "name": f"{first} {last}",
        "email": f"{first}.{last}@kunta.example".lower(),
        "phone": "044-718 1711",
    }
    told = {"{name}": contact["name"], "{swapped}": f"{last} {first}"}
    told |= {"{email}": contact["email"], "{phone}": contact["phone"]}
    text = between.join(told.get(word, word) for word in words)
    source = document(text)
    sentences = [match.span() for match in re.finditer(r"[^\n]+", text)]
    project = record(
        contacts=[contact],
        summary=text,
        unmapped=[],
        documents=[{key: source[key] for key in ("name", "sha256", "media_type", "form")}],
        evidence={
            f"/objectives/{n}": [{"document": 0, "start": start, "end": end, "quote": text[start:end],
                                  "method": "list", "rule": "r"}]
            for n, (start, end) in enumerate(sentences)
        },
    )  # fmt: skip
    shown, (published_document,) = mask(project, [source])

    assert len(published_document["text"]) == len(text)
    assert_offsets_hold(shown, published_document["text"])
    for secret in (contact["name"], f"{last} {first}", contact["email"], contact["phone"]):
        assert secret not in published_document["text"]
        assert secret not in shown.model_dump_json()


@pytest.mark.parametrize(
    ("label", "told"),
    [("Sähköposti", "kalle punkt korppi ilman merkkiä"), ("Puhelinnumero", "kysy vaihteesta nolla4")],
)
def test_contact_data_that_could_not_be_read_is_left_out_too(label: str, told: str) -> None:
    page = PAGE.read_text(encoding="utf-8")
    before, _, after = page.rpartition(f"<p>{label}: ")
    result = parse(f"{before}<p>{label}: {told}</p>{after.partition('</p>')[2]}".encode(), name="a.html")
    line = json.loads(json.dumps(document_line(result.document, result.form, "fi")))
    assert told in result.records[0].model_dump_json()

    masked, documents = mask(result.records[0], [line])

    assert told not in masked.model_dump_json()
    assert told not in documents[0]["text"]
    assert len(documents[0]["text"]) == len(line["text"])


def test_persons_whom_an_editor_or_a_text_not_chosen_names_are_left_out() -> None:
    row = Row(Path("corrections.csv"), 2, {})
    told = bare(summary="Projektipäällikkö Maija Virtanen kertoo, että paja avataan.")
    changed = corrected(
        told,
        [Correction("muu-hanke", "/summary", "Paja avataan.", "johtaja Liisa Nieminen ilmoitti", row)],
    )
    shown = mask(changed, [])[0].model_dump_json()

    assert changed.conflicts
    assert not re.search("Virtanen|Nieminen", shown)
    assert "johtaja ██████████████ ilmoitti" in shown
