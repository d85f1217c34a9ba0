"""Sections that are the projects' own, as many as the text says, and those of what is said beside them."""

from __future__ import annotations

import pytest

from esrcat.pages import main_content
from esrcat.pages.kinds import TextKind, kind_of_text
from esrcat.readers import read

LETTER = (
    "<html><body><h1>Jäsenkirje</h1><p>Kirjeessä on tällä kertaa kaksi hanketta, joista on kysytty.</p>"
    "<h2>1. Tupa humisee</h2><p>Kylien Tupa ry korjaa pirttiä. Kyseessä on Leader-hanke. Se alkoi 1.9.2023,"
    " ja kustannukset ovat 84 000 euroa.</p>"
    "<h2>2. Vertaiskyyti</h2><p>Kunnan hanke Vertaiskyyti auttaa omaishoitajia. Se alkoi 1.1.2023, ja"
    " budjetti on 270 000 euroa.</p>"
    "<h2>{beside}</h2><p>Haku on auki, ja jaossa on 400 000 euroa. Kaudella 2014–2020 tuettiin 117 hanketta."
    "</p></body></html>"
)
DECISIONS = (
    "<html><body><h1>Tre ESF-projekt startar vid kusten</h1><p>Centralen har beslutat om stöd till tre nya"
    " projekt.</p><h2>Stadig mark</h2><p>Staden får 245 000 euro för Stadig mark, som är till för nyanlända."
    "</p><h2>Kroppen orkar</h2><p>Projektet Kroppen orkar får 268 000 euro och slutar 2014.</p>"
    "<h2>Min egen bod</h2><p>Projektet Min egen bod får 188 000 euro och slutar 2014.</p>"
    "<h2>Bakgrund</h2><p>Sedan 2007 har centralen gett stöd till 96 projekt, i allt 9 miljoner euro.</p>"
    "</body></html>"
)


def kind(text: str) -> TextKind:
    return kind_of_text(main_content(read(text.encode(), "page.html")))


@pytest.mark.parametrize("beside", ["Ja sitten muuta", "Lopuksi", "Lyhyesti"])
def test_what_is_said_beside_the_projects_is_none_of_them(beside: str) -> None:
    found = kind(LETTER.format(beside=beside))

    assert (found.kind, [each.heading for each in found.stretches]) == ("several_projects", [2, 4])


def test_a_section_that_does_not_say_the_word_is_counted_too() -> None:
    found = kind(DECISIONS)

    assert (found.kind, len(found.stretches)) == ("several_projects", 3)
