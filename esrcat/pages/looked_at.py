"""The features of a text that decide what it is, and the weight of those that speak for one project."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from esrcat.pages.content import Content
from esrcat.pages.mentions import Mention, find_mentions
from esrcat.patterns import Text

_HEAD = 3


@dataclass(slots=True)
class LookedAt:
    """What is looked at: the whole text, its head (title and first paragraphs), and who is named where.

    `lower` and `head` are in small letters.
    """

    content: Content
    blocks: list[str]
    whole: Text
    lower: str
    title: str
    head: str
    mentions: list[list[Mention]]

    @classmethod
    def of(cls, content: Content) -> LookedAt:
        """Return what is looked at of a page's content."""
        document = content.document.text
        title = document[slice(*content.title)] if content.title else ""
        blocks = list(map(content.text_of, content.blocks))
        whole = Text("\n\n".join(blocks))
        head = "\n".join((title, *blocks[:_HEAD])).lower()
        mentions = [find_mentions(text, 0, len(text)) for text in blocks]
        return cls(content, blocks, whole, whole.lower(), title, head, mentions)


class Weight(NamedTuple):
    """What speaks for a text about one project: how much, why, and if one is named.

    A project has a name where the text says so, or calls something a project by name; it is told of where it
    is named and several things are said that are said of projects. A fund is any that the text names.
    """

    sum: float
    reasons: list[str]
    is_named: bool
    has_name: bool
    is_told: bool
    has_fund: bool
