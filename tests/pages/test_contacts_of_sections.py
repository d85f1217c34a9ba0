"""A paragraph of a contact that closes the section of each project."""

from __future__ import annotations

from esrcat.pipeline import parse_bytes

PAGE = """<html><body><main><h1>Opistolle kaksi uutta hanketta</h1>
<p>Lehdon opisto sai rahoituksen kahdelle hankkeelle.</p>
<h3>Lumen alta</h3><p>Lumen alta -hanke kouluttaa hiihto-oppaita Kemissä. Hanke kestää 1.3.2018–31.12.2019.
Rahoitus on 120 000 euroa.</p>{first}
<h3>Suolan maku</h3><p>Suolan maku -hanke auttaa kalastajia Torniossa. Hanke kestää 1.5.2018–31.12.2020.
Rahoitus on 230 000 euroa.</p>{second}
<h2>Muuta</h2><p>Opisto täyttää vuosia.</p></main></body></html>"""
FIRST = "<p>Yhteyshenkilö: projektipäällikkö Aino Malli, 040 555 1234</p>"
SECOND = "<p>Yhteyshenkilö: projektipäällikkö Eino Koe, 040 555 1235</p>"


def _contacts(page: str) -> list[list[str | None]]:
    return [
        [each.name for each in record.contacts]
        for record in parse_bytes(page.encode(), "page.html", "0" * 64).records
    ]


def test_each_project_has_the_contact_that_closes_its_section() -> None:
    assert _contacts(PAGE.format(first=FIRST, second=SECOND)) == [["Aino Malli"], ["Eino Koe"]]
