"""Two projects under headlines that begin with their names."""

from __future__ import annotations

import pytest

from esrcat.pipeline import parse_bytes

PAGE = """<html><body><main><h1>Kylille kaksi hyvää uutista</h1>
<p>Molemmat hakemukset menivät läpi.</p>
<h2>Aamunkoi kutsuu nuoret verstaalle</h2>
<p>Nuorille on tarkoitettu Aamunkoi, joka alkaa 1.2.2016 ja päättyy 31.1.2018. Euroopan sosiaalirahastosta
siihen tulee 210 000 euroa.</p>
<h2>{second} tuo valot rantaan</h2>
<p>Yrityksille on tarkoitettu {second}, joka alkaa 1.3.2016 ja päättyy 28.2.2018. Rahat tulevat EAKR:stä.</p>
<h2>Entä muut?</h2><p>Muita hakemuksia ei ollut.</p></main></body></html>"""


def test_each_headline_opens_a_project() -> None:
    records = parse_bytes(PAGE.format(second="Iltarusko").encode(), "page.html", "0" * 64).records

    assert [each.name for each in records] == ["Aamunkoi", "Iltarusko"]
    assert [each.fund for each in records] == ["ESF", "ERDF"]


@pytest.mark.parametrize("second", ["Aamunkoi", "Ranta"])
def test_the_same_name_or_a_common_word_opens_none(second: str) -> None:
    page = PAGE.format(second=second).replace("hakemuksia ei ollut", "hakemuksia ranta ei saanut")
    records = parse_bytes(page.encode(), "page.html", "0" * 64).records

    assert len(records) < 2
