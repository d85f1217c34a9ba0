"""`esrcat export`: records as open data in the shape of a standard."""

from __future__ import annotations

import argparse

from esrcat.commands.build import settings_file
from esrcat.commands.sources import tell
from esrcat.errors import ExportError
from esrcat.standards import export
from esrcat.standards.given import read_given
from esrcat.standards.operations import columns
from esrcat.standards.publication import list_of_left_out
from esrcat.tally import counted

_WHAT = {
    "list-of-operations": "operation",
    "datapackage": "project",
    "dcat": "description",
    "schemaorg": "project",
    "annotations": "annotation",
}


def run(options: argparse.Namespace) -> int:
    """Write the files and say what was left out."""
    if options.out.exists() and options.records.exists() and options.out.samefile(options.records):
        raise ExportError(
            f"{options.out}: the records themselves, which would be overwritten; name another file"
        )
    if options.complete and options.standard != "list-of-operations":
        raise ExportError("--complete goes with --as list-of-operations; leave it out")
    given = read_given(options.complete, columns()) if options.complete else None
    result = export(
        options.records,
        options.standard,
        options.out,
        settings_file(options.config),
        given,
        overwrite=options.overwrite,
    )
    what = counted(result.written, _WHAT[options.standard])
    why = f" ({list_of_left_out(options.standard, options.out)} says why)"
    left_out = f", {counted(result.left_out, 'record')} left out{why}" if result.left_out else ""
    if result.unused:
        tell(options, f"esrcat: {options.complete}: no record has the code {', '.join(result.unused)}")
    tell(options, f"{what} in {options.out}{left_out}")
    return 0
