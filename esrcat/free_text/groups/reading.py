"""For whom a project is: its target groups as labels of the controlled list, in three languages."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache

from esrcat.free_text.groups.denied import is_denied
from esrcat.free_text.groups.names import Group, groups_in
from esrcat.free_text.groups.said import is_of_bystanders, is_plainly_for, stretch_for_whom
from esrcat.free_text.story.finds import Finds
from esrcat.free_text.story.story import Labelled, Statement, Story
from esrcat.free_text.story.wordings import compiled
from esrcat.free_text.subject.about import Aboutness
from esrcat.free_text.subject.judged import speaks_against
from esrcat.model import Method
from esrcat.patterns import Expression, quick
from esrcat.vocab.target_groups import by_label, concepts


def read_groups(story: Story, about: Aboutness, finds: Finds) -> None:
    """Add the labels of the groups that the text says the project is for."""
    seen: set[str] = set()
    for group, method, rule in _found(story, about):
        if group.label not in seen:
            finds.add(f"/target_groups/labels/{len(seen)}", group.label, group.start, group.end, method, rule)
            seen.add(group.label)


def _found(story: Story, about: Aboutness) -> Iterator[tuple[Group, Method, str]]:
    said = list(_said(story, about))
    if said:
        yield from said
        return
    found = _helped(story, about) or _who_gets_something(story, about) or _counted(story, about)
    if not found:
        found = _much_spoken_of(story, about) or _given_to(story, about) or _only_named(story, about)
    for group in _as_narrow_as_told(story, about, found):
        yield group, "sentence", "group that the project works for"


def _as_narrow_as_told(story: Story, about: Aboutness, found: list[Group]) -> list[Group]:
    """Replace a broad group by the only narrower one of which own sentences tell: 'työttömiä nuoria'."""
    labels = {group.label for group in found}
    if labels.isdisjoint(_all_broader()):
        return found
    narrower = {
        group.label: group
        for statement, group in _named(story, about)
        if labels & _broader(group.label)
        and not is_of_bystanders(story, statement)
        and not _is_number_of_others(about, statement, group)
    }
    if len(narrower) != 1 or labels & narrower.keys():
        return found
    (only,) = narrower.values()
    return [only if group.label in _broader(only.label) else group for group in found]


@cache
def _broader(label: str) -> frozenset[str]:
    """Return the labels of the groups that a group belongs to."""
    concept = by_label(label)
    return frozenset(concepts()[id].fi for id in concept.broader) if concept else frozenset()


@cache
def _all_broader() -> frozenset[str]:
    """Return the labels of all groups that others belong to."""
    return frozenset[str]().union(*(_broader(concept.fi) for concept in concepts().values()))


def _said(story: Story, about: Aboutness) -> Iterator[tuple[Group, Method, str]]:
    """Groups under a label, and those of sentences that say whom the project is for."""
    for label in story.of_topic("target_groups"):
        if about.is_own_at(label.label_start):
            for group in _but_for_both(groups_in(story, label.start, label.end, True)):
                if not about.is_own_at(group.start) or is_denied(story, group.start, group.end):
                    continue
                if _is_of_label(story, label, group):
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


def _meant(story: Story, about: Aboutness, statement: Statement) -> Iterator[Group]:
    """Yield the groups for whom a sentence says that something is, if that is no event."""
    stretch = stretch_for_whom(story, statement)
    if stretch is None or _is_of_event(story, statement, stretch.aimed):
        return
    of_group = any(compiled(wording.target_group).search(statement.text) for wording in story.wordings)
    for group in groups_in(story, stretch.start, stretch.end, of_group):
        if not (is_denied(story, group.start, group.end) or about.is_of_another(group.start)):
            yield group


def _is_of_label(story: Story, label: Labelled, group: Group) -> bool:
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


def _but_for_both(groups: Iterable[Group]) -> list[Group]:
    """Leave out women and men where both are named: they are everybody."""
    found = list(groups)
    both = {"naiset", "miehet"}
    return (
        [each for each in found if each.label not in both]
        if both <= {each.label for each in found}
        else found
    )


def _helped(story: Story, about: Aboutness) -> list[Group]:
    """The groups behind the project, or behind what it does, in the first sentence that names any."""
    names = _names(about)
    for statement in _prose(story, about):
        first = min(_subjects(story, statement, names), default=None)
        if first is not None and not is_of_bystanders(story, statement):
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
        if (end := _end_of_name(statement.text, name)) is not None:
            yield end
    for wording in story.wordings:
        if compiled(wording.anaphor).match(statement.text):
            yield 0
        for pattern in (wording.project, wording.serves):
            if match := compiled(pattern).search(statement.text):
                yield match.end()


def _end_of_name(text: str, name: str) -> int | None:
    """Return where a name ends in a text; endings change the last letter of a longer one: 'Kielessä'."""
    changes = len(name) >= _SHORTEST_CHANGING and name[-1].isalpha()
    stem = name[:-1] if changes else name
    at = text.find(stem)
    if at < 0:
        return None
    end = at + len(stem)
    longest = min(len(text), end + _LONGEST_ENDING) if changes else end
    while end < longest and text[end].isalpha():
        end += 1
    return end


_SHORTEST_CHANGING, _LONGEST_ENDING = 6, 8


def _who_gets_something(story: Story, about: Aboutness) -> list[Group]:
    """The group that a sentence opens with: 'Unga i Malax får prova på …'."""
    for statement in _prose(story, about):
        found = _in_prose(story, statement.start, statement.end)
        if found and found[0].start == statement.start:
            behind = story.text[found[0].end : statement.end]
            if any(compiled(wording.gets).search(behind) for wording in story.wordings):
                return found[:1]
    return []


def _counted(story: Story, about: Aboutness) -> list[Group]:
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


def _given_to(story: Story, about: Aboutness) -> list[Group]:
    """The groups in the case of whom something is for: 'Etsimme työtä osatyökykyisille.'

    Where the text speaks more of another group, it is not told which of them the project is for.
    """
    named = list(_named(story, about))
    given = [
        group
        for statement, group in named
        if not is_of_bystanders(story, statement)
        and not _EVERYBODY.search(statement.text)
        and (
            _TO_THEM.search(story.text, group.start, group.end)
            or _SOUGHT.search(story.text, statement.start, group.start)
        )
    ]
    counts = Counter(group.label for _, group in named)
    labels = {group.label for group in given}
    most = max((counts[label] for label in labels), default=0)
    return given if all(count <= most for label, count in counts.items() if label not in labels) else []


def _much_spoken_of(story: Story, about: Aboutness) -> list[Group]:
    """The one group that the project's own sentences keep coming back to, far more than to any other."""
    named = [group for _, group in _named(story, about)]
    counts = Counter(group.label for group in named).most_common(2)
    if not counts or counts[0][1] < _OFTEN or (len(counts) > 1 and counts[1][1] * 2 > counts[0][1]):
        return []
    return [next(group for group in named if group.label == counts[0][0])]


