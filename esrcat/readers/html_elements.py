"""How the reader treats each HTML element: as a block of some kind, or as a holder of blocks."""

from __future__ import annotations

from typing import NamedTuple

from esrcat.document import BlockKind


class Element(NamedTuple):
    """How an element that begins a block reads: what its text is, and whether it holds blocks.

    `row` is set for what rows are made of: tables, rows and their cells.
    """

    kind: BlockKind = "paragraph"
    level: int = 0
    container: bool = False
    row: bool = False


HOLDERS = """body div section article main aside header footer nav form fieldset blockquote ul ol dl
    details""".split()
"""Elements that hold blocks and are nothing else."""


def _elements() -> dict[str, Element]:
    kinds: dict[str, BlockKind] = {
        "li": "item",
        "dd": "cell",
        "dt": "term",
        "title": "title",
    }
    plain = """html head p pre address caption figure figcaption hr legend option optgroup select summary
        xmp tbody thead tfoot dir menu textarea button center"""
    elements = {name: Element() for name in plain.split()}
    elements |= {name: Element(kind) for name, kind in kinds.items()}
    elements |= {f"h{level}": Element("heading", level) for level in range(1, 7)}
    elements |= {name: Element(container=True) for name in HOLDERS}
    elements |= {"tr": Element(row=True), "table": Element(container=True, row=True)}
    elements |= dict.fromkeys(("td", "th"), Element("cell", row=True))
    return elements | {name.upper(): element for name, element in elements.items()}


_ELEMENTS = _elements()
# What a block of text alone may be: plain tuples, which Python takes apart several times faster.
TEXT_BLOCKS = {name: (each.kind, each.level, each.row) for name, each in _ELEMENTS.items()}
UNSEEN = frozenset(("script", "style", "template", "svg", "object", "iframe", "noembed", "noframes"))
MARKUP_INSIDE = frozenset(("template", "svg", "object"))
_TEXT_ONLY = frozenset(("title", "textarea", "xmp"))
RAW = UNSEEN | _TEXT_ONLY
_SPECIAL = RAW | {"br", "pre", "select"}
_INLINE = "a b i u em strong span font small sup sub img input link meta time label".split()
Tag = tuple[bool | None, BlockKind, int, bool, bool, str]
"""What a tag does, as a plain tuple.

Whether it begins an element of blocks (True) or ends one (False); of which kind and level what follows is;
whether the element holds blocks, and whether it tells of rows; and the name of a tag that does more.
"""
SAYS_NOTHING: Tag = (None, "paragraph", 0, False, False, "")


def _tags() -> dict[str | None, Tag]:
    """Return what each tag does, by its name; that of an end begins with a slash. None is a comment."""
    tags: dict[str | None, Tag] = {None: SAYS_NOTHING}
    for name in (*_INLINE, *_SPECIAL):
        tags[f"/{name}"] = SAYS_NOTHING
        tags[name] = (*SAYS_NOTHING[:-1], name) if name in _SPECIAL else SAYS_NOTHING
    for name, (kind, level, container, row) in _ELEMENTS.items():
        special = name.lower() if name.lower() in _SPECIAL else ""
        tags[name] = (True, kind, level, container, row, special)
        ends_row = row and kind != "cell"
        tags[f"/{name}"] = (False, "paragraph", 0, container, ends_row, "pre" if special == "pre" else "")
    return tags | {name.upper(): tag for name, tag in tags.items() if name}


TAGS = _tags()
