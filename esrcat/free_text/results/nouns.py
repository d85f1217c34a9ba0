"""What a number counts, told by the words behind it: persons, or anything else."""

from __future__ import annotations

import re

from esrcat.free_text.results.words import WORDS
from esrcat.free_text.story.finds import Finds

_PERSONS = re.compile(rf"(?:{WORDS['persons']})\Z", re.IGNORECASE)
# A noun behind the number that is none of persons: 'yritystä', 'företag', 'companies'.
COUNTS_THINGS = re.compile(
    r"\s+(?:\w+\s+)?(?:\w{3,}(?:st[aä]|t[aä]|[aeiouyäö][aä])|företag|föreningar|kommuner|companies"
    r"|firms|organi[sz]ations|schools|\w+ar|\w+er)\b",
    re.IGNORECASE,
)
COUNTS_BODIES = re.compile(
    r"yrity|toiminim|företag|compan|firm|business|työpaik|arbetsplats|workplace|koulu(?:a|ja|t)?\b|skol|school"
    r"|tila[an]?\b|toimija[an]?\b|toteuttaja[an]?\b|aktörer\b|actors\b",
    re.IGNORECASE,
)
"""Firms, places of work and schools, whatever is said of them."""
TAKES_PART = re.compile(
    r"\bmuka(?:na|an)\b|\bosallistu\w+|\bdel(?:ta\w+|tog|tagit)\b|\bmedverka\w+|\bparticipat\w+|\btook\spart\b"
    r"|\bjoined\b",
    re.IGNORECASE,
)
"""Words beside a figure that say of those counted that they take part."""
# What may stand behind a number that counts participants without naming them.
NOUN_BEHIND = re.compile(
    r"\s+(?!(?:only|originally|vain|vasta|bara|endast|took|take|joined|have|had|has|were|was|will|are|participated|of|in|deltog|deltar|har|hade|ska|skall|av|i|med|och|and)\b)[a-zåäö]",
)


def counts_persons(words: str) -> bool:
    """Tell whether one of the words behind a number is one of persons."""
    return any(map(_PERSONS.match, words.split()))


# 'kaupan ja ravintola-alan työntekijää', 'sosiaali- ja terveysalan ammattilaista': genitives, halves of
# words and what joins them stand in front of the noun.
_WORDS_BEHIND = re.compile(r"(?:\s*(?:[\w-]+[n-]|ja|sekä|och|and)(?=\s)){0,4}(?:\s*[\w-]+){0,3}")


def words_behind(text: str, end: int) -> str:
    """Return the words behind a number among which stands the noun that it counts."""
    found = _WORDS_BEHIND.match(text, end)
    return found[0] if found else ""


_STEM = 4
_GENERAL = re.compile(r"(?:henk|hen[gk]i|ihmi|pers|peop|osal|delt|part)", re.IGNORECASE)


def groups_of(finds: Finds) -> frozenset[str]:
    """Return the words with which a text says whom its project is for."""
    text = finds.story.document.text
    return frozenset(
        word
        for found in finds.extraction.found
        if found.pointer.startswith("/target_groups/labels/") and found.start >= 0
        for word in re.findall(r"[a-zåäö]{3,}", text[found.start : found.end].casefold())
    )


def is_of_groups(words: str, groups: frozenset[str]) -> bool:
    """Tell whether a noun behind a number is one of those whom the project is for, in any of its forms."""
    return any(
        word[:_STEM] in group if len(word) > _STEM else group.startswith(word[:3])
        for word in re.findall(r"[a-zåäö]{3,}", words.casefold())
        if _PERSONS.match(word) and not _GENERAL.match(word)
        for group in groups
    )


# 'on tullut pysyviä työpaikkoja 9'
_PARTITIVE_BEFORE = re.compile(
    r"\b(?P<noun>[a-zåäö-]{3,}(?:[oö]j[aä]|it[aä]|[aeiouyäö]j[aä]|[a-zåäö]i[aä]))\s(?:[a-zåäö]+(?:ttiin|taan|tään)\s)?\Z"
)
_PERSONS_IN_PARTITIVE = re.compile(
    r"(?:[aeiouyäö]j(?:ia|iä)|nuoria|naisia|miehiä|ihmisiä|lapsia|aikuisia|asiakkaita|oppilaita|työttömiä|vankeja|l[aä]isi[aä])\Z"
)


def counts_what_stands_before(text: str, start: int) -> bool:
    """Tell whether a number counts a noun in front of it that is none of persons."""
    found = _PARTITIVE_BEFORE.search(text, max(0, start - 40), start)
    return found is not None and not (
        counts_persons(found["noun"]) or _PERSONS_IN_PARTITIVE.search(found["noun"])
    )
