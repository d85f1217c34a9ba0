"""Ends of projects before an extension."""

from __future__ import annotations

import pytest

from esrcat.sentences.durations import superseded_end

END = "2011-08-31"
EXTENDED = [
    "Hanke toteutetaan ajalla 1.3.2009–28.2.2011. Hankkeelle on myönnetty jatkoaikaa 31.8.2011 asti.",
    "Hankkeen kesto: 1.3.2009 - 28.2.2011 (jatkoaika 31.8.2011 saakka)",
    "Projekti toimi 1.3.2009-28.2.2011, ja sitä jatkettiin 31.8.2011 saakka.",
    "Hanketta jatkettiin puolella vuodella. Alun perin sen piti päättyä 28.2.2011.",
    "Alkuperäinen päättymispäivä oli 28.2.2011.",
    "Alkuperäinen toteutusaika 1.3.2009–28.2.2011.",
    "Hankkeen oli määrä päättyä 28.2.2011. Jatkoaika 31.8.2011 saakka.",
    "Projektin piti päättyä 28.2.2011, mutta se sai jatkoaikaa 31.8.2011 asti.",
    "Projektin oli tarkoitus päättyä jo 28.2.2011. Hanketta jatkettiin 31.8.2011 saakka.",
    "Toteutusaikaa pidennettiin 28.2.2011:stä 31.8.2011 saakka.",
]
TRAPS = [
    "Hanke toteutetaan ajalla 1.3.2009–28.2.2011.",
    "Toteutusaika 1.3.2009–31.8.2011, jatkoaika 31.8.2011 saakka.",
    "Työkokeilu oli 1.2.2009–30.4.2009. Jatkoaika 31.8.2011 saakka.",
    "Hanke sai jatkoaikaa 31.8.2011 asti.",
    "Kurssin oli määrä päättyä 28.2.2011. Jatkoaika 31.8.2011 saakka.",
    "Hankkeen oli määrä päättyä 28.2.2011.",
    "Alkuperäinen päättymispäivä oli 31.8.2012.",
    "Toiminta-ajaksi sovittiin 1.3.2009–31.2.2011, jatkoaika 31.8.2011 saakka.",
    "",
]


@pytest.mark.parametrize("text", EXTENDED)
def test_reads_the_end_before_the_extension(text: str) -> None:
    found = superseded_end(text, END)
    assert found is not None
    assert found.key == "original_end"
    assert found.value == "2011-02-28"
    assert text[found.start : found.end] == "28.2.2011"


@pytest.mark.parametrize("text", TRAPS)
def test_no_extension_no_earlier_end(text: str) -> None:
    assert superseded_end(text, END) is None


def test_an_extension_date_stands_in_for_an_unknown_end() -> None:
    text = "Hanke toteutetaan 1.3.2009–28.2.2011. Jatkoaika 31.8.2011 saakka."
    found = superseded_end(text, None)
    assert found is not None
    assert found.value == "2011-02-28"
    assert superseded_end("Hanke toteutetaan 1.3.2009–28.2.2011. Se sai jatkoaikaa.", None) is None


def test_a_start_without_its_year_is_a_period_too() -> None:
    found = superseded_end("Projekti toimi 1.1.–31.12.2010 ja sai jatkoaikaa 30.6.2011 saakka.", "2011-06-30")
    assert found is not None
    assert found.value == "2010-12-31"
