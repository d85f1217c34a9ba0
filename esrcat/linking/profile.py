"""The part of a record that is compared with others, small enough to be kept for every record."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple
from zlib import crc32

import orjson

from esrcat.linking.dates import Period
from esrcat.linking.names import ProjectName, project_name
from esrcat.organisations import organisation_key
from esrcat.values.codes import code_fund_and_period, has_valid_check_digit

_WORD = re.compile(r"[^\W_]+")
# Every other run of three words is kept: chosen by its own digest, so copies keep the same ones.
_KEPT_OF, _MOST_KEPT = 2, 512
_HYPHEN_INSIDE = re.compile(r"(?<=[a-zåäö])-(?=[a-zåäö])")


class Profile(NamedTuple):
    """What links are judged by.

    `id` is the catalogue's; `order` names the record whatever came before it. `fund` and `period` are
    the code's own where it tells them. `partners` are partners and hosts by name. Places are codes where
    they are known.
    """

    id: str
    order: str
    code: str | None
    fund: str | None
    programme_period: str | None
    name: ProjectName
    period: Period
    actor: str
    business_id: str
    partners: frozenset[str]
    municipalities: frozenset[str]
    regions: frozenset[str]


# Where they stand when a profile is packed; from the partners on all parts are sets.
_NAME, _PERIOD, _SETS = map(Profile._fields.index, ("name", "period", "partners"))


def profile(id: str, record: Mapping[str, Any], aliases: Mapping[str, str] | None = None) -> Profile:
    """Return the profile of a record as JSON gives it; `aliases` are other names of organisations."""
    code = record["code"]
    told = code_fund_and_period(code) if code else None
    actor = record["actor"] or {}
    area = record["area"]
    number = actor.get("business_id") or ""
    return Profile(
        id,
        identity(record),
        code.upper() if code else None,
        record["fund"] or (told[0] if told else None),
        record["programme_period"] or (told[1] if told else None),
        _name(record),
        Period(record["start"], record["end"], record["original_end"]),
        _key(actor["name"], aliases) if actor.get("name") else "",
        number if number and has_valid_check_digit(number) else "",
        frozenset(_partners(record, aliases)),
        frozenset(place["code"] or place["name"].casefold() for place in area["municipalities"]),
        frozenset(place["code"] or place["name"].casefold() for place in area["regions"]),
    )


def pack(profile: Profile) -> bytes:
    """Return a profile as bytes that `unpack` reads."""
    # Named tuples are not JSON to orjson, plain ones are lists.
    plain: list[Any] = [sorted(part) if isinstance(part, frozenset) else part for part in profile]
    plain[_NAME], plain[_PERIOD] = list(profile.name), list(profile.period)
    return orjson.dumps(plain)


def unpack(blob: bytes) -> Profile:
    """Return the profile that `pack` wrote."""
    values = orjson.loads(blob)
    words, phase, short = values[_NAME]
    values[_NAME] = ProjectName(tuple(words), phase, short)
    values[_PERIOD] = Period(*values[_PERIOD])
    return Profile(*values[:_SETS], *map(frozenset, values[_SETS:]))


IDENTIFYING = {"key", "id", "name", "summary"}
"""The fields that `identity` reads."""


def identity(record: Mapping[str, Any]) -> str:
    """Return what names a record whatever the order of the input: its key, else a digest of its documents."""
    if record["key"]:
        return str(record["key"])
    told = "\n".join([record["id"], record["name"] or "", record["summary"] or ""])
    return hashlib.sha256(told.encode()).hexdigest()[:16]


def texts(record: Mapping[str, Any]) -> Iterator[str]:
    """Yield the prose of a record."""
    groups, spread = record["target_groups"], record["dissemination"]
    single = (
        record["summary"],
        record["final_report"],
        groups["direct"],
        groups["indirect"],
        spread["communication_plan"],
        spread["good_practices"],
    )
    yield from filter(None, single)
    yield from record["objectives"]
    yield from (each["text"] for each in record["activities"] if each["text"])
    yield from (each["text"] for each in record["sections"])


def sketch(prose: Iterable[str]) -> frozenset[int]:
    """Return a sample of the runs of three words of texts, as digests that are the same on every machine."""
    kept: set[int] = set()
    for text in prose:
        words = [word.encode() for word in _WORD.findall(_HYPHEN_INSIDE.sub("", text.casefold()))]
        runs = zip(words, words[1:], words[2:], strict=False)
        kept.update([digest for run in runs if (digest := crc32(b" ".join(run))) % _KEPT_OF == 0])
    return frozenset(sorted(kept)[:_MOST_KEPT])


def _name(record: Mapping[str, Any]) -> ProjectName:
    name = project_name(record["name"] or record["acronym"] or "")
    acronym = record["acronym"]
    if acronym and not name.short:
        short = "".join(_WORD.findall(acronym.casefold()))
        name = name._replace(short="" if short == name.compact else short)
    return name


def _partners(record: Mapping[str, Any], aliases: Mapping[str, str] | None) -> Iterator[str]:
    yield from (_key(partner["name"], aliases) for partner in record["partners"])
    yield from (_key(part["host"], aliases) for part in record["subprojects"] if part["host"])


def _key(name: str, aliases: Mapping[str, str] | None) -> str:
    return organisation_key((aliases or {}).get(name, name))
