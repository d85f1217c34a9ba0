"""Find the acronym in a project's name."""

from __future__ import annotations

import re

from esrcat.values.reading import Reading

_LETTERS = r"[A-Za-zÅÄÖåäö0-9&+]"
_WORD = rf"{_LETTERS}{{1,12}}!?"
_NUMBERED = r"(?:\s(?:\d{1,2}|[IVX]{1,4})(?=\s))?"
_QUOTE = "[\"”“’']?"
_NOUN = r"\s*[-–—]\s*\w*(?:hanke|hankkee|projekti)\w*"
_FIRST_PART = re.compile(
    rf"\s*{_QUOTE}(?P<word>{_WORD}{_NUMBERED}){_QUOTE}(?:\s+[-–—]+\s*|\s*[-–—]+\s+|\s*:\s+)(?P<rest>\S.*)",
    re.DOTALL,
)
# Two or three words in capitals before a dash: 'MUSTA LAMMAS – tiloille töitä'.
_IN_CAPITALS = re.compile(
    rf"\s*{_QUOTE}(?P<word>[A-ZÅÄÖ]{{2,12}}(?:\s[A-ZÅÄÖ]{{2,12}}){{1,2}}){_QUOTE}(?:\s+[-–—]+\s+|\s*:\s+)(?=.*[a-zåäö])",
    re.DOTALL,
)
_BEFORE_NOUN = re.compile(rf"\s*{_QUOTE}(?P<word>{_WORD}){_QUOTE}{_NOUN}\s*$")
_BRACKETED = re.compile(rf"\({_QUOTE}(?P<word>{_WORD}){_QUOTE}(?:{_NOUN})?\)")
# 'AVAA OVI - NYT!': what calls out behind a dash is a part of the name.
_LAST_PART = re.compile(rf"\s[-–—]+\s+{_QUOTE}(?P<word>{_LETTERS}{{1,12}}){_QUOTE}\s*$")
_WORDS = re.compile(r"[a-zåäö0-9]+")
# Abbreviations of funds, authorities and parts that a name may mention.
_NOT_ACRONYMS = frozenset("ESR EAKR ESF ERDF EU JTF TE ELY TEM STM OKM II III IV VI RR OY RY AB KY".split())


def acronym(name: str) -> Reading | None:
    """Find the acronym in a project's name; key 'acronym', as printed.

    It is one word of at most twelve letters: in front of a spaced dash or a colon, in brackets, last
    after a spaced dash, or in front of '-hanke' or '-projekti'; in front of a dash or a colon also two or
    three words all in capitals. It holds at least two capitals;
    in front of a dash a title-case word will do when it is built from the beginnings of two or
    more of the words that follow, in their order ('Välke – välityömarkkinoiden kehittämishanke').
    A name that is nothing but one word has no acronym.
    """
    dashed = "-" in name or "–" in name or "—" in name
    if dashed or ":" in name:
        match = _FIRST_PART.match(name)
        if match is not None and (_is_acronym(match["word"]) or _is_built_from(match["word"], match["rest"])):
            return _reading(match)
        match = _IN_CAPITALS.match(name)
        if match is not None:
            return _reading(match)
    # What a name needs for each of these: most have none of it.
    later = (
        (_BEFORE_NOUN, dashed and ("hanke" in name or "hankkee" in name or "projekti" in name)),
        (_BRACKETED, "(" in name),
        (_LAST_PART, dashed),
    )
    for pattern, may_be in later:
        match = pattern.search(name) if may_be else None
        if match is not None and _is_acronym(match["word"]):
            return _reading(match)
    return None


def _reading(match: re.Match[str]) -> Reading:
    return Reading("acronym", match["word"], *match.span("word"))


def _is_acronym(word: str) -> bool:
    capitals = sum(letter.isupper() for letter in word.split(" ")[0])
    return capitals >= 2 and word.upper() not in _NOT_ACRONYMS


def _is_built_from(word: str, rest: str) -> bool:
    """Tell whether the word is a chain of beginnings of at least two words of `rest`."""
    if not word[0].isupper() or not word.isalpha() or len(word) < 3:
        return False
    return _chains(word.lower(), _WORDS.findall(rest.lower()), 0)


def _chains(letters: str, words: list[str], pieces: int) -> bool:
    if not letters:
        return pieces >= 2
    for index, word in enumerate(words):
        # The first piece opens the first word; later pieces may pass over a word ('ja').
        if pieces == 0 and index > 0:
            return False
        for length in range(_common(letters, word), 0, -1):
            if _chains(letters[length:], words[index + 1 :], pieces + 1):
                return True
    return False


def _common(one: str, other: str) -> int:
    """Count the letters that two words share at their beginning."""
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            return count
        count += 1
    return count
