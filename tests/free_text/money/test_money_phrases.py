"""Sums of money that are the project's, and those that are of something else."""

from __future__ import annotations

import pytest

from esrcat.pipeline import parse_bytes

HEAD = {
    "fi": "Uusi alku\n\nUusi alku -hanke auttaa nuoria töihin. Hankkeen rahoittaa Euroopan sosiaalirahasto (ESR) ja päätöksen teki Lapin ELY-keskus. Hanke alkoi 1.3.2016 ja päättyy 31.12.2018. Hanketta vetää Kuutamon ammattiopisto. ",
    "sv": "Fast mark\n\nProjektet Fast mark hjälper unga till jobb. Projektet finansieras av Europeiska socialfonden (ESF) och beslutet fattades av NTM-centralen i Österbotten. Projektet leds av Kustens yrkesinstitut. ",
    "en": "Warm Hands\n\nThe Warm Hands project helps young people to work. The project is financed by the European Social Fund (ESF) and the decision was made by the ELY Centre for Lapland. It is run by Moonlight Vocational College. ",
}
Shares = dict[str, tuple[float | None, float | None]]


@pytest.mark.parametrize(
    ("language", "said", "total", "granted", "shares"),
    [
        ("fi", "Hankkeen kokonaiskustannukset ovat 320 000 euroa.", 320000, None, {}),
        ("fi", "Hankkeelle ELY-keskus myönsi 240 000 euroa.", None, 240000, {}),
        (
            "fi",
            "ELY-keskuksen Kuutamon kunnalle myöntämä 88 000 euron energia-avustus ei liity hankkeeseen.",
            None,
            None,
            {},
        ),
        ("fi", "Sisarhanke Verso sai 88 000 euroa. Se on oma hankkeensa.", None, None, {}),
        (
            "fi",
            "Koko hanke maksaa 320 000 euroa, josta 80 prosenttia tulee ESR:ltä ja valtiolta.",
            320000,
            None,
            {"EU and state": (80, None)},
        ),
        (
            "fi",
            "Hankkeen budjetti on 320 000 euroa. Kuutamon ammattiopiston osuus budjetista on 200 000 euroa.",
            320000,
            None,
            {},
        ),
        (
            "fi",
            "Hanke maksaa 320 000 euroa. Kunnat kustantavat siitä 32 000 euroa.",
            320000,
            None,
            {"municipalities": (None, 32000)},
        ),
        (
            "fi",
            "Lapin ELY-keskus tuki viime vuonna alueen hankkeita 5 miljoonalla eurolla. Uusi alku sai siitä 240 000 euroa.",
            None,
            240000,
            {},
        ),
        ("fi", "Rahaa on käytettävissä kaikkiaan 320 000 euroa.", 320000, None, {}),
        ("fi", "Hankkeen kustannukset nousevat 320 000 euroon.", 320000, None, {}),
        ("fi", "Hankkeen kustannusarvio, 320 000 euroa, riittää hyvin.", 320000, None, {}),
        ("fi", "Opisto osti uuden talon 900 000 eurolla.", None, None, {}),
        ("fi", "Samassa kokouksessa Kylätie-hankkeelle myönnettiin 75 000 euroa.", None, None, {}),
        ("fi", "Vuonna 2017 hankkeessa käytettiin 110 000 euroa.", None, None, {}),
        ("fi", "Omarahoitusosuus 20 % (64 000 e) jää opistolle.", None, None, {"own": (20, 64000)}),
        ("fi", "Ensi vuonna opisto hakee uutta 500 000 euron hanketta.", None, None, {}),
        ("sv", "Projektets totalkostnad är 320 000 euro.", 320000, None, {}),
        ("sv", "Totalkostnaden blev 320 000 euro.", 320000, None, {}),
        ("sv", "Det hela kostade 320 000 euro.", 320000, None, {}),
        (
            "sv",
            "Det hela kostar 320 000 euro och finansieras till 100 procent av EU och staten.",
            320000,
            None,
            {"EU and state": (100, None)},
        ),
        ("sv", "NTM-centralen beviljade projektet 240 000 euro.", None, 240000, {}),
        (
            "sv",
            "Kostnaderna beräknas till 320 000 euro. Av dem står ESF och staten för 256 000 euro (80 %), medan institutet självt betalar 64 000 euro (20 %).",
            320000,
            None,
            {"EU and state": (80, 256000), "own": (20, 64000)},
        ),
        ("sv", "Budgeten på 320 000 euro räcker bra.", 320000, None, {}),
        (
            "sv",
            "Systerprojektet Uppkopplad drevs av Närpes stad. Men det riktade sig till arbetsplatser och hade en egen budget på 88 000 euro.",
            None,
            None,
            {},
        ),
        ("sv", "Kommunerna skjuter till 32 000 euro.", None, None, {"municipalities": (None, 32000)}),
        ("sv", "Institutets egen insats är 32 000 euro.", None, None, {"own": (None, 32000)}),
        ("sv", "I fjol köpte institutet en buss för 88 000 euro.", None, None, {}),
        ("sv", "Projektet Havsbad i Malax fick samtidigt 88 000 euro.", None, None, {}),
        ("sv", "Staden satsar 500 000 euro på en ny skola.", None, None, {}),
        ("sv", "År 2017 användes 110 000 euro.", None, None, {}),
        ("sv", "Totalt rör det sig om 320 000 euro.", 320000, None, {}),
        ("en", "The total cost of the project is 320,000 euros.", 320000, None, {}),
        ("en", "The whole project costs €320,000.", 320000, None, {}),
        ("en", "Total costs amount to EUR 320,000.", 320000, None, {}),
        (
            "en",
            "The budget is €320,000 in all. The college itself pays €32,000 (10%).",
            320000,
            None,
            {"own": (10, 32000)},
        ),
        (
            "en",
            "Its total costs are €320,000. European Social Fund and state funding covers €240,000 of this (75%), the municipalities pay €32,000 (10%) and the college itself €48,000 (15%).",
            320000,
            None,
            {"EU and state": (75, 240000), "municipalities": (10, 32000), "own": (15, 48000)},
        ),
        ("en", "The ELY Centre granted the project €240,000.", None, 240000, {}),
        ("en", "Warm Hands was granted €240,000 by the ELY Centre.", None, 240000, {}),
        ("en", "The price tag is 320,000 euros.", 320000, None, {}),
        ("en", "The college bought a new bus for 88,000 euros last year.", None, None, {}),
        ("en", "Its sister project Cold Feet has a budget of 88,000 euros of its own.", None, None, {}),
        (
            "en",
            "ESF and state 70 %, municipalities 20 %, the college's own share 10 %.",
            None,
            None,
            {"EU and state": (70, None), "municipalities": (20, None), "own": (10, None)},
        ),
        ("en", "In 2017 the project used 110,000 euros.", None, None, {}),
        ("en", "The town is investing 500,000 euros in a new school.", None, None, {}),
        ("en", "At the same meeting, the Harbour Lights project received 75,000 euros.", None, None, {}),
        (
            "en",
            "The European Social Fund covers three quarters of the budget of 320,000 euros.",
            320000,
            None,
            {},
        ),
    ],
)
def test_a_sum_has_the_role_that_its_words_give(
    language: str, said: str, total: int | None, granted: int | None, shares: Shares
) -> None:
    text = f"{HEAD[language]}{said}\n"
    funding = parse_bytes(text.encode(), "text.txt", "0" * 64).records[0].funding
    assert funding.total_cost == total
    assert funding.eu_state.granted == granted
    assert {each.source: (each.percent, each.amount) for each in funding.shares} == shares
