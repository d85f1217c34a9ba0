"""Where organisations are named in running text, and the base form of their names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from operator import attrgetter

from esrcat.free_text.bodies.behind_heads import from_its_beginning, goes_on, joins_acronym, without_colon
from esrcat.free_text.bodies.coordinated import coordinated
from esrcat.free_text.bodies.foreign_names import foreign_names, names_in_capitals, other_funders
from esrcat.free_text.bodies.organisation import Organisation
from esrcat.free_text.bodies.other_funders import is_other_funder
from esrcat.free_text.bodies.short_names import known_by_short_names
from esrcat.free_text.bodies.words import is_head, is_label, is_legal_form, may_end_name, may_open, says_kind
from esrcat.patterns import Text, quick
from esrcat.sentences.organisations import base_form, is_genitive, is_organisation
from esrcat.vocab import authorities
from esrcat.vocab.place_context import given_names
from esrcat.vocab.place_forms import place_forms

_WORD = quick(r"r\.\s?[yf]\.|[A-ZÅÄÖ0-9][\w&:+’'/-]*(?:\.\w\.)?|[\w&:+’'/-]+")
_TWO_FORMS = re.compile(r"(?:Oy Ab|Ab Oy|ry rf|r\.y\. r\.f\.)", re.IGNORECASE)
_AREA = re.compile(r"alue(?:en|ella|elta|elle|essa)\Z")
_SMALL = frozenset("ja och and of the for i på för".split())
_OPEN = re.compile(
    r"(?i:seudun|(?<!hyvinvointi)(?<!työllisyys)alueen|maakunnan|seutukunnan|rannikon|saariston|kylän|laakson)\Z"
)
_BARE_OFFICE = re.compile(
    r"(?:The )?(?:(?:Regional|City|Town|Municipal) Council|(?:ELY|TE)[ -](?:keskus|centre|centralen|Centre))"
    r"|Maakuntaliitto|Leader[ -](?:toiminta)?(?:ryhmä|yhdistys)",
    re.IGNORECASE,
)
_LONGEST_WORDS = 8
_NOT_NAMES = frozenset("hanke hankkeen hankkeessa projekti projektin työllisyys kehittämis".split())
_AUTHORITY = re.compile(
    r"(?:.*\b(?:ELY|TE)[ -]?(?:keskus|[Cc]entre|central(?:en)?)\b.*|.*NTM-central.*"
    r"|.*[Ll]ivskraftscentral.*|.*elinvoimakeskus|.*Economic Development, Transport.*"
    r"|Regional Council of .*|.* Regional Council|Council of [\w ]+ Region"
    r"|(?:Employment and )?Economic Development Centre.*"
    r"|Ålands landskapsregering"
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
    for low, high in _between(taken, start, end) if taken else ((start, end),):
        for first, last in _lines(text, low, high):
            line = text.part(first, last) if isinstance(text, Text) else text[first:last]
            found += [each.moved(first) for each in _in_line(line, language)]
    return found


def _between(taken: Sequence[tuple[int, int]], start: int, end: int) -> Iterator[tuple[int, int]]:
    within = [edge for span in sorted(taken) if start <= span[0] and span[1] <= end for edge in span]
    edges = [start, *within, end]
    return zip(edges[::2], edges[1::2], strict=True)


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        if stop > start:
            yield start, stop
        start = stop + 1


@lru_cache(maxsize=1024)
def _in_line(text: str, language: str) -> tuple[Organisation, ...]:
    """Return the organisations of one line; the same lines are asked for by several fields."""
    return tuple(each for each in _of_line(text, language) if each.name)


def _of_line(text: str, language: str) -> list[Organisation]:
    end = len(text)
    found = [*other_funders(text, 0, end), *coordinated(text, 0, end)]
    may_end = may_end_name(text)
    if language == "fi":
        if may_end or _UNKNOWN.search(text):
            bodies = (from_its_beginning(text, each) for each in _finnish(text, may_end))
            found += [each for each in bodies if not _overlaps(each, found)]
        return sorted([*found, *known_by_short_names(text, found)], key=_start)
    found += [each for each in foreign_names(text, 0, end) if not _overlaps(each, found)]
    found += [
        each
        for each in (_with_place(text, each) for each in (_finnish(text, may_end) if may_end else ()))
        if each.certain and not _overlaps(each, found) and not _JOINS.search(each.name)
    ]
    found.sort(key=_start)
    edges = [0, *(edge for each in found for edge in (each.start, each.end)), end]
    for low, high in zip(edges[::2], edges[1::2], strict=True):
        found += names_in_capitals(text, low, high)
    found += known_by_short_names(text, found)
    return sorted((each for each in found if not _BARE_OFFICE.fullmatch(each.name)), key=_start)


_start = attrgetter("start")
# A genitive before a word that may be a capital's: what a name that no word shows to be one has in it.
_UNKNOWN = quick(r"n\s(?:[A-ZÅÄÖ]|[^\W\d_a-zåäö])")
_OF_PLACE = re.compile(r"[A-Z][\w’'-]+\s(?:of|for)\s\Z")


def _with_place(text: str, each: Organisation) -> Organisation:
    """Begin a name where it does: 'Port of Rauma Ltd', of which 'Rauma Ltd' is a name by itself."""
    before = _OF_PLACE.search(text, max(0, each.start - 30), each.start)
    if before is None or each.genitive:
        return each
    return each._replace(name=before[0] + each.name, start=before.start())


# What joins two names in Swedish and English, or opens one: 'Association and the Rowan Care Ltd'.
_JOINS = re.compile(r"\s(?:and|och|samt|with|from|från)\s|\A(?:The|Den|Det|De)\s")


def _overlaps(each: Organisation, others: Sequence[Organisation]) -> bool:
    return any(other.start < each.end and each.start < other.end for other in others)


def _finnish(text: str, may_end: bool) -> Iterator[Organisation]:
    """Yield names by their Finnish words; `may_end` says that one of those stands in the text."""
    words = [without_colon(text, *match.span()) for match in _WORD.finditer(text)]
    capitals = [number for number, (first, _) in enumerate(words) if text[first].isupper()]
    following = 0
    for index in capitals:
        first, last_letter = words[index]
        if index < following or not may_open(opening := text[first:last_letter]):
            continue
        if index + 1 < len(words) and says_kind(opening, text[slice(*words[index + 1])]):
            continue
        if (
            _SAYS_WHERE.search(opening)
            and opening in place_forms()
            and text[last_letter + 1 : last_letter + 2].isupper()
        ):
            # 'toimii Rovaniemellä Lapin kansanopiston vetämänä'
            continue
        if _SAYS_WHEN.search(opening) and _is_kind_alone(text, words, index + 1):
            # 'Niinpä yhdistys', 'Kesällä yhdistys'
            continue
        if opening.endswith("mme") and text[last_letter + 1 : last_letter + 2].isupper():
            # 'Yrityksemme Savon Lämpö Oy', 'Kumppanimme Rannan opisto'
            continue
        if opening in given_names() and _is_person(text, words, index):
            following = index + 2
            continue
        last = _end_of_name(text, words, index) if may_end else None
        certain = last is not None
        if last is None:
            last = _end_of_unknown(text, words, index)
        if last is None:
            continue
        if certain and (kind := _KIND_BEFORE.match(text, first, words[last][1])):
            # 'Kurikkalainen kehitysyhtiö Biolakeus Oy': what it is stands in front of its name.
            first = kind.end()
        written = text[first : words[last][1]]
        named = certain and last > index and written[-1] != "n" and goes_on(text, *words[last - 1 : last + 1])
        name = " ".join(written.split()) if named else _base(written) if certain else base_form(written)
        if (
            name
            and not _BARE_OFFICE.fullmatch(name)
            and not (not certain and written.split()[0] in given_names())
        ):
            yield Organisation(
                name, first, words[last][1], is_genitive(written) or written.endswith(("n", "s")), certain
            )
        following = last + 1


_SAYS_WHERE = re.compile(r"(?<!\bSa)(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle)\Z")
_SAYS_WHEN = re.compile(r"(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|pä|sti|ksi|kin|kään)\Z")
_KIND_BEFORE = re.compile(
    r"[A-ZÅÄÖ]\w+(?:lainen|läinen)\s(?:[a-zåäö]+\s){0,2}(?=[A-ZÅÄÖ])"
    r"|[A-ZÅÄÖ][a-zåäö]*(?:yhdistys|yritys|säätiö|järjestö|oppilaitos|toimija)\s[a-zåäö]+\s(?=[A-ZÅÄÖ])"
)


def _is_kind_alone(text: str, words: list[tuple[int, int]], index: int) -> bool:
    """Tell whether a word in small letters for a kind of body stands here, with no legal form behind it."""
    if index >= len(words) or not text[words[index][0]].islower() or not is_head(text[slice(*words[index])]):
        return False
    return index + 1 >= len(words) or not is_legal_form(text[slice(*words[index + 1])])


def _is_person(text: str, words: list[tuple[int, int]], index: int) -> bool:
    """Tell 'Hannu Oulainen Tyrnävän Maamiesseura': a person stands in front of the name."""
    following = [text[slice(*each)] for each in words[index + 1 : index + 3]]
    return (
        len(following) == 2
        and all(word[0].isupper() for word in following)
        and (following[0].endswith("nen") or not following[0].endswith("n"))
    )


def _end_of_name(text: str, words: list[tuple[int, int]], index: int) -> int | None:
    """Return the last word of the name that begins at a word with a capital: its head word or legal form."""
    best: int | None = None
    for number in range(index, min(index + _LONGEST_WORDS, len(words))):
        first, last = words[number]
        word = text[first:last]
        apart = number > index and (is_label(word) or not _adjoins(text, words[number - 1][1], first))
        if apart or joins_acronym(text, words, number):
            break
        if number > index and is_legal_form(word):
            # 'Työn Tuki Oy Ab'
            following = text[slice(*words[number + 1])] if number + 1 < len(words) else ""
            double = _TWO_FORMS.fullmatch(f"{word} {following}") is not None
            return number + 1 if double and _adjoins(text, last, words[number + 1][0]) else number
        if best is not None:
            # After the head only a legal form belongs to the name, in the next two words.
            if number - best > 2:
                break
            continue
        if is_head(word) and not _OPEN.search(word) and word.casefold() not in _NOT_NAMES:
            if number + 1 < len(words) and goes_on(text, words[number], words[number + 1]):
                return number + 1
            if number == index and not _stands_alone(word):
                # 'Kehittämisyhtiö Kuru Oy'
                return _end_behind_head(text, words, index)
            best = number
            if not _legal_follows(text, words, number):
                return best
            continue
        if (
            number > index
            and not word[0].isupper()
            and not _may_be_within(text[slice(*words[index])], word)
            and not _stands_by_legal_form(text, words, index, number)
        ):
            break
    return best


def _end_behind_head(text: str, words: list[tuple[int, int]], index: int) -> int | None:
    """Return the legal form in which a name ends that begins with the word for its kind."""
    for number in range(index + 1, min(index + 5, len(words))):
        word = text[slice(*words[number])]
        if not _adjoins(text, words[number - 1][1], words[number][0]):
            return None
        if is_legal_form(word):
            return number
        if not word[0].isupper():
            return None
    return None


def _may_be_within(first: str, word: str) -> bool:
    """Tell whether a word in small letters may stand within a name: 'Lahden seutu-Lahti Region Oy'."""
    swedish = first.endswith("s") and word == "och"
    if not first.endswith(("n", "-")) and "-" not in first and not swedish:
        return False
    return (
        word in _SMALL
        or ("-" in word[1:-1] and word.rpartition("-")[2][0].isupper())
        or (word.endswith(("n", "-")) and len(word) > 3 and not _VERB.search(word))
    )


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


def _stands_by_legal_form(text: str, words: list[tuple[int, int]], index: int, number: int) -> bool:
    """'Ylä-Savon kehitys Oy', 'Verso 3 Oy': a word behind a genitive, or a number, before the legal form."""
    is_number = number == index + 1 and text[slice(*words[number])].isdigit()
    if number + 1 >= len(words) or not (is_number or text[slice(*words[number - 1])].endswith("n")):
        return False
    after = [text[slice(*each)] for each in words[number + 1 : number + 3]]
    is_legal = is_legal_form(after[0]) or (after[0][0].isupper() and is_legal_form(after[-1]))
    return number - index <= 2 and _adjoins(text, words[number][1], words[number + 1][0]) and is_legal


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
        if is_legal_form(word):
            return True
        if not word[0].isupper() and not belongs:
            return False
        if word in _SMALL and text[last + 1 : last + 2].isupper():
            # 'Mallilan kaupungin ja Puron Nuoret ry:n työ': two names
            return False
    return False


_VERB = re.compile(r"(?:tiin|taan|tään|daan|dään)\Z")
_ALONE = (
    "laitos laitoksen liitto liiton hallitus hallituksen virasto viraston akatemia akatemian säätiö säätiön"
    " instituutti instituutin"
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
    return name if is_organisation(name) or is_legal_form(last) or is_head(last) else ""


@lru_cache(maxsize=4096)
def is_authority(name: str) -> bool:
    """Tell whether a name is that of an authority of the funds; a kind of office alone is none."""
    if _BARE_OFFICE.fullmatch(name):
        return False
    return authorities.find(name) is not None or _AUTHORITY.match(name) is not None or is_other_funder(name)
