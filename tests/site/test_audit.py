"""The audit finds what is wrong with a page, in the light and in the dark, and says which rule and where."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page

from tests.documents import ROOT
from tests.site.audit import axe_finds_nothing, axe_finds_nothing_in_light_and_dark

PAGE = """<!doctype html><html lang=fi><title>Sivu</title><style>
p { color: #444; background: #fff } @media (prefers-color-scheme: dark) { .dim { color: #aaa } }
</style><main><h1>Sivu</h1>%s</main></html>"""


@pytest.fixture(params=[axe_finds_nothing, axe_finds_nothing_in_light_and_dark])
def audit(request: pytest.FixtureRequest) -> Callable[[Page], None]:
    """Return an audit."""
    found: Callable[[Page], None] = request.param
    return found


@pytest.mark.parametrize(
    ("content", "rule"),
    [
        ("<img src=x>", "image-alt"),
        ("<p style='color: #aaa'>Vaalea</p>", "color-contrast"),
        ("<input>", "label"),
    ],
)
def test_a_planted_fault_is_found(
    browser: Browser, audit: Callable[[Page], None], content: str, rule: str
) -> None:
    page = browser.new_page()
    page.set_content(PAGE % content)
    with pytest.raises(AssertionError, match=rule):
        audit(page)
    page.set_content(PAGE % "<p>Tumma</p>")
    audit(page)
    page.close()


def test_a_fault_of_the_dark_is_found(browser: Browser) -> None:
    page = browser.new_page(color_scheme="light")
    page.set_content(PAGE % "<p class=dim>Vaalea pimeässä</p>")
    axe_finds_nothing(page)
    with pytest.raises(AssertionError, match="color-contrast"):
        axe_finds_nothing_in_light_and_dark(page)
    page.close()


def test_the_dark_scheme_changes_nothing_but_colours() -> None:
    files = [path for path in (ROOT / "templates").rglob("*") if path.suffix in (".css", ".js", ".html")]
    texts = "".join(path.read_text(encoding="utf-8") for path in files)
    (block,) = re.findall(r"@media \(prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}\s*\}", texts)

    assert re.fullmatch(r"(?:\s*--[\w-]+: #[0-9a-f]{6};)+\s*", block)
    assert texts.count("prefers-color-scheme") == 1
