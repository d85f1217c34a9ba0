"""The one definition of what a record is: a project description as validated data.

The JSON of a record (`record.model_dump(mode="json")`) is the public contract of esrcat, published
as JSON Schema in `schemas/`. Names follow the regulations: an *operation* is called a project here
because both Finnish words for it (projekti, hanke) mean just that; its *beneficiary* is the `actor`
(toteuttaja, hakija).

Absent is null for a single value and [] for a list. `states` names the fields that were there but
empty, or there but unreadable.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, SkipValidation
from typing_extensions import TypedDict

SCHEMA_VERSION = "1.0"

Fund = Literal["ESF", "ERDF", "ESF+", "JTF", "other"]
ProgrammePeriod = Literal["2000-2006", "2007-2013", "2014-2020", "2021-2027"]
Status = Literal[
    "ongoing", "ended", "submitted", "approved", "in_progress", "draft", "returned", "received", "complete"
]
Method = Literal["label", "table", "list", "heading", "sentence", "derived", "editor"]
Qualifier = Literal["about", "over", "under"]
FieldState = Literal["empty", "unreadable"]
Severity = Literal["info", "warning", "error"]
Money = int | float
"""Euros: whole euros as an integer, else a number with two decimals."""


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


class Successor(Part):
    """Who or what carries on today for a name that no longer exists."""

    name: str
    code: str | None = None


class PriorityAxis(Part):
    """A numbered part of a programme: priority axis (toimintalinja) or specific objective (erityistavoite)."""

    number: str | None = None
    title: str | None = None


class Authority(Part):
    """The responsible authority (vastuuviranomainen)."""

    name: str
    as_written: str | None = None
    current: Successor | None = None


class Address(Part):
    """A postal address; forms of 2007–2013 print the street or box alone."""

    street: str | None = None
    postcode: str | None = None
    city: str | None = None


class Actor(Part):
    """The beneficiary (toteuttaja, hakija). `business_id` is a Y-tunnus."""

    name: str | None = None
    as_written: str | None = None
    type: str | None = None
    business_id: str | None = None
    address: Address | None = None
    phone: str | None = None
    web: str | None = None
    current: Successor | None = None


class Partner(Part):
    """A partner (osatoteuttaja, tuen siirron saaja)."""

    name: str
    as_written: str | None = None
    business_id: str | None = None
    current: Successor | None = None


class Contact(Part):
    """A contact person (vastuuhenkilö, yhteyshenkilö); left out of what is published."""

    name: str | None = None
    role: str | None = None
    email: str | None = None
    phone: str | None = None


class AreaPlace(Part):
    """A region, sub-region or municipality: base form, as written, and its code in Statistics Finland's lists."""

    name: str
    as_written: str | None = None
    code: str | None = None
    current: Successor | None = None


class Area(Part):
    """The geographic target area. `national` is null unless the document says one or the other."""

    national: bool | None = None
    regions: list[AreaPlace] = []
    subregions: list[AreaPlace] = []
    municipalities: list[AreaPlace] = []


class TargetGroups(Part):
    """The target groups: prose of the form and short labels in base form."""

    direct: str | None = None
    indirect: str | None = None
    labels: list[str] = []


class Count(Part):
    """A number of persons, jobs, firms or qualifications, and how many of them are women's."""

    total: int | None = None
    women: int | None = None


class PlannedActual(Part):
    """A planned count and the actual one of the monitoring data."""

    planned: Count | None = None
    actual: Count | None = None


class Statement(Part):
    """An outcome told in prose, with its number (`what` is counted; `qualifier` for over, about, under)."""

    text: str
    number: int | float | None = None
    qualifier: Qualifier | None = None
    what: str | None = None


class Outcomes(Part):
    """What was planned and what came out of it."""

    new_jobs: PlannedActual = PlannedActual()
    new_businesses: PlannedActual = PlannedActual()
    qualifications: PlannedActual = PlannedActual()
    statements: list[Statement] = []


class Activity(Part):
    """An activity or work package."""

    title: str | None = None
    text: str | None = None


class Subproject(Part):
    """A sub-project (osahanke) and the organisation that runs it."""

    name: str
    host: str | None = None


class Dissemination(Part):
    """How the project tells of itself (communication plan) and spreads its good practices."""

    communication_plan: str | None = None
    good_practices: str | None = None


