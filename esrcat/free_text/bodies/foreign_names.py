"""Where Swedish and English names of organisations stand in running text, and of those of other funders."""

from __future__ import annotations

import re
from collections.abc import Iterator

from esrcat.free_text.bodies.names_behind_kinds import names_behind_kinds
from esrcat.free_text.bodies.organisation import Organisation
from esrcat.free_text.bodies.other_funders import other_funders_in
from esrcat.patterns import Expression, quick
from esrcat.vocab.place_context import given_names
from esrcat.vocab.place_forms import place_forms

_PLACE = r"[A-ZÅÄÖ][\wåäö-]+"
_SWEDISH_HEAD = (
    r"(?:(?!(?:inom|i|på|av|till|för|från|hos|med|vid|om|får|ger|har|är|och)\s)[a-zåäö]+\s)?[a-zåäö]*(?:högskola|folkhögskola|hamnskola|yrkesskola|sjöfartsskola|skolan|institut|institutet|förening"
    r"|föreningen|stiftelse|stiftelsen|bolag|bolaget|sällskap|sällskapet|akademi|akademin|centrum|verkstad|verkstaden"
    r"|klubb|krets|museum|samkommun|välfärdsområde|församling|gymnasium|central|centralen|företagstjänst|andelslag|nätverk|marthor|distrikt|skola|center|centret"
    r"|gille|råd|förbund|kooperativ|teater|byrå|bibliotek|sjukhus|företagare|hemmet|byalag|byaråd|fiskelag|skifteslag|delägarlag|scouter"
    # 'finansiering', 'förändring' are deeds.
    r"|(?<![bdegkptv])ring)s?"
)
_BY_KIND = (
    rf"{_PLACE}(?:\s{_PLACE})?\sNärings-,\strafik-\soch\smiljöcentral(?:en)?s?|(?:NTM-centralen|ELY-centralen|TE-centralen|Närings-,\strafik-\soch\smiljöcentralen"
    rf"|Livskraftscentralen|Arbetskrafts-\soch\snäringscentralen)\si\s{_PLACE}(?:\s(?:Finland|Savolax"
    rf"|Karelen|Österbotten|Tavastland))?"
    rf"|{_PLACE}(?:\s{_PLACE})?\s(?:TE-central(?:en)?|ELY-central(?:en)?|NTM-central(?:en)?"
    rf"|livskraftscentral(?:en)?)"
    rf"|(?:ELY|TE)\sCentre\s(?:of|for|in)\s(?:{_PLACE})(?:\s{_PLACE})?"
    rf"|(?:(?!The\s){_PLACE}\s){{1,3}}(?:ELY|TE)\sCentre"
    rf"|Centre\sfor\sEconomic\sDevelopment,\sTransport\sand\sthe\sEnvironment\s(?:of|for"
    rf"|in)\s{_PLACE}(?:\s{_PLACE})?"
    # What opens the next line of a text is no second word of the place.
    rf"|Regional\sCouncil\sof\s{_PLACE}(?:\s(?!(?:and|At|During|For|From|In|Since|The|To|With)\b){_PLACE})?"
    rf"|{_PLACE}\s(?:stads?|kommuns?|landskommuns?)(?!\w)"
    rf"|(?:[Cc]ity|[Tt]own|[Mm]unicipality)\sof\s(?:S:t\s)?{_PLACE}"
    rf"|(?:{_PLACE}\s){{1,3}}förbunds?(?:\sför\s[a-zåäö]+(?:\soch\s[a-zåäö]+)?)?(?!\w)"
    r"|Ålands\slandskapsregerings?|Åbo\sAkademis?|(?:Utbildningsstyrelsen|Livsmedelsverket|Svenska\skulturfonden)s?"
)
_BY_LEGAL_FORM = (
    rf"{_PLACE}(?:\s(?!(?:är|har|var|blev|som|av|till|för|med|beviljade|driver|leder|medverkar|deltar|deltog|heter|hör|står|stod|finns|ansvarar|svarar|samarbetar)\b|och\s[A-ZÅÄÖ])[\wåäöÅÄÖ&’'-]+){{1,4}}?"
    r"\s(?:Oy\sAb|Ab\sOy|Ab|rf|sr|r\.f\.)(?!\w)"
)
_BY_HEAD = (
    rf"(?:{_PLACE}\s){{1,3}}{_SWEDISH_HEAD}(?:\svid\s{_PLACE}|\s(?-i:[A-ZÅÄÖ])[\wåäö]+(?=[\s,.](?!\s?kommun|\s?stad)))?(?!\w)"
    rf"|{_PLACE}s\svänner(?!\w)|(?:Högskolan|Universitetet|Folkhögskolan)\s(?:på|i|vid)\s{_PLACE}"
    rf"|{_PLACE}\ssvenska\s[A-ZÅÄÖ]?[a-zåäö]*(?:förbund|förening|stiftelse|sällskap|råd)(?:\s(?:rf|r\.f\.))?(?!\w)"
    rf"|(?:Föreningen|Stiftelsen|Andelslaget|Bolaget)\s{_PLACE}(?:\s{_PLACE}){{0,2}}(?:\s(?:i|på|vid)\s{_PLACE})?(?:\s(?:rf|r\.f\.|Ab|sr))?(?!\w)"
    r"|[A-ZÅÄÖ][a-zåäö]*(?:[Ss]tiftelsen|[Ff]öreningen|[Ii]nstitutet|[Aa]kademin|[Bb]olaget|[Aa]ndelslaget|[Kk]lubben|[Ss]ällskapet|[Ff]örbundet"
    rf"|[Cc]entret|skolan|verkstaden|[Kk]ooperativet|[Nn]ätverket|[Gg]illet|[Kk]retsen|hemmet|gården)\s{_PLACE}(?:\s(?:i|på|vid)\s{_PLACE})?(?:\s(?:rf|r\.f\.|Ab|sr))?(?!\w)"
    rf"|(?:Yrkesakademi|Yrkeshögskola|Folkhögskola|Stiftelse|Förening|Yrkesskola|Akademi|Medborgarinstitut|Hushållningssällskap)"
    rf"(?:n|en|et)?\s(?:vid|i|för)\s{_PLACE}"
    rf"|(?:{_PLACE}\s){{1,3}}(?:kyrkliga|svenska|finska|evangelisk-lutherska)\s(?:samfällighet|församling)s?(?!\w)"
    rf"|{_PLACE}s?\s(?:tekniska\s|medicinska\s)(?:universitet|högskola)s?(?!\w)|{_PLACE}s\s[a-zåäö]+universitets?(?!\w)|{_PLACE}-universitetets?(?!\w)"
    # 'Institutet för havsvård i Umeå', 'Svenska vård- och konsthögskolan vid Malla universitet'
    rf"|Institutet\sför\s[a-zåäö]+(?:\si\s{_PLACE})?(?!\w)"
    rf"|{_PLACE}\s[a-zåäö]+-\soch\s[a-zåäö]*(?:högskolan|institutet|skolan)(?:\svid\s(?:{_PLACE}\s)?[a-zåäöA-ZÅÄÖ]+universitets?|\svid\s{_PLACE}\suniversitets?)?(?!\w)"
    rf"|(?:{_PLACE}\s){{1,4}}(?:yrkeshögskola|universitet|samkommun|välfärdsområde|yrkesinstitut|folkhögskola|institut"
    rf"|stiftelse|förening|museum|församling|gymnasium|medborgarinstitut|kommunförbund"
    rf"|handelskammare)s?(?:\s(?:Ab|rf))?(?!\w)"
)
# 'Stiftelsen för Malla sanatorium sr': what it is for goes on up to the legal form.
_FOR_WHAT = r"(?:Stiftelsen|Föreningen)\sför\s[\w’' -]{3,60}?\s(?:sr|rf|r\.f\.)(?!\w)"
_FOREIGN = quick(f"(?:{_FOR_WHAT}|{_BY_KIND}|{_BY_LEGAL_FORM}|{_BY_HEAD})")
# What a match of it has in it.
_ITS_WORDS = Expression(f"{_BY_KIND}|{_BY_HEAD}")
_LEGAL_FORM = quick(r"(?:Ab|rf|sr|r\.f\.|Ab\sOy)(?!\w)")
_TAILS = r"(?:Ab|Oy|rf|r\.f\.|Oyj|ry|r\.y\.|Ltd|sr)"
_RUN = re.compile(
    rf"(?:[A-ZÅÄÖ][\w&’'-]*)(?:\s(?:{_TAILS}(?![\w])|[A-ZÅÄÖ][\w&’'-]*|(?:of|for|del|de|för|och"
    rf"|and)\s(?=[A-ZÅÄÖ])[A-ZÅÄÖ][\w&’'-]*))+"
)
_BODY = re.compile(
    r"\b(?:Universit(?:y|et)|Applied Sciences|Foundation|Association|College|Institute|Centre|Center"
    r"|Municipality|Hospital|Authority|Society|Federation|Consortium|Union|Chamber|Parish|Museum|Academy|Network|Cooperative|Agency|Trust"
    r"|School|Polytechnic|Council|Ltd|Limited|Inc"
    r"|rf|ry|Ab|Oy|Oyj|r\.f\.|r\.y\.|[Yy]rkeshögskola\w*|\w*institutet?|\w*förening\w*|\w*samkommun\w*"
    r"|\w*stiftelse\w*|\w*klubb|\w*verkstad|\w*skola\w*|\w*centrum|\w*museum|\w*akademi\w*"
    r"|\w*förbund\w*|\w*hushållningssällskap\w*|\w*marthaförbund\w*|\w*andelslag\w*|Norden"
    r"|Folkhälsan\w*)\b"
)
_AND = re.compile(r"\s(?:and|och)\s")
_NOT_BODY = re.compile(
    r"(?:Europe(?:an|iska)|EU|Social|Just|Erasmus\+?|Interreg|Regional Development|Leader|Hållbar"
    r"|Sustainable|Finnish (?:Sign|Lottery)|January|February|March|April|May|June|July|August|September"
    r"|October|November|December|Project|Projekt\w*|The Project|For|More|Mera|Contact|Kontakt|Ms|Mr|Dr"
    r"|Mrs|Website|Work Package|Media|Business\sI[Dd]|Business\sCode)\b"
)
_SWEDISH_GENITIVE = re.compile(
    r"(?:(?<=stad)|(?<=mmun)|(?<=kola)|(?<=itet)|(?<=rbund)|(?<=kademi)|(?<=ademin)|(?<=nstitut)|(?<=ening)|(?<=ftelse)"
    r"|(?<=bolag)|(?<=llskap)|(?<=museum)|(?<=krets)|(?<=ntrum)|(?<=ommun)|(?<=klubb))s\Z"
)


