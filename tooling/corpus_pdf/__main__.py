"""Write the PDF documents of the corpus with their expected records into a folder."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from corpus_pdf import (
    expected,
    held_out,
    held_out_more,
    layouts2007,
    layouts2014,
    projects2007,
    projects2014,
    varied2007,
)
from corpus_pdf.facts import Project

Kind = tuple[Callable[[Project], bytes], Callable[[Project], expected.Record]]

KINDS: dict[str, Kind] = {
    "pdf2007_plan": (layouts2007.plan, expected.plan2007),
    "pdf2007_report": (layouts2007.report, expected.report2007),
    "pdf2014_plan": (layouts2014.plan, expected.plan2014),
    "pdf2014_decision": (layouts2014.decision, expected.decision2014),
}
HALVES: dict[str, dict[str, tuple[Project, ...]]] = {
    "dev": {"pdf2007": projects2007.PROJECTS, "pdf2014": projects2014.PROJECTS},
    "test": {
        "pdf2007": held_out.PROJECTS2007 + held_out_more.PROJECTS2007,
        "pdf2014": held_out.PROJECTS2014 + held_out_more.PROJECTS2014,
    },
}


def documents(*halves: str) -> Iterator[tuple[str, bytes, expected.Record]]:
    """Yield the path, the PDF and the expected record of each document of the halves, by default both."""
    for half in halves or HALVES:
        for family, (draw, expect) in KINDS.items():
            for project in HALVES[half][family.partition("_")[0]]:
                yield f"{family}/{half}/{project.code}", draw(project), expect(project)


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
    for name, data in varied2007.documents().items():
        Path(arguments[0], f"{name}.pdf").write_bytes(data)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
