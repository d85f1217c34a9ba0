"""Write blocks of text down as an HTML page: charset, line ends, references and other quirks."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

Block = tuple[str, str]

_WORDS_PER_LINE = 14
_LONG = 300
_CHANCES = {"crlf": 0.25, "bom": 0.05, "named": 0.1, "nbsp": 0.35, "broken": 0.45, "wrapped": 0.2}
_NAMED = str.maketrans({"ä": "&auml;", "ö": "&ouml;", "Ä": "&Auml;", "Ö": "&Ouml;", "–": "&ndash;"})
FRAME = """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" \
"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="fi">
<head>
<meta http-equiv="Content-Type" content="text/html; charset={charset}" />
<title>{title}</title>
<link rel="stylesheet" type="text/css" href="tyyli.css" />
<script type="text/javascript">var sivu = "{code}"; function tulosta() {{ window.print(); }}</script>
</head>
<body>
<div id="header"><p>Euroopan unioni</p><p>Vipuvoimaa EU:lta</p></div>
<ul id="menu"><li><a href="haku.php">Hakusivu</a></li><li><a href="ohje.php">Ohjeet</a></li></ul>
<div class="description">
<h1>Euroopan sosiaalirahaston (ESR) rahoittaman projektin kuvaus</h1>
{body}</div>
<div id="footer"><a href="#header">Sivun alkuun</a> <a href="javascript:tulosta()">Tulosta</a></div>
</body>
</html>
"""


@dataclass(frozen=True, slots=True)
class Layout:
    """Say how a page is written down: charset, line ends and the quirks it has."""

    charset: str
    crlf: bool
    bom: bool
    named: bool
    nbsp: bool
    broken: float
    wrapped: bool

    def escape(self, text: str) -> str:
        """Return the text as HTML; characters outside the charset become references."""
        escaped = html.escape(text, quote=False).replace("\n", "<br/>\n")
        return escaped.translate(_NAMED) if self.named else escaped

    def encode(self, text: str) -> bytes:
        """Return the bytes of a piece of HTML."""
        return text.encode(self.charset, "xmlcharrefreplace")

    def size(self, text: str) -> int:
        """Return how many bytes a text takes on the page."""
        return len(self.encode(self.escape(text)))


def layout(number: int) -> Layout:
    """Choose the layout of page `number`: even numbers are ISO-8859-1, odd ones UTF-8."""
    rng = Random(f"layout {number}")
    has = {name: rng.random() < chance for name, chance in _CHANCES.items()}
    utf8 = number % 2 == 1
    return Layout(
        charset="utf-8" if utf8 else "iso-8859-1",
        crlf=has["crlf"],
        bom=has["bom"] and utf8,
        named=has["named"],
        nbsp=has["nbsp"],
        broken=0.02 if has["broken"] else 0.0,
        wrapped=has["wrapped"],
    )


def _wrap(markup: str) -> str:
    # A pasted text keeps line ends of its own; in HTML they are white space.
    pieces = markup.split(" ")
    return "\n".join(
        " ".join(pieces[at : at + _WORDS_PER_LINE]) for at in range(0, len(pieces), _WORDS_PER_LINE)
    )


def render(blocks: Sequence[Block], style: Layout) -> str:
    """Return the blocks as HTML, one element to a line; long texts of a wrapped page are wrapped."""
    lines = []
    for tag, text in blocks:
        markup = style.escape(text)
        shown = _wrap(markup) if style.wrapped and len(text) > _LONG else markup
        lines.append(f"<{tag}>{shown}</{tag}>\n")
    return "".join(lines)
