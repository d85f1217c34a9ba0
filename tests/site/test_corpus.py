"""The site of the projects in corpus/, as they are read: whole, linked both ways, no person told."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from esrcat.catalogue import Catalogue
from esrcat.document import document_line
from esrcat.model import ProjectRecord
from esrcat.pipeline import ParseResult
from esrcat.site import build_site
from tests.documents import parsed, projects
from tests.site.reading import ids, links, page, pages, target

SPELLING = re.compile(r"_?as_written$|/\d+/code$")


@pytest.fixture(scope="module")
def results() -> list[ParseResult]:
    return [parsed(path) for path in projects()]


@pytest.fixture(scope="module")
def records(results: list[ParseResult]) -> list[ProjectRecord]:
    return [record for result in results for record in result.records]


@pytest.fixture(scope="module")
def corpus_site(
    results: list[ParseResult], records: list[ProjectRecord], tmp_path_factory: pytest.TempPathFactory
) -> Path:
    out = tmp_path_factory.mktemp("corpus-site")
    lines = [document_line(result.document, result.form, "fi") for result in results if result.records]
    with Catalogue.from_records(records, lines) as catalogue:
        build_site(catalogue, out)
    return out


def test_every_project_has_its_pages(corpus_site: Path, records: list[ProjectRecord]) -> None:
    assert len(records) >= 16
    for record in records:
        assert (corpus_site / "hanke" / f"{record.id}.html").is_file()
        assert (corpus_site / "lahde" / f"{record.id}-a.html").is_file()


def test_links_resolve_and_ids_are_unique(corpus_site: Path) -> None:
    broken = []
    for link in links(corpus_site):
        file, anchor = target(link)
        is_state = file.name == "haku.html" and "=" in anchor
        if not file.is_file() or (anchor and not is_state and anchor not in ids(file)):
            broken.append(f"{link.page.name}: {link.href}")
    repeated = {
        f"{path.name}: {id}"
        for path in pages(corpus_site)
        for id, count in Counter(ids(path)).items()
        if count > 1
    }

    assert (broken, repeated) == ([], set())


def test_every_field_leads_to_its_source_and_back(corpus_site: Path, records: list[ProjectRecord]) -> None:
    lost = []
    for record in records:
        source = corpus_site / "lahde" / f"{record.id}-a.html"
        fields, places = set(ids(corpus_site / "hanke" / f"{record.id}.html")), set(ids(source))
        back = {str(link["href"]).partition("#")[2] for link in page(source).select(".tag a")}
        for pointer in record.evidence:
            name = pointer.replace("/", "-")
            there_and_back = f"f{name}" in fields and f"e{name}" in places
            # A spelling is not named beside the name that it spells.
            if not there_and_back or (f"f{name}" not in back and not SPELLING.search(pointer)):
                lost.append(f"{record.id}{pointer}")

    assert lost == []


def test_no_contact_person_is_told(corpus_site: Path, records: list[ProjectRecord]) -> None:
    contacts = [contact for record in records for contact in record.contacts]
    own = {record.actor.phone for record in records if record.actor}
    told_by = [(contact.name, contact.email, contact.phone) for contact in contacts]
    secrets = {secret for contact in told_by for secret in contact if secret and secret not in own}
    wanted = re.compile("|".join(map(re.escape, sorted(secrets))))
    told = {
        f"{path.relative_to(corpus_site)}: {found[0]}"
        for path in corpus_site.rglob("*")
        if path.is_file() and (found := wanted.search(path.read_text(encoding="utf-8", errors="replace")))
    }

    assert secrets
    assert told == set()


def test_a_page_has_the_sections_of_its_own_form(corpus_site: Path) -> None:
    def heads(code: str) -> list[str]:
        found = page(corpus_site / "hanke" / f"{code}.html").select("section[id^=k] h2")
        return [" ".join(head.get_text(" ", strip=True).split()) for head in found]

    assert heads("s19001")[1:4] == [
        "Toteuttaja",
        "Alue ja kohderyhmät",
        "Tavoitteet, tulokset ja vaikutukset",
    ]
    assert heads("a39001") == heads("s19001")
    assert heads("a79003") == [
        "Hanke",
        "Hakijan perustiedot",
        "Suunnitelman mukainen tiivistelmä",
        "Kohderyhmät",
        "Julkinen rahoitus",
        "Maantieteellinen kohdealue",
        "Seurantatiedot",
        "Horisontaaliset periaatteet",
        "Loppuraportin tiivistelmä",
    ]


def test_what_only_the_form_of_2014_has_is_shown(corpus_site: Path) -> None:
    shown = page(corpus_site / "hanke" / "a79003.html")

    def text(selector: str) -> str:
        return " ".join(part.get_text(" ") for part in shown.select(selector))

    assert text("#f-classification-equality_answers-main_goal")
    assert text("#k6 #f-site_address")
    assert "Kestävä kehitys" in text("#k8 h3")
    assert "Hankkeeseen osallistuvat yritykset" in text("#k7")
    assert "ei ilmoitettu" not in text("#k1")
