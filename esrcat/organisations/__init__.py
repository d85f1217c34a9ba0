"""Identify organisations (beneficiaries, partners, hosts, authorities) whatever the spelling."""

from __future__ import annotations

from collections.abc import Iterator

from esrcat.model import ProjectRecord
from esrcat.organisations.grouping import Mention, Organisation, Organisations, Spelling, identify
from esrcat.organisations.naming import OrganisationName, organisation_key, organisation_name
from esrcat.organisations.twins import Twin
from esrcat.values.withheld import is_withheld

__all__ = [
    "Mention",
    "Organisation",
    "OrganisationName",
    "Organisations",
    "Spelling",
    "Twin",
    "identify",
    "mentions",
    "organisation_key",
    "organisation_name",
]


def mentions(record: ProjectRecord) -> Iterator[Mention]:
    """Yield beneficiary, partners, hosts of sub-projects and the authority of a record, as it names them.

    A name of which something is left out is none of them: two that look the same may be two persons.
    """
    yield from (mention for mention in _mentions(record) if not is_withheld(mention.name))


def _mentions(record: ProjectRecord) -> Iterator[Mention]:
    actor = record.actor
    if actor and actor.name:
        yield Mention(actor.name, actor.business_id)
    yield from (Mention(partner.name, partner.business_id) for partner in record.partners)
    yield from (Mention(part.host) for part in record.subprojects if part.host)
    if record.authority:
        yield Mention(record.authority.name)
