"""Which sums are another's: the budget of a town, the price of a roof, the pot of a call."""

from __future__ import annotations

import re

from esrcat.free_text.about import Aboutness
from esrcat.free_text.money_words import Cue, clause_end, clause_start
from esrcat.free_text.wording import Role
from esrcat.patterns import Expression, quick

_OF_WHOLE: tuple[Role, ...] = ("total", "said total")
_NOUN = r"(?:\w*han(?:ke|kk)\w*|\w*pro(?:jekt|ject)\w*)"
_OWN = re.compile(
    rf"{_NOUN}|sen|tämän|koko\w*|kokonaisuu\w*|työn|toiminnan|yhtei\w+|\w*vuoti\w+|lopulli\w+|arvioi\w+|suunnitel\w+"
    r"|toteutune\w+|hyväksyt\w+|euron|miljoonan|tuhannen|prosentin|kaikkien|näiden|noin|niin|kuin|siten|vain|myös|kuitenkin"
    r"|vuoden|mukaan|verran|jälkeen|ennen|aikaan|joten|sitten|\w+oin|ainoastaan|alustav\w+|varsinai\w+|dess|hela|helhetens|arbetets|verksamhetens|allas|års|euros|its|their|our|it|alun|muun|saman",
    re.IGNORECASE,
)
# Whose the budget is: the genitive right in front of it, or in English behind it.
_GENITIVE = re.compile(
    r"(?:(?P<fi>[^\W\d_][\w:-]{3,}n)|(?P<sv>[^\W\d_]\w{3,}s)(?:\s+(?:egen|totala|hela|samlade))?"
    r"|(?P<en>\w+)(?:['’]s|(?<=s)['’])(?:\s+(?:own|total|whole|annual))?)\s+\Z"
)
_FINNISH = re.compile(r"\w*budj|\w*kustan|\w*hin[tn]|volyymi|kokonais|arvo|laajuus", re.IGNORECASE)
_BEHIND = re.compile(
    r"\s+(?:of|for)\s+(?:the\s+|a\s+|an\s+)?(?:\w+\s+)?(?:city|town|municipality|college|school|programme|unit|department"
    r"|company|yard|building|seminar|event|fair|course|training|association|region|council|roof|house|machine)\b",
    re.IGNORECASE,
)
_VERB = re.compile(r"maksaa|maksoi|uppoaa|upposi|kostar|kostade|kostat|costs?", re.IGNORECASE)
_SUBJECT = re.compile(
    rf"(?<![\w-]){_NOUN}(?!\s+(?:ansiosta|avulla|aikana|vuoksi))\b|(?<![\w-])(?:se|tämä|kaikki\w*|yhteensä|koko|kokonai\w+|työ|hinta"
    r"|det|detta|hela|helhet\w*|allt|sammanlagt|totalt|arbetet|som|joka|mikä|it|this|whole|all|total|everything"
    r"|which|that|work|the(?=\s+costs?\b))\b",
    re.IGNORECASE,
)
_CALL = Expression(
    r"\bha(?:ussa|ku|un|kuun|kukierro\w*|kuaika\w*)\b|\bhauissa\b|\butlysning\w*|\bansökningsomgång\w*|\bcalls?\b"
    r"|\bround\s+of\s+(?:calls|applications|funding)",
    re.IGNORECASE,
)
# Who gives money that is none of the fund's.
_GIVERS = re.compile(
    r"\b(?:kaupungin|kunnan)hallitus\b|valtuusto\b|\w*säätiö\b|\bpankki\b|seurakun(?:ta|nan)\b|(?:stads|kommun)styrelsen\b"
    r"|fullmäktige\b|\w*stiftelse\w*|\bbanken\b|(?:city|town|municipal)\s+(?:board|council)\b|\bfoundation\b|\bbank\b",
    re.IGNORECASE,
)
_NOUN_ALONE = re.compile(rf"(?<![\w-]){_NOUN}", re.IGNORECASE)
_IN_PLURAL = re.compile(
    r"(?<![\w-])\w*(?:hankkei|projektei)\w*|(?<![\w-])hankkeet|(?<![\w-])projektit|(?<![\w-])\w*projekten\b"
    r"|(?:\w+\s+)projects\b",
    re.IGNORECASE,
)


def is_anothers(text: str, figure: tuple[int, int], cue: Cue, about: Aboutness) -> bool:
    """Tell whether the words around a figure say that it is no figure of the project."""
    first, last = clause_start(text, figure[0]), clause_end(text, figure[1])
    names = about.own_names()
    if cue.role in _OF_WHOLE:
        if _is_owned_by_another(text, cue, names):
            return True
        if cue.role == "said total" and _VERB.fullmatch(text, cue.start, cue.end):
            return not _has_subject(text, first, cue.start, names)
    if cue.role == "granted" and _GIVERS.search(text, first, cue.start):
        return True
    if cue.role == "granted" and _CALL.search(text, first, last):
        named = _NOUN_ALONE.search(text) is not None or any(name in text for name in names)
        return not named or _IN_PLURAL.search(text, first, last) is not None
    return False


def _is_owned_by_another(text: str, cue: Cue, names: set[str]) -> bool:
    if _BEHIND.match(text, cue.end):
        return True
    found = _GENITIVE.search(text, max(0, cue.start - 40), cue.start)
    if found is None or (found["fi"] and not _FINNISH.match(text, cue.start)):
        return False
    owner = next(filter(None, found.groups()))
    if _OWN.fullmatch(owner):
        return False
    # The name in another case: 'Risteyksen budjetti'.
    return not any(
        len(word) > 2 and owner.casefold().startswith(word.casefold()[:4])
        for name in names
        for word in name.split()
    )


def _has_subject(text: str, first: int, verb: int, names: set[str]) -> bool:
    """Tell whether what costs so much is the project: by its noun, its name or a word for the whole."""
    if text[first:verb].casefold().startswith(("som ", "joka ", "jotka ", "which ", "that ")):
        first = clause_start(text, max(first - 2, 0))
    if any(text.startswith(name) for name in names):
        return True
    before = text[first:verb]
    return _SUBJECT.search(before) is not None or any(name in before for name in names)


_USED = quick(
    r"\b(?:käytettiin|käytetty|toteutui|toteutunut|maksettiin|lopulta|lopulli\w+|användes|utnyttjades|stannade|slutlig\w*"
    r"|slutsumman|was\s+used|were\s+used|was\s+spent|were\s+spent|final|in\s+the\s+end|actual(?:ly)?)\b",
    re.IGNORECASE,
)
_GIVEN: tuple[Role, ...] = ("granted", "EU and state", "EU")


def as_used(text: str, figure: tuple[int, int], cue: Cue | None, before: int, last: Cue | None) -> Cue | None:
    """Return what a sum is that was used in the end: of what was granted, or of the public funding."""
    first = max(clause_start(text, figure[0]), before)
    if (cue and cue.role == "nothing") or not _USED.search(text, first, clause_end(text, figure[1])):
        return cue
    whose = cue or last
    if whose and whose.role in _GIVEN:
        return Cue("spent", whose.start, whose.end)
    if whose and whose.role == "public":
        return Cue("public spent", whose.start, whose.end)
    return cue
