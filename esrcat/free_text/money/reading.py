"""What a project costs and who pays: each amount gets its role from the words around it, or none at all."""

from __future__ import annotations

import re
from collections.abc import Iterator

from esrcat.free_text.money.amounts import BARE_AMOUNT, amounts_in, number, percents_in
from esrcat.free_text.money.in_sentences import sums_in_sentence
from esrcat.free_text.money.judged import by_words_around, without_unlikely
from esrcat.free_text.money.of_partners import is_of_partner
from esrcat.free_text.money.payers import Sum, of_cell, payer_of, sums_of_payers
from esrcat.free_text.money.reckoned import percents_left, shares_by_total, total_by_shares, within_total
from esrcat.free_text.money.words import SHARES, clause_end, is_nothing
from esrcat.free_text.story.finds import Finds
from esrcat.free_text.story.story import Labelled, Story
from esrcat.free_text.story.wording import Role, Topic
from esrcat.free_text.subject.about import Aboutness

_OF_TOPIC: dict[Topic, Role] = {
    "total": "total", "granted": "granted", "eu_state": "EU and state", "eu": "EU", "state": "state",
    "municipalities": "municipalities", "own": "own", "private": "private", "public": "public",
}  # fmt: skip
_LEAST = 1000
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
            told = sums_in_sentence(story, about, statement, named=named, on_money=on_money, actor=actor)
            sums += [each for each in told if each.start not in labelled]
    sums = [each for each in sums if each.percent or each.value >= _LEAST]
    sums = [each for each in sums if not is_of_partner(story, each.start)]
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
