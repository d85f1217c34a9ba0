"""Regular expressions that are not run over texts which hold none of the words that they need."""

from __future__ import annotations

from esrcat.patterns.expression import Expression, Table
from esrcat.patterns.quick import quick
from esrcat.patterns.texts import Needs, Part, Text

__all__ = ["Expression", "Needs", "Part", "Table", "Text", "quick"]
