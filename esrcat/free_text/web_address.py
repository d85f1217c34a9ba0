"""The address of a project's own site."""

from __future__ import annotations

import re

from esrcat.free_text.story.finds import Finds
from esrcat.free_text.story.story import Story
from esrcat.free_text.story.wordings import compiled
from esrcat.free_text.subject.about import Aboutness
from esrcat.model import Method
from esrcat.patterns import Expression

_TO_APPLY = Expression(
    r"\bappl(?:y|ication)|enrol|\bregist|ilmoittau|hakemu|\bhae\b|haku\b|ansök|anmäl|tilaa\b|beställ",
    re.IGNORECASE,
)
_WEB = Expression(r"(?:https?://|www\.)[^\s<>\"”),;]+[^\s<>\"”),;.:!?]", re.IGNORECASE)
_BARE_WEB = Expression(
    r"(?<![\w@.-])(?<![)\]@]\s)(?<![)\]])(?<!\((?:at|ät)\))(?<!\[(?:at|ät)\])(?<!\(a\))(?:[a-z0-9åäö-]+\.)+(?:fi|com|net|org|eu|info|ax|se|io|example)(?:/[\w./-]*\w)?(?![\w@])",
    re.IGNORECASE,
)


Site = tuple[str, int, int, Method, str]
"""An address, where it stands, and how and by which rule it was found."""


def read_web(story: Story, about: Aboutness, finds: Finds) -> None:
    """Add the project's own site: beside its label, or where the text sends for more on the project."""
    for way in (_beside_label, _with_the_name, _in_sentence):
        if (site := way(story, about)) is not None:
            finds.add("/web", *site)
            return


def _beside_label(story: Story, about: Aboutness) -> Site | None:
    for label in story.of_topic("web"):
        match = _address_in(story.text, label.start, label.end)
        if match is None or _OF_REGISTER.match(match[0]) or not about.is_own_at(label.label_start):
            continue
        named = story.text[label.label_start : label.label_end]
        between = story.text[label.start : match.start()]
        if not (_SITE_OF_BODY.search(named) or _MAKER.search(between)):
            return match[0], *match.span(), label.method, "label of the site"
    return None


def _with_the_name(story: Story, about: Aboutness) -> Site | None:
    """Return the address that is a line by itself and made of the project's name."""
    chosen = about.names.chosen
    name = _plain(re.sub(r"\W+", "", chosen.name.casefold())) if chosen else ""
    for line in story.lines if name else ():
        written = story.line_text(line)
        match = _WEB.fullmatch(written) or _BARE_WEB.fullmatch(written)
        if match and _stem(match[0]) and _stem(match[0]) in name:
            return match[0], line.start, line.end, "sentence", "address with the project's name"
    return None


def _in_sentence(story: Story, about: Aboutness) -> Site | None:
    sites = [compiled(wording.site) for wording in story.wordings]
    for number in story.saying(*sites):
        statement = story.statements[number]
        text, start = statement.text, statement.start
        if not about.is_own(number) or not any(each.search(text) for each in sites):
            continue
        if any(each.search(text) for each in (_TO_APPLY, _SITE_OF_BODY, _MADE_BY, _ON_PROGRAMME, _COMPARED)):
            continue
        match = _address_in(text, 0, len(text))
        if match and not (_OF_REGISTER.match(match[0]) or _is_of_body(story, start)):
            return match[0], start + match.start(), start + match.end(), "sentence", "words of the site"
    return None


def _address_in(text: str, start: int, end: int) -> re.Match[str] | None:
    return _WEB.search(text, start, end) or _BARE_WEB.search(text, start, end)


# The entry of a project in a register, or a film on it, is not its own site.
_OF_REGISTER = re.compile(
    r"(?:https?://)?(?:www\.)?(?:eura20\d\d\.fi|rakennerahastot\.fi|strukturfonder\.fi|structuralfunds\.fi|kohesio\.ec\.europa\.eu|keep\.eu|(?:m\.)?youtube\.com|youtu\.be|vimeo\.com)\b"
    # Nor is a report that it has published.
    r"|\S+\.(?:pdf|docx?|pptx?|xlsx?)\Z",
    re.IGNORECASE,
)
# 'Sivut: Datapaja Oy, www.…', 'Pages made by': who made the pages.
_MAKER = re.compile(r"\b(?:Oy|Ab|Tmi|Ltd|ry|rf)\b")
_MADE_BY = re.compile(
    r"\b(?:sivut|sivuston|pages|site|sidorna|sidan)\s+(?:teki|tehnyt|toteutti|(?:were\s+|was\s+)?made|by|gjordes|gjorda|är\s+gjord)",
    re.IGNORECASE,
)
# 'Mera information om programmet för gröna hamnar finns här: www.…'
_ON_PROGRAMME = re.compile(
    r"\binformation\s(?:om|on|about)\s(?:(?:the|det|[\w-]+)\s){0,2}program(?:met|me)\b"
    r"|\b(?:tietoa|tietoja)\s(?:[\w-]+sta\s){0,2}\w*ohjelmasta\b",
    re.IGNORECASE,
)
# 'kan liknas vid denna portal: https://…': what it is to be like is another's.
_COMPARED = re.compile(
    r"\b(?:likna\w*\s+vid|likt\s+den\w*|jämför\w*\s+med|similar\s+to|compared\s+(?:to|with)|modelled\s+on|kuten|samanlai\w+\s+kuin"
    r"|verrattav\w+)\b",
    re.IGNORECASE,
)
# 'Föreningens webbplats', 'kaupungin verkkosivut': no site of the project.
_SITE_OF_BODY = re.compile(
    r"\b(?:föreningens|stadens|kommunens|skolans|institutets|bolagets|universitetets|stiftelsens|förbundets|yhdistyksen|kaupungin|kunnan|koulun|opiston"
    r"|yhtiön|liiton|säätiön|oppilaitoksen|yliopiston|(?:association|city|town|municipality|college|school|company|university|foundation)['’]s)\s+(?:\w+\s+)?"
    r"(?:sivut?\b|sidor\b|sida\b|pages\b|webb|hemsid|verkkosiv|kotisiv|nettisiv|www|site|web\s?site|web\s?page|home\s?page)",
    re.IGNORECASE,
)


def _is_of_body(story: Story, at: int) -> bool:
    """Tell whether an address stands below a heading that asks for those who carry the project out."""
    return story.topic(story.lines[story.line_at(at)].heading) in ("actor", "partners", "implementers")


def _plain(word: str) -> str:
    """Return a word in the letters of addresses: 'eläväkeskusta' → 'elavakeskusta'."""
    return word.translate(_LETTERS)


_LETTERS = str.maketrans("äöåé", "aoae")


def _stem(address: str) -> str:
    """Return the name in a web address: 'www.omapolku.fi' → 'omapolku'; '' for a short one."""
    host = re.sub(r"^(?:https?://)?(?:www\.)?", "", address.casefold()).split("/")[0]
    name = _plain(host.split(".")[0].replace("-", ""))
    return name if len(name) > 4 else ""
