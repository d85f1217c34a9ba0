"""What is said of projects and of hardly anything else with a name: they begin, end, cost and are paid for."""

from __future__ import annotations

import re
from types import MappingProxyType

from esrcat.patterns import Expression

_WORD = r"[A-ZÅÄÖ][\wåäöé&’'-]*"
# In English each word of weight has a capital, in Finnish and Swedish only the first need have one.
_TITLE = rf"{_WORD}(?:\s(?:(?:of|and|the|for|to|in|at|with|on)\s){{0,2}}[A-Z0-9][\w&’'-]*){{0,5}}"
_OPENING = rf"{_WORD}(?:\s[\wåäö&-]+){{0,4}}?"
DEEDS = MappingProxyType(
    {
        "en": Expression(
            rf"\b(?P<name>{_TITLE})\s(?:(?:itself|has|have|had|will|only|first|then|also)\s){{0,2}}"
            r"(?:began|begun|begins?|start(?:s|ed)?|ended|ends?|clos(?:es|ed)|finish(?:es|ed)?|stop(?:s|ped)?|ran|run|runs|been\s(?:going|running|awarded|granted|funded)|c[oa]me\sto\s(?:an\send|a\sclose)"
            r"|w(?:inds|ound)\sup|costs?|(?:is|was)\s(?:being\s)?(?:happening|over|co-?ordinated|co-?financed|co-?funded|funded|financed|carried\sout|paid\sfor|led\sby|run\sby))\b"
            rf"|\b(?:green\slight|money|funding|grant)\s(?:for|to)\s(?:the\s)?(?P<given>{_TITLE})"
        ),
        "sv": Expression(
            rf"\b(?P<name>{_OPENING})\s(?:(?:har|hade|ska|skulle|kommer\satt|själv)\s){{0,2}}"
            r"(?:började|börjar|börja|startade|startar|starta|inleddes|inleds|avslutades|avslutas|slutade|slutar|tog\sslut|tar\sslut|pågick|pågår|pågått|pågå|upphörde|upphör|varit\si\sgång"
            r"|lades\s(?:ner|ned|på\shyllan)|drivs|drevs|finansieras|finansierades|bekostas|kostar|kostade|genomförs|genomfördes)\b"
            rf"|\b(?:hade|har|började|pågick|pågår|drevs|drivs|kostade|kostar|slutade)\s(?P<given>{_OPENING})(?=[,.]|\s(?:varit|pågått|i|den|från|sedan|till|av|med|\d))"
        ),
        "fi": Expression(
            rf"\b(?P<name>{_OPENING})\s(?:(?:itse|taas|on|oli|ehti)\s){{0,2}}"
            r"(?:alkoi|alkaa|alkanut|käynnistyi|käynnistyy|käynnistynyt|päättyi|päättyy|päättynyt|loppui|loppuu|jatkuu|jatkui|kestää|kesti|kestänyt|pyöri|pyörii|(?<=on\s)käynnissä|(?<=oli\s)käynnissä"
            r"|toteutettiin|toteutetaan|rahoitettiin|rahoitetaan|maksaa|maksoi|maksanut)\b"
        ),
    }
)
"""By language; what is told of it is `name`, or `given` where it stands behind the verb."""

COMMON = Expression(
    r"(?:(?:the|a|an|this|that|our|it|we|they|work|all|each|every|one|in|on|at|after|before|when|while|there|he|she|his|her|its|who|what|from|by|for|and|but|so"
    r"|den|det|de|vi|ett|en|vår[at]?|när|då|efter|innan|här|där|nu|som|han|hon|arbetet|verksamheten|allt|alla|i|på|till|från|av|med|och|men|hela"
    r"|se|ne|me|he|hän|tämä|nämä|työ|toiminta|kun|jos|ja|mutta|nyt|siellä|täällä|koko|kaikki|vuonna|sen|jo|ensin|sitten|osa"
    r"|projekt(?:et)?|project|hank(?:e|keen|keemme)|projekti(?:mme|n)?|covid\S*|korona\S*|corona\S*|suomi|finland|eu)\b"
    r"|(?:spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December)\b)",
    re.IGNORECASE,
)
"""What begins and ends in any text, and what stands before a name with a capital of its sentence."""
