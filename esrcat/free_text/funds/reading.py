"""Which fund and programme period a project belongs to."""

from __future__ import annotations

import re
from itertools import pairwise

from esrcat.free_text.bodies.other_funders import is_other_funder
from esrcat.free_text.funds.denied import denies
from esrcat.free_text.funds.judged import likelier_fund
from esrcat.free_text.funds.paying import paying_fund
from esrcat.free_text.story.finds import Finds
from esrcat.free_text.story.story import Story
from esrcat.free_text.subject.about import Aboutness
from esrcat.pages.funds import NamedFund, find_funds
from esrcat.patterns import Expression
from esrcat.patterns.tables import patterns_of
from esrcat.values.codes import code_fund_and_period

_WORDS = patterns_of("esrcat.free_text.funds", "words.txt")

_PERIOD = Expression(
    r"(?P<first>1995|2000|2007|2014|2021)\s?[–—-]\s?(?P<last>1999|2006|2013|2020|(?:20)?27|(?:20)?06"
    r"|(?:20)?13|(?:20)?20)(?!\d)"
)
_PROGRAMME = re.compile(
    r"ohjelma|rakennerahasto|kau(?:si|de)|kasvua|programme|programperiod|struktur|programmet|period"
    r"|osaaminen 2021|uudistuva"
    r"|\bprogram\b|interreg|botnia|kolarctic|central baltic|erasmus|\bleader|landsbygdsprogram",
    re.IGNORECASE,
)
_PERIODS = {"2000": "2000-2006", "2007": "2007-2013", "2014": "2014-2020", "2021": "2021-2027"}
# A programme that came before, or is waited for: 'Jatkoa mietitään kaudelle 2021–2027.'
_OTHER_PERIOD = re.compile(_WORDS["other_period"], re.IGNORECASE)
_NAMED = Expression(
    r"(?P<p14>Kestävää\s+kasvua\s+ja\s+työtä|Hållbar\s+tillväxt\s+och\s+jobb"
    r"|Sustainable\s+growth\s+and\s+jobs)"
    r"|(?P<p21>Uudistuva\s+ja\s+osaava\s+Suomi|Ett\s+förnybart\s+och\s+(?:kunnigt|kompetent)\s+Finland"
    r"|Innovation\s+and\s+Skills\s+in\s+Finland)",
    re.IGNORECASE,
)


def read_fund(story: Story, about: Aboutness, finds: Finds) -> None:
    """Add the fund that sentences about the project name, and the programme period."""
    fund = _fund(story, about)
    code = next((found for found in finds.extraction.found if found.pointer == "/code"), None)
    if code and (facts := code_fund_and_period(str(code.value))):
        finds.pointers["/fund"] = facts[0]
        finds.pointers["/programme_period"] = facts[1]
        finds.extraction.found += [
            code._replace(pointer="/fund", value=facts[0], method="derived", rule="series of the code"),
            code._replace(
                pointer="/programme_period", value=facts[1], method="derived", rule="series of the code"
            ),
        ]
    elif fund:
        finds.add("/fund", fund.fund, fund.span.start, fund.span.end, "sentence", "fund named in the text")
    if fund:
        finds.add(
            "/fund_as_written",
            story.text[fund.span.start : fund.span.end].strip(),
            fund.span.start,
            fund.span.end,
            "sentence",
            "fund named in the text",
        )


def _fund(story: Story, about: Aboutness) -> NamedFund | None:
    found = [
        each
        for each in find_funds(story.text)
        if about.is_own_at(each.span.start)
        and not about.is_of_another(each.span.start)
        and not denies(story.text, each.span)
    ]
    found = _without_either(story, _without_lists(story, found))
    labels = story.of_topic("funder", "authority")
    for each in found:
        if any(label.start <= each.span.start < label.end for label in labels):
            return each
    return likelier_fund(about, found, paying_fund(story, about, found))


def _without_lists(story: Story, found: list[NamedFund]) -> list[NamedFund]:
    """Leave out those of a sentence that counts up three funds or more: all there are, of which one pays."""
    named: dict[int, set[str]] = {}
    for each in found:
        statement = story.statement_at(each.span.start)
        if statement is not None:
            named.setdefault(statement.start, set()).add(each.fund)
    listed = {start for start, funds in named.items() if len(funds) >= _ALL_FUNDS}
    at = ((each, story.statement_at(each.span.start)) for each in found)
    return [each for each, statement in at if statement is None or statement.start not in listed]


