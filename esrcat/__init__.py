"""esrcat: Finnish ESF and ERDF project descriptions → records with evidence → a static catalogue."""

from __future__ import annotations

__version__ = "0.1.0"

from esrcat.errors import EsrcatError, UnreadableDocument
from esrcat.model import ProjectRecord
from esrcat.pipeline import ParseResult, parse

__all__ = ["EsrcatError", "ParseResult", "ProjectRecord", "UnreadableDocument", "__version__", "parse"]
