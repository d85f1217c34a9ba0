"""What a project costs and who pays: each amount gets its role from the words around it, or none at all."""

from __future__ import annotations

import re
from collections.abc import Iterator

from esrcat.free_text.about import Aboutness
from esrcat.free_text.amounts_in_text import (
    BARE_AMOUNT,
    Amount,
    Percent,
    amounts_in,
    number,
    percents_in,
    unitless_in,
)
from esrcat.free_text.finds import Finds
from esrcat.free_text.judged_money import by_words_around, without_unlikely
from esrcat.free_text.money_figures import is_former, says_the_same
from esrcat.free_text.money_scope import as_used, is_anothers, pays_itself
from esrcat.free_text.money_words import (
    SHARES,
    Cue,
    clause_end,
    clause_start,
    cue_of,
    cues_in,
    is_grant,
    is_nothing,
    is_request,
    is_whole,
    payer_behind,
)
from esrcat.free_text.payers import Sum, of_cell, payer_of, sums_of_payers
from esrcat.free_text.reckoned_money import percents_left, shares_by_total, total_by_shares, within_total
from esrcat.free_text.story import Labelled, Statement, Story
from esrcat.free_text.wording import Role, Topic

_OF_TOPIC: dict[Topic, Role] = {
    "total": "total", "granted": "granted", "eu_state": "EU and state", "eu": "EU", "state": "state",
    "municipalities": "municipalities", "own": "own", "private": "private", "public": "public",
}  # fmt: skip
_LEAST = 1000
_SHORT = 6
"""A text of so few sentences, or the part about one of several projects, speaks of nothing else."""
# What a number without a unit may be: who pays and what the whole is say more than 'funding' does.
_WITHOUT_UNIT: tuple[Role, ...] = (*SHARES, "total", "said total", "requested")
_RELATIVE = re.compile(r"(?:which|that|joka|som|vilket)\b", re.IGNORECASE)
# What it cost in the end goes before what it was to cost.
_TURNED_OUT = re.compile(r"toteutune|lopulli|todelli|actual|final|faktisk|slutlig|verklig", re.IGNORECASE)
_GRANTS = re.compile(r"myön|bevilja|grant|award", re.IGNORECASE)
# What ties money that somebody got to a project: its noun, a fund, the state, an authority, support.
_OF_FUND = re.compile(
    r"hank(?:e|k)|projekt|project|\b(?:ESR|ESF|EAKR|ERUF|ERDF|JTF|FRO|EU|AMIF)\b|rahasto|fond|fund|valtio|stat(?:en|lig)|\bstate\b"
    r"|ELY|NTM|\bTE-|liit(?:to|on|olta)|förbund|council|centre|tuke|tuki|tuen|avustu|stöd|bidrag|support|grant|rahoit|finansier"
    r"|\A(?:Se|It|Det|Den)\b|\bsiihen\b|\bsille\b|\bfor\s+it\b|\bför\s+det\b",
    re.IGNORECASE,
)
_PLAINLY = ("kokonais", "total", "kustannusarvio")
_WHOLE = re.compile(
    r"\b(?:hank|projekt|project|koko\b|kaikkiaan|yhteensä|kokonaisuudessaan|whole|hela\b|sammanlagt"
    r"|totalt|det\s+hela|kalaset|vuoden\s+työ\b|työhön|arbetet|kaikki\s+tämä|allt\s+som\s+allt|in\s+all|in\s+total|price|hintalap|prislap|potti)",
    re.IGNORECASE,
)
# Funds of the Union beside the structural funds: what they grant is public money too.
_OF_UNION = re.compile(
    r"\b(?:AMIF|Erasmus|Leader|Interreg|EMKR|LIFE|[Mm]aaseuturahasto\w*|jordbruksfonden|rural\s[Dd]evelopment|Fund\sfor\sRural)\b"
)


