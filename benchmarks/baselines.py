"""Do the two jobs that every ratio is taken against: the floor, and a scraper written in an afternoon.

Floor: read a file and dump its decoded text as one JSON line; a converter cannot do less.
Scraper: BeautifulSoup with lxml, label and value pairs per section, period, money and counts converted. It
keeps no places, checks nothing and knows one layout, so it does less than esrcat and is no straw man.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import IO

import orjson
from bs4 import BeautifulSoup

Value = str | int | dict[str, int] | dict[str, str]
Section = dict[str, Value | list[str]]

# The labels of the form; other lines with a colon are prose.
LABELS = frozenset(
    {
        "Projektikoodi",
        "Projektin nimi",
        "Osio",
        "Toimintalinja",
        "Projektityyppi",
        "Suunnitelman mukainen toteutusaika",
        "Toiminnan tila",
        "Vastuuviranomainen",
        "Toteuttajaorganisaation nimi",
        "Organisaatiotyyppi",
        "Y-tunnus",
        "Osoite",
        "Puhelinnumero",
        "Toteuttajaorganisaation Web-osoite",
        "Projektin kotisivun osoite",
        "Vastuuhenkilön nimi",
        "Asema",
        "Sähköposti",
        "Maakunnat",
        "Seutukunnat",
        "Kunnat",
        "Suunniteltu",
        "Toteutunut seurantatietojen mukaan",
        "Myönnetty EU- ja valtion rahoitus",
        "Toteutunut EU- ja valtion rahoitus",
        "Suunniteltu julkinen rahoitus yhteensä",
        "Toteutunut julkinen rahoitus yhteensä",
        "Tasa-arvo",
        "Kestävä kehitys",
        "Kumppanuus",
        "Innovatiivisuus",
    }
)

_NUMBERING = re.compile(r"^\d+(?:\.\d+)*\.?\s+")
_PERIOD = re.compile(r"Alkaa (\d+)\.(\d+)\.(\d{4}) ja päättyy (\d+)\.(\d+)\.(\d{4})")
_COUNT = re.compile(r"(\d+), joista nais(?:ia|ten)\D*(\d+)")


def decode(data: bytes) -> str:
    """Return the text of a page that is UTF-8 or else ISO-8859-1."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("iso-8859-1")


def convert(label: str, value: str) -> Value:
    """Return a period, a count or an amount as data, anything else as the text."""
    if label == "Suunnitelman mukainen toteutusaika" and (period := _PERIOD.search(value)):
        day, month, year, last_day, last_month, last_year = map(int, period.groups())
        start, end = f"{year}-{month:02d}-{day:02d}", f"{last_year}-{last_month:02d}-{last_day:02d}"
        return {"start": start, "end": end}
    if label.startswith(("Suunniteltu", "Toteutunut", "Myönnetty")):
        if count := _COUNT.search(value):
            return {"total": int(count[1]), "women": int(count[2])}
        digits = "".join(value.split())
        if digits.isdigit():
            return int(digits)
    return value


def scrape(data: bytes) -> dict[str, Section]:
    """Return the label and value pairs of a page per heading; the second of two equal labels gets ' 2'."""
    soup = BeautifulSoup(data, "lxml")
    description = soup.find("div", class_="description")
    record: dict[str, Section] = {}
    if description is None:
        return record
    section: Section = {}
    for element in description.find_all(["h2", "h3", "p"]):
        text = " ".join(element.get_text(" ").split())
        if element.name in ("h2", "h3"):
            section = record.setdefault(_NUMBERING.sub("", text), {})
            continue
        label, colon, value = text.partition(":")
        if colon and label in LABELS:
            section[f"{label} 2" if label in section else label] = convert(label, value.strip())
        else:
            prose = section.setdefault("text", [])
            if isinstance(prose, list):
                prose.append(text)
    return record


def write_floor(paths: Iterable[Path], sink: IO[bytes]) -> None:
    """Read each file and write its text as a JSON line."""
    for path in paths:
        # Without a buffer, which a file read at once does not need: a floor must not be padded.
        with path.open("rb", buffering=0) as file:
            text = decode(file.readall())
        sink.write(orjson.dumps(text, option=orjson.OPT_APPEND_NEWLINE))


def write_scraped(paths: Iterable[Path], sink: IO[bytes]) -> None:
    """Scrape each file and write its pairs as a JSON line."""
    for path in paths:
        sink.write(json.dumps(scrape(path.read_bytes()), ensure_ascii=False).encode() + b"\n")