class EuStateFunding(Part):
    """EU and state funding in euros; `granted` only where the text says granted."""

    requested: Money | None = None
    granted: Money | None = None
    actual: Money | None = None


class PublicFunding(Part):
    """All public funding in euros (EU, state, municipal and other public)."""

    planned: Money | None = None
    actual: Money | None = None


class Share(Part):
    """One funder's share of the cost."""

    source: Literal["EU and state", "EU", "state", "municipalities", "own", "private", "other"]
    as_written: str | None = None
    percent: float | None = None
    amount: Money | None = None


class CostRow(Part):
    """A row of the budget with the rows under it."""

    label: str
    amount: Money | None = None
    parts: list[CostRow] = []


class Funding(Part):
    """Money. `currency` is set when any amount is."""

    currency: Literal["EUR"] | None = None
    eu_state: EuStateFunding = EuStateFunding()
    public: PublicFunding = PublicFunding()
    total_cost: Money | None = None
    shares: list[Share] = []
    breakdown: list[CostRow] = []


class Classification(Part):
    """The authority's horizontal classification (horisontaalinen luokittelu)."""

    equality: str | None = None
    sustainability: str | None = None
    partnership: str | None = None
    innovation: str | None = None
    development_programme: str | None = None


class Milestone(Part):
    """A dated step that is not the project period."""

    what: Literal[
        "application_submitted", "endorsed", "funding_decision", "start_permitted", "published", "other"
    ]
    date: str


class RelatedProject(Part):
    """Another project named in the text."""

    name: str
    host: str | None = None
    code: str | None = None


class Section(Part):
    """A part of the document that no field takes, kept under its own title; `document` is an index."""

    number: str | None = None
    title: str | None = None
    text: str
    document: int = 0


class DocumentRef(Part):
    """A document that the record was read from. `name` is a POSIX path relative to the source."""

    name: str
    sha256: str
    media_type: str
    form: str | None = None
    published: str | None = None
    url: str | None = None


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
    params: dict[str, str | int | float] = {}
    message: str


class Conflict(Part):
    """Other values that the documents of a linked record give for a field, and why one was chosen."""

    rule: str
    others: list[dict[str, Any]]


class ProjectRecord(Part):
    """One project as one or more documents describe it, every value tied to its source in `evidence`.

    `evidence` is plain data made while the rules fire; its promises are proved by tests and by
    `esrcat check`, not by validation of each record, because it is half of the bytes.
    """

    key: str | None = None
    id: str
    schema_version: Literal["1.0"] = SCHEMA_VERSION
    code: str | None = None
    name: str | None = None
    acronym: str | None = None
    fund: Fund | None = None
    fund_as_written: str | None = None
    programme_period: ProgrammePeriod | None = None
    programme_section: str | None = None
    priority_axis: PriorityAxis | None = None
    specific_objective: PriorityAxis | None = None
    project_type: str | None = None
    start: str | None = None
    end: str | None = None
    original_end: str | None = None
    status: Status | None = None
    authority: Authority | None = None
    actor: Actor | None = None
    partners: list[Partner] = []
    joint_project: Literal["single", "joint", "transfer"] | None = None
    web: str | None = None
    contacts: list[Contact] = []
    area: Area = Area()
    target_groups: TargetGroups = TargetGroups()
    themes: list[str] = []
    participants: PlannedActual = PlannedActual()
    outcomes: Outcomes = Outcomes()
    objectives: list[str] = []
    activities: list[Activity] = []
    subprojects: list[Subproject] = []
    summary: str | None = None
    dissemination: Dissemination = Dissemination()
    funding: Funding = Funding()
    classification: Classification = Classification()
    final_report: str | None = None
    milestones: list[Milestone] = []
    related_projects: list[RelatedProject] = []
    sections: list[Section] = []
    languages: list[str] = []
    form: str | None = None
    documents: list[DocumentRef] = []
    states: dict[str, FieldState] = {}
    unmapped: list[Unmapped] = []
    evidence: Annotated[dict[str, list[EvidenceItem]], SkipValidation] = Field(default_factory=dict)
    issues: list[IssueItem] = []
    conflicts: dict[str, Conflict] = {}


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of one record."""
    schema = ProjectRecord.model_json_schema(mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
