"""The types of organisation that the forms offer."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from esrcat.values.spacing import plain
from esrcat.vocab.table import listed, rows


class OrganisationType(NamedTuple):
    """A type as a form prints it; `certainty` is low for those that no form was seen to print."""

    name: str
    label_sv: str
    label_en: str
    periods: tuple[str, ...]
    group: str
    schema_org: str
    certainty: str


def find(as_written: str) -> OrganisationType | None:
    """Give the type that is printed, whatever its letter case and white space; None for an unknown one."""
    return organisation_types().get(plain(as_written).rstrip(".").casefold())


def of_any_language(as_written: str) -> OrganisationType | None:
    """Give the type that a Finnish or a Swedish form prints; None for an unknown one."""
    return find(as_written) or _by_swedish_label().get(plain(as_written).rstrip(".").casefold())


@cache
def _by_swedish_label() -> dict[str, OrganisationType]:
    return {each.label_sv.casefold(): each for each in organisation_types().values()}


@cache
def organisation_types() -> dict[str, OrganisationType]:
    """Return name in lower case → type, in the order of the table."""
    return {
        row["name"].casefold(): OrganisationType(
            row["name"],
            row["label_sv"],
            row["label_en"],
            listed(row["periods"]),
            row["group"],
            row["schema_org"],
            row["certainty"],
        )
        for row in rows("organisation_types.csv")
    }
