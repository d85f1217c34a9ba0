"""What stands beside an organisation's name: its business id, its site and exchange."""

from __future__ import annotations

import re

from esrcat.free_text.bodies.claims import Claim
from esrcat.free_text.bodies.organisation import Organisation
from esrcat.free_text.story.finds import Finds
from esrcat.free_text.story.story import Labelled, Story
from esrcat.values.codes import has_valid_check_digit
from esrcat.values.contacts import find_phones

_BUSINESS_ID = re.compile(r"(?<!\d)\d{7}-\d(?!\d)")


def add_address(story: Story, finds: Finds, actor: Claim) -> None:
    """Add site and exchange of the actor from the lines under its name, where its label stands over them."""
    label = next(
        (
            each
            for each in story.of_topic("actor")
            if each.method == "heading" and each.start <= actor.organisation.start < each.end
        ),
        None,
    )
    if label is None:
        return
    number = story.line_at(actor.organisation.start)
    for line in story.lines[number + 1 : story.line_at(label.end - 1) + 1]:
        written = story.line_text(line)
        web, phones = _SITE.fullmatch(written), find_phones(written)
        if web:
            finds.add("/actor/web", web[0], line.start, line.end, "heading", "address under the actor's name")
        elif len(phones) == 1 and _EXCHANGE.match(written):
            low, high = line.start + phones[0].start, line.start + phones[0].end
            finds.add(
                "/actor/phone", str(phones[0].value), low, high, "heading", "number under the actor's name"
            )


_SITE = re.compile(r"(?:https?://|www\.)\S+\w/?")
_EXCHANGE = re.compile(r"(?:vaihde|puh|p\.|tel|tfn|växel|switchboard|phone|\+?\d)", re.IGNORECASE)


def add_business_id(
    story: Story, finds: Finds, base: str, each: Organisation, labels: list[Labelled]
) -> None:
    """Add a business id in brackets behind the name, or beside its own label."""
    match = _BUSINESS_ID.search(story.text, each.end, min(each.end + 40, len(story.text)))
    if match is None or "\n" in story.text[each.end : match.start()]:
        match = next(
            (found for label in labels if (found := _BUSINESS_ID.search(story.text, label.start, label.end))),
            None,
        )
    if match and has_valid_check_digit(match[0]):
        finds.add(
            f"{base}/business_id",
            match[0],
            match.start(),
            match.end(),
            "sentence",
            "business id beside the name",
        )
