"""The actor that no words of a text name as such: the only one, the one at the top."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from esrcat.free_text.bodies.claims import Claim
from esrcat.free_text.bodies.names import is_authority, organisations_in
from esrcat.free_text.bodies.organisation import Organisation
from esrcat.free_text.parties.givers import only_gives
from esrcat.free_text.parties.only_helps import JOINS, WANTS_TO_JOIN, is_served, only_helps
from esrcat.free_text.parties.part_words import ONE_PART_OF_IT
from esrcat.free_text.story.story import Story
from esrcat.free_text.subject.about import Aboutness
from esrcat.patterns import Expression, quick
from esrcat.patterns.tables import patterns_of

_WORDS = patterns_of("esrcat.free_text.parties", "words.txt")

AT_THE_TOP = "organisation at the top of the text"
BESIDE_THE_NAME = "organisation beside the project's name"
ONLY_ONE = "only organisation of the text"


def opening_actor(story: Story, about: Aboutness) -> Claim | None:
    """The one who publishes: a line at the top that is the name of an organisation, no authority's.

    Else the only organisation of the sentences that name the project.
    """
    language = story.wordings[0].language
    for line in story.lines[:4]:
        if line.end - line.start > 80 or line.row >= 0 or line.kind == "item" or story.topic(line.heading):
            continue
        for each in organisations_in(story.text, line.start, line.end, language):
            rest = story.text[each.end : line.end].strip()
            if (
                each.certain
                and each.start == line.start
                and not is_authority(each.name)
                and not each.name.isupper()
                and not is_in_its_name(each, about)
                and not BOARD.search(each.name)
                and (not rest or rest[0] in ",/–-\n" or len(rest) < 14)
            ):
                return Claim("actor", each, 1, "heading", AT_THE_TOP)
    named: dict[str, Organisation] = {}
    for number in sorted(about.mentions_own):
        if 0 <= number < len(story.statements):
            statement = story.statements[number]
            for each in organisations_in(story.text, statement.start, statement.end, language):
                if may_act(each, about) and not only_helps(story, each):
                    named.setdefault(each.name, each)
    if len(named) == 1:
        (alone,) = named.values()
        if not _is_one_of_joint(story, alone):
            return Claim("actor", alone, 1, "sentence", BESIDE_THE_NAME)
    return None


# 'som är ett samarbete mellan A, B och C', of whom but one is known to be a body
_JOINT = Expression(
    r"\b(?:samarbete|samprojekt)\s+mellan\b|\b(?:co-?operation|collaboration|joint\s+project)\s+(?:between|of)\b|\byhteishanke\b",
    re.IGNORECASE,
)


def _is_one_of_joint(story: Story, each: Organisation) -> bool:
    """Tell whether a sentence speaks of what several do together before it names a body."""
    statement = story.statement_at(each.start)
    return statement is not None and _JOINT.search(story.text, statement.start, each.start) is not None


_OPENING = 3
_DOES = re.compile(
    r"\s(?!(?:och|ja|and|sekä|samt|i|on|är|is|was|oli)\s)(?:ska\s|skall\s|will\s)?[a-zåäö]{3,}"
)


def opening_subject(story: Story, about: Aboutness) -> Claim | None:
    """The one of which an opening sentence tells that it does something: it carries the project out."""
    language = story.wordings[0].language
    told = [
        (number, statement)
        for number, statement in enumerate(story.statements)
        if about.is_own(number) and story.lines[statement.line].kind == "paragraph"
    ]
    for _, statement in told[:_OPENING]:
        for each in organisations_in(story.text, statement.start, statement.end, language):
            if (
                each.start == statement.start
                and each.certain
                and not each.genitive
                and not is_authority(each.name)
                and not BOARD.search(each.name)
                and not _SEVERAL.search(each.name)
                and _DOES.match(story.text, each.end, statement.end)
                and not WANTS_TO_JOIN.match(story.text, each.end)
                and not JOINS.match(story.text, each.end)
                and not ONE_PART_OF_IT.match(story.text, each.end)
                and not is_served(story, each)
            ):
                return Claim("actor", each, 1, "sentence", "subject of an opening sentence")
    return None


def only_organisation(story: Story, about: Aboutness, claims: list[Claim]) -> Claim | None:
    """The only organisation that the sentences of a text name at all, of which nothing else is said."""
    named: dict[str, Organisation] = {}
    for each in own_bodies(story, about):
        if (
            may_act(each, about)
            and not only_helps(story, each)
            and not is_asked(story, each)
            and not _is_one_of_joint(story, each)
        ):
            named.setdefault(each.name, each)
    if len(named) != 1 or any(claim.organisation.name in named for claim in claims):
        return None
    return Claim("actor", next(iter(named.values())), 1, "sentence", ONLY_ONE)


def is_asked(story: Story, each: Organisation) -> bool:
    """Tell whether a body stands where a text says whom to ask: somebody's employer leads nothing by that."""
    number = story.line_at(each.start)
    return any(label.start <= each.start < label.end for label in story.of_topic("contacts")) or any(
        number in story.under(heading) for heading in story.headings("contacts")
    )


