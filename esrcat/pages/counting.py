"""Words for one project, several projects, or a number of them, in lower-case text."""

from __future__ import annotations

from esrcat.patterns import quick

PLURAL = quick(
    r"(?:hankkei(?:ta|den|lle|ssa|sta|siin|lla|n)|hankkeet|projektei(?:ta|lle|ssa|hin)|projektien|projektit"
    r"|projekten|projekter|projects)\b"
)
SINGULAR = quick(
    r"(?:hank(?:e|keen|etta|keessa|keesta|keeseen|keella|keelle|keemme)|projekt(?:i|in|ia|issa|ista|iin"
    r"|illa|ille|imme|et|ets)?"
    r"|(?<=the\s)project|(?<=our\s)project|(?<=this\s)project)\b"
)
# Words amid a number and its projects; a number of years, municipalities or firms counts no projects.
_OF_WHAT = (
    r"(?:(?!-|vuo|kuukau|viiko|kun(?:na|ta)|kaupun|maakun(?!nalle)|maa[nt]?\s|yrity|miljo|euro[an]\s|hengen|henkilö|oppilai|koulu|kyl|organis"
    r"|järjest|kumppan|seutu|toteutta)[\w+-]+\s)"
)
# A number in front of a hyphen is a name's own: 'Ketju 2.0 -hankkeen', 'Kylät 2 -hankkeessa'.
_FIRST = r"(?!-)[\w+-]*"
_NUMBERS = (
    r"(?:kahde\w*|kaht\w+|kaksi|kolme\w*|nelj\w+|viide\w*|viit\w+|viisi|kuude\w*|kuut\w+|kuusi|seitsem\w+"
    r"|kahdeksa\w*|yhdeksä\w*|kymmene\w*|\d{1,2})"
)
_STEMS = r"(?:kahde|kolme|neljä|viide|kuude|seitsemä|kahdeksa|yhdeksä|kymmene)"
_CASES = (
    ("(?:lle)", "(?:hankkeelle|projektille)"),
    ("(?:n)", "(?:hankkeen|projektin)"),
    ("(?:ss[aä])", "(?:hankkeessa|projektissa)"),
    ("(?:st[aä])", "(?:hankkeesta|projektista)"),
)
_IN_CASES = "".join(
    rf"|\b(?:{_STEMS}{number}|(?!1\s)\d{{1,2}})\s{_OF_WHAT}{{0,3}}?{_FIRST}{noun}\b"
    for number, noun in _CASES
)
COUNTED = quick(
    rf"\b{_NUMBERS}\s{_OF_WHAT}{{0,3}}?{_FIRST}(?:hanketta|projektia)\b"
    rf"|\b(?:kahteen|kolmeen|neljään|viiteen|kuuteen|\d{{1,2}})\s(?:{_FIRST}\s){{0,3}}?{_FIRST}(?:hankkeeseen|projektiin)\b"
    + _IN_CASES
    + r"|\b(?:uusille|useille|monelle|rahoitetut|uudet|näille)\s(?:\w+\s)?\w*(?:hankkeille"
    r"|hankkeet|projekteille)\b"
    r"|\bföljande\s(?:\w+\s)?\w*projekt\b|\bseuraav(?:ille|at|ia)\s(?:\w+\s)?\w*hank(?:keille|keet|keita)\b"
    r"|\bthe\sfollowing\s(?:\w+\s)?projects\b"
    r"|\b(?:olika|våra|många)\s(?:[a-zåäö]+\s)?[\w-]*projekt\b"
    r"|\b(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|flera|\d{1,2})"
    r"\s(?:(?!år|månad|kommun|miljon|euro|parter|länder)\w+\s){0,2}?[\w-]*projekt\b"
    r"|\b(?:two|three|four|five|six|seven|eight|nine|ten|several|\d{1,2})\s(?:[\w-]+\s){0,2}?projects\b"
)
# More projects than a text tells of one by one.
MANY = quick(
    r"(?<![\d.,])\d{1,3}(?:[\s,]?\d{3})?(?<!\s\d)(?<!^\d)\s(?:(?!euro|milj|vuo|kuukau|år|month|year)[\w+-]+\s)?(?!-)(?:[\w+-]*(?:hanketta|hankkeelle|hankkeeseen|projektia"
    r"|projektille)|[\w+-]*projekt|projects)\b"
)
