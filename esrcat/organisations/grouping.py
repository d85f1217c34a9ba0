"""Group mentions into organisations, by Y-tunnus first and then by name; doubtful ones stay apart."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, NamedTuple

from esrcat.organisations.naming import (
    MUNICIPALITY,
    OrganisationName,
    is_english_municipality,
    organisation_name,
)
from esrcat.organisations.twins import Candidate, Twin, twins
from esrcat.record import slug
from esrcat.values.codes import has_valid_check_digit

Reason = Literal["business-id", "name", "department", "spelling", "municipality", "legal-form", "alias"]


class Mention(NamedTuple):
    """An organisation as a record names it; `business_id` is a Y-tunnus."""

    name: str
    business_id: str | None = None


class Spelling(NamedTuple):
    """A way to write a name, and how many times it was met."""

    text: str
    mentions: int


class Organisation(NamedTuple):
    """One organisation: its spellings are in the order of their numbers, `reasons` say why they are one.

    `id` is a slug of the name. `business_ids` has more than one only where an editor's alias joined them.
    """

    id: str
    name: str
    business_ids: tuple[str, ...]
    spellings: tuple[Spelling, ...]
    mentions: int
    reasons: tuple[Reason, ...]


class Organisations(NamedTuple):
    """All organisations by id, and the pairs that may be one organisation but were not joined."""

    all: tuple[Organisation, ...]
    twins: tuple[Twin, ...]
    ids: Mapping[Mention, str]

    def id_of(self, name: str, business_id: str | None = None) -> str | None:
        """Return the id of the organisation that a mention means, None for one that was not met."""
        return self.ids.get(Mention(name, business_id)) or self.ids.get(Mention(name))


class _Node(NamedTuple):
    """What identifies a mention: its Y-tunnus where it has a valid one, else name and legal form."""

    business_id: str
    key: str = ""
    legal_form: str = ""


def identify(mentions: Iterable[Mention], aliases: Mapping[str, str] | None = None) -> Organisations:
    """Group mentions into organisations. The order of the mentions does not matter.

    A valid Y-tunnus is one organisation, whatever the spelling. A name without one joins the only
    Y-tunnus seen with that name; if there are two, it stays apart. A name without a legal form joins the
    only legal form seen. `aliases` come from an editor: another name → the organisation's name.
    """
    counts = Counter(mentions)
    aliases = aliases or {}
    named = {mention: organisation_name(aliases.get(mention.name, mention.name)) for mention in counts}
    nodes = {mention: _node(mention, name, mention.name in aliases) for mention, name in named.items()}
    home = _homes(nodes, named)
    groups: dict[_Node, list[Mention]] = defaultdict(list)
    for mention, node in nodes.items():
        groups[home[node]].append(mention)
    found = sorted(
        (_organisation(members, counts, named, aliases), sorted(members, key=_order))
        for members in groups.values()
    )
    del counts, nodes, home, groups  # of a large catalogue they have more room than what is left
    organisations, ids, candidates = _with_ids(found, named)
    del found, named
    return Organisations(organisations, tuple(twins(candidates)), ids)


def _order(mention: Mention) -> tuple[str, str]:
    return mention.name, mention.business_id or ""


def _node(mention: Mention, name: OrganisationName, is_alias: bool) -> _Node:
    """Return a mention's node. An alias counts by its name alone: an editor overrides a Y-tunnus."""
    number = mention.business_id
    if number and not is_alias and has_valid_check_digit(number):
        return _Node(number)
    return _Node("", name.key, name.legal_form)


def _homes(nodes: Mapping[Mention, _Node], named: Mapping[Mention, OrganisationName]) -> dict[_Node, _Node]:
    """Return for each node the one that it belongs to."""
    numbers: dict[tuple[str, str], set[_Node]] = defaultdict(set)
    forms: dict[str, set[str]] = defaultdict(set)
    for mention, name in named.items():
        forms[name.key].add(name.legal_form)
        node = nodes[mention]
        if node.business_id:
            numbers[name.key, name.legal_form].add(node)
            numbers[name.key, ""].add(node)
    return {node: _home(node, numbers, forms) for node in set(nodes.values())}


