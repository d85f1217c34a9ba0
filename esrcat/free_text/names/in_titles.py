"""Names that headings give, with a short name, a code or said again."""

from __future__ import annotations

import re
from collections.abc import Iterator

from esrcat.free_text.bodies.names import organisations_in
from esrcat.free_text.names.before_noun import HYPHEN, NOUN
from esrcat.free_text.names.edges import trimmed
from esrcat.free_text.names.meant_by_title import MEANT, SAYS_WHAT_TEXT, name_of_the_project
from esrcat.free_text.names.mention import Mention, mention_of, short_of
from esrcat.free_text.names.never import is_never_a_name
from esrcat.free_text.names.said_again import said_again
from esrcat.free_text.names.title_ends import as_said_behind_noun, is_deed_of_title
from esrcat.free_text.names.with_codes import without_noun
from esrcat.free_text.story.lines import Line
from esrcat.free_text.story.story import Story
from esrcat.patterns import Expression, quick
from esrcat.patterns.tables import patterns_of
from esrcat.vocab.place_context import given_names
from esrcat.vocab.place_forms import place_forms

_WORDS = patterns_of("esrcat.free_text.names", "words.txt")

_DASH_BEFORE_SMALL = re.compile(r"(?:\s+[–—-]|(?<=\w):)\s+(?=[a-zåäö])")
_HAS_NOUN = re.compile(r"\b(?:project|projekt(?:et)?)\b", re.IGNORECASE)
# 'Liiton uudesta hankkeesta apua kylille': the noun in another case than a name has it.
_NOUN_IN_CASE = re.compile(
    r"\b\w*(?:hank(?:keesta|keessa|keelle|keeseen|keella|keelta|etta)|projekti(?:ssa|sta|lle|lla|lta|in|a))\b",
    re.IGNORECASE,
)
_NOUN_FIRST = re.compile(r"(?:projekt(?:et)?|project|hanke|projekti)\s+", re.IGNORECASE)
_NO_TITLE = quick(_WORDS["no_title"], re.IGNORECASE)
# A verb makes a heading a sentence and no name.
SAYS_SOMETHING = re.compile(_WORDS["says_something"], re.IGNORECASE)
# 'Lumme – lampia uusille uimareille on hanke, jossa …'
_DASHED_IS_PROJECT = Expression(
    r"(?m)(?:^|(?<=[.!?:]\s))(?P<name>(?P<short>[A-ZÅÄÖ][\w&+!-]{1,15})\s[-–—]\s[a-zåäö](?:(?!\s(?:on|oli|är|var|is|was)\s)[^\n.:;!?,]){5,90}?)"
    r"\s(?:on|oli|är|var|is|was)\s(?:[\w+-]+\s){0,3}?[\w+-]*(?:hanke|projekti|projekt|project)\b"
)
_DASHED_NOUN = Expression(
    rf"(?m)^(?P<name>[A-ZÅÄÖ][\w&+!-]{{1,15}}\s+[-–—]\s+(?:(?!\s(?:on|oli|är|var|is|was)\s)[^\n.:;!?]){{4,110}}?(?:{NOUN}|projekt"
    rf"|project)(?:\s(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d)?)"
    r"(?=\s+(?:on|oli|är|var|is|was)\b|\s*(?:$|[,(]))"
)
_NOUN_AT_EDGE = re.compile(
    r"(?:Projekt(?:et)?|Project|Hanke|Projekti)\s(?P<behind>[A-ZÅÄÖ][\wåäö&’'-]+(?:\s[\wåäö&’'-]+){1,5})"
    r"|(?:The\s)?(?P<before>[A-ZÅÄÖ][\wåäö&’'-]+(?:\s[\wåäö&’'-]+){0,4})\s(?:hanke|projekti|projekt|project)"
    r"(?:\s\(?(?:19|20)\d\d\s?[-–—]\s?(?:19|20)\d\d\)?)?"
)
_DASHED_SUBJECT = Expression(_WORDS["dashed_subject"])


def title_names(story: Story) -> Iterator[Mention]:
    """The headings over the text, where they are a name: with a short name, or said again in the text."""
    headings = _opening_headings(story)
    over = _title_over_text(story)
    for number in headings if over in headings or over < 0 else [*headings, over]:
        line = story.lines[number]
        is_heading = line.kind == "heading"
        name = _name_of_heading(story, number, over) if is_heading else _name_of_line(story, line)
        if name is not None:
            yield name
    yield from _first_line_with_short(story) if story.lines else ()
    yield from _headings_of_parts(story)


