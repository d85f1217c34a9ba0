"""What a text calls its project, and what it calls other projects."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from esrcat.free_text.names.before_noun import names_before_the_noun
from esrcat.free_text.names.best_named import best_named
from esrcat.free_text.names.by_deeds import name_by_deeds
from esrcat.free_text.names.by_salience import names_by_salience
from esrcat.free_text.names.by_shape import name_left, names_by_shape
from esrcat.free_text.names.edges import is_titled_sequel, trimmed
from esrcat.free_text.names.in_phrases import mention_from
from esrcat.free_text.names.in_registers import names_in_register
from esrcat.free_text.names.in_titles import short_and_full_names, title_names
from esrcat.free_text.names.in_trails import name_of_trail
from esrcat.free_text.names.judged import likelier_name
from esrcat.free_text.names.meant_by_title import MEANT, title_left
from esrcat.free_text.names.mention import (
    NOT_NAMES,
    Mention,
    folded,
    is_number_of_register,
    mention_of,
    same_project,
    short_of,
)
from esrcat.free_text.names.never import is_leader_group, is_never_a_name, is_shouted_heading
from esrcat.free_text.names.of_parts import opening_name
from esrcat.free_text.names.of_the_past import is_over
from esrcat.free_text.names.over_facts import OVER_FACTS, names_over_facts
from esrcat.free_text.names.phrases import phrases_of
from esrcat.free_text.names.with_codes import names_with_codes
from esrcat.free_text.story.finds import Finds
from esrcat.free_text.story.story import Story
from esrcat.free_text.story.wording import Topic
from esrcat.free_text.story.wordings import compiled
from esrcat.model import Method
from esrcat.patterns import quick
from esrcat.patterns.tables import patterns_of
from esrcat.vocab.place_forms import place_forms

_WORDS = patterns_of("esrcat.free_text.names", "words.txt")

# 'AVAA OVI! - kohtaamisen -hanke': the noun makes a name of it, whatever its letters.
_HAS_NOUN = re.compile(
    r"\s?[-–—]\s?(?:hanke|hanketta|hankkee\w+|projekti(?:n|a|ssa|sta|in|lla|lle|ksi)?)(?!\w)"
)
_CODE = re.compile(r"[A-Z]\d{4,6}")
GROWN_FROM = "project that this one comes from"
OF_ANOTHER = frozenset((GROWN_FROM, "name of another project", "label of another project"))
"""The rules of names that words say to be another project's."""
# What stands before the name of a project that this one comes from or goes over into.
_GROWN_FROM = quick(_WORDS["grown_from"])
# 'Skolan hade redan prövat något liknande (projektet Kockduell)'
_BEFORE_THAT = quick(
    r"\b(?:hade|har)\s(?:redan|tidigare|förut)\b|\bolimme\s(?:jo|aiemmin)\b|\boli\s(?:jo\s)?(?:aiemmin|aikaisemmin|ennestään)\b"
    r"|\bhad\s(?:already|earlier|previously|once)\b"
)
_ARTICLES = frozenset("ett en ny nytt an a the det den yksi uusi our new vårt meidän plus".split())


class Names(NamedTuple):
    """The project's own name as best named, all mentions of it and those of other projects."""

    chosen: Mention | None
    own: tuple[Mention, ...]
    others: tuple[Mention, ...]

    def is_own(self, written: str) -> bool:
        """Tell whether a name is the project's own."""
        return self.chosen is not None and same_project(written, self.chosen)


def find_names(story: Story, *, of_several: bool = False) -> Names:
    """Find what a story calls its project; one `of_several` may open with the bare name."""
    said = weighed_mentions(story, of_several=of_several)
    mentions = [*said, *_found_otherwise(story, said, of_several=of_several)]
    chosen = best_named(story, mentions)
    likelier = [] if of_several else likelier_name(story, chosen, said)
    if likelier:
        chosen, *_ = likelier
        mentions += likelier
    if chosen is None:
        return Names(None, (), tuple(mentions))
    key = folded(chosen.name)
    mentions = [_told_from(mention, key) for mention in mentions]
    own = tuple(mention for mention in mentions if _is_own(mention, chosen))
    others = tuple(
        mention
        for mention in mentions
        if not _is_own(mention, chosen)
        and not mention.rule.startswith(("heading of the page", "step of the trail"))
        and (mention.weight < 0 or not mention.rule.startswith("subject"))
        and not any(_is_part(mention, other) for other in mentions)
    )
    return Names(chosen, own, others)


