"""What the words around say of places, numbers and contacts, in texts that are long enough."""

from __future__ import annotations

import pytest

from esrcat import parse
from esrcat.free_text import stories
from esrcat.free_text.names.reading import find_names
from esrcat.free_text.subject.about import Aboutness
from esrcat.free_text.subject.judged import UNKNOWN, chance_of, speaks_against, surroundings_of
from esrcat.free_text.subject.texts import Judged
from esrcat.judging import Subject
from esrcat.pages import Content, main_content
from esrcat.readers import read
from tests.documents import CORPUS

SHORT = """Portti avautuu

Portti-hanke auttaa nuoria työhön Kuopiossa. Hanketta rahoittaa Euroopan sosiaalirahasto.
Ohjausta sai 48 nuorta.
"""
LONG = """Portti avautuu

Portti-hanke auttaa nuoria työhön Kuopiossa ja Siilinjärvellä. Hanketta rahoittaa Euroopan sosiaalirahasto.
Hankkeen toteuttaa Männikön kansanopisto. Hanke alkoi 1.1.2016 ja päättyy 31.12.2018.

Tulokset

Hankkeessa koulutettiin 48 nuorta. Heistä 12 sai työpaikan. Nuoret arvioivat valmennuksen hyväksi.

Männikön kansanopisto

Kansanopistossa on 640 opiskelijaa ja 85 työntekijää. Opisto perustettiin Haminassa. Lumi suli huhtikuussa.
Viime vuonna opiston juhlissa Kotkassa kävi 2 300 vierasta. Kahvia keitettiin pitkään.
"""


def about_of(text: str) -> Aboutness:
    (story,) = stories(read(text.encode(), "text.txt"))
    return Aboutness(story, find_names(story, of_several=False))


def chance(about: Aboutness, what: str, subject: Subject) -> float:
    start = about.story.text.index(what)
    return chance_of(about, subject, start, start + len(what))


def test_a_short_text_is_not_judged() -> None:
    about = about_of(SHORT)
    start = about.story.text.index("48")

    assert chance_of(about, "results", start, start + 2) == UNKNOWN
    assert not speaks_against(about, "results", start, start + 2, 0.99)


@pytest.mark.parametrize(("own", "other"), [("48", "640"), ("12", "85"), ("48", "2 300")])
def test_a_result_is_likelier_than_another_number(own: str, other: str) -> None:
    about = about_of(LONG)

    assert chance(about, own, "results") > 3 * chance(about, other, "results")


@pytest.mark.parametrize("other", ["Haminassa", "Kotkassa"])
def test_a_place_of_the_work_is_likelier_than_another(other: str) -> None:
    about = about_of(LONG)

    assert chance(about, "Kuopiossa", "places") > chance(about, other, "places")


def test_what_stands_around_is_the_sentence_the_one_before_and_the_heading() -> None:
    about = about_of(LONG)
    start = about.story.text.index("12 sai")
    around = surroundings_of(about, start, start + 2)

    assert around.sentence[around.start : around.end] == "12"
    assert around.before == "Hankkeessa koulutettiin 48 nuorta."
    assert around.heading == "Tulokset"
    assert around.signs == ("part 2", "8+ sentences")


def test_it_is_told_whether_the_sentence_names_the_project() -> None:
    about = about_of(LONG)
    start = about.story.text.index("Kuopiossa")

    assert "names it" in surroundings_of(about, start, start + 9).signs


def test_it_is_told_whether_the_sentence_is_about_another_project() -> None:
    about = about_of(f"{LONG}Rinnakkaishanke Ovi auki tavoitti 77 nuorta.\n")
    start = about.story.text.index("77")

    assert "of others" in surroundings_of(about, start, start + 2).signs


def test_numbers_of_others_are_no_results() -> None:
    (record,) = parse(LONG.encode()).records

    assert [each.number for each in record.outcomes.statements] == [48, 12]


PAGE = CORPUS / "project_pages" / "dev" / "fi1004-avoin-eteinen.html"
CALL = """Vinkkejä hakijoille

Haku on auki 15.3. asti. Ohjelmasta myönnetään avustuksia hankkeille, jotka edistävät työllisyyttä.
Hakijoita pyydetään täyttämään lomake verkossa. Hakuinfo järjestetään torstaina, ilmoittaudu viimeistään
maanantaina. Valintaperusteet löytyvät ohjeesta. Hakemukset käsitellään keväällä, ja päätökset annetaan
kesäkuussa. Lisätietoja hausta antaa rahoitusasiantuntija. Hakijoiden on hyvä tutustua ohjelma-
asiakirjaan. Rahoitusta voivat hakea kunnat, yhdistykset ja oppilaitokset. Tukea ei myönnetä hankkeisiin,
jotka on jo aloitettu. Hankkeiden kesto on enintään kolme vuotta. Esimerkkejä hyvistä hankkeista on
koottu sivulle. Kysymyksiä voi lähettää sähköpostilla. Seuraava haku avautuu syksyllä.
"""


def content_of(text: str) -> Content:
    return main_content(read(text.encode(), "text.txt"))


def test_a_text_about_a_project_is_told_by_its_words() -> None:
    content = main_content(read(PAGE.read_bytes(), PAGE.name))

    assert Judged(content).is_plainly_about_projects
    assert not Judged(content).is_about_none


def test_a_text_about_projects_that_are_yet_to_come_is_told_by_its_words() -> None:
    assert Judged(content_of(CALL)).is_about_none
    assert not Judged(content_of(CALL)).is_plainly_about_projects


def test_a_short_text_is_taken_for_neither() -> None:
    assert not Judged(content_of(CALL[:300])).is_about_none
    assert not Judged(content_of(SHORT)).is_plainly_about_projects
