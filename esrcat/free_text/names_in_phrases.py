"""Names that the words around them show to be a project's, in three languages."""

from __future__ import annotations

import re
from functools import cache

from esrcat.free_text.mention import (
    CAPITAL,
    NOT_NAMES,
    QUOTES,
    TOKEN,
    Mention,
    mention_of,
    prominence,
    short_of,
)
from esrcat.free_text.organisation_names import organisations_in
from esrcat.free_text.story import Story
from esrcat.patterns import Expression
from esrcat.vocab.place_context import given_names
from esrcat.vocab.place_forms import place_forms
from esrcat.vocab.places import base_form

_QUOTED = r"[\"”“„'’‘»«](?P<name>[^\"”“„»«\n]{2,110}?)[\"”“'’‘»«]"
_FUND_FIRST = re.compile(r"(?:ELY|TE|NTM|ESR|EAKR|EU|ESF|ERUF|ERDF|JTF|Euroopan|Europeiska|European)\b")


@cache
def phrases_of(language: str) -> tuple[tuple[Expression, int, str], ...]:
    """Return the phrases that name a project in a language: what to search, its weight, the rule's name."""
    return tuple((Expression(pattern), weight, rule) for pattern, weight, rule in _WRITTEN.get(language, ()))


_FI_NAMED = r"(?:[Hh]anke|[Hh]anketta|[Hh]ankkee\w+|[Pp]rojekti\w*)"
_SV_NOUN = r"(?:\w*[Pp]rojekt(?:et|ets|s)?|[A-Z]+-projekt(?:et|ets)?)"
_WRITTEN: dict[str, tuple[tuple[str, int, str], ...]] = {
    "fi": (
        (
            r"\b(?:[Ee]delli(?:nen|sessä|sestä|sen)|[Aa]iem(?:pi|massa|masta|man)|[Ee]deltä(?:vä|vässä|neessä)|[Ss]isar)\s?(?:hank|projekti)\w*,?\s+"
            r"(?P<name>[A-ZÅÄÖ][\w&+’-]+(?:\s[a-zåäö]+(?=\s?[(,]))?)(?=\s?[(,.]|\s(?:oli|on|päättyi|alkoi|loppui))",
            -9,
            "name of another project",
        ),
        (rf"{_QUOTED}\s*[-–]\s?[a-zåäö]*(?:hank|projekti)", 2, "quoted name before the noun"),
        (rf"\b{_FI_NAMED}\s+{_QUOTED}", 2, "quoted name after the noun"),
        (
            r"\b(?:[a-zåäö-]*|[A-Z+]+-)(?:hanke|projekti),?\s+(?P<name>RUN)(?=\s|[.,(]|$)",
            1,
            "name after the noun",
        ),
        (
            r"\b(?:[a-zåäö-]*|[A-Z+]+-)(?:[Hh]ankkeessa|[Pp]rojektissa|hankkeelle|projektille|hanketta|projektia)\s+(?P<name>RUN)(?=\s|[.,(]|$)",
            1,
            "name after the noun",
        ),
        (r"\b(?:hankkeemme|projektimme|hankkeensa|projektinsa)\s+(?P<name>RUN)", 1, "name after the noun"),
        (
            r"\b[Tt]yötä\s+jatkaa\s+(?P<name>[A-ZÅÄÖ](?:[^,.;:\n]|\.(?=\d)){2,60}?)(?=,|\.\s|\.$)",
            1,
            "name of what follows",
        ),
        (rf"\b(?:nimeltä(?:än|ään)?|nimi\s+on|nimellä)\s+{_QUOTED}", 3, "quoted name"),
        (
            r"\b(?:käynnist|aloit|toteut|esittel|käynnistet|sai|saanut|hallinnoi|koordinoi)\w*\b[^.\n]{0,60}?\b(?:hankkeen|projektin)\s+(?P<name>RUN(?:\s[a-zåäö]+){0,2}?)(?=[.,]|$)",
            1,
            "name after the noun in the genitive",
        ),
        (
            r"\b(?:jonka|[Hh]ankkeen|[Pp]rojektin|hankkeemme)\s+nimi(?:nä)?\s+on\s+(?P<name>RUN)",
            1,
            "name after the noun",
        ),
        (
            rf"\b(?:[Hh]anke|[Pp]rojekti)n?\s+(?:on\s+)?nimeltä(?:än|ään)?\s+(?P<name>{CAPITAL}(?:\s{CAPITAL})*)",
            3,
            "name after 'nimeltä'",
        ),
        (
            r"(?m)(?:^|(?<=[.!?] ))(?P<name>[A-ZÅÄÖ0-9](?:[^\n.:;!?,]|\.(?=\d)){1,80}?)\s+on\s+(?:[^.\n]{0,110}?\s)?(?:\w+-)?(?:[a-zåäö]*hanke|[a-zåäö]*projekti)\b",
            2,
            "subject of 'on … hanke'",
        ),
    ),
    "sv": (
        (
            r"\b(?:[Ss]ysterprojektet|[Ff]öregångaren|(?:[Tt]idigare|[Ff]öregående)\sprojektet|fortsättning\spå(?:\sprojektet)?|bygger\s(?:vidare\s)?på\sprojektet)\s"
            r"(?P<name>[A-ZÅÄÖ][\w&+’-]+(?:\s[\wåäö’-]+){0,4}?)(?=\s?[(,.]|\s(?:som|var|är|pågick|där)\b)",
            -9,
            "name of another project",
        ),
        (rf"\b{_SV_NOUN}\s+{_QUOTED}", 3, "quoted name after the noun"),
        (
            r"(?m)(?:^|(?<=[.!?] ))(?P<name>[A-ZÅÄÖ0-9](?:[^\n.:;!?,]|\.(?=\d)){1,70}?)\s+är\s+namnet\s+på\b",
            3,
            "name that 'namnet på' gives",
        ),
        (
            r"(?m)(?:^|(?<=[.!?] ))(?P<name>RUN(?:\s[a-zåäö]+){0,3}?),\s+(?:ett|\w+s)\s+(?:[\w-]+\s){0,3}[\w-]*projekt\b",
            2,
            "name before 'ett projekt'",
        ),
        (
            r"(?m)(?:^|(?<=[.!?] ))(?P<name>RUN(?:\s[a-zåäö]+){0,3}?)\s+(?:leds|drivs|genomförs|koordineras|finansieras|ägs)\s+av\b",
            1,
            "subject of 'leds av'",
        ),
        (r"\b(?:projektet|helheten)\s+(?:heter|kallas|går)\s+(?P<name>RUN)", 1, "name after the noun"),
        (r"\bunder\s+namnet\s+(?P<name>RUN)", 1, "name after the noun"),
        (rf"{_QUOTED}\s*-?\s?projekt", 2, "quoted name before the noun"),
        (rf"\b{_SV_NOUN}\s+(?:heter\s+|kallas\s+|benämns\s+)?(?P<name>RUN)", 1, "name after the noun"),
        (rf"(?P<name>{CAPITAL}(?:\s{CAPITAL})*?)\s?[-–]\s?projekt(?:et|ets)?\b", 2, "name before the noun"),
        (
            r"(?<![\w-])(?P<name>(?!Detta|Hela|Samma|Andra|Alla|Denna|Nya|Båda)[A-ZÅÄÖ]\w+a\s[a-zåäö]{4,})[-–]projekt(?:et|ets)\b",
            2,
            "name before the noun",
        ),
        (
            r"(?m)(?:^|(?<=[.!?] ))(?P<name>[A-ZÅÄÖ0-9](?:[^\n.:;!?,]|\.(?=\d)){1,70}?)\s+är\s+ett\s+(?:[^.\n]{0,80}?\s)?\w*projekt\b",
            1,
            "subject of 'är ett projekt'",
        ),
    ),
    "en": (
        (
            r"\b(?:[Ee]arlier|[Pp]revious|[Pp]receding|[Ff]ormer|[Aa]nother|[Ss]ister|[Pp]redecessor)\s(?:project,?\s|projects\s)?(?:called\s)?"
            r"(?P<name>[A-Z][\w&+’'-]+(?:\s(?:[A-Z][\w&+’'-]+|(?:of|the|for|and|to|in)(?=\s[A-Z]))){0,5})(?=\s?[(,.]|\s(?:which|that|was|ran|took|is|project)\b)",
            -9,
            "name of another project",
        ),
        (
            r"\b[Pp]roject\s+(?P<name>(?!Manager|Coordinator|Co-ordinator|Leader|Director|Officer|Worker|Assistant|Partner|Code|Period|Secretary|Planner|Name|Website|Team|Staff)[A-Z][\w&+’'-]*(?:\s(?:[A-Z][\w&+’'-]*|of|to|for|in|and|the|with|on|at|into))*)(?=\s[a-z(]|[.,(]|$)",
            1,
            "name behind the noun",
        ),
        (rf"\b[Pp]roject\s+{_QUOTED}", 3, "quoted name after the noun"),
        (
            r"(?P<name>[A-Z][\w&+’'-]+(?:\s(?:[A-Z][\w&+’'-]+|of|to|and|&|for|in|the))*),\s+(?:an?|our|the)\s+(?:[\w-]+\s){0,3}project\b",
            1,
            "name before 'a project'",
        ),
        (
            r"\bproject,\s+(?P<name>[A-Z][\w&+-]+(?:\s(?:[A-Z][\w&+-]+|of|to|and|for|in|the))*)(?=\s\(|,|\.)",
            1,
            "name behind the noun",
        ),
        (
            r"(?m)(?:^|(?<=[.!?] ))(?P<name>[A-Z0-9][^\n.:;!?,]{2,60}?)\s+(?:is|was|will\s+be)\s+(?:led|run|coordinated|managed|carried\s+out|administered|implemented)\s+by\b",
            2,
            "subject of 'is led by'",
        ),
        (
            r"\bpredecessor,?\s+(?:the\s+)?(?P<name>[A-Z][\w&+-]+(?:\s[A-Z][\w&+-]+)*)",
            1,
            "name of a predecessor",
        ),
        (rf"\b(?:called|named|titled|entitled)\s+{_QUOTED}", 3, "quoted name"),
        (
            r"\bproject\s+(?:called|named|titled|entitled)\s+(?P<name>[A-Z][\w&+-]+(?:\s(?:[A-Z][\w&+-]+|of|to|and|for|in|the|with))*)",
            2,
            "name after the noun",
        ),
        (rf"{_QUOTED}\s+project\b", 2, "quoted name before the noun"),
        (
            r"\b(?:[Tt]he|[Oo]ur|[Ii]n|[Oo]f|[Bb]y|[Aa]n?|[Nn]ew)\s+(?:[a-z][\w-]*\s){0,3}(?P<name>BEFORE)\s+(?:[a-z]+\s)?project\b",
            1,
            "name before the noun",
        ),
        (
            r"(?P<name>[A-Z][\w&+-]+(?:\s(?:(?:to|of|for|in|and|the|an?|with|on|into|at|from|by|over|without)\s)*[A-Z][\w&+-]+)*)\s+[Pp]roject\b(?!\s(?:[Mm]anager|[Cc]oordinator|[Ww]orker|[Pp]lan|[Ll]eader|[Oo]fficer|[Aa]ssistant|[Ss]taff|[Tt]eam|[Ss]ecretary))",
            1,
            "name before the noun",
        ),
        (
            r"(?m)(?:^|(?<=[.!?] ))(?P<name>[A-Z0-9](?:[^\n.:;!?,]|\.(?=\d)){1,70}?)\s+(?:is|was)\s+an?\s+(?:[^.\n]{0,80}?\s)?(?:[a-z]+-)?project\b",
            1,
            "subject of 'is a project'",
        ),
    ),
}
_RUN = rf"{CAPITAL}(?:\s(?:{CAPITAL}|(?:och|i|på|av|till|med|för|&)\s{CAPITAL}))*"
_BEFORE = (
    r"(?-i:[A-Z])[\w&+!’'-]*(?:\s(?:(?-i:[A-Z0-9])[\w&+!’'-]*|of|to|for|in|and|the|an?|with|on|&|at|into|from|by|over"
    r"|without))*"
)
_WRITTEN = {
    language: tuple(
        (pattern.replace("RUN", _RUN).replace("BEFORE", _BEFORE.replace("(?-i:", "(?:")), weight, rule)
        for pattern, weight, rule in rows
    )
    for language, rows in _WRITTEN.items()
}
_NOT_SUBJECT = re.compile(
    r"(?:tämä|se|kyseessä|hanke|projekti\w*|this|it|projektet|det|den|there|the\s+project|our\s+project|the\s|detta|vårt\s+projekt|verksamheten|arbetet|\w+hanke)\b",
    re.IGNORECASE,
)
_AS_TITLE = re.compile(
    r"[A-Z0-9]\S*(?:\s(?:[A-Z0-9]\S*|of|to|for|in|and|the|an?|with|on|&|at|into|from|by|over|without))*"
)
_NOT_ENGLISH = re.compile(
    r"(?:(?:The|Our|This|That|A|An|New|ESF|EU|ERDF|Project|In|Interreg|Leader|JTF|European|Social|Fund|Plus|Its|Their|Another|Earlier|Previous|Sister|Finnish|Joint|Pilot"
    r"|(?:When|While|After|Before|As|In|At|With|For|During|Under|Through|From|By|Since|Although|If|Because|Both|Of|On"
    r"|Within|To|Thanks\sto|Today|Now|Last)(?=\s(?:the|our|this|its)\s)|the(?=\s)|our(?=\s)|this(?=\s)|its(?=\s))\b[\s-]*)+",
)
_LAST_ARTICLE = re.compile(
    r"\A.*\s(?:to|of|by|for|in|with|from|on|under|through)\s(?:the|our|its)\s(?=[A-Z])"
)

