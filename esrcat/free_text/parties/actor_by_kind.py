"""Who carries a project out, where a sentence names it by its kind alone: 'Yhdistys hallinnoi hanketta'."""

from __future__ import annotations

import re
from collections.abc import Iterator

from esrcat.free_text.bodies.claims import Claim
from esrcat.free_text.bodies.names import is_authority, organisations_in
from esrcat.free_text.bodies.organisation import Organisation
from esrcat.free_text.parties.part_words import PAYS_ITS_OWN
from esrcat.free_text.story.story import Story
from esrcat.free_text.story.wording import Wording
from esrcat.free_text.story.wordings import compiled, framed
from esrcat.free_text.subject.about import Aboutness
from esrcat.patterns import Expression

# The word for a kind, as a text goes on with it, and how names of that kind end.
_KINDS = {
    "fi": {
        r"yhdisty(?:s|ksen)|seuran?": r"(?:ry|r\.y\.|yhdistys|seura)\Z",
        r"säätiön?": r"(?:säätiö(?: sr)?|sr)\Z",
        r"[a-zåäö]*opiston?": r"opisto\Z",
        r"(?:ammatti)?korkeakoulun?": r"korkeakoulu(?: Oy)?\Z",
        r"yliopiston?": r"yliopisto\Z",
        r"kun(?:ta|nan)": r" kunta\Z",
        r"kaupun(?:ki|gin)": r" kaupunki\Z",
        r"(?:koulutus)?(?:kunta)?yhtymän?": r"yhtymä\Z",
        r"seurakun(?:ta|nan)": r"seurakunta\Z",
        r"osuuskun(?:ta|nan)": r"(?:osuuskunta|osk)\Z",
        r"[a-zåäö]*yhtiön?|yrity(?:s|ksen)": r"\b(?:Oy|Oyj|Ab)\Z",
    },
    "sv": {
        r"föreningens?": r"(?:\brf|förening|r\.f\.|gille)\Z",
        r"stiftelsens?": r"(?:stiftelse|\bsr)\Z|\AStiftelsen ",
        r"(?:[a-zåäö]*skolan|[a-zåäö]*institutet|läroverket|folkakademin|akademin)s?": (
            r"(?:skola|institut|akademi)\Z|skolan |institutet "
        ),
        r"stadens?": r" stad\Z",
        r"kommunens?": r" kommun\Z",
        r"[a-zåäö]*bolagets?|företagets?": r"\b(?:Ab|Oy)\Z",
        r"församlingens?": r"församling\Z",
        r"universitetets?": r"universitet\Z",
        r"andelslagets?": r"andelslag\Z",
    },
    "en": {
        r"the\s(?:association|society|organi[sz]ation|club)(?:['’]s)?": (
            r"(?:Association|Society|ry|rf|Club)\Z|Association of "
        ),
        r"the\sfoundation(?:['’]s)?": r"Foundation\Z",
        r"the\s(?:college|school|institute)(?:['’]s)?": (
            r"(?:College|School|Institute|Academy)\Z|Institute of "
        ),
        r"the\suniversity(?:['’]s)?": r"University\b",
        r"the\s(?:city|town)(?:['’]s)?": r"\A(?:City|Town) of ",
        r"the\smunicipality(?:['’]s)?": r"\A[Mm]unicipality of | Municipality\Z",
        r"the\scompany(?:['’]s)?": r"\b(?:Ltd|Oy|Ab)\Z",
        r"the\s(?:network|cooperative|centre|consortium|parish)(?:['’]s)?": (
            r"(?:Network|Cooperative|Centre|Consortium|Parish)\Z"
        ),
    },
}
_OWNER = re.compile(r"(?:n|s|['’]s)\Z")


def actor_by_kind(story: Story, about: Aboutness) -> Claim | None:
    """Return the only organisation of the text that is of the kind which a sentence says acts, or owns."""
    kinds = [(wording, found) for wording in story.wordings if (found := _kinds_named(wording, story.text))]
    for number, statement in enumerate(story.statements if kinds else ()):
        if not about.is_own(number):
            continue
        for wording, named_kinds in kinds:
            for pattern in _kinds_that_act(wording, named_kinds, story, statement.start, statement.end):
                named = _of_kind(story, about, pattern, wording.language)
                if len(named) == 1:
                    each = next(iter(named.values()))
                    return Claim("actor", each, 3, "sentence", "words of the actor, by its kind")
    return None


def _kinds_named(wording: Wording, text: str) -> list[tuple[Expression, str]]:
    """Return what finds the kinds that a text may name, and how names end of each."""
    kinds = _KINDS.get(wording.language, {}).items()
    patterns = [(framed(r"(?<![\w-])(?:", kind, r")(?![\w-])"), ending) for kind, ending in kinds]
    return [(pattern, ending) for pattern, ending in patterns if pattern.may_match(text)]


def _kinds_that_act(
    wording: Wording, kinds: list[tuple[Expression, str]], story: Story, start: int, end: int
) -> Iterator[str]:
    """Yield how names end of the kinds of which a stretch says that they act, or own the project."""
    for kind, ending in kinds:
        for match in kind.finditer(story.text, start, end):
            after = story.text[match.end() : min(end, match.end() + 110)]
            acts = compiled(wording.acts[1]).match(after)
            owns = _OWNER.search(match[0]) and compiled(wording.owns).match(after)
            pays = PAYS_ITS_OWN[wording.language].match(after)
            if acts or owns or pays:
                yield ending


def _of_kind(story: Story, about: Aboutness, ending: str, language: str) -> dict[str, Organisation]:
    found: dict[str, Organisation] = {}
    for number, statement in enumerate(story.statements):
        if not about.is_own(number):
            continue
        for each in organisations_in(story.text, statement.start, statement.end, language):
            may_act = each.certain and not is_authority(each.name) and each.name not in about.own_names()
            if may_act and re.search(ending, each.name):
                found.setdefault(each.name, each)
    return found
