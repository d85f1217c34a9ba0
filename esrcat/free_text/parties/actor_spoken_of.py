"""Who carries a project out, where a text keeps speaking of it by its kind: 'Opisto pyörittää ryhmiä.'

A text that says 'the college' without more means the one that it is about, the only one of that kind that
stands in it, over it or around it and has no other part.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import starmap

from esrcat.free_text.bodies.claims import Claim
from esrcat.free_text.bodies.names import is_authority
from esrcat.free_text.bodies.organisation import Organisation
from esrcat.free_text.bodies.site_owner import SiteOwner
from esrcat.free_text.parties.lone_organisations import is_in_its_name, own_bodies
from esrcat.free_text.story.story import Story
from esrcat.free_text.subject.about import Aboutness
from esrcat.patterns import Expression
from esrcat.sentences.organisations import same_organisation

SPOKEN_OF = "body that the text speaks of by its kind"

# The word alone, as subject or owner, and how names of that kind end. Nothing that makes it one of several
# or somebody's stands in front: 'joka kunta', 'naapurikunnan', 'Kuhmon kaupungin'.
_KINDS = {
    "fi": (
        (r"yhdisty(?:s|ksen|ksemme)|seuran?", r"(?:\bry|\br\.y\.|yhdistys|seura)\Z"),
        (r"säätiön?", r"(?:säätiö(?: sr)?|\bsr)\Z"),
        (r"(?:kansan|ammatti|kansalais|kesä|aikuis)?opiston?", r"opisto\Z"),
        (r"(?:ammatti)?korkeakoulun?", r"korkeakoulu(?: Oy)?\Z"),
        (r"yliopiston?", r"yliopisto\Z"),
        (r"kun(?:ta|nan)", r" kunta\Z"),
        (r"kaupun(?:ki|gin)", r" kaupunki\Z"),
        (r"(?:koulutus)?(?:kunta)?yhtymän?", r"yhtymä\Z"),
        (r"hyvinvointialue(?:en)?", r"hyvinvointialue\Z"),
        (r"(?:maakunta)?lii(?:tto|ton)", r"liitto(?: ry)?\Z"),
        (r"(?:tutkimus)?laito(?:s|ksen)", r"laitos(?: [A-ZÅÄÖ]\w+)?\Z"),
        (r"(?:koulutus|tutkimus|osaamis)?kesku(?:s|ksen)", r"keskus(?: [A-ZÅÄÖ]\w+)?\Z"),
        (r"seurakun(?:ta|nan)", r"seurakunta\Z"),
        (r"osuuskun(?:ta|nan)", r"(?:osuuskunta|\bosk)\Z"),
        (r"(?:kehitys|kehittämis)?yhtiön?", r"\b(?:Oy|Oyj|Ab)\Z"),
    ),
    "sv": (
        (r"föreningens?", r"(?:\brf|förening|\br\.f\.|gille)\Z"),
        (r"stiftelsens?", r"(?:stiftelse|\bsr)\Z|\AStiftelsen "),
        (r"(?:[a-zåäö]*skolan|[a-zåäö]*institutet)s?", r"(?:skola|institut)\Z|skolan |institutet "),
        (r"(?:välfärds)?områdets?", r"välfärdsområde\Z"),
        (r"stadens?", r" stad\Z"),
        (r"kommunens?", r" kommun\Z"),
        (r"bolagets?", r"\b(?:Ab|Oy)\Z"),
        (r"församlingens?", r"församling\Z"),
        (r"andelslagets?", r"andelslag\Z"),
    ),
    "en": (
        (r"the\s(?:association|society)(?:['’]s)?", r"(?:Association|Society|\bry|\brf)\Z|Association of "),
        (r"the\sfoundation(?:['’]s)?", r"Foundation\Z"),
        (r"the\s(?:college|institute)(?:['’]s)?", r"(?:College|Institute)\Z|Institute of "),
        (r"the\suniversity(?:['’]s)?", r"University\b"),
        (r"the\scooperative(?:['’]s)?", r"Cooperative\Z"),
        (r"the\scompany(?:['’]s)?", r"\b(?:Ltd|Oy|Ab)\Z"),
        (r"the\s(?:city|town)(?:['’]s)?", r"\A(?:City|Town) of "),
        (r"the\smunicipality(?:['’]s)?", r"\A[Mm]unicipality of | Municipality\Z"),
        (r"the\sunion(?:['’]s)?", r"Union\Z"),
    ),
}
_SPOKEN_OF = {
    language: tuple(
        (Expression(rf"(?<![\w-])(?:{word})(?![\w-])", re.IGNORECASE), re.compile(ending))
        for word, ending in kinds
    )
    for language, kinds in _KINDS.items()
}
# What makes it another's, or any: 'Kuhmon kaupunki', 'jokainen kunta', 'hankkeen yhtiö'.
_OWNED = re.compile(
    r"(?:\b[A-ZÅÄÖ][\wåäö-]*(?:n|s|['’]s)|\b(?:jokai(?:nen|sen)|joka|toinen|toisen|muu|muun|mikä|minkä|yksi|kumpikin|monen"
    r"|uusi|uuden|vieras|naapuri\w*|hela|varje|annan|en|annat|every|each|another|other|sekä|and|och|ja))\s\Z"
)
# 'the City of Salo': the name itself.
_OF_NAME = re.compile(r"\s(?:of|for)\s(?:the\s)?[A-ZÅÄÖ]")
# 'yliopiston ja yritysten yhteistyö', 'the university and industry sector': any of that kind.
_AND_OTHERS = re.compile(
    r"\s(?:and|or|ja|sekä|tai|och|eller)\s(?:the\s)?\w*(?:industry|business|compan|enterprise|sector|elinkeinoelämä|yrity|työelämä|teollisuu"
    r"|näringsliv|företag|industri|arbetsliv)"
)
# Local action groups pay; sentences that deny something may speak of one that stayed away.
_LEADER = re.compile(r"\bleader", re.IGNORECASE)
_DENIES = Expression(
    r"\b(?:ei|eivät|eikä|jäi|jäivät|jättäytyi|inte|inga|avstod|not|never|declined|stayed|dropped)\b|n['’]t\b",
    re.IGNORECASE,
)


def actor_spoken_of(story: Story, about: Aboutness, claims: list[Claim]) -> Claim | SiteOwner | None:
    """Return the only body of the kind that the project's own sentences speak of most without its name."""
    named = [
        each
        for each in own_bodies(story, about)
        if each.certain and not is_in_its_name(each, about) and _may_lead(each.name, claims)
    ]
    around = [each for each in starmap(SiteOwner, story.around()) if _may_lead(each.name, claims)]
    spoken: Counter[str] = Counter()
    meant: dict[str, Organisation | SiteOwner] = {}
    for wording in story.wordings:
        for word, ending in _SPOKEN_OF.get(wording.language, ()):
            places = list(_spoken(story, about, word)) if word.may_match(story.text) else []
            # 'SOUTU koulutuskuntayhtymä': the name itself.
            places = [at for at in places if not any(each.start <= at < each.end for each in named)]
            of_kind = [each for each in named if ending.search(each.name)]
            found = _meant(places, of_kind) or _only([each for each in around if ending.search(each.name)])
            if places and found is not None:
                spoken[found.name] += len(places)
                meant[found.name] = found
    ranked = spoken.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    chosen = meant[ranked[0][0]]
    return chosen if isinstance(chosen, SiteOwner) else Claim("actor", chosen, 2, "sentence", SPOKEN_OF)


