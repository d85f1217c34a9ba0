"""What was promised of a project before it began: the numbers of its application, its plan, its goal."""

from __future__ import annotations

import re

from esrcat.patterns import Expression

# Where a number was written down beforehand: the application, the plan, the paper, those who decide.
_SOURCE = Expression(
    r"\b(?:rahoitus|hanke|projekti|tuki)?(?:hakemuks(?:essa\w*|een|en|emme)|hakemus(?:ta|vaihee\w+))\b"
    r"|\bhakiessa\w*|\bhaettaessa\b|\b(?:hanketta|projektia|rahoitusta|rahaa|tukea|avustusta)\s+(?:\w+\s+)?(?:haettiin|haimme)\b"
    r"|\b(?:alku|hanke|projekti|rahoitus)?suunnitelm(?:assa\w*|issa\w*|aan|iin|an|ien)\b|\b(?:rahoitus)?päätökse(?:ssä|en|n)\s|tavoitte(?:eksi|ena)\b"
    r"|\bpaperi(?:lla|lle|ssa|in|hin)\b|\bpapere(?:ihin|issa)\b|\blupauks(?:issa|ena)\b|\btavoite(?:tta|tasoksi|luku\w*)?\b|\brahoittajalle\b|\b(?:ELY-keskukselle|liitolle)\b"
    r"|\balun\s+perin\b|\balkujaan\b|\balussa\b"
    r"|\b(?:i|enligt)\s+(?:vår\s+|den\s+ursprungliga\s+)?(?:(?:projekt|finansierings)?ansökan|(?:projekt)?planen|beslutet|målen)\b|\b(?:projekt)?ansökan\s+(?:talade|nämnde|lovade|utlovade|räknade|hade|gällde)\b|\b(?:projekt)?planen\b"
    r"|\bmålet\b|\bpå\s+pappret\b|\bnär\s+(?:vi\s+sökte|pengarna\s+söktes|projektet\s+söktes|ansökan\s+skrevs)\b|\bursprungligen\b|\bfrån\s+början\b"
    r"|\b(?:in|according\s+to|on)\s+(?:the|our|its)\s+(?:(?:funding|project|grant)\s+)?(?:application|bid|plan|proposal|paper|original\s+plan|decision)\b"
    r"|\b(?:the|our|its)\s+(?:original\s+|project\s+)?(?:plan|application|bid|proposal|target|goal|aim)s?\b|\bon\s+paper\b|\boriginally\b"
    r"|\bwhen\s+(?:we|they|it)\s+applied\b|\bwhen\s+applying\b",
    re.IGNORECASE,
)
# What is said there of a number.
_SAID_THERE = Expression(
    r"\b(?:luki|lukee|seisoi|seisoo|pantiin|arva(?:ttiin|simme|ttu)|uskallettiin|puhu(?:ttiin|imme)|kirja(?:ttiin|simme|ttu)|kirjoit(?:ettiin|imme|ettu)|merki(?:ttiin|tsimme|tty)|mainit(?:tiin|simme|tu)|arvioi(?:tiin|mme|daan|tu)"
    r"|odote(?:ttiin|taan|ttu)|odotimme|laske(?:ttiin|ttu|taan)|laskimme|olete(?:ttiin|taan|ttu)|ennakoi(?:tiin|daan|mme|tu)|ennuste(?:ttiin|taan|ttu)"
    r"|asete(?:ttiin|taan|ttu)|toivo(?:ttiin|imme|taan|ttu)|ajatel(?:tiin|tu)|ajattelimme|varau(?:duttiin|duimme)|mitoite\w+|haarukoi\w+|tähdät(?:tiin|ään)|tähtäsimme|\w{2,}isi(?:vat|vät)?"
    r"|on|oli|olivat|mukaan|pyri(?:ttiin|tään)|halut(?:tiin|aan)|\w+uksena)\b"
    r"|\b(?:skrev|skrivit|skriver|nämnde|nämner|stod|står|talade|talas|talar|nämndes|nämns|räkna\w+|uppskatta\w+|beräkna\w+|angav(?:s)?|anges|sattes|sätts|hoppa\w+|tänk\w+|vänta\w+|förutsåg(?:s)?|utgick|var|är|skulle|ska)\b"
    r"|\b(?:we|they)\s+(?:wrote|put|said)\b|\b(?:wrote|spoke|said|says|mentioned|mentions|foresaw|foresees|asked|asks|called|calls|set|sets|counted|counts|estimated|estimates|assumed|assumes|spoke|speaks|named"
    r"|reckoned|had|has|was|is|were|are|would|should)\b",
    re.IGNORECASE,
)
# What says so by itself: 'lupasimme 6 työpaikkaa', 'tavoitellaan 250 ikäihmistä'.
_PROMISED = Expression(
    r"\blupau(?:s|ksemme|ksena)\s+(?:rahoittajalle\s+)?(?:on|oli|kuului)\b|\bluvassa\s+(?:on|oli)\b"
    r"|\b\w+lle\s+(?:on|oli)\s+sovittu\b|\bmaaliin\s+kuulu\w+|\b(?:lupaa|tavoittele|suunnittele|kaavaile|odotta|ennakoi|arvioi)ma(?:mme|nsa|ni|a|an)?\s(?:\w+\s){0,2}\d"
    r"|\b(?:luva(?:ttiin|ttu|taan|nnut|nneet|ta)|lupa(?:si|simme|sivat|amme|an|a)\b|povat(?:tiin|tu)|kaavail\w+|tavoitt?(?:eltiin|ellaan|elimme|eli|elivat|elemme|elee|eltu\w*|elluista|eltujen|elluista)|havittel\w+"
    r"|(?:piti|pitäisi|oli\s+määrä|on\s+määrä|oli\s+tarkoitus|on\s+tarkoitus|oli\s+aikomus)\s+(?:[\w-]+\s+){0,3}?\w{2,}(?:[td][aä]|ll[aä]|st[aä]|nn[aä]|rr[aä]|[uy][aä])|pitäisi\s+olla\b|toivoi(?:vat|mme)?|toivottiin|ajattelimme|odotimme|on\s+tulossa|aiotaan|aikoo|aiomme)\b"
    r"|\b(?:mukaan\s+(?:pyydetään|kutsutaan|haetaan)|(?:pyydetään|kutsutaan|haetaan)\s+mukaan)\b|\b(?:bjuds|inbjuds)\b|\b(?:are|is)\s+invited\b"
    r"|\b(?:ut)?lova(?:de|des|t|ts|r|s)\b|\butlova\b|\bräkna(?:de|r|s|t)\s+(?:\w+\s+){0,2}med\b|\b(?:hoppa(?:des|ts|s|de)|sikta(?:de|r|t)|gissa(?:de|t))\s+(?:(?:vi|man|de)\s+)?på\b|\btänkte\s+(?:vi\s+oss|man\s+sig|de\s+sig)\b|\bborde\s+(?:[\w-]+\s+){0,3}(?:vara|bli|nå)\b|\bplanerade\s+(?:[\w-]+\s+){0,2}\d|\b(?:tänker|ämnar|avser|hoppas)\s+(?:[\w-]+\s+){0,3}?(?:att|nå|ha|få|hinna|\d)|\btänkt(?:a)?\b|\bskulle\s+(?!inte\b|ha\s+klarat)"
    r"|\bpromis(?:e|es|ed|ing)\b|\b(?:planned|hope(?:d|s)?|aimed|aims|aiming|expect(?:ed|s)?|intend(?:ed|s)?|set\s+out|undertook|pledged|committed|budgeted|reckoned)\s+(?:[\w']+\s+){0,4}?(?:for|to|on|with|at|\d)"
    r"|\b(?:was|were|are|is)\s+(?:supposed|meant|due|to\s+(?:be|have|take|join|get|reach|train|receive|include|involve|attend|find))\b|\b(?:was|were)\s+set\s+at\b|\bshould\s+(?:be|have|reach)\b|\bhas\s+pledged\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r"[;:]\s|\s[–—]\s|[,.]\s(?:ja|och|and|mutta|kun|vaikka|joten|ja\s+lopulta|men|fast(?:än)?|trots|när|så|but|although|though|so|while|whereas|and\s+in\s+the\s+end)\s"
    r"|\s(?:and|ja|och)\s(?=(?:got|reached|ended\sup|saimme|saatiin|fick|nådde)\b)"
    # What is more or fewer is told of the number before, what it is compared with of the plan.
    r"|\s(?=(?:enemmän|vähemmän)\skuin\s|(?:fler|färre|mer|mindre)\sän\s(?:de|vad|vi|planer\w+)\s|(?:more|fewer|less)\sthan\s(?:the|our|we|planned|promised)\s)"
    r"|\s(?:although|even\s+though|vaikka|trots\s+att|fastän)\s"
    r"|(?:,\s|\s\()(?=(?:lopulta|lopuksi|lopputulos|todellisuudessa|till\sslut|slutligen|i\sverkligheten|in\sthe\send|in\sfact|eventually|finally|which|vilket|mikä|mitä|suunnitel|hakemuks|tavoit|planen|målet|i\splanen|enligt|the\s(?:plan|target|goal|aim|original)|against|compared"
    r"|mot\s|jämfört|verrattuna|toteuma|utfall)\w*)"
)


def is_pledged(text: str, start: int, end: int, first: int = 0) -> bool:
    """Tell whether the clause of a number gives it as what was promised or planned.

    Either it says so by its verb ('lupasimme 6'), or it says where that was written: 'I planen skrev vi 40'.
    `first` is where to look from.
    """
    if not (_PROMISED.search(text) or _SOURCE.search(text)):
        return False
    low, high = clause_of_pledge(text, start, end)
    low = max(low, first)
    if _PROMISED.search(text, low, high):
        return True
    return _SOURCE.search(text, low, high) is not None and _SAID_THERE.search(text, low, high) is not None


def clause_of_pledge(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the clause of a number: what comes before or behind a contrast is told of another."""
    low, high = 0, len(text)
    for stop in _CLAUSE.finditer(text):
        if stop.end() <= start:
            low = stop.start()
        elif stop.start() >= end:
            high = stop.start()
            break
    return low, high
