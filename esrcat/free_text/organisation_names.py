"""Where organisations are named in running text, and the base form of their names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from esrcat.sentences.organisations import base_form, is_genitive, is_organisation
from esrcat.vocab import authorities


class Organisation(NamedTuple):
    """An organisation: its name in the base form and where it stands.

    One that is not `certain` is a name that only the words around it show to be an organisation's.
    """

    name: str
    start: int
    end: int
    genitive: bool = False
    certain: bool = True


_WORD = re.compile(r"[A-ZÅÄÖ0-9][\w&:+’'/-]*|[\w&:+’'/-]+")
_LEGAL = r"(?:ry|r\.y\.|rf|r\.f\.|rs|sr|oy|oyj|ab|osk|ky|tmi|kuntayhtymä)"
_LEGAL_WORD = re.compile(rf"{_LEGAL}(?::\w+|n|lle|lta|ssa)?\Z", re.IGNORECASE)
_SMALL = frozenset("ja sekä och and of the for i på för".split())
_OPEN = re.compile(r"(?:seudun|alueen|maakunnan|seutukunnan|rannikon|saariston|kylän|laakson)\Z", re.IGNORECASE)
_HEAD = re.compile(
    r"(?:kaupun[kg]i\w*|kun(?:ta|na)\w*|\w*kuntayhtymä\w*|yhtymä\w*|\w*kesku(?:s|kse|st)\w*|\w*lii(?:tto|to)\w*|yliopisto\w*|\w*korkeakoulu\w*|\w*opisto\w*|\w*säätiö\w*"
    r"|\w*yhdisty(?:s|kse|st)\w*|\w*instituut\w*|\w*laito(?:s|kse|st)\w*|\w*ministeriö\w*|\w*seurakun\w*|\w*seurakuntayhtymä\w*|\w*akatemia\w*|\w*lukio\w*|\w*järjestö\w*|\w*seura(?:n|lla|lta|lle)?|\w*yhtiö\w*"
    r"|\w*kamari\w*|\w*hallitu(?:s|kse)\w*|\w*museo\w*|\w*teatteri\w*|\w*toimisto\w*|\w*piiri(?:n|ä)?|\w*setlement\w*|\w*osuuskun\w*|\w*valtakunna\w*|\w*yksikkö\w*|\w*konserni\w*|\w*koulu(?:n|lla|lta|lle)?|\w*paja(?:n|lla|lta)?|\w*klusteri\w*|\w*verkosto\w*|\w*virasto\w*)\Z",
    re.IGNORECASE,
)
_FOREIGN = re.compile(
    r"(?:[A-ZÅÄÖ][\wåäö-]+\s(?:stads?|kommuns?|landskommuns?|stad\s\S{0,1})(?!\w)"
    r"|(?:Yrkeshögskolan|Yrkesinstitutet|Högskolan|Föreningen|Stiftelsen|Samkommunen|Kommunförbundet|Regionförbundet)\s[A-ZÅÄÖ][\w-]+(?:\s(?:i|för)\s[A-ZÅÄÖ][\w-]+)?"
    r"|(?:[A-ZÅÄÖ][\w-]+\s){1,3}(?:yrkeshögskola|universitet|samkommun|yrkesinstitut|folkhögskola|institut|förbund|stiftelse|förening|museum|församling|gymnasium|medborgarinstitut|kommunförbund|handelskammare)s?(?!\w)"
    r"|Åbo\sAkademis?|Svenska\skulturfonden"
    r"|[A-ZÅÄÖ]\w*(?:s)\s(?:förbund|kommun|stad|landskapsförbund)s?(?:\sför\s[a-zåäö]+(?:\soch\s[a-zåäö]+)?)?"
    r"|(?:NTM-centralen|ELY-centralen|TE-centralen|Närings-,\strafik-\soch\smiljöcentralen|Livskraftscentralen|Arbetskrafts-\soch\snäringscentralen)\si\s(?:[A-ZÅÄÖ][\wåäö]+)(?:\s[A-ZÅÄÖ][\wåäö]+)?"
    r"|(?:[A-ZÅÄÖ][\w&-]+\s){1,4}(?:Ab|Oy|rf|r\.f\.|Oyj|ry|Ltd)(?!\w)|(?:Ab|Oy)\s(?:[A-ZÅÄÖ][\w&-]+\s?){1,3}(?:Ab)?"
    r"|(?:the\s)?(?:City|Town|Municipality|University|Region|Federation|Association|Council|Centre)\sof\s(?:[A-ZÅÄÖ][\w-]+)(?:\s(?:[A-ZÅÄÖ][\w-]+|of|and|Applied|Sciences))*"
    r"|(?:[A-ZÅÄÖ][\w&’-]+\s){1,5}(?:University(?:\sof\sApplied\sSciences)?|Foundation|Association|Council|College|Institute|Centre|Center|Society|Federation|Consortium|Union|Chamber\sof\sCommerce|Parish|Museum|Academy|Cooperative|Agency|Company)(?:\s(?:of|for|in)\s(?:[A-ZÅÄÖ][\w-]+)(?:\s(?:and\s)?[A-ZÅÄÖ][\w-]+)*)?)"
)
_SWEDISH_GENITIVE = re.compile(r"(?:(?<=stad)|(?<=mmun)|(?<=kola)|(?<=itet)|(?<=rbund)|(?<=kademi))s\Z")
_LONGEST_WORDS = 8
_NOT_NAMES = frozenset("hanke hankkeen hankkeessa projekti projektin työllisyys kehittämis".split())


def organisations_in(text: str, start: int, end: int, language: str) -> list[Organisation]:
    """Return the organisations that a stretch of running text names, in order."""
    found = list(_finnish(text, start, end)) if language == "fi" else list(_foreign(text, start, end))
    if language != "fi":
        taken = [(each.start, each.end) for each in found]
        found += [each for each in _finnish(text, start, end) if not any(low < each.end and each.start < high for low, high in taken)]
        found.sort(key=lambda each: each.start)
    return found


def _foreign(text: str, start: int, end: int) -> Iterator[Organisation]:
    for match in _FOREIGN.finditer(text, start, end):
        first, last = match.span()
        if text[first : first + 4].lower() == "the ":
            first += 4
        name = text[first:last].rstrip()
        bare = _SWEDISH_GENITIVE.sub("", name)
        yield Organisation(" ".join(bare.split()), first, first + len(name), bare != name)


def _finnish(text: str, start: int, end: int) -> Iterator[Organisation]:
    words = [(match.start(), match.end()) for match in _WORD.finditer(text, start, end)]
    index = 0
    while index < len(words):
        first = words[index][0]
        if not text[first].isupper():
            # 'työ- ja elinkeinoministeriö' and the like begin with a small letter.
            index += 1
            continue
        last = _end_of_name(text, words, index)
        if last is None:
            last = _end_of_unknown(text, words, index)
            if last is None:
                index += 1
                continue
            written = text[first : words[last][1]]
            yield Organisation(base_form(written), first, words[last][1], written.endswith("n"), False)
            index = last + 1
            continue
        written = text[first : words[last][1]]
        name = _base(written)
        if name:
            yield Organisation(name, first, words[last][1], is_genitive(written) or written.endswith((":n", "n")))
        index = last + 1


def _end_of_name(text: str, words: list[tuple[int, int]], index: int) -> int | None:
    """Return the last word of the name that begins at a word with a capital: its head word or legal form."""
    best: int | None = None
    for number in range(index, min(index + _LONGEST_WORDS, len(words))):
        first, last = words[number]
        word = text[first:last]
        if number > index and not _adjoins(text, words[number - 1][1], first):
            break
        if _LEGAL_WORD.match(word) and number > index:
            return number
        if best is not None:
            # After the head only a legal form belongs to the name, in the next two words.
            if number - best > 2 or not word[0].isupper():
                break
            continue
        if _HEAD.match(word) and not _OPEN.search(word) and word.casefold() not in _NOT_NAMES:
            if number == index and not _stands_alone(word):
                return None
            best = number
            if not _legal_follows(text, words, number):
                return best
            continue
        if number > index and not (word[0].isupper() or word.endswith("n") or word in _SMALL or word.endswith("-")):
            break
    return best


def _end_of_unknown(text: str, words: list[tuple[int, int]], index: int) -> int | None:
    """Return the end of 'Runnin Kyläosuus': a genitive and a word or two, all with capitals."""
    first, last = words[index]
    if not text[first:last].endswith("n"):
        return None
    number = index + 1
    while number < len(words) and number - index <= 3 and _adjoins(text, words[number - 1][1], words[number][0]):
        word = text[slice(*words[number])]
        if not word[0].isupper() or len(word) < 3:
            break
        number += 1
    return number - 1 if number - 1 > index else None


def _adjoins(text: str, end: int, start: int) -> bool:
    between = text[end:start]
    return between == " " or between == "\n" or (between == ", " and text[end - 1] == "-")


def _legal_follows(text: str, words: list[tuple[int, int]], number: int) -> bool:
    for following in range(number + 1, min(number + 4, len(words))):
        first, last = words[following]
        if not _adjoins(text, words[following - 1][1], first):
            return False
        word = text[first:last]
        if _LEGAL_WORD.match(word):
            return True
        if not word[0].isupper():
            return False
    return False


def _stands_alone(word: str) -> bool:
    """Tell whether one word alone is the name of an organisation: 'Satakuntaliitto', 'Diakonia-ammattikorkeakoulu'."""
    lower = word.casefold()
    return "-" in word[1:-1] or any(
        lower.endswith(tail) and len(lower) > len(tail) + 3
        for tail in ("liitto", "liiton", "hallitus", "hallituksen", "virasto", "viraston", "akatemia", "akatemian", "säätiö", "säätiön", "instituutti", "instituutin", "opisto", "opiston")
    )


@lru_cache(maxsize=4096)
def _base(written: str) -> str:
    flat = " ".join(written.split())
    named = authorities.spelled(flat)
    if named and named[0].isupper():
        return named
    name = base_form(flat)
    return name if is_organisation(name) or _LEGAL_WORD.search(name.rpartition(" ")[2]) or _HEAD.match(name.rpartition(" ")[2]) else ""


def is_authority(name: str) -> bool:
    """Tell whether a name is that of an authority of the funds."""
    return authorities.find(name) is not None
