"""The sources shown on a project page: for each value its documents' letters, quotes, places and rules."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from string import ascii_lowercase
from types import MappingProxyType
from typing import Any, TypeAlias

from markupsafe import escape

from esrcat.model import EvidenceItem, ProjectRecord
from esrcat.site.markup.escaped import field_id, known
from esrcat.site.markup.marks import Difference, Field, MarkPrinter, QuoteSource

EDITOR = -1
"""The number in place of a document's, for what an editor has decided."""

_FIRST_ITEM = re.compile(r"(.*?)/0(?:/|$)")

Mark: TypeAlias = str
"""The mark of a value as markup, '' where nothing is known of its source."""


class Sources:
    """The evidence of one record, field by field; it remembers which fields have a place on the page."""

    def __init__(
        self,
        record: ProjectRecord,
        has_text: list[bool],
        printer: MarkPrinter,
        differences: Mapping[str, tuple[Difference, ...]] = MappingProxyType({}),
        languages: Sequence[str] = (),
    ) -> None:
        self._record = record
        self._evidence = record.evidence
        self._languages = languages
        self._differences = differences
        self._printer = printer
        self._own_language = own = language_of(record)
        name = record.code or record.id
        self._editor = QuoteSource("", "", "", name)
        self._sources = [
            QuoteSource(
                str(escape(document.name)),
                languages[number] if number < len(languages) else own,
                f"../{escape(source_page(record.id, number))}#" if has_text[number] else "",
                name,
                document.name,
            )
            for number, document in enumerate(record.documents)
        ]
        self._wholes = tuple(map("{}/".format, filter(self._is_set_whole, self._evidence)))
        self.placed: set[str] = set()

    def mark(self, pointers: Iterable[str], label: str) -> Mark:
        """Return the mark of a value made of these fields, '' when nothing is known of its source."""
        pointers = tuple(pointers)
        self.placed.update(pointers)
        quotes: dict[tuple[int, int, int], str] = {}
        signs: set[str] = set()
        field = Field(pointers[0], label)
        for pointer in pointers:
            for anchor, item in anchored(pointer, self._places(pointer)):
                document = item.get("document", EDITOR)
                key = (document, item.get("start", 0), item.get("end", 0))
                if key not in quotes:
                    source = self._editor if document == EDITOR else self._sources[document]
                    quotes[key] = self._printer.quote(item, source, known(anchor), field)
                signs.add(sign_of(item))
        if not quotes:
            return ""
        differences = tuple(self._differing(pointers)) if self._differences else ()
        sign = "".join(sorted(signs - {"="})) or "="
        if differences:
            sign += "≠" + "".join(dict.fromkeys(each.sign for each in differences))
        return self._printer.mark(sign, label, quotes.values(), differences)

    def _places(self, pointer: str) -> Sequence[EvidenceItem]:
        """Return where a field stands; of a list that an editor has set it is what is said of the whole."""
        for whole in self._wholes:
            if pointer.startswith(whole) and pointer not in self._evidence:
                self.placed.add(whole[:-1])
                return self._evidence[whole[:-1]]
        return self._evidence.get(pointer, ())

    def _is_set_whole(self, pointer: str) -> bool:
        return any("document" not in item for item in self._evidence[pointer])

    def none(self) -> Mark:
        """Return what stands in the place of a mark where nothing is known of a value's source."""
        return self._printer.none

    def language(self, pointer: str) -> str:
        """Return the language that the text of a field is in: that of the document it was read from."""
        for item in self._record.evidence.get(pointer, ()):
            if "document" in item and item["document"] < len(self._languages):
                return self._languages[item["document"]]
        return self._own_language

    def _differing(self, pointers: tuple[str, ...]) -> Iterator[Difference]:
        """Yield what other documents say; of a list its first item tells for all."""
        for pointer in pointers:
            yield from self._differences.get(pointer, ())
        first = _FIRST_ITEM.match(pointers[0])
        if first:
            yield from self._differences.get(first[1], ())

    def unplaced(self) -> list[str]:
        """Return the fields with evidence that have no place on the page yet."""
        return [
            pointer
            for pointer in self._record.evidence
            if pointer not in self.placed and not pointer.startswith("/conflicts/")
        ]


def anchored(pointer: str, items: Sequence[EvidenceItem]) -> Iterable[tuple[str, EvidenceItem]]:
    """Return each place of a field with its anchor in the source view; anchors count within a document."""
    if not items:
        return ()
    anchor = f"e{field_id(pointer)[1:]}"
    return ((anchor, items[0]),) if len(items) == 1 else _counted(anchor, items)


def _counted(anchor: str, items: Sequence[EvidenceItem]) -> Iterator[tuple[str, EvidenceItem]]:
    seen: dict[int, int] = {}
    for item in items:
        document = item.get("document", EDITOR)
        number = seen[document] = seen.get(document, 0) + 1
        yield (anchor if number == 1 else f"{anchor}.{number}"), item


def sign_of(item: EvidenceItem) -> str:
    """Return the sign of a place: its document's letter, = for what is derived, ✎ for an editor's word."""
    if "document" not in item:
        return "✎"
    return "=" if item["method"] == "derived" else letter(item["document"])


def letter(document: int) -> str:
    """Return the letter of a document: a, b … z, aa, ab …"""
    if 0 <= document < len(ascii_lowercase):
        return ascii_lowercase[document]
    first, last = divmod(document, 26)
    return (letter(first - 1) if first else "") + chr(ord("a") + last)


def source_page(project: str, document: int) -> str:
    """Return the address of a source view from the site's root."""
    return f"lahde/{project}-{letter(document)}.html"


def short_name(record: ProjectRecord, document: int) -> str:
    """Return the name of a document's file, with its folder where another of the project has the same."""
    files = [each.name.rpartition("/")[2] for each in record.documents]
    return record.documents[document].name if files.count(files[document]) > 1 else files[document]


def project_page(project: str) -> str:
    """Return the address of a project page from the site's root."""
    return f"hanke/{project}.html"


def language_of(record: ProjectRecord) -> str:
    """Return the language that the texts of a record are in: its first one, Finnish where it names none."""
    return record.languages[0] if record.languages else "fi"


def document_languages(record: ProjectRecord, documents: Iterable[Mapping[str, Any] | None]) -> list[str]:
    """Return the language of each document of a record."""
    own = language_of(record)
    return [document.get("language") or own if document else own for document in documents]
