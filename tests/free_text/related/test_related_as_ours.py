"""Other projects that the text's own people had, or learnt from."""

from __future__ import annotations

import pytest

from tests.free_text.texts import OPENINGS, found


def _others(language: str, sentence: str) -> list[str]:
    values = found(OPENINGS[language] + sentence)
    return [str(each["name"]) for each in values.get("related_projects", ())]


@pytest.mark.parametrize(
    ("language", "sentence", "name"),
    [
        ("fi", "Uusi ura -hanke antoi meille pohjan.", "Uusi ura"),
        ("fi", "Yhtiö veti vuonna 2012 Uusi ura -hankkeen loppuun.", "Uusi ura"),
        ("fi", "Tämän opit vei kouluihin Uusi ura -hanke, joka alkoi 2019.", "Uusi ura"),
        ("fi", "Moni muistaa vielä Uusi ura -hankkeen.", "Uusi ura"),
        ("fi", "Vuosina 2010–2012 koululla oli Porin kanssa Mökki, josta se oppi paljon.", "Mökki"),
        ("en", "In 2012 we ran the project Fresh Start.", "Fresh Start"),
    ],
)
def test_what_its_people_had_or_learnt_from_is_related(language: str, sentence: str, name: str) -> None:
    assert _others(language, sentence) == [name]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fi", "Uusi ura -hanke ei kuulu meille."),
        ("fi", "Naapurissa toimi Uusi ura -hanke, kertoi meille kunnanjohtaja."),
        ("fi", "Uusi ura -hanke toimi Porissa."),
    ],
)
def test_what_is_denied_or_only_named_is_not(language: str, sentence: str) -> None:
    assert not _others(language, sentence)
