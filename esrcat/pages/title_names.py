"""Find a project's name in a title by its recurring in the text, where no word such as 'project' marks it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from esrcat.pages.mentions import NO_NAMES
from esrcat.patterns.tables import patterns_of
from esrcat.vocab.place_forms import is_place_word

_WORDS = patterns_of("esrcat.pages", "words.txt")

_OF_ORGANISATIONS = re.compile(
    r"(?:kaupun|kunna|kunta|liit|keskuk|ely-|te-keskus|ntm-|säätiö|yhdisty|opisto|seudu|alue|maakun|yliopisto|ammattikork|korkeakoul"
    r"|stad|kommun|förbund|central|region|universit|yrkeshögskol|högskol|college)"
)
_WORD_AND_SPACE = re.compile(r"\w*\s")
_LONG_WORD = 9
_LONGEST_NAME, _SHORTEST_PHRASE, _SHORTEST_ACRONYM = 7, 5, 3
_OF_AUTHORITIES = re.compile(_WORDS["of_authorities"])
# 'Ahonlaidan yliopisto ja Tuulisalon kaupunki': who does something, and no name of a project.
_OF_BODIES = re.compile(
    r"\A\S+n (?:yliopisto|ammattikorkeakoulu|ammattiopisto|opisto|kaupunki|kunta|seurakunta|yhdistys)\b"
    r"|\A\S+s (?:universitet|yrkeshögskola|yrkesinstitut|folkhögskola|stad|kommun|församling|förening)\b"
)
_SIGNS = "\"”“»'’.,:;!?()"
# 'Finansierade projekt', 'Käynnissä olevat hankkeet': what a page lists.
_OF_LISTS = re.compile(
    r"(?:finansierade|beviljade|godkända|pågående|avslutade|genomförda|tidigare|nya|alla|våra|andra|aktuella)\sprojekt(?:en)?\Z"
    r"|(?:[\w-]+\s){0,3}[\w-]*(?:hankkeet|projektit|hankkeemme|projektimme)\Z|(?:[\w-]+\s){1,3}projects\Z"
)
_JOINING = frozenset("för i på till av med och the of to for in and ja sekä".split())

# After the beginning of a name.
_RUNS = re.compile(_WORDS["runs"])
# What a text is, or what it is about, in one word: no name of a project.
_COMMON = re.compile(_WORDS["common_title"])


def is_common_title(title: str) -> bool:
    """Tell whether a title of a word or two is a word for what texts are, such as 'Strategia 2030'."""
    words = title.casefold().split()
    return len(words) < 3 and any(_COMMON.fullmatch(word.strip(_SIGNS)) for word in words)


def inflected_title(title: str, blocks: Sequence[str]) -> str | None:
    """Return two words of a title that the text says in another case: 'Sinisen polun', 'Sininen polku'."""
    for first, second in pairwise(title.split()):
        if len(first) < _SHORTEST_PHRASE or not first[0].isupper() or not second.islower() or len(second) < 4:
            continue
        if _OF_ORGANISATIONS.match(second) or NO_NAMES.fullmatch(first):
            continue
        if any(_says_inflected(block, first[:4], second[:3]) for block in blocks):
            return f"{first} {second}"
    return None


def _says_inflected(block: str, first: str, second: str) -> bool:
    """Tell whether a word that begins like the first stands before one that begins like the second."""
    for at in _places(block, first):
        rest = _WORD_AND_SPACE.match(block, at + len(first))
        if rest and block.startswith(second, rest.end()) and not _is_letter(block, at - 1):
            return True
    return False


def _places(block: str, words: str) -> Iterator[int]:
    """Yield where some words stand: many times faster than an expression that is made for them."""
    at = block.find(words)
    while at >= 0:
        yield at
        at = block.find(words, at + 1)


def _is_letter(block: str, at: int) -> bool:
    return 0 <= at < len(block) and (block[at].isalnum() or block[at] == "_")


def capital_in_title(title: str, blocks: Sequence[str]) -> str | None:
    """Return a word with a capital amid a title that the text says again: a name, be it of a place."""
    in_capitals = title.isupper()
    for word in title.split()[1:]:
        bare = word.strip(_SIGNS)
        if in_capitals:
            # Of a title in capitals only what the text says amid a sentence is a name for certain.
            bare = bare.capitalize() if _stands_amid(bare.capitalize(), blocks) else ""
        if (
            len(bare) < _SHORTEST_PHRASE
            or not bare[0].isupper()
            or _OF_AUTHORITIES.search(bare.casefold())
            or bare.isupper()
            or NO_NAMES.fullmatch(bare)
        ):
            continue
        if any(bare in block for block in blocks):
            return bare
    return None


def word_that_runs(title: str, blocks: Sequence[str]) -> str | None:
    """Return a word with a capital amid a title that is the subject of a project's verb in the text.

    'Kysyttyä Tuulahduksesta' is about what 'Tuulahdus alkoi' is said of.
    """
    for word in title.split()[1:]:
        bare = word.strip(_SIGNS)
        if (
            len(bare) <= _SHORTEST_PHRASE
            or not bare[0].isupper()
            or bare.isupper()
            or NO_NAMES.fullmatch(bare)
        ):
            continue
        stem = bare[:-3] if len(bare) >= _LONG_WORD else bare
        if _OF_ORGANISATIONS.match(bare.lower()) or _OF_AUTHORITIES.search(bare.lower()):
            continue
        if any(_RUNS.match(block, at + len(stem)) for block in blocks for at in _places(block, stem)):
            return bare
    return None


def _stands_amid(word: str, blocks: Iterable[str]) -> bool:
    """Tell whether a word stands with its capital amid a sentence, as a name does."""
    if not word[:1].isupper():
        return False
    ends_with_letter = _is_letter(word, len(word) - 1)
    return any(
        at > 1
        and block[at - 1].isspace()
        and (block[at - 2] == "," or _is_letter(block, at - 2))
        and _is_letter(block, at + len(word)) is not ends_with_letter
        for block in blocks
        for at in _places(block, word)
    )


def _is_common(phrase: str, block: str) -> bool:
    """Tell whether a block says a phrase in small letters: common words, and no name."""
    return any(
        not _is_letter(block, at - 1)
        and not _is_letter(block, at + len(phrase))
        and not block.startswith("-", at + len(phrase))
        for at in _places(block, phrase)
    )


def repeated_title(title: str, blocks: Sequence[str]) -> str | None:
    """Return the beginning of a title that the text says again; one word alone must come in two blocks."""
    words = re.sub(r"[\"”“»'’~*]", " ", title).split()
    folded = [block.casefold() for block in blocks]
    for length in range(min(len(words), _LONGEST_NAME), 0, -1):
        phrase = " ".join(words[:length]).casefold().rstrip(",:;-–! ")
        alone = length == 1
        acronym = alone and words[0].isupper() and len(phrase) >= _SHORTEST_ACRONYM
        if (len(phrase) < _SHORTEST_PHRASE and not acronym) or _names_no_project(words[0], phrase, alone):
            continue
        if not acronym and any(_is_common(phrase, block) for block in blocks):
            continue
        # A title of one word comes again in its cases: 'Keittiönpöydässä'.
        stem = phrase[:-3] if len(words) == 1 and len(phrase) >= _LONG_WORD else phrase
        if sum(stem in block for block in folded) > alone or (alone and _stands_amid(words[0], blocks)):
            return phrase
    return None


def _names_no_project(first: str, phrase: str, alone: bool) -> bool:
    """Tell whether words, of which one may stand alone, name a place, a body, an authority or a list."""
    if NO_NAMES.fullmatch(first) or _OF_AUTHORITIES.search(phrase):
        return True
    if phrase.rpartition(" ")[2] in _JOINING:
        return True
    if not alone:
        return _OF_BODIES.search(phrase) is not None or _OF_LISTS.match(phrase) is not None
    return (
        is_place_word(first)
        or is_place_word(first.removesuffix("s"))
        or _OF_ORGANISATIONS.match(phrase) is not None
        or is_common_title(phrase)
    )
