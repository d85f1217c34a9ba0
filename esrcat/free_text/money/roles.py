"""Words of the roles of amounts: those that go before a language's own table, and those that go after it."""

from __future__ import annotations

from esrcat.free_text.story.wording import Role

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
    r"(?:ESF\+?|ERUF|EU|JTF|FRO|unionen|(?:(?:Europeiska|EU:s)\s+)?socialfond(?:en)?(?:\s+plus)?"
    r"|(?:(?:Europeiska|EU:s)\s+)?regionala\s+utvecklingsfond(?:en)?"
    r"|fonden\s+för\s+en\s+rättvis\s+omställning)(?::?s)?(?:\s+\([A-Z+]+\))?"
)
_SV_SHARE = r"(?:finansierings)?andel(?:en)?(?:\s+av\s+(?:\w+\s+)?(?:\w*kostnad|\w*finansiering|budget)\w*)?"
_EN_FUND = (
    r"(?:ESF\+?|ERDF|EU|JTF|European\s+Union|European\s+(?:Social\s+Fund(?:\s+Plus)?"
    r"|Regional\s+Development\s+Fund)"
    r"|Just\s+Transition\s+Fund)(?:\s+\([A-Z+]+\))?"
)

_FI_PURSE = r"(?:kukkaro|lompak|puss|kass|tasku|kirstu|tilipuss|rahapuss|tili)\w*(?:sta|stä)\b"
_EN_PURSE = r"(?:pockets?|purses?|coffers|wallets?|budgets?|funds|tills?|savings)"

