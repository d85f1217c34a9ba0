"""Find persons named in running text (Finnish, Swedish or English) whose names no field holds.

A name is a row of capitalised words that begins with a given name, follows a title, or has an ending that
only surnames have. Places, organisations and projects are capitalised too: a row that goes on with a word
for an organisation, or stands in the local case of a place, is not a person.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice

from esrcat.privacy.person_words import (
    CONTACT_WORDS,
    HONORIFICS,
    LABELS,
    NO_SURNAME_ENDS,
    ROLES,
    SAYING,
    SURNAME_ENDS,
    any_of,
)
from esrcat.vocab.case_forms import CASE_ENDING, case_stems
from esrcat.vocab.place_context import given_names, is_organisation_word, rarer_given_names
from esrcat.vocab.place_forms import place_forms
from esrcat.vocab.sentence_start import at_sentence_start

_LOWER = r"a-zåäöéüšžáíóúñ'’\u00ad"
_WORD = rf"[A-ZÅÄÖÉÜŠŽ](?:[{_LOWER}]+|\.)(?:-[A-ZÅÄÖÉÜŠŽ][{_LOWER}]+)*"
_ROW = re.compile(
    rf"(?<![\w.@/-]){_WORD}(?:[ \u00a0]{{1,2}}(?:(?:von|af|de|van|der|la)[ \u00a0])?{_WORD})+(?![\w@/-])"
)
_WRAPPED = re.compile(rf"(?<![\w.@/-])({_WORD})[ \u00a0]?\n({_WORD})(?![\w@/-])")
"""Two words of a row that a line end parts."""
_CAPITALS = re.compile(
    r"(?<![\w.@/-])([A-ZÅÄÖ-]{3,})[ \u00a0]([A-ZÅÄÖ-]{3,})(?![\w@/-]|[ \u00a0][A-ZÅÄÖ]{3})"
)
_WORDS = re.compile(r"\S+")
_INITIAL = re.compile(r"[A-ZÅÄÖ]\.")
_MOST_WORDS = 4
_MOST_PRESENTED = 3
_TITLE = re.compile(rf"(?:^|[\s(,])(?:[\w-]*(?:{any_of(ROLES)})|{any_of(HONORIFICS)}):?,?[ \u00a0\n]$", re.I)
_ROLE_AFTER = re.compile(
    r"(?:,[ \u00a0]?|\n|[ \u00a0]?\(|[ \u00a0][–/-][ \u00a0]|/)"
    rf"(?:[\w/-]+[ \u00a0]){{0,2}}[\w/-]*(?:{any_of(ROLES)})\b"
    rf"|,?[ \u00a0\n](?:{any_of(CONTACT_WORDS)}|[\w.-]+ ?(?:@|\(at\)|\[at\]))",
    re.I,
)
"""What follows a name whoever bears it: a role, a phone, an e-mail address."""
_LABEL_BEFORE = re.compile(rf"(?:{any_of(LABELS)})[:\n][ \u00a0\n]?$|(?:^|\n)(?:By|Av)[ \u00a0]$")
_TITLE_REACH = 40
_SURNAME = re.compile(rf"[A-ZÅÄÖ]\w+(?:{any_of(SURNAME_ENDS)})s?")
# After a word that may have its capital from the start of a sentence: what no common word ends in.
_SURNAME_INSIDE = re.compile(r"[A-ZÅÄÖ]\w+(?:nen|ström|qvist|kvist|gren|sson)")
_NO_SURNAME = re.compile(
    rf".*(?:{any_of(NO_SURNAME_ENDS)})(?:{CASE_ENDING})|(?:.*-)?(?i:\w*(?:{any_of(ROLES)})(?:{CASE_ENDING}))"
)
# What is done ('Rakentaminen') and what a thing is like ('Ammatillinen') end as surnames do, but have more
# before the ending than 'Nieminen' and 'Sallinen'.
_NO_NEN = re.compile(r"(?i:\w*[aeiouyäö][^aeiouyäö\W]{1,3}[aeiouyäö]+(?:mi|lli)(?:nen|se\w*))")
_STREET = re.compile(
    r"(?<=n)(?<!nen)[ \u00a0](?:kadu|katu|tie|kuja|polu|polku|puisto|aukio|tori|koulu"
    rf"|päiväko[dt]i|säätiö|rahasto){CASE_ENDING}\b"
)
"""What bears the name of a person: a street, a school, a fund."""
_SAYS = re.compile(rf"(?: [A-ZÅÄÖ]\.)?,? (?:{any_of(SAYING)})\b")
_AGE = re.compile(r"\b\d{1,2}-(?:vuotias|åriga|åring|year-old) $")
_AGE_AFTER = re.compile(r" \([1-9]\d\)|, [1-9]\d(?:,| v\b)")
_AGE_REACH = 14
_AND = re.compile(r"[ \u00a0](?:ja|och|and|&)[ \u00a0]")
_SINGLE = re.compile(rf"(?<![\w.@/-]){_WORD}(?![\w@/-])")


def persons_in(text: str, names: Iterable[str] = (), organisations: Iterable[str] = ()) -> list[str]:
    """Return the names of persons in a text as they stand there, each once, in order.

    What stands in one of the `names` of projects and organisations is none unless it begins with a given
    name: 'Second Wind', though it is said that it 'tells' something, 'Savilahti Language' of an institute.
    The names may have the word before them: 'Mikä Risteys'. What reaches into the name of one of the
    `organisations`, which are plainly such, is none even so: 'Partner Salla' and 'Salla Youth' of
    'Partner Salla Youth Association'.
    """
    organisations = sorted(set(organisations))
    places, names = _places_of_words(organisations), [*names, *organisations]
    spans = (span for span in person_spans(text) if not _reaches_into(text, span, places))
    found = dict.fromkeys(text[start:end] for start, end in spans)
    return [
        person
        for person in found
        if _begins_with_given_name(person)
        or not (_is_in(person, names) or any(_is_form_of(person, name) for name in organisations))
    ]


def _is_form_of(person: str, organisation: str) -> bool:
    """Tell whether an organisation is meant by its name in a case, without legal form: 'Auran Kehityksen'."""
    *before, last = _WORDS.findall(person)
    *same, own = _WORDS.findall(organisation)[: len(before) + 1]
    return before == same and last.lower().startswith(tuple(case_stems(own.lower())))


def _places_of_words(names: Iterable[str]) -> dict[str, set[tuple[str, int]]]:
    """Return for each word the names that have it, and where in them."""
    places: dict[str, set[tuple[str, int]]] = {}
    for name in names:
        for word in _WORDS.finditer(name):
            places.setdefault(word[0], set()).add((name, word.start()))
    return places


def _reaches_into(text: str, span: tuple[int, int], places: dict[str, set[tuple[str, int]]]) -> bool:
    """Tell whether one of the names stands in the text where a word of the span does."""
    return any(
        word.start() >= at and text.startswith(name, word.start() - at)
        for word in _WORDS.finditer(text, *span)
        for name, at in places.get(word[0], ())
    )


def _begins_with_given_name(person: str) -> bool:
    return is_known_given_name(_WORDS.findall(person)[0])


def _is_in(person: str, names: list[str]) -> bool:
    return any(person in name for name in names)


def person_spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of full names, then of single ones that what stands beside them tells of."""
    whole, inner = set[int](), set[int]()  # where full names begin, and their other words
    for start, end in _full_names(text):
        whole.add(start)
        inner.update(word.start() for word in islice(_WORDS.finditer(text, start, end), 1, None))
        yield start, end
    for word in _SINGLE.finditer(text):
        if word.start() not in inner and _is_single_name(text, word, whole):
            yield word.span()


