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

from pydantic import Field, SkipValidation

from esrcat.model.parts import (
    LARGEST,
    PRINTED_DATE,
    Activity,
    Actor,
    Address,
    Area,
    AreaPlace,
    Authority,
    Classification,
    Contact,
    CostRow,
    Count,
    Dissemination,
    EqualityAnswers,
    EuStateFunding,
    Funding,
    Milestone,
    Money,
    Outcomes,
    Partner,
    PlannedActual,
    PriorityAxis,
    PublicFunding,
    RelatedProject,
    Section,
    Share,
    Statement,
    Subproject,
    Successor,
    SustainabilityScore,
    TargetGroups,
)
from esrcat.model.sources import (
    Conflict,
    DocumentLink,
    DocumentRef,
    EvidenceItem,
    FieldState,
    IssueItem,
    Method,
    Part,
    Place,
    Qualifier,
    Severity,
    Unmapped,
)

__all__ = [
    "LARGEST",
    "SCHEMA_VERSION",
    "Activity",
    "Actor",
    "Address",
    "Area",
    "AreaPlace",
    "Authority",
    "Classification",
    "Conflict",
    "Contact",
    "CostRow",
    "Count",
    "Dissemination",
    "DocumentLink",
    "DocumentRef",
    "EqualityAnswers",
    "EuStateFunding",
    "EvidenceItem",
    "FieldState",
    "Fund",
    "Funding",
    "IssueItem",
    "Method",
    "Milestone",
    "Money",
    "Outcomes",
    "Part",
    "Partner",
    "Place",
    "PlannedActual",
    "PriorityAxis",
    "ProgrammePeriod",
    "ProjectRecord",
    "PublicFunding",
    "Qualifier",
    "RelatedProject",
    "Section",
    "Severity",
    "Share",
    "Statement",
    "Status",
    "Subproject",
    "Successor",
    "SustainabilityScore",
    "TargetGroups",
    "Unmapped",
    "json_schema",
]

SCHEMA_VERSION: Literal["1.0"] = "1.0"

Fund = Literal["ESF", "ERDF", "ESF+", "JTF", "other"]
ProgrammePeriod = Literal["2000-2006", "2007-2013", "2014-2020", "2021-2027"]
Status = Literal[
    "ongoing", "ended", "submitted", "approved", "in_progress", "draft", "returned", "received", "complete"
]


class ProjectRecord(Part):
    """One project as one or more documents describe it, every value tied to its source in `evidence`.

    `evidence` is plain data made while the rules fire; its promises are proved by tests and by
    `esrcat check`, not by validation of each record, because it is two thirds of the bytes.
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
    start: str | None = Field(default=None, description=PRINTED_DATE)
    end: str | None = Field(default=None, description=PRINTED_DATE)
    original_end: str | None = Field(default=None, description=PRINTED_DATE)
    status: Status | None = None
    authority: Authority | None = None
    actor: Actor | None = None
    partners: list[Partner] = Field(default_factory=list)
    joint_project: Literal["single", "joint", "transfer"] | None = None
    web: str | None = None
    contacts: list[Contact] = Field(default_factory=list)
    area: Area = Field(default_factory=Area)
    site_address: Address | None = None
    target_groups: TargetGroups = Field(default_factory=TargetGroups)
    themes: list[str] = Field(default_factory=list)
    participants: PlannedActual = Field(default_factory=PlannedActual)
    outcomes: Outcomes = Field(default_factory=Outcomes)
    objectives: list[str] = Field(default_factory=list)
    activities: list[Activity] = Field(default_factory=list)
    subprojects: list[Subproject] = Field(default_factory=list)
    summary: str | None = None
    dissemination: Dissemination = Field(default_factory=Dissemination)
    funding: Funding = Field(default_factory=Funding)
    classification: Classification = Field(default_factory=Classification)
    final_report: str | None = None
    milestones: list[Milestone] = Field(default_factory=list)
    related_projects: list[RelatedProject] = Field(default_factory=list)
    sections: list[Section] = Field(default_factory=list)
    languages: list[str] = Field(default_factory=list)
    form: str | None = None
    documents: list[DocumentRef] = Field(default_factory=list)
    states: dict[str, FieldState] = Field(default_factory=dict)
    unmapped: list[Unmapped] = Field(default_factory=list)
    issues: list[IssueItem] = Field(default_factory=list)
    conflicts: dict[str, Conflict] = Field(default_factory=dict)
    evidence: Annotated[dict[str, list[EvidenceItem]], SkipValidation] = Field(default_factory=dict)


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of one record."""
    schema = ProjectRecord.model_json_schema(mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
