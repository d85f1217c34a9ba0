"""Boxes beside the text of a page that say who is asked about the project."""

from __future__ import annotations

import pytest

from esrcat.pages import main_content
from esrcat.readers import read

PROSE = "<p>Portti-hanke auttaa nuoria työhön. Hanketta rahoittaa Euroopan sosiaalirahasto (ESR).</p>" * 8
PERSON = "Hankevastaava<br>Aino Testilä<br>044 555 1234<br>aino.testila@opisto.example"


def written(beside: str) -> str:
    page = f"<html><body><main><h1>Portti</h1>{PROSE}</main><aside>{beside}</aside></body></html>"
    content = main_content(read(page.encode(), "page.html"))
    return "\n".join(content.text_of(block) for block in content.blocks)


@pytest.mark.parametrize(
    "beside",
    [
        f"<h4>Ota yhteyttä</h4><p>{PERSON}</p>",
        "<h4>Yhteyshenkilö</h4><p>Ohjaaja<br>Aino Testilä<br>044 555 1234</p>",
        f"<h4>Yhteystiedot</h4><p>{PERSON}</p><h4>Kurssitoimisto</h4><p>Esko Testilä, 044 555 5678</p>",
        f"<h4>Uutisia</h4><p>Uusi auto</p><h4>Contact:</h4><p>{PERSON}</p>",
    ],
)
def test_a_box_of_the_projects_contacts_is_text(beside: str) -> None:
    text = written(beside)
    assert "Aino Testilä" in text
    assert "Esko" not in text
    assert "auto" not in text


@pytest.mark.parametrize(
    "beside",
    [
        "<h4>Yhteystiedot</h4><p>Toimisto: Aino Testilä, 044 555 1234</p>",
        "<h4>Ota yhteyttä</h4><p>Kysy hankkeesta Aino Testilältä!</p>",
        f"<h4>Uutisia</h4><p>{PERSON}</p>",
        f"<nav><h4>Yhteystiedot</h4><p>{PERSON}</p></nav>",
        f"<div class='foot'><h4>Yhteystiedot</h4><p>{PERSON}</p></div>",
    ],
)
def test_other_boxes_are_none(beside: str) -> None:
    assert "Aino Testilä" not in written(beside)