def read_money(story: Story, about: Aboutness, finds: Finds, fund: str | None) -> None:
    """Add total cost, EU and state funding, and the shares, each with the words that say what it is."""
    sums = [each for label in story.labelled for each in _of_label(story, about, label)]
    sums += sums_of_payers(story, about)
    labelled = {each.start for each in sums}
    actor = str(finds.get("/actor/name") or "")
    for number_, statement in enumerate(story.statements):
        if about.is_own(number_) and (
            "milj" in statement.text or "mill" in statement.text or statement.has_digits
        ):
            named = number_ in about.mentions_own
            on_money = any(
                amounts_in(each.text) for each in story.statements[max(number_ - 2, 0) : number_ + 1]
            )
            told = _of_sentence(story, about, statement, named=named, on_money=on_money, actor=actor)
            sums += [each for each in told if each.start not in labelled]
    sums = [each for each in sums if each.percent or each.value >= _LEAST]
    sums = without_unlikely(story, about, sums)
    sums += total_by_shares(story, about, sums)
    sums += by_words_around(story, about, sums, "total")
    sums += shares_by_total(story, about, sums, actor)
    sums += percents_left(story, about, sums)
    sums = within_total(sums)
    sums += by_words_around(story, about, sums, "granted")
    _add_single(sums, "total", "/funding/total_cost", finds)
    of_union = fund == "other" and _OF_UNION.search(story.text) is not None
    if fund in ("ESF", "ESF+", "ERDF", "JTF") or of_union or (fund is None and finds.get("/authority/name")):
        _add_single(sums, "granted", "/funding/eu_state/granted", finds)
        _add_single(sums, "requested", "/funding/eu_state/requested", finds)
        _add_single(sums, "spent", "/funding/eu_state/actual", finds)
    _add_single(sums, "public", "/funding/public/planned", finds)
    _add_single(sums, "public spent", "/funding/public/actual", finds)
    _add_shares(story, sums, finds)


def _of_label(story: Story, about: Aboutness, label: Labelled) -> Iterator[Sum]:
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
    if is_nothing(story, text if len(amounts_in(text)) < 2 else text[: clause_end(text, amounts[0].end)]):
        return
    at = label.start
    for amount in amounts[:1]:
        place = at + amount.start, at + amount.end
        yield Sum(role, amount.value, *place, amount.qualifier, False, 9, label.method, rule, words)
    bare = BARE_AMOUNT.search(text) if label.method == "table" else BARE_AMOUNT.fullmatch(text)
    value = number(bare[0]) if bare and not amounts else None
    if bare and value is not None:
        place = at + bare.start(), at + bare.end()
        yield Sum(role, value, *place, None, False, 8, label.method, rule, words)
    if role == "granted" and amounts and percents and payer_of(story, story.text[slice(*words)]):
        # 'JTF-tuki ja valtio | 588 480 € (80 %)': what was granted, and a share.
        yield from of_cell(story, label.start, label.end, "EU and state", words)
    for percent in percents[:1] if role in SHARES else ():
        place = at + percent.start, at + percent.end
        yield Sum(role, percent.value, *place, None, True, 9, label.method, rule, words)


