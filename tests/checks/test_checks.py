"""The checks as a set: found by walking, named after their codes, in one order; and what they do not say."""

from __future__ import annotations

import inspect
import string

import pytest

from esrcat.checks import Check, all_checks, check, code_of
from esrcat.checks.facts import Facts, printed_name
from esrcat.evidence import Extraction, Found, Value
from esrcat.forms import all_forms
from esrcat.forms.eura2007 import FORM as EURA2007
from esrcat.forms.eura2014 import FORM as EURA2014
from esrcat.issues import ISSUE_TYPES, Issue, message
from esrcat.issues.dates import dated
from esrcat.issues.of_amounts import OF_AMOUNTS
from esrcat.issues.of_facts import OF_FACTS
from esrcat.issues.of_texts import OF_TEXTS
from esrcat.rules import Form


def facts(form: Form = EURA2007, /, **values: Value) -> Facts:
    """Return facts of values whose pointers are written with '__' for '/'."""
    pointers = {f"/{name.replace('__', '/')}": value for name, value in values.items()}
    found = {pointer: Found(pointer, value, 0, 1, "label", "x") for pointer, value in pointers.items()}
    return Facts(found, {}, form)


def codes(of: Facts) -> set[str]:
    """Return the codes of what checks find, but for what is missing."""
    found = {issue.code for rule in all_checks() for issue in rule(of)}
    return found - {"code-missing", "name-missing", "document-incomplete", "obligatory-missing"}


def test_there_is_a_check_for_each_code_that_is_not_of_reading() -> None:
    assert sorted(map(code_of, all_checks())) == sorted({**OF_AMOUNTS, **OF_FACTS, **OF_TEXTS})


def test_checks_come_in_the_order_of_modules_and_of_their_place_there() -> None:
    modules = [rule.__module__ for rule in all_checks()]
    lines = [(rule.__module__, rule.__code__.co_firstlineno) for rule in all_checks()]

    assert modules == sorted(modules)
    assert lines == sorted(lines)


@pytest.mark.parametrize("rule", all_checks(), ids=code_of)
def test_a_check_says_its_rule(rule: Check) -> None:
    assert len(inspect.getdoc(rule) or "") > 20
    assert list(rule(facts())) == [] or code_of(rule) in {
        "code-missing", "name-missing", "document-incomplete",
    }  # fmt: skip


