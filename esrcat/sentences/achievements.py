"""Tell clauses that report something achieved from plans, descriptions of staff and conditions."""

from __future__ import annotations

import re

# What a project itself makes, gives or starts: counted in number words too.
_MADE = (
    r"(?:järjeste|koulute|valmenne|peruste|toteute|pide|tavoite|työlliste|luo|kehite|tuote|julkais|laadi|teh|solmi"
    r"|aktivoi|kartoite|haastatel|käynniste|pilotoi|rakenne|suorite|kirjoite|ava)(?:tt?iin|tt?[uy])"
    r"|(?:synty|valmistu|käynnisty|perustett)(?:i(?:vat|vät)?|nyt|nut|neet)"
)
_REPORTED = re.compile(
    rf"\b(?:(?P<made>{_MADE})"
    r"|(?P<done>\w{2,}tiin|\w{2,}(?:ivat|ivät)|[a-zåäöA-ZÅÄÖ]\w+i)"
    r"|(?P<perfect>\w{2,}(?:[nlrs][uy]t|[nlrs]eet|t[uy]))"
    r"|(?P<existed>oli|olleet|ollut))\b"
)
_AUXILIARY = re.compile(r"\b(?:on|ovat|oli|olivat)\b", re.IGNORECASE)
# Words that end like a verb in the past tense.
_NO_VERB = re.compile(
    r".*(?:ksi|[ijeaäu]v?[aä]sti|isesti|malli|projekti|tiimi|kurssi|seminaari|foorumi|kaupunki|pankki|piiri|koti|ammatti"
    r"|portti|raportti|kortti|paketti|kieli|klubi|pilotti|moduuli|profiili|rekisteri|kalenteri|portaali|blogi"
    r"|instituutti|setlementti|kamari|konserni|teatteri|festivaali|ttori|ntori|htori|lääkäri|sihteeri|sultti|sentti"
    r"|nuori|uusi|suuri|pieni|moni|kaikki|yksi|lapsi|vuosi|henki|mieli|viisi|kuusi|toimi|kesti|muoti|tuki|eli|kunti"
    r"|projektiin|lehtiin|raporttiin|ammattiin|pakettiin|korttiin|porttiin|aineisto\w*|yhteistyötahot|kpl)$"
    r"|(?:\w*tyytyväi\w*|mainit\w+|tietty|tiettyä|kutsuttu)$",
    re.IGNORECASE,
)
# Verbs of lasting, belonging, costing, wishing and failing count nothing that was achieved.
_NOT_ACHIEVING = re.compile(
    r"(?:kest|toimi|työsken|kuulu|koostu|vastas|vastan|maks|odot|sisäl|vaati|vaadi|edelly|haki|haet|hakev|hakeneet|asui|käsit(?:ti|tä)"
    r"|vaihtel|lask[ie]|nous|kasvoi|kasvat|väh|lisään|lisät|arvioi|suunnit|budjet|vara[st]|valit|palkat|rekry|nimet"
    r"|aset|tarvit|kutsu|mitoit|raja[st]|määri|tavoitel|pyri|keskey|jäi|jään|peru[tu]t|hylä|hylk|sattu|puuttu|menet"
    r"|irtisan|lomau|lopet|päätty|sairas|kerto|kertoi|koki|kokiv|piti|pitiv|käytt|kokoont|kokei|muodosti|edust|omist|sijait"
    r"|ohjas|hoiti|hoitiv|vetä|veti|vetiv|opet|koordin|hallinn|rahoit|tuki|tukiv|kysy|riit|ehti|ehdit|voi|saattoi|halu|aiko|aiot"
    r"|näyt|osoit|tuntu|merkit|tarkoit|olisi|ansait|ilmoitti|arvost|löytän|koet|tode|kuvattiin|vähen)\w*$",
    re.IGNORECASE,
)
_NOT_ACHIEVED = re.compile(
    r"\b(?:tavoit(?:e|teen|teena|teeksi|teet|teista|teesta|teina)|tarkoitus|suunnitelmissa|suunnitelmassa"
    r"|hakemuksessa|suunnitteilla|pitäisi|olisi\w*|voisi\w*|tulisi\w*|\w{3,}(?:isi|isivat|isivät)|ei|eivät|eikä|eivätkä"
    r"|keskimäärin|kerrallaan|kussakin|kuhunkin|kukin|jokainen|jokaise\w+|vuosittain|viikoittain|kuukausittain|enintään"
    r"|korkeintaan|enimmillään|mikäli|jos|tiimi\w*|\w{2,}(?:[aeiouyäö]t|d|ll)(?:aan|ään))\b",
    re.IGNORECASE,
)
_STAFF = re.compile(
    r"(?:\w*henkilökuntaa?|\w*(?:työntekijä|työntekijö|päällikö|koordinaattor|valmentaj|suunnittelij|sihteer|työpar"
    r"|vetäj|neuvoj|opettaj|ohjaaj|kouluttaj|asiantuntij)\w*)$",
    re.IGNORECASE,
)
_LARGEST_STAFF = 15
_TAUGHT = re.compile(
    r"osallistu|koulut|valmen|perehdy|suorit|valmistu|tavoit|tutustu|läpäis|palvel", re.IGNORECASE
)
_COOPERATION = re.compile(
    r"(?:\w*kumppan\w+|\w*yhteistyötaho\w*|\w*sidosryhm\w+|osatoteuttaj\w+|toteuttajaa|rahoittajaa|tahoa|hakemusta"
    r"|hakijaa|hakijoita|hakemuksia|toteuttajia|tahoja|niitä|näitä|heitä)$",
    re.IGNORECASE,
)
_MEMBERS = re.compile(
    r"(?:kuntaa|kaupunkia|kuntayhtymää|organisaatiota|oppilaitosta|hanketta|projektia|osahanketta|osaprojektia)$",
    re.IGNORECASE,
)
_JOINED = re.compile(r"(?:osallistu|aloit|vei|vie|tul|saapu|kävi|käy)", re.IGNORECASE)


def achieving_verb(text: str, start: int, end: int) -> re.Match[str] | None:
    """Find the verb in text[start:end] that says something was done, got or attained.

    Past tense ('järjestettiin', 'työllistyi') or perfect with its auxiliary ('on osallistunut').
    The match's lastgroup says more: 'made' for what a project itself makes, 'existed' for 'oli'.
    """
    best: re.Match[str] | None = None
    for verb in _REPORTED.finditer(text, start, end):
        kind = verb.lastgroup
        if kind != "existed" and (_NO_VERB.match(verb[0]) or _NOT_ACHIEVING.match(verb[0])):
            continue
        participle = verb[0].endswith(("t", "u", "y")) and not verb[0].endswith(("vat", "vät"))
        if participle and not _AUXILIARY.search(text, start, end):
            continue
        if kind == "made":
            return verb
        if best is None or best.lastgroup == "existed":
            best = verb
    return best


def is_doubtful(text: str, start: int, end: int) -> bool:
    """Tell whether text[start:end] plans, limits, denies or averages what it counts."""
    return _NOT_ACHIEVED.search(text, start, end) is not None


def is_outcome(what: str, number: int | float, verb: str) -> bool:
    """Tell outcomes from the project's own staff, its partners and its member organisations."""
    if _COOPERATION.search(what):
        return False
    if _STAFF.search(what) and number <= _LARGEST_STAFF:
        return _TAUGHT.match(verb) is not None
    return not (_MEMBERS.search(what) and _JOINED.match(verb))
