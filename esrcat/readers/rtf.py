"""Rich text (.rtf, and .doc files that are rich text inside) → Document, as of a Word document.

Headings are told by their outline level, and by the name and level of their style, whatever it is based on;
items by what a program has put in front of them. Deleted and hidden text, headers, footers, notes, comments,
pictures and the code of fields do not count as text of the document; that of text boxes stands where they do.

A paragraph is a line of the source (see `paragraphs`): one line of the file may hold the whole text.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from esrcat.document import BlockKind, Document
from esrcat.errors import OverBudget, UnreadableDocument
from esrcat.readers.paragraphs import Paragraphs
from esrcat.readers.rtf_letters import Letters
from esrcat.readers.rtf_styles import Styles
from esrcat.readers.rtf_tables import Tables
from esrcat.readers.rtf_tokens import BrokenRtf, Token, tokens

MEDIA_TYPE = "application/rtf"

_BEGIN = b"{\\rtf"
_BEFORE = b"\xef\xbb\xbf \t\r\n\0"
_BEGIN_WITHIN = 64
MOST_MARKS = 4_000_000
"""The most control words; a page of text has some two hundred."""
_DEEPEST_GROUP = 2000

# What has no text of the document in it. A group that begins with '\\*' has none either, but for these.
_NO_TEXT = frozenset(
    """colortbl info pict nonshppict header headerf headerl headerr footer footerf footerl footerr
    footnote ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn annotation atnid atnauthor atntime atnicn atnref
    atrfstart atrfend fldinst listtable listoverridetable listtext pntext pn revtbl rsidtbl filetbl xe tc tcn
    txe rxe template private1 sp shprslt upr nonesttables objdata objclass objname bkmkstart bkmkend themedata
    colorschememapping latentstyles datastore generator""".split()
)
_STARRED_WITH_TEXT = frozenset(("shpinst", "do", "nesttableprops"))
# What a program writes in front of an item, beside the number of its list.
_OF_ITEMS = frozenset(("listtext", "pntext", "pn"))
_SIGNS = {
    "tab": "\t",
    "line": "\n",
    "lbr": "\n",
    "page": "\n",
    "column": "\n",
    "emdash": "—",
    "endash": "–",
    "emspace": " ",
    "enspace": " ",
    "qmspace": " ",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "~": "\xa0",
    "-": "\xad",
    "_": "-",
    "{": "{",
    "}": "}",
    "\\": "\\",
}
_ENDS = frozenset(("par", "\n", "\r", "sect"))
_TABLES = {"fonttbl": "fonts", "stylesheet": "styles"}
_BOXES = frozenset(("shptxt", "dptxbxtext"))
_MOST_REPLACED = 100
_MOST_TABLES = 50


class _State(NamedTuple):
    """What a group has set, and what the one around it has again at its end.

    `skipped` says that its text is none of the document; `reads` names the table that it is, or
    the entry of one.
    """

    skipped: bool = False
    reads: str = ""
    hidden: bool = False
    font: int = -1
    replaces: int = 1
    style: int = 0
    outline: int | None = None
    in_table: int = 0
    is_listed: bool = False


def _is_on(number: int | None) -> bool:
    return number != 0


_SETTING: dict[str, Callable[[_State, int | None], _State]] = {
    "pard": lambda state, _: state._replace(style=0, outline=None, in_table=0, is_listed=False),
    "plain": lambda state, _: state._replace(hidden=False, font=-1),
    "v": lambda state, number: state._replace(hidden=_is_on(number)),
    "deleted": lambda state, number: state._replace(hidden=_is_on(number)),
    "f": lambda state, number: state._replace(font=number or 0),
    "uc": lambda state, number: state._replace(replaces=min(max(number or 0, 0), _MOST_REPLACED)),
    "s": lambda state, number: state._replace(style=number or 0),
    "outlinelevel": lambda state, number: state._replace(outline=number or 0),
    "intbl": lambda state, _: state._replace(in_table=max(state.in_table, 1)),
    "itap": lambda state, number: state._replace(in_table=min(max(number or 0, 0), _MOST_TABLES)),
    "ls": lambda state, number: state._replace(is_listed=bool(number)),
}


class _Box(NamedTuple):
    """A text box that is read: its group, and the paragraph that it hangs on."""

    group: int
    written: list[str]
    has_mark: bool
    in_tables: int


def is_rtf(data: bytes) -> bool:
    """Tell whether bytes are rich text, whatever their name."""
    return data[:_BEGIN_WITHIN].lstrip(_BEFORE).startswith(_BEGIN)


def read_rtf(data: bytes, *, name: str, sha256: str) -> Document:
    """Return the text of a rich text file as a Document.

    Raises UnreadableDocument for a file that breaks off or is nested too deeply, OverBudget for one with far
    too many control words.
    """
    if data.count(b"\\") > MOST_MARKS:
        raise OverBudget(name, f"more than {MOST_MARKS} control words; split it first")
    reading = _Reading()
    try:
        for token in tokens(data):
            reading.take(token)
            if reading.is_done:
                break
        reading.finish(len(data))
    except BrokenRtf as broken:
        line = data.count(b"\n", 0, broken.at) + 1
        reason = f"the document breaks off or is broken on line {line}; fetch it again from its source"
        raise UnreadableDocument(name, reason) from broken
    return reading.text.document(
        name=name,
        sha256=sha256,
        media_type=MEDIA_TYPE,
        encoding=reading.letters.encoding,
        is_lossy=reading.letters.is_lossy,
    )


class _Reading:
    """Reads the tokens of a file; one use, one document."""

    def __init__(self) -> None:
        self.text = Paragraphs()
        self.letters = Letters()
        self.is_done = False
        self._tables = Tables(self.text)
        self._styles = Styles()
        self._groups: list[_State] = []
        self._state = _State()
        self._boxes: list[_Box] = []
        self._starred = self._begins = False
        self._to_skip = 0
        # Of the paragraph that is read: its text, and whether a program has put a sign in front of it.
        self._written: list[str] = []
        self._has_mark = False

    def take(self, token: Token) -> None:
        """Take the next token."""
        if token.kind == "begin":
            self._begin(token)
        elif token.kind == "end":
            self._end()
        elif token.kind == "bytes":
            self._bytes(token.data)
        elif token.kind == "binary":
            self._to_skip = max(self._to_skip - 1, 0)
        elif token.word == "*":
            self._starred = True
        elif self._to_skip and token.word != "u":
            self._to_skip -= 1
        else:
            self._word(token.word, token.number)

    def finish(self, end: int) -> None:
        """End the document, whose bytes end there."""
        if not self.is_done:
            raise BrokenRtf(end)
        self._tables.finish()

    def _begin(self, token: Token) -> None:
        self._flush()
        self._to_skip = 0
        if len(self._groups) >= _DEEPEST_GROUP:
            raise BrokenRtf(token.at)
        self._groups.append(self._state)
        self._begins, self._starred = True, False
        if self._state.reads == "styles":
            self._state = self._state._replace(reads="style")
            self._styles.begin()
        elif self._state.reads == "style":
            self._state = self._state._replace(skipped=True)

    def _end(self) -> None:
        self._flush()
        self._to_skip = 0
        if self._state.reads == "style" and self._groups[-1].reads == "styles":
            self._styles.end()
        is_box = self._boxes and self._boxes[-1].group == len(self._groups)
        if (is_box or len(self._groups) == 1) and "".join(self._written).strip():
            # What stands behind the last end of a paragraph.
            self._end_paragraph()
        if is_box:
            box = self._boxes.pop()
            self._written, self._has_mark = box.written, box.has_mark
        self._state = self._groups.pop()
        self._begins = self._starred = False
        self.is_done = not self._groups

    def _bytes(self, data: bytes) -> None:
        if self._to_skip:
            skipped = min(self._to_skip, len(data))
            self._to_skip -= skipped
            data = data[skipped:]
        if data:
            self._begins = False
            if self._is_read():
                self.letters.add(data, self._state.font)

    def _is_read(self) -> bool:
        """Tell whether text here is of the document, or the name of a style."""
        return not (self._state.skipped or self._state.hidden or self._state.reads == "fonts")

    def _flush(self) -> None:
        """Write the letters that have come in bytes; a letter may be of more than one."""
        self._write(self.letters.taken())

    def _write(self, text: str) -> None:
        if not text or not self._is_read():
            return
        if self._state.reads == "style":
            self._styles.add(text)
        else:
            self._written.append(text)

    def _word(self, word: str, number: int | None) -> None:
        if word == "'":
            self._bytes(b"" if number is None else bytes((number,)))
            return
        begins, starred = self._begins, self._starred
        self._begins = self._starred = False
        self._flush()
        if word == "u":
            self._to_skip = self._state.replaces
            if self._is_read():
                self._write(self.letters.unicode(number or 0))
        elif begins and self._is_apart(word, starred):
            return
        elif self._state.reads == "fonts":
            self.letters.of_font(word, number)
        elif self._state.reads:
            self._styles.follow(word, number)
        elif word in _SIGNS:
            self._write(_SIGNS[word])
        elif not self._state.skipped:
            self._of_text(word, number)

    def _is_apart(self, word: str, starred: bool) -> bool:
        """Tell whether a group's first word is one of a place apart from the text, and note what it is."""
        state = self._state
        if word in _TABLES:
            self._state = state._replace(reads=_TABLES[word])
        elif state.reads:
            if starred and state.reads == "style" and not state.skipped:
                self._styles.is_of_others()
            return starred
        elif word == "ud" and starred:
            # The same as the group before it in letters of Unicode, while that around it is skipped.
            self._state = self._groups[-2] if len(self._groups) > 1 else state
        elif word in _BOXES and not state.skipped:
            self._boxes.append(_Box(len(self._groups), self._written, self._has_mark, self._depth()))
            self._state = state._replace(style=0, outline=None, in_table=0, is_listed=False)
            self._written, self._has_mark = [], False
        elif word in _NO_TEXT or (starred and word not in _STARRED_WITH_TEXT):
            self._has_mark = self._has_mark or (word in _OF_ITEMS and not state.skipped)
            self._state = state._replace(skipped=True)
        else:
            return False
        return True

    def _of_text(self, word: str, number: int | None) -> None:
        """Follow a word that stands in the text of the document."""
        if word in _ENDS:
            self._end_paragraph()
        elif word in _SETTING:
            self._state = _SETTING[word](self._state, number)
        elif word in ("cell", "nestcell"):
            self._state = self._state._replace(in_table=1 if word == "cell" else max(self._state.in_table, 2))
            self._end_paragraph()
            self._tables.end_cell()
        elif word == "row":
            self._tables.end_row(self._around() + 1)
        elif word == "nestrow":
            self._tables.end_row(None)
        else:
            self.letters.of_document(word, number)

    def _around(self) -> int:
        """Return how many tables are around the text box that is read."""
        return self._boxes[-1].in_tables if self._boxes else 0

    def _depth(self) -> int:
        return min(self._around() + self._state.in_table, _MOST_TABLES)

    def _end_paragraph(self) -> None:
        state = self._state
        level = self._styles.level(state.style, state.outline)
        is_item = state.is_listed or self._has_mark
        kind: BlockKind = "heading" if level else "item" if is_item else "paragraph"
        self._tables.add(self.text.paragraph("".join(self._written), kind, level), self._depth())
        self._written, self._has_mark = [], False
