"""A table of projects beside a section for each: both make one record."""

from __future__ import annotations

from esrcat.pipeline import parse_bytes

PAGE = """<html><body><main><h1>Maakuntahallitus rahoitti kaksi hanketta</h1>
<p>Maakuntahallitus päätti rahoituksesta kahdelle hankkeelle.</p>
<h2>A77801 Lumen alta</h2><p>Toteuttaja on Kuutamon ammattiopisto. Hanke toimii Kemissä.</p>
<h2>A77802 Suolan maku</h2><p>Toteuttaja on Sinervän Työpaja ry. Hanke toimii Torniossa.</p>
<table><tr><th>Hanke</th><th>Toteutusaika</th><th>Kustannusarvio €</th></tr>
<tr><td>Lumen alta</td><td>1.11.2018 – 31.10.2020</td><td>342 800</td></tr>
<tr><td>Suolan maku</td><td>1.1.2019 – 30.6.2021</td><td>610 000</td></tr></table></main></body></html>"""


def test_a_record_has_what_its_row_and_its_section_say() -> None:
    first, second = parse_bytes(PAGE.encode(), "page.html", "0" * 64).records
    assert (first.name, first.code, first.funding.total_cost) == ("Lumen alta", "A77801", 342800)
    assert (second.name, second.code, second.funding.total_cost) == ("Suolan maku", "A77802", 610000)
    assert second.actor
    assert second.actor.name == "Sinervän Työpaja ry"
    assert second.start == "2019-01-01"