def _home(node: _Node, numbers: Mapping[tuple[str, str], set[_Node]], forms: Mapping[str, set[str]]) -> _Node:
    if node.business_id:
        return node
    if not node.legal_form:
        others = forms[node.key] - {""}
        if len(others) > 1:
            return node
        node = _Node("", node.key, *others) if others else node
    with_number = numbers.get((node.key, node.legal_form), set())
    if not with_number and node.legal_form:
        bare = numbers.get((node.key, ""), set())
        with_number = bare if forms[node.key] <= {"", node.legal_form} else set()
    return next(iter(with_number)) if len(with_number) == 1 else node


def _organisation(
    members: list[Mention],
    counts: Mapping[Mention, int],
    named: Mapping[Mention, OrganisationName],
    aliases: Mapping[str, str],
) -> Organisation:
    spellings: Counter[str] = Counter()
    heads: Counter[str] = Counter()
    for mention in members:
        spellings[mention.name] += counts[mention]
        heads[named[mention].head] += counts[mention]
    own = [head for head in heads if not is_english_municipality(head)]
    towns = any(named[mention].key.startswith(MUNICIPALITY) for mention in members)
    name = min(own if own and towns else heads, key=lambda head: (-heads[head], -len(head), head))
    ordered = sorted(spellings.items(), key=lambda item: (-item[1], item[0]))
    valid = {m.business_id for m in members if m.business_id and has_valid_check_digit(m.business_id)}
    return Organisation(
        "",
        name,
        tuple(sorted(valid)),
        tuple(Spelling(*item) for item in ordered),
        sum(spellings.values()),
        tuple(_reasons(members, [named[mention] for mention in members], valid, aliases)),
    )


def _reasons(
    members: list[Mention], names: list[OrganisationName], valid: set[str], aliases: Mapping[str, str]
) -> Iterator[Reason]:
    if len({mention.name for mention in members}) < 2:
        return
    if any(len({m.name for m in members if m.business_id == number}) > 1 for number in valid):
        yield "business-id"
    if len({name.key for name in names}) < len({mention.name for mention in members}):
        yield "name"
    if any(name.department for name in names):
        yield "department"
    if len({name.head for name in names}) > 1:
        yield "municipality" if all(name.key.startswith(MUNICIPALITY) for name in names) else "spelling"
    if len({name.legal_form for name in names}) > 1:
        yield "legal-form"
    if any(mention.name in aliases for mention in members):
        yield "alias"


def _with_ids(
    found: list[tuple[Organisation, list[Mention]]], named: Mapping[Mention, OrganisationName]
) -> tuple[tuple[Organisation, ...], dict[Mention, str], list[Candidate]]:
    taken: Counter[str] = Counter()
    organisations: list[Organisation] = []
    ids: dict[Mention, str] = {}
    candidates: list[Candidate] = []
    for organisation, members in found:
        id = _free_id(slug(organisation.name), taken)
        organisations.append(organisation._replace(id=id))
        ids |= dict.fromkeys(members, id)
        own = [named[mention] for mention in members]
        candidates.append(
            Candidate(
                id,
                tuple(sorted({name.key for name in own})),
                tuple(sorted({name.legal_form for name in own if name.legal_form})),
                tuple(sorted({name.short for name in own if name.short})),
                bool(organisation.business_ids),
            )
        )
    return tuple(organisations), ids, candidates


def _free_id(base: str, taken: Counter[str]) -> str:
    """Return an id that no other has and count it: the third of a name gets '-3', unless one is called so."""
    id = base
    while taken[id]:
        taken[base] += 1
        id = f"{base}-{taken[base]}"
    taken[id] += 1
    return id
