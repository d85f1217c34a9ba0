"""The audit of a page in the browser: axe finds nothing that keeps somebody out."""

from __future__ import annotations

from typing import Any

from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Page

# It would fetch what a folder may not fetch. Every rule runs, but what passes is not described node by node:
# on a page with a list of two hundred that takes three times as long as the rules.
_OPTIONS = {"preload": False, "resultTypes": ["violations"]}
_OF_COLOURS = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}


def axe_finds_nothing(page: Page) -> None:
    """Fail with axe's report when the page, as it is shown now, breaks a rule."""
    _run(page, _OPTIONS)


def axe_finds_nothing_in_light_and_dark(page: Page) -> None:
    """Audit a page in both schemes: by every rule, then in the dark by those of colours.

    The dark differs in colours alone: see `test_the_dark_scheme_changes_nothing_but_colours`.
    """
    page.emulate_media(color_scheme="light")
    _run(page, _OPTIONS)
    # Colours that fade would be seen on their way.
    page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    _run(page, {**_OPTIONS, **_OF_COLOURS})


def _run(page: Page, options: dict[str, Any]) -> None:
    results = Axe().run(page, options=options)

    assert results.violations_count == 0, results.generate_report()
