"""What a person is asked about: those who take bookings, send bills or lend pictures are no contacts."""

from __future__ import annotations

import re

from esrcat.free_text.persons import Person
from esrcat.free_text.story import Story
from esrcat.free_text.wordings import compiled
from esrcat.patterns import Expression, quick

_DATA = re.compile(r"\S+(?:@|\(at\)|\[at\]|\(a\))\S+|(?<!\d)(?:\+358|0\d)[\d ()-]{5,}")
_STOP = quick(r"(?<=[^\W\d_]{3})[.!?]\s+(?=[A-ZÅÄÖ(])|(?<=\))[.\s]\s*(?=[A-ZÅÄÖ])")
_OTHER_MATTERS = Expression(
    # Bookings, orders and sales.
    r"\b\w*(?:ilmoittaut|ilmoittaudu|varau(?:s|k)|vuokrau|tilau[sk]|peruut)\w*|\bvarata\b|\bvaraa\b|\bvuokra(?:a|t|taan)\b|\btilata\b|\bvälittää\b"
    r"|\bmyy\b|\bmyynti\w*|\b\w*lipu(?:t|nmyyn)\w*|\b\w*(?:anmäl|uthyr|bokning|beställ|avbok|försäljning|biljett)\w*|\bboka\b|\bhyr(?:s|a)\b|\bsäljs?\b"
    r"|\bsign(?:ing)?\s+up\b|\bregistration\w*|\benrol\w*|\bbook(?:ings?|ed|s)\b|\borders?\b|\btickets?\b|\bsales\b|\blet\s+by\b|\bhire\b|\brental\w*"
    # Bills, pictures, the page, the archive, the register.
    r"|\b\w*lasku(?:t|tus|jen)\w*|\b(?:\w*lehdistö|\w*valo)?kuvi[ae]\b|\b\w*kuvapyyn\w*|\b\w*kuvat\b|\baineisto(?:pyy|tila)\w*|\barkisto\w*|\b\w*rekisteri\w*"
    r"|\bjäsen(?:yy|eks|asia|maks)\w*|\bsivujen\b|\bpäivity\w*|\bkirjoitti\b|\btietosuoja\w*|\bsaavutettavuu\w*|\bmainos\w*|\b\w*faktur\w*|\b\w*bilder\b"
    r"|\barkiv\w*|\b\w*register\b|\bmedlems\w*|\bskapad\b|\bskrev\b|\bdataskydd\w*|\btillgänglighet\w*|\bannons\w*|\binvoic\w*|\bbilling\b|\bphotos?\b|\bpictures\b"
    r"|\barchive\w*|\bmembership\b|\bwritten\s+by\b|\bdata\s+protection\b|\baccessibility\b|\badvertis\w*"
    # Rooms and food; a board; the fund's own handling; an open post; who sent the news.
    r"|\b\w*ruokai\w*|\bkahvitu\w*|\btarjoilu\w*|\bkahvila\w*|\bmajoitu\w*|\bkuljetuk\w*|\bavain\b|\bavaimet?\b|\bpäivysty\w*|\bvahtimest\w*|\bisännöi\w*|\bsiivou\w*|\bjohtokun\w*"
    r"|\bhallituksen\b|\bservering\w*|\binkvartering\w*|\bvaktmäst\w*|\bstyrelsens?\b|\bcatering\b|\baccommodation\b|\bjanitor\w*|\bcaretaker\w*|\bof\s+the\s+board\b"
    r"|\b\w+(?:palvelut|asiat|tjänster|ärenden)\s*:|\b\w+\sservices\s*:"
    r"|(?:\A|\n)\s*(?:text(?:\s(?:och|&)\s(?:foto|bild))?|teksti(?:\sja\skuvat)?|words|story\sby|foto|kuva)\W*\Z"
    r"|\bmedia(?:lle|yhteyde\w+)\b|\bmedier(?:na)?\b|\binformatör\w*|\bkommunikatör\w*|\btiedottaja\w*"
    r"|\basia[an]\s+(?:hoitaa|hoiti|valmistel\w+|esittel\w+)|\bavoime(?:sta|n|ista)\s+(?:tehtäv|työpaik|vira)\w*|\brekryt\w*|\bärendet\b|\bhandläggare\b|\blediga\b"
    r"|\brekryter\w*|\bthe\s+(?:matter|case)\s+is\b|\bvacan\w*|\brecruit\w*|\btiedotteen\s+(?:lähet|laati)\w*|\bavsändare\b|\bsent\s+by\b|\breleased\s+by\b",
    re.IGNORECASE,
)
# Whatever the line says of asking: an open post, the financier's own people.
_NEVER = Expression(
    r"\bavoi(?:n|met|mesta|men|mista)\s+(?:työpaik|tehtäv|vira|toimi)\w*|\brekryt\w*|\brahoittaja(?:n|lla|taho\w*|viranomai\w+)\b"
    r"|\blediga?\b|\bfinansiärens?\b|\bfinansierande\s+myndighet\w*|\bvacan\w*|\brecruit\w*|\bfunding\s+(?:authority|body)|\bthe\s+funders?\b",
    re.IGNORECASE,
)
_NOUN = Expression(r"(?<![\w-])(?:\w*hank(?:e|kee|etta)\w*|\w*projekt\w*|project\w*)", re.IGNORECASE)
_LONGEST_LINE_ABOVE = 60
_HEAD = 5
_LONGEST_BYLINE = 90
_DATED = re.compile(r"\b\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d\d|\b(?:19|20)\d\d\b|\b\d{1,2}[.:]\d\d\b")


