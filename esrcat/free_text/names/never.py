"""What can never be the name of a project, whatever it stands in front of or over."""

from __future__ import annotations

import re

from esrcat.free_text.names.mention import NOT_NAMES, folded
from esrcat.free_text.names.phrases_by_deeds import COMMON
from esrcat.free_text.story.story import Story
from esrcat.pages.funds import find_funds, is_fund_alone
from esrcat.pages.mastheads import is_of_paper, is_trail
from esrcat.patterns import quick
from esrcat.vocab import authorities
from esrcat.vocab.place_context import given_names
from esrcat.vocab.place_forms import is_place_word, place_forms
from esrcat.vocab.places import base_form

_SUM = re.compile(r"(?:EUR |€ ?)?[\d\s.,]+(?:milj\.? |tuhatta )?(?:€|eur\w*|e\b|mn?\b)|€", re.IGNORECASE)
_SUM_FIRST = re.compile(r"(?:EUR|SEK|€)\s?\d[\d\s.,]*", re.IGNORECASE)
_SUM_LAST = re.compile(
    r"\d[\d\s.,]*\s?(?:€|euro\w*|milj\w*)\Z|\d{1,3}(?:\s\d{3})+\Z|\A\d[\d ]*\s(?-i:[a-zåäö])", re.IGNORECASE
)
_FUND_AND_NOUN = re.compile(r"(?:ESR|EAKR|EU|ESF|ERUF|JTF|AMIF|STEA|Leader)\+?-(?:hanke|projekti?)\b")
# Also programmes: 'Interreg Aurora', 'Interreg IV A Nord', 'Horisontti 2020'.
_FUND = re.compile(
    r"(?:ESR|EAKR|ESF|ERUF|ERDF|EU|JTF|FRO|AMIF|STEA|Leader|AVI|ELY|OKM|STM|TEM|OPH|AIKO|UKKE)\+?"
    r"|Interreg(?:\s[IVX]+\s?[A-C]?\b)?(?:\s(?:Aurora|Nord|Europe|(?:Central\s)?Baltic(?:\sSea)?(?:\sRegion)?"
    r"|Botnia.Atlantica|Northern\sPeriphery|NPA))?"
    r"|EU-(?:pengar|medel|stöd|bidrag|finansiering|raha\w*|tuki|rahoitus)|EU\s(?:money|funding|funds|aid)"
    r"|(?:Horisontti|Horisont|Horizon)\s(?:2020|Eurooppa|Europa|Europe)|Erasmus\+?"
    r"|(?:Tavoite|Mål|Objective)\s[1-6](?:\s?[AB]\b)?",
    re.IGNORECASE,
)
# 'Malla Highlights Erasmus+ Project Days': what stands before the noun says which fund's.
_FUND_LAST = re.compile(r".*\s(?:Erasmus\+?|Interreg|ERDF|ESF\+?|JTF|ESR\+?|EAKR|ERUF)")
_ALL_OF_FUND = re.compile(
    r"(?:Alla|Kaikki|All|Flera|Useat)\s(?:ESR|EAKR|EU|ESF|ERUF|JTF|AMIF|STEA|Leader|Erasmus|Interreg)"
)
# 'Tornio - 5 May 2011' heads a text; 'May 2011' names nothing.
_DATED = re.compile(
    r"\A(?:\d{1,2}\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{4}\Z"
)
# 'Perustiedot', 'Tulokset lyhyesti', 'Bakgrund', 'Ja sitten muuta': a part of a page.
_SECTION = quick(
    r"(?:\d{1,2}(?:\.\d{1,2})*\.?\s)?(?:(?:hankkeen|projektin|projektets|ja|och|and|sitten|keskeiset|tärkeimmät|the|our|project|lopuksi)\s){0,3}"
    r"(?:(?:toteuttajan|hakijan|hallinnoijan|hankkeen|projektin)\s(?:perus)?tiedot|johdanto|alkusanat|esipuhe|sisällys(?:luettelo)?|liitteet|lähteet|inledning|innehåll|förord|bilagor|källor"
    r"|introduction|contents|preface|references|perustiedot|faktat?|tulokset|tavoitteet|tausta(?:a|tiedot)?|rahoitus|kustannukset|aikataulu|yhteystiedot|lisätiedot|lisätietoja"
    r"|(?:loppu|väli|tulos)?raportti|pöytäkirja(?:note)?|esityslista|muuta(?:kin)?|muut|yhteenveto|lopuksi|tiivistelmä|lyhyesti|toimenpiteet|luvut"
    r"|(?:slut)?rapport|protokoll(?:sutdrag)?|föredragningslista|(?:final\sreport|minutes|agenda)|bakgrund|resultat(?:en)?|pengar(?:na)?|fakta|kontakt(?:er)?|sammanfattning|finansiering|tidtabell|mål(?:grupp)?|åtgärder|annat|övrigt|siffror(?:na)?"
    r"|background|results|facts|funding|contacts?|summary|timetable|objectives|aims|figures|people|money)"
    r"(?:\s(?:(?:lyhyesti|lukuina|numeroina|ja\s\w+|i\s(?:korthet|siffror)|och\s\w+|kort|in\s(?:brief|short|figures|numbers)|at\sa\sglance|and\s\w+)))?",
    re.IGNORECASE,
)
# 'Julkinen hankekuvaus', 'Objective of the project', 'Start date': what registers print over their facts or
# in front of them; 'Utvecklingsprojekt': the kind that they say a project is; 'Kohesio': their own names.
_OF_REGISTER = quick(
    r"(?:(?:julkinen|offentlig|public|lyhyt|kort|short)\s)?(?:hanke|projekti?)-?(?:kuvaus|tiedot|info|beskrivning|description)"
    r"|(?:the\s)?(?:project|basic|more|further)\s(?:info(?:rmation)?|description|period|type)|mera?\sinformation"
    r"|(?:(?:main|overall|specific|the)\s)?(?:objectives?|aims?|goals?|purpose|summary|description)\sof\s(?:the|this|our)(?:\sproject)?"
    r"|(?:hanke|projekti)(?:rekisteri|luettelo|lista|pankki)(?:\s[\d\s–—-]+)?|projekt(?:register|lista|katalog|bank)(?:\s[\d\s–—-]+)?"
    r"|project\s(?:register|list|database|portfolio|catalogue)(?:\s[\d\s–—-]+)?"
    r"|kohesio(?:\b.*)?|eura\s?20(?:14|21)\b.*|(?:hanke|rakennerahasto)\w*tietopalvelu|rakennerahastot(?:\.fi)?"
    r"|total(?:\sproject)?(?:\s(?:costs?|budget))?|eu\s(?:budget|contribution|funding)|programme\s(?:funding|budget)"
    r"|programming\speriod|managing\sauthority|(?:thematic|specific)\sobjectives?|intervention\sfields?"
    r"|(?:(?:project|planned|actual)\s)?(?:start|end)(?:ing)?\s?dates?|(?:start|slut)datum|projekt(?:start|slut)"
    r"|(?:aloitus|lopetus|alkamis|loppumis|päättymis)(?:päivä(?:määrä)?|pvm)"
    r"|(?:kehittämis|investointi|tutkimus|esiselvitys|kehitys|pilotti|koordinaatio|yleishyödyllinen\sinvestointi|tiedonvälitys|koulutus|yhteistyö)-?(?:hanke|projekti)(?:\s[-–]\s\d{4,7})?"
    r"|(?:investointi|kehittämis|investering|utveckling|investment|development)(?:\s[-–]\s\d{4,7})?"
    r"|(?:utvecklings|investerings|forsknings|pilot|förstudie|samarbets|samordnings|allmännyttigt\sinvesterings)projekt(?:\s[-–]\s\d{4,7})?"
    r"|(?:development|investment|research|pilot|parallel|coordination|cooperation)(?:\sproject)?"
    r"|\w+n\s(?:osoite|puhelin(?:numero)?|sähköposti|kotisivut?|yhteystiedot|nimi|tunnus)",
    re.IGNORECASE,
)
# 'Logga in', 'Luo uusi tili': what a site offers its readers.
_OF_SITE = quick(
    r"(?:kirjaudu|rekisteröidy)(?:\s(?:sisään|ulos|palveluun))?|luo\s(?:uusi\s)?tili|tilaa\suutiskirje|siirry\s(?:pää)?sisältöön"
    r"|logga\s(?:in|ut)|(?:skapa|registrera)\s(?:ett\s)?(?:nytt\s)?konto|prenumerera(?:\spå\snyhetsbrevet)?|(?:gå|hoppa)\still\sinnehållet"
    r"|in\s(?:finnish|swedish|english)|på\s(?:svenska|finska|engelska)|suomeksi|ruotsiksi|englanniksi"
    r"|(?:log|sign)\s(?:in|out|up)|create\s(?:an?\s)?(?:new\s)?account|subscribe(?:\sto\sour\snewsletter)?|skip\sto\s(?:main\s)?content",
    re.IGNORECASE,
)
# 'Styrkommittén', 'Steering Committee': who decides on programmes; 'Archipelago and Islands', 'P3 …': the
# areas and priorities of programmes, which registers print among a project's facts.
_OF_PROGRAMME = quick(
    r"(?:the\s)?(?:joint\s)?(?:steering|monitoring|executive|programme|selection)\s(?:committee|group|board)|joint\s(?:technical\s)?secretariat"
    r"|(?:styr|övervaknings)(?:kommittén?|gruppen)|(?:stads|kommun|landskaps)(?:styrelsen|fullmäktige|regeringen)"
    r"|(?:ohjaus|hanke|johto)ryhmä(?:n|ssä)?|seurantakomitea(?:n)?|(?:kaupungin|kunnan|maakunta)(?:hallitus|valtuusto)(?:n|en)?"
    r"|archipelago\sand\sislands|(?:the\s)?(?:central\s)?baltic\s(?:sea\s)?(?:region|area)|itämeren\salue(?:en|ella|elle|elta)?|östersjöregionen"
    r"|P\d\.?\s.+",
    re.IGNORECASE,
)
# 'Excavators are', 'Across the', 'Showing 41': how sentences and lists begin.
_BEGINS = re.compile(
    r".+\s(?:are|was|were|has|have|the|an?|of|and)|(?:[Ss]howing|[Nn]äytetään|[Vv]isar)\s\d+.*|(?:Google\s)?Translate\b.*"
)
# 'This email address is being protected …': what stands for an address that scripts would show.
_HIDDEN_ADDRESS = re.compile(
    r"(?:This\se-?mail\saddress\sis|Den\shär\se-?postadressen|Tämä\ssähköpostiosoite|Sähköpostiosoite\son)\b|.*\bJavaScript\b",
    re.IGNORECASE,
)
# 'Tietoa yhdistyksille', 'Information till företag': what a page tells, and to whom.
_TOLD = quick(
    r"(?:tietoa|ohjeita|infoa|neuvoja|vinkkejä|materiaal(?:i|ia|eja))\s(?:\w+\s){0,2}\w+(?:lle|sta|stä)"
    r"|(?:information|info|råd|tips|anvisningar|material)\s(?:till|för|om)\s(?:\w+\s){0,2}\w+"
    r"|(?:information|info|advice|instructions|material)\s(?:for|about)\s(?:\w+\s){0,2}\w+",
    re.IGNORECASE,
)
_IN_SHORT = quick(
    r".+\s(?:lyhyesti|pähkinänkuoressa|i\skorthet|i\sett\snötskal|in\s(?:brief|short|a\snutshell))",
    re.IGNORECASE,
)
# 'Soutajat rannalla, kuva Aino Malli': what stands below a picture.
_CAPTION = quick(
    r".*,\s(?:[Kk]uva|[Ff]oto|[Bb]ild|[Pp]hoto)(?:\s?:)?\s(?:by\s|av\s)?[A-ZÅÄÖ]\w+(?:\s[A-ZÅÄÖ]\w+)*"
)
# 'Kevään haku', 'Kunnanjohtajan ehdotus'
_ACT = re.compile(
    r"\w+n\s(?:haku|ehdotus|päätös|esitys|lausunto|kokous|tiedote|vastaus|selvitys|tervehdys|puheenvuoro)"
)
# 'KUNTAdno-2024-2639', 'HEL 2024-003328': what a matter is filed under; 'UKKE-rahoitushaku' and money.
_OF_OFFICE = quick(
    r"(?:d(?:ia)?a?(?:rie)?n(?:ume)?ro:?\s)?[A-ZÅÄÖ]{2,}[a-zåäö]*[-\s/]\d{4}[-/]\d{2,6}"
    r"|[\w+ -]*(?:rahoitus|hanke|avustus|teema|alahanke|projekti)haku"
    # 'Kaupungille kehittämisrahaa'
    r"|(?:.*\s)?\w*(?:rahaa|rahoitusta|avustusta)"
    r"|(?:EU:n|valtion|kunnan|kaupungin|liiton|ministeriön)\s\w*(?:rahoitus|avustus|tuki|raha)",
    re.IGNORECASE,
)
# 'Hankkeet | Päättyneet hankkeet', 'Avslutade projekt': the list that a page stands in.
_LIST = quick(
    r"(?:(?:aiem(?:mat|pia)|tidigare|previous|earlier|past)\s\w+|(?:.*\s)?(?:hankkeet|projektit|hankkeemme|projektimme|projects)(?:\s?[|/»>–-]\s?.*)?"
    r"|.*\s[\w-]*(?:hankkei(?:den|sta|ssa|lle|lla|siin)|projekt(?:ien|eista|eissa|eille|eihin|en|er))"
    r"|(?:avslutade|pågående|tidigare|internationella|nya|alla|våra|andra|aktuella|nationella|finansierade|beviljade|godkända"
    r"|genomförda|rahoitetut|rahoittamat|hyväksytyt|päättyneet|toteutetut|funded|approved|completed|ongoing)(?:\sprojekt(?:en)?)?)",
    re.IGNORECASE,
)
# 'Hankkeen osatoteuttajina', 'Projektets ägare': how a sentence on who or what it is begins.
_OF_THE_PROJECT = quick(
    r"(?:hankkeen|projektin)\s(?:(?:pää|osa)?toteutta|rahoitta|hallinno|vastuu|kohderyhm|tavoit|tarkoitu|yhteistyö|kumppan|koordin|vetäj)[a-zåäö-]*"
    r"|projektets\s(?:ägar|huvud|mål|syfte|partner|finansi|genomför|samarbet|ledar)[a-zåäö-]*"
    r"|the\sproject['’]s\s(?:aim|goal|owner|partner|leader|fund|target)[a-z-]*",
    re.IGNORECASE,
)
# 'Euroopan unioni' heads the pages of registers.
_UNION = quick(r"(?:Euroopan|Europeiska|(?:The\s)?European)(?:\s(?:unioni|unionen|union)\w*)?", re.IGNORECASE)
# The programmes of all periods are called like projects.
_PROGRAMME = quick(
    r"kestävää\s+kasvua\s+ja\s+työtä|uudistuva\s+ja\s+osaava\s+suomi|hållbar\s+tillväxt\s+och\s+jobb"
    r"|ett\s+förnybart\s+och\s+(?:kunnigt|kompetent)\s+finland|sustainable\s+growth\s+and\s+jobs|innovation\s+and\s+skills\s+in\s+finland"
    r"|vipuvoimaa\s+eu:lta|hävkraft\s+från\s+eu|leverage\s+from\s+the\s+eu",
    re.IGNORECASE,
)
# 'Työllisyys', 'Osaaminen': a theme of a programme, over what its newsletters and portals say of it.
_THEME = quick(
    r"työllisyys|osaaminen|osallisuus|yrittäjyys|innovaatiot|digitalisaatio|koulutus|kansainvälisyys"
    r"|vihreä\ssiirtymä|kiertotalous"
    r"|sysselsättning|kompetens|delaktighet|företagande|innovationer|digitalisering|utbildning|grön\somställning"
    r"|employment|skills|inclusion|entrepreneurship|innovation|education|digitali[sz]ation|green\stransition",
    re.IGNORECASE,
)
# 'Latvia and Sweden', 'Östra Finland': countries and parts of them.
_COUNTRIES = frozenset(
    """suomi finland ruotsi sverige sweden viro estland estonia latvia lettland liettua litauen lithuania
    norja norge norway venäjä ryssland russia tanska danmark denmark islanti island iceland saksa tyskland
    germany puola polen poland
    itä länsi pohjois etelä keski östra västra norra södra mellersta eastern western northern southern central
    itä-suomi länsi-suomi pohjois-suomi etelä-suomi and och ja sekä the in""".split()
)
# 'Nokian Kotikatu – kaupungin tiedotuslehti': what a paper says of itself beside its title.
_PAPER = quick(
    r"\s[–—-]\s(?:[\w:åäö’'-]+\s){0,4}\w*(?:lehti|lehden|kirje|tiedotteet|bladet|tidning(?:en)?|magasin|nyhetsbrev|(?:kommun)?info|bulletin|magazine|newsletter|newspaper|paper)\b",
    re.IGNORECASE,
)
# 'Projektipäällikkö N. N., 044 555 …': a person to ask, whatever the label in front says.
_CONTACT = re.compile(r"@|[(\[]\s?(?:at|ät|a|miu\w*|snabel\S*)\s?[)\]]|\b0\d{1,3}[\s-]\d{3}")
_BODY = re.compile(
    r"(?:(?:THE\s)?(?:CITY|TOWN|MUNICIPALITY)\sOF|STADEN|The\s(?:City|Town|Municipality)\sof|Staden|Stiftelsen|Föreningen|Andelslaget|Samkommunen)\s\S+(?:\s\S+)?"
    r"|.*\s(?:KAUPUNKI|KUNTA|KOMMUN|STAD|OY|AB|RY|RF|LTD|SR|OSK|SÄÄTIÖ|FOUNDATION|COURIER|TIMES|GAZETTE|HERALD|SANOMAT|UUTISET|BLADET|LEHTI)"
    r"|\S*(?:BLADET|TIDNINGEN|LEHTI|SANOMAT)"
)
# 'Kolmas', 'Se jossa rakennetaan', 'Och så lite annat': what points to one of several, or to the rest.
_POINTS = quick(
    r"(?:(?:den|det|the|se|tämä)\s)?(?:ensimmäinen|toinen|kolmas|neljäs|viides|viimeinen|första|andra|tredje|fjärde|femte|sista"
    r"|first|second|third|fourth|fifth|last)\Z"
    r"|(?:(?:ja|och|and)\s)?(?:(?:se|ne|nämä)\s?,?\sjo(?:ka|ta|nka|lla|lle|ssa|hon|sta|tka|ita|issa)|(?:den|det|de)\ssom"
    r"|the\sone\s(?:that|which|where|who|with))\b"
    r"|(?:ja|och|and)\s(?:(?:så|lite|litet|vielä|sitten|vähän|a|little|something)\s){0,3}(?:nämä|muuta(?:kin)?|annat|else|other\sthings)\Z",
    re.IGNORECASE,
)
# '(julkaistu ensin kyläkirjeessä)' over a text; 'No project …', 'Ei hanketta …'
_ASIDE = re.compile(r"\(.*\)?|[Nn]o|[Ee]i|[Ii]nget|[Nn]ej|[Yy]es")
# 'Hankkeen ensimmäinen vaihe', 'Loppuraportti Hankkeen', 'Projektikoodi S10001 Toimintalinja 3'
_OF_NOUN = re.compile(
    r"(?:Hankkeen|Projektin)\s(?=[a-zåäö])|.*\s(?:Hankkeen|Projektin)\Z|.*\b(?:projekti|hanke|projekt)(?:koodi|kod|nro)\s[A-Z]\d"
    r"|.*[a-zåäö]-?(?:projektin|hankkeen)\s",
    re.IGNORECASE,
)
_WORD = re.compile(r"[\wåäöÅÄÖ]+")
# 'Salo's', 'the Northern Council's': whose something is.
_POSSESSIVE = re.compile(r"(?:[A-ZÅÄÖ][\w&-]*\s(?:(?:and|of|the)\s)*)*[A-ZÅÄÖ][\w-]+[’']s")
# 'For each project …', 'logo footer 2': what opens a sentence, and what stands in a picture's stead.
_SMALL_WORD = re.compile(
    r"(?:for|with|from|in|of|by|to|at|on|each|every|some|most|many|such|other|more|all|any|both|these|those|when|while)"
    r"|logo(?:t|typ|type|s)?\b.*|.*\slogo(?:t|typ|type|s)?(?:[\s-]?\d+)?",
    re.IGNORECASE,
)
# 'Institutet för havsvård': what such an office is for goes on in small letters.
_SWEDISH_BODY = re.compile(
    r"[A-ZÅÄÖ]?[a-zåäö]*(?:institutet|förbundet|föreningen|sällskapet|byrån|fonden|stiftelsen|fakulteten|institutionen"
    r"|ministeriet|verket|delegationen)\sför\s.*",
    re.IGNORECASE,
)


