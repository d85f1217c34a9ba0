"""What tests ask of a written site: its pages parsed, their ids, links and outside addresses."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote

from bs4 import BeautifulSoup, Tag
from lxml import html


class Link(NamedTuple):
    """A link as it stands on a page."""

    page: Path
    href: str


@cache
def page(path: Path) -> BeautifulSoup:
    """Return a parsed page."""
    return BeautifulSoup(path.read_text(encoding="utf-8"), "lxml")


def pages(site: Path) -> list[Path]:
    """Return all pages of a site; one without pages is a mistake of the test."""
    found = sorted(site.rglob("*.html"))
    assert found, f"no pages in {site}"
    return found


@cache
def tree(path: Path) -> html.HtmlElement:
    """Return a page as lxml reads it: a tenth of the time, where each of many pages is asked one thing."""
    return html.fromstring(
        path.read_text(encoding="utf-8").encode(), parser=html.HTMLParser(encoding="utf-8")
    )


@cache
def ids(path: Path) -> list[str]:
    """Return the ids of a page in order, repeated ones too."""
    return [str(element.get("id")) for element in tree(path).iter() if element.get("id") is not None]


def links(site: Path) -> Iterator[Link]:
    """Yield everything that a page leads to or loads; mail and links marked as ways out are left aside."""
    for path in pages(site):
        for element in tree(path).iter("*"):
            for attribute in ("href", "src", "action"):
                address = element.get(attribute)
                outside = element.tag == "a" and "external" in (element.get("rel") or "").split()
                if address is not None and not outside and not address.startswith("mailto:"):
                    yield Link(path, address)


def target(link: Link) -> tuple[Path, str]:
    """Return the file and the anchor that a relative link leads to."""
    address, _, anchor = link.href.partition("#")
    file = _file(link.page.parent, address.partition("?")[0]) if address else link.page
    return file, unquote(anchor)


@cache
def _file(folder: Path, address: str) -> Path:
    return (folder / unquote(address)).resolve()


def first(path: Path, selector: str) -> Tag:
    """Return the first element that a selector finds; fails when there is none."""
    element = page(path).select_one(selector)
    assert element is not None, f"{path.name} has no {selector}"
    return element


def text(path: Path, selector: str) -> str:
    """Return the text of the first element that a selector finds, white space made single."""
    return " ".join(first(path, selector).get_text().split())
