"""A folder evaluated: what the report says, when it fails, and expected records that cannot be used."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from esrcat.errors import SourceError, UnreadableDocument
from esrcat.evaluate import ExpectedFileExists, accept, evaluate
from tests.documents import CORPUS, expected, projects

PAGE = (
    "<p>Euroopan sosiaalirahaston (ESR) rahoittaman projektin kuvaus</p><h2>1. Projekti</h2>"
    "<p>Projektikoodi: {}</p><p>Projektin nimi: Kokeilu</p><p>Osio: -</p>"
)
RECORD = {
    "code": "S10001",
    "name": "Kokeilu",
    "fund": "ESF",
    "fund_as_written": "Euroopan sosiaalirahasto (ESR)",
    "programme_period": "2007-2013",
    "states": {"/programme_section": "empty"},
}


def write(folder: Path, name: str, document: str | bytes, records: Any) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(document.encode() if isinstance(document, str) else document)
    path.with_suffix(".expected.json").write_text(json.dumps(records), encoding="utf-8")
    return path


def test_all_right(tmp_path: Path) -> None:
    write(tmp_path, "eura2007/a.html", PAGE.format("S10001"), [RECORD])
    write(tmp_path, "negative/b.txt", "Uutinen.", [])
    (tmp_path / "eura2007/without.html").write_text("not judged", encoding="utf-8")
    report = evaluate(tmp_path)

    assert not report.failed
    assert [outcome.name for outcome in report.outcomes] == ["eura2007/a.html", "negative/b.txt"]
    assert report.identification() == {"eura2007": {"eura2007": 1}, "no project": {"unidentified": 1}}
    assert (report.total().expected, report.total().f1, report.records().f1) == (6, 1, 1)
    assert list(report.families()) == ["eura2007"]
    assert report.groups()["/code"].correct == 1
    assert "Differences" not in report.render()


def test_wrong_values_are_shown_but_are_no_failure(tmp_path: Path) -> None:
    wrong = RECORD | {"name": "Muu", "web": "a.fi"}
    write(tmp_path, "a.html", PAGE.format("S10001"), [wrong])
    report = evaluate(tmp_path)
    shown = report.render()

    assert not report.failed
    assert report.identification() == {"any form": {"eura2007": 1}}
    assert report.fields()["/name"].correct == 0
    assert "a.html /name\n      expected Muu\n      found    Kokeilu" in shown
    assert "a.html /web\n      expected a.fi\n      found    nothing" in shown


@pytest.mark.parametrize(
    ("name", "document", "records", "words"),
    [
        ("eura2007/a.txt", "Uutinen.", [RECORD], "eura2007/a.txt: expected eura2007, read as unidentified"),
        ("a.txt", "Uutinen.", [RECORD], "a.txt: expected any form, read as unidentified"),
        ("a.html", PAGE.format("S10001"), [], "a.html: expected no project, read as eura2007"),
        ("a.html", b"\x89PNG", [RECORD], "a.html: this is a picture"),
    ],
)
def test_a_document_taken_for_something_else_fails(
    tmp_path: Path, name: str, document: str | bytes, records: Any, words: str
) -> None:
    write(tmp_path, name, document, records)
    report = evaluate(tmp_path)

    assert report.failed
    assert words in report.render()


def test_what_cannot_be_read_and_is_no_project_is_right(tmp_path: Path) -> None:
    write(tmp_path, "a.png", b"\x89PNG", [])

    assert not evaluate(tmp_path).failed


def test_of_the_test_half_there_are_figures_only(tmp_path: Path) -> None:
    wrong = RECORD | {"name": "Muu"}
    write(tmp_path, "eura2007/dev/a.html", PAGE.format("S10001"), [RECORD])
    write(tmp_path, "eura2007/test/b.html", PAGE.format("S10002"), [wrong | {"code": "S10002"}])
    report = evaluate(tmp_path)
    shown = report.render()

    assert [part.total().correct for part in report.families()["eura2007"].halves().values()] == [6, 5]
    assert [len(part.outcomes) for part in (report.without_test_half(), report.test_half())] == [1, 1]
    assert report.to_dict()["families"]["eura2007"]["halves"]["test"]["documents"] == 1
    assert "Differences in the test half, not shown: 1" in shown
    assert "Muu" not in shown
    assert "Muu" not in evaluate(tmp_path / "eura2007" / "test").render()


def test_sums_and_times_of_free_texts_are_shown_apart(tmp_path: Path) -> None:
    text = (
        "Silta-hanke\n\nSilta-hankkeen kokonaiskustannukset ovat 300 000 euroa. Hanke alkaa 1.2.2016 ja"
        " päättyy 31.1.2018. Hanketta hallinnoi Kemin kaupunki ja rahoittaa Lapin ELY-keskus (ESR).\n"
    )
    wanted = {"name": "Silta", "start": "2016-02-01", "end": "2017-01-31", "funding": {"total_cost": 300000}}
    write(tmp_path, "press_releases/dev/fi01.txt", text, [wanted])
    report = evaluate(tmp_path)
    lines = [line.split() for line in report.render().splitlines()]

    assert report.facts()["money totals"].precision == 1
    assert report.facts()["start and end"].precision == 0.5
    assert ["start", "and", "end", "2", "2", "1", "0.500", "0.500", "0.500"] in lines
    assert report.to_dict()["facts"]["money totals"]["correct"] == 1


def test_the_figures_as_json() -> None:
    figures = evaluate(CORPUS / "eura2014" / "dev").to_dict()

    assert json.loads(json.dumps(figures)) == figures
    assert figures["documents"] == 12
    assert figures["identification"]["eura2014"] == {"eura2014": 12}
    assert figures["fields"]["/code"] == {
        "expected": 12,
        "found": 12,
        "correct": 12,
        "precision": 1,
        "recall": 1,
        "f1": 1,
    }
    assert figures["words"]["/summary"]["expected"] > 1000


def test_the_table_lines_up() -> None:
    shown = evaluate(CORPUS / "eura2007").render()
    table = next(part for part in shown.split("\n\n") if part.startswith("Field"))

    assert len({len(line) for line in table.splitlines()}) == 1
    assert table.splitlines()[0].split() == [
        "Field",
        "expected",
        "found",
        "correct",
        "precision",
        "recall",
        "F1",
    ]


def test_the_digest_names_the_corpus(tmp_path: Path) -> None:
    document = write(tmp_path, "a.html", PAGE.format("S10001"), [RECORD])
    first = evaluate(tmp_path).digest
    document.write_text(PAGE.format("S10002"), encoding="utf-8")
    second = evaluate(tmp_path).digest
    write(tmp_path, "a.html", PAGE.format("S10001"), [RECORD | {"web": "a.fi"}])
    third = evaluate(tmp_path).digest
    write(tmp_path, "a.html", PAGE.format("S10001"), [RECORD])

    assert len({first, second, third}) == 3
    assert evaluate(tmp_path).digest == first


UNUSABLE = [
    ("{", "not JSON"),
    ("{}", "list of objects"),
    ("[1]", "list of objects"),
    ('[{"nmae": "A"}]', "/nmae"),
    ('[{"actor": {"nimi": "A"}}]', "/actor/nimi"),
    ('[{"fund": "ESR"}]', "/fund"),
    ('[{"evidence": {}}]', "evidence: not a value"),
    ('[{"issues": [{"code": "a"}]}]', "issue codes"),
    ('[{"states": {"/web": "gone"}}]', "/states/"),
]


@pytest.mark.parametrize(("written", "words"), UNUSABLE)
def test_expected_records_that_cannot_be_used_are_named(tmp_path: Path, written: str, words: str) -> None:
    path = write(tmp_path, "a.html", "x", [])
    path.with_suffix(".expected.json").write_text(written, encoding="utf-8")

    with pytest.raises(SourceError, match=words) as caught:
        evaluate(tmp_path)
    assert str(path.with_suffix(".expected.json")) in str(caught.value)


def test_folders_that_cannot_be_used(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no such folder"):
        evaluate(tmp_path / "missing")
    with pytest.raises(SourceError, match="esrcat accept"):
        evaluate(tmp_path)
    (tmp_path / "a.expected.json").write_text("[]", encoding="utf-8")
    with pytest.raises(SourceError, match="no document a"):
        evaluate(tmp_path)


def test_accept_writes_values_and_states(tmp_path: Path) -> None:
    document = tmp_path / "a.html"
    document.write_text(PAGE.format("S10001"), encoding="utf-8")
    written = accept(document)

    assert written == tmp_path / "a.expected.json"
    assert json.loads(written.read_text(encoding="utf-8")) == [RECORD]
    assert written.read_text(encoding="utf-8").startswith('[\n {\n  "code": "S10001",\n')
    assert evaluate(tmp_path).total().f1 == 1


def test_accept_overwrites_only_when_told(tmp_path: Path) -> None:
    document = write(tmp_path, "a.html", PAGE.format("S10001"), [])
    with pytest.raises(ExpectedFileExists, match="--force"):
        accept(document)

    assert json.loads(accept(document, force=True).read_text(encoding="utf-8")) == [RECORD]


def test_accept_of_what_is_no_project_and_of_what_is_no_document(tmp_path: Path) -> None:
    news, picture = tmp_path / "news.txt", tmp_path / "picture.png"
    news.write_text("Uutinen.", encoding="utf-8")
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")

    assert accept(news).read_text(encoding="utf-8") == "[]\n"
    with pytest.raises(UnreadableDocument):
        accept(picture)
    assert not (tmp_path / "picture.expected.json").exists()


@pytest.mark.parametrize("document", projects()[:6], ids=lambda document: document.stem)
def test_accept_writes_what_a_person_would_have(tmp_path: Path, document: Path) -> None:
    copy = Path(shutil.copy(document, tmp_path))
    (written,) = json.loads(accept(copy).read_text(encoding="utf-8"))
    (by_hand,) = expected(document)

    assert set(written) - {"themes"} == set(by_hand) - {"issues"}
    assert evaluate(tmp_path).total().f1 == 1
