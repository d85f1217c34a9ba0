"""Where the names of places, organisations and projects stand in a text, by the evidence of its records."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from esrcat.model import ProjectRecord
from esrcat.privacy.contact_values import field_of, is_personal
from esrcat.privacy.organisation_names import is_plainly_organisation

# Fields that print names of places, organisations and projects. A single word in them that is also a
# surname (the town of Salo and Ms Salo) stays; a whole name of a person does not.
PROPER_NAMES = (
    "/name",
    "/acronym",
    "/fund",
    "/programme_section",
    "/priority_axis",
    "/specific_objective",
    "/project_type",
    "/authority",
    "/actor",
    "/partners",
    "/web",
    "/area",
    "/themes",
    "/subprojects",
    "/related_projects",
    "/classification",
)
_PROJECTS = re.compile(r"/name|/related_projects/\d+/name")
_ORGANISATIONS = re.compile(r".*/(?:name|host)")
_LABELLED_PLACES = ("/actor/address", "/area")
_LABELLED = ("label", "table")
_WORD_BEFORE = re.compile(r"\w+[ \u00a0]$")
_WORD_REACH = 40
_ORGANISATION_WORDS = 3


class ProperNames(NamedTuple):
    """What fields that print proper names hold in a text.

    In `spans` (sorted, end exclusive) a single word that is a surname too stays. `names` stand in the text
    as they are, some with the word before them; those of `organisations` are plainly such.
    """

    spans: list[tuple[int, int]]
    names: list[str]
    organisations: list[str]


def proper_names(text: str, records: Sequence[ProjectRecord], sha256: str) -> ProperNames:
    """Return the names that records have from the document with that digest and text."""
    found = ProperNames([], [], [])
    for record in records:
        for pointer, start, end, method in _evidence(record, sha256):
            field = field_of(pointer)
            if is_personal(pointer) or not field.startswith(PROPER_NAMES):
                continue
            found.spans.append((start, end))
            name = text[start:end]
            if _has_word_before(field, method):
                found.names.append(text[_word_before(text, start) : end])
            elif _ORGANISATIONS.fullmatch(field) and is_plainly_organisation(name):
                found.organisations.append(name)
            # A trader's own name has no more words than a person's has.
            elif field.endswith("/name") and len(name.split()) >= _ORGANISATION_WORDS:
                found.names.append(name)
    found.spans.sort()
    return found


def _has_word_before(field: str, method: str) -> bool:
    """Tell whether the word before a name may seem to be its beginning: a label, or what a project is."""
    return bool(_PROJECTS.fullmatch(field)) or (
        method in _LABELLED and field.startswith(_LABELLED_PLACES) and not field.endswith("/national")
    )


def evidence_spans(record: ProjectRecord, sha256: str) -> Iterator[tuple[str, int, int]]:
    """Yield pointer, start and end of what a record has from the document with that digest."""
    for pointer, start, end, _ in _evidence(record, sha256):
        yield pointer, start, end


def _evidence(record: ProjectRecord, sha256: str) -> Iterator[tuple[str, int, int, str]]:
    cited = {number for number, source in enumerate(record.documents) if source.sha256 == sha256}
    for pointer, items in record.evidence.items():
        for item in items:
            if item.get("document") in cited:
                yield pointer, item["start"], item["end"], item["method"]


def _word_before(text: str, start: int) -> int:
    """Return where the word before a place begins, the place itself where none is on its line."""
    match = _WORD_BEFORE.search(text, max(0, start - _WORD_REACH), start)
    return match.start() if match else start
