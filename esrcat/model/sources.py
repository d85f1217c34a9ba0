"""What a record says about its own sources: evidence, documents, unused text, issues and conflicts."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field
from typing_extensions import TypedDict

Method = Literal["label", "table", "list", "heading", "sentence", "derived", "editor"]
Qualifier = Literal["about", "over", "under"]
FieldState = Literal["empty", "unreadable"]
Severity = Literal["info", "warning", "error"]


class Place(TypedDict, total=False):
    """Where a span stands: {line, column} from 1 (HTML, text), {page, box} (PDF) or {sheet, row, column}.

    A box is [x0, top, x1, bottom] in points from the top left corner of the page.
    """

    line: int
    column: int
    page: int
    box: list[float]
    sheet: str
    row: int


class EvidenceItem(TypedDict, total=False):
    """One place in a document that says a value: `document.text[start:end] == quote`."""

    document: int
    start: int
    end: int
    quote: str
    method: Method
    rule: str
    place: Place
    qualifier: Qualifier
    alternatives: list[str]


class Part(BaseModel):
    """Base of all parts of a record: immutable, no unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class DocumentLink(Part):
    """Why a document was joined to the others of its project: the same code, likeness or an editor's word.

    `reasons` are what speaks for it, such as 'name same'; `score` is the sum of their points.
    """

    rule: Literal["code", "likeness", "editor"]
    reasons: list[str] = Field(default_factory=list)
    score: float | None = None


class DocumentRef(Part):
    """A document that the record was read from. `name` is a POSIX path relative to the source.

    `url` is the address that it was kept from, as an archive or the file itself says: of a page saved from
    the Wayback Machine the one there, which has the page's own address and the time in it.
    """

    name: str
    sha256: str
    media_type: str
    form: str | None = None
    published: str | None = None
    url: str | None = None
    link: DocumentLink | None = None


class Unmapped(Part):
    """Text that no field, heading or label took."""

    document: int
    start: int
    end: int
    text: str


class IssueItem(Part):
    """What is wrong in a document; Finnish and Swedish texts come from code + params."""

    code: str
    severity: Severity
    pointer: str | None = None
    document: int | None = None
    start: int | None = None
    end: int | None = None
    params: dict[str, str | int | float] = Field(default_factory=dict)
    message: str


class Conflict(Part):
    """Other values that the documents of a linked record give for a field, and why one was chosen."""

    rule: str
    others: list[dict[str, Any]]
