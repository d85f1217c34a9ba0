"""Show where documents of one project disagree: the other values in words, and the rule that chose."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from esrcat.model import ProjectRecord
from esrcat.site.markup.escaped import field_id
from esrcat.site.markup.marks import Difference
from esrcat.site.sources.cited import Sources, language_of, letter
from esrcat.site.words.messages import Messages, joined

_DATES = ("/start", "/end", "/original_end")
_CODED = {"/status": "status", "/fund": "funds", "/joint_project": "joint_project"}
_NAMES = ("name", "title", "text", "label", "what", "topic", "source", "role")
_MORE: Mapping[str, Callable[[Any, Messages], str]] = MappingProxyType(
    {
        "host": lambda host, _: str(host),
        "date": lambda date, words: words.formats.day(date),
        "amount": lambda amount, words: words.formats.euros(amount),
        "direct": lambda score, words: words.formats.number(score),
    }
)
"""What of a thing stands in brackets behind its name, and how it is said."""


class Disagreement(NamedTuple):
    """A field on which documents disagree: its chosen value and the others, each with its signs."""

    ids: tuple[str, ...]
    label: str
    anchor: str
    chosen: str
    sign: str
    others: tuple[Difference, ...]
    rule: str


def differences(record: ProjectRecord, words: Messages) -> dict[str, tuple[Difference, ...]]:
    """Return for each field that documents disagree on the other values in words."""
    language = language_of(record)
    return {
        pointer: tuple(
            Difference(
                value_words(pointer, other["value"], words, language),
                _signs(other),
                rule_words(conflict.rule, words),
            )
            for other in conflict.others
        )
        for pointer, conflict in record.conflicts.items()
    }


def disagreements(record: ProjectRecord, sources: Sources, words: Messages) -> Iterator[Disagreement]:
    """Yield the fields that documents disagree on; `ids` are anchors for the sources of the other values."""
    for pointer, others in differences(record, words).items():
        step = pointer.replace("~", "~0").replace("/", "~1")
        told = [each for each in record.evidence if each.startswith(f"/conflicts/{step}/")]
        yield Disagreement(
            tuple(map(field_id, told)),
            words.label(pointer),
            field_id(pointer) if pointer in sources.placed else "",
            value_words(pointer, _value(record, pointer), words, language_of(record)),
            _own_sign(record, pointer),
            others,
            _why(record, pointer, others[0].rule if others else ""),
        )


def _why(record: ProjectRecord, pointer: str, rule: str) -> str:
    """Return the rule that chose, with an editor's reason: a value that was removed has no mark to say it."""
    reasons = [item["rule"] for item in record.evidence.get(pointer, ()) if "document" not in item]
    return ": ".join(filter(None, (rule, *reasons)))


def value_words(pointer: str, value: Any, words: Messages, language: str) -> str:
    """Return a value as a page says it; a list item by item. `language` is that of the record's texts."""
    if value is None:
        return str(words.t.page.none)
    if isinstance(value, bool):
        return str(words.t.project.yes if value else words.t.project.no)
    if isinstance(value, list):
        return joined("; ", (value_words(f"{pointer}/*", item, words, language) for item in value))
    if pointer == "/funding/shares/*":
        return words.table["shares"][value["source"]] + _figures(value, words)
    if isinstance(value, dict):
        name = next((str(value[key]) for key in _NAMES if value.get(key)), "")
        told = (_MORE[key](value[key], words) for key in _MORE if value.get(key) is not None)
        more = next(told, "")
        if pointer == "/milestones/*":  # not a text of the document: one of our own words
            name, language = words.table["milestones"].get(name, name), words.language
        return words.told(f"{name} ({more})" if name and more else name or more, language)
    if isinstance(value, int | float):
        return words.formats.euros(value) if _is_amount(pointer) else words.formats.number(value)
    if pointer in _DATES:
        return words.formats.day(value)
    if pointer in _CODED:
        return words.table[_CODED[pointer]].get(str(value), str(value))
    return words.told(str(value), language if any(map(str.isalpha, str(value))) else None)


def _is_amount(pointer: str) -> bool:
    return pointer.startswith("/funding/") and not pointer.endswith("/percent")


def _figures(share: dict[str, Any], words: Messages) -> str:
    """Return a funder's percent and amount in brackets, as far as the document tells them."""
    percent, amount = share.get("percent"), share.get("amount")
    told = [] if percent is None else [words.formats.plain_percent(percent)]
    told += [] if amount is None else [words.formats.euros(amount)]
    return f" ({', '.join(told)})" if told else ""


def rule_words(rule: str, words: Messages) -> str:
    """Return the rule that chose a value, in words; a rule without words of its own keeps its name."""
    return words.table["choice"].get(rule, rule)


def _signs(other: dict[str, Any]) -> str:
    return "".join(letter(number) for number in other.get("documents", ()))


def _own_sign(record: ProjectRecord, pointer: str) -> str:
    documents = {
        item["document"]
        for each, items in record.evidence.items()
        if each == pointer or each.startswith(f"{pointer}/")
        for item in items
        if "document" in item
    }
    against = {n for other in record.conflicts[pointer].others for n in other.get("documents", ())}
    return "".join(letter(number) for number in sorted(documents - against))


def _value(record: ProjectRecord, pointer: str) -> Any:
    value: Any = record.model_dump(include={pointer.split("/")[1]})
    for key in pointer.split("/")[1:]:
        value = value[int(key)] if isinstance(value, list) else value[key]
        if value is None:
            return None
    return value
