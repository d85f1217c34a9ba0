"""Amounts by reckoning: the total cost that shares are shares of, and a share that fits the total cost.

Writers call the whole by any word, or by none: 'Rahaa on 744 000 euroa. EU:n osuus on 446 400 euroa.' What a
total is does not hang on words: each share is a round percentage of it, or the amounts behind it add up.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from esrcat.free_text.money.amounts import Amount, Percent, amounts_in, percents_in, unitless_in
from esrcat.free_text.money.of_partners import is_of_partner
from esrcat.free_text.money.payers import Sum
from esrcat.free_text.money.payers_in_clauses import OF_BODY, PAYERS, without_endings
from esrcat.free_text.money.what_is_left import payer_of_rest
from esrcat.free_text.money.words import SHARES, clause_end, clause_start, is_nothing
from esrcat.free_text.story.story import Story
from esrcat.free_text.story.wording import Role
from esrcat.free_text.subject.about import Aboutness
from esrcat.patterns import Expression

_MOST = 95
_LEAST = 5000
_MOST_PARTS, _SEVERAL = 4, 2
_HUNDREDTH = 100
_USUAL = frozenset((50, 60, 65, 70, 75, 80, 85, 90))
"""The percentages of its costs that a project is usually granted."""
_CENT = 0.01
_BESIDE = 30


class _Said(NamedTuple):
    """An amount of which no words say what it is; offsets of the story."""

    amount: Amount
    start: int
    end: int
    number: int
    is_nothing: bool
    """Whether its clause says that it is something else than a cost or a share."""


def total_by_shares(story: Story, about: Aboutness, sums: Sequence[Sum]) -> Iterator[Sum]:
    """Yield the total cost where the text has no words for it: the only amount that the shares fit."""
    if any(each.role == "total" for each in sums):
        return
    said = list(_without_role(story, about, sums))
    largest = max((each.amount.value for each in said), default=0)
    fitting = [
        each for each in said if _fits(each, sums) or (each.amount.value == largest and _is_sum(each, story))
    ]
    fitting = fitting or list(_beside_percents(story, said, sums))
    values = {each.amount.value for each in fitting}
    if len(values) != 1:
        return
    chosen = fitting[0]
    place = chosen.start, chosen.end
    yield Sum(
        "total", chosen.amount.value, *place, chosen.amount.qualifier, False, 2, "sentence",
        "amount that the shares are of", place,
    )  # fmt: skip


def shares_by_total(story: Story, about: Aboutness, sums: Sequence[Sum], actor: str) -> Iterator[Sum]:
    """Yield the shares, and what was granted, whose payer a clause names and whose amount fits the total.

    What is left of the total is the actor's own where its clause says so by the kind of body.
    """
    totals = {each.value for each in sums if each.role == "total"}
    if len(totals) != 1:
        return
    (whole,) = totals
    known = {each.role: each.value for each in sums if each.role in (*SHARES, "granted") and not each.percent}
    if "EU and state" in known:
        known.pop("granted", None)
    paid, unnamed = _by_payer(story, _without_role(story, about, sums, even_nothing=True), whole, known)
    if known:
        rest = whole - sum(known.values()) - sum(said.amount.value for said in paid.values())
        left = [said for said in unnamed if abs(said.amount.value - rest) <= _CENT]
        _add_payer_of_rest(story, left, rest, known, paid, actor)
    values = [said.amount.value for said in paid.values()]
    all_fit = abs(sum(known.values()) + sum(values) - whole) <= _CENT
    for role, said in paid.items():
        if all_fit or _is_part(said.amount.value, whole, known):
            words = said.start, said.end
            yield Sum(
                role, said.amount.value, *words, said.amount.qualifier, False, 2, "sentence",
                "share that fits the total", words,
            )  # fmt: skip
            yield from _percent_beside(story, said, role, whole)


def _by_payer(
    story: Story, amounts: Iterator[_Said], whole: float, known: Mapping[Role, float]
) -> tuple[dict[Role, _Said], list[_Said]]:
    """Return the first amount of each payer of whom none is known, and the amounts without such a payer."""
    paid: dict[Role, _Said] = {}
    unnamed: list[_Said] = []
    for said in amounts:
        role = None if said.is_nothing or said.amount.value >= whole else _payer(story, said)
        if role is None or role in known:
            unnamed.append(said)
        elif role != "EU and state" or "granted" not in known:
            paid.setdefault(role, said)
    return paid, unnamed


def _add_payer_of_rest(
    story: Story,
    left: list[_Said],
    rest: float,
    known: Mapping[Role, float],
    paid: dict[Role, _Said],
    actor: str,
) -> None:
    """Add to `paid` who pays the rest of the total: the actor, or another by words of what is left.

    `left` are the amounts that are the rest, `known` the shares that words told.
    """
    if "own" not in known and "own" not in paid:
        for said in left:
            if not said.is_nothing and _is_of_body(story, said, actor):
                paid["own"] = said
    if any(said.amount.value == rest for said in paid.values()):
        return
    for said in left:
        payer = payer_of_rest(story, said.start, said.end, actor)
        if payer and payer not in known and payer not in paid:
            paid[payer] = said
            return


def _percent_beside(story: Story, said: _Said, role: Role, whole: float) -> Iterator[Sum]:
    """Yield the percentage right beside an amount that is just that part of the whole."""
    low, high = max(0, said.start - _BESIDE), min(len(story.text), said.end + _BESIDE)
    for percent in percents_in(story.text[low:high]):
        place = low + percent.start, low + percent.end
        if abs(percent.value * whole / _HUNDREDTH - said.amount.value) <= _CENT:
            yield Sum(
                role, percent.value, *place, None, True, 2, "sentence", "share that fits the total", place
            )
            return


def percents_left(story: Story, about: Aboutness, sums: Sequence[Sum]) -> Iterator[Sum]:
    """Yield the percentage that makes the known ones a hundred, where its clause names who pays it."""
    known = {each.role: each.value for each in sums if each.role in SHARES and each.percent}
    taken = {each.start for each in sums}
    left = _HUNDREDTH - sum(known.values())
    if not known or not 0 < left < _HUNDREDTH:
        return
    for number, statement in enumerate(story.statements):
        if not about.is_own(number):
            continue
        for percent in percents_in(statement.text):
            place = statement.start + percent.start, statement.start + percent.end
            if percent.value != left or place[0] in taken or about.is_of_another(place[0]):
                continue
            role = _payer_of(statement.text, percent.start, percent.end, OF_BODY)
            if role and role not in known and role != "granted":
                yield Sum(
                    role, percent.value, *place, None, True, 2, "sentence", "percentage that is left", place
                )
                return


def within_total(sums: Sequence[Sum]) -> list[Sum]:
    """Return the sums without the parts that are larger than the whole: those are of something else."""
    totals = [each for each in sums if each.role == "total"]
    best = max((each.score for each in totals), default=0)
    values = {each.value for each in totals if each.score == best}
    if len(values) != 1 or any(each.qualifier for each in totals):
        return list(sums)
    (whole,) = values
    return [
        each for each in sums if each.percent or each.role not in (*SHARES, "granted") or each.value <= whole
    ]


def _payer(story: Story, said: _Said) -> Role | None:
    """Return the only one of those who pay whom the clause of an amount names."""
    statement = story.statements[said.number]
    return _payer_of(statement.text, said.start - statement.start, said.end - statement.start, ())


def _is_of_body(story: Story, said: _Said, actor: str) -> bool:
    """Tell whether a clause names the body whose project it is: by its kind, or by a word of its name."""
    statement = story.statements[said.number]
    start, end = said.start - statement.start, said.end - statement.start
    if _payer_of(statement.text, start, end, OF_BODY) == "own":
        return True
    low = max(clause_start(statement.text, start), start - _BESIDE)
    return any(word in actor.casefold() for word in without_endings(statement.text[low:start]))


def _payer_of(text: str, start: int, end: int, more: tuple[tuple[Role, Expression], ...]) -> Role | None:
    """Return who pays a figure: the only one up to the figures beside it, else in its clause."""
    low, high = clause_start(text, start), clause_end(text, end)
    figures: list[Amount | Percent] = [*amounts_in(text), *percents_in(text)]
    left = max((each.end for each in figures if low < each.end <= start), default=low)
    right = min((each.start for each in figures if end <= each.start < high), default=high)
    before, after = _named_in(text, left, start, more), _named_in(text, end, right, more)
    if before and after:
        # 'X from A and Y from B': who pays stands behind each figure where nobody stands before the first.
        first = min((each.start for each in figures if low <= each.start), default=start)
        beside = before if _named_in(text, low, first, more) else after
    else:
        beside = before or after
    roles = beside if len(beside) == 1 else _named_in(text, low, high, more)
    return roles[0] if len(roles) == 1 else None


def _named_in(text: str, low: int, high: int, more: tuple[tuple[Role, Expression], ...]) -> list[Role]:
    found = [role for role, expression in PAYERS if expression.search(text, low, high)]
    return found or [role for role, expression in more if expression.search(text, low, high)]


def _is_part(part: float, whole: float, known: Mapping[Role, float]) -> bool:
    """Tell whether an amount is a round percentage of the whole, or all that the known ones leave of it."""
    if not 0 < part <= whole * _MOST / _HUNDREDTH or part + sum(known.values()) > whole + _CENT:
        return False
    return _is_round(part, whole) or abs(sum(known.values()) + part - whole) <= _CENT


def _without_role(
    story: Story, about: Aboutness, sums: Sequence[Sum], *, even_nothing: bool = False
) -> Iterator[_Said]:
    known = {each.start for each in sums}
    for number, statement in enumerate(story.statements):
        if not about.is_own(number) or not statement.has_digits:
            continue
        before = story.statements[max(number - 1, 0)].text
        on_money = amounts_in(statement.text) or amounts_in(before)
        for amount in (*amounts_in(statement.text), *(unitless_in(statement.text) if on_money else ())):
            start = statement.start + amount.start
            clause = clause_start(statement.text, amount.start), clause_end(statement.text, amount.end)
            if is_of_partner(story, start):
                continue
            if amount.value >= _LEAST and start not in known and not about.is_of_another(start):
                nothing = is_nothing(story, statement.text[slice(*clause)])
                if even_nothing or not nothing:
                    yield _Said(amount, start, statement.start + amount.end, number, nothing)


def _beside_percents(story: Story, said: Sequence[_Said], sums: Sequence[Sum]) -> Iterator[_Said]:
    """Yield the amounts of the paragraph in which percentages share all of a sum among those who pay."""
    shares = [each for each in sums if each.role in SHARES]
    if len(shares) < _SEVERAL or not all(each.percent for each in shares):
        return
    if sum(each.value for each in shares) != _HUNDREDTH:
        return
    lines = {story.line_at(each.start) for each in shares}
    yield from (each for each in said if lines == {story.line_at(each.start)})


def _fits(said: _Said, sums: Sequence[Sum]) -> bool:
    """Tell whether the amounts of all shares are round percentages of an amount, those that are given."""
    parts = {each.role: each.value for each in sums if each.role in (*SHARES, "granted") and not each.percent}
    if "EU and state" in parts:
        parts.pop("granted", None)
    percents = {each.role: each.value for each in sums if each.role in SHARES and each.percent}
    whole = said.amount.value
    if not parts or max(parts.values()) >= whole or sum(parts.values()) > whole + _CENT:
        return False
    if tuple(parts) == ("granted",):
        return _HUNDREDTH * parts["granted"] / whole in _USUAL
    if "granted" in parts:
        # What else is paid may be left unsaid, but then each is a round part.
        return abs(sum(parts.values()) - whole) <= _CENT
    return all(
        abs(part - whole * percents[role] / _HUNDREDTH) <= whole / (2 * _HUNDREDTH)
        if role in percents
        else _is_round(part, whole)
        for role, part in parts.items()
    )


def _is_round(part: float, whole: float) -> bool:
    percent = _HUNDREDTH * part / whole
    return abs(percent - round(percent)) * whole / _HUNDREDTH <= _CENT


def _is_sum(said: _Said, story: Story) -> bool:
    """Tell whether the amounts right behind an amount add up to it: two to four of them."""
    rest = said.amount.value
    behind = [
        each.value
        for statement in story.statements[said.number : said.number + _MOST_PARTS + 1]
        if statement.has_digits
        for each in amounts_in(statement.text)
        if statement.start + each.start > said.start
    ]
    for count, part in enumerate(behind[:_MOST_PARTS], start=1):
        rest -= part
        if abs(rest) <= _CENT:
            return count > 1
    return False
