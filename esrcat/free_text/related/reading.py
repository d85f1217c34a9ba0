"""The other projects that a text names beside its own: earlier ones, sisters, what follows."""

from __future__ import annotations

import re

from esrcat.free_text.bodies.names import organisations_in
from esrcat.free_text.names.mention import Mention, folded
from esrcat.free_text.names.reading import OF_ANOTHER
from esrcat.free_text.related.hosts import host_of
from esrcat.free_text.story.finds import Finds
from esrcat.free_text.story.story import Statement, Story
from esrcat.free_text.story.wordings import compiled
from esrcat.free_text.subject.about import Aboutness
from esrcat.free_text.subject.others_in_brackets import RULE as IN_BRACKETS
from esrcat.patterns import Expression
from esrcat.patterns.tables import patterns_of
from esrcat.values.codes import find_project_codes
from esrcat.vocab.place_forms import place_forms

_WORDS = patterns_of("esrcat.free_text.related", "words.txt")


def read_related(story: Story, about: Aboutness, finds: Finds) -> None:
    """Add the other projects that the text itself names, with the host beside their names."""
    seen: set[str] = set()
    parts = {
        folded(str(value)) for pointer, value in finds.pointers.items() if pointer.startswith("/subprojects/")
    }
    own = {folded(name) for name in about.own_names()}
    for mention in map(_bare, about.names.others):
        key = folded(mention.name)
        if key in own or key in seen or key in parts or not _is_related(story, mention):
            continue
        if _is_cut(story, mention) or _is_place(story, mention) or _is_body_or_sentence(story, mention):
            continue
        base = f"/related_projects/{len(seen)}"
        seen.add(key)
        finds.add(f"{base}/name", mention.name, mention.start, mention.end, "sentence", "another project")
        if host := host_of(story, mention):
            finds.add(f"{base}/host", host.name, host.start, host.end, "sentence", "host of another project")
        _add_code(story, mention, base, finds)


# 'Silta kotiin -hanke', 'Quay to Home for': the noun, or a word that goes on.
_TAIL = re.compile(r"\s-(?:hanke|projekti)\Z|\s(?:for|of|in|at|with|from)\Z")
_IN = re.compile(r"\b[Ii]n?\s\Z")
_IN_PLACE = re.compile(r"\s(?:in|i)\s(?P<place>[A-ZÅÄÖ][a-zåäö]+)\Z")


def _bare(mention: Mention) -> Mention:
    """Take off what stands behind a name and is no part of it: the noun, a preposition, a place."""
    end = _TAIL.search(mention.name)
    placed = _IN_PLACE.search(mention.name)
    if end is None and placed and placed["place"] in place_forms():
        end = placed
    if end is None or mention.end - mention.start != len(mention.name):
        return mention
    bare = mention.name[: end.start()]
    return mention._replace(name=bare, end=mention.start + len(bare))


# 'metoder i VVS och svenska som andra språk', 'projektet Barn och unga på samma linje'
_GOES_ON = re.compile(
    r"\soch\s[a-zåäö]*[^\Ws]\s(?:på|i|för|till|med|utan)\s"
    r"|\sand\s(?!ran\b|led\b|was\b|is\b|[a-z]+ed\b)[a-z]+\s(?:of|in|for|on|at)\s"
)


def _is_cut(story: Story, mention: Mention) -> bool:
    """Tell whether one word is only the beginning of what a sentence goes on with in small letters."""
    last = mention.name.split()[-1]
    joined = (
        " " in mention.name and last[:1].isupper() and re.search(r"\s(?:och|and|ja)\s\S+\Z", mention.name)
    )
    alone = " " not in mention.name and _GOES_ON.match(story.text, mention.end)
    return bool(alone or (joined and re.match(r"\sas\s", story.text[mention.end :])))


_IN_A_CASE = re.compile(r"(?:ss[aä]|st[aä]|ll[aä]|lt[aä])\Z")


def _is_place(story: Story, mention: Mention) -> bool:
    """Tell whether a place where something is done looks like a name: 'Seinäjoella', 'in Vaasa'."""
    if mention.name not in place_forms():
        return False
    before = _IN.search(story.text, max(0, mention.start - 3), mention.start)
    return before is not None or _IN_A_CASE.search(mention.name) is not None


# 'Night School for Engines', 'Kairan koulu': what projects are called, too.
_CALLED_SO_TOO = re.compile(r"School|Academy|Workshop|[Kk]oulu|[Aa]katemia|[Aa]kademi|[Ss]kola|[Pp]aja|Lab\b")


def _is_body_or_sentence(story: Story, mention: Mention) -> bool:
    """Tell whether a name is that of a body, or the beginning of a sentence: 'Teemme yhteistyötä …'."""
    if mention.name.split()[0].endswith("mme"):
        return True
    if _CALLED_SO_TOO.search(mention.name):
        return False
    bodies = organisations_in(story.text, mention.start, mention.end, story.wordings[0].language)
    return any(each.certain and (each.start, each.end) == (mention.start, mention.end) for each in bodies)


# The code stands behind the name, or in the brackets behind it: '-hankkeessa (2014–2016, koodi S20315)'.
_NEAR_CODE = 30
_BRACKETS = re.compile(r"[^().\n]{0,25}\([^()\n]{1,60}\)")


