"""Read counts of people and things, with the women's share where it is stated."""

from __future__ import annotations

import re

from esrcat.values.reading import Reading
from esrcat.values.spacing import visible

_new = tuple.__new__
_PAGE = re.compile(r"(\d{1,12}), joista nais(?:ia|ten (?:työpaikkoja|perustamia|tutkintoja)) (\d{1,12})")
_NUMBER = r"\d{1,3}(?:\s\d{3}){1,4}|\d{1,12}"
_COUNT = re.compile(
    rf"\s*(?P<total>{_NUMBER})(?:\s+(?:henkilöä|hlöä?|kpl|personer|st)\b\.?)?"
    rf"(?:\s*[,;(]?\s*(?:joista|josta|varav|av\s+(?:vilka|dem|dessa))\s+(?:"
    rf"(?:[^\W\d]+\s+){{0,3}}?(?:nais|kvinn)[^\W\d]*(?:\s+[^\W\d]+){{0,2}}:?(?:\s*(?P<women>{_NUMBER}))?"
    rf"|(?P<first>{_NUMBER})\s+(?:[^\W\d]+\s+){{0,3}}?(?:nais|kvinn)[^\W\d]*(?:\s+[^\W\d]+){{0,2}}"
    rf")\s*\)?)?\s*\.?\s*",
    re.IGNORECASE,
)


def count_with_women(text: str) -> tuple[Reading, ...] | None:
    """Read '890, joista naisia 445' or a bare count: readings `total` and, when stated, `women`.

    The words between 'joista' and the number may name what is counted (naisten työpaikkoja).
    Whether the part exceeds the whole is not judged here. None when the string is not one count.
    """
    match = _PAGE.fullmatch(text)
    if match is not None:
        total, women = match.groups()
        return (
            _new(Reading, ("total", int(total), 0, len(total))),
            _new(Reading, ("women", int(women), len(text) - len(women), len(text))),
        )
    seen = visible(text)
    match = _COUNT.fullmatch(seen.text)
    if match is None:
        return None
    all_of_them = seen.reading("total", _number(match["total"]), *match.span("total"))
    group = "women" if match["women"] else "first"
    if match[group] is None:
        return (all_of_them,)
    return all_of_them, seen.reading("women", _number(match[group]), *match.span(group))


_SCORE = re.compile(r"\s*(10|[0-9])\s*\Z")


def effect_score(text: str) -> int | None:
    """Read the size of an effect, a whole number from 0 to 10."""
    score = _SCORE.match(text)
    return int(score[1]) if score else None


def _number(printed: str) -> int:
    return int("".join(printed.split()))
