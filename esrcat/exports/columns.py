"""The columns of the wide table: a Finnish heading and the field under it, in the order of the forms."""

from __future__ import annotations

from typing import NamedTuple


class Column(NamedTuple):
    """A heading and a JSON pointer; '*' in it takes that field of every item of a list.

    `once` leaves out repeated items. It is for a list that has one column only, whose items differ in fields
    that the table does not show.
    """

    heading: str
    pointer: str
    once: bool = False


def _planned_and_actual(what: str, pointer: str) -> tuple[Column, ...]:
    return (
        Column(f"{what}, suunniteltu", f"{pointer}/planned/total"),
        Column(f"{what}, suunniteltu, naisia", f"{pointer}/planned/women"),
        Column(f"{what}, toteutunut", f"{pointer}/actual/total"),
        Column(f"{what}, toteutunut, naisia", f"{pointer}/actual/women"),
    )


COLUMNS: tuple[Column, ...] = (
    Column("Tunnus", "/id"),
    Column("Hankekoodi", "/code"),
    Column("Nimi", "/name"),
    Column("Lyhenne", "/acronym"),
    Column("Rahasto", "/fund"),
    Column("Rahasto, kirjoitusasu", "/fund_as_written"),
    Column("Ohjelmakausi", "/programme_period"),
    Column("Ohjelman osio", "/programme_section"),
    Column("Toimintalinjan numero", "/priority_axis/number"),
    Column("Toimintalinja", "/priority_axis/title"),
    Column("Erityistavoitteen numero", "/specific_objective/number"),
    Column("Erityistavoite", "/specific_objective/title"),
    Column("Projektityyppi", "/project_type"),
    Column("Alkaa", "/start"),
    Column("Päättyy", "/end"),
    Column("Alkuperäinen loppu", "/original_end"),
    Column("Tila", "/status"),
    Column("Vastuuviranomainen", "/authority/name"),
    Column("Toteuttaja", "/actor/name"),
    Column("Toteuttajan tyyppi", "/actor/type"),
    Column("Y-tunnus", "/actor/business_id"),
    Column("Lähiosoite", "/actor/address/street"),
    Column("Postinumero", "/actor/address/postcode"),
    Column("Postitoimipaikka", "/actor/address/city"),
    Column("Toteuttajan puhelin", "/actor/phone"),
    Column("Toteuttajan verkko-osoite", "/actor/web"),
    Column("Osatoteuttajat", "/partners/*/name"),
    Column("Toteutustapa", "/joint_project"),
    Column("Hankkeen kotisivu", "/web"),
    Column("Yhteyshenkilöt", "/contacts/*/name"),
    Column("Yhteyshenkilöiden asema", "/contacts/*/role"),
    Column("Yhteyshenkilöiden sähköposti", "/contacts/*/email"),
    Column("Yhteyshenkilöiden puhelin", "/contacts/*/phone"),
    Column("Valtakunnallinen", "/area/national"),
    Column("Maakunnat", "/area/regions/*/name"),
    Column("Maakuntien tunnukset", "/area/regions/*/code"),
    Column("Seutukunnat", "/area/subregions/*/name"),
    Column("Seutukuntien tunnukset", "/area/subregions/*/code"),
    Column("Kunnat", "/area/municipalities/*/name"),
    Column("Kuntien tunnukset", "/area/municipalities/*/code"),
    Column("Toteutuspaikan lähiosoite", "/site_address/street"),
    Column("Toteutuspaikan postinumero", "/site_address/postcode"),
    Column("Toteutuspaikan postitoimipaikka", "/site_address/city"),
    Column("Varsinaiset kohderyhmät", "/target_groups/direct"),
    Column("Välilliset kohderyhmät", "/target_groups/indirect"),
    Column("Kohderyhmän asiasanat", "/target_groups/labels/*"),
    Column("Teemat", "/themes/*"),
    *_planned_and_actual("Aloittaneet henkilöt", "/participants"),
    *_planned_and_actual("Uudet työpaikat", "/outcomes/new_jobs"),
    *_planned_and_actual("Uudet yritykset", "/outcomes/new_businesses"),
    *_planned_and_actual("Osallistuvat yritykset", "/outcomes/participating_businesses"),
    *_planned_and_actual("Suoritetut tutkinnot", "/outcomes/qualifications"),
    Column("Tekstin kertomat tulokset", "/outcomes/statements/*/text", once=True),
    Column("Tavoitteet", "/objectives/*"),
    Column("Toimenpiteet", "/activities/*/title"),
    Column("Osahankkeet", "/subprojects/*/name"),
    Column("Osahankkeiden toteuttajat", "/subprojects/*/host"),
    Column("Tiivistelmä", "/summary"),
    Column("Tiedotussuunnitelma", "/dissemination/communication_plan"),
    Column("Hyvät käytännöt", "/dissemination/good_practices"),
    Column("Valuutta", "/funding/currency"),
    Column("EU ja valtio, haettu", "/funding/eu_state/requested"),
    Column("EU ja valtio, suunniteltu", "/funding/eu_state/planned"),
    Column("EU ja valtio, myönnetty", "/funding/eu_state/granted"),
    Column("EU ja valtio, toteutunut", "/funding/eu_state/actual"),
    Column("Julkinen rahoitus, suunniteltu", "/funding/public/planned"),
    Column("Julkinen rahoitus, toteutunut", "/funding/public/actual"),
    Column("Kokonaiskustannukset", "/funding/total_cost"),
    Column("Tasa-arvo", "/classification/equality"),
    Column("Kestävä kehitys", "/classification/sustainability"),
    Column("Kumppanuus", "/classification/partnership"),
    Column("Innovatiivisuus", "/classification/innovation"),
    Column("Kehittämisohjelma", "/classification/development_programme"),
    Column("Tasa-arvo, analyysi tehty", "/classification/equality_answers/analysis"),
    Column("Tasa-arvo, otettu huomioon", "/classification/equality_answers/mainstreaming"),
    Column("Tasa-arvo, päätavoite", "/classification/equality_answers/main_goal"),
    Column("Kestävä kehitys, kohteet", "/classification/sustainability_scores/*/topic"),
    Column("Kestävä kehitys, välitön vaikutus", "/classification/sustainability_scores/*/direct"),
    Column("Kestävä kehitys, välillinen vaikutus", "/classification/sustainability_scores/*/indirect"),
    Column("Loppuraportin tiivistelmä", "/final_report"),
    Column("Päiväykset", "/milestones/*/date"),
    Column("Päiväysten aiheet", "/milestones/*/what"),
    Column("Muut mainitut hankkeet", "/related_projects/*/name"),
    Column("Muiden hankkeiden toteuttajat", "/related_projects/*/host"),
    Column("Kielet", "/languages/*"),
    Column("Lomake", "/form"),
    Column("Asiakirjat", "/documents/*/name"),
    Column("Asiakirjojen sha256", "/documents/*/sha256"),
    Column("Huomautukset", "/issues/*/code"),
    Column("Avain", "/key"),
)