FIRST: dict[str, Roles] = {
    "fi": (
        (
            "total",
            r"\blaskun\s+loppusumma\w*|\bkokonaisuuden\s+hinta\w*"
            r"|\b(?:rahaa|rahoitusta|euroja)\s+(?:tarvitaan|on\s+varattu|kuluu|menee)\s+(?:yhteensä|kaikkiaan)",
        ),
        ("said total", r"\blystää\b|\btyöhön\s+on\s+varattu\b"),
        ("granted", r"\bmyöntämä(?:n)?\s+(?:potti|potin|summa|siivu)\w*"),
        ("EU and state", r"\brahasto\s+(?:ja|sekä)\s+valtio\b"),
        ("own", r"\bitse\s+(?:likoon|peliin|vastaa\b)"),
        (
            "total",
            r"\bhinta(?:lappu)?(?:\s+(?:on|oli))?\s+(?:kaikkiaan|kaikkineen|yhteensä|kokonaisuudessaan)\b",
        ),
        (
            "municipalities",
            rf"\b(?:kuntien|kaupunkien|kunnan|kaupungin|kuntien\s+ja\s+kaupunkien|kaupunkien\s+ja\s+kuntien)\s+{_FI_PURSE}",
        ),
        (
            "own",
            rf"\b(?!\w*(?:EU|unioni|rahasto|valtio|yrity|maakuntaliito|keskukse|ministeri))\w+n\s+(?:omasta\s+)?{_FI_PURSE}|\bomist(?:aan|amme|ansa)\b|\bomiaan\b|\bomaksi\s+osuude\w+",
        ),
        (
            "nothing",
            r"\b(?:kuntien|kaupunkien|kunta)\s*(?:rahoitus)?osuudesta\b"
            r"|(?:tänä|ensi|viime|kuluvana|ensimmäisenä|viimeisenä)\s+vuonna\b(?![^.;]*(?:\bmyön|hankkeelle|projektille))"
            r"|vuodelle\s+\d{4}\s+on\s+varattu"
            r"|\byhteenlaskettu\w*|\balkuperäi(?:nen|sen|seksi)\s+(?:budjetti|kustannusarvio|summa)\b"
            r"|\blainasi|lainaa\b|testamentti\w*"
            r"|lahjoit\w+|\bosti\b|\bostettiin\b|hylät(?:ty|yn|tiin)\b",
        ),
        (
            "total",
            r"(?:nousi|kasvoi|pieneni|laski|supistui|tarkentui|muuttui)(?=\s+(?:\w+\s+)?\d[\d ]*\d\s+euroon)",
        ),
        (
            "total",
            r"\bkoko(?=\s+\d[\d ]*\s+euron\s)"
            r"|loppulasku\w*|kokonaissumma\w*|kokonais(?:menot|kulut|menoj\w+|kuluj\w+)"
            r"|\brahoitus\s+yhteensä\b|(?:hanke|projekti|se)\s+(?:on|oli)\s+suuruudeltaan"
            r"|\b(?:hankkeen|projektin)\s+(?:kulut|menot|rahoitus\s+on\s+(?:yhteensä|kaikkiaan"
            r"|kokonaisuudessaan))\b",
        ),
        (
            "said total",
            r"(?<=euron )(?:(?!tu[kels]|\w*(?:rahoit|avustu|summa|osuu|tuen\b|tukea\b|määräraha))[\w-]+\s+)?"
            r"\w*(?:hanke|hanketta"
            r"|hankkee\w*|projekti(?!p|k)\w*)\b"
            r"|(?<=euroa )maksa(?:va|nut)\s+(?:[\w-]+\s+)?(?:hanke|projekti)\w*|tulee\s+maksamaan"
            r"|tuli\s+maksamaan",
        ),
        ("EU and state", rf"\bvaltion\s+(?:ja|sekä)\s+{_FI_FUND}\s+{_FI_SHARE}"),
        (
            "own",
            r"(?:maksa|katta|rahoitta|kusta)\w+\s+itse\b|\bitse\s+(?:panee|pani|laittaa|laittoi|sijoittaa"
            r"|sijoitti)\b",
        ),
        ("EU and state", rf"{_FI_FUND}\s*(?:ja|sekä)\s+valtio(?:n|lta)?\s+{_FI_SHARE}"),
        ("EU and state", rf"{_FI_FUND}\s+(?:ja|sekä)\s+valtio(?:lta)?\b"),
        ("EU and state", rf"{_FI_FUND}-?\s*[+&/]\s*valtion\s+(?:rahoitus|tuki|tuen|osuus)\w*"),
        ("EU", rf"{_FI_FUND}\s+{_FI_SHARE}"),
        ("state", rf"(?<!ja )(?<!sekä )valtion\s+{_FI_SHARE}"),
        (
            "municipalities",
            rf"kuntien\s+{_FI_SHARE}|\b(?:kaksi|kolme|neljä|viisi|kuusi|\d+)\s+kuntaa\s+(?:maksa|kusta"
            rf"|rahoitta|katta)\w*",
        ),
        ("private", rf"yritysten\s+{_FI_SHARE}"),
    ),
    "sv": (
        (
            "said total",
            r"(?<!delen )(?<!insatsen )\bgår\s+l(?:ös|oss)\s+på\b|\bprislappen\s+för\s+det\s+hela\b"
            r"|\btill\s+arbetet\s+har\s+reserverats\b",
        ),
        ("EU and state", r"\bfonden\s+och\s+staten\b"),
        ("own", r"\bvi\s+själva\s+(?:står\s+för|lägger|betalar|satsar|skjuter)\b"),
        ("private", r"\bföretagen\s+lägger\b"),
        (
            "municipalities",
            r"\bur\s+(?:kommunernas|städernas|kommunens|stadens)\s+(?:kass|plånb|fick|börs|budget)\w*",
        ),
        (
            "own",
            r"\bden\s+egna\s+(?:del|insats)\w*|\begna\s+(?:medel|slantar)\b|\bur\s+(?:egen|egna|\w{4,}s)\s+(?:kass|plånb|fick|börs)\w*",
        ),
        (
            "nothing",
            r"\bav\s+(?:kommunernas|städernas|den\s+kommunala)\s+(?:andel|del)\w*"
            r"|\bi\s+(?:år|fjol)\b(?![^.;]*bevilja|,\s+den\s+\d)"
            r"|\bförra\s+året\b(?![^.;]*bevilja)|\b(?:det|detta"
            r"|följande|nästa)\s+år(?:et)?\b|\bden\s+ursprungliga\s+budgeten"
            r"|\bom\s+året\b|\bsammanlagda\s+stöd\w*|lånade\b|testament\w*|donera\w*|\bköptes?\b"
            r"|\bomsätter\b|\bavslog",
        ),
        ("total", r"(?:steg|ökade|minskade|sjönk|krympte)\s+till(?=\s+(?:\w+\s+)?\d)"),
        (
            "total",
            r"projektets\s+(?:pris|utgifter)\b|totalsumma\w*|\btotala\s+utgifter\w*"
            r"|\bfinansiering(?:en)?\s+totalt\b"
            r"|\bprojektet\s+omfattar(?=\s+(?:\w+\s+){0,2}\d[\d ]*\d\s?(?:€|euro))",
        ),
        (
            "said total",
            r"(?:ska(?:ll)?|kommer\s+att|väntas|beräknas)\s+kosta\b|(?:går|gick|landar|landade)\s+på(?=\s+(?:\w+\s+)?\d)|\ballt\s+som\s+allt\b|\bprislappen\s+är\b",
        ),
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
            "total",
            r"\bthe\s+bill\s+(?:comes|came|amounts|amounted)\s+to\b|\bcosts\s+came\s+in\s+at\b"
            r"|\bthe\s+whole\s+(?:thing|lot|venture|exercise)\s+(?:costs?|comes\s+to|came\s+to|will\s+cost)\b",
        ),
        ("EU and state", r"\bthe\s+fund\s+and\s+the\s+state\b"),
        (
            "municipalities",
            rf"\b(?:from|out\s+of)\s+(?:the\s+)?(?:municipal|town|city|municipalities[’']|towns[’']|cities[’'])\s+{_EN_PURSE}",
        ),
        (
            "own",
            rf"\b(?:from|out\s+of)\s+(?:its|our|their)\s+own\s+{_EN_PURSE}|\bmoney\s+of\s+(?:its|our|their)\s+own\b|\b(?:its|our|their|\w+[’']s)\s+own\s+money\b",
        ),
        (
            "nothing",
            r"\bof\s+the\s+municipal(?:ities[’']|\s)\s?(?:share|part)\b|\bthis\s+year\b(?!\s+(?:granted|awarded))|\b(?:next|last)\s+year\b|\bthe\s+(?:original"
            r"|first)\s+budget"
            r"|(?:share|part|slice)\s+of\s+the\s+(?:\w+\s+)?(?:work|budget|costs)\s+(?:is|was|comes|amounts)"
            r"|\bcombined\b|\blent\b|\bdonat\w+|\bbought\b|(?<!costs )\badd(?:s|ed)?\s+up\s+to\b"
            r"|\bshared\s+out\b"
            r"|\bhanded\s+out\b",
        ),
        (
            "total",
            r"(?:rose|grew|fell|shrank|was\s+cut|was\s+raised)\s+to(?=\s+(?:\w+\s+)?(?:EUR\s|€\s?)?\d)"
            r"|\bwhose\s+costs?\s+(?:add\s+up|come|amount)\s+to\b|\bthe\s+whole\s+project\s+(?:comes|came|amounts|adds\s+up)\s+to\b|\ball\s+told,?\s+(?:it|this|the\s+project)\s+(?:will\s+cost|costs|cost)\b",
        ),
        ("EU and state", rf"{_EN_FUND}\s+and\s+(?:the\s+)?(?:Finnish\s+)?state\b(?!\s+(?:fund|support))"),
        (
            "total",
            r"(?<!\bof )\bthe\s+(?:total\s+|overall\s+|estimated\s+|final\s+)?(?:costs?|price"
            r"|bill)\s+of\s+(?:the\s+|this\s+)?(?:(?:whole|entire)(?:\s+\w+)?|project)"
            r"(?=\s+(?:is|was|are|were|will|comes?|came|amounts?|amounted|totals?|has|runs?|adds?|stands?"
            r"|\(|€|EUR|\d))"
            r"|\bthe\s+total(?=\s+(?:is|was|comes|came|amounts|amounted|will\s+be)\b)|\btotal\s+(?:volume"
            r"|size)\b",
        ),
        (
            "said total",
            r"(?:(?<=[\d,.]\d\d\d )|(?<=-euro )|(?<=million )|(?<=\dm )|(?<=[\d,.]\d\d\d\s€ ))(?!the\b"
            r"|this\b|our\b)(?:[\w-]+\s+){0,2}project\b(?!['’]|\s+(?:grant|funding|money))"
            r"|\b(?:project|scheme|effort|undertaking|initiative)\s+worth\b|\b(?:is|are|was"
            r"|were)\s+available\s+(?:to|for)\s+(?:the\s+)?(?:project|work|whole)\b",
        ),
        (
            "total",
            r"\b(?:the|all|its|overall|estimated|planned)\s+costs?(?=\s+(?:total|amount|come|came|are|were"
            r"|is|was|run|add)\b)"
            r"|\b(?:is|was)\s+worth\b|\b(?:final|overall|total)\s+(?:bill|costs?|sum)\b"
            r"|\bof\s+(?:the\s+|its\s+)?(?:total\s+)?costs?(?=\s+of\s+(?:EUR\s|€\s?)?\d)",
        ),
        (
            "private",
            r"(?:pays?|contributes?|puts?\s+in|covers?)\s+(?=(?:EUR\s"
            r"|€\s?)?\d(?:(?!\band\b)[^.;]){0,40}private)|as\s+private\s+funding",
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
        (
            "own",
            r"\b(?:yliopisto|ammattikorkeakoulu|oppilaitos|\w*opisto|yhdistys|seurakunta|säätiö|koulutuskuntayhtymä)\s+(?:itse\s+)?"
            r"(?:maksaa|maksoi|panee|pani|pistää|pisti|laittaa|laittoi|lisää|lisäsi|kustantaa|kattaa|sijoittaa)\b",
        ),
        (
            "granted",
            r"\b(?:(?:ELY|TE)-keskukse(?:sta|lta)|maakuntaliito(?:sta|lta)|liitolta)\s+"
            r"(?:\w+\s+)?(?:saatiin|saadaan|saimme|tuli|tulee|irtosi|heltisi)\b|\bavusti\b|\bavustaa\b",
        ),
        (
            "municipalities",
            r"\b(?:kaupungit|kunnat)\s+(?:tulevat|tulivat|ovat|olivat)\s+(?:mukaan|mukana|vastaan)\b",
        ),
        (
            "EU",
            r"\bInterreg\w*\s+(?:\w+\s+)?(?:maksaa|kattaa|rahoittaa)|(?:ESR\+?|EAKR|EU|JTF):(?:stä|sta|ltä|lta)|siirtymän\s+rahastosta",
        ),
        ("municipalities", r"(?:(?<=% )|(?<=prosenttia ))kuntien\b"),
        ("state", r"\bvaltio(?=\s+(?:\w+\s+)?\d)"),
        (
            "municipalities",
            rf"kuntien\s+(?:kukkaro|kassa|pussi|maksettav|vastuulle)\w*|\b(?:kunnat"
            rf"|kaupungit)\s+(?:\w+\s+)?(?:{_FI_PAY})",
        ),
        (
            "own",
            r"(?:hankkeen\s+)?(?:osa)?(?:toteuttaj|hakij)\w*lta\b|(?:hankkeen\s+)?(?:toteuttajat"
            r"|toteuttaja|hakija)\s+(?:itse\s+)?"
            r"(?:maksa|rahoitta|katta|kusta)\w*",
        ),
        (
            "granted",
            r"\bmyön(?!tei)\w+|\bant(?:oi|aa|anut)\s+(?:hankkeelle|projektille)"
            r"|(?:hankkeelle|projektille)\s+(?:(?:tuli|tulee|saatiin|saadaan|on\s+saatu)\s+)?(?:rahaa"
            r"|tukea|rahoitusta)"
            r"|\b(?:tuen|avustuksen|rahoituksen|potin|siivun)(?=,\s(?:\w+\s)?\d)|\b(?:tulee|tuli|saatiin"
            r"|saadaan)\s+(?:\w+\s)?(?:ELY-keskuksesta|ELY-keskukselta|TE-keskuksesta|TE-keskukselta"
            r"|maakuntaliitolta|liitolta)",
        ),
        ("requested", r"hakemus\s+(?:koski|oli)\b|haettu\s+summa"),
        (
            "total",
            r"loppusumma\w*|kaikki\s+(?:kulut|kustannukset|menot)\b|\bkoko\s+(?:hanke|projekti)(?=,\s\d)"
            r"|kustannuksiksi\b|kooltaan|suuruinen\s+(?:hanke|projekti)"
            r"|(?:kaikkiaan|yhteensä)\s+(?:hankkeeseen|projektiin)\s+(?:käytetään|käytettiin|kuluu|kului"
            r"|menee|meni)"
            r"|(?:hankkeeseen|projektiin)\s+(?:käytetään|käytettiin|kuluu|kului|menee|meni)\s+(?:kaikkiaan"
            r"|yhteensä)"
            r"|(?:rahaa|rahoitusta)\s+(?:[\w-]+\s+){1,4}on\s+(?:kaikkiaan|yhteensä)",
        ),
    ),
    "sv": (
        (
            "own",
            r"\b(?:\w*högskolan|universitetet|skolan|föreningen|församlingen|stiftelsen|samkommunen|institutet)\s+(?:själv\s+)?"
            r"(?:betalar|bidrar\s+med|lägger|satsar|skjuter\s+till|står\s+för|pytsar\s+in)\b",
        ),
        (
            "granted",
            r"\b(?:centralen|förbundet)\s+(?:gick\s+in|går\s+in|ställde\s+upp|bidrar|bidrog)\s+med\b"
            r"|\b(?:av|från)\s+(?:NTM-centralen|TE-centralen|\w*förbundet)\s+(?:kom|kommer|fick|får)\b",
        ),
        (
            "EU",
            r"\bInterreg\s+(?:\w+\s+)?(?:betalar|står\s+för|täcker)|\bEU-(?:pengar|medel)\b|(?:från|av|ur)\s+(?:ESF\+?|ERUF|EU|JTF)\b",
        ),
        ("private", r"\bföretagens(?=\s+(?:\w+\s+)?\d)|\bföretagen\s+för(?=\s+\d)|\bprivata\s+pengar\b"),
        ("own", r"\b(?:vi\s+)?själva(?=\s+\d)|\beget(?=\s+\d)|\bparterna\s+själva\b"),
        ("state", r"\bstaten(?=\s+(?:\w+\s+)?\d)"),
        (
            "municipalities",
            r"\b(?:kommunerna|städerna)\s+(?:\w+\s+)?(?:betala|bidra|finansiera|skjut|satsa|stå|stod|täck|lägg|sätt|svara|pytsa)\w*"
            r"|\bkommuner(?=\s+\d)|\bkommun(?:,[^,.;\d]{0,40},)?\s+(?:svarar|står|betalar|bidrar|satsar)\s+(?:tillsammans|gemensamt)\b"
            r"|(?-i:\b[A-ZÅÄÖ]\w+\s+och\s+[A-ZÅÄÖ]\w+)\s+(?:ihop|tillsammans)(?=\s+\d)",
        ),
        (
            "requested",
            r"\bvi\s+(?:bad|ansökte)\s+om\b|\bsöktes\b|\bansöktes\b|ansökan,?\s+(?:som\s+)?(?:gällde|omfattade|var\s+på)",
        ),
        (
            "total",
            r"slutnotan\w*|slutsumma\w*|slutpris\w*|\balla\s+(?:kostnader|utgifter)\b"
            r"|\bhela\s+projektet(?=,\s\d)",
        ),
        ("granted", r"\bkommer\s+från\s+(?:NTM-centralen|TE-centralen|(?:landskaps)?förbundet)\b"),
    ),
    "en": (
        (
            "own",
            r"\bthe\s+(?:university|college|school|association|foundation|institute|society|parish)\s+(?:itself\s+)?"
            r"(?:pays|paid|puts\s+(?:up|in)|adds|contributes|covers|foots|finds|chips\s+in)\b",
        ),
        (
            "total",
            r"\bthe\s+whole\s+project(?=,\s(?:EUR\s|€\s?)?\d)|\b(?:making|makes|bringing\s+(?:the\s+total|it)\s+to)(?=\s+(?:EUR\s|€\s?)?\d[\d,.]*\s?(?:million\s)?(?:euros?\s)?(?:in\s+all|altogether|in\s+total)\b)"
            r"|\b(?:the\s+project|it)\s+will\s+spend\b",
        ),
        ("state", r"\b(?:the\s+)?state(?=\s+(?:\w+\s+)?(?:EUR\s|€\s?)?\d)"),
        (
            "private",
            r"\b(?:paid|met|covered|provided)\s+by\s+(?:the\s+)?(?:local\s+|participating\s+)?(?:\w+\s+)?(?:compan|business|firm|employer)\w*"
            r"|\bcomes?\s+from\s+(?:\w+\s+)?(?:compan|business|firm|employer)\w*|(?:is|are)\s+private(?:\s+money)?\b"
            r"|\b(?:companies|businesses|firms|enterprises|employers|entrepreneurs)\s+(?:will\s+"
            r"|together\s+)?(?:pay|contribute|chip\s+in|put\s+in|provide|cover|paid|contributed)"
            r"|\bcompany\s+money",
        ),
        (
            "municipalities",
            r"\b(?:municipalities|towns|cities|communes)\s+(?:will\s+|together\s+)?(?:put\s+in|chip\s+in"
            r"|pay|contribute|cover|provide|paid|contributed)",
        ),
        (
            "granted",
            r"\b(?:comes?|came)\s+from\s+the\s+(?:[A-Z]\w+\s+)?(?:ELY\s+Centre|TE\s+Centre"
            r"|Regional\s+Council)\b",
        ),
        ("EU", r"\bInterreg\s+(?:\w+\s+)?(?:pays|covers|contributes|provides)"),
        ("own", r"\bpartners\s+themselves\b|\bpartners['’]\s+own\s+(?:share|contribution|money)"),
        (
            "requested",
            r"\basked\s+for(?=\s+(?:EUR\s|€\s?)?\d)|\bbeen\s+applied\b|\bapplication\s+was\s+for\b",
        ),
    ),
}
"""What goes behind them: words that say no more than who pays, or that it is the sum."""
