"""Pages of associations, towns' decisions and news of grants: whose a name, a lead, a sum and a date are."""

from __future__ import annotations

import pytest

from esrcat.model import ProjectRecord
from esrcat.pipeline import parse_bytes
from tests.free_text.texts import found

RUNS = (
    "Hankkeen tavoitteena on parantaa retkeilyä saaressa ja opastaa nuoria rannalla. "
    "Hanke kestää 1.1.2021–31.12.2023."
)
LABELS = """Siltoja saareen

Siltoja saareen -hankkeessa rakennetaan pitkospuita. Hankkeen tavoitteena on parantaa retkeilyä, ja siinä on
mukana monta kylää eri puolilta saaristoa.

{labels}
"""
TEASERS = """Hankkeet

Hankkeiden avulla Lumikeskus edistää hiihtoa. Rahoitusta saadaan maaseutu- ja rakennerahastoista sekä
Interreg-ohjelmista, ja osa hankkeista on Lumikeskuksen vetovastuulla.

9.1.2019 Pohjoinen alue
Latupohja-hankkeen tavoitteena on kunnostaa ladut ja opettaa vetäjiä. Lumikeskus toteuttaa hanketta...
2.1.2019 Itäinen alue
Suksirekry-hanke on käynnistymässä. Hankkeen tavoitteena on saada alalle uusia voitelijoita...
"""
GIVEN_TO_MANY = """Latuja kunnostaviin hankkeisiin yhteensä 2 miljoonaa euroa

Opetus- ja kulttuuriministeriö on myöntänyt 1,3 miljoonaa euroa hankkeisiin, jotka työllistävät nuoria. Tukea
myönnettiin 37 hankkeelle. Hakijoita oli kaikkiaan 73. Keskimääräinen avustus oli 35 000 euroa. Eniten tukea,
90 000 euroa, saivat Suksimuseon ja Tuulisalon kaupungin hankkeet sekä yhteishanke: Lumimuseon, Aukean museon
ja Niemen museon Jäätyneet muistot -hanke. Hankkeiden arvioinnissa on kiinnitetty huomiota laatuun.

Lisätietoja: Opetus- ja kulttuuriministeriö
"""


def records(text: str) -> tuple[ProjectRecord, ...]:
    return parse_bytes(text.encode(), "page.txt", "0" * 64).records


def record(text: str) -> ProjectRecord:
    (only,) = records(text)
    return only


def page(*sentences: str) -> str:
    return "\n\n".join(("Siltoja saareen -hanke", "Siltoja saareen -hanke on alkanut.", *sentences))


@pytest.mark.parametrize("text", [TEASERS, GIVEN_TO_MANY])
def test_a_list_of_beginnings_and_news_of_many_are_about_no_single_project(text: str) -> None:
    assert not records(text)


def test_two_sums_granted_in_turn_are_of_two_projects() -> None:
    text = (
        "Liiton rahoitus käytössä\n\nLapin liitto on tukenut kehittämistä. Opisto kehittää latuja. "
        "Hankkeen tavoitteena on hyvä pohja. Hankkeelle myönnetty tuki on 992 000 euroa.\n\nOpisto "
        "kehittää myös suksia. Hankkeelle myönnetty tuki on 814 000 euroa. Rahoitus on liiton rahoitusta.\n"
    )

    assert not records(text)


@pytest.mark.parametrize(
    "labels",
    [
        "Kesto1.3.2024–31.8.2026\nToteuttajaNiemen kyläseura ry\nKokonaisbudjetti150 000 €",
        "Hankkeen kesto1.3.2024–31.8.2026\n\nHankkeen toteuttajaNiemen kyläseura ry\n\nBudjetti150 000 €",
        "Aloituspäivä1.3.2024\n\nPäättymispäivä31.8.2026\n\nToteuttajaNiemen kyläseura ry\n\n"
        "Budjetti150 000 €",
    ],
)
def test_labels_that_their_values_follow_at_once_are_labels(labels: str) -> None:
    told = record(LABELS.format(labels=labels))

    assert (told.start, told.end) == ("2024-03-01", "2026-08-31")
    assert told.actor is not None
    assert told.actor.name == "Niemen kyläseura ry"
    assert told.funding.total_cost == 150000
    assert not told.partners


@pytest.mark.parametrize(
    "sentence",
    [
        "Osoite Puhelin Kotisivut Niemen opisto hoitaa hanketta.",
        "KIITOKSET Niemen opisto hoitaa hanketta.",
    ],
)
def test_labels_are_no_part_of_a_bodys_name(sentence: str) -> None:
    actor = record(page(sentence, RUNS)).actor

    assert actor is not None
    assert actor.name == "Niemen opisto"


