"""Lists of what was granted in Sweden's crowns: names, bodies, and no sums, as a record's are in euros."""

from __future__ import annotations

from esrcat import parse

BRACKETS = """Över fem miljoner till hela länet

Partnerskapet möttes i Vasa för att fördela medel från Europeiska regionala utvecklingsfonden.

De prioriterade projekten är:

• Vintersken 2 (Näs kommun), 2 065 296 kr
• Samverkan i spåren av storm (Föreningen Isvinden), 1 756 235 kr
• Hamnens ljus (Region Salpaus), 978 520 kr

Pengarna från EU kommer genom Regionalfonden.
"""


def _records(text: str) -> list[tuple[str | None, str | None, str | None]]:
    records = parse(text.encode()).records
    assert not any(record.funding.currency for record in records)
    return [(each.name, each.actor.name if each.actor else None, each.fund) for each in records]


def test_names_with_bodies_in_brackets_before_sums_in_crowns() -> None:
    assert _records(BRACKETS) == [
        ("Vintersken 2", "Näs kommun", "ERDF"),
        ("Samverkan i spåren av storm", "Föreningen Isvinden", "ERDF"),
        ("Hamnens ljus", "Region Salpaus", "ERDF"),
    ]


def test_a_fund_beside_another_is_not_that_of_all() -> None:
    both = BRACKETS.replace(
        "från Europeiska regionala utvecklingsfonden", "från Regionalfonden och Socialfonden"
    ).replace("Pengarna från EU kommer genom Regionalfonden.", "")

    assert [fund for _, _, fund in _records(both)] == [None, None, None]


def test_who_gets_how_much_for_which_project() -> None:
    text = """Tolv miljoner till arbetslivet

Svenska ESF-rådet öppnade i januari en ny utlysning inom Europeiska socialfonden.
Nu är det klart vem som får medel.

Utlyst belopp: 65 miljoner kronor

Beviljade projekt

• Näs kommun får 6,6 miljoner kronor till projektet Vintersken med folket i fokus.
• Isvindens kommun får 5,4 miljoner kronor till projektet Hamnens ljus.

Utlyst belopp: 84 miljoner kronor
"""
    assert _records(text) == [
        ("Vintersken med folket i fokus", "Näs kommun", "ESF"),
        ("Hamnens ljus", "Isvindens kommun", "ESF"),
    ]
