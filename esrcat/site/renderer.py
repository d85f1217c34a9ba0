"""Templates to HTML: one Jinja environment, autoescape always on, an unknown name is an error."""

from __future__ import annotations

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from esrcat.resources import templates
from esrcat.settings import Settings
from esrcat.site import formats, messages
from esrcat.site.withheld import show


class Renderer:
    """The templates of a site in one language, compiled once."""

    def __init__(self, settings: Settings, language: str = "fi") -> None:
        self.settings = settings
        self.messages = messages.load(language)
        self._folder = templates()
        self._environment = Environment(
            loader=FileSystemLoader(self._folder),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
            cache_size=-1,
        )
        self._environment.globals.update(
            t=self.messages.t, site=settings, language=language, navigation=[], date="", feed=False
        )
        self._environment.filters.update(
            number=formats.number,
            euros=formats.euros,
            percent=formats.percent,
            day=formats.day,
            prose=self.prose,
        )

    def navigate(self, links: list[tuple[str, str]]) -> None:
        """Set the links of the main menu, as (address from the root, words)."""
        self._environment.globals["navigation"] = links

    def tell(self, date: str, *, has_feed: bool) -> None:
        """Set the day of the build ('' for none) and whether there is a feed, for every page."""
        self._environment.globals.update(date=date, feed=has_feed)

    def render(self, template: str, path: str, view: dict[str, object]) -> str:
        """Return the page; `root` leads from its address to the site's root ('' or '../')."""
        root = "../" * path.count("/")
        return self._environment.get_template(template).render(view, root=root, path=path) + "\n"

    def asset(self, name: str) -> bytes:
        """Return the bytes of a file in templates/assets, with newlines as in the repository."""
        return (self._folder / "assets" / name).read_bytes().replace(b"\r\n", b"\n")

    def prose(self, text: str) -> Markup:
        """Return text of a document as markup, left-out personal data said in words."""
        return show(text, self.messages.t.held.any)
