"""The apparatus of a project page: for each value its documents' letters, quotes, places and rules."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

from esrcat.model import EvidenceItem, Place, ProjectRecord
from esrcat.site.messages import Messages, filled

EDITOR = -1
"""Stands for the document that an editor's word is not in."""

_FIRST_ITEM = re.compile(r"(.*?)/0(?:/|$)")
_LONGEST_QUOTE = 320
_QUOTE_HEAD, _QUOTE_TAIL = 220, 60


class Quote(NamedTuple):
    """One place that says a value; `href` leads to it in the source view when that exists."""

    text: str
    document: str
    place: str
    how: str
    derived: bool
    href: str | None
    alternatives: tuple[str, ...]


class Difference(NamedTuple):
    """Another value for a field in words, the letters of its documents, and the rule that put it second."""

    text: str
    sign: str
    rule: str


class Mark(NamedTuple):
    """The sign beside a value and what it opens; `differences` are what other documents say."""

    sign: str
    label: str
    quotes: tuple[Quote, ...]
    field: str
    differences: tuple[Difference, ...] = ()


class Sources:
    """The evidence of one record, field by field; it remembers which fields have a place on the page."""

    def __init__(
        self,
        record: ProjectRecord,
        has_text: list[bool],
        words: Messages,
        differences: Mapping[str, tuple[Difference, ...]] = MappingProxyType({}),
        languages: Sequence[str] = (),
    ) -> None:
        self._record = record
        self._languages = languages
        self._differences = differences
        self._has_text = has_text
        self._words = words
        self.placed: set[str] = set()

    def mark(self, pointers: Iterable[str], label: str) -> Mark | None:
        """Return the mark of a value made of these fields, None when nothing is known of its source."""
        pointers = tuple(pointers)
        self.placed.update(pointers)
        quotes: dict[tuple[int, int, int], Quote] = {}
        signs: set[str] = set()
        for pointer in pointers:
            for anchor, item in self._anchored(pointer):
                key = (item.get("document", -1), item.get("start", 0), item.get("end", 0))
                quotes.setdefault(key, self._quote(item, anchor))
                signs.add(sign_of(item))
        if not quotes:
            return None
        differences = tuple(self._differing(pointers))
        sign = "".join(sorted(signs - {"="})) or "="
        if differences:
            sign += "≠" + "".join(dict.fromkeys(each.sign for each in differences))
        return Mark(sign, label, tuple(quotes.values()), pointers[0], differences)

    def language(self, pointer: str) -> str:
        """Return the language that the text of a field is in: that of the document it was read from."""
        for item in self._record.evidence.get(pointer, ()):
            if "document" in item and item["document"] < len(self._languages):
                return self._languages[item["document"]]
        return language_of(self._record)

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

    def _anchored(self, pointer: str) -> Iterator[tuple[str, EvidenceItem]]:
        return anchored(pointer, self._record.evidence.get(pointer, ()))

    def _quote(self, item: EvidenceItem, anchor: str) -> Quote:
        if "document" not in item:
            return Quote("", "", "", how_words(item, self._words), False, None, ())
        number = item["document"]
        known = number < len(self._languages)
        language = self._languages[number] if known else language_of(self._record)
        page = f"../{source_page(self._record.id, number)}#{anchor}" if self._has_text[number] else None
        return Quote(
            text=self._words.told(shortened(item["quote"]), language),
            document=self._record.documents[number].name,
            place=place_words(item.get("place", {}), self._words),
            how=how_words(item, self._words, language),
            derived=item["method"] == "derived",
            href=page,
            alternatives=tuple(item.get("alternatives", ())),
        )


def anchored(pointer: str, items: Iterable[EvidenceItem]) -> Iterator[tuple[str, EvidenceItem]]:
    """Yield each place of a field with its anchor in the source view; anchors count within a document."""
    seen: dict[int, int] = {}
    for item in items:
        document = item.get("document", EDITOR)
        number = seen[document] = seen.get(document, 0) + 1
        anchor = "e" + pointer.replace("/", "-")
        yield (anchor if number == 1 else f"{anchor}.{number}"), item


def sign_of(item: EvidenceItem) -> str:
    """Return the sign of a place: its document's letter, = for what is derived, ✎ for an editor's word."""
    if "document" not in item:
        return "✎"
    return "=" if item["method"] == "derived" else letter(item["document"])


def field_id(pointer: str) -> str:
    """Return the anchor of a field on its project page."""
    return "f" + pointer.replace("/", "-")


def letter(document: int) -> str:
    """Return the letter of a document: a, b … z, aa, ab …"""
    first, last = divmod(document, 26)
    return (letter(first - 1) if first else "") + chr(ord("a") + last)


def source_page(project: str, document: int) -> str:
    """Return the address of a source view from the site's root."""
    return f"lahde/{project}-{letter(document)}.html"


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


def how_words(item: EvidenceItem, words: Messages, language: str = "") -> str:
    """Return how a value was read, in words; a rule without words of its own keeps its name.

    `language` is that of the document, whose label the rule often is.
    """
    own = words.table["rules"].get(item["rule"])
    rule = words.told(item["rule"], language) if own is None else own
    return filled(words.table["how"][item["method"]], rule=rule)


def place_words(place: Place, words: Messages) -> str:
    """Return a place in words: line, page or row of a sheet; '' when it is not known."""
    source = words.t.source
    if "page" in place:
        return str(source.page.format(page=place["page"]))
    if "sheet" in place:
        return str(source.sheet.format(sheet=place["sheet"], row=place.get("row", "")))
    return str(source.line.format(line=place["line"])) if "line" in place else ""


def shortened(quote: str) -> str:
    """Return the quote, or beginning and end of a long one: the source view has it whole."""
    if len(quote) <= _LONGEST_QUOTE:
        return quote
    return f"{quote[:_QUOTE_HEAD].rsplit(None, 1)[0]} […] {quote[-_QUOTE_TAIL:].split(None, 1)[-1]}"
