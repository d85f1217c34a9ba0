"""What an editor means with a cell that its field does not take as it is written."""

from __future__ import annotations

import json
import re
from types import MappingProxyType

from esrcat.exports.codebook import meanings
from esrcat.settings import LANGUAGES
from esrcat.values.money import euros

_NUMBERS = ("int_parsing", "float_parsing", "int_from_float")
_TRUTHS = ("bool_parsing",)
_CODES = ("literal_error",)
_LISTS = ("list_type",)
_TEXTS = ("string_type",)
_INDEX = re.compile(r"/\d+(?=/|\Z)")
_THINGS = ("model_type", "model_attributes_type", "dict_type")
_WORDS = MappingProxyType({"kyllä": "true", "ei": "false", "ja": "true", "nej": "false"})


def as_meant(pointer: str, value: str, fault: str) -> str | None:
    """Return a cell as its field takes it, None where that is not plain; `fault` is pydantic's kind of error.

    Numbers in the Finnish way ('1 000,50'), words for yes and no, the words that a page has for a code
    ('Päättynyt', 'EAKR'), and names in a list of places or partners: '["Lahti", "Heinola"]' is
    '[{"name": "Lahti"}, {"name": "Heinola"}]'. Nothing in the place of a list is a list of nothing.
    """
    if fault in _NUMBERS:
        number = euros(value)
        meant = None if number is None else str(number)
    elif fault in _TRUTHS:
        meant = _WORDS.get(value.casefold())
    elif fault in _CODES:
        meant = _code(pointer, value.casefold())
    elif fault in _LISTS:
        meant = None if value else "[]"
    else:
        meant = _named(value) if fault in _THINGS else None
    return meant if meant != value else None


def _code(pointer: str, word: str) -> str | None:
    """Return the code that a page shows under a word, or under the short name that stands behind it."""
    for language in LANGUAGES:
        for code, shown in meanings(_INDEX.sub("/*", pointer), language).items():
            if word == shown.casefold() or shown.casefold().endswith(f"({word})"):
                return code
    return None


def _codes(pointer: str) -> tuple[str, str] | None:
    told = meanings(_INDEX.sub("/*", pointer))
    if not told:
        return None
    return "a code is wanted", "write " + ", ".join(f"{code} ({shown})" for code, shown in told.items())


def _named(value: str) -> str | None:
    try:
        names = json.loads(value)
    except json.JSONDecodeError:
        return None
    if not isinstance(names, list) or not names or not all(isinstance(each, str) for each in names):
        return None
    return json.dumps([{"name": each} for each in names], ensure_ascii=False)


def what_is_wanted(pointer: str, fault: str) -> tuple[str, str] | None:
    """Return what a field takes and how to write it, None where pydantic's own words have to do."""
    if fault in _CODES:
        return _codes(pointer)
    if fault in _NUMBERS:
        return "a number is wanted", "write it as 1000 or 1000,50"
    if fault in _TRUTHS:
        return "yes or no is wanted", "write true or false, kyllä or ei"
    if fault in _LISTS:
        return "a list is wanted", 'write it as ["kylät", "palvelut"]'
    if fault in _TEXTS and _INDEX.search(pointer):
        return "a text is wanted", "to remove an item of a list, set the list without it"
    if fault in _THINGS:
        return (
            "it has parts of its own",
            'write a list of names, ["Lahti", "Heinola"], or of parts, [{"name": "Lahti"}]',
        )
    return None
