"""Find the words that open a sentence rule, so that a text without them costs next to nothing."""

from __future__ import annotations

DIGITS = tuple("0123456789")


def occurrences(text: str, words: tuple[str, ...]) -> list[int]:
    """Give the sorted offsets at which any of the words, or parts of words, stands in the text.

    Leave out a word's first letter to find it at the start of a sentence too.
    """
    found = []
    for word in words:
        position = text.find(word)
        while position >= 0:
            found.append(position)
            position = text.find(word, position + len(word))
    found.sort()
    return found


def word_start(text: str, position: int) -> int:
    """Step back from an offset inside a word to the word's first letter."""
    while position > 0 and text[position - 1].isalnum():
        position -= 1
    return position
