"""A build after a change reads only what changed, and makes the very files that a whole build makes."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from esrcat.model import ProjectRecord
from esrcat.search import analysis
from esrcat.search.meanings import Meanings
from esrcat.search.terms import FormReader
from esrcat.search.weighing import Weighed
from esrcat.site.search.index import STATE
from tests.site.search_records import build, records


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The word forms that a build reads with the analyzer."""
    words, plain = list[str](), FormReader.reading

    def counted(self: FormReader, form: tuple[str, str]) -> analysis.Reading:
        words.append(form[1])
        return plain(self, form)

    monkeypatch.setattr(FormReader, "reading", counted)
    return words


def changed(id: str, **fields: object) -> list[ProjectRecord]:
    return [record.model_copy(update=fields) if record.id == id else record for record in records()]


def files(site: Path) -> dict[str, bytes]:
    return {
        path.relative_to(site).as_posix(): path.read_bytes()
        for path in sorted(site.rglob("*"))
        if path.is_file() and path.name != STATE
    }


NEW = ProjectRecord.model_validate(
    {
        "id": "s29999",
        "name": "Aamun kalastajat",
        "summary": "Kalastajien verkkoja korjataan.",
        "languages": ["fi"],
    }
)
SWEDISH = ProjectRecord.model_validate(
    {
        "id": "s29998",
        "name": "Ny turism",
        "summary": "Det är en turism som är för alla och den är ny.",
        "languages": ["sv"],
    }
)
CHANGES = {
    "another text": changed("s19101", summary="Silta vie satamaan, josta kalastajat lähtevät."),
    "another name": changed("s19101", name="Äyräs"),
    "no text": changed("s19102", summary=None),
    "one more": [*records(), NEW],
    "a word that splits others": [*records(), SWEDISH],
    "one less": records()[1:],
    "all others": [NEW],
    "none": [],
}


@pytest.mark.parametrize("after", CHANGES.values(), ids=CHANGES)
def test_the_files_are_those_of_a_whole_build(tmp_path: Path, after: list[ProjectRecord]) -> None:
    site = build(tmp_path / "grown", records())
    build(site, after)

    assert files(site) == files(build(tmp_path / "whole", after))


MANY = [
    *records(),
    *(record.model_copy(update={"id": f"t{n}{record.id}"}) for n in range(6) for record in records()),
]
SMALL = {
    "another name": {"name": "Äyräs töihin"},
    "another word": {"summary": "Nuoret rakensivat laivoja. Työpajassa opittiin tasa-arvoa."},
    "another place": {"area": {"municipalities": [{"name": "Halikko"}]}},
    "another language": {"summary": "Det är en turism som är för alla och den är ny.", "languages": ["sv"]},
    "one less": None,
}


@pytest.mark.parametrize("fields", SMALL.values(), ids=SMALL)
def test_a_small_change_alters_what_the_build_before_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fields: dict[str, object] | None
) -> None:
    before = [*MANY, NEW]
    last = [ProjectRecord.model_validate(NEW.model_dump() | fields)] if fields else []
    site, whole = build(tmp_path / "grown", before), build(tmp_path / "whole", [*MANY, *last])
    for target, name in ((Weighed, "postings"), (Meanings, "all")):
        monkeypatch.setattr(target, name, lambda *_: pytest.fail("made anew"))
    build(site, [*MANY, *last])

    assert files(site) == files(whole)


def test_no_file_has_the_words_of_a_document_that_is_gone(tmp_path: Path) -> None:
    site = build(tmp_path, changed("s19101", summary="Kuvitelmainen vetää hanketta."))
    assert any(b"kuvitelmai" in content for content in files(site).values())
    build(site, [record for record in records() if record.id != "s19101"])

    assert not any(re.search(rb"kuvitelmai|s19101", content) for content in files(site).values())


def test_a_series_of_changes_comes_out_as_the_last(tmp_path: Path) -> None:
    site = build(tmp_path / "grown", records())
    for after in (*CHANGES.values(), records()):
        build(site, after)

    assert files(site) == files(build(tmp_path / "whole", records()))


def test_only_new_word_forms_are_read(tmp_path: Path, read: list[str]) -> None:
    site = build(tmp_path, records())
    assert "tehtäväkentän" in read
    read.clear()
    build(site, changed("s19101", summary="Silta vie satamaan."))

    assert "satamaan" in read
    assert not {"tehtäväkentän", "silta", "biotalous"} & set(read)


def test_words_of_a_site_with_contacts_are_not_kept_for_one_without(tmp_path: Path) -> None:
    build(tmp_path, changed("s19101", summary="Kuvitelmainen vetää hanketta."), contacts=True)
    assert b"uvitelmainen" in (tmp_path / STATE).read_bytes()
    build(tmp_path, changed("s19101", summary="████ vetää hanketta."))

    assert b"uvitelmainen" not in (tmp_path / STATE).read_bytes()


@pytest.mark.parametrize(
    "damage", [b"", b"esrcat search state 1\n", b"\0" * 400], ids=["empty", "cut", "zeros"]
)
def test_a_damaged_state_is_not_used(tmp_path: Path, damage: bytes) -> None:
    site = build(tmp_path / "grown", records())
    (site / STATE).write_bytes(damage)
    build(site, CHANGES["one more"])

    assert files(site) == files(build(tmp_path / "whole", CHANGES["one more"]))


def test_a_byte_that_changed_in_the_state_is_noticed(tmp_path: Path, read: list[str]) -> None:
    site = build(tmp_path, records())
    content = bytearray((site / STATE).read_bytes())
    content[-9] ^= 1
    (site / STATE).write_bytes(content)
    read.clear()
    build(site, CHANGES["one more"])

    assert "tehtäväkentän" in read


def test_a_file_that_somebody_changed_is_written_again(tmp_path: Path) -> None:
    site = build(tmp_path / "grown", records())
    text = site / "haku" / "text" / "s19103.js"
    text.write_bytes(text.read_bytes().replace(b"Tasa", b"Sata"))
    later = (site / "manifest.json").stat().st_mtime_ns + 1_000_000_000
    os.utime(text, ns=(later, later))
    (site / "haku" / "text" / "s19106.js").unlink()
    build(site, CHANGES["one more"])

    assert files(site) == files(build(tmp_path / "whole", CHANGES["one more"]))
