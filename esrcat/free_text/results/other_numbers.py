"""Numbers of something else than a project: visitors of a fair, the people of a town, who lost their work."""

from __future__ import annotations

import re

from esrcat.free_text.names.of_the_past import BACK_THEN
from esrcat.free_text.results.one_occasion import is_of_one_occasion
from esrcat.patterns import Expression

# Anywhere in the sentence: it compares, or tells how things were before the project, or what is not its own.
_OF_ELSE = Expression(
    r"\bperu(?:ttiin|ttu|untui|untunut)\b|\bställdes\s+in\b|\binställd\w*|\bcancell?ed\b|\bsamaan\s+aikaan\b(?!,?\s+kun)|\bunder\s+samma\s+tid\b|\b(?:in|over|during)\s+the\s+same\s+(?:period|time)\b|\bon\s+(?:jo\s+)?(?:toinen|eri)\s+(?:tarina|juttu)\b"
    r"|\ben\s+annan\s+(?:historia|sak|budget)\b|\banother\s+(?:story|matter|budget)\b|\bförtjänst\b|\bansiota\b|\bcredit\s+(?:goes|belongs)\b"
    r"|\bvertailun\s+vuoksi\b|\bennen\s+(?:hanketta|projektia|hankkeen\s+alkua)\b|\besiselvity\w+"
    r"|\bei(?:vät|kä)?\s+kuulu\s+(?:tähän|hankk\w+)|(?:\d\.|\bvuo(?:nna|desta)\s|\bår\s|\bsince\s|\bin\s)19[0-8]\d\b"
    r"|\bsom\s+jämförelse\b|\b(?:före|innan)\s+projektet\b(?!\s+(?:avslut|slut|tar\s+slut|är\s+))|\bförstudi\w+|\b(?:hör|räknas)\s+inte\s+hit\b"
    r"|\b(?:for|by\s+(?:way\s+of\s+)?)\s*comparison\b|\bbefore\s+the\s+project\b(?!\s+(?:ends|closes|is\s+over))|\bpre-?study\b|\bfeasibility\s+study\b"
    # What the others did who had no project, and what somebody did before.
    r"|\b(?:samana|samassa)\s+aika(?:na|ssa)\b|\bverrok\w+|\bvertailu(?:ryhm|kun|alue|joukko|aineisto|koht|yksik|paikkak|tieto|luku)\w*|\b(?:kontroll|jämförelse)(?:grupp|material|kommun|ort)\w*|\b(?:control|comparison|reference)\s+(?:group|data|site|town|material)s?\b"
    r"|\b(?:aiemmin|aikaisemmin|ennen\s+tätä)\s+hän\b|\bhän\s+(?:\w+\s+){0,2}(?:aiemmin|aikaisemmin)\b"
    r"|\btidigare\s+\w+\s+(?:hon|han)\b|\b(?:hon|han)\s+\w+\s+tidigare\b"
    r"|\b(?:previously|earlier|before\s+(?:this|that)),?\s+(?:he|she)\b|\b(?:he|she)\s+(?:had\s+)?(?:previously|earlier|used\s+to)\b"
    # How it was then, what is no part of it, what one of them did, what came to nothing.
    rf"|{BACK_THEN}|\bhuippuvuo\w+"
    r"|\btätä\s+nykyä\b|\bkirjallisuudessa\b|\b(?:hankkeessa|projektissa)\s+työskentel\w+\s+(?:\w+\s+){0,2}\d"
    r"|\b(?:ne|sen|jonka|jotka)\s+järjesti(?:vät)?\b|\bsom\s+(?:arrangerades|ordnades)\s+av\s+(?!projekt|oss)|\b(?:organised|arranged|hosted)\s+by\s+(?!the\s+project|us\b)"
    r"|\bei\s+(?:pidä|saa|kannata|tule)\s+sekoittaa\b|\b(?:ska|får|bör)\s+inte\s+förväxlas\b|\bnot\s+to\s+be\s+confused\b"
    r"|\A\W*(?:yksi\s+(?:heistä|osallistujista|nuorista|naisista|yrittäjistä|yrityksistä|opiskelijoista|asiakkaista|kurssilaisista)|en\s+av\s+(?:dem|deltagarna|eleverna|de\s+unga|företagarna)|one\s+of\s+(?:them|the\s+(?:participants|students|trainees|women|men|farmers|companies)))\b"
    r"|\bsom\s+vi\s+lärde\s+oss\s+av\b|\bkävimme\s+(?:\w+\s+)?(?:oppimassa|katsomassa|tutustumassa)\b|\bwe\s+(?:learnt|learned)\s+from\b"
    r"|\bkorona\w*\s+vei\b|\bei\s+saatu\s+takaisin\b|\bjäi(?:vät)?\s+pitämättä\b|\bblev\s+stående\b"
    r"|\bmakkar\w+|\bpull(?:aa|ia)\b|\bkahvikup\w+|\bkupillis\w+|\bhernekei\w+|\bsyötiin\b|\bkorvar?\b|\bbullar\b|\bkoppar\s+kaffe\b|\båts\b|\bsausages?\b|\bcups\s+of\b"
    r"|\b(?:maakunnassa|seudulla|kaupungissa|kunnassa|alueella)\s+on\s+(?:yhä|edelleen)\s"
    # The people of a town, and those who come to fairs, matches and concerts.
    r"|\basu(?:u|i|vat)\s+(?:\w+\s+){0,2}\d|\bbor\s+(?:\w+\s+){0,2}\d|\d\s+\w+\s+(?:asuu|asuvat|bor|live)\b|\basukasta\b|\basukkaita\b|\bväkiluku\w*|\binvånare\b|\binhabitants\b|\bpopulation\b"
    r"|\b(?:juhannus|joulu|syys|kevät|kesä|kylä)markkin\w+|\bkaupungin\s+markkin\w+|\bfestivaal\w+|\bkonser\w+"
    r"|\bottelu\w*|\b(?:jul|höst|vår)marknad\w*|\bstadens\s+marknad\w*|\bfotbollsmatch\w*"
    r"|\b(?:christmas|summer)\s+market\b|\bmarathon\b|\b(?:concert|festival)\s+(?:drew|sold|attracted)\b",
    re.IGNORECASE,
)
# What is read, sold or followed, and who employs, admits or funds many: no project did that.
_OF_OTHERS = Expression(
    r"\bpaikalla\s+oli\b|\w*seminaarivier\w+|\buutta\s+opiskelijaa\b|\bnya\s+studerande\b|\bnew\s+students\b|\bpå\s+plats\s+(?:var|fanns)\b|\bwere\s+present\b|\bHätäkesku\w+"
    r"|\b(?:meitä|tiliä|tiliämme|sivua|sivuamme|kanavaa|kanavaamme)\s+seuraa\w*|\bföljer\s+(?:oss|vår\w*|vårt)\b|\bfollow(?:s|ed)?\s+(?:us|our)\b"
    r"|\b(?:yleisö)?ennäty(?:s|kse)\w*|\b(?:publik)?rekord(?:et)?\b|\ba\s+record\b"
    r"|\blukijalask\w+|\bkävijälask\w+|\bpainokset\b|\bpainosmäärä\w*|\btykkäy\w+|\bseuraaj\w+|\bmyytiin\s+\d+\s+lippua"
    r"|\blähetettiin\s+[\d \u00a0]+\s+\w*talouteen\b|\bsivu(?:lla|illa|stolla)\s+on\s+(?:käynyt|vierail)\w*"
    r"|\bparhaimmillaan\b|\benimmillään\b|\bkun\s+(?:kaivos|tehdas|telakka|koulu|saha)\b"
    r"|\bmuutti(?:vat)?\s+(?:\w+\s+){0,2}pois\b|\b(?:yliopistoon|lukioon)\b|\bpakolai\w+\s+vuonna\b"
    r"|\bupplagan\b|\bgillanden\b|\bföljare\b|\båhörare\b|\bsida\w*\s+har\s+haft\b"
    r"|\btill\s+[\d \u00a0]+\s+hushåll\b"
    r"|\bsom\s+mest\b|\bflyttade\s+(?:\w+\s+){0,4}(?:från|bort|ut)\b|\bantog\b|\btog\s+emot\s+\d+\s+flyktingar\s+år\b"
    r"|\bprint\s+run\b|\blikes\b|\bfollowers\b|\blisteners\b|\bspectators\b|\btickets\b|\bpage\s+has\s+had\b"
    r"|\bsent\s+to\s+[\d,]+\s+households\b|\bat\s+(?:its|their)\s+(?:height|peak)\b|\buniversity\s+admitted\b"
    r"|\bprevious\s+programm?e\b|\bmoved\s+away\b|\bkilpailu\w*\s+(?:palkittiin|kilpaili)"
    r"|\bmaailma(?:ssa|lla)\b|\bi\s+världen\b|\bin\s+the\s+world\b|\bworldwide\b",
    re.IGNORECASE,
)
# In the clause of the number: who lost something, who was there before, who works for a body.
_LOST = Expression(
    r"\bleft\s+without\b|\bhanded\s+in\s+their\b|\blost\s+(?:their|its)\b|\blet\s+go\b|\bmade\s+redundant\b|\bbecame\s+redundant\b|\bgiven\s+notice\b|\blaid\s+off\b"
    r"|\bfå(?:r|tt)\s+gå\b|\bfick\s+gå\b|\bblev\s+utan\b|\bstängde?s\b|\blades\s+ned\b|\bsades\s+upp\b|\bvarsla\w+"
    r"|\bjäi(?:vät)?\s+ilman\b|\bjoutui(?:vat)?\s+(?:lähtemään|ulos|työttömäksi)\b|\bsai(?:vat)?\s+(?:lähteä|lopputilin|potkut)\b|\blakkaute\w+"
    r"|\bmeitä\s+(?:on|oli)\b|\b(?:on|oli)\s+meitä\b|\bvi\s+är\s+(?:nu\s+)?\d|\bwe\s+(?:are|were)\s+(?:now\s+)?\d|\bkatsojalle\b|\båskådare\b",
    re.IGNORECASE,
)
# What schools, firms and towns of a region did in a year, and a body that grants money.
_OF_A_YEAR = Expression(
    r"\b(?:vuonna|keväällä|syksyllä|kesällä|talvella|viime\s+vuonna|aloitti|år|hösten|våren|sommaren|in|spring|autumn|summer)\s+(?:19|20)\d\d\b"
    r"|\bviime\s+(?:vuonna|kesänä|talvena)\b|\b(?:förra|i)\s+(?:året|fjol)\b|\bförra\s+(?:sommaren|vintern)\b|\blast\s+(?:year|summer|winter|autumn|spring)\b",
    re.IGNORECASE,
)
_WHOLE = Expression(
    r"\b(?:peruskoulu|lukio|kanava|satama|lentoasema|kunta\b|kuntapaik|kuntaan\s+tuli|turvetta\s+nosti|tehtaa)\w*|\b\w+(?:lukio|tehda|satama)\w*"
    r"|\b(?:grundskolan|gymnasiet|hamnen|kommunen|fabriken|kanalen)\b|\b(?:comprehensive\s+school|the\s+(?:town|port|canal|factory|airport|municipality))\b",
    re.IGNORECASE,
)
# In the whole country, or of a fund or a programme: more than any one project does.
_OF_COUNTRY = Expression(
    r"\bkoko\s+(?:maassa|Suomessa|maahan|\S*ohjelmassa)\b|\bi\s+hela\s+\S*programmet\b|\bin\s+the\s+whole\s+(?:\S+\s)?programme\b|\bSuomessa\b|\b(?:ympäri|eri\s+puolilla)\s+(?:maata|Suomea)\b|\b(?:ESR\+?|EAKR|JTF|rahasto|ohjelma)\s+(?:on|oli|auttoi|tavoitti|loi|synnytti)\b"
    r"|\bi\s+(?:hela\s+)?(?:landet|Finland)\b|\b(?:ESF\+?|ERUF|FRO|fonden|programmet|ESF-programmet)\s+(?:har|hade|nådde|gav|skapade|20\d\d)\b"
    r"|\bin\s+(?:all\s+of\s+|the\s+whole\s+of\s+)?Finland\b|\b(?:across|around|throughout|all\s+over)\s+(?:the\s+country|Finland)\b|\bnationwide\b"
    r"|\b(?:ESF\+?|ERDF|JTF|fund|programme)\s+(?:has|had|have|helped|reached|created)\b",
    re.IGNORECASE,
)
# Who only came to look or to listen, directly behind the number.
_VISITORS = re.compile(
    r"\s(?:[a-zåäö]+\s)?(?:kävijä|vieras?t|vieraan|kuulija|yleisö|näytteilleasettaja|besökare|gäster|åskådare|åhörare|visitors|guests|spectators|listeners|attendees|onlookers)",
    re.IGNORECASE,
)
# What others tell, what the project was modelled on, and what somebody else takes credit for.
_TOLD_BY_OTHERS = Expression(
    r"\blehden\s+mukaan\b|\blehti\s+(?:kirjoitti|kertoi|väitti)\b|\bluin(?:pa)?,?\s+että\b|\b(?:tidningen|bladet)\s+(?:skrev|påstod|berättade)\b|\benligt\s+tidningen\b"
    r"|\b(?:newspaper|paper|it\s+also|press|magazine)\s+(?:wrote|reported|claimed|said)\b|\baccording\s+to\s+the\s+(?:newspaper|paper|press)\b"
    r"|\b(?:malli|esikuva)\w*\s+(?:on\s+|oli\s+)?(?:haet|lainat|kopioi|saat)\w+|\besikuva(?:na|mme|nsa)?\b|\b(?:modellen|förebilden)\s+(?:är\s+)?(?:lånad|hämtad|kommer)\w*|\bthat\s+inspired\b|\bsom\s+inspirerade\b|\bjoka\s+innoitti\b"
    r"|\bansio(?:ta|tamme|tansa)\b|\banother\s+(?:\w+['’]s|university|college|town|municipality|association)\b|\b(?:kävijä|portti)laskuri\w*|\blaskuri(?:n\s+mukaan|\s+väitti)\b|\bräknaren\b|\b(?:har|hade)\s+\d+\s+anställda\b"
    r"|\bovat\s+sen\s+työntekijöitä\b|\bsister\s+(?:organi[sz]ation|association|college)|\bsisar(?:yhdisty|järjest|oppilai)\w+|\bsyster(?:förening|organisation|skol)\w*|\b\w*messui(?:lla|lta|lle)\b|\bfestival\w*|\bcup(?:en|iin|issa)?\b|\bturnau\w+|\btournament\b",
    re.IGNORECASE,
)
_PROJECT = Expression(r"\bhank(?:e|k)|projekt|project", re.IGNORECASE)
# In a clause about a place or an event that the sentence names: 'messuilla, joilla oli 380 osallistujaa'.
_WHERE = re.compile(
    r"(?:,\s(?:missä|jonne|jossa|joissa|jolla|joilla|joiden|dit|(?:at|in|to)\s+which)|\s(?:där|where)|;\s(?:niissä|näissä|siellä|där|there)|[a-zåäö]{3}(?:a|s|na)\s(?:siellä|där|there(?!\s(?:is|are|was|were|ha|wi|wo))))\s[^,;]*\Z",
    re.IGNORECASE,
)
_OF_WORK = Expression(
    r"hank|projekt(?:i|et\b)|kurs|valmenn|koulut|ryhm|paja|utbildning|grupp|verkstad|project|train|course|group|workshop",
    re.IGNORECASE,
)
_PHONE = re.compile(r"(?:\+358[\d\s()-]*|\(?0\d{1,3}\)?[\s-]?(?:\d{2,4}[\s-]?)*)\Z")
_MONEY_BEFORE = re.compile(
    r"\b(?:vuxit\s+till|grown\s+to|kasvanut|bevilja(?:t|de)|(?:we|they|it)\s+(?:asked|applied)\s+for|granted|myöntänyt)\s\Z",
    re.IGNORECASE,
)
_MONEY_AFTER = re.compile(
    r"\s(?:av\s+(?:dem|dessa|summan)|siitä|tästä|summasta|of\s+(?:it|this\s+sum|that\s+sum))\b"
)
_EACH = re.compile(
    r"\s(?:[\w-]+\s)?(?:kutakin|kumpaakin|hengen\b|\w*vuotta\b|palvelusvuo\w+|vardera|var\b|each\b|apiece\b)",
    re.IGNORECASE,
)
_GROUPS = re.compile(
    r"\b(?:groups?\s+of|grupper\s+(?:om|på)|teams?\s+of|classes\s+of)\s(?:\w+\s)?\Z|\b(?:branch|gate|room|osasto|avdelning)\s\Z",
    re.IGNORECASE,
)
# What somebody asks is not told: 'Pitääkö paikkansa, että mukana oli 600?'
_QUESTION = re.compile(r"\?[\"”’']?\s*\Z")
_CLAUSE = re.compile(r"[;:]\s|\s[–—]\s|,\s(?:ja|mutta|kun|men|och|but|and|while|medan)\s")


