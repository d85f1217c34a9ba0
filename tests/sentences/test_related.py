"""Other projects and their hosts."""

from __future__ import annotations

import pytest

from esrcat.sentences.related import related_projects

NAMED = [
    ("Mukana olivat Kajaanin kaupungin hallinnoima Uusi Suunta -hanke"
     " ja Kainuun Nuotta ry:n hallinnoima Kipinä-projekti.",
     [("Uusi Suunta", "Kajaanin kaupunki"), ("Kipinä", "Kainuun Nuotta ry")]),
    ("Kumppanit: Lahden kaupunki hallinnoima Työkyky- ja taitopassi -projekti,"
     " ODL:n koordinoima Luotsi -projekti.",
     [("Työkyky- ja taitopassi", "Lahden kaupunki"), ("Luotsi", "ODL")]),
    ("Rinnalla toimi Vantaan Setlementti ry:n hallinnoima RYTMI -Reitti työhön -projekti.",
     [("RYTMI -Reitti työhön", "Vantaan Setlementti ry")]),
    ("Tuki ry:n hallinnoima Pitkäaikaistyöttömien palvelu- ja ohjausprojekti,"
     " SPR:n Kirppu hallinnoima SPR:n Apu -projekti.",
     [("Pitkäaikaistyöttömien palvelu- ja ohjausprojekti", "Tuki ry"), ("SPR:n Apu", "SPR:n Kirppu")]),
    ("Rauman ammattiopiston/Rauman koulutuskuntayhtymän hallinnoima ”Työtä, taitoa ja tukea” -hanke jatkuu.",
     [("Työtä, taitoa ja tukea", "Rauman ammattiopisto/Rauman koulutuskuntayhtymä")]),
    ("Tehtiin yhteistyötä Sotkamon kunnan hallinnoiman Kohti työtä -työllisyyshankkeen kanssa.",
     [("Kohti työtä", "Sotkamon kunta")]),
    ("Työtä tehdään yhdessä Sotkamon kunnan hallinnoiman Kohti työtä -projektin kanssa.",
     [("Kohti työtä", "Sotkamon kunta")]),
    ("Malleja opitaan Kajaanin kaupungin toteuttamasta Kipinä-hankkeesta.",
     [("Kipinä", "Kajaanin kaupunki")]),
    ("Mukana olivat Kipinä-hanke (Kainuun Nuotta ry) ja Kohti työtä -hanke (Sotkamon kunta).",
     [("Kipinä", "Kainuun Nuotta ry"), ("Kohti työtä", "Sotkamon kunta")]),
    ("Työtä on tehty Kajaanin kaupungin Kipinä-hankkeen ja Sotkamon kunnan Kohti työtä -hankkeen kanssa.",
     [("Kipinä", "Kajaanin kaupunki"), ("Kohti työtä", "Sotkamon kunta")]),
]  # fmt: skip
TRAPS = [
    "Hanke on Kuopion kaupungin hallinnoima ESR-hanke.",
    "Kuopion kaupungin hallinnoima hanke päättyi.",
    "Hanke toteutettiin kehitysyhtiön hallinnoimana projektina.",
    "Hanke teki yhteistyötä ESR-hankkeen kanssa.",
    "Kuopion kaupungin Kipinä-hankkeessa tehtiin työtä.",
    "Kipinä-hanke (2008–2010) päättyi.",
    "Yhteistyötä tehtiin muiden hankkeiden kanssa.",
    "",
]


@pytest.mark.parametrize(("text", "pairs"), NAMED)
def test_reads_names_and_hosts(text: str, pairs: list[tuple[str, str]]) -> None:
    found = related_projects(text)
    assert [tuple(reading.value for reading in item) for item in found] == pairs
    assert all([reading.key for reading in item] == ["name", "host"] for item in found)
    assert all(text[name.start : name.end] == name.value for name, _ in found)


@pytest.mark.parametrize("text", TRAPS)
def test_reads_no_project_elsewhere(text: str) -> None:
    assert related_projects(text) == []


def test_the_project_itself_is_left_out() -> None:
    text = "Kuopion kaupungin hallinnoima KAARI-hanke tuki Tuki ry:n hallinnoimaa Kulma-hanketta."
    assert [item[0].value for item in related_projects(text, "KAARI - Kaaren kehittäminen")] == ["Kulma"]


def test_compounds_lose_their_inflection() -> None:
    found = related_projects("Työ jatkuu Lahden kaupungin hallinnoimassa Työllistämishankkeessa.")
    assert [item[0].value for item in found] == ["Työllistämishanke"]