def other_funders(text: str, start: int, end: int) -> Iterator[Organisation]:
    """Names of bodies that finance projects of other funds, in their base form."""
    for first, last, name, genitive in other_funders_in(text, start, end):
        yield Organisation(name, first, last, genitive)


_CITY_FIRST = Expression(rf"(?:[Ss]taden|[Kk]ommunen)\s(?P<place>{_PLACE})(?!\s(?:och|samt)\s[A-ZÅÄÖ])")


# 'the association Women of the Lakes', 'the employers' association Salpausselkä Industries'
_CALLED = Expression(
    r"\b(?:the|an?|its|and)\s(?:[\w’'-]+\s){0,2}?(?:association|foundation|company|society|organi[sz]ation|network|cooperative)\s"
    r"(?P<name>[A-ZÅÄÖ][\w&’'-]+(?:\s(?:of|the|for|and|in|without)(?=\s(?:the\s)?[A-ZÅÄÖ])|\s[A-ZÅÄÖ][\w&’'-]+){1,5})"
)
_OPENING_WORD = re.compile(
    r"(?:Förutom|Utöver|Jämte|Utom|Enligt|Inom|Genom|Både|Likaså|Partnern|Parterna|Partner|Projektägaren|Huvudmannen|Genomföraren|Också|Även|Därför|Dessutom|Nu|Nyligen|Därtill|Hos|Med|Under|Också|När|Men|Besides|Alongside|With|When|While|Both|Also|Today|Now|Then|Behind|Together|Vid)\s(?=[A-ZÅÄÖ])"
)


