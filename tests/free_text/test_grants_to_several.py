"""Minutes and news of several grants: no value of one project stands with another."""

from __future__ import annotations

from esrcat import parse

MINUTES = """Kunnanhallitus 12.3.2018

§ 31 Lumipolku-hankkeen kuntarahoitusosuus

Salon kaupunki hakee Lumipolku-hankkeelle kuntarahoitusosuutta 12 000 euroa. Hankkeen kokonaiskustannukset
ovat 120 000 euroa ja se toteutetaan 1.1.2018–31.12.2019.

Päätös: Kuntarahoitusosuus hyväksyttiin.

§ 32 Kivijalka-hankkeen kuntarahoitusosuus

Aukean opisto hakee Kivijalka-hankkeelle kuntarahoitusosuutta 5 800 euroa. Hankkeen kokonaiskustannukset ovat
58 000 euroa. Toteutusaika on 1.3.2018–30.4.2019.

Päätös: Kuntarahoitusosuus hyväksyttiin.
"""
OFFICIAL = """Hallitus 3 / 2017 20.03.2017
JOHTAJAN PÄÄTÖKSET 13 - 15

• Päätös nro 13 / Kivien tarkistustyön tilaaminen Salon museolta, kustannus 6 000 €.
• Päätös nro 14 / Muutos rahoituspäätökseen seuraavasti:
- Lumipolku-hankkeen nimi oikaistaan Lumitieksi
- Vapautuva määräraha 5 500 € myönnetään Niemen nuoret ry:lle Suvi-hakemukselle.
• Päätös nro 15 / Aukean opistolle myönnetty Kivijalka-hankkeeseen rahoitusta 18 848 €.

Merkittiin tiedoksi.
"""
BOTH = """Näs yrkesinstitut får 500 000 euro i EU-bidrag

Det blev full pott när Interreg meddelade vilka projekt som har beviljats bidrag. Vi fick bidrag för båda
projekten vi ansökte om, säger rektorn.

Vintersken är namnet på det ena projektet, där Näs yrkesinstitut är projektägare. Projektet pågår i två år och
har en budget på 326 000 euro.

Det andra projektet heter Isvinden.
"""
OWNERS = """Tre projekt får stöd

Vintersken med Näs kommun som projektägare får 11,4 miljoner kr från Europeiska socialfonden. Projektets syfte
är att hjälpa unga.

Projektet Isvinden, ett samverkansprojekt mellan Lumipolku rf, Vasa stad och Malax kommun, får 9,9
miljoner kr.

Stigen med Korsnäs kommun som projektägare får 7,6 miljoner kr 2021. Det är ett projekt för unga.
"""


def test_each_numbered_decision_is_on_its_own_project() -> None:
    told = [
        (each.name, each.start, each.funding.total_cost, each.actor.name if each.actor else None)
        for each in parse(MINUTES.encode()).records
    ]

    assert told == [
        ("Lumipolku", "2018-01-01", 120000, "Salon kaupunki"),
        ("Kivijalka", "2018-03-01", 58000, "Aukean opisto"),
    ]


def test_an_officials_list_of_decisions_is_about_no_one_project() -> None:
    assert parse(OFFICIAL.encode()).records == ()


def test_what_is_given_to_both_is_not_that_of_the_one() -> None:
    (record,) = parse(BOTH.encode()).records

    assert (record.name, record.funding.total_cost) == ("Vintersken", 326000)
    assert record.funding.eu_state.granted is None


def test_who_owns_a_project_is_no_part_of_its_name_and_who_shares_it_does_not_lead() -> None:
    records = parse(OWNERS.encode()).records

    assert [record.name for record in records] == ["Vintersken", "Isvinden", "Stigen"]
    assert [record.actor.name if record.actor else None for record in records] == [
        "Näs kommun",
        None,
        "Korsnäs kommun",
    ]
    assert {"Vasa stad", "Malax kommun"} <= {partner.name for partner in records[1].partners}


def test_a_paragraph_that_counts_the_projects_may_tell_of_the_first() -> None:
    text = """Two projects begin

Two new projects have started at the college. The Quay project is led by Salo City and runs from 1.1.2018 to
31.12.2019.

The Wind project has a budget of 58 000 euros. The project is coordinated by Aukea College. Partners are Niemi
Ltd and Salpaus University.
"""
    quay, wind = parse(text.encode()).records

    assert (quay.name, quay.end, quay.funding.total_cost, quay.partners) == ("Quay", "2019-12-31", None, [])
    assert (wind.name, wind.start, wind.funding.total_cost) == ("Wind", None, 58000)
    assert wind.actor is not None
    assert wind.actor.name == "Aukea College"


def test_a_previous_programme_is_not_that_of_the_project() -> None:
    text = """Tiedotteet

Yhteistyöryhmä käsitteli hankkeita

Joukossa oli vielä edellisen rakennerahasto-ohjelman, Kestävää kasvua ja työtä 2014–2020, hankkeita.

Uusi avaus on Lumipolku-hanke, jonka tavoitteena on lisätä matkailua Salossa. Lumipolku-hankkeen rahoitus
tulee Euroopan aluekehitysrahastolta (EAKR). Hankkeen toteuttaa Aukean opisto.
"""
    (record,) = parse(text.encode()).records

    assert (record.name, record.fund, record.programme_period) == ("Lumipolku", "ERDF", None)
