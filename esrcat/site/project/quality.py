"""How good and how complete the catalogue is: fields filled, issues, disagreements, what was left out."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import NamedTuple

from esrcat.catalogue import Catalogue, LeftOut
from esrcat.issues.kinds import SEVERITIES
from esrcat.model import ProjectRecord
from esrcat.reasons import each_of, in_words
from esrcat.site.blocks.completeness import is_stated
from esrcat.site.blocks.layouts import promised_fields
from esrcat.site.sources.disagreements import Disagreement
from esrcat.site.words.issue_words import issue_words
from esrcat.site.words.messages import Messages, joined
from esrcat.site.writing.writer import SiteWriter

_FIELDS = (
    "/code", "/name", "/acronym", "/fund", "/programme_period", "/priority_axis", "/start", "/end", "/status",
    "/authority", "/actor/name", "/actor/type", "/actor/business_id", "/partners", "/web",
    "/area/regions", "/area/subregions", "/area/municipalities", "/target_groups/direct",
    "/target_groups/labels", "/participants/planned/total", "/participants/actual/total",
    "/objectives", "/summary",
    "/funding/eu_state/granted", "/funding/eu_state/actual", "/funding/public/planned",
    "/funding/public/actual", "/classification/equality", "/final_report",
)  # fmt: skip
MOST_LISTED = 1000
"""Projects listed under one kind of issue; the page says how many more there are."""


class ProjectLink(NamedTuple):
    """A project in a list: where it is and what is said of it there."""

    id: str
    name: str
    text: str
    foreign: bool = False


class IssueLine(NamedTuple):
    """A kind of issue: its severity and name in words, its code, the first example, in how many projects."""

    sign: str
    severity: str
    title: str
    code: str
    example: str
    projects: int
    page: str


class FillCell(NamedTuple):
    """How often a field is stated on a form: '98 %', or '.' where the form has no such field."""

    text: str
    tone: int
    """From 1 (hardly ever) to 5 (as good as always); 0 where there is nothing to tint."""


class FillLine(NamedTuple):
    """A field and how often it is stated, form by form."""

    label: str
    cells: list[FillCell]


class Quality:
    """Gathers record by record what the pages on quality show: counts, and names of projects."""

    def __init__(self, words: Messages) -> None:
        self._words = words
        self._records: Counter[str] = Counter()
        self._stated: dict[str, Counter[str]] = defaultdict(Counter)
        self._severities: dict[str, str] = {}
        self._issues: dict[str, list[ProjectLink]] = defaultdict(list)
        self._counts: Counter[str] = Counter()
        self._conflicts: list[tuple[ProjectLink, list[Disagreement]]] = []
        self._changed: list[ProjectLink] = []

    def add(
        self, record: ProjectRecord, name: str, disagreements: list[Disagreement], *, has_changed: bool
    ) -> None:
        """Count a record of that name; `has_changed` tells whether copies of its page differ."""
        form = record.form or ""
        self._records[form] += 1
        self._stated[form].update(field for field in _FIELDS if is_stated(record, field))
        seen: set[str] = set()
        for issue in record.issues:
            if issue.code not in seen:
                seen.add(issue.code)
                text = issue_words(issue, self._words)
                self._severities.setdefault(issue.code, issue.severity)
                found = self._issues[issue.code]
                self._counts[issue.code] += 1
                if len(found) < MOST_LISTED:
                    found.append(ProjectLink(record.id, name, text or issue.message, not text))
        if disagreements:
            self._conflicts.append((ProjectLink(record.id, name, ""), disagreements))
        if has_changed:
            self._changed.append(ProjectLink(record.id, name, ""))

    def write(self, writer: SiteWriter, catalogue: Catalogue) -> None:
        """Write laatu.html, a page for each kind of issue, and the lists of disagreements and changes."""
        lines = self._issue_lines()
        for line in lines:
            found = self._issues[line.code]
            writer.page(
                line.page, "huomautus.html", line=line, projects=found, more=line.projects - len(found)
            )
        forms = sorted(self._records, key=lambda form: (-self._records[form], form))
        left_out = list(catalogue.left_out())
        writer.page(
            "laatu.html",
            "laatu.html",
            forms=[(self._form(form), self._words.formats.number(self._records[form])) for form in forms],
            fill=[row for field in _FIELDS if (row := self._fill(field, forms))],
            issues=lines,
            conflicts=len(self._conflicts),
            changed=len(self._changed),
            left_out=[self._left_out(each) for each in left_out],
            projects=catalogue.count(),
            documents=catalogue.document_count(),
        )
        writer.page("erot.html", "erot.html", entries=self._conflicts, changed=self._changed)

    def _issue_lines(self) -> list[IssueLine]:
        tables = self._words.table
        signs, severities, titles = tables["severity"], tables["severity_words"], tables["issue_titles"]
        ranks = {code: SEVERITIES.index(severity) for code, severity in self._severities.items()}
        return [
            IssueLine(
                signs[self._severities[code]],
                severities[self._severities[code]],
                titles.get(code, code),
                code,
                self._issues[code][0].text,
                self._counts[code],
                f"laatu/{code}.html",
            )
            for code in sorted(ranks, key=lambda code: (ranks[code], -self._counts[code], code))
        ]

    def _form(self, form: str) -> str:
        name = self._words.table["forms"].get(form, form) or self._words.t.quality.no_form
        return str(name[:1].upper() + name[1:])

    def _fill(self, field: str, forms: list[str]) -> FillLine | None:
        """Return the line of a field, None for one that nobody states."""
        if not any(self._stated[form][field] for form in forms):
            return None
        return FillLine(self._words.label(field), [self._cell(field, form) for form in forms])

    def _cell(self, field: str, form: str) -> FillCell:
        stated, records = self._stated[form][field], self._records[form]
        promised = promised_fields(form)
        if not stated and promised and field not in promised:
            return FillCell(".", 0)
        share = self._words.formats.whole_percent(stated, records)
        return FillCell(share, min(1 + int(5 * stated / records), 5))

    def _left_out(self, each: LeftOut) -> tuple[str, str, str]:
        return (
            each.name,
            self._words.table["outcomes"].get(each.status, each.status),
            reason_words(each.reason, self._words),
        )


def reason_words(reasons: str, words: Messages) -> str:
    """Return why a document became no project, in words; what has none of its own stays English."""
    table = words.table["reasons"]
    return joined("; ", [in_words(each, table) or words.told(each, "en") for each in each_of(reasons)])
