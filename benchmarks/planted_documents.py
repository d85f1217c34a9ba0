"""Invent projects, and documents of several kinds about them.

`half` divides the word lists: weights are measured on pairs of one half and judged on pairs of the other,
which share no topic, organisation or town.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from typing import Any, Literal

from benchmarks import words
from benchmarks.prose import SYLLABLES, sentence
from esrcat.model import ProjectRecord

Half = Literal["fit", "test"]

WHOSE = (
    "Nuorten", "Kylien", "Hoiva-alan", "Matkailun", "Metsäalan", "Kaupan", "Rannikon", "Etätyön",
    "Maahanmuuttajien", "Järjestöjen", "Luovien alojen", "Käsityön", "Ikääntyvien", "Pientuottajien",
    "Esimiesten", "Senioriosaajien", "Lähiruoan", "Rakennusalan", "Opiskelijoiden", "Kuntoutujien",
    "Vertaisohjaajien", "Energia-alan", "Teollisuuden", "Perheyritysten", "Saariston", "Rajaseudun",
    "Metallialan", "Yksinyrittäjien", "Omaishoitajien", "Puutarha-alan",
)  # fmt: skip
WHAT = (
    "työpajatoiminta", "uudet palvelut", "osaamispolku", "verkosto", "oppisopimus", "kielivalmennus",
    "voimavarat", "kasvun tuki", "työkyky", "logistiikka", "valmennusmalli", "kohtaamispaikka",
    "reitti töihin", "perehdytys", "urapolut", "mahdollisuus", "koulu", "neuvonta", "taitajat", "jatkajat",
    "ennakointi", "laatutyö", "tulevaisuus",
    "yhteispeli", "starttipaketti", "digiloikka", "arvoketju", "hyvinvointi", "tienviitta", "silta",
)  # fmt: skip
ENDS = ("", " -hanke", "hanke", " kehittäminen", " ja kehittäminen", " edistäminen", " -projekti")
TOWNS = (
    ("Kokemäki", "Kokemäen", "271", "Satakunta"), ("Forssa", "Forssan", "061", "Kanta-Häme"),
    ("Parkano", "Parkanon", "581", "Pirkanmaa"), ("Hamina", "Haminan", "075", "Kymenlaakso"),
    ("Juva", "Juvan", "178", "Etelä-Savo"), ("Kiuruvesi", "Kiuruveden", "263", "Pohjois-Savo"),
    ("Kitee", "Kiteen", "260", "Pohjois-Karjala"), ("Keuruu", "Keuruun", "249", "Keski-Suomi"),
    ("Lapua", "Lapuan", "408", "Etelä-Pohjanmaa"), ("Raahe", "Raahen", "678", "Pohjois-Pohjanmaa"),
    ("Kuhmo", "Kuhmon", "290", "Kainuu"), ("Kemijärvi", "Kemijärven", "320", "Lappi"),
    ("Eura", "Euran", "050", "Satakunta"), ("Loppi", "Lopen", "433", "Kanta-Häme"),
    ("Orivesi", "Oriveden", "562", "Pirkanmaa"), ("Pyhtää", "Pyhtään", "624", "Kymenlaakso"),
    ("Puumala", "Puumalan", "623", "Etelä-Savo"), ("Kaavi", "Kaavin", "204", "Pohjois-Savo"),
    ("Juuka", "Juuan", "176", "Pohjois-Karjala"), ("Laukaa", "Laukaan", "410", "Keski-Suomi"),
    ("Alavus", "Alavuden", "010", "Etelä-Pohjanmaa"), ("Nivala", "Nivalan", "535", "Pohjois-Pohjanmaa"),
    ("Paltamo", "Paltamon", "578", "Kainuu"), ("Salla", "Sallan", "732", "Lappi"),
)  # fmt: skip
KINDS = ("kaupunki", "seudun Setlementti ry", "koulutuskuntayhtymä", "Kehitys Oy", "ammattiopisto")
PERIODS = (
    ("2007-2013", 2008, "S1", "ESF"),
    ("2014-2020", 2015, "S2", "ESF"),
    ("2007-2013", 2008, "A3", "ERDF"),
)


@dataclass(frozen=True, slots=True)
class Facts:
    """What is true of one invented project, whatever a document says of it."""

    number: int
    name: str
    acronym: str
    code: str
    fund: str
    period: str
    start: date
    end: date
    extended: date | None
    actor: str
    partners: tuple[str, ...]
    towns: tuple[int, ...]
    text: tuple[str, ...]


View = Callable[["Planter", Facts], ProjectRecord]


class Planter:
    """Invents projects and documents about them from a seed."""

    def __init__(self, seed: int, half: Half) -> None:
        self.rng = Random(f"{half} {seed}")
        offset = 0 if half == "fit" else 1
        self.topics = [f"{whose} {what}" for whose in WHOSE[offset::2] for what in WHAT[offset::2]]
        self.towns = range(offset, len(TOWNS), 2)
        self.syllables = SYLLABLES[offset::2]
        self.documents = 0
        self.projects = 0

    def word(self, length: int = 3) -> str:
        """Return an invented word."""
        return "".join(self.rng.choice(self.syllables) for _ in range(length)).capitalize()

    def actor(self, town: int) -> str:
        """Return an organisation of a town."""
        kind = self.rng.choice(KINDS)
        return f"{TOWNS[town][1]} {kind}" if self.rng.random() < 0.8 else f"{self.word()}-säätiö"

    def sentences(self, count: int) -> tuple[str, ...]:
        """Return sentences as a project's text has them."""
        patterns = (*words.PLAN, *words.TARGETS)
        return tuple(sentence(self.rng, self.rng.choice(patterns)) for _ in range(count))

    def facts(self, **given: Any) -> Facts:
        """Return a project; some of what is true of it may be given."""
        rng = self.rng
        self.projects += 1
        period, year, series, fund = rng.choice(PERIODS)
        start = date(year + rng.randrange(4), rng.randint(1, 12), 1)
        end = start + timedelta(days=rng.choice((364, 545, 729, 1095)))
        towns = tuple(rng.sample(list(self.towns), rng.randint(1, 4)))
        topic = rng.choice(self.topics)
        acronym = self.word(rng.choice((2, 3))).upper()
        name = rng.choice(
            (
                f"{acronym} - {topic}",
                f"{topic} ({acronym})",
                f"{topic}{rng.choice(ENDS)}",
                f"{self.word()}n {topic.lower()}",
            )
        )
        facts = Facts(
            self.projects, name, acronym if acronym in name else "",
            f"{series}{10000 + self.projects % 90000}",
            fund, period, start, end,
            end + timedelta(days=183) if rng.random() < 0.3 else None,
            self.actor(towns[0]), tuple(self.actor(town) for town in towns[1:3]), towns,
            self.sentences(rng.randint(8, 18)),
        )  # fmt: skip
        return replace(facts, **given)

    def record(self, facts: Facts, kind: str, **values: Any) -> ProjectRecord:
        """Return a record of a document of a kind; its digest tells it from all others."""
        self.documents += 1
        name = f"{kind}-{self.documents}"
        sha256 = hashlib.sha256(f"{self.rng.random()} {name}".encode()).hexdigest()
        form = {"page": None, "press": None, "summary": None}.get(kind, kind)
        source = {"name": name, "sha256": sha256, "media_type": "text/html", "form": form}
        return ProjectRecord.model_validate(
            {"id": name, "key": f"{sha256[:12]}-0", "documents": [source], "form": form, **values}
        )


