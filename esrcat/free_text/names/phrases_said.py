"""Phrases by which a text says whose and what a name is: in apposition, in brackets, by the word for names.

They stand anywhere in a sentence, where those of `name_phrases` stand beside the noun or open one.
"""

from __future__ import annotations

from esrcat.free_text.names.mention import FULL_NAME

APPOSITION = "subject of an apposition"
"""The rule of a name behind which the text says what it is: 'Kylätupa, kuntien yhteinen hanke'."""
SAID = "name that is said to be it"

_FI_NAME = r"CAPITAL(?:\s(?!on\b|oli\b|ja\b)[a-zåäö][\w’-]*){0,4}?"
_SV_NAME = r"RUN(?:\s(?!är\b|var\b|och\b|som\b)[a-zåäö]+){0,4}?"
# Words before the Finnish noun that say whose the project is, or what it is like.
_FI_WHOSE = (
    r"(?:(?:[\wåäö:.&’-]+(?:n|[aä]vä|ma|mä|tu|ty|nut|nyt)|[\w-]*inen|ja|sekä|oma|ikioma|uusi|tuo|se|eräs|pieni|suuri"
    r"|iso|yksi|ensimmäinen|[A-ZÅÄÖ][\w&.-]*)\s)"
)
# What else than the project a name may be given to: 'Hanke teki oppaan nimeltä …'.
_FI_THING = r"(?!op[ap]|kirja|leh[dt]|näyttel|näytel|kurssi|tapahtum|mall|menetelm|peli|sovellu|video|julkais|ryhm|koulutu|kampanj|työkalu|podcast|blogi|seminaar|sivust|tuot)"

# A verb in the third person, by its ending.
FI_FINITE = r"(?:on|oli|sai|saa|ei|jäi|vei|toi|\w{2,}(?:aa|ää|ee|oo|öö|oi|öi|ii|uu|ui|yy|yi|tti|ssi|ksi|lsi|nsi|rsi|vat|vät|taan|tään|daan|dään|tiin))"

_NO_SHORT_NAME = r"(?:EAKR|STEA|AMIF|LIFE|LEADER)\b"

