"""The phrases that name a project in three languages: what to search, its weight, the name of the rule."""

from __future__ import annotations

from functools import cache

from esrcat.free_text.names.mention import CAPITAL, FULL_NAME, QUOTED, SMALL_FIRST
from esrcat.free_text.names.phrases_en import ENGLISH
from esrcat.free_text.names.phrases_of_kin import ENGLISH_KIN, FINNISH_KIN, SWEDISH_KIN
from esrcat.free_text.names.phrases_of_others import ENGLISH_OTHERS, FINNISH_OTHERS, SWEDISH_OTHERS
from esrcat.free_text.names.phrases_said import ENGLISH_SAID, FI_FINITE, FINNISH_SAID, SWEDISH_SAID
from esrcat.patterns import Expression

_FI_NAMED = r"(?:[Hh]anke|[Hh]anketta|[Hh]ankkee\w+|[Pp]rojekti\w*)"
_SV_TITLED = r"(?:hette|kallas|kallades|benämns|(?:bär|har|hade|fick|får)\s(?:rubriken|titeln))"
_SV_CALLED = rf"(?:som\s)?(?:{_SV_TITLED}|heter|döptes\still|(?:bär|har|hade|fick|får|med)\snamnet)"
_SV_NOUN = r"(?:\w*[Pp]rojekt(?:et|ets|s)?|[A-Z]+-projekt(?:et|ets)?)"
_WRITTEN: dict[str, tuple[tuple[str, int, str], ...]] = {
    "fi": (
        (
            r"\b(?:[Ee]delli(?:nen|set)|[Aa]i(?:em|kaisem)pi|[Ee]deltävä|[Vv]anha)\s(?:[\w-]+\s){0,2}(?:hankkeemme|projektimme|hanke|projekti),\s(?P<name>FIRST[^\n.:;!?,()]{1,60}?),\s",
            -9,
            "name of another project",
        ),
        (
            r"\b(?:edeltäjä|edelsi)(?:nsä|mme)?\s(?:oli\s|on\s)?(?P<name>[A-ZÅÄÖ][\w&+’-]+(?:\s[a-zåäö]+){0,3}?)(?=\s\(|,|\.|\s?-(?:hanke|projekti))",
            -9,
            "name of another project",
        ),
        (
            r"(?m)(?:^|(?<=[.!?:] ))(?P<name>FIRST[^\n.:;!?,]{1,60}?)\s(?:on|oli)\s(?:meidän\s|yhdistyksen\s|kaupungin\s|kunnan\s)?(?:edellinen|aiempi|aikaisempi)\s(?:hanke|projekti)",
            -9,
            "name of another project",
        ),
        (
            r"\b(?:[Ss]isar(?:hanke)?)\son\s(?P<name>[A-ZÅÄÖ][\w&+’-]+(?:\s[a-zåäö]+){0,3}?)\s?-(?:hanke|projekti)",
            -9,
            "name of another project",
        ),
        (
            r"\b(?:(?:[Ee]delli(?:nen|sessä|sestä|sen)|[Aa]i(?:em|kaisem)(?:pi|massa|masta|man)|[Ee]deltä(?:vä|vässä|neessä)|[Ss]euraava|[Uu]usi|[Tt]oinen)\s|[Ss]isar|[Jj]atko|[Ss]euraaja|[Ee]si|[Rr]innakkais)(?:hank|projekti)\w*,?\s+"
            r"(?:(?:oli|on)\s+(?:nimeltä(?:än|ään)?|nimensä\s+mukaan)?\s*)?(?P<name>[A-ZÅÄÖ][\w&+’-]+(?:\s[a-zåäö]+(?=\s?[(,]))?)(?=\s?[(,.]|\s(?:oli|on|ja|päättyi|päättyy|alkoi|alkaa|loppui|keskittyy|jatkaa|vie|tuo)\b)",
            -9,
            "name of another project",
        ),
        (
            r"(?m)(?:^|(?<=[.!?] )|(?<=[a-zåäö,] ))(?P<name>FIRST[^\n.:;!?,]{1,60}?),\s+(?:kuten|niin\s+kuin|joksi)\s+(?:hanke|hanketta|projekti|projektia|se|sitä)\s+(?:on\s+)?(?:ristitty|nimetty|nimettiin|ristittiin|kutsutaan|kutsuttiin)",
            3,
            "name that is said to be it",
        ),
        (
            r"\b(?:luotsaama|vetämä|hallinnoima|koordinoima|toteuttama|johtama|käynnistämä|pyörittämä)(?:n|ssa|ssä|sta|stä|an|än)?\s+(?P<name>CAPITAL(?:\s[a-zåäö]+){0,3}?)"
            rf"(?=\s+(?:{FI_FINITE}|päätt[yi]\w+)\b|[,.(]|\s-)",
            1,
            "name behind who runs it",
        ),
        (
            r"\b(?:hankkeeseensa|projektiinsa)\s(?P<name>CAPITAL(?:\s[a-zåäö]+){0,4}?)(?=,\s(?:joka|jossa|jonka|johon)\b|\s?\()",
            1,
            "name behind whose project it is",
        ),
        (
            r"\b(?:rahoitet(?:tu|uista|tava)|hankkeista|hanke|myönteisen\s+päätöksen\s+sai(?:vat)?|rahaa\s+sai(?:vat)?)\s+(?:on|oli|sai)\s+(?:[A-ZÅÄÖ][\wåäö-]+n\s(?:kaupungin|kunnan|[a-zåäö]*(?:yhdistyksen|säätiön|opiston|yhtymän))\s)?(?P<name>CAPITAL(?:\s[a-zåäö]+){0,3}?)(?=,\s(?:joka|jonka|jossa|jota)\b|\.)",
            1,
            "name of one of several",
        ),
        (
            r"(?m)(?:^|(?<=[.!?] ))(?P<name>CAPITAL(?:\s[a-zåäö]+){0,4}?)\s(?:alkoi|alkaa|päättyi|päättyy|käynnistyi|käynnistyy|kestää|kesti|jatkuu|toteutetaan|toteutettiin|starttasi)\s(?:[a-zåäö]+\s)?(?:\d|[a-zåäö]*kuu|vuo|syks|kev|kes|tal|kaksi|kolme|neljä)",
            1,
            "what is carried out",
        ),
        (
            r"(?m)^Mikä\s+(?:on\s+)?(?P<name>(?!on\s)[A-ZÅÄÖ0-9][^?.!:\n]{2,50}?)(?:\s(?:oikein|oikeastaan|ihmeessä|sitten|se))*(?:\s+on)?\?$",
            2,
            "name that a heading asks for",
        ),
        (
            r"\b(?:[Hh]ankkeen|[Pp]rojektin|[Hh]ankkeemme)\s+(?:koko|täysi|virallinen|pitkä)\s+nimi\s+on\s+[\"”“]?(?P<name>FIRST[^.;:\n\"”“]{3,110}?)[\"”“]?(?=\.|\n|$)",
            6,
            FULL_NAME,
        ),
        (
            # 'Kirjasto soutaa' over 'Vuoden 2016 ELY-hanke': the card of a register of libraries.
            r"(?m)^(?P<name>[A-ZÅÄÖ0-9][^\n]{3,120}?)(?=\s*\n+[ ]*Vuoden\s(?:19|20)\d\d\s[A-ZÅÄÖ]{2,6}-hanke\b)",
            6,
            "line over the project's facts",
        ),
        (
            # '”Kylät” -teemahankkeesta rahoitusta': that one pays for this.
            rf"{QUOTED}\s*[-–]\s?(?![a-zåäö]*hankkeesta\s(?:hanke)?(?:rahoitusta|avustusta|tukea|rahaa))[a-zåäö]*(?:hank|projekti)",
            2,
            "quoted name before the noun",
        ),
        (
            rf"{QUOTED}\s(?:on|oli)\s(?:[\w-]+\s){{0,4}}[\w+-]*(?:hanke|projekti)\b",
            2,
            "quoted subject of 'on … hanke'",
        ),
        (rf"\b{_FI_NAMED}\s+{QUOTED}", 2, "quoted name after the noun"),
        (
            r"\b(?:[a-zåäö-]*|[A-Z+]+-)(?:hanke|projekti),?\s+(?P<name>RUN)(?=\s|[.,(]|$)",
            1,
            "name after the noun",
        ),
        (
            r"\b(?:[a-zåäö-]*|[A-Z+]+-)(?:[Hh]ankkeessa|[Pp]rojektissa|hankkeelle|projektille|hanketta|projektia)\s+(?P<name>RUN)(?=\s|[.,(]|$)",
            1,
            "name after the noun",
        ),
        (r"\b(?:hankkeemme|projektimme|hankkeensa|projektinsa)\s+(?P<name>RUN)", 1, "name after the noun"),
        (
            r"\b(?:hankkeeseen|projektiin|hankkeelle|projektille)\s(?P<name>CAPITAL(?:\s[a-zåäö]+){0,3}?)(?=[.,]|\s\(|$)",
            1,
            "name after the noun in the genitive",
        ),
        (
            r"\b[Tt]yötä\s+jatkaa\s+(?P<name>[A-ZÅÄÖ](?:[^,.;:\n]|\.(?=\d)){2,60}?)(?=,|\.\s|\.$)",
            1,
            "name of what follows",
        ),
        (rf"\b(?:nimeltä(?:än|ään)?|nimi\s+on|nimellä)\s+{QUOTED}", 3, "quoted name"),
        (
            r"\b(?:käynnist|aloit|toteut|esittel|käynnistet|sai|saanut|hallinnoi|koordinoi)\w*\b[^.\n]{0,60}?\b(?:hankkeen|projektin)\s+(?P<name>RUN(?:\s[a-zåäö]+){0,2}?)(?=[.,]|$)",
            1,
            "name after the noun in the genitive",
        ),
        (
            r"\b(?:jonka|[Hh]ankkeen|[Pp]rojektin|hankkeemme)\s+nimi(?:nä)?\s+on\s+(?P<name>RUN)",
            1,
            "name after the noun",
        ),
        (
            rf"\b\w*(?:[Hh]anke|[Pp]rojekti)n?\s+(?:on\s+)?nimeltä(?:än|ään)?\s+(?P<name>{CAPITAL}(?:\s{CAPITAL})*)",
            3,
            "name after the noun",
        ),
        (
            r"\b(?:kantaa\s+nimeä|(?:[Hh]ankkeen|[Pp]rojektin|[Hh]ankkeemme)\s+(?:(?:koko|täysi|virallinen)\s+)?nimi\s+on"
            r"|(?:hanke|projekti)\s(?:sai|on\ssaanut|saa)\snimen|nimeksi\s+(?:tuli|on\s+annettu|annettiin|valittiin)|(?:sai|saanut)\s+nimekseen)\s+"
            r"(?P<name>FIRST[^.,;:\n]{1,80}?)(?=[.,;:\n]|$|\s+ja\s+(?:se|sen|siinä|siihen|hanke)\b)",
            3,
            "name that is said to be it",
        ),
        (
            r"\b(?:[Hh]ankkeen|[Pp]rojektin)\s+nimi,?\s+(?P<name>RUN(?:\s[a-zåäö]+){0,3}?),?(?=\s+(?:kertoo|viittaa|tulee|kuvaa|tarkoittaa|syntyi|juontaa)\b)",
            3,
            "name that is said to be it",
        ),
        (
            r"\b(?:hanke|projekti)\s+(?P<name>RUN(?:\s[a-zåäö]+){1,4}?)(?=\s+(?:on|oli|sai|saa|alkoi|alkaa|auttaa|toimii|toi|tuo"
            r"|käynnist\w+|päätt[yi]\w+|järjest\w+|kehitt\w+|tarjo\w+|rakent\w+|kokoa\w*|etsii|yhdist\w+|opett\w+)\b)",
            2,
            "name after the noun and before the verb",
        ),
        (
            # 'Soutuyhdistyksellä on hanke': whose it is.
            r"(?m)(?:^|(?<=[.!?] ))(?P<name>FIRST(?:[^\n.:;!?,]|\.(?=\d)){1,80}?)(?<!yhdistyksellä)(?<!kaupungilla)(?<!kunnalla)(?<!liitolla)(?<!säätiöllä)(?<!seuralla)(?<!opistolla)(?<!koululla)"
            r"\s+on\s+(?:(?:[^.,\n]|,(?!\s(?:jolloin|kun|kunnes|mutta|koska|sillä|vaikka)\b)){0,110}?\s)?(?:(?:FUND)\+?(?:\s?-|:n\s))?(?:[a-zåäö]*hanke|[a-zåäö]*projekti|hankkeemme|projektimme)\b",
            2,
            "subject of 'on … hanke'",
        ),
    ),
    "sv": (
        (
            r"\b(?:[Ff]öregångaren|[Ff]öregångare)\s(?:var|är|heter|hette)\s(?P<name>RUN(?:\s[a-zåäö]+){0,3}?)(?=\s\(|,|\.|\soch\s(?:drevs|leddes|genomfördes|tog|pågick|avslutades))",
            -9,
            "name of another project",
        ),
        (
            r"(?m)(?:^|(?<=[.!?] ))(?P<name>FIRST[^\n.:;!?,]{1,60}?)\s(?:var|är)\s(?:vårt|föreningens|stadens|kommunens)\s(?:förra|tidigare|föregående)\sprojekt\b",
            -9,
            "name of another project",
        ),
        (
            r"\b(?:sökt|söker|ansökt|ansöker|sökte|söks)\s(?:om\s)?(?:pengar|finansiering|stöd|medel|bidrag)\s(?:för|till)\s(?:projektet\s|uppföljaren\s)?(?P<name>RUN(?:\s[a-zåäö]+){0,3}?)(?=[,.]|\s(?:som|där)\b|$)",
            -9,
            "name of another project",
        ),
        (
            r"\b(?:[Ss]ysterprojektet|[Ff]öregångaren|(?:[Tt]idigare|[Ff]öregående)\sprojektet|fortsättning\spå(?:\s(?:projektet|förstudien|förprojektet|pilotprojektet|försöket))?|(?:förstudien|förprojektet|pilotprojektet)|bygger\s(?:vidare\s)?på\sprojektet)\s"
            r"(?P<name>[A-ZÅÄÖ][\w&+’-]+(?:\s(?!leds|drivs|drevs|leddes|genomför|ägs|pågår)[\wåäö’-]+){0,4}?)(?=\s?[(,.]|\s(?:som|var|är|pågick|där|leds|drivs|drevs|leddes|genomförs|genomfördes|ägs|pågår)\b)",
            -9,
            "name of another project",
        ),
        (
            r"\b(?:[Aa]rbetsnamnet|[Pp]rojektnamnet|[Nn]amnet)\s+(?:är|blev|var)\s+[\"”“]?(?P<name>RUN)",
            2,
            "name after the noun",
        ),
        (
            r"\b(?:del\sav|inom|genom|för|med|i)\s(?P<name>RUN(?:\s[a-zåäö]+){0,2}?),\s(?:ett|\w+s)\s(?:[\w-]+\s){0,3}[\w-]*projekt\b",
            2,
            "name after the noun and before 'ett projekt'",
        ),
        (
            r"\b(?:euro|finansiering|stöd|bidrag|pengar)\s(?:för|till)\s(?:projektet\s)?(?P<name>RUN)",
            1,
            "what is carried out",
        ),
        (
            r"\b(?:[a-zåäö]*[Pp]rojektet|[Pp]rojekt)\s(?P<name>[A-ZÅÄÖ](?:(?!\ssom\s)[^.,;:\n(]){2,60}?)\s(?:drivs|leds|genomförs|koordineras|samordnas|finansieras|ägs|administreras|förverkligas|drevs|leddes|genomfördes|finansierades|ägdes|koordinerades)\s(?:av|i|på|från|under|med)\b",
            2,
            "name after the noun and before the verb",
        ),
        (
            r"(?m)(?:^|(?<=[.!?] ))(?P<name>CAPITAL(?:\s[a-zåäö]+){0,4}?)\s(?:startade|startar|inleddes|inleds|pågår|pågick|avslutas|avslutades|började|börjar|löper|löpte|genomförs|genomfördes|fortsätter)\s(?:den|i|från|under|till|fram|åren|mellan|hösten|våren|sommaren|på|med)\b",
            1,
            "what is carried out",
        ),
        (
            r"(?m)^(?:Vad\s+är|Vem\s+är|Frågor\s+(?:och\s+svar\s+)?om|Om)\s+(?P<name>FIRST[^?.!:\n]{2,50}?)(?:,\s[a-zåäö-]+\s[A-ZÅÄÖ][^?\n]{2,40})?\??$",
            2,
            "name that a heading asks for",
        ),
        (
            r"\b[Pp]rojektets\s+(?:fullständiga|officiella|långa|hela)\s+namn\s+är\s+[\"”“]?(?P<name>FIRST[^.;:\n\"”“]{3,110}?)[\"”“]?(?=\.|\n|$)",
            6,
            FULL_NAME,
        ),
        (rf"\b{_SV_NOUN}\s+{QUOTED}", 3, "quoted name after the noun"),
        (rf"\b\w*[Pp]rojekt(?:et)?,?\s{_SV_CALLED}\s{QUOTED}", 3, "quoted name after the noun"),
        (
            # 'Projektet kallas Unga fram i Malax och pågår …'
            rf"\b\w*[Pp]rojekt(?:et)?,?\s(?:som\s)?{_SV_TITLED}\s(?P<name>CAPITAL(?:\s(?!och\s[a-zåäö]|som\s|där\s|är\s)(?:CAPITAL|[a-zåäö-]+)){{1,8}}?)"
            r"(?=[.,;:]|\s\(|\soch\s[a-zåäö]{2,}(?:ar|er|as|s|år)\b|\s(?:som|där)\s|$)",
            3,
            "name that is said to be it",
        ),
        (
            r"\b(?:nyaste|senaste|största|nya|eget)\s[a-zåäö]*projekt(?:et)?\s(?:är|heter)\s(?P<name>RUN(?:\s[a-zåäö]+){0,3}?)(?=,\s(?:som|där|vars|ett)\b|\.)",
            2,
            "name after the noun",
        ),
        (
            r"(?m)(?:^|(?<=[.!?] ))(?P<name>FIRST(?:[^\n.:;!?,]|\.(?=\d)){1,70}?)\s+är\s+namnet\s+på\b",
            3,
            "name that 'namnet på' gives",
        ),
        (
            r"(?m)(?:^|(?<=[.!?] ))(?:Projektet\s(?=[A-ZÅÄÖ]))?(?P<name>RUN(?:\s[a-zåäö]+){0,3}?),\s+(?:ett|vårt|\w+s)\s+(?:[\w-]+\s){0,3}[\w-]*projekt\b",
            2,
            "name before 'ett projekt'",
        ),
        (
            r"(?m)(?:^|(?<=[.!?] ))(?P<name>RUN(?:\s[a-zåäö]+){0,3}?)\s+(?:leds|drivs|genomförs|koordineras|finansieras|ägs)\s+av\b",
            1,
            "subject of 'leds av'",
        ),
        (
            r"\b[Pp]rojektet\sheter\s(?P<name>RUN(?:\s[a-zåäö]+){1,5}?)(?=[.,]|\soch\s[a-zåäö]{3,}(?:ar|er|as|s)\b)",
            1,
            "name that is said to be it",
        ),
        (
            r"\b(?:(?:projekt(?:et)?|helheten),?\s+(?:som\s+)?(?:heter|kallas|går|döptes\s+till|(?:har\s+)?döpts\s+till|har\s+(?:fått|döpts)(?:\s+till)?)"
            r"|(?:under|fått|fick|bär|getts|gavs|projekt(?:et)?\s+med)\s+namnet|projekt(?:et)?\s+vid\s+namn"
            r"|[Pp]rojektets\s+(?:fullständiga\s+|officiella\s+)?namn\s+är)\s+(?P<name>RUN)",
            1,
            "name after the noun",
        ),
        (
            r"(?m)(?:^|(?<=[.!?] ))(?P<name>FIRST[^\n.:;!?,]{1,60}?)(?:\s+(?:heter|kallas)\s+(?:ett|det|projektet|\w+s\s+(?:nya\s+)?projekt)\b"
            r"|,\s+som\s+(?:projektet|helheten)\s+(?:heter|kallas|döptes))",
            3,
            "name that is said to be it",
        ),
        (
            r"\b(?:genomför|genomförde|leder|ledde|driver|drev|samordnar|koordinerar|startar|startade|inledde|drog\sigång|lanserade|äger)\s(?P<name>RUN)",
            2,
            "what is carried out",
        ),
        (
            r"(?m)(?:^|(?<=[.!?] ))(?:I|Inom|Genom|Under|Med|Bakom|Tack\svare)\s(?P<name>RUN)",
            1,
            "what is carried out",
        ),
        (r"\b[a-zåäö]*projektet,\s+(?P<name>RUN(?:\s[a-zåäö]+){0,2}),\s", 1, "name between commas"),
        (rf"{QUOTED}\s*-?\s?projekt", 2, "quoted name before the noun"),
        (rf"\b{_SV_NOUN}\s+(?:heter\s+|kallas\s+|benämns\s+)?(?P<name>RUN)", 1, "name after the noun"),
        (rf"(?P<name>{CAPITAL}(?:\s{CAPITAL})*?)\s?[-–]\s?projekt(?:et|ets)?\b", 2, "name before the noun"),
        (
            r"(?<![\w-])(?P<name>(?!Detta|Hela|Samma|Andra|Alla|Denna|Nya|Båda|Det|Den|Ett|När|Också|Även|Med|Inom|Om|Som|För|Under|Genom|Bland)[A-ZÅÄÖ]\w+\s(?!esf|eruf|eu-|pilot|gemensam|regional|nya)[a-zåäö]{4,})[-–]projekt(?:et|ets)\b",
            2,
            "name before the noun",
        ),
        (
            r"(?m)(?:^|(?<=[.!?] ))[\"”“»]?(?P<name>FIRST(?:[^\n.:;!?,\"”“»]|\.(?=\d)){1,70}?)[\"”“»]?\s+(?:är|var)"
            r"\s+(?:ett|[A-ZÅÄÖ][^.,\n]{2,40}?s)\s+(?:[^.\n]{0,80}?\s)?[\w-]*projekt\b",
            1,
            "subject of 'är ett projekt'",
        ),
    ),
    "en": ENGLISH,
}
_PHRASES_OF_OTHERS = {
    "fi": (*FINNISH_OTHERS, *FINNISH_KIN),
    "sv": (*SWEDISH_OTHERS, *SWEDISH_KIN),
    "en": (*ENGLISH_OTHERS, *ENGLISH_KIN),
}
_SAID = {"fi": FINNISH_SAID, "sv": SWEDISH_SAID, "en": ENGLISH_SAID}
_FUNDS = "ESR|EAKR|EU|JTF|AMIF|STEA|LIFE|Leader|Erasmus|Interreg|Horisontti|Horizon"
_RUN = rf"{CAPITAL}(?:\s(?:{CAPITAL}|(?:och|i|på|av|till|med|för|&)\s{CAPITAL}))*"
_BEFORE = (
    rf"{SMALL_FIRST}(?-i:[A-Z])[\w&+!’'-]*(?:\s(?:{SMALL_FIRST}(?-i:[A-Z0-9])(?:[\w&+!’'-]|\.(?=\d))*|of|to|for|in|and|the|an?|with|on|&|at|into|from|by|over"
    r"|without))*"
)
_WRITTEN = {
    language: tuple(
        (
            pattern.replace("FIRST", SMALL_FIRST + "[A-ZÅÄÖ0-9]")
            .replace("RUN", _RUN)
            .replace("CAPITAL", CAPITAL)
            .replace("FUND", _FUNDS)
            .replace("BEFORE", _BEFORE.replace("(?-i:", "(?:")),
            weight,
            rule,
        )
        for pattern, weight, rule in (*_PHRASES_OF_OTHERS[language], *_SAID[language], *rows)
    )
    for language, rows in _WRITTEN.items()
}


@cache
def phrases_of(language: str) -> tuple[tuple[Expression, int, str], ...]:
    """Return the phrases that name a project in a language: what to search, its weight, the rule's name."""
    return tuple(
        (Expression(pattern.replace(_OPENS, _OPENS_OR_ITEM)), weight, rule)
        for pattern, weight, rule in _WRITTEN.get(language, ())
    )


_OPENS = "(?:^|(?<=[.!?] ))"
# An item of a list begins a sentence as well: behind its mark, which stands in the line.
_OPENS_OR_ITEM = "(?:^|(?<=[.!?] )|(?<=• ))"
