"""EURA 2021 list: the workbook of all projects of 2021–2027 that the service exports, a row each.

The columns are known from the service's own export; two rows under the list hold sums and the source,
and are nobody's. Names and numbers are typed cells. Columns that the record has no field for are known
and left unmapped.
"""

from __future__ import annotations

from esrcat.columns import column
from esrcat.rules import Form, Table, sentence
from esrcat.sentences.durations import superseded_end
from esrcat.sentences.objectives import objectives
from esrcat.sentences.subprojects import subprojects
from esrcat.values.codes import business_id, project_code
from esrcat.values.contacts import web
from esrcat.values.dates import date
from esrcat.values.funds import fund
from esrcat.values.sheet_numbers import sheet_amount, sheet_postcode
from esrcat.values.statuses import activity_status, joint_by_group
from esrcat.values.titles import coded_title
from esrcat.vocab.locations import locations

FORM = Form(
    name="eura2021_list",
    programme_period="2021-2027",
    titles=(),
    sections=(),
    table=Table(
        columns=(
            column("Hankekoodi | Projektikoodi | Koodi | Hanketunnus", "/code", project_code),
            column("Ryhmähanketunnus | Ryhmähank", "/joint_project", joint_by_group),
            column("Rahasto | EU-rahasto", "", several=fund, keys="fund fund_as_written"),
            column("EAKR-/JTF-alatyyppi | Alatyyppi | EAKR alatyyppi", "/project_type"),
            column("Tl | Toimintalinj", "/priority_axis", several=coded_title, keys="number title"),
            column("Et | Erityistavoite", "/specific_objective", several=coded_title, keys="number title"),
            column("Hankkeen nimi | Nimi | Hankkeen julkinen nimi", "/name"),
            column("Toteuttajan nimi | Toteuttaj | Tuensaaj nimi | Tuensaaj | Hakij nimi", "/actor/name"),
            column("Toteuttajan Y-tunnus | Y-tunnus | Tuensaaj Y-tunnus", "/actor/business_id", business_id),
            column(
                "Rahoittava viranomainen | Viranomainen | Vastuuviranomainen | Rahoittaja", "/authority/name"
            ),
            column("Toiminnan tila | Tila", "/status", activity_status),
            column("Aloituspvm | Alk | Aloitus", "/start", date),
            column("Päättymispvm | Päätt", "/end", date),
            column(
                "Suunniteltu EU- ja valtion rahoitus | Suunn EU valtio",
                "/funding/eu_state/planned",
                sheet_amount,
            ),
            column("Suunniteltu julkinen rahoitus | Suunn julki", "/funding/public/planned", sheet_amount),
            column(
                "Suunniteltu rahoitus yhteensä | Suunn | Kokonaiskustannukset | Kokonaisrahoitus",
                "/funding/total_cost",
                sheet_amount,
            ),
            column(
                "Toteutunut EU- ja valtion rahoitus | Toteut EU valtio",
                "/funding/eu_state/actual",
                sheet_amount,
            ),
            column("Toteutunut julkinen rahoitus | Toteut julki", "/funding/public/actual", sheet_amount),
            column("Toteutunut rahoitus yhteensä | Toteutunut", ""),
            column("Toteutunut EU-rahoituksen määrä | Toteut EU", ""),
            column("Tukitoimen ala", ""),
            column("Sijainti | Maakunta | Maakunnat", "", several=locations, keys="area/regions"),
            column(
                "Toteutuspaikan postinumero | Toteutuspaik postinro", "/site_address/postcode", sheet_postcode
            ),
            column("Toteutuspaikan postitoimipaikka", "/site_address/city"),
            column(
                "Tuensaajan postinumero | Toteuttaj postinumero | Tuensaaj postinro",
                "/actor/address/postcode",
                sheet_postcode,
            ),
            column("Tuensaajan postitoimipaikka | Toteuttaj postitoimipaikka", "/actor/address/city"),
            column("Tukimuoto", ""),
            column(
                "Alueellinen täytäntöönpanomekanismi ja alueellinen painopiste | Alueell täytäntöönpanomek",
                "",
            ),
            column("Taloudellinen toiminta", ""),
            column("Toissijainen teema, vain ESR+ | Toissij teema", ""),
            column("Sukupuolten tasa-arvo | Tasa-arvo", "/classification/equality"),
            column("Itämeren alueen strategia | Itämeri | Itämeristrategia", ""),
            column(
                "Suunnitelman mukainen tiivistelmä hankkeen toteutuksesta | Tiivistelmä | Suunnitelm mukai"
                " tiivistelmä toteutuksesta",
                "/summary",
            ),
            column("Hankekuvauksen osoite", ""),
            column("Hankkeen kotisivun osoite | Kotisivu | Hankkeen kotisivu", "/web", web),
        ),
    ),
    sentences=(
        sentence("/original_end", superseded_end, "/summary", given="/end"),
        sentence("/subprojects", subprojects, "/summary"),
        sentence("/objectives", objectives, "/summary"),
    ),
)
