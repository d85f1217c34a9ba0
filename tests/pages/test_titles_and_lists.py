"""Which heading of a page is its title, and what of a list of facts belongs to the text."""

from __future__ import annotations

import pytest

from esrcat.pages import main_content
from esrcat.pipeline import parse_bytes
from esrcat.readers import read

PROSE = "Kotipolku-hanke auttaa nuoria löytämään oman tiensä opintoihin ja töihin. " * 4


def page(body: str, title: str = "Kotipolku - Ahonlaidan kunta") -> str:
    return f"<html><head><title>{title}</title></head><body>{body}</body></html>"


def title_of(source: str) -> str:
    content = main_content(read(source.encode(), "page.html"))
    assert content.title is not None
    return content.document.text[slice(*content.title)]


def text_of(source: str) -> str:
    content = main_content(read(source.encode(), "page.html"))
    return "\n".join(map(content.text_of, content.blocks))


@pytest.mark.parametrize("menu", ["Navigointi", "Meny", "Navigation"])
def test_a_heading_for_those_who_cannot_see_the_menu_is_no_title(menu: str) -> None:
    over = f"<nav><h1><span>{menu}</span></h1><ul><li>Etusivu</li></ul></nav>"
    body = f"{over}<div><h1>Syksyn kirje</h1><p>{PROSE}</p></div>"

    assert title_of(page(body, "Uutiset")) == "Syksyn kirje"


def test_a_line_that_opens_with_the_windows_title_is_the_title() -> None:
    body = f"<font size=4>Kotipolku – takaisin opintielle</font><p>{PROSE}</p><p>{PROSE}</p>"

    assert title_of(page(body, "Ahonlaita / Hankkeet / Kotipolku")) == "Kotipolku – takaisin opintielle"


@pytest.mark.parametrize("label", ["Tidigare projekt", "Muut hankkeet", "Other projects"])
def test_other_projects_amid_a_list_of_facts_do_not_end_the_text(label: str) -> None:
    facts = "<dt>Budjetti</dt><dd>200 000 euroa</dd><dt>Toteuttaja</dt><dd>Ahonlaidan kunta</dd>"
    last = f"<dt>{label}</dt><dd>Avoin ovi</dd><dt>Yhteyshenkilö</dt><dd>Aino Malli</dd>"

    assert "Aino Malli" in text_of(page(f"<h1>Kotipolku</h1><p>{PROSE}</p><dl>{facts}{last}</dl>"))


def test_a_heading_of_other_projects_ends_the_text() -> None:
    body = f"<h1>Kotipolku</h1><p>{PROSE}</p><h2>Muut hankkeet</h2><ul><li>Avoin ovi</li></ul>"

    assert "Avoin ovi" not in text_of(page(body))


@pytest.mark.parametrize(
    "over",
    [
        "MÄNNIKÖN VIESTI\nNro 3/2021, ilmestynyt 20.5.2021",
        "Männikön seurakunnan lehti 3/2013",
        "Kollegan - personaltidning 4/2009 (delas ut vecka 48)",
        "Hankkeet | Päättyneet hankkeet",
        "Blog > People",
        "Stiftelsen Furuliden",
        "STADEN FURULUND",
    ],
)
def test_what_stands_over_a_saved_text_is_not_its_title(over: str) -> None:
    source = f"{over}\n\nAskel kerrallaan eteenpäin\n\n{PROSE}\n\n{PROSE}\n"
    content = main_content(read(source.encode(), "page.txt"))

    assert content.title is not None
    assert content.document.text[slice(*content.title)] == "Askel kerrallaan eteenpäin"


def test_a_label_over_a_period_is_no_title() -> None:
    text = (
        "Työpaikalla oppimisen kehittäminen\n\nToteutusaika\n\n10.2.2014 – 31.12.2015\n\nHankkeen kuvaus\n\n"
        "Ministeriö on myöntänyt Kotkan koulutusyhtymälle avustusta, jolla kehitetään oppimista laivoilla "
        "ja satamissa yhdessä alan yritysten kanssa, ja sen jälkeen koulutusyhtymä jatkaa työtä.\n"
    )
    content = main_content(read(text.encode(), "page.txt"))

    assert content.title is not None
    assert content.document.text[slice(*content.title)] == "Työpaikalla oppimisen kehittäminen"


HEADS_ALONE = """Hankerekisteri 2014 – 2020

Ohjelmakausi lähti käyntiin 2015. Hankkeille päätöksen on tehnyt Lapin ELY-keskus.

HANKKEEN NIMI

HAKIJA

PAIKKAKUNTA

JULKINEN RAHOITUS

Lumen alta

Kemin kylät ry

Kemi

27 003,20 €
"""
YEARS_AGAIN = """Tidigare teman

Här finns en sammanfattning av våra teman.

Test

För att ge arbetet en grund genomfördes projektet Bryggan (2013–2015). Projektet finansierades av ERUF.

Campus

När skolorna flyttade ihop genomfördes Projekt Vinden åren 2012–2014. Projektet finansierades av ERUF.

Trafik

Samarbete var temat på ett projekt (2011–2013) som Österbottens förbund finansierade.
"""


@pytest.mark.parametrize("text", [HEADS_ALONE, YEARS_AGAIN])
def test_a_list_that_cannot_be_parted_gives_no_record(text: str) -> None:
    assert not parse_bytes(text.encode(), "page.txt", "0" * 64).records


def test_the_number_of_a_part_counts_no_projects() -> None:
    text = """Description of the project funded by the European Social Fund (ESF)

1 Project

Project code: S27801

Project name: Under the Snow

Planned completion time: Start 1.8.2020 and end 31.12.2022

2 Basic applicant information

This project aims to improve the skills of builders.
"""
    (record,) = parse_bytes(text.encode(), "page.txt", "0" * 64).records
    assert (record.code, record.name, record.end) == ("S27801", "Under the Snow", "2022-12-31")
