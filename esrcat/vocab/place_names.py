"""What places are called in Swedish and English."""

from __future__ import annotations

from functools import cache

from esrcat.vocab.places import Kind
from esrcat.vocab.table import rows


def place_name(kind: Kind, name: str, language: str) -> str:
    """Return the name of a place in 'sv' or 'en' by its Finnish name; '' where no source has one."""
    return _names().get((kind, name), {}).get(language, "")


@cache
def _names() -> dict[tuple[str, str], dict[str, str]]:
    return {
        (row["kind"], row["name"]): {"sv": row["name_sv"], "en": row["name_en"]}
        for row in rows("place_names.csv")
    }