def _of_sentence(
    story: Story, about: Aboutness, statement: Statement, *, named: bool, on_money: bool, actor: str
) -> Iterator[Sum]:
    text = statement.text
    unitless = unitless_in(text) if on_money else ()
    amounts = [*amounts_in(text), *unitless]
    percents = percents_in(text) if "%" in text or "pros" in text or "proc" in text or "cent" in text else []
    if not amounts and not percents:
        return
    cues = cues_in(story.wordings, text)
    figures: list[Amount | Percent] = sorted([*amounts, *percents], key=lambda each: each.start)
    others = any(mention.weight < 0 for mention in about.names.others)
    figures = [
        figure
        for figure in figures
        if not is_former(text, figure)
        and not (others and about.is_of_another(statement.start + figure.start))
    ]
    short = len(story.statements) <= _SHORT
    used: set[Cue] = set()
    known: set[Amount | Percent] = set()
    last: Cue | None = None
    for index, figure in enumerate(figures):
        previous = figures[index - 1] if index else None
        after = figures[index + 1].start if index + 1 < len(figures) else len(text)
        cue = cue_of(text, figure, previous.end if previous else 0, after, cues, used)
        following = figures[index + 1] if index + 1 < len(figures) else None
        of_percent = following is not None and says_the_same(text, figure, following)
        if cue and cue.role == "granted" and of_percent:
            cue = payer_behind(text, figure, cue, cues) or cue
        if cue and cue.role in ("EU", "EU and state") and is_grant(text, cue, figure, of_percent=of_percent):
            cue = cue._replace(role="granted")
        elif cue and cue.role in ("EU", "EU and state") and is_request(text, figure):
            cue = cue._replace(role="requested")
        if previous and previous in known and last and says_the_same(text, previous, figure):
            cue = last if last.role in (*SHARES, "granted", "nothing") else cue
        if isinstance(figure, Amount):
            if cue is None and pays_itself(text, (figure.start, figure.end), actor):
                cue = Cue("own", figure.start, figure.end)
            cue = as_used(text, (figure.start, figure.end), cue, previous.end if previous else 0, last)
        if figure in unitless and (cue is None or cue.role not in _WITHOUT_UNIT):
            continue
        if cue is None and index == 0 and is_whole(text, figure, figures, cues):
            cue = Cue("total", figure.start, figure.end)
        if cue is None or (cue.role == "granted" and not (named or short or _is_tied(text, cue))):
            continue
        if isinstance(previous, Percent) and previous not in known and says_the_same(text, previous, figure):
            # '70 prosenttia eli 504 000 euroa tulee rahastosta': the percentage is of the same.
            yield from _sum(statement, previous, cue, named)
        last = cue
        known.add(figure)
        used.add(cue)
        if isinstance(figure, Amount) and is_anothers(text, (figure.start, figure.end), cue, about):
            continue
        yield from _sum(statement, figure, cue, named)


def _is_tied(text: str, cue: Cue) -> bool:
    """Tell 'sai rahastosta 200 000 euroa' from 'Sivistystoimi sai 200 000 euroa', which is nobody's grant."""
    return _GRANTS.match(text, cue.start) is not None or _OF_FUND.search(text) is not None


def _sum(statement: Statement, figure: Amount | Percent, cue: Cue, named: bool) -> Iterator[Sum]:
    text, at = statement.text, statement.start
    is_percent = isinstance(figure, Percent)
    if cue.role == "nothing" or (is_percent and cue.role not in SHARES):
        return
    role, score = cue.role, 5 if named else 3
    if role == "said total":
        clause = clause_start(text, figure.start), clause_end(text, figure.end)
        if _RELATIVE.match(text, clause[0]):
            clause = clause_start(text, max(clause[0] - 2, 0)), clause[1]
        if not (named or _WHOLE.search(text, *clause)):
            return
        role, score = "total", score - 2
    elif role == "total" and text[cue.start : cue.end].casefold().startswith(_PLAINLY):
        score += 2
    elif role == "granted" and _GRANTS.match(text, cue.start):
        # A verb of granting says more than 'funding' and 'support'.
        score += 1
    if role == "total" and _TURNED_OUT.search(text, max(0, cue.start - 20), cue.end):
        score += 1
    qualifier = figure.qualifier if isinstance(figure, Amount) else None
    place = at + figure.start, at + figure.end
    words = at + cue.start, at + cue.end
    rule = f"words of {cue.role}"
    yield Sum(role, figure.value, *place, qualifier, is_percent, score, "sentence", rule, words)


def _add_single(sums: list[Sum], role: Role, pointer: str, finds: Finds) -> None:
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


def _add_shares(story: Story, sums: list[Sum], finds: Finds) -> None:
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
