"""What a person is, as a text says it: in front of the name, behind it, on the line above or below."""

from __future__ import annotations

import re

from esrcat.free_text.persons.roles_before import COPULA, DIGITS, EDGE, SHORT_WORDS, role_before
from esrcat.free_text.persons.said_role import SaidRole
from esrcat.free_text.persons.shape import OCCUPATION, PERSON_NAME, Person
from esrcat.free_text.story.story import Story
from esrcat.free_text.story.wordings import framed

_WORDS_BEFORE = r"(?:[\w/-]+\s){0,3}(?:"


def role_of(story: Story, person: Person, *, beside_data: bool) -> SaidRole | None:
    """Return what a person is, as written, and where; with data beside the name any short words count."""
    if titled := _HONORIFIC.search(story.text, max(0, person.start - 8), person.start):
        # 'the project coordinator, Dr Mary Model'
        person = person._replace(start=titled.start())
    if person.title:
        return _of_the_project(story, _with_more(story, person))
    found = (
        role_before(story, person, False)
        or _behind(story, person, False)
        or _apposed(story, person)
        or _on_other_line(story, person)
    )
    if not found and beside_data:
        found = role_before(story, person, True) or _behind(story, person, True)
    return _of_the_project(story, found)


_HONORIFIC = re.compile(r"(?<![\w-])(?:Dr|Prof|Mr|Ms|Mrs|FT|TkT|FM|DI)\.?\s\Z")


def _of_the_project(story: Story, role: SaidRole | None) -> SaidRole | None:
    """Take off what says no more than that it is the project's: 'hankkeen projektipäällikkö'."""
    if role is None:
        return None
    written, start, end = role
    if _NO_ROLE.fullmatch(written):
        return None
    if written.islower() and " " not in written and _AFTER_QUOTE.search(story.text, max(0, start - 4), start):
        # '"…", räknar Maija Malli': what somebody does who is quoted.
        return None if not OCCUPATION.fullmatch(written) else role
    while verb := _VERB_FIRST.match(written):
        start, written = start + verb.end(), written[verb.end() :]
        if not written:
            return None
    if article := _OURS.match(written):
        start, written = start + article.end(), written[article.end() :]
    if adverb := _NOW.match(written):
        start, written = start + adverb.end(), written[adverb.end() :]
    in_sentence = story.text[start - 1 : start] == " " and story.text[start - 2 : start - 1].islower()
    if in_sentence and (body := _BODY_FIRST.match(written)):
        start, written = start + body.end(), written[body.end() :]
    bare = _ESSIVE.sub("", COPULA.sub("", _AT_PLACE.sub("", written)))
    if _NO_ROLE.fullmatch(bare):
        return None
    end -= len(written) - len(bare)
    if (whose := _WHOSE.match(bare)) and not _OF_SOMETHING.match(bare, whose.end()):
        start, bare = start + whose.end(), bare[whose.end() :]
    if definite := _DEFINITE.search(bare):
        end -= len(definite["ending"])
        bare = bare[: definite.start("ending")]
    return SaidRole(bare, start, end)


# 'Rannan Kehityksen neuvoja': of which body, in front of the word in small letters.
_BODY_FIRST = re.compile(r"(?:[A-ZÅÄÖ][\w-]+n\s)+(?=[a-zåäö])")
_AFTER_QUOTE = re.compile(r"[\"”»]\s?,\s\Z")
_NO_ROLE = re.compile(
    r"(?:hankkeen\s|projektin\s)?yhteyshenkilö|(?:projektets\s)?kontaktperson|contact\sperson", re.IGNORECASE
)

