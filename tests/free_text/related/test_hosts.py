"""Other projects that one comes from or goes over into, with those who carry them out."""

from __future__ import annotations

import pytest

from tests.free_text.texts import SHORT_OPENINGS, found


def related(language: str, said: str) -> list[tuple[str, str | None]]:
    content = found(f"{SHORT_OPENINGS[language]}\n\n{said}")
    return [(each["name"], each.get("host")) for each in content.get("related_projects", [])]


@pytest.mark.parametrize(
    ("language", "said", "name", "host"),
    [
        ("fi", "Ennen Porttia seudulla toimi Kynnys ylös -projekti (2010–2012).", "Kynnys ylös", None),
        (
            "fi",
            "Pohjatyö tehtiin Kynnys-hankkeessa, jota veti Haminan kaupunki vuosina 2010–2012.",
            "Kynnys",
            "Haminan kaupunki",
        ),
        (
            "fi",
            "Edeltävä hanke Kynnys (2010–2012, Haminan kaupunki, 120 000 euroa) oli pienempi.",
            "Kynnys",
            "Haminan kaupunki",
        ),
        (
            "fi",
            "Portti jatkaa siitä, mihin vuosina 2010–2012 toteutettu Kynnys ylös -hanke jäi.",
            "Kynnys ylös",
            None,
        ),
        (
            "fi",
            "Esikuvana oli Kynnys-projekti, jonka toteutti Haminan kaupunki.",
            "Kynnys",
            "Haminan kaupunki",
        ),
        (
            "fi",
            "Sisarhankkeemme Kynnys ylös toimii Haminassa Haminan kaupungin vetämänä.",
            "Kynnys ylös",
            "Haminan kaupunki",
        ),
        ("fi", "Työ sai alkunsa Haminan kaupungin Kynnys-hankkeesta.", "Kynnys", "Haminan kaupunki"),
        (
            "fi",
            "Aihetta jatkaa ensi vuonna Kynnys ylös -hanke, jolle Haminan kaupunki on hakenut 20 000 euroa.",
            "Kynnys ylös",
            "Haminan kaupunki",
        ),
        ("fi", "Työkalut ovat peräisin Kynnys-hankkeesta (2010–2012).", "Kynnys", None),
        (
            "fi",
            "Vuosina 2010–2012 kokeiltiin samaa Kynnys-hankkeessa, ja sen oppeja käytetään nyt.",
            "Kynnys",
            None,
        ),
        (
            "fi",
            "Rinnalla kulkee Kynnys-hanke, jonka hallinnoija on Haminan kaupunki.",
            "Kynnys",
            "Haminan kaupunki",
        ),
        (
            "fi",
            "Portin edeltäjä, Kynnys ylös, päättyi 2012. Sitä veti Haminan kaupunki.",
            "Kynnys ylös",
            "Haminan kaupunki",
        ),
        (
            "sv",
            "Före Framåt fanns Tröskeln (2010–2012), som drevs av Kristinestads stad.",
            "Tröskeln",
            "Kristinestads stad",
        ),
        (
            "sv",
            "Idén kommer från projektet Tröskeln, som Kristinestads stad drev 2010–2012.",
            "Tröskeln",
            "Kristinestads stad",
        ),
        ("sv", "Systerprojektet Tröskeln leds av Kristinestads stad.", "Tröskeln", "Kristinestads stad"),
        (
            "sv",
            "I Kristinestad pågår ett systerprojekt, Tröskeln, som leds av Kristinestads stad.",
            "Tröskeln",
            "Kristinestads stad",
        ),
        (
            "sv",
            "Projektet bygger på Tröskeln, som Kristinestads stad genomförde 2010–2012.",
            "Tröskeln",
            "Kristinestads stad",
        ),
        (
            "sv",
            "Redan i projektet Tröskeln 2010–2012, som drevs av Kristinestads stad, märkte man behovet.",
            "Tröskeln",
            "Kristinestads stad",
        ),
        (
            "sv",
            "Föregångaren hette Tröskeln och drevs av Kristinestads stad.",
            "Tröskeln",
            "Kristinestads stad",
        ),
        (
            "sv",
            "Arbetet fortsätter 2019 i projektet Tröskeln, som Kristinestads stad har sökt pengar för.",
            "Tröskeln",
            "Kristinestads stad",
        ),
        (
            "sv",
            "Modellen hämtades från Tröskeln, ett projekt som Kristinestads stad drev 2010–2012.",
            "Tröskeln",
            "Kristinestads stad",
        ),
        (
            "sv",
            "Erfarenheterna från projektet Tröskeln (Kristinestads stad, 2010–2012) tas till vara.",
            "Tröskeln",
            "Kristinestads stad",
        ),
        (
            "en",
            "Before Steps there was Threshold (2010–2012), run by the City of Hamina.",
            "Threshold",
            "City of Hamina",
        ),
        (
            "en",
            "The idea came from Threshold (2010–2012), a project of the City of Hamina.",
            "Threshold",
            "City of Hamina",
        ),
        (
            "en",
            "A sister project called Threshold is led by the City of Hamina.",
            "Threshold",
            "City of Hamina",
        ),
        (
            "en",
            "Steps grew out of Threshold, a pilot which the City of Hamina ran in 2010–2012.",
            "Threshold",
            "City of Hamina",
        ),
        (
            "en",
            "The method was first tried in the Threshold project, led by the City of Hamina until 2012.",
            "Threshold",
            "City of Hamina",
        ),
        (
            "en",
            "Its predecessor, Threshold (2010–2012, City of Hamina), was smaller.",
            "Threshold",
            "City of Hamina",
        ),
        (
            "en",
            "Threshold, our sister project in Hamina, is run by the City of Hamina.",
            "Threshold",
            "City of Hamina",
        ),
    ],
)
def test_whose_another_project_is(language: str, said: str, name: str, host: str | None) -> None:
    assert related(language, said) == [(name, host)]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fi", "Samassa talossa toimii myös Kynnys-hanke (2010–2012), joka opettaa leipomista."),
        ("fi", "Samana päivänä julkistettiin Kynnys-hankkeen (2010–2012) kirja."),
        ("sv", "I samma hus finns också projektet Tröskeln 2010–2012, som lär ut bakning."),
        (
            "en",
            "In the same house works the Threshold project, led by the City of Hamina, which teaches baking.",
        ),
        ("fi", "Tilat vapautuivat, kun Haminan kaupungin Kynnys-hanke muutti pois."),
        ("sv", "Samma dag fick Tröskeln, som drivs av Kristinestads stad, ett pris."),
    ],
)
def test_a_project_that_only_happens_to_be_near_is_not_related(language: str, said: str) -> None:
    assert related(language, said) == []
