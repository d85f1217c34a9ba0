"""What no reader knows is named by what it is, with what to do about it."""

from __future__ import annotations

import random

import pytest

from esrcat.errors import UnreadableDocument
from esrcat.readers import read

NOISE = random.Random(1).randbytes(600)
OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000


@pytest.mark.parametrize(
    ("name", "data", "unsupported", "words"),
    [
        (
            "kuva.bin",
            NOISE,
            True,
            "neither HTML nor text; esrcat reads pages, texts, PDF, "
            ".doc, .docx, .xls, .xlsx, .odt, .ods and .rtf",
        ),
        ("hanke.odt", NOISE, False, "is not what its name says, or its beginning is lost; fetch it again"),
        ("Lista.XLSX", NOISE, False, "is not what its name says, or its beginning is lost; fetch it again"),
        ("hanke.pdf", NOISE, False, "is not what its name says, or its beginning is lost; fetch it again"),
        ("vanha.xls", OLD_OFFICE, True, "this is an old Word, Excel or Outlook file: save it as .docx"),
        (
            "lista.xlsx",
            OLD_OFFICE + "EncryptedPackage".encode("utf-16-le") + b"\0" * 90,
            True,
            "this is an office file that is locked with a password: save it without one",
        ),
    ],
)
def test_a_file_that_is_not_read_is_named_by_what_it_is(
    name: str, data: bytes, unsupported: bool, words: str
) -> None:
    with pytest.raises(UnreadableDocument) as caught:
        read(data, name)

    assert words in str(caught.value)
    assert caught.value.unsupported is unsupported
