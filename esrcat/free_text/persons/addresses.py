"""E-mail addresses that stand in words or behind a pattern, beside those that `values.contacts` reads."""

from __future__ import annotations

import re

from esrcat.patterns import Expression, quick
from esrcat.values.contacts import find_emails
from esrcat.values.reading import Reading

_DOT = r"(?:\.|\s(?:punkt|piste|dot|\(dot\)|\(piste\))\s)"
_TOP = r"(?:fi|com|net|org|eu|ax|se|ee|info|example|test)"
_WORDED = quick(
    rf"(?<![\w@.])(?P<local>[a-zåäö][\w+-]*(?:{_DOT}[\w+-]+)*)\s"
    r"(?P<at>at|ät|snabel-a|\(snabel-a\)|\[snabel-a\]|snabela|\[miukku\]|\(miukku\)|miukku|miukumauku"
    r"|kissanhäntä)\s"
    rf"(?P<domain>[\w-]+(?:{_DOT}[\w-]+)*{_DOT}{_TOP})(?!\w)",
    re.IGNORECASE,
)
# Any word in brackets between a local part and a domain: 'maija.meri(miau)talo.fi'; none counts before '@'.
_BRACKETED = quick(
    r"\s?(?:[(\[{<]\s?[^\W\d_][^()\[\]{}<>@\n]{0,16}?\s?[)\]}>]\s?@?|[_-]at[_-])\s?"
    rf"(?P<domain>[\w-]+(?:\.[\w-]+)*\.{_TOP})(?!\w)",
    re.IGNORECASE,
)
_LOCAL_BEFORE = re.compile(r"(?<![\w@.])[a-zåäö][\w+-]*(?:\.[\w+-]+)*\Z", re.IGNORECASE)
_LONGEST_LOCAL = 60
_WORDED_HINT = Expression(r"\s(?:at|ät|AT|[(\[]?snabel|[(\[]?miuk|kissan|\[ät)")
_DOTS = re.compile(_DOT, re.IGNORECASE)
_FIRST_AND_LAST = (
    r"(?:etunimi\.sukunimi|fornamn\.efternamn|förnamn\.efternamn|firstname\.(?:lastname|surname)"
    r"|first\.last(?:name)?|name\.surname)"
)
_AT = r"\s?(?:@|\(at\)|\[at\]|\(a\)|\(ät\)|\[ät\]|\{at\}|\sat\s)\s?"
TEMPLATE = re.compile(rf"{_FIRST_AND_LAST}{_AT}(?P<domain>[\w-]+(?:\.[\w-]+)+)", re.IGNORECASE)
"""An address that is a pattern for the names of persons: 'etunimi.sukunimi@'."""

_TEMPLATE_HINT = Expression(r"sukunimi|efternamn|lastname|surname|first\.last", re.IGNORECASE)
_FOLD = str.maketrans("åäöéüøÅÄÖÉÜ", "aaoeuoaaoeu")
_ROT13 = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "nopqrstuvwxyzabcdefghijklmNOPQRSTUVWXYZABCDEFGHIJKLM",
)


def addresses_in(text: str) -> list[Reading]:
    """Return the e-mail addresses of a text in order, disguises undone; patterns for names are none."""
    found = [each for each in find_emails(text) if not TEMPLATE.match(str(each.value))]
    for match in _WORDED.finditer(text) if _WORDED_HINT.search(text) else ():
        local = _DOTS.sub(".", match["local"])
        # 'at' is an English word: the address has a dot before it or stands for itself.
        if match["at"].lower() == "at" and "." not in local and _DOTS.search(match["domain"]) is None:
            continue
        # 'available at www.polku.example': where something is read.
        if match["domain"][:4].lower() == "www.":
            continue
        if any(each.start < match.end() and match.start() < each.end for each in found):
            continue
        found.append(Reading("email", f"{local}@{_DOTS.sub('.', match['domain'])}", *match.span()))
    for match in _BRACKETED.finditer(text):
        before = _LOCAL_BEFORE.search(text, max(0, match.start() - _LONGEST_LOCAL), match.start())
        if before is None or any(each.start < match.end() and before.start() < each.end for each in found):
            continue
        address = f"{before[0]}@{match['domain']}"
        if not TEMPLATE.match(address):
            found.append(Reading("email", address, before.start(), match.end()))
    return sorted(found, key=lambda each: each.start)


def templates_in(text: str) -> list[tuple[int, int, str]]:
    """Return the patterns of addresses in a text, each with its domain."""
    if _TEMPLATE_HINT.search(text) is None:
        return []
    return [(match.start(), match.end(), match["domain"]) for match in TEMPLATE.finditer(text)]


def local_part(name: str) -> str:
    """Return what 'etunimi.sukunimi' is for a person."""
    words = name.lower().split()
    return f"{words[0]}.{words[-1]}".translate(_FOLD)


def is_address_of(address: str, name: str) -> bool:
    """Tell whether an address is a person's: 'aino.maki-hakola@' is that of Aino Mäki-Hakola."""
    local = address.partition("@")[0].lower().translate(_FOLD)
    parts = name.lower().translate(_FOLD).split()
    if len(parts) < 2 or not local:
        return False
    first, last = parts[0], parts[-1]
    lasts = {last, last.replace("-", ""), *last.split("-")}
    if any(each in local for each in lasts if len(each) > 2):
        return local.startswith(first[:1]) or first in local or local in lasts
    return local == first


def undisguised(address: str, name: str) -> str:
    """Return the address of a person with rot13 undone, where only the undone one is the person's."""
    local, _, domain = address.partition("@")
    if is_address_of(address, name):
        return address
    decoded = local.translate(_ROT13)
    if not is_address_of(f"{decoded}@", name):
        return address
    # The domain is disguised too where only the undone one ends like a domain.
    whole = domain.translate(_ROT13)
    known = re.compile(rf"\.{_TOP}\Z", re.IGNORECASE)
    return f"{decoded}@{whole if known.search(whole) and not known.search(domain) else domain}"


def without_words_to_remove(text: str, email: Reading, name: str) -> Reading:
    """Return a person's address without what is to be taken out: 'maija.meripoista tämä@talo.fi'."""
    domain = str(email.value).partition("@")[2]
    local = local_part(name)
    if not domain or is_address_of(str(email.value), name):
        return email
    start = text.rfind(local, max(0, email.start - _LONGEST_TO_REMOVE), email.end)
    between = text[start + len(local) : email.end - len(domain) - 1] if start >= 0 else ""
    if not between or not between.replace(" ", "").isalpha():
        return email
    return email._replace(value=f"{local}@{domain}", start=start)


_LONGEST_TO_REMOVE = 60


def may_be_of(address: str, name: str) -> bool:
    """Tell whether an address, as it stands or in rot13, is a person's."""
    return is_address_of(address, name) or is_address_of(address.translate(_ROT13), name)
