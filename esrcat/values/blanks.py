"""Tell wordings that mean 'nothing here' from values."""

from __future__ import annotations

import re
import string

from esrcat.values.spacing import plain

_BLANKS = frozenset(
    {
        "ei",
        "ei ole",
        "ei oo",
        "ei vielä",
        "ei ole vielä",
        "ei vielä ole",
        "ei ilmoitettu",
        "ei ole ilmoitettu",
        "ei tiedossa",
        "ei ole tiedossa",
        "ei vielä tiedossa",
        "ei määritelty",
        "ei mitään",
        "ei käytössä",
        "puuttuu",
        "tyhjä",
        "inte",
        "nej",
        "ej",
        "finns inte",
        "finns ej",
        "finns inte ännu",
        "inte ännu",
        "ej angiven",
        "ej angivet",
        "ej meddelat",
        "saknas",
        "ingen",
        "inga",
        "inget",
        "n/a",
    }
)
_NO_WEB_SITE = re.compile(
    r"(?:(?:projektilla|hankkeella|hankkeelle|projektille)\s)?ei\s(?:ole\s)?(?:vielä\s)?(?:tehty\s)?"
    r"(?:oma[a]?\s|omia\s)?(?:erillis(?:tä|iä)\s)?"
    r"(?:internet|web|www|net|koti|verkko)[ -]?(?:koti)?(?:sivu(?:a|ja|t|sto|stoa)?|osoite|osoitetta)"
    r"(?:\s(?:vielä|käytössä))?"
    r"|(?:projektet\s(?:har\s)?)?ing(?:en|a)\s(?:egen\s|egna\s)?(?:webbplats|hemsid(?:a|or)|webbsid(?:a|or))",
    re.IGNORECASE,
)
# The first two letters of every wording above, and what none of them begins with.
_STARTS = frozenset(("pr", "ha", "ei", "in", *(words[:2] for words in _BLANKS)))
_OTHER_STARTS = frozenset(string.digits + string.ascii_letters + "ÅÄÖ") - {
    letter for start in _STARTS for letter in (start[0], start[0].upper())
}
_MARKS = " .-–—−_/*…:;,"


def is_blank(text: str) -> bool:
    """Tell whether a field's text says that there is no value: empty, dashes, 'Ei ole.', 'Saknas'.

    'Ei' counts as blank, so ask for yes-or-no fields before asking this. '0' is a value.
    """
    # Nearly every value is told by its first or its first two characters.
    if text[:1] in _OTHER_STARTS:
        return False
    start = text[:2].lower()
    if start not in _STARTS and start.isalpha() and start.isascii():
        return False
    words = plain(text).strip(_MARKS)
    if not words:
        return True
    if len(words) > 70:
        return False
    return words.casefold() in _BLANKS or _NO_WEB_SITE.fullmatch(words) is not None