_NEVER = (
    _FUND, _UNION, _PROGRAMME, _THEME, _SECTION, _OF_REGISTER, _OF_SITE, _TOLD, _IN_SHORT, _CAPTION,
    _OF_THE_PROJECT,
    _OF_OFFICE, _ACT, _LIST, _BODY, _POSSESSIVE, _ASIDE, _FUND_LAST, _SMALL_WORD, _SWEDISH_BODY,
    _OF_PROGRAMME, _BEGINS,
)  # fmt: skip


def is_never_a_name(name: str) -> bool:
    """Tell whether what looks like a name is a sum, an authority, a section, a paper, a body or a contact."""
    if (
        _FUND_AND_NOUN.match(name)
        or _ALL_OF_FUND.match(name)
        or _DATED.search(name)
        or _SUM.match(name)
        or _SUM_FIRST.fullmatch(name)
        or _SUM_LAST.search(name)
    ):
        return True
    if _POINTS.match(name) or any(each.fullmatch(name) for each in _NEVER):
        return True
    if is_trail(name) or _PAPER.search(name) or is_of_paper(name) or _CONTACT.search(name):
        return True
    if _HIDDEN_ADDRESS.match(name) or _OF_NOUN.match(name):
        return True
    return _is_of_places(name) or is_fund_alone(name) or authorities.find(name) is not None


