"""The forms that names of places take in queries, which need not be in any document: 'Åbossa', 'Turuista'."""

from __future__ import annotations

from collections.abc import Iterator, Set

from esrcat.search.terms import FormReader
from esrcat.search.words import words
from esrcat.vocab.place_forms import place_forms


def place_words(names: Set[str], reader: FormReader) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each one-word form of the named places with the terms that the name itself stands for."""
    bases = {name: _bases(name, reader) for name in sorted(names)}
    for form, meant in place_forms().items():
        typed = list(words(form))
        if len(typed) != 1:
            continue
        for place in meant.places:
            if found := bases.get(place.name):
                yield typed[0].whole, found


def _bases(name: str, reader: FormReader) -> tuple[str, ...]:
    read = reader.words(name)
    return read[0][1].bases if len(read) == 1 else ()