_NOUN_LAST = re.compile(r"[- ](?:hanke|projekti|projekt|projektet|project)\Z", re.IGNORECASE)


def mention_from(story: Story, match: re.Match[str], weight: int, rule: str) -> Mention | None:
    """Return the mention that a phrase makes, None where its words are no name of a project."""
    start, end = match.span("name")
    name = match["name"]
    opening = name.split()[0]
    if "\n" in match[0] or opening in given_names():
        return None
    if rule.startswith("name after the noun") and (
        _FUND_FIRST.match(name)
        or opening in place_forms()
        or any(
            each.start == start
            for each in organisations_in(
                story.text, start, min(len(story.text), end + 60), story.wordings[0].language
            )
            if each.certain
        )
    ):
        return None
    is_subject = rule.startswith("subject")
    if is_subject and _NOUN_LAST.search(name):
        return None
    as_title = rule == "subject of 'is led by'" and _AS_TITLE.fullmatch(name) is not None
    if is_subject and (_NOT_SUBJECT.match(name) or not (as_title or _stands_elsewhere(story, start, end))):
        return None
    if "English" in rule or "project" in story.text[end : end + 30]:
        skipped = _NOT_ENGLISH.match(name)
        if skipped:
            start += skipped.end()
            name = name[skipped.end() :]
        if behind_body := _FOR_IT.match(name):
            # 'City of Raahe for the Quayside Weld Lab': the name is what the body pays or works for.
            start += behind_body.end()
            name = name[behind_body.end() :]
        # 'Regional Development Fund to the Cold Data': the name begins behind an article, where it stands alone too.
        behind = _LAST_ARTICLE.match(name)
        if behind and story.text.count(name[behind.end() :]) > story.text.count(name):
            start += behind.end()
            name = name[behind.end() :]
    if (
        not name.strip()
        or name.casefold() in NOT_NAMES
        or not (name[0].isupper() or name[0].isdigit() or story.text[start - 1] in QUOTES)
    ):
        return None
    if rule == "name after the noun":
        end = longest_again(story, start, end)
        end -= _place_behind(story.text[start:end], story.text)
    return mention_of(story, start, end, weight + prominence(story, start), rule)


