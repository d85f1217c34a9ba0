"""Mask a record and its documents: personal data becomes █, character by character, so that offsets hold.

Masked are the names, e-mails and phones of the contact persons wherever they stand, the names of other
persons mentioned in running text, and every other e-mail address and phone number in it. An organisation's
own phone and web address stay.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from esrcat.model import ProjectRecord
from esrcat.privacy.contact_values import contact_values, field_of, is_personal
from esrcat.privacy.organisation_names import organisations_of
from esrcat.privacy.person_names import PersonNames
from esrcat.privacy.persons_in_prose import persons_in
from esrcat.privacy.proper_names import PROPER_NAMES, evidence_spans, proper_names
from esrcat.values.withheld import WITHHELD

Spans = list[tuple[int, int]]

_AT = re.compile(r"@|[(\[{] ?(?:at|ät|a|@) ?[)\]}]", re.IGNORECASE)
_EMAIL = re.compile(
    r"[\w.+%-]+ ?(?:@|[(\[{] ?(?:at|ät|a|@) ?[)\]}]) ?[\w-]+(?:\.[\w-]+)+"
    r"|[\w-]+\.[\w.-]+(?:@|[(\[{](?:at|ät)[)\]}])",  # a local part of two words, though no domain follows
    re.IGNORECASE,
)
_EMAIL_REACH = 80
_PHONE = re.compile(r"(?<![\w.,/:+–-])(?:\+\d{2,3}|\(?0\d{1,3}\)?)[\d \u00a0()–-]{4,16}\d(?!\w)")
_NO_PHONE = re.compile(r"\d{7}-\d|\d{1,2}[-–]\d{1,2}[-–]\d{4}|\d{2}[-–]\d{4} ?[-–] ?\d{2}[-–]\d{4}")
_DIGITS = (7, 14)
_NOT_DIGIT = re.compile(r"\D")


class _Withheld(NamedTuple):
    """What to look for: persons' names, their phones as printed, and the digits of organisations' phones."""

    names: PersonNames
    phones: tuple[str, ...]
    own_phones: frozenset[str]

    def spans(self, text: str, kept: Spans) -> Spans:
        """The spans of a text to leave out; single words inside `kept` stay."""
        found = [
            (hit.start, hit.end)
            for hit in self.names.find(text)
            if not (hit.alone and _inside(hit.start, hit.end, kept))
        ]
        found += _emails(text)
        found += self._phone_spans(text)
        return found

    def mask(self, text: str, *, proper_name: bool = False) -> str:
        """The text without personal data; a proper name keeps single words that look like a surname."""
        return _masked(text, self.spans(text, [(0, len(text))] if proper_name else []))

    def _phone_spans(self, text: str) -> Iterator[tuple[int, int]]:
        for match in _PHONE.finditer(text):
            digits = _digits(match[0])
            if (
                _DIGITS[0] <= len(digits) <= _DIGITS[1]
                and digits not in self.own_phones
                and not _NO_PHONE.fullmatch(match[0])
            ):
                yield match.span()
        for phone in self.phones:
            start = text.find(phone)
            while start >= 0:
                yield start, start + len(phone)
                start = text.find(phone, start + len(phone))


def mask(
    record: ProjectRecord,
    documents: Sequence[Mapping[str, Any] | None],
    companions: Sequence[ProjectRecord] = (),
) -> tuple[ProjectRecord, list[dict[str, Any]]]:
    """Return the record and its documents as they may be published.

    `documents` are in the order of `record.documents`, None for those that are not at hand;
    `companions` are the other records that were read from any of them, whose contact persons stand in
    the same text. Evidence, unmapped parts and values that are quoted as they stand are cut from the
    masked text, so `text[start:end] == quote` still holds.
    """
    published: list[dict[str, Any] | None] = []
    for source, document in zip(record.documents, documents, strict=False):
        sharing = [other for other in companions if any(source.sha256 == s.sha256 for s in other.documents)]
        published.append(None if document is None else mask_document(document, [record, *sharing]))
    masked = mask_record(record, published, companions)
    return masked, [document for document in published if document is not None]


def mask_document(document: Mapping[str, Any], records: Sequence[ProjectRecord]) -> dict[str, Any]:
    """Return a document without the personal data of all the records that were read from it.

    Persons whom the text names besides the contact persons are left out too.
    """
    return {**document, "text": _masked_text(document, records)}


def mask_record(
    record: ProjectRecord,
    documents: Sequence[Mapping[str, Any] | None],
    companions: Sequence[ProjectRecord] = (),
) -> ProjectRecord:
    """Return a record without personal data, cut from its masked documents where they are at hand."""
    texts = [None if document is None else document["text"] for document in documents]
    prose = "\n".join(_running_text(record))
    others = persons_in(prose, [record.name or ""], organisations_of(record))
    withheld = _withheld([record, *companions], others)
    return ProjectRecord.model_validate(_masked_record(record, texts, withheld))


_PROSE = {
    "summary", "final_report", "target_groups", "dissemination", "objectives", "activities", "sections",
    "outcomes",
}  # fmt: skip
"""The fields that hold running text."""


def _running_text(record: ProjectRecord) -> Iterator[str]:
    """Yield what may name persons: texts, those that were not chosen too, and the reasons of an editor."""
    yield from _prose(record.model_dump(include=_PROSE))
    for pointer, conflict in record.conflicts.items():
        if pointer.split("/")[1] in _PROSE:
            yield from _prose(conflict.others)
    for items in record.evidence.values():
        if items and "document" not in items[0]:
            yield items[0]["rule"]


def _prose(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _prose(part)


def _withheld(records: Sequence[ProjectRecord], others: Sequence[str] = ()) -> _Withheld:
    told = [pair for record in records for pair in contact_values(record)]
    own = {_digits(record.actor.phone) for record in records if record.actor and record.actor.phone}
    own |= {_digits(value) for pointer, value in told if pointer == "/actor/phone"}
    phones = {value for pointer, value in told if pointer != "/actor/phone" and pointer.endswith("/phone")}
    names = PersonNames((value for pointer, value in told if pointer.endswith("/name")), others)
    mine = sorted(phone for phone in phones if _digits(phone) not in own)
    return _Withheld(names, tuple(mine), frozenset(own))


def _masked_text(document: Mapping[str, Any], records: Sequence[ProjectRecord]) -> str:
    text, sha256 = document["text"], document["sha256"]
    spans: Spans = []
    for record in records:
        spans += [(start, end) for at, start, end in evidence_spans(record, sha256) if is_personal(at)]
        spans += _unread_spans(record, sha256)
    proper = proper_names(text, records, sha256)
    withheld = _withheld(records, persons_in(text, proper.names, proper.organisations))
    return _masked(text, spans + withheld.spans(text, proper.spans))


def _unread_spans(record: ProjectRecord, sha256: str) -> Spans:
    """Personal data that could not be read, or came again: no value holds it, but an issue points at it."""
    cited = {number for number, source in enumerate(record.documents) if source.sha256 == sha256}
    return [
        (issue.start, issue.end)
        for issue in record.issues
        if issue.pointer and is_personal(issue.pointer) and issue.document in cited
        if issue.start is not None and issue.end is not None
    ]


def _masked_issue(issue: dict[str, Any]) -> dict[str, Any]:
    """Leave what an issue quotes out of it when the field that it is about is personal."""
    quoted = issue["params"].get("text")
    if not quoted or not issue["pointer"] or not is_personal(issue["pointer"]):
        return issue
    masked = _masked(str(quoted), [(0, len(str(quoted)))])
    message = issue["message"].replace(str(quoted), masked)
    return {**issue, "params": {**issue["params"], "text": masked}, "message": message}


def _masked_record(record: ProjectRecord, texts: list[str | None], withheld: _Withheld) -> dict[str, Any]:
    data = record.model_dump()
    evidence = data.pop("evidence")
    kept_as_is = {key: data.pop(key) for key in ("id", "key", "documents", "states", "unmapped", "contacts")}
    data["issues"] = [_masked_issue(issue) for issue in data["issues"]]
    cuts = dict(_cut_values(record, texts))
    masked: dict[str, Any] = _walk(data, "", withheld, cuts)
    masked |= kept_as_is
    masked["contacts"] = [_masked_contact(contact, withheld) for contact in kept_as_is["contacts"]]
    masked["evidence"] = {
        pointer: [_masked_item(item, pointer, texts, withheld) for item in items]
        for pointer, items in evidence.items()
    }
    masked["unmapped"] = [
        {**part, "text": _cut(part, "text", texts, withheld)} for part in kept_as_is["unmapped"]
    ]
    return masked


def _cut_values(record: ProjectRecord, texts: list[str | None]) -> Iterator[tuple[str, tuple[str, str]]]:
    """For pointers with one source in a known text: the quote as it was and as it is published."""
    for pointer, items in record.evidence.items():
        if len(items) == 1 and (text := _text(items[0].get("document"), texts)) is not None:
            yield pointer, (items[0]["quote"], text[items[0]["start"] : items[0]["end"]])


def _walk(value: Any, pointer: str, withheld: _Withheld, cuts: dict[str, tuple[str, str]]) -> Any:
    if isinstance(value, str):
        quote, published = cuts.get(pointer, (None, ""))
        if value == quote:
            return published
        if is_personal(pointer):
            return _blank(value)
        return withheld.mask(value, proper_name=field_of(pointer).startswith(PROPER_NAMES))
    if isinstance(value, dict):
        return {key: _walk(part, f"{pointer}/{_step(key)}", withheld, cuts) for key, part in value.items()}
    if isinstance(value, list):
        return [_walk(part, f"{pointer}/{number}", withheld, cuts) for number, part in enumerate(value)]
    return value


def _step(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")


def _masked_contact(contact: dict[str, Any], withheld: _Withheld) -> dict[str, Any]:
    masked = {key: _blank(value) if value else value for key, value in contact.items()}
    return {**masked, "role": withheld.mask(contact["role"]) if contact["role"] else None}


def _masked_item(
    item: Mapping[str, Any], pointer: str, texts: list[str | None], withheld: _Withheld
) -> dict[str, Any]:
    if "document" not in item:
        return {**item, "rule": withheld.mask(item["rule"])}
    personal = is_personal(pointer)
    quote = _blank(item["quote"]) if personal else _cut(item, "quote", texts, withheld)
    others = [_blank(text) if personal else withheld.mask(text) for text in item.get("alternatives", ())]
    return {**item, "quote": quote, "alternatives": others} if others else {**item, "quote": quote}


def _cut(part: Mapping[str, Any], key: str, texts: list[str | None], withheld: _Withheld) -> str:
    text = _text(part["document"], texts)
    return withheld.mask(part[key]) if text is None else text[part["start"] : part["end"]]


def _text(document: int | None, texts: list[str | None]) -> str | None:
    return texts[document] if document is not None and document < len(texts) else None


def _emails(text: str) -> Iterator[tuple[int, int]]:
    reached = 0
    for sign in _AT.finditer(text):
        start = max(reached, sign.start() - _EMAIL_REACH)
        for match in _EMAIL.finditer(text, start, min(len(text), sign.end() + _EMAIL_REACH)):
            yield match.span()
            reached = match.end()


def _digits(phone: str) -> str:
    """The digits of a phone number, in the national form."""
    digits = _NOT_DIGIT.sub("", phone)
    return "0" + digits.removeprefix("358") if phone.lstrip().startswith(("+358", "00358")) else digits


def _inside(start: int, end: int, spans: Spans) -> bool:
    """Whether one of the sorted spans covers the place; long ones that began far before count too."""
    last = bisect_right(spans, (start, 1 << 60))
    return any(end <= spans[number][1] for number in range(last))


def _masked(text: str, spans: Spans) -> str:
    if not spans:
        return text
    parts: list[str] = []
    last = 0
    for start, end in sorted(spans):
        if end > last:
            parts += [text[last:start], _blank(text[max(last, start) : end])]
            last = end
    return "".join([*parts, text[last:]])


def _blank(text: str) -> str:
    """As many █ as the text has characters; line ends stay, since they are the document's."""
    return "\n".join([WITHHELD * len(line) for line in text.split("\n")])
