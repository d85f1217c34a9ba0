"""Read the documents of a site in a run, and put what was found into the catalogue."""

from __future__ import annotations

import argparse
from collections.abc import Iterable

import orjson

from esrcat.archives import Source
from esrcat.catalogue import Catalogue
from esrcat.commands.bulk import Follow, excluded, run_options
from esrcat.conversion import same_as
from esrcat.editor import Decisions
from esrcat.model import ProjectRecord
from esrcat.runs import Run
from esrcat.runs.run import Step
from esrcat.site.writing.folder import check_folder
from esrcat.tally import Tally


def add_documents(
    catalogue: Catalogue,
    sources: list[Source],
    options: argparse.Namespace,
    tally: Tally,
    decisions: Decisions,
) -> None:
    """Read all documents of some sources, and add what they gave to the catalogue and the tally."""
    exclude = excluded(sources, options)
    run = Run(sources, run_options(options), exclude=exclude)
    check_folder(options.out)  # the sources are there: what else is wrong is told before they are read
    rest = f"see {options.out / 'laatu.html'}"
    _add_steps(catalogue, Follow(sources, options, exclude, rest)(run), tally, decisions)
    tally.note_passed_over(run.passed.count, run.passed.names)


def _add_steps(catalogue: Catalogue, steps: Iterable[Step], tally: Tally, decisions: Decisions) -> None:
    for settled, *_ in steps:
        tally.add(settled)
        for line in settled.records:
            catalogue.add(decisions.without_ignored(ProjectRecord.model_validate_json(line)))
        if not settled.records:
            reasons = same_as(settled.reasons, catalogue.document_name)
            catalogue.add_left_out(settled.name, settled.status, "; ".join(reasons), settled.sha256)
        else:
            for line in settled.documents:
                catalogue.add_document(orjson.loads(line))
