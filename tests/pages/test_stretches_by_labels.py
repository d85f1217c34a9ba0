"""Registers print projects alike: the label of a name each time, or the same labels under headings."""

from __future__ import annotations

from esrcat.model import ProjectRecord
from esrcat.pipeline import parse_bytes


def records(text: str) -> tuple[ProjectRecord, ...]:
    return parse_bytes(text.encode(), "page.txt", "0" * 64).records


def test_each_label_of_a_name_begins_a_part_with_what_stands_above_its_description() -> None:
    text = """Höstens första projekt har fått sina beslut

Leader Näs förordade fyra ansökningar den 3 mars 2016. Nu har de två första besluten tagits.

Projekt: ”Bryggan i Bergö, fas 2”
Projektägare: Föreningen Bryggan på Bergö. Kontaktperson är Malla Modell.
Projektbeskrivning:
Föreningen lagar en brygga som Malax kommun äger. År 2013 gjordes en förstudie.
Projekttid: 01.06.2016-31.05.2018
Totalbudget: 60 200 euro

Projekt: "Vedugnen"
Projektägare: Näs-Strömsö byalag. Kontaktperson är Otto Exempel.
Projektbeskrivning:
En ugn muras på nytt, och lärlingar är med.
Projekttid: 25.02.2016-31.12.2016
Totalbudget: 4 480,60 euro
"""
    first, second = records(text)

    assert (first.name, second.name) == ("Bryggan i Bergö, fas 2", "Vedugnen")
    assert (first.start, second.end) == ("2016-06-01", "2016-12-31")
    assert first.actor is not None
    assert first.actor.name == "Föreningen Bryggan på Bergö"
    assert second.actor is not None
    assert second.actor.name == "Näs-Strömsö byalag"
    assert [each.name for each in (*first.contacts, *second.contacts)] == ["Malla Modell", "Otto Exempel"]
    assert not first.partners
    assert not second.partners
    assert (first.funding.total_cost, second.funding.total_cost) == (60200, 4480.6)


def test_headings_over_the_same_labels_are_projects() -> None:
    text = """The programme helped the regions of Sellu to learn from each other.

QUAYS

- Funder: Interreg Europe
- Budget: 1 200 000 €
- Implementation Period: 1.6.2018-31.5.2021
- Project Manager Mary Model

Ports are old. The QUAYS project wrote down what to do.

Tidy Nets

- Funder: Interreg Europe
- Budget: 900 000 €
- Implementation Period: 1.4.2016 – 31.3.2019
- Project Manager Otto Sample

Nets are long.
"""

    assert [(each.name, each.start, each.end) for each in records(text)] == [
        ("QUAYS", "2018-06-01", "2021-05-31"),
        ("Tidy Nets", "2016-04-01", "2019-03-31"),
    ]


def test_the_same_name_twice_makes_no_parts() -> None:
    text = """Projekt: Bryggan

Projektägare: Malax kommun
Projekttid: 01.06.2016-31.05.2018

Tidigare projekt

Projekt: Bryggan
Budget: 20 000 euro
"""

    assert len(records(text)) < 2


def test_a_name_over_lines_of_the_same_labels_is_a_part_in_a_town_s_list() -> None:
    text = """Kaupungin hankkeet

Käynnissä olevat hankkeet

Lumen alta
Toteutusaika: 1.8.2020–31.7.2023
Rahoittaja: Lapin ELY-keskus, ESR
Toteuttaja: Kemin kaupunki

Suolan maku
Toteutusaika: 1.3.2020–31.8.2022
Rahoittaja: Lapin ELY-keskus, ESR
Toteuttaja: Tornion kaupunki

Päättyneet hankkeet

Meren ääni
Toteutusaika: 1.1.2016–31.12.2017
Rahoittaja: Lapin ELY-keskus, ESR
Toteuttaja: Simon kunta
"""
    found = records(text)
    assert [each.name for each in found] == ["Lumen alta", "Suolan maku", "Meren ääni"]
    assert [each.start for each in found] == ["2020-08-01", "2020-03-01", "2016-01-01"]


def test_labels_of_one_project_with_two_persons_are_no_list() -> None:
    text = """Lumen alta -hanke

Lumen alta -hanke auttaa nuoria Kemissä. Hankkeen toteuttaa Kemin kaupunki ja sen rahoittaa ESR.
Hanke toimii 1.8.2020–31.7.2023.

Malla Modell
Puhelin: 555 1234
Sähköposti: malla@lumi.example

Otto Exempel
Puhelin: 555 1235
Sähköposti: otto@lumi.example
"""
    assert [each.name for each in records(text)] == ["Lumen alta"]


def test_labels_may_be_indented_and_a_name_long() -> None:
    long = "Rantojen hoidon suunnittelu ja toimeenpano soutajien näkökulmasta – soutustrategia kaikille"
    parts = [
        f"  {name}\n\n  Hakija: Niemen kunta\n  Myönnetty rahoitus: 14 350 €\n  Toteutusaika: 1.3.20{year}-"
        "30.6.2024\n  Tavoitteena on hoitaa rantoja."
        for name, year in ((long, 22), ("Soutajia maakuntaan", 23))
    ]
    found = records("\n\n".join(("Tämän sivun sisältö:", *parts)))

    assert [each.start for each in found] == ["2022-03-01", "2023-03-01"]