def _add_code(story: Story, mention: Mention, base: str, finds: Finds) -> None:
    bracketed = _BRACKETS.match(story.text, mention.end)
    end = max(mention.end + _NEAR_CODE, bracketed.end() if bracketed else 0)
    code = find_project_codes(story.text[mention.end : end])
    if code:
        start = mention.end + code[0].start
        end = mention.end + code[0].end
        finds.add(f"{base}/code", code[0].value, start, end, "sentence", "code of another project")


def _is_related(story: Story, mention: Mention) -> bool:
    statement = story.statement_at(mention.start)
    if statement is None or _COMPARED.search(story.text, statement.start, mention.start) is not None:
        return False
    if any(compiled(wording.rejected).search(statement.text) for wording in story.wordings):
        return False
    if mention.rule in OF_ANOTHER or (mention.rule == IN_BRACKETS and _is_told(statement, mention)):
        return True
    heading = story.lines[statement.line].heading
    if heading >= 0 and story.topic(heading) == "related":
        return True
    words = statement.text + (" " + story.line_text(story.lines[heading]) if heading >= 0 else "")
    if any(
        compiled(pattern).search(words)
        for wording in story.wordings
        for pattern in (wording.other, wording.elsewhere, wording.sequel, wording.relates)
    ):
        return True
    if mention.rule in _BESIDE_NOUN and _is_of_ours(statement):
        return True
    return _came_from(story, statement) and (
        _has_its_time(story, mention, statement.start) or host_of(story, mention) is not None
    )


def _is_told(statement: Statement, mention: Mention) -> bool:
    """Tell a sentence from a line of what else goes on: 'Just nu: Flytten (ESF, 2019–2021)'."""
    before = statement.text[: mention.start - statement.start].rstrip()
    return statement.text.endswith(".") and not before.endswith((":", " of"))


_BESIDE_NOUN = frozenset(("name before the noun", "name after the noun", "name behind the noun"))
# Who tells of it, or the text's own body, which is called by its kind alone; or what was learnt there.
_OURS = Expression(_WORDS["ours"])
_NOT_OURS = Expression(
    r"\b(?:ei|eivät|eikä|inte|not)\b|\b(?:naapuri|toisaalla|muualla)\w*|\bvertailu\w*", re.IGNORECASE
)


def _is_of_ours(statement: Statement) -> bool:
    """Tell whether a sentence tells of a project of the past or the future as the text's own people's."""
    return _OURS.search(statement.text) is not None and _NOT_OURS.search(statement.text) is None


# 'Jämsän vastaavassa hankkeessa …': a project that the text only compares with.
_COMPARED = re.compile(
    r"\b(?:vastaava\w*|samanlai\w+|motsvarande|liknande|similar|comparable)\s+(?:[\w-]+\s+){0,2}[\w-]*(?:hank(?:e|kee)|projekt|project)\w*"
    r"|\b(?:edellisellä|viime)\s+(?:haku)?kierroksella\b|\bi\s+(?:förra|föregående)\s+(?:ansöknings)?omgången\b"
    r"|\bin\s+the\s+(?:previous|last)\s+(?:round|call)\b",
    re.IGNORECASE,
)
_NOUN = r"(?:\s?-?\s?\w*(?:hank(?:e|keessa|keella|keelle|keen|etta|keesta)|projekt\w*|project))?"
_YEARS = r"(?:19|20)\d\d(?:\s?[–-]\s?(?:\d{1,2}\.\d{1,2}\.)?(?:(?:19|20)\d\d)?)?"
# '(S10512, 2008–2009, X)', 'Laddstolpen 2016–2018, som …', 'joka päättyi 30.9.2011'.
_TIME_BEHIND = re.compile(
    rf"{_NOUN}(?:\s\((?:[^()\n]{{0,40}}[,;]\s)?(?:\d{{1,2}}\.\d{{1,2}}\.)?{_YEARS}[^()\n]{{0,70}}\)"
    r"|\s(?:åren\s|vuosina\s)?(?:19|20)\d\d\s?[–-]\s?(?:19|20)\d\d(?=[,.])"
    r"|,\s(?:(?:joka|som|which|that)\s)?(?:päättyi|loppui|avslutades|slutade|ended|finished)\s(?:jo\s|redan\s|in\s|i\s|on\s)?(?:[A-Za-zåäö]+\s)?\d)"
)
# 'toimi vuosina 2009–2012 Jätevedet hallintaan -hanke', '2009–2011 toteutettu'.
_TIME_BEFORE = re.compile(
    r"\b(?:19|20)\d\d(?:\s?[–-]\s?(?:19|20)\d\d)?\s(?:(?:toteutettu|toiminut|toimineessa|toteutetussa|pyörinyt|päättyneessä|järjestetty)\s)?[\"”“]?\Z"
)
_CAME_FROM = re.compile(_WORDS["came_from"], re.IGNORECASE)


def _has_its_time(story: Story, mention: Mention, start: int) -> bool:
    """Tell whether the time of another project stands beside its name."""
    if _TIME_BEHIND.match(story.text, mention.end):
        return True
    return _TIME_BEFORE.search(story.text, max(start, mention.start - 40), mention.start) is not None


def _came_from(story: Story, statement: Statement) -> bool:
    """Tell whether a sentence, or one beside it, says that something comes from what it names."""
    number = story.statements.index(statement)
    return any(
        _CAME_FROM.search(each.text)
        for each in story.statements[max(0, number - 1) : number + 2]
        if each.line == statement.line
    )
