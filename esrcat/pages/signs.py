"""Words by which a text is known as one about a project, a call, an event, a vacancy or minutes."""

from __future__ import annotations

import re
from typing import NamedTuple

from esrcat.patterns import Expression, Text, quick


class Sign(NamedTuple):
    """A sign: what it shows, in words for people, how much it weighs, and its pattern for small letters.

    `parts` are what the pattern is a choice of.
    """

    shows: str
    weight: float
    pattern: Expression
    parts: tuple[Expression, ...]

    def may_be_in(self, text: Text) -> Expression | None:
        """Return what to search a text for, or its small letters: a part, where no other can be in it."""
        parts = [part for part in self.parts if part.may_match(text)]
        return (parts[0] if len(parts) == 1 else self.pattern) if parts else None

    def is_in(self, text: Text, small: str) -> bool:
        """Tell whether the sign is in a text, of which the small letters are given too."""
        return any(part.may_match(text) and part.search(small) for part in self.parts)


def _sign(shows: str, weight: float, *patterns: str) -> Sign:
    parts = tuple(Expression(pattern.lower(), re.M) for pattern in patterns)
    return Sign(shows, weight, Expression("|".join(patterns).lower(), re.M), parts)


# Behind a month or another word: what an engine can look for begins with the year.
_BEHIND_WORD = "|".join(rf"(?<=\b[a-zåäö]{{{letters}}}\s)" for letters in range(3, 10))


