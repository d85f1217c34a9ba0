"""Lists of what authorities decided on: every value with its own project."""

from __future__ import annotations

from esrcat.model import ProjectRecord
from esrcat.pipeline import parse_bytes

GROUPS = """Tienoon yhteistyöryhmä puolsi neljää hanketta

Tienoon yhteistyöryhmä kokoontui 4.3.2016. Tienoon liitto rahoittaa hankkeita Euroopan
aluekehitysrahastosta (EAKR) ja Hämeen ELY-keskus Euroopan sosiaalirahastosta (ESR).

Tienoon liiton EAKR-hankkeet:

Rannan reitit (Tienoon kehitys Oy, 120.500 €)
• Reitistön suunnittelu ja opasteet

Lämpöä läheltä (Kankaan ammattikorkeakoulu Oy, 87.000 €)
• Pienten lämpölaitosten kokeilut

Hämeen ELY-keskuksen ESR-hankkeet:

Askel töihin (Kankaan kaupunki, 210.300 €)
• Työpajat nuorille

Kielellä kiinni (Tienoon opisto, 64.250 €)
• Kielen opetusta työpaikoilla
"""
GIVEN = """Tienoon hankkeille miljoona euroa

Tienoon ELY-keskus järjesti haun. Hakemuksia tuli 31. Yhteistyöryhmä puoltaa rahoitettavaksi seuraavat:

 • Taitoa tehtaaseen -hankkeelle 144 900 euroa
  Tienoolle kohdistuvan hankkeen tavoitteena on koneistajien osaamisen vahvistaminen.

  Hankkeen päätoteuttajana on Tienoon opisto ja osatoteuttajana Kankaan ammattikorkeakoulu. Hanke on käynnissä
  1.9.2021–31.8.2023.
 • Mieli keveäksi -hankkeelle 66 900 euroa
  Hankkeen tavoitteena on nuorten kuuleminen.
"""
TABLE = """<html lang="fi"><body><h1>Kankaan kaupungin hankkeet</h1><table>
<tr><th>Hanke</th><th>Kesto</th><th>Rahoittaja</th><th>Budjetti</th><th>Yhteyshenkilö</th></tr>
<tr><td>Rannan reitit</td><td>1.1.2018–31.12.2019</td><td>EAKR</td><td>120 500 €</td><td>Maija Malli</td></tr>
<tr><td>Lämpöä läheltä</td><td>1.4.2018–31.3.2020</td><td>EAKR</td><td>87 000 €</td><td>Pekka Ranta</td>
</tr><tr><td>Askel töihin</td><td>2018–2020</td><td>ESR</td><td>210 300 €</td><td></td></tr>
</table></body></html>"""


def records(text: str, name: str = "page.txt") -> tuple[ProjectRecord, ...]:
    return parse_bytes(text.encode(), name, "0" * 64).records


def test_every_entry_has_its_own_body_and_sum_and_the_fund_of_its_group() -> None:
    told = [
        (each.name, each.actor and each.actor.name, each.funding.eu_state.granted, each.fund)
        for each in records(GROUPS)
    ]

    assert told == [
        ("Rannan reitit", "Tienoon kehitys Oy", 120500, "ERDF"),
        ("Lämpöä läheltä", "Kankaan ammattikorkeakoulu Oy", 87000, "ERDF"),
        ("Askel töihin", "Kankaan kaupunki", 210300, "ESF"),
        ("Kielellä kiinni", "Tienoon opisto", 64250, "ESF"),
    ]


def test_the_authority_of_one_group_is_not_that_of_the_other() -> None:
    first, *_, last = records(GROUPS)

    assert first.authority is None
    assert last.authority is not None
    assert last.authority.name == "Hämeen ELY-keskus"


def test_what_follows_an_item_is_said_of_its_project() -> None:
    first, second = records(GIVEN)

    assert (first.name, first.funding.eu_state.granted) == ("Taitoa tehtaaseen", 144900)
    assert (first.start, first.end) == ("2021-09-01", "2023-08-31")
    assert first.actor is not None
    assert first.actor.name == "Tienoon opisto"
    assert first.objectives[0].startswith("Tienoolle kohdistuvan hankkeen tavoitteena")
    assert (second.name, second.funding.eu_state.granted) == ("Mieli keveäksi", 66900)


def test_a_row_with_an_empty_cell_is_a_project_too() -> None:
    told = [
        (each.name, each.fund, each.start, each.funding.total_cost) for each in records(TABLE, "page.html")
    ]

    assert told == [
        ("Rannan reitit", "ERDF", "2018-01-01", 120500),
        ("Lämpöä läheltä", "ERDF", "2018-04-01", 87000),
        ("Askel töihin", "ESF", "2018", 210300),
    ]


def test_who_is_asked_stands_in_the_row_of_the_project() -> None:
    told = [[each.name for each in record.contacts] for record in records(TABLE, "page.html")]

    assert told == [["Maija Malli"], ["Pekka Ranta"], []]


OTHERS = """Tienoon liitto myönsi rahoitusta hankkeille

Tienoon liiton EAKR-hankehaku toteutui keväällä. Rahoitusta esitetään kahdelle hankkeelle:

 • LUMO- Lumesta valoa; Kankaan opisto Oy, muut toteuttajat Tienoon kehitys Oy, Salon kaupunki, 23 900 €
 • Rannan reitit; Tienoon opisto, muut toteuttajat Kankaan yliopisto ja Niemen Tuki ry 161 000 €
"""


def test_who_carries_it_out_with_another_is_a_partner() -> None:
    first, second = parse_bytes(OTHERS.encode(), "page.txt", "0" * 64).records

    assert [each.name for each in first.partners] == ["Tienoon kehitys Oy", "Salon kaupunki"]
    assert [each.name for each in second.partners] == ["Kankaan yliopisto", "Niemen Tuki ry"]
    assert first.actor is not None
    assert first.actor.name == "Kankaan opisto Oy"
    assert [each.name for each in (first, second)] == ["LUMO- Lumesta valoa", "Rannan reitit"]
