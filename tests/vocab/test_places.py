"""Written forms of places, and the packaged table against the reference tables."""

from __future__ import annotations

import csv
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from esrcat.vocab.places import Kind, Place, base_form

REAL: list[tuple[Kind, str, str, str]] = [
    ("region", "Pohjois-Savo", "Pohjois-Savo", "11"),
    ("region", "Pohjois-Savon", "Pohjois-Savo", "11"),
    ("region", "Varsinais-Suomen", "Varsinais-Suomi", "02"),
    ("region", "Lapin", "Lappi", "19"),
    ("region", "Keski-Suomessa", "Keski-Suomi", "13"),
    ("region", "Egentliga Finland", "Varsinais-Suomi", "02"),
    ("subregion", "Sisä-Savon", "Sisä-Savo", "115"),
    ("subregion", "Kuopion", "Kuopio", "112"),
    ("subregion", "Kaustisen", "Kaustinen", "161"),
    ("subregion", "Åboland-Turunmaan", "Åboland-Turunmaa", "021"),
    ("subregion", "Turunmaan", "Åboland-Turunmaa", "021"),
    ("subregion", "Saarijärven-Viitasaaren", "Saarijärvi-Viitasaari", "138"),
    ("subregion", "Saarijärven–Viitasaaren", "Saarijärvi-Viitasaari", "138"),
    ("subregion", "Saarijärven - Viitasaaren", "Saarijärvi-Viitasaari", "138"),
    ("subregion", "Pielisen Karjalan", "Pielisen Karjala", "125"),
    ("subregion", "Pietarsaaren", "Jakobstadsregionen", "154"),
    ("subregion", "Tornionlaakson", "Torniolaakso", "193"),
    ("municipality", "Tervo", "Tervo", "844"),
    ("municipality", "Juuan", "Juuka", "176"),
    ("municipality", "Lieksassa", "Lieksa", "422"),
    ("municipality", "Tampereella", "Tampere", "837"),
    ("municipality", "Virtain", "Virrat", "936"),
    ("municipality", "Koski Tl", "Koski Tl", "284"),
    ("municipality", "Koski, Tl", "Koski Tl", "284"),
    ("municipality", "Koski Tl.", "Koski Tl", "284"),
    ("municipality", "Kosken Tl", "Koski Tl", "284"),
    ("municipality", "Jyväskylän maalaiskunta", "Jyväskylän mlk", "180"),
    ("municipality", "Jyväskylän mlk.", "Jyväskylän mlk", "180"),
    ("municipality", "Helsingfors", "Helsinki", "091"),
    ("municipality", "Kimitoön", "Kemiönsaari", "322"),
    ("municipality", "kannonkoski", "Kannonkoski", "216"),
    ("municipality", "KUOPIO", "Kuopio", "297"),
]
BUGS: list[tuple[Kind, str, str, str]] = [
    ("subregion", "Sisä\u2011Savon", "Sisä-Savo", "115"),
    ("subregion", "Pielisen\u00a0Karjalan", "Pielisen Karjala", "125"),
    ("municipality", "Rauta\u00adlampi", "Rautalampi", "686"),
    ("municipality", " Tervo\n", "Tervo", "844"),
]
NOT_A_VALUE: list[tuple[Kind, str]] = [
    ("region", ""),
    ("region", "Kuopio"),
    ("region", "Savo"),
    ("subregion", "Sisä-Savon seutuyhtymä"),
    ("subregion", "Tervo"),
    ("municipality", "Sisä-Savo"),
    ("municipality", "Valtakunnallinen projekti"),
    ("municipality", "-"),
    ("municipality", "Tervo, Vesanto"),
]
SUCCESSORS: list[tuple[Kind, str, tuple[str, str] | None]] = [
    ("municipality", "Kuopio", None),
    ("municipality", "Nilsiä", ("297", "Kuopio")),
    ("municipality", "Alahärmä", ("233", "Kauhava")),
    ("municipality", "Maksamaa", ("946", "Vöyri")),
    ("municipality", "Länsi-Turunmaa", ("445", "Parainen")),
    ("municipality", "Väståboland", ("445", "Parainen")),
    ("municipality", "Längelmäki", None),
    ("subregion", "Härmänmaan", ("142", "Seinäjoki")),
    ("subregion", "Lohjan", ("011", "Helsinki")),
    ("subregion", "Kyrönmaan", None),
    ("subregion", "Juvan", None),
    ("subregion", "Siikalatvan", ("175", "Haapavesi-Siikalatva")),
    ("subregion", "Suupohjan rannikkoseudun", ("153", "Sydösterbotten")),
    ("subregion", "Saarijärven", ("138", "Saarijärvi-Viitasaari")),
    ("region", "Itä-Uudenmaan", ("01", "Uusimaa")),
    ("region", "Pohjois-Savo", None),
]
ALIKE: list[tuple[Kind, str, str]] = [
    ("municipality", "Parainen", "445"),
    ("municipality", "Pargas", "445"),
    ("municipality", "Vöyrin", "946"),
    ("subregion", "Porvoon", "015"),
    ("subregion", "Loviisan", "016"),
]


