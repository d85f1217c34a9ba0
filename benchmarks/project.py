"""Invent the facts of a project from its number; what a page must say and a scraper must read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from benchmarks import words
from benchmarks.places import REGIONS, Region
from benchmarks.prose import SYLLABLES, phrase

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2)

AXES: tuple[str, ...] = (
    "1: Työorganisaatioiden, työssä olevan työvoiman ja yritysten kehittäminen sekä yrittäjyyden lisääminen",
    "2: Työllistymisen ja työmarkkinoilla pysymisen edistäminen sekä syrjäytymisen ehkäiseminen",
    "3: Työmarkkinoiden toimintaa edistävien osaamis-, innovaatio- ja palvelujärjestelmien kehittäminen",
    "4: Jäsenvaltioiden ja alueiden välinen yhteistyö ESR-toiminnassa",
)
PROJECT_TYPES = ("Projekti, jossa on henkilöitä mukana", "Projekti, jossa ei ole henkilöitä mukana")
EQUALITY = ("Sukupuolineutraali projekti", "Tasa-arvoa edistävä projekti")
SUSTAINABILITY = (
    "Merkittävästi kestävää kehitystä edistävä projekti",
    "Projektilla ei ole erityistä vaikutusta kestävän kehityksen kannalta",
)
PARTNERSHIP = ("Kumppanuutta selvästi edistävä projekti", "Ei erityisesti kumppanuuteen vaikuttava projekti")
INNOVATION = ("Ei erityistä innovatiivisuutta projektin tavoitteena",)
PROGRAMMES = (
    "Välityömarkkinat/siirtymätyömarkkinat",
    "Osaajana työmarkkinoille",
    "Koulutus- ja osaamistarpeiden ennakointi",
    "Hyvien käytäntöjen etsiminen ja levittäminen",
)


@dataclass(frozen=True, slots=True)
class Actor:
    """Hold the invented beneficiary and its contact person."""

    name: str
    type: str
    business_id: str
    street: str
    phone: str
    web: str
    person: str
    role: str
    email: str
    person_phone: str


@dataclass(frozen=True, slots=True)
class Project:
    """Hold the facts of one invented project.

    `area` is None for a national project. `counts` are planned and actual (total, women) pairs of
    participants, jobs, businesses and qualifications. `money` is granted, actual EU and state, planned and
    actual public funding in whole euros. `extended_from` is the end before an extension.
    """

    code: str
    acronym: str
    name: str
    axis: str
    project_type: str
    area: Region | None
    subregions: tuple[str, ...]
    municipalities: tuple[str, ...]
    start: date
    end: date
    extended_from: date | None
    running: bool
    actor: Actor
    home_page: str
    partners: tuple[str, ...]
    counts: tuple[tuple[int, int], ...]
    money: tuple[int, int, int, int]
    classification: tuple[str, str, str, str]
    programme: str

    @property
    def section(self) -> str:
        """Return the programme section as printed."""
        return f"{self.area.section} suuralueosio" if self.area else "Valtakunnallinen osio"

    @property
    def authority(self) -> str:
        """Return the authority as printed; a national project has the education board."""
        if self.area is None:
            return "Opetushallitus"
        return f"{self.area.authority} elinkeino-, liikenne- ja ympäristökeskus"


def code(number: int) -> str:
    """Return the project code of a page: S1 and four digits, which repeat after 10 000 pages."""
    return f"S{10000 + number % 10000}"


def acronym(number: int) -> str:
    """Spell a number in syllables; different numbers give different words."""
    base = len(SYLLABLES)
    leading, rest = divmod(number, base**3)
    # 7919 is prime to the base, so the product is a permutation: neighbours do not look alike.
    rest = rest * 7919 % base**3
    syllables = [SYLLABLES[rest // base**2], SYLLABLES[rest // base % base], SYLLABLES[rest % base]]
    while leading:
        leading, at = divmod(leading, base)
        syllables.insert(0, SYLLABLES[at])
    return "".join(syllables).upper()


def business_id(rng: Random) -> str:
    """Return a business id with a right check digit, in a range that no organisation has (9…)."""
    while True:
        digits = "9" + "".join(str(rng.randrange(10)) for _ in range(6))
        rest = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, digits, strict=True)) % 11
        if rest != 1:
            return f"{digits}-{0 if rest == 0 else 11 - rest}"


def _name(rng: Random, word: str, start: date, end: date) -> str:
    years = f"{start.year}-{end.year}"
    what = phrase(rng, "gen")
    what = what[0].upper() + what[1:]
    return rng.choice(
        (
            f"{word} - {what} edistäminen {years}",
            f"{word} – {what} edistäminen",
            f"{what} edistäminen ({word})",
            f"{word} & {what} edistäminen",
        )
    )


def _organisation(rng: Random, region: Region) -> tuple[str, str]:
    city = rng.choice(region.cities)[1]
    syllables = "".join(rng.choice(SYLLABLES) for _ in range(3)).capitalize()
    return rng.choice(
        (
            (f"{city} kaupunki / {rng.choice(words.PREFIXES)}palvelut", "Kunta"),
            (f"{city} seudun {syllables} ry", "Järjestö tai yhdistys"),
            (f"{syllables}-työvalmennussäätiö", "Muu"),
            (f"{syllables} Oy", "Yritys"),
            (f"{city} seudun koulutuskuntayhtymä {syllables}", "Kuntayhtymä"),
            (f"{syllables} ammattikorkeakoulu", "Ammattikorkeakoulu"),
        )
    )


def _phone(rng: Random) -> str:
    # A subscriber number that starts with 0 is given to nobody.
    tail = f"0{rng.randrange(100_000):05d}"
    return rng.choice(
        (f"017-{tail}", f"044 0{tail[:2]} {tail[2:]}", f"(02) {tail[:3]} {tail[3:]}", f"044-0{tail}")
    )


def _actor(rng: Random, region: Region, domain: str) -> Actor:
    name, kind = _organisation(rng, region)
    given = rng.choice(words.GIVEN_NAMES)
    family = rng.choice(words.FAMILY_STARTS) + rng.choice(words.FAMILY_ENDS)
    local = f"{given}.{family}".lower().replace("ä", "a").replace("ö", "o")
    street = rng.choice((f"{rng.choice(words.STREETS)} {rng.randint(1, 60)}", f"PL {rng.randint(1, 400)}"))
    return Actor(
        name=name,
        type=kind,
        business_id=business_id(rng),
        street=street,
        phone=_phone(rng),
        web=f"www.{domain}.example.org",
        person=rng.choice((f"{given} {family}", f"{family} {given}")),
        role=rng.choice(words.ROLES),
        email=f"{local}(at){domain}.example.org",
        person_phone=_phone(rng),
    )


def _pair(rng: Random, ceiling: int) -> tuple[int, int]:
    total = rng.randint(0, ceiling)
    return total, rng.randint(0, total)


def _money(rng: Random) -> tuple[int, int, int, int]:
    granted = rng.randint(40, 2400) * 1000
    planned = granted + rng.randint(2_000, granted // 2)
    actual = int(granted * rng.uniform(0.6, 1.0))
    return granted, actual, planned, actual + rng.randint(0, planned - granted)


def describe(number: int) -> Project:
    """Return the facts of project `number`; the same number gives the same facts."""
    rng = Random(number)
    region = rng.choice(REGIONS)
    national = rng.random() < 0.3
    word = acronym(number)
    start = date(rng.randint(2007, 2012), rng.randint(1, 12), 1)
    end = _month_end(start.year + rng.randint(1, 3), rng.choice((4, 6, 8, 12)))
    extended = not national and rng.random() < 0.3
    domain = f"{word.lower()}.verkko"
    return Project(
        code=code(number),
        acronym=word,
        name=_name(rng, word, start, end),
        axis=rng.choice(AXES),
        project_type=rng.choice(PROJECT_TYPES),
        area=None if national else region,
        subregions=tuple(rng.sample(region.subregions, rng.randint(1, len(region.subregions)))),
        municipalities=tuple(rng.sample(region.municipalities, rng.randint(1, 6))),
        start=start,
        end=end,
        extended_from=_month_end(end.year - 1, end.month) if extended and end.year - 1 > start.year else None,
        running=rng.random() < 0.12,
        actor=_actor(rng, region, word.lower()),
        home_page=rng.choice(
            (f"www.{domain}.example.org", f"http://{domain}.example.org/", "-", "Ei ole.", "")
        ),
        partners=tuple(_organisation(rng, region)[0] for _ in range(rng.randint(0, 3))),
        counts=tuple(_pair(rng, ceiling) for ceiling in (900, 900, 30, 30, 15, 15, 120, 120)),
        money=_money(rng),
        classification=(
            rng.choice(EQUALITY),
            rng.choice(SUSTAINABILITY),
            rng.choice(PARTNERSHIP),
            rng.choice(INNOVATION),
        ),
        programme=rng.choice(PROGRAMMES),
    )


def _month_end(year: int, month: int) -> date:
    following = date(year + month // 12, month % 12 + 1, 1)
    return following - timedelta(days=1)
