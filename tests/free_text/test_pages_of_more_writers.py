"""What Swedish pages from Finland, and English ones of Finnish projects, print that others did not."""

from __future__ import annotations

import pytest

from esrcat.free_text.names.never import is_never_a_name
from esrcat.free_text.names.reading import find_names
from esrcat.model import ProjectRecord
from esrcat.pipeline import parse_bytes
from tests.free_text.texts import SHORT_OPENINGS, at, found, related, story


def records(text: str) -> tuple[ProjectRecord, ...]:
    return parse_bytes(text.encode(), "page.txt", "0" * 64).records


def name(text: str) -> str | None:
    chosen = find_names(story(text)).chosen
    return chosen.name if chosen else None


@pytest.mark.parametrize(
    ("said", "called"),
    [
        (
            'Rådet har beviljat pengar till ett projekt som kallas "Sjökraft". Det vänder sig till unga.',
            "Sjökraft",
        ),
        ("Pengarna gick till ett projekt som kallades ”Kom hit”, som pågick i tre år.", "Kom hit"),
        ("Projektet kallas Unga fram i Malax och pågår i tre år.", "Unga fram i Malax"),
        (
            "Tjugo forskare ingår i projektet som har rubriken Lärande om båtar i Kvarken. De möts ofta.",
            "Lärande om båtar i Kvarken",
        ),
        (
            "Lilla fyren var ett projekt som Europeiska socialfonden betalade. Lilla fyren hjälpte unga.",
            "Lilla fyren",
        ),
        ("The SKIFF-project trains dockers in Kotka. It is funded by the European Social Fund.", "SKIFF"),
        (
            "The objective of the Harbours in transition towards tidy quays (HARB4U) project is to tidy up.",
            "Harbours in transition towards tidy quays",
        ),
        (
            "The project, Courses for Harbours, Quays and Boats, aims to teach. It is funded by the ERDF.",
            "Courses for Harbours, Quays and Boats",
        ),
    ],
)
def test_a_text_says_what_the_project_is_called(said: str, called: str) -> None:
    assert name(f"News\n\n{said}\n") == called


def test_what_a_title_says_of_the_end_is_no_part_of_the_name() -> None:
    text = (
        "ESF+ projekt Bättre bryggor avslutas\n\nESF+ projekt Bättre bryggor avslutas den sista november.\n\n"
        "Närpes stad har startat ESF projektet Bättre bryggor i oktober 2022 för att hjälpa unga.\n"
    )

    assert [(each.name, each.start) for each in records(text)] == [("Bättre bryggor", "2022-10")]


def test_what_stands_behind_the_dash_of_a_title_is_whole() -> None:
    text = (
        "Bob – Bryggan i Borgå till framtidens hamn\n\n"
        "Målet med Bob – Bryggan i Borgå framtidens hamn-projektet är att skapa en plan. "
        "Projektets budget är 346 000 €. "
        "Projektet får finansiering via Europeiska regionala utvecklingsfonden 1.8.2015 – 31.12.2017.\n"
    )
    (record,) = records(text)

    assert record.name == "Bob – Bryggan i Borgå till framtidens hamn"
    assert record.actor is None


@pytest.mark.parametrize(
    "said",
    [
        "Furthermore, our project goal is to help dockers.",
        "Moreover, the project aims to find new boats.",
        "The Main project implementer is the City of Kotka.",
    ],
)
def test_adverbs_and_common_words_before_the_noun_name_no_project(said: str) -> None:
    assert name(f"Info\n\n{said}\n") is None


@pytest.mark.parametrize("label", ["Thematic objective", "Specific objective", "Intervention field"])
def test_labels_of_registers_are_no_names(label: str) -> None:
    assert is_never_a_name(label)


def test_a_group_that_gets_money_for_its_own_work_is_no_project() -> None:
    text = """FRAMÅT BERGÖ FÅR MERA PENGAR

Framåt Bergö r.f. är en av grupperna och har fått finansiering av Jord- och skogsbruksministeriet. \
Nu får Framåt Bergö ett tillägg på ungefär 822 000 euro.

Byarna är livliga. Framåt Bergö har nått kvinnor och unga.
"""

    assert records(text) == ()


