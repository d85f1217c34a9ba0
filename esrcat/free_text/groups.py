"""For whom a project is: its target groups as labels of the controlled list, in three languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from esrcat.free_text.about import Aboutness
from esrcat.free_text.denied import is_denied
from esrcat.free_text.finds import Finds
from esrcat.free_text.groups_said import is_of_guests, is_plainly_for, stretch_for_whom
from esrcat.free_text.more_groups import MORE_NAMES
from esrcat.free_text.story import Labelled, Statement, Story
from esrcat.free_text.wordings import compiled
from esrcat.model import Method
from esrcat.patterns import Expression
from esrcat.vocab import target_groups
from esrcat.vocab.sentence_start import at_sentence_start
from esrcat.vocab.target_groups import Concept, Mention


class _Group(NamedTuple):
    label: str
    start: int
    end: int


def read_groups(story: Story, about: Aboutness, finds: Finds) -> None:
    """Add the labels of the groups that the text says the project is for."""
    seen: set[str] = set()
    for group, method, rule in _found(story, about):
        if group.label not in seen:
            finds.add(f"/target_groups/labels/{len(seen)}", group.label, group.start, group.end, method, rule)
            seen.add(group.label)


def _found(story: Story, about: Aboutness) -> Iterator[tuple[_Group, Method, str]]:
    said = list(_said(story, about))
    if said:
        yield from said
        return
    for group in _helped(story, about) or _who_gets_something(story, about) or _counted(story, about):
        yield group, "sentence", "group that the project works for"


def _said(story: Story, about: Aboutness) -> Iterator[tuple[_Group, Method, str]]:
    """Groups under a label, and those of sentences that say whom the project is for."""
    for label in story.of_topic("target_groups"):
        if about.is_own_at(label.label_start):
            for group in _but_for_both(_groups(story, label.start, label.end, True)):
                if not is_denied(story, group.start, group.end) and _is_of_label(story, label, group):
                    yield group, label.method, "label of the target groups"
    targets = [compiled(wording.targets) for wording in story.wordings]
    aimed = list(_prose(story, about, story.saying(*targets)))
    # 'Kohderyhmänä ovat …' goes before whatever else is meant for somebody.
    for plain in (True, False):
        found = [
            group
            for statement in aimed
            if is_plainly_for(story, statement) == plain
            for group in _meant(story, about, statement)
        ]
        yield from ((group, "sentence", "group that the project is for") for group in found)
        if found:
            return


def _meant(story: Story, about: Aboutness, statement: Statement) -> Iterator[_Group]:
    """Yield the groups for whom a sentence says that something is, if that is no event."""
    stretch = stretch_for_whom(story, statement)
    if stretch is None or _is_of_event(story, statement, stretch.aimed):
        return
    of_group = any(compiled(wording.target_group).search(statement.text) for wording in story.wordings)
    for group in _groups(story, stretch.start, stretch.end, of_group):
        if not (is_denied(story, group.start, group.end) or about.is_of_another(group.start)):
            yield group


def _is_of_label(story: Story, label: Labelled, group: _Group) -> bool:
    """Tell whether a group stands in the sentence that answers a label, or in one that says for whom, too.

    What follows tells of others: 'Koululaiset käyttävät samaa pihaa kesäisin.'
    """
    statement = story.statement_at(group.start)
    if statement is None or statement.start <= label.start or statement.text[-1] not in ".!":
        return True
    return any(compiled(wording.target_group).search(statement.text) for wording in story.wordings)


def _is_of_event(story: Story, statement: Statement, end: int) -> bool:
    """Tell 'Seminaari oli tarkoitettu opettajille': what is for them takes place once, and is no project."""
    before = statement.text[:end]
    return any(
        compiled(wording.once).search(before) and not compiled(wording.project).search(statement.text)
        for wording in story.wordings
    )


def _but_for_both(groups: Iterable[_Group]) -> list[_Group]:
    """Leave out women and men where both are named: they are everybody."""
    found = list(groups)
    both = {"naiset", "miehet"}
    return (
        [each for each in found if each.label not in both]
        if both <= {each.label for each in found}
        else found
    )


def _helped(story: Story, about: Aboutness) -> list[_Group]:
    """The groups behind the project, or behind what it does, in the first sentence that names any."""
    names = _names(about)
    for statement in _prose(story, about):
        first = min(_subjects(story, statement, names), default=None)
        if first is not None and not is_of_guests(story, statement):
            found = _in_prose(story, statement.start + first, statement.end)
            if found:
                return found
    return []


def _names(about: Aboutness) -> tuple[str, ...]:
    chosen = about.names.chosen
    return () if chosen is None else (chosen.name, *((chosen.short[0],) if chosen.short else ()))


def _subjects(story: Story, statement: Statement, names: tuple[str, ...]) -> Iterator[int]:
    """Yield where a sentence names the project, or what it does for people."""
    for name in names:
        if (at := statement.text.find(name)) >= 0:
            yield at + len(name)
    for wording in story.wordings:
        if compiled(wording.anaphor).match(statement.text):
            yield 0
        for pattern in (wording.project, wording.serves):
            if match := compiled(pattern).search(statement.text):
                yield match.end()


def _who_gets_something(story: Story, about: Aboutness) -> list[_Group]:
    """The group that a sentence opens with: 'Unga i Malax får prova på …'."""
    for statement in _prose(story, about):
        found = _in_prose(story, statement.start, statement.end)
        if found and found[0].start == statement.start:
            behind = story.text[found[0].end : statement.end]
            if any(compiled(wording.gets).search(behind) for wording in story.wordings):
                return found[:1]
    return []


def _counted(story: Story, about: Aboutness) -> list[_Group]:
    """The group whose number a sentence gives as that of those who take part."""
    said = [compiled(each) for wording in story.wordings for each in (wording.participant, wording.project)]
    for statement in _prose(story, about, story.saying(*said)):
        for wording in story.wordings:
            if compiled(wording.participant).search(statement.text) or (
                compiled(wording.project).search(statement.text)
            ):
                for group in _in_prose(story, statement.start, statement.end):
                    if _COUNT_BEFORE.search(story.text, statement.start, group.start):
                        return [group]
    return []


def _prose(story: Story, about: Aboutness, numbers: Iterable[int] | None = None) -> Iterator[Statement]:
    """Yield the project's own sentences that are no headings, all or those of some numbers."""
    for number in range(len(story.statements)) if numbers is None else numbers:
        statement = story.statements[number]
        if about.is_own(number) and story.lines[statement.line].kind != "heading":
            yield statement


