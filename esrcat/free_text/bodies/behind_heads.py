"""Names of organisations that go on behind the word for their kind: 'Koulutuskeskus Brahe'."""

from __future__ import annotations

import re

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
    if word == "säätiö":
        return text[head[1] : following[0]] == " " and _OF_FOUNDATION.search(text, *head) is not None
    return (
        text[head[1] : following[0]] == " "
        and _NAMED_HEAD.search(text, *head) is not None
        and _OWN_NAME.fullmatch(word) is not None
        and _LEGAL.match(word) is None
        and _BEHIND_NAME.match(text, following[1]) is not None
    )
