"""Find the furniture in saved text: menus, paths and links stand as lines before and after the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from esrcat.document import Block, Document, lines
from esrcat.pages.datelines import is_dateline
from esrcat.pages.mastheads import is_of_paper, is_trail
from esrcat.pages.phrases import ends_text, is_around_texts, is_fact_label, is_glued_label
from esrcat.patterns import quick

_MENU_WORDS = 4
_MENU_LINES = 4
_PROSE = 90
_HEAD_LINE = 70
_KIND_ALONE = re.compile(
    r"(?:(?:medi[ae]?-?|lehdistö|hanke|projekti)?tiedote|pressmeddelande|meddelande"
    r"|(?:press|media|news)\srelease|uutinen"
    r"|julkaistavissa\s.*|vapaa\sjulkaistavaksi.*|fritt\sför\spublicering.*"
    r"|for\simmediate\srelease.*|julkaisuvapaa.*)",
    re.I,
)
_ORGANISATION = quick(
    r"(?:.*\b(?:ry|oy|ab|rf|oyj|abp|sr|r\.y\.|kaupunki|kunta|kuntayhtymä|stad"
    r"|kommun|samkommun|liitto|förbund|säätiö"
    r"|stiftelse|keskus|centralen|yliopisto|ammattikorkeakoulu|university|city\sof\s\w+|staden\s\w+|stiftelsen\s\w+"
    r"|ltd)|.*\b(?:palvelut|viestintä"
    r"|informerar|tiedottaa|kommunikation))\.?",
    re.I,
)

# '1.2.2021 - 30.4.2023'; a register that does not know the start prints '- 30.4.2023'.
_PERIOD = re.compile(r"(?:\d{1,2}\.\s?\d{1,2}\.\s?\d{4}\s?)?[–—-]\s?\d{1,2}\.\s?\d{1,2}\.\s?\d{4}")
_ASKED = re.compile(
    r"(?:(?:hankkeen|projektin)\s)?yhteystiedot|(?:hankkeen\s)?yhteyshenkilö\w*|ota\syhteyttä|lisätietoj?a(?:\shankkeesta)?"
    r"|kysy\slisää|keneltä\skysyä\W?|kontakt(?:uppgifter|person\w*|a\soss)?|(?:mera?|närmare)\s(?:information|upplysningar)"
    r"|contacts?(?:\s(?:us|details|persons?|information))?|(?:further|more)\sinformation|get\sin\stouch",
    re.I,
)


def header_lines(document: Document) -> Iterator[Block]:
    """Yield the blocks of a saved text, those before its first prose line by line."""
    text = document.text
    in_head = True
    for block in document.blocks:
        written = lines(text, block.start, block.end)
        head = in_head and all(
            end - start <= _HEAD_LINE or is_around_texts(text[start:end]) for start, end in written
        )
        in_head = head
        if (
            head
            and len(written) > 1
            and _is_head(text, written)
            and not any(text[end - 1] in ".:" for _, end in written)
        ):
            yield from (block._replace(start=start, end=end) for start, end in written)
        else:
            yield block


def _is_head(text: str, written: Sequence[tuple[int, int]]) -> bool:
    """Tell whether some line is of a page's head: a link, a date, the kind of the text, who sends it."""
    if any(is_glued_label(text[start:end]) for start, end in written):
        return False
    return any(
        is_around_texts(line)
        or is_dateline(line, alone=False)
        or _KIND_ALONE.fullmatch(line)
        or (":" not in line and _ORGANISATION.fullmatch(line))
        for line in (text[start:end] for start, end in written)
    )


def text_blocks(document: Document, blocks: Sequence[Block]) -> tuple[list[bool], int | None]:
    """Return for each block of a saved text whether it is the text itself, and which of them is its title."""
    text = document.text
    written = [" ".join(text[block.start : block.end].split()) for block in blocks]
    # Wide spaces between the words of a menu are lost in the lines as they are compared.
    keeps = [
        not is_around_texts(line) and not is_around_texts(text[block.start : block.end])
        for line, block in zip(written, blocks, strict=True)
    ]
    first = next((n for n, line in enumerate(written) if keeps[n] and len(line) >= _PROSE), None)
    if first is None:
        first = min(len(blocks), 1)
    title = _title(written, keeps, first)
    if title is not None:
        _drop_before(written, keeps, title)
    _drop_after(written, [_first_line(text, block) for block in blocks], keeps, first)
    return keeps, title


def _first_line(text: str, block: Block) -> str:
    """Return the first line of a block that says something: a rule may stand above it."""
    found = (text[start:end] for start, end in lines(text, block.start, block.end))
    return next((line for line in found if any(map(str.isalnum, line))), "")


def _title(written: Sequence[str], keeps: Sequence[bool], first: int) -> int | None:
    """Return the title among the lines before the first prose.

    It is the last line that another line before it says too; else the first after a menu that is neither a
    date nor the kind of the text, and the name of an organisation only where there is no other.
    """
    of_card = _title_of_card(written, keeps, first)
    if of_card is not None:
        return of_card
    after_menu = _menu_end(written, [n for n in range(first) if keeps[n]])
    heads = [
        n
        for n in range(first)
        if keeps[n] and not is_dateline(written[n], alone=False) and not _KIND_ALONE.fullmatch(written[n])
    ]
    for number in reversed(heads):
        if len(written[number].split()) > 1 and any(
            _says(written[n], written[number]) for n in range(number)
        ):
            return number
    heads = [n for n in heads if n >= after_menu] or heads[-1:]
    named = [n for n in heads if not _is_over_text(written, n)]
    return next(iter(named or heads), None)


