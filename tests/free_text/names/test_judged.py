"""A name that all its places tell, where words say another project's name or none."""

from __future__ import annotations

from esrcat.free_text.names.judged import JUDGED, likelier_name
from esrcat.free_text.names.mention import Mention
from esrcat.free_text.names.reading import find_names
from tests.free_text.texts import story

PAGE = """Varsi vihreäksi

Joenvarren niityt ovat kasvaneet umpeen, ja maisema on kadonnut näkyvistä.

Niityille viedään lampaita ja ihmisiä. Kylän nuoret oppivat niittämään viikatteella.
Työ alkoi maaliskuussa 2016. Viimeiset aidat puretaan joulukuussa 2018. Rahaa on 210 000 euroa.
Siitä 150 000 euroa tulee Euroopan sosiaalirahastosta.
Päätöksen teki Hämeen ELY-keskus. Mallia haettiin naapurista, jossa Laidunrengas-hanke
kiersi tiloja. Niityillä on käynyt 40 nuorta. Heistä 12 sai työtä.

Kysy lisää

Projektipäällikkö Orvo Testinen, 040 555 1234
"""


def test_the_title_is_the_name_and_not_what_is_named_beside_it() -> None:
    names = find_names(story(PAGE))

    assert names.chosen is not None
    assert names.chosen.name == "Varsi vihreäksi"
    assert names.chosen.rule == JUDGED
    assert not names.is_own("Laidunrengas")


def test_what_words_plainly_say_is_not_judged() -> None:
    told = story(PAGE)
    plain = Mention("Laidunrengas", 0, 5, 3, "name that is said to be it")

    assert likelier_name(told, plain, [plain]) == []


def test_a_short_text_is_not_judged() -> None:
    assert likelier_name(story("Varsi vihreäksi\n\nNiityille viedään lampaita.\n"), None, []) == []


def test_a_part_of_the_chosen_name_does_not_take_its_place() -> None:
    told = story(PAGE)
    whole = Mention("Varsi vihreäksi", 0, 15, 1, "heading of the page")

    assert likelier_name(told, whole, [whole]) == []


INFLECTED = """Rannan kylälehti 4/2017

Ranta on ollut hiljaa jo vuosia, ja veneet ovat lahonneet. Kylällä Soutajasta puhutaan paljon.
Nuoret oppivat siellä soutamaan. Moni kehuu Soutajaa. Kylän väki tulee Soutajaan joka viikko. Työ alkoi
maaliskuussa 2016. Viimeiset veneet tervataan joulukuussa 2018. Rahaa on 210 000 euroa.
Siitä 150 000 euroa tulee Euroopan sosiaalirahastosta.
Päätöksen teki Hämeen ELY-keskus. Rannalla on käynyt 40 nuorta. Heistä 12 sai työtä.
"""


def test_a_case_form_is_said_in_the_base_form_of_all() -> None:
    told = story(INFLECTED)
    at = INFLECTED.index("Soutajasta")
    inflected = Mention("Soutajasta", at, at + len("Soutajasta"), 1, "the only name that is left")

    assert {each.name for each in likelier_name(told, inflected, [inflected])} == {"Soutaja"}


def test_what_is_always_a_part_of_longer_words_gives_way_to_them() -> None:
    page = PAGE.replace("Niityille viedään", "Niityille tuo Varsi vihreäksi").replace("Joenvarren", "Kylän")
    told = story(page)
    part = Mention("Vihreäksi", 6, 15, 1, "words that are written as a name")

    assert {each.name for each in likelier_name(told, part, [part])} == {"Varsi vihreäksi"}


def test_the_one_word_that_a_title_is_about_is_the_name() -> None:
    told = story("Båtbänken rodde ända fram\n\nBåtbänken, som byn har drivit, är nu slut. Alla ror vidare.\n")
    names = find_names(told)

    assert names.chosen is not None
    assert names.chosen.name == "Båtbänken"


def test_capitals_over_a_report_are_the_name_that_the_text_inflects() -> None:
    told = story(
        "TOINEN RANTA 2003–2005, LOPPURAPORTTI\n\nVeneitä oli vähän. Toisen rannan tarkoitus oli soutaa.\n"
    )
    names = find_names(told)

    assert names.chosen is not None
    assert names.chosen.name == "Toinen ranta"


def test_for_whom_a_project_is_is_not_what_it_is_called() -> None:
    told = story(
        """Ministeriet har beviljat Malla välfärdsområde stöd för projektet Nordan Lykta-Starka Byar.

Projektets målgrupper:

• Unga och unga vuxna, som behöver stöd i arbetet. De får hjälp varje dag.
• Äldre som bor ensamma. De får besök av en ledare. Besöken görs två gånger i veckan.
• Unga och unga vuxna som studerar. De möts i skolan. Mötena leds av en lärare. Alla är välkomna. Kaffe bjuds.

Projektet pågår i tre år. Arbetet görs i byarna. Det leds av en styrgrupp. Gruppen möts varje vår.
"""
    )
    names = find_names(told)

    assert names.chosen is not None
    assert names.chosen.name == "Nordan Lykta-Starka Byar"
