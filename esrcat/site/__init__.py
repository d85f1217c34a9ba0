"""A catalogue becomes a folder of static files that needs no server.

The builder is loaded when it is first used, because checking whether a site is up to date does not need it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from esrcat.site.building import build_site
    from esrcat.site.writing.folder import SiteReport

__all__ = ["SiteReport", "build_site"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from esrcat.site import building

    return getattr(building, name)
