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
        "ei vielä valittu",
        "ei ole vielä valittu",
        "ei vielä palkattu",
        "ei ole vielä palkattu",
        "ei vielä nimetty",
        "ei ole vielä nimetty",
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
# Somebody or something that is still to come: 'valitaan myöhemmin', 'Myöhemmin palkattava projektipäällikkö'.
_TO_COME = re.compile(
    r"(?:[\w-]+\s){0,2}(?:palkataan|valitaan|nimetään|rekrytoidaan|ilmoitetaan|täydennetään|tarkentuu|vahvistuu)"
    r"(?:\smyös)?\smyöhemmin"
    r"|(?:[\w-]+\s){0,2}myöhemmin\s(?:palkattava|valittava|nimettävä|rekrytoitava|ilmoitettava|täydennettävä|palkataan"
    r"|valitaan|nimetään|rekrytoidaan|ilmoitetaan)(?:\s[\w-]+){0,3}",
    re.IGNORECASE,
)
_LATER, _LATER_IN_CAPITALS = "yöhemmin", "YÖHEMMIN"
_LONGEST = 70
# The first two letters of every wording above, and what none of them begins with.
_STARTS = frozenset(("pr", "ha", "ei", "in", *(words[:2] for words in _BLANKS)))
_OTHER_STARTS = frozenset(string.digits + string.ascii_letters + "ÅÄÖ") - {
    letter for start in _STARTS for letter in (start[0], start[0].upper())
}
_MARKS = " .-–—−_/*…:;,"


def is_blank(text: str) -> bool:
    """Tell whether a field's text says that there is no value: empty, dashes, 'Ei ole.', 'Saknas'.

    What is still to come is no value either: 'valitaan myöhemmin', 'Myöhemmin palkattava …'. 'Ei' counts
    as blank, so ask for yes-or-no fields before asking this. '0' is a value.
    """
    if "\xad" in text:
        text = text.replace("\xad", "")
    later = _LATER in text or _LATER_IN_CAPITALS in text
    if later and len(text) <= _LONGEST and _TO_COME.fullmatch(plain(text).strip(_MARKS)):
        return True
    # The first one or two characters are enough to tell nearly every value.
    if text[:1] in _OTHER_STARTS:
        return False
    start = text[:2].lower()
    if start not in _STARTS and start.isalpha() and start.isascii():
        return False
    words = plain(text).strip(_MARKS)
    if not words:
        return True
    if len(words) > _LONGEST:
        return False
    return words.casefold() in _BLANKS or _NO_WEB_SITE.fullmatch(words) is not None