# 'Därför börjar Svanholms center Ab', 'Pressmeddelande från Sjömanshemmet i Kotka rf': the name begins later.
_BEFORE_NAME = re.compile(
    rf"[A-ZÅÄÖ][\wåäö-]+\s(?!(?:i|på|för|vid|av|och|till|utan|of|for|svenska)\s)(?!{_SWEDISH_HEAD}\s)[a-zåäö]+\s(?:[a-zåäö]+\s){{0,3}}"
    r"(?=[A-ZÅÄÖ])(?!(?:Ab|Oy)\b)"
)


def foreign_names(text: str, start: int, end: int) -> Iterator[Organisation]:
    """Names that a Swedish or English word for their kind shows to be organisations'."""
    for match in _CITY_FIRST.finditer(text, start, end):
        if not (match["place"] in place_forms() or match["place"].removesuffix("s") in place_forms()):
            continue
        # 'Staden Jakobstad' is Jakobstads stad.
        place = match["place"] if match["place"].endswith("s") else match["place"] + "s"
        kind = "stad" if match[0][0] in "Ss" else "kommun"
        yield Organisation(f"{place} {kind}", match.start(), match.end())
    for match in _CALLED.finditer(text, start, end):
        first, last = match.span("name")
        if not _BODY.search(match["name"]):
            yield _named(text, first, last, True)
    may_name = _ITS_WORDS.may_match(text, start, end) or _LEGAL_FORM.search(text, start, end)
    for match in _FOREIGN.finditer(text, start, end) if may_name else ():
        first, last = match.span()
        if opening := _OPENING_WORD.match(text, first, last) or _BEFORE_NAME.match(text, first, last):
            first = opening.end()
        yield from _apart(text, first, last)
    yield from names_behind_kinds(text, start, end)


