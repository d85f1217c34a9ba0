"""The full name of an organisation that a sentence calls by a short one, and names of persons."""

from __future__ import annotations

import re

from esrcat.free_text.bodies.claims import Claim
from esrcat.free_text.bodies.words import is_head, is_legal_form
from esrcat.free_text.story.story import Story
from esrcat.vocab.place_context import given_names, rarer_given_names
from esrcat.vocab.place_forms import place_forms

_LEGAL = r"\s(?:ry|r\.y\.|rf|r\.f\.|rs|Oy|Oyj|Ab|osk|sr|Ltd)(?![\w-])"
_KSEN = re.compile(r"ksen\Z")
# One word that says by its ending what kind of body it is: 'Diakoniasäätiö'.
_KIND_ALONE = re.compile(
    r"[A-ZÅÄÖ][a-zåäö]{3,}(?:säätiö|yhdistys|liitto|opisto|seura|keskus|yhtymä|yhtiö|järjestö|instituutti)"
)


def in_full(story: Story, claims: list[Claim]) -> list[Claim]:
    """Give claims of a short name the full one that the text has: 'Mielen Tuki', 'Savon Mielen Tuki ry'."""
    full = {claim.organisation.name for claim in claims if claim.organisation.certain}
    return [_in_full(story, claim, full) for claim in claims]


def _in_full(story: Story, claim: Claim, full: set[str]) -> Claim:
    claim = _without_genitive(story, claim)
    each = claim.organisation
    if _KIND_ALONE.fullmatch(each.name):
        longer = _with_its_owner(story, each.name)
        return claim._replace(organisation=each._replace(name=longer)) if longer else claim
    if each.certain or " " not in each.name:
        return claim
    named = [name for name in full if f" {each.name} " in f" {name} " and name != each.name]
    if len(named) == 1:
        return claim._replace(organisation=each._replace(name=named[0]))
    return _with_its_form(story, claim)


def _without_genitive(story: Story, claim: Claim) -> Claim:
    """'Södra Fjärdens bykooperativs', which the text calls 'Södra Fjärdens bykooperativ' elsewhere."""
    each = claim.organisation
    if not each.name.endswith("s") or " " not in each.name or story.wordings[0].language == "fi":
        return claim
    is_said = re.search(rf"(?<!\w){re.escape(each.name[:-1])}(?!\w)", story.document.text)
    return claim._replace(organisation=each._replace(name=each.name[:-1])) if is_said else claim


def _with_its_form(story: Story, claim: Claim) -> Claim:
    """'Jämijoen Kylät', of which the head of the text says 'Jämijoen Kylät ry'.

    In the genitive, anywhere on the page: 'Ruunaan Matkailukehityksen', of 'Ruunaan Matkailukehitys Oy'.
    """
    each = claim.organisation
    nominatives = [re.escape(_KSEN.sub("s", each.name)), re.escape(each.name.removesuffix("n"))]
    legal = re.search(re.escape(each.name) + _LEGAL, story.text) or (
        re.search(rf"(?:{'|'.join(nominatives)}){_LEGAL}", story.document.text)
        if each.name.endswith("n")
        else None
    )
    return claim._replace(organisation=each._replace(name=legal[0])) if legal else claim


def _with_its_owner(story: Story, name: str) -> str | None:
    """'Rannan Diakoniasäätiö', of which a sentence says 'Diakoniasäätiö', where the page knows but one."""
    pattern = re.compile(rf"(?:[A-ZÅÄÖ][\w-]+n\s){{1,2}}{re.escape(name)}(?:{_LEGAL})?(?![\w-])")
    found = {match[0] for match in pattern.finditer(story.document.text)}
    longest = max(found, key=len, default="")
    return longest if longest and all(each in longest for each in found) else None


def is_person(name: str) -> bool:
    """Tell whether two words are a person's name: by a given name, or by an ending of family names."""
    words = name.split()
    if len(words) != _OF_PERSON:
        return False
    first, last = words
    if first in given_names():
        return True
    known = first in rarer_given_names() or _MAY_BE_GIVEN.fullmatch(first) is not None
    return known and _FAMILY.fullmatch(last) is not None and last not in place_forms()


_OF_PERSON = 2
# 'Saku', 'Selina': one short word that is in no case and is no abbreviation.
_MAY_BE_GIVEN = re.compile(
    r"(?!Visit|Business|Leader|Team|Villa|Club|Cafe|Hotel)[A-ZÅÄÖ][a-zåäöé]{1,9}(?<!n)"
)
_FAMILY = re.compile(
    r"[A-ZÅÄÖ][a-zåäö]+(?:nen|järvi|mäki|niemi|lahti|saari|ranta|koski|vaara|vuori|lehto|kangas|aho"
    r"|ström|berg|qvist|kvist|lund|gren|sson|blom|holm)"
)


def in_small_letters(story: Story, name: str) -> str:
    """Return a name that a heading shouts as the text says it elsewhere, else as names are written.

    'KOSKENRANNAN KUNTA' is 'Koskenrannan kunta'; a name of one word may be an abbreviation.
    """
    if not name.isupper() or " " not in name:
        return name
    said = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)
    others = (match[0] for match in said.finditer(story.document.text))
    elsewhere = next((each for each in others if not each.isupper()), None)
    if elsewhere or story.wordings[0].language != "fi":
        return elsewhere or name
    first, *rest = name.split()
    return " ".join((first.capitalize(), *map(_small, rest)))


def _small(word: str) -> str:
    if is_legal_form(word.lower()) or is_head(word.lower()):
        return word.lower()
    return word.capitalize() if word[-1:].isalpha() else word
