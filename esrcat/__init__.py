"""esrcat: Finnish ESF and ERDF project descriptions → records with evidence → a static catalogue.

The public names are loaded when they are first used, so that `import esrcat` costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from esrcat.catalogue import Catalogue
    from esrcat.conversion import Outcome, convert
    from esrcat.errors import (
        AddressError,
        EditorError,
        EsrcatError,
        ExportError,
        OverBudget,
        RecordError,
        Refused,
        SettingsError,
        SiteFolderError,
        SourceError,
        UnreadableDocument,
    )
    from esrcat.model import ProjectRecord
    from esrcat.pipeline import ParseResult, parse
    from esrcat.settings import Settings
    from esrcat.site import build_site

__version__ = "0.1.0"

__all__ = [
    "AddressError",
    "Catalogue",
    "EditorError",
    "EsrcatError",
    "ExportError",
    "Outcome",
    "OverBudget",
    "ParseResult",
    "ProjectRecord",
    "RecordError",
    "Refused",
    "Settings",
    "SettingsError",
    "SiteFolderError",
    "SourceError",
    "UnreadableDocument",
    "__version__",
    "build_site",
    "convert",
    "parse",
]

_MODULES = {
    "AddressError": "errors",
    "Catalogue": "catalogue",
    "EditorError": "errors",
    "EsrcatError": "errors",
    "ExportError": "errors",
    "Outcome": "conversion",
    "OverBudget": "errors",
    "ParseResult": "pipeline",
    "ProjectRecord": "model",
    "RecordError": "errors",
    "Refused": "errors",
    "Settings": "settings",
    "SettingsError": "errors",
    "SiteFolderError": "errors",
    "SourceError": "errors",
    "UnreadableDocument": "errors",
    "build_site": "site",
    "convert": "conversion",
    "parse": "pipeline",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*__all__, *(name for name in globals() if name.startswith("__"))})