_ENDS_AS_BODY = re.compile(rf"(?:{_PLACE}\s)+{_SWEDISH_HEAD}|{_PLACE}\s(?:stad|kommun)")
_AND_ITS_KIND = re.compile(r"\s(?:och|samt)\s(?:[a-zåäö]+(?:en|et)\s)?(?=[A-ZÅÄÖ])")


def _apart(text: str, first: int, last: int) -> Iterator[Organisation]:
    """Yield a name, or the two that 'och' joins, of which the first is a body by itself."""
    joined = _AND_ITS_KIND.search(text, first, last)
    if joined and _ENDS_AS_BODY.fullmatch(text, first, joined.start()):
        yield _named(text, first, joined.start(), True)
        first = joined.end()
    yield _named(text, first, last, True)


_CUT_GENITIVE = re.compile(r"s\s[a-zåäö]")
_LAST_OF_LIST = re.compile(r"[\w’'&-]+\s(?:och|and)\s[\w’'&-]+")
_PLACE_BEFORE = re.compile(r"\b(?:from|in|i|från|near|at)\s\Z")


def names_in_capitals(text: str, start: int, end: int) -> Iterator[Organisation]:
    """Names of several words with capitals; certain with a word that only bodies have."""
    for match in _RUN.finditer(text, start, end):
        first, last = match.span()
        if opening := _OPENING_WORD.match(text, first, last):
            first = opening.end()
        if text[first : first + 4] == "The ":
            first += 4
        if text.endswith(" EUR", first, last):
            last -= 4
        written = text[first:last]
        joined = _AND.search(written)
        cut = joined and "och" in joined[0] and _CUT_GENITIVE.match(text, last - 1)
        if joined and (cut or _LAST_OF_LIST.fullmatch(written)):
            # 'Luckan och Finlands svenska idrott', 'A Ab, B och C': the last two of several, or one cut.
            continue
        if joined and written[: joined.start()].split()[0] == written[joined.end() :].split()[0]:
            # 'Visit Salo and Visit Kumla'
            yield _named(text, first, first + joined.start(), False)
            yield _named(text, first + joined.end(), last, False)
            continue
        if joined and " " not in written[: joined.start()] and _PLACE_BEFORE.search(text, 0, first):
            # 'Wooden Boat Centre from Estonia and Sapokka School of Crafts'
            yield from names_in_capitals(text, first + joined.end(), last)
            continue
        before = written[: joined.start()] if joined else ""
        is_body = before.endswith(" UAS") or _BODY.search(before)
        if joined and is_body and not is_for_two_things(before, written[joined.end() :]):
            # Two bodies: 'University of Oulu and Business Oulu', 'Malla UAS and Lumi UAS'.
            yield from names_in_capitals(text, first, first + joined.start())
            yield from names_in_capitals(text, first + joined.end(), last)
            continue
        if " " not in written or _NOT_BODY.match(written) or written.isupper():
            continue
        certain = _BODY.search(written) is not None
        if not certain and (written.split()[0] in given_names() or len(written.split()) > 5):
            continue
        yield _named(text, first, last, certain)


