"""Documents that lack what the form demands."""

from __future__ import annotations

from tests.checks.planted.plant import Plant, source

_S19001, _S29001, _S19004 = source("S19001"), source("S29001"), source("S19004")


def _between(page: str, first: str, last: str) -> str:
    """Return the part of a page from the first words to the last ones, without these."""
    start = page.index(first)
    return page[start : page.index(last, start)]


PLANTED = (
    Plant("code-missing", "/code", "S19001", "<p>Projektikoodi: S19001</p>", ""),
    Plant("code-missing", "/code", "S19004", "Projektikoodi: S19004\n", ""),
    Plant("name-missing", "/name", "S29001",
          "<p>Hankkeen nimi: RAKSA - Rakentajiksi nuorina Pohjois-Karjalassa</p>", ""),
    Plant("name-missing", "/name", "S19004",
          "Projektin nimi: HYVOTE - Hyvinvoiva työyhteisö hoiva-alalla 2009-2011", "Projektin nimi:"),
    Plant("obligatory-missing", "/status", "S19001", "<p>Toiminnan tila: Toiminta päättynyt</p>", ""),
    Plant("obligatory-missing", "/actor/name", "S29001", "nimi: Pielisjoen Nuorten Tuki ry", "nimi:"),
    Plant("obligatory-missing", "/summary", "S19004",
          _between(_S19004, "Hoiva-alalla työn kuormitus", "6. Tiedotus ja"), ""),
    Plant("obligatory-missing", "/funding/public/planned", "S29001",
          "<p>Suunniteltu julkinen rahoitus yhteensä: 980 500</p>", ""),
    Plant("obligatory-missing", "/authority/name", "S19008",
          "Hämeen TE-keskus, työvoimaosasto", "-"),
    Plant("document-incomplete", None, "S19001",
          _between(_S19001, "<h2>2. Projektin toteuttaja</h2>", "<h2>9. Loppuraportin"), ""),
    Plant("document-incomplete", None, "S29001",
          _between(_S29001, "<p>Toimintalinja: 3.", "<h2>4 Kohderyhmät</h2>"), ""),
    Plant("many-unreadable", None, "S19001",
          _between(_S19001, "<p>Myönnetty EU- ja valtion", "<h2>8. Vastuu"),
          "<p>Myönnetty EU- ja valtion rahoitus: ks.</p><p>Toteutunut EU- ja valtion rahoitus: ks.</p>"
          "<p>Suunniteltu julkinen rahoitus yhteensä: ks. liite</p>"),
    Plant("many-unreadable", None, "S29001",
          _between(_S29001, "<p>Myönnetty EU- ja valtion", "</div>\n<div>\n<h2>6 Maantieteellinen"),
          "<p>Myönnetty EU- ja valtion rahoitus: kts.</p><p>Toteutunut EU- ja valtion rahoitus: kts.</p>"
          "<p>Suunniteltu julkinen rahoitus yhteensä: kts.</p>"),
)  # fmt: skip
