"""Labels that nothing parts from their values, as registers are saved whose boxes or tables are lost."""

from __future__ import annotations

from esrcat.normalise import view, with_mark_at
from esrcat.pipeline import parse_bytes
from tests.free_text.texts import found, story

REGISTER = """Saarten valot

Registrets data
ProjektnamnÖarnas ljus
ProjektbeskrivningProjektets mål är att tända ljus i skärgården och att visa vägen för dem som kommer sent.
HuvudsökandeNäs kommun, avdelningen för miljö
Övriga medverkandeKotka stad
Tidsperiod2011-05-01 - 2014-04-30
Beslutsdatum2011-03-23
Beviljade EU-medel645600
Total projektkostnad1075940

KontaktpersonMaja Saari
E-postmaja.saari@naset.example
"""


def test_each_label_is_read_with_the_value_that_touches_it() -> None:
    values = found(REGISTER)

    assert values["start"] == "2011-05-01"
    assert values["end"] == "2014-04-30"
    assert values["actor"]["name"] == "Näs kommun"
    assert values["funding"]["total_cost"] == 1075940
    assert values["contacts"][0]["name"] == "Maja Saari"
    assert values["contacts"][0]["email"] == "maja.saari@naset.example"


def test_what_is_quoted_stands_in_the_document_as_it_is() -> None:
    result = parse_bytes(REGISTER.encode(), "register.txt", "0" * 64)
    record = result.records[0]

    for pointer in ("/end", "/actor/name", "/funding/total_cost"):
        place = record.evidence[pointer][0]
        assert result.document.text[place["start"] : place["end"]] == place["quote"]
    assert record.evidence["/funding/total_cost"][0]["quote"].endswith("1075940")


def test_lead_in_brackets_below_a_label_that_touches_the_first_name() -> None:
    values = found(
        """Ketju kestää

ProjectKetju kestää
PartnersVega University of Applied Sciences
(main project implementer),
Sirius Foundation
FundersEuropean Social Fund plus (ESF+)
Budget913 048 €
(total budget)

The project helps young people into work and firms to find them."""
    )

    assert values["name"] == "Ketju kestää"
    assert values["actor"]["name"] == "Vega University of Applied Sciences"
    assert values["partners"][0]["name"] == "Sirius Foundation"
    assert values["funding"]["total_cost"] == 913048


def test_one_such_word_alone_may_be_a_name() -> None:
    told = story("Hanke\n\nKestoKylä\n\nHanke toimii Kotkassa.")

    assert "KestoKylä" in told.text


def test_a_mark_comes_from_nothing_in_the_source() -> None:
    seen = with_mark_at(view("Budget913 048"), [6], ": ")

    assert seen.text == "Budget: 913 048"
    assert seen.span(8, 15) == (6, 13)
    assert seen.index(6) == 8