def is_asked_of_others(story: Story, person: Person, role: str | None) -> bool:
    """Tell whether the words in front of a person say that something else than the project is asked there."""
    if role is not None and _NOUN.search(role):
        return False
    number = story.line_at(person.start)
    line = story.lines[number]
    opens = role is None and number < _HEAD and line.start == person.start
    if opens and line.end - line.start < _LONGEST_BYLINE and _DATED.search(story.line_text(line)):
        # Who wrote the news: a name beside the day, above the text.
        return True
    before = lead_in(story, person)
    if _NEVER.search(before):
        return True
    if _OTHER_MATTERS.search(before) is None and (role is None or _OTHER_MATTERS.search(role) is None):
        return False
    return not informs(story, before)


def informs(story: Story, words: str) -> bool:
    """Tell whether words are those of whom to ask."""
    return any(compiled(wording.informs).search(words) for wording in story.wordings)


def is_plainly_one(story: Story, person: Person, role: str | None) -> bool:
    """Tell whether the text says that a person is asked about the project, or what the person is."""
    if role is not None:
        return True
    line = story.lines[story.line_at(person.start)]
    if story.topic(line.heading) == "contacts":
        return True
    before = lead_in(story, person)
    beside = before.rpartition("\n")[2]
    return informs(story, before) or _NOUN.search(beside) is not None


def lead_in(story: Story, person: Person) -> str:
    """Return what stands in front of a person, in the sentence or the short lines above that open a list."""
    text, number = story.text, story.line_at(person.start)
    line = story.lines[number]
    start = max((each.end() for each in _DATA.finditer(text, line.start, person.start)), default=line.start)
    start = max((each.end() for each in _STOP.finditer(text, start, person.start)), default=start)
    first = person.title[1] if person.title else person.start
    before = text[start : max(start, min(first, person.start))]
    if before.strip(" ,:–-") or start != line.start:
        return str(text[start : person.start])
    for above in range(number - 1, max(number - 3, -1), -1):
        other = story.lines[above]
        written = story.line_text(other)
        if len(written) > _LONGEST_LINE_ABOVE or written.endswith(".") or _DATA.search(written):
            break
        before = f"{written}\n{before}"
        if other.kind == "heading":
            break
    return str(before)