def may_name(words: str, *, shortest: int = 1) -> bool:
    """Tell whether words of so many letters are none of those with a capital that name other things."""
    if len(words) < shortest or COMMON.match(words) or folded(words) in NOT_NAMES or find_funds(words):
        return False
    if words.split()[0] in given_names() or authorities.find(words) is not None:
        return False
    return not any(map(is_place_word, words.split()))


def _is_of_places(name: str) -> bool:
    """'KRISTIINANKAUPUNKI – KRISTINESTAD', 'JTF Kainuussa': places, or a fund and where."""
    words = _WORD.findall(name)
    if name and (_COUNTRIES.issuperset(name.casefold().split()) or base_form("region", name) is not None):
        return True
    if len(words) < _SEVERAL:
        return False
    places = [word for word in words if word in place_forms() or word.capitalize() in place_forms()]
    return bool(places) and all(word in places or word in _FUNDS for word in words)


_SEVERAL = 2
_FUNDS = frozenset("ESR EAKR EU ESF ERUF JTF AMIF ERDF STEA".split())


def is_shouted_heading(story: Story, name: str) -> bool:
    """'HANDOUT FOR VISITORS - please leave …': capitals before a dash that the text never says again."""
    shouted, dash, _ = name.partition(_dash_in(name))
    words = shouted.split()
    if not dash or len(words) < _SEVERAL or not shouted.isupper():
        return False
    return story.text.casefold().count(shouted.casefold()) < _SEVERAL


def is_leader_group(story: Story, name: str) -> bool:
    """'Leader Ytterbygden': so a text calls an association that pays for projects of the countryside."""
    return name.startswith("Leader ") or (
        "Leader" in story.text  # hardly any text has it, and each has many names
        and re.search(rf"\bLeader\s{re.escape(name)}\b", story.text) is not None
    )


def _dash_in(name: str) -> str:
    return next((dash for dash in (" – ", " — ", " - ") if dash in name), " – ")
