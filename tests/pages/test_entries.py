"""Lists whose lines each give a project, who carries it out and a sum."""

from __future__ import annotations

import pytest

from esrcat.pages import main_content
from esrcat.pages.entries import are_grants, entry_at
from esrcat.pages.stretches_of_entries import stretches_of_entries
from esrcat.readers import read

LIST = """{lead}

• Lumipolun valot, Tuulisalon kaupunki, 120 000 €
• Kivijalan voimat, Aukean opisto, 64 500 €
"""


@pytest.mark.parametrize(
    ("line", "name", "body", "amount"),
    [
        ("Lumipolku (Tuulisalon kaupunki, 120.000 €)", "Lumipolku", "Tuulisalon kaupunki", "120.000 €"),
        ("Kivi (Aukean opisto 75 000 euroa) *)", "Kivi", "Aukean opisto", "75 000 euroa"),
        ("• Lumipolku, Tuulisalon kaupunki, 120 000 €", "Lumipolku", "Tuulisalon kaupunki", "120 000 €"),
        ("2. Frost Lights (Aukea Growth Ltd, EUR 98,500)", "Frost Lights", "Aukea Growth Ltd", "EUR 98,500"),
        ("- Vintervägar; Hamnstads stad; 98 500 euro.", "Vintervägar", "Hamnstads stad", "98 500 euro"),
        ("• Nuoret ry, Valoa, laulua ja iloa, 20 000 €", "Valoa, laulua ja iloa", "Nuoret ry", "20 000 €"),
        ("• Tuulisäätiö, Kohti rantaa 2 -hanke, 9 000 €", "Kohti rantaa 2", "Tuulisäätiö", "9 000 €"),
        ("• Vintersken 2 (Näs kommun), 9 016 836 kr", "Vintersken 2", "Näs kommun", "9 016 836 kr"),
        ("Valoa yössä (Aukean opisto), 64 500 euroa", "Valoa yössä", "Aukean opisto", "64 500 euroa"),
    ],
)  # fmt: skip
def test_an_entry_has_its_name_its_body_and_its_sum(line: str, name: str, body: str, amount: str) -> None:
    entry = entry_at(line, 0, len(line))

    assert entry is not None
    assert entry.body is not None
    assert [line[slice(*each)] for each in (entry.name, entry.body, entry.sum)] == [name, body, amount]
    assert not entry.is_grant


@pytest.mark.parametrize(
    ("line", "expected", "is_grant"),
    [
        (
            "• LUMO- Lumesta valoa; Aukean opisto Oy, muut toteuttajat Niemen nuoret ry, Salon kaupunki, "
            "20 500 €",
            ["LUMO- Lumesta valoa", "Aukean opisto Oy", "Niemen nuoret ry, Salon kaupunki", "20 500 €"],
            False,
        ),
        (
            "10.Aukean kunnalle, osatoteuttajat Salon kaupunki ja Niemen kunta, myönnetään hankkeeseen "
            "”Valoa” 7 000 euroa.",
            ["Valoa", "Aukean kunnalle", "Salon kaupunki ja Niemen kunta", "7 000 euroa"],
            True,
        ),
        (
            "2. Niemen nuoret ry:lle myönnetään hankkeeseen ”Valoa, laulua - ja iloa” 7 000 euroa.",
            ["Valoa, laulua - ja iloa", "Niemen nuoret ry:lle", "", "7 000 euroa"],
            True,
        ),
    ],
)  # fmt: skip
def test_others_who_carry_it_out_are_told_apart(line: str, expected: list[str], is_grant: bool) -> None:
    entry = entry_at(line, 0, len(line), of_any_body=False)

    assert entry is not None
    spans = (entry.name, entry.body, entry.others or (0, 0), entry.sum)
    assert [line[slice(*each)] for each in spans if each is not None] == expected
    assert entry.is_grant is is_grant


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "• Näs kommun får 6,6 miljoner kronor till projektet Vintersken med folket i fokus.",
            ["Vintersken med folket i fokus", "Näs kommun", "6,6 miljoner kronor"],
        ),
        (
            "• Aukean opisto saa 64 500 euroa hankkeeseen Valoa yössä",
            ["Valoa yössä", "Aukean opisto", "64 500 euroa"],
        ),
        (
            "- Aukea City receives EUR 98,500 for the project Frost Lights.",
            ["Frost Lights", "Aukea City", "EUR 98,500"],
        ),
    ],
)  # fmt: skip
def test_who_gets_a_sum_for_a_project_may_stand_first(line: str, expected: list[str]) -> None:
    entry = entry_at(line, 0, len(line), of_any_body=False)

    assert entry is not None
    assert entry.body is not None
    assert [line[slice(*each)] for each in (entry.name, entry.body, entry.sum)] == expected
    assert entry.is_grant