FINNISH_SAID: tuple[tuple[str, int, str], ...] = (
    (
        # 'RUUTU eli Ruoka uusille tuottajille alkaa'
        rf"\b(?!{_NO_SHORT_NAME})[A-ZÅÄÖ]{{4,15}}\seli\s(?P<name>CAPITAL(?:\s[a-zåäö]+){{1,6}}?)(?<!rahasto)(?<!keskus)(?<!liitto)(?<!ohjelma)(?=[.,;]|\s\(|\s{FI_FINITE}\b)",
        2,
        SAID,
    ),
    (
        # 'Ruoka uusille tuottajille, lyhyesti RUUTU, on …'
        r"(?:(?m:^)|(?<=[.!?:] ))(?P<name>CAPITAL(?:\s[a-zåäö]+){1,6}?),\s(?:lyhyesti|lyhyemmin|lyhennettynä|lyhenteenä)\s[A-ZÅÄÖ]",
        6,
        FULL_NAME,
    ),
    (
        # 'Tätä varten oli Levähdys, Pohjolan Tuki ry:n hanke, jonka maksoi …'
        rf"(?:(?m:^)|(?<=[.!?:,] )|(?<=[a-zåäö] ))(?P<name>{_FI_NAME}),\s{_FI_WHOSE}{{0,7}}(?:[A-Z+]+-|[a-zåäö]+-?)?(?:hanke|projekti)(?:emme|mme|nsa)?"
        r"(?=[,.!]|\s(?:joka|jonka|jossa|jota|johon|jolla|jolle|on|oli)\b|(?m:$))",
        2,
        APPOSITION,
    ),
    (
        # 'Odota mua (ESR-hanke) auttaa'
        rf"(?:(?m:^)|(?<=[.!?:,] )|(?<=[a-zåäö] ))(?P<name>{_FI_NAME})\s\((?:[^()\n.]{{0,40}}[\s-])?(?:hanke|projekti)(?:[,;][^()\n]{{0,40}})?\)",
        2,
        APPOSITION,
    ),
    (
        # 'Hanke kulkee nimellä Odota mua', 'hankkeen, jolle annoimme nimen Odota mua'
        rf"\b[\w-]*(?:[Hh]ank(?:e|k)|[Pp]rojekti)\w*,?\s(?:{_FI_THING}[a-zåäö-]+,?\s){{0,5}}?(?:nimellä|nimeltä(?:än|ään)?|nimen|nimeä|nimi(?:\son)?|nimeksi(?:\s[a-zåäö]+){{0,2}})"
        rf"\s[\"”»]?(?P<name>{_FI_NAME})(?=[\"”»]?(?:[.,;:)!]|\s\(|$|\s(?:ja|sekä|joka|jonka|jossa)\b|\s{FI_FINITE}\b))",
        3,
        SAID,
    ),
    (
        rf"\bNimi\s(?P<name>{_FI_NAME})(?=\s(?:keksittiin|syntyi|viittaa|tulee|kertoo|juontaa|keksi|kuvaa)\b)",
        2,
        SAID,
    ),
    (
        # 'Hankkeemme, Kylälaatikko, auttaa'
        rf"\b(?:[Hh]ankkeemme|[Pp]rojektimme|hankkeensa|projektinsa|[Hh]anke|[Pp]rojekti),\s(?P<name>{_FI_NAME}),\s",
        1,
        "name between commas",
    ),
    (
        # 'Uusin hankkeemme on Odota mua'
        rf"\b(?:hankkeemme|projektimme|hankkeensa|projektinsa)\s(?:nimi\s)?(?:on|oli)\s(?P<name>{_FI_NAME})(?=[.,;]|\s(?:ja|joka|jonka|jossa)\b|$)",
        2,
        "name after the noun and before the verb",
    ),
    (
        # 'Hankkeemme Odota mua auttaa', 'yhteishanke Odota mua päättyy'
        r"\b(?:[a-zåäö-]*|[A-Z+]+-)(?:[Hh]anke|[Pp]rojekti|[Hh]ankkeemme|[Pp]rojektimme)\s(?P<name>CAPITAL(?:\s[a-zåäö]+){1,4}?)"
        rf"(?=\s{FI_FINITE}\b)",
        1,
        "name after the noun and before the verb",
    ),
)
SWEDISH_SAID: tuple[tuple[str, int, str], ...] = (
    (
        rf"(?:(?m:^)|(?<=[.!?:,] )|(?<=[a-zåäö] ))(?:(?:I|Med|Inom|Genom|På|För|Om)\s)?(?P<name>{_SV_NAME}),\s(?:ett|vårt|det|(?:[\wåäö-]+s)(?:\soch\s[\wåäö-]+s)?)\s(?:[\w+-]+\s){{0,3}}?[\w+-]*projekt(?:et)?\b",
        2,
        APPOSITION,
    ),
    (
        # 'Halva dagen, så heter projektet, bygger på …'
        rf"(?m)(?:^|(?<=[.!?] ))(?P<name>{_SV_NAME}),\sså\s(?:heter|kallas|kallar)\s(?:projektet|vi|satsningen|det)\b",
        3,
        SAID,
    ),
    (
        # 'Vanan kommer från Lugn start, projektet som har hållit på i två år.'
        rf"(?<=[a-zåäö] )(?P<name>{_SV_NAME}),\sprojektet\s(?:som|där|vars|med)\b",
        2,
        APPOSITION,
    ),
    (
        rf"(?:(?m:^)|(?<=[.!?:,] )|(?<=[a-zåäö] ))(?P<name>{_SV_NAME})\s\((?:[^()\n.]{{0,40}}[\s-])?projekt(?:et)?(?:[,;][^()\n]{{0,40}})?\)",
        2,
        APPOSITION,
    ),
    (
        rf"(?m)(?:^|(?<=[.!?] ))(?P<name>{_SV_NAME})\s(?:är|var)\s(?:vårt|(?:[\wåäö-]+s)(?:\soch\s[\wåäö-]+s)?|det)\s(?:[\w+-]+\s){{0,4}}?[\w+-]*projekt(?:et)?\b",
        2,
        "subject of 'är ett projekt'",
    ),
    (
        rf"(?m)(?:^|(?<=[.!?] ))(?:(?:I|Med|Inom|Genom|På|För|Om)\s)?(?P<name>{_SV_NAME}),\ssom\s(?:projektet|satsningen|helheten|vi|det)\s(?:har\s)?(?:heter|kallas|kallar|kallade|döptes|döpts|döpte|fick\sheta)\b",
        3,
        SAID,
    ),
)
ENGLISH_SAID: tuple[tuple[str, int, str], ...] = (
    (
        r"\b(?:call(?:s|ed)?|nam(?:e[sd]?|ing)|christened|dubbed|titled)\s(?:it|the\s(?:project|scheme|initiative))\s[\"”“]?(?P<name>BEFORE)(?<!\sand)(?<!\sto)(?<!\sin)(?<!\sfor)(?=[\"”“.,;:(!]|\s[a-z(]|$)",
        3,
        SAID,
    ),
    (
        # 'Welcome to Open Gate, a project …', 'This is Open Gate, the project that …'
        r"\b(?:[Ww]elcome\sto|[Tt]his\sis|[Mm]eet|[Ii]ntroducing|[Ee]nter)\s(?P<name>BEFORE)(?<!\sand)(?<!\sto)(?<!\sin)(?<!\sfor),\s(?:an?|our|the|its)\s(?:[\w’'+-]+\s){0,3}project\b",
        3,
        SAID,
    ),
    (
        r"(?:(?m:^)|(?<=[.!?:,] )|(?<=[a-z] ))(?P<name>BEFORE)(?<!\sand)(?<!\sto)(?<!\sin)(?<!\sfor)\s\((?:[^()\n.]{0,40}\s)?project(?:[,;][^()\n]{0,40})?\)",
        2,
        APPOSITION,
    ),
    (
        r"\b(?:a|one|joint|new|our|small|same)\s(?:[a-z-]+\s)?project:\s(?P<name>BEFORE)(?<!\sand)(?<!\sto)(?<!\sin)(?<!\sfor)(?=[.,;(]|$)",
        2,
        SAID,
    ),
    (
        r"\b[Tt]he\s(?:scheme|initiative|undertaking|effort|venture),\s(?P<name>BEFORE)(?<!\sand)(?<!\sto)(?<!\sin)(?<!\sfor),\s",
        2,
        SAID,
    ),
    (
        r"(?m)(?:^|(?<=[.!?] ))(?P<name>BEFORE)(?<!\sand)(?<!\sto)(?<!\sin)(?<!\sfor)\s(?:is|was)\s(?:the|one|[\w’'-]+['’]s)\s(?:[\w’'+-]+\s){0,3}?project\b",
        2,
        "subject of 'is a project'",
    ),
)
