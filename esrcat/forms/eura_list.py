"""EURA lists: the projects that a search of the services of 2007–2013 and 2014–2020 found, a row each.

The page `projektilista.php` as a table, and its export (`type=xml`), whose elements are named like the
columns. Both services print the same columns under somewhat different words; the export leaves out
'eu' in the name of one of its elements at times.
"""

from __future__ import annotations

from esrcat.columns import column
from esrcat.rules import Form, Table
from esrcat.values.codes import business_id, project_code
from esrcat.values.dates import date, period
from esrcat.values.funds import fund
from esrcat.values.sheet_numbers import list_amount
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
            column(
                "Projektikoodi | Hankekoodi | Koodi | Tunnus | Projektitunnus | Hanketunnus | Projektinumero"
                " | Hankenumero",
                "/code",
                project_code,
            ),
            column(
                "Nimi | Projektinnimi | Projektinimi | Hankkeennimi | Hankenimi | Projekti | Hanke", "/name"
            ),
            column("Rahasto | EU-rahasto | ESR EAKR", "", several=fund, keys="fund fund_as_written"),
            column(
                "Osio | Ohjelma | Ohjelmaosio | Osio ohjelma | Ohjelma osio | Ohjelman osio | Suuralue"
                " | Suuralueosio | Osa-alue | Ohjelma-alue",
                "/programme_section",
            ),
            column(
                "Toimintalinja | Toimintalinj nro | Toimintalinj nr | Toimintalinj numero | TL | TL nro"
                " | TL numero | Linja",
                "/priority_axis",
                several=numbered_title,
                keys="number title",
            ),
            column(
                "Vastuuviranomainen | Vastuuviranom | Viranom | Rahoittava viranom | Vastaava viranom"
                " | Vastuullinen viranom | Rahoittaja",
                "/authority/name",
            ),
            column("Toiminnan tila | Toiminnantila | Tila | Tilanne", "/status", activity_status),
            column("Alkaa | Alk | Aloitus | Toteutusaika alk | Toiminta alk", "/start", date),
            column(
                "Päättyy | Päät | Paat | Loppu | Lopetus | Toteutusaika päät | Toiminta päät", "/end", date
            ),
            column(
                "Toteuttaja | Toteuttaj nimi | Hakija | Hakij nimi | Tuensaaj | Tuensaaj nimi | Päätoteuttaj"
                " | Päätoteuttaj nimi | Organisaatio | Organisaation nimi | Hallinnoija",
                "/actor/name",
            ),
            column(
                "Myönnetty EU- ja valtion rahoitus | Myön EU valt | Myön ESR valt | Myön EAKR valt"
                " | Myönnetty | Myönnetty tuki | EUvaltionrahoitusmyön | EUvaltionrahoitusmyon"
                " | Valtionrahoitusmyön | Valtionrahoitusmyon",
                "/funding/eu_state/granted",
                list_amount,
            ),
            column(
                "Toteutunut EU- ja valtion rahoitus | Tot EU valt | Tot ESR valt | Tot EAKR valt"
                " | Maksettu EU valt | EUvaltionrahoitustot | Valtionrahoitustot",
                "/funding/eu_state/actual",
                list_amount,
            ),
            column(
                "Suunniteltu julkinen rahoitus | Suunn julk | Julkinenrahoitussuunn",
                "/funding/public/planned",
                list_amount,
            ),
            column(
                "Toteutunut julkinen rahoitus | Tot julk | Julkinenrahoitustot",
                "/funding/public/actual",
                list_amount,
            ),
        ),
        others=(
            column(
                "Kokonaiskustannukset | Kokonaiskustannus | Kokonaisrahoitus | Kokonaisbudjetti",
                "/funding/total_cost",
                list_amount,
            ),
            column("Toteutusaika | Kesto", "", several=period, keys="start end"),
            column("Projektityyppi | Hanketyyppi | Tyyppi", "/project_type"),
            column("Erityistavoite | ET", "/specific_objective", several=numbered_title, keys="number title"),
            column("Organisaatiotyyppi", "/actor/type"),
            column("Y-tunnus | Toteuttajan Y-tunnus | Hakijan Y-tunnus", "/actor/business_id", business_id),
            column("Maakunta | Maakunnat", "/area/regions", several=regions),
            column("Kunta | Kunnat", "/area/municipalities", several=municipalities),
        ),
    ),
)