def test_lines_close_together_have_nothing_told_of_them_below() -> None:
    text = (
        LIST.format(lead="Maakuntahallitus rahoitti neljä hanketta:")
        + "\nToinen haku: jaossa oli 84 000 euroa.\n\n• Jääsilta, Niemen kunta, 31 000 €\n"
        + "• Jäätie, Salon kaupunki, 31 000 €\n"
    )
    found = stretches_of_entries(main_content(read(text.encode(), "list.txt")))

    assert [each.end - each.first for each in found] == [1, 1, 1, 1]


def test_what_is_given_to_a_project_names_it_and_no_body() -> None:
    line = " • Lumipolun valot -hankkeelle 120 000 euroa\n  Hanke tuo valot polulle."
    entry = entry_at(line, 0, len(line))

    assert entry is not None
    assert (line[slice(*entry.name)], entry.body, entry.is_grant) == ("Lumipolun valot", None, True)


@pytest.mark.parametrize(
    "line",
    [
        "Valot (Tuulisalon kaupunki, 120 000 €, josta EAKR 60 000 €)",
        "Valot, Tuulisalon kaupunki, EAKR-tuki 120 000 €, kokonaiskustannukset 200 000 €",
        "Lumipolulla kävi 12 000 ihmistä (Tuulisalon kaupunki)",
        "Tuulisalon kaupunki sai 120 000 € polulle.",
    ],
)
def test_a_line_with_more_or_less_in_it_is_no_entry(line: str) -> None:
    assert entry_at(line, 0, len(line)) is None


@pytest.mark.parametrize(
    ("lead", "parts"),
    [
        ("Maakuntahallitus myönsi rahoitusta seuraaville hankkeille:", 2),
        ("Hakemuksia tuli yhdeksän. Yhteistyöryhmä puolsi seuraavia:", 2),
        ("Hankkeen nimi, hakija ja haettu tuki:", 0),
        ("Följande ansökningar har inkommit:", 0),
    ],
)
def test_what_was_only_asked_for_is_no_project(lead: str, parts: int) -> None:
    content = main_content(read(LIST.format(lead=lead).encode(), "list.txt"))

    assert len(stretches_of_entries(content)) == parts


def test_a_body_of_any_kind_counts_beside_others() -> None:
    text = (
        LIST.format(lead="Maakuntahallitus rahoitti kolme hanketta:")
        + "• Jääsilta, Kylmäsen Voima, 31 000 €\n"
    )

    assert len(stretches_of_entries(main_content(read(text.encode(), "list.txt")))) == 3


def test_a_single_line_is_no_list() -> None:
    text = "Kunta kertoo\n\nKyläläiset saivat valot.\n\nLumipolun valot (Tuulisalon kaupunki, 120 000 €)\n"

    assert stretches_of_entries(main_content(read(text.encode(), "news.txt"))) == ()


def test_whole_costs_are_no_grants() -> None:
    assert are_grants("Yhteistyöryhmän puoltamat hankkeet saavat EU- ja valtion rahoitusta.")
    assert not are_grants("Rahoitetut hankkeet ja niiden kokonaiskustannukset")
    assert not are_grants("Hankkeita vuonna 2018")
