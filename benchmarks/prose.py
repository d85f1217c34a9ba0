"""Make Finnish sentences from word lists and patterns, with a long tail of compounds nobody has used."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from benchmarks import words

_SLOT = re.compile(r"\{(\w+)\}")
_VOWELS = "aeiouyäö"
_BREAKABLE_LENGTH = 10
SYLLABLES: tuple[str, ...] = tuple(c + v for c in "hjklmnprstv" for v in "aeiou")
_CASES = ("nom", "gen", "par", "ine", "ela", "ill", "pl_gen", "pl_par")
_NUMBERS = {"few": (2, 9), "n": (10, 95), "big": (100, 1900)}
_VERBS = {"present": words.VERBS_PRESENT, "past": words.VERBS_PAST}
_PEOPLE = ("people_nom", "people_gen", "people_par", "people_all")


def inflect(word: str) -> dict[str, str]:
    """Return the eight case forms of a noun or adjective without consonant gradation.

    Covers the endings in the word lists: -nen, -us/-ys/-os, -a/-ä and -i/-o/-u/-y.
    """
    a = "a" if any(letter in "aou" for letter in word) else "ä"
    if word.endswith("nen"):
        stem, partitive = word[:-3] + "se", word[:-3] + "st" + a
        plural_genitive, plural_partitive = word[:-3] + "sten", word[:-3] + "si" + a
    elif word.endswith("s"):
        stem, partitive = word[:-1] + "kse", word + "t" + a
        plural_genitive, plural_partitive = word + "ten", word[:-1] + "ksi" + a
    elif word[-1] in "aä":
        stem, partitive = word, word + a
        plural_genitive, plural_partitive = word[:-1] + "ien", word[:-1] + "i" + a
    else:
        stem, partitive = word, word + a
        joint = "ej" if word[-1] == "i" else word[-1] + "j"
        plural_genitive = word[:-1] + ("ien" if word[-1] == "i" else joint + "en")
        plural_partitive = word[:-1] + joint + a
    singular = (word, stem + "n", partitive, stem + "ss" + a, stem + "st" + a, stem + stem[-1] + "n")
    return dict(zip(_CASES, (*singular, plural_genitive, plural_partitive), strict=True))


def _inflected(nouns: tuple[str, ...]) -> tuple[dict[str, str], ...]:
    return tuple(inflect(noun) for noun in nouns)


_HEADS = _inflected(words.HEADS)
_ADJECTIVES = _inflected(words.ADJECTIVES)


def compound(*parts: str) -> str:
    """Join the parts of a compound, with a hyphen between two equal vowels."""
    joined = parts[0]
    for part in parts[1:]:
        joined += ("-" if joined[-1] == part[0] and part[0] in _VOWELS else "") + part
    return joined


def phrase(rng: Random, case: str) -> str:
    """Return a noun phrase in a case: often an adjective, then a compound of two or three parts."""
    parts = [rng.choice(words.PREFIXES)]
    if rng.random() < 0.45:
        parts.append(rng.choice(words.MIDDLES))
    noun = compound(*parts, rng.choice(_HEADS)[case])
    return f"{rng.choice(_ADJECTIVES)[case]} {noun}" if rng.random() < 0.6 else noun


def _slot(rng: Random, name: str) -> str:
    if name in _CASES:
        return phrase(rng, name)
    if name in _NUMBERS:
        return str(rng.randint(*_NUMBERS[name]))
    if name in _VERBS:
        return rng.choice(_VERBS[name])
    if name == "host":
        return "".join(rng.sample(SYLLABLES, 3)).capitalize()
    return rng.choice(words.PEOPLE)[_PEOPLE.index(name)]


def sentence(rng: Random, pattern: str) -> str:
    """Fill the slots of a pattern; a slot with a capital gives a capital."""

    def fill(match: re.Match[str]) -> str:
        name = match[1]
        text = _slot(rng, name.lower())
        return text[0].upper() + text[1:] if name[0].isupper() else text

    return _SLOT.sub(fill, pattern)


def break_words(rng: Random, text: str, share: float) -> str:
    """Put a hyphen inside a share of the long words, as a line end of a pasted PDF leaves it."""
    if not share:
        return text
    return " ".join(_broken(rng, word) if rng.random() < share else word for word in text.split(" "))


def _broken(rng: Random, word: str) -> str:
    if len(word) < _BREAKABLE_LENGTH or "-" in word:
        return word
    places = [
        at
        for at in range(4, len(word) - 4)
        if word[at] not in _VOWELS and word[at + 1] in _VOWELS and word[at].isalpha()
    ]
    if not places:
        return word
    at = rng.choice(places)
    return f"{word[:at]}-{word[at:]}"


def paragraphs(
    rng: Random, patterns: tuple[str, ...], room: int, size: Callable[[str], int], broken: float = 0.0
) -> list[str]:
    """Write paragraphs of three to six sentences until `room` units, as `size` counts them, are used."""
    texts: list[str] = []
    while room > 0:
        sentences: list[str] = []
        for pattern in rng.sample(patterns, min(rng.randint(3, 6), len(patterns))):
            sentences.append(break_words(rng, sentence(rng, pattern), broken))
            room -= size(sentences[-1]) + 1
            if room <= 0:
                break
        texts.append(" ".join(sentences))
    return texts