# 'pays EUR 30,400'
_EUROS = re.compile(r"(?:EUR|€)\s?\Z")


def is_other_number(text: str, start: int, end: int) -> bool:
    """Tell whether the number at an offset of a sentence counts something else than a project's results."""
    if _QUESTION.search(text):
        return True
    before = text[max(0, start - 30) : start]
    if _PHONE.search(before) or _GROUPS.search(before) or _EACH.match(text, end) or _EUROS.search(before):
        return True
    if _MONEY_BEFORE.search(before) and (
        _MONEY_AFTER.match(text, end) or before.rstrip().endswith(("till", "to", "for"))
    ):
        return True
    if _VISITORS.match(text, end) or _TOLD_BY_OTHERS.search(text):
        return True
    if _OF_ELSE.search(text) or _OF_OTHERS.search(text):
        return True
    where = _WHERE.search(text, 0, start)
    if where and not _OF_WORK.search(text, 0, where.start()):
        return True
    low, high = _clause(text, start)
    if _LOST.search(text, low, high) or is_of_one_occasion(text, low, high):
        return True
    of_more = _OF_COUNTRY.search(text, low, high) is not None or (
        _OF_A_YEAR.search(text) is not None and _WHOLE.search(text, low, high) is not None
    )
    return of_more and _PROJECT.search(text) is None


def _clause(text: str, start: int) -> tuple[int, int]:
    low, high = 0, len(text)
    for stop in _CLAUSE.finditer(text):
        if stop.end() <= start:
            low = stop.end()
        else:
            return low, stop.start()
    return low, high
