"""Tell wordings that mean 'nothing here' from values."""

from __future__ import annotations

import re

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
_MARKS = " .-–—−_/*…:;,"


def is_blank(text: str) -> bool:
    """Tell whether a field's text says that there is no value: empty, dashes, 'Ei ole.', 'Saknas'.

    'Ei' counts as blank, so ask for yes-or-no fields before asking this. '0' is a value.
    """
    words = plain(text).strip(_MARKS)
    if not words:
        return True
    if len(words) > 70:
        return False
    return words.casefold() in _BLANKS or _NO_WEB_SITE.fullmatch(words) is not None