def _meant(places: list[int], bodies: list[Organisation]) -> Organisation | None:
    """Return the only body, or of several the one that stands last before each of some places."""
    if len({each.name for each in bodies}) == 1:
        return bodies[0]
    before = [[each for each in bodies if each.end <= place][-1:] for place in places]
    names = {each[0].name if each else "" for each in before}
    return before[0][0] if len(names) == 1 and before[0] else None


def _only(around: list[SiteOwner]) -> SiteOwner | None:
    return around[0] if len(around) == 1 else None


def _may_lead(name: str, claims: list[Claim]) -> bool:
    """Tell whether a body has no other part: an authority may lead where another one pays."""
    if is_authority(name) and not any(claim.part == "authority" for claim in claims):
        return False
    others = [claim.organisation.name for claim in claims if claim.part != "actor"]
    return _LEADER.search(name) is None and not any(
        same_organisation(name, other) or same_organisation(other, name) for other in others
    )


def _spoken(story: Story, about: Aboutness, word: Expression) -> Iterator[int]:
    """Yield where the project's own sentences have the word for a kind alone."""
    for number in story.saying(word):
        statement = story.statements[number]
        if not about.is_own(number) or _DENIES.search(statement.text):
            continue
        for match in word.finditer(story.text, statement.start, statement.end):
            owned = _OWNED.search(story.text, max(statement.start, match.start() - 30), match.start())
            if not (
                owned or _OF_NAME.match(story.text, match.end()) or _AND_OTHERS.match(story.text, match.end())
            ):
                yield match.start()
