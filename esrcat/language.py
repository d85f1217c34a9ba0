"""Recognise the languages of a text (Finnish, Swedish, English) by their most common small words."""

from __future__ import annotations

from collections import Counter

SMALL_WORDS = {
    "fi": frozenset(
        "ja ei sekä että ovat oli myös joista tai kuin mukaan joka jotka hankkeen projektin".split()
    ),
    "sv": frozenset(
        "och att är som för på av till med inte ett den det från har eller samt projektet".split()
    ),
    "en": frozenset("the of and to in for is with by are that from was were or their project".split()),
}
"""Words that are common in one of the languages and unknown in the others, unlike 'on', 'i' and 'en'."""
_OF_SMALL_WORDS = {word: language for language, small in SMALL_WORDS.items() for word in small}
# Finnish expresses with endings half of what the other languages express with small words.
_WEIGHTS = {"fi": 2, "sv": 1, "en": 1}
_LEAST_SHARE = 0.15
_LEAST_WORDS = 5
# Letters that are rare in Finnish: a long text with fewer of them holds no passage in the other languages.
_LONG_TEXT = 2000
_FEWEST_SWEDISH = 5
_FEWEST_ENGLISH = 12


def languages(text: str) -> list[str]:
    """Return the languages of a text as 'fi', 'sv' or 'en', the one with most of it first.

    A language counts when the text holds a passage in it: at least a seventh of all small words. A text
    with too few of them is taken for Finnish, like the forms.
    """
    # Nearly all documents are Finnish throughout; searching for two letters shows that at memory speed.
    if len(text) > _LONG_TEXT and text.count("å") < _FEWEST_SWEDISH and text.count("w") < _FEWEST_ENGLISH:
        return ["fi"]
    found_words = Counter(map(_OF_SMALL_WORDS.get, text.lower().split()))
    counts = {language: found_words[language] for language in SMALL_WORDS}
    weights = {language: count * _WEIGHTS[language] for language, count in counts.items()}
    least = max(_LEAST_SHARE * sum(weights.values()), 1)
    found = [
        language
        for language, weight in weights.items()
        if weight >= least and (counts[language] >= _LEAST_WORDS or weight == max(weights.values()))
    ]
    return sorted(found, key=lambda language: -weights[language]) or ["fi"]
