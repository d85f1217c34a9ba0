"""Texts as word processors save them as rich text, the same bytes each time."""

from __future__ import annotations

from collections.abc import Iterable

from corpus_printed.parts import Part, Written

_STYLES = "".join(
    f"{{\\s{level}\\sbasedon0\\snext0\\outlinelevel{level - 1}\\b heading {level};}}" for level in range(1, 7)
)
HEAD = (
    "{\\rtf1\\ansi\\ansicpg1252\\deff0\\deflang1035{\\fonttbl{\\f0\\froman\\fcharset0\\fprq2 "
    "{\\*\\panose 02020603050405020304}Times New Roman;}{\\f1\\ftech\\fcharset2 Symbol;}}"
    "{\\colortbl;\\red0\\green0\\blue0;}{\\stylesheet{\\ql\\f0\\fs24 \\snext0 Normal;}"
    f"{_STYLES}{{\\*\\cs10 Default Paragraph Font;}}}}{{\\info{{\\author N. N.}}}}\n"
)
_SIGNS = {
    "\\": "\\\\",
    "{": "\\{",
    "}": "\\}",
    "\n": "\\line ",
    "\t": "\\tab ",
    "\xa0": "\\~",
    "\xad": "\\-",
    "–": "\\endash ",
}


def as_rtf(parts: Iterable[Part]) -> bytes:
    """Return a text of paragraphs and tables."""
    return (HEAD + "".join(map(_part, parts)) + "}\n").encode("ascii")


def _part(part: Part) -> str:
    if not isinstance(part, Written):
        return "".join(map(_row, part))
    text = escaped(part.text)
    if part.kind == "heading":
        return f"\\pard\\plain\\s{part.level}\\f0\\fs28 {{\\b {text}}}\\par\n"
    if part.kind == "item":
        mark = "{\\listtext\\pard\\plain\\f1 \\'b7\\tab}"
        return f"\\pard\\plain\\ls1\\ilvl0\\fi-360\\li720\\f0 {mark}{text}\\par\n"
    return f"\\pard\\plain\\f0\\fs24 {text}\\par\n"


def _row(row: tuple[str, ...]) -> str:
    ends = "".join(f"\\cellx{2000 * number}" for number in range(1, len(row) + 1))
    lines = ["\\par ".join(map(escaped, cell.split("\n"))) for cell in row]
    cells = "".join(f"\\pard\\plain\\intbl\\f0 {cell}\\cell\n" for cell in lines)
    return f"\\trowd\\trgaph70{ends}{cells}\\row\n"


def escaped(text: str) -> str:
    """Return text in the letters of ASCII: those of windows-1252 as bytes, all others by their numbers."""
    return "".join(_SIGNS.get(letter) or _letter(letter) for letter in text)


def _letter(letter: str) -> str:
    if letter.isascii():
        return letter
    try:
        return f"\\'{letter.encode('cp1252').hex()}"
    except UnicodeEncodeError:
        units = letter.encode("utf-16-be")
        numbers = (int.from_bytes(units[at : at + 2], "big", signed=True) for at in range(0, len(units), 2))
        return "".join(f"\\u{number}?" for number in numbers)
