"""Write the PDF documents of the corpus with their expected records into a folder."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from corpus_pdf import expected, layouts2007, layouts2014, projects2007, projects2014
from corpus_pdf.facts import Project

Kind = tuple[str, str, Callable[[Project], bytes], Callable[[Project], expected.Record], tuple[Project, ...]]

KINDS: tuple[Kind, ...] = (
    ("pdf2007", "plan", layouts2007.plan, expected.plan2007, projects2007.PROJECTS),
    ("pdf2007", "report", layouts2007.report, expected.report2007, projects2007.REPORTED),
    ("pdf2014", "plan", layouts2014.plan, expected.plan2014, projects2014.PROJECTS),
    ("pdf2014", "decision", layouts2014.decision, expected.decision2014, projects2014.PROJECTS),
)


def documents() -> Iterator[tuple[str, bytes, expected.Record]]:
    """Yield the path, the PDF and the expected record of each document."""
    for family, kind, draw, expect, projects in KINDS:
        for project in projects:
            yield f"{family}/dev/{project.code}-{kind}", draw(project), expect(project)


def main(arguments: list[str]) -> int:
    """Write all documents into the folder named."""
    if len(arguments) != 1:
        print("usage: python -m corpus_pdf FOLDER", file=sys.stderr)
        return 2
    for name, data, record in documents():
        path = Path(arguments[0], f"{name}.pdf")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        text = json.dumps([record], ensure_ascii=False, indent=2)
        path.with_suffix(".expected.json").write_text(f"{text}\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
