"""Write EURA 2007 project pages: invented facts and prose in the layout of the real form.

    python -m benchmarks.generate FOLDER COUNT

Page n is the same bytes on every machine and in every order, so a corpus needs no storing.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from random import Random

from benchmarks import words
from benchmarks.layout import FRAME, Block, Layout, layout, render
from benchmarks.project import Project, describe
from benchmarks.prose import paragraphs, sentence

PER_FOLDER = 1000
_NARROWEST, _WIDEST, _USUAL = 7_000, 16_700, 11_700

_COUNTED = (
    ("3.4 Aloittaneiden henkilöiden määrä", "joista naisia"),
    ("4.1 Uusien työpaikkojen määrä", "joista naisten työpaikkoja"),
    ("4.2 Uusien yritysten määrä", "joista naisten perustamia"),
    ("4.3 Suoritettujen tutkintojen määrä", "joista naisten tutkintoja"),
)
_FUNDING = (
    "Myönnetty EU- ja valtion rahoitus",
    "Toteutunut EU- ja valtion rahoitus",
    "Suunniteltu julkinen rahoitus yhteensä",
    "Toteutunut julkinen rahoitus yhteensä",
)


def _finnish(day: date) -> str:
    return f"{day.day}.{day.month}.{day.year}"


def _labels(pairs: Sequence[tuple[str, str]]) -> list[Block]:
    return [("p", f"{label}: {value}") for label, value in pairs]


def _project(project: Project) -> list[Block]:
    status = "Toiminnassa" if project.running else "Toiminta päättynyt"
    period = f"Alkaa {_finnish(project.start)} ja päättyy {_finnish(project.end)}"
    pairs = [
        ("Projektikoodi", project.code),
        ("Projektin nimi", project.name),
        ("Osio", project.section),
        ("Toimintalinja", project.axis),
        ("Projektityyppi", project.project_type),
        ("Suunnitelman mukainen toteutusaika", period),
        ("Toiminnan tila", status),
        ("Vastuuviranomainen", project.authority),
    ]
    return [("h2", "1. Projekti"), *_labels(pairs)]


def _actor(project: Project) -> list[Block]:
    actor = project.actor
    pairs = [
        ("Toteuttajaorganisaation nimi", actor.name),
        ("Organisaatiotyyppi", actor.type),
        ("Y-tunnus", actor.business_id),
        ("Osoite", actor.street),
        ("Puhelinnumero", actor.phone),
        ("Toteuttajaorganisaation Web-osoite", actor.web),
        ("Projektin kotisivun osoite", project.home_page),
        ("Vastuuhenkilön nimi", actor.person),
        ("Asema", actor.role),
        ("Sähköposti", actor.email),
        ("Puhelinnumero", actor.person_phone),
    ]
    return [("h2", "2. Projektin toteuttaja"), *_labels(pairs)]


def _area(project: Project) -> list[Block]:
    heading = ("h3", "3.1 Maantieteellinen kohdealue")
    if project.area is None:
        return [heading, ("p", "Valtakunnallinen projekti")]
    pairs = [
        ("Maakunnat", project.area.name),
        ("Seutukunnat", ", ".join(project.subregions)),
        ("Kunnat", ", ".join(project.municipalities)),
    ]
    return [heading, *_labels(pairs)]


def _counts(project: Project, which: int) -> list[Block]:
    heading, women = _COUNTED[which]
    planned, actual = project.counts[2 * which : 2 * which + 2]
    pairs = [
        ("Suunniteltu", f"{planned[0]}, {women} {planned[1]}"),
        ("Toteutunut seurantatietojen mukaan", f"{actual[0]}, {women} {actual[1]}"),
    ]
    return [("h3", heading), *_labels(pairs)]


def _funding(project: Project, style: Layout) -> list[Block]:
    space = "\N{NO-BREAK SPACE}" if style.nbsp else " "
    amounts = [f"{amount:,}".replace(",", space) for amount in project.money]
    pairs = list(zip(_FUNDING, amounts, strict=True))
    return [("h2", "7. Projektin julkinen rahoitus, euroa"), *_labels(pairs)]


def _classification(project: Project) -> list[Block]:
    labels = ("Tasa-arvo", "Kestävä kehitys", "Kumppanuus", "Innovatiivisuus")
    blocks: list[Block] = [
        ("h2", "8. Vastuuviranomaisen tekemä projektin luokittelu"),
        ("h3", "8.1 Horisontaalinen luokittelu"),
        *_labels(list(zip(labels, project.classification, strict=True))),
    ]
    if project.area is None:
        blocks += [("h3", "Valtakunnallisen osion kehittämisohjelma"), ("p", project.programme)]
    return blocks


def _objectives(rng: Random) -> str:
    items = [sentence(rng, rng.choice(words.OBJECTIVES)) for _ in range(rng.randint(3, 5))]
    mark = rng.choice(("{}. ", "{}) ", "- "))
    return "\n".join(
        ["Hankkeen tavoitteena on:", *(mark.format(n) + item for n, item in enumerate(items, 1))]
    )


def _summary(rng: Random, project: Project) -> list[str]:
    texts = [_objectives(rng)]
    partners = project.partners
    if len(partners) == 3:
        parts = (f"{n}) {project.acronym}-osa {n} ({partner})" for n, partner in enumerate(partners, 1))
        texts.append("Hanke koostuu kolmesta osahankkeesta: " + ", ".join(parts) + ".")
    elif partners:
        texts.append(f"Hanketta ovat {project.actor.name} ohella toteuttamassa {' ja '.join(partners)}.")
    if project.extended_from is not None:
        dates = f"{_finnish(project.start)} - {_finnish(project.extended_from)}"
        texts.append(
            f"Hankkeen kesto: {project.acronym}-hanke toteutetaan ajalla {dates}. "
            f"Jatkoaika {_finnish(project.end)} saakka: käynnistyminen siirtyi suunnitellusta."
        )
    return texts


def _front(project: Project, style: Layout, rng: Random, room: int) -> list[Block]:
    prose = partial(paragraphs, rng, size=style.size, broken=style.broken)
    return [
        *_project(project),
        *_actor(project),
        ("h2", "3. Projektin toteutusalue ja kohderyhmän kuvaus"),
        *_area(project),
        ("h3", "3.2 Varsinaiset kohderyhmät"),
        *(("p", text) for text in prose(words.TARGETS, room * 10 // 100)),
        ("h3", "3.3 Välilliset kohderyhmät"),
        *(("p", text) for text in prose(words.INDIRECT_TARGETS, room * 4 // 100)),
        *_counts(project, 0),
        ("h2", "4. Projektin tavoitteet, tulokset ja vaikutukset"),
        *(block for which in (1, 2, 3) for block in _counts(project, which)),
        ("h2", "5. Suunnitelman mukainen tiivistelmä toteutuksesta"),
        *(("p", text) for text in prose(words.PLAN, room * 28 // 100)),
        *(("p", text) for text in _summary(rng, project)),
    ]


def _back(project: Project, style: Layout, rng: Random, room: int) -> list[Block]:
    prose = partial(paragraphs, rng, size=style.size, broken=style.broken)
    return [
        ("h2", "6. Tiedotus ja hyvien käytäntöjen levittäminen"),
        ("h3", "6.1 Tiedotussuunnitelma"),
        *(("p", text) for text in prose(words.COMMUNICATION, room * 8 // 100)),
        ("h3", "6.2 Suunnitelma hyvien käytäntöjen levittämisestä"),
        *(("p", text) for text in prose(words.GOOD_PRACTICES, room * 5 // 100)),
        *_funding(project, style),
        *_classification(project),
    ]


def _report(rng: Random) -> list[Block]:
    patterns = rng.sample(words.OUTCOMES, rng.randint(0, 3))
    patterns += [rng.choice(words.TEAM)] if rng.random() < 0.5 else []
    patterns += [rng.choice(words.RELATED)] if rng.random() < 0.2 else []
    texts = [sentence(rng, pattern) for pattern in patterns]
    head: list[Block] = [("h2", "9. Loppuraportin tiivistelmä")]
    return [*head, ("p", " ".join(texts))] if texts else head


def page(number: int) -> bytes:
    """Return the bytes of page `number`; 7–17 kB, the median near 11.8 kB.

    The prose of section 9, or of section 5 while the project runs, fills the page to its size.
    """
    project, style = describe(number), layout(number)
    rng = Random(f"prose {number}")
    target = int(rng.triangular(_NARROWEST, _WIDEST, _USUAL))
    room = max(target - 4_500, 0)
    front, back = _front(project, style, rng, room), _back(project, style, rng, room)
    report = [] if project.running else _report(rng)
    fixed = style.encode(FRAME + render([*front, *back, *report], style))
    filler = paragraphs(
        rng, words.PLAN if project.running else words.REPORT, target - len(fixed), style.size, style.broken
    )
    prose: list[Block] = [("p", text) for text in filler]
    blocks = [*front, *prose, *back] if project.running else [*front, *back, *report, *prose]
    text = FRAME.format(
        charset=style.charset, title=style.escape(project.name), code=project.code, body=render(blocks, style)
    )
    data = style.encode(text.replace("\n", "\r\n") if style.crlf else text)
    return b"\xef\xbb\xbf" + data if style.bom else data


def write_corpus(folder: Path, count: int, *, start: int = 0) -> None:
    """Write pages `start` to `start + count - 1` as FOLDER/NNN/NNNNNN.html, 1000 to a subfolder."""
    for number in range(start, start + count):
        part = folder / f"{number // PER_FOLDER:03d}"
        if number == start or number % PER_FOLDER == 0:
            part.mkdir(parents=True, exist_ok=True)
        (part / f"{number:06d}.html").write_bytes(page(number))


def main() -> None:
    """Write a corpus as the command line asks."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.generate", description="Write EURA 2007 pages."
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("count", type=int)
    parser.add_argument("--start", type=int, default=0, help="number of the first page (default 0)")
    arguments = parser.parse_args()
    write_corpus(arguments.folder, arguments.count, start=arguments.start)


if __name__ == "__main__":
    main()
