"""The templates, compiled once for all languages of a site."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from jinja2 import Environment, nodes

from esrcat.resources import templates
from esrcat.settings import Settings
from esrcat.site.writing.renderer import Renderer

NAMES = sorted(path.name for path in templates().glob("*.html"))
SETTINGS = Settings(languages=("fi", "sv", "en"))
# Those of Jinja itself say the same in every language.
GENERAL = frozenset(Environment().filters)


def _reckoned_when_compiled(source: str) -> Iterator[str]:
    """Yield the filters of ours that hang on nothing that a template is given."""
    for called in Environment().parse(source).find_all(nodes.Filter):
        if called.name not in GENERAL and not any(called.find_all((nodes.Name, nodes.FilterBlock))):
            yield called.name


@pytest.mark.parametrize("name", NAMES)
def test_no_figure_of_a_template_hangs_on_the_language_that_compiled_it(name: str) -> None:
    """Jinja would reckon it in one language, and the code is that of all."""
    assert not list(_reckoned_when_compiled((templates() / name).read_text(encoding="utf-8")))


def test_such_a_figure_would_be_found() -> None:
    """The search for them finds what it is for, and nothing else."""
    assert list(_reckoned_when_compiled("{{ 1000|number }} {{ count|number }} {{ 'a'|upper }}")) == ["number"]


def test_each_language_says_a_page_in_its_own_words() -> None:
    """One page, compiled for the first and taken over by the others."""
    languages = SETTINGS.languages
    said = [Renderer(SETTINGS, language).render("404.html", "404.html", {}) for language in languages]
    assert len(set(said)) == len(said)
    assert all(f'lang="{language}"' in page for page, language in zip(said, languages, strict=True))
