"""Whether texts are about a project whose writers were unlike those that the weights were learnt from."""

from __future__ import annotations

from esrcat.free_text.subject.texts import Judged
from esrcat.model import ProjectRecord
from esrcat.pages import main_content
from esrcat.pages.kinds import kind_of_text
from esrcat.pipeline import parse_bytes
from esrcat.readers import read

REPORT = """LAMPI-ICT - LOPPURAPORTTI

1. YHTEENVETO LAMPI-ICT hanke oli lampureiden oma kehittämishanke. Hankkeen tavoitteena oli, että
laskuri, kartta ja vaaka kulkevat samassa puhelimessa laitumelle. Kohderyhmänä olivat lampurit ja
villan kehrääjät. Aitauksissa kokeiltiin kolmea laitetta, joista yksi hukkui lumeen ja toinen jäi
pässin sarviin. Kolmas kesti, ja sen tiedot saatiin talteen joka aamu. Iltaisin istuttiin pirtissä
ja opeteltiin taulukoita. Moni tuli paikalle useammin kuin kerran, vaikka matkaa oli monta kymmentä
kilometriä. Palautteesta näkyi, että vaaka oli kaikista mieluisin. Vähiten pidettiin kartasta, koska
se ei tuntenut polkuja. Ohjelmat jäivät tiloille, ja niitä käytetään yhä. Naapurin koirakin oppi
väistämään lähetintä. Villan hinta ei noussut.
"""
REGISTER = """Kohesio: find EU projects

project info
Start date: 1 February 2015
End date: 31 May 2018
funding
Fund: European Social Fund (ESF)
Total budget: 2 310 450,00 €
EU contribution: 1 000 000,00 € (43,28%)
programme
Programming period: 2014-2021
Managing authority: työ- ja elinkeinoministeriö

At ease by the lake

The aim of the project is that everybody who moves to the shore learns how to row, fish and fill in
a form. So far the office by the pier has opened once a week, and few have found it. In several
small projects the door stands open each day, somebody makes tea, and a neighbour who came ten years
ago explains what the letters say. The boats are lent out for nothing.
"""
CALL = """Kyläkahviloiden hankehaku

Kyläkahviloiden hankehaku on nyt käynnissä! Pullan ja kahvin lisäksi saa tarjota musiikkia.
Hakujakso päättyy 15.8.2022, ja sen jälkeen tulleet paperit palautetaan. Lapin ELY-keskus lukee ne
syyskuussa. Jaettavana on 300 000 euroa.
"""


def records(text: str) -> tuple[ProjectRecord, ...]:
    return parse_bytes(text.encode(), "page.txt", "0" * 64).records


def test_words_that_are_only_unlike_do_not_outweigh_a_name() -> None:
    judged = Judged(main_content(read(REPORT.encode(), "page.txt")))
    (record,) = records(REPORT)

    assert judged.is_hardly_about_any
    assert not judged.is_about_none
    assert record.name == "LAMPI-ICT"


def test_the_heading_behind_the_facts_of_a_register_is_the_name() -> None:
    (record,) = records(REGISTER)

    assert record.name == "At ease by the lake"


def test_labels_give_a_record_without_a_name() -> None:
    (record,) = records(REGISTER.replace("At ease by the lake\n", ""))

    assert record.name is None
    assert (record.start, record.end) == ("2015-02-01", "2018-05-31")
    assert record.funding is not None
    assert record.funding.total_cost == 2_310_450


def test_a_call_that_is_open_now_is_one() -> None:
    assert kind_of_text(main_content(read(CALL.encode(), "page.txt"))).kind == "call"
