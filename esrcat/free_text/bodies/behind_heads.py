"""Names of organisations that go on behind the word for their kind: 'Koulutuskeskus Brahe'."""

from __future__ import annotations

import re

from esrcat.free_text.bodies.organisation import Organisation
from esrcat.free_text.bodies.words import is_head
from esrcat.patterns import quick

_NAMED_HEAD = quick(
    r"(?:yhtymä|keskus|opisto|korkeakoulu|lukio|akatemia|yhtiö|säätiö|instituutti"
    r"|yhdistys|laitos|osuuskunta|setlementti|teatteri)\Z",
    re.IGNORECASE,
)
_OWN_NAME = re.compile(r"[A-ZÅÄÖ][a-zåäö]{2,}(?<![nsl]la)(?<![ls]lä)(?<!lle)(?<!lta)(?<!ssa)(?<!sta)(?<!n)")
# 'Kuhmon Diakonialaitoksen säätiö'
_OF_FOUNDATION = re.compile(r"(?:laitoksen|opiston|koulun|sairaalan|museon|kodin)\Z")
_LEGAL = re.compile(r"(?:oyj?|ab|ry|rf|sr|osk|ky)\b", re.IGNORECASE)
_BEHIND_NAME = re.compile(
    r"\Z|[,.;)\n]|\s(?:ja|sekä|on|ovat|oli|olivat|toimii|\(|[a-zåäö]{2,}(?:aa|ää|ee|ii|oo|oi|öi|si|ti|tti|vat|vät)\b)"
)


def goes_on(text: str, head: tuple[int, int], following: tuple[int, int]) -> bool:
    """Tell whether a name of its own stands behind the head, in no case form."""
    word = text[slice(*following)]
    if word in ("säätiö", "säätiön"):
        return text[head[1] : following[0]] == " " and _OF_FOUNDATION.search(text, *head) is not None
    return (
        text[head[1] : following[0]] == " "
        and _NAMED_HEAD.search(text, *head) is not None
        and _may_be_own(text, head, word)
        and _LEGAL.match(word) is None
        and _BEHIND_NAME.match(text, following[1]) is not None
    )


def _may_be_own(text: str, head: tuple[int, int], word: str) -> bool:
    """Tell whether a word may be a name of its own: in capitals only where the head opens the whole.

    Behind a genitive they say it once more: 'Rannan kuntayhtymä RAKY'.
    """
    if _OWN_NAME.fullmatch(word):
        return True
    opens = text[head[0]].isupper() and not text.endswith("n ", 0, head[0])
    return opens and _IN_CAPITALS.fullmatch(word) is not None


# 'Koulutuskuntayhtymä SAARI'
_IN_CAPITALS = re.compile(r"(?!ES[RF]|EAKR|JTF|AMIF)[A-ZÅÄÖ]{3,10}")


def joins_acronym(text: str, words: list[tuple[int, int]], index: int) -> bool:
    """Tell whether a word joins a name of its own to one: 'Rannan opiston ja SOUTU koulutuskuntayhtymän'.

    That has capitals only, and stands right before the word for its kind.
    """
    word, *following = (text[slice(*each)] for each in words[index : index + 3])
    if word not in ("ja", "sekä") or len(following) != _TWO:
        return False
    return len(following[0]) >= _TWO and following[0].isupper() and is_head(following[1])


_TWO = 2


def without_colon(text: str, start: int, end: int) -> tuple[int, int]:
    """'Rannan koulutuskuntayhtymä: molemmat ovat …': the colon ends the name; a label keeps its own."""
    return start, end - (end - start > 1 and text[end - 1] == ":" and text[start].islower())


# 'Institute for Boats and Bridges -osaamiskeskus', 'Nordic Oars and Sails Oy'
_ENGLISH_BEFORE = re.compile(
    r"(?<![\w-])[A-Z][\w’'-]+\s(?:[A-Z][\w’'-]+\s|(?:and|of|for)\s(?=[A-Z]))*(?:and|of|for)\s(?:[A-Z][\w’'-]+\s)*\Z"
)
_LONGEST_BEFORE = 80
_WHERE_IT_IS = re.compile(r"\svid\s[A-ZÅÄÖ][\wåäö]+(?:\s[A-ZÅÄÖ][\wåäö]+)?")


def from_its_beginning(text: str, each: Organisation) -> Organisation:
    """Begin a name of Finnish text where it does, in whose English words a small one joins others.

    A Swedish school's goes on with where it is.
    """
    if each.name.endswith("rkeshögskolan") and (at := _WHERE_IT_IS.match(text, each.end)):
        return each._replace(name=each.name + at[0], end=at.end())
    low = max(0, each.start - _LONGEST_BEFORE)
    if " -" in each.name and (half := _FIRST_HALF.search(text, low, each.start)):
        return each._replace(name=half[0] + each.name, start=half.start())
    if _LEGAL_LAST.search(each.name) and (line := _DASHED_LINE.fullmatch(text, *_line_of(text, each))):
        return each._replace(name=line[0], start=line.start(), end=line.end(), certain=True)
    before = (
        _ENGLISH_BEFORE.search(text, low, each.start) if text.endswith(_JOINED, low, each.start) else None
    )
    if before is None or not each.certain:
        return each
    return each._replace(name=before[0] + each.name, start=before.start())


# 'Soutajat ja Uimarit -Liitto ry': what stands before the hyphen is all of its name.
_FIRST_HALF = re.compile(r"(?<![\w-])[A-ZÅÄÖ][\wåäö-]+\s(?:ja|&)\s\Z")
# 'Laituri - Soutualan osaamiskeskus ry' alone in its line
_LEGAL_LAST = re.compile(r"\s(?:ry|oyj?|sr|osk|rf|ab)\Z", re.IGNORECASE)
_DASHED_LINE = re.compile(r"[A-ZÅÄÖ][\wåäö]+\s[-–]\s[A-ZÅÄÖ][\wåäö-]+(?:\s[\wåäö-]+){1,4}")
_JOINED = (" and ", " of ", " for ")


def _line_of(text: str, each: Organisation) -> tuple[int, int]:
    """Return the line that ends with a name, up to it."""
    stands_last = text.startswith("\n", each.end) or each.end == len(text)
    return (text.rfind("\n", 0, each.start) + 1 if stands_last else each.start), each.end