@pytest.mark.parametrize(("kind", "as_written", "name", "code"), REAL + BUGS)
def test_written_form_names_its_place(kind: Kind, as_written: str, name: str, code: str) -> None:
    place = base_form(kind, as_written)
    assert place is not None
    assert (place.kind, place.name, place.code) == (kind, name, code)


@pytest.mark.parametrize(("kind", "as_written"), NOT_A_VALUE)
def test_other_words_name_no_place(kind: Kind, as_written: str) -> None:
    assert base_form(kind, as_written) is None


@pytest.mark.parametrize(("kind", "as_written", "current"), SUCCESSORS)
def test_former_place_knows_its_one_successor(
    kind: Kind, as_written: str, current: tuple[str, str] | None
) -> None:
    place = base_form(kind, as_written)
    assert place is not None
    assert place.current == current


@pytest.mark.parametrize(("kind", "as_written", "code"), ALIKE)
def test_of_places_written_alike_the_one_of_today_is_taken(kind: Kind, as_written: str, code: str) -> None:
    place = base_form(kind, as_written)
    assert place is not None
    assert (place.code, place.current) == (code, None)


KINDS: dict[str, Kind] = {"maakunta": "region", "seutukunta": "subregion", "kunta": "municipality"}
# Written like a younger place that is taken instead, or an alias of a row with a shorter name.
OTHER_CODE = {"Parainen", "Vöyri", "Porvoo", "Loviisa"}
OTHER_NAME = {
    "Jyväskylän maalaiskunta",
    "Mikkelin maalaiskunta",
    "Pieksämäen maalaiskunta",
    "Rovaniemen maalaiskunta",
}


def test_every_name_and_case_form_resolves(shared: Path) -> None:
    rows = _read(shared / "data" / "place_inflections.csv")
    wrong = [
        (row["name"], row[case], place)
        for row in rows
        for case in ("name", "genitive", "inessive", "adessive")
        if row[case] and not _fits(row, place := base_form(KINDS[row["kind"]], row[case]))
    ]
    assert len(rows) > 570
    assert wrong == []


def _fits(row: dict[str, str], place: Place | None) -> bool:
    if place is None:
        return False
    same_code = place.code == row["code"] or row["name"] in OTHER_CODE
    return same_code and (place.name == row["name"] or row["name"] in OTHER_NAME)


def test_every_genitive_variant_and_swedish_name_resolves(shared: Path) -> None:
    data = shared / "data"
    written = [
        (KINDS[row["kind"]], variant)
        for row in _read(data / "place_inflections.csv")
        for variant in row["genitive_variants"].split(";")
    ]
    written += [("municipality", row["variant"]) for row in _read(data / "municipality_name_variants.csv")]
    for table, kind in (
        ("municipalities", "kunta"),
        ("seutukunnat", "seutukunta"),
        ("maakunnat", "maakunta"),
    ):
        written += [(KINDS[kind], row["name_sv"]) for row in _read(data / f"{table}.csv")]
    assert [form for kind, form in written if form and base_form(kind, form) is None] == []


def test_successors_agree_with_the_reference_table(shared: Path) -> None:
    for row in _read(shared / "data" / "municipalities.csv"):
        place = base_form("municipality", row["name_fi"])
        assert place is not None
        if row["name_fi"] in OTHER_CODE:
            continue
        divided = ";" in row["current_codes"]
        expected = (row["current_codes"], row["current_names"]) if row["valid_to"] and not divided else None
        assert place.current == expected, row["name_fi"]


def test_packaged_table_is_complete_without_the_reference_tables() -> None:
    table = files("esrcat.vocab").joinpath("data/places.csv").read_text(encoding="utf-8")
    rows = list(csv.DictReader(table.splitlines()))
    counts = {kind: sum(row["kind"] == kind for row in rows) for kind in KINDS.values()}
    assert counts == {"region": 20, "subregion": 86, "municipality": 463}
    assert sum(row["kind"] == "municipality" and not row["last_year"] for row in rows) == 308


@given(st.text(max_size=20), st.sampled_from(list(KINDS.values())))
def test_no_string_raises(text: str, kind: Kind) -> None:
    place = base_form(kind, text)
    assert place is None or place.kind == kind


def test_import_reads_no_file() -> None:
    program = (
        "import sys, esrcat.vocab.places as places\n"
        "opened = []\n"
        "sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == 'open' else None)\n"
        "import importlib; importlib.reload(places)\n"
        "assert not [name for name in opened if name.endswith('.csv')]\n"
        "places.base_form('region', 'Lapin'); places.base_form('region', 'Kainuun')\n"
        "print(sum(name.endswith('places.csv') for name in opened))\n"
    )
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "1"


def _read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table))
