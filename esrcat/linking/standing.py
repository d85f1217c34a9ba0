"""Decide which document is believed, and name the rule that decided."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Literal, NamedTuple

from esrcat.linking.captured import captured_at, page_address
from esrcat.linking.dates import precision, within

Rule = Literal[
    "form before list",
    "form before summary",
    "list before summary",
    "later capture",
    "more precise date",
    "named field before prose",
    "later or fuller document",
    "editor",
]
Kind = Literal["form", "list", "summary"]

_KINDS: tuple[Kind, ...] = ("form", "list", "summary")
_BEFORE: dict[tuple[Kind, Kind], Rule] = {
    ("form", "list"): "form before list",
    ("form", "summary"): "form before summary",
    ("list", "summary"): "list before summary",
}
_NAMED = frozenset(("label", "table"))
_ONE_PAGE_EACH = re.compile(r"esra|eura")
_SCHEME = re.compile(r"https?://(?:www\.)?", re.IGNORECASE)
_FREE_TEXT = frozenset(("project_page", "press_release"))


class Standing(NamedTuple):
    """A document's place among those of a project: the smaller, the more its word counts.

    `page` is equal for the copies of one page, '' where nothing tells.
    """

    kind: Kind
    form: str | None
    order: tuple[Any, ...]
    position: int
    page: str = ""


class Claim(NamedTuple):
    """A value, the documents that give it, by their new index, and the ways in which they do so.

    `record` gives it, under the pointer `prefix`: the field's own, or that of a conflict told before.
    """

    value: Any
    documents: tuple[int, ...]
    methods: frozenset[str]
    record: int
    prefix: str


def are_captures(one: Claim, other: Claim, standing: list[Standing]) -> bool:
    """Tell whether claims come from documents of one form or copies of one page: their lists are complete.

    Two pages of free text about a project are no copies: each names whom it will.
    """
    first, second = _best(one, standing), _best(other, standing)
    same_form = first.form is not None and first.form == second.form
    return same_form and (first.kind != "summary" or _are_one_page(first, second))


def _are_one_page(one: Standing, other: Standing) -> bool:
    return one.form is not None and one.form == other.form and bool(one.page) and one.page == other.page


def kind_of(form: str | None) -> Kind:
    """Return what kind of document a form is: an official form, a row of a list, or free text."""
    if form is None or form in _FREE_TEXT or form.startswith(("prose", "page", "press", "narrative")):
        return "summary"
    return "list" if "list" in form or form.startswith("rows") else "form"


class Placed(NamedTuple):
    """A document as JSON, the record that has it, and its place among that record's documents."""

    document: dict[str, Any]
    record: Mapping[str, Any]
    place: int


def standings(documents: Iterable[Placed]) -> list[Standing]:
    """Return the standing of each document.

    Official forms come first, then lists, then free text. Of several captures of one form the later comes
    first: by its date of publication, else the time of its capture, else an ended project before a running
    one, the later end, and the one that says more.
    """
    found = []
    for document, record, place in documents:
        kind = kind_of(document["form"])
        order = _order(kind, document, record, place)
        found.append(Standing(kind, document["form"], order, 0, page_of(document)))
    ranked = sorted(range(len(found)), key=lambda number: found[number].order)
    positions = {number: position for position, number in enumerate(ranked)}
    return [each._replace(position=positions[number]) for number, each in enumerate(found)]


def page_of(document: Mapping[str, Any]) -> str:
    """Return what names the page that a document is a copy of: its address, else its file.

    The service has one page of each project, so two of one form are that page wherever they were saved.
    """
    form = str(document["form"] or "")
    if _ONE_PAGE_EACH.match(form) and kind_of(form) == "form":
        return form
    address = page_address(document["name"], document["url"])
    return _SCHEME.sub("", address).rstrip("/").casefold() if address else str(document["name"])


def _order(kind: Kind, document: Mapping[str, Any], record: Mapping[str, Any], place: int) -> tuple[Any, ...]:
    published = document["published"] or ""
    end = record["end"] or record["original_end"] or ""
    return (
        _KINDS.index(kind),
        _descending(published),
        _descending(captured_at(document["name"], document["url"])),
        record["status"] != "ended",
        _descending(end),
        -len(record["evidence"]),
        place,
        document["sha256"],
    )


def _descending(text: str) -> tuple[int, ...]:
    """A key by which later dates come first, and none last."""
    return tuple(-ord(letter) for letter in text) or (0,)


def claim_key(claim: Claim, standing: list[Standing], is_date: bool) -> tuple[Any, ...]:
    """Return the key by which the chosen claim comes first."""
    best = _best(claim, standing)
    return (
        "editor" not in claim.methods,
        best.kind == "summary",
        bool(claim.methods) and not claim.methods & _NAMED,
        _KINDS.index(best.kind),
        -precision(claim.value) if is_date else 0,
        best.position,
        claim.record,
        claim.prefix,
    )


def _best(claim: Claim, standing: list[Standing]) -> Standing:
    """The document that speaks for a claim; a record without documents counts as free text."""
    nothing = Standing("summary", None, (), len(standing))
    return min(
        (standing[number] for number in claim.documents), key=lambda each: each.position, default=nothing
    )


def refined(chosen: Claim, others: list[Claim]) -> Claim:
    """Return the most precise date that the chosen one leaves room for: '2019-06-01' instead of '2019'."""
    finer = [
        other
        for other in others
        if within(chosen.value, other.value) and precision(other.value) > precision(chosen.value)
    ]
    return max(finer, key=lambda other: precision(other.value), default=chosen)


def rule_between(chosen: Claim, other: Claim, standing: list[Standing], is_date: bool) -> Rule:
    """Name the rule by which one claim was chosen before another."""
    first, second = _best(chosen, standing), _best(other, standing)
    if "editor" in chosen.methods:
        return "editor"
    if (
        is_date
        and precision(chosen.value) > precision(other.value)
        and (within(chosen.value, other.value) or first.kind == second.kind)
    ):
        return "more precise date"
    if "summary" not in (first.kind, second.kind) or first.kind == second.kind:
        named = [bool(claim.methods & _NAMED) for claim in (chosen, other)]
        if named == [True, False] and other.methods:
            return "named field before prose"
    if (first.kind, second.kind) in _BEFORE:
        return _BEFORE[first.kind, second.kind]
    return "later capture" if _are_one_page(first, second) else "later or fuller document"
