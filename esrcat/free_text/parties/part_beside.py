"""What the words right before and behind an organisation say of its part in the project."""

from __future__ import annotations

import re

from esrcat.free_text.bodies.claims import Part
from esrcat.free_text.bodies.names import is_authority
from esrcat.free_text.bodies.organisation import Organisation
from esrcat.free_text.parties.lone_organisations import BOARD
from esrcat.free_text.parties.part_words import (
    BEFORE_ACTOR,
    BEFORE_PARTNER,
    BEFORE_RESPONSIBLE,
    BEHIND_PARTNER,
    BEHIND_RESPONSIBLE,
    HAS_ITS_PROJECT,
    PAYS_ITS_OWN,
)
from esrcat.free_text.story.story import Story
from esrcat.free_text.story.wording import Wording
from esrcat.free_text.story.wordings import compiled, framed
from esrcat.free_text.subject.about import Aboutness
from esrcat.patterns.tables import patterns_of

_WORDS = patterns_of("esrcat.free_text.parties", "words.txt")

# '… samt Axxells hantverkslinje är med som partner': one more that nothing shows to be an organisation.
_AND_ANOTHER = re.compile(
    r"\A\s(?:och|samt|and|ja|sekä)\s(?:the\s)?[A-ZÅÄÖ][\w&’'-]*(?:\s[\w&’'-]+){0,3}?"
    r"(?=\s(?:är|var|deltar|medverkar|are|were|is|take|participate|ovat|olivat|on|osallistuvat)\b)"
)


def part_beside(
    story: Story, about: Aboutness, number: int, named: Organisation, before: str, after: str
) -> tuple[Part, int] | None:
    """Return the part that an organisation has by the words beside it, and how plainly they say so.

    `number` is that of its statement; `before` and `after` are what that says close to the name.
    """
    authority = is_authority(named.name)
    if authority and _NEXT_CLAUSE.match(after):
        # 'Rahoittajana toimi X, ja Y osallistui kumppanina'
        after = ""
    if BOARD.search(named.name) or _RUNS_A_CALL.match(after):
        return None
    if authority and _STEERS.search(story.text, story.statements[number].start, named.start):
        return None
    for wording in story.wordings:
        if authority:
            said = _part_of_authority(wording, named, before, after)
        else:
            said = _part_of_body(story, about, wording, number, named, before, after)
        if said:
            return said
    if authority or not named.certain:
        return None
    if _is_given(story, number, named):
        return ("actor", 4)
    near = _owns(story, about, named) if named.genitive else 0
    return ("actor", near) if near else None


def _part_of_authority(
    wording: Wording, named: Organisation, before: str, after: str
) -> tuple[Part, int] | None:
    """Return the part of a body that grants money to others: it may have a project of its own, too."""
    if _ends(wording.finances[0], before) or _begins(wording.finances[1], after):
        return ("authority", 5)
    if named.genitive:
        return None
    if _takes_part(wording, before, after):
        return ("partner", 5)
    return ("actor", 5) if _acts(wording, before, after) else None


def _part_of_body(
    story: Story,
    about: Aboutness,
    wording: Wording,
    number: int,
    named: Organisation,
    before: str,
    after: str,
) -> tuple[Part, int] | None:
    """Return the part of any other body: what is plain goes before what is likely."""
    if (
        _is_done_with(story, wording, number, before, after)
        or _takes_part(wording, before, after)
        or _stands_beside(story, wording, number, named, before, after)
    ):
        return ("partner", 5)
    if _acts(wording, before, after):
        return ("actor", 5)
    if _bears(wording, before, after):
        return ("actor", 4)
    if named.genitive and _owns_another(about, named):
        return None
    if named.certain and any(
        words[wording.language].match(after) for words in (PAYS_ITS_OWN, HAS_ITS_PROJECT)
    ):
        return ("actor", 3)
    if named.genitive and _IS_ITS.search(before) and _IS_ITS_END.match(after):
        return ("actor", 5)
    if named.genitive and _begins(wording.owns, after):
        return ("actor", 4)
    if named.certain and _begins(wording.acts_weakly, after):
        of_project = number in about.mentions_own or _names_the_noun(story, number)
        return ("actor", 3) if of_project else None
    return None


def _takes_part(wording: Wording, before: str, after: str) -> bool:
    """Tell whether words of taking part stand beside a body, in more than a fair or a survey."""
    if _ends(wording.takes_part[0], before) and not _is_for_once(wording, before):
        return True
    return _begins(wording.takes_part[1], _AND_ANOTHER.sub("", after, count=1))


def _acts(wording: Wording, before: str, after: str) -> bool:
    """Tell whether words of carrying the project out stand beside a body."""
    return (
        _ends(wording.acts[0], before)
        or _begins(wording.acts[1], after)
        or BEFORE_ACTOR[wording.language].search(before) is not None
    )


