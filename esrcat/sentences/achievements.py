"""Tell clauses that report something achieved from plans, descriptions of staff and conditions."""

from __future__ import annotations

import re

_PASSIVE = (
    "järjeste|koulute|valmenne|peruste|toteute|pide|tavoite|työlliste|ohja|luo|kehite|tuote|julkais|laadi|teh"
    "|solmi|saa|aktivoi|kartoite|haastatel|käynniste|anne|testa|pilotoi|rakenne|suorite|kontaktoi|löyde|sijoite"
    "|siirre|aute|jae|paine|kirjoite|kuntoute|perehdyte|palvel|ava|allekirjoite|vakinaiste|tavat|palka"
)
_ACTIVE = (
    "osallistui|työllistyi|syntyi|valmistui|suoritti|sai|aloitti|perusti|tavoitti|siirtyi|pääsi|löysi|löytyi"
    "|sijoittui|kävi|hakeutui|jatkoi|vei|järjesti|koulutti|toteutti|tuotti|käynnistyi|kertyi|läpäisi|ohjautui"
    "|kouluttautui|saavutti|vieraili|työllisti|laati|julkaisi|kehitti|palkkasi|tutustui|päätti|valmensi"
)
_PERFECT = (
    "osallistu|työllisty|synty|valmistu|suoritta|saa|aloitta|perusta|tavoitta|siirty|pääs|löytä|löyty|sijoittu|käy"
    "|hakeutu|jatka|vie|järjestä|koulutta|toteutta|tuotta|käynnisty|kerty|läpäis|ohjautu|kouluttautu|saavutta"
    "|vierail|työllistä|laati|julkais|kehittä|palkan|tutustu|päättä|valmenta"
)
_VERB = re.compile(
    rf"\b(?:(?P<passive>{_PASSIVE})tt?iin|(?P<past>{_ACTIVE})(?:vat|vät)?"
    rf"|(?P<passive_perfect>{_PASSIVE})tt?[uy]|(?P<perfect>{_PERFECT})(?:nut|nyt|neet|lut|lyt|sut|syt|seet)"
    r"|(?P<counted>(?:(?<=neita )|(?<=neitä ))(?:oli|on)"
    r"|(?:osallistujia|asiakkaita|kävijöitä)\b[^.,;]{0,40}?\b(?:oli|kävi)\s(?:yhteensä|kaikkiaan)"
    r"|oli\s(?:yhteensä|kaikkiaan)(?=\s[\d\s]+(?:osallistujaa|asiakasta|kävijää))))\b",
    re.IGNORECASE,
)
_AUXILIARY = re.compile(r"\b(?:on|ovat|oli|olivat)\b", re.IGNORECASE)
_NOT_ACHIEVED = re.compile(
    r"\b(?:tavoit(?:e|teen|teena|teeksi|teet|teista|teesta|teista|teina)|tarkoitus|suunnitel(?:tiin|tu|missa)|suunnitteilla"
    r"|arvioitiin|arvioitu|pyrittiin|piti|pitäisi|olisi\w*|voisi\w*|tulisi\w*|ei|eivät|eikä|eivätkä|keskimäärin"
    r"|kerrallaan|kussakin|kuhunkin|kukin|jokainen|jokaise\w+|vuosittain|viikoittain|kuukausittain|enintään"
    r"|korkeintaan|mikäli|jos|edelly\w+|vaadi\w+|hankkeen\s+henkilöstö\w*|tiimi\w*)\b",
    re.IGNORECASE,
)
_STAFF = re.compile(
    r"\w*(?:työntekijä|päällikkö|päällikö|koordinaattori|valmentaja|suunnittelija|sihteeri|työpari|vetäjä|johtaja)\w*$",
    re.IGNORECASE,
)
_TAUGHT = re.compile(r"(?:osallistu|koulut|valmen|perehdy|suorit|valmistu|tavoit|tutustu|läpäis)", re.IGNORECASE)
_COOPERATION = re.compile(
    r"(?:\w*kumppan\w+|\w*yhteistyötaho\w*|\w*sidosryhm\w+|osatoteuttaj\w+|toteuttajaa|rahoittajaa|tahoa|hakemusta|hakijaa)$",
    re.IGNORECASE,
)
_MEMBERS = re.compile(
    r"(?:kuntaa|kaupunkia|kuntayhtymää|organisaatiota|oppilaitosta|hanketta|projektia|osahanketta|osaprojektia)$",
    re.IGNORECASE,
)
_JOINED = re.compile(r"(?:osallistu|aloit|vei|vie)", re.IGNORECASE)


def achieving_verb(text: str, start: int, end: int) -> re.Match[str] | None:
    """Find the first verb in text[start:end] that says something was done, got or attained.

    Past tense ('järjestettiin', 'työllistyi') or perfect with its auxiliary ('on osallistunut').
    """
    for verb in _VERB.finditer(text, start, end):
        perfect = verb.lastgroup in {"passive_perfect", "perfect"}
        if not perfect or _AUXILIARY.search(text, start, end):
            return verb
    return None


def is_doubtful(text: str, start: int, end: int) -> bool:
    """Tell whether text[start:end] plans, limits, denies or averages what it counts."""
    return _NOT_ACHIEVED.search(text, start, end) is not None


def is_outcome(what: str, verb: str) -> bool:
    """Tell outcomes from the project's own staff, its partners and its member organisations."""
    if _COOPERATION.search(what):
        return False
    if _STAFF.search(what):
        return _TAUGHT.match(verb) is not None
    return not (_MEMBERS.search(what) and _JOINED.match(verb))
