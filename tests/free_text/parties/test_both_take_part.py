"""Partners of whom the next sentence says what they are."""

from __future__ import annotations

import pytest

from esrcat.free_text.parties.both_take_part import both_take_part
from tests.free_text.texts import at, found


def test_both_of_the_sentence_before_take_part() -> None:
    content = found(
        "Portti-hanketta hallinnoi Rannan opisto. Mutkan kunta lähettää ohjaajan, ja Niemen Kylät ry "
        "kouluttaa. Molemmat ovat osatoteuttajia."
    )
    assert [each["name"] for each in content["partners"]] == ["Mutkan kunta", "Niemen Kylät ry"]
    assert at(content, "actor", "name") == "Rannan opisto"


@pytest.mark.parametrize(
    ("behind", "partners"),
    [
        (" Molemmat ovat virallisesti osatoteuttajia.", True),
        (": molemmat ovat hankekumppaneita.", True),
        (" Båda är delgenomförare.", True),
        (" Both are partners.", True),
        (" Molemmat ovat innokkaita.", False),
        (" Kumpikin maksaa osansa.", False),
    ],
)
def test_what_the_next_words_say(behind: str, partners: bool) -> None:
    sentence = "A ja B auttavat"
    assert both_take_part(sentence + behind, len(sentence)) is partners
