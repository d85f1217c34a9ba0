"""Twelve invented projects, one of them bare, and the site that is built of them for the search tests."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from esrcat.catalogue import Catalogue
from esrcat.model import ProjectRecord
from esrcat.settings import Settings
from esrcat.site.search import index as search
from esrcat.site.writing.renderer import Renderer
from esrcat.site.writing.writer import SiteWriter
from tests.search.words_of_tests import SmallDictionary

_CITY = {"name": "Kuopion kaupunki", "type": "Kunta", "business_id": "0171450-7"}
_ELY = {"name": "Etelä-Savon ELY-keskus"}
_WORK = {"number": "2", "title": "Työllistymisen edistäminen"}


def _project(
    id: str, name: str | None, start: str | None = None, regions: tuple[str, ...] = (), **rest: Any
) -> ProjectRecord:
    """Return a record of the 2007–2013 kind; `rest` adds fields and may take the period away."""
    fields = {"code": id.upper(), "fund": "ESF", "programme_period": "2007-2013", "status": "ended"}
    area = {"regions": [{"name": region} for region in regions]} | rest.pop("area", {})
    return ProjectRecord.model_validate(
        fields | {"id": id, "name": name, "start": start, "area": area} | rest
    )


_RECORDS = (
    _project(
        "s19101",
        "Silta töihin",
        "2008-01-01",
        ("Pohjois-Savo",),
        actor=_CITY,
        authority=_ELY,
        end="2011-06-30",
        priority_axis=_WORK,
        participants={"actual": {"total": 786, "women": 318}},
        funding={"currency": "EUR", "eu_state": {"actual": 1410326}},
        area={"municipalities": [{"name": "Tervo", "as_written": "Tervossa"}, {"name": "Vesanto"}]},
        summary="Silta rakensi kuntien tehtäväkentän rajoille yhteisen palvelun. "
        "Kun tehtäväkenttä on selvä, asiakas ei eksy. Loppu on hiljaisuutta.",
    ),
    _project(
        "s19102",
        "Nuorten työpaja Öljymäki",
        "2009-05-01",
        ("Kainuu", "Lappi"),
        authority=_ELY,
        actor={"name": "Öljymäen nuoret ry", "type": "Järjestö tai yhdistys"},
        priority_axis=_WORK,
        summary="Nuoret rakensivat veneitä. Työpajassa opittiin sähkötöitä ja työelämän taitoja.",
        funding={"currency": "EUR", "eu_state": {"actual": 98000.5}},
        status="ongoing",
    ),
    _project(
        "s19103",
        "Tasa-arvo työssä",
        "2010",
        ("Pohjois-Savo",),
        authority=_ELY,
        actor={"name": "Savon opisto", "type": "Säätiö"},
        priority_axis={"number": "3", "title": "Osaaminen"},
        target_groups={"direct": "Naiset ja miehet pienissä yrityksissä.", "labels": ["yrittäjät"]},
        objectives=["Palkkakuilu kapenee.", "Tasa-arvosuunnitelma syntyy jokaiseen yritykseen."],
    ),
    _project(
        "s29104",
        "Åbyn metsäpolku",
        "2015-23",
        ("Varsinais-Suomi",),
        programme_period="2014-2020",
        actor={"name": "Åbyn metsäseura", "type": "Järjestö tai yhdistys"},
        status="draft",
        summary="Metsäpolku kulkee kolmen kunnan halki ja päättyy vanhaan myllyyn.",
        funding={"currency": "EUR", "eu_state": {"granted": 45000}},
    ),
    _project(
        "a39105",
        "Äänekosken biotalous",
        "2016-02",
        ("Keski-Suomi",),
        fund="ERDF",
        authority=_ELY,
        actor={"name": "Äänekosken kaupunki", "type": "Kunta"},
        partners=[{"name": "Silta ry"}],
        final_report="Biotalouden kokeilut tuottivat kolme uutta tuotetta. "
        + "Raportti jatkuu. " * 40
        + "Viimeinen virke kertoo sahanpurusta ja turpeesta.",
    ),
    _project(
        "s19106",
        "Zenit",
        "2012-01-01",
        ("Lappi",),
        programme_period=None,
        fund=None,
        code=None,
        status=None,
        summary="Välityömarkkinat ja niiden rajat: selvitys välityömarkkinoilta avoimille markkinoille.",
    ),
    _project(
        "s19107",
        "Koti ja työ",
        "2008-09-01",
        (),
        area={"national": True},
        actor=_CITY,
        summary='Kodin "piilotyö" <b>näkyväksi</b> </script><script>alert(1)</script>\u2028 ja jaetuksi.',
    ),
    _project(
        "s19108",
        "Vanhusten arki",
        "2011-03-01",
        ("Kainuu",),
        actor={"name": "Arki Oy", "type": "Yritys"},
        summary="Yhteyshenkilö ████ ████████ vastaa kysymyksiin. Arki sujuu, kun apua saa ajoissa.",
        contacts=[{"name": "████ ████████"}],
    ),
    _project(
        "s19109",
        "Digiloikka",
        "2013-04-01",
        ("Uusimaa",),
        funding={"currency": "EUR", "eu_state": {"actual": 0}},
        activities=[{"title": "Koulutus", "text": "Ohjelmointia opeteltiin iltaisin."}],
        sections=[{"title": "Miksi?", "text": "Kassajonot siirtyvät verkkoon."}],
    ),
    _project(
        "s19110",
        "Wanhat taidot",
        "2008-02-01",
        ("Uusimaa",),
        classification={"equality": "Ei vaikutusta."},
    ),
    _project(
        "s19111",
        "Öitsi",
        "2009-01-01",
        ("Lappi",),
        dissemination={"good_practices": "Opas kylille."},
        subprojects=[{"name": "Öitsi-pohjoinen", "host": "Inarin kunta"}],
    ),
    ProjectRecord(id="pelkka-nimi", name="Pelkkä nimi", summary="Kuvaus ilman muita tietoja."),
)


def records() -> list[ProjectRecord]:
    """Return the invented projects in no order that a page uses."""
    return list(_RECORDS)


def build(out: Path, listed: list[ProjectRecord], *, contacts: bool = False) -> Path:
    """Write the search part of a site into a folder and return the folder."""
    writer = SiteWriter(out, Renderer(Settings(contacts=contacts)))
    with writer, Catalogue.from_records(listed) as catalogue:
        search.write(writer, catalogue, analyzer=SmallDictionary())
        for name in ("icon.svg", "style.css", "site.js", "saving.js", "marked.js"):
            writer.asset(name)
        writer.close(len(listed))
    return out