def test_texts_speak_of_the_same_params_in_all_languages() -> None:
    def names(text: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    assert [
        code for code, kind in ISSUE_TYPES.items() if not names(kind.fi) == names(kind.sv) == names(kind.en)
    ] == []


@pytest.mark.parametrize("form", all_forms(), ids=lambda form: form.name)
def test_a_form_demands_only_fields_that_it_has(form: Form) -> None:
    for pointer in (*form.obligatory, *form.obligatory_in_full):
        assert printed_name(form, pointer) != pointer


def test_an_empty_extraction_is_incomplete_and_nothing_else() -> None:
    assert [issue.code for issue in check(Extraction(), EURA2007)] == [
        "code-missing", "name-missing", "document-incomplete",
    ]  # fmt: skip


def test_messages_name_fields_as_the_form_prints_them() -> None:
    (issue,) = [
        issue
        for rule in all_checks()
        for issue in rule(facts(status="ongoing", final_report="Valmis."))
        if issue.code == "ongoing-but-finished"
    ]

    assert "'Loppuraportin tiivistelmä'" in message(issue)
    assert "”Loppuraportin tiivistelmä”" in message(issue, "sv")


CLEAN: dict[str, Facts] = {
    "one day": facts(start="2010-01-01", end="2010-01-31"),
    "less precise dates": facts(start="2009-05", end="2009"),
    "season": facts(start="2009-05-01", end="2009-23"),
    "first and last day of the period": facts(
        start="2007-01-01", end="2015-12-31", priority_axis__title="Tekninen tuki"
    ),
    "seven years": facts(start="2008-01-01", end="2014-12-31"),
    "as many women as all": facts(participants__planned__total=5, participants__planned__women=5),
    "ongoing with few": facts(
        status="ongoing", participants__planned__total=900, participants__actual__total=3
    ),
    "rounded by a euro": facts(
        status="ended",
        funding__eu_state__granted=100_001,
        funding__eu_state__actual=100_002,
        funding__public__planned=100_000,
        funding__public__actual=100_001,
    ),
    "nothing granted": facts(funding__eu_state__granted=0, funding__public__planned=0),
    "subtotals among the rows": facts(
        funding__total_cost=100_000,
        funding__breakdown__0__label="A",
        funding__breakdown__0__amount=100_000,
        funding__breakdown__1__label="B",
        funding__breakdown__1__amount=60_000,
    ),
    "one share without percent": facts(
        funding__shares__0__source="EU", funding__shares__0__percent=50, funding__shares__1__source="own"
    ),
    "authority of the last save": facts(
        start="2008-01-01", authority__name="Lapin elinkeino-, liikenne- ja ympäristökeskus"
    ),
    "a university of applied sciences that is a company": facts(
        actor__name="Sorsasalon ammattikorkeakoulu Oy", actor__type="Ammattikorkeakoulu"
    ),
    "a parish": facts(actor__name="Kuopion seurakunta", actor__type="Muu"),
    "a unit behind a slash": facts(actor__name="Juuan kunta / Vaarojen Matkailu Oy", actor__type="Kunta"),
    "two pairs in one name": facts(
        actor__name="Tasa-arvokeskus rf ry kuntayhtymä", actor__type="Kuntayhtymä"
    ),
    "units of one organisation": facts(
        actor__name="Kuopion kaupunki / sivistys",
        partners__0__name="Kuopion kaupunki / talous",
        partners__0__business_id="0171450-7",
    ),
    "addresses": facts(
        web="https://hanke.example.fi/polku?x=1",
        actor__web="www.käsityö.fi",
        contacts__0__name="A B",
        contacts__0__email="a.b-c_d@posti.example.fi",
    ),
    "former region": facts(
        area__regions__0__name="Itä-Uusimaa",
        area__regions__0__code="20",
        area__regions__0__current__code="01",
        area__subregions__0__name="Loviisa",
        area__subregions__0__code="016",
        area__municipalities__0__name="Ruotsinpyhtää",
        area__municipalities__0__code="701",
    ),
    "region that is not known": facts(
        area__regions__0__name="Kaakkois-Suomi",
        area__municipalities__0__name="Kuopio",
        area__municipalities__0__code="297",
    ),
    "axes that were not read in a source": facts(
        fund="ERDF", priority_axis__number="9", priority_axis__title="Tekninen apu"
    ),
    "objective whose axis is not certain": facts(
        EURA2014, fund="ERDF", priority_axis__number="1", specific_objective__number="3.2"
    ),
    "title that is not known": facts(fund="ESF", priority_axis__number="2", priority_axis__title="Muuta"),
    "a list at the end": facts(summary="Hankkeen kohderyhmiä ovat seuraavat. " * 4 + "\n- nuoret\n- perheet"),
    "a short text twice": facts(target_groups__direct="Nuoret.", target_groups__indirect="Nuoret."),
    "names of letters": facts(name="XXI vuosisadan hanke"),
}


@pytest.mark.parametrize("of", CLEAN.values(), ids=CLEAN)
def test_what_is_right_is_not_judged(of: Facts) -> None:
    assert codes(of) - {"unknown-place"} == set()


@pytest.mark.parametrize(
    "name", ["North Savo ELY Centre", "Nylands NTM-central", "Regional Council of Lapland"]
)
def test_an_authority_is_known_by_its_names_in_other_languages(name: str) -> None:
    assert "unknown-authority" not in codes(facts(authority__name=name))
    assert "unknown-authority" in codes(facts(authority__name="Koivurannan kaupunginkanslia"))


def test_days_are_written_as_the_language_writes_them() -> None:
    issue = Issue("end-before-start", params={"start": "2010-01-31", "end": "2009-06"})

    assert message(issue, "fi") == "Hanke päättyy (6/2009) ennen kuin se alkaa (31.1.2010)."
    assert message(issue, "sv") == "Projektet slutar (juni 2009) innan det börjar (31.1.2010)."
    assert message(issue) == "The project ends (2009-06) before it starts (2010-01-31)."


@pytest.mark.parametrize(
    ("written", "finnish", "swedish"),
    [("2010-23", "syksy 2010", "hösten 2010"), ("2010", "2010", "2010"), ("2010-55", "2010-55", "2010-55")],
)
def test_seasons_years_and_what_is_no_date(written: str, finnish: str, swedish: str) -> None:
    assert [dated({"end": written}, language)["end"] for language in ("fi", "sv", "en")] == [
        finnish,
        swedish,
        written,
    ]
