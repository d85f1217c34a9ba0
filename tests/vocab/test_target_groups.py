"""Target groups and themes in running text."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from esrcat.vocab.target_groups import Concept, ConceptKind, by_label, concepts, labels, mentions

GROUPS = [
    ("Palvelu on tarkoitettu pitkäaikaistyöttömille.", [("pitkäaikaistyöttömät", "pitkäaikaistyöttömille")]),
    (
        "Tukea annetaan nuorille työttömille ja yrittäjille.",
        [("nuoret työttömät", "nuorille työttömille"), ("yrittäjät", "yrittäjille")],
    ),
    ("alle 25-vuotiaat työttömät", [("nuoret työttömät", "alle 25-vuotiaat työttömät")]),
    (
        "nuoria (alle 29-vuotiaat) ja maahanmuuttajia",
        [("nuoret", "nuoria"), ("maahanmuuttajat", "maahanmuuttajia")],
    ),
    ("ikääntyvien työntekijöiden jaksaminen", [("ikääntyvät työntekijät", "ikääntyvien työntekijöiden")]),
    (
        "syrjäytymisvaarassa olevien nuorten",
        [("syrjäytymisvaarassa olevat nuoret", "syrjäytymisvaarassa olevien nuorten")],
    ),
    (
        "mielenterveys- ja päihdekuntoutujia",
        [
            ("mielenterveyskuntoutujat", "mielenterveys- ja päihdekuntoutujia"),
            ("päihdekuntoutujat", "mielenterveys- ja päihdekuntoutujia"),
        ],
    ),
    ("Vangit ja vapautuvat", [("vangit", "Vangit")]),
    (
        "osatyökykyisten, kehitysvammaisten ja romanien",
        [
            ("osatyökykyiset", "osatyökykyisten"),
            ("kehitysvammaiset", "kehitysvammaisten"),
            ("romanit", "romanien"),
        ],
    ),
    ("PK-yritysten ja pk-yrityksille", [("pk-yritykset", "PK-yritysten")]),
    ("opettajat ja opinto-ohjaajat", [("opettajat", "opettajat"), ("opinto-ohjaajat", "opinto-ohjaajat")]),
    ("Kohderyhmä: Nuoret ja vanhemmat", [("nuoret", "Nuoret")]),
    (
        "heikossa työmarkkina-asemassa oleville työttömille",
        [("vaikeasti työllistyvät", "heikossa työmarkkina-asemassa oleville"), ("työttömät", "työttömille")],
    ),
    (
        "maahanmuuttajanaiset ja maahanmuuttajanuoret",
        [("maahanmuuttajanaiset", "maahanmuuttajanaiset"), ("maahanmuuttajanuoret", "maahanmuuttajanuoret")],
    ),
]
THEMES = [
    ("Työttömyyden alentaminen", ["työttömyys"]),
    ("yrittäjyyttä ja työhyvinvointia", ["yrittäjyys", "työhyvinvointi"]),
    ("ammatillisen koulutuksen digitalisaatio", ["ammatillinen koulutus", "digitalisaatio"]),
    ("siirtymätyömarkkinoiden palkkatuki", ["välityömarkkinat", "palkkatuki"]),
    ("työ- ja toimintakyvyn selvittäminen", ["työkyky"]),
    ("nuorten työttömyyden ehkäisy", ["nuorisotyöttömyys"]),
    ("oppisopimuksella ja työpajatoiminnalla", ["oppisopimuskoulutus", "työpajatoiminta"]),
    ("kotoutumista ja kestävää kehitystä", ["kotoutuminen", "kestävä kehitys"]),
]
NOTHING = [
    "",
    "työttömyyttä",
    "yrittäjyys",
    "Tukena on Nuorten Ystävät ry.",
    "Nuorten Ystävät ry on mukana",
    "nuorisotyö ja nuoruus",
    "vankilan henkilökunta",
    "romanian kieli ja Romania",
    "opettajankoulutus",
    "oppilaitoksissa",
    "esimiestyö",
    "työelämän ulkopuolelle",
    "joista naisia 12",
    "alueen yritykset ja kunnat",
]
ONLY_IN_A_SECTION = [
    ("yritykset, kunnat ja oppilaitokset", ["yritykset", "kunnat", "oppilaitokset"]),
    ("työnantajille sekä järjestöille", ["työnantajat", "järjestöt"]),
    ("naiset ja miehet", ["naiset", "miehet"]),
    ("henkilöstön", ["työntekijät"]),
]


@pytest.mark.parametrize(("text", "expected"), GROUPS)
def test_target_groups_are_found_in_their_words(text: str, expected: list[tuple[str, str]]) -> None:
    found = [(each.value, text[each.start : each.end]) for each in labels(text, "target_group")]

    assert found == expected
    assert [each.key for each in labels(text, "target_group")] == [
        str(number) for number in range(len(found))
    ]


@pytest.mark.parametrize(("text", "expected"), THEMES)
def test_themes_are_found(text: str, expected: list[str]) -> None:
    assert [each.value for each in labels(text, "theme")] == expected


@pytest.mark.parametrize("text", NOTHING)
def test_other_words_name_no_target_group(text: str) -> None:
    assert labels(text, "target_group") == []


@pytest.mark.parametrize(("text", "expected"), ONLY_IN_A_SECTION)
def test_common_words_count_in_a_section_on_target_groups(text: str, expected: list[str]) -> None:
    assert labels(text, "target_group") == []
    assert [each.value for each in labels(text, "target_group", section=True)] == expected


def test_a_concept_is_listed_once_where_it_is_first_named() -> None:
    text = "Vangit, nuoret ja vangeille"

    assert [(each.value, each.start) for each in labels(text, "target_group")] == [
        ("vangit", 0),
        ("nuoret", 8),
    ]
    assert [each.start for each in mentions(text)] == [0, 8, 18]


@pytest.mark.parametrize("concept", concepts().values(), ids=concepts())
def test_every_finnish_label_is_found_as_its_concept(concept: Concept) -> None:
    for label in (concept.fi, *concept.synonyms_fi):
        assert concept in [each.concept for each in mentions(label, section=True)], label


def test_the_list_is_whole() -> None:
    known = concepts()
    kinds = Counter(concept.kind for concept in known.values())
    names = Counter(concept.fi for concept in known.values())

    assert kinds == {"target_group": 61, "theme": 39}
    assert [name for name, count in names.items() if count > 1] == []
    assert [each.id for each in known.values() if not (each.fi and each.sv and each.en)] == []
    assert [each.id for each in known.values() for broader in each.broader if broader not in known] == []
    assert sum(bool(each.yso) for each in known.values()) == 7


@pytest.mark.parametrize(
    ("label", "identifier"),
    [
        ("Pitkäaikaistyöttömät", "long-term-unemployed"),
        ("långtidsarbetslösa", "long-term-unemployed"),
        ("long-term  unemployed people", "long-term-unemployed"),
        ("vajaakuntoiset", "people-with-partial-work-ability"),
        ("tuntemattomat", None),
    ],
)
def test_a_label_of_any_language_names_its_concept(label: str, identifier: str | None) -> None:
    found = by_label(label)

    assert (found.id if found else None) == identifier


def test_a_real_page_names_the_groups_that_a_reader_sees(shared: Path) -> None:
    (page,) = (shared / "seeds").glob("003_*.txt")
    text = page.read_text(encoding="utf-8")

    assert {each.value for each in labels(text, "target_group")} == {
        "pitkäaikaistyöttömät",
        "nuoret työttömät",
    }


@given(
    st.text(alphabet="nuoret työtömiä Npk-yris,.İ\n", max_size=60), st.sampled_from(["target_group", "theme"])
)
def test_spans_lie_in_the_text_and_do_not_overlap(text: str, kind: ConceptKind) -> None:
    found = labels(text, kind, section=True)

    assert all(0 <= each.start < each.end <= len(text) for each in found)
    assert all(text[each.start : each.end].strip() == text[each.start : each.end] for each in found)
