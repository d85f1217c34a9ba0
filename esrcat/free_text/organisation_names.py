"""Where organisations are named in running text, and the base form of their names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from esrcat.free_text.names_behind_heads import goes_on
from esrcat.free_text.other_funders import is_other_funder, other_funders_in
from esrcat.sentences.organisations import base_form, is_genitive, is_organisation
from esrcat.vocab import authorities
from esrcat.vocab.place_context import given_names
from esrcat.vocab.place_forms import place_forms


class Organisation(NamedTuple):
    """An organisation: its name in the base form and where it stands.

    One that is not `certain` is a name that only the words around it show to be an organisation's.
    """

    name: str
    start: int
    end: int
    genitive: bool = False
    certain: bool = True


_WORD = re.compile(r"r\.\s?[yf]\.|[A-ZÅÄÖ0-9][\w&:+’'/-]*(?:\.\w\.)?|[\w&:+’'/-]+")
_LEGAL_WORD = re.compile(
    r"(?:ry|r\.y|rf|r\.f|rs|sr|oy|oyj|ab|osk|ky|tmi|ltd|kuntayhtymä\w*)\.?(?::\w+|n|lle|lta|ssa)?\Z",
    re.IGNORECASE,
)
_AREA = re.compile(r"alue(?:en|ella|elta|elle|essa)\Z")
_SMALL = frozenset("ja och and of the for i på för".split())
_ROLES = frozenset(
    """rahoittaja toteuttaja päätoteuttaja osatoteuttaja hallinnoija hakija koordinaattori viranomainen
    kumppani vastuuviranomainen finansiär genomförare sökande partner projektägare lead coordinator funder
    hanke projekti""".split()
)
_OF_PROJECT = re.compile(r"-?(?:hank(?:e|kee|etta)|projekti)\w*\Z", re.IGNORECASE)
_OPEN = re.compile(
    r"(?:seudun|alueen|maakunnan|seutukunnan|rannikon|saariston|kylän|laakson)\Z", re.IGNORECASE
)
_HEAD = re.compile(
    r"(?:kaupun[kg]i\w*|kun(?:ta|na)\w*|\w*yhtymä\w*|\w*kesku(?:s|kse|st)\w*"
    r"|\w*lii(?:tto|to)\w*|yliopisto\w*|\w*korkeakoulu\w*|\w*opisto\w*|\w*säätiö\w*"
    r"|\w*yhdisty(?:s|kse|st)\w*|\w*instituut\w*|\w*laito(?:s|kse|st)\w*|\w*ministeriö\w*"
    r"|\w*seurakun\w*|\w*akatemia\w*|\w*lukio\w*|\w*järjestö\w*|\w*seura(?:n|lla|lta|lle|sta|ssa)?"
    r"|\w*yhtiö\w*"
    r"|\w*kamari\w*|\w*hallitu(?:s|kse)\w*|\w*museo\w*|\w*teatteri\w*|\w*toimisto\w*|\w*piiri(?:n|ä)?"
    r"|\w*setlement\w*|\w*osuuskun\w*|\w*konserni\w*|\w*koulu(?:n|lla|lta|lle)?|\w*paja(?:n|lla|lta)?"
    r"|\w*foorumi\w*|\w*kerho|\w*klubi|\w*kilta|\w*laboratorio\w*|\w*verstas|\w*kampus\w*|\w*setlementti\w*"
    r"|\w*klusteri\w*|\w*verkosto\w*|\w*virasto\w*|\w*hyvinvointialue\w*|\w*liikelaitos\w*|\w*klinikka"
    r"|\w*klinikan|\w*kehitysyhtiö\w*|\w*yrkeshögskola\w*|\w*amk(?:n|ille|issa|ista)?)\Z",
    re.IGNORECASE,
)
_PLACE = r"[A-ZÅÄÖ][\wåäö-]+"
_SWEDISH_HEAD = (
    r"(?:[a-zåäö]+\s)?[a-zåäö]*(?:högskola|folkhögskola|hamnskola|yrkesskola|sjöfartsskola|skolan|institut|institutet|förening"
    r"|föreningen|stiftelse|stiftelsen|bolag|bolaget|sällskap|sällskapet|akademi|akademin|centrum|verkstad|verkstaden"
    r"|klubb|ungdomskrets|museum|samkommun|församling|gymnasium|företagstjänst|andelslag|nätverk|marthor)s?"
)
_FOREIGN = re.compile(
    rf"(?:(?:NTM-centralen|ELY-centralen|TE-centralen|Närings-,\strafik-\soch\smiljöcentralen"
    rf"|Livskraftscentralen|Arbetskrafts-\soch\snäringscentralen)\si\s{_PLACE}(?:\s(?:Finland|Savolax"
    rf"|Karelen|Österbotten|Tavastland))?"
    rf"|{_PLACE}(?:\s{_PLACE})?\s(?:TE-central(?:en)?|ELY-central(?:en)?|NTM-central(?:en)?"
    rf"|livskraftscentral(?:en)?)"
    rf"|(?:ELY|TE)\sCentre\s(?:of|for|in)\s(?:{_PLACE})(?:\s{_PLACE})?"
    rf"|(?:(?!The\s){_PLACE}\s){{1,3}}(?:ELY|TE)\sCentre"
    rf"|Centre\sfor\sEconomic\sDevelopment,\sTransport\sand\sthe\sEnvironment\s(?:of|for"
    rf"|in)\s{_PLACE}(?:\s{_PLACE})?"
    rf"|Regional\sCouncil\sof\s{_PLACE}(?:\s(?!and\b){_PLACE})?"
    rf"|{_PLACE}\s(?:stads?|kommuns?|landskommuns?)(?!\w)"
    rf"|(?:[Cc]ity|[Tt]own|[Mm]unicipality)\sof\s(?:S:t\s)?{_PLACE}"
    rf"|(?:{_PLACE}\s){{1,3}}förbunds?(?:\sför\s[a-zåäö]+(?:\soch\s[a-zåäö]+)?)?(?!\w)"
    r"|Åbo\sAkademis?|(?:Utbildningsstyrelsen|Livsmedelsverket|Svenska\skulturfonden)s?"
    rf"|{_PLACE}(?:\s(?!(?:är|har|som|av|till|för|med|beviljade|driver|leder)\b)[\wåäöÅÄÖ&’'-]+){{1,4}}?"
    r"\s(?:Oy\sAb|Ab\sOy|Ab|rf|r\.f\.)(?!\w)"
    rf"|{_PLACE}\s{_SWEDISH_HEAD}(?:\svid\s{_PLACE}|\s(?-i:[A-ZÅÄÖ])[\wåäö]+(?=[\s,.](?!\s?kommun|\s?stad)))?(?!\w)"
    rf"|(?:Yrkesakademi|Yrkeshögskola|Folkhögskola|Stiftelse|Förening|Yrkesskola|Akademi|Medborgarinstitut|Hushållningssällskap)"
    rf"(?:n|en|et)?\s(?:vid|i|för)\s{_PLACE}"
    rf"|(?:{_PLACE}\s){{1,4}}(?:yrkeshögskola|universitet|samkommun|yrkesinstitut|folkhögskola|institut"
    rf"|stiftelse|förening|museum|församling|gymnasium|medborgarinstitut|kommunförbund"
    rf"|handelskammare)s?(?:\s(?:Ab|rf))?(?!\w)"
    r")"
)
_TAILS = r"(?:Ab|Oy|rf|r\.f\.|Oyj|ry|r\.y\.|Ltd|sr)"
_RUN = re.compile(
    rf"(?:[A-ZÅÄÖ][\w&’'-]*)(?:\s(?:{_TAILS}(?![\w])|[A-ZÅÄÖ][\w&’'-]*|(?:of|for|del|de|för|och"
    rf"|and)\s(?=[A-ZÅÄÖ])[A-ZÅÄÖ][\w&’'-]*))+"
)
_BARE_OFFICE = re.compile(r"(?:The )?(?:ELY|TE)[ -](?:keskus|centre|centralen|Centre)", re.IGNORECASE)
_BODY = re.compile(
    r"\b(?:Universit(?:y|et)|Applied Sciences|Foundation|Association|College|Institute|Centre|Center"
    r"|Society|Federation|Consortium|Union|Chamber|Parish|Museum|Academy|Cooperative|Agency|Trust"
    r"|School|Polytechnic|Council|Ltd|Limited|Inc"
    r"|rf|ry|Ab|Oy|Oyj|r\.f\.|r\.y\.|[Yy]rkeshögskola\w*|\w*institutet?|\w*förening\w*|\w*samkommun\w*"
    r"|\w*stiftelse\w*|\w*klubb|\w*verkstad|\w*skola\w*|\w*centrum|\w*museum|\w*akademi\w*"
    r"|\w*förbund\w*|\w*hushållningssällskap\w*|\w*marthaförbund\w*|\w*andelslag\w*|Norden"
    r"|Folkhälsan\w*)\b"
)
_AND = re.compile(r"\s(?:and|och)\s")
_NOT_BODY = re.compile(
    r"(?:Europe(?:an|iska)|EU|Social|Just|Erasmus\+?|Interreg|Regional Development|Leader|Hållbar"
    r"|Sustainable|Finnish (?:Sign|Lottery)|January|February|March|April|May|June|July|August|September"
    r"|October|November|December|Project|Projekt\w*|The Project|For|More|Mera|Contact|Kontakt|Ms|Mr|Dr"
    r"|Mrs|Website|Work Package|Media)\b"
)
_SWEDISH_GENITIVE = re.compile(
    r"(?:(?<=stad)|(?<=mmun)|(?<=kola)|(?<=itet)|(?<=rbund)|(?<=kademi)|(?<=ademin)|(?<=nstitut)|(?<=ening)|(?<=ftelse)"
    r"|(?<=bolag)|(?<=llskap)|(?<=museum)|(?<=krets)|(?<=ntrum)|(?<=ommun)|(?<=klubb))s\Z"
)
_LONGEST_WORDS = 8
_NOT_NAMES = frozenset("hanke hankkeen hankkeessa projekti projektin työllisyys kehittämis".split())
_AUTHORITY = re.compile(
    r"(?:.*\b(?:ELY|TE)[ -]?(?:keskus|[Cc]entre|central(?:en)?)\b.*|.*NTM-central.*"
    r"|.*[Ll]ivskraftscentral.*|.*elinvoimakeskus|.*Economic Development, Transport.*"
    r"|Regional Council of .*|.* Regional Council"
    r"|(?:Österbottens|Nylands|Egentliga Finlands|Satakunta|Lapplands|Mellersta Österbottens"
    r"|Södra Österbottens|Norra Österbottens|Kajanalands|Kymmenedalens|Päijänne-Tavastlands|Birkalands"
    r"|Mellersta Finlands|Södra Karelens|Norra Karelens|Södra Savolax|Norra Savolax"
    r"|Tavastlands) (?:landskaps)?förbund)\Z"
)


def organisations_in(
    text: str, start: int, end: int, language: str, taken: Sequence[tuple[int, int]] = ()
) -> list[Organisation]:
    """Return the organisations that a stretch of running text names, in order.

    `taken` are stretches that are something else, such as the names of projects.
    """
    found: list[Organisation] = []
    edges = [
        start,
        *(edge for span in sorted(taken) if start <= span[0] and span[1] <= end for edge in span),
        end,
    ]
    for low, high in zip(edges[::2], edges[1::2], strict=True):
        for first, last in _lines(text, low, high):
            found += [
                each._replace(start=first + each.start, end=first + each.end)
                for each in _in_line(text[first:last], language)
            ]
    return found


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        if stop > start:
            yield start, stop
        start = stop + 1


@lru_cache(maxsize=2048)
def _in_line(text: str, language: str) -> tuple[Organisation, ...]:
    """Return the organisations of one line; the same lines are asked for by several fields."""
    return tuple(_of_line(text, 0, len(text), language))


def _of_line(text: str, start: int, end: int, language: str) -> list[Organisation]:
    found = list(other_funders(text, start, end))
    if language == "fi":
        found += [each for each in _finnish(text, start, end) if not _overlaps(each, found)]
        return sorted(found, key=lambda each: each.start)
    found += [each for each in _foreign(text, start, end) if not _overlaps(each, found)]
    found += [each for each in _finnish(text, start, end) if each.certain and not _overlaps(each, found)]
    found.sort(key=lambda each: each.start)
    edges = [start, *(edge for each in found for edge in (each.start, each.end)), end]
    for low, high in zip(edges[::2], edges[1::2], strict=True):
        found += _runs(text, low, high)
    return sorted(found, key=lambda each: each.start)


def _overlaps(each: Organisation, others: Sequence[Organisation]) -> bool:
    return any(other.start < each.end and each.start < other.end for other in others)


def other_funders(text: str, start: int, end: int) -> Iterator[Organisation]:
    """Names of bodies that finance projects of other funds, in their base form."""
    for first, last, name, genitive in other_funders_in(text, start, end):
        yield Organisation(name, first, last, genitive)


def _foreign(text: str, start: int, end: int) -> Iterator[Organisation]:
    for match in _FOREIGN.finditer(text, start, end):
        first, last = match.span()
        yield _named(text, first, last, True)


def _runs(text: str, start: int, end: int) -> Iterator[Organisation]:
    """Names of several words with capitals; certain with a word that only bodies have."""
    for match in _RUN.finditer(text, start, end):
        first, last = match.span()
        if text[first : first + 4] == "The ":
            first += 4
        written = text[first:last]
        joined = _AND.search(written)
        if joined and _BODY.search(written[: joined.start()]):
            # Two bodies: 'University of Oulu and Business Oulu'.
            yield from _runs(text, first, first + joined.start())
            yield from _runs(text, first + joined.end(), last)
            continue
        if " " not in written or _NOT_BODY.match(written) or written.isupper():
            continue
        certain = _BODY.search(written) is not None
        if not certain and (written.split()[0] in given_names() or len(written.split()) > 5):
            continue
        yield _named(text, first, last, certain)


def _named(text: str, first: int, last: int, certain: bool) -> Organisation:
    name = text[first:last].rstrip()
    for ending in ("'s", "’s"):
        if name.endswith(ending):
            return Organisation(
                " ".join(name.removesuffix(ending).split()), first, first + len(name), True, certain
            )
    bare = _SWEDISH_GENITIVE.sub("", name)
    return Organisation(" ".join(bare.split()), first, first + len(name), bare != name, certain)


def _finnish(text: str, start: int, end: int) -> Iterator[Organisation]:
    words = [(match.start(), match.end()) for match in _WORD.finditer(text, start, end)]
    index = 0
    while index < len(words):
        first = words[index][0]
        opening = text[slice(*words[index])]
        if not text[first].isupper() or opening.casefold() in _ROLES or _OF_PROJECT.search(opening):
            index += 1
            continue
        if opening in given_names() and _is_person(text, words, index):
            index += 2
            continue
        last = _end_of_name(text, words, index)
        certain = last is not None
        if last is None:
            last = _end_of_unknown(text, words, index)
        if last is None:
            index += 1
            continue
        written = text[first : words[last][1]]
        named = certain and last > index and goes_on(text, words[last - 1], words[last])
        name = " ".join(written.split()) if named else _base(written) if certain else base_form(written)
        if (
            name
            and not _BARE_OFFICE.fullmatch(name)
            and not (not certain and written.split()[0] in given_names())
        ):
            yield Organisation(
                name, first, words[last][1], is_genitive(written) or written.endswith(("n", "s")), certain
            )
        index = last + 1


def _is_person(text: str, words: list[tuple[int, int]], index: int) -> bool:
    """Tell 'Hannu Oulainen Tyrnävän Maamiesseura': a person stands in front of the name."""
    following = [text[slice(*each)] for each in words[index + 1 : index + 3]]
    return len(following) == 2 and all(word[0].isupper() for word in following) and (
        following[0].endswith("nen") or not following[0].endswith("n")
    )


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
            if number - best > 2:
                break
            continue
        if _is_head(word) and not _OPEN.search(word) and word.casefold() not in _NOT_NAMES:
            if number + 1 < len(words) and goes_on(text, words[number], words[number + 1]):
                return number + 1
            if number == index and not _stands_alone(word):
                return None
            best = number
            if not _legal_follows(text, words, number):
                return best
            continue
        if number > index and not word[0].isupper() and not _may_be_within(text[slice(*words[index])], word):
            break
    return best


@lru_cache(maxsize=8192)
def _is_head(word: str) -> bool:
    """Tell whether a word, or what stands behind its last hyphen, is a kind of organisation."""
    return _HEAD.match(word.rpartition("-")[2]) is not None


def _may_be_within(first: str, word: str) -> bool:
    """Tell whether a word in small letters may stand within a name that begins with another."""
    if not first.endswith(("n", "-")) and "-" not in first and not (first.endswith("s") and word in _SMALL):
        return False
    return word in _SMALL or (word.endswith(("n", "-")) and len(word) > 3 and not _VERB.search(word))


def _end_of_unknown(text: str, words: list[tuple[int, int]], index: int) -> int | None:
    """Return the end of 'Runnin Kyläosuus': a genitive and a word or two, all with capitals."""
    first, last = words[index]
    if not text[first:last].endswith("n"):
        return None
    number = index + 1
    while (
        number < len(words) and number - index <= 3 and _adjoins(text, words[number - 1][1], words[number][0])
    ):
        word = text[slice(*words[number])]
        if not word[0].isupper() or len(word) < 3 or word in place_forms():
            break
        number += 1
    return number - 1 if number - 1 > index else None


def _adjoins(text: str, end: int, start: int) -> bool:
    between = text[end:start]
    return between in (" ", "\n") or (between == ", " and text[end - 1] == "-")


def _legal_follows(text: str, words: list[tuple[int, int]], number: int) -> bool:
    """Tell whether a legal form stands behind a head, after one or two words: 'museon ystävät ry'."""
    belongs = text[slice(*words[number])].endswith("n")
    for following in range(number + 1, min(number + 4, len(words))):
        first, last = words[following]
        if not _adjoins(text, words[following - 1][1], first):
            return False
        word = text[first:last]
        if _LEGAL_WORD.match(word):
            return True
        if not word[0].isupper() and not belongs:
            return False
    return False


_VERB = re.compile(r"(?:tiin|taan|tään|daan|dään)\Z")
_ALONE = (
    "liitto liiton hallitus hallituksen virasto viraston akatemia akatemian säätiö säätiön instituutti"
    " instituutin"
).split()


def _stands_alone(word: str) -> bool:
    """Tell whether one word alone names an organisation: 'Satakuntaliitto', 'Diakonia-ammattikorkeakoulu'."""
    lower = word.casefold()
    return ("-" in word[1:-1] and not word.endswith("-")) or any(
        lower.endswith(tail) and len(lower) > len(tail) + 3 for tail in _ALONE
    )


@lru_cache(maxsize=4096)
def _base(written: str) -> str:
    flat = " ".join(written.split())
    named = authorities.spelled(flat)
    if named and named[0].isupper():
        return named
    name = _AREA.sub("alue", base_form(flat))
    last = name.rpartition(" ")[2]
    return name if is_organisation(name) or _LEGAL_WORD.match(last) or _is_head(last) else ""


@lru_cache(maxsize=4096)
def is_authority(name: str) -> bool:
    """Tell whether a name is that of an authority of the funds; a kind of office alone is none."""
    if _BARE_OFFICE.fullmatch(name):
        return False
    return (
        authorities.find(name) is not None or _AUTHORITY.match(name) is not None or is_other_funder(name)
    )
