"""More words for the parts of organisations: who helps, who stands beside, who has led; by language.

They are looked for beside those of the words of a language, and only where an organisation stands.
"""

from __future__ import annotations

import re

from esrcat.patterns import Expression

_FI_BESIDE = (
    r"(?:apun[ao]|tuken[ao]|apureina|seurana|parina|kaverina|rinnalla|vierellä|matkassa|kimpassa|mukana|talkoissa|vetoapuna"
    r"|[a-zåäö]*kumppanina|toisena\s(?:tekijänä|toteuttajana|osapuolena))"
)
# A verb in the third person, by its ending, and a word or two before or behind it.
_FI_DOES = r"(?:(?:on|oli|ovat|olivat|\w{2,}(?:aa|ää|ee|oo|oi|öi|ii|ui|yy|yi|tti|si|vat|vät))\s+)"

BEFORE_PARTNER = {
    "fi": Expression(
        rf"(?:\b{_FI_BESIDE}\s+(?:hankkeessa\s+|projektissa\s+|työssä\s+|siinä\s+)?{_FI_DOES}(?:mukana\s+|myös\s+|lisäksi\s+)*"
        r"|\b(?:apunaan|tukenaan|kumppaninaan|parinaan|rinnallaan|seuranaan|matkassaan|kyydissään)\s+"
        r"|(?:\A|[.:;]\s+)mukana\s+"
        r"|\b(?:seuraksi|kaveriksi|kumppaniksi|osatoteuttajaksi|mukaan|avuksi|tueksi)\s+(?:on\s+)?(?:saatiin|saatu|lähti|lähtivät|tuli|tulivat|liittyi|liittyivät)\s+(?:myös\s+)?"
        r"|\bosansa\s+(?:tekee|tekevät|hoitaa|hoitavat)\s+(?:myös\s+)?"
        r"|\b(?:[a-zåäö]*kumppani|osatoteuttaja|[a-zåäö]*partneri)(?:lle|lta|ltä|sta)?(?:mme|nsa|en(?:sa|mme))\s+)\Z",
        re.IGNORECASE,
    ),
    "sv": Expression(
        r"(?:\b(?:som\s+(?:stöd|hjälp|medhjälpare|parhäst|bollplank|medaktör)|till\s+(?:sin\s+)?(?:hjälp|stöd)|i\s+ryggen)\s+(?:har|hade|finns|fanns|står|stod)\s+"
        r"(?:(?:den|det|vi|man|[a-zåäö]+(?:en|et|an)|också|även)\s+){0,2}"
        r"|\b(?:den|de)\s+(?:andra|övriga|tredje)\s+part(?:en|erna)\s+(?:är|var)\s+|\bi\s+par\s+med\s+"
        r"|\b(?:medaktör(?:er)?|medsökande|medarrangör)\s+(?:är|var)\s+)\Z",
        re.IGNORECASE,
    ),
    "en": Expression(
        r"(?:\b(?:our|its|their|the|one|a|only|sole|single)\s+(?:(?!lead|main|principal|coordinating)[a-z-]+\s+)?(?:partner|companion|co-?implementer|ally)(?:\s+in\s+[^.,;]{2,30}?)?"
        r"(?:\s+(?:is|was|has\s+been)|,|:)\s+(?:the\s+)?"
        r"|\b(?:other|second)\s+(?:half|part|share)\s+(?:of\s+(?:the|it)\s+(?:work\s+|project\s+)?)?(?:is|was)\s+(?:done|carried\s+out|handled|looked\s+after)\s+by\s+(?:the\s+)?"
        r"|\b(?:helped|assisted|joined|supported)\s+in\s+(?:the\s+work|this|it)\s+by\s+(?:the\s+)?)\Z",
        re.IGNORECASE,
    ),
}
"""What stands before one that takes part."""

BEHIND_PARTNER = {
    "fi": Expression(
        r"\s+(?:(?:on|oli|ovat|olivat)\s+(?:myös\s+)?(?:hankkeessa|projektissa|työssä)\s+(?:[a-zåäö]+\s+)?mukana\b"
        r"|(?:(?!(?:ja|sekä|mutta|kun|joka|jonka|jossa)\b)[a-zåäö]+\s+){0,2}(?:[a-zåäö]*kumppanina|osatoteuttajana|[a-zåäö]*partnerina|työparina)\b)",
    ),
    "sv": Expression(r"\s+(?:ställer|ställde)\s+upp\s+som\s+(?:del|med)\w+"),
    "en": Expression(
        r"\s+(?:[a-z]+\s+){1,4}as\s+(?:an?\s+|its\s+|the\s+)?co-?(?:implementer|applicant|beneficiary)s?\b"
    ),
}
"""What stands behind one that takes part."""