def _headings_of_parts(story: Story) -> Iterator[Mention]:
    """'Elämysten ranta 2025' over a part of which the text says 'Elämysten ranta 2025 hankkeessa'."""
    for line in story.lines:
        written = story.line_text(line)
        if line.kind != "heading" or not 1 < len(written.split()) <= _MOST_WORDS or is_never_a_name(written):
            continue
        rest = str(story.text)[line.end :]
        said = rf"(?:{re.escape(written)}[ –-]{{1,2}}{NOUN}|\b[Pp]rojektet {re.escape(written)}\b)"
        if written in rest and re.search(said, rest):
            yield mention_of(story, line.start, line.end, 3, MEANT)


# 'Models of Work for Small Schools (MOW)' as the first line, of which the text says 'the MOW project'.
_FULL_AND_SHORT = re.compile(r"[A-ZÅÄÖ][^\n()]{14,120}\s\((?P<short>[A-ZÅÄÖ][\w&+!-]{1,14})\)")
# 'Small Schools, new models and work -MOW', of which the text says 'MOW' again and again.
_FULL_AND_DASH = re.compile(r"[A-ZÅÄÖ][^\n()]{14,120}\s[–—-]\s?(?P<short>[A-ZÅÄÖ]{2}[A-ZÅÄÖ0-9&+!]{1,10})")


_OFTEN = 2


def _first_line_with_short(story: Story) -> Iterator[Mention]:
    line = story.lines[0]
    full = _FULL_AND_DASH.fullmatch(story.text, line.start, line.end)
    if full and len(re.findall(rf"(?<![\w-]){re.escape(full['short'])}(?!\w)", str(story.text))) > _OFTEN:
        short = full["short"], *full.span("short")
        yield mention_of(story, line.start, full.start("short"), 5, _HEADING)._replace(short=short)
        return
    full = _FULL_AND_SHORT.fullmatch(story.text, line.start, line.end)
    if full and re.search(rf"\b{re.escape(full['short'])}[ -](?:[Pp]roje[ck]t|[Hh]an[ku])", str(story.text)):
        yield mention_of(story, line.start, line.end, 5, _HEADING)


def _name_of_line(story: Story, line: Line) -> Mention | None:
    """Return the name that a first line is that looks like no heading."""
    if _SHORT_AND_FULL.fullmatch(story.line_text(line)):
        return None if _is_body(story, line) else mention_of(story, line.start, line.end, 3, _HEADING)
    return _name_said_again(story, line)


def _name_of_heading(story: Story, number: int, over: int) -> Mention | None:
    """Return the name that a heading is, or has in it; `over` is the one over the whole text."""
    line = story.lines[number]
    if ordinal := (
        _ORDINAL.match(story.text, line.start, line.end) or _OF_MONTH.match(story.text, line.start, line.end)
    ):
        line = line._replace(start=ordinal.end())
    written = story.text[line.start : line.end]
    if HYPHEN.search(written) or len(written) > 110:
        return None
    if story.topic(number) and not (number == story.title and ": " in written):
        return None
    if not _CAPITALS.search(written) or _NO_TITLE.search(written) or _is_body(story, line):
        return None
    if written.endswith(_ENDS):
        return (number == over and name_of_the_project(story, line)) or _name_said_again(story, line)
    name = _name_of_title(story, line.start, line.end) or _name_said_again(story, line)
    if number == over and (meant := name_of_the_project(story, line)):
        return meant
    if number == over and _ENDS_IN_NOUN.fullmatch(written) and not SAYS_SOMETHING.search(written):
        return mention_of(story, line.start, line.end, 3, _HEADING)
    if name is not None and number != over and _is_who_acts(story, name.name):
        return None
    if name is None and number == over:
        name = _bare_title(story, line.start, line.end)
    return name


# 'Yhdessä vesille - Kotkan ja Haminan soutajien esiselvityshanke'
_ENDS_IN_NOUN = re.compile(
    r"[A-ZÅÄÖ][^\n.:;?!]{3,60}\s[–—-]\s[A-ZÅÄÖa-zåäö][^\n.:;?!]{3,80}?\s[a-zåäö]{4,}(?:hanke|projekti)"
)
_ACTS = r"(?:[Hh]anketta|[Pp]rojektia)\s(?:toteuttaa|hallinnoi|koordinoi|vetää)\s(?:[\w-]+/)?"


def _is_who_acts(story: Story, name: str) -> bool:
    """Tell whether a sentence says that what a heading names carries the project out."""
    return re.search(_ACTS + re.escape(name), story.text) is not None


