"""Extraction → ProjectRecord: put values in their places, write out the evidence, list unused text."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any

import orjson
from pydantic import ValidationError

from esrcat.document import Document
from esrcat.evidence import Extraction, Found, is_immense
from esrcat.issues import ISSUE_TYPES, Issue, message
from esrcat.language import languages
from esrcat.model import EvidenceItem, Place, ProjectRecord
from esrcat.span import Span

_NOT_WHITE = re.compile(r"\S(?:.*\S)?", re.S)
_SLUG_LENGTH = 60
_DEVICE = re.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]")
_KEY_LENGTH = 12
_ID_DIGITS = 8


def assemble(
    document: Document,
    form: str,
    extraction: Extraction,
    issues: Iterable[Issue] = (),
    *,
    ordinal: int = 0,
    evidence: bool = True,
    published: str | None = None,
    beside: Sequence[Span] = (),
) -> ProjectRecord:
    """Return the validated record of one project.

    `published` is the date that the document itself says it was published on. `beside` are stretches
    that belong to none of the document's projects: they are kept unmapped with this one.

    With `evidence` off the record holds values and states alone, for those who want a table and
    nothing else: no evidence, unmapped text or issues. A number that is larger than a record holds is made
    unreadable in `extraction`.
    """
    issues = tuple(issues)
    content = values(extraction.found)
    content["key"] = f"{document.sha256[:_KEY_LENGTH]}-{ordinal}"
    content["id"] = _identifier(content, document, ordinal)
    content["form"] = form
    content["states"] = extraction.states
    own = extraction.within or Span(0, len(document.text))
    content["languages"] = languages(document.text[own.start : own.end])
    content["documents"] = [
        {
            "name": document.name,
            "sha256": document.sha256,
            "media_type": document.media_type,
            "form": form,
            "published": published,
            "url": document.url,
        }
    ]
    if evidence:
        content["evidence"] = _evidence(document, extraction.found)
        content["unmapped"] = [
            {"document": 0, "start": start, "end": end, "text": document.text[start:end]}
            for start, end in sorted((*unmapped(document, extraction), *beside))
        ]
        content["issues"] = [_issue(issue) for issue in (*extraction.issues, *issues)]
    try:
        return ProjectRecord.model_validate(content)
    except ValidationError:  # asked for afterwards, as hardly any document has such a number
        if not extraction.set_aside_immense(document.text):
            raise
    told = [issue for issue in issues if not any(map(is_immense, issue.params.values()))]
    return assemble(
        document, form, extraction, told,
        ordinal=ordinal, evidence=evidence, published=published, beside=beside,
    )  # fmt: skip


def values(found: Iterable[Found]) -> dict[str, Any]:
    """Return the values as nested dicts and lists, as their pointers say; list items come in order."""
    content: dict[str, Any] = {}
    nodes: dict[str, Any] = {"": content}
    for item in found:
        above, _, key = item.pointer.rpartition("/")
        node = nodes.get(above)
        if node is None:
            node = _node(nodes, above, key)
        if type(node) is dict:
            node[key] = item.value
        else:
            node.append(item.value)
    return content


def _node(nodes: dict[str, Any], pointer: str, key: str) -> Any:
    """Make the dict or list at a pointer that will hold `key`, and what is above it."""
    node: Any = [] if key.isdigit() else {}
    above, _, own = pointer.rpartition("/")
    parent = nodes.get(above)
    if parent is None:
        parent = _node(nodes, above, own)
    if type(parent) is dict:
        parent[own] = node
    else:
        parent.append(node)
    nodes[pointer] = node
    return node


def _evidence(document: Document, found: Iterable[Found]) -> dict[str, list[EvidenceItem]]:
    """Return by pointer where the values are said; what needs no evidence of its own has none."""
    said = [each for each in found if each.start >= 0]
    evidence: dict[str, list[EvidenceItem]] = {}
    text = document.text
    for each, start, end, place in _placed(document, said):
        item: EvidenceItem = {
            "document": 0,
            "start": start,
            "end": end,
            "quote": text[start:end],
            "method": each.method,
            "rule": each.rule,
            "place": place,
        }
        evidence.setdefault(each.pointer, []).append(item)
    for each in said:
        if not each.qualifier and not each.alternatives:
            continue
        for item in evidence.get(each.pointer, ()):
            if each.qualifier:
                item["qualifier"] = each.qualifier
            if each.alternatives:
                item["alternatives"] = list(each.alternatives)
    return evidence


def _placed(document: Document, said: Iterable[Found]) -> Iterator[tuple[Found, int, int, Place]]:
    """Yield start, end and place of each span that says a value.

    A place is a line and column; in a workbook a cell; in a PDF a box on a page, with a part of the span on
    each page that it runs over.
    """
    spans = [(each, span) for each in said for span in ((each.start, each.end), *each.more)]
    if document.pages:
        on_pages = document.source_map.on_pages([span for _, span in spans])
        for (each, _), parts in zip(spans, on_pages, strict=True):
            for page, box, start, end in parts:
                yield each, start, end, {"page": page, "box": list(box)}
        return
    places = document.source_map.places([span[0] for _, span in spans])
    begins = [sheet.start for sheet in document.sheets]
    for (each, (start, end)), (line, column) in zip(spans, places, strict=True):
        if begins:
            sheet = document.sheets[max(bisect_right(begins, start) - 1, 0)].name
            yield each, start, end, {"sheet": sheet, "row": line, "column": column}
        else:
            yield each, start, end, {"line": line, "column": column}


def _issue(issue: Issue) -> dict[str, Any]:
    return {
        "code": issue.code,
        "severity": ISSUE_TYPES[issue.code].severity,
        "pointer": issue.pointer,
        "document": 0,
        "start": issue.span.start if issue.span else None,
        "end": issue.span.end if issue.span else None,
        "params": dict(issue.params),
        "message": message(issue),
    }


def _identifier(content: dict[str, Any], document: Document, ordinal: int) -> str:
    """Return the id: the code in lower case, else a slug of the name and a digest of document and ordinal."""
    code = content.get("code")
    if code:
        return str(code).lower()
    digest = hashlib.sha256(f"{document.sha256}-{ordinal}".encode()).hexdigest()[:_ID_DIGITS]
    return f"{slug(str(content.get('name') or 'hanke'))}-{digest}"


def free_id(id: str, is_taken: Callable[[str], bool], reached: dict[str, int]) -> str:
    """Return an id that is not taken yet: the id itself, else with '-2' behind it, '-3' …

    `reached` keeps the last number of an id that came more than once: those before it are taken.
    """
    number = reached.get(id, 1)
    free = id if number == 1 else f"{id}-{number}"
    while is_taken(free):
        number = reached[id] = number + 1
        free = f"{id}-{number}"
    return free


@lru_cache(maxsize=8192)
def slug(name: str) -> str:
    """Return a name as part of an address: ASCII letters and digits with hyphens between, at most 60 long.

    A name that Windows keeps for a device gets a hyphen behind it.
    """
    plain = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    found = "-".join(re.findall("[a-z0-9]+", plain))[:_SLUG_LENGTH].strip("-") or "hanke"
    return f"{found}-" if _DEVICE.fullmatch(found) else found


def unmapped(document: Document, extraction: Extraction) -> list[Span]:
    """Return the stretches of text outside every value's span, heading and known label, white space aside.

    In a document about several projects only this project's own part is looked at.
    """
    found = extraction.found
    taken = extraction.claimed + [(each.start, each.end) for each in found if each.start >= 0]
    taken += [span for each in found for span in each.more]
    taken.sort()
    text = document.text
    done, last = extraction.within or (0, len(text))
    taken.append((last, last))
    left: list[Span] = []
    for start, end in taken:
        if start > done and not text[done:start].isspace():
            rest = _NOT_WHITE.search(text, done, start)
            if rest:
                left.append(Span(*rest.span()))
        if end > done:
            done = end
    return left


def to_json(record: ProjectRecord) -> bytes:
    """Return a record as one line of JSON, as `model_dump(mode="json")` gives it but several times faster.

    That works because a record holds only models, lists, dicts and JSON's own types, and a model's
    attributes are in the order of its fields.
    """
    return orjson.dumps(vars(record), default=vars)
