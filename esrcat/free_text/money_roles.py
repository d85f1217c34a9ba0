"""Words of the roles of amounts: those that go before a language's own table, and those that go after it."""

from __future__ import annotations

from esrcat.free_text.wording import Role

Roles = tuple[tuple[Role, str], ...]

_FI_FUND = (
    r"(?:ESR\+?|EAKR|EU|JTF|unioni|(?:Euroopan\s+)?(?:sosiaali|aluekehitys)rahasto|siirtymän\s+rahasto)"
    r"(?::?n|sta|stä|lta|ltä|:stä|:sta|:ltä|:lta)?(?:\s+\([A-Z+]+\))?"
)
_FI_SHARE = (
    r"(?:rahoitus)?osuu\w*(?:\s+(?:hankkeen\s+|projektin\s+)?(?:kokonais)?"
    r"(?:kustannuks|rahoitukse|budjeti)\w*sta)?"
)
_SV_FUND = (
    r"(?:ESF\+?|ERUF|EU|JTF|FRO|unionen|(?:Europeiska\s+)?socialfonden(?:\s+plus)?|(?:Europeiska\s+)?regionala\s+utvecklingsfonden"
    r"|fonden\s+för\s+en\s+rättvis\s+omställning)(?::?s)?(?:\s+\([A-Z+]+\))?"
)
_SV_SHARE = r"(?:finansierings)?andel(?:en)?(?:\s+av\s+(?:\w+\s+)?(?:\w*kostnad|\w*finansiering|budget)\w*)?"
_EN_FUND = (
    r"(?:ESF\+?|ERDF|EU|JTF|European\s+Union|European\s+(?:Social\s+Fund(?:\s+Plus)?|Regional\s+Development\s+Fund)"
    r"|Just\s+Transition\s+Fund)(?:\s+\([A-Z+]+\))?"
)

FIRST: dict[str, Roles] = {
    "fi": (
        (
            "nothing",
            r"(?:tänä|ensi|kuluvana|ensimmäisenä|viimeisenä)\s+vuonna\b(?![^.;]*\bmyön)|vuodelle\s+\d{4}\s+on\s+varattu"
            r"|\byhteenlaskettu\w*|\balkuperäi(?:nen|sen|seksi)\s+(?:budjetti|kustannusarvio|summa)\b|\blainasi|lainaa\b|testamentti\w*"
            r"|lahjoit\w+|\bosti\b|\bostettiin\b|hylät(?:ty|yn|tiin)\b",
        ),
        (
            "total",
            r"(?:nousi|kasvoi|pieneni|laski|supistui|tarkentui|muuttui)(?=\s+(?:\w+\s+)?\d[\d ]*\d\s+euroon)",
        ),
        ("total", r"loppulasku\w*|kokonaissumma\w*|\brahoitus\s+yhteensä\b"),
        ("said total", r"(?<=euron )(?:[\w-]+\s+)?\w*(?:hanke|projekti)(?:tta|a|en|n|ssa|lla)?\b"),
        ("EU and state", rf"\bvaltion\s+(?:ja|sekä)\s+{_FI_FUND}\s+{_FI_SHARE}"),
        (
            "own",
            r"(?:maksa|katta|rahoitta|kusta)\w+\s+itse\b|\bitse\s+(?:panee|pani|laittaa|laittoi|sijoittaa|sijoitti)\b",
        ),
        ("EU and state", rf"{_FI_FUND}\s*(?:ja|sekä)\s+valtio(?:n|lta)?\s+{_FI_SHARE}"),
        ("EU and state", rf"{_FI_FUND}\s+(?:ja|sekä)\s+valtio(?:lta)?\b"),
        ("EU", rf"{_FI_FUND}\s+{_FI_SHARE}"),
        ("state", rf"(?<!ja )(?<!sekä )valtion\s+{_FI_SHARE}"),
        (
            "municipalities",
            rf"kuntien\s+{_FI_SHARE}|\b(?:kaksi|kolme|neljä|viisi|kuusi|\d+)\s+kuntaa\s+(?:maksa|kusta|rahoitta|katta)\w*",
        ),
        ("private", rf"yritysten\s+{_FI_SHARE}"),
    ),
    "sv": (
        (
            "nothing",
            r"\bi\s+år\b(?![^.;]*bevilja)|\b(?:det|detta|följande|nästa)\s+år(?:et)?\b|\bden\s+ursprungliga\s+budgeten"
            r"|\bom\s+året\b|\bsammanlagda\s+stöd\w*|lånade\b|testament\w*|donera\w*|\bköptes?\b|\bomsätter\b|\bavslog",
        ),
        ("total", r"(?:steg|ökade|minskade|sjönk|krympte)\s+till(?=\s+(?:\w+\s+)?\d)"),
        ("total", r"projektets\s+pris\b|totalsumma\w*|\bfinansiering(?:en)?\s+totalt\b"),
        ("total", r"\bett\s+(?:\w+\s+)?projekt\s+på(?=\s+(?:\w+\s+)?\d)"),
        ("EU and state", rf"\bstatens\s+(?:och|samt)\s+{_SV_FUND}\s+{_SV_SHARE}"),
        ("EU and state", rf"{_SV_FUND}\s+(?:och|samt)\s+statens\s+{_SV_SHARE}"),
        ("EU and state", rf"{_SV_FUND}\s+(?:och|samt)\s+(?:finska\s+)?staten\b"),
        ("EU", rf"{_SV_FUND}\s+{_SV_SHARE}"),
        ("state", rf"(?<!och )statens\s+{_SV_SHARE}"),
        ("municipalities", rf"kommunernas\s+{_SV_SHARE}"),
        ("private", rf"företagens\s+{_SV_SHARE}"),
    ),
    "en": (
        (
            "nothing",
            r"\bthis\s+year\b(?!\s+(?:granted|awarded))|\bnext\s+year\b|\bthe\s+(?:original|first)\s+budget"
            r"|\bcombined\b|\blent\b|\bdonat\w+|\bbought\b|\badd(?:s|ed)?\s+up\s+to\b|\bshared\s+out\b|\bhanded\s+out\b",
        ),
        (
            "total",
            r"(?:rose|grew|fell|shrank|was\s+cut|was\s+raised)\s+to(?=\s+(?:\w+\s+)?(?:EUR\s|€\s?)?\d)",
        ),
        ("EU and state", rf"{_EN_FUND}\s+and\s+(?:the\s+)?(?:Finnish\s+)?state\b(?!\s+(?:fund|support))"),
        (
            "total",
            r"\b(?:the|all|its|overall|estimated|planned)\s+costs?(?=\s+(?:total|amount|come|came|are|were|is|was|run|add)\b)"
            r"|\b(?:is|was)\s+worth\b|\b(?:final|overall|total)\s+(?:bill|costs?|sum)\b"
            r"|\bof\s+(?:the\s+|its\s+)?(?:total\s+)?costs?(?=\s+of\s+(?:EUR\s|€\s?)?\d)",
        ),
        (
            "private",
            r"(?:pays?|contributes?|puts?\s+in|covers?)\s+(?=(?:EUR\s|€\s?)?\d[^.;]{0,40}private)|as\s+private\s+funding",
        ),
    ),
}
"""What goes before a language's own words: figures of one year, and shares of costs."""