_ALL_FUNDS = 3


def _without_either(story: Story, found: list[NamedFund]) -> list[NamedFund]:
    """Leave out 'ERDF/ESF': what two funds do is told of neither of them."""
    beside = {
        place
        for one, other in pairwise(found)
        if one.fund != other.fund and story.text[one.span.end : other.span.start].strip() == "/"
        for place in (one.span.start, other.span.start)
    }
    return [each for each in found if each.span.start not in beside]


def read_said_period(story: Story, about: Aboutness, finds: Finds) -> None:
    """Add the programme period that the text names, where its start does not speak against it."""
    for match in _NAMED.finditer(story.text):
        near = story.text[max(0, match.start() - _NEAR) : match.start()]
        if about.is_own_at(match.start()) and not _PREVIOUS.search(near):
            period = "2014-2020" if match["p14"] else "2021-2027"
            finds.add("/programme_period", period, *match.span(), "sentence", "name of the programme")
            return
    for match in _PERIOD.finditer(story.text):
        near = story.text[max(0, match.start() - 50) : match.end() + 40]
        if match["first"] in _PERIODS and _PROGRAMME.search(near) and about.is_own_at(match.start()):
            statement = story.statement_at(match.start())
            before = story.text[max(0, match.start() - _NEAR) : match.start()]
            if _PREVIOUS.search(before) or (statement and _OTHER_PERIOD.search(statement.text)):
                continue
            period = _PERIODS[match["first"]]
            if period.endswith(match["last"][-2:]) and _may_begin_in(period, finds.get("/start")):
                finds.add("/programme_period", period, *match.span(), "sentence", "period of the programme")
                return


def _may_begin_in(period: str, start: object) -> bool:
    """Tell whether a project of a period may begin when it does: what came before was another one."""
    if start is None:
        return True
    first, last = map(int, period.split("-"))
    return first <= int(str(start)[:4]) <= last + _LATEST_START


_NEAR = 80
# 'vielä edellisen rakennerahasto-ohjelman, Kestävää kasvua ja työtä, hankkeita'
_PREVIOUS = re.compile(
    r"\b(?:edellis\w+|aiemma\w+|förra|föregående|previous|earlier)\b[^.]*\Z", re.IGNORECASE
)
_LATEST_START = 2
"""So many years after a period its last projects begin."""


def fund_of_authority(finds: Finds) -> None:
    """Add 'other' as the fund where the text names none, and a ministry or the like pays."""
    if "/fund" in finds.pointers:
        return
    authority = next((found for found in finds.extraction.found if found.pointer == "/authority/name"), None)
    if authority and is_other_funder(str(authority.value)):
        finds.pointers["/fund"] = "other"
        finds.extraction.found.append(
            authority._replace(pointer="/fund", value="other", method="derived", rule="body that finances")
        )


def derive_period(finds: Finds) -> None:
    """Derive the programme period from the fund and the year of the start."""
    fund = next((found for found in finds.extraction.found if found.pointer == "/fund"), None)
    if fund is None or "/programme_period" in finds.pointers:
        return
    if fund.value in ("ESF+", "JTF"):
        period = "2021-2027"
        finds.extraction.found.append(
            fund._replace(
                pointer="/programme_period", value=period, method="derived", rule="fund of one period"
            )
        )
        finds.pointers["/programme_period"] = period
        return
    start = next((found for found in finds.extraction.found if found.pointer == "/start"), None)
    if fund.value not in ("ESF", "ERDF") or start is None:
        return
    year = int(str(start.value)[:4])
    periods = {
        (2000, 2006): "2000-2006",
        (2007, 2013): "2007-2013",
        (2014, 2020): "2014-2020",
        # Before that the last projects of the period before still begin.
        (2021 + _LATEST_START, 2029): "2021-2027",
    }
    period_of_year = next(
        (period for (first, last), period in periods.items() if first <= year <= last), None
    )
    if period_of_year:
        finds.pointers["/programme_period"] = period_of_year
        finds.extraction.found.append(
            start._replace(
                pointer="/programme_period",
                value=period_of_year,
                method="derived",
                rule="fund and year of the start",
                more=tuple(fund.spans),
                alternatives=(),
                qualifier=None,
            )
        )
