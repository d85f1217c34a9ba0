"""What a person's name looks like in a text, and what tells it from a body's."""

from __future__ import annotations

import re
from typing import NamedTuple

from esrcat.free_text.persons.said_role import SaidRole
from esrcat.patterns import quick
from esrcat.patterns.tables import patterns_of
from esrcat.vocab.place_forms import place_forms

_WORDS = patterns_of("esrcat.free_text.persons", "words.txt")

_SMALL = "a-zåäöáàâãčçéèêëíïñóôõøæšśúüûýžż"
_LARGE = "A-ZÅÄÖÁČÉÍÓØÆŠÚÜŽ"
PART = rf"(?:(?:[ODd]['’]|Ma?c)(?=[A-Z]))?[{_LARGE}][{_SMALL}]+(?:-[{_LARGE}{_SMALL}][{_SMALL}]+)*"
_OF = r"(?:von|af|de(?:[ ]l[ae])?|van(?:[ ]de[rn])?|di)[ ]"
PERSON = rf"{PART}(?:[ ](?:[A-ZÅÄÖ]\.|{PART}))?[ ](?:{_OF})?{PART}"
"""A person's name: two or three words with capitals."""
PERSON_NAME = quick(rf"(?<![\w.@-])(?P<name>{PERSON})(?![\w@])(?!\s(?:ry|Oy|Ab|rf|Ltd|oy|ab)\b)")
DEGREES = frozenset(
    "dr mr ms mrs tkl tkt ktt yht vtm vtt hum kand ft fm fl km ktm dipl ins prof tri fil yht rva hra".split()
)


class Person(NamedTuple):
    """A person named in a text; `title` stands in front of the name as a part of it ('Lehtori')."""

    name: str
    start: int
    end: int
    title: SaidRole | None


OCCUPATION = re.compile(
    r"[A-ZÅÄÖ][a-zåäö-]{3,}(?:(?<!gg)(?<!lig)are|iker|eur|ör|ist|ant|man|log|tuttaja|ntaja|täjä|mestari|kko|kkö|sti|ntti|mies|ian)"
)
"""A word that says what somebody does, by its ending."""
_BODY_WORD = quick(_WORDS["word_of_body"])


def is_of_body(name: str) -> bool:
    """Tell whether a name with capitals has a word of organisations in it."""
    if _BODY_WORD.search(name) is None:
        return False
    # 'Askola' is a place, and a family name.
    rest = " ".join(word for word in name.split(" ") if word not in place_forms())
    return _BODY_WORD.search(rest) is not None
