"""What places are called in Swedish and English."""

from __future__ import annotations

from functools import cache

from esrcat.vocab.places import Kind
from esrcat.vocab.table import rows


def place_name(kind: Kind, name: str, language: str) -> str:
    """Return the name of a place in 'sv' or 'en' by its Finnish name; '' where no source has one."""
    return _names().get((kind, name), {}).get(language, "")


def finnish_name(kind: Kind, name: str) -> str:
    """Return the Finnish name of a place by its English one, 'Lappi' for 'Lapland'; '' for any other name."""
    return _finnish().get((kind, name.casefold()), "")


@cache
def _finnish() -> dict[tuple[str, str], str]:
    return {(kind, names["en"].casefold()): name for (kind, name), names in _names().items() if names["en"]}


@cache
def _names() -> dict[tuple[str, str], dict[str, str]]:
    return {
        (row["kind"], row["name"]): {"sv": row["name_sv"], "en": row["name_en"]}
        for row in rows("place_names.csv")
    }