def form(planter: Planter, facts: Facts) -> ProjectRecord:
    """Return the record of the official page."""
    name = facts.name if planter.rng.random() < 0.6 else f"{facts.name} {facts.start.year}-{facts.end.year}"
    return planter.record(
        facts,
        "eura2007" if facts.period == "2007-2013" else "eura2014",
        code=facts.code, name=name, acronym=facts.acronym or None, fund=facts.fund,
        programme_period=facts.period,
        start=facts.start.isoformat(), end=(facts.extended or facts.end).isoformat(),
        original_end=facts.end.isoformat() if facts.extended else None,
        actor={"name": facts.actor}, partners=[{"name": partner} for partner in facts.partners],
        area=_area(facts.towns), summary=" ".join(facts.text),
        final_report=" ".join(planter.sentences(planter.rng.randint(0, 8))) or None,
    )  # fmt: skip


def summary(planter: Planter, facts: Facts) -> ProjectRecord:
    """Return the record of a municipal summary: the same text in part, the name written another way."""
    rng = planter.rng
    kept = [text for text in facts.text if rng.random() < rng.choice((0.4, 0.7, 0.9))]
    own = planter.sentences(rng.randint(0, 6))
    return planter.record(
        facts, "summary", name=_rewritten(rng, facts), fund=facts.fund if rng.random() < 0.8 else None,
        programme_period=facts.period if rng.random() < 0.5 else None,
        start=_date(rng, facts.start), end=_date(rng, _told_end(rng, facts)),
        actor={"name": _told_actor(rng, facts)} if rng.random() < 0.9 else None,
        area=_area(_some(rng, facts.towns)), summary=" ".join([*kept, *own]) or None,
    )  # fmt: skip


