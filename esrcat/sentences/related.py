"""Read the other projects that a text names together with their host organisations."""

from __future__ import annotations

import re
from collections.abc import Iterator

from esrcat.sentences.organisations import base_form, is_genitive, is_organisation, same_organisation
from esrcat.sentences.splitting import sentence_at
from esrcat.sentences.triggers import occurrences, word_start
from esrcat.values.reading import Reading

_HOSTING = ("noima", "teuttama")
_HOSTED = re.compile(
    r"(?:hallinnoima|koordinoima|toteuttama)(?:n|ssa|sta|lla|an|a)?\s+(?=[\"”“’']?[A-ZÅÄÖ0-9])", re.IGNORECASE
)
# A comma may stand in a name ('Työtä, taitoa ja tukea'), but not one that opens a clause.
_NAME_END = re.compile(
    r"[;()\n]|\.(?!\d)|:(?![a-zåäö])|,(?!\s[a-zåäö])|,(?=\s(?:jo\w+|ja|sekä|mutta|että|kun)\b)|hallinnoima|koordinoima"
)
_NOUN = re.compile(
    r"(?P<dash>\s?[-–—]\s?)?(?P<word>[A-Za-zÅÄÖåäö]*?(?P<noun>hanke|hankkee|projekti)\w{0,4})(?![\w-])"
)
_LONGEST_NAME = 130
_LONGEST_HOST = 160

# The last word before a host or a name that cannot belong to it: a verb, 'kanssa', 'mm.' …
_OPENING = re.compile(
    r".*(?:[:;(]\s?(?![a-zåäö])|\n|(?<!-),\s|[.!?]\s(?=[A-ZÅÄÖ])"
    r"|\b(?:ovat|on|oli|olivat|olleet|ollut|kanssa|mm\.|esimerkiksi|kuten|muun muassa|lisäksi|myös|rinnalla"
    r"|toimi|toimii|teki|tekee|\w+(?:ivat|ivät|tiin)|[a-zåäö]\w*(?:vat|vät|[td]aan|[td]ään|llaan|llään|ui|yi|oi))\s)",
    re.DOTALL,
)
_LINK = re.compile(r"(?:[\s,;:.–-]|(?:ja|sekä|että|lisäksi|myös|mm\.|siinä)\s)+")
_FUNDS = re.compile(r"(?:ESR|EAKR|ESF|EU|ERDF)(?![\w:])|Euroopan\s", re.IGNORECASE)

_BRACKET = re.compile(r"(?:hanke|projekti) \((?P<host>[^()\n]{2,100})\)")
# A name and its noun are divided by a dash, which is rarer than the noun.
_DASHES = ("-", "–", "—")
_PARTNERED = re.compile(
    r"[-–—]\s?[^\W_]{0,28}?(?=hankke|projekti)[a-zåäö]*(?:hankkeen|projektin|hankkeiden|projektien)(?![\w-])"
)
_DASH_AT_END = re.compile(r"(?P<space>\s?)[-–—]\s?$")
_NEXT_NAME = re.compile(r".*\s(?:ja|sekä)\s(?=[A-ZÅÄÖ])", re.DOTALL)


def related_projects(text: str, own: str | None = None) -> list[tuple[Reading, ...]]:
    """Read other projects and their hosts: tuples of readings `name` and `host`.

    Three ways of writing count: 'X:n hallinnoima Y -projekti' (the host may also stand in the
    nominative), 'Y-hanke (X)' with a known kind of organisation in brackets, and 'X:n Y-hankkeen
    … kanssa'. Hosts take the base form, names lose the appended '-hanke' or '-projekti'; a name
    that is one compound ('ohjausprojekti') keeps it. `own` is the project's own name, which is
    left out with its acronym.
    """
    found = [*_hosted(text), *_bracketed(text), *_partnered(text)]
    found.sort(key=lambda item: item[0].start)
    kept: list[tuple[Reading, ...]] = []
    for item in found:
        new = not kept or item[0].start >= kept[-1][0].end
        if new and (own is None or not _is_own(str(item[0].value), own)):
            kept.append(item)
    return kept


def _is_own(name: str, own: str) -> bool:
    word, words = name.casefold(), own.casefold()
    return (word in words and word in re.split(r"\W+", words)) or same_organisation(name, own)


def _hosted(text: str) -> Iterator[tuple[Reading, ...]]:
    """Read 'X:n hallinnoima Y -projekti'; each host begins after the project before it."""
    last_end = 0
    for position in occurrences(text, _HOSTING):
        start = word_start(text, position)
        hosting = _HOSTED.match(text, start)
        if hosting is None:
            continue
        name, name_end = _name_after(text, hosting.end())
        host = _host(text, max(last_end, start - _LONGEST_HOST), start)
        if name is not None and host is not None:
            last_end = name_end
            yield name, host


