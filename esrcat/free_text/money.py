"""What a project costs and who pays: each amount gets its role from the words around it, or none at all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from esrcat.free_text.about import Aboutness
from esrcat.free_text.amounts_in_text import Amount, Percent, amounts_in, number, percents_in
from esrcat.free_text.finds import Finds
from esrcat.free_text.story import Labelled, Line, Statement, Story
from esrcat.free_text.wording import Role, Topic, Wording
from esrcat.free_text.wordings import compiled
from esrcat.model import Method, Qualifier

SHARES: tuple[Role, ...] = ("EU and state", "EU", "state", "municipalities", "own", "private", "other")
_OF_TOPIC: dict[Topic, Role] = {
    "total": "total", "granted": "granted", "eu_state": "EU and state", "eu": "EU", "state": "state",
    "municipalities": "municipalities", "own": "own", "private": "private", "public": "public",
}  # fmt: skip
_CLAUSE = re.compile(r"[;:]\s|,\s(?!\d)|\.\s|\s[–—-]\s|(?<=\))\s")
# 'of the costs': what a percentage is a share of, and no amount's name.
_BASE = re.compile(
    r"(?:kustannuksista|kokonaiskustannuksista|budjetista|kokonaisbudjetista|rahoituksesta"
    r"|kokonaisrahoituksesta|kustannusarviosta"
    r"|av\s+(?:\w+\s+)?(?:\w*kostnad\w*|\w*budget\w*|\w*finansiering\w*)|of\s+(?:the\s+|its\s+"
    r"|all\s+)*(?:\w+\s+){0,2}(?:costs?|budget|funding|financing))",
    re.IGNORECASE,
)
_THAT_IS = re.compile(
    r"[^.;]{0,60}?(?:\beli\b|\bdvs\.?|\bdet\s+vill\s+säga\b|\bi\.e\.|\bor\b|\bthat\s+is\b|\beller\b"
    r"|\balltså\b|\bsiis\b|\btoisin\s+sanoen\b|\bnämligen\b|\(|,)\s*(?:noin\s+|ca\.?\s+|about\s+"
    r"|noin\s+)?\Z",
    re.IGNORECASE,
)
_NEAR = 90
_AFTER = 45
_ANY_NUMBER = re.compile(r"\d{1,3}(?:[ \u00a0.]\d{3})*(?:,\d{1,2})?|\d+")
_LEAST = 1000
# Words of granting, and words that make a sum a share all the same.
_GRANTED = re.compile(
    r"\b(?:myön|bevilja|grant|award|saanut|sai\b|saa\b|fick\b|fått|får\b|receiv)", re.IGNORECASE
)
_OF_WHICH = re.compile(r"\s*,?\s*\(?(?:of\s+which|josta|joista|mistä|varav|av\s+vilka)\s", re.IGNORECASE)
_SHARE = re.compile(r"osuu|andel|share|contribution", re.IGNORECASE)
_WHOLE = re.compile(
    r"\b(?:hank|projekt|project|koko\b|kaikkiaan|yhteensä|kokonaisuudessaan|whole|hela\b|sammanlagt"
    r"|totalt|in\s+all|in\s+total|price|hintalap|prislap|potti|remont)",
    re.IGNORECASE,
)
_BARE = re.compile(r"[1-9]\d{0,2}(?:[ \u00a0.]\d{3})+(?:,\d\d)?|[1-9]\d{2,8}(?:,\d\d)?")


class _Cue(NamedTuple):
    role: Role
    start: int
    end: int


class _Sum(NamedTuple):
    """An amount or percentage with its role; offsets of the story."""

    role: Role
    value: int | float
    start: int
    end: int
    qualifier: Qualifier | None
    percent: bool
    score: int
    method: Method
    rule: str
    words: tuple[int, int]


def read_money(story: Story, about: Aboutness, finds: Finds, fund: str | None) -> None:
    """Add total cost, EU and state funding, and the shares, each with the words that say what it is."""
    sums = [each for label in story.labelled for each in _of_label(story, about, label)]
    sums += _of_payers(story, about)
    labelled = {each.start for each in sums}
    for number_, statement in enumerate(story.statements):
        if about.is_own(number_) and (
            "milj" in statement.text or "mill" in statement.text or any(map(str.isdigit, statement.text))
        ):
            named = number_ in about.mentions_own
            sums += [each for each in _of_sentence(story, statement, named) if each.start not in labelled]
    sums = [each for each in sums if each.percent or each.value >= _LEAST]
    _add_single(sums, "total", "/funding/total_cost", finds)
    if fund in ("ESF", "ESF+", "ERDF", "JTF") or (fund is None and finds.get("/authority/name")):
        _add_single(sums, "granted", "/funding/eu_state/granted", finds)
        _add_single(sums, "requested", "/funding/eu_state/requested", finds)
    _add_single(sums, "public", "/funding/public/planned", finds)
    _add_shares(story, sums, finds)


def _of_payers(story: Story, about: Aboutness) -> Iterator[_Sum]:
    """Rows of a table, and labels, that are the names of those who pay: 'Kunnat | 116 000 | 20'."""
    rows: dict[int, list[Line]] = {}
    for line in story.lines:
        if line.row >= 0:
            rows.setdefault(line.row, []).append(line)
    header: list[Line] = []
    for cells in rows.values():
        if len(cells) < 2 or not about.is_own_at(cells[0].start):
            continue
        role = _payer(story, story.line_text(cells[0]))
        if role is None:
            header = cells
            continue
        words = (cells[0].start, cells[0].end)
        large = any(len(re.sub(r"\D", "", story.line_text(cell))) > 3 for cell in cells[1:])
        for index, cell in enumerate(cells[1:], start=1):
            percent_column = large or (index < len(header) and "%" in story.line_text(header[index]))
            yield from _of_cell(story, cell, role, words, percent_column)


def _payer(story: Story, written: str) -> Role | None:
    bare = written.strip(" :.")
    return next(
        (
            role
            for wording in story.wordings
            for role, pattern in wording.payers
            if compiled(pattern).fullmatch(bare)
        ),
        None,
    )


def _of_cell(
    story: Story, cell: Line, role: Role, words: tuple[int, int], percent_column: bool
) -> Iterator[_Sum]:
    written = story.line_text(cell)
    rule = f"row of {role}"
    amounts, percents = amounts_in(written), percents_in(written)
    for amount in amounts[:1]:
        yield _Sum(
            role,
            amount.value,
            cell.start + amount.start,
            cell.start + amount.end,
            amount.qualifier,
            False,
            9,
            "table",
            rule,
            words,
        )
    for percent in percents[:1]:
        yield _Sum(
            role,
            percent.value,
            cell.start + percent.start,
            cell.start + percent.end,
            None,
            True,
            9,
            "table",
            rule,
            words,
        )
    if not amounts and not percents and (bare := _ANY_NUMBER.fullmatch(written)):
        value = number(bare[0])
        if value is not None and percent_column and value <= 100:
            yield _Sum(role, value, cell.start, cell.end, None, True, 8, "table", rule, words)
        elif value is not None and value > 100:
            yield _Sum(role, value, cell.start, cell.end, None, False, 8, "table", rule, words)


def _of_label(story: Story, about: Aboutness, label: Labelled) -> Iterator[_Sum]:
    """The amount beside a label that names it: 'Kokonaisbudjetti: 300 000 €'."""
    role = _OF_TOPIC.get(label.topic)
    if (
        role is None
        or (label.method == "heading" and label.end - label.start > 60)
        or not about.is_own_at(label.label_start)
    ):
        return
    text = story.text[label.start : label.end]
    rule = f"label of {role}"
    words = (label.label_start, label.label_end)
    amounts, percents = amounts_in(text), percents_in(text)
    if len(amounts) > 1 and label.method != "table":
        # 'Budjetti: 300 000 €, josta ESR 240 000 €': the sentence tells the rest.
        amounts, percents = amounts[:1], []
    if _is_nothing(story, text):
        return
    for amount in amounts[:1]:
        yield _Sum(
            role,
            amount.value,
            label.start + amount.start,
            label.start + amount.end,
            amount.qualifier,
            False,
            9,
            label.method,
            rule,
            words,
        )
    if not amounts and label.method == "table" and (bare := _BARE.search(text)):
        value = number(bare[0])
        if value is not None:
            yield _Sum(
                role,
                value,
                label.start + bare.start(),
                label.start + bare.end(),
                None,
                False,
                8,
                label.method,
                rule,
                words,
            )
    for percent in percents[:1]:
        yield _Sum(
            role,
            percent.value,
            label.start + percent.start,
            label.start + percent.end,
            None,
            True,
            9,
            label.method,
            rule,
            words,
        )


def _is_nothing(story: Story, text: str) -> bool:
    return any(cue.role == "nothing" for cue in _cues(story.wordings, text))


def _of_sentence(story: Story, statement: Statement, named: bool) -> Iterator[_Sum]:
    text = statement.text
    amounts = amounts_in(text)
    percents = percents_in(text) if "%" in text or "pros" in text or "proc" in text or "cent" in text else []
    if not amounts and not percents:
        return
    cues = _cues(story.wordings, text)
    figures: list[Amount | Percent] = sorted([*amounts, *percents], key=lambda each: each.start)
    used: set[_Cue] = set()
    last: _Cue | None = None
    for index, figure in enumerate(figures):
        before = figures[index - 1].end if index else 0
        after = figures[index + 1].start if index + 1 < len(figures) else len(text)
        cue = _cue_of(text, figure, before, after, cues, used)
        previous = figures[index - 1] if index else None
        if cue and cue.role in ("EU", "EU and state") and _is_grant(text, cue, figure):
            cue = cue._replace(role="granted")
        if (
            previous
            and last
            and isinstance(figure, Amount) != isinstance(previous, Amount)
            and _THAT_IS.fullmatch(text, previous.end, figure.start)
        ):
            cue = last if last.role in SHARES or last.role in ("granted", "nothing") else cue
        if (
            cue is None
            and index == 0
            and isinstance(figure, Amount)
            and _is_whole(text, figure, figures, cues)
        ):
            cue = _Cue("total", figure.start, figure.end)
        if cue is None:
            continue
        last = cue
        used.add(cue)
        is_percent = isinstance(figure, Percent)
        if cue.role == "nothing" or (is_percent and cue.role not in SHARES):
            continue
        role = cue.role
        score = 5 if named else 3
        if role == "said total":
            if not (
                named or _WHOLE.search(text, _clause_start(text, figure.start), _clause_end(text, figure.end))
            ):
                continue
            role, score = "total", score - 2
        if cue.role == "total" and text[cue.start : cue.end].casefold().startswith(
            ("kokonais", "total", "kustannusarvio")
        ):
            score += 2
        qualifier = figure.qualifier if isinstance(figure, Amount) else None
        at = statement.start
        yield _Sum(
            role,
            figure.value,
            at + figure.start,
            at + figure.end,
            qualifier,
            is_percent,
            score,
            "sentence",
            f"words of {cue.role}",
            (at + cue.start, at + cue.end),
        )


def _is_whole(text: str, figure: Amount, figures: list[Amount | Percent], cues: list[_Cue]) -> bool:
    """'1,05 milj. €, josta ESR ja valtio maksavat 787 500 €': the whole that shares are of."""
    opening = _OF_WHICH.match(text, figure.end)
    return (
        opening is not None
        and len(figures) > 1
        and any(cue.role in SHARES and cue.start >= opening.end() - 1 for cue in cues)
    )


def _is_grant(text: str, cue: _Cue, figure: Amount | Percent) -> bool:
    """'ELY myönsi hankkeelle ESR-rahoitusta 186 500 euroa' is what was granted and no share."""
    if isinstance(figure, Percent) or _SHARE.search(text, cue.start, cue.end):
        return False
    first = _clause_start(text, min(cue.start, figure.start))
    return _GRANTED.search(text, first, _clause_end(text, max(cue.end, figure.end))) is not None


def _cue_of(
    text: str, figure: Amount | Percent, before: int, after: int, cues: list[_Cue], used: set[_Cue]
) -> _Cue | None:
    """Find the words that say what a figure is: before it in its clause, else right after it."""
    first = _clause_start(text, figure.start)
    last = _clause_end(text, figure.end)
    own = [
        cue
        for cue in cues
        if cue.role == "nothing"
        and cue.start >= min(first, before)
        and cue.end <= last
        and cue.end > before - 1
    ]
    for cue in own:
        if first <= cue.start and cue.start < min(last, after):
            return cue
    following = [
        cue
        for cue in cues
        if cue.role != "nothing"
        and figure.end <= cue.start <= min(last, after, figure.end + _AFTER)
        and cue not in used
    ]
    preceding = [
        cue
        for cue in cues
        if cue.role != "nothing"
        and max(before - 1, figure.start - _NEAR) <= cue.start
        and cue.end <= figure.start
        and cue not in used
    ]
    inside = [cue for cue in preceding if cue.start >= first]
    if isinstance(figure, Amount) and figure.genitive and following:
        return following[0]
    if inside:
        strong = [cue for cue in inside if cue.role != "granted"]
        return (strong or inside)[-1]
    if following:
        return following[0]
    return preceding[-1] if preceding else None


def _clause_start(text: str, position: int) -> int:
    first = 0
    for stop in _CLAUSE.finditer(text, 0, position):
        first = stop.end()
    return first


def _clause_end(text: str, position: int) -> int:
    stop = _CLAUSE.search(text, position)
    return stop.start() if stop else len(text)


@cache
def _roles(wordings: tuple[Wording, ...]) -> tuple[tuple[Role, re.Pattern[str]], ...]:
    return tuple((role, compiled(pattern)) for wording in wordings for role, pattern in wording.roles)


def _cues(wordings: tuple[Wording, ...], text: str) -> list[_Cue]:
    """Return the words that name a role, in order; of words that overlap those of the first role count."""
    bases = [match.span() for match in _BASE.finditer(text)]
    found: list[_Cue] = []
    for role, pattern in _roles(wordings):
        for match in pattern.finditer(text):
            start, end = match.span()
            if any(low < end and start < high for low, high in bases) and role in ("total", "granted"):
                base_end = next(high for low, high in bases if low < end and start < high)
                if not re.match(r"\s?[(,]\s?(?=\d|EUR|€)", text[base_end : base_end + 6]):
                    continue
            if not any(cue.start < end and start < cue.end for cue in found):
                found.append(_Cue(role, start, end))
    return sorted(found, key=lambda cue: cue.start)


def _add_single(sums: list[_Sum], role: Role, pointer: str, finds: Finds) -> None:
    """Add the amount of a role; two amounts that say otherwise equally plainly leave it out."""
    found = [each for each in sums if each.role == role and not each.percent]
    if not found:
        return
    best = max(each.score for each in found)
    values = {each.value for each in found if each.score == best}
    exact = {each.value for each in found if each.score == best and each.qualifier is None}
    if len(values) > 1 and len(exact) != 1:
        values = exact or values
    chosen = next(each for each in found if each.score == best and (len(exact) != 1 or each.value in exact))
    if len(values) > 1 and len(exact) != 1:
        return
    others = tuple(sorted({str(each.value) for each in found if each.value != chosen.value}))
    finds.add(
        pointer,
        chosen.value,
        chosen.start,
        chosen.end,
        chosen.method,
        chosen.rule,
        qualifier=chosen.qualifier,
        alternatives=others,
    )


def _add_shares(story: Story, sums: list[_Sum], finds: Finds) -> None:
    ordinal = 0
    for source in SHARES:
        found = [each for each in sums if each.role == source]
        amount = max((each for each in found if not each.percent), key=lambda each: each.score, default=None)
        percent = max((each for each in found if each.percent), key=lambda each: each.score, default=None)
        first = amount or percent
        if first is None:
            continue
        base = f"/funding/shares/{ordinal}"
        ordinal += 1
        start, end = first.words
        finds.add(f"{base}/source", source, start, end, first.method, first.rule)
        finds.add(
            f"{base}/as_written",
            " ".join(story.text[start:end].split()),
            start,
            end,
            first.method,
            first.rule,
        )
        if percent:
            finds.add(
                f"{base}/percent", percent.value, percent.start, percent.end, percent.method, percent.rule
            )
        if amount:
            finds.add(
                f"{base}/amount",
                amount.value,
                amount.start,
                amount.end,
                amount.method,
                amount.rule,
                qualifier=amount.qualifier,
            )


def add_currency(story: Story, finds: Finds) -> None:
    """Add the currency from the unit of the first amount."""
    for found in finds.extraction.found:
        if (
            found.pointer.startswith("/funding/")
            and isinstance(found.value, int | float)
            and not found.pointer.endswith("percent")
        ):
            written = story.document.text[found.start : found.end]
            sign = re.search(r"€|eur\w*|\be\b", written, re.IGNORECASE)
            if sign:
                at = found.start + sign.start()
                finds.extraction.found.append(
                    found._replace(
                        pointer="/funding/currency",
                        value="EUR",
                        start=at,
                        end=at + len(sign[0]),
                        method="derived",
                        rule="unit of an amount",
                        qualifier=None,
                        alternatives=(),
                    )
                )
            else:
                finds.extraction.found.append(
                    found._replace(
                        pointer="/funding/currency",
                        value="EUR",
                        method="derived",
                        rule="unit of an amount",
                        qualifier=None,
                        alternatives=(),
                    )
                )
            return