def own_bodies(
    story: Story, about: Aboutness, numbers: Iterable[int] | None = None
) -> Iterator[Organisation]:
    """Yield the organisations that the project's own sentences name, or those of them with some numbers."""
    for number in range(len(story.statements)) if numbers is None else numbers:
        if about.is_own(number):
            statement = story.statements[number]
            for each in organisations_in(
                story.text, statement.start, statement.end, story.wordings[0].language
            ):
                if each.start != statement.start or not _is_common(story.text, each):
                    yield each


def _is_common(text: str, each: Organisation) -> bool:
    """'Taidepedagogisen säätiön malli', where the text says 'taidepedagogisen säätiön' too: nobody's name."""
    written = text[each.start : each.end]
    return written[1:].islower() and written[0].lower() + written[1:] in text


def may_act(each: Organisation, about: Aboutness) -> bool:
    """Tell whether a name is surely that of a body which may carry something out."""
    return (
        each.certain
        and not is_authority(each.name)
        and not BOARD.search(each.name)
        and not _SEVERAL.search(each.name)
        and not is_in_its_name(each, about)
        and not _IN_PLURAL.search(about.story.text, each.start, each.end)
        and not only_gives(about.story, each)
    )


# 'Sámi museums', 'kuststädernas museer': a kind of bodies, of which none is named.
_IN_PLURAL = re.compile(
    r"\s(?:museums|schools|universities|colleges|municipalities|associations|organi[sz]ations|companies|institutes|foundations|parishes"
    r"|museer|skolor|högskolor|universitet(?=\soch\shögskolor)|föreningar|kommuner|städer|stiftelser|församlingar)\Z"
)


# 'Lahden seudun kaupunkien', 'Kylätalojen verkosto': several bodies, of which none is named.
_SEVERAL = re.compile(
    r"\A\w+(?:iden|itten|[jlnrst]ten|jen|ien)\s(?:verkosto|foorumi|klusteri)\Z"
    r"|(?:kunn|koulu|opisto|lukio|museo|kirjasto|sairaalo|yhdistyks|järjestö|säätiö|keskuks|laitoks|yrityks|tiloi?)i(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|in|hin|t[aä])\Z"
    r"|(?:kaupunkien|kuntien|yliopistojen|koulujen|opistojen|oppilaitosten|yhdistysten|järjestöjen|säätiöiden|liittojen|seurojen|yritysten)\Z"
)


def is_in_its_name(each: Organisation, about: Aboutness) -> bool:
    """Tell whether a body's name is the project's, or the beginning of it: 'Kivenveiston keskus kaikille'."""
    names, story = about.own_names(), about.story
    if each.name in names:
        return True
    line = story.lines[story.line_at(each.start)]
    # 'Cross-border School Cooperation' over a text on the project of that name, which is longer there.
    is_heading = (line.start, line.end) == (each.start, each.end)
    return any(
        name.startswith(each.name) and (is_heading or story.text.startswith(name, each.start))
        for name in names
    )


# Boards endorse and decide; they carry nothing out.
# Nor does what somebody has been named or chosen: 'orten är ett Center of Excellence'.
BOARD = quick(
    r"(?:hallitus|valtuusto|yhteistyöryhmä|lautakunta|styrelse|fullmäktige|\bcent(?:er|re)s?\sof\sexcellence)\Z",
    re.IGNORECASE,
)
