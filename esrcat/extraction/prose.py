"""Sections that are prose as a whole → cleaned text with a way back to the document."""

from __future__ import annotations

from esrcat.document import Document
from esrcat.evidence import Extraction, Found
from esrcat.extraction.heading_lines import Part, TextLine
from esrcat.extraction.tables import row_text, table_rows
from esrcat.issues import Issue
from esrcat.normalise import Lexicon, View, clean, view
from esrcat.rules import Section
from esrcat.span import Span
from esrcat.values.blanks import is_blank

_LONGEST_BLANK = 200
_WIDEST = 160


class ProseReader:
    """Reads the prose of one document; `views` are the cleaned texts by pointer."""

    __slots__ = ("_document", "_extraction", "_kept", "_lexicon", "_width", "views")

    def __init__(self, document: Document, extraction: Extraction) -> None:
        self._document = document
        self._extraction = extraction
        self._lexicon = Lexicon(document.text)
        self._width = line_width(document)
        self._kept = 0
        self.views: dict[str, View] = {}

    def read(self, section: Section, part: Part) -> None:
        """Read a known section's prose into its field."""
        extraction = self._extraction
        pointer = section.prose or ""
        if not part.body:
            if not section.optional:
                extraction.states.setdefault(pointer, "empty")
            return
        start, end = part.body[0][0], part.body[-1][1]
        if end - start <= _LONGEST_BLANK and is_blank(self._document.text[start:end]):
            extraction.states.setdefault(pointer, "empty")
            extraction.claimed.append((start, end))
            return
        cleaned = self._view(start, end)
        if pointer in self.views:
            # The section is repeated, and said so; the same text again is no other value.
            if self.views[pointer].text == cleaned.text:
                extraction.claimed.append((start, end))
            return
        self.views[pointer] = cleaned
        extraction.found.append(Found(pointer, cleaned.text, start, end, "heading", section.heading))

    def keep(self, part: Part) -> None:
        """Keep a section under its own title: one that the form does not know, or that has no field."""
        start, end, _ = part.heading
        title = clean(part.title).rstrip(" :")
        rule = "section without a field" if part.rule else "unknown section"
        if not part.rule:
            self._extraction.issues.append(Issue("unknown-section", None, Span(start, end), {"title": title}))
        if not part.body:
            return
        base = f"/sections/{self._kept}"
        self._kept += 1
        found = self._extraction.found
        if part.number:
            found.append(Found(f"{base}/number", part.number, start, end, "heading", rule))
        found.append(Found(f"{base}/title", title, start, end, "heading", rule))
        start, end = part.body[0][0], part.body[-1][1]
        found.append(Found(f"{base}/text", self._kept_text(part.body), start, end, "heading", rule))

    def _kept_text(self, body: list[TextLine]) -> str:
        """Return the text of a section, the rows of its tables on lines of their own."""
        text = ""
        done = 0
        for row in table_rows(self._document, body):
            if done < row.first:
                text += ("\n\n" if text else "") + self._view(body[done][0], body[row.first - 1][1]).text
            follows_row = done == row.first
            gap = ("\n" if follows_row else "\n\n") if text else ""
            text += gap + row_text(self._document.text, row)
            done = row.last
        if done < len(body):
            text += ("\n\n" if text else "") + self._view(body[done][0], body[-1][1]).text
        return text

    def _view(self, start: int, end: int) -> View:
        return view(self._document.text, start, end, words=self._lexicon, width=self._width)


def line_width(document: Document) -> int | None:
    """Return how wide a text file was wrapped, None for what is no text file.

    It is 0 where the text was not wrapped: then its line ends are those of the page.
    """
    if document.media_type != "text/plain":
        return None
    longest = max(map(len, document.text.split("\n")))
    return longest if longest <= _WIDEST else 0
