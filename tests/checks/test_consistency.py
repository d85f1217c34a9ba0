"""Each check with documents that break it and documents that do not."""

from __future__ import annotations

import pytest

from esrcat import parse
from esrcat.checks.consistency import CHECKS
from esrcat.issues import ISSUE_TYPES
from esrcat.model import IssueItem

HEAD = "Euroopan sosiaalirahaston (ESR) rahoittaman projektin kuvaus\n\n1. Projekti\n\n"
CODE = f"{HEAD}Projektikoodi: S10001\n\n"
CODE_AND_NAME = f"{CODE}Projektin nimi: A\n\n"
ACTOR = f"{CODE_AND_NAME}2. Projektin toteuttaja\n\n"
PERIOD = f"{CODE_AND_NAME}Suunnitelman mukainen toteutusaika: "
COUNT = f"{CODE_AND_NAME}4.1 Uusien työpaikkojen määrä\n\n"
MONEY = f"{CODE_AND_NAME}7. Projektin julkinen rahoitus, euroa\n\n"
AREA = f"{CODE_AND_NAME}3.1 Maantieteellinen kohdealue\n\n"

BROKEN = {
    "code_is_there": (f"{HEAD}Projektin nimi: A", "code-missing", "/code", None),
    "name_is_there": (CODE, "name-missing", "/name", None),
    "code_fits_form": (
        f"{HEAD}Projektikoodi: A30123\n\nProjektin nimi: A",
        "code-of-other-period",
        "/code",
        "A30123",
    ),
    "code_fits_form, later period": (
        f"{HEAD}Projektikoodi: S20123\n\nProjektin nimi: A",
        "code-of-other-period",
        "/code",
        "S20123",
    ),
    "period_runs_forward": (
        f"{PERIOD}Alkaa 1.1.2010 ja päättyy 31.12.2009",
        "end-before-start",
        "/end",
        "31.12.2009",
    ),
    "women_are_part_of_total": (
        f"{COUNT}Suunniteltu: 5, joista naisten työpaikkoja 6",
        "women-exceed-total",
        "/outcomes/new_jobs/planned/women",
        "6",
    ),
    "business_id_checks": (
        f"{ACTOR}Y-tunnus: 0171450-8",
        "business-id-check-digit",
        "/actor/business_id",
        "0171450-8",
    ),
    "granted_within_planned": (
        f"{MONEY}Myönnetty EU- ja valtion rahoitus: 200\n\nSuunniteltu julkinen rahoitus yhteensä: 100",
        "granted-exceeds-planned",
        "/funding/eu_state/granted",
        "200",
    ),
    "actual_within_public": (
        f"{MONEY}Toteutunut EU- ja valtion rahoitus: 200\n\nToteutunut julkinen rahoitus yhteensä: 100",
        "eu-state-exceeds-public",
        "/funding/eu_state/actual",
        "200",
    ),
    "places_are_known": (
        f"{AREA}Kunnat: Kajaani, Outola",
        "unknown-place",
        "/area/municipalities/1/name",
        "Outola",
    ),
}
CLEAN = {
    "code_is_there, name_is_there, code_fits_form": CODE_AND_NAME,
    "period_runs_forward": f"{PERIOD}Alkaa 1.1.2010 ja päättyy 1.1.2010",
    "period_runs_forward, one of two": f"{PERIOD}Alkaa 1.1.2010",
    "women_are_part_of_total": f"{COUNT}Suunniteltu: 5, joista naisten työpaikkoja 5",
    "women_are_part_of_total, zero": f"{COUNT}Suunniteltu: 0, joista naisten työpaikkoja 0",
    "women_are_part_of_total, none said": f"{COUNT}Suunniteltu: 5",
    "business_id_checks": f"{ACTOR}Y-tunnus: 0171450-7",
    "granted_within_planned": (
        f"{MONEY}Myönnetty EU- ja valtion rahoitus: 100\n\nSuunniteltu julkinen rahoitus yhteensä: 100"
    ),
    "granted_within_planned, one of two": f"{MONEY}Myönnetty EU- ja valtion rahoitus: 100",
    "actual_within_public": (
        f"{MONEY}Toteutunut EU- ja valtion rahoitus: 0\n\nToteutunut julkinen rahoitus yhteensä: 0"
    ),
    "places_are_known": f"{AREA}Maakunnat: Kainuu\n\nSeutukunnat: Kajaanin\n\nKunnat: Kajaani, Vuolijoki",
}


def issues(written: str) -> list[IssueItem]:
    return list(parse(written.encode()).issues)


@pytest.mark.parametrize(("written", "code", "pointer", "quote"), BROKEN.values(), ids=BROKEN)
def test_broken(written: str, code: str, pointer: str, quote: str | None) -> None:
    (issue,) = issues(written)

    assert (issue.code, issue.pointer) == (code, pointer)
    assert (
        None if issue.start is None else parse(written.encode()).document.text[issue.start : issue.end]
    ) == quote
    assert issue.severity == ISSUE_TYPES[code].severity


@pytest.mark.parametrize("written", CLEAN.values(), ids=CLEAN)
def test_clean(written: str) -> None:
    assert issues(written) == []


def test_every_check_has_a_broken_and_a_clean_case() -> None:
    names = {check.__name__ for check in CHECKS}

    assert {name.partition(",")[0] for name in BROKEN} == names
    assert {name for names_of_case in CLEAN for name in names_of_case.split(", ") if name in names} == names