_FI_PAY = (
    r"(?:maksa|kusta|rahoitta|katta|osallistu|panosta|satsaa|lisää|antaa)\w*|maksoi\w*|kattoi\w*"
    r"|rahoitti\w*|tulee|tuli|saadaan|saatiin"
)

LAST: dict[str, Roles] = {
    "fi": (
        ("EU", r"(?:ESR\+?|EAKR|EU|JTF):(?:stä|sta|ltä|lta)|siirtymän\s+rahastosta"),
        ("municipalities", r"(?:(?<=% )|(?<=prosenttia ))kuntien\b"),
        ("state", r"\bvaltio(?=\s+(?:\w+\s+)?\d)"),
        (
            "municipalities",
            rf"kuntien\s+(?:kukkaro|kassa|pussi|maksettav|vastuulle)\w*|\b(?:kunnat|kaupungit)\s+(?:\w+\s+)?(?:{_FI_PAY})",
        ),
        (
            "own",
            r"(?:hankkeen\s+)?(?:osa)?(?:toteuttaj|hakij)\w*lta\b|(?:hankkeen\s+)?(?:toteuttajat|toteuttaja|hakija)\s+(?:itse\s+)?"
            r"(?:maksa|rahoitta|katta|kusta)\w*",
        ),
        (
            "granted",
            r"\bmyön(?!tei)\w+|\bant(?:oi|aa|anut)\s+(?:hankkeelle|projektille)"
            r"|(?:hankkeelle|projektille)\s+(?:rahaa|tukea|rahoitusta)",
        ),
        ("requested", r"hakemus\s+(?:koski|oli)\b|haettu\s+summa"),
        (
            "total",
            r"loppusumma\w*|kustannuksiksi\b|kooltaan|suuruinen\s+(?:hanke|projekti)"
            r"|(?:kaikkiaan|yhteensä)\s+(?:hankkeeseen|projektiin)\s+(?:käytetään|käytettiin|kuluu|kului|menee|meni)"
            r"|(?:hankkeeseen|projektiin)\s+(?:käytetään|käytettiin|kuluu|kului|menee|meni)\s+(?:kaikkiaan|yhteensä)"
            r"|(?:rahaa|rahoitusta)\s+(?:[\w-]+\s+){1,4}on\s+(?:kaikkiaan|yhteensä)",
        ),
    ),
    "sv": (
        ("EU", r"(?:från|av|ur)\s+(?:ESF\+?|ERUF|EU|JTF)\b"),
        ("private", r"\bföretagens(?=\s+(?:\w+\s+)?\d)"),
        ("state", r"\bstaten(?=\s+(?:\w+\s+)?\d)"),
        (
            "municipalities",
            r"\b(?:kommunerna|städerna)\s+(?:\w+\s+)?(?:betala|bidra|finansiera|skjut|satsa|stå|täck)\w*",
        ),
        ("requested", r"\bsöktes\b|\bansöktes\b|ansökan,?\s+(?:som\s+)?(?:gällde|omfattade|var\s+på)"),
        ("total", r"slutnotan\w*|slutsumma\w*|slutpris\w*"),
    ),
    "en": (
        ("state", r"\b(?:the\s+)?state(?=\s+(?:\w+\s+)?(?:EUR\s|€\s?)?\d)"),
        ("private", r"\bcompanies\s+(?:pay|contribute|chip\s+in|put\s+in|provide|cover)|\bcompany\s+money"),
        ("municipalities", r"\bmunicipalities\s+(?:put\s+in|chip\s+in)"),
        ("requested", r"\bbeen\s+applied\b|\bapplication\s+was\s+for\b"),
    ),
}
"""What goes behind them: words that say no more than who pays, or that it is the sum."""