# 'Institute for Health and Welfare', 'Academy of National Economy and Public Administration'
_FOR_A_THING = re.compile(
    r"\b(?:Institute|Cent(?:re|er)|Agency|Authority|Foundation|College|School|University|Academy|Faculty|Department|Ministry)"
    r"\s(?:for|of)\s(?P<thing>[\w’'-]+(?:\s[\w’'-]+)?)\Z"
)
_MOST_THINGS = 2
# 'School of Business and Visit Lahti', 'Centre for Arts and Novia UAS'
_OF_OTHER = re.compile(r"(?:Visit|Business|Invest)\s[A-Z]|.*\sUAS\Z")


def is_for_two_things(before: str, behind: str) -> bool:
    """Tell whether 'and' joins what a body is for: a word or two behind, of no place and no other body."""
    purpose, words = _FOR_A_THING.search(before), behind.split()
    if purpose is None or len(words) > _MOST_THINGS or _BODY.search(behind) or _OF_OTHER.match(behind):
        return False
    return not any(word in place_forms() for word in (*purpose["thing"].split(), *words))


_HEAD_FIRST = re.compile(
    r"[A-ZÅÄÖ][a-zåäö]*(?:skolan|stiftelsen|föreningen|institutet|bolaget|akademin)\s[A-ZÅÄÖ]"
)
_OWNS = re.compile(r"\s(?:\w+\s)?\w*projekt")


def _named(text: str, first: int, last: int, certain: bool) -> Organisation:
    name = text[first:last].rstrip()
    for ending in ("'s", "’s"):
        if name.endswith(ending):
            return Organisation(
                " ".join(name.removesuffix(ending).split()), first, first + len(name), True, certain
            )
    bare = _SWEDISH_GENITIVE.sub("", name)
    if _HEAD_FIRST.match(name) and _OWNS.match(text, last):
        # 'Yrkeshögskolan Novias projekt'
        bare = name.removesuffix("s")
    return Organisation(" ".join(bare.split()), first, first + len(name), bare != name, certain)
