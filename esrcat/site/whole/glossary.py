"""The glossary: the one word that the pages use for each thing, in all languages, and what it means."""

from __future__ import annotations

from typing import NamedTuple

from esrcat.settings import LANGUAGES
from esrcat.site.words.collation import finnish_key
from esrcat.site.words.messages import sections
from esrcat.site.writing.writer import SiteWriter


class Term(NamedTuple):
    """A term, its meaning, and what it is called in the other languages, as (language, word)."""

    id: str
    word: str
    meaning: str
    others: list[tuple[str, str]]


def write_glossary(writer: SiteWriter) -> None:
    """Write sanasto.html, its terms in alphabetical order."""
    words = writer.renderer.messages
    others = {each: sections(each)[0]["terms"] for each in LANGUAGES if each != words.language}
    terms = [
        Term(id, word, words.table["meanings"][id], [(each, found[id]) for each, found in others.items()])
        for id, word in words.table["terms"].items()
    ]
    terms.sort(key=lambda term: finnish_key(term.word))
    languages = [(each, words.table["languages"][each]) for each in others]
    writer.page("sanasto.html", "sanasto.html", terms=terms, languages=languages)
