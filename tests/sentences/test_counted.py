"""Noun phrases around a number."""

from __future__ import annotations

import pytest

from esrcat.sentences.counted import counted_after, counted_before

AFTER = [
    (" ohjaajaa.", "ohjaajaa"),
    (" uutta työpajaa ja muuta", "uutta työpajaa"),
    (" henkilöä avoimille työmarkkinoille", "henkilöä"),
    (" nuorta aikuista", "nuorta aikuista"),
    (" nuorta, joista", "nuorta"),
    (" neuvontatyön ammattilaista", "neuvontatyön ammattilaista"),
    (" opasta", "opasta"),
    (" yritystä", "yritystä"),
    (" koulutuspäivää", "koulutuspäivää"),
    (" eri mallia", "eri mallia"),
    (" kpl", "kpl"),
    (" viikkoa", None),
    (" henkilön kokoisella tiimillä", None),
    (" kunnan edustajia", None),
    (" kunnassa", None),
    (" henkilöltä", None),
    (" euroa", None),
    (" hengen ryhmissä", None),
    (" kunnasta tuli", None),
    (" kertaa", None),
    ("", None),
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
    span = counted_after(text, 0, len(text))
    assert (text[slice(*span)] if span else None) == phrase


@pytest.mark.parametrize(("text", "phrase"), BEFORE)
def test_phrase_before_the_verb(text: str, phrase: str | None) -> None:
    span = counted_before(text, 0, len(text))
    assert (text[slice(*span)] if span else None) == phrase
