"""Which of the funds that a text names pays for its project."""

from __future__ import annotations

import pytest

from tests.free_text.texts import found

_FI = "Portti-hanke auttaa nuoria. "
_SV = "Projektet Framåt hjälper unga. "
_EN = "The Steps project helps young people. "


@pytest.mark.parametrize(
    ("text", "fund"),
    [
        (_FI + "Soitimme ensin sosiaalirahastoon. Rahat tulevat AMIF-rahastosta.", "other"),
        (_FI + "ESR+:sta tukea kysyttiin turhaan. Maksajaksi ryhtyi Leader.", "other"),
        (_FI + "Kyse on aluekehitysrahaston hankkeesta eikä sosiaalirahaston.", "ERDF"),
        (_FI + "Hanketta ei olisi ilman Euroopan sosiaalirahastoa.", "ESF"),
        (_FI + "Emme elä Interreg-rahalla vaan sosiaalirahaston tuella.", "ESF"),
        (_FI + "Tuki saadaan Manner-Suomen maaseudun kehittämisohjelmasta.", "other"),
        (_SV + "Det blev verklighet, men inte med socialfondens hjälp. Interreg betalar.", "other"),
        (_SV + "Två gånger har vi försökt få pengar ur socialfonden. Nu betalar Erasmus+.", "other"),
        (_SV + "Till skillnad från ESF, som grannen har, ger ERUF oss pengar.", "ERDF"),
        (_SV + "Utan socialfonden hade det inte blivit något.", "ESF"),
        (_EN + "We first tried the Social Fund. The money comes from Erasmus+.", "other"),
        (_EN + "It is not an ESF scheme; the ERDF supports it.", "ERDF"),
        (_EN + "Without the European Social Fund there would be no workshop.", "ESF"),
        (_EN + "The ESF was considered, but in the end Interreg pays.", "other"),
    ],
)
def test_the_fund_that_pays(text: str, fund: str) -> None:
    assert found(text).get("fund") == fund


@pytest.mark.parametrize(
    "text",
    [
        _FI + "Sisaryhdistyksemme Halihauva elää Interreg-rahalla.",
        _SV + "Socialfonden har varit på tapeten.",
        _EN + "Did you ever apply to the ESF?",
    ],
)
def test_no_fund(text: str) -> None:
    assert found(text).get("fund") is None
