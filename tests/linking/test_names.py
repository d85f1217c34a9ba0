"""Project names compared, and the phases that they name."""

from __future__ import annotations

import pytest

from esrcat.linking.names import name_likeness, project_name


@pytest.mark.parametrize(
    ("one", "other", "likeness"),
    [
        (
            "VÄLKE - Välityömarkkinoiden kehittäminen 2008-2010",
            "Välke – välityömarkkinoiden kehittäminen",
            "same",
        ),
        ("Kohti työtä", "Kohti työtä -hanke", "same"),
        ("Polku työhön (POTY)", "Poty", "short-name"),
        ("POTY - Polku työhön", "POTY-hanke", "short-name"),
        ("Välityömarkkinoiden kehittäminen", "Välityömarkkinoiden kehittämishanke", "alike"),
        ("Rannikon yritysten kasvun tuki ja verkostot", "Rannikon yritysten kasvun tuki", "part"),
        ("Polku", "Polku ja silta", "akin"),
        ("Satelliitti", "Kylien palvelut", "unlike"),
        ("", "Kylien palvelut", "unknown"),
    ],
)
def test_name_likeness(one: str, other: str, likeness: str) -> None:
    left, right = project_name(one), project_name(other)

    assert name_likeness(left, right) == likeness
    assert name_likeness(right, left) == likeness


@pytest.mark.parametrize(
    ("name", "phase"),
    [
        ("Polku II", "2"),
        ("Polku 2", "2"),
        ("Polku 2.0", "2"),
        ("Polku, vaihe 2", "2"),
        ("Polku 2. vaihe", "2"),
        ("Polku - jatkohanke", "jatko"),
        ("Polku I", "1"),
        ("Polku", ""),
        ("Polku 2008-2010", ""),
        ("Arbete i Vasa", ""),
        ("Työ 50 yrityksessä", ""),
        ("II", ""),
    ],
)
def test_phases(name: str, phase: str) -> None:
    assert project_name(name).phase == phase
