"""The evidence as W3C Web Annotations: each value of a record, and the span of text that says it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import orjson

from esrcat.catalogue import Catalogue
from esrcat.exports.linked import project_id, twin_id
from esrcat.model import EvidenceItem, ProjectRecord
from esrcat.privacy import is_personal
from esrcat.standards.left_out import LeftOut

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_POINTER = "http://tools.ietf.org/rfc/rfc6901"
_PDF = "http://tools.ietf.org/rfc/rfc3778"
_AROUND = 32

Annotation = dict[str, Any]


def write_annotations(catalogue: Catalogue, path: Path, left_out: LeftOut, base_url: str = "") -> int:
    """Write a page of annotations, one a line, and return their number; records must be masked already."""
    written = 0
    page = f"{base_url}/#perusteet" if base_url else "urn:esrcat:annotations"
    with path.open("wb") as file:
        file.write(b'{"@context":' + orjson.dumps(CONTEXT) + b',"id":' + orjson.dumps(page))
        file.write(b',"type":"AnnotationPage","items":[')
        for record in catalogue.projects():
            before = written
            documents = catalogue.documents_of(record)
            for annotation in annotations_of(record, documents, base_url):
                file.write((b",\n" if written else b"\n") + orjson.dumps(annotation))
                written += 1
            if written == before:
                left_out.add(record, "no evidence: the record does not say where its values stand")
        file.write(b"\n]}\n")
    return written


def annotations_of(
    record: ProjectRecord, documents: list[dict[str, Any] | None], base_url: str = ""
) -> Iterator[Annotation]:
    """Yield an annotation for each place that says a value, those of contact persons left out.

    A JSON Pointer leads into the record, so that is the source; the project is what the value is told of.
    """
    project, source = project_id(record.id, base_url), twin_id(record.id, base_url)
    for pointer, items in record.evidence.items():
        if pointer.startswith("/contacts/") or is_personal(pointer):
            continue
        for number, item in enumerate(items):
            if "document" in item and "start" in item:
                document = documents[item["document"]]
                yield {
                    "id": f"{source}#{quote(pointer)}/{number}",
                    "type": "Annotation",
                    "motivation": "identifying",
                    "body": {
                        "type": "SpecificResource",
                        "source": source,
                        "scope": project,
                        "selector": {"type": "FragmentSelector", "conformsTo": _POINTER, "value": pointer},
                    },
                    "target": {
                        "source": _address(record, item["document"]),
                        "selector": [*_selectors(item, document)],
                    },
                }


def _address(record: ProjectRecord, document: int) -> str:
    """Return the address of a document; if it has none, a name made from the digest of its bytes."""
    source = record.documents[document]
    return source.url or f"urn:sha256:{source.sha256}"


def _selectors(item: EvidenceItem, document: dict[str, Any] | None) -> Iterator[Annotation]:
    start, end = item["start"], item["end"]
    yield {"type": "TextPositionSelector", "start": start, "end": end}
    quoted: Annotation = {"type": "TextQuoteSelector", "exact": item["quote"]}
    if document is not None:
        text = document["text"]
        quoted["prefix"] = text[max(0, start - _AROUND) : start]
        quoted["suffix"] = text[end : end + _AROUND]
    yield quoted
    place = item.get("place") or {}
    if "page" in place:
        box = place.get("box") or []
        # The standard counts a rectangle as left, top, width, height.
        view = (
            f"&viewrect={box[0]:g},{box[1]:g},{box[2] - box[0]:g},{box[3] - box[1]:g}"
            if len(box) == 4
            else ""
        )
        yield {"type": "FragmentSelector", "conformsTo": _PDF, "value": f"page={place['page']}{view}"}