# 'Yhteyshenkilö on koulutuspäällikkö', 'Kyselyihin vastaa asiamies': the role stands behind the verb.
_VERB_FIRST = re.compile(
    r"(?:\S+\s+){0,4}?(?:on|oli|olen|olin|är|var|am|is|was|by|av|voi|\w{3,}(?:[aä]{2}|[st]elee|ilee|noo|too|soo|lii|tti|oitti|(?<!out)(?<!uot)si|ivat|avat|ävät|[eiou]taan|[eiöy]tään))(?:\s+|\Z)",
    re.IGNORECASE,
)
# 'nykyisin asiantuntija', 'laughs project manager', and what is left of 'Portti's project manager'.
_NOW = re.compile(
    r"(?:entinen|aiempi|tidigare|förra|former|previous|nykyisin|nykyään|nyttemmin|edelleen|numera|nuvarande|currently|now|s"
    r"|says|laughs|sighs|smiles|explains|recalls|adds|admits|reckons|jokes|notes|thinks|ring|call)\s+"
)
# 'palveluohjaaja, Nurmes': where somebody works is no part of the role.
_AT_PLACE = re.compile(r"(?<=[a-zåäö]{4}),\s[A-ZÅÄÖ][a-zåäö]+\Z")
# 'projektledaren' of a Swedish sentence is a 'projektledare'.
_DEFINITE = re.compile(
    r"(?:ledare|handledare|lärare|forskare|arbetare|chef|koordinator)(?P<ending>e?n)\Z", re.IGNORECASE
)

# 'Hankepäällikkönä toimii Hannes Luopaniemi'
_ESSIVE = re.compile(r"(?<=[aäoöi])(?:na|nä)\Z")
_WHOSE = re.compile(r"(?:hankkeen|projektin|projektets|(?:the\s+)?project(?:'|’)s)\s+", re.IGNORECASE)

_OF_SOMETHING = re.compile(
    r"(?:vetäjä|johtaja|koordinaattori|vastaava|päällikkö|ohjaaja|ledare|chef|koordinator|samordnare|manager|leader"
    r"|coordinator)\Z",
    re.IGNORECASE,
)


def _with_more(story: Story, person: Person) -> SaidRole | None:
    """'Business adviser' is more than its last word."""
    title = person.title
    if title is None:
        return None
    first = max(
        (edge.end() for edge in EDGE.finditer(story.text, max(0, title.start - 50), title.start)),
        default=max(0, title.start - 50),
    )
    line = story.lines[story.line_at(person.start)]
    first = max(first, line.start)
    words = story.text[first : title.end]
    for wording in story.wordings:
        more = framed(r"(?<![\w-])(?:", wording.titles, r")\Z").search(words)
        if more and first + more.start() < title.start:
            return SaidRole(more[0], first + more.start(), title.end)
    return title


def _behind(story: Story, person: Person, beside_data: bool) -> SaidRole | None:
    text = story.text
    line = story.lines[story.line_at(person.start)]
    for piece in re.finditer(r"[^,;()/|\n]+", text[person.end : line.end]):
        bracketed = text[person.end + piece.start() - 1] == "(" and _NUMBER.fullmatch(piece[0])
        if bracketed or _RELATIVE.match(piece[0]) or _AT_WORK.fullmatch(piece[0]):
            # 'N, who runs it (project manager)', 'N at the college, project manager'
            continue
        written = _SENTENCE_BEHIND.sub("", piece[0]).strip(" .:–-")
        if not written:
            continue
        at = person.end + piece.start() + piece[0].index(written)
        if copula := _IS.match(written):
            written, at = written[copula.end() :].partition(":")[0], at + copula.end()
        # 'projektipäällikkö puh. +358 40 …'
        written = written if _DATA_FIRST.match(written) else _DATA_BEHIND.sub("", written)
        if DIGITS.search(written):
            return None
        titled = any(
            framed(_WORDS_BEFORE, wording.titles, r")(?:\s[\w-]+){0,2}").fullmatch(written)
            for wording in story.wordings
        )
        if titled or (
            beside_data
            and len(written.split()) <= 3
            and written.islower()
            and SHORT_WORDS.fullmatch(written)
            and text[person.end : at].strip() in (",", "(", "|")
        ):
            written = _AT_BODY.sub("", written)
            if whose := _OURS.match(written):
                written, at = written[whose.end() :], at + whose.end()
            return SaidRole(written, at, at + len(written))
        return None
    return None