def _full_names(text: str) -> Iterator[tuple[int, int]]:
    for row in _ROW.finditer(text):
        words = [(row.start() + word.start(), row.start() + word.end()) for word in _WORDS.finditer(row[0])]
        while span := _person(text, words):
            if not _STREET.match(text, span[1]):
                yield span
            words = [word for word in words if word[0] >= span[1]]
    for pair in _WRAPPED.finditer(text):
        if is_known_given_name(pair[1]) and _SURNAME.fullmatch(pair[2]) and _may_be_surname(pair[2]):
            yield pair.span()
    for pair in _CAPITALS.finditer(text):
        one, other = pair[1].title(), pair[2].title()
        if _are_names(one, other) or _are_names(other, one):
            yield pair.span()


def _are_names(given: str, surname: str) -> bool:
    """Tell whether two words of a heading are plainly a person's names."""
    return is_known_given_name(given) and bool(_SURNAME.fullmatch(surname)) and _may_be_name(surname)


def _is_single_name(text: str, word: re.Match[str], whole: set[int]) -> bool:
    """Tell whether a word is the given name of one who speaks or whose age or role is told; or a surname."""
    start, end = word.span()
    is_given = is_known_given_name(word[0])
    if is_given and (
        _SAYS.match(text, end)
        or _AGE_AFTER.match(text, end)
        or _AGE.search(text, max(0, start - _AGE_REACH), start)
    ):
        return True
    if start in whole:
        return False
    if is_given and (joined := _AND.match(text, end)) and joined.end() in whole:
        return True
    may_be = (
        word[0] not in place_forms()
        if is_given
        else _SURNAME_INSIDE.fullmatch(word[0]) and _may_be_name(word[0])
    )
    return bool(may_be and _has_title(text, start))


