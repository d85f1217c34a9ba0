"""Merge several records of one project: each field keeps all its sources; disagreements become conflicts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from types import MappingProxyType
from typing import Any

from esrcat.linking.claims import Resolved, resolve
from esrcat.linking.distinct import Distinct
from esrcat.linking.fields import conflict_pointer, flat, lead_of, put
from esrcat.linking.profile import identity
from esrcat.linking.standing import Claim, Placed, Standing, standings
from esrcat.model import ProjectRecord

Reasons = Mapping[str, Mapping[str, Any]]
"""The digest of a document → why it was linked, as the record's documents print it."""

Tellers = Mapping[str, Mapping[int | None, frozenset[str]]]
"""Which documents tell a field, and by which methods; an editor is no document."""


def merge(records: Iterable[ProjectRecord], reasons: Reasons | None = None) -> ProjectRecord:
    """Return one record of all; their order does not matter, and a single one comes back as it is.

    Documents stand in the order in which their word counts; indexes everywhere are those of the new list.
    """
    given = sorted(
        (record.model_dump() for record in records), key=lambda record: (identity(record), record["id"])
    )
    sources = Distinct("key", "id", items=given).items
    if len(sources) == 1:
        return ProjectRecord.model_validate(sources[0])
    return ProjectRecord.model_validate(_Merging.of(sources, reasons or {}).merged())


