"""Dates that contradict each other, the period or the status."""

from __future__ import annotations

from tests.checks.planted.plant import Plant

PLANTED = (
    Plant("end-before-start", "/end", "S19004", "päättyy 30.10.2011", "päättyy 30.8.2009"),
    Plant("end-before-start", "/end", "S29001", "päättyy 31.12.2018", "päättyy 31.8.2015"),
    Plant("start-outside-period", "/start", "S19004", "Alkaa 1.9.2009", "Alkaa 1.9.2006"),
    Plant("start-outside-period", "/start", "S29004", "Alkaa 1.9.2021", "Alkaa 1.9.2013",
          also=("implausible-length",)),
    Plant("end-after-period", "/end", "S19002", "päättyy 31.12.2012", "päättyy 1.1.2016"),
    Plant("end-after-period", "/end", "S29004", "päättyy 31.8.2023", "päättyy 31.8.2025"),
    Plant("original-end-outside-project", "/original_end", "S19001",
          "15.8.2008 - 31.1.2011", "15.8.2008 - 31.1.2008"),
    Plant("original-end-outside-project", "/original_end", "S29001",
          "1.9.2015 – 31.8.2018 (36 kk)", "1.9.2015 – 31.8.2014 (36 kk)"),
    Plant("implausible-length", "/end", "S19004", "päättyy 30.10.2011", "päättyy 2.9.2009"),
    Plant("implausible-length", "/end", "S19003", "Alkaa 1.3.2010 ja päättyy 28.2.2013",
          "Alkaa 1.3.2007 ja päättyy 28.2.2015"),
    Plant("ongoing-but-finished", "/status", "S19001", "tila: Toiminta päättynyt", "tila: Toiminnassa"),
    Plant("ongoing-but-finished", "/status", "S29001", "tila: Toiminta päättynyt", "tila: Toiminnassa"),
    Plant("ongoing-but-finished", "/status", "S19006",
          "Toteutunut EU- ja valtion rahoitus: 92 318", "Toteutunut EU- ja valtion rahoitus: 275 000",
          also=("eu-state-exceeds-public",)),
    Plant("ended-without-spending", "/funding/eu_state/actual", "S19001",
          "Toteutunut EU- ja valtion rahoitus: 601 275", "Toteutunut EU- ja valtion rahoitus: 0"),
    Plant("ended-without-spending", "/funding/eu_state/actual", "S29001",
          "Toteutunut EU- ja valtion rahoitus: 731 208", "Toteutunut EU- ja valtion rahoitus: 0"),
)  # fmt: skip
