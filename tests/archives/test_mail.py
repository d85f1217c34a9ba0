"""Mails: their text and the files that came with them, alone and in archives."""

from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

import pytest

from esrcat import parse
from esrcat.archives import mail
from esrcat.cli import main
from tests.archives.making import PAGE, zipped
from tests.archives.test_archives import found, statuses, written


def letter(text: str | None, *files: tuple[str, bytes, str]) -> bytes:
    """Return a mail with files: the name of each, its bytes and its kind."""
    message = EmailMessage()
    message["Subject"] = "Hankepäätös"
    if text is not None:
        message.set_content(text)
    for name, content, kind in files:
        main, _, sub = kind.partition("/")
        message.add_attachment(content, maintype=main, subtype=sub, filename=name)
    return bytes(message)


PDF = ("päätös 1.pdf", b"%PDF-1.4 x", "application/pdf")
PICTURE = ("logo.png", b"\x89PNG", "image/png")


def test_a_mail_gives_its_text_and_its_files(tmp_path: Path) -> None:
    data = letter("Liitteenä päätös.", PDF, PICTURE, ("sivu.html", PAGE, "application/octet-stream"))

    assert found(written(tmp_path, "x.eml", data)) == {
        "x.eml": data,
        "x.eml!/päätös 1.pdf": PDF[1],
        "x.eml!/sivu.html": PAGE,
    }


def test_a_mail_of_nothing_but_files_has_no_text(tmp_path: Path) -> None:
    assert found(written(tmp_path, "x.eml", letter(None, PDF))) == {"x.eml!/päätös 1.pdf": PDF[1]}


@pytest.mark.parametrize("data", [letter("Hei"), letter("Hei", PICTURE), PAGE, b""])
def test_a_mail_without_files_is_the_document_that_it_was(tmp_path: Path, data: bytes) -> None:
    assert found(written(tmp_path, "x.eml", data)) == {"x.eml": data}


def test_the_text_of_a_mail_with_files_is_read() -> None:
    result = parse(letter("Polku työhön -hanke alkoi 1.9.2016.", PDF))

    assert result.document.text.startswith("Polku työhön -hanke")


def test_a_mail_is_a_document_for_commands_that_read_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path, "x.eml", letter("Polku työhön -hanke (S12345) alkoi 1.9.2016.", PDF))

    assert main(["parse", str(path), "--pretty"]) == 0
    assert "Polku työhön" in capsys.readouterr().out


def test_a_name_that_leads_out_of_the_mail_is_refused(tmp_path: Path) -> None:
    data = letter("Hei", ("../../x.html", PAGE, "text/html"), ("y.html", PAGE, "text/html"))

    assert list(statuses(written(tmp_path, "x.eml", data)).values()) == ["read", "refused", "read"]


def test_an_archive_in_a_mail_and_a_mail_in_an_archive(tmp_path: Path) -> None:
    data = letter("Hei", ("sivut.zip", zipped({"a.html": PAGE}), "application/zip"))

    assert list(found(written(tmp_path, "x.eml", data))) == ["x.eml", "x.eml!/sivut.zip!/a.html"]
    inner = zipped({"y.eml": letter("Hei", PDF), "z.eml": letter("Hei")})
    assert list(found(written(tmp_path, "x.zip", inner))) == [
        "x.zip!/y.eml",
        "x.zip!/y.eml!/päätös 1.pdf",
        "x.zip!/z.eml",
    ]
    assert list(found(written(tmp_path, "w.zip", zipped({"x.zip": inner})))) == [
        "w.zip!/x.zip!/y.eml",
        "w.zip!/x.zip!/z.eml",
    ]


def test_a_mail_that_is_too_large_is_not_taken_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mail, "_LARGEST", 100)

    assert list(statuses(written(tmp_path, "x.eml", letter("Hei", PDF))).values()) == ["over_budget"]