def _has_title(text: str, start: int) -> bool:
    """Tell whether a title or a role stands before a place."""
    return _TITLE.search(text, max(0, start - _TITLE_REACH), start) is not None


def _person(text: str, words: list[tuple[int, int]]) -> tuple[int, int] | None:
    """Return the stretch of a row of words that is a person, None when it has none."""
    for number in range(len(words) - 1):
        first = text[slice(*words[number])]
        if is_known_given_name(first) or (number == 0 and _is_presented(text, words)):
            rest = words[number : number + _MOST_WORDS]
            end = _end(text, rest)
            if end:
                return words[number][0], end
        second = text[slice(*words[number + 1])]
        ending = _SURNAME_INSIDE if at_sentence_start(text, words[number][0]) else _SURNAME
        if ending.fullmatch(second) and _may_be_name(first) and _may_be_surname(second):
            return words[number][0], words[number + 1][1]
    return None


def _end(text: str, words: list[tuple[int, int]]) -> int:
    """Return where the name that begins with the first word ends, 0 when no surname follows."""
    if not _may_be_name(text[slice(*words[0])]) and not is_known_given_name(text[slice(*words[0])]):
        return 0
    for start, end in words[1:]:
        word = text[start:end]
        if (
            is_known_given_name(word)
            or _INITIAL.fullmatch(word)
            or word in ("von", "af", "de", "van", "der", "la")
        ):
            continue
        return end if _may_be_surname(word) else 0
    # Two given names alone are a person too: 'Anna Mikael', 'Matti Antero'.
    return words[1][1] if len(words) > 1 and len(text[slice(*words[1])]) > 2 else 0


def _is_presented(text: str, words: list[tuple[int, int]]) -> bool:
    """Tell whether a title or a label stands before a row of words, or a role or a phone after it."""
    start, end = words[0][0], words[-1][1]
    if _has_title(text, start) or _LABEL_BEFORE.search(text, max(0, start - _TITLE_REACH), start):
        return True
    return len(words) <= _MOST_PRESENTED and _ROLE_AFTER.match(text, end) is not None


def _may_be_name(word: str) -> bool:
    """Tell whether a word with a capital can be a given name that the list does not have."""
    return not (word in place_forms() or word in LABELS or is_organisation_word(word) or _is_no_surname(word))


def _may_be_surname(word: str) -> bool:
    """Tell whether a word with a capital can be a surname: no organisation, no place in a local case."""
    place = place_forms().get(word)
    if place and place.case in ("inner", "outer") and not word.endswith("lle"):
        return False
    return not is_organisation_word(word) and not _is_no_surname(word)


def _is_no_surname(word: str) -> bool:
    """Tell whether a word has an ending of organisations, streets, roles, deeds or qualities."""
    return bool(_NO_SURNAME.fullmatch(word) or _NO_NEN.fullmatch(word))


@cache
def _known() -> frozenset[str]:
    return given_names() | rarer_given_names()


def is_known_given_name(word: str) -> bool:
    """Tell whether a word is a given name of the tables, or two of them joined ('Anna-Liisa')."""
    known = _known()
    word = word.replace("\u00ad", "")
    return word in known or ("-" in word and all(part in known for part in word.split("-")))