def _is_done_with(story: Story, wording: Wording, number: int, before: str, after: str) -> bool:
    """Tell '… toteuttaa yhdessä X:n kanssa', where it is no fair or survey that is held together."""
    if not _TOGETHER.search(before) or not _WITH_THEM.match(after):
        return False
    return compiled(wording.once).search(story.statements[number].text) is None


def _bears(wording: Wording, before: str, after: str) -> bool:
    """Tell whether words of bearing stand beside one: 'piti ohjaksia', 'bakom det står'."""
    language = wording.language
    return (
        BEFORE_RESPONSIBLE[language].search(before) is not None
        or BEHIND_RESPONSIBLE[language].match(after) is not None
    )


def _stands_beside(
    story: Story, wording: Wording, number: int, each: Organisation, before: str, after: str
) -> bool:
    """Tell whether one helps or stands beside, in the work and not at a fair."""
    beside = BEFORE_PARTNER[wording.language].search(before) or BEHIND_PARTNER[wording.language].match(after)
    statement = story.statements[number]
    return (
        beside is not None and compiled(wording.once).search(story.text, statement.start, each.start) is None
    )


# 'Ministeriö toteutti avoimen haun', 'Förbundet genomförde en öppen utlysning': not the project.
_RUNS_A_CALL = re.compile(_WORDS["runs_a_call"])
_TOGETHER = re.compile(r"\byhdessä\s\Z")
_WITH_THEM = re.compile(r":?n?\skanssa\b")
_NEXT_CLAUSE = re.compile(r",\s(?:och|samt|ja|sekä|and)\s")
# 'Hanke on Raivionperän Kylätoimikunta ry:n, ja siinä …'
_IS_ITS = re.compile(r"\b(?:hanke|projekti)\son\s\Z", re.IGNORECASE)
_IS_ITS_END = re.compile(r"[.;]|,\s(?=[a-zåäö])|\s(?:ja|sekä)\s(?=[a-zåäö])|\Z")
_WITH = re.compile(
    r"\b(?:with|yhdessä|yhteistyö\w*|tillsammans|samarbet\w*|ihop)\b[^,;]{0,25}\Z", re.IGNORECASE
)


def _is_for_once(wording: Wording, before: str) -> bool:
    """Tell whether what is done together is a fair or a survey: 'Messut järjestetään yhdessä …'."""
    together = _WITH.search(before)
    if together is None:
        return False
    clause = before[max(before.rfind(mark, 0, together.start()) for mark in ",;") + 1 : together.start()]
    return compiled(wording.once).search(clause) is not None


# Who sits in a board is no financier for that.
_STEERS = re.compile(r"\b(?:ohjausryhm\w*|styrgrupp\w*|steering\s+group)\b[^.]*\Z", re.IGNORECASE)


def _is_given(story: Story, number: int, each: Organisation) -> bool:
    """Tell who gets the money: 'myönsi Kouvola Innovation Oy:lle rahoitusta Kiertoon-hankkeeseen'."""
    written = story.text[each.start : each.end]
    statement = story.statements[number]
    return (
        written.endswith("lle")
        and _GIVES.search(story.text, statement.start, statement.end) is not None
        and _names_the_noun(story, number)
    )


_GIVES = re.compile(r"\bmyön\w+", re.IGNORECASE)


def _names_the_noun(story: Story, number: int) -> bool:
    return any(compiled(wording.project).search(story.statements[number].text) for wording in story.wordings)


_STILL = r")\s*(?:(?:edelleen|yhä|nyt|siis|fortfarande|alltjämt|nu|still|now)\s+)?(?:the\s+)?\Z"


def _ends(pattern: str, text: str) -> bool:
    return framed("(?:", pattern, _STILL).search(text) is not None


def _begins(pattern: str, text: str) -> bool:
    return compiled(pattern).match(text) is not None


def _owns_another(about: Aboutness, each: Organisation) -> bool:
    """Tell whether the name of another project stands behind an owner: 'Kaskö stads projekt Växtkraft'."""
    return any(0 <= mention.start - each.end <= _NEAR for mention in about.names.others)


def _owns(story: Story, about: Aboutness, each: Organisation) -> int:
    """Return how plainly 'Lieksan kaupungin Kohti työtä -hanke' says whose it is; 0 where it does not.

    The project's name stands behind the genitive: right behind it for a plain owner.
    """
    gaps = [
        mention.start - each.end
        for mention in about.names.own
        if 0 < mention.start - each.end <= 40 and "." not in story.text[each.end : mention.start]
    ]
    return 0 if not gaps else 4 if min(gaps) <= _RIGHT_BEHIND else 2


_RIGHT_BEHIND, _NEAR = 3, 40
