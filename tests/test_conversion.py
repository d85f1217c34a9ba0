"""One outcome for each input, whatever the input is."""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import esrcat
from esrcat import conversion, errors
from esrcat.conversion import Outcome, convert
from esrcat.errors import EsrcatError, SourceError, UnreadableDocument
from esrcat.forms import TwoForms
from esrcat.forms.eura2007 import FORM
from esrcat.pipeline import ParseResult, parse
from esrcat.settled import settled
from esrcat.statuses import OutcomeStatus
from esrcat.tally import Tally
from tests.documents import CORPUS, corpus, expected, parsed

PAGE = CORPUS / "eura2007" / "S19001.html"
NEWS = b"<p>A page of news, and no form.</p>"


def outcomes(folder: Path, **files: bytes) -> dict[str, Outcome]:
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return {outcome.name: outcome for outcome in convert(folder)}


@pytest.fixture(scope="module")
def of_corpus() -> list[Outcome]:
    """Return the outcomes of the whole corpus in one go, with documents as the run has read them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(conversion, "parse_bytes", lambda data, name, *_, **__: parsed(CORPUS / name))
        return list(convert(CORPUS))


def test_each_document_of_the_corpus_has_its_outcome(of_corpus: list[Outcome]) -> None:
    found = {outcome.name: outcome for outcome in of_corpus}

    assert list(found) == sorted(found)
    assert len(found) == len(of_corpus)
    for path in corpus():
        outcome = found[path.relative_to(CORPUS).as_posix()]
        assert len(outcome.records) == len(expected(path)), outcome
        assert (outcome.status in ("ok", "partial")) is bool(expected(path)), outcome
        assert outcome.reasons
        assert outcome.error is None


def test_a_tally_counts(of_corpus: list[Outcome]) -> None:
    tally, outcomes = Tally(), []
    for outcome in of_corpus:
        tally.add(settled(outcome))
        outcomes.append((outcome.status, len(outcome.records)))

    statuses = Counter(status for status, _ in outcomes)
    assert tally.statuses == statuses
    assert tally.inputs == statuses.total()
    assert tally.records == sum(records for _, records in outcomes) > statuses["ok"] + statuses["partial"]
    assert tally.issues["women-exceed-total"] == 1
    assert not tally.failed
    assert str(tally).startswith(f"{tally.inputs} documents ({statuses['ok']} ok, ")


def test_an_outcome_says_the_same_as_parsing() -> None:
    (outcome,) = convert(PAGE)
    result = parse(PAGE)

    assert (outcome.name, outcome.status, outcome.form) == (PAGE.name, result.status, result.form)
    assert (outcome.records, outcome.issues) == (result.records, result.issues)
    assert outcome.records[0].documents[0].name == PAGE.name
    assert outcome.document is not None
    assert outcome.document.text == result.document.text


def test_a_bad_document_does_not_stop_the_others(tmp_path: Path) -> None:
    found = outcomes(
        tmp_path,
        **{
            "1.html": b"",
            "2.dat": bytes(range(256)),
            "3.png": b"\x89PNG",
            "4.html": NEWS,
            "5.html": PAGE.read_bytes(),
        },
    )

    assert [outcome.status for outcome in found.values()] == [
        "failed",
        "unsupported",
        "unsupported",
        "not_a_project",
        "ok",
    ]
    assert "empty" in (found["1.html"].error or "")
    assert not (found["1.html"].error or "").startswith("1.html")
    assert found["4.html"].document is not None
    assert found["4.html"].error is None


def test_the_same_bytes_are_read_once(tmp_path: Path) -> None:
    page = PAGE.read_bytes()
    found = outcomes(tmp_path, a=page, b=NEWS, c=page, d=NEWS + b" ")

    assert [outcome.status for outcome in found.values()] == [
        "ok",
        "not_a_project",
        "duplicate",
        "not_a_project",
    ]
    assert (found["c"].records, found["c"].document) == ((), None)


def test_the_budget_is_of_bytes(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(NEWS)
    (tmp_path / "b").write_bytes(NEWS + b" ")
    found = list(convert(tmp_path, budget=len(NEWS)))

    assert [outcome.status for outcome in found] == ["not_a_project", "over_budget"]
    assert str(len(NEWS)) in (found[1].error or "")


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_a_file_that_cannot_be_opened_failed(tmp_path: Path) -> None:
    (tmp_path / "a.html").symlink_to("nowhere")
    found = outcomes(tmp_path, **{"b.html": NEWS})

    assert [outcome.status for outcome in found.values()] == ["failed", "not_a_project"]
    assert "cannot be opened (" in (found["a.html"].error or "")
    assert str(tmp_path) not in (found["a.html"].error or "")


class _Wrong(EsrcatError):
    """An error for the test."""


@pytest.mark.parametrize(
    ("error", "status", "told"),
    [
        (
            KeyError("oops"),
            "failed",
            r"KeyError: 'oops' \(test_conversion\.py:\d+ in broken\); this is a fault",
        ),
        (RecursionError(), "failed", r"RecursionError \(test_conversion"),
        (_Wrong("a.html: two forms; mend them"), "failed", r"\Atwo forms; mend them\Z"),
        (UnreadableDocument("a.html", "odd", unsupported=True), "unsupported", r"\Aodd\Z"),
    ],
)
def test_a_fault_is_told_and_the_run_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, status: str, told: str
) -> None:
    def broken(data: bytes, name: str, *_: object, **__: object) -> ParseResult:
        if name == "a.html":
            raise error
        return parse(data, name=name)

    monkeypatch.setattr(conversion, "parse_bytes", broken)
    found = outcomes(tmp_path, **{"a.html": NEWS, "b.html": PAGE.read_bytes()})

    assert [outcome.status for outcome in found.values()] == [status, "ok"]
    assert re.search(told, found["a.html"].error or "")


def test_a_record_that_nothing_can_be_made_of_failed(tmp_path: Path) -> None:
    lines = ['{"id": "a", "evidence": {"/name": [{"quote": "x"}]}}', '{"id": "b"}']
    (tmp_path / "x.jsonl").write_text("\n".join(lines), encoding="utf-8")
    broken, sound = convert(tmp_path / "x.jsonl")

    assert (broken.status, sound.status) == ("failed", "ok")
    assert (broken.error or "").startswith("not a record (evidence./name.0: lacks document")


def test_an_interrupt_is_no_outcome(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> ParseResult:
        raise KeyboardInterrupt

    monkeypatch.setattr(conversion, "parse_bytes", interrupted)
    with pytest.raises(KeyboardInterrupt):
        outcomes(tmp_path, a=NEWS)


def test_a_wrong_source_is_said_before_anything_is_read() -> None:
    with pytest.raises(SourceError):
        convert([PAGE, "nowhere"])


@pytest.mark.parametrize(
    ("sources", "error", "what"),
    [
        ("", SourceError, "a name is empty"),
        ([PAGE, ""], SourceError, "a name is empty"),
        (b"<h1>Hanke</h1>", TypeError, "not bytes; parse reads bytes"),
        (None, TypeError, "not NoneType$"),
        (7, TypeError, "not int$"),
        ([None], TypeError, "not NoneType$"),
        ([PAGE.read_bytes()], TypeError, "not bytes; parse reads bytes"),
        ([], SourceError, "no source"),
    ],
)
def test_what_is_no_source_is_said_at_once(sources: Any, error: type[Exception], what: str) -> None:
    with pytest.raises(error, match=what):
        convert(sources)


def test_every_error_is_a_public_name() -> None:
    kinds = {name: kind for name, kind in vars(errors).items() if isinstance(kind, type)}

    assert {name for name, kind in kinds.items() if issubclass(kind, Exception)} <= {*esrcat.__all__}
    assert all(getattr(esrcat, name) is kind for name, kind in kinds.items() if name in esrcat.__all__)
    with pytest.raises(esrcat.SourceError):
        esrcat.convert("nowhere")


def test_what_is_left_out_may_be_named_by_text(tmp_path: Path) -> None:
    for name in ("a.html", "b.html"):
        (tmp_path / name).write_text(f"<p>{name}</p>", encoding="utf-8")

    left_out = str(tmp_path / "a.html")
    assert [each.name for each in convert(tmp_path, exclude=[left_out])] == ["b.html"]
    assert [each.name for each in convert(tmp_path, exclude=left_out)] == ["b.html"]


@pytest.mark.parametrize("read", [convert, parse])
def test_what_is_no_form_is_the_callers_mistake(read: Callable[..., object]) -> None:
    with pytest.raises(TypeError, match="'eura2007' is no form"):
        read(PAGE, forms=("eura2007",))
    with pytest.raises(TwoForms, match="tell them apart"):
        read(PAGE, forms=[FORM, replace(FORM, name="other")])


@pytest.mark.parametrize(
    ("name", "is_read"),
    [
        ("README.md", False),
        ("readme.sv.txt", False),
        ("Lueminut.txt", False),
        ("LÄSMIG.TXT", False),
        ("LICENSE", False),
        ("CHANGELOG.html", False),
        ("a readme.html", True),
        ("lisenssi.html", True),
        ("readme-hanke.html", True),
    ],
)
def test_papers_about_files_are_no_documents_about_a_project(
    tmp_path: Path, name: str, is_read: bool
) -> None:
    (found,) = outcomes(tmp_path, **{name: PAGE.read_bytes()}).values()

    assert found.status == ("ok" if is_read else "not_a_project")
    assert ("by its name it tells of the files beside it, not of a project" in found.reasons) is not is_read
    # Who names one to parse wants it read.
    assert parse(tmp_path / name).status == "ok"


def test_the_forms_to_try_may_be_few_or_none() -> None:
    assert parse(PAGE, forms=[FORM]).form == "eura2007"
    assert parse(PAGE, forms=()).form not in ("eura2007", None)


def test_values_alone_on_request() -> None:
    (full,), (bare,) = convert(PAGE), convert(PAGE, evidence=False)

    assert full.records[0].evidence
    assert not bare.records[0].evidence
    assert bare.records[0].code == full.records[0].code


def test_the_public_name_stays_the_function() -> None:
    from esrcat.conversion import convert as function

    assert esrcat.convert is function
    assert esrcat.Outcome is Outcome
    assert {name for name in dir(esrcat) if not name.startswith("__")} == {*esrcat.__all__} - {"__version__"}
    assert "__version__" in dir(esrcat)
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = esrcat.nothing


@given(st.lists(st.binary(max_size=300), min_size=1, max_size=5))
def test_any_bytes_end_in_one_outcome_each(
    tmp_path_factory: pytest.TempPathFactory, contents: list[bytes]
) -> None:
    folder = tmp_path_factory.mktemp("any")
    for number, data in enumerate(contents):
        (folder / f"{number}").write_bytes(data)
    found = list(convert(folder))

    assert [outcome.name for outcome in found] == [str(number) for number in range(len(contents))]
    assert not [outcome for outcome in found if "fault" in (outcome.error or "")]


@pytest.mark.parametrize(
    ("statuses", "failed"),
    [
        (["ok", "unidentified", "not_a_project", "duplicate", "unsupported"], False),
        (["ok", "failed"], True),
        (["ok", "over_budget"], True),
        (["ok", "refused"], True),
        (["unsupported", "unsupported"], True),
        ([], False),
    ],
)
def test_what_counts_as_failed(statuses: list[OutcomeStatus], failed: bool) -> None:
    tally = Tally()
    for status in statuses:
        tally.add(settled(Outcome("x", status)))

    assert tally.failed is failed
