"""What can be wrong in a document: stable codes with their severity and their texts in three languages.

An issue is about the document, not about the caller: exceptions (`esrcat.errors`) are for mistakes and
for bytes that cannot be read at all.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from esrcat.issues.dates import dated
from esrcat.issues.kinds import IssueType
from esrcat.issues.of_amounts import OF_AMOUNTS
from esrcat.issues.of_facts import OF_FACTS
from esrcat.issues.of_links import OF_LINKS, worded
from esrcat.issues.of_reading import OF_READING
from esrcat.issues.of_texts import OF_TEXTS
from esrcat.model import IssueItem
from esrcat.span import Span

__all__ = ["ISSUE_TYPES", "Issue", "IssueType", "Language", "message"]

Language = str
"""'fi', 'sv' or 'en'."""

ISSUE_TYPES: Mapping[str, IssueType] = MappingProxyType(
    {**OF_READING, **OF_TEXTS, **OF_FACTS, **OF_AMOUNTS, **OF_LINKS}
)


_NO_QUOTE = re.compile(r": (?:””|'')(?=\.)")


class Issue(NamedTuple):
    """One issue in one document: `pointer` names the field, `span` the place in the text."""

    code: str
    pointer: str | None = None
    span: Span | None = None
    params: Mapping[str, str | int | float] = MappingProxyType({})


def message(issue: IssueItem | Issue, language: Language = "en") -> str:
    """Return the text of an issue in Finnish, Swedish or English; with nothing to quote it has no quote."""
    kind = ISSUE_TYPES[issue.code]
    template = {"fi": kind.fi, "sv": kind.sv}.get(language, kind.en)
    params = dated(dict(issue.params), language)
    return _NO_QUOTE.sub("", template.format(**worded(params, language)))
