"""Every name of a place in every case, and the names that are exceptions."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from esrcat.vocab.place_context import needs
from esrcat.vocab.place_forms import place_forms
from esrcat.vocab.place_text import places_in
from esrcat.vocab.places import Kind, base_form

M: Kind = "municipality"
S: Kind = "subregion"
R: Kind = "region"
# Written like a younger place, which is taken instead.
YOUNGER = {"Parainen", "Vöyri", "Porvoo", "Loviisa"}
# The full name is printed in place of the short one.
LONG_NAMES = {
    "Jyväskylän maalaiskunta": "Jyväskylän mlk",
    "Mikkelin maalaiskunta": "Mikkelin mlk",
    "Pieksämäen maalaiskunta": "Pieksämäen mlk",
    "Rovaniemen maalaiskunta": "Rovaniemen mlk",
}
KINDS: dict[str, Kind] = {"maakunta": R, "seutukunta": S, "kunta": M}
# Not found without a word for a kind of place or another place beside them, save in the inner cases.
NEED_A_CONTEXT = {
    "Himanka", "Jurva", "Karinainen", "Kaskinen", "Kivijärvi", "Kolari", "Koski", "Kuru", "Lammi",
    "Lehtimäki", "Luoto", "Marttila", "Nousiainen", "Oravainen", "Outokumpu", "Pertteli", "Pohja",
    "Puumala", "Ristiina", "Ruukki", "Saari", "Simo", "Soini", "Sund", "Tammela", "Tervo", "Uurainen",
}  # fmt: skip
# The same for their inner cases.
ALWAYS_NEED_A_CONTEXT = {"Eura", "Ii", "Nokia"}
# Common words: at the start of a sentence these need it too, and so do some of those above.
NEED_IT_AT_THE_START = {
    "Aura", "Eno", "Kannus", "Karjaa", "Kisko", "Multia", "Pello", "Perho", "Rusko", "Valtimo", "Virrat",
    "Ylämaa",
}  # fmt: skip
# Without the word 'seutukunta' or 'seutu' these are the municipality; Lappi alone is the region.
TOWN_AND_SUBREGION = {
    "Forssa", "Heinola", "Helsinki", "Hämeenlinna", "Imatra", "Joensuu", "Joutsa", "Juva", "Jyväskylä",
    "Jämsä", "Kajaani", "Kaustinen", "Keuruu", "Kokkola", "Kouvola", "Kuopio", "Lahti", "Lappeenranta",
    "Lohja", "Loimaa", "Loviisa", "Maarianhamina", "Mikkeli", "Oulu", "Pieksämäki", "Pietarsaari", "Pori",
    "Porvoo", "Raahe", "Raasepori", "Rauma", "Riihimäki", "Rovaniemi", "Saarijärvi", "Salo", "Savonlinna",
    "Seinäjoki", "Siikalatva", "Tammisaari", "Tampere", "Turku", "Vaasa", "Varkaus", "Viitasaari",
    "Ylivieska", "Äänekoski",
}  # fmt: skip


def test_the_exceptions_are_these() -> None:
    names = [
        name
        for name, form in place_forms().items()
        if form.case in ("nominative", "swedish") and form.nominative == name
    ]
    inside = {name for name in names if not places_in(f"Hankkeessa tuettiin {name} vuosina 2008–2010.")}
    at_start = {name for name in names if not places_in(f"{name} tuki hanketta.")}
    always = {name for name in inside if needs()[name] == {"always"}}

    assert inside == NEED_A_CONTEXT | ALWAYS_NEED_A_CONTEXT
    assert always == ALWAYS_NEED_A_CONTEXT
    assert at_start - inside == NEED_IT_AT_THE_START


@pytest.mark.parametrize("name", sorted(NEED_A_CONTEXT | ALWAYS_NEED_A_CONTEXT | NEED_IT_AT_THE_START))
def test_every_exception_is_found_with_a_context(name: str) -> None:
    texts = [f"{name}, Kuopio ja Joensuu", f"Mukana ovat kunnat {name} ja Kuopio.", f"Kuopio ja {name}"]
    forms = [
        form for form, known in place_forms().items() if known.nominative == name and known.case == "genitive"
    ]
    texts += [f"{form} kunnan alueella" for form in forms]

    assert [
        text for text in texts if len(places_in(text)) != text.count("Kuopio") + text.count("Joensuu") + 1
    ] == []


def test_a_name_of_a_town_and_a_sub_region_is_the_town_unless_a_word_tells() -> None:
    shared_names = {
        name
        for name, form in place_forms().items()
        if form.case == "nominative" and len({place.kind for place in form.places}) > 1
    }

    assert shared_names == TOWN_AND_SUBREGION | {"Lappi"}
    for name in TOWN_AND_SUBREGION:
        assert [each.place.kind for each in places_in(f"Hanke alkoi {name}.")] == [M]
        assert [each.place.kind for each in places_in(f"Hankkeen seutukunta {name}.")] == [S]


def test_every_name_is_found_in_every_case(shared: Path) -> None:
    rows = _read(shared / "data" / "place_inflections.csv")
    wrong = [
        (row["name"], form)
        for row in rows
        for form in _forms_of(row)
        if not _found(KINDS[row["kind"]], row["name"], form, row["code"])
    ]

    assert len(rows) > 570
    assert wrong == []


def test_every_swedish_name_is_found(shared: Path) -> None:
    names = [
        (kind, row["name_sv"], row["name_fi"])
        for table, kind in (("municipalities", M), ("seutukunnat", S), ("maakunnat", R))
        for row in _read(shared / "data" / f"{table}.csv")
        if row["name_sv"]
    ]
    wrong = {(kind, swedish, name) for kind, swedish, name in names if not _found(kind, name, swedish, "")}

    assert len(names) > 540
    assert wrong == set()


def test_a_place_of_the_past_leads_to_its_successor(shared: Path) -> None:
    for row in _read(shared / "data" / "municipalities.csv"):
        if not row["valid_to"] or row["name_fi"] in YOUNGER:
            continue
        (found,) = [each.place for each in places_in(f"kunnat {row['name_fi']}") if each.place.kind == M]
        one = ";" not in row["current_codes"]

        assert found.current == ((row["current_codes"], row["current_names"]) if one else None), row[
            "name_fi"
        ]


def _forms_of(row: dict[str, str]) -> list[str]:
    """Give the forms of the table, and those for 'from', 'into' and 'to' that follow from them."""
    printed = [row[case] for case in ("name", "genitive", "inessive", "adessive") if row[case]]
    nominative = LONG_NAMES.get(row["name"], row["name"])
    derived = [
        form
        for form, known in place_forms().items()
        if known.nominative == nominative and any(each.kind == KINDS[row["kind"]] for each in known.places)
    ]
    assert len(derived) >= 8, row["name"]
    return [*printed, *derived]


def _found(kind: Kind, name: str, form: str, code: str) -> bool:
    """Tell whether a form is found as its place, in a sentence that tells of which kind."""
    before = {M: "kunnissa", S: "seutukunnissa", R: "maakunnissa"}[kind]
    expected = base_form(kind, name)
    assert expected is not None
    known = place_forms()[form]
    sentences = [f"Mukana on myös {before} {form} asuvia nuoria."]
    if not needs().get(known.nominative, frozenset()) & {"always", "context"} and _is_first(kind, form):
        sentences.append(f"Mukana on myös {form} asuvia nuoria.")
    places = [[each.place for each in places_in(sentence)] for sentence in sentences]
    return all(each == [expected] for each in places) and (
        expected.code == code or not code or name in YOUNGER
    )


def _is_first(kind: Kind, form: str) -> bool:
    return min(place_forms()[form].places, key=lambda each: each.current is not None).kind == kind


def _read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table))