BEFORE_ACTOR = {
    "fi": Expression(
        r"\b(?:(?:hanketta|projektia|sitä|työtä|kokonaisuutta|molempia|kumpaakin)\s+(?:[a-zåäö]+\s+){0,2}?(?:on|oli|ovat)\s+(?:[a-zåäö]+\s+)?"
        r"(?:vetänyt|pyörittänyt|hallinnoinut|koordinoinut|toteuttanut|johtanut|luotsannut|hoitanut)"
        r"|omaksi\s+osuudekseen|(?:toimijan|vetäjän|toteuttajan|hakijan)(?:,|\s+eli)"
        r"|(?:järjestelyistä|toiminnasta|kokonaisuudesta|paketista)\s+(?:vastaa|vastasi|vastaavat))\s+\Z",
        re.IGNORECASE,
    ),
    "sv": Expression(
        r"\b(?:projektet|det|arbetet|båda)\s+(?:har|hade)\s+(?:drivits|letts|genomförts|skötts|samordnats)\s+av\s+\Z",
        re.IGNORECASE,
    ),
    "en": Expression(
        r"\b(?:the\s+project|it|both|the\s+work)\s+(?:has|have|had)\s+been\s+(?:run|led|managed|coordinated|carried\s+out|looked\s+after)\s+by\s+(?:the\s+)?\Z",
        re.IGNORECASE,
    ),
}
"""What stands before one that carries the project out."""

PAYS_ITS_OWN = {
    "fi": Expression(
        r",?\s+(?:oma(?:a|n)?\s+(?:rahoitus)?osuu\w+|omarahoitus\w*|omavastuu\w*|(?:maksaa|maksoi|panee|pani|lisää|lisäsi|antaa)\s+(?:[a-zåäö]+\s+){0,2}(?:oma(?:a|na|staan|n|ksi)|itse)\b)",
        re.IGNORECASE,
    ),
    "sv": Expression(
        r"\s+(?:egen\s+(?:insats|andel|finansiering)|egna?\s+\w*(?:andel|insats|pengar)|(?:satsar|lägger\s+till|betalar|står\s+för)\s+(?:[a-zåäö]+\s+){0,2}(?:själv|egna?|ur\s+egen)\b)",
        re.IGNORECASE,
    ),
    "en": Expression(
        r"(?:['’]s?)?\s+(?:own\s+(?:share|contribution|funding|money)|(?:covers?|pays?|adds?|contributes?|paid|added|contributed)\s+(?:[^.;]{1,30}\s)?(?:itself|of\s+its\s+own|from\s+its\s+own))",
        re.IGNORECASE,
    ),
}
"""What stands behind one that pays a share itself: who carries a project out does."""

HAS_ITS_PROJECT = {
    "fi": Expression(r"\s+(?!ei\b)[^.;:]{0,50}?\b(?:hankke|projekti)\w*(?:nsa|aan|ään)\b"),
    "sv": Expression(r"\s+(?!inte\b)[^.;:]{0,50}?\b(?:sitt|sina)\s+(?:[a-zåäö-]+\s+){0,2}[\w-]*projekt\b"),
    "en": Expression(
        r"\s+(?!not\b)[^.;:]{0,50}?\b(?:its|their)\s+(?:own\s+)?(?:[A-Z][\w’'-]*\s+(?:of\s+|for\s+|to\s+)?){0,5}project\b"
    ),
}
"""What stands behind one whose project it is: 'is closing the books on its Open Gate project'."""
# 'X ry toteuttaa hankkeen arviointiosion', 'X rf genomför projektets forskningsdel', 'X:n osahanke tuottaa'
ONE_PART_OF_IT = re.compile(
    r"\s(?:osahan(?:ke|kkee)|osaprojekti|delprojekt)\w*|['’]s?\ssub-?project\b"
    r"|\s(?:toteuttaa|toteutti|vastaa|vastasi|on\svastannut)\s(?:hankkeen|projektin)\s(?:[\w-]+\s){0,3}?\w*(?:osio|osuude|arvioinni|viestinnä|markkinoinni)(?:n|st[aä])\b"
    r"|\s(?:genomför|genomförde|ansvarar\sför|ansvarade\sför|svarar\sför)\sprojektets\s(?:[\w-]+\s){0,2}?\w*(?:del|andel|utvärdering)\b"
    r"|\s(?:carries|carried)\sout\sthe\s(?:[\w-]+\s){1,3}part\sof\sthe\sproject\b"
)
