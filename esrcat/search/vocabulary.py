"""Write the terms of a word form compactly: by the number of letters that they share with the form."""

from __future__ import annotations

from esrcat.search.postings import LETTERS

_MOST = len(LETTERS) - 1
SAME = "*"
"""The form is its own only term."""


def packed(form: str, terms: str) -> str:
    """Return 'työttömien', 'työtön' as '3ön': the sign is the number of letters kept, as in LETTERS."""
    if terms == form:
        return SAME
    if " " in terms:
        return " ".join([_packed(form, term) for term in terms.split(" ")])
    return _packed(form, terms) if terms else ""


def _packed(form: str, term: str) -> str:
    if len(term) <= _MOST and form.startswith(term):
        return LETTERS[len(term)]
    kept = min(len(form), len(term), _MOST)
    while form[:kept] != term[:kept]:
        kept -= 1
    return LETTERS[kept] + term[kept:]


def unpacked(form: str, packed_terms: str) -> list[str]:
    """Return the terms again."""
    if packed_terms == SAME:
        return [form]
    return [form[: LETTERS.index(term[0])] + term[1:] for term in packed_terms.split(" ") if term]