def _found_otherwise(story: Story, said: Sequence[Mention], *, of_several: bool) -> list[Mention]:
    """Return names that no words say to be the project's, each way of finding one gone where none is yet."""
    mentions = [*said]

    def is_none_ours() -> bool:
        return not any(mention.weight > 0 for mention in mentions)

    if not of_several:
        mentions += name_of_trail(story, mentions)
    elif is_none_ours():
        mentions += (each for each in opening_name(story) if not is_never_a_name(each.name))
    if is_none_ours():
        mentions += name_by_deeds(story)
    for way, most in (
        (title_left, None),
        (names_by_shape, None),
        (names_by_salience, 1),
        (name_left, None),
    ):
        if is_none_ours():
            mentions += islice(_may_be_ours(story, way(story), of_several=of_several), most)
    return mentions[len(said) :]


def _told_from(mention: Mention, key: str) -> Mention:
    """Return a mention that speaks against its name with the rule that tells it from the chosen one."""
    if mention.weight >= 0 or mention.rule in OF_ANOTHER or folded(mention.name) == key:
        return mention
    # What stands over the text is what it is about, whatever it says.
    if mention.rule.startswith("heading of the page"):
        return mention
    return mention._replace(rule="another of like name")


def weighed_mentions(story: Story, *, of_several: bool = False) -> list[Mention]:
    """Return what words in the text say to be a project's name, and how plainly each is this one's."""
    return [
        _weighed(story, each, of_several=of_several)
        for each in _mentions(story)
        if not is_never_a_name(each.name)
        and not is_leader_group(story, each.name)
        and not _is_heading_of_body(story, each)
        and (
            each.rule == MEANT
            or _HAS_NOUN.match(story.text, each.end)
            or not is_shouted_heading(story, each.name)
        )
    ]


_WHOSE: tuple[Topic, ...] = ("actor", "partners", "authority", "funder")


def _is_heading_of_body(story: Story, mention: Mention) -> bool:
    """Tell whether a heading names a region, or a body that a label gives a part: 'Run by: X League'."""
    if not mention.rule.startswith("heading of the page"):
        return False
    key = folded(mention.name)
    return mention.name in place_forms() or any(
        folded(story.text[label.start : label.end]) == key for label in story.of_topic(*_WHOSE)
    )


def _may_be_ours(story: Story, found: Iterator[Mention], *, of_several: bool) -> Iterator[Mention]:
    """Yield what only elimination leaves, without what names something else."""
    for each in found:
        mention = _weighed(story, each, of_several=of_several)
        is_none = is_never_a_name(each.name) or is_leader_group(story, each.name)
        if mention.weight > 0 and not (is_none or _is_cut(story, each) or _is_heading_of_body(story, each)):
            yield mention


_GOES_ON = re.compile(r"\s(?:and|och|&)\s[A-ZÅÄÖ]")


def _is_cut(story: Story, mention: Mention) -> bool:
    """'Fire in Kitchens' of the heading 'Kindling Fire in Kitchens and Barns': words amid a longer title."""
    line = story.lines[story.line_at(mention.start)]
    return (
        line.kind == "heading"
        and line.start < mention.start
        and _GOES_ON.match(story.text, mention.end, line.end) is not None
    )


def _is_part(mention: Mention, other: Mention) -> bool:
    """Tell whether a mention is only a part of another, longer one: 'Work' of 'First Words at Work'."""
    longer = other.end - other.start > mention.end - mention.start
    return longer and other.start <= mention.start and mention.end <= other.end and other.weight < 0


def _is_own(mention: Mention, chosen: Mention) -> bool:
    if folded(mention.name) == folded(chosen.name):
        return True
    others = mention.rule == "another of like name" or mention.rule in OF_ANOTHER
    return not others and same_project(mention.name, chosen)


def _weighed(story: Story, mention: Mention, *, of_several: bool) -> Mention:
    """Take weight from a name that is said to be another project's: 'aiempi Silta-hanke'.

    What the heading of a part of a text names is the part's own: 'Toinen hanke on nimeltään …'.
    """
    if mention.weight > 4 or (of_several and story.lines and mention.name in story.line_text(story.lines[0])):
        return mention
    if is_titled_sequel(story, mention.start, mention.end):
        return mention
    statement = story.statement_at(mention.start)
    first = max(statement.start if statement else 0, mention.start - 70)
    opening = statement.start if statement else first
    if (
        _GROWN_FROM.search(story.text[first : mention.start])
        or _BEFORE_THAT.search(story.text, opening, mention.start)
        or is_over(story, mention)
    ):
        return mention._replace(weight=-9, rule=GROWN_FROM)
    before = story.text.part(first, mention.end + 25)
    if any(
        compiled(wording.other).search(before) or compiled(wording.elsewhere).search(before)
        for wording in story.wordings
    ):
        return mention._replace(weight=-9)
    return mention


