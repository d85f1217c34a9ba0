"""Facts as many writers put them: tables of other shapes, the rest of a budget, brackets, ends that moved."""

from __future__ import annotations

import hashlib
from typing import Any

import pytest

from esrcat.free_text import read_project
from esrcat.readers import read
from tests.free_text.texts import OPENINGS


def told(text: str, name: str = "a.txt") -> dict[str, Any]:
    data = text.encode()
    extraction = read_project(read(data, name, hashlib.sha256(data).hexdigest()))
    return {each.pointer: each.value for each in extraction.found}


# Language | sentences | field | what is read of it.
SAID = """\
fi | Hanke maksaa 200 000 euroa. ESR ja valtio maksavat 150 000 euroa. Opistolle itselleen jää 50 000. | /funding/shares/1/amount | 50000
fi | Hanke maksaa 200 000 euroa. ESR ja valtio maksavat 150 000 euroa. Loput 50 000 euroa (25 %) on omista kassoista. | /funding/shares/1/percent | 25
sv | Projektet kostar 200 000 euro. ESF och staten står för 150 000 euro. De resterande 50 000 kommer från institutet. | /funding/shares/1/source | own
sv | Projektet kostar 200 000 euro. Kommunerna står för 50 000 euro. Största delen, 150 000 euro eller 75 procent, kommer från Europeiska socialfonden och staten. | /funding/shares/0/source | EU and state
en | The project costs €200,000. The European Social Fund and the state pay €150,000, and the college puts in the remaining €50,000. | /funding/shares/1/source | own
fi | Lupauksemme oli 60 osallistujaa. | /participants/planned/total | 60
fi | Luvassa oli 60 osallistujaa. | /participants/planned/total | 60
fi | Hakemuksen aikaan ajateltiin, että osallistujia tulisi 60. | /participants/planned/total | 60
sv | Från början siktade vi på 60 deltagare. | /participants/planned/total | 60
sv | När vi skrev ansökan tänkte vi oss 60 deltagare. | /participants/planned/total | 60
sv | Till slut borde antalet deltagare vara 60. | /participants/planned/total | 60
en | The number of participants was set at 60 for three years. | /participants/planned/total | 60
en | A total of 74 people took part (plan: 60), including 31 women. | /participants/planned/total | 60
en | A total of 74 people took part (plan: 60), including 31 women. | /participants/actual/women | 31
"""


@pytest.mark.parametrize("line", SAID.strip().splitlines())
def test_what_a_sentence_says(line: str) -> None:
    language, text, pointer, expected = line.split(" | ")
    assert str(told(OPENINGS[language] + text).get(pointer)) == expected


PLAIN_TABLE = """Polku työhön

Polku työhön -hanke auttaa nuoria. Hanketta rahoittaa ESR.

                     Suunniteltiin    Toteutui
Osallistujia                    60          74
Uusia työpaikkoja               20          12
"""
UNHEADED = (
    "<html><body><h1>Polku työhön</h1><p>Polku työhön -hanke auttaa nuoria. Hanketta rahoittaa ESR.</p><table>"
    "<tr><th></th><th>Suunniteltu</th><th>Saavutettu</th></tr>"
    "<tr><td>Osallistujia</td><td>60</td><td>74</td></tr>"
    "<tr><td>Uusia työpaikkoja</td><td>20</td><td>12</td></tr></table></body></html>"
)
OVER_LABELS = UNHEADED.replace("<th></th>", "<th>Tulos</th>")


@pytest.mark.parametrize(
    ("text", "name"), [(PLAIN_TABLE, "a.txt"), (UNHEADED, "a.html"), (OVER_LABELS, "a.html")]
)
def test_tables_of_any_shape_tell_the_plan_and_what_came_of_it(text: str, name: str) -> None:
    found = told(text, name)
    assert found["/participants/planned/total"] == 60
    assert found["/participants/actual/total"] == 74
    assert found["/outcomes/new_jobs/planned/total"] == 20
    assert found["/outcomes/new_jobs/actual/total"] == 12
    numbers = {value for pointer, value in found.items() if pointer.endswith("/number")}
    assert {74, 12} <= numbers
    assert not {60, 20} & numbers


# Text | the first end | the end that holds now.
MOVED = """
Hanke alkoi 1.1.2016. Määräajaksi annettiin 30.6.2018, jota pidennettiin 31.12.2018 saakka. | 2018-06-30 | 2018-12-31
Hanke alkoi 1.1.2016. Kaiken piti olla valmista vuoden 2017 lopussa, siis 31.12.2017. Jatkoa tuli 30.6.2018 asti. | 2017-12-31 | 2018-06-30
The project began on 1 January 2016. We had meant to finish on 30 June 2018. The end date was moved to 31 December 2018. | 2018-06-30 | 2018-12-31
"""


@pytest.mark.parametrize("line", MOVED.strip().splitlines())
def test_the_end_that_was_moved_is_kept(line: str) -> None:
    text, original, end = line.split(" | ")
    name = "The Steps project helps the young. " if text.startswith("The ") else "Polku-hanke auttaa nuoria. "
    found = told(name + text)
    assert (found.get("/original_end"), found.get("/end")) == (original, end)


def test_the_only_group_that_is_named_is_the_one_it_is_for() -> None:
    text = OPENINGS["fi"] + "Iltaisin yksinhuoltajat olivat kotona, ja siksi ryhmät kokoontuivat päivällä."
    assert told(text)["/target_groups/labels/0"] == "yksinhuoltajat"


def test_the_time_in_brackets_behind_another_name_is_not_the_projects() -> None:
    text = (
        "Polku työhön\n\nPolku työhön (1.1.2016–31.12.2018) auttoi nuoria. Hanketta rahoitti ESR.\n\n"
        "Naapurissa jatkaa Vahva verso (ESR+, 1.8.2022–31.12.2024), jossa emme ole mukana."
    )
    found = told(text)
    assert (found.get("/start"), found.get("/end")) == ("2016-01-01", "2018-12-31")
    assert found.get("/related_projects/0/name") == "Vahva verso"


# Language | sentence | what the person is.
ROLES = """
fi | Kysymyksiin hankkeesta vastaa Rannan Kehityksen neuvoja Maija Malli, 050 555 0100. | neuvoja
fi | Lisätietoja hankkeesta: Maija Malli, projektipäällikkö maija.malli[at]koulu.example | projektipäällikkö
"""


@pytest.mark.parametrize("line", ROLES.strip().splitlines())
def test_what_somebody_is(line: str) -> None:
    language, text, role = line.split(" | ")
    assert told(OPENINGS[language] + text).get("/contacts/0/role") == role
