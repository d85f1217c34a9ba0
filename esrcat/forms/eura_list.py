"""EURA lists: the projects that a search of the services of 2007–2013 and 2014–2020 found, a row each.

The page `projektilista.php` as a table, and its export (`type=xml`), whose elements are named like the
columns. Both services print the same columns under somewhat different words; the export leaves out
'eu' in the name of one of its elements at times.
"""

from __future__ import annotations

from esrcat.columns import column
from esrcat.rules import Form, Table
from esrcat.values.codes import business_id, project_code
from esrcat.values.dates import date
from esrcat.values.funds import fund
from esrcat.values.money import euros
from esrcat.values.statuses import activity_status
from esrcat.values.titles import numbered_title
from esrcat.vocab.listed import municipalities, regions

FORM = Form(
    name="eura_list",
    programme_period="",
    titles=(),
    sections=(),
    table=Table(
        columns=(
            column("Projektikoodi | Hankekoodi | Koodi | Tunnus", "/code", project_code),
            column("Nimi | Projektinnimi | Hankkeennimi | Projekti | Hanke", "/name"),
            column("Rahasto | EU-rahasto", "", several=fund, keys="fund fund_as_written"),
            column(
                "Osio | Ohjelma | Ohjelmaosio | Osio ohjelma | Ohjelman osio | Suuralue | Suuralueosio",
                "/programme_section",
            ),
            column(
                "Toimintalinja | Toimintalinj numero | Toimintalinj nro | Toimintalinj nr | TL | TL nro",
                "/priority_axis",
                several=numbered_title,
                keys="number title",
            ),
            column(
                "Vastuuviranomainen | Viranomainen | Rahoittava viranomainen | Rahoittaja", "/authority/name"
            ),
            column("Toiminnan tila | Toiminnantila | Tila", "/status", activity_status),
            column("Alkaa | Alk | Alku | Aloitus", "/start", date),
            column("Päättyy | Päätt | Paatt | Loppu | Lopetus", "/end", date),
            column(
                "Toteuttaja | Toteuttaj nimi | Toteuttajaorganisaatio nimi | Hakija | Hakij nimi | Tuensaaja"
                " | Tuensaaj nimi | Organisaatio",
                "/actor/name",
            ),
            column(
                "Myönnetty EU- ja valtion rahoitus | Myön EU valtio | EUvaltionrahoitusmyön | Valtionrahoitusmyön"
                " | Myönnetty | Myön EU | Myön valtio | Myön julki | Myön ESR valtio | Myön EAKR valtio"
                " | EUvaltionrahoitusmyon | Valtionrahoitusmyon",
                "/funding/eu_state/granted",
                euros,
            ),
            column(
                "Toteutunut EU- ja valtion rahoitus | Toteut EU valtio | EUvaltionrahoitustoteut"
                " | Valtionrahoitustoteut | Toteut valtio | Toteut ESR valtio | Toteut EAKR valtio"
                " | Maksettu EU valtio",
                "/funding/eu_state/actual",
                euros,
            ),
            column(
                "Suunniteltu julkinen rahoitus | Suunn julki | Julkinenrahoitussuunn | Suunniteltu",
                "/funding/public/planned",
                euros,
            ),
            column(
                "Toteutunut julkinen rahoitus | Toteut julki | Julkinenrahoitustoteut",
                "/funding/public/actual",
                euros,
            ),
        ),
        others=(
            column("Projektityyppi | Hanketyyppi | Tyyppi", "/project_type"),
            column("Erityistavoite | ET", "/specific_objective", several=numbered_title, keys="number title"),
            column("Organisaatiotyyppi", "/actor/type"),
            column("Y-tunnus | Toteuttajan Y-tunnus | Hakijan Y-tunnus", "/actor/business_id", business_id),
            column("Maakunta | Maakunnat", "/area/regions", several=regions),
            column("Kunta | Kunnat", "/area/municipalities", several=municipalities),
        ),
    ),
)