def _only_named(story: Story, about: Aboutness) -> list[Group]:
    """The group that the project's own sentences name and no other, where a sentence is not about others.

    A number of them must be likely one of its results; of the young and of students any text may speak once.
    """
    named = list(_named(story, about))
    labels = {group.label for _, group in named}
    if len(labels) != 1 or (len(named) == 1 and labels <= _COMMON):
        return []
    return [
        group
        for statement, group in named
        if not is_of_bystanders(story, statement)
        and not _EVERYBODY.search(statement.text)
        and not _is_number_of_others(about, statement, group)
    ][:1]


def _is_number_of_others(about: Aboutness, statement: Statement, group: Group) -> bool:
    """Tell whether a number stands before a group that is none of what came of the project."""
    before = statement.text[: group.start - statement.start]
    counted = _NUMBER_BEFORE.search(before)
    if counted is None:
        return False
    first, last = (statement.start + place for place in counted.span("number"))
    return speaks_against(about, "results", first, last, _LEAST)


def _named(story: Story, about: Aboutness) -> Iterator[tuple[Statement, Group]]:
    """Yield the groups that the project's own sentences name, but for those that stand in most texts."""
    for statement in _prose(story, about):
        for group in groups_in(story, statement.start, statement.end, False):
            if not is_denied(story, group.start, group.end):
                yield statement, group


_OFTEN = 3
_TO_THEM = re.compile(r"[a-zåäö]{3,}(?:ille|lle)\Z")
# What is open to everybody is for none in particular: 'avoin kaikille, myös eläkeläisille'.
_EVERYBODY = Expression(r"\bkaikille\b", re.IGNORECASE)
# 'Kerhoon toivotaan varsinkin ikäihmisiä'
_SOUGHT = quick(r"\b(?:toivotaan|kaivataan|haetaan|etsitään|kutsutaan|odotetaan)\s[^.;:,]{0,40}\Z")


def _prose(story: Story, about: Aboutness, numbers: Iterable[int] | None = None) -> Iterator[Statement]:
    """Yield the project's own sentences that are no headings, all or those of some numbers."""
    for number in range(len(story.statements)) if numbers is None else numbers:
        statement = story.statements[number]
        if about.is_own(number) and story.lines[statement.line].kind != "heading":
            yield statement


def _in_prose(story: Story, start: int, end: int) -> list[Group]:
    """Groups in running text, but for those that are a number of the others: 'of whom 20 women'."""
    return [
        group
        for group in groups_in(story, start, end, False, also=_ALSO_IN_PROSE)
        if not _OF_WHOM.search(story.text, max(start, group.start - 60), group.start)
        and not _ONE_OF_THEM.fullmatch(story.text, group.start, group.end)
        and not is_denied(story, group.start, group.end)
    ]


# 'Hankkeen kokki oli ennen opettaja': one, and no group.
_ONE_OF_THEM = re.compile(r"[a-zåäö]+(?:taja|täjä|elija|elijä)")
_ALSO_IN_PROSE = frozenset(("women", "men", "employers"))
"""Groups of words that are common elsewhere, but not where a project does something for them."""
_LEAST = 0.3
_COMMON = frozenset(
    ("nuoret", "opiskelijat", "lapset", "naiset", "miehet", "perheet", "esimiehet", "opettajat")
)
_NUMBER_BEFORE = re.compile(r"(?P<number>\d+)\s(?:[\w-]+\s)?\Z")
_COUNT_BEFORE = re.compile(r"\d\s(?:[\w-]+\s)?\Z")
_OF_WHOM = re.compile(
    r"\b(?:joista|heistä|varav|av\s(?:dem|vilka)|of\s(?:whom|them|which))\b[^.;]{0,40}\Z", re.IGNORECASE
)
