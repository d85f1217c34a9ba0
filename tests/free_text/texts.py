"""Short texts about a project, read as a whole: what the modules of `esrcat.free_text` find in them."""

from __future__ import annotations

import hashlib
from typing import Any

from esrcat.free_text import read_project
from esrcat.free_text.story import Story
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
