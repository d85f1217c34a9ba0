"""Rich text as tokens: groups, control words and symbols, and the bytes of text between them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

_TOKEN = re.compile(
    rb"""\\(?: ([a-zA-Z]{1,32})(-?[0-9]{1,10})?\ ?   # a word, its number, the space that ends it
      | '([0-9a-fA-F]{2})                            # a byte
      | (.) )                                        # a symbol, or the end of a line
    | ([{}])
    | ([^\\{}]+)""",
    re.VERBOSE | re.DOTALL,
)
_NO_BREAKS = bytes.maketrans(b"", b"")
_LINE_ENDS = b"\r\n\0"


class BrokenRtf(Exception):
    """Rich text that breaks off, or that no program writes; `at` is the offset in its bytes."""

    def __init__(self, at: int) -> None:
        super().__init__(at)
        self.at = at


class Token(NamedTuple):
    """A token: a group's begin or end, bytes of text, a control word (symbols too), or binary data."""

    kind: Literal["begin", "end", "bytes", "word", "binary"]
    at: int
    word: str = ""
    number: int | None = None
    data: bytes = b""


def tokens(data: bytes) -> Iterator[Token]:
    """Yield the tokens of a file; the ends of its lines are none.

    Raises BrokenRtf where it breaks off within a token or within binary data.
    """
    at, end = data.find(b"{"), len(data)
    while at < end:
        found = _TOKEN.match(data, at)
        if found is None:
            raise BrokenRtf(at)
        word, number, byte, symbol, brace, text = found.groups()
        start, at = at, found.end()
        if text is not None:
            text = text.translate(_NO_BREAKS, _LINE_ENDS)
            if text:
                yield Token("bytes", start, data=text)
        elif brace is not None:
            yield Token("begin" if brace == b"{" else "end", start)
        elif byte is not None:
            yield Token("word", start, "'", int(byte, 16))
        elif word is None:
            yield Token("word", start, symbol.decode("latin-1"))
        elif word == b"bin":
            at += max(int(number or b"0"), 0)
            if at > end:
                raise BrokenRtf(start)
            yield Token("binary", start)
        else:
            yield Token("word", start, word.decode("ascii"), int(number) if number else None)
