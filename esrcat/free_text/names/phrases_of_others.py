"""The phrases that name another project than the text's own: where the idea came from, what follows it."""

from __future__ import annotations

_ANOTHER = "name of another project"
# A capital and a few words in small letters, or a run of words with capitals.
_FI_NAME = r"[A-ZÅÄÖ][\w&+’-]*(?:\s[\wåäö&+’-]+){0,4}?"
_SV_NAME = r"[A-ZÅÄÖ][\w&+’-]*(?:\s[a-zåäö][\w’-]*){0,4}|RUN"
_YEARS = r"(?:19|20)\d\d(?:\s?[–-]\s?(?:19|20)\d\d)?"

FINNISH_OTHERS: tuple[tuple[str, int, str], ...] = (
    (
        # 'liiton edellinen hanke, sosiaalirahaston Kassalla (2011–2013), kulutti'
        rf"\b(?:[Ee]delli(?:nen|set)|[Aa]i(?:em|kaisem)pi|[Ee]deltävä|[Vv]anha)\s(?:[\w-]+\s){{0,2}}(?:hankkeemme|projektimme|hanke|projekti),\s(?:[a-zåäö]+n\s){{1,2}}(?P<name>{_FI_NAME})(?=,\s|\s\()",
        -9,
        _ANOTHER,
    ),
    (
        # 'Talkootuvat, hankkeemme edeltäjä vuosilta 2006–2008'
        rf"(?P<name>{_FI_NAME}),\s(?:hankkeen|hankkeemme|projektin|projektimme|sen)\s(?:edeltäjä|esikuva|seuraaja|sisarhanke)\b",
        -9,
        _ANOTHER,
    ),
    (
        # 'Lisäksi alkaa Viivalla kouluun, seuran pieni jatkohanke'
        r"(?P<name>(?!Se\b|Tämä\b|Sen\b|Kyse|Hanke\b)[A-ZÅÄÖ][\w&+’-]*(?:\s(?!on\b|oli\b|ja\b|sai\b)[a-zåäö][\w’-]*){0,4}?),\s(?:[a-zåäö-]+\s){0,3}(?:jatko|sisar|seuraaja|edeltäjä|rinnakkais|esi)-?(?:hanke|projekti)(?:emme|mme|nsa|nsä)?\b",
        -9,
        _ANOTHER,
    ),
    (
        # 'Sisarhankkeemme Toinen tutkinto Lappi toimii Rovaniemellä'
        rf"\b(?:[Ss]isar|[Rr]innakkais|[Ss]euraaja|[Jj]atko|[Ee]si)(?:hank|projekti)\w*\s(?P<name>{_FI_NAME})"
        r"(?=\s(?:toimii|toimi|pyörii|pyöri|tekee|teki|etsii|opettaa|kehittää|käynnistyy|käynnistyi|tuottaa|auttaa|sai|saa)\b)",
        -9,
        _ANOTHER,
    ),
    (
        # 'jatkaa aiheesta hankkeella Sanotusta tehdyksi, jolle on haettu rahaa'
        rf"\b(?:jatka(?:a|vat|taan|tetaan)|jatkuu)\s(?:[\w-]+\s){{0,3}}?(?:hankkeella|hankkeessa|projektilla|projektissa|nimellä)\s(?P<name>{_FI_NAME})(?=[,.(]|\s\(|\s-)",
        -9,
        _ANOTHER,
    ),
    (
        # 'Tutkinnot näkyviin (2018–2020, toteuttajana Joen opisto) teki samaa'
        rf"(?m)(?:^|(?<=[.!?] ))(?P<name>{_FI_NAME})(?=\s\({_YEARS},\s(?:toteuttaj|vetäj|hallinnoij|hallinnoi|veti|toteutti|johti|koordinoi)\w*)",
        0,
        _ANOTHER,
    ),
    (
        # 'Vuosina 2009–2011 seuralla oli Kemin kanssa Kynnys ylös, josta moni jatkoi kouluun'
        rf"\b[Vv]uosina\s{_YEARS}\s(?:[\w-]+\s){{0,3}}?(?:oli|pyöri|toimi|veti|toteutti)\s(?:[\w-]+\s){{0,3}}(?P<name>{_FI_NAME})(?=,\s(?:joka|jossa|josta|jonka|johon)\b)",
        0,
        _ANOTHER,
    ),
    (
        # 'Portin edeltäjä, Kynnys ylös, päättyi 2012'
        rf"\b(?:edeltäjä|seuraaja|(?:sisar|jatko|rinnakkais|esi)(?:hanke|projekti))(?:mme|nsa|nsä|emme|ensa)?,\s(?P<name>{_FI_NAME}),\s",
        -9,
        _ANOTHER,
    ),
)
SWEDISH_OTHERS: tuple[tuple[str, int, str], ...] = (
    (
        # 'vårt förra projekt, Uppvärmningen (2005–2007), gick på Mål 3'
        rf"\b(?:förra|tidigare|föregående|senaste)\s(?:[a-zåäö]+\s)?projekt(?:et)?,\s(?P<name>{_SV_NAME})(?=,|\s\(|\.)",
        -9,
        _ANOTHER,
    ),
    (
        # 'I Ekenäs fanns Gröna fingrar, föregångaren till det här', 'planeras Bänkvägen, ett systerprojekt'
        rf"(?P<name>{_SV_NAME}),\s(?:som\s(?:är|var)\s)?(?:(?:ett|en|vårt|vår|stadens|föreningens|projektets)\s)?(?:[a-zåäö]+\s)?(?:föregångare\w*|systerprojekt\w*|uppföljare\w*|fortsättningsprojekt\w*|förprojekt\w*)",
        -9,
        _ANOTHER,
    ),
    (
        rf"\b[Ss]ysterprojekt,\s(?P<name>{_SV_NAME}),\s",
        -9,
        _ANOTHER,
    ),
    (
        r"\b(?:[Ff]öregångaren|[Ss]ysterprojektet|[Uu]ppföljaren|[Ff]örprojektet)\s(?P<name>RUN)(?=\s[a-zåäö]|[,.(])",
        -9,
        _ANOTHER,
    ),
    (
        # 'Före Andra vändan fanns Första steget (2001–2002)'
        rf"\b(?:[Ff]öre|[Ii]nnan)\s[^.,;]{{3,40}}?\s(?:fanns|kom|pågick|drevs|hade\svi)\s(?P<name>{_SV_NAME})(?=\s\(|,|\.)",
        -9,
        _ANOTHER,
    ),
    (
        # 'drev redan 2012–2013 Slampengar, det projekt där …'
        rf"\b(?:drev|genomförde|ledde|hade|fanns|pågick)\s(?:redan\s)?(?:åren\s)?{_YEARS}\s(?P<name>{_SV_NAME})(?=,|\.|\s\()",
        -9,
        _ANOTHER,
    ),
    (
        rf"(?m)(?:^|(?<=[.!?] ))(?P<name>{_SV_NAME})\shette\s(?:det|projektet|försöket),?\s\(?{_YEARS}",
        0,
        _ANOTHER,
    ),
    (
        # 'föreningens förra stora satsning, projektet Bodvandring, avslutades 2007'
        rf"\b(?:förra|tidigare|föregående|första)\s(?:[a-zåäö]+\s)?(?:satsning\w*|försök\w*|insats\w*|helhet\w*),\s(?:projektet\s)?(?P<name>{_SV_NAME})(?=,|\s\(|\.)",
        -9,
        _ANOTHER,
    ),
    (
        # 'bygger på Tröskeln, som Närpes stad genomförde', 'hämtades från Tröskeln, ett projekt som drevs av …'
        rf"\b(?:från|på)\s(?:projektet\s)?(?P<name>{_SV_NAME}),\s(?:ett\s(?:[a-zåäö]+\s)?\w*projekt,?\s)?som\s(?:[^.,;]{{3,50}}?\s(?:genomförde|drev|ledde|ägde)|drevs|genomfördes|leddes)\b",
        0,
        _ANOTHER,
    ),
)
ENGLISH_OTHERS: tuple[tuple[str, int, str], ...] = (
    (
        # 'had a predecessor in the north: the project Ivalo Wall (2006–2008)'
        r"\b(?:[Pp]redecessor|[Ff]orerunner|[Ss]uccessor|[Ss]ister\sproject)[^.;:]{0,40}?:\s(?:the\s)?(?:project\s)?(?P<name>BEFORE)(?<!\sin)(?=\s\(|,)",
        -9,
        _ANOTHER,
    ),
    (
        # 'A separate scheme, Dark Sky (2015–2017)', 'An earlier trial called Night Bus'
        r"\b(?:[Ss]eparate|[Ss]ister|[Ee]arlier|[Pp]revious|[Rr]elated|[Pp]receding|[Ff]ormer)\s(?:[a-z]+\s)?(?:scheme|initiative|programme|effort|undertaking|venture|pilot|trial|study),?\s(?:called\s|named\s)?(?P<name>BEFORE)(?<!\sin)(?<!\sof)(?=\s\(|,|\.)",
        -9,
        _ANOTHER,
    ),
    (
        # 'The idea came from Bright Nights (2015–2017)', 'was first tried in Metal Without Moulds, run by'
        r"\b(?:idea|model|method|approach|inspiration)s?\s(?:[a-z]+\s){0,3}(?:from|in|by)\s(?:the\s)?(?P<name>BEFORE)(?<!\sin)(?<!\sof)(?=\s\((?:19|20)|,\s(?:run|led|carried|a|an|which|coordinated|managed)\b)",
        -9,
        _ANOTHER,
    ),
    (
        # 'Before that, the college had run Bogs and Beyond (2019–2021)'
        r"\b(?:had|has|have)\s(?:already\s|earlier\s|previously\s)?(?:run|led|completed|carried\sout|tried)\s(?:the\s)?(?P<name>BEFORE)(?<!\sin)(?<!\sof)(?=\s\((?:19|20)|\sin\s(?:19|20)\d\d)",
        -9,
        _ANOTHER,
    ),
    (
        r"\b(?:Before|Prior\sto)\s[^.,]{2,40}?\s(?:there\swas|came|ran)\s(?:the\s)?(?P<name>BEFORE)(?<!\sin)(?<!\sof)(?=\s\(|[,.])",
        -9,
        _ANOTHER,
    ),
    (
        r"\b(?:go(?:es)?|went|live[sd]?|carried|continue[sd]?)\s(?:on\s)?in\s(?:an?|the)\s(?:[a-z-]+\s)?project,?\s(?:named\s|called\s|titled\s)?(?P<name>BEFORE)(?<!\sin)(?<!\sof)(?=\s\(|[,.]|\s[a-z])",
        -9,
        _ANOTHER,
    ),
    (
        # 'a project named Next Gear starts … a direct successor of ours'
        r"\b(?:in|at)\s[A-Z][\w-]+,\swhere\s(?:an?|the)\s(?:[a-z]+\s)?project\s(?:named|called|titled)\s(?P<name>[A-Z][\w&+’'-]+(?:\s[A-Z][\w&+’'-]+){0,4})",
        -9,
        _ANOTHER,
    ),
)
