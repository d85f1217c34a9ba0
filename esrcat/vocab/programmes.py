"""The programmes of the funds, their priority axes and specific objectives."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Literal, NamedTuple, TypeAlias, cast, get_args

from esrcat.values.spacing import plain
from esrcat.vocab.table import listed, rows

Level: TypeAlias = Literal["axis", "objective", "section", "project_type", "development_programme"]
Language: TypeAlias = Literal["fi", "sv", "en"]


class Programme(NamedTuple):
    """A programme of a period; `funds` as on records, `cci` is the Commission's number or ''."""

    id: str
    period: str
    funds: tuple[str, ...]
    title: str
    title_sv: str
    title_en: str
    cci: str
    certainty: str


class Part(NamedTuple):
    """A priority axis, an objective or another named part of a programme.

    `number` is text ('2', '10.1'), '' for parts without one; `parent` is the axis of an objective.
    `certainty` is high when the title was read in a source, medium or low when its wording was not:
    show these as uncertain, and never use them to reject input.
    """

    programme: str
    period: str
    level: Level
    number: str
    parent: str
    fund: str
    title: str
    title_sv: str
    title_en: str
    variants: tuple[str, ...]
    certainty: str


class Title(NamedTuple):
    """A title and the language that it is in, which is Finnish when the wanted one is not sourced."""

    text: str
    language: Language


_NUMBER = re.compile(r"(?:tl|et|toimintalinja|erityistavoite)?\s*(\d{1,2}(?:\.\d{1,2})?)\.?", re.IGNORECASE)
_NUMBER_FIRST = re.compile(
    r"^\s*(?:(?:tl|et|toimintalinja|erityistavoite)\s*)?\d{1,2}(?:\.\d{1,2})?\s*[.:)–-]?\s*"
)
_WORD = re.compile(r"[^\W_]+")
_LINKING_WORDS = frozenset(("ja", "sekä"))
# Five letters keep 'edistäminen' and 'edistämistä', 'palvelujen' and 'palveluiden' alike.
_STEM = 5
_SHORTEST_CUT_TITLE = 4
_NUMBERED_LEVELS: tuple[Level, ...] = ("axis", "objective")


def axis(period: str, fund: str | None, number: str) -> Part | None:
    """Give the priority axis of a period's programme: `axis("2007-2013", "ESF", "2")`.

    None for an unknown one, and without a fund when several programmes have that number.
    """
    return _numbered("axis", period, fund, number)


def objective(period: str, fund: str | None, number: str) -> Part | None:
    """Give the specific objective of a period's programme: `objective("2014-2020", "ESF", "10.1")`."""
    return _numbered("objective", period, fund, number)


@lru_cache(maxsize=1024)
def by_title(
    title: str,
    period: str | None = None,
    fund: str | None = None,
    level: Level | None = None,
) -> Part | None:
    """Give the part with a title, whatever the letter case, the case forms or the word for 'and'.

    A number before the title does not matter; a title that is cut off after four words or more is
    completed. Only axes and objectives are looked through unless another level is given. None when
    no part, or more than one, has such a title.
    """
    wanted = (level,) if level else _NUMBERED_LEVELS
    signature = _signature(_NUMBER_FIRST.sub("", plain(title)))
    if not signature:
        return None
    known = _signatures()
    found = known.get(signature, ())
    if not found and len(signature) >= _SHORTEST_CUT_TITLE:
        found = tuple(part for each, parts in known.items() if _begins(each, signature) for part in parts)
    fitting = [part for part in dict.fromkeys(found) if _fits(part, period, fund) and part.level in wanted]
    return fitting[0] if len(fitting) == 1 else None


def language(code: str) -> Language:
    """Return the language of a code that titles may be in; ValueError for another."""
    if code not in get_args(Language):
        raise ValueError(f"No programme has titles in {code!r}.")
    return cast("Language", code)


def title_in(named: Programme | Part, language: Language) -> Title:
    """Give a title in a language if a source has it, else the Finnish one marked as such."""
    translated = {"fi": named.title, "sv": named.title_sv, "en": named.title_en}[language]
    return Title(translated, language) if translated else Title(named.title, "fi")


@cache
def programmes() -> dict[str, Programme]:
    """Return id → programme."""
    return {
        row["id"]: Programme(
            row["id"], row["period"], listed(row["funds"]), row["title"], row["title_sv"], row["title_en"],
            row["cci"], row["certainty"],
        )
        for row in rows("programmes.csv")
    }  # fmt: skip


@cache
def parts() -> tuple[Part, ...]:
    """Return the parts of all programmes."""
    return tuple(
        Part(
            row["programme"], programmes()[row["programme"]].period, _level(row["level"]), row["number"],
            row["parent"], row["fund"], row["title"], row["title_sv"], row["title_en"],
            listed(row["variants"]), row["certainty"],
        )
        for row in rows("programme_structure.csv")
    )  # fmt: skip


def _level(written: str) -> Level:
    if written not in get_args(Level):
        raise ValueError(f"The table of programme parts has an unknown level {written!r}.")
    return cast("Level", written)


def _numbered(level: Level, period: str, fund: str | None, number: str) -> Part | None:
    match = _NUMBER.fullmatch(number.strip())
    if match is None:
        return None
    found = _numbers().get((level, period, match[1]), ())
    fitting = [part for part in found if fund is None or part.fund == fund]
    return fitting[0] if len(fitting) == 1 else None


@cache
def _numbers() -> dict[tuple[Level, str, str], tuple[Part, ...]]:
    found: dict[tuple[Level, str, str], tuple[Part, ...]] = {}
    for part in parts():
        key = (part.level, part.period, part.number)
        found[key] = (*found.get(key, ()), part)
    return found


@cache
def _signatures() -> dict[tuple[str, ...], tuple[Part, ...]]:
    found: dict[tuple[str, ...], tuple[Part, ...]] = {}
    for part in parts():
        for title in (part.title, part.title_sv, part.title_en, *part.variants):
            signature = _signature(title)
            if signature:
                found[signature] = (*found.get(signature, ()), part)
    return found


def _signature(title: str) -> tuple[str, ...]:
    return tuple(word[:_STEM] for word in _WORD.findall(title.casefold()) if word not in _LINKING_WORDS)


def _begins(signature: tuple[str, ...], cut: tuple[str, ...]) -> bool:
    last = len(cut) - 1
    return len(signature) > last and signature[:last] == cut[:last] and signature[last].startswith(cut[last])


def _fits(part: Part, period: str | None, fund: str | None) -> bool:
    return (period is None or part.period == period) and (fund is None or part.fund == fund)
