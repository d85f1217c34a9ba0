"""A text says the same in OpenDocument, in rich text and in old Word: blocks, rows, places and the record."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from esrcat import UnreadableDocument, parse
from esrcat.conversion import convert
from esrcat.grounding import ungrounded
from esrcat.readers import read
from tests.archives.making import tarred, zipped
from tests.documents import CORPUS, expected, name, parsed
from tests.readers.office_texts import PARTS, PASTED, WRITERS, as_docx, blocks, parts_of, places

MEDIA_TYPES = {
    "odt": "application/vnd.oasis.opendocument.text",
    "rtf": "application/rtf",
    "doc": "application/msword",
}


@pytest.mark.parametrize("kind", WRITERS)
def test_a_text_is_that_of_the_same_word_document(kind: str) -> None:
    word, found = read(as_docx(PARTS), "x.docx"), read(WRITERS[kind](PARTS), "no ending")

    assert found.media_type == MEDIA_TYPES[kind]
    assert found.text == word.text
    assert blocks(found) == blocks(word)
    assert found.rows == word.rows
    assert places(found) == places(word)


@pytest.mark.parametrize("kind", WRITERS)
@pytest.mark.parametrize("path", PASTED, ids=name)
def test_a_page_pasted_into_it_gives_the_record_of_the_page(path: Path, kind: str) -> None:
    result = parse(WRITERS[kind](parts_of(path)))
    (record,) = result.records
    values = {"documents", "key", "id", "evidence", "unmapped", "issues"}

    assert expected(path)
    assert result.document.media_type == record.documents[0].media_type == MEDIA_TYPES[kind]
    assert record.model_dump(exclude=values) == parsed(path).records[0].model_dump(exclude=values)
    assert list(ungrounded(record, [result.document])) == []


@pytest.mark.parametrize("kind", WRITERS)
def test_evidence_has_the_places_of_the_word_document(kind: str) -> None:
    parts = parts_of(CORPUS / "eura2007" / "S19001.html")
    (word,), (found,) = parse(as_docx(parts)).records, parse(WRITERS[kind](parts)).records

    assert found.evidence == word.evidence


def test_they_are_read_from_folders_and_archives_whatever_their_names(tmp_path: Path) -> None:
    parts = parts_of(CORPUS / "eura2007" / "S19001.html")
    odt, rtf, doc = (writer(parts) for writer in WRITERS.values())
    (tmp_path / "plan.doc").write_bytes(rtf)
    (tmp_path / "plan.dot").write_bytes(doc)
    (tmp_path / "x.zip").write_bytes(zipped({"plan.odt": odt}))
    (tmp_path / "x.tar").write_bytes(tarred({"plan": as_docx(parts)}))

    found = {outcome.name: outcome.status for outcome in convert(tmp_path)}

    assert set(found) == {"plan.doc", "plan.dot", "x.tar!/plan", "x.zip!/plan.odt"}
    assert set(found.values()) == {"ok"}


@pytest.mark.parametrize("kind", WRITERS)
@given(cut=st.integers(0, 20_000), put=st.binary(max_size=30))
def test_damaged_bytes_are_read_or_told(kind: str, cut: int, put: bytes) -> None:
    data = WRITERS[kind](PARTS)
    at = cut % len(data)
    try:
        document = read(data[:at] + put + data[at + len(put) :], "x")
    except UnreadableDocument:
        return
    assert "\0" not in document.text
    document.text.encode()


@given(
    st.lists(
        st.one_of(
            st.sampled_from(
                r"""{ } \par \cell \row \intbl \itap2 \nestcell \nestrow {\*\x {\fonttbl {\stylesheet {\s1
                {\upr {\*\ud {\shptxt {\listtext \uc3 \u-10179? \u9999999999 \'e \'z \* \bin3 \v \v0 \f7 \pard
                \plain \outlinelevel0 \s1 \deff3 \ansicpg932 \fcharset2 \~ \- \_ \\ \: \trowd""".split()
            ).map(str.encode),
            st.binary(max_size=4),
        ),
        max_size=60,
    )
)
def test_any_rich_text_is_read_or_told(tokens: list[bytes]) -> None:
    data = b"{\\rtf1 " + b" ".join(tokens)
    for end in (b"", b"}" * 70):
        try:
            document = read(data + end, "x")
        except UnreadableDocument:
            continue
        document.text.encode()
        for block in document.blocks:
            assert document.text[block.start : block.end].strip()
            assert document.place(block.start) >= (1, 1)
