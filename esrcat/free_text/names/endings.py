"""Where a name that goes on in small letters ends: before a verb, a sign or the end of its sentence."""

from __future__ import annotations

import re

from esrcat.free_text.names.phrases_said import FI_FINITE

_JOINING = frozenset(
    """i på till av för med och ur över under från att som en ett den det vid hos om ja tai mutta sekä eli
    kuin of and the for to in at on by with a an from or""".split()
)
_NEXT = re.compile(r"\s(?P<word>[\w’'&+-]+)")
_VERBS = {
    "fi": re.compile(rf"{FI_FINITE}|on|oli|ovat|ei|joka|jossa|jonka|jota|kun|että|siis|nyt|taas|myös|jo"),
    "sv": re.compile(
        r"är|var|har|hade|får|fick|ska|skall|kan|vill|blir|blev|går|gick|kom|kommer|som|där|när|nu|inte|också"
        r"|även|finns|fanns|heter|tog|tar|ger|gav|pågår|pågick|kostar|[a-zåäö]{3,}(?:ades|erades|ade|erar|as|ats|tes|tte)|[a-zåäö]{2,}ddes?"
    ),
    "en": re.compile(
        r"is|are|was|were|has|have|had|will|can|runs?|ran|helps?|begins?|began|starts?|ends?|costs?|gets?|got"
        r"|does|did|brought|takes?|took|trains?|gives?|gave|[a-z]{3,}ed|which|that|who|by|from"
    ),
}
_OF_SENTENCES = re.compile(
    r"on|ovat|oli|sai|saa|jäi|jäivät|ei|ska|är|var|har|hade|får|fick|kan|vill|blir|blev|håller"
    r"|is|are|was|were|has|have|had|will|can|do|does|did|should"
)


def may_end_with(word: str) -> bool:
    """Tell whether a name may end with a word: none does with 'och' or the first part of 'kust- och …'."""
    return word.lower() not in _JOINING and not word.endswith("-")


def ends_before(text: str, at: int, end: int, language: str) -> bool:
    """Tell whether a sign, a verb or the end of a sentence follows."""
    following = _NEXT.match(text, at, end)
    return following is None or _VERBS[language].fullmatch(following["word"]) is not None


def is_before_verb(text: str, at: int, end: int, language: str) -> bool:
    """Tell whether a verb follows."""
    following = _NEXT.match(text, at, end)
    return following is not None and _VERBS[language].fullmatch(following["word"]) is not None


def has_verb(name: str, language: str) -> bool:
    """Tell whether words behind the first one are those of a sentence."""
    return any(
        _OF_SENTENCES.fullmatch(word.lower()) or (language == "fi" and re.fullmatch(FI_FINITE, word))
        for word in name.replace(",", "").split()[1:]
    )