_FOR_IT = re.compile(
    r"[^,]*\b(?:Fund|City|Town|Municipality|Council|Centre|Region|Ministry|Society|Association|University|College"
    r"|Foundation|Institute|Agency|Ltd)\b[^,]*?\s(?:for|to)\s(?:the\s|its\s)?(?=[A-Z])|(?:Called|Named|Entitled|Titled)\s"
)
_IN_PLACE = re.compile(r"\s(?:i|på|in)\s(?P<place>[A-ZÅÄÖ][\wåäö-]+)\Z")


def _place_behind(name: str, text: str) -> int:
    """Return the length of a place that follows a name and is none of it: 'Språkporten i Närpes'."""
    behind = _IN_PLACE.search(name)
    if behind is None or text.count(name) > 1 or text.count(name[: behind.start()]) < 2:
        return 0
    return len(name) - behind.start() if base_form("municipality", behind["place"]) else 0


def _stands_elsewhere(story: Story, start: int, end: int) -> bool:
    """Tell whether the same words are a heading, or stand in the text again."""
    name = story.text[start:end]
    return story.text.count(name) > 1 or len(name.split()) <= 3 or short_of(name) is not None


# Words that a name in Swedish or English does not go on with, in small letters.
_NOT_GOING_ON = re.compile(
    r"(?:\w+(?:taan|tään|daan|dään|tiin|vat|vät|ade|ades|ats|ar|er|as|es|te|tes)|söks|söktes|drivs|leds|drevs|leddes|görs|\w*förs|är|har|som|får|fick|ska|skall|vill|kan|bör|blir|låter|går|ger|sker|där|när|om|tillsammans|mellan|under|genom|inom|enligt|efter"
    r"|maksoi|sai|oli|alkoi|päättyi|toimi|keräsi|\w{3,}(?:tti|oi|eras|ks)|vars|vilket|vilken|av|nu|redan|också|även|inte|på\s+\d|on|ovat|oli|sai|saa|joka|jossa|jonka|alkaa|toimii|ja|sekä|aikana|kanssa)\Z",
    re.IGNORECASE,
)
# 'Projektet Öppna dörrar startar': of two words like verbs the first is a noun.
_PLURAL = re.compile(r"[a-zåäö]{3,}(?:ar|er|or)\Z")
_SURELY_A_VERB = re.compile(
    r"(?:har|hade|är|ska|skall|får|fick|kan|vill|blir|blev|drivs|leds|startar|startade|inleds|inleddes|pågår"
    r"|pågick|avslutas|genomförs|finansieras|stöder|stödjer|hjälper|riktar|erbjuder|syftar|utvecklar"
    r"|arbetar|fortsätter|löper|beviljas|\w+(?:ades|ats|eras|erades))\Z"
)
_UP_TO_CLAUSE = re.compile(
    r"(?P<more>(?:\s[a-zåäö][\wåäö-]*){1,4}),\s(?:som|vilket|där|vars|ett|joka|jonka|jossa|jota|which|that)\s"
)
JOINING = frozenset("i på till av för med och ur från the of to for in and at - – &".split())


