"""Read the numbers that a Swedish final report states as achieved."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from esrcat.patterns import quick
from esrcat.sentences.splitting import Sentence, sentences
from esrcat.values.reading import Reading

_QUALIFIERS = {
    "over": r"över|drygt|mer\s+än|fler\s+än|minst|åtminstone|upp\s+till\s+över",
    "under": r"knappt|nästan|närmare|inemot|bortåt|uppemot|mindre\s+än|färre\s+än",
    "about": r"cirka|ca\.?|ungefär|omkring|runt|kring",
}
_NUMBER = quick(
    r"(?<![\w.,:/–-])(?:(?:"
    + "|".join(f"(?P<{kind}>{words})" for kind, words in _QUALIFIERS.items())
    + r")\s+)?(?P<number>\d{1,3}(?:[ \xa0]\d{3})+|\d+)(?![\w/:–-]|[.,]\d|\.\s?\d|\s?[%€])",
    re.IGNORECASE,
)
_CLAUSE_END = quick(r"[,;:]\s|\s[–—-]\s|\s(?:och|men|samt|medan|som)\s")
_WORD = re.compile(r"[\w-]+")
_NEXT = re.compile(r"\s+([^\W\d][\w-]*)")
_BEFORE_VERB = re.compile(
    r"(?P<what>[^\W\d][\w-]*)\s+(?P<verb>[^\W\d]\w*)\s+(?:(?:sammanlagt|totalt|inalles)\s+)?\Z"
)
# Time, money, measures, ages and what only tells how large a thing is.
_MEASURE = re.compile(
    r"(?:år(?:et|s)?|månad|veck|dag(?!is)|dyg?n|timm|minut|sekund|euro|procent|meter|kilo|ton\b|liter|grader|gånger|"
    r"studiepoäng|studievecko|sittplats|kvadrat|hektar|årsverk|personarbets|mil\b|km\b|kg\b|kW\b|st\b\.?)|"
    r"(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\b",
    re.IGNORECASE,
)
_ADJECTIVE = re.compile(
    r"(?:nya|unga|olika|vuxna|egna|lediga|små|stora|äldre|yngre|korta|långa|lokala|andra|fler|"
    r"\w+(?:iga|ska|ande|ade|ella|lösa|ala|iva|ära|födda|anställda))\Z"
)
# The past tense, active and passive, of regular verbs and of those that reports use besides.
_REGULAR = re.compile(
    r"\w{2,}(?:ades?|[^aeiouyåäö]tes?|[^aeiouyåäö]des?|[aeiouyåäö]ddes?|[aeiouyåäö]ttes?)\Z"
)
_STRONG = frozenset(
    """fick blev gick kom kommo gavs gav skrev skrevs höll hölls gjorde gjordes såldes tog togs uppstod
    föddes fann drog drogs bröt bytte lät satte sattes slöt slöts steg växte vann vanns skapades började
    inledde deltog medverkade besökte fullföljde avlade avlades utbildades sysselsattes anställdes
    grundades nåddes""".split()
)
# Verbs of being, lasting, costing, wishing and failing count nothing achieved; others only end alike.
_NO_ACHIEVEMENT = frozenset(
    """hade pågick varade kostade vägde stod kunde skulle ville behövde måste planerades planerade
    beräknades beräknade uppskattades räckte tjänade omfattade bestod tillhörde saknades saknade önskade
    hoppades väntade väntades förväntades behövdes fanns borde avbröt avbröts sjönk minskade ökade uteblev
    dog slutade trodde bodde krävde krävdes ledde både våra båda dessa andra denna rådde hände""".split()
)
_DOUBT = quick(
    r"\b(?:mål(?:et|en|sättning\w*)?|syfte\w*|plan(?:en|er|erad\w*)?|inte|ingen|inga|aldrig|högst|i\s+medeltal|i\s+genomsnitt"
    r"|per\s+\w+|åt\s+gången|varje|åldern?|årlig\w*|om\s+året|i\s+veckan)\b",
    re.IGNORECASE,
)
_EARLIEST_YEAR, _LATEST_YEAR = 1990, 2035


def swedish_outcomes(text: str) -> list[tuple[Reading, ...]]:
    """Read the achieved numbers of a final report: text, number, qualifier where there is one, and what.

    A number counts when a verb in the past that tells of something done or got stands in its clause.
    Measures, years, plans, averages and sizes of groups give nothing.
    """
    return [facts for sentence in sentences(text) for facts in _of_sentence(text, sentence)]


def _of_sentence(text: str, sentence: Sentence) -> Iterator[tuple[Reading, ...]]:
    whole = Reading("text", " ".join(sentence.text.split()), sentence.start, sentence.end)
    for number in _NUMBER.finditer(text, sentence.start, sentence.end):
        start, end = _clause(text, sentence, *number.span("number"))
        if _DOUBT.search(text, start, end) or not _tells_of_achievement(text, start, end):
            continue
        what = _counted(text, start, end, number)
        value = int(re.sub(r"\s", "", number["number"]))
        if what is None or (_EARLIEST_YEAR <= value <= _LATEST_YEAR and " " not in number["number"]):
            continue
        readings = [whole, Reading("number", value, *number.span("number"))]
        if kind := next((kind for kind in _QUALIFIERS if number[kind]), None):
            readings.append(Reading("qualifier", kind, *number.span(kind)))
        yield (*readings, what)


def _clause(text: str, sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """Return the part of the sentence between the commas and conjunctions around a number."""
    first = sentence.start
    for stop in _CLAUSE_END.finditer(text, sentence.start, sentence.end):
        if stop.end() <= start:
            first = stop.end()
        elif stop.start() >= end:
            return first, stop.start()
    return first, sentence.end


def _tells_of_achievement(text: str, start: int, end: int) -> bool:
    return any(map(_is_achieving, _WORD.findall(text, start, end)))


@lru_cache(maxsize=4096)
def _is_achieving(word: str) -> bool:
    if word in _NO_ACHIEVEMENT:
        return False
    return word in _STRONG or (word[0].islower() and _REGULAR.fullmatch(word) is not None)


def _counted(text: str, start: int, end: int, number: re.Match[str]) -> Reading | None:
    """Return the phrase that a number counts: what follows it, else what stands before the verb."""
    word = _NEXT.match(text, number.end(), end)
    if word is None:
        before = _BEFORE_VERB.search(text, start, number.start())
        if before and _is_achieving(before["verb"]) and not _MEASURE.match(before["what"]):
            return Reading("what", before["what"], *before.span("what"))
        return None
    if _MEASURE.match(word[1]) or _is_achieving(word[1]):
        return None
    first, last = word.start(1), word
    while _ADJECTIVE.match(last[1]):
        following = _NEXT.match(text, last.end(), end)
        if following is None or (_is_achieving(following[1]) and not _ADJECTIVE.match(following[1])):
            break
        last = following
    return Reading("what", " ".join(text[first : last.end(1)].split()), first, last.end(1))
