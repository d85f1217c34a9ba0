"""Checks of beneficiary, partners and contacts: identifiers, types, and addresses that cannot be right."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from esrcat.checks.facts import Facts, about
from esrcat.issues import Issue
from esrcat.values.codes import has_valid_check_digit
from esrcat.vocab import organisation_types

_NOT_A_LETTER = re.compile(r"[\W_]+")
_EMAIL = re.compile(r"[\w+'-]+(?:\.[\w+'-]+)*@(?!www\.)(?:[a-z\d-]+\.)+[a-z]{2,}", re.ASCII | re.IGNORECASE)
_WEB = re.compile(r"(?:https?://)?(?:[^\W_][\w-]*\.)+[a-zåäö]{2,}(?::\d+)?(?:[/?#]\S*)?", re.IGNORECASE)
# What a name says of its bearer, and the groups of types that it then cannot have.
_NAMED: tuple[tuple[re.Pattern[str], frozenset[str]], ...] = (
    (re.compile(r"\b(?:oyj?|ab|ky|osk)\b"), frozenset(("municipal", "state", "civil society"))),
    (re.compile(r"\b(?:ry|rf)\b"), frozenset(("municipal", "state", "company", "higher education"))),
    (
        re.compile(r"\b(?:kaupunki|kunta|stad|kommun)$"),
        frozenset(("state", "company", "civil society", "higher education")),
    ),
    (re.compile(r"kuntayhtymä$|\bsamkommun$"), frozenset(("state", "company", "civil society"))),
    (re.compile(r"säätiö(?: sr)?$|\bsr$"), frozenset(("municipal", "state", "company"))),
    (re.compile(r"\byliopisto$"), frozenset(("municipal", "company", "civil society"))),
    (
        re.compile(r"\b(?:te|ely)-keskus$|ministeriö$|\baluehallintovirasto$"),
        frozenset(("municipal", "company", "civil society")),
    ),
)
_UNIT = re.compile(r" ?[/,(] ?| [-–] ")


def business_id_check_digit(facts: Facts) -> Iterator[Issue]:
    """The last digit of a Y-tunnus follows from the others: weights 7 9 10 5 8 4 2, modulo 11.

    Source: the definition of the Finnish business id.
    """
    found = [facts.values.get("/actor/business_id")]
    if any(partner.business_id for partner in facts.partners):
        found += [
            facts.values.get(f"/partners/{number}/business_id") for number in range(len(facts.partners))
        ]
    for each in found:
        if each and not has_valid_check_digit(str(each.value)):
            yield about(each, "business-id-check-digit", business_id=str(each.value))


def partner_is_lead(facts: Facts) -> Iterator[Issue]:
    """The beneficiary is not its own partner. Two units of one organisation, with two names, may be."""
    if not facts.partners:
        return
    lead = _comparable(facts.text("/actor/name"))
    for partner in facts.partners:
        if _comparable(str(partner.found.value)) == lead:
            yield about(partner.found, "partner-is-lead", name=str(partner.found.value))


def duplicate_partner(facts: Facts) -> Iterator[Issue]:
    """A partner is listed once."""
    if len(facts.partners) < 2:
        return
    seen: set[str] = set()
    for partner in facts.partners:
        name = _comparable(str(partner.found.value))
        if name in seen:
            yield about(partner.found, "duplicate-partner", name=str(partner.found.value))
        seen.add(name)


def actor_type_against_name(facts: Facts) -> Iterator[Issue]:
    """The type agrees with a name that shows it: 'X Oy' is no municipality, 'X ry' no company."""
    name, found = facts.text("/actor/name"), facts.values.get("/actor/type")
    if name and found and _contradicts(name, str(found.value)):
        yield about(found, "actor-type-against-name", type=str(found.value), name=name)


def unknown_organisation_type(facts: Facts) -> Iterator[Issue]:
    """The type is one that the forms offer. Source: types seen on real pages, in Finnish."""
    found = facts.values.get("/actor/type")
    if found and _group(str(found.value)) is None and facts.is_printed_in_finnish:
        yield about(found, "unknown-organisation-type", name=str(found.value))


def malformed_email(facts: Facts) -> Iterator[Issue]:
    """An address has the form that mail systems accept: no two dots together, no å, ä, ö, no 'www.'.

    The address is not repeated in the message: contacts stay out of what is published.
    """
    for pointer, _ in facts.rows("/contacts", "name"):
        found = facts.values.get(f"{pointer}/email")
        if found and not _EMAIL.fullmatch(str(found.value)):
            yield about(found, "malformed-email")


def malformed_web(facts: Facts) -> Iterator[Issue]:
    """A web address has a host with a top-level domain, and its scheme is whole."""
    for pointer in ("/web", "/actor/web"):
        found = facts.values.get(pointer)
        if found and not _is_web(str(found.value)):
            yield about(found, "malformed-web", web=str(found.value))


def _is_web(address: str) -> bool:
    host = address.removeprefix("https://").removeprefix("http://").partition("/")[0]
    no_domain = host.lower().startswith("www.") and host.count(".") == 1
    return not no_domain and _WEB.fullmatch(address) is not None


@lru_cache(maxsize=1024)
def _comparable(name: str) -> str:
    return _NOT_A_LETTER.sub(" ", name.casefold()).strip()


@lru_cache(maxsize=1024)
def _contradicts(name: str, type_as_written: str) -> bool:
    group = _group(type_as_written)
    if group is None:
        return False
    # What stands behind a slash, comma or dash is a unit, or another organisation.
    main = _UNIT.split(name.casefold(), maxsplit=1)[0].rstrip(" .")
    said = [groups for pattern, groups in _NAMED if pattern.search(main)]
    # A name that fits two types tells neither.
    return len(said) == 1 and group in said[0]


def _group(type_as_written: str) -> str | None:
    known = organisation_types.find(type_as_written)
    return known.group if known else None
