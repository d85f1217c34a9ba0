"""The mark of a value as markup: its sign, and the quotes, places and rules that it opens.

A page has some seventy marks of one to five quotes, which makes them the larger part of its bytes. They are
therefore printed as strings, and the words that recur are made and escaped once for each language.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from jinja2.filters import do_urlencode
from markupsafe import escape

from esrcat.model import EvidenceItem, Place
from esrcat.rule_words import own_rule_words
from esrcat.site.markup.escaped import prose, shown
from esrcat.site.words.messages import Foreign, Messages, filled

_LONGEST_QUOTE = 320
_QUOTE_HEAD, _QUOTE_TAIL = 220, 60
_MOST_KEPT = 4096


class Difference(NamedTuple):
    """Another value for a field in words, the letters of its documents, and the rule that put it second."""

    text: str
    sign: str
    rule: str


class QuoteSource(NamedTuple):
    """What quotes of a document need; name and address are escaped.

    `address` is that of the source view, but for the anchor; '' where there is none. An editor's word has
    neither name nor address.
    """

    name: str
    language: str
    address: str
    project: str
    document: str = ""
    """Its name as it is."""


class Field(NamedTuple):
    """The field that a mark is about."""

    pointer: str
    label: str


class MarkPrinter:
    """Prints marks in one language; with a `report_address` each quote has a link to report an error."""

    def __init__(self, words: Messages, report_address: str = "") -> None:
        self._words = words
        self._address = report_address
        t = words.t.source
        self._derived = f"<div><dt>{escape(t.derived)}</dt><dd>"
        self._read = f"<div><dt>{escape(t.read)}</dt><dd>"
        self._document = f"</q><dl><div><dt>{escape(t.document)}</dt><dd>"
        self._others = f"</dd></div><div><dt>{escape(t.other_readings)}</dt><dd>"
        self._show = f'">{escape(t.show)}</a>'
        self.none = f'<span class="nosrc">{escape(words.t.page.no_source)}</span>'
        self._head = lru_cache(_MOST_KEPT)(self._made_head)
        self._how = lru_cache(_MOST_KEPT)(self._made_how)
        self._line = lru_cache(_MOST_KEPT)(self._made_line)
        self._held: str = words.t.held.any

    def mark(
        self, sign: str, label: str, quotes: Iterable[str], differences: Iterable[Difference] = ()
    ) -> str:
        """Return a mark of the quotes that `quote` returned, and of what other documents say."""
        told = "".join(map(self._difference, differences))
        inside = "".join(quotes)
        return f"{self._head(sign, label)}{inside}{told}</div></details>"

    def quote(self, item: EvidenceItem, source: QuoteSource, anchor: str, field: Field) -> str:
        """Return one place that says a value; `anchor` is where it stands in the source view."""
        method = item["method"]
        how = (self._derived if method == "derived" else self._read) + self._how(
            method, item["rule"], source.language
        )
        href = f"{source.address}{anchor}" if source.address else ""
        go = self._go(href, item, source, field) if href or self._address else ""
        if not source.name:
            return f"<dl>{how}</dd></div></dl>{go}"
        if others := item.get("alternatives"):
            how += self._others + "; ".join([escape(other) for other in others])
        quote = item["quote"]
        text = self._told(quote if len(quote) <= _LONGEST_QUOTE else shortened(quote), source.language)
        place = item.get("place")
        line = place.get("line") if place and "page" not in place and "sheet" not in place else None
        where = (self._line(line) if line is not None else self._place(place)) if place else ""
        return f"<q>{text}{self._document}{source.name}{where}</dd></div>{how}</dd></div></dl>{go}"

    def _told(self, text: str, language: str) -> str:
        own = self._words.language
        return shown(text if not language or language == own else Foreign(text, language), self._held, own)

    def _made_line(self, line: int) -> str:
        return self._place({"line": line})

    def _place(self, place: Place) -> str:
        words = escape(place_words(place, self._words))
        return f", {words}" if words else ""

    def _go(self, href: str, item: EvidenceItem, source: QuoteSource, field: Field) -> str:
        show = f'<a href="{href}{self._show}' if href else ""
        report = self._report(item, source, field) if self._address else ""
        return f'<p class="go">{show}{report}</p>'

    def _report(self, item: EvidenceItem, source: QuoteSource, field: Field) -> str:
        """Return the link of a mail that reports an error, with what is said where."""
        page, told = self._words.t.page, ("", "")
        if source.name:
            told = shortened(item["quote"]), place_words(item.get("place", {}), self._words)
        body = page.report_body.format(
            field=field.label, value=told[0], document=source.document, place=told[1]
        )
        subject = do_urlencode(f"{source.project} {field.pointer}")
        return (
            f'<a href="mailto:{escape(self._address)}?subject={subject}&amp;body={do_urlencode(body)}">'
            f"{escape(page.report)}</a>"
        )

    def _made_head(self, sign: str, label: str) -> str:
        of = escape(self._words.t.source.of.format(label=label))
        return (
            f'<details class="src"><summary><i>{escape(sign)}</i><span class="vh"> {of}</span></summary>'
            '<div class="ev">'
        )

    def _made_how(self, method: str, rule: str, language: str) -> str:
        return str(escape(how_words(method, rule, self._words, language)))

    def _difference(self, other: Difference) -> str:
        t = self._words.t.source
        title = t.otherwise.format(sign=other.sign) if other.sign else t.otherwise_bare
        text = prose(other.text, self._words)
        return (
            f'<dl class="differs"><div><dt>{escape(title)}</dt><dd>{text}</dd></div>\n'
            f"<div><dt>{escape(t.chosen)}</dt><dd>{escape(other.rule)}</dd></div></dl>"
        )


def how_words(method: str, rule: str, words: Messages, language: str = "") -> str:
    """Return how a value was read, in words; a rule without words of its own keeps its name.

    `language` is that of the document, whose label the rule often is.
    """
    how, own = words.table["how"], own_rule_words(rule, words.table)
    if own is not None:
        return words.table["how_own"].get(method, how[method]).format(rule=own)
    # What is derived stands under no label: the name of its rule is English.
    return filled(how[method], rule=words.told(rule, "en" if method == "derived" else language))


def place_words(place: Place, words: Messages) -> str:
    """Return a place in words: line, page or row of a sheet; '' when it is not known."""
    source = words.t.source
    if "page" in place:
        return str(source.page.format(page=place["page"]))
    if "sheet" in place:
        return str(source.sheet.format(sheet=place["sheet"], row=place.get("row", "")))
    return str(source.line.format(line=place["line"])) if "line" in place else ""


def shortened(quote: str) -> str:
    """Return the quote, or beginning and end of a long one: the source view has it whole."""
    if len(quote) <= _LONGEST_QUOTE:
        return quote
    return f"{quote[:_QUOTE_HEAD].rsplit(None, 1)[0]} […] {quote[-_QUOTE_TAIL:].split(None, 1)[-1]}"
