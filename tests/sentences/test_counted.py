from __future__ import annotations

import pytest

from esrcat.sentences.counted import counted_after, counted_before

AFTER = [
    ("45 ohjaajaa.", "ohjaajaa"),
    ("3 uutta työpajaa ja muuta", "uutta työpajaa"),
    ("34 henkilöä avoimille työmarkkinoille", "henkilöä"),
    ("12 nuorta aikuista", "nuorta aikuista"),
    ("212 nuorta, joista", "nuorta"),
    ("20 neuvontatyön ammattilaista", "neuvontatyön ammattilaista"),
    ("5 opasta", "opasta"),
    ("23 yritystä", "yritystä"),
    ("25 koulutuspäivää", "koulutuspäivää"),
    ("8 eri mallia", "eri mallia"),
    ("200 kpl", "kpl"),
    ("12 viikkoa", None),
    ("6 henkilön kokoisella tiimillä", None),
    ("12 kunnan edustajia", None),
    ("12 kunnassa", None),
    ("45 henkilöltä", None),
    ("50 000 euroa", None),
    ("12 hengen ryhmissä", None),
    ("8 kunnasta tuli", None),
    ("12 kertaa", None),
    ("80", None),
]
BEFORE = [
    ("Ohjaavia käyntejä tehtiin ", "Ohjaavia käyntejä"),
    ("Hankkeessa uusia työpaikkoja syntyi ", "uusia työpaikkoja"),
    ("Erilaisia tapaamisia on kevään aikana pidetty ", "tapaamisia"),
    ("Nuorten työpajoja pidettiin ", "Nuorten työpajoja"),
    ("Hankkeen tapaamisia pidettiin ", "tapaamisia"),
    ("Koulutuksia ja tapahtumia järjestettiin ", "Koulutuksia ja tapahtumia"),
    ("Ohjaus- ja neuvontakäyntejä kertyi ", "Ohjaus- ja neuvontakäyntejä"),
    ("Koulutus kesti ", None),
    ("Työpäiviä kertyi ", "Työpäiviä"),
    ("Päiviä kertyi ", None),
    ("", None),
]


@pytest.mark.parametrize(("text", "phrase"), AFTER)
def test_phrase_after_the_number(text: str, phrase: str | None) -> None:
    number_end = len(text) - len(text.lstrip("0123456789 ")) - 1
    span = counted_after(text, number_end if phrase or len(text) > 2 else 2, len(text))
    assert (text[slice(*span)] if span else None) == phrase


@pytest.mark.parametrize(("text", "phrase"), BEFORE)
def test_phrase_before_the_verb(text: str, phrase: str | None) -> None:
    span = counted_before(text, 0, len(text))
    assert (text[slice(*span)] if span else None) == phrase
