"""The parts of a record: who, where, for whom, with how much money and with what outcome."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from esrcat.model.sources import Part, Qualifier

LARGEST = 2**53 - 1
"""The largest whole number that every reader of JSON and every database takes, and all floats before it."""

Whole = Annotated[int, Field(ge=-LARGEST, le=LARGEST)]
Number = Whole | Annotated[float, Field(ge=-LARGEST, le=LARGEST)]
Money = Number
"""Euros: whole euros as an integer, else a number with two decimals."""


PRINTED_DATE = (
    "A day (2009-06-30), or as much as is printed: a month (2009-06), a year (2009), "
    "a season (2009-21 is spring, 2009-24 winter, as in EDTF)."
)
"""What a date in a record is."""


class Successor(Part):
    """Who or what carries on today for a name that no longer exists."""

    name: str
    code: str | None = None


class PriorityAxis(Part):
    """A numbered part of a programme: a priority axis (toimintalinja) or specific objective."""

    number: str | None = None
    title: str | None = None


class Authority(Part):
    """The responsible authority (vastuuviranomainen)."""

    name: str
    as_written: str | None = None
    current: Successor | None = None


class Address(Part):
    """A postal address; forms of 2007–2013 print the street or box alone.

    A record's `site_address` is where the project works, where that is not the beneficiary's address
    (toteutuspaikan osoite).
    """

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
    """A region, sub-region or municipality: base form, as written, and Statistics Finland's code."""

    name: str
    as_written: str | None = None
    code: str | None = None
    current: Successor | None = None


class Area(Part):
    """The geographic target area. `national` is null unless the document says one or the other."""

    national: bool | None = None
    regions: list[AreaPlace] = Field(default_factory=list)
    subregions: list[AreaPlace] = Field(default_factory=list)
    municipalities: list[AreaPlace] = Field(default_factory=list)


class TargetGroups(Part):
    """The target groups: prose of the form and short labels in base form."""

    direct: str | None = None
    indirect: str | None = None
    labels: list[str] = Field(default_factory=list)


class Count(Part):
    """A number of persons, jobs, firms or qualifications, and how many of them are women's."""

    total: Whole | None = None
    women: Whole | None = None


class PlannedActual(Part):
    """A planned count and the actual one of the monitoring data."""

    planned: Count | None = None
    actual: Count | None = None


class Statement(Part):
    """An outcome told in prose, with its number (`what` is counted; `qualifier` for over, about, under)."""

    text: str
    number: Number | None = None
    qualifier: Qualifier | None = None
    what: str | None = None


class Outcomes(Part):
    """What was planned and what came out of it. `participating_businesses` took part in an ERDF project."""

    new_jobs: PlannedActual = Field(default_factory=PlannedActual)
    new_businesses: PlannedActual = Field(default_factory=PlannedActual)
    participating_businesses: PlannedActual = Field(default_factory=PlannedActual)
    qualifications: PlannedActual = Field(default_factory=PlannedActual)
    statements: list[Statement] = Field(default_factory=list)


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
    """EU and state funding in euros; `granted` and `planned` only where the text says so."""

    requested: Money | None = None
    planned: Money | None = None
    granted: Money | None = None
    actual: Money | None = None


class PublicFunding(Part):
    """All public funding in euros (EU, state, municipal and other public)."""

    planned: Money | None = None
    actual: Money | None = None


class Share(Part):
    """One funder's share of the cost, in percent of the whole and in euros."""

    source: Literal["EU and state", "EU", "state", "municipalities", "own", "private", "other"]
    as_written: str | None = None
    percent: float | None = None
    amount: Money | None = None


class CostRow(Part):
    """A row of the budget, in euros, with the rows under it."""

    label: str
    amount: Money | None = None
    parts: list[CostRow] = Field(default_factory=list)


class Funding(Part):
    """Money in euros. `currency` is set where it is printed in the heading over amounts or beside one."""

    currency: Literal["EUR"] | None = None
    eu_state: EuStateFunding = Field(default_factory=EuStateFunding)
    public: PublicFunding = Field(default_factory=PublicFunding)
    total_cost: Money | None = None
    shares: list[Share] = Field(default_factory=list)
    breakdown: list[CostRow] = Field(default_factory=list)


class EqualityAnswers(Part):
    """The beneficiary's answers on gender equality: was the setting analysed, is equality mainstreamed in
    what the project does, is it the project's main goal (sukupuolten tasa-arvo, forms of 2014–2020).
    """

    analysis: bool | None = None
    mainstreaming: bool | None = None
    main_goal: bool | None = None


class SustainabilityScore(Part):
    """One row of the table of sustainable development: direct and indirect effect, 0 (none) to 10."""

    topic: str
    direct: Whole | None = None
    indirect: Whole | None = None


class Classification(Part):
    """What a project does for the horizontal principles.

    On forms of 2007–2013 the authority's classes in words (horisontaalinen luokittelu); on those of
    2014–2020 the beneficiary's answers and scores.
    """

    equality: str | None = None
    sustainability: str | None = None
    partnership: str | None = None
    innovation: str | None = None
    development_programme: str | None = None
    equality_answers: EqualityAnswers = Field(default_factory=EqualityAnswers)
    sustainability_scores: list[SustainabilityScore] = Field(default_factory=list)


class Milestone(Part):
    """A dated step that is not the project period."""

    what: Literal[
        "application_submitted", "endorsed", "funding_decision", "start_permitted", "published", "other"
    ]
    date: str = Field(description=PRINTED_DATE)


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
