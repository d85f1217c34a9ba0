"""The phrases that name what goes before a project or follows it: beside a word of kin, by its coming name."""

from __future__ import annotations

_ANOTHER = "name of another project"
_FI_NAME = r"[A-ZÅÄÖ][\w&+’-]*(?:\s[\wåäö&+’-]+){0,4}?"
_SV_NAME = r"[A-ZÅÄÖ][\w&+’-]*(?:\s[a-zåäö][\w’-]*){0,4}?"
_YEARS = r"(?:19|20)\d\d(?:\s?[–-]\s?(?:19|20)\d\d)?"
_FI_UNDERTAKING = r"[\w-]*(?:hank(?:e|keen|etta|keessa|keella|keesta)|projekti\w*|kokeilu\w*|yrity(?:s|ksen)|hakemu\w+)(?:mme|nsa|nsä)?"
_SV_UNDERTAKING = r"[\w-]*(?:projekt(?:et)?|försök(?:et)?|satsning(?:en)?|insats(?:en)?|verksamhet(?:en)?)"
_EN_UNDERTAKING = r"(?:project|effort|scheme|adventure|venture|attempt|trial|undertaking|initiative|pilot)"

FINNISH_KIN: tuple[tuple[str, int, str], ...] = (
    (
        # 'Ensimmäinen kokeilumme, Kynnys (2012–2014)', 'Seuraava hanke, Portti, alkaa'
        rf"\b(?i:ensimmäi|aiem|aikaisem|edelli|edeltä|seuraava|samantapai|samanlai|toisenlai|samankaltai)\w*\s(?:[\w-]+\s){{0,2}}?{_FI_UNDERTAKING}(?:\s[A-ZÅÄÖ]\w+ssa)?,\s(?P<name>{_FI_NAME})(?=,\s|\s\()",
        -9,
        _ANOTHER,
    ),
    (
        # 'opisto aloittaa jatkon nimeltä Kolmas portti', 'Vastaavassa hankkeessa Oulussa, nimeltään Portti,'
        rf"\b(?i:jatko(?:n|a|lle)?|jatkohank\w+|seuraaja\w*|edeltäjä\w*|(?:vastaava|samanlai|oma|seuraava|aiem|edelli)\w*\s\w*(?:hank|projekti)\w*)(?:[^.;:\n]{{0,30}}?),?\snime(?:ltä|ltään|llä)\s(?P<name>{_FI_NAME})(?=[,.]|\s\(|\s(?:ja|joka)\s)",
        -9,
        _ANOTHER,
    ),
    (
        # 'jonka työnimi on Portti', 'Uusi hanke (työnimi Portti)': what has only a working name is yet to come
        rf"\b(?:jonka|sen|[Uu]usi\s\w*(?:hanke|projekti))\s\(?(?:työnimi|työnimenä|työnimeltään)\s(?:on\s|olisi\s)?[\"”“]?(?P<name>{_FI_NAME})(?=[,.)\"”“])",
        -9,
        _ANOTHER,
    ),
    (
        # 'on jo seuraava vireillä. Sen nimeksi on tulossa Portti, ja …'
        rf"\b(?:[Ss]euraava\w*|[Jj]atko\w*)\s[^.\n]{{0,60}}\.\s(?:Sen|Hankkeen|Sille)\s(?:nimeksi|nimi)\s(?:on\s)?(?:tulossa|tulee|annettiin|olisi)?\s?(?P<name>{_FI_NAME})(?=[,.])",
        -9,
        _ANOTHER,
    ),
    (
        # 'käynnistää uuden hankkeen, Portti auki, joka alkaa'
        rf"\b(?:käynnistää|aloittaa|valmistelee|suunnittelee|hakee)\s(?:jo\s|nyt\s|sitten\s)?(?:uu(?:den|tta)|seuraava[an]|oma[an])\s{_FI_UNDERTAKING},?\s(?:nimeltä\s)?(?P<name>{_FI_NAME})(?=,\sjo|\s\({_YEARS})",
        0,
        _ANOTHER,
    ),
)
SWEDISH_KIN: tuple[tuple[str, int, str], ...] = (
    (
        # 'Fortsättningen, Porten öppnas, söker', 'Förebilden, projektet Porten,'
        rf"\b(?i:fortsättningen|efterföljaren|efterträdaren|föregångaren|uppföljaren|förebilden|systerprojekt(?:et)?|något\sliknande)(?:\si\s[A-ZÅÄÖ][\wåäö-]+)?,\s(?:projektet\s)?(?P<name>{_SV_NAME})(?=,|\s\()",
        -9,
        _ANOTHER,
    ),
    (
        # 'Vårt första försök, Porten (2012–2013)'
        rf"\b(?i:förra|tidigare|föregående|första|nästa|liknande|motsvarande)\s(?:[a-zåäö]+\s)?{_SV_UNDERTAKING}(?:\si\s[A-ZÅÄÖ][\wåäö-]+)?,\s(?P<name>{_SV_NAME})(?=,|\s\()",
        -9,
        _ANOTHER,
    ),
    (
        # 'En föregångare fanns i Larsmo: Porten (Leader, 2017–2019)'
        rf"\b(?i:föregångare|förebild|efterföljare|uppföljare|systerprojekt|fortsättning)\w*\s[^.;:\n]{{0,40}}:\s(?P<name>{_SV_NAME})(?=,|\s\()",
        -9,
        _ANOTHER,
    ),
    (
        # 'Porten hette kommunens första försök'
        rf"(?m)(?:^|(?<=[.!?] ))(?P<name>{_SV_NAME})\s(?:hette|heter)\s(?:\w+\s)?(?:första|förra|tidigare|nästa|föregående)\s{_SV_UNDERTAKING}",
        -9,
        _ANOTHER,
    ),
    (
        # 'Förbundet förbereder nu Porten öppnas, som ska …'
        rf"\b(?:förbereder|planerar|skisserar)\s(?:nu\s|redan\s|också\s|i\sstället\s)?(?P<name>{_SV_NAME})(?=,\ssom\s(?:ska|skall|skulle)\s)",
        0,
        _ANOTHER,
    ),
)
ENGLISH_KIN: tuple[tuple[str, int, str], ...] = (
    (
        # 'Its successor, Dry Land, has been applied for'
        r"\b(?:[Ss]uccessor|[Pp]redecessor|[Ss]equel|[Ff]ollow-?up|[Cc]ontinuation|[Ff]orerunner)(?:\sproject)?(?:\sin\s[A-Z][\w-]+)?,\s(?:the\s)?(?P<name>BEFORE)(?<!\sin)(?<!\sfor)(?=,|\s\()",
        -9,
        _ANOTHER,
    ),
    (
        # 'a similar effort, Dry Land, reached', 'an earlier project of ours, Dry Land, helped'
        rf"\b(?:[Ss]maller|[Bb]igger|[Ll]arger|[Ss]imilar|[Nn]ext|[Ee]arlier|[Pp]revious|[Ff]ormer)\s(?:[a-z]+\s)?{_EN_UNDERTAKING}(?:\s(?:of\s(?:ours|theirs|its\sown)|in\s[A-Z][\w-]+))?,\s(?P<name>BEFORE)(?<!\sin)(?<!\sfor)(?=,|\s\()",
        -9,
        _ANOTHER,
    ),
    (
        # 'A follow-up is already written. Called Dry Land, it would run …'
        r"(?:(?<=[.!?] ))Called\s(?P<name>BEFORE)(?=,\s(?:it|this)\s(?:would|will)\b)",
        -9,
        _ANOTHER,
    ),
    (
        # 'Much was learnt from Dry Land, a trial in Oulu', 'moves on to Dry Land, a scheme paid by'
        rf"\b(?:(?:learn(?:t|ed)|borrowed|inspired|stolen|came|comes|grew)\s(?:[a-z]+\s){{0,2}}?(?:from|by)|(?:moves?|moved|goes|go|went)\son\s(?:to|with))\s(?P<name>BEFORE)(?<!\sin)(?<!\sfor),\san?\s(?:[\w,-]+\s){{0,3}}?{_EN_UNDERTAKING}\b",
        -9,
        _ANOTHER,
    ),
    (
        # 'Its work has been supported by the ERDF-funded Dry Land project'
        r"\b(?:(?:has|have|had)\sbeen\s(?:supported|developed|prepared|started|built)\s(?:by|in|with)|with\sthe\ssupport\sof)\s(?:the\s)?(?:[A-Z]+-funded\s)?(?P<name>[A-Z](?:(?!\sproject)[^.,;:\n]){2,80})\s[Pp]roject\b",
        -9,
        _ANOTHER,
    ),
    (
        # 'Dry Land has been applied for'
        r"(?m)(?:^|(?<=[.!?] ))(?P<name>BEFORE)(?<!\sin)\s(?:has|have)\sbeen\sapplied\sfor\b",
        0,
        _ANOTHER,
    ),
)
