"""All words that may be a project's name, with their places."""

from __future__ import annotations

from esrcat.free_text.names.candidates import Candidate, candidates_in
from tests.free_text.texts import story


def _found(text: str) -> dict[str, Candidate]:
    return {each.name: each for each in candidates_in(story(text), [])}


def test_parts_of_a_title_are_candidates() -> None:
    found = _found("Hidas laituri – mitä tehtiin\n\nLaiturilla soudettiin koko kesä.\n")

    assert "line" in found["Hidas laituri"].ways


def test_capitals_are_written_as_names_are() -> None:
    assert "Hidas laituri" in _found("HIDAS LAITURI\n\nLaiturilla soudettiin koko kesä.\n")
    assert "Quay to Home" in _found("QUAY TO HOME\n\nWe rowed the whole summer with the people there.\n")


def test_small_words_behind_a_capital_belong_to_it_up_to_a_verb() -> None:
    found = _found("Välkommen\n\nAlla deltar i Hand på relingen som pågår i två år. Sedan ror vi hem igen.\n")

    assert found["Hand på relingen"].ways == {"phrase"}


def test_case_forms_are_places_of_the_base_form() -> None:
    found = _found("Tervetuloa\n\nMoni kehuu Soutajaa. Soutaja on kaikille. Kysy Soutajasta.\n")

    assert len(found["Soutaja"].places) == 3


def test_a_base_form_that_is_never_said_is_made_of_two_others() -> None:
    found = _found("Tervetuloa\n\nMoni kehuu Soutajaa. Nyt Soutajan aika loppuu.\n")

    assert found["Soutaja"].ways == {"unsaid"}
    assert len(found["Soutaja"].places) == 2


def test_what_stands_only_within_longer_words_is_known() -> None:
    found = _found("Green Quay\n\nThe Green Quay trains cooks. Ask about Green Quay.\n")

    assert found["Quay"].part_of_longer == 1
    assert found["Green Quay"].part_of_longer < 1


def test_what_is_first_said_late_or_once_as_one_word_is_hopeless() -> None:
    text = "Hidas laituri\n\nLaiturilla soudettiin koko kesä, ja Airo auttoi. Syksyllä alkoi Nopea ranta.\n"
    found = _found(text)

    assert "Hidas laituri" in found
    assert "Airo" not in found
    assert "Nopea ranta" not in found


def test_what_rules_chose_is_a_candidate_wherever_it_stands() -> None:
    told = story("Tervetuloa\n\nLaiturilla soudettiin koko kesä. Syksyllä alkoi Nopea ranta.\n")

    assert "nopea ranta" in {each.key for each in candidates_in(told, [], "nopea ranta")}


def test_the_end_of_a_line_and_the_beginning_of_the_next_are_no_name() -> None:
    found = _found("Kaj Skola\nCountry: EE\nPartner budget: 93 EUR\nCountry: EE\nPartner budget: 9 EUR\n")

    assert not any("EE Partner" in name for name in found)
