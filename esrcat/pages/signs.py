"""Signs that a text is about a project: words, with what they show and how much they weigh."""

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

    def pattern_for(self, text: Text) -> Expression | None:
        """Return what to search a text for, or its small letters: a part, where no other can be in it."""
        parts = [part for part in self.parts if part.may_match(text)]
        return (parts[0] if len(parts) == 1 else self.pattern) if parts else None

    def is_in(self, text: Text, small: str) -> bool:
        """Tell whether the sign is in a text, of which the small letters are given too."""
        return any(part.may_match(text) and part.search(small) for part in self.parts)


def sign_of(shows: str, weight: float, *patterns: str) -> Sign:
    """Return a sign that any of some patterns shows."""
    parts = tuple(Expression(pattern.lower(), re.M) for pattern in patterns)
    return Sign(shows, weight, Expression("|".join(patterns).lower(), re.M), parts)


# Behind a month or another word: what an engine can look for begins with the year.
_BEHIND_WORD = "|".join(rf"(?<=\b[a-zåäö]{{{letters}}}\s)" for letters in range(3, 10))


# The project itself, as the subject of the text.
OF_PROJECT = (
    sign_of(
        "it says when the project runs",
        2,
        r"\b(?:hanke|hankkeen|kokeilu|projekti|hankkeemme|projektimme)(?:tta|a|en|n)?\s(?:\w+\s){0,3}?"
        r"(?:alko[io]|alkaa|käynnisty[iy]|toteutetaan|toteutettiin|toimii|kestää"
        r"|kesti|päätty[iyä]|jatku[ui]|pyörii|ajoittuu|loppu[ui]|käynnistettiin|on\smäärä|oli\smäärä)",
        r"\b(?:hankkeen|projektin)\s(?:kesto|toteutusaika|toiminta-aika|alkuperäinen\späättymis)",
        r"\b(?:projektet|satsningen)\b[^.]{0,60}\b(?:pågår|pågick|inleds|inleddes|startar|startade"
        r"|börjar|började|avslutas|avslutades|genomförs|tog\sslut|tar\sslut)\b",
        r"\b(?:the|our|this)\s(?:\w+\s){0,4}(?:project|pilot|initiative)\b[^.]{0,60}\b(?:runs?|ran"
        r"|started|starts|began|begins|ended|ends|lasts|will\slast"
        r"|closes|closed)\b",
        r"\b(?:hankeaika|projektiaika|toteutusaika|projekttid(?:en)?)\b",
        r"\b(?:se|työ|toiminta)\s(?:alkaa|alkoi|käynnistyy|käynnistyi)\s[^.]{0,40}\sja\s(?:päätty[iy]|loppu[iu]|jatku[iu]|kest)",
        r"\b(?:det|den|arbetet)\s(?:börja[rd]|inled|starta[rd])\w*\s[^!?]{0,40}\soch\s(?:avsluta|slutar|slutade|pågår|pågick|upphör)",
        r"\bit\s(?:starts|started|begins|began|runs|ran)\s[^!?]{0,40}\s(?:and\s(?:ends|ended|closes|finishes|runs)|until)\b",
        r"\ban?\s(?:[\w-]+\s){0,3}project\b[^.]{0,60}\b(?:will\sstart|starts?|started|begins|has\sbegun)\b",
    ),
    sign_of(
        "it says what the project is",
        1.5,
        r"\bon\s[^.!?\n]{0,120}\b\w*(?:hanke|projekti)\b[,.\s]|\bär\s(?:ett|namnet)\s[^.!?\n]{0,80}projekt\b",
        r"\bis\s(?:an?|our|the\sname)\s[^.!?\n]{0,80}\bproject\b"
        r"|,\san?\s(?:[\w-]+\s){0,3}(?:project|scheme|pilot)\b",
    ),
    sign_of(
        "it gives a period from day to day or month to month",
        1.5,
        r"(?:hanke|projekti|projekt|project)\s\(?(?:19|20)\d\d\s?[-–—]\s?(?:19|20)\d\d",
        r"\b\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4})?\s{0,3}[-–—]\s{0,3}\d{1,2}\.\s?\d{1,2}\.\s?\d{4}"
        r"|\b\d{1,2}/(?:19|20)\d\d\s?[-–—]\s?\d{1,2}/(?:19|20)\d\d",
        r"\b\d{1,2}\s[A-Z][a-z]{2,8}\s(?:19|20)\d\d\s?[-–—]\s?\d{1,2}\s[A-Z]"
        rf"|(?:{_BEHIND_WORD})(?:19|20)\d\d\s?[-–—]\s?[a-zåäö]{{3,9}}\s(?:19|20)\d\d",
    ),
    sign_of(
        "it says what the project aims at",
        2,
        r"\b(?:(?:yhteis|kehittämis|kehitys|pilotti|koulutus|tutkimus|koordinaatio)?(?:hankkeen|projektin)|kokeilun|hankkeemme|projektimme)\s(?:\w+\s){0,3}?\w*(?:tavoit"
        r"|tarkoitu|päämäärä)\w+",
        r"\b(?:hankkeessa|projektissa|hankkeella|projektilla)\s(?:\w+\s)?\w{2,}(?:[dt]aan|[dt]ään|llaan|llään|nnaan|rraan)\b",
        r"\b(?:hankkeessa|projektissa|hanke|projekti)\s(?:\w+\s)?(?:kehitetään"
        r"|luodaan|pyritään|rakennetaan|autetaan|etsitään"
        r"|haetaan|opetellaan|tehdään|koulute|kehittää|auttaa|tarjoaa|palkkaa|vie|edistää|rakentaa)",
        # A verb in the third person ends with a long vowel, or with two.
        r"\b(?:hanke|projekti)\s\w{2,}(?:aa|ää|ee|oo|öö|ii|uu|yy|oi|öi|si)\b",
        r"\bprojektets\s(?:\w+\s)?(?:mål|syfte|målsättning)\w*",
        r"\bprojektet\s(?:riktar\ssig|fokuserar|siktar|går\sut\spå|hjälper|utvecklar|vänder\ssig|syftar|strävar|vill|ska)",
        r"\b(?:aim|goal|purpose|objective)s?\sof\sthe\s(?:\w+\s){0,4}project"
        r"|\b(?:its|our)\saim\sis\b|\bthe\sproject\s(?:aims|helps|develops|offers|trains|builds)",
    ),
    sign_of(
        "it says what the project costs or was granted",
        2,
        r"\b(?:hankkeen|projektin|hankkeemme)\s(?:\w+\s)?(?:kokonais|kustannu"
        r"|budjet|rahoitu|kustannusarvio)\w*",
        r"\b(?:hankkeelle|projektille|hankkeeseen)\b[^.]{0,80}\b(?:myön\w+|rahoitu\w+|euroa|tukea)",
        r"\b(?:myön(?:si|nettiin|tänyt|netty)|saanut|sai)\b[^.]{0,120}\b(?:hankkeelle"
        r"|projektille|hankkeeseen)",
        r"\bprojektets?\s(?:\w+\s)?(?:budget|totalbudget|kostnad|finansiering)\w*|\bför\sprojektet\b",
        r"\bbevilja(?:t|r|de)\sprojektet\b|\b(?:awarded|granted|given)\s(?:it|the\sproject)\b",
        r"\bprojektet\s(?:kosta(?:r|de|t)|bevilja(?:des|ts|s))\b|\bthe\sproject\s(?:costs?|was\sgranted)\b",
        r"\b(?:hanke|projekti)\s(?:maksaa|maksoi|sai|saa)\b",
        r"\bprojektet\s[^.]{1,60}\s(?:fick|får)\s[^.]{0,60}(?:grönt\sljus|pengar|stöd|bidrag|finansiering|\seuro)",
        r"\b(?:total|overall)\s(?:cost|budget)\sof\s(?:the\sproject|EUR|€)|\bthe\sproject(?:’s"
        r"|'s)\s(?:total\s)?(?:budget|cost|funding)",
    ),
    sign_of(
        "it says who pays",
        1,
        r"\brahoitta(?:a|vat|ja|jat|jana|jina)\b|\brahoituksesta\svasta|\bfinansier(?:as"
        r"|ar|ades|ats?)\b|\bfinansiär|\bbetalas\sav\b",
        r"\b(?:får|fick|med)\sstöd\sav\b|\bsaa(?:nut)?\stukea\b|\bsupport(?:ed)?\s(?:from|by)\b"
        r"|\bmoney\scomes\sfrom\b",
        r"\b(?:sitä|hanketta|projektia|kokeilua)\s(?:\w+\s)?tuke(?:e|vat)\b",
        r"\brah(?:at|a|oitus)\stul(?:e|i)\w*|\bpengarna\skommer",
        r"\b(?:co-?)?(?:funded|financed)\sby\b|\bfunders?\b",
    ),
    sign_of(
        "it says who carries the project out",
        1.5,
        r"\b(?:hanketta|projektia|hankkeen|projektin)\s(?:\w+\s){0,2}?(?:hallinnoi"
        r"|johtaa|toteutta|koordinoi|vetä|toteuttaj|päätoteuttaj"
        r"|osatoteuttaj|rahoitt|hallinnoinni|hallinnoij|omist)\w*",
        r"\b(?:projektipäällik|hankepäällik|projektikoordinaat|hankekoordinaat"
        r"|projektinjohta|projektivastaava|hankevastaava|hankkeen\svetäjä"
        r"|projektin\svetäjä)\w*",
        r"\b(?:projektledare|projektchef|projektkoordinator|projektägare|projektet\s(?:led(?:s|des)"
        r"|dr[ie]vs|äg(?:s|des)|genomför(?:s|des)|koordinera(?:s|des))\sav)\b",
        r"\b(?:genomförts|drivits|letts|koordinerats)\sav\b",
        r"\b(?:osatoteuttaj|hallinnoij)\w*|\b(?:huvudman|delgenomförare|projektägare|medsökande)\b|\b(?:our|its|lead|project)\spartners?\s(?:is|was|are|were)\b",
        r"\b(?:toteuttajana|genomförare|implemented\sby|run\sby|led\sby|coordinated\sby|managed\sby)\b",
        r"\bproject\s(?:manager|coordinator|leader)\b|\bthe\sproject\sis\s(?:led"
        r"|run|managed|coordinated|carried\sout)\sby\b",
    ),
    sign_of(
        "it says whom the project is for",
        1.5,
        r"\b(?:pää)?kohderyhm\w+",
        r"\bmålgrupp\w*|\btarget\sgroups?\b",
    ),
)
ABOUT_PROJECT = re.compile(
    r"(?:about\s(?:the|our)\sproject|(?:the|our)\sproject|hankkeen\sesittely|hanke-?esittely|hankkeesta"
    r"|tietoa\shankkeesta"
    r"|projektin\sesittely|projektista|hankekuvaus|om\sprojektet|projektet|projektbeskrivning)\W*",
    re.I,
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
GIVES = re.compile(
    r"\b(?:myön\w+|rahoitta\w+|rahoitti\w*|tukee|tuki|tukea|sai|saa|saivat|jako\w*|bevilja\w*|fick|får|stöder|stöttar|gav|ger"
    r"|grant(?:s|ed)|award(?:s|ed)|backs|supports?|receiv\w+|gives?|boosts?|helps?)\b"
)
GRANTED_MANY = re.compile(r"\b(?:myön|rahoit|tuke|sai|bevilja|fick|får|stöd|grant|award|fund|receiv)\w*")