# The project itself, as the subject of the text.
OF_PROJECT = (
    _sign(
        "it says when the project runs",
        2,
        r"\b(?:hanke|projekti|hankkeemme|projektimme)(?:tta|a|en|n)?\s(?:\w+\s){0,3}?"
        r"(?:alko[io]|alkaa|käynnisty[iy]|toteutetaan|toteutettiin|toimii|kestää"
        r"|kesti|päätty[iy]|jatkuu|pyörii|ajoittuu)",
        r"\b(?:hankkeen|projektin)\s(?:kesto|toteutusaika|toiminta-aika|alkuperäinen\späättymis)",
        r"\bprojektet\b[^.]{0,60}\b(?:pågår|pågick|inleds|inleddes|startar|startade"
        r"|börjar|började|avslutas|avslutades|genomförs|tog\sslut|tar\sslut)\b",
        r"\b(?:the|our|this)\s(?:\w+\s){0,4}project\b[^.]{0,60}\b(?:runs?|ran"
        r"|started|starts|began|begins|ended|ends|lasts|will\slast"
        r"|closes|closed)\b",
        r"\b(?:hankeaika|projektiaika|toteutusaika|projekttid)\b",
        r"\ban?\s(?:[\w-]+\s){0,3}project\b[^.]{0,60}\b(?:will\sstart|starts?|started|begins|has\sbegun)\b",
    ),
    _sign(
        "it says what the project is",
        1.5,
        r"\bon\s[^.!?\n]{0,120}\b\w*(?:hanke|projekti)\b[,.\s]|\bär\s(?:ett|namnet)\s[^.!?\n]{0,80}projekt\b",
        r"\bis\s(?:an?|our|the\sname)\s[^.!?\n]{0,80}\bproject\b",
    ),
    _sign(
        "it gives a period from day to day or month to month",
        1.5,
        r"(?:hanke|projekti|projekt|project)\s\(?(?:19|20)\d\d\s?[-–—]\s?(?:19|20)\d\d",
        r"\b\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4})?\s?[-–—]\s?\d{1,2}\.\s?\d{1,2}\.\s?\d{4}"
        r"|\b\d{1,2}/(?:19|20)\d\d\s?[-–—]\s?\d{1,2}/(?:19|20)\d\d",
        r"\b\d{1,2}\s[A-Z][a-z]{2,8}\s(?:19|20)\d\d\s?[-–—]\s?\d{1,2}\s[A-Z]"
        rf"|(?:{_BEHIND_WORD})(?:19|20)\d\d\s?[-–—]\s?[a-zåäö]{{3,9}}\s(?:19|20)\d\d",
    ),
    _sign(
        "it says what the project aims at",
        2,
        r"\b(?:hankkeen|projektin|hankkeemme|projektimme)\s(?:\w+\s)?(?:tavoit"
        r"|tarkoitu|päämäärä|päätavoit)\w+",
        r"\b(?:hankkeessa|projektissa|hanke|projekti)\s(?:\w+\s)?(?:kehitetään"
        r"|luodaan|pyritään|rakennetaan|autetaan|etsitään"
        r"|haetaan|opetellaan|tehdään|koulute|kehittää|auttaa|tarjoaa|palkkaa|vie|edistää|rakentaa)",
        # A verb in the third person ends with a long vowel, or with two.
        r"\b(?:hanke|projekti)\s\w{2,}(?:aa|ää|ee|oo|öö|ii|uu|yy|oi|öi|si)\b",
        r"\bprojektets\s(?:\w+\s)?(?:mål|syfte|målsättning)\w*",
        r"\bprojektet\s(?:riktar\ssig|hjälper|utvecklar|vänder\ssig|syftar|strävar|vill|ska)",
        r"\b(?:aim|goal|purpose|objective)s?\sof\sthe\s(?:\w+\s){0,4}project"
        r"|\bthe\sproject\s(?:aims|helps|develops|offers|trains|builds)",
    ),
    _sign(
        "it says what the project costs or was granted",
        2,
        r"\b(?:hankkeen|projektin|hankkeemme)\s(?:\w+\s)?(?:kokonais|kustannu"
        r"|budjet|rahoitu|kustannusarvio)\w*",
        r"\b(?:hankkeelle|projektille|hankkeeseen)\b[^.]{0,80}\b(?:myön\w+|rahoitu\w+|euroa|tukea)",
        r"\b(?:myön(?:si|nettiin|tänyt|netty)|saanut|sai)\b[^.]{0,120}\b(?:hankkeelle"
        r"|projektille|hankkeeseen)",
        r"\bprojektets?\s(?:\w+\s)?(?:budget|totalbudget|kostnad|finansiering)\w*|\bför\sprojektet\b",
        r"\bprojektet\s(?:kosta(?:r|de|t)|bevilja(?:des|ts|s))\b|\bthe\sproject\s(?:costs?|was\sgranted)\b",
        r"\b(?:hanke|projekti)\s(?:maksaa|maksoi)\b",
        r"\b(?:total|overall)\s(?:cost|budget)\sof\s(?:the\sproject|EUR|€)|\bthe\sproject(?:’s"
        r"|'s)\s(?:total\s)?(?:budget|cost|funding)",
    ),
    _sign(
        "it says who pays",
        1,
        r"\brahoitta(?:a|vat|ja|jat|jana|jina)\b|\brahoituksesta\svasta|\bfinansier(?:as"
        r"|ar|ades|at)\b|\bfinansiär|\bbetalas\sav\b",
        r"\b(?:får|fick|med)\sstöd\sav\b|\bsaa(?:nut)?\stukea\b|\bsupport(?:ed)?\s(?:from|by)\b"
        r"|\bmoney\scomes\sfrom\b",
        r"\b(?:sitä|hanketta|projektia|kokeilua)\s(?:\w+\s)?tuke(?:e|vat)\b",
        r"\brahat\stule\w+|\bpengarna\skommer",
        r"\b(?:co-?)?(?:funded|financed)\sby\b|\bfunders?\b",
    ),
    _sign(
        "it says who carries the project out",
        1.5,
        r"\b(?:hanketta|projektia|hankkeen|projektin)\s(?:\w+\s){0,2}?(?:hallinnoi"
        r"|johtaa|toteutta|koordinoi|vetä|toteuttaj|päätoteuttaj"
        r"|osatoteuttaj|rahoitt|hallinnoinni|hallinnoij|omist)\w*",
        r"\b(?:projektipäällik|hankepäällik|projektikoordinaat|hankekoordinaat"
        r"|projektinjohta|projektivastaava|hankevastaava|hankkeen\svetäjä"
        r"|projektin\svetäjä)\w*",
        r"\b(?:projektledare|projektchef|projektkoordinator|projektägare|projektet\s(?:leds"
        r"|drivs|ägs|genomförs|koordineras)\sav)\b",
        r"\b(?:toteuttajana|genomförare|implemented\sby|run\sby|led\sby|coordinated\sby|managed\sby)\b",
        r"\bproject\s(?:manager|coordinator|leader)\b|\bthe\sproject\sis\s(?:led"
        r"|run|managed|coordinated|carried\sout)\sby\b",
    ),
)
# These are for small letters too.
PLURAL = quick(
    r"(?:hankkei(?:ta|den|lle|ssa|sta|siin|lla|n)|hankkeet|projektei(?:ta|lle|ssa|hin)|projektien|projektit"
    r"|projekten|projekter|projects)\b"
)
SINGULAR = quick(
    r"(?:hank(?:e|keen|etta|keessa|keesta|keeseen|keella|keelle|keemme)|projekt(?:i|in|ia|issa|ista|iin"
    r"|illa|ille|imme|et|ets)?"
    r"|(?<=the\s)project|(?<=our\s)project|(?<=this\s)project)\b"
)
_NUMBERS = (
    r"(?:kahde\w*|kaht\w+|kaksi|kolme\w*|nelj\w+|viide\w*|viit\w+|viisi|kuude\w*|kuut\w+|kuusi|seitsem\w+"
    r"|kahdeksa\w*|yhdeksä\w*|kymmene\w*|\d{1,2})"
)
COUNTED = quick(
    rf"\b{_NUMBERS}\s(?:(?!on\b|oli\b|ovat\b|olivat\b)[\w+-]+\s){{0,3}}?[\w+-]*(?:hankkeelle|hanketta|projektille|projektia|hankkeen|hankkeessa|hankkeesta"
    r"|hankkeeseen|projektin|projektissa|projektista)\b"
    r"|\b(?:uusille|useille|monelle|rahoitetut|uudet|näille)\s(?:\w+\s)?\w*(?:hankkeille"
    r"|hankkeet|projekteille)\b"
    r"|\bföljande\s(?:\w+\s)?\w*projekt\b|\bseuraav(?:ille|at|ia)\s(?:\w+\s)?\w*hank(?:keille|keet|keita)\b"
    r"|\bthe\sfollowing\s(?:\w+\s)?projects\b"
    r"|\b(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|flera|\d{1,2})\s(?:\w+\s){0,2}?[\w-]*projekt\b"
    r"|\b(?:two|three|four|five|six|seven|eight|nine|ten|several|\d{1,2})\s(?:[\w-]+\s){0,2}?projects\b"
)
OF_CALL = (
    _sign(
        "it announces a call for applications",
        3,
        r"\b(?:hakuaika|hakuajan|hakukierro\w+|hankehaku\w*|projektihaku\w*"
        r"|haku)\s(?:\w+\s){0,3}?(?:on\s)?(?:alkaa|avautuu|aukeaa|avataan|auki"
        r"|avoinna|päättyy|käynnis\w+|pidennet\w+)",
        r"\bava(?:a|si|nnut|taan|ttu|ttiin)\b[^.]{0,80}\b\w*ha(?:un|kukierroksen|ku)\b|\b\w*haku\s(?:on\s)?(?:avoinna"
        r"|avautuu|avautui|aukeaa|auki|käynnissä|\d)",
        r"\bhakuaika\son\b|\bhaussa\son\s(?:jaossa|käytettävissä)|\bjaossa\son\b|\bhakemukset\son\sjätettävä"
        r"|\bhae\s(?:\w+\s){0,2}(?:rahoitusta|tukea|avustusta)\b"
        r"|\b(?:tukea|rahoitusta|avustusta)\s(?:voi|voivat)\shakea\b|\bvoi(?:vat)?\shakea\s(?:tukea|rahoitusta|avustusta)\b",
        r"\b(?:haettavana|haettavissa)\b|\bhakemu(?:kset|ksia)\s(?:\w+\s){0,3}?(?:jätetään"
        r"|jätettävä|toimitetaan|pyydetään|otetaan)|\bpyydetään\s(?:hanke)?hakemuksia"
        r"|\bpyytää\shakemuksia",
        r"\bansökningsomgång\w*\s(?:för|är|öpp)|\bansökningsomgången\s(?:är|öpp|pågår)"
        r"|\bansökningstid\w*|\butlysning\w*|\bansök(?:an|ningar)\s(?:\w+\s){0,3}?(?:lämnas"
        r"|ska\slämnas|tas\semot|inlämnas|öppn\w+)|\bsök\s(?:stöd|bidrag|finansiering)",
        r"\bcall\s(?:for\s(?:proposals|applications|projects)|opens|closes|is\sopen)"
        r"|\bapplications?\s(?:\w+\s){0,3}?(?:must\sbe|are\sinvited|should\sbe"
        r"|close|period)"
        r"|\binvites?\s(?:applications|proposals)|\bopen(?:s|ing|ed)?\sa\scall\b|\bis\sopening\sa\scall\b"
        r"|\bapply\s(?:for\sfunding|by|before|now)|\bdeadline\sfor\s(?:applications|proposals)",
    ),
    _sign(
        "it says who can apply and for how much",
        2,
        r"\bkuka\svoi\shakea|\bhakija\svoi\solla|\bhakijana\svoi|\btuki\son\s(?:korkeintaan"
        r"|enintään)|\btuen\sosuus\son\s(?:korkeintaan|enintään)|\btukea\svoi(?:vat)?\s(?:saada|myöntää)"
        r"|\betusijalla\sovat\b|\bvähimmäisbudjetti|\benintään\s\d+\s?(?:%|prosenttia)",
        r"\bvem\skan\s(?:an)?söka|\bstöd\s(?:på\s)?högst|\bstödet\s(?:är|kan\svara|utgör)\shögst|\bså\sansöker\sdu",
        r"\bwho\scan\sapply|\beligible\s(?:applicants|costs)|\bmaximum\s(?:grant|rate)|\bgrant\srate\b"
        r"|\bup\sto\s\d+\s?(?:%|per\s?cent)\sof\sthe\scosts",
    ),
)
OF_VACANCY = _sign(
    "it is an advertisement of a vacancy",
    4,
    r"\b(?:haemme|etsimme|haetaan)\s(?:\w+\s){0,4}?\w*(?:päällikkö|koordinaattori|tarkastaja|johtaja"
    r"|työntekijä|sihteeri|ohjaaja|asiantuntija|suunnittelija|valmentaja|vastaava)\w*",
    r"^(?:edellytämme|tarjoamme|odotamme\ssinulta|arvostamme|vi\serbjuder|vi\sförutsätter|dina\suppgifter"
    r"|we\soffer|what\swe\soffer|requirements)\W*$",
    r"^palkka(?:us)?\W{0,3}$|\beuroa\skuukaudessa\b|\beuro\si\smånaden\b",
    r"\bhakee\s(?:\w+\s){0,3}?\w*(?:päällikköä|koordinaattoria|työntekijää|sihteeriä"
    r"|ohjaajaa|asiantuntijaa|suunnittelijaa|valmentajaa)\b",
    r"\b(?:avoin|avoimet)\s(?:työ|virka|toimi)\w*|\btyösuhteeseen\b|\bpalkka(?:us"
    r"|toive)?\b[^.]{0,40}\b(?:euroa\skuukaude|tes|mukaan)"
    r"|\blähetä\shakemu\w+\sja\s(?:cv|ansioluettelo)",
    r"\blediga?\s(?:jobb|arbetsplats\w*|tjänst\w*)|\bvi\ssöker\s(?:en|ett|dig)\b"
    r"|\b(?:skicka|sänd)\s(?:din\s)?ansökan\b|\btjänsten\släggs\sledig",
    r"\b(?:vacancy|vacancies|we\sare\s(?:hiring|looking\sfor\sa)|salary\b[^.]{0,30}\bper\smonth"
    r"|send\syour\s(?:cv|application))",
)
OF_GUIDE = _sign(
    "it tells how to do something",
    4,
    r"\bhakij(?:an|alle|oille|oiden)\b|\bvinkk(?:iä|ejä)\b|\bkäyttöohje\w*|\bohje(?:et|ita)?\b|\bnäin\s\w+(?:t|mme)\b|\bmiten\s(?:haen|raportoin|täytän)|\b\w*opas\s\w+ille\b",
    r"\banvisning(?:ar)?\b|\bså\shär\b|\bså\s\w+r\s(?:du|ni|man)\b|\bråd\still\b|\btips\b|\busing\sthe\b|\btips\sfor\b|\brules\sfor\b|\bhow\sto\b|\binstructions?\b|\bguidelines?\b",
)
# What is told to everybody who has a project, or wants one.
OF_RULES = _sign(
    "it tells what everybody with a project has to do",
    2,
    r"\b(?:jokai(?:nen|sen)|kaik(?:ki|kien))\s(?:hank|projekt)\w+|\bmaksatushakemu\w+|\bseuraav(?:at|an|a)\shaku\w*|\bhakuajat\sovat"
    r"|\bhakemukset\skäsitellään|\b(?:tuen|rahoituksen)\ssaajan\s(?:on|tulee|pitää|täytyy)|\b(?:yhden|jokaisen)\shankkeen\b",
    r"\b(?:varje|alla|samtliga)\sprojekt\b|\bansök(?:an|ningar)?\som\sutbetalning\w*|\bden\ssom\s(?:arbetar|har)\b[^.]{0,40}\sprojekt\b"
    r"|\bdu\s(?:måste|ska|behöver)\b|\bett\sprojekt\ssom\sfår\b",
    r"\b(?:every|each|all|any)\sprojects?\b|\bpayment\sapplications?|\bif\syour\b|\byou\s(?:must|have\sto|need\sto)\b"
    r"|\byour\s(?:project|application)\b|\bmay\sbe\sused\sonly\b|\bmoney\sfrom\sthat\speriod\b",
)
OF_FUND = _sign(
    "it is about a fund, not about a project",
    6,
    r"\b(?:rakennerahasto|sosiaalirahasto|aluekehitysrahasto|siirtymän\srahasto|eu-rahoitukse|eu-ohjelma|rahoitusohjelma)\w*",
    r"\b(?:strukturfond|socialfond|utvecklingsfond|omställningsfond)\w*|\bfond\w*\sför\sen\srättvis\somställning|\beu-(?:finansiering|program)\w*",
    r"\bstructural\sfunds?\b|\bsocial\sfund\b|\bdevelopment\sfund\b|\btransition\sfund\b|\beu\sfund(?:s|ing)\b",
    r"\bpähkinänkuoressa\b|\b(?:kort\som|vad\sär)\s(?:esf|eruf|jtf|eu)\b|\bin\sbrief\b|\bin\sa\snutshell\b"
    r"|\bwhat\s(?:is|are)\s(?:the\s)?(?:esf|erdf|jtf|eu)\b|\bmikä\son\s(?:esr|eakr|jtf)\b",
)
OF_MANY = _sign("it is about several projects together", 3, PLURAL.pattern, COUNTED.pattern)
ABOUT_PROJECT = re.compile(
    r"(?:about\s(?:the|our)\sproject|(?:the|our)\sproject|hankkeen\sesittely|hanke-?esittely|hankkeesta"
    r"|tietoa\shankkeesta"
    r"|projektin\sesittely|projektista|hankekuvaus|om\sprojektet|projektet|projektbeskrivning)\W*",
    re.I,
)
OF_TENDER = _sign(
    "it asks for tenders",
    4,
    r"\btarjouspyyn\w+|\bpyydämme\starjou\w+|\btarjou(?:s|kset)\son\sjätettävä|\bkilpailutus\b",
    r"\banbud(?:sförfrågan|sbegäran)?\b|\boffert(?:begäran|förfrågan)\b|\binvitation\sto\stender"
    r"|\bcall\sfor\stenders?\b",
)
OF_MINUTES = _sign(
    "it is the minutes or the agenda of a meeting",
    5,
    r"\bpöytäkirja(?:n)?\b|\besityslista\b|\bkokous(?:kutsu|aika|paikka)\b|\bläsnä(?:olijat)?\s*:"
    r"|\bpäätösehdotus\b|\bprotokoll\b|\bföredragningslista\b"
    r"|\bminutes\sof\sthe\b|^§\s?\d+",
)
OF_EVENT = _sign(
    "it invites to an event",
    3,
    r"\bkutsu\b|\b(?:aika|paikka)\s*:|\b(?:loppu|päätös|avaus|väli)seminaari\w*"
    r"|\btervetuloa\b(?![^.!?]{0,60}\bsivu)|\bilmoittau(?:du|tumi\w+|tua|tuminen)\b|\bosallistu(?:minen)?\s(?:on\s)?(?:maksuton"
    r"|ilmai)\w*|\b(?:seminaari|tapahtuma|työpaja|messut|rekrytointimessut)\w*\s(?:järjestetään"
    r"|pidetään|on)\b",
    r"\b(?:info|koulutus|neuvonta|keskustelu)(?:tilaisuu|päivä)\w*|\b(?:info|utbildnings|temadag)\w*dag(?:en)?\b"
    r"|\bbjuder\sin\b|\b(?:info|information)\s(?:day|session)\b",
    r"\binbjudan\b|\bplats\s*:|\b\w*seminarium\b|\bvälkommen\b(?![^.!?]{0,60}\bsid(?:a|or)\b)|\banmäl(?:an"
    r"|ning|\sdig)\b|\bavgiftsfri\w*|\bkaffe\sserveras\b",
    r"\binvitation\b|\bvenue\s*:|\bfinal\sseminar\b|\bregist(?:er|ration)\b[^.]{0,30}\b(?:by"
    r"|before|is|opens|closes|required)"
    r"|\b(?:free\s(?:of\scharge|entry|admission)|doors\sopen|job\sfair|join\sus"
    r"|admission)\b",
)
OF_STRATEGY = _sign(
    "it is a strategy or a programme, not a project",
    3,
    r"\b\w*(?:strategia|ohjelma|toimintasuunnitelma|tilinpäätös|toimintakertomus"
    r"|talousarvio)\b(?=[^.]{0,20}\b20\d\d)",
    r"\b\w*(?:strategi|handlingsplan|bokslut|verksamhetsberättelse)\b(?=[^.]{0,20}\b20\d\d)"
    r"|\bstrategy\s20\d\d|\baction\splan\s20\d\d",
)
OF_RELEASE = quick(
    r"\b(?:medi[ae]?-?tiedote|lehdistötiedote|tiedote|tiedotteet|tiedottaa|uutinen"
    r"|pressmeddelande|meddelande|informerar|press\srelease|news\srelease"
    r"|media\srelease)\b",
    re.I,
)
# After the name of a project.
RUNS = re.compile(
    r"[^.]{0,30}\b(?:alkaa|alkoi|käynnisty[iy]y?|pyöri[it]?|kestää|päätty[iy]y?"
    r"|jatkuu|startar|startade|börjar|inled(?:s|des)|pågår|drivs"
    r"|avslut(?:as|ades)|starts|started|runs|begins|began|ends|ended|will\s(?:start|run|begin))\b"
)
ASKS = re.compile(
    r"(?:(?:hankkeen|projektin|projektets|project)\s)?(?:tavoitteet|toimenpiteet|työpaketit|tulokset"
    r"|mål(?:sättningar)?|åtgärder"
    r"|arbetspaket|resultat|objectives|activities|work\spackages|results)\s*:?"
    r"|(?:mitä|mikä|miksi|kenelle|ketä\svarten|miten|milloin|missä|kuka\s\w+"
    r"|mistä\son\skyse|paljonko|koska|vad|varför|för\svem|hur"
    r"|när|var|vem\s\w+|what|why|for\swhom|who\s\w+|how|when|where)\b[^.]{0,20}\?"
)
MONEY = quick(r"\d[\d\s.,\u2009]*\s?(?:euro|€|eur|m€|milj|mn|t€)|€\s?\d|\beur\s?\d")
# More projects than a text tells of one by one.
MANY = quick(
    r"(?<![\d.,])\d{1,3}(?:[\s,]?\d{3})?(?<!\s\d)(?<!^\d)\s(?:[\w+-]+\s)?(?:[\w+-]*(?:hanketta|hankkeelle|hankkeeseen|projektia"
    r"|projektille)|[\w+-]*projekt|projects)\b"
)
GIVES = re.compile(
    r"\b(?:myön\w+|rahoitta\w+|rahoitti\w*|tukee|tuki|tukea|sai|saa|saivat|jako\w*|bevilja\w*|fick|får|stöder|stöttar|gav|ger"
    r"|grant(?:s|ed)|award(?:s|ed)|backs|supports?|receiv\w+|gives?|boosts?|helps?)\b"
)
GRANTED_MANY = re.compile(r"\b(?:myön|rahoit|tuke|sai|bevilja|fick|får|stöd|grant|award|fund|receiv)\w*")