def _mentions(story: Story) -> Iterator[Mention]:
    for each in _all_mentions(story):
        key = folded(each.name)
        if (
            key
            and key not in NOT_NAMES
            and not all(word in NOT_NAMES or word in _ARTICLES for word in key.split())
            and not _CODE.fullmatch(each.name)
            and len(each.name) <= 150
            and (any(map(str.isalpha, key)) or each.rule == OVER_FACTS)
        ):
            yield each


def _all_mentions(story: Story) -> Iterator[Mention]:
    yield from _labelled(story)
    languages = list(dict.fromkeys(wording.language for wording in story.wordings))
    if "fi" in languages or "sv" in languages:
        yield from names_before_the_noun(story)
    for language in languages:
        for pattern, weight, rule in phrases_of(language):
            for match in pattern.finditer(story.text):
                mention = mention_from(story, match, weight, rule)
                if mention:
                    yield mention
    yield from short_and_full_names(story)
    yield from title_names(story)
    yield from names_with_codes(story)
    yield from names_over_facts(story)
    yield from names_in_register(story)
    yield from _labelled_others(story)


def _labelled(story: Story) -> Iterator[Mention]:
    for label in story.of_topic("name"):
        end = story.text.find("\n", label.start, label.end)
        end = label.end if end < 0 else end
        if label.method == "heading" and (
            end - label.start > 100 or story.text[label.start : end].endswith(".")
        ):
            continue
        if _ENUMERATED.match(story.text, label.start, end):
            # '- Hanke: koordinointi, viestintä, tilat', beside what others did
            continue
        start, end = trimmed(story, label.start, end, 12)
        yield mention_of(story, start, end, 12, "label of the name")


_ENUMERATED = re.compile(r"[a-zåäö][^\n]*?,\s[a-zåäö][^\n]*?,\s[a-zåäö]")
# One other project; a list of all others is the site's.
_ONE_OTHER = re.compile(
    r"(?:edelt|edelli|aiempi|aikaisempi|sisar|rinnakkais|emo)\w*(?:\s\w*(?:hanke|projekti))?\Z|\w*(?:föregångar|systerprojekt)\w*\Z"
    r"|(?:tidigare|föregående|närstående)\sprojekt\Z|(?:its\s)?(?:predecessor|(?:sister|previous|earlier|related)\sproject)\Z",
    re.IGNORECASE,
)
_OTHER = re.compile(r"(?P<name>[A-ZÅÄÖ][^\n,;(:]{2,80}?)(?=\s?[(,;\n]|\s[–-]\s|\s*\Z)")


def _labelled_others(story: Story) -> Iterator[Mention]:
    """The name beside a label of another project: 'Edeltävä hanke: Katse kalenteriin (2019–2021)'."""
    for label in story.of_topic("related"):
        said = story.text[label.label_start : label.label_end].strip(" :")
        if (
            label.method != "heading"
            and _ONE_OTHER.match(said)
            and (named := _OTHER.match(story.text[label.start : label.end]))
        ):
            low, high = named.span("name")
            yield mention_of(story, label.start + low, label.start + high, -9, "label of another project")


def read_names(story: Story, names: Names, finds: Finds) -> None:
    """Add the project's name and its acronym."""
    chosen = names.chosen
    if chosen is None:
        return
    line = story.lines[story.line_at(chosen.start)]
    method: Method = (
        "label" if chosen.rule.startswith("label") else "heading" if line.kind == "heading" else "sentence"
    )
    others = tuple(dict.fromkeys(mention.name for mention in names.own if mention.name != chosen.name))
    finds.add("/name", chosen.name, chosen.start, chosen.end, method, chosen.rule, alternatives=others[:3])
    if (
        chosen.short
        and not is_number_of_register(chosen.short[0])
        and folded(chosen.short[0]) != folded(chosen.name)
    ):
        short, start, end = chosen.short
        finds.add("/acronym", short, start, end, method, "short name beside the full one")
        return
    reading = short_of(chosen.name)
    if reading and chosen.end - chosen.start == len(chosen.name):
        start, end = chosen.start + reading.start, chosen.start + reading.end
        finds.add("/acronym", reading.value, start, end, method, "short name beside the full one")
    elif (label := next(iter(story.of_topic("acronym")), None)) is not None:
        place = label.start, label.end
        short = story.text[slice(*place)]
        if folded(short) != folded(chosen.name):
            finds.add("/acronym", short, *place, "label", "label of the short name")