# 'Toteutusaika' over a period: a label, and no card's name.
_LABEL_OF_TIME = re.compile(
    r"(?:(?:hankkeen|projektin|projektets|project)\s)?(?:toteutus-?aika|toteuttamisaika|toteutuksen\saika|toiminta-aika|hanke-?aika"
    r"|projektiaika|kesto|aikataulu|ajankohta|aika|projekttid|genomförandetid|tidtabell|tidsperiod|löptid|tid"
    r"|(?:implementation\s|project\s)?period|duration|timetable|schedule)\s?:?",
    re.IGNORECASE,
)


def _title_of_card(written: Sequence[str], keeps: Sequence[bool], first: int) -> int | None:
    """Return the line in which a register's card names its project: over the body's name and the period."""
    period = next((n for n in range(first) if keeps[n] and _PERIOD.fullmatch(written[n])), None)
    if period is None or (period and _LABEL_OF_TIME.fullmatch(written[period - 1])):
        return None
    over = (n for n in range(period - 1, -1, -1) if keeps[n] and not _ORGANISATION.fullmatch(written[n]))
    return next(over, None)


# 'Rantakatu 2 67100 Kokkola' below a body's name, 'Loppuraportti' below a project's: no menu has them.
_IS_OF_CARD = re.compile(
    r"(?!\d)[A-ZÅÄÖ][\w .-]*\s\d+(?:\s?[A-Za-z])?,?\s\d{5}\s[A-ZÅÄÖ][\w-]+"
    r"|(?:hankkeen\s|projektin\s)?(?:loppu|väli|hanke)raportti|slutrapport|final\sreport",
    re.IGNORECASE,
)


def _is_over_text(written: Sequence[str], number: int) -> bool:
    """Tell whether a line is the name of a body or of a paper, or the way to the page."""
    line = written[number]
    if _ORGANISATION.fullmatch(line) or is_of_paper(line) or is_trail(line):
        return True
    following = written[number + 1] if number + 1 < len(written) else ""
    return is_of_paper(following)


def _says(line: str, title: str) -> bool:
    return line == title or (line.endswith(title) and len(line) - len(title) <= 20)


_LABEL_ALONE = re.compile(r"[A-ZÅÄÖ][^:\n]{2,40}\s?:")


# 'Projektägare', 'Finansiär', 'Duration' over their values, between title and text: no menu has two of them.
_FACT_ALONE = re.compile(
    r"projektägare|(?:huvud)?finansiär(?:er)?|projekttid|projektperiod|(?:total\s?)?budget|lead\spartner|(?:project\s)?(?:duration|funders?)"
    r"|(?:pää)?toteuttaja|rahoittaja|(?:kokonais)?budjetti|hankeaika|toteutusaika",
    re.IGNORECASE,
)
_FACTS = 2


def _menu_end(written: Sequence[str], heads: Sequence[int]) -> int:
    """Return the line after a menu at the very start: many short lines in a row."""
    if sum(_FACT_ALONE.fullmatch(written[number]) is not None for number in heads) >= _FACTS:
        return 0
    length = 0
    for number in heads:
        if length <= _MENU_LINES and _LABEL_ALONE.fullmatch(written[number]):
            # 'Kuvan lähde:' below two or three lines: what a card says of its project, and no menu.
            return 0
        if len(written[number].split()) > _MENU_WORDS or written[number].endswith((":", "?")):
            break
        if is_glued_label(written[number]):
            break
        if _LABEL_OF_TIME.fullmatch(written[number]) or _PERIOD.fullmatch(written[number]):
            break
        if _IS_OF_CARD.fullmatch(written[number]) or (
            ":" in written[number] and is_fact_label(written[number])
        ):
            break
        length += 1
    if length < _MENU_LINES:
        return 0
    return heads[min(length, len(heads) - 1)]


def _drop_before(written: Sequence[str], keeps: list[bool], title: int) -> None:
    before = [n for n in range(title) if keeps[n]]
    names_again = any(_says(written[n], written[title]) for n in before)
    if (
        len(before) >= _MENU_LINES
        or names_again
        or (len(before) < title and not any(map(is_dateline, written[:title])))
    ):
        for number in before:
            keeps[number] = False


def _drop_after(written: Sequence[str], heads: Sequence[str], keeps: list[bool], first: int) -> None:
    """Drop what follows a heading of related news or comments in the last part of a text.

    Whom to ask may stand behind the news of a project's own page: from such a heading on the text goes on.
    """
    before = 0
    whole = sum(map(len, written))
    dropping = False
    for number, line in enumerate(written):
        if number > first and keeps[number]:
            if ends_text(heads[number]) and before > whole / 2:
                dropping = True
            elif dropping and _ASKED.fullmatch(heads[number]):
                dropping = False
        keeps[number] = keeps[number] and not dropping
        before += len(line)