@dataclass(slots=True)
class _Merging:
    """Records, where their documents went, and what has come together so far."""

    sources: list[dict[str, Any]]
    documents: list[dict[str, Any]]
    standing: list[Standing]
    places: list[list[int]]
    tellers: list[Tellers]
    moved: list[dict[str, str]]
    evidence: dict[str, Distinct] = field(default_factory=dict)

    @classmethod
    def of(cls, sources: list[dict[str, Any]], reasons: Reasons) -> _Merging:
        """Put the documents of all records in order; one that several records have is there once."""
        first: dict[str, Placed] = {}
        # One that was merged before knows the order of its documents.
        for record in sorted(sources, key=lambda record: -len(record["documents"])):
            for number, document in enumerate(record["documents"]):
                first.setdefault(document["sha256"], Placed(document, record, number))
        standing = standings(first.values())
        ranked = sorted(zip(standing, first.values(), strict=True), key=lambda pair: pair[0].position)
        in_order = [placed.document for _, placed in ranked]
        index = {document["sha256"]: number for number, document in enumerate(in_order)}
        documents = [
            document | {"link": reasons.get(document["sha256"], document["link"]) if number else None}
            for number, document in enumerate(in_order)
        ]
        places = [[index[document["sha256"]] for document in record["documents"]] for record in sources]
        order = sorted(range(len(sources)), key=lambda at: (min(places[at], default=len(documents)), at))
        return cls(
            [sources[at] for at in order],
            documents,
            [stands for stands, _ in ranked],
            [places[at] for at in order],
            [_tellers(sources[at]["evidence"]) for at in order],
            [{} for _ in sources],
        )

    def merged(self) -> dict[str, Any]:
        """Return the record as nested dicts."""
        first = self.sources[0]
        result: dict[str, Any] = {
            "schema_version": first["schema_version"],
            "key": first["key"],
            "form": first["form"],
        }
        result["conflicts"] = self._fields(result)
        result["id"] = result["code"].lower() if result.get("code") else first["id"]
        result["sections"] = self._sections()
        result["documents"] = self.documents
        result["languages"] = list(
            dict.fromkeys(each for record in self.sources for each in record["languages"])
        )
        result["unmapped"] = self._unmapped()
        result["states"] = self._states(result)
        result["issues"] = Distinct("code", "pointer", "document", items=self._issues()).items
        for at, record in enumerate(self.sources):
            for pointer, items in record["evidence"].items():
                self._keep(self._new_pointer(at, pointer), items, at)
        result["evidence"] = {
            pointer: _in_order(kept.items) for pointer, kept in sorted(self.evidence.items(), key=_field)
        }
        return result

    def _fields(self, result: dict[str, Any]) -> dict[str, Any]:
        conflicts: dict[str, Any] = {}
        values = [flat(record) for record in self.sources]
        told: dict[str, Resolved] = {}
        for pointer in _leads_first(chain(*values, self._told_before())):
            claims = list(self._claims(pointer, values))
            lead = told.get(lead_of(pointer) or "")
            against = lead.against if lead else frozenset[int]()
            followers = [claim for claim in claims if claim.record not in against]
            if followers:
                resolved = told[pointer] = resolve(pointer, followers, self.standing)
                put(result, pointer, resolved.value)
                if resolved.others:
                    conflicts[pointer] = {"rule": resolved.rule, "others": resolved.others}
                for claim, prefixes in zip(followers, resolved.pointers, strict=True):
                    moved = {claim.prefix + part: new for part, new in prefixes.items()}
                    self.moved[claim.record].update(moved)
            for claim in claims:
                if lead is not None and claim.record in against:
                    home = lead.home.get(claim.record, lead_of(pointer) or pointer)
                    self.moved[claim.record][claim.prefix] = home
        return conflicts

    def _told_before(self) -> list[str]:
        return [pointer for record in self.sources for pointer in record["conflicts"]]

    def _claims(self, pointer: str, values: Sequence[Mapping[str, Any]]) -> Iterator[Claim]:
        """Yield what each document of each record says of a field, conflicts told before included."""
        for at, record in enumerate(self.sources):
            others = record["conflicts"].get(pointer, {"others": []})["others"]
            elsewhere = {number for other in others for number in other.get("documents", ())}
            if pointer in values[at]:
                everyone = self.tellers[at].get(pointer) or range(len(record["documents"]))
                documents = [number for number in everyone if number not in elsewhere]
                yield from self._of_documents(at, pointer, values[at][pointer], documents)
            for number, other in enumerate(others):
                prefix = conflict_pointer(pointer, number)
                told = self.tellers[at].get(pointer, {})
                yield from self._of_documents(at, prefix, other["value"], other.get("documents", ()), told)

    def _of_documents(
        self,
        at: int,
        prefix: str,
        value: Any,
        documents: Iterable[int | None],
        beside: Mapping[int | None, frozenset[str]] = MappingProxyType({}),
    ) -> Iterator[Claim]:
        """Yield each document's claim; what it does not tell there it may tell `beside`, at the field."""
        methods = {**beside, **self.tellers[at].get(prefix, {})}
        by_editor = self.tellers[at].get(prefix, {}).get(None, frozenset())
        numbers = list(documents)
        if not numbers or by_editor:
            yield Claim(value, (), by_editor, at, prefix)
        for number in numbers:
            if number is not None:
                yield Claim(value, (self.places[at][number],), methods.get(number, frozenset()), at, prefix)

    def _new_pointer(self, at: int, pointer: str) -> str:
        """Return where a pointer of a record leads in the merged one: by the longest part that was moved."""
        moved = self.moved[at]
        part, rest = pointer, ""
        while part:
            if part in moved:
                return moved[part] + rest
            part, _, step = part.rpartition("/")
            rest = f"/{step}{rest}"
        return pointer

    def _keep(self, pointer: str, items: Iterable[Mapping[str, Any]], at: int) -> None:
        kept = self.evidence.setdefault(pointer, Distinct("document", "start", "end"))
        for item in items:
            new = dict(item)
            if "document" in new:
                new["document"] = self.places[at][new["document"]]
            kept.place(new)

    def _sections(self) -> list[dict[str, Any]]:
        kept = Distinct("document", "title", "text")
        for at, record in enumerate(self.sources):
            for number, section in enumerate(record["sections"]):
                place = kept.place(section | {"document": self._place(at, section["document"])})
                self.moved[at][f"/sections/{number}"] = f"/sections/{place}"
        return kept.items

    def _unmapped(self) -> list[dict[str, Any]]:
        kept = Distinct("document", "start", "end")
        for at, record in enumerate(self.sources):
            for part in record["unmapped"]:
                kept.place(part | {"document": self.places[at][part["document"]]})
        return sorted(kept.items, key=lambda part: (part["document"], part["start"], part["end"]))

    def _place(self, at: int, document: int) -> int:
        own = self.places[at]
        return own[document] if document < len(own) else document

    def _states(self, result: Mapping[str, Any]) -> dict[str, Any]:
        stated = flat(result)
        states: dict[str, Any] = {}
        for record in self.sources:
            for pointer, state in record["states"].items():
                if not any(each == pointer or each.startswith(f"{pointer}/") for each in stated):
                    states.setdefault(pointer, state)
        return states

    def _issues(self) -> Iterator[dict[str, Any]]:
        for at, record in enumerate(self.sources):
            for issue in record["issues"]:
                pointer, document = issue["pointer"], issue["document"]
                yield issue | {
                    "pointer": pointer and self._new_pointer(at, pointer),
                    "document": document if document is None else self._place(at, document),
                }


def _tellers(evidence: Mapping[str, Iterable[Mapping[str, Any]]]) -> Tellers:
    """Return for each pointer, and what is above it, the documents that tell it and their methods."""
    found: dict[str, dict[int | None, frozenset[str]]] = {}
    for pointer, items in evidence.items():
        told: dict[int | None, frozenset[str]] = {}
        for item in items:
            number = item.get("document")
            told[number] = told.get(number, frozenset()) | {item["method"]}
        while pointer:
            above = found.setdefault(pointer, {})
            for number, methods in told.items():
                above[number] = above.get(number, frozenset()) | methods
            pointer = pointer.rpartition("/")[0]
    return found


def _leads_first(pointers: Iterable[str]) -> list[str]:
    """Put each field behind the one that it belongs to."""
    once = dict.fromkeys(pointers)
    return sorted(once, key=_depth)


def _depth(pointer: str) -> int:
    lead = lead_of(pointer)
    return 0 if lead is None else 1 + _depth(lead)


def _in_order(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Put the items of one document together; within it they stay as they were."""
    return sorted(items, key=lambda item: item.get("document", -1))


def _field(pair: tuple[str, Any]) -> tuple[bool, str]:
    return pair[0].startswith("/conflicts/"), pair[0]
