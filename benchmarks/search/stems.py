"""Measure our table of endings against the Snowball stemmers: forms of a word that meet, words kept apart.

python -m benchmarks.search.stems
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import snowballstemmer  # type: ignore[import-untyped]

from benchmarks.search.lexicon import GROUPS, TOPICS, foreign, forms, lexeme
from esrcat.search.suffixes import Language, stem

_NAMES: dict[Language, str] = {"fi": "finnish", "sv": "swedish", "en": "english"}


def words(language: Language) -> list[set[str]]:
    """Return the forms of each word of the collection's lexicon."""
    concepts = (*GROUPS, *TOPICS)
    if language == "fi":
        wordings = {lexeme(w): w for concept in concepts for w in concept.wordings if " " not in w}
        return [{form.replace("-", "").lower() for form in forms(w).values()} for w in wordings.values()]
    pairs = (foreign(concept, language) for concept in concepts)
    return [set(pair) for pair in pairs if pair and len(set(pair)) > 1 and " " not in pair[0]]


def meeting(listed: list[set[str]], cut: Callable[[str], str]) -> tuple[float, float]:
    """Return the share of pairs of a word's forms that share a stem, and of words whose stem is their own."""
    pairs = [pair for word in listed for pair in combinations(sorted(word), 2)]
    met = sum(cut(one) == cut(other) for one, other in pairs) / len(pairs)
    stems = [{cut(form) for form in word} for word in listed]
    alone = sum(not any(own & other for other in stems if other is not own) for own in stems)
    return met, alone / len(listed)


def main() -> None:
    """Print a table."""
    print("| language | words | ours: forms meet | ours: words apart | Snowball: forms meet | words apart |")
    print("|---|---|---|---|---|---|")
    for language, name in _NAMES.items():
        listed = words(language)
        ours = meeting(listed, lambda word, language=language: stem(word, language))  # type: ignore[misc]
        snowball = meeting(listed, snowballstemmer.stemmer(name).stemWord)
        figures = " | ".join(f"{figure:.2f}" for figure in (*ours, *snowball))
        print(f"| {language} | {len(listed)} | {figures} |")


if __name__ == "__main__":
    main()