def _name_after(text: str, position: int) -> tuple[Reading | None, int]:
    """Read the project's name that begins at an offset, and say where its noun ends."""
    limit = min(len(text), position + _LONGEST_NAME)
    end = _NAME_END.search(text, position, limit)
    noun = _NOUN.search(text, position, end.start() if end else limit)
    if noun is None or _FUNDS.match(text, position):
        return None, position
    if noun["dash"] is None and noun["word"] != noun["noun"]:
        # A compound keeps its noun: 'ohjausprojekti'.
        base = "hanke" if noun["noun"] == "hankkee" else noun["noun"]
        value = text[position : noun.start("noun")] + base
        return Reading("name", " ".join(value.split()), position, noun.end()), noun.end()
    if noun.start() <= position:
        return None, position
    return _unquoted(text, position, noun.start()), noun.end()


def _unquoted(text: str, start: int, end: int) -> Reading:
    printed = text[start:end]
    name = printed.strip(" \n\"”“’'")
    start += printed.index(name)
    return Reading("name", " ".join(name.split()), start, start + len(name))


def _host(text: str, start: int, end: int) -> Reading | None:
    """Read the organisation that ends at `end`, from the last word that cannot belong to its name."""
    start = _capital_start(text, start, end)
    printed = text[start:end].rstrip()
    if not printed:
        return None
    return Reading("host", base_form(printed), start, start + len(printed))


def _capital_start(text: str, start: int, end: int) -> int:
    """Find where the name that ends at `end` begins: its first word with a capital or a digit."""
    opening = _OPENING.match(text, start, end)
    start = opening.end() if opening else start
    link = _LINK.match(text, start, end)
    start = link.end() if link else start
    while start < end and not (text[start].isupper() or text[start].isdigit() or text[start] in "\"”“’'"):
        space = text.find(" ", start, end)
        start = end if space < 0 else space + 1
    return start


def _bracketed(text: str) -> Iterator[tuple[Reading, ...]]:
    """Read 'Y-hanke (X)' where X ends like an organisation."""
    if "(" not in text:
        return
    for position in occurrences(text, ("hanke (", "projekti (")):
        bracket = _BRACKET.match(text, position)
        if bracket is None:
            continue
        host = base_form(bracket["host"])
        noun_start = word_start(text, position)
        name = _name_before(text, noun_start)
        if name is not None and host[0].isupper() and is_organisation(host):
            yield name, Reading("host", host, *bracket.span("host"))


def _name_before(text: str, end: int) -> Reading | None:
    """Read the name in front of '-hanke': one word before a plain hyphen, more before ' -'."""
    start = max(0, end - _LONGEST_NAME)
    dash = _DASH_AT_END.search(text, start, end)
    if dash is None:
        return None
    if dash["space"]:
        start = _capital_start(text, start, dash.start())
        following = _NEXT_NAME.match(text, start, dash.start())
        start = following.end() if following else start
    else:
        start = max(text.rfind(" ", 0, dash.start()), text.rfind("\n", 0, dash.start())) + 1
    name = _unquoted(text, start, dash.start())
    value = str(name.value)
    if not value[:1].isupper() or _FUNDS.match(value):
        return None
    return name


def _partnered(text: str) -> Iterator[tuple[Reading, ...]]:
    """Read 'X:n Y-hankkeen' where the sentence goes on to 'kanssa'."""
    if " kanssa" not in text:
        return
    for position in occurrences(text, _DASHES):
        noun = _PARTNERED.match(text, position)
        if noun is None or text.find(" kanssa", noun.end(), sentence_at(text, position).end) < 0:
            continue
        spaced = text[position - 1 : position].isspace()
        pair = _owner_and_name(text, position - 1 if spaced else position, spaced)
        if pair is not None:
            yield pair


def _owner_and_name(text: str, end: int, spaced: bool) -> tuple[Reading, ...] | None:
    """Divide the words that end before '-hankkeen' into an organisation in the genitive and a name."""
    start = _capital_start(text, max(0, end - _LONGEST_HOST), end)
    words = list(re.finditer(r"\S+", text[start:end]))
    fewest = 1 if spaced else len(words) - 1
    for count in range(len(words) - 1, max(0, fewest - 1), -1):
        name_start, host_end = start + words[count].start(), start + words[count - 1].end()
        host = text[start:host_end]
        if is_genitive(host) and text[name_start].isupper() and not _FUNDS.match(text, name_start):
            following = _NEXT_NAME.match(text, start, host_end)
            host_start = following.end() if following else start
            owner = Reading("host", base_form(text[host_start:host_end]), host_start, host_end)
            return _unquoted(text, name_start, end), owner
    return None
