"""Read phone numbers, e-mail addresses in any disguise, and web addresses."""

from __future__ import annotations

import re

from esrcat.values.reading import Reading
from esrcat.values.spacing import Visible, plain, visible

_PHONE_MARK = r"(?:puhelinnumero|puhelin|puh|matkapuhelin|gsm|tel|telefon|tfn|vaihde|p)\b\.?:?"
_PHONE = re.compile(
    rf"(?:{_PHONE_MARK} ?)?"
    r"(?P<number>[+(]? ?\d[\d ()+./,;–−-]*(?:\btai\b[\d ()+/–−-]+)?(?:\(?[^\W\d][\w .-]{0,30}\)?)?)",
    re.IGNORECASE,
)
_NO_PHONE = re.compile(
    r"\d{1,2}\.\d{1,2}\.\d{2,4}.*|\d{4}-\d\d-\d\d.*|\d{4} ?[–-] ?\d{4}"  # dates and years
    r"|\d{6,7}[–-]\d|[1-9]\d{0,2}( \d{3})+|\d+[.,]\d{1,2}"  # business id, money
    r"|.*(?:€|euroa?|eur|kpl|kk)\.?",
    re.IGNORECASE,
)
# The usual shapes, none of which is a date, an amount or any other number.
_PAGE_PHONE = re.compile(
    r"(?:0\d{1,2}[ -]|0\d{3} |\(0\d{1,3}\) ?|\+358 \d{1,3} )\d{3,8}(?: \d{1,8}){0,3}|0\d{5,11}"
)

_LONGEST_PHONE = 80


def phone(text: str) -> str | None:
    """Read the value of a phone field: the number as printed, less a mark such as 'puh.'.

    A place or 'vaihde' after the number stays. None for fewer than five digits, for other words,
    and for what is plainly a date, business id or amount.
    """
    # A number in a usual shape is the value as it stands.
    if _PAGE_PHONE.fullmatch(text) is not None:
        return text
    text = plain(text)
    match = _PHONE.fullmatch(text) if len(text) <= _LONGEST_PHONE else None
    if match is None:
        return None
    number = match["number"].rstrip(" ,;.")
    if sum(map(str.isdigit, number)) < 5 or _NO_PHONE.fullmatch(number):
        return None
    return number


# Each pattern begins with a literal and minds the case itself: so the engine can skip through prose.
_PROSE_PHONES = tuple(
    re.compile(
        opening
        + r"(?>(?:(?: ?[-–] ?|[ \u00a0])\d{2,}+)*)"
        + r"(?![\w%€]|[.,/–-]\d|[ \u00a0]?(?:€|euro|[Ee][Uu][Rr]|%|e\b(?!-)))"
    )
    for opening in (
        r"0(?<![\w/+–-]0)(?<!\d[.,\s]0)\d++",
        r"00(?<![\w/+–-]00)(?<!\d[.,\s]00)358[ \u00a0-]?(?:\(0\)[ \u00a0-]?)?\d++",
        r"\+(?<![\w+]\+)358[ \u00a0-]?(?:\(0\)[ \u00a0-]?)?\d++",
        r"\((?<!\w\()0\d{1,3}\)[ \u00a0-]?\d++",
        r"uh(?<=[Pp]uh)(?<!\w[Pp]uh)(?:elin(?:numero)?)?\b\.?:?\s*(?P<marked>[+(]?\d++\)?)",
        r"\.(?<=[Pp]\.)(?<!\w[Pp]\.)\s?(?P<marked>0\d++)",
    )
)
_MOST_DIGITS = 13
_SPACED_DATE = re.compile(r"\d\d?[ –-]{1,3}[01]?\d[ –-]{1,3}(?:19|20)\d\d")


def find_phones(text: str) -> list[Reading]:
    """Find phone numbers in prose, in order; precision goes first.

    A number begins with 0, +358 or 00358 and has at least seven digits, or follows 'puh.' or 'p.' and has
    at least five. Numbers that touch other digits, units or slashes are passed over.
    """
    seen = visible(text)
    found: dict[int, Reading] = {}
    for pattern in _PROSE_PHONES:
        for match in pattern.finditer(seen.text):
            reading = _prose_phone(seen, match)
            if reading is not None:
                found.setdefault(reading.end, reading)
    return sorted(found.values(), key=lambda reading: reading.start)


def _prose_phone(seen: Visible, match: re.Match[str]) -> Reading | None:
    marked = match.re.groupindex.get("marked")
    start = match.start() if marked is None else match.start(marked)
    printed = seen.text[start : match.end()]
    digits = sum(map(str.isdigit, printed))
    most = _MOST_DIGITS + 2 * printed.startswith("00")
    if not (7 if marked is None else 5) <= digits <= most or _SPACED_DATE.fullmatch(printed):
        return None
    value = phone(printed)
    return None if value is None else seen.reading("phone", value, start, match.end())