def press(planter: Planter, facts: Facts) -> ProjectRecord:
    """Return the record of a press release: words of its own, dates to the day, the month or the year."""
    rng = planter.rng
    kept = [text for text in facts.text if rng.random() < 0.12]
    placed = rng.random() < 0.8
    return planter.record(
        facts, "press", name=_rewritten(rng, facts), fund=facts.fund if rng.random() < 0.6 else None,
        programme_period=None, start=_date(rng, facts.start, 0.5),
        end=_date(rng, _told_end(rng, facts), 0.5) if rng.random() < 0.8 else None,
        actor={"name": _told_actor(rng, facts)} if rng.random() < 0.9 or not placed else None,
        area=_area(_some(rng, facts.towns)) if placed else {},
        summary=" ".join([*kept, *planter.sentences(rng.randint(4, 10))]),
    )  # fmt: skip


def page(planter: Planter, facts: Facts) -> ProjectRecord:
    """Return the record of a project page with a start: a name, places, some of the text."""
    rng = planter.rng
    kept = [text for text in facts.text if rng.random() < 0.4]
    return planter.record(
        facts, "page", name=_rewritten(rng, facts), start=_date(rng, facts.start, 0.7),
        actor={"name": _told_actor(rng, facts)} if rng.random() < 0.8 else None,
        area=_area(_some(rng, facts.towns)), summary=" ".join([*kept, *planter.sentences(rng.randint(1, 4))]),
    )  # fmt: skip


def undated(planter: Planter, facts: Facts) -> ProjectRecord:
    """Return the record of a project page without dates: the name, the actor, places, most of the text."""
    rng = planter.rng
    kept = [text for text in facts.text if rng.random() < 0.85]
    return planter.record(
        facts, "page", name=_rewritten(rng, facts), actor={"name": _told_actor(rng, facts)},
        area=_area(_some(rng, facts.towns)), summary=" ".join([*kept, *planter.sentences(1)]),
    )  # fmt: skip


def bare(planter: Planter, facts: Facts) -> ProjectRecord:
    """Return the record of a page that says little more than the name."""
    return planter.record(
        facts, "page", name=_rewritten(planter.rng, facts), summary=" ".join(planter.sentences(3))
    )


def _rewritten(rng: Random, facts: Facts) -> str:
    name = facts.name
    choice = rng.random()
    if facts.acronym and choice < 0.25:
        return facts.acronym.capitalize()
    if choice < 0.55:
        return name.replace(" - ", " – ").replace(facts.acronym, facts.acronym.capitalize() or "")
    if choice < 0.7:
        return f"{name} {facts.start.year}–{facts.end.year}"
    return (
        name.removesuffix(" -hanke").removesuffix(" -projekti") if choice < 0.9 else name.lower().capitalize()
    )


def _date(rng: Random, day: date, less_precise: float = 0.1) -> str:
    if rng.random() >= less_precise:
        return day.isoformat()
    return f"{day:%Y-%m}" if rng.random() < 0.6 else str(day.year)


def _told_end(rng: Random, facts: Facts) -> date:
    return facts.extended if facts.extended and rng.random() < 0.5 else facts.end


def _told_actor(rng: Random, facts: Facts) -> str:
    if facts.partners and rng.random() < 0.03:
        return facts.partners[0]
    return f"{facts.actor} / hankepalvelut" if rng.random() < 0.15 else facts.actor


def _some(rng: Random, towns: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(town for town in towns if rng.random() < 0.75) or towns[:1]


def _area(towns: tuple[int, ...]) -> dict[str, Any]:
    return {
        "municipalities": [{"name": TOWNS[town][0], "code": TOWNS[town][2]} for town in towns],
        "regions": [{"name": region} for region in dict.fromkeys(TOWNS[town][3] for town in towns)],
    }


# Pairs that are the same: views of one project. At most one of the two has the code.
