"""Facts → the record that a careful reader gets out of the PDF: values only, as NAME.expected.json has."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from corpus_pdf.facts import Organisation, Person, Project
from corpus_pdf.layouts2007 import PARTNERS_HEADING, TICKS

_PERIODS = {"S1": "2007-2013", "A3": "2007-2013", "S2": "2014-2020", "A7": "2014-2020"}
_ACRONYM = re.compile(r"([A-ZÅÄÖ]{3,})\s[-–]\s")
_TO_COME = "valitaan myöhemmin"

Record = dict[str, Any]


def plan2007(project: Project) -> Record:
    """Return what an application or plan of 2007–2013 says."""
    ticked = 2 if project.partners else 0
    ticks = "\n".join(f"{'☒' if number == ticked else '☐'} {text}" for number, text in enumerate(TICKS))
    sections = [_section("4.1", "Hakijaorganisaation osuus ja tehtävät projektin toteutuksessa", ticks)]
    if project.partners:
        lines = "\n\n".join(f"{partner.name}, {partner.business_id}" for partner in project.partners)
        sections.append(_section(None, PARTNERS_HEADING, lines))
    return (
        _basics(project)
        | _fund(project)
        | _texts(project)
        | _states(project)
        | {
            "programme_section": project.section or project.programme,
            "project_type": project.type,
            "status": project.status[1],
            "milestones": _milestones(application_submitted=project.arrived),
            "actor": _actor(project.actor),
            "contacts": _contacts(project.persons),
            "partners": [_partner(partner) for partner in project.partners],
            "dissemination": {
                "communication_plan": project.communication,
                "good_practices": project.good_practices,
            },
            "funding": _funding(project),
            "sections": [*sections, *(_section(*kept) for kept in project.kept)],
        }
    )


def report2007(project: Project) -> Record:
    """Return what a final or interim report of 2007–2013 says."""
    interim = project.extra.get("interim")
    first = 5 if interim else 4
    sections = [
        _section(str(number), title.upper(), text)
        for number, (title, text) in enumerate(project.report, first)
    ]
    if interim:
        sections.insert(0, _section("1", "RAPORTOINTIKAUSI", f"Raportointikausi | {interim}"))
    first_person, last_person = project.persons[0], project.persons[-1]
    people = [first_person, *([last_person] if last_person.name else [])]
    return (
        _basics(project)
        | _fund(project)
        | {
            "programme_section": project.section or project.programme,
            "project_type": project.type,
            "status": "complete",
            "actor": {"name": project.actor.name},
            "contacts": _contacts(
                Person("", person.name, None, person.email, person.phone) for person in people
            ),
            "dissemination": {"good_practices": project.good_practices},
            "final_report": project.outcome,
            "outcomes": {
                "statements": [
                    {"text": text, "number": number, "qualifier": None, "what": what}
                    for text, number, what in project.achieved
                ]
            },
            "funding": {
                "currency": None,
                "total_cost": sum(amount for _, _, amount, _ in project.shares),
                "shares": _shares(project),
            },
            "sections": sections,
        }
    )


def plan2014(project: Project) -> Record:
    """Return what an application or plan of 2014–2020 says."""
    asked = {
        "joint": "Perustele, miksi hanke toteutetaan yhteishankkeena.",
        "transfer": "Perustele, miksi hanke toteutetaan tuen siirto -menettelyä käyttäen.",
    }.get(project.joint)
    sections = [_section(None, asked, project.extra["why"])] if asked else []
    return (
        _basics(project)
        | _texts(project)
        | {
            "fund": project.fund,
            "status": project.status[1],
            "milestones": _milestones(application_submitted=project.arrived),
            "specific_objective": _numbered(project.objective),
            "actor": _actor(project.actor),
            "contacts": _contacts(project.persons),
            "joint_project": project.joint,
            "partners": [_partner(partner) for partner in project.partners],
            "funding": _funding(project),
            "sections": [*sections, *(_section(*kept) for kept in project.kept)],
        }
    )


def decision2014(project: Project) -> Record:
    """Return what a funding decision of 2014–2020 says."""
    record = _basics(project)
    if project.variant % 2:
        del record["name"], record["authority"]
        record.pop("acronym", None)
    return record | {
        "fund": project.fund,
        "status": None if project.variant % 2 else "approved",
        "milestones": _milestones(application_submitted=project.arrived),
        "specific_objective": _numbered(project.objective),
        "actor": {"name": project.actor.name, "business_id": project.actor.business_id},
        "partners": [_partner(partner) for partner in project.partners],
        "funding": _funding(project),
        "sections": [
            _section("1", "Tuen määrä", project.extra["aid"]),
            _section("3", "Tuen maksamisen ehdot", project.extra["terms"]),
        ],
    }


def _basics(project: Project) -> Record:
    acronym = _ACRONYM.match(project.name)
    record: Record = {
        "code": project.code,
        "name": project.name,
        "programme_period": _PERIODS[project.code[:2]],
        "priority_axis": _numbered(project.axis),
        "start": _iso(project.start),
        "end": _iso(project.end),
        "authority": {"name": project.authority},
    }
    return record | ({"acronym": acronym[1]} if acronym else {})


def _fund(project: Project) -> Record:
    return {"fund": project.fund, "fund_as_written": "ESR" if project.fund == "ESF" else "EAKR"}


def _texts(project: Project) -> Record:
    return {
        "summary": project.summary,
        "objectives": list(project.objectives),
        "target_groups": {"direct": project.direct, "indirect": project.indirect},
        "area": {
            "national": False,
            "regions": [{"name": name} for name in project.regions],
            "municipalities": [{"name": name} for name in project.municipalities],
        },
    }


def _numbered(pair: tuple[str, str] | None) -> Record | None:
    return {"number": pair[0], "title": pair[1]} if pair else None


def _actor(actor: Organisation) -> Record:
    return {
        "name": actor.name,
        "type": actor.type,
        "business_id": actor.business_id,
        "address": {"street": actor.street, "postcode": actor.postcode, "city": actor.city},
        "phone": actor.phone,
        "web": actor.web or None,
    }


def _partner(partner: Organisation) -> Record:
    return {"name": partner.name, "business_id": partner.business_id}


def _contacts(persons: Iterable[Person]) -> list[Record]:
    return [_contact(person) for person in persons if person.name.casefold() != _TO_COME]


def _contact(person: Person) -> Record:
    return {"name": person.name, "role": person.role, "email": person.email, "phone": person.phone}


def _states(project: Project) -> Record:
    empty = [
        *([] if project.arrived else ["/milestones"]),
        *([] if project.actor.web else ["/actor/web"]),
    ]
    return {"states": dict.fromkeys(empty, "empty")} if empty else {}


def _milestones(**dates: str) -> list[Record]:
    return [{"what": what, "date": _iso(day)} for what, day in dates.items() if day]


def _funding(project: Project) -> Record:
    return {
        "total_cost": project.total,
        "breakdown": [{"label": label, "amount": amount} for label, amount in project.costs],
        "shares": _shares(project),
    }


def _shares(project: Project) -> list[Record]:
    return [
        {"source": source, "as_written": label, "percent": percent, "amount": amount}
        for label, source, amount, percent in project.shares
    ]


def _section(number: str | None, title: str, text: str) -> Record:
    return {"number": number, "title": title, "text": text}


def _iso(day: str) -> str:
    number, month, year = day.split(".")
    return f"{year}-{int(month):02}-{int(number):02}"