def _name_said_again(story: Story, line: Line) -> Mention | None:
    again = said_again(story, line.start, line.end)
    if again is None:
        return None
    start, end = again
    if is_deed_of_title(story, line, start, end):
        start = line.start
    if start == line.start and _cuts_explanation(story.text, start, end, line.end):
        # 'Lumme – Lampia Kotkassa uusille uimareille': what the dash explains is whole here alone.
        end = line.end
    return mention_of(story, start, end, 2, "heading of the page")


def _cuts_explanation(text: str, start: int, end: int, last: int) -> bool:
    """Tell whether a name ends amid what stands behind the dash of its heading."""
    rest = text[end:last]
    dashed = _DASH.search(text, start, end) is not None and _DASH.search(rest) is None
    return dashed and _GOES_ON.match(rest) is not None and SAYS_SOMETHING.search(text[start:last]) is None


_DASH = re.compile(r"\s[–—-]\s")
_GOES_ON = re.compile(r"\s[a-zåäö]")


def _title_over_text(story: Story) -> int:
    """Return the title, or the heading below it where the title is a list's or a body's."""
    line = story.lines[story.title]
    if story.title < 0 or not (is_never_a_name(story.line_text(line)) or _is_body(story, line)):
        return story.title
    below = [n for n, each in enumerate(story.lines) if n > story.title and each.kind == "heading"]
    # 'project info', 'funding' of a register, and what it says there, stand over the name.
    may_be = (n for n in below if not is_never_a_name(story.line_text(story.lines[n])))
    return next(may_be, next(iter(below), story.title))


_ORDINAL = re.compile(r"\d{1,2}[.)]\s+(?=[A-ZÅÄÖ])")
# 'Månadens projekt: Från båt till bord', 'Project of the week: Warm Hands'.
_OF_MONTH = re.compile(
    r"(?:(?:kuukauden|viikon|vuoden|månadens|veckans|årets)\s(?:hanke|projekti|projekt)"
    r"|project\sof\sthe\s(?:month|week|year))\s?[:–—-]\s(?=[A-ZÅÄÖ])",
    re.IGNORECASE,
)
_ENDS = (".", "?", "!")
_CAPITALS = re.compile(r"[A-ZÅÄÖ0-9]")
_MOST_HEADINGS, _PROSE = 8, 120


def _opening_headings(story: Story) -> list[int]:
    """Return the title, and the headings over the first paragraph of some length."""
    found = [story.title] if story.title >= 0 else []
    for number, line in enumerate(story.lines[:_MOST_HEADINGS]):
        if line.kind == "heading" or short_of(story.line_text(line)):
            found.append(number)
        elif line.end - line.start > _PROSE:
            break
    found = [
        number
        for number in found
        if story.lines[number].kind == "heading"
        or (
            number <= is_never_a_name(story.line_text(story.lines[0]))
            and _SHORT_AND_FULL.fullmatch(story.line_text(story.lines[number]))
        )
    ]
    return (
        list(dict.fromkeys(found))
        or [number for number, line in enumerate(story.lines[:_MOST_HEADINGS]) if _is_headline(story, line)][
            :1
        ]
    )


# 'SATSI – Satamasta sisämaahan' as the first line.
_SHORT_AND_FULL = re.compile(r"[A-ZÅÄÖ](?=\w*[A-ZÅÄÖ0-9])[\wåäö&+!-]{1,15}\s[–—-]\s[A-ZÅÄÖ][^\d\n.:,]{8,90}")
# 'Second Shift clocks out: what the project leaves behind': no heading by its looks, for its colon.
_HEADLINE = re.compile(r"[A-ZÅÄÖ0-9][^\n:]{3,60}: [^\n]{8,90}[^\s.!?:,;@\d]")


def _is_headline(story: Story, line: Line) -> bool:
    alone = story.text[line.end : line.end + 2] == "\n\n"
    return (
        alone
        and line.kind == "paragraph"
        and _HEADLINE.fullmatch(story.text, line.start, line.end) is not None
    )


def _is_body(story: Story, line: Line) -> bool:
    """Tell whether a heading is an organisation's or a person's name."""
    written = story.line_text(line)
    if written.split()[0] in given_names() and len(written.split()) <= 3:
        return True
    return any(
        each.start == line.start and each.certain and line.end - each.end < 3
        for each in organisations_in(story.text, line.start, line.end, story.wordings[0].language)
    )


