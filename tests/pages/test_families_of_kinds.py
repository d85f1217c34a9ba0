"""Families of texts that look like something else: final seminars, leaflets, road works, year reviews."""

from __future__ import annotations

import pytest

from esrcat.pages import main_content
from esrcat.pages.kinds import TextKind, kind_of_text
from esrcat.readers import read
from tests.pages import texts_of_councils, texts_of_families, texts_on_the_side, texts_without_names

ALL = (texts_of_councils, texts_of_families, texts_on_the_side, texts_without_names)
PROJECTS = {name: text for each in ALL for name, text in each.PROJECTS.items()}
OTHERS = {name: text for each in ALL for name, text in each.OTHERS.items()}
SEVERAL = {name: text for each in ALL for name, text in each.SEVERAL.items()}


def kind(source: str) -> TextKind:
    name = "page.html" if source.strip().startswith("<") else "text.txt"
    return kind_of_text(main_content(read(source.strip().encode(), name)))


@pytest.mark.parametrize("name", PROJECTS)
def test_texts_about_one_project(name: str) -> None:
    found = kind(PROJECTS[name])

    assert found.kind in ("project_page", "press_release"), found
    assert len(found.stretches) == 1


@pytest.mark.parametrize("name", OTHERS)
def test_texts_about_no_project(name: str) -> None:
    found = kind(OTHERS[name])

    assert found.kind in ("call", "other"), found
    assert found.stretches == ()


@pytest.mark.parametrize("name", SEVERAL)
def test_texts_about_several_projects(name: str) -> None:
    count, source = SEVERAL[name]
    found = kind(source)

    assert found.kind == "several_projects", found
    assert len(found.stretches) == count, found.stretches


def test_what_got_no_money_and_what_is_said_of_it_is_in_no_stretch() -> None:
    content = main_content(read(SEVERAL["sv-paragraphs"][1].strip().encode(), "text.txt"))
    inside = {
        number for stretch in kind_of_text(content).stretches for number in range(stretch.first, stretch.end)
    }
    outside = [content.text_of(block) for n, block in enumerate(content.blocks) if n not in inside]

    assert any("900 000" in text for text in outside), outside


def test_no_text_hides_another() -> None:
    assert len(PROJECTS) == sum(len(each.PROJECTS) for each in ALL)
    assert len(OTHERS) == sum(len(each.OTHERS) for each in ALL)
    assert len(SEVERAL) == sum(len(each.SEVERAL) for each in ALL)
