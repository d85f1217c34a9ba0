"""The phrases that name a project in three languages: what to search, its weight, the name of the rule."""

from __future__ import annotations

from functools import cache

from esrcat.free_text.mention import CAPITAL
from esrcat.patterns import Expression

_QUOTED = r"[\"”“„'’‘»«](?P<name>[^\"”“„»«\n]{2,110}?)[\"”“'’‘»«]"


FULL_NAME = "full name that is said to be it"
"""The rule of a name that a text says to be the full one."""

_FI_NAMED = r"(?:[Hh]anke|[Hh]anketta|[Hh]ankkee\w+|[Pp]rojekti\w*)"
_SV_NOUN = r"(?:\w*[Pp]rojekt(?:et|ets|s)?|[A-Z]+-projekt(?:et|ets)?)"
_WRITTEN: dict[str, tuple[tuple[str, int, str], ...]] = {
    "fi": (
        (
            r"\b(?:(?:[Ee]delli(?:nen|sessä|sestä|sen)|[Aa]i(?:em|kaisem)(?:pi|massa|masta|man)|[Ee]deltä(?:vä|vässä|neessä)|[Ss]euraava|[Uu]usi|[Tt]oinen)\s|[Ss]isar|[Jj]atko|[Ss]euraaja|[Ee]si|[Rr]innakkais)(?:hank|projekti)\w*,?\s+"
            r"(?:(?:oli|on)\s+(?:nimeltä(?:än|ään)?|nimensä\s+mukaan)?\s*)?(?P<name>[A-ZÅÄÖ][\w&+’-]+(?:\s[a-zåäö]+(?=\s?[(,]))?)(?=\s?[(,.]|\s(?:oli|on|ja|päättyi|päättyy|alkoi|alkaa|loppui|keskittyy|jatkaa|vie|tuo)\b)",
            -9,
            "name of another project",
        ),
        (
            r"(?m)(?:^|(?<=[.!?] )|(?<=[a-zåäö,] ))(?P<name>[A-ZÅÄÖ0-9][^\n.:;!?,]{1,60}?),\s+(?:kuten|niin\s+kuin|joksi)\s+(?:hanke|hanketta|projekti|projektia|se|sitä)\s+(?:on\s+)?(?:ristitty|nimetty|nimettiin|ristittiin|kutsutaan|kutsuttiin)",
            3,
            "name that is said to be it",
        ),
        (
            r"\b(?:luotsaama|vetämä|hallinnoima|koordinoima|toteuttama|johtama|käynnistämä|pyörittämä)(?:n|ssa|ssä|sta|stä|an|än)?\s+(?P<name>CAPITAL(?:\s[a-zåäö]+){0,3}?)"
            r"(?=\s+(?:on|oli|sai|saa|alkoi|alkaa|auttaa|käynnist\w+|päätt[yi]\w+|kehitt\w+|etsii|opett\w+|tuo|jatkuu)\b|[,.(]|\s-)",
            1,
            "name behind who runs it",
        ),
        (
            r"\b(?:rahoitet(?:tu|uista|tava)|hankkeista|hanke|myönteisen\s+päätöksen\s+sai(?:vat)?|rahaa\s+sai(?:vat)?)\s+(?:on|oli|sai)\s+(?:[A-ZÅÄÖ][\wåäö-]+n\s(?:kaupungin|kunnan|[a-zåäö]*(?:yhdistyksen|säätiön|opiston|yhtymän))\s)?(?P<name>CAPITAL(?:\s[a-zåäö]+){0,3}?)(?=,\s(?:joka|jonka|jossa|jota)\b|\.)",
            1,
            "name of one of several",
        ),
        (
            r"\b(?:[Hh]ankkeen|[Pp]rojektin|[Hh]ankkeemme)\s+(?:koko|täysi|virallinen|pitkä)\s+nimi\s+on\s+[\"”“]?(?P<name>[A-ZÅÄÖ0-9][^.;:\n\"”“]{3,110}?)[\"”“]?(?=\.|\n|$)",
            6,
            FULL_NAME,
        ),
        (rf"{_QUOTED}\s*[-–]\s?[a-zåäö]*(?:hank|projekti)", 2, "quoted name before the noun"),
        (rf"\b{_FI_NAMED}\s+{_QUOTED}", 2, "quoted name after the noun"),
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
            r"\b[Tt]yötä\s+jatkaa\s+(?P<name>[A-ZÅÄÖ](?:[^,.;:\n]|\.(?=\d)){2,60}?)(?=,|\.\s|\.$)",
            1,
            "name of what follows",
        ),
        (rf"\b(?:nimeltä(?:än|ään)?|nimi\s+on|nimellä)\s+{_QUOTED}", 3, "quoted name"),
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
            rf"\b(?:[Hh]anke|[Pp]rojekti)n?\s+(?:on\s+)?nimeltä(?:än|ään)?\s+(?P<name>{CAPITAL}(?:\s{CAPITAL})*)",
            3,
            "name after the noun",
        ),
        (
            r"\b(?:kantaa\s+nimeä|(?:[Hh]ankkeen|[Pp]rojektin|[Hh]ankkeemme)\s+(?:(?:koko|täysi|virallinen)\s+)?nimi\s+on"
            r"|nimeksi\s+(?:tuli|on\s+annettu|annettiin|valittiin)|(?:sai|saanut)\s+nimekseen)\s+"
            r"(?P<name>[A-ZÅÄÖ0-9][^.,;:\n]{1,80}?)(?=[.,;:\n]|$|\s+ja\s+(?:se|sen|siinä|siihen|hanke)\b)",
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
            r"(?m)(?:^|(?<=[.!?] ))(?P<name>[A-ZÅÄÖ0-9](?:[^\n.:;!?,]|\.(?=\d)){1,80}?)\s+on\s+(?:[^.\n]{0,110}?\s)?(?:(?:FUND)\+?(?:\s?-|:n\s))?(?:[a-zåäö]*hanke|[a-zåäö]*projekti)\b",
            2,
            "subject of 'on … hanke'",
        ),
    ),
    "sv": (
        (
            r"\b(?:sökt|söker|ansökt|ansöker|sökte|söks)\s(?:om\s)?(?:pengar|finansiering|stöd|medel|bidrag)\s(?:för|till)\s(?:projektet\s|uppföljaren\s)?(?P<name>RUN(?:\s[a-zåäö]+){0,3}?)(?=[,.]|\s(?:som|där)\b|$)",
            -9,
            "name of another project",
        ),
        (
            r"\b(?:[Ss]ysterprojektet|[Ff]öregångaren|(?:[Tt]idigare|[Ff]öregående)\sprojektet|fortsättning\spå(?:\s(?:projektet|förstudien|förprojektet|pilotprojektet|försöket))?|(?:förstudien|förprojektet|pilotprojektet)|bygger\s(?:vidare\s)?på\sprojektet)\s"
            r"(?P<name>[A-ZÅÄÖ][\w&+’-]+(?:\s[\wåäö’-]+){0,4}?)(?=\s?[(,.]|\s(?:som|var|är|pågick|där)\b)",
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
            r"\b[Pp]rojektets\s+(?:fullständiga|officiella|långa|hela)\s+namn\s+är\s+[\"”“]?(?P<name>[A-ZÅÄÖ0-9][^.;:\n\"”“]{3,110}?)[\"”“]?(?=\.|\n|$)",
            6,
            FULL_NAME,
        ),
        (rf"\b{_SV_NOUN}\s+{_QUOTED}", 3, "quoted name after the noun"),
        (
            r"(?m)(?:^|(?<=[.!?] ))(?P<name>[A-ZÅÄÖ0-9](?:[^\n.:;!?,]|\.(?=\d)){1,70}?)\s+är\s+namnet\s+på\b",
            3,
            "name that 'namnet på' gives",
        ),
        (
            r"(?m)(?:^|(?<=[.!?] ))(?P<name>RUN(?:\s[a-zåäö]+){0,3}?),\s+(?:ett|\w+s)\s+(?:[\w-]+\s){0,3}[\w-]*projekt\b",
            2,
            "name before 'ett projekt'",
        ),
        (
            r"(?m)(?:^|(?<=[.!?] ))(?P<name>RUN(?:\s[a-zåäö]+){0,3}?)\s+(?:leds|drivs|genomförs|koordineras|finansieras|ägs)\s+av\b",
            1,
            "subject of 'leds av'",
        ),
        (
            r"\b(?:(?:projekt(?:et)?|helheten),?\s+(?:som\s+)?(?:heter|kallas|går|döptes\s+till|(?:har\s+)?döpts\s+till|har\s+(?:fått|döpts)(?:\s+till)?)"
            r"|(?:under|fått|fick|bär|getts|gavs|projekt(?:et)?\s+med)\s+namnet|projekt(?:et)?\s+vid\s+namn"
            r"|[Pp]rojektets\s+(?:fullständiga\s+|officiella\s+)?namn\s+är)\s+(?P<name>RUN)",
            1,
            "name after the noun",
        ),
        (
            r"(?m)(?:^|(?<=[.!?] ))(?P<name>[A-ZÅÄÖ0-9][^\n.:;!?,]{1,60}?)(?:\s+(?:heter|kallas)\s+(?:ett|det|projektet|\w+s\s+(?:nya\s+)?projekt)\b"
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
        (rf"{_QUOTED}\s*-?\s?projekt", 2, "quoted name before the noun"),
        (rf"\b{_SV_NOUN}\s+(?:heter\s+|kallas\s+|benämns\s+)?(?P<name>RUN)", 1, "name after the noun"),
        (rf"(?P<name>{CAPITAL}(?:\s{CAPITAL})*?)\s?[-–]\s?projekt(?:et|ets)?\b", 2, "name before the noun"),
        (
            r"(?<![\w-])(?P<name>(?!Detta|Hela|Samma|Andra|Alla|Denna|Nya|Båda|Det|Den|Ett|När|Också|Även|Med|Inom|Om|Som|För|Under|Genom|Bland)[A-ZÅÄÖ]\w+\s(?!esf|eruf|eu-|pilot|gemensam|regional|nya)[a-zåäö]{4,})[-–]projekt(?:et|ets)\b",
            2,
            "name before the noun",
        ),
        (
            r"(?m)(?:^|(?<=[.!?] ))(?P<name>[A-ZÅÄÖ0-9](?:[^\n.:;!?,]|\.(?=\d)){1,70}?)\s+är\s+ett\s+(?:[^.\n]{0,80}?\s)?\w*projekt\b",
            1,
            "subject of 'är ett projekt'",
        ),
    ),
    "en": (
        (
            r"\b(?:(?:sequel|successor|follow-?up|continuation|new\sproject)[^.]{0,60}?\s(?:under\sthe\sname|called|named)|[Aa]pplied\sfor\s(?:money|funding|support)\sfor)\s(?:of\s)?(?:the\s)?(?P<name>BEFORE)(?<!\sand)(?<!\sto)(?<!\sin)(?=[.,;(]|\s[a-z(])",
            -9,
            "name of another project",
        ),
        (
            r"\b(?:grew\sout\sof|builds\son|built\son|is\sbased\son|follows|followed|succeeds|continues(?:\sthe\swork\sof)?|[Ss]ister\sproject(?:,|\sis)?|[Pp]redecessor,?(?:\sis|\swas)?)\s(?:the\s)?(?P<name>BEFORE)(?<!\sof)(?<!\sof\sthe)(?<!\sand)(?<!\sto)(?<!\sin)(?=\s\((?:[A-Z]\d{5}|(?:19|20)\d\d)|,\s(?:which|that|a|an|led|run)\b)",
            -9,
            "name of another project",
        ),
        (
            r"\b[Ss]ister\sproject,?\s(?P<name>[A-Z][\w&+’'-]+(?:\s[A-Z][\w&+’'-]+){0,4})(?=\s[a-z(]|[.,])",
            -9,
            "name of another project",
        ),
        (
            r"\b(?:(?:[Ee]arlier|[Pp]revious|[Pp]receding|former|[Aa]nother|[Ss]ister|[Pp]redecessor)\s(?:project,?\s|projects\s)?(?:called\s)?"
            r"|(?:continu(?:es|ed|ing)|carries\son|took\sup)\s(?:the\s)?(?:work|ideas?|legacy)\s(?:of|begun\s(?:in|by)|started\s(?:in|by)|done\sin)\s(?:the\s)?"
            r"|(?:continues|continuation\sof|follows|followed|succeeds|succeeded|builds\son|built\son|grew\sout\sof)\s(?:the\s)?(?=[A-Z][^.,]{2,50}\s\([A-Z]\d{5}\)))"
            r"(?P<name>[A-Z][\w&+’'-]+(?:\s(?:[A-Z][\w&+’'-]+|(?:of|the|for|and|to|in)(?=\s[A-Z]))){0,5})(?=\s?[(,.]|\s(?:which|that|was|ran|took|is|project)\b)",
            -9,
            "name of another project",
        ),
        (
            r"\b(?:[Pp]roject(?:,\s+|,?\s+(?:(?:which|that)\s+)?(?:is|was|has\s+been|will\s+be)\s+|\s+(?=goes|runs|bears|carries))(?:called|named|titled|entitled|christened"
            r"|known\s+as|given\s+the\s+name(?:\s+of)?|(?:goes|runs)\s+(?:by|under)\s+the\s+name(?:\s+of)?|(?:bears|carries)\s+the\s+name(?:\s+of)?)"
            r"|[Nn]ame\s+of\s+the\s+project\s+is|[Pp]roject[’']s\s+(?:full\s+|official\s+)?name\s+is)\s+(?P<name>BEFORE)(?<!\sand)(?<!\sto)(?<!\sin)(?<!\sfor)(?<!\swith)(?<!\sat)(?<!\sfrom)(?=[.,;)]|\s[a-z(]|$)",
            3,
            "name that is said to be it",
        ),
        (
            r"(?m)(?:^|(?<=[.!?] ))(?P<name>BEFORE)(?:,\s+as\s+(?:the\s+project|it)\s+is\s+called|\s+is\s+the\s+name\s+of)\b",
            3,
            "name that is said to be it",
        ),
        (
            r"\b[Pp]roject\s+(?P<name>(?!Manager|Coordinator|Co-ordinator|Leader|Director|Officer|Worker|Assistant|Partner|Code|Period|Secretary|Planner|Name|Website|Team|Staff)[A-Z][\w&+’'-]*(?:\s(?:[A-Z][\w&+’'-]*|of|to|for|in|and|the|with|on|at|into))*)(?=\s[a-z(]|[.,(]|$)",
            1,
            "name behind the noun",
        ),
        (
            r"\b(?:It|This|The\s+(?:project|scheme|programme|initiative))\s+(?:is|was)\s+(?:called|named)\s+[\"”“]?(?P<name>BEFORE)(?<!\sand)(?<!\sto)(?<!\sin)(?<!\sfor)(?<!\swith)(?=[\"”“.,;(]|\s[a-z(]|$)",
            3,
            "name that is said to be it",
        ),
        (
            r"\b(?:EUR\s[\d,.]+|€\s?[\d,.]+|[\d,.]+\s?(?:euros?|€)|funding|support|grant|money)\s(?:from\s(?!for)[^.]{3,60}?\s)?for\s(?:the\s|its\s)?(?:project\s)?(?P<name>BEFORE)(?<!\sin)(?<!\sof)(?<!\sto)(?<!\sand)(?<!\sfor)(?=,\s(?:in|a|an|which|where|whose)\b|\.\s|\.$|\s(?:in\swhich|which|that)\b)",
            1,
            "what money is for",
        ),
        (
            r"\b[Ff]ull\s+(?:name|title)\s+(?:of\s+the\s+project\s+)?is\s+[\"”“]?(?P<name>[A-Z0-9][^.;:\n\"”“]{3,110}?)[\"”“]?(?=\.|\n|$)",
            6,
            FULL_NAME,
        ),
        (rf"\b[Pp]roject\s+{_QUOTED}", 3, "quoted name after the noun"),
        (
            r"(?P<name>[A-Z][\w&+’'-]+(?:\s(?:[A-Z][\w&+’'-]+|of|to|and|&|for|in|the))*),\s+(?:an?|our|the)\s+(?:[\w’'-]+\s){0,3}project\b",
            1,
            "name before 'a project'",
        ),
        (
            r"\bproject,\s+(?P<name>[A-Z][\w&+-]+(?:\s(?:[A-Z][\w&+-]+|of|to|and|for|in|the))*)(?=\s\(|,|\.)",
            1,
            "name behind the noun",
        ),
        (
            r"(?m)(?:^|(?<=[.!?] ))(?P<name>[A-Z0-9][^\n.:;!?,]{2,60}?)\s+(?:is|was|will\s+be)\s+(?:led|run|coordinated|managed|carried\s+out|administered|implemented)\s+by\b",
            2,
            "subject of 'is led by'",
        ),
        (
            r"\b(?:carr(?:ies|ied|ying)\sout|implement(?:s|ed|ing)|launch(?:es|ed)|coordinat(?:es|ed|ing)|leads|led|leading|runs|ran|running|starts|started|completed|joined)\s(?:the\s)?"
            r"(?P<name>BEFORE)(?<!\sand)(?<!\sto)(?<!\sin)(?<!\sfor)(?<!\swith)(?<!\sat)(?<!\sfrom)(?=\s[a-z(]|[.,;]|$)",
            2,
            "what is carried out",
        ),
        (
            r"(?m)(?:^|(?<=[.!?] ))(?:In|Within|Through|Under|Thanks\sto|With|During|Before|After|When|Behind)\s(?P<name>BEFORE)(?<!\sand)(?<!\sto)(?<!\sin)(?<!\sfor)(?<!\swith)(?<!\sat)(?<!\sfrom)(?=,|\s[a-z(])",
            1,
            "what is carried out",
        ),
        (
            r"(?m)(?:^|(?<=[.!?] ))(?:The\s)?(?P<name>BEFORE),\swhich\s(?:got|is|was|has|received|gets|aims|started|began|starts|begins|ends|ended|runs|ran|takes|will)\b(?=[^.\n]{0,120}\b(?:fund|project|decision|partner|pilot|financ|launch|run))",
            1,
            "subject of 'which is'",
        ),
        (
            r"\bpredecessor,?\s+(?:the\s+)?(?P<name>[A-Z][\w&+-]+(?:\s[A-Z][\w&+-]+)*)",
            1,
            "name of a predecessor",
        ),
        (rf"\b(?:called|named|titled|entitled)\s+{_QUOTED}", 3, "quoted name"),
        (
            r"\bproject\s+(?:called|named|titled|entitled)\s+(?P<name>[A-Z][\w&+-]+(?:\s(?:[A-Z][\w&+-]+|of|to|and|for|in|the|with))*)",
            2,
            "name after the noun",
        ),
        (rf"{_QUOTED}\s+project\b", 2, "quoted name before the noun"),
        (
            r"\b(?:[Tt]he|[Oo]ur|[Ii]n|[Oo]f|[Bb]y|[Aa]n?|[Nn]ew)\s+(?:[a-z][\w-]*\s){0,3}(?P<name>BEFORE(?:\s\([A-Z][\w+-]{1,12}\))?)\s+(?:[a-z]+\s)?project\b",
            1,
            "name before the noun",
        ),
        (
            r"(?P<name>[A-Z][\w&+-]+(?:\s(?:(?:to|of|for|in|and|the|an?|with|on|into|at|from|by|over|without)\s)*[A-Z][\w&+-]+)*)\s+[Pp]roject\b(?!\s(?:[Mm]anager|[Cc]oordinator|[Ww]orker|[Pp]lan|[Ll]eader|[Oo]fficer|[Aa]ssistant|[Ss]taff|[Tt]eam|[Ss]ecretary))",
            1,
            "name before the noun",
        ),
        (
            r"(?m)(?:^|(?<=[.!?] ))(?P<name>[A-Z0-9](?:[^\n.:;!?,]|\.(?=\d)){1,70}?)\s+(?:is|was)\s+an?\s+(?:[^.\n]{0,80}?\s)?(?:[a-z]+-)?project\b",
            1,
            "subject of 'is a project'",
        ),
    ),
}
_FUNDS = "ESR|EAKR|EU|JTF|AMIF|STEA|LIFE|Leader|Erasmus|Interreg|Horisontti|Horizon"
_RUN = rf"{CAPITAL}(?:\s(?:{CAPITAL}|(?:och|i|på|av|till|med|för|&)\s{CAPITAL}))*"
_BEFORE = (
    r"(?-i:[A-Z])[\w&+!’'-]*(?:\s(?:(?-i:[A-Z0-9])[\w&+!’'-]*|of|to|for|in|and|the|an?|with|on|&|at|into|from|by|over"
    r"|without))*"
)
_WRITTEN = {
    language: tuple(
        (
            pattern.replace("RUN", _RUN)
            .replace("CAPITAL", CAPITAL)
            .replace("FUND", _FUNDS)
            .replace("BEFORE", _BEFORE.replace("(?-i:", "(?:")),
            weight,
            rule,
        )
        for pattern, weight, rule in rows
    )
    for language, rows in _WRITTEN.items()
}


@cache
def phrases_of(language: str) -> tuple[tuple[Expression, int, str], ...]:
    """Return the phrases that name a project in a language: what to search, its weight, the rule's name."""
    return tuple((Expression(pattern), weight, rule) for pattern, weight, rule in _WRITTEN.get(language, ()))
