"""Mails with attachments (.eml): the mail's own text, and the files that came with it."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from email import policy
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesParser
from typing import BinaryIO

from esrcat.archives.inputs import Input, NotRead
from esrcat.archives.opened import Member, Opened

_LARGEST = 256 * 1024 * 1024
"""The most bytes of a mail that is taken apart: it is held in memory with all that is in it."""
_TEXTS = ("text/plain", "text/html")


def has_attachments(parts: Iterable[Message]) -> bool:
    """Tell whether a mail has files with it."""
    return any(map(_is_attachment, parts))


def read_mail(parts: Sequence[Message], opened: Opened) -> Iterator[Input | Member]:
    """Yield the mail where it has a text, under the name of its file, then its attachments in order."""
    if any(part.get_content_type() in _TEXTS and not _is_attachment(part) for part in parts):
        yield Input(opened.name, opened.whole, weight=0)
    for number, part in enumerate(filter(_is_attachment, parts), 1):
        content = part.get_payload(decode=True)
        if isinstance(content, bytes):
            opened.meter.add(len(content))
            yield _member(_name(part) or str(number), content)


def _name(part: Message) -> str:
    """Return the name of an attachment in letters, however the mail has it encoded; '' for none."""
    written = part.get_filename() or ""
    try:
        return str(make_header(decode_header(written)))
    except (HeaderParseError, LookupError, UnicodeError):
        return written


def _member(name: str, content: bytes) -> Member:
    def read(limit: int) -> bytes | None:
        return None if len(content) > limit else content

    return Member(name, read, lambda: io.BytesIO(content), len(content))


def parts_of(file: BinaryIO) -> list[Message]:
    """Return the parts of a mail that hold something; NotRead for one that is too large."""
    file.seek(0)
    data = file.read(_LARGEST + 1)
    file.seek(0)
    if len(data) > _LARGEST:
        raise NotRead("over_budget", f"a mail of more than {_LARGEST} bytes; save what came with it as files")
    message = BytesParser(policy=policy.compat32).parsebytes(data)
    return [part for part in message.walk() if not part.is_multipart()]


def _is_attachment(part: Message) -> bool:
    """Tell whether a part is a file that came with the mail: no picture, and no text of its own."""
    if part.get_content_maintype() == "image":
        return False
    return part.get_content_disposition() == "attachment" or bool(
        part.get_filename() and part.get_content_type() not in _TEXTS
    )
