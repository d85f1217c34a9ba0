"""Where a Finnish name of an organisation ends: at the word for its kind, or at its legal form."""

from __future__ import annotations

import re

from esrcat.free_text.bodies.behind_heads import goes_on, joins_acronym
from esrcat.free_text.bodies.words import is_head, is_label, is_legal_form
from esrcat.vocab.place_forms import place_forms

Words = list[tuple[int, int]]
"""Where each word of a line begins and ends."""

_TWO_FORMS = re.compile(r"(?:Oy Ab|Ab Oy|ry rf|r\.y\. r\.f\.)", re.IGNORECASE)
_SMALL = frozenset("ja och and of the for i på för".split())
_OPEN = re.compile(
    r"(?:seudun|(?<!hyvinvointi)(?<!työllisyys)alueen|maakunnan|seutukunnan|rannikon|saariston|kylän|laakson)\Z",
    re.IGNORECASE,
)
_LONGEST_WORDS = 8
_NOT_NAMES = frozenset("hanke hankkeen hankkeessa projekti projektin työllisyys kehittämis".split())


def end_of_name(text: str, words: Words, index: int) -> int | None:
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
        if _is_second_of_two(text, words, index, number):
            return None
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


_PAIR = 2


def _is_second_of_two(text: str, words: Words, index: int, number: int) -> bool:
    """'Länsi-Rannan ja Luonnonvarakeskuksen': what one word with a capital names is a body by itself."""
    word = text[slice(*words[number])]
    if number - index <= 1 or not word[0].isupper() or "-" in word or not is_head(word):
        return False
    # 'Höylä- ja Sahayhdistys' shares its end.
    shares = number - index > _PAIR - 1 and text[words[number - _PAIR][1] - 1] == "-"
    return not shares and text[slice(*words[number - 1])] in ("ja", "sekä")


def _end_behind_head(text: str, words: Words, index: int) -> int | None:
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


def end_of_unknown(text: str, words: Words, index: int) -> int | None:
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


def _stands_by_legal_form(text: str, words: Words, index: int, number: int) -> bool:
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


def _legal_follows(text: str, words: Words, number: int) -> bool:
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
