"""Where the name of a contact begins and ends: titles, particles, letters of other languages."""

from __future__ import annotations

import pytest

from tests.free_text.texts import found

TEXT = (
    "Nytt projekt hjälper unga i skärgården\n\nPargas stad har beviljats finansiering från Europeiska "
    "socialfonden för projektet Bryggan. Projektet pågår 1.2.2016–31.12.2018. Målgruppen är unga arbetslösa."
)


def contact(line: str) -> list[tuple[str | None, str | None]]:
    contacts = found(f"{TEXT}\n\n{line}, tfn 044 555 1234").get("contacts", [])
    return [(each.get("name"), each.get("role")) for each in contacts]


@pytest.mark.parametrize(
    "name",
    [
        "Carl-Johan af Heurlin",
        "Britt-Marie de la Chapelle",
        "Jean-Luc Lévêque",
        "Mikael O'Brien",
        "Susanna McCarthy",
        "Pia El-Amin",
        "Ann-Marie Holm Karlén",
        "Lena Kulla",
        "Vidar Ek",
        "Klas Askola",
    ],
)
@pytest.mark.parametrize("title", ["projektledare", "Projektledare", "Projektchef", "Producent", "Kurator"])
def test_a_name_is_whole_behind_any_title(title: str, name: str) -> None:
    assert contact(f"Ytterligare upplysningar: {title} {name}") == [(name, title)]


@pytest.mark.parametrize("before", ["Tag kontakt med Bryggans", "Ytterligare upplysningar: Folkhälsans"])
def test_what_stands_before_a_given_name_is_no_part_of_it(before: str) -> None:
    assert contact(f"{before} Bo Lindh") == [("Bo Lindh", None)]


def test_three_words_may_be_one_name() -> None:
    assert contact("Mer information: Anna Maria Holm") == [("Anna Maria Holm", None)]
    assert contact("Mer information: Abdi Hassan Omar") == [("Abdi Hassan Omar", None)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nu är projektet Lyktan slut, och Lyktan har lyckats.", "Lyktan"),
        ("Förbundet beviljade projektet Bron till våren 240 000 euro ur fonden.", "Bron till våren"),
        ("”Bryggor för alla” är ett ESF-projekt på Åland.", "Bryggor för alla"),
        ("Öppen strand är Savilax folkhögskolas projekt.", "Öppen strand"),
        ("Projektet Strand mot våren hjälper unga till arbete.", "Strand mot våren"),
        ("The iStrand project helps young people into work.", "iStrand"),
        (
            "The Open Shore\n\nThe project helps young people into work by the sea. It is funded by the "
            "European Social Fund and carried out by Malla College in 2016–2018.",
            "Open Shore",
        ),
        (
            "Öppen strand\n\nI projektet stöds unga på väg till arbete vid havet. Projektet finansieras av "
            "Europeiska socialfonden och genomförs av Malla folkhögskola åren 2016–2018.",
            "Öppen strand",
        ),
        ("Niemen opisto sai rahoituksen Ranta auki kaikille -hankkeelle.", "Ranta auki kaikille"),
        ("Vihreä ranta Savossa -hankkeessa etsitään ratkaisuja.", "Vihreä ranta Savossa"),
        ("eRanta-hanke alkaa Kotkassa.", "eRanta"),
        ("#MeRannalla-hanke alkaa Kotkassa.", "#MeRannalla"),
        ("”Rannan avaaminen kaikille” on Niemen opiston ESR-hanke.", "Rannan avaaminen kaikille"),
        ("Sade piiskasi rantaa, kun Kohti merta -hankkeen väki kokoontui.", "Kohti merta"),
        ("Hyviä uutisia: SATA – Sadasta syystä on saanut jatkoa.", "SATA – Sadasta syystä"),
        (
            "Erät ovat peräisin hankkeesta PIHKA – Pihkasta pintaan, jonka kunta aloitti.",
            "PIHKA – Pihkasta pintaan",
        ),
        ("Vanan kommer från Lugn start, projektet som har pågått i två år.", "Lugn start"),
        ("Halva dagen, så heter projektet, bygger på en kort vecka.", "Halva dagen"),
    ],
)
def test_what_a_sentence_goes_on_with_is_no_part(text: str, name: str) -> None:
    assert found(text)["name"] == name


def test_the_land_of_a_body_behind_a_name_is_no_part_of_it() -> None:
    text = (
        "Oma ranta -hanke\n\nHankkeen hallinnoi Suomen metsäkeskus ja rahoittaa ELY-keskus.\n\n"
        "- Haluamme auttaa soutajia, kertoo projektipäällikkö Aino Malli Suomen metsäkeskuksesta."
    )
    assert [each["name"] for each in found(text)["contacts"]] == ["Aino Malli"]
