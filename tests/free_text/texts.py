"""Short texts about a project, read as a whole: what the modules of `esrcat.free_text` find in them."""

from __future__ import annotations

import hashlib
from typing import Any

from esrcat.free_text import read_project
from esrcat.free_text.story.story import Story
from esrcat.free_text.telling import whole_story
from esrcat.pages import main_content
from esrcat.readers import read
from esrcat.record import values

OPENINGS = {
    "fi": "Polku työhön -hanke on Lapin yliopiston hanke, jota rahoittaa Euroopan sosiaalirahasto (ESR). "
    "Rahoituksen myönsi Lapin ELY-keskus. Hanke toteutetaan 1.1.2016–31.12.2018. ",
    "sv": "Projektet Stigen finansieras av Europeiska socialfonden (ESF). NTM-centralen i Nyland beviljade "
    "stödet. Projektet genomförs av Novia 1.1.2016–31.12.2018. ",
    "en": "The Stepping Stones project is financed by the European Social Fund (ESF). The ELY Centre for "
    "Lapland granted the funding. The project runs from 1 January 2016 to 31 December 2018. ",
}
"""How a text about one project begins; a sentence to be judged follows."""


SHORT_OPENINGS = {
    "fi": "Portti-hanke auttaa nuoria työhön. Hanke toimii Kotkassa, ja sitä toteuttaa Kotkan kaupunki.",
    "sv": "Projektet Framåt hjälper unga till arbete. Projektet genomförs i Närpes av Närpes stad.",
    "en": "The Steps project helps young people into work. It is run in Kotka by the City of Kotka.",
}
"""The same in few words; a sentence about another project follows."""


OF_A_SCHOOL = """
Tulokset

Hankkeessa koulutettiin 48 nuorta. Heistä 12 sai työpaikan. Nuoret arvioivat valmennuksen hyväksi.
Valmennus pidettiin verkossa. Ohjaajia oli kaksi, ja he kävivät myös kouluissa.

Männikön kansanopisto

Kansanopistossa on 640 opiskelijaa ja 85 työntekijää. Opisto perustettiin Haminassa vuonna 1951.
Kahvia keitettiin pitkään. Opiston juhla pidettiin keväällä 2017, ja siellä kävi 2 300 vierasta.
"""
"""What makes a text long enough to be judged: results, then numbers and years of the school that runs it."""
ON_THE_SHORE = (
    """Ranta auki

Ranta auki -hanke auttaa nuoria työhön Kotkassa. Hanketta rahoittaa Euroopan sosiaalirahasto.
Hankkeen toteuttaa Niemen opisto. Hanke alkoi 1.1.2016 ja päättyy 31.12.2018. Työ on ollut antoisaa.

""",
    """

Niemen opisto on vanha. Opisto perustettiin Haminassa. Lumi suli huhtikuussa. Kahvia keitettiin pitkään.
Opistolla on ranta. Sillä on pitkä historia.
""",
)
"""What stands before and behind sentences that are judged; no number in it is of anything."""
BY_THE_WATER = """{head}

Rahoituksen myönsi Pohjanmaan ELY-keskus Euroopan sosiaalirahastosta. Veistopaikka alkoi 1.2.2019 ja päättyi
31.12.2020. Veistopaikka-hankkeessa opeteltiin puutöitä.
{said}
Ryhmiä oli kaksi, ja niihin mahtui kumpaankin kymmenen nuorta. Ensimmäinen ryhmä aloitti syksyllä.
Nuoret olivat tyytyväisiä. Penkit vietiin rantaan. Työ jatkuu keväällä. Lounas kuului päivään.
Kurssi ei maksanut osallistujille mitään. Iltaisin ryhmä kokoontui kahville. Valokuvat ovat kirjastossa.
"""
"""A text that names nobody but who grants the money, around what is `said`."""


def related(language: str, said: str) -> list[str]:
    """Return the names of the other projects that are read from what is said behind an opening."""
    values = found(f"{SHORT_OPENINGS[language]}\n\n{said}")
    return [each["name"] for each in values.get("related_projects", [])]


def story(text: str) -> Story:
    """Return a text as it is read where all of it is about one project."""
    return whole_story(main_content(read(text.encode(), "text.txt")))


def found(text: str) -> dict[str, Any]:
    """Return the values that are read from a text about one project."""
    # A page has a heading of its own over the text.
    data = f"Info\n\n{text}".encode()
    document = read(data, "text.txt", hashlib.sha256(data).hexdigest())
    return values(read_project(document).found)


def at(content: Any, *keys: str) -> Any:
    """Return a value under its keys, None where there is none."""
    for key in keys:
        content = content.get(key) if isinstance(content, dict) else None
    return content
