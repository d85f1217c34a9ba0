"""Templates to HTML: one Jinja environment, autoescape always on, an unknown name is an error."""

from __future__ import annotations

import re
from types import CodeType, MappingProxyType
from typing import NamedTuple

from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined
from jinja2.bccache import Bucket
from markupsafe import Markup

from esrcat.resources import templates
from esrcat.settings import Settings
from esrcat.site.blocks.printing import BlockPrinter
from esrcat.site.markup.escaped import prose
from esrcat.site.markup.lists import RowPrinter
from esrcat.site.markup.marks import MarkPrinter
from esrcat.site.markup.source_lines import SourcePrinter, index
from esrcat.site.words import messages
from esrcat.site.words.messages import Foreign
from esrcat.site.words.soft_hyphens import softly_hyphened
from esrcat.site.words.withheld import in_words

_OWN_NAMES = MappingProxyType({"fi": "Suomi", "sv": "Svenska", "en": "English"})
_PERIOD = re.compile(r"\(\d{4}–\d{4}(?:\s[^\s()<]+)?\)")


class Edition(NamedTuple):
    """A page in one of the site's languages: the language, its own name for itself, and the address."""

    language: str
    name: str
    href: str


def folder_of(language: str, settings: Settings) -> str:
    """Return the folder of a language's pages: '' for the one at the root, 'sv/' for another."""
    return "" if language == settings.first_language else f"{language}/"


class _CompiledOnce(BytecodeCache):
    """Keeps what templates were compiled to as long as this process lives: a site's languages share it."""

    def __init__(self) -> None:
        self._codes: dict[tuple[str, str], CodeType] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give a template's code where its text was compiled before."""
        bucket.code = self._codes.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep a template's code by the digests of its name and its text."""
        if bucket.code is not None:
            self._codes[bucket.key, bucket.checksum] = bucket.code


_COMPILED = _CompiledOnce()


class Renderer:
    """The templates of a site in one language.

    Each is compiled once for all languages. Jinja reckons what hangs on nothing when it compiles, so no
    template writes a figure of its own through a language's filter.

    `settings` has the publisher's words in that language, `all_settings` those of every language.
    """

    def __init__(self, settings: Settings, language: str = "fi") -> None:
        self.all_settings = settings
        self.settings = settings = settings.in_language(language)
        self.messages = words = messages.load(language)
        self.marks = MarkPrinter(words, settings.report_address)
        self.blocks = BlockPrinter(words, self.marks.none)
        self.folder = folder_of(language, settings)
        self.navigation: list[tuple[str, str]] = []
        self._folder = templates()
        self._environment = Environment(
            loader=FileSystemLoader(self._folder),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
            cache_size=-1,
            bytecode_cache=_COMPILED,
        )
        self._environment.globals.update(
            t=words.t, site=settings, language=language, navigation=[], date="", feed=False
        )
        self._environment.globals.update(counted=words.counted)
        self._environment.filters.update(
            number=words.formats.number,
            euros=words.formats.euros,
            percent=words.formats.percent,
            day=words.formats.day,
            prose=self.prose,
            heading=self.heading,
            blocks=self.blocks.blocks,
            paper=SourcePrinter(words).lines,
            index=index,
            rows=RowPrinter(words).rows,
        )

    def navigate(self, links: list[tuple[str, str]]) -> None:
        """Set the links of the main menu, as (address from the root, words)."""
        self.navigation = self._environment.globals["navigation"] = links

    def tell(self, date: str, *, has_feed: bool) -> None:
        """Set the day of the build ('' for none) and whether there is a feed, for every page."""
        self._environment.globals.update(date=date, feed=has_feed)

    def render(self, template: str, path: str, view: dict[str, object]) -> str:
        """Return the page at a path of its language.

        `root` leads from its address to the root of the language's pages ('' or '../'), `shared` to the
        root of the site, where the files that languages share are; both begin with `home` where given.
        """
        home = str(view.get("home") or "")
        shared = home or "../" * (self.folder + path).count("/")
        root = f"{home}{self.folder}" if home else "../" * path.count("/")
        places = {"root": root, "shared": shared, "path": path, "editions": self._editions(shared, path)}
        page = self._environment.get_template(template).render(view, **places)
        # Elements say in words what is left out (`prose`); titles, attributes and data have no elements.
        return in_words(page, self.messages.t.held.any) + "\n"

    def _editions(self, shared: str, path: str) -> list[Edition]:
        """Return the page in each language of the site; nothing where there is one language only."""
        settings = self.settings
        if len(settings.languages) == 1:
            return []
        return [
            Edition(each, _OWN_NAMES[each], f"{shared}{folder_of(each, settings)}{path}")
            for each in settings.languages
        ]

    def asset(self, name: str) -> bytes:
        """Return the bytes of a file in templates/assets, with newlines as in the repository."""
        return (self._folder / "assets" / name).read_bytes().replace(b"\r\n", b"\n")

    def prose(self, text: str) -> Markup:
        """Return text of a document as markup: left-out personal data said in words, its language marked."""
        return prose(text, self.messages)

    def heading(self, text: str) -> Markup:
        """Return text of a document as the markup of a heading or a name: long Finnish words may be broken.

        A programme period in brackets, with its fund, stays on one line.
        """
        language = text.language if isinstance(text, Foreign) else self.messages.language
        if language == "fi":
            hyphened = softly_hyphened(text)
            text = Foreign(hyphened, language) if isinstance(text, Foreign) else hyphened
        return Markup(_PERIOD.sub(r'<span class="nowrap">\g<0></span>', str(self.prose(text))))