def test_what_is_a_body_by_its_looks_alone_leads_nothing() -> None:
    text = page("Saaressa tavoitellaan kasvua Hyvin Vihreän ja rannan kumppaneiden hankkeen avulla.", RUNS)

    assert record(text).actor is None


@pytest.mark.parametrize("body", ["Etätyötilojen verkosto", "Kylätalojen foorumi", "Leader-ryhmä"])
def test_several_bodies_together_are_none(body: str) -> None:
    assert record(page(f"{body} kokoontui talvella.", RUNS)).actor is None


@pytest.mark.parametrize(
    ("sentence", "total"),
    [
        ("Investointihankkeen kustannusarvio oli 412 000 euroa.", 412000),
        ("Hankkeen kokonaisbudjetti on 412 000 euroa.", 412000),
    ],
)
def test_what_an_investment_project_costs_is_its_total(sentence: str, total: int) -> None:
    assert record(page(RUNS, sentence)).funding.total_cost == total


@pytest.mark.parametrize(
    "sentence",
    [
        "EU rahoittaa hanketta 96 500 eurolla.",
        "Euroopan unioni osallistuu hankkeen kustannuksiin 96 500 eurolla.",
        "EU tuki hanketta 96 500 eurolla.",
    ],
)
def test_what_the_union_finances_is_its_share(sentence: str) -> None:
    (share,) = record(page(RUNS, sentence)).funding.shares

    assert share.amount == 96500


@pytest.mark.parametrize(
    "sentence",
    [
        "Aukean kaupungin osahankkeen kustannukset ovat 198 980 euroa, josta EU-tuki on 149 235 euroa.",
        "Tuulisalon kaupungin osahankkeen budjetti on 236 140 euroa, jolle EAKR-tukea haetaan 141 683 euroa.",
        "Myönnetylle määrärahalle saadaan EU:n ja valtion tukea enintään 73 708 euroa.",
    ],
)
def test_the_money_of_one_part_is_not_the_projects(sentence: str) -> None:
    assert not record(page(RUNS, sentence)).funding.shares
    assert record(page(RUNS, sentence)).funding.eu_state.requested is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Kaupungissa on ollut haettavana projektipäällikön määräaikainen toimi Siltoja saareen -hankkeessa "
        "ajalla 1.3.2025–31.10.2027.",
        "Projektityöntekijän tehtävä on määräaikainen, ja hankkeessa se kestää 1.3.2025–31.10.2027.",
        "Hankkeen Lapin osahanke käynnistyi 1.3.2025 ja päättyi 31.10.2027.",
    ],
)
def test_the_time_of_a_job_or_a_part_is_not_the_projects(sentence: str) -> None:
    text = page("Hankkeen tavoitteena on parantaa retkeilyä. Hanketta hallinnoi Niemen opisto.", sentence)

    assert (record(text).start, record(text).end) == (None, None)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "Kaupunki sai tukea Vihreä ranta – veneillen ja soutaen (VIRA) -hankkeelle.",
            "Vihreä ranta – veneillen ja soutaen",
        ),
        (
            "Syksyllä alkaneessa VIRA – uudenlaista soutua yhdessä -hankkeessa soudettiin.",
            "VIRA – uudenlaista soutua yhdessä",
        ),
    ],
)
def test_what_explains_a_name_behind_its_dash_belongs_to_it(sentence: str, name: str) -> None:
    text = f"{sentence} Hankkeen tavoitteena on opettaa soutua. Hanke kestää 1.1.2021–31.12.2022.\n"

    assert found(text)["name"] == name


DECISION = """Hankerahoitus, EU:n Suomen rakennerahasto-ohjelman hankehaku, "Suunta satamaan"

Päätös

Määrärahan myöntäminen hankkeelle ”Suunta satamaan”

Suunta satamaan -hankkeen tavoitteena on edistää muuttajien työtä. Hankkeen toteuttaa Aukean kaupunki.
Hanke toteutetaan vuosina 2020–2021. Hakemus on saanut myönteisen rahoituspäätöksen Keski-Suomen
elinkeino- liikenne- ja ympäristökeskukselta 22.5.2020.
"""


def test_a_towns_decision_is_no_form_of_the_fund() -> None:
    told = record(DECISION)

    assert told.name == "Suunta satamaan"
    assert told.actor is not None
    assert told.actor.name == "Aukean kaupunki"
    assert (told.start, told.end) == ("2020", "2021")


def test_who_made_the_decision_is_the_authority_and_not_whose_call_it_was() -> None:
    text = page("Hankerahoitus, opetus- ja kulttuuriministeriön ESR-haku", RUNS)
    decided = "Hakemus on saanut myönteisen rahoituspäätöksen Lapin ELY-keskukselta 7.2.2020."

    assert found(f"{text}\n\n{decided}")["authority"]["name"] == "Lapin ELY-keskus"
