"""Plant pairs of documents: some of one project, more of two that look alike. All of it is invented."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any, NamedTuple

from benchmarks.planted_documents import (
    Facts,
    Half,
    Planter,
    View,
    bare,
    form,
    page,
    press,
    summary,
    undated,
)
from esrcat.model import ProjectRecord


class Pair(NamedTuple):
    """Two records, whether they are of one project, and what makes the pair hard."""

    one: ProjectRecord
    other: ProjectRecord
    same: bool
    case: str


SAME: tuple[tuple[str, View, View], ...] = (
    ("form and summary", form, summary),
    ("form and press release", form, press),
    ("form and project page", form, page),
    ("form and undated page", form, undated),
    ("summary and press release", summary, press),
    ("summary and project page", summary, page),
    ("two press releases", press, press),
)


def same_pair(planter: Planter, number: int) -> Pair:
    """Return a pair of documents about one project; the cases take turns."""
    case, left, right = SAME[number % len(SAME)]
    facts = planter.facts()
    return Pair(left(planter, facts), right(planter, facts), True, case)


def near_miss(planter: Planter, number: int) -> Pair:
    """Return a pair of documents about two projects that look alike; the cases take turns."""
    case, make = NEAR_MISSES[number % len(NEAR_MISSES)]
    one, other = make(planter)
    view = planter.rng.choice((summary, press, page, undated))
    left, right = (form, view) if planter.rng.random() < 0.7 else (view, planter.rng.choice((summary, press)))
    if case == "a bare page of a common name":
        right = bare
    ours, theirs = left(planter, one), right(planter, other)
    if case == "the same from the other fund":  # nothing else tells them apart
        ours, theirs = _with_fund(ours, one), _with_fund(theirs, other)
    return Pair(ours, theirs, False, case)


def _with_fund(record: ProjectRecord, facts: Facts) -> ProjectRecord:
    return record.model_copy(update={"fund": facts.fund})


Two = tuple[Facts, Facts]


def _later(facts: Facts, **changes: Any) -> Facts:
    """The next project after this one: it starts when the first has ended."""
    start = ((facts.extended or facts.end) + timedelta(days=31)).replace(day=1)
    return replace(facts, start=start, end=start + (facts.end - facts.start), extended=None, **changes)


def _phases(planter: Planter) -> Two:
    one = planter.facts()
    marks = planter.rng.choice(
        ((" I", " II"), (" 1", " 2"), ("", " II"), ("", " 2"), (", vaihe 1", ", vaihe 2"))
    )
    text = planter.rng.sample(one.text, len(one.text) // 3) + list(planter.sentences(8))
    # The short name alone would hide which phase is meant.
    other = _later(one, name=one.name + marks[1], acronym="", code=_next(one.code), text=tuple(text))
    return replace(one, name=one.name + marks[0], acronym=""), other


def _again(planter: Planter) -> Two:
    one = planter.facts()
    return one, _later(one, code=_next(one.code), text=(*one.text[:3], *planter.sentences(9)))


def _overlapping_phases(planter: Planter) -> Two:
    one, other = _phases(planter)
    return one, replace(other, start=one.end - timedelta(days=60))


def _two_towns(planter: Planter) -> Two:
    one = planter.facts()
    towns = _elsewhere(planter, one)
    other = planter.facts(towns=towns, actor=planter.actor(towns[0]), partners=())
    return one, replace(
        other, name=one.name, acronym=one.acronym, fund=one.fund, period=one.period, start=one.start,
        end=one.end if planter.rng.random() < 0.5 else other.end + (one.start - other.start),
    )  # fmt: skip


def _shared_template(planter: Planter) -> Two:
    one, other = _two_towns(planter)
    return one, replace(
        other, text=(*one.text[: len(one.text) * 2 // 3], *other.text[:4]), start=one.start, end=one.end
    )


def _same_actor_and_year(planter: Planter) -> Two:
    one, other = planter.facts(), planter.facts()
    while _topic(one) == _topic(other):
        other = planter.facts()
    return one, replace(
        other, actor=one.actor, fund=one.fund, period=one.period, towns=one.towns,
        start=one.start if planter.rng.random() < 0.5 else one.start + timedelta(days=90),
        end=one.end, partners=one.partners,
    )  # fmt: skip


def _akin(planter: Planter) -> Two:
    one, other = _same_actor_and_year(planter)
    return one, replace(other, name=f"{planter.word()} - {_topic(one)}", acronym="")


def _topic(facts: Facts) -> str:
    """The subject that a name is made of, by its beginning."""
    return facts.name.split(" - ")[-1].split("n ", 1)[-1].split(" (")[0][:12].casefold()


def _subproject(planter: Planter) -> Two:
    one = planter.facts()
    short = one.acronym or planter.word().upper()
    name = f"{short}-{planter.rng.choice(('hallinto', 'palvelut', 'verkosto'))}"
    host = one.partners[0] if one.partners else planter.actor(_elsewhere(planter, one)[0])
    text = (*one.text[:3], *planter.sentences(8))
    return one, replace(one, name=name, acronym="", code=_next(one.code), actor=host, text=text)


def _other_fund(planter: Planter) -> Two:
    one = planter.facts(fund="ESF")
    return one, replace(one, fund="ERDF", code=_next(one.code), text=planter.sentences(8))


def _copied_text(planter: Planter) -> Two:
    one, other = planter.facts(), planter.facts()
    return one, replace(other, text=(*one.text[: len(one.text) // 2], *other.text[:6]))


def _common_name(planter: Planter) -> Two:
    one = planter.facts()
    topic = planter.rng.choice(planter.topics)
    towns = _elsewhere(planter, one)
    other = planter.facts(name=topic, acronym="", towns=towns, actor=planter.actor(towns[0]), partners=())
    return replace(one, name=topic, acronym=""), other


def _strangers(planter: Planter) -> Two:
    return planter.facts(), planter.facts()


def _elsewhere(planter: Planter, facts: Facts) -> tuple[int, ...]:
    free = [town for town in planter.towns if town not in facts.towns]
    return tuple(planter.rng.sample(free, planter.rng.randint(1, 3)))


def _next(code: str) -> str:
    return f"{code[:2]}{(int(code[2:]) + 37) % 10000:04}"


NEAR_MISSES: tuple[tuple[str, Callable[[Planter], Two]], ...] = (
    ("phases one and two", _phases),
    ("the same again, later", _again),
    ("phases that overlap", _overlapping_phases),
    ("one name in two towns", _two_towns),
    ("one name and text in two towns", _shared_template),
    ("same actor and year", _same_actor_and_year),
    ("same actor, year and topic", _akin),
    ("a sub-project", _subproject),
    ("the same from the other fund", _other_fund),
    ("text copied from another project", _copied_text),
    ("a common name", _common_name),
    ("a bare page of a common name", _common_name),
    ("nothing in common", _strangers),
)


def pairs(half: Half, seed: int, same: int, near: int) -> list[Pair]:
    """Return pairs of one project and near misses, the same for the same seed."""
    planter = Planter(seed, half)
    return [
        *(same_pair(planter, number) for number in range(same)),
        *(near_miss(planter, number) for number in range(near)),
    ]
