"""The rows and texts of a project page: a field becomes a value with its mark, or words for its absence."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from esrcat.catalogue.memberships import EntityKind
from esrcat.linking.kin import Entries
from esrcat.model import ProjectRecord
from esrcat.privacy import WITHHELD
from esrcat.site.blocks.kinds import Block, Heading, Item, Items, Missing, Part, Prose, Row, Value
from esrcat.site.blocks.layouts import layout_of, promised_fields
from esrcat.site.markup.escaped import field_id
from esrcat.site.sources.cited import Mark, Sources, project_page
from esrcat.site.words.messages import Messages, any_position, filled, joined
from esrcat.site.words.naming import label, translated
from esrcat.site.words.outside import OutsideLinks

_VOCABULARIES: Mapping[str, EntityKind] = MappingProxyType(
    {
        "/authority/name": "authority",
        "/actor/type": "actor_type",
        "/area/regions/*/name": "region",
        "/area/subregions/*/name": "subregion",
        "/area/municipalities/*/name": "municipality",
        "/priority_axis/title": "axis",
        "/specific_objective/title": "objective",
        "/target_groups/labels/*": "target_group",
        "/themes/*": "theme",
    }
)
"""Fields whose values a vocabulary may name in another language."""
_NAMED_IN_FINNISH: tuple[EntityKind, ...] = (
    "region", "subregion", "municipality", "target_group", "theme",
)  # fmt: skip
"""What records name in Finnish, whatever the language of their documents."""
_WORDLESS = ("/web", "/actor/web", "/actor/phone", "/funding/currency")


class FieldReader:
    """Reads fields of one record for its page, which `layout` arranges as the record's form has them."""

    def __init__(
        self,
        record: ProjectRecord,
        sources: Sources,
        words: Messages,
        entries: Entries | None = None,
        links: Mapping[str, str] | None = None,
        outside: OutsideLinks | None = None,
    ) -> None:
        self.record = record
        self._entries = entries
        self._links = links or {}
        self._outside = outside or OutsideLinks()
        self.data: dict[str, Any] = record.model_dump(exclude={"evidence", "unmapped", "documents", "issues"})
        self.sources = sources
        self.words = words
        self.layout = layout_of(record.form)
        self._promised = promised_fields(record.form)

    def get(self, pointer: str) -> Any:
        """Return the value of a field, None when any part of its way is absent.

        Evidence that others have made may lead to an item that is no longer there, or to no field at all.
        """
        value: Any = self.data
        for key in _keys(pointer):
            try:
                value = value[key] if isinstance(value, (dict, list)) else None
            except (LookupError, TypeError):
                return None
        return value

    def entry(self, thing: dict[str, Any]) -> str:
        """Return the address of the entry of another project that is named, '' where there is none."""
        if self._entries is None:
            return ""
        found = self._entries.find(self.record.id, thing["name"], thing["host"], thing.get("code"))
        return f"../{project_page(found)}" if found else ""

    def mark(self, *pointers: str) -> Mark:
        """Return the mark of a value made of these fields."""
        return self.sources.mark(pointers, self.words.label(pointers[0]))

    def part(self, *pointers: str, text: str | None = None, code: bool = False) -> Part:
        """Return the first field as text; the others only get their anchors here."""
        shown = self.told(pointers[0], code=code) if text is None else text
        href = next((self._links[pointer] for pointer in pointers if pointer in self._links), "")
        return Part(tuple(map(field_id, pointers)), shown, "code" if code else "text", href)

    def told(self, pointer: str, text: str | None = None, *, code: bool = False) -> str:
        """Return the text of a field, or a part of it: a vocabulary's name for it, or its own language."""
        shown = str(self.get(pointer)) if text is None else text
        if code or pointer in _WORDLESS or not any(map(str.isalpha, shown)):
            return shown
        kind = _VOCABULARIES.get(any_position(pointer))
        if kind in _NAMED_IN_FINNISH:
            return label(kind, shown, self.words)
        language = self.sources.language(pointer)
        if language == self.words.language:
            return shown
        named = translated(kind, shown, self.words.language) if kind else ""
        if not named:
            return self.words.told(shown, language)
        return named[:1].upper() + named[1:] if shown[:1].isupper() else named

    def value(self, *pointers: str, text: str | None = None, note: str = "", code: bool = False) -> Value:
        """Return a value of one part."""
        return Value((self.part(*pointers, text=text, code=code),), self.mark(*pointers), note)

    def absence(self, pointer: str) -> str:
        """Return in words why a field has no value; '' when the form does not promise it."""
        page = self.words.t.page
        # Of somebody who is told by several fields, such as an authority, it is the name that is empty.
        state = self.record.states.get(pointer) or self.record.states.get(f"{pointer}/name")
        if state:
            return str(page.empty if state == "empty" else page.unreadable)
        return str(page.none) if pointer in self._promised else ""

    def number(self, pointer: str) -> str:
        """Return the form's number of the heading over a field; '' when it has none."""
        return self.layout.numbers.get(pointer, "")

    def row(
        self, pointer: str, *, shown: Callable[[Any], str] = str, note: str = "", code: bool = False
    ) -> Iterator[Row]:
        """Yield the row of a single field, or a row for its absence where the form promises the field."""
        value = self.get(pointer)
        if value is None or value == []:
            yield from self.missing_row(pointer)
        else:
            text = None if shown is str else shown(value)
            shown_value = self.value(pointer, text=text, note=note, code=code)
            yield Row("", self.words.label(pointer), (shown_value,))

    def missing_row(self, pointer: str) -> Iterator[Row]:
        """Yield the row of an absent field where the form promises it."""
        if missing := self.absence(pointer):
            yield Row(field_id(pointer), self.words.label(pointer), (), missing, self.mark(pointer))

    def web_row(self, pointer: str) -> Iterator[Row]:
        """Yield the row of a web address: a link, with what is known of where it leads."""
        for row in self.row(pointer):
            if row.values:
                link = self._outside.link(self.get(pointer), self.words)
                part = row.values[0].parts[0]._replace(kind="outside", href=link.href)
                row = row._replace(values=(row.values[0]._replace(parts=(part,), note=link.note),))
            yield row

    def joined_row(self, pointer: str, keys: Iterable[str], separator: str) -> Iterator[Row]:
        """Yield one row of several fields under a pointer: number and title, street and city."""
        stated = [f"{pointer}/{key}" for key in keys if self.get(f"{pointer}/{key}") is not None]
        if not stated:
            yield from self.missing_row(pointer)
            return
        parts = tuple(self.part(field) for field in stated)
        # A title says where its link leads, and is easier to hit than a number before it.
        href = next((part.href for part in parts if part.href), "")
        parts = (*(part._replace(href="") for part in parts[:-1]), parts[-1]._replace(href=href))
        value = Value(parts, self.mark(*stated), separator=separator)
        yield Row(field_id(pointer), self.words.label(pointer), (value,))

    def named(self, pointer: str) -> Value:
        """Return a thing with a name: its successor and its other spelling become the note."""
        thing = self.get(pointer)
        keys = ["as_written", "code"] + ([] if "address" in thing else ["business_id"])
        fields = [f"{pointer}/name", *(f"{pointer}/{key}" for key in keys if thing.get(key))]
        part = self.part(*fields)
        return Value((part,), self.mark(*fields), self._name_note(pointer, thing, part.text))

    def named_row(self, pointer: str) -> Iterator[Row]:
        """Yield the row of a thing with a name, such as the authority."""
        if (self.get(pointer) or {}).get("name") is None:
            yield from self.missing_row(pointer)
        else:
            yield Row(field_id(pointer), self.words.label(pointer), (self.named(pointer),))

    def list_row(self, pointer: str) -> Iterator[Row]:
        """Yield the row of a list of things with names, one under the other."""
        count = len(self.get(pointer))
        if not count:
            yield from self.missing_row(pointer)
        else:
            values = tuple(self.named(f"{pointer}/{number}") for number in range(count))
            yield Row(field_id(pointer), self.words.label(pointer), values)

    def places_row(self, pointer: str) -> Iterator[Row]:
        """Yield the row of a list of places on one line, with the spellings that differ as its note."""
        places = self.get(pointer)
        if not places:
            yield from self.missing_row(pointer)
            return
        parts, fields = [], []
        for number, place in enumerate(places):
            stated = [key for key in ("as_written", "code") if place.get(key)]
            own = [f"{pointer}/{number}/{key}" for key in ("name", *stated)]
            parts.append(self.part(*own))
            fields += own
        written = [place["as_written"] for place in places]
        differs = any(text and text != part.text for text, part in zip(written, parts, strict=True))
        language = self.sources.language(f"{pointer}/0/name")
        told = joined(", ", (self.words.told(text, language) for text in written if text))
        note = filled(self.words.t.project.as_written, text=told) if differs else ""
        value = Value(tuple(parts), self.mark(*fields), note, separator=", ")
        yield Row(field_id(pointer), self.words.label(pointer), (value,))

    def contact_rows(self) -> Iterator[Row]:
        """Yield a row for each contact person: the role, and the rest as far as it is published."""
        for number, contact in enumerate(self.record.contacts):
            fields = {
                key: f"/contacts/{number}/{key}"
                for key in ("role", "name", "email", "phone")
                if getattr(contact, key)
            }
            if not fields:
                continue
            held = [field for key, field in fields.items() if _is_held(key, getattr(contact, key))]
            parts = [self.part(field) for field in fields.values() if field not in held]
            if held:
                parts.append(Part(tuple(map(field_id, held)), self.words.t.held.person, "held"))
            value = Value(tuple(parts), self.mark(*fields.values()), separator=", " if not held else " ")
            yield Row(field_id(f"/contacts/{number}"), self.words.label("/contacts"), (value,))

    def prose(self, pointer: str) -> Iterator[Block]:
        """Yield heading and paragraphs of a long text, or words for its absence."""
        text = self.get(pointer)
        if not text:
            yield from self.missing_text(pointer)
            return
        yield Heading((), self.number(pointer), self.words.label(pointer))
        yield Prose(field_id(pointer), self.paragraphs(pointer, text), self.mark(pointer))

    def paragraphs(self, pointer: str, text: str) -> list[str]:
        """Return the paragraphs of the long text of a field."""
        return [self.told(pointer, part) for part in paragraphs(text)]

    def missing_text(self, pointer: str) -> Iterator[Block]:
        """Yield heading and words for an absent text where the form promises it."""
        if missing := self.absence(pointer):
            yield Heading((), self.number(pointer), self.words.label(pointer))
            yield Missing(field_id(pointer), missing, self.mark(pointer))

    def objectives(self) -> Iterator[Block]:
        """Yield the objectives as a numbered list."""
        if self.record.objectives:
            yield Heading((), "", self.words.label("/objectives"))
            items = [self.item(f"/objectives/{n}") for n in range(len(self.record.objectives))]
            yield Items(field_id("/objectives"), items, numbered=True)

    def activities(self) -> Iterator[Block]:
        """Yield the activities, each under its title where it has one."""
        if self.record.activities:
            yield Heading((), "", self.words.label("/activities"))
            items = []
            for number, activity in enumerate(self.record.activities):
                fields = [
                    f"/activities/{number}/{key}" for key in ("text", "title") if getattr(activity, key)
                ]
                if not fields:
                    continue
                title = activity.title or "" if activity.text else ""
                items.append(self.item(*fields)._replace(title=self.told(fields[0], title)))
            yield Items(field_id("/activities"), items, numbered=False)

    def item(self, *pointers: str, note: str = "") -> Item:
        """Return a list item: the text of the first field, anchors and mark of all."""
        ids = tuple(map(field_id, pointers))
        return Item(ids, self.told(pointers[0]), self.mark(*pointers), note=note)

    def _name_note(self, pointer: str, thing: dict[str, Any], shown: str) -> str:
        words, language = self.words.t.project, self.sources.language(f"{pointer}/name")
        notes = [thing["business_id"]] if thing.get("business_id") and "address" not in thing else []
        if (written := thing.get("as_written")) and written != shown:
            notes.append(filled(words.as_written, text=self.words.told(written, language)))
        if current := thing.get("current"):
            notes.append(filled(words.now, name=self._current(pointer, current["name"])))
        return joined("; ", notes)

    def _current(self, pointer: str, name: str) -> str:
        """Return the name of a thing's successor of today, which is Finnish in the vocabularies."""
        kind = _VOCABULARIES.get(any_position(f"{pointer}/name"))
        return label(kind, name, self.words) if kind else self.words.told(name, "fi")


def _is_held(key: str, text: str) -> bool:
    """Tell whether a field of a contact person is left out: of a role what says something is kept."""
    return not text.strip(f"{WITHHELD} ") if key == "role" else WITHHELD in text


@lru_cache(maxsize=8192)
def _keys(pointer: str) -> tuple[Any, ...]:
    """Return the way that a pointer tells; what consists of digits is a position in a list."""
    return tuple(int(key) if key.isdecimal() else key for key in pointer.split("/")[1:])


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs of a long text."""
    return [part for part in text.split("\n") if part.strip()]
