"""A second process that reads word forms and writes files while the build goes on, and its protocol.

A frame is its size in four bytes and its content. The parts of an answer follow each other in the same way,
and so do files, each after its name. The first byte of a question says what to do.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterable, Iterator
from typing import IO

from esrcat.overwriting import overwrite
from esrcat.search.analyzers import find_analyzer
from esrcat.search.readings import COLUMNS, FewTexts, Readings
from esrcat.search.terms import TONGUES, Form, FormReader
from esrcat.search.voikko import LibVoikko

_SIZE = 4
READ, WRITE = b"r", b"w"
"""What is to be done: forms to read, or files to write."""


def send(pipe: IO[bytes], content: bytes, task: bytes = b"") -> None:
    """Write a frame, which begins with what is to be done when it is a question."""
    pipe.write((len(task) + len(content)).to_bytes(_SIZE, "big") + task)
    pipe.write(content)
    pipe.flush()


def receive(pipe: IO[bytes]) -> bytes | None:
    """Return the content of the next frame, None at the end of all; EOFError within a frame."""
    head = pipe.read(_SIZE)
    if not head:
        return None
    size = int.from_bytes(head, "big")
    content = pipe.read(size)
    if len(content) != size:
        raise EOFError
    return content


def unpacked_forms(packed: bytes) -> Iterator[Form]:
    """Yield the word forms of a batch, a line each: the place of the language in TONGUES, and the word."""
    for line in packed.decode().split("\n"):
        yield TONGUES[int(line[0])], line[1:]


def answer(reader: FormReader, packed: bytes, terms: FewTexts, inner: FewTexts) -> bytes:
    """Return the readings of packed word forms, by numbers, and the names that are new among these."""
    readings, forms = Readings(terms, inner), list(unpacked_forms(packed))
    if isinstance(reader.analyzer, LibVoikko):
        reader.analyzer.ask(word for language, word in forms if language == "fi" and word.isalpha())
    readings.add(map(reader.reading, forms))
    parts = ["\n".join(names.latest()).encode() for names in (terms, inner)]
    parts += [column.tobytes() for column in readings.columns.values()]
    return _packed(parts)


def _packed(parts: Iterable[bytes]) -> bytes:
    return b"".join(len(part).to_bytes(_SIZE, "big") + part for part in parts)


def parts_of(answer: bytes) -> dict[str, bytes]:
    """Return the parts of an answer by name."""
    parts, at = dict[str, bytes](), 0
    for name in ("new_terms", "new_inner", *COLUMNS):
        size = int.from_bytes(answer[at : at + _SIZE], "big")
        parts[name] = answer[at + _SIZE : at + _SIZE + size]
        at += _SIZE + size
    return parts


def packed_file(name: str, content: bytes) -> bytes:
    """Return a file as bytes."""
    return _packed((os.fsencode(name), content))


def write_packed(packed: bytes) -> None:
    """Write packed files."""
    files, at, parts = memoryview(packed), 0, list[memoryview]()
    while at < len(files):
        size = int.from_bytes(files[at : at + _SIZE], "big")
        parts.append(files[at + _SIZE : at + _SIZE + size])
        at += _SIZE + size
    for name, content in zip(parts[::2], parts[1::2], strict=True):
        overwrite(os.fsdecode(bytes(name)), content)


def main() -> None:
    """Answer until the pipe is closed; leave at once if this process finds another analyzer than that named.

    Names are numbered anew after a given number of answers, because numbered names take memory.
    """
    analyzer, (name, named_for) = find_analyzer(), sys.argv[1:]
    if analyzer.name != name:
        return
    reader, answers, terms, inner = FormReader(analyzer), 0, FewTexts(), FewTexts()
    gc.disable()  # nothing here goes round in circles, and looking for that takes a tenth of the time
    try:
        while (question := receive(sys.stdin.buffer)) is not None:
            if question[:1] == WRITE:
                write_packed(question[1:])
                send(sys.stdout.buffer, b"")
                continue
            send(sys.stdout.buffer, answer(reader, question[1:], terms, inner))
            answers += 1
            if answers % int(named_for) == 0:
                terms, inner = FewTexts(), FewTexts()
    except (KeyboardInterrupt, OSError, EOFError):
        return  # the build was ended, or a file cannot be written: the build tries itself, and says why


if __name__ == "__main__":
    main()
