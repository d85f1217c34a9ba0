"""What texts are about: projects or none, one or several, and the reasons that are given."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from esrcat.pages import kinds, main_content
from esrcat.pages.kinds import TextKind, kind_of_text
from esrcat.pages.mentions import find_mentions
from esrcat.readers import read
from tests.documents import expected, parsed
from tests.pages.texts import OTHERS, PROJECTS, SEVERAL

ROOT = Path(__file__).resolve().parent.parent.parent
FAMILIES = ("press_releases/dev", "project_pages/dev", "no_project/dev", "negative")
DOCUMENTS = sorted(
    path
    for family in FAMILIES
    for path in (ROOT / "corpus" / family).glob("*")
    if path.suffix in (".html", ".txt")
)

ONE = ("project_page", "press_release")
NONE = ("call", "other")


def kind(source: str) -> TextKind:
    return kind_of_text(main_content(read(source.strip().encode(), "text.txt")))


def document_id(path: Path) -> str:
    return f"{path.parent.parent.name}/{path.name}"


@pytest.mark.parametrize("path", DOCUMENTS, ids=document_id)
def test_documents_of_the_corpus_are_told_apart(path: Path) -> None:
    # What the page alone leaves in doubt, the facts that the text tells decide.
    result = parsed(path)

    assert len(result.records) == len(expected(path)), result.reasons
    assert (result.status in ("ok", "partial")) is bool(expected(path)), result.reasons
    assert result.reasons


@pytest.mark.parametrize("name", PROJECTS)
def test_texts_about_one_project(name: str) -> None:
    found = kind(PROJECTS[name])

    assert found.kind in ONE, found
    assert len(found.stretches) == 1


@pytest.mark.parametrize("name", OTHERS)
def test_texts_about_no_project(name: str) -> None:
    found = kind(OTHERS[name])

    assert found.kind in NONE, found
    assert found.stretches == ()
    assert found.reasons


@pytest.mark.parametrize("name", SEVERAL)
def test_texts_about_several_projects(name: str) -> None:
    count, source = SEVERAL[name]
    found = kind(source)

    assert found.kind == "several_projects", found
    assert len(found.stretches) == count, found.stretches


@pytest.mark.parametrize("name", [name for name in OTHERS if name.split("-")[1] == "call"])
def test_calls_are_called_so(name: str) -> None:
    assert kind(OTHERS[name]).kind == "call"


def test_rows_under_a_column_of_projects_are_projects_of_their_own() -> None:
    page = (
        "<h1>Liiton rahoittamat hankkeet 2016</h1><table><tr><th>Hanke<th>Toteuttaja<th>Tuki"
        "<tr><td>Valkeat yöt<td>Oulun kaupunki<td>120 000 €<tr><td>Laituri<td>Kalajoen satama<td>85 000 €"
        "<tr><td>Yhteensä<td><td>205 000 €</table>"
    )
    content = main_content(read(page.encode(), "page.html"))
    found = kind_of_text(content)

    assert [content.text_of(content.blocks[each.first]) for each in found.stretches] == [
        "Valkeat yöt",
        "Laituri",
    ]


def test_stretches_are_in_order_and_apart() -> None:
    for _, source in SEVERAL.values():
        stretches = kind(source).stretches

        assert all(stretch.first < stretch.end for stretch in stretches)
        assert all(one.end <= other.first for one, other in pairwise(stretches))


def test_what_is_said_of_all_projects_is_in_no_stretch() -> None:
    source = SEVERAL["fi-paragraphs"][1].strip()
    content = main_content(read(source.encode(), "text.txt"))
    inside = {
        number for stretch in kind_of_text(content).stretches for number in range(stretch.first, stretch.end)
    }
    outside = [content.text_of(block) for n, block in enumerate(content.blocks) if n not in inside]

    assert outside[0] == "Kolmelle hankkeelle rahoitus"
    assert outside[-1].startswith("Lisätietoja:")


def test_reasons_are_words_for_people() -> None:
    reasons = kind(PROJECTS["fi-funded"]).reasons

    assert any("Hirsiosaajat" in reason for reason in reasons), reasons
    assert kind(OTHERS["fi-statistics"]).reasons == ("it names no project",)


def test_a_block_that_names_funds_often_is_searched_for_a_sum_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A table on one line names a fund in each row: each search of the whole line made it quadratic."""
    searched = []

    class Counting:
        def search(self, text: str) -> None:
            searched.append(len(text))

    monkeypatch.setattr(kinds, "MONEY", Counting())

    kind("Hankkeet\n\n" + "Euroopan sosiaalirahasto (ESR), Oulu; " * 50)

    assert len(searched) == 1, searched


def test_a_name_with_its_programme_or_in_the_title_of_a_preliminary_study() -> None:
    text = "Suurin Soutuluonto LIFE -hanke alkaa. Soutuluonto LIFE -hankkeen toimet ovat laajoja."
    assert [each.name for each in find_mentions(text, 0, len(text))][-1] == "Soutuluonto LIFE"
    title = "Kansainvälinen soutaja-esiselvityshanke"
    assert [each.name for each in find_mentions(title, 0, len(title))] == ["Kansainvälinen soutaja"]