_RELATIVE = re.compile(r"\s*(?:joka|jonka|jolla|som|vars|who|whose)\s")
_AT_WORK = re.compile(r"\s(?:på|vid|hos|at\s(?:the|our))\s[\w-]+(?:\s[\w-]+)?")
_NUMBER = re.compile(r"\s?(?:\+358\s?)?[\d\s-]{6,14}")
# 'N, hän on projektikoordinaattori: 044 …'
_IS = re.compile(
    r"(?:hän\s+(?:on|toimii)|(?:han|hon)\s+är|(?:he|she)\s+is(?:\s+(?:the|our|a))?)\s+(?=[a-zåäö])"
)
# ', hankevastaava. Puhelin on sama kuin ennen'
_SENTENCE_BEHIND = re.compile(r"(?<=[a-zåäö]{4})\.\s+[A-ZÅÄÖ].*\Z", re.DOTALL)
_OURS = re.compile(r"(?:our|the|an?|its|my)\s", re.IGNORECASE)


def _apposed(story: Story, person: Person) -> SaidRole | None:
    """'Our project manager, Mary Model, can be reached …': the name stands between commas behind the role."""
    text = story.text
    if text[person.start - 2 : person.start] != ", " or text[person.end : person.end + 1] != ",":
        return None
    line = story.lines[story.line_at(person.start)]
    first = max(line.start, person.start - 50)
    before = text[first : person.start - 2]
    for wording in story.wordings:
        if match := framed(r"(?<![\w-])(?:", wording.titles, r")\Z").search(before):
            at = first + match.start()
            return SaidRole(match[0], at, at + len(match[0]))
    return None


# 'verksamhetsledare på Kustforum': where somebody works is no part of what the person is.
_AT_BODY = re.compile(r"\s(?:på|vid|hos|at|i)\s(?=[A-ZÅÄÖ]).*\Z")
_DATA_FIRST = re.compile(r"(?:p|puh|tfn|tel|gsm|mobil|phone)\b")
_DATA_BEHIND = re.compile(
    r"\s+(?:p|puh|tfn|tel|gsm|mobil|phone)\b\.?.*\Z|\s+(?:\+358|0\d).*\Z"
    # An address, whatever stands for its sign: 'ohjaaja malli.maija[at]', 'ohjaaja malli.maija'.
    r"|\s+[\w.+-]+\s?(?:@|[\[{](?:at|a|ät|snabel-a|miukumauku)[\]}]).*\Z|\s+[\w-]+\.[\w.-]+\Z",
    re.DOTALL,
)


def _is_role_line(story: Story, number: int) -> bool:
    if not 0 <= number < len(story.lines):
        return False
    written = story.line_text(story.lines[number]).strip(" :,")
    return len(written) < 50 and any(
        framed(_WORDS_BEFORE, wording.titles, ")").fullmatch(written) for wording in story.wordings
    )


def _on_other_line(story: Story, person: Person) -> SaidRole | None:
    number = story.line_at(person.start)
    others = (number + 1, number - 1)
    if _is_role_line(story, number - 1) and not _is_role_line(story, number - 2) and number > 1:
        after = story.lines[number + 2] if number + 2 < len(story.lines) else None
        if after is not None and PERSON_NAME.match(story.text, after.start):
            # Roles stand over the names: what follows is that of the next person.
            others = (number - 1, number + 1)
    for other in others:
        if not 0 <= other < len(story.lines):
            continue
        line = story.lines[other]
        written = story.line_text(line).strip(" :,")
        if len(written) < 70 and any(
            framed(_WORDS_BEFORE, wording.titles, r")(?:[/,]\s?[\w-]+|\s[\w-]+){0,2}").fullmatch(written)
            for wording in story.wordings
        ):
            return SaidRole(written, line.start, line.start + len(written))
    return None