def test_a_text_that_says_what_its_project_is_called_and_who_pays_is_about_it() -> None:
    text = """Malax får pengar för de unga

Malax kommun får 3,5 miljoner kronor från Europeiska socialfonden, ESF, för att under tre år jobba med unga.

– Det är glädjande! Nu får vi tid, säger Malla Modell.

Projektet kallas Unga fram i Malax och pågår under tre år. Projektet startar efter sommaren.

”Vi måste ta dem i handen”

– Många har aldrig jobbat. Vi går hem till dem, säger Malla Modell. Många har inte gått ut skolan.
"""

    assert [(each.name, each.fund) for each in records(text)] == [("Unga fram i Malax", "ESF")]


@pytest.mark.parametrize(
    ("said", "end"),
    [
        ("Projektet pågår till sista mars 2024.", "2024-03-31"),
        ("Projektet fortsätter till den sista juni 2023 i Närpes.", "2023-06-30"),
    ],
)
def test_a_project_goes_on_until_the_last_of_a_month(said: str, end: str) -> None:
    assert found(f"{SHORT_OPENINGS['sv']} {said}")["end"] == end


def test_the_year_of_another_deed_is_no_start() -> None:
    said = "En orsak till att projektet startade i Närpes är att byrån på orten stängdes år 2013."

    assert at(found(f"{SHORT_OPENINGS['sv']} {said}"), "start") is None


@pytest.mark.parametrize(
    "line",
    ["Sellu share of total budget: 169 900 €", "Kaislan osuus kokonaisbudjetista: 12 890 €"],
)
def test_the_share_of_one_is_no_total(line: str) -> None:
    opening = "The SKIFF-project trains dockers in Kotka. It is run by Sellu College."
    text = f"{opening}\n\nPeriod: 1.1.2016–31.12.2018\n{line}\n"

    assert at(found(text), "funding", "total_cost") is None


def test_what_is_granted_at_most_is_no_total() -> None:
    said = (
        "Rahaa myönnettiin. Määrä on 70 prosenttia kokonaiskustannuksista, kuitenkin enintään 58 600 euroa."
    )

    assert at(found(f"{SHORT_OPENINGS['fi']} {said}"), "funding", "total_cost") is None


def test_brackets_show_who_is_a_body_and_lists_who_else() -> None:
    text = (
        "The project “Big Boat” helps young people in Kotka. It is funded by the European Social Fund.\n\n"
        "The co-implementers are Salo College, Vega, Sirius, and Kotka Parish. Novas (project owner) leads.\n"
    )
    values = found(text)

    assert at(values, "actor", "name") == "Novas"
    assert [each["name"] for each in values["partners"]] == ["Salo College", "Vega", "Sirius", "Kotka Parish"]


def test_who_gave_money_or_wants_to_join_does_not_carry_out() -> None:
    opening = "Projektet ”Bygga broar” hjälper kommuner. "
    for said in (
        "Projektet förverkligas med understöd av Anna och Otto Modells stiftelse.",
        "Kotka stad ansöker om att få delta i projektet.",
    ):
        assert at(found(opening + said), "actor", "name") is None


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("sv", "Arbetet fortsätter inom förbundets projekt Barn och båtar på samma sjö."),
        ("en", "The earlier project Quays and boats of the north was another."),
    ],
)
def test_a_name_cut_before_and_is_no_related_project(language: str, said: str) -> None:
    assert not {"Barn", "Quays"} & set(related(language, said))


@pytest.mark.parametrize(
    "said",
    [
        "Kontaktperson är Malla Modell.",
        "Projektledare och samordnare är professor Malla Modell vid Vasa universitet.",
    ],
)
def test_who_is_said_to_be_the_contact_is_one(said: str) -> None:
    values = found(f"{SHORT_OPENINGS['sv']} {said}")

    assert [each["name"] for each in values["contacts"]] == ["Malla Modell"]


def test_the_name_behind_a_title_that_is_the_registers_is_found_though_facts_stand_between() -> None:
    facts = "\n".join(
        f"{label}: {value}"
        for label, value in (
            ("Start date", "1 March 2020"),
            ("End date", "31 July 2022"),
            ("Fund", "European Regional Development Fund (ERDF)"),
            ("Total budget", "292 900,00 €"),
            ("EU contribution", "117 100,50 € (40%)"),
            ("Programming period", "2014-2020"),
            ("Managing authority", "työ- ja elinkeinoministeriö"),
            ("Country", "Finland"),
            ("Language", "English"),
        )
    )
    aim = "The main aim of the project is that harbours are tidy, where boats and nets lie side by side. " * 2
    text = f"Kohesio: discover EU projects\n\nproject info\n{facts}\n\nTidy harbours in Kotka\n\n{aim}\n"

    assert name(text) == "Tidy harbours in Kotka"
