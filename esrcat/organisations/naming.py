"""Normalise the name of an organisation so that different spellings of it become equal."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from esrcat.sentences.organisations import base_form
from esrcat.values.spacing import plain
from esrcat.vocab import authorities, places

MUNICIPALITY = "municipality:"
"""What the key of a municipality begins with."""

# Legal forms that are the same in Finnish and Swedish stand under one name.
_LEGAL_FORMS = {
    "oy": "oy", "ab": "oy", "oyj": "oyj", "abp": "oyj", "ry": "ry", "rf": "ry", "rs": "sr", "sr": "sr",
    "stiftelse": "sr", "osk": "osk", "andelslag": "osk", "ky": "ky", "kb": "ky", "tmi": "tmi",
}  # fmt: skip
_DOTTED = re.compile(r"\br\. ?([yfs])\.?(?!\w)", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")
_SLASH = re.compile(r"\s*/\s*")
_SHORTEST_HEAD = 4
# A Swedish name printed after the Finnish one: 'Vaasan kaupunki - Vasa stad'.
_SWEDISH_PAIR = re.compile(
    r"(?P<name>.+\S)\s+[-–—]\s+\S.*(?:\b(?:stad|kommun|samkommun|ab|rf)|förbund|stiftelse)\.?",
    re.IGNORECASE,
)
_MUNICIPALITY = re.compile(
    r"(?P<place>.+) (?:kaupunki|kunta|stad|kommun|city|town|municipality)", re.IGNORECASE
)
_STADEN = re.compile(r"(?:staden|kommunen) (?P<place>.+)", re.IGNORECASE)
_CITY_OF = re.compile(r"(?:the )?(?P<kind>city|town|municipality) of (?P<place>.+)", re.IGNORECASE)
_ENGLISH = re.compile(rf"{_CITY_OF.pattern}|.+ (?:city|town|municipality)", re.IGNORECASE)
_SHORT_NAME = re.compile(r"\s*\((?P<short>[^()\s]{2,12})\)")


class OrganisationName(NamedTuple):
    """What a spelling says.

    `key` is equal for spellings of one name: 'authority:…' for an authority of the funds,
    'municipality:…' with Statistics Finland's code for a town, else the words in small letters without
    legal form, short name and department. `legal_form` is '' where none is printed; Swedish ones stand
    under the Finnish. `head` is the name without its department, in the nominative.
    """

    key: str
    legal_form: str
    head: str
    department: str
    short: str


@lru_cache(maxsize=8192)
def organisation_name(as_written: str) -> OrganisationName:
    """Read the name of an organisation in any case form, Finnish or Swedish; towns in English too."""
    whole, short = _without_short(plain(as_written))
    pair = _SWEDISH_PAIR.fullmatch(whole)
    name, department = _without_department(pair["name"] if pair else whole)
    head = base_form(name)
    authority = authorities.find(whole) or authorities.find(head)
    if authority is not None:
        return OrganisationName(f"authority:{authority.id}", "", head, department, short)
    if town := _municipality(head):
        return OrganisationName(f"{MUNICIPALITY}{town}", "", _titled(head), department, short)
    words, legal_form = _without_legal_form(_WORD.findall(_DOTTED.sub(r"r\1", head).casefold()))
    return OrganisationName(" ".join(words), legal_form, head, department, short)


def organisation_key(as_written: str) -> str:
    """Return the key that all spellings of one organisation's name share."""
    return organisation_name(as_written).key


def _without_short(name: str) -> tuple[str, str]:
    """Remove a short name in brackets: 'Suomen Esimerkki (SE) ry'."""
    match = _SHORT_NAME.search(name)
    if match is None or not match["short"][0].isupper():
        return name, ""
    rest = plain(name[: match.start()] + name[match.end() :])
    return (rest, match["short"].casefold()) if rest else (name, "")


def _without_department(name: str) -> tuple[str, str]:
    """Divide 'Kuopion kaupunki / talouspalvelut': behind a slash is a department or a Swedish name."""
    head, *departments = _SLASH.split(name)
    if not departments or sum(map(str.isalpha, head)) < _SHORTEST_HEAD:
        return name, ""
    return head, " / ".join(departments)


def is_english_municipality(head: str) -> bool:
    """Tell whether the name of a municipality's organisation is English: a translation, not its own."""
    return _ENGLISH.fullmatch(head) is not None


def _municipality(head: str) -> str:
    """Return the code of the municipality that a name means; '' for one of its units and for others."""
    match = _CITY_OF.fullmatch(head) or _STADEN.fullmatch(head) or _MUNICIPALITY.fullmatch(head)
    if match is None:
        return ""
    for place in (match["place"], match["place"].removesuffix("s")):
        found = places.base_form("municipality", place)
        if found is not None:
            return found.code
    return ""


def _titled(head: str) -> str:
    """Return 'the city of Kajaani' as a page is called: 'City of Kajaani'."""
    match = _CITY_OF.fullmatch(head)
    return f"{match['kind'].capitalize()} of {match['place']}" if match else head


def _without_legal_form(words: list[str]) -> tuple[list[str], str]:
    found = ""
    rest = list(words)
    while len(rest) > 1 and rest[-1] in _LEGAL_FORMS:
        found = _LEGAL_FORMS[rest.pop()]
    while len(rest) > 1 and rest[0] in ("oy", "ab"):
        found = found or _LEGAL_FORMS[rest[0]]
        del rest[0]
    return rest, found