def _name_of_title(story: Story, start: int, end: int) -> Mention | None:
    """Return the name that a title is for certain: beside the noun, with a short name, said again whole."""
    written = story.text[start:end]
    if named := _NOUN_AT_EDGE.fullmatch(written):
        # 'Projektet Gästhamnen året om', 'Naapuriapu verkossa hanke 2022–2025'
        group = "behind" if named["behind"] else "before"
        if not SAYS_SOMETHING.search(named[group]):
            low, high = start + named.start(group), start + named.end(group)
            high = as_said_behind_noun(story, low, high) if group == "behind" else high
            return mention_of(story, low, high, 5, _HEADING)
    if (noun := _NOUN_FIRST.match(written)) and short_of(written[noun.end() :]):
        # 'Projekt SNABB – Svenska i arbetslivet'
        return mention_of(story, start + noun.end(), end, 6, _HEADING)
    if shouted := _shouted_and_said(story, start, end):
        return mention_of(story, *shouted, 3, _HEADING)
    if short := short_of(written):
        if SAYS_WHAT_TEXT.match(written, short.end):
            end = start + short.end
        return mention_of(story, start, end, 3, _HEADING)
    if _HAS_NOUN.search(written):
        return None
    end = _without_explanation(story, start, end)
    return mention_of(story, start, end, 3, _HEADING) if is_said_again(story, start, end) else None


_SHOUTED = re.compile(r"(?P<words>[A-ZÅÄÖ][A-ZÅÄÖ0-9’'-]*(?:\s[A-ZÅÄÖ0-9’'-]+)+)\s[–—-]\s")


def _shouted_and_said(story: Story, start: int, end: int) -> tuple[int, int] | None:
    """'BORROWED BENCH - questions': capitals that the text writes in other letters are no short name."""
    shouted = _SHOUTED.match(story.text, start, end)
    if shouted is None:
        return None
    for match in re.finditer(rf"\b{re.escape(shouted['words'])}\b", story.text, re.IGNORECASE):
        if not match[0].isupper() and match[0][0].isupper():
            return match.span()
    return None


def _without_explanation(story: Story, start: int, end: int) -> int:
    """'Steget vidare – vägledning för långtidsarbetslösa': what follows in small letters explains."""
    dash = _DASH_BEFORE_SMALL.search(story.text, start, end)
    return dash.start() if dash else end


def _bare_title(story: Story, start: int, end: int) -> Mention | None:
    """Return the page's heading as a name that nothing else speaks for."""
    if _HAS_NOUN.search(story.text, start, end) or _NOUN_IN_CASE.search(story.text, start, end):
        return None
    start, end = trimmed(story, start, end, 0)
    if story.text[start:end].isupper() and (again := said_again(story, start, end, of_body=True)):
        # 'NIGHT SCHOOL FOR BOATS LOWERS ITS FLAG'
        return mention_of(story, *again, 0, BARE_HEADING)
    end = _without_explanation(story, start, end)
    written = story.text[start:end]
    # 'Uusi aalto! - Valoa rantakyliin' only calls out.
    if SAYS_SOMETHING.search(_CALLS_OUT.sub("", written)) or len(written.split()) > _MOST_WORDS:
        return None
    if " " in written or _has_facts(story):
        return mention_of(story, start, end, 0, BARE_HEADING)
    return None


def _has_facts(story: Story) -> bool:
    """Tell whether labels say so much that the page is a project's: one word over it is its name."""
    return len({label.topic for label in story.labelled}) >= _FACTS


_HEADING = "heading of the page"
BARE_HEADING = "heading of the page, of which nothing else speaks"
_CALLS_OUT = re.compile(r"!(?=\s[–—-]\s)")
_FACTS, _MOST_WORDS = 4, 7


def short_and_full_names(story: Story) -> Iterator[Mention]:
    """'VÄLKE – Välityömarkkinoiden kehittämishanke 2008–2010': a name that holds the noun."""
    for pattern in (_DASHED_SUBJECT, _DASHED_IS_PROJECT, _DASHED_NOUN):
        for match in pattern.finditer(story.text):
            if match["name"].split()[0].capitalize() in place_forms():
                # 'KITEE – Minister Mary Model had …': where a paper's story comes from.
                continue
            is_alike = pattern is _DASHED_SUBJECT and match["short"][:4] == match["full"][:4]
            if pattern is _DASHED_IS_PROJECT or is_alike or short_of(match["name"]):
                start, end = match.span("name")
                end = without_noun(story, start, end)
                mention = mention_of(story, start, end, 5, "short name, dash and full name")
                if pattern is not _DASHED_NOUN:
                    mention = mention._replace(short=(match["short"], *match.span("short")))
                yield mention


def is_said_again(story: Story, start: int, end: int) -> bool:
    """Tell whether a text has the words of a stretch more than once."""
    return story.text.count(story.text[start:end]) > 1
