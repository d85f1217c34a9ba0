"""A small analyzer with a dictionary of its own: tests of the search hold wherever they run."""

from __future__ import annotations

from esrcat.search.lexemes import Component, Lexeme

# Form → base form; a compound's parts stand apart by '|', the parts of the base form too.
_FORMS = {
    "työ": "työ", "työtä": "työ", "töihin": "työ", "työssä": "työ", "silta": "silta", "sillan": "silta",
    "nuori": "nuori", "nuoret": "nuori", "nuorten": "nuori", "kunta": "kunta", "kuntien": "kunta",
    "työ|paja": "työ|paja", "työ|pajassa": "työ|paja", "työ|elämän": "työ|elämä",
    "metsä|polku": "metsä|polku", "tehtävä|kenttä": "tehtävä|kenttä", "tehtävä|kentän": "tehtävä|kenttä",
    "väli|työ|markkinat": "väli|työ|markkina", "väli|työ|markkinoilta": "väli|työ|markkina",
    "markkinoille": "markkina", "lappi": "lappi", "lapissa": "lappi", "kainuu": "kainuu",
    "kunnan": "kunta", "kaupunki": "kaupunki", "kaupungin": "kaupunki", "kuopion": "kuopio", "tervo": "tervo",
    "tervossa": "tervo", "bio|talous": "bio|talous", "bio|talouden": "bio|talous", "opas": "opas",
    "verkkoon": "verkko", "kassa|jonot": "kassa|jono", "palvelun": "palvelu", "yritykseen": "yritys",
}  # fmt: skip


class SmallDictionary:
    """Knows the words above."""

    name = "small"
    splits = True

    def __init__(self) -> None:
        self._forms = {form.replace("|", ""): (form, base) for form, base in _FORMS.items()}

    def lexemes(self, word: str) -> list[Lexeme]:
        """Return the one reading of a known word."""
        if word not in self._forms:
            return []
        form, base = self._forms[word]
        pieces, bases = form.split("|"), base.split("|")
        inner = [Component(piece, piece) for piece in pieces[:-1]]
        return [Lexeme(base.replace("|", ""), (*inner, Component(bases[-1], bases[-1])))]

    def inner(self, word: str) -> list[Lexeme]:
        """Return the same."""
        return self.lexemes(word)
