"""Headings break long Finnish words where parts meet or between syllables, and change nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from esrcat.settings import Settings
from esrcat.site.words.messages import Foreign
from esrcat.site.words.soft_hyphens import SOFT_HYPHEN, softly_hyphened
from esrcat.site.writing.renderer import Renderer


@pytest.mark.parametrize(
    ("word", "broken"),
    [
        ("maahanmuuttajataustaisten", "maahan-muuttaja-taustaisten"),
        ("Metsäkoneenkuljettajien", "Metsäkoneen-kuljettajien"),
        ("työelämälähtöisyyden", "työ-elämä-lähtöisyyden"),
        ("kehittämisprojekti", "kehittämis-projekti"),
        # No part is known: between syllables.
        ("digitalisoituminen", "digi-ta-li-soi-tu-minen"),
        ("Keski-Pohjanmaalla", "Keski-Pohjanmaalla"),
        ("koulutus", "koulutus"),
    ],
)
def test_where_words_break(word: str, broken: str) -> None:
    assert softly_hyphened(word).replace(SOFT_HYPHEN, "-") == broken


@given(st.text())
def test_nothing_but_soft_hyphens_is_added(text: str) -> None:
    assert softly_hyphened(text).replace(SOFT_HYPHEN, "") == text.replace(SOFT_HYPHEN, "")


def test_only_finnish_headings_are_broken() -> None:
    word = "internationalisering"
    finnish, swedish = (Renderer(Settings(languages=("fi", "sv")), each) for each in ("fi", "sv"))

    assert SOFT_HYPHEN in finnish.heading("maahanmuuttajataustaisten")
    assert SOFT_HYPHEN in swedish.heading(Foreign("maahanmuuttajataustaisten", "fi"))
    assert SOFT_HYPHEN not in swedish.heading(word) + finnish.heading(Foreign(word, "sv"))
