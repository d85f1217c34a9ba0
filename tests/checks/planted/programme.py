"""Axes, objectives, authorities and classes that the programme or the time does not know."""

from __future__ import annotations

from tests.checks.planted.plant import Plant

PLANTED = (
    Plant("unknown-axis", "/priority_axis/number", "S19001", "Toimintalinja: 2: Työllistymisen",
          "Toimintalinja: 7: Työllistymisten", also=("title-of-other-number",)),
    Plant("unknown-axis", "/priority_axis/number", "A79002", "Toimintalinja: 2. Uusimman tiedon",
          "Toimintalinja: 3. Uusimpien tietojen"),
    Plant("title-of-other-number", "/priority_axis/title", "S19001", "Toimintalinja: 2: ",
          "Toimintalinja: 3: "),
    Plant("title-of-other-number", "/specific_objective/title", "S29001",
          "6.1. Nuorten ja muiden heikossa työmarkkina-asemassa olevien työllistymisen edistäminen",
          "6.1. Tuottavuuden ja työhyvinvoinnin parantaminen"),
    Plant("unknown-objective", "/specific_objective/number", "S29001",
          "Erityistavoite: 6.1. Nuorten ja muiden",
          "Erityistavoite: 16.1. Nuorten ja muitten"),
    Plant("unknown-objective", "/specific_objective/number", "A79002", "Erityistavoite: 4.1. Tutkimus-",
          "Erityistavoite: 4.7. Tutkimisen", also=("title-of-other-number",)),
    Plant("objective-of-other-axis", "/specific_objective/number", "S29001",
          "6.1. Nuorten ja muiden heikossa työmarkkina-asemassa olevien työllistymisen edistäminen",
          "9.2. Kasvu- ja rakennemuutosalojen koulutuksen tarjonnan ja laadun parantaminen"),
    Plant("objective-of-other-axis", "/specific_objective/number", "A79002",
          "4.1. Tutkimus-, osaamis- ja innovaatiokeskittymien kehitt&auml;minen "
          "alueellisten vahvuuksien pohjalta",
          "3.1. Pk-yritysten energiatehokkuuden edist&auml;minen"),
    Plant("unknown-authority", "/authority/name", "S19001",
          "Keski-Suomen elinkeino-, liikenne- ja ympäristökeskus", "Koivurannan kaupunginkanslia"),
    Plant("unknown-authority", "/authority/name", "S29001",
          "Etelä-Savon elinkeino-, liikenne- ja ympäristökeskus", "ELY-keskus"),
    Plant("authority-of-other-time", "/authority/name", "S19003",
          "Etelä-Pohjanmaan elinkeino-, liikenne- ja ympäristökeskus", "Etelä-Pohjanmaan TE-keskus"),
    Plant("authority-of-other-time", "/authority/name", "S29001",
          "Etelä-Savon elinkeino-, liikenne- ja ympäristökeskus", "Itä-Suomen lääninhallitus"),
    Plant("unknown-horizontal-class", "/classification/partnership", "S19001",
          "Kumppanuutta selvästi edistävä projekti", "Sukupuolineutraali"),
    Plant("unknown-horizontal-class", "/classification/sustainability", "S19004",
          "Kestävä kehitys: Projektilla ei ole erityistä vaikutusta kestävän kehityksen kannalta",
          "Kestävä kehitys: Kumppanuutta selvästi edistävä projekti"),
)  # fmt: skip
