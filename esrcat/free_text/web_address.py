"""The address of a project's own site."""

from __future__ import annotations

import re

from esrcat.free_text.story.finds import Finds
from esrcat.free_text.story.story import Story
from esrcat.free_text.story.wordings import compiled
from esrcat.free_text.subject.about import Aboutness
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


def read_web(story: Story, about: Aboutness, finds: Finds) -> None:
    """Add the project's own site: beside its label, or where the text sends for more on the project."""
    for label in story.of_topic("web"):
        match = _WEB.search(story.text, label.start, label.end) or _BARE_WEB.search(
            story.text, label.start, label.end
        )
        named = story.text[label.label_start : label.label_end]
        between = story.text[label.start : match.start()] if match else ""
        if (
            match
            and not _OF_REGISTER.match(match[0])
            and about.is_own_at(label.label_start)
            and not (_SITE_OF_BODY.search(named) or _MAKER.search(between))
        ):
            finds.add("/web", match[0], *match.span(), label.method, "label of the site")
            return
    key = _plain(re.sub(r"\W+", "", about.names.chosen.name.casefold())) if about.names.chosen else ""
    for line in story.lines if key else ():
        written = story.line_text(line)
        match = _WEB.fullmatch(written) or _BARE_WEB.fullmatch(written)
        if match and _stem(match[0]) and _stem(match[0]) in key:
            finds.add("/web", match[0], line.start, line.end, "sentence", "address with the project's name")
            return
    sites = [compiled(wording.site) for wording in story.wordings]
    for number in story.saying(*sites):
        statement = story.statements[number]
        if not about.is_own(number) or not any(each.search(statement.text) for each in sites):
            continue
        if _TO_APPLY.search(statement.text) or _SITE_OF_BODY.search(statement.text):
            continue
        if _MADE_BY.search(statement.text) or _ON_PROGRAMME.search(statement.text):
            continue
        match = _WEB.search(statement.text) or _BARE_WEB.search(statement.text)
        if match and not (_OF_REGISTER.match(match[0]) or _is_of_body(story, statement.start)):
            finds.add(
                "/web",
                match[0],
                statement.start + match.start(),
                statement.start + match.end(),
                "sentence",
                "words of the site",
            )
            return


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
