"""Actor and authority that no words of a text name as such: the only one, the one at the top."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from esrcat.free_text.bodies.claims import Claim
from esrcat.free_text.bodies.names import is_authority, organisations_in
from esrcat.free_text.bodies.organisation import Organisation
from esrcat.free_text.bodies.other_funders import is_other_funder, may_pay_beside
from esrcat.free_text.parties.givers import only_gives
from esrcat.free_text.parties.only_helps import JOINS, WANTS_TO_JOIN, is_served, only_helps
from esrcat.free_text.parties.part_words import ONE_PART_OF_IT
from esrcat.free_text.story.story import Story
from esrcat.free_text.story.wordings import compiled
from esrcat.free_text.subject.about import Aboutness
from esrcat.patterns import Expression, quick

AT_THE_TOP = "organisation at the top of the text"
BESIDE_THE_NAME = "organisation beside the project's name"
ONLY_ONE = "only organisation of the text"
ONLY_AUTHORITY = "only authority of the text"
"""The rules of those whom no words name as such."""
_TOP = 4


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
        return Claim("actor", next(iter(named.values())), 1, "sentence", BESIDE_THE_NAME)
    return None


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
        if may_act(each, about) and not only_helps(story, each) and not is_asked(story, each):
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
        and not only_gives(about.story, each)
    )


# 'Lahden seudun kaupunkien', 'Kylätalojen verkosto': several bodies, of which none is named.
_SEVERAL = re.compile(
    r"\A\w+(?:iden|itten|[jlnrst]ten|jen|ien)\s(?:verkosto|foorumi|klusteri)\Z"
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


def only_authority(story: Story, about: Aboutness, actor: Claim | None, fund: object = None) -> Claim | None:
    """The only authority that the text names, best where a sentence with it speaks of money or a decision.

    One that finances nothing of the fund is not counted.
    """
    spoken = [compiled(wording.money_or_decision) for wording in story.wordings]
    speaking = [
        number
        for number in story.saying(*spoken)
        if any(each.search(story.statements[number].text) for each in spoken)
    ]
    found = _authorities(story, about, actor, speaking, fund)
    if len(found) == 1:
        return Claim(
            "authority", next(iter(found.values())), 1, "sentence", "authority beside words of funding"
        )
    if found:
        return None
    return _letterhead(story) or _left_over(story, about, actor, fund)


def _authorities(
    story: Story, about: Aboutness, actor: Claim | None, numbers: Iterable[int] | None, fund: object
) -> dict[str, Organisation]:
    """Return the authorities that some of the project's own sentences name, but the actor."""
    found: dict[str, Organisation] = {}
    # In prose below such a heading a sentence may say who pays.
    listed = [
        (label.start, label.end)
        for label in story.of_topic("partners")
        if ". " not in story.text[label.start : label.end]
    ]
    taking_part = {
        each.name
        for each in own_bodies(story, about)
        if _TAKES_PART.match(story.text, each.end) or any(start <= each.start < end for start, end in listed)
    }
    for each in own_bodies(story, about, numbers):
        if is_authority(each.name) and not (actor and actor.organisation.name == each.name):
            statement = story.statement_at(each.start)
            if each.name in taking_part:
                continue
            if may_pay_beside(each.name, fund) and (
                statement is None or not _OF_OTHER_MATTER.search(statement.text)
            ):
                found.setdefault(each.name, each)
    return found


# 'X förbund var en av nio partner', 'X liitto on yksi kumppaneista', 'X liitto edusti ryhmässä aluetta'
_TAKES_PART = re.compile(
    r"\s(?:edust(?:i|aa|avat|ivat)|företr(?:äder|ädde)|represent(?:ed|s))\s|"
    r"\s(?:(?:är|var)\s(?:en\sav\s(?:[\w-]+\s){0,2}?partner\w*|(?:huvud|projekt|samarbets)?partner\b)"
    r"|(?:on|oli)\s(?:yksi\s(?:[\w-]+\s){0,3}?(?:kumppan|partner)\w*|(?:\w*kumppanina|partnerina|osatoteuttajana)\b)"
    r"|(?:is|was)\s(?:one\sof\s(?:[\w-]+\s){0,3}?partners|an?\s(?:lead\s|project\s)?partner)\b"
    # 'ways for the Regional Council of X to implement the programme'
    r"|to\s(?:implement|carry\sout)\s)"
    # 'Regional Council of X, FI' in a list of partners
    r"|,\s[A-Z]{2}(?:\n|\Z)"
)
# A call that is open, or whom to ring: 'Haku on auki ELY-keskuksessa', 'Tider: NTM-centralen, 02-555 6000'.
_OF_OTHER_MATTER = Expression(
    r"\b(?:(?:[Hh]aku|[Hh]akuaika)\s(?:[\w-]+\s){0,5}(?:on|oli|aukeaa|avautuu|päättyy|sulkeutuu)\s(?:[\w-]+\s){0,3}?(?:auki|avoinna|päättymässä|[A-ZÅÄÖ]|\d)"
    r"|(?:[Aa]nsökningstiden|[Uu]tlysningen)\s|(?:[Cc]all|[Aa]pplications?)\s(?:[\w-]+\s){0,5}(?:is|are)\s(?:now\s)?open\b)"
    r"|[:,]\s(?:puh\.?\s|p\.\s|tfn\s|tel\.?\s)?0\d[\d -]{5,}\d\.?\Z"
)


def _left_over(story: Story, about: Aboutness, actor: Claim | None, fund: object) -> Claim | None:
    """The only authority of a text that speaks of it in other words than those of money and decisions.

    A fund's own office is not meant: of those a text says what they pay.
    """
    found = _authorities(story, about, actor, None, fund)
    if len(found) != 1:
        return None
    ((name, authority),) = found.items()
    statement = story.statement_at(authority.start)
    means_less = statement is not None and _MEANS_LESS.search(statement.text) is not None
    if means_less or is_other_funder(name) or about.is_of_another(authority.start):
        return None
    return Claim("authority", authority, 1, "sentence", ONLY_AUTHORITY)


# 'The ELY Centre turned us down in 2017.' 'In the steering group sits a member from the ELY Centre.'
_MEANS_LESS = Expression(
    r"\b(?:hylk|hylät|hylän|kieltä[yv]|torju|avsl[oå]g|avslag|avböj|reject|refus|declin)\w*|\bnej\b|\bturned\s+\w+\s+down"
    r"|\bei\s+(?:myöntänyt|antanut|rahoittanut|innostunut|lämmennyt)"
    r"|\b(?:johtaj|edusta|asiantuntij|päälli[kt]|tarkastaj|puhu|ohjausryhm|direktör|representant|talade|talar|ledamot"
    r"|styrgrupp|director|member|spoke|speak|steering|representat|representing|expert)\w*",
    re.IGNORECASE,
)


def _letterhead(story: Story) -> Claim | None:
    """The authority whose name is a line at the top: it publishes what it has decided."""
    language = story.wordings[0].language
    for line in story.lines[:_TOP]:
        for each in organisations_in(story.text, line.start, line.end, language):
            if each.start == line.start and is_authority(each.name) and _is_all(story, each, line.end):
                return Claim("authority", each, 1, "heading", "authority at the top of the text")
    return None


def _is_all(story: Story, each: Organisation, end: int) -> bool:
    rest = story.text[each.end : end]
    return (
        not rest.strip()
        or re.fullmatch(r"\W*(?:tiedot\w+|meddel\w+|informerar|press\w*)?[\s\d./]*", rest) is not None
    )
