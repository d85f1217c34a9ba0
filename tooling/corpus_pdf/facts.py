"""What a form says of a project: the facts that a PDF is drawn from, and that its expected record holds."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Person:
    """A contact person as a form names one."""

    label: str
    name: str
    role: str | None = None
    email: str | None = None
    phone: str | None = None


@dataclass(frozen=True)
class Organisation:
    """An organisation: name, type, business id, and of the actor the address."""

    name: str
    type: str
    business_id: str
    street: str = ""
    postcode: str = ""
    city: str = ""
    phone: str = ""
    web: str = ""


@dataclass(frozen=True)
class Project:
    """One project. Dates are as printed; texts are paragraphs parted by an empty line."""

    code: str
    name: str
    axis: tuple[str, str]
    start: str
    end: str
    authority: str
    actor: Organisation
    persons: tuple[Person, ...]
    summary: str
    direct: str = ""
    indirect: str = ""
    section: str = ""
    programme: str = ""
    type: str = ""
    objective: tuple[str, str] | None = None
    partners: tuple[Organisation, ...] = ()
    joint: str = "single"
    status: tuple[str, str] = ("Käynnissä", "in_progress")
    arrived: str = ""
    decided: str = ""
    objectives: tuple[str, ...] = ()
    kept: tuple[tuple[str, str, str], ...] = ()
    report: tuple[tuple[str, str], ...] = ()
    outcome: str = ""
    achieved: tuple[tuple[str, int, str], ...] = ()
    good_practices: str = ""
    communication: str = ""
    regions: tuple[str, ...] = ()
    municipalities: tuple[str, ...] = ()
    costs: tuple[tuple[str, int], ...] = ()
    shares: tuple[tuple[str, str, int, int], ...] = ()
    percent: int = 0
    variant: int = 0
    extra: dict[str, str] = field(default_factory=dict)

    @property
    def fund(self) -> str:
        """The fund that the code's letter stands for."""
        return "ESF" if self.code.startswith("S") else "ERDF"

    @property
    def total(self) -> int:
        """All costs together."""
        return sum(amount for _, amount in self.costs)
