"""What follows from the values that were read: fund, programme period, acronym, currency, national or not."""

from __future__ import annotations

from esrcat import parse
from esrcat.model import ProjectRecord

HEAD = "Euroopan sosiaalirahaston (ESR) rahoittaman projektin kuvaus\n\n1. Projekti\n\n"
MONEY = "7. Projektin julkinen rahoitus, euroa\n\nMyönnetty EU- ja valtion rahoitus: "


def read(written: str) -> ProjectRecord:
    (record,) = parse((HEAD + written).encode()).records
    return record


def quotes(record: ProjectRecord, pointer: str) -> list[str]:
    return [item["quote"] for item in record.evidence[pointer]]


def test_the_fund_is_the_titles() -> None:
    record = read("Projektikoodi: S10001")

    assert (record.fund, record.fund_as_written) == ("ESF", "Euroopan sosiaalirahasto (ESR)")
    assert (
        quotes(record, "/fund") == quotes(record, "/fund_as_written") == ["Euroopan sosiaalirahaston (ESR)"]
    )


def test_the_programme_period_is_the_codes() -> None:
    record = read("Projektikoodi: S10001")

    assert (record.programme_period, quotes(record, "/programme_period")) == ("2007-2013", ["S10001"])
    assert read("Projektin nimi: A").programme_period is None


def test_an_acronym_is_quoted_from_the_name() -> None:
    record = read("Projektin nimi:  KATAJA - Kainuun  tavoitteet")

    assert (record.acronym, quotes(record, "/acronym")) == ("KATAJA", ["KATAJA"])


def test_the_currency_is_the_headings() -> None:
    record = read(f"Projektikoodi: S10001\n\n{MONEY}1 000")

    assert (record.funding.currency, quotes(record, "/funding/currency")) == ("EUR", ["euroa"])


def test_a_letter_that_grows_in_lower_case_moves_no_span() -> None:
    record = read(f"Projektin nimi: Straße İßß\n\n{MONEY}1 000")

    assert quotes(record, "/funding/currency") == ["euroa"]


def test_no_amount_has_no_currency() -> None:
    assert read(f"Projektikoodi: S10001\n\n{MONEY}-").funding.currency is None


def test_named_areas_are_not_national() -> None:
    heading = "Projektikoodi: S10001\n\n3.1 Maantieteellinen kohdealue\n\n"
    record = read(f"{heading}Maakunnat: Kainuu\n\nKunnat: Kajaani")

    assert (record.area.national, quotes(record, "/area/national")) == (False, ["Kainuu", "Kajaani"])
    assert read(f"{heading}Valtakunnallinen projekti").area.national is True
    assert read(f"{heading}Kunnat: -").area.national is None
