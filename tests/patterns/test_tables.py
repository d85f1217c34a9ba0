"""Tables of words: alternatives on lines, groups on lines indented deeper."""

from __future__ import annotations

import pytest

from esrcat.patterns.tables import Section, patterns_by_key, patterns_of, sections


def read(text: str) -> list[Section]:
    return list(sections(text))


def test_alternatives_stand_on_a_line_or_below_each_other() -> None:
    text = "# A remark.\n\n[starts]\n  alkoi | alkaa\n  # another\n  alku(?:a|n)\n"

    (section,) = read(text)

    assert section == Section("starts", None, ("alkoi", "alkaa", "alku(?:a|n)"))
    assert section.pattern == "alkoi|alkaa|alku(?:a|n)"


def test_deeper_lines_are_the_alternatives_of_the_group_that_the_line_above_opens() -> None:
    text = "[starts]\n  \\b(?:\n    a | b\n    c(?:\n      d | e\n    )f\n  )\\s+(?:\n    g\n  )h\n  i\n"

    (section,) = read(text)

    assert section.alternatives == (r"\b(?:a|b|c(?:d|e)f)\s+(?:g)h", "i")


def test_a_heading_may_name_the_key_of_a_table_and_come_again() -> None:
    found = read("[roles: EU and state]\n  tuki\n[roles: own]\n  oma\n[roles: EU and state]\n  avustus\n")

    assert [(each.key, each.pattern) for each in found] == [
        ("EU and state", "tuki"),
        ("own", "oma"),
        ("EU and state", "avustus"),
    ]


def test_a_name_in_capitals_stands_for_its_alternatives() -> None:
    (section,) = read("[FUND]\n  (?:ESR|EAKR)\n[pays]\n  {FUND}:n tuki | \\d{1,2} {FUND}\n")

    assert section.alternatives == ("(?:ESR|EAKR):n tuki", r"\d{1,2} (?:ESR|EAKR)")


def test_a_heading_that_code_asks_for_is_used_by_those_below_it_too() -> None:
    kind, name = read("[kind]\n  säätiö | seura\n[name]\n  \\w+n (?:{kind})\n")

    assert kind.alternatives == ("säätiö", "seura")
    assert name.alternatives == (r"\w+n (?:säätiö|seura)",)


@pytest.mark.parametrize("text", ["alkoi\n", "[starts\n  alkoi\n", "[starts]\n alkoi\n"])
def test_a_line_below_no_heading_is_an_error_that_shows_it(text: str) -> None:
    with pytest.raises(ValueError, match=r"alkoi|starts"):
        read(text)


def test_a_package_asks_for_its_patterns_by_their_headings() -> None:
    found = patterns_of("esrcat.free_text.results", "words.txt")

    assert found["whole_bodies"].startswith(r"\b(?:peruskoulu|lukio|")
    assert "\n" not in "".join(found.values())


def test_patterns_of_headings_with_keys_are_asked_for_by_both() -> None:
    found = patterns_by_key("esrcat.free_text.parties", "words.txt")

    assert [*found["before_actor"]] == ["fi", "sv", "en"]
    assert r"projektet|det" in found["before_actor"]["sv"]
