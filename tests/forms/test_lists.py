"""The lists of the corpus: each row against its expected record, and the promises over all of its rows."""

from __future__ import annotations

from pathlib import Path

import pytest

from esrcat import parse
from esrcat.evaluate.compare import align, judged
from esrcat.grounding import ungrounded
from tests.documents import expected, lists, name, parsed, source, source_lines
from tests.list_pages import HEADERS, ROW, page
from tests.test_promises import LOOKED_UP, stands_at

SHEETS = {"ote-2014.ods": {"Hankkeet", "Vanhat"}, "projektit-2007.ods": {"Lista"}}


@pytest.fixture(params=lists(), ids=name)
def path(request: pytest.FixtureRequest) -> Path:
    """Return a list of the corpus."""
    found: Path = request.param
    return found


def test_every_row_gives_its_record(path: Path) -> None:
    wanted = expected(path)
    got = [record.model_dump(mode="json") for record in parsed(path).records]
    differences = []
    for left, right in align(wanted, got):
        ours, theirs = judged(left, right)
        differences += [*(ours - theirs).elements(), *(theirs - ours).elements()]

    assert len(got) == len(wanted) > 1
    assert differences == []


def test_records_come_in_the_order_of_the_rows(path: Path) -> None:
    records = parsed(path).records
    starts = [record.evidence["/name"][0]["start"] for record in records]

    assert starts == sorted(starts)
    assert [record.key for record in records] == [
        f"{parsed(path).document.sha256[:12]}-{ordinal}" for ordinal in range(len(records))
    ]


def test_every_value_has_its_source(path: Path) -> None:
    result = parsed(path)

    assert [issue for record in result.records for issue in ungrounded(record, [result.document])] == []
    assert {
        item["method"] for record in result.records for items in record.evidence.values() for item in items
    } == {"table", "derived"} | ({"sentence"} if path.suffix == ".xlsx" else set())


def test_every_character_is_one_records(path: Path) -> None:
    result = parsed(path)
    used = {offset for start, end in result.claimed for offset in range(start, end)}
    owners: dict[int, set[str | None]] = {}
    listed: list[int] = []
    for record in result.records:
        for items in record.evidence.values():
            for item in items:
                for offset in range(item["start"], item["end"]):
                    owners.setdefault(offset, set()).add(record.key)
        listed += [offset for part in record.unmapped for offset in range(part.start, part.end)]
    text = result.document.text
    lost = [text[n] for n in range(len(text)) if not (text[n].isspace() or n in used or n in owners)]
    left = [text[n] for n in listed if not text[n].isspace()]

    assert len(set(listed)) == len(listed)
    assert lost == left
    assert [keys for keys in owners.values() if len(keys) > 1] == []


def test_places_lead_to_the_cells(path: Path) -> None:
    result = parsed(path)
    items = [item for record in result.records for items in record.evidence.values() for item in items]
    if result.document.sheets:
        assert {item["place"]["sheet"] for item in items} == SHEETS.get(path.name, {"Hankkeet"})
        rows: dict[str, list[int]] = {}
        for record in result.records:
            place = record.evidence["/code"][0]["place"]
            rows.setdefault(place["sheet"], []).append(place["row"])
        for found in rows.values():
            assert found == list(range(found[0], found[0] + len(found)))
        return
    lines = source_lines(source(path))
    for item in items:
        assert stands_at(lines, item["place"]["line"], item["place"]["column"], item["quote"][0])


def test_what_is_unreadable_or_empty_has_no_value(path: Path) -> None:
    for record in parsed(path).records:
        assert not set(record.states) & set(record.evidence)
        assert not [pointer for pointer in record.evidence if LOOKED_UP.fullmatch(pointer)]


def test_what_a_row_lacks_is_told_at_the_row() -> None:
    without_code = ["", *ROW[1:]]
    html = page(HEADERS, ROW, without_code)
    (_, record) = parse(html.encode(), name="lista.html").records
    (issue,) = [each for each in record.issues if each.code == "code-missing"]

    assert issue.start == record.evidence["/name"][0]["start"]


def test_the_total_cost_does_not_make_a_list_one_of_another_period() -> None:
    headers = ["Hankekoodi", "Hankkeen nimi", "Alkaa", "Päättyy", "Kokonaiskustannukset"]
    html = page(headers, ["S12001", "Polku", "1.1.2010", "31.12.2011", "234567,5"])
    (record,) = parse(html.encode(), name="lista.html").records

    assert (record.form, record.programme_period) == ("eura_list", "2007-2013")
    assert record.funding.total_cost == 234567.5
    assert [each.code for each in record.issues if each.severity == "error"] == []