def longest_again(story: Story, start: int, end: int) -> int:
    """Lengthen a name by the small words that belong to it: they follow it elsewhere too, or up to a verb."""
    text = story.text
    line = story.lines[story.line_at(start)]
    best = end
    going = end
    open_ = True
    tokens = list(TOKEN.finditer(text, end, line.end))[:8]
    for number, token in enumerate(tokens):
        word = token[0]
        bare = word.rstrip(",.;:)!?")
        name = text[start : token.start() + len(bare)]
        if word[0] in "(" + QUOTES:
            break
        if text.count(name) > 1:
            best = start + len(name)
        follows = tokens[number + 1][0] if number + 1 < len(tokens) and word == bare else ""
        is_noun = number == 0 and _PLURAL.match(bare) and _SURELY_A_VERB.match(follows)
        if open_ and (is_noun or not _NOT_GOING_ON.match(bare)) and not bare[:1].isdigit():
            if bare not in JOINING:
                going = token.start() + len(bare)
        else:
            open_ = False
        if word != bare:
            break
    if best > end:
        return best
    if (clause := _UP_TO_CLAUSE.match(text, end, line.end)) and not any(
        _SURELY_A_VERB.match(word) for word in clause["more"].split()
    ):
        # 'Projektet Fiskaren som värd, som avslutades …': what a clause about it follows is the whole name.
        return clause.end("more")
    # A small word and one more: 'Vind i seglen', 'Vägen till arbete'.
    tail = text[end:going].split()
    if len(tail) == 2 and tail[0] in JOINING and tail[1][:1].islower():
        return going
    # One more: 'Gröna hamnen', in front of a comma or a small word.
    rest = text[going : going + 12].split()
    followed = (
        text[going : going + 1] in (",", ".", "")
        or text[going : going + 2] == " ("
        or bool(rest and (rest[0] in JOINING or _NOT_GOING_ON.match(rest[0])))
    )
    return going if len(tail) == 1 and tail[0].islower() and tail[0] not in JOINING and followed else end
