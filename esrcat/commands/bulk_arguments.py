"""The options of the commands that read archives and write open data."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from pathlib import Path

Command = Callable[[str, str, str], argparse.ArgumentParser]


_SIZE = re.compile(r"([1-9]\d*) ?(?:([kMG])(?:i?B)?|B)?", re.IGNORECASE)
_UNITS = {"k": 1 << 10, "m": 1 << 20, "g": 1 << 30}


def _bytes(text: str) -> int:
    """Read a size: '67108864', '64M', '64 MiB'."""
    found = _SIZE.fullmatch(text.strip())
    if found is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no size; give bytes, or a size such as 64M or 1G")
    return int(found[1]) * _UNITS.get((found[2] or "").lower(), 1)


def _number(text: str) -> int:
    if not text.isdecimal() or int(text) == 0:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number above 0")
    return int(text)


def source(text: str) -> Path | str:
    """Return a path, or an address as it stands: a path would lose one of its slashes.

    A name without letters, as of a variable that is not set, would be the folder that one is in.
    """
    if not text:
        raise argparse.ArgumentTypeError("a name is empty; write . for the folder you are in")
    return text if "://" in text else Path(text)


def budget(command: argparse.ArgumentParser) -> None:
    """Add what a run may spend."""
    command.add_argument(
        "--budget", type=_bytes, metavar="SIZE", help="the largest document that is read (default: 64M)"
    )
    command.add_argument(
        "--seconds", type=_number, metavar="N", help="give up a document after N seconds (default: 300)"
    )
    command.add_argument(
        "--jobs",
        type=_number,
        metavar="N",
        help="processes that read in parallel (default: one for each core)",
    )


def editor(command: argparse.ArgumentParser) -> None:
    """Add the folder of an editor."""
    command.add_argument(
        "--editor",
        type=Path,
        metavar="DIR",
        help="an editor's decisions (default: the folder editor in or beside a source)",
    )


def overwrite(command: argparse.ArgumentParser) -> None:
    """Add the leave to write over files of others."""
    command.add_argument(
        "--overwrite",
        action="store_true",
        help="replace files also where esrcat did not write them, or they were changed since",
    )


def convert(command: Command) -> None:
    """Add `esrcat convert`."""
    parser = command(
        "convert",
        "SOURCE… -o OUT [--link] [--editor DIR] [options]",
        "Write the records of all documents of files, folders and archives (ZIP, TAR, WARC), as JSON "
        "Lines, tables, databases or linked data. Beside OUT come the documents' texts (.documents.jsonl) "
        "and a report with one entry for each input (.report.json, .report.html). The same command "
        "continues a run that was interrupted.",
    )
    parser.add_argument(
        "sources",
        nargs="+",
        type=source,
        metavar="SOURCE",
        help="a document, a folder or archive of them, records of an earlier run (.jsonl), or an address "
        "(s3://…, https://…)",
    )
    parser.add_argument(
        "-o",
        "--out",
        type=source,
        metavar="OUT",
        help="the file, or its address; its name ends in .jsonl .csv .xlsx .parquet .sqlite .ttl .jsonld, "
        "or .zip for a set of CSV tables",
    )
    parser.add_argument(
        "--delimiter",
        choices=("comma", "semicolon", "tab"),
        help="between the columns of CSV (default: comma; semicolon, with decimal commas, is for Excel "
        "set to Finnish)",
    )
    parser.add_argument(
        "--evidence",
        action="store_true",
        help="also a table of the sources of all values, in .sqlite .parquet or .zip; it is longer than the "
        "rest (.jsonl has it always)",
    )
    parser.add_argument("--link", action="store_true", help="join the records of one project, as build does")
    editor(parser)
    budget(parser)
    overwrite(parser)
    _of_runs(parser)


def _of_runs(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--dry-run", action="store_true", help="only say which forms the documents are; write nothing"
    )
    parser.add_argument(
        "--since",
        type=Path,
        metavar="REPORT",
        help="leave out inputs that the run of this .report.json already had with the same bytes",
    )
    parser.add_argument(
        "--engine",
        choices=("local", "dask"),
        default="local",
        help="where documents are read (default: local)",
    )
    parser.add_argument(
        "--scheduler", metavar="ADDRESS", help="the Dask scheduler, such as tcp://10.0.0.5:8786"
    )
    parser.add_argument(
        "--cache",
        type=Path,
        metavar="FILE",
        help="keep what was read there, for later runs over the same bytes",
    )
    parser.add_argument(
        "--quarantine",
        type=Path,
        metavar="DIR",
        help="copy documents that could not be read there; reasons.jsonl lists them, and broken archives",
    )


def export(command: Command) -> None:
    """Add `esrcat export`."""
    parser = command(
        "export",
        "RECORDS --as STANDARD -o OUT [options]",
        "Write records as open data: EU list of operations, Frictionless Data Package, DCAT-AP, "
        "schema.org or Web Annotations. Contact persons are left out. Records that lack what a standard "
        "requires are listed with the reason (left-out.csv).",
    )
    parser.add_argument("records", type=Path, metavar="RECORDS", help="records written by convert (.jsonl)")
    parser.add_argument(
        "--as",
        dest="standard",
        required=True,
        choices=("list-of-operations", "datapackage", "dcat", "schemaorg", "annotations"),
        help="the standard",
    )
    parser.add_argument(
        "-o",
        "--out",
        required=True,
        type=Path,
        metavar="OUT",
        help="a folder for list-of-operations and datapackage (or .zip), else a file",
    )
    parser.add_argument(
        "--complete",
        type=Path,
        metavar="FILE",
        help="a CSV of your own values for columns of the list of operations, by operation_code",
    )
    overwrite(parser)
    parser.add_argument("--config", type=Path, metavar="FILE", help="another settings file than esrcat.toml")
