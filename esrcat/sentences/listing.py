"""Take apart an enumeration of organisations: 'A, B ja C'."""

from __future__ import annotations

import re
from collections.abc import Iterator

from esrcat.sentences.organisations import base_form, is_genitive, is_organisation, same_organisation
from esrcat.values.reading import Reading

# A hyphen before the comma or 'ja' belongs to a suspended compound: 'ammatti- ja aikuisopisto'.
_SEPARATOR = re.compile(
    r"(?P<comma>\s*(?<!-)[,;]\s+(?:(?:ja|sekä|että)\s+)?)|(?<!-)\s+(?:ja|sekä|että)\s+(?P<next>\w?)"
)
_OPENING = re.compile(
    r"(?:(?:lisäksi|myös|sekä|mukana|hankkeessa|projektissa|mm\.|muun muassa|seuraavat"
    r"|tahot|organisaatiot)\s+)+",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"\s*\((?P<inside>[^()]*)\)$")
_RELATIVE = re.compile(r"jo(?:ka|tka|nka|iden|ista|issa|ihin|illa|ssa|lla|ita)\b|mi(?:kä|tkä)\b")
# The rest of the sentence is about others: who leads, pays or answers for the whole.
_OTHER_ROLE = re.compile(
    r"\w*(?:hallinnoi|päätoteuttaj|koordinaatt|koordinoi|rahoit|hakija|vastuu|vastaa)\w*", re.IGNORECASE
)
_WORD = r"[A-ZÅÄÖ][a-zåäöéü]+(?:-[A-ZÅÄÖ][a-zåäöéü]+)?"
_PERSON = re.compile(rf"{_WORD}(?<!n) {_WORD}")
_FINITE_VERB = re.compile(r"\b(?:on|ovat|oli|olivat|ei|eivät|\w+(?:taan|tään|tiin|ivat|ivät))\b")
# Words that open sentences of this kind with a capital and are no names.
_NO_NAME = re.compile(r"(?:Hank|Projekt|Lisäksi|Kaikki|Muut|Myös|Näi|Nämä|Yhteistyö)\w*")
_LONGEST_NAME = 110


def organisations(text: str, start: int, end: int, lead: str | None = None) -> list[Reading]:
    """Read the organisations enumerated in text[start:end]: key 'name', value in the base form.

    Names are told from other words by their capital and their last word; a person's name, a
    lower-case description ('alueen yritykset') and the `lead` organisation are left out. Ends
    at a relative clause and where another role ('hallinnoijana …') begins.
    """
    found: list[Reading] = []
    for first, last in _pieces(text, start, end):
        piece = text[first:last]
        if _RELATIVE.match(piece) or _OTHER_ROLE.match(piece):
            break
        bracket = _BRACKET.search(piece)
        if bracket is not None:
            if _OTHER_ROLE.search(bracket["inside"]):
                continue
            piece = piece[: bracket.start()]
        piece = _name(piece)
        if not piece:
            continue
        name = base_form(piece)
        if lead is None or not same_organisation(name, lead):
            found.append(Reading("name", name, first, first + len(piece)))
    return found


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    first = start
    for separator in _SEPARATOR.finditer(text, start, end):
        if separator["comma"] is not None or _divides(text[first : separator.start()], separator["next"]):
            yield _trimmed(text, first, separator.start())
            first = separator.end() - len(separator["next"] or "")
    yield _trimmed(text, first, end)


def _divides(before: str, next_letter: str) -> bool:
    """Tell 'A ja B' from a name that holds 'ja' ('Terveyden ja hyvinvoinnin laitos')."""
    if is_organisation(before) or is_genitive(before):
        return True
    return (next_letter.isupper() or next_letter.isdigit()) and not before.endswith("n")


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    opening = _OPENING.match(text, start, end)
    if opening is not None:
        start = opening.end()
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip(" \n\t-–•*:"))
    return start, max(start, start + len(text[start:end].rstrip(" \n\t.:;,")))


def _name(piece: str) -> str:
    """Cut what follows the name; '' when the piece names no organisation."""
    if not piece or len(piece) > _LONGEST_NAME or not (piece[0].isupper() or piece[0].isdigit()):
        return ""
    if _NO_NAME.match(piece):
        return ""
    words = piece.split(" ")
    for kept in range(len(words), 0, -1):
        name = " ".join(words[:kept])
        if is_organisation(name) or is_genitive(name):
            # A unit follows its owner: 'Kuopion kaupungin työllisyyspalvelut' is kept whole above.
            return name if kept == len(words) or words[kept][:1].islower() else ""
    if _FINITE_VERB.search(piece) or _PERSON.fullmatch(piece) or words[-1][:1].islower():
        return ""
    return piece
