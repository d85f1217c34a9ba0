"""Projects that others name are found by code, or by name and host, and only where there is one."""

from __future__ import annotations

import pytest

from esrcat.catalogue import ProjectLine
from esrcat.linking.kin import Entries

ENTRIES = Entries(
    [
        ProjectLine("s1", "S19001", "VALO - Kylien palvelut", "Lopen kunta", None, None),
        ProjectLine("s2", "S19002", "VALO II - Kylien palvelut", "Lopen kunta", None, None),
        ProjectLine("s3", "S19003", "Satelliitti", "Kokkotyö-säätiö", None, None),
        ProjectLine("s4", "S19004", "Satelliitti", "Kokkotyö-säätiö", None, None),
        ProjectLine("s5", None, None, None, None, None),
    ]
)


@pytest.mark.parametrize(
    ("name", "host", "code", "found"),
    [
        ("Valo", "Lopen kunnan", None, "s1"),
        ("Valo II", "Lopen kunta", None, "s2"),
        ("Kylien palvelut", None, "s19002", "s2"),
        ("Valo", "Forssan kaupunki", None, None),
        ("Valo", None, None, None),
        ("Satelliitti", "Kokkotyö-säätiö", None, None),
        ("Muu", "Lopen kunta", "S19999", None),
    ],
)
def test_find(name: str, host: str | None, code: str | None, found: str | None) -> None:
    assert ENTRIES.find("s9", name, host, code) == found


def test_a_project_does_not_mean_itself() -> None:
    assert ENTRIES.find("s1", "Valo", "Lopen kunta") is None
    assert ENTRIES.find("s1", "Valo", None, "S19001") is None