_AT_WORD = r"(?:at|ät|a|@|snabel-?a|miuku(?:mauku)?|kissanhäntä)"
# A marker in brackets, an entity or the sign itself; the literal tells whether to look at all.
_AT_MARKS = tuple(
    (literal, re.compile(pattern, re.IGNORECASE))
    for literal, pattern in (
        ("@", r"@(?!\s*[)\]}>])\s?"),
        ("(", rf"\(\s*{_AT_WORD}\s*\)\s*"),
        ("[", rf"\[\s*{_AT_WORD}\s*\]\s*"),
        ("{", rf"\{{\s*{_AT_WORD}\s*\}}\s*"),
        ("<", r"<\s*(?:at|ät)\s*>\s*"),
        ("&", r"&(?:#0*64|#x0*40|commat);\s*"),
        ("_", r"_(?:at|ät)_"),
        ("-", r"-(?:at|ät)-"),
    )
)
_BARE_AT = re.compile(r"\s(?:at|ät)\s", re.IGNORECASE)
_DOT_MARK = r"(?:\s*[(\[{]\s*(?:dot|piste|punkt|\.)\s*[)\]}]\s*|&(?:#0*46|#x0*2e|period);)"
_DOT = re.compile(_DOT_MARK, re.IGNORECASE)
_LOCAL_PART = re.compile(rf"(?:[\w+'-]|\.|{_DOT_MARK})+\s?$", re.IGNORECASE)
_DOMAIN = re.compile(
    rf"[^\W_](?:[^\W_]|-)*(?:(?:\.|{_DOT_MARK})[^\W_](?:[^\W_]|-)*)*(?:\.|{_DOT_MARK})[a-z]{{2,}}(?![\w@])",
    re.IGNORECASE,
)
_WORDED_DOT = re.compile(r" (?:dot|piste|punkt) ", re.IGNORECASE)
# 'etunimi.i.sukunimi@': with the initial of the second name.
_TEMPLATE_NAME = r"(?:etunimi\.(?:[a-z]{1,2}\.)?sukunimi|fornamn\.efternamn|förnamn\.efternamn)"
_TEMPLATE = re.compile(f"{_TEMPLATE_NAME}@", re.IGNORECASE)
_PAGE_EMAIL = re.compile(
    rf"(?!(?i:{_TEMPLATE_NAME})[@(])([^\W_][\w.+'-]*)(?:@|\(at\))"
    r"((?:[0-9A-Za-zÅÄÖåäö][0-9A-Za-zÅÄÖåäö-]*\.)+[A-Za-z]{2,})"
)
_LONGEST_LOCAL_PART = 80


def email(text: str) -> str | None:
    """Read the first e-mail address of a field as a usable address, its case kept.

    Undoes '(at)', '[ät]', '{at}', ' at ', '( a )', '(dot)', '[piste]', ' piste ', entities and leftovers
    of markup. Patterns such as 'etunimi.sukunimi@' are no address.
    """
    match = _PAGE_EMAIL.fullmatch(text)
    if match is not None:
        return "@".join(match.groups())
    found = _emails(visible(text))
    if not found:
        worded = _WORDED_DOT.sub(".", plain(text))
        found = _emails(Visible(worded, None)) or _around(Visible(worded, None), _BARE_AT)
    return str(found[0].value) if found else None


def find_emails(text: str) -> list[Reading]:
    """Find the e-mail addresses in prose, in order, disguises undone; a bare ' at ' is left alone."""
    return _emails(visible(text))


def _emails(seen: Visible) -> list[Reading]:
    found = [
        reading for literal, mark in _AT_MARKS if literal in seen.text for reading in _around(seen, mark)
    ]
    return sorted(found, key=lambda reading: reading.start) if len(found) > 1 else found


def _around(seen: Visible, mark: re.Pattern[str]) -> list[Reading]:
    """Read the addresses that have the given marks between local part and domain."""
    found = []
    for at in mark.finditer(seen.text):
        domain = _DOMAIN.match(seen.text, at.end())
        # 'available at www.polku.example': a site's address is no mailbox's.
        if domain is None or domain[0][:4].lower() == "www.":
            continue
        first = max(0, at.start() - _LONGEST_LOCAL_PART)
        local = _LOCAL_PART.search(seen.text[first : at.start()])
        if local is None:
            continue
        name = _DOT.sub(".", local[0].rstrip())
        kept = name.lstrip("._-'+")
        address = f"{kept}@{_DOT.sub('.', domain[0])}"
        if kept and not _TEMPLATE.match(address):
            start = first + local.start() + len(name) - len(kept)
            found.append(seen.reading("email", address, start, domain.end()))
    return found


_TOP_LEVEL = r"(?:fi|com|net|org|eu|info|edu|biz|io|ax|se|ee|no|dk|de|uk|ru|nu|tv|me)"
_PAGE_WEB = re.compile(r"(?:https?://)?www(?:\.[\w-]+){2,}/?")
_WEB = re.compile(
    r"(?P<scheme>https?:// ?|https?//)?"
    r"(?P<rest>(?:www\.|(?<=/)|(?<=/ ))[^\s<>\"@,;]+\.[^\s<>\"@,;]+"
    rf"|(?:[^\W_][\w-]*\.)+{_TOP_LEVEL}\b(?:[/?#:][^\s<>\"]*)?)",
    re.IGNORECASE,
)
_WEB_IN_WORDS = re.compile(r"(?:https?://|www\.)[^\s<>\"@]+\.[^\s<>\"@]+", re.IGNORECASE)


def web(text: str) -> str | None:
    """Read a web address as printed, less trailing punctuation; None when there is none.

    A bare domain counts only as the whole string; among other words the first address that begins with
    a scheme or 'www.' is taken.
    """
    # An address of the usual shape is the value as it stands.
    if _PAGE_WEB.fullmatch(text) is not None:
        return text
    text = plain(text).rstrip(".,;:")
    match = _WEB.fullmatch(text)
    if match is not None:
        return (match["scheme"] or "").rstrip() + match["rest"]
    match = _WEB_IN_WORDS.search(text)
    if match is None:
        return None
    address = match[0].rstrip(".,;:'")
    return address.rstrip(")]") if "(" not in address and "[" not in address else address