def _in_prose(story: Story, start: int, end: int) -> list[_Group]:
    """Groups in running text, but for those that are a number of the others: 'of whom 20 women'."""
    return [
        group
        for group in _groups(story, start, end, False, also=_ALSO_IN_PROSE)
        if not _OF_WHOM.search(story.text, max(start, group.start - 60), group.start)
        and not _ONE_OF_THEM.fullmatch(story.text, group.start, group.end)
        and not is_denied(story, group.start, group.end)
    ]


# 'Hankkeen kokki oli ennen opettaja': one, and no group.
_ONE_OF_THEM = re.compile(r"[a-zåäö]+(?:taja|täjä|elija|elijä)")
_ALSO_IN_PROSE = frozenset(("women", "men", "employers"))
"""Groups of words that are common elsewhere, but not where a project does something for them."""
_COUNT_BEFORE = re.compile(r"\d\s(?:[\w-]+\s)?\Z")
_OF_WHOM = re.compile(
    r"\b(?:joista|heistä|varav|av\s(?:dem|vilka)|of\s(?:whom|them|which))\b[^.;]{0,40}\Z", re.IGNORECASE
)
# 'avata seurat työnantajiksi': what somebody becomes.
_BECOMES = re.compile(r"iksi\Z")
_PERSON_BEHIND = re.compile(r"\s(?-i:[A-ZÅÄÖ][a-zåäöé]+(?:-[A-ZÅÄÖ])?[a-zåäöé]*\s[A-ZÅÄÖ])")


def _groups(
    story: Story, start: int, end: int, section: bool, also: frozenset[str] = frozenset()
) -> Iterator[_Group]:
    text = story.text.part(start, end)
    for wording in story.wordings:
        if wording.language == "fi":
            for mention in _narrow(text, target_groups.mentions(text, section or bool(also))):
                if section or not mention.concept.section_only or mention.concept.id in also:
                    group = _Group(mention.concept.fi, start + mention.start, start + mention.end)
                    if not (
                        _PERSON_BEHIND.match(story.text, group.end) or _BECOMES.search(text, 0, mention.end)
                    ):
                        yield group
        else:
            yield from _foreign(text, start, wording.language, section, also)


def names_a_group(text: str, language: str) -> bool:
    """Tell whether words name any group that projects are for."""
    if language == "fi":
        return bool(target_groups.mentions(text, True))
    return _pattern(language).search(text) is not None


