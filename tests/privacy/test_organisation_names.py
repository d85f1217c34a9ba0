"""Names that are plainly an organisation's, though words in them look like a person's name."""

from __future__ import annotations

import json

import pytest

from esrcat.document import document_line
from esrcat.pipeline import parse
from esrcat.privacy import WITHHELD, mask
from esrcat.privacy.organisation_names import is_plainly_organisation
from esrcat.privacy.persons_in_prose import persons_in
from tests.documents import CORPUS


@pytest.mark.parametrize(
    "name",
    [
        "Lännen Ammattikampus",
        "Aurora Vocational Institute",
        "Salla Youth House Association",
        "Simon Konehallit Oy",
        "Lovisa Skeppsgillesällskap rf",
        "Yrkesinstitutet Skärholm",
        "Lovisa Yrkesakademi",
        "Helena Harbour Cooperative",
        "Auran Kehitys Oy",
    ],
)
def test_a_name_with_a_kind_of_organisation_is_plainly_one(name: str) -> None:
    assert is_plainly_organisation(name)


@pytest.mark.parametrize(
    "name",
    [
        "Aino Saloniemi",
        "Tmi Aino Saloniemi",
        "Toiminimi Aino Tessjö",
        "Aino Saloniemi Oy",
        "Aino Virtasen säätiö",
        "Lärare Börje Svartå",
        "Oy",
        "",
    ],
)
def test_a_trader_and_a_name_with_a_surname_are_not(name: str) -> None:
    assert not is_plainly_organisation(name)


@pytest.mark.parametrize(
    ("text", "organisation"),
    [
        ("Our partners are Aurora Vocational Institute and others.", "Aurora Vocational Institute"),
        ("Osatoteuttaja Lännen Ammattikampus", "Lännen Ammattikampus"),
        (
            "Vakka-Auran Kehitys Oy. Hankkeesta vastaa Vakka-Auran Kehityksen neuvoja.",
            "Vakka-Auran Kehitys Oy",
        ),
    ],
)
def test_what_reaches_into_the_name_of_an_organisation_is_no_person(text: str, organisation: str) -> None:
    assert persons_in(text) != []
    assert persons_in(text, organisations=[organisation]) == []


def test_a_person_beside_an_organisation_of_the_same_name_is_one() -> None:
    text = "Salla Youth Association. Salla Youth kertoo."

    assert persons_in(text, organisations=["Salla Youth Association"]) == ["Salla Youth"]


@pytest.mark.parametrize(
    ("name", "field", "kept"),
    [
        ("project_pages/dev/fi1304-pyykki-pyorii.txt", "partners", "Lännen Ammattikampus"),
        ("project_pages/dev/fi1284-akkuvahti.html", "partners", "Simon Konehallit Oy"),
        ("press_releases/dev/sv41-sprakskar.html", "actor", "Yrkesinstitutet Skärholm"),
        ("press_releases/dev/fi762-ossi-lopettaa.html", "related_projects", "Virtaa Vuokselta"),
        ("transcripts/dev/A79651.txt", "actor", "Kuusivuori"),
    ],
)
def test_published_documents_keep_the_names_of_organisations_and_places(
    name: str, field: str, kept: str
) -> None:
    result = parse((CORPUS / name).read_bytes(), name=name)
    line = json.loads(json.dumps(document_line(result.document, result.form, "fi")))
    shown, documents = mask(result.records[0], [line])

    assert kept in shown.model_dump_json(include={field})
    assert kept in documents[0]["text"]
    for contact in result.records[0].contacts:
        assert contact.name not in documents[0]["text"]
        assert WITHHELD in documents[0]["text"]
