"""Bodies that every text calls by their short name alone: 'osatoteuttajina Luke ja Xamk'."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from esrcat.free_text.bodies.organisation import Organisation
from esrcat.patterns import quick

# Research institutes, universities of applied sciences and vocational colleges, as they write themselves;
# none that is a word, a place or a given name too (Omnia, Karelia, Live).
_SHORT = """Luke GTK VTT SYKE Syke THL Xamk XAMK TAMK SAMK HAMK JAMK Jamk OAMK Oamk SeAMK SEAMK LUT Savonia
    Laurea Metropolia Humak HUMAK Diak DIAK Centria Novia Arcada Haaga-Helia Gradia Salpaus Riveria Sataedu
    WinNova Winnova Luksia Keuda REDU Sedu Kpedu Jedu Vamia Spesia Hyria Tredu Samiedu Esedu Careeria
    Prakticum Axxell Folkhälsan BusinessOulu""".split()
_CASE = r"(?::?(?:n|ll[aä]|lle|lt[aä]|ss[aä]|st[aä]|in|ille|ill[aä]|ilt[aä]|iss[aä]|ist[aä]|s))?"
_LONGEST_FIRST = "|".join(sorted(_SHORT, key=len, reverse=True))
_NAME = quick(rf"(?<![\w@./-])(?P<name>{_LONGEST_FIRST})(?P<case>{_CASE})(?![\w@-]|\.\w| logo)")


_BETWEEN = (" ", " (")


def known_by_short_names(text: str, others: Sequence[Organisation]) -> Iterator[Organisation]:
    """Yield the bodies that a line calls by such a name, in whatever case.

    One right behind another body is that one's own: 'Suomen ympäristökeskus SYKE', 'Rannan opisto (RO)'.
    """
    for match in _NAME.finditer(text):
        start, end = match.span()
        if not any(
            (other.start < end and start < other.end) or text[other.end : start] in _BETWEEN
            for other in others
        ):
            yield Organisation(match["name"], start, end, match["case"].strip(":") in ("n", "in", "s"))