def _narrow(text: str, mentions: list[Mention]) -> Iterator[Mention]:
    """Leave out themes, a broad group beside a narrower one ('alle 30-vuotiaat työttömät nuoret'), and
    those that another group belongs to ('oppilaitosten opettajat').
    """
    for index, mention in enumerate(mentions):
        if mention.concept.kind != "target_group":
            continue
        if mention.concept.section_only and _OF_THEM.match(text, mention.end - 1):
            continue
        beside = mentions[index + 1 : index + 2] + mentions[max(0, index - 1) : index]
        if any(
            mention.concept.id in other.concept.broader
            and (0 <= other.start - mention.end <= 1 or 0 <= mention.start - other.end <= 1)
            for other in beside
        ):
            continue
        yield mention


def _foreign(
    text: str, offset: int, language: str, section: bool, also: frozenset[str] = frozenset()
) -> Iterator[_Group]:
    """Groups by their Swedish or English names; of names that overlap the longest."""
    taken: list[tuple[int, int]] = []
    found = []
    for match in _pattern(language).finditer(text):
        concept = _by_words(language).get(_stem_key(match[0], language))
        if concept is None or (concept.section_only and not section and concept.id not in also):
            continue
        if _is_no_group(text, match, language) or (
            concept.id == "municipalities" and _WITHIN.search(text, 0, match.start())
        ):
            continue
        if any(low < match.end() and match.start() < high for low, high in taken):
            continue
        taken.append(match.span())
        found.append(_Group(concept.fi, offset + match.start(), offset + match.end()))
    yield from found


def _is_no_group(text: str, match: re.Match[str], language: str) -> bool:
    """Tell a title ('Project Manager', 'lärare Mohammed Larsmo') and a part of a proper name from a group."""
    if match[0][0].isupper() and not at_sentence_start(text, match.start()):
        return True
    if _PERSON_BEHIND.match(text, match.end()):
        return True
    if language == "en":
        return _ONE.search(match[0]) is not None
    return _ONE_BEFORE.search(text, 0, match.start()) is not None


# In English a group is many: 'managers', not 'project manager'; 'seniors', not 'Senior Specialist'.
_ONE = re.compile(
    r"(?:manager|teacher|senior|counsellor|entrepreneur|employer|student|supervisor|farmer|instructor"
    r"|parent|carer|worker|employee)\Z",
    re.IGNORECASE,
)
_ONE_BEFORE = re.compile(r"\b(?:[Ee]n|[Ee]tt)\s\Z")
# 'small firms in both municipalities': where, not for whom.
_WITHIN = re.compile(r"\b(?:in|i|of|from|från)\s(?:\w+\s){0,2}\Z", re.IGNORECASE)
_OF_THEM = re.compile(r"n\s[a-zåäö]")
_ENDINGS = {
    "sv": r"(?:na|nas|arna|arnas|erna|ernas|orna|en|ens|e|es|s|n|a|ar|er|t)?",
    "en": r"(?:s|es|’s|'s)?",
}


def _stem_key(written: str, language: str) -> str:
    words = re.findall(r"[\w-]+", written.casefold())
    return " ".join(_stem(word, language) for word in words)


def _stem(word: str, language: str) -> str:
    if language == "en":
        return word.removesuffix("s") if len(word) > 4 else word
    if word.startswith("företagar"):
        # No 'företag', though 'arna' is an ending of other words.
        return "företagar"
    for ending in (
        "ernas",
        "arnas",
        "ornas",
        "erna",
        "arna",
        "orna",
        "nas",
        "ens",
        "na",
        "ar",
        "er",
        "or",
        "en",
        "s",
        "n",
        "a",
    ):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


@cache
def _written(language: str) -> tuple[tuple[str, Concept], ...]:
    found = []
    for concept in target_groups.concepts().values():
        if concept.kind != "target_group":
            continue
        preferred, synonyms = (
            (concept.sv, concept.synonyms_sv) if language == "sv" else (concept.en, concept.synonyms_en)
        )
        for name in (preferred, *synonyms, *MORE_NAMES.get(language, {}).get(concept.id, ())):
            if name:
                found.append((name, concept))
    return tuple(found)


@cache
def _by_words(language: str) -> dict[str, Concept]:
    found: dict[str, Concept] = {}
    for name, concept in _written(language):
        found.setdefault(_stem_key(name, language), concept)
    return found


@cache
def _pattern(language: str) -> Expression:
    names = sorted({name for name, _ in _written(language)}, key=len, reverse=True)
    words = (
        r"\s".join(
            re.escape(_stem(word, language)) + _ENDINGS[language]
            for word in re.findall(r"[\w-]+", name.casefold())
        )
        for name in names
    )
    return Expression(rf"(?<![\w-])(?:{'|'.join(words)})(?![\w-])", re.IGNORECASE)
