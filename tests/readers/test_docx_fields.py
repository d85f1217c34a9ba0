"""Form fields of Word documents: boxes and lists say their state, prompts of empty fields say nothing."""

from __future__ import annotations

import pytest

from tests.readers.test_docx import blocks, read_word, table, text, xml

BEGIN = '<w:r><w:fldChar w:fldCharType="begin"><w:ffData>{}</w:ffData></w:fldChar></w:r>'
REST = '<w:r><w:instrText> FORM </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
ENTRIES = '<w:listEntry w:val="Kainuu"/><w:listEntry w:val="Lappi"/>'


def field(state: str) -> str:
    return f"{BEGIN.format(state)}{REST}<w:r><w:t xml:space='preserve'> ja muuta</w:t></w:r>"


@pytest.mark.parametrize(
    ("state", "shown"),
    [
        ("<w:checkBox><w:checked/></w:checkBox>", "☒"),
        ('<w:checkBox><w:default w:val="0"/><w:checked w:val="1"/></w:checkBox>', "☒"),
        ('<w:checkBox><w:default w:val="1"/><w:checked w:val="0"/></w:checkBox>', "☐"),
        ('<w:checkBox><w:default w:val="1"/></w:checkBox>', "☒"),
        ("<w:checkBox/>", "☐"),
        (f'<w:ddList><w:result w:val="1"/>{ENTRIES}</w:ddList>', "Lappi"),
        (f'<w:ddList><w:default w:val="1"/>{ENTRIES}</w:ddList>', "Lappi"),
        (f"<w:ddList>{ENTRIES}</w:ddList>", "Kainuu"),
        (f'<w:ddList><w:result w:val="7"/>{ENTRIES}</w:ddList>', ""),
        ("<w:ddList/>", ""),
        ("<w:textInput/>", ""),
    ],
)
def test_a_field_says_its_state(state: str, shown: str) -> None:
    assert read_word(xml(field(state))).text == f"{shown} ja muuta".strip()


PROMPT = "<w:sdtPr><w:showingPlcHdr/></w:sdtPr>"


@pytest.mark.parametrize(("properties", "read"), [(PROMPT, "Nimi:"), ("<w:sdtPr/>", "Nimi:Kirjoita")])
def test_the_prompt_of_an_empty_field_is_no_text(properties: str, read: str) -> None:
    content = "<w:sdtContent><w:r><w:t>Kirjoita</w:t></w:r></w:sdtContent>"

    assert read_word(xml(f"<w:r><w:t>Nimi:</w:t></w:r><w:sdt>{properties}{content}</w:sdt>")).text == read


def test_a_text_box_follows_its_paragraph_and_has_paragraphs_of_its_own() -> None:
    paragraphs = "".join(f"<w:p><w:r><w:t>{each}</w:t></w:r></w:p>" for each in ("Budjetti", "1 000 €"))
    box = f"<w:r><w:pict><w:txbxContent>{paragraphs}</w:txbxContent></w:pict></w:r>"
    inner = f"<w:r><w:t>Ennen </w:t></w:r>{box}<w:r><w:t>jälkeen</w:t></w:r>"

    document = read_word(xml(inner), text("Loppu"))

    assert document.text.split("\n\n") == ["Ennen jälkeen", "Budjetti", "1 000 €", "Loppu"]
    assert [document.place(document.text.index(word)) for word in ("jälkeen", "1 000", "Loppu")] == [
        (1, 7),
        (3, 1),
        (4, 1),
    ]


def test_a_table_in_a_text_box_has_rows() -> None:
    cell = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    rows = f"<w:tbl><w:tr>{cell.format('Koodi')}{cell.format('S30001')}</w:tr></w:tbl>"
    box = f"<w:r><w:pict><w:txbxContent>{rows}</w:txbxContent></w:pict></w:r>"

    document = read_word(xml(box), table(("a", "b")))

    assert [kind for kind, _, _ in blocks(document)] == ["cell"] * 4
    assert document.rows == ((0, 2), (2, 4))
